"""Painting a page at print size: seconds of one core, and the peak memory of the painter.

Each style is a process of its own, which paints pages of every genre, place
and template in turn, each with its background. A spread is one picture for
two pages, and counts as two. Seconds are those of the processor, so that a
busy machine does not tell.
"""

import json
import sys
from pathlib import Path
from statistics import quantiles
from tempfile import TemporaryDirectory
from time import process_time

from .measuring import Result, middle, run

STYLES = ("cut-paper", "watercolour")
EACH = 3
"""How many pictures of each genre."""
PPI = 300.0
MOST_SECONDS = 3.0
MOST_MEMORY = 400e6


def results() -> list[Result]:
    """For each style, the median page against 3 s, and the peak against 400 MB."""
    found = []
    for style in STYLES:
        with TemporaryDirectory() as name:
            out = Path(name) / "seconds.json"
            peak = run("benchmarks.painting", style, out).peak
            seconds = [float(s) for s in json.loads(out.read_text())]
        tenths = quantiles(seconds, n=10)
        found += [
            Result(
                name=f"painting a page in {style}: median time against {MOST_SECONDS:g} s",
                ratio=middle(seconds) / MOST_SECONDS,
                limit=1.0,
                detail=f"{len(seconds)} pages at {PPI:g} pixels an inch, {middle(seconds):.2f} s, "
                f"a tenth under {tenths[0]:.2f} s, a tenth over {tenths[-1]:.2f} s, "
                f"most {max(seconds):.2f} s",
            ),
            Result(
                name=f"painting pages in {style}: peak memory against {MOST_MEMORY / 1e6:g} MB",
                ratio=peak / MOST_MEMORY,
                limit=1.0,
                detail=f"{peak / 1e6:.0f} MB",
            ),
        ]
    return found


def paint(style: str) -> list[float]:
    """The seconds that each page took."""
    from adapters.illustration.painter import Painter
    from custories_core.gallery import exhibits
    from custories_core.genres import GENRES
    from custories_core.layout.pages import Template
    from custories_core.ports.illustration import BackgroundRequest, IllustrationRequest

    painter, seconds = Painter(1), []
    for seed, genre in enumerate(GENRES):
        for one in exhibits(genre, EACH, seed, PPI):
            start = process_time()
            asked = (one.scene, one.canvas, genre, style, one.seed)
            behind = painter.background(BackgroundRequest(*asked))
            painter.illustrate(IllustrationRequest(*asked, behind.data, one.cast, {}))
            pages = 2 if one.template is Template.SPREAD else 1
            seconds += [(process_time() - start) / pages] * pages
    return seconds


if __name__ == "__main__":
    Path(sys.argv[2]).write_text(json.dumps(paint(sys.argv[1])))
