"""Swedish: its grammar and how it reads a brief."""
