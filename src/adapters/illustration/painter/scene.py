"""One picture from a request: the place behind, then figures, things and the frame before them."""

import io
import math
from dataclasses import replace

from PIL import Image

from custories_core.books import Likeness
from custories_core.errors import Refused
from custories_core.genres import GENRES, STYLES
from custories_core.layout.geometry import Box
from custories_core.ports.illustration import (
    BackgroundRequest,
    Canvas,
    IllustrationRequest,
    Picture,
)
from custories_core.scenes import ALOFT, UNDER_WATER, Place, Prop, Scene

from . import palette
from .arrangement import Standing, arranged
from .backdrop import Backdrop, backdrop
from .composition import Plan, plan
from .figures.cut_out import Faces
from .gazing import looking
from .likeness.stencils import read_off
from .material import Board, Pool, Wash, board_of, bounds, fall, jpeg
from .palette import Tones, mix
from .pieces import Drawing
from .places import PLACES
from .placing import placement
from .props import GLOWING
from .setting_out import set_out
from .shapes import circle

THICK = 0.44
"""How thick the paper of a thing is cut: as that of a figure of this share of a child's height."""


SKETCH = 128
"""How many pixels high a place is sketched to find room for heads."""


TRACED = ("skin", "nose")
"""The pieces that a pencil line helps to read, in a material that has one."""


def checked(genre: str, style: str) -> None:
    """Refuses what the catalogue does not know."""
    if genre not in GENRES:
        raise Refused(f"The painter knows no genre called “{genre}”.")
    if style not in STYLES:
        raise Refused(f"The painter knows no art style called “{style}”.")


def prepared(
    scene: Scene, canvas: Canvas, genre: str, style: str, seed: int, image: Image.Image | None
) -> tuple[Plan, Tones, Board]:
    """Composition, colours and board, the same for background and page picture."""
    checked(genre, style)
    if scene.place not in PLACES:
        raise Refused(f"The painter cannot paint the place “{scene.place}”.")
    composed = plan(canvas, seed, scene.description)
    colours = palette.tones(GENRES[genre].palette, scene.time, scene.weather, scene.mood)
    size = canvas.width, canvas.height
    return composed, colours, _board(style, size, composed, colours, image)


def _board(
    style: str, size: tuple[int, int], composed: Plan, colours: Tones, image: Image.Image | None
) -> Board:
    """A board of a style's material, so many pixels wide and high, in the light of the scene."""
    towards = composed.light[0] - composed.aspect / 2
    side = math.copysign(0.32 + 0.3 * min(1.0, abs(towards)), towards)
    light = (side, -math.sqrt(1 - side * side))
    shadow = mix(colours.ink, (0.0, 0.0, 0.0), 0.25)
    return board_of(style, *size, light, shadow, composed.quiet, image, composed.seed)


def _sketched(place: Place, composed: Plan, colours: Tones) -> Backdrop:
    """What is to be seen behind figures, from a small sketch of the place.

    Who stands where must depend on neither material nor size, so it cannot be
    read off the background itself.
    """
    size = (round(SKETCH * composed.aspect), SKETCH)
    board = _board("cut-paper", size, composed, colours, None)
    PLACES[place].paint(board, composed, colours)
    return backdrop(board.image)


def background(request: BackgroundRequest) -> Picture:
    """The place without its figures."""
    canvas = request.canvas
    composed, colours, board = prepared(
        request.scene, canvas, request.genre, request.style, request.seed, None
    )
    PLACES[request.scene.place].paint(board, composed, colours)
    board.hush()
    return Picture(jpeg(board.image, 95), canvas.width, canvas.height)


def illustrate(request: IllustrationRequest) -> Picture:
    """The page picture: its background, with figures, things, frame and grain."""
    canvas = request.canvas
    composed, colours, board = prepared(
        request.scene,
        canvas,
        request.genre,
        request.style,
        request.seed,
        _opened(request.background, canvas),
    )
    behind = _sketched(request.scene.place, composed, colours)
    faces = _faces(request)
    group = arranged(composed, request.scene, request.cast, request.genre, behind, faces)
    things = set_out(composed, request.scene, request.genre, group, behind)
    group = looking(group, things, request.cast, request.genre, composed.rng("gaze"), faces)
    for kind, thing in things:
        _set_down(board, colours, kind, thing, composed.feet)
    floor = None if request.scene.place in UNDER_WATER else composed.feet
    for standing in group:
        _stand(board, colours, standing, floor)
    bodies = [d.body for s in group for d in (s.drawing, s.held) if d is not None]
    taken = tuple(b.grown(0.01) for b in (*bodies, *(t.body for _, t in things)))
    PLACES[request.scene.place].frame(board, composed, colours, taken)
    image = board.finished(canvas.quiet)
    return Picture(
        jpeg(image, 92),
        canvas.width,
        canvas.height,
        tuple(
            placement(s.figure.character, s.drawing, s.size, composed.aspect, s.flip) for s in group
        ),
    )


def _faces(request: IllustrationRequest) -> Faces:
    """The faces that are cut out, as the sheets have them."""
    found = {
        id: read_off(request.sheets[id])
        for id, who in request.cast.items()
        if who.character.likeness is Likeness.CUT_OUT
    }
    return {id: face for id, face in found.items() if face is not None}


def _opened(data: bytes, canvas: Canvas) -> Image.Image:
    try:
        with Image.open(io.BytesIO(data)) as image:
            opened = image.convert("RGB")
    except OSError as error:
        raise Refused("The background is not a picture that can be opened.") from error
    if opened.size != (canvas.width, canvas.height):
        raise Refused(
            f"The background is {opened.width} × {opened.height} pixels, "
            f"the canvas {canvas.width} × {canvas.height}."
        )
    return opened


def _stand(board: Board, colours: Tones, standing: Standing, floor: float | None) -> None:
    """One figure with its shadows, what it holds, and the light of that.

    Who hangs in the air casts a faint shadow on the `floor`, where there is one.
    """
    drawing, size, held = standing.drawing, standing.size, standing.held
    if drawing.resting:
        contact(board, drawing, size)
    elif floor is not None:
        x, half = drawing.body.centre[0], drawing.body.width * 0.42
        board.veil([circle(x, floor, half, 0.018 * size)], board.shadow, 0.24, 0.022 * size)
    if held is None or standing.figure.holding is None:
        put(board, colours, drawing, size)
        return
    strength = GLOWING.get(standing.figure.holding, 0.0)
    _shine(board, colours, held, size * 0.75, strength * (0.5 if colours.night else 0.3))
    # What rises past the face of its bearer rises behind it, and so does all that a flier holds.
    rises = standing.figure.holding in ALOFT or not drawing.resting
    past = rises and held.body.overlaps(drawing.face)
    thick = max(THICK * size, held.body.height)
    for piece, depth in ((held, thick), (drawing, size))[:: 1 if past else -1]:
        put(board, colours, piece, depth)
    put(board, colours, replace(drawing, pieces=drawing.fingers), size)
    _shine(board, colours, held, size * 0.34, strength * (0.34 if colours.night else 0.2))


def _shine(board: Board, colours: Tones, thing: Drawing, radius: float, strength: float) -> None:
    """The light in the air round a thing's own, none if `strength` is 0."""
    lamps = [p.path for p in thing.pieces if p.glow]
    if strength > 0 and lamps:
        left, top, right, bottom = bounds(lamps)
        board.glow((left + right) / 2, (top + bottom) / 2, radius, colours.light, strength)


def _set_down(board: Board, colours: Tones, kind: Prop, drawing: Drawing, feet: float) -> None:
    """A thing in the scene, with its shadow and its light."""
    body, strength = drawing.body, GLOWING.get(kind, 0.0)
    _shine(board, colours, drawing, body.height * 3.2, strength * (0.5 if colours.night else 0.3))
    if body.bottom > feet - 0.01:
        contact(board, drawing, min(body.height * 1.4, 0.5))
    put(board, colours, drawing, max(body.height, min(body.height * 2, THICK * 0.4)))
    _shine(board, colours, drawing, body.height * 1.2, strength * 0.3)


def footing(drawing: Drawing, size: float) -> list[Box]:
    """Where a drawing touches the ground: the extent of each piece that comes down to it."""
    low = drawing.body.bottom - 0.03 * size
    touching = []
    for piece in drawing.pieces:
        left, _, right, bottom = bounds([piece.path])
        if bottom > low:
            touching.append(Box(left, bottom, right - left, 0.0))
    return touching


def contact(board: Board, drawing: Drawing, size: float) -> None:
    """The shadow on the ground under whatever stands there: wide and soft, dark at each foot."""
    touching = footing(drawing, size)
    left, right = min(b.x for b in touching), max(b.right for b in touching)
    x, y, half = (left + right) / 2, drawing.body.bottom, (right - left) / 2
    lean = -board.light[0] * 0.05 * size
    board.veil(
        [circle(x + lean, y - 0.004 * size, half * 1.25 + 0.02 * size, 0.022 * size)],
        board.shadow,
        0.42,
        0.018 * size,
    )
    board.veil(
        [
            circle(b.centre[0], min(y - 0.003 * size, b.bottom), b.width * 0.52, 0.009 * size)
            for b in touching
        ],
        board.shadow,
        0.5,
        0.006 * size,
    )


def put(board: Board, colours: Tones, drawing: Drawing, size: float) -> None:
    """Lay a drawing's pieces under the light of the scene; `size` sets how far they stand off."""
    body = drawing.body
    top, low = body.y, body.bottom
    lamp = Pool(
        body.centre[0] + board.light[0] * size * 0.5,
        top + size * 0.15,
        size * 0.75,
        colours.light,
        0.13,
    )
    board.cast([p.path for p in drawing.pieces], 0.016 * size, 0.4)
    for piece in drawing.pieces:
        colour = palette.rgb(piece.colour)
        if piece.glow:
            board.lay([piece.path], Wash(((0.0, colour),)))
            continue
        lit = colours.lit(colour)
        wash = fall(lit, mix(lit, colours.ink, 0.1), top + size * 0.4, low, lamp)
        board.lay([piece.path], wash, lift=0.011 * size * piece.lift, depth=0.34)
        if piece.role in TRACED:
            board.trace([piece.path])
