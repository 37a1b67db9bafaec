"""The plots, one for each genre, as data."""

from ..beats import Plot
from .fairy_tale import FAIRY_TALE
from .space import SPACE

PLOTS: dict[str, Plot] = {plot.genre: plot for plot in (FAIRY_TALE, SPACE)}
