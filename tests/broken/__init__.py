"""Sound print files, and the same with one thing wrong, each with the rule that finds it."""

from .covers import COVERS, SOFTCOVER, THICK
from .interiors import HARDCOVERS, INTERIORS
from .oddities import (
    UNREADABLE,
    circular_parents,
    harmless_group,
    moved_origin,
    null_entries,
    opening_at_a_page,
)
from .sound import BOOKLET, HARDCOVER, changed, cover, interior, jpeg

__all__ = [
    "BOOKLET",
    "COVERS",
    "HARDCOVER",
    "HARDCOVERS",
    "INTERIORS",
    "SOFTCOVER",
    "THICK",
    "UNREADABLE",
    "changed",
    "circular_parents",
    "cover",
    "harmless_group",
    "interior",
    "jpeg",
    "moved_origin",
    "null_entries",
    "opening_at_a_page",
]
