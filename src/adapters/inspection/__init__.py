"""Inspectors of finished pictures."""
