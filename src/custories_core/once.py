"""Requests that have their effect once, however often they are sent."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Once:
    """A request that must have its effect once: its key, and a hash of all that it asks for."""

    owner: str
    key: str
    fingerprint: str
