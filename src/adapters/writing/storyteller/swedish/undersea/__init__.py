"""Undersea stories, in Swedish."""

from ...language import Tales
from .song import SONG
from .stock import STOCK

TALES = Tales(STOCK, (SONG,))
