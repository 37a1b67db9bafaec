"""Pirate stories, in Swedish."""

from ...language import Tales
from .admiral import ADMIRAL
from .spoon import SPOON
from .stock import STOCK
from .wanderer import WANDERER

TALES = Tales(STOCK, (SPOON, WANDERER, ADMIRAL))
