"""Checkers of tokens."""
