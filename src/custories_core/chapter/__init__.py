"""One chapter job: its steps from writing to proofs, its checkpoints, and how it can end."""
