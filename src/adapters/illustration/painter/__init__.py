"""The offline illustrator: layered cut paper under one soft light, drawn from parameters.

Needs nothing but this machine, and draws the same request the same way every
time: all chance comes from the request's seed.
"""

from dataclasses import replace

from custories_core.books import Likeness
from custories_core.ports.illustration import (
    BackgroundRequest,
    IllustrationRequest,
    Picture,
    Portrayed,
    SheetRequest,
)

from .workers import Request, Workers, painted, usable_cores


class Painter:
    """Illustrator that paints on this machine, on as many cores as there are.

    Raises Refused for a genre, style or character that it does not know, and
    Unavailable when a painting process dies (such as for lack of memory).
    """

    name = "painter/5"

    def __init__(self, cores: int) -> None:
        self._cores = cores
        self._workers = Workers(cores)

    @property
    def concurrency(self) -> int:
        """One picture per core."""
        return self._cores

    def character_sheet(self, request: SheetRequest) -> Picture:
        """The character, 1200 × 1600 pixels, on plain paper of the genre."""
        if not _cut_out(request.portrayed):
            request = replace(request, portrait=None, eyes=None)
        return self._painted(request)

    def background(self, request: BackgroundRequest) -> Picture:
        """The place, at the size of the canvas."""
        return self._painted(request)

    def illustrate(self, request: IllustrationRequest) -> Picture:
        """The page picture, at the size of the canvas, with everybody's placement."""
        # The rig draws from the appearance, so only sheets with a face on them need travel.
        cast = dict(request.cast)
        sheets = {id: request.sheets[id] for id, who in cast.items() if _cut_out(who)}
        return self._painted(replace(request, cast=cast, sheets=sheets))

    def close(self) -> None:
        """End the painting processes."""
        self._workers.close()

    def _painted(self, request: Request) -> Picture:
        return painted(request) if self._cores == 1 else self._workers.paint(request)


def _cut_out(who: Portrayed) -> bool:
    return who.character.likeness is Likeness.CUT_OUT


def build(settings: object) -> Painter:
    """The painter for this machine."""
    return Painter(usable_cores())
