"""Illustrators."""
