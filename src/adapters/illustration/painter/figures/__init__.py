"""Everybody who can stand in a scene, drawn from their appearance: people and companions."""
