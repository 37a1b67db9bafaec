"""Fairy tales, in English."""

from ...language import Tales
from .lantern import LANTERN
from .stock import STOCK

FAIRY_TALE = Tales(STOCK, (LANTERN,))
