"""The character sheet: front view large, side and back beside it, the expressions along the foot.

All of it lies on plain paper of the genre. The heads look over a torn strip,
so that they are the very figures of the pages and not another drawing. Where
a face is cut out after a photo, its stencils are there in their stead.
"""

import math
from random import Random

from custories_core.genres import GENRES
from custories_core.layout.geometry import Box
from custories_core.ports.illustration import Picture, Portrayed, SheetRequest
from custories_core.scenes import Expression, Mood, Pose, Time, Weather

from . import palette
from .figures.body import build
from .figures.cut_out import CutFace
from .figures.figure import figure
from .figures.shapes import Node, smooth
from .likeness.cutting import cut_face
from .likeness.stencils import lay_out
from .material import Board, Pool, board_of, fall, jpeg
from .palette import Tones, mix
from .pieces import Drawing, View
from .placing import placement
from .scene import checked, contact, put

WIDTH, HEIGHT = 1200, 1600
ASPECT = WIDTH / HEIGHT

FRONT = Box(0.055, 0.095, 0.47, 0.64)
"""Where the front view is, in units of the sheet's height; its feet on the lower edge."""
ASIDE = ((View.SIDE, Box(0.592, 0.090, 0.135, 0.285)), (View.BACK, Box(0.592, 0.450, 0.135, 0.285)))
STRIP, FACE, TOP = 0.945, 0.083, 0.800
"""Where the strip begins before which the heads are, the height of a face, and its room above."""


def character_sheet(request: SheetRequest) -> Picture:
    """The sheet, 1200 × 1600 pixels; its one placement is that of the front view."""
    checked(request.genre, request.style)
    genre = GENRES[request.genre]
    colours = palette.tones(genre.palette, Time.DAY, Weather.CLEAR, Mood.CALM)
    paper = palette.rgb(genre.paper)
    dark = mix(colours.ink, (0.0, 0.0, 0.0), 0.1)
    who, own = request.portrayed, _own_face(request)
    board = board_of(request.style, WIDTH, HEIGHT, (-0.45, -0.89), dark, seed=request.seed)
    # A sheet of another paper than the page's, so that it is seen to lie on it.
    tint = mix(paper, colours.far, 0.42)
    glow = Pool(0.29, 0.35, 0.6, mix(paper, colours.light, 0.6), 0.75)
    board.fill(fall(tint, mix(tint, colours.middle, 0.3), 0.0, 1.0, glow))
    for view, room in ASIDE:
        drawing = figure(who, Pose.STAND, Expression.JOY, request.genre, view=view)
        _stand(board, colours, drawing, room)
    front = figure(who, Pose.STAND, Expression.JOY, request.genre, own=own)
    placed, size = _stand(board, colours, front, FRONT)
    if own is None:
        _heads(board, colours, who, request.genre)
    _strip(board, mix(tint, colours.middle, 0.45), request.seed)

    seen = placement(who.character.id, placed, size, ASPECT)
    image = board.finished()
    if own is not None:
        lay_out(image, own)
    return Picture(jpeg(image, 92), WIDTH, HEIGHT, (seen,))


def _own_face(request: SheetRequest) -> CutFace | None:
    """The face that is cut out after the photo; the painter hands on no other photo."""
    if request.portrait is None or request.eyes is None:
        return None
    age = request.portrayed.character.age
    return cut_face(request.portrait, request.eyes, build(age).maturity)


def _stand(board: Board, colours: Tones, drawing: Drawing, room: Box) -> tuple[Drawing, float]:
    """Set a drawing down on the lower edge of its room, as large as it fits, or hang it there.

    Gives it in its place, and the standing height that it has there.
    """
    size = min(room.height / drawing.body.height, room.width / drawing.body.width)
    x = room.centre[0] - drawing.body.centre[0] * size
    low = room.bottom
    if not drawing.resting:
        low = room.centre[1] + drawing.body.height * size / 2
    placed = drawing.placed(x, low - drawing.body.bottom * size, size)
    if drawing.resting:
        contact(board, placed, size)
    put(board, colours, placed, size)
    return placed, size


def _heads(board: Board, colours: Tones, who: Portrayed, genre: str) -> None:
    """Every expression, in a row of equal rooms."""
    drawings = [figure(who, Pose.STAND, one, genre) for one in Expression]
    width = (ASPECT - 0.05) / len(drawings)
    # All of one size: the widest hair, and the highest, have room.
    size = min(
        min(
            FACE / d.face.height,
            (STRIP - 0.012 - TOP) / (d.face.bottom - d.body.y),
            width * 0.98 / _above(d).width,
        )
        for d in drawings
    )
    for i, drawing in enumerate(drawings):
        x = 0.025 + width * (i + 0.5)
        y = STRIP - 0.012 - drawing.face.bottom * size
        put(board, colours, drawing.placed(x - _above(drawing).centre[0] * size, y, size), size)


def _above(drawing: Drawing) -> Box:
    """The box round what a drawing has above the chin."""
    low = drawing.face.bottom
    xs = [
        float(n)
        for piece in drawing.pieces
        for segment in piece.path
        for n, v in zip(segment[1::2], segment[2::2], strict=True)
        if float(v) < low
    ]
    return Box(min(xs), drawing.body.y, max(xs) - min(xs), low - drawing.body.y)


def _strip(board: Board, colour: palette.RGB, seed: int) -> None:
    """The paper along the foot of the sheet, its edge cut by hand."""
    rng = Random(f"strip {seed}")
    phase, steps = rng.uniform(0, math.tau), 9
    edge: list[Node] = [
        (
            -0.05 + (ASPECT + 0.1) * i / steps,
            STRIP + 0.006 * math.sin(phase + i * 1.3) + rng.uniform(-0.003, 0.003),
        )
        for i in range(steps + 1)
    ]
    corners: list[Node] = [(ASPECT + 0.05, 1.05, 0.0), (-0.05, 1.05, 0.0)]
    wash = fall(colour, mix(colour, (0.0, 0.0, 0.0), 0.08), STRIP, 1.0)
    board.lay([smooth([*edge, *corners])], wash, lift=0.006)
