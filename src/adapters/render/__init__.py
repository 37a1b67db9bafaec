"""Renderers of laid-out pages, one file or package per choice."""
