"""Measurements that decisions rest on, kept so that they can be repeated."""
