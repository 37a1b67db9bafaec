"""Fairy tales, in Swedish."""

from ...language import Tales
from .lantern import LANTERN
from .stock import STOCK

TALES = Tales(STOCK, (LANTERN,))
