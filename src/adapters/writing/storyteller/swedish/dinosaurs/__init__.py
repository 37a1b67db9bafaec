"""Stories of dinosaurs, in Swedish."""

from ...language import Tales
from .hum import HUM
from .stock import STOCK

TALES = Tales(STOCK, (HUM,))
