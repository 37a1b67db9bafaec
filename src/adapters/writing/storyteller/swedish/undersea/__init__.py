"""Undersea stories, in Swedish."""

from ...language import Tales
from .pearl import PEARL
from .song import SONG
from .stock import STOCK
from .tide import TIDE

TALES = Tales(STOCK, (SONG, PEARL, TIDE))
