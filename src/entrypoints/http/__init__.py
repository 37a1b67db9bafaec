"""The service over HTTP: handlers hold no rules, they hand over what was asked and tell what is."""
