"""Where the story's things go that nobody holds: on the ground, or up in the sky."""

from random import Random

from custories_core.layout.geometry import Box
from custories_core.scenes import INDOORS, UNDER_WATER, Place, Prop, Scene

from .arrangement import Standing
from .backdrop import Backdrop
from .composition import MARGIN, TRIM, Plan, room_for_disc
from .pieces import Drawing
from .places import castle
from .props import prop

SIDE = 0.11
"""How far what stands behind text at the side reaches into the picture."""

NO_SKY = INDOORS | UNDER_WATER | {Place.ENCHANTED_FOREST}
"""The places without a sky to hang a star in: there it lies on the ground."""

_TOY = 0.36
"""The size of a boat indoors, which can only be a toy."""

_STIR = 1.2
"""How much there may be to see where a star hangs; the mean of the whole picture is 1."""


def open_sky(composed: Plan, place: Place) -> bool:
    """Whether this picture of the place shows a sky to hang a star in."""
    in_hall = place is Place.CASTLE and castle.kind_of(composed) == "hall"
    return place not in NO_SKY and not in_hall


def set_out(
    composed: Plan,
    scene: Scene,
    genre: str,
    group: tuple[Standing, ...],
    behind: Backdrop | None = None,
) -> list[tuple[Prop, Drawing]]:
    """The scene's props that nobody holds: on the ground beside the figures, a star in the sky.

    Who stands alone looks to the open side, so things lie there.
    """
    bodies = tuple(s.drawing.body for s in group)
    reaches = [s.held.body for s in group if s.held is not None]
    held = {f.holding for f in scene.figures}
    rng = composed.rng("things")
    child = max((s.unit for s in group), default=0.42)
    out: list[tuple[Prop, Drawing]] = []
    for kind in dict.fromkeys(scene.props):
        if kind in held:
            continue
        drawing = prop(kind, genre, set_down=True)
        # What is too large for the room left is drawn smaller.
        size = child * min(1.0, 0.55 * composed.focus.width / (drawing.body.width * child))
        size *= _TOY if kind is Prop.BOAT and scene.place in INDOORS else 1.0
        width, height = drawing.body.width * size, drawing.body.height * size
        things = [*(d.body for _, d in out), *reaches]
        # Where it is crowded a thing may stand half behind somebody.
        half = [b.inset(b.width * 0.3, 0, b.width * 0.3, 0) for b in bodies]
        ground = composed.feet + 0.004
        towards = composed.open_side if len(bodies) == 1 else rng.choice((-1, 1))
        tries: list[tuple[float, list[Box], Backdrop | None]]
        tries = [(ground, [*bodies, *things], None), (ground, [*half, *things], None)]
        if kind is Prop.STAR and open_sky(composed, scene.place):
            off = [*(b.grown(0.02) for b in bodies), *things, _disc(composed)]
            tries = [*((y, off, behind) for y in _aloft(composed, height, rng)), *tries]
        for low, taken, sky in tries:
            box = Box(0, low - height, width, height)
            x = _beside(composed, taken, box, towards, sky)
            if x is not None:
                y = low - drawing.body.bottom * size
                out.append((kind, drawing.placed(x - drawing.body.x * size, y, size)))
                break
    return out


def _aloft(composed: Plan, height: float, rng: Random) -> list[float]:
    """Where in the sky the lower edge of a star may be: below text, above what grows."""
    highest = max([TRIM, *(q.bottom + MARGIN for q in composed.sky)]) + height + 0.01
    lowest = composed.horizon - 0.06
    return [rng.uniform(highest, lowest), highest] if highest < lowest else []


def _disc(composed: Plan) -> Box:
    """The square round sun or moon."""
    (x, y), r = composed.light, room_for_disc(composed)
    return Box(x - r, y - r, 2 * r, 2 * r)


def _beside(
    composed: Plan, taken: list[Box], thing: Box, towards: int, sky: Backdrop | None
) -> float | None:
    """The left edge of a free place next to the figures, or None where there is none.

    `towards` is the side that is preferred, -1 or 1. What hangs in the `sky`
    needs it to be calm there, unlike treetops, sails and roofs.
    """
    focus, width = composed.focus, thing.width
    middle = sum(b.centre[0] for b in taken) / len(taken) if taken else focus.centre[0]
    best, found = 1e9, None
    for i in range(61):
        x = 0.06 + (composed.aspect - 0.12 - width) * i / 60
        box = Box(x, thing.y, width, thing.height)
        if any(box.overlaps(b.grown(0.012)) for b in taken) or not composed.calm(box):
            continue
        if any(box.overlaps(c) for c in composed.clear):
            continue
        # Before what stands behind text at the side a thing would hang in the air.
        if any(x < q.right + SIDE and q.x - SIDE < x + width for q in composed.side):
            continue
        stir = sky.stir(box.grown(0.02)) if sky is not None else 0.0
        if stir > _STIR:
            continue
        outside = max(0.0, focus.x - x, x + width - focus.right)
        score = abs(x + width / 2 - middle) + outside * 3
        score += 0.25 if (x + width / 2 - middle) * towards < 0 else 0.0
        score += 0.4 * stir
        if score < best:
            best, found = score, x
    return found
