"""One module per revision, numbered: a later one has the greater number."""
