"""Preflight: what a print file must meet, each rule with its reason and its remedy."""
