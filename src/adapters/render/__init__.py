"""Rendering: ReportLab sets the text, pypdf adds the pictures, PDFium makes the proofs."""
