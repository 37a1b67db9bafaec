"""What stands behind the ports: one folder per port, one file or package per choice."""
