"""What the core needs from the world, as Protocols, grouped by what one would choose separately."""
