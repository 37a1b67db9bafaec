"""City riddles, in Swedish."""

from ...language import Tales
from .risen import RISEN
from .stock import STOCK
from .too_many import TOO_MANY
from .window import WINDOW

TALES = Tales(STOCK, (TOO_MANY, RISEN, WINDOW))
