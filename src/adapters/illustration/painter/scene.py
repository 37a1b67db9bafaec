"""One picture from a request: the place behind, then figures, things and the frame before them."""

import io
import math
from collections.abc import Mapping
from dataclasses import dataclass

from PIL import Image

from custories_core.errors import Refused
from custories_core.genres import GENRES, STYLES
from custories_core.layout.geometry import Box
from custories_core.ports.illustration import (
    BackgroundRequest,
    Canvas,
    IllustrationRequest,
    Picture,
    Placement,
    Portrayed,
)
from custories_core.scenes import Figure, Pose, Prop, Scene

from . import palette
from .composition import Plan, plan
from .figures.figure import figure, height_factor
from .material import Board, Pool, Wash, fall, grained, jpeg
from .palette import Tones, mix
from .pieces import Drawing
from .places import PLACES
from .props import GLOWING, STANDING, prop
from .shapes import circle

HELD = 0.22
"""The height of a held prop as a share of its bearer's."""


@dataclass(frozen=True, slots=True)
class Standing:
    """A figure in its place; `size` is its height in units of the picture's."""

    figure: Figure
    drawing: Drawing
    size: float
    flip: bool


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
    composed = plan(canvas, seed)
    colours = palette.tones(GENRES[genre].palette, scene.time, scene.weather, scene.mood)
    towards = composed.light[0] - composed.aspect / 2
    side = math.copysign(0.32 + 0.3 * min(1.0, abs(towards)), towards)
    board = Board(
        canvas.width,
        canvas.height,
        (side, -math.sqrt(1 - side * side)),
        mix(colours.ink, (0.0, 0.0, 0.0), 0.25),
        composed.quiet,
        image,
    )
    return composed, colours, board


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
    group = arranged(composed, request.scene, request.cast, request.genre)
    faces = tuple(s.drawing.face for s in group)
    bodies = tuple(s.drawing.body for s in group)
    things = _things(composed, request.scene, request.genre, bodies)
    for kind, thing in things:
        _set_down(board, colours, kind, thing, composed.feet)
    for standing in group:
        _stand(board, colours, standing, request.genre)
    taken = tuple(b.grown(0.01) for b in (*bodies, *(t.body for _, t in things)))
    PLACES[request.scene.place].frame(board, composed, colours, taken)
    image = grained(board.image, request.seed, canvas.quiet)
    return Picture(
        jpeg(image, 92),
        canvas.width,
        canvas.height,
        tuple(
            Placement(s.figure.character, _share(s.drawing.body, composed), _share(f, composed))
            for s, f in zip(group, faces, strict=True)
        ),
    )


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


def _share(box: Box, composed: Plan) -> Box:
    """A box in units as fractions of the picture, cut at its edges."""
    left, right = max(0.0, box.x / composed.aspect), min(1.0, box.right / composed.aspect)
    top, bottom = max(0.0, box.y), min(1.0, box.bottom)
    return Box(left, top, right - left, bottom - top)


def arranged(
    composed: Plan, scene: Scene, cast: Mapping[str, Portrayed], genre: str
) -> tuple[Standing, ...]:
    """Everybody of the scene in their place, from the one farthest back to the nearest."""
    people = list(scene.figures)
    for person in people:
        if person.character not in cast:
            raise Refused(f"The scene shows “{person.character}”, who is not in the cast.")
    if not people:
        return ()
    rng = composed.rng("figures")
    if len(people) > 1 and rng.random() < 0.5:
        people.reverse()
    middle = (len(people) - 1) / 2
    facing = [
        float(composed.open_side) if len(people) == 1 else (-1.0 if i > middle else 1.0)
        for i in range(len(people))
    ]
    drawn = []
    for person, face in zip(people, facing, strict=True):
        # A pose that leads somewhere leads to the right as drawn; mirrored where it should not.
        flip = person.pose is not Pose.STAND and face < 0
        gaze = (0.55 if len(people) == 1 else 0.85) * face * (-1 if flip else 1)
        drawing = figure(
            cast[person.character], person.pose, person.expression, genre, person.holding, gaze
        )
        drawn.append((person, drawing, height_factor(cast[person.character]), flip))
    focus = composed.focus
    room = (composed.feet - focus.y) * 0.98
    wanted = {1: 0.46, 2: 0.42}.get(len(people), 0.38)
    tallest = max(f * -d.body.y for _, d, f, _ in drawn)
    across = sum(f * d.body.width for _, d, f, _ in drawn)
    gap = 0.06 * (len(people) - 1)
    unit = min(wanted, room / tallest, focus.width * 0.97 / (across + gap))
    x = _start(composed, (across + gap) * unit, rng.uniform(-0.9, 0.9))
    out = []
    for i, (person, drawing, factor, flip) in enumerate(drawn):
        size = unit * factor
        body = drawing.placed(0, 0, size, flip).body
        y = composed.feet - (0.014 if i % 2 else 0.0)
        out.append(Standing(person, drawing.placed(x - body.x, y, size, flip), size, flip))
        x += body.width + 0.06 * unit
    return tuple(sorted(out, key=lambda s: s.drawing.body.bottom))


def _start(composed: Plan, width: float, lean: float) -> float:
    """Where the group begins: near the middle of the focus, off whatever must stay clear."""
    focus = composed.focus
    slack = max(0.0, focus.width - width)
    best, found = -1e9, focus.x + slack / 2
    for i in range(41):
        x = focus.x + slack * i / 40
        group = Box(x, focus.y, width, focus.height)
        blocked = sum(
            max(0.0, min(group.right, c.right) - max(group.x, c.x))
            for c in (*composed.clear, *composed.quiet)
            if c.overlaps(group)
        )
        off = abs((x - focus.x) / slack - (0.5 + lean * 0.4)) if slack else 0.0
        score = -blocked * 20 - off
        if score > best:
            best, found = score, x
    return found


def _things(
    composed: Plan, scene: Scene, genre: str, bodies: tuple[Box, ...]
) -> list[tuple[Prop, Drawing]]:
    """The scene's props that nobody holds, each beside the figures."""
    held = {f.holding for f in scene.figures}
    rng = composed.rng("things")
    usual = HELD * (max((b.height for b in bodies), default=0.42))
    out: list[tuple[Prop, Drawing]] = []
    for kind in dict.fromkeys(scene.props):
        if kind in held:
            continue
        drawing = prop(kind, genre)
        size = usual * STANDING[kind] * 1.15
        low = composed.feet + 0.004
        if kind is Prop.STAR:
            low -= usual * rng.uniform(1.4, 2.2)
        drop = drawing.body.bottom * size
        width = drawing.body.width * size
        taken = [*bodies, *(d.body for _, d in out)]
        x = _beside(composed, taken, width, low - drawing.body.height * size, size, rng.random())
        if x is not None:
            out.append((kind, drawing.placed(x - drawing.body.x * size, low - drop, size)))
    return out


def _beside(
    composed: Plan, taken: list[Box], width: float, top: float, height: float, chance: float
) -> float | None:
    """The left edge of a free place next to the figures, or None where there is none."""
    focus = composed.focus
    middle = sum(b.centre[0] for b in taken) / len(taken) if taken else focus.centre[0]
    best, found = 1e9, None
    for i in range(61):
        x = 0.06 + (composed.aspect - 0.12 - width) * i / 60
        box = Box(x, top, width, height)
        if any(box.overlaps(b.grown(0.012)) for b in taken) or not composed.calm(box):
            continue
        if any(box.overlaps(c) for c in composed.clear):
            continue
        outside = max(0.0, focus.x - x, x + width - focus.right)
        score = abs(x + width / 2 - middle) + outside * 3 + (0.1 * chance if x < middle else 0.0)
        if score < best:
            best, found = score, x
    return found


def _stand(board: Board, colours: Tones, standing: Standing, genre: str) -> None:
    """One figure with its shadows, what it holds, and the light of that."""
    drawing, size = standing.drawing, standing.size
    body = drawing.body
    cx, low = body.centre[0], body.bottom
    holding = standing.figure.holding
    held = None
    if holding is not None:
        x, y = drawing.hand
        held = prop(holding, genre).placed(x, y, HELD * size, standing.flip)
        if holding in GLOWING:
            gx, gy = held.body.centre
            board.glow(gx, gy, size * 0.75, colours.light, 0.5 if colours.night else 0.3)
    contact(board, cx, low, body.width, size)
    put(board, colours, drawing, size)
    if held is not None and holding is not None:
        put(board, colours, held, HELD * size * 2)
        if holding in GLOWING:
            gx, gy = held.body.centre
            board.glow(gx, gy, size * 0.34, colours.light, 0.34 if colours.night else 0.2)


def _set_down(board: Board, colours: Tones, kind: Prop, drawing: Drawing, feet: float) -> None:
    """A thing in the scene, with its shadow and its light."""
    body = drawing.body
    gx, gy = body.centre
    if kind in GLOWING:
        board.glow(gx, gy, body.height * 3.2, colours.light, 0.5 if colours.night else 0.3)
    if body.bottom > feet - 0.01:
        contact(board, gx, body.bottom, body.width, body.height * 1.4)
    put(board, colours, drawing, body.height * 2)
    if kind in GLOWING:
        board.glow(gx, gy, body.height * 1.2, colours.light, 0.3)


def contact(board: Board, x: float, y: float, width: float, size: float) -> None:
    """The shadow on the ground under whatever stands there."""
    lean = -board.light[0] * 0.05 * size
    board.veil(
        [circle(x + lean, y - 0.004 * size, width * 0.5, 0.022 * size)],
        board.shadow,
        0.42,
        0.018 * size,
    )
    board.veil(
        [circle(x, y - 0.004 * size, width * 0.34, 0.01 * size)], board.shadow, 0.5, 0.006 * size
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
