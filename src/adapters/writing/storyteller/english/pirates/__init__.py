"""Pirate stories, in English."""

from ...language import Tales
from .spoon import SPOON
from .stock import STOCK

TALES = Tales(STOCK, (SPOON,))
