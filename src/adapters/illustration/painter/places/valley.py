"""The valley of giant ferns: a steaming cone, a lake, grazing giants, tree ferns, a nest."""

import math
from random import Random

from custories_core.layout.frames import Path
from custories_core.layout.geometry import Box

from ..composition import Plan
from ..material import Board, Pool, fall, plain
from ..palette import RGB, Tones, mix
from ..shapes import Line, blob, circle, grass, leaf, noise, ribbon, sampled, smooth, under
from . import dinosaurs, ground, jungle, sky
from .framing import ferns

WHITE: RGB = (255.0, 252.0, 245.0)


def paint(board: Board, plan: Plan, tones: Tones) -> None:
    """The planes behind the figures."""
    rng = plan.rng("valley")
    sky.paint(board, plan, tones)
    sky.clouds(board, plan, tones, 2)
    dinosaurs.gliders(board, plan, tones, rng)
    room = plan.feet - plan.horizon
    _far(board, plan, tones, rng, room)
    ground.mist(board, plan, tones, plan.horizon + 0.05, 0.5)
    lake = rng.random() < 0.6
    herd = rng.sample(dinosaurs.KINDS, 3)

    def behind(line: Line) -> None:
        _fringe(board, plan, tones, line, "far-woods", 0.2, 15, 0.06)
        dinosaurs.herd(
            board, plan, tones, line, "far-herd", herd[0], 0.24, rng.randint(1, 3), (0.13, 0.2)
        )

    second = ground.hill(
        board, plan, tones, "second", plan.horizon + room * 0.2, 0.022, 0.26, 0.7, behind
    )
    if lake:
        _lake(board, plan, tones, rng, plan.horizon + room * 0.34)
    else:
        dinosaurs.herd(
            board, plan, tones, second, "second-herd", herd[1], 0.34, 1, (0.16, 0.26), 0.03
        )

    def woods(line: Line) -> None:
        _fringe(board, plan, tones, line, "woods", 0.42, 8, 0.11)

    third = ground.hill(
        board, plan, tones, "third", plan.horizon + room * 0.56, 0.016, 0.44, 0.6, woods
    )
    dinosaurs.herd(board, plan, tones, third, "near-herd", herd[2], 0.46, 1, (0.2, 0.36), 0.03)
    ground.mist(board, plan, tones, plan.feet - 0.12, 0.4)
    _tall(board, plan, tones, rng)
    floor = ground.stage(board, plan, tones, 0.6)
    _tracks(board, plan, tones, floor)
    _undergrowth(board, plan, tones)
    leafy = mix(tones.depth(0.95), tones.depth(0.75), 0.3)
    ground.side_pieces(board, plan, tones, leafy, _edge_fronds)
    _border(board, plan, tones, ground.front(board, plan, tones))
    ground.weather(board, plan, tones)


def frame(board: Board, plan: Plan, tones: Tones, taken: tuple[Box, ...]) -> None:
    """Great fronds from above on one side, broad leaves and ferns from below."""
    rng = plan.rng("frame")
    side = -plan.open_side
    jungle.hanging(board, plan, tones, rng, side, taken)
    jungle.rising(board, plan, tones, rng, side, 0.34, taken)
    if rng.random() < 0.5:
        jungle.rising(board, plan, tones, rng, -side, 0.22, taken)
    else:
        ferns(board, plan, tones, rng, -side, 0.24, taken)
    ground.falling(board, plan, tones, taken)


def _far(board: Board, plan: Plan, tones: Tones, rng: Random, room: float) -> None:
    """The farthest land: table mountains, round hills or a ridge, and on most pages a volcano."""
    kind = rng.choice(("tables", "domes", "ridge", "ridge"))
    y = plan.horizon + room * 0.1
    if rng.random() < 0.75:
        x = plan.focus.centre[0] + plan.open_side * rng.uniform(0.1, 0.45)
        x = min(max(x, 0.16), plan.aspect - 0.16)
        h = min(rng.uniform(0.18, 0.3), y - plan.ceiling(x - 0.3, x + 0.3, 0.1) - 0.02)
        if h > 0.08:
            jungle.volcano(board, plan, tones, rng, x, y, h)
    if kind == "ridge":
        ground.hill(board, plan, tones, "far", y - 0.03, 0.045, 0.04, 0.55)
        return
    shapes: list[Path] = []
    for _ in range(round(6 * plan.aspect)):
        w, x = rng.uniform(0.08, 0.2), rng.uniform(-0.05, plan.aspect + 0.05)
        h = rng.uniform(0.05, 0.15) * (1.0 if kind == "tables" else 0.8)
        h = min(h, y - plan.ceiling(x - w, x + w))
        if h < 0.02:
            continue
        if kind == "tables":
            top = [(x - w * 0.36, y - h), (x - w * 0.1, y - h * 1.03), (x + w * 0.34, y - h * 0.98)]
            shapes.append(
                smooth(
                    [
                        (x - w * 0.55, y + 0.06),
                        (x - w * 0.44, y - h * 0.4),
                        *top,
                        (x + w * 0.46, y - h * 0.35),
                        (x + w * 0.6, y + 0.06),
                    ]
                )
            )
        else:
            shapes.append(blob(rng, x, y, w * 0.55, h, 0.03, 12))
    line = plan.ridge(y + 0.005, 0.012, noise(rng, 0.6))
    shapes.append(under(sampled(line, -0.05, plan.aspect + 0.05, 0.06)))
    colour = tones.depth(0.05)
    lit = mix(colour, tones.light, 0.22)
    pool = Pool(plan.light[0], y, 0.6, tones.light, 0.24, 0.6)
    board.lay(
        shapes,
        fall(lit, mix(colour, tones.haze, 0.3), y - 0.14, y + 0.1, pool),
        0.009,
        mix(lit, tones.light, 0.5),
        depth=0.3,
    )


def _fringe(
    board: Board, plan: Plan, tones: Tones, line: Line, name: str, t: float, count: int, size: float
) -> None:
    """A row of tree ferns and round crowns that grow out from behind a hill, as one sheet."""
    rng = plan.rng(name)
    shapes: list[Path] = []
    n = round(count * plan.aspect)
    clumps = noise(rng, 0.5)
    for i in range(n):
        x = plan.aspect * (i + rng.uniform(0.0, 1.0)) / n
        h = size * rng.uniform(0.7, 1.3)
        y = line(x) + 0.012
        if clumps(x) < -0.2 or not plan.calm(Box(x - h * 0.5, y - h * 1.1, h, h)):
            continue
        if rng.random() < 0.62:
            top = (x + rng.uniform(-0.1, 0.1) * h, y - h * 0.75)
            shapes.append(ribbon([(x, y), top], [h * 0.09, h * 0.06]))
            for k in range(7):
                a = math.pi + math.pi * (k + 0.5) / 7
                bend = (0.3 if math.cos(a) > 0 else -0.3) * 1.2
                shapes.append(leaf(*top, h * rng.uniform(0.36, 0.5), h * 0.13, a, bend))
        else:
            r = h * 0.3
            shapes += [
                blob(rng, x + u * r, y - r * v, r, r, 0.08, 9)
                for u, v in ((-0.6, 0.6), (0.5, 0.7), (0.0, 1.3))
            ]
    colour = mix(tones.depth(t), tones.far, 0.12)
    board.lay(shapes, plain(colour), 0.006, mix(colour, tones.light, 0.35), depth=0.3)


def _lake(board: Board, plan: Plan, tones: Tones, rng: Random, y: float) -> None:
    """A lake that holds the sky, with reeds on its shore and somebody who wades in it."""
    low = y + rng.uniform(0.06, 0.09)
    x = plan.focus.centre[0] + plan.open_side * rng.uniform(0.0, 0.3)
    w = rng.uniform(0.5, 0.9)
    shore = noise(rng, 0.3)
    n = 18
    across = [x - w + 2 * w * i / n for i in range(n + 1)]
    half = [math.sin(math.pi * i / n) ** 0.6 for i in range(n + 1)]
    back = [
        (px, low - (low - y) * v + shore(px) * 0.004) for px, v in zip(across, half, strict=True)
    ]
    near = [(px, low + 0.05 * v) for px, v in zip(across, half, strict=True)]
    water = mix(mix(tones.sky_top, tones.sky_bottom, 0.4), tones.depth(0.3), 0.22)
    pool = Pool(plan.light[0], y, 0.35, tones.light, 0.5, 0.45)
    board.lay(
        [smooth([*back, *near[-2:0:-1]])],
        fall(mix(water, tones.light, 0.3), water, y - 0.01, low, pool),
        0.004,
        mix(water, WHITE, 0.4),
        depth=0.2,
    )
    h = rng.uniform(0.17, 0.25)
    wx = x + rng.uniform(-0.4, 0.4) * w
    side = rng.choice((-1, 1))
    if plan.calm(Box(wx - h * 0.75, y - h, h * 1.5, h)) and h < wx < plan.aspect - h:
        dinosaurs.grazer(board, tones, rng, "long-neck", wx, y + 0.035, h, side, 0.34)
        ripple = blob(rng, wx, y + 0.045, h * 0.8, 0.024, 0.04, 14)
        board.lay([ripple], plain(mix(water, tones.light, 0.2)))
    glints = []
    for _ in range(40):
        v = rng.random()
        gx, gy = x + rng.uniform(-0.9, 0.9) * w, y + (low - y) * v + 0.01
        long = rng.uniform(0.008, 0.03) * (0.5 + v)
        glints.append(
            ribbon([(gx - long, gy), (gx, gy - 0.001), (gx + long, gy)], [0.0005, 0.0022, 0.0005])
        )
    board.lay(glints, plain(mix(water, tones.light, 0.55)))


def _tall(board: Board, plan: Plan, tones: Tones, rng: Random) -> None:
    """Tree ferns to both sides, taller than anybody."""
    spots = []
    for side in rng.sample((-1, 1), rng.choice((1, 2, 2))):
        for k in range(rng.choice((1, 2))):
            x = plan.focus.centre[0] + side * rng.uniform(0.36, 0.62) + side * 0.17 * k
            spots.append((x, rng.uniform(0.36, 0.58) * (1 - 0.25 * k)))
    if plan.other_page is not None:
        spots += [(rng.uniform(*plan.other_page), rng.uniform(0.24, 0.52)) for _ in range(2)]
    for x, tall in spots:
        y = plan.feet - 0.07
        h = min(tall, (y - plan.ceiling(x - tall * 0.4, x + tall * 0.4, 0.02)) * 0.94)
        if h > 0.14 and 0.0 < x < plan.aspect and plan.calm(Box(x - h * 0.3, y - h, h * 0.6, h)):
            jungle.tree_fern(board, tones, rng, x, y, h, 0.52)


def _tracks(board: Board, plan: Plan, tones: Tones, line: Line) -> None:
    """A trodden path, and now and then the prints of somebody very large in it."""
    rng = plan.rng("tracks")
    colour = tones.depth(0.6)
    earth = mix(mix(colour, tones.light, 0.3), tones.lit(tones.accent), 0.16)
    cx = plan.focus.centre[0]
    patches = [
        blob(rng, cx + u, plan.feet + v, w, 0.02 + 0.012 * rng.random(), 0.08, 14)
        for u, v, w in (
            (0.0, 0.0, 0.34),
            (plan.open_side * 0.3, -0.03, 0.2),
            (-plan.open_side * 0.24, 0.025, 0.22),
        )
    ]
    pool = Pool(cx, plan.feet, 0.4, tones.light, 0.3, 0.4)
    if not any(p.overlaps(Box(cx - 0.5, plan.feet - 0.05, 1.0, 0.12)) for p in plan.side):
        board.lay(
            patches,
            fall(earth, mix(earth, colour, 0.4), plan.feet - 0.05, plan.feet + 0.05, pool),
            0.0,
            mix(earth, tones.light, 0.3),
        )
    if rng.random() < 0.6:
        prints: list[Path] = []
        for k in range(4):
            x = cx + plan.open_side * (0.5 - 0.13 * k) + rng.uniform(-0.01, 0.01)
            y = plan.feet - 0.035 + 0.014 * k + (0.012 if k % 2 else 0)
            r = 0.017 + 0.003 * k
            if not plan.spot(x, y, r * 1.6) or y > plan.front - 0.01:
                continue
            prints.append(circle(x, y, r, r * 0.45))
            prints += [
                leaf(
                    x + u * r * 0.5,
                    y,
                    r * 1.25,
                    r * 0.5,
                    (math.pi if plan.open_side > 0 else 0.0) + u * 0.45,
                )
                for u in (-1, 0, 1)
            ]
        board.lay(prints, plain(mix(earth, tones.ink, 0.3)))
    if rng.random() < 0.45:
        x = cx - plan.open_side * rng.uniform(0.3, 0.44)
        w = rng.uniform(0.1, 0.14)
        if (
            plan.calm(Box(x - w * 0.6, plan.feet - w * 0.5, w * 1.2, w * 0.5))
            and w < x < plan.aspect - w
        ):
            jungle.nest(board, tones, rng, x, plan.feet - 0.02, w)


def _undergrowth(board: Board, plan: Plan, tones: Tones) -> None:
    """Cycads, horsetails and grass on the ground, thickest at the sides."""
    rng = plan.rng("undergrowth")
    spots = [
        (edge - side * rng.uniform(-0.1, 0.14), k)
        for side, edge in ((-1, plan.focus.x), (1, plan.focus.right))
        for k in range(3)
    ]
    if plan.other_page is not None:
        spots += [(rng.uniform(*plan.other_page), k) for k in range(3) for _ in range(2)]
    for x, k in spots:
        h = rng.uniform(0.08, 0.14)
        y = plan.feet - 0.03 + 0.012 * k
        if not plan.calm(Box(x - h, y - h, 2 * h, h)):
            continue
        if rng.random() < 0.6:
            jungle.cycad(board, tones, rng, x, y, h, 0.62)
        else:
            colour = mix(tones.depth(0.66), tones.light, 0.06 * k)
            stems = jungle.horsetails(rng, x, y, h * 1.4)
            board.lay(stems, plain(colour), 0.006, mix(colour, tones.light, 0.4), depth=0.35)
    blades: list[Path] = []
    for _ in range(int(30 * plan.aspect)):
        x, y = rng.uniform(0, plan.aspect), rng.uniform(plan.feet - 0.06, plan.front - 0.01)
        h = rng.uniform(0.014, 0.03)
        if plan.calm(Box(x - h, y - h, 2 * h, h)):
            blades += grass(rng, x, y, h, 4)
    board.lay(blades, plain(mix(tones.depth(0.74), tones.light, 0.08)), lift=0.003, depth=0.3)


def _edge_fronds(rng: Random, points: list[tuple[float, float]], left: bool) -> list[Path]:
    """Short fronds along the free edge of a leafy side piece."""
    out: list[Path] = []
    for x, y in points:
        for _ in range(2):
            a = rng.uniform(-0.5, 0.9)
            angle = a if left else math.pi - a
            out += jungle.frond(
                rng,
                x - (0.02 if left else -0.02),
                y,
                rng.uniform(0.05, 0.085),
                angle,
                0.4 if left else -0.4,
                0.3,
            )
    return out


def _border(board: Board, plan: Plan, tones: Tones, line: Line) -> None:
    """Small ferns along the near edge."""
    rng = plan.rng("border")
    shapes: list[Path] = []
    for x, y in sampled(line, 0, plan.aspect, 0.08):
        px, h = x + rng.uniform(-0.03, 0.03), rng.uniform(0.03, 0.055)
        if plan.calm(Box(px - h, y - h, 2 * h, h + 0.01), 0.005):
            for a in (-2.3, -1.75, -1.3, -0.8):
                shapes += jungle.frond(rng, px, y + 0.008, h, a, 0.5 if a > -1.57 else -0.5, 0.22)
    colour = ground.front_wash(plan, tones).stops[0][1]
    board.lay(shapes, plain(colour), 0.005, mix(colour, tones.light, 0.3), depth=0.3)
