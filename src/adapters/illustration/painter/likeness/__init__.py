"""Faces cut from paper after a photo: measured once for the sheet, read off the sheet for pages."""
