"""Space stories, in Swedish."""

from ...language import Tales
from .hole import HOLE
from .letter import LETTER
from .plip import PLIP
from .stock import STOCK

TALES = Tales(STOCK, (PLIP, LETTER, HOLE))
