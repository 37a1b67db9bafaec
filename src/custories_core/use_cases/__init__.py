"""What people do with Custories: one frozen dataclass each, its ports as fields, one `__call__`."""
