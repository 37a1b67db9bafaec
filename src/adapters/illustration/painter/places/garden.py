"""The moonlit garden: hills and cypresses, a hedge with an arch, a path, roses, a bough above."""

import math
from random import Random

from custories_core.layout.frames import Path
from custories_core.layout.geometry import Box
from custories_core.scenes import Weather

from ..composition import Plan
from ..material import Board, Pool, fall, plain
from ..palette import RGB, Tones, mix
from ..shapes import (
    Line,
    blob,
    circle,
    grass,
    leaf,
    petals,
    polygon,
    ribbon,
    sampled,
    smooth,
)
from . import ground, sky
from .framing import (
    bough,
    corner,
)
from .plants import bush, rose, span, tree

WHITE: RGB = (255.0, 252.0, 245.0)


def paint(board: Board, plan: Plan, tones: Tones) -> None:
    """The planes behind the figures."""
    sky.paint(board, plan, tones)
    sky.clouds(board, plan, tones, 3)
    sky.passing(board, plan, tones)
    room = plan.feet - plan.horizon

    def cypresses(line: Line) -> None:
        _cypresses(board, plan, tones, line, 0.05, 0.085, 11)

    ground.hill(board, plan, tones, "far", plan.horizon - 0.03, 0.04, 0.0, 0.9, cypresses)
    ground.mist(board, plan, tones, plan.horizon + 0.04, 0.5)
    second = ground.hill(board, plan, tones, "second", plan.horizon + room * 0.16, 0.03, 0.24, 0.7)
    _round_trees(board, plan, tones, second, 0.3, 4)
    third = ground.hill(board, plan, tones, "third", plan.horizon + room * 0.4, 0.018, 0.4, 0.6)
    _hedge(board, plan, tones, third)
    ground.mist(board, plan, tones, plan.feet - 0.12, 0.4)
    lawn = ground.stage(board, plan, tones)
    _path(board, plan, tones, lawn)
    _specks(board, plan, tones)
    _shrubs(board, plan, tones)
    hedge = mix(tones.depth(0.95), tones.depth(0.75), 0.3)
    ground.side_pieces(board, plan, tones, hedge, ground.edge_leaves)
    _side_roses(board, plan, tones)
    edge = ground.front(board, plan, tones)
    _border(board, plan, tones, edge)
    _fireflies(board, plan, tones)
    ground.weather(board, plan, tones)


def frame(board: Board, plan: Plan, tones: Tones, taken: tuple[Box, ...]) -> None:
    """Roses and grass at the foot of the picture, a bough at its top."""
    rng = plan.rng("frame")
    side = -plan.open_side
    bough(board, plan, tones, rng, side, taken)
    corner(board, plan, tones, rng, side, taken)
    corner(board, plan, tones, rng, -side, taken)
    ground.falling(board, plan, tones, taken)


def _cypresses(
    board: Board, plan: Plan, tones: Tones, line: Line, low: float, high: float, count: int
) -> None:
    rng = plan.rng("cypress")
    shapes: list[Path] = []
    for _ in range(count):
        x, h = rng.uniform(0, plan.aspect), rng.uniform(low, high) * 1.3
        y, w = line(x) + 0.02, h * rng.uniform(0.2, 0.27)
        if plan.calm(Box(x - w, y - h, 2 * w, h)):
            shapes.append(
                smooth(
                    [
                        (x, y - h),
                        (x + w * 0.4, y - h * 0.6),
                        (x + w * 0.5, y - h * 0.2),
                        (x + w * 0.2, y),
                        (x - w * 0.2, y),
                        (x - w * 0.5, y - h * 0.2),
                        (x - w * 0.4, y - h * 0.6),
                    ]
                )
            )
    colour = mix(tones.depth(0.2), tones.far, 0.35)
    board.lay(shapes, plain(colour), lift=0.005, rim=mix(colour, tones.light, 0.35), depth=0.3)


def _round_trees(board: Board, plan: Plan, tones: Tones, line: Line, t: float, count: int) -> None:
    rng = plan.rng("round")
    for i in range(count):
        x = plan.aspect * (i + rng.uniform(0.1, 0.9)) / count
        r = rng.uniform(0.05, 0.085)
        y = line(x) + 0.01
        cy = y - r * 1.75
        if not plan.calm(Box(x - r * 1.3, cy - r * 1.4, r * 2.6, r * 3.4)):
            continue
        tree(board, tones, rng, x, y, r, t)


def _hedge(board: Board, plan: Plan, tones: Tones, line: Line) -> None:
    """A clipped hedge with balls and an arch of roses on the open side."""
    rng = plan.rng("hedge")
    colour = tones.depth(0.5)
    height = rng.uniform(0.055, 0.08)
    gate, gap = _gate(plan)
    bumps, x = [], -0.05
    while x < plan.aspect + 0.1:
        r = rng.uniform(0.034, 0.055)
        y = line(x) - height + r * 0.6
        if abs(x - gate) > gap + r and plan.calm(Box(x - r, y - r, 2 * r, r)):
            bumps.append(blob(rng, x, y, r, r, 0.05))
            body = [(x - r, y), (x + r, y), (x + r, line(x) + 0.1), (x - r, line(x) + 0.1)]
            bumps.append(polygon(body))
        x += r * 1.25
    lit = mix(colour, tones.light, 0.14)
    board.lay(
        bumps,
        fall(lit, tones.depth(0.62), plan.horizon, plan.feet),
        lift=0.012,
        rim=mix(lit, tones.light, 0.4),
        depth=0.4,
    )
    _hedge_leaves(board, plan, tones, rng, line, height, gate, gap)
    y = plan.feet - 0.07
    tall = y - line(gate) + height + 0.1
    top = y - tall
    _old_tree(board, plan, tones, y)
    if plan.calm(Box(gate - gap * 1.4, top - 0.03, gap * 2.8, 0.2)):
        _arch(board, tones, rng, gate, y, gap, tall)


def _hedge_leaves(
    board: Board,
    plan: Plan,
    tones: Tones,
    rng: Random,
    line: Line,
    height: float,
    gate: float,
    gap: float,
) -> None:
    """Leaves and small white flowers all over the hedge."""
    sheets: list[list[Path]] = [[], [], []]
    colour = tones.depth(0.5)
    for _ in range(int(230 * plan.aspect)):
        x = rng.uniform(0, plan.aspect)
        y = rng.uniform(line(x) - height * 0.6, plan.feet - 0.08)
        if abs(x - gate) < gap + 0.04 or not plan.calm(Box(x - 0.02, y - 0.02, 0.04, 0.04)):
            continue
        kind = rng.choice((0, 0, 0, 0, 1, 1, 1, 2))
        if kind == 2:
            sheets[2] += petals(x, y, rng.uniform(0.005, 0.009), rng.random(), 5, 0.8)
        else:
            size = rng.uniform(0.014, 0.026)
            a = rng.uniform(0.2, math.pi - 0.2)
            sheets[kind].append(leaf(x, y, size, size * 0.5, a, rng.uniform(-0.2, 0.2)))
    shades = (
        mix(colour, tones.light, 0.16),
        mix(colour, tones.depth(0.8), 0.6),
        tones.lit(mix(WHITE, tones.light, 0.35)),
    )
    for shapes, shade in zip(sheets, shades, strict=True):
        board.lay(shapes, plain(shade), 0.003, mix(shade, tones.light, 0.3), depth=0.25)


def _old_tree(board: Board, plan: Plan, tones: Tones, y: float) -> None:
    """On some pages a great old tree before the hedge, across from the arch."""
    rng = plan.rng("old-tree")
    r = rng.uniform(0.12, 0.17)
    middle = plan.focus.centre[0]
    x = 2 * middle - _gate(plan)[0] + rng.uniform(-0.04, 0.04)
    crown = Box(x - r * 1.3, y - r * 3.1, r * 2.6, r * 3.1)
    if rng.random() < 0.55 and plan.calm(crown):
        tree(board, tones, rng, x, y, r, 0.5)


def _arch(board: Board, tones: Tones, rng: Random, x: float, y: float, w: float, h: float) -> None:
    curve = [(x + w * math.cos(a), y - h + w - w * math.sin(a)) for a in span(math.pi, 0, 12)]
    line = [(x - w, y), (x - w, y - (h - w) * 0.5), *curve, (x + w, y - (h - w) * 0.5), (x + w, y)]
    wood = mix(tones.light, tones.far, 0.42 if tones.night else 0.25)
    board.glow(x, y - h * 0.45, w * 2.6, tones.light, 0.42)
    board.lay([ribbon(line, [0.02] * len(line))], plain(wood), lift=0.01, rim=WHITE, depth=0.45)
    leaves, roses, hearts = [], [], []
    for px, py in line[1:-1]:
        for _ in range(7):
            a = rng.uniform(-math.pi, math.pi)
            leaves.append(leaf(px, py, rng.uniform(0.018, 0.034), 0.012, a))
        if rng.random() < 0.75:
            qx, qy, r = px + rng.uniform(-0.012, 0.012), py, rng.uniform(0.009, 0.014)
            roses.append(blob(rng, qx, qy, r, r, 0.1, 8))
            hearts.append(blob(rng, qx - r * 0.15, qy - r * 0.15, r * 0.5, r * 0.5, 0.15, 7))
    green = mix(tones.depth(0.6), tones.light, 0.12)
    board.lay(leaves, plain(green), lift=0.006, rim=mix(green, tones.light, 0.4), depth=0.4)
    rose = tones.lit(tones.accent)
    board.lay(roses, plain(rose), lift=0.005, rim=mix(rose, tones.light, 0.5), depth=0.4)
    board.lay(hearts, plain(mix(rose, tones.light, 0.4)))


def _path(board: Board, plan: Plan, tones: Tones, line: Line) -> None:
    """A pale path that winds from the hedge to the near edge, with its stones."""
    rng = plan.rng("path")
    far = min(max(_gate(plan)[0], 0.1), plan.aspect - 0.1)
    near = plan.focus.centre[0] - plan.open_side * rng.uniform(0.0, 0.2)
    top = line(far) - 0.012
    swing = rng.uniform(0.05, 0.09) * plan.open_side

    def edge(u: float, side: float) -> tuple[float, float]:
        ease = u * u * (3 - 2 * u)
        x = far + (near - far) * ease + swing * math.sin(u * math.pi * 1.6)
        return x + side * (0.028 + 0.17 * u**1.25), top + (1.06 - top) * u**1.5

    steps = [i / 9 for i in range(10)]
    left = [edge(u, -1 + rng.uniform(-0.05, 0.05)) for u in steps]
    right = [edge(u, 1 + rng.uniform(-0.05, 0.05)) for u in steps]
    there, back = smooth(left, False), smooth(right[::-1], False)
    shape: Path = (*there, ("L", *right[-1]), *back[1:], ("Z",))
    colour = mix(tones.depth(0.45), tones.light, 0.36)
    pool = Pool(plan.focus.centre[0], plan.feet, 0.32, tones.light, 0.36, 0.5)
    board.lay(
        [shape],
        fall(colour, mix(colour, tones.depth(0.7), 0.45), top, 1.0, pool),
        lift=0.004,
        rim=mix(colour, tones.light, 0.4),
        depth=0.3,
    )
    stones = []
    for _ in range(16):
        u = rng.uniform(0.15, 0.75)
        x, y = edge(u, rng.uniform(-0.8, 0.8))
        r = 0.006 + 0.016 * u
        stones.append(blob(rng, x, y, r * 1.5, r * 0.55, 0.12, 8))
    pale = mix(colour, tones.light, 0.25)
    board.lay(stones, plain(pale), lift=0.003, rim=mix(pale, WHITE, 0.4), depth=0.28)


def _gate(plan: Plan) -> tuple[float, float]:
    """The middle of the arch in the hedge, and half its width."""
    rng = plan.rng("gate")
    middle, off = plan.focus.centre[0], rng.uniform(0.26, 0.36)
    places = [middle + side * off for side in (plan.open_side, -plan.open_side)]
    seen = [x for x in places if 0.14 < x < plan.aspect - 0.14]
    return (seen or places)[0], rng.uniform(0.07, 0.09)


def _side_roses(board: Board, plan: Plan, tones: Tones) -> None:
    """Roses along the free edge of a leafy side piece."""
    for i, box in enumerate(plan.side):
        rng = plan.rng("side-roses", str(i))
        left = box.centre[0] < plan.aspect / 2
        for k in range(7):
            y = 0.04 + 0.92 * (k + rng.uniform(0.1, 0.9)) / 7
            off = rng.uniform(0.065, 0.095)
            x = box.right + off if left else box.x - off
            rose(board, tones, rng, x, y, rng.uniform(0.013, 0.024))


def _specks(board: Board, plan: Plan, tones: Tones) -> None:
    """Grass and daisies on the lawn."""
    rng = plan.rng("specks")
    blades: list[Path] = []
    heads: list[Path] = []
    hearts: list[Path] = []
    for _ in range(int(34 * plan.aspect)):
        x = rng.uniform(0, plan.aspect)
        y = rng.uniform(plan.feet - 0.05, max(plan.feet - 0.03, plan.front - 0.02))
        if not plan.calm(Box(x - 0.02, y - 0.04, 0.04, 0.04)):
            continue
        if rng.random() < 0.55:
            blades += grass(rng, x, y, rng.uniform(0.018, 0.032), 4)
        else:
            r = rng.uniform(0.006, 0.01)
            heads += petals(x, y, r, rng.random(), 6, 0.7)
            hearts.append(circle(x, y, r * 0.36))
    green = mix(tones.depth(0.72), tones.light, 0.08)
    board.lay(blades, plain(green), lift=0.003, depth=0.3)
    board.lay(heads, plain(tones.lit(mix(WHITE, tones.light, 0.2))), lift=0.003, depth=0.35)
    board.lay(hearts, plain(tones.lit(tones.accent)))


def _shrubs(board: Board, plan: Plan, tones: Tones) -> None:
    """Flowering bushes to both sides of where the figures stand."""
    rng = plan.rng("shrubs")
    for side in (-1, 1):
        for k in range(2):
            r = rng.uniform(0.07, 0.12) * (1 - 0.2 * k)
            edge = plan.focus.x if side < 0 else plan.focus.right
            x = edge + side * (r * rng.uniform(0.3, 0.7) + 0.14 * k)
            x = min(max(x, -0.02), plan.aspect + 0.02)
            y = plan.feet - 0.012 - 0.02 * k
            if not plan.calm(Box(x - r * 1.2, y - r * 1.5, r * 2.4, r * 1.6)):
                continue
            bush(board, tones, rng, x, y, r, 0.66 + 0.06 * k)


def _border(board: Board, plan: Plan, tones: Tones, line: Line) -> None:
    """Tufts along the near ground's edge."""
    rng = plan.rng("border")
    blades: list[Path] = []
    for x, y in sampled(line, 0, plan.aspect, 0.05):
        px = x + rng.uniform(-0.02, 0.02)
        h = rng.uniform(0.02, 0.045)
        if plan.calm(Box(px - h, y - h, 2 * h, h + 0.01), 0.005):
            blades += grass(rng, px, y + 0.006, h, rng.randint(3, 6))
    colour = ground.front_wash(plan, tones).stops[0][1]
    board.lay(blades, plain(colour), lift=0.005, rim=mix(colour, tones.light, 0.3), depth=0.3)


def _fireflies(board: Board, plan: Plan, tones: Tones) -> None:
    if tones.stars <= 0 or tones.weather not in (Weather.CLEAR, Weather.MIST):
        return
    rng = plan.rng("fireflies")
    dots = []
    for _ in range(int(20 * plan.aspect)):
        x, y = rng.uniform(0, plan.aspect), rng.uniform(plan.horizon, plan.feet + 0.02)
        if plan.spot(x, y, 0.02):
            board.glow(x, y, rng.uniform(0.012, 0.022), tones.light, 0.7)
            dots.append(circle(x, y, 0.0022))
    board.lay(dots, plain(mix(tones.light, WHITE, 0.6)))
