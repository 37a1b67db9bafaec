"""Ground that several places share: hills, the near edge, side pieces that carry text, snow, mist."""

import math

from custories_core.layout.geometry import Box
from custories_core.scenes import Weather

from ..composition import Plan, skyline
from ..material import Board, Pool, Wash, fall
from ..palette import RGB, Tones, mix
from ..shapes import Line, blob, circle, leaf, noise, sampled, smooth, under


def hill(
    board: Board,
    plan: Plan,
    tones: Tones,
    name: str,
    base: float,
    swing: float,
    t: float,
    scale: float = 0.7,
) -> Line:
    """One plane of land from edge to edge; its skyline is handed back."""
    line = skyline(plan.rng(name), plan, base, swing, scale)
    colour = tones.depth(t)
    lit = mix(colour, tones.light, 0.2 * (1 - t * 0.5))
    low = mix(colour, tones.depth(min(1.0, t + 0.22)), 0.75)
    pool = Pool(plan.light[0], base, 0.6, tones.light, 0.26 * (1 - t * 0.6), 0.5)
    board.lay(
        [under(sampled(line, -0.05, plan.aspect + 0.05, 0.06))],
        fall(lit, low, base - swing, base + 0.3, pool),
        lift=0.008 + 0.012 * t,
        rim=mix(lit, tones.light, 0.45),
        depth=0.3 + 0.16 * t,
    )
    return line


def stage(board: Board, plan: Plan, tones: Tones, t: float = 0.62) -> Line:
    """The ground on which the figures stand, with the light that falls on it."""
    rng = plan.rng("stage")
    base = plan.feet - 0.085
    line = plan.ridge(base, 0.014, noise(rng, 0.9))
    colour = tones.depth(t)
    lit = mix(colour, tones.light, 0.24)
    cx = plan.focus.centre[0]
    pool = Pool(cx, plan.feet, 0.5, tones.light, 0.3, 0.36)
    board.lay(
        [under(sampled(line, -0.05, plan.aspect + 0.05, 0.06))],
        fall(lit, mix(colour, tones.depth(t + 0.2), 0.8), base, base + 0.3, pool),
        lift=0.018,
        rim=mix(lit, tones.light, 0.5),
        depth=0.42,
    )
    return line


def front_wash(plan: Plan, tones: Tones) -> Wash:
    """The nearest ground's colour, fit for text where text stands on it."""
    colour = tones.depth(0.86)
    if plan.ground:
        settled = tones.settled(mix(colour, tones.front, 0.4))
        return fall(mix(settled, colour, 0.12), settled, plan.front, plan.front + 0.06)
    return fall(mix(colour, tones.light, 0.08), tones.front, plan.front, 1.0)


def front(board: Board, plan: Plan, tones: Tones) -> Line:
    """The nearest ground, below the figures' feet; it carries what text stands at the bottom."""
    rng = plan.rng("front")
    line = plan.foreground(noise(rng, 0.55))
    wash = front_wash(plan, tones)
    board.lay(
        [under(sampled(line, -0.05, plan.aspect + 0.05, 0.05))],
        wash,
        lift=0.02,
        rim=mix(wash.stops[0][1], tones.light, 0.3),
        depth=0.42,
    )
    return line


def side_edges(plan: Plan, box: Box, wobble: Line) -> list[list[tuple[float, float]]]:
    """The outlines of a near piece behind a quiet box at the side, outermost first.

    It reaches from the picture's edge past the box and runs off top and bottom.
    """
    left = box.centre[0] < plan.aspect / 2
    out = []
    for reach in (0.085, 0.05):
        points = []
        n = 15
        for i in range(n + 1):
            y = -0.06 + 1.12 * i / n
            bulge = 0.035 * math.cos((y - 0.5) * math.pi)
            off = reach + 0.02 * wobble(y + reach * 9) - bulge + 0.03
            x = box.right + off if left else box.x - off
            points.append((x, y))
        edge = -0.06 if left else plan.aspect + 0.06
        out.append([*points, (edge, 1.06), (edge, -0.06)])
    return out


def side_pieces(board: Board, plan: Plan, tones: Tones, leafy: bool) -> None:
    """What stands behind quiet boxes at the side: two sheets, the nearer one even in tone."""
    for i, box in enumerate(plan.side):
        rng = plan.rng("side", str(i))
        wobble = noise(rng, 0.6)
        outlines = side_edges(plan, box, wobble)
        colour = tones.settled(mix(tones.depth(0.95), tones.depth(0.75), 0.3))
        left = box.centre[0] < plan.aspect / 2
        for k, points in enumerate(outlines):
            shade = mix(colour, tones.depth(0.6), 0.4) if k == 0 else colour
            shapes = [smooth_side(points)]
            if leafy:
                shapes += edge_leaves(plan, points[:-2], left, rng.random() + 0.3)
            board.lay(
                shapes,
                fall(shade, mix(shade, tones.front, 0.25), 0.0, 1.0),
                lift=0.016 + 0.006 * k,
                rim=mix(shade, tones.light, 0.3),
                depth=0.45,
            )


def smooth_side(points: list[tuple[float, float]]) -> tuple:  # type: ignore[type-arg]
    """The outline of a side piece: a curve down its free edge, straight along the picture's."""
    free = smooth(points[:-2], closed=False)
    return (*free, ("L", *points[-2]), ("L", *points[-1]), ("Z",))


def edge_leaves(
    plan: Plan, points: list[tuple[float, float]], left: bool, turn: float
) -> list:  # type: ignore[type-arg]
    """Leaves along the free edge of a side piece, pointing into the picture."""
    rng = plan.rng("edge", f"{turn:.6f}")
    out = []
    for (x0, y0), (x1, y1) in zip(points, points[1:], strict=False):
        for u in (0.15, 0.5, 0.85):
            x, y = x0 + (x1 - x0) * u, y0 + (y1 - y0) * u
            angle = rng.uniform(0.1, 1.1) if left else math.pi - rng.uniform(0.1, 1.1)
            size = rng.uniform(0.035, 0.07)
            dx = -0.012 if left else 0.012
            out.append(leaf(x + dx, y, size, size * 0.46, angle, rng.uniform(-0.2, 0.2)))
    return out


def mist(board: Board, plan: Plan, tones: Tones, y: float, strength: float) -> None:
    """A bank of mist across the picture."""
    if tones.weather is not Weather.MIST:
        strength *= 0.45
    rng = plan.rng("mist", f"{y:.4f}")
    shapes = [
        blob(rng, rng.uniform(0, plan.aspect), y + rng.uniform(-0.02, 0.02), 0.4, 0.045, 0.1)
        for _ in range(3)
    ]
    board.veil(shapes, mix(tones.haze, tones.light, 0.3), strength, 0.03)


def falling_snow(board: Board, plan: Plan, tones: Tones, faces: tuple[Box, ...]) -> None:
    """Flakes in three sizes, thinner where text is and none on a face."""
    if tones.weather is not Weather.SNOW:
        return
    rng = plan.rng("snow")
    white: RGB = (255.0, 255.0, 255.0)
    for count, low, high, share in ((150, 0.0014, 0.0026, 0.5), (46, 0.003, 0.0055, 0.8)):
        flakes = []
        for _ in range(int(count * plan.aspect)):
            x, y, r = rng.uniform(0, plan.aspect), rng.random(), rng.uniform(low, high)
            spot = Box(x - r, y - r, 2 * r, 2 * r)
            if plan.calm(spot) and not any(spot.overlaps(f) for f in faces):
                flakes.append(circle(x, y, r))
        board.lay(flakes, Wash(((0.0, mix(tones.haze, white, share)),)))
