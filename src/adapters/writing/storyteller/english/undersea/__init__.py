"""Undersea stories, in English."""

from ...language import Tales
from .song import SONG
from .stock import STOCK

TALES = Tales(STOCK, (SONG,))
