"""Chapters become a book: pagination, front and back matter, cover, files and manifest."""
