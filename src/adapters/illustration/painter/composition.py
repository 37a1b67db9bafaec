"""What goes where, decided before anything is drawn: horizon, light, quiet areas, figures, frame.

Lengths are in units of the picture's height; see `material`.
"""

import math
import re
from dataclasses import dataclass
from random import Random

from custories_core.layout.geometry import Box
from custories_core.ports.illustration import Canvas

from .shapes import Line, noise

MARGIN = 0.03
TRIM = 0.052
"""What may be cut off or stand too near the edge: 10 mm of a square page, and the bleed."""


WIDE = 1.6
"""The aspect from which a picture spans two pages."""


@dataclass(frozen=True, slots=True)
class Plan:
    """The composition of one picture, the same for its background and its figures.

    `sky`, `ground` and `side` are the quiet boxes by what will carry their
    text: air, the nearest ground, or a large near piece that frames the page.
    `feet` is where figures stand, `front` the edge of the nearest ground.
    `words` are those that say what the scene shows, in small letters.
    `light` is the place of sun or moon, `open_side` -1 or 1 the side that is
    left open where the other one is framed. `cover` is whether this is a
    book's cover, whose figures are as large as their focus allows.
    """

    seed: int
    aspect: float
    sky: tuple[Box, ...]
    ground: tuple[Box, ...]
    side: tuple[Box, ...]
    clear: tuple[Box, ...]
    focus: Box
    horizon: float
    feet: float
    front: float
    light: tuple[float, float]
    disc: float
    open_side: int
    cover: bool = False
    words: frozenset[str] = frozenset()

    @property
    def quiet(self) -> tuple[Box, ...]:
        return self.sky + self.ground + self.side

    @property
    def other_page(self) -> tuple[float, float] | None:
        """From where to where the page without figures goes, where a picture spans two."""
        if self.aspect < WIDE:
            return None
        if self.focus.x > self.aspect - self.focus.right:
            return 0.05, self.focus.x - 0.03
        return self.focus.right + 0.03, self.aspect - 0.05

    def rng(self, *what: str) -> Random:
        """Chance of its own for one part of the picture."""
        return Random("/".join([str(self.seed), *what]))

    def calm(self, box: Box, margin: float = MARGIN) -> bool:
        """Whether a thing in `box` would stay clear of every quiet area."""
        return not any(box.overlaps(q.grown(margin)) for q in self.quiet)

    def free(self, box: Box, margin: float = MARGIN) -> bool:
        """Whether a thing may stand in `box`: not where text is, nor where figures belong."""
        return self.calm(box, margin) and not box.overlaps(self.focus)

    def spot(self, x: float, y: float, r: float, margin: float = MARGIN) -> bool:
        """Whether a round thing stays clear of every quiet area."""
        return self.calm(Box(x - r, y - r, 2 * r, 2 * r), margin)

    def ceiling(self, left: float, right: float, otherwise: float = -0.05) -> float:
        """How high something between `left` and `right` may rise: below the text in the sky."""
        over = [b.bottom for b in self.sky if b.x - MARGIN < right and left < b.right + MARGIN]
        return max([otherwise, *(y + MARGIN + 0.015 for y in over)])

    def ridge(self, base: float, swing: float, line: Line) -> Line:
        """A skyline that sinks below the quiet boxes in the sky."""

        def at(x: float) -> float:
            y = base + swing * line(x)
            for box in self.sky:
                near = nearness(x, box, 0.16)
                if near > 0:
                    y += near * max(0.0, box.bottom + MARGIN + 0.015 - y)
            return y

        return at

    def foreground(self, line: Line, swing: float = 0.018) -> Line:
        """The edge of the nearest ground, above every quiet box that lies on it."""

        def at(x: float) -> float:
            y = self.front + swing * line(x)
            for box in self.ground:
                near = nearness(x, box, 0.2)
                if near > 0:
                    y -= near * max(0.0, y - (box.y - MARGIN - 0.005))
            return y

        return at


def nearness(x: float, box: Box, reach: float) -> float:
    """1 above or below the box, falling smoothly to 0 at `reach` beside it."""
    away = max(box.x - MARGIN - x, x - box.right - MARGIN, 0.0) / reach
    return 0.0 if away >= 1 else 0.5 + 0.5 * math.cos(math.pi * away)


def plan(canvas: Canvas, seed: int, description: str = "") -> Plan:
    """The composition for a canvas and what its picture shows, varied by `seed`."""
    rng = Random(f"{seed}/plan")
    aspect = canvas.width / canvas.height

    def units(box: Box) -> Box:
        return Box(box.x * aspect, box.y, box.width * aspect, box.height)

    quiet = [units(b) for b in canvas.quiet]
    focus = units(canvas.focus)
    sky, ground, side = [], [], []
    for box in quiet:
        if box.bottom <= 0.64 or (box.y < 0.35 and box.bottom <= 0.8 and box.width > 0.7 * aspect):
            sky.append(box)
        elif box.y >= 0.5:
            ground.append(box)
        else:
            side.append(box)

    floor = min([1 - TRIM - 0.03, focus.bottom - 0.012, *(b.y - 0.075 for b in ground)])
    # Some stand a little farther back, where there is the room for it.
    floor -= rng.uniform(0.0, 0.05) if focus.height > 0.5 and not canvas.cover else 0.0
    feet = max(floor, focus.y + 0.2)
    lowest = min([feet + 0.05 + rng.uniform(0.0, 0.02), *(b.y - 0.035 for b in ground)])
    front = max(lowest, feet + 0.022)
    over_focus = [b.bottom + 0.05 for b in sky if nearness(focus.centre[0], b, 0.3) > 0]
    horizon = max([feet - rng.uniform(0.17, 0.38), *(y for y in over_focus if y < feet - 0.1)])

    disc = rng.uniform(0.055, 0.135)
    shunned = [*quiet, *(units(b) for b in canvas.clear)]
    if canvas.cover:
        light = _light_behind(rng, focus, horizon, disc)
    else:
        light = _light_place(rng, aspect, shunned, focus, horizon, disc)
    middle = sum(b.centre[0] for b in side) / len(side) if side else None
    chosen = rng.choice((-1, 1))
    open_side = chosen if middle is None else (-1 if middle > aspect / 2 else 1)
    return Plan(
        seed,
        aspect,
        tuple(sky),
        tuple(ground),
        tuple(side),
        tuple(units(b) for b in canvas.clear),
        focus,
        horizon,
        feet,
        front,
        light,
        disc,
        open_side,
        canvas.cover,
        frozenset(re.findall(r"\w+", description.lower())),
    )


def _light_behind(rng: Random, focus: Box, horizon: float, disc: float) -> tuple[float, float]:
    """A place for sun or moon that lights a cover's figures from behind, beneath the lettering."""
    x = focus.centre[0] + rng.choice((-1, 1)) * rng.uniform(0.08, 0.2) * focus.width
    y = focus.y + 0.02 + disc
    return x, min(y, max(horizon - 0.12, 0.2))


def _light_place(
    rng: Random, aspect: float, quiet: list[Box], focus: Box, horizon: float, disc: float
) -> tuple[float, float]:
    """A place in the sky for sun or moon: off the text, off the middle, best above the figures.

    Where heads may be it would stand behind one, as a halo.
    """
    heads = Box(focus.x, focus.y, focus.width, max(0.0, focus.height - 0.3))
    best, found = -1e9, (aspect * 0.8, 0.2)
    for _ in range(60):
        x = rng.uniform(0.12, 0.88) * aspect
        y = rng.uniform(0.13, max(0.2, horizon - 0.12))
        room = min([_gap(x, y, b) for b in quiet], default=1.0) - disc * 1.25
        edge = min(x, aspect - x, y) - disc - TRIM
        score = min(room, 0.08) * 12 + min(edge, 0.02) * 10 + rng.uniform(0, 1.1)
        score -= abs(x - focus.centre[0]) / aspect * 0.15
        within = min(x - heads.x, heads.right - x, y + disc - heads.y - 0.12) + 0.06
        score -= min(1.2, max(0.0, within) * 8)
        if score > best:
            best, found = score, (x, y)
    return found


def _gap(x: float, y: float, box: Box) -> float:
    dx = max(box.x - x, x - box.right, 0.0)
    dy = max(box.y - y, y - box.bottom, 0.0)
    return math.hypot(dx, dy)


def skyline(rng: Random, plan: Plan, base: float, swing: float, scale: float = 0.7) -> Line:
    """A hill's edge, with its own noise."""
    return plan.ridge(base, swing, noise(rng, scale))


def room_for_disc(p: Plan) -> float:
    """How large sun or moon may be where it stands without touching text."""
    gap = min([_gap(*p.light, b) for b in p.quiet], default=1.0)
    return max(0.0, min(p.disc, gap - 0.015))
