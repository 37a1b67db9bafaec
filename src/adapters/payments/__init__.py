"""Who takes payments."""
