"""The pure core of Custories."""
