"""Pirate stories, in Swedish."""

from ...language import Tales
from .spoon import SPOON
from .stock import STOCK

TALES = Tales(STOCK, (SPOON,))
