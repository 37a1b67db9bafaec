"""Readers of family photos."""
