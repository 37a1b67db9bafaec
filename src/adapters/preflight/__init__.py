"""Preflight: pypdf reads the structure of a PDF, PDFium finds where its text stands."""
