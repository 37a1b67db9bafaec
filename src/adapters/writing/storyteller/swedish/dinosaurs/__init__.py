"""Stories of dinosaurs, in Swedish."""

from ...language import Tales
from .boot import BOOT
from .hill import HILL
from .hum import HUM
from .stock import STOCK

TALES = Tales(STOCK, (HUM, HILL, BOOT))
