"""Text and pictures in, frames out. Plain data in points; nothing here knows of PDF."""
