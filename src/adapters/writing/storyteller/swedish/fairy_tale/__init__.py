"""Fairy tales, in Swedish."""

from ...language import Tales
from .crown import CROWN
from .lantern import LANTERN
from .stock import STOCK
from .wind import WIND

TALES = Tales(STOCK, (LANTERN, CROWN, WIND))
