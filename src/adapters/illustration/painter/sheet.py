"""The character sheet: one figure, front view, on plain paper of the genre."""

from custories_core.genres import GENRES
from custories_core.layout.geometry import Box
from custories_core.ports.illustration import Picture, Placement, SheetRequest
from custories_core.scenes import Expression, Mood, Pose, Time, Weather

from . import palette
from .figures.figure import figure
from .material import Pool, board_of, fall, jpeg
from .palette import mix
from .scene import checked, contact, put

WIDTH, HEIGHT = 1200, 1600
FEET = 0.885
TALL, BROAD = 0.77, 0.6
"""The most that a figure takes of the sheet's height and, in heights, of its width."""


def character_sheet(request: SheetRequest) -> Picture:
    """The sheet, 1200 × 1600 pixels, with a calm margin all round."""
    checked(request.genre, request.style)
    genre = GENRES[request.genre]
    colours = palette.tones(genre.palette, Time.DAY, Weather.CLEAR, Mood.CALM)
    paper = palette.rgb(genre.paper)
    dark = mix(colours.ink, (0.0, 0.0, 0.0), 0.1)
    board = board_of(request.style, WIDTH, HEIGHT, (-0.45, -0.89), dark, seed=request.seed)
    # A sheet of another paper than the page's, so that it is seen to lie on it.
    tint = mix(paper, colours.far, 0.42)
    glow = Pool(0.4, 0.35, 0.7, mix(paper, colours.light, 0.6), 0.75)
    board.fill(fall(tint, mix(tint, colours.middle, 0.3), 0.0, 1.0, glow))
    drawing = figure(request.portrayed, Pose.STAND, Expression.JOY, request.genre)
    size = min(TALL / -drawing.body.y, BROAD / drawing.body.width)
    middle = WIDTH / HEIGHT / 2
    placed = drawing.placed(middle - drawing.body.centre[0] * size, FEET, size)
    contact(board, placed, size)
    put(board, colours, placed, size)
    image = board.finished()

    def share(box: Box) -> Box:
        aspect = WIDTH / HEIGHT
        return Box(box.x / aspect, box.y, box.width / aspect, box.height)

    return Picture(
        jpeg(image, 92),
        WIDTH,
        HEIGHT,
        (Placement(request.portrayed.character.id, share(placed.body), share(placed.face)),),
    )
