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
    lobes,
    petals,
    polygon,
    ribbon,
    sampled,
    smooth,
    spray,
    vine,
)
from . import ground, sky

WHITE: RGB = (255.0, 252.0, 245.0)


def paint(board: Board, plan: Plan, tones: Tones) -> None:
    """The planes behind the figures."""
    wash = sky.paint(board, plan, tones)
    sky.clouds(board, plan, tones, wash, 3)
    room = plan.feet - plan.horizon
    far = ground.hill(board, plan, tones, "far", plan.horizon - 0.03, 0.04, 0.0, 0.9)
    _cypresses(board, plan, tones, far, 0.04, 0.075, 11)
    ground.mist(board, plan, tones, plan.horizon + 0.04, 0.5)
    second = ground.hill(
        board, plan, tones, "second", plan.horizon + room * 0.16, 0.03, 0.24, 0.7
    )
    _round_trees(board, plan, tones, second, 0.3, 4)
    third = ground.hill(board, plan, tones, "third", plan.horizon + room * 0.4, 0.018, 0.4, 0.6)
    _hedge(board, plan, tones, third)
    ground.mist(board, plan, tones, plan.feet - 0.12, 0.4)
    lawn = ground.stage(board, plan, tones)
    _path(board, plan, tones, lawn)
    _specks(board, plan, tones)
    _shrubs(board, plan, tones)
    ground.side_pieces(board, plan, tones, leafy=True)
    edge = ground.front(board, plan, tones)
    _border(board, plan, tones, edge)
    _fireflies(board, plan, tones)


def frame(board: Board, plan: Plan, tones: Tones, taken: tuple[Box, ...]) -> None:
    """Roses and grass at the foot of the picture, a bough at its top."""
    rng = plan.rng("frame")
    side = -plan.open_side
    _bough(board, plan, tones, rng, side, taken)
    _corner(board, plan, tones, rng, side, taken)
    _corner(board, plan, tones, rng, -side, taken)
    ground.falling_snow(board, plan, tones, taken)


def _cypresses(
    board: Board, plan: Plan, tones: Tones, line: Line, low: float, high: float, count: int
) -> None:
    rng = plan.rng("cypress")
    shapes: list[Path] = []
    for _ in range(count):
        x, h = rng.uniform(0, plan.aspect), rng.uniform(low, high) * 1.3
        y, w = line(x) + 0.008, h * rng.uniform(0.2, 0.27)
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


def _round_trees(
    board: Board, plan: Plan, tones: Tones, line: Line, t: float, count: int
) -> None:
    rng = plan.rng("round")
    for i in range(count):
        x = plan.aspect * (i + rng.uniform(0.1, 0.9)) / count
        r = rng.uniform(0.05, 0.085)
        y = line(x) + 0.01
        cy = y - r * 1.75
        if not plan.calm(Box(x - r * 1.3, cy - r * 1.4, r * 2.6, r * 3.4)):
            continue
        tree(board, tones, rng, x, y, r, t)


def tree(
    board: Board, tones: Tones, rng: Random, x: float, y: float, r: float, t: float
) -> None:
    """A leafy tree with its foot at (x, y); crown in three sheets, lighter towards the light."""
    side = board.light[0]
    trunk = ribbon(
        [(x - r * 0.05, y + r * 0.1), (x, y - r * 0.8), (x + r * 0.1, y - r * 1.8)],
        [r * 0.34, r * 0.17, r * 0.1],
    )
    wood = mix(mix(tones.depth(t + 0.3), tones.ink, 0.2), tones.accent, 0.14)
    board.lay([trunk], plain(wood), lift=0.004, depth=0.3)
    base = mix(tones.depth(t + 0.06), tones.depth(t + 0.25), rng.random())
    if tones.weather is Weather.SNOW:
        base = mix(base, WHITE, 0.25)
    for k, (dx, dy, size) in enumerate(((0.0, 0.0, 1.0), (0.16, -0.12, 0.74), (0.3, -0.24, 0.44))):
        colour = mix(base, tones.light, 0.04 + 0.13 * k)
        cx, cy = x + side * dx * r, y - r * 1.75 + dy * r
        board.lay(
            lobes(rng, cx, cy, r * size * 1.08, r * size, 10 - 2 * k),
            fall(mix(colour, tones.light, 0.1), colour, cy - r * size, cy + r * size),
            lift=0.007,
            rim=mix(colour, tones.light, 0.4),
            depth=0.3,
        )


def _hedge(board: Board, plan: Plan, tones: Tones, line: Line) -> None:
    """A clipped hedge with balls and an arch of roses on the open side."""
    rng = plan.rng("hedge")
    colour = tones.depth(0.5)
    height = rng.uniform(0.055, 0.08)
    gate = plan.aspect * (0.5 + plan.open_side * rng.uniform(0.2, 0.32))
    gap = rng.uniform(0.075, 0.095)
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
    y = line(gate) + 0.06
    top = y - 0.24
    if plan.calm(Box(gate - gap * 1.4, top - 0.03, gap * 2.8, 0.2)):
        _arch(board, plan, tones, rng, gate, y, gap, 0.24)


def _arch(
    board: Board, plan: Plan, tones: Tones, rng: Random, x: float, y: float, w: float, h: float
) -> None:
    curve = [(x + w * math.cos(a), y - h + w - w * math.sin(a)) for a in _span(math.pi, 0, 12)]
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


def _span(a: float, b: float, n: int) -> list[float]:
    return [a + (b - a) * i / n for i in range(n + 1)]


def _path(board: Board, plan: Plan, tones: Tones, line: Line) -> None:
    """A pale path from the near edge to the hedge, with stepping stones of light."""
    rng = plan.rng("path")
    cx = plan.focus.centre[0] + rng.uniform(-0.1, 0.1)
    far = min(max(cx + plan.open_side * rng.uniform(0.12, 0.3), 0.1), plan.aspect - 0.1)
    top = line(far) + 0.004
    points = [
        (far, top),
        (far - plan.open_side * 0.05, top + 0.02),
        (cx, plan.feet + 0.01),
        (cx - plan.open_side * 0.16, 1.06),
    ]
    widths = [0.05, 0.09, 0.24, 0.44]
    colour = mix(tones.depth(0.45), tones.light, 0.42)
    pool = Pool(cx, plan.feet, 0.32, tones.light, 0.4, 0.5)
    board.lay(
        [ribbon(points, widths)],
        fall(colour, mix(colour, tones.depth(0.7), 0.45), top, 1.0, pool),
        lift=0.004,
        rim=mix(colour, tones.light, 0.4),
        depth=0.3,
    )


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


def bush(board: Board, tones: Tones, rng: Random, x: float, y: float, r: float, t: float) -> None:
    """A round bush with blossoms."""
    for k in range(3):
        colour = mix(tones.depth(t + 0.1 - 0.07 * k), tones.light, 0.07 * k)
        size = r * (1 - 0.24 * k)
        cx = x + board.light[0] * 0.18 * k * r
        board.lay(
            lobes(rng, cx, y - size * 0.5, size * 1.15, size * 0.85, 9),
            fall(mix(colour, tones.light, 0.12), colour, y - size * 1.4, y),
            lift=0.008,
            rim=mix(colour, tones.light, 0.35),
            depth=0.38,
        )
    blossoms, hearts = [], []
    for _ in range(11):
        a, d = rng.uniform(0, 6.3), rng.random() ** 0.6 * 0.9
        px, py = x + math.cos(a) * d * r, y - r * 0.55 + math.sin(a) * d * r * 0.7
        q = rng.uniform(0.008, 0.015)
        blossoms += petals(px, py, q, a, 5, 0.8)
        hearts.append(circle(px, py, q * 0.32))
    bloom = tones.lit(mix(tones.accent, tones.light, rng.choice((0.0, 0.35, 0.7))))
    board.lay(blossoms, plain(bloom), lift=0.004, rim=mix(bloom, WHITE, 0.4), depth=0.4)
    board.lay(hearts, plain(tones.light))


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
    board.lay(
        blades, plain(colour), lift=0.005, rim=mix(colour, tones.light, 0.3), depth=0.3
    )


def _fireflies(board: Board, plan: Plan, tones: Tones) -> None:
    if tones.stars <= 0 or tones.weather is Weather.SNOW:
        return
    rng = plan.rng("fireflies")
    dots = []
    for _ in range(int(20 * plan.aspect)):
        x, y = rng.uniform(0, plan.aspect), rng.uniform(plan.horizon, plan.feet + 0.02)
        if plan.spot(x, y, 0.02):
            board.glow(x, y, rng.uniform(0.016, 0.034), tones.light, 0.75)
            dots.append(circle(x, y, 0.0026))
    board.lay(dots, plain(mix(tones.light, WHITE, 0.6)))


def allowed(plan: Plan, taken: tuple[Box, ...], box: Box) -> bool:
    """Whether a piece of the frame may hang in `box`."""
    return plan.calm(box, 0.02) and not any(box.overlaps(b) for b in taken)


def inside(plan: Plan, taken: tuple[Box, ...], path: Path) -> bool:
    """Whether one piece of the frame keeps off text and figures."""
    xs = [v for s in path for v in s[1::2] if isinstance(v, float)]
    ys = [v for s in path for v in s[2::2] if isinstance(v, float)]
    box = Box(min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys))
    return allowed(plan, taken, box)


def _bough(
    board: Board, plan: Plan, tones: Tones, rng: Random, side: int, taken: tuple[Box, ...]
) -> None:
    """A blossoming bough from the top corner, and what hangs from it."""
    corner = -0.03 if side < 0 else plan.aspect + 0.03
    dark = mix(tones.front, tones.ink, 0.25)
    leaf_colour = mix(tones.depth(0.9), tones.light, 0.05)
    stems: list[Path] = []
    leaves: list[Path] = []
    blossoms: list[Path] = []
    for k in range(3):
        y0 = -0.02 + 0.05 * k
        reach = rng.uniform(0.22, 0.4) * (1 - 0.2 * k)
        angle = (0.12 + 0.28 * k) if side < 0 else math.pi - (0.12 + 0.28 * k)
        n = 9
        points = [
            (
                corner + math.cos(angle) * reach * i / n,
                y0 + math.sin(angle) * reach * i / n + 0.05 * (i / n) ** 2,
            )
            for i in range(n + 1)
        ]
        stems.append(ribbon(points, [0.018 * (1 - 0.85 * i / n) + 0.002 for i in range(n + 1)]))
        for i, (x, y) in enumerate(points):
            for _ in range(4):
                a = angle + rng.uniform(-1.5, 1.5)
                size = rng.uniform(0.035, 0.06)
                leaves.append(leaf(x, y, size, size * 0.45, a, rng.uniform(-0.2, 0.2)))
            if i % 2:
                blossoms += petals(x, y + 0.012, rng.uniform(0.011, 0.017), rng.random(), 5, 0.85)
        if k < 2:
            x, y = points[rng.randint(4, 8)]
            stem, hanging = vine(rng, x, y, rng.uniform(0.08, 0.2), 0.036)
            stems.append(stem)
            leaves += hanging
    keep = [p for p in stems if inside(plan, taken, p)]
    board.lay(keep, plain(dark), lift=0.016, depth=0.4)
    keep = [p for p in leaves if inside(plan, taken, p)]
    half = len(keep) // 2
    rim = mix(leaf_colour, tones.light, 0.3)
    board.lay(keep[:half], plain(mix(leaf_colour, tones.ink, 0.2)), lift=0.02, rim=rim, depth=0.42)
    board.lay(keep[half:], plain(leaf_colour), lift=0.012, rim=rim, depth=0.4)
    bloom = tones.lit(mix(tones.accent, tones.light, 0.5))
    keep = [p for p in blossoms if inside(plan, taken, p)]
    board.lay(keep, plain(bloom), lift=0.006, rim=WHITE, depth=0.4)


def _corner(
    board: Board, plan: Plan, tones: Tones, rng: Random, side: int, taken: tuple[Box, ...]
) -> None:
    """Large leaves and roses that rise from a lower corner."""
    edge = 0.0 if side < 0 else plan.aspect
    height = rng.uniform(0.16, 0.3) if side == -plan.open_side else rng.uniform(0.1, 0.16)
    dark = mix(tones.front, tones.ink, 0.2)
    for k in range(3):
        colour = mix(mix(dark, tones.depth(0.8), 0.3 * k), tones.light, 0.02 * k)
        shapes: list[Path] = []
        for _ in range(4):
            x = edge - side * rng.uniform(-0.02, 0.17)
            lean = -math.pi / 2 - side * rng.uniform(-0.25, 0.75)
            shapes += spray(rng, x, 1.03, height * (1.12 - 0.2 * k) * rng.uniform(0.7, 1.1), lean)
        keep = [p for p in shapes if inside(plan, taken, p)]
        board.lay(keep, plain(colour), lift=0.016, rim=mix(colour, tones.light, 0.28), depth=0.4)
    for _ in range(5):
        x = edge - side * rng.uniform(0.0, 0.16)
        y = 1 - rng.uniform(0.02, height * 0.72)
        rose(board, plan, tones, rng, x, y, rng.uniform(0.018, 0.03), taken)


def rose(
    board: Board,
    plan: Plan,
    tones: Tones,
    rng: Random,
    x: float,
    y: float,
    r: float,
    taken: tuple[Box, ...] = (),
) -> None:
    """A rose of four sheets, one in the other."""
    if not allowed(plan, taken, Box(x - r, y - r, 2 * r, 2 * r)):
        return
    base = tones.lit(tones.accent)
    for k, size in enumerate((1.0, 0.74, 0.48, 0.24)):
        colour = mix(mix(base, tones.ink, 0.18), tones.light, 0.16 * k)
        turn = rng.uniform(0, 6)
        shapes = [
            blob(
                rng,
                x + math.cos(turn + a) * r * 0.36 * size,
                y + math.sin(turn + a) * r * 0.36 * size,
                r * 0.66 * size,
                r * 0.66 * size,
                0.06,
            )
            for a in _span(0, 5.03, 4)
        ]
        board.lay(shapes, plain(colour), lift=0.005, rim=mix(colour, tones.light, 0.35), depth=0.4)
