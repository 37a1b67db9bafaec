"""Adapters of the port `records`."""
