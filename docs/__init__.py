"""The documents of Custories, and what keeps them in step with the code."""
