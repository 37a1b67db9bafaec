"""Above the city: skylines one behind the other, chimneys, washing, and a roof to stand on."""

import math
from random import Random

from custories_core.layout.frames import Path
from custories_core.layout.geometry import Box
from custories_core.scenes import Weather

from ..composition import Plan
from ..material import Board, plain
from ..palette import RGB, Tones, mix
from ..shapes import Line, circle, leaf, noise, polygon, ribbon, sampled, vine
from . import ground, roofgear, sky, townlife
from .framing import allowed, grown, inside
from .houses import quoins
from .townscape import LANDMARKS, built, landmark, profile, row_of_houses

WHITE: RGB = (255.0, 252.0, 245.0)


def paint(board: Board, plan: Plan, tones: Tones) -> None:
    """The planes behind the figures."""
    rng = plan.rng("rooftops")
    sky.paint(board, plan, tones)
    sky.clouds(board, plan, tones, 3)
    sky.passing(board, plan, tones)
    room = plan.feet - plan.horizon
    heights = profile(plan, rng)
    tram = rng.random() < 0.45
    for k, (t, low, size, width, tile) in enumerate(
        (
            (0.02, 0.1, 0.2, 0.07, 0.0),
            (0.22, 0.36, 0.19, 0.12, 0.0),
            (0.46, 0.66, 0.19, 0.2, 0.013),
        )
    ):
        name = plan.rng("houses", str(k))
        base = plan.horizon + room * low
        line = plan.ridge(base, 0.012, noise(name, 0.6))
        row = row_of_houses(plan, name, line, size, width, heights, tile)
        # The tall ones first, so that the low ones stand before them.
        built(board, plan, tones, name, row, t, base)
        if k == 0 and rng.random() < 0.5:
            _great(board, plan, tones, rng, line)
        if k:
            for house in row[::2]:
                for flue in house.flues[:1]:
                    roofgear.smoke(board, plan, tones, name, flue, 0.008 + 0.02 * t)
        ground.mist(board, plan, tones, base + 0.07, 0.5)
        if tram and k == 1:
            y = plan.horizon + room * 0.62
            townlife.viaduct(board, plan, tones, name, y, 0.05, 0.36)
    _lines(board, plan, tones, rng)
    floor = ground.stage(board, plan, tones, 0.6)
    _roof(board, plan, tones, floor)
    _gear(board, plan, tones, floor)
    brick = mix(mix(tones.depth(0.95), tones.depth(0.7), 0.4), tones.middle, 0.2)
    ground.side_pieces(board, plan, tones, brick, quoins, 0.004)
    edge = ground.front(board, plan, tones)
    _eaves(board, plan, tones, edge)
    ground.weather(board, plan, tones)


def frame(board: Board, plan: Plan, tones: Tones, taken: tuple[Box, ...]) -> None:
    """Near chimneys at the foot of the picture, washing and ivy from above."""
    rng = plan.rng("frame")
    side = -plan.open_side
    _near_chimneys(board, plan, tones, rng, side, 0.44, taken)
    _near_chimneys(board, plan, tones, rng, -side, 0.2, taken)
    if rng.random() < 0.5:
        _hung_washing(board, plan, tones, rng, side, taken)
    else:
        ivy(board, plan, tones, rng, side, taken)
    ground.falling(board, plan, tones, taken)


def _great(board: Board, plan: Plan, tones: Tones, rng: Random, line: Line) -> None:
    """One great dome or tower over the town, on the open side."""
    x = plan.focus.centre[0] + plan.open_side * rng.uniform(0.14, 0.42)
    w = rng.uniform(0.13, 0.2)
    if not 0.06 < x < plan.aspect - 0.06:
        return
    h = min(rng.uniform(0.3, 0.42), line(x) - plan.ceiling(x - w * 0.7, x + w * 0.7, 0.06))
    if h > 0.12:
        tower = landmark(rng, x, line(x), min(w, h * 0.55), h, rng.choice(LANDMARKS))
        built(board, plan, tones, rng, [tower], 0.12, line(x))


def _lines(board: Board, plan: Plan, tones: Tones, rng: Random) -> None:
    """Washing between the roofs, behind where the figures stand."""
    for _ in range(rng.choice((0, 1, 1, 2))):
        x = plan.focus.centre[0] + plan.open_side * rng.uniform(0.05, 0.4)
        w = rng.uniform(0.16, 0.3)
        y = plan.feet - rng.uniform(0.2, 0.27)
        a, b = (x - w, y), (x + w, y + rng.uniform(-0.03, 0.03))
        if not plan.calm(Box(x - w, y - 0.02, 2 * w, 0.13)):
            continue
        poles = [
            ribbon([(px, plan.feet - 0.03), (px, py - 0.012)], [0.007, 0.005]) for px, py in (a, b)
        ]
        wood = mix(tones.depth(0.6), tones.ink, 0.3)
        board.lay(poles, plain(wood), 0.006, mix(wood, tones.light, 0.4), depth=0.35)
        townlife.washing(board, plan, tones, rng, a, b, 0.055)


def _roof(board: Board, plan: Plan, tones: Tones, line: Line) -> None:
    """What the roof is covered with: tiles, planks or sheets of metal with seams."""
    rng = plan.rng("roof")
    kind = rng.choice(("tiles", "tiles", "planks", "metal"))
    colour = tones.depth(0.62)
    dark, pale = mix(colour, tones.ink, 0.24), mix(colour, tones.light, 0.2)
    cuts: list[Path] = []
    lights: list[Path] = []
    low = plan.front + 0.03
    if kind == "tiles":
        y, row, k = plan.feet - 0.06, 0.022, 0
        while y < low:
            w = row * 1.7
            x = -w * (0.5 if k % 2 else 1.0)
            while x < plan.aspect + w:
                v = y + line(x) - plan.feet + 0.085
                if rng.random() < 0.85 and plan.calm(Box(x, v - row, w, row * 2)):
                    arc = [(x, v), (x + w * 0.5, v + row * 0.42), (x + w, v)]
                    (lights if rng.random() < 0.22 else cuts).append(
                        ribbon(arc, [row * 0.05, row * 0.15, row * 0.05])
                    )
                x += w
            y, row, k = y + row, row * 1.14, k + 1
        _ridge_tiles(board, plan, tones, rng, line, colour)
    else:
        vanish = (plan.focus.centre[0], plan.feet - 0.55)
        gap = 0.09 if kind == "planks" else 0.2
        n = round(plan.aspect / gap) + 8
        for i in range(-n, n + 1):
            x1 = vanish[0] + i * gap + (rng.uniform(-0.01, 0.01) if kind == "planks" else 0.0)
            top = plan.feet - 0.078
            points = [
                (vanish[0] + (x1 - vanish[0]) * (y - vanish[1]) / (1.0 - vanish[1]), y)
                for y in (top, low)
            ]
            if not -0.2 < points[0][0] < plan.aspect + 0.2:
                continue
            (cuts if kind == "planks" else lights).append(ribbon(points, [0.0016, 0.004]))
            if kind == "metal":
                cuts.append(ribbon([(x + 0.004, y) for x, y in points], [0.0014, 0.004]))
        _parapet(board, plan, tones, rng, line, colour)
    board.lay(cuts, plain(dark))
    board.lay(lights, plain(pale))


def _ridge_tiles(
    board: Board, plan: Plan, tones: Tones, rng: Random, line: Line, colour: RGB
) -> None:
    """Round tiles along the ridge of the roof."""
    shade = mix(mix(colour, tones.middle, 0.45), tones.light, 0.12)
    if tones.weather is Weather.SNOW:
        shade = mix(shade, WHITE, 0.5)
    shapes: list[Path] = []
    x = -0.03
    while x < plan.aspect + 0.04:
        w = rng.uniform(0.046, 0.056)
        if plan.calm(Box(x, line(x) - 0.03, w, 0.05), 0.01):
            cap = [
                (x, line(x) + 0.004),
                (x + w * 0.5, line(x + w * 0.5) - 0.004),
                (x + w, line(x + w) + 0.004),
            ]
            shapes.append(ribbon(cap, [0.02, 0.027, 0.02]))
        x += w * 0.94
    board.lay(shapes, plain(shade), 0.006, mix(shade, tones.light, 0.5), depth=0.4)


def _parapet(board: Board, plan: Plan, tones: Tones, rng: Random, line: Line, colour: RGB) -> None:
    """A low wall or a railing at the back of a flat roof."""
    h = rng.uniform(0.045, 0.07)
    points = sampled(line, -0.05, plan.aspect + 0.05, 0.06)
    stone = mix(mix(colour, tones.middle, 0.5), tones.light, 0.12)
    rim = mix(stone, tones.light, 0.5)
    if rng.random() < 0.5:
        wall = [*((x, y + 0.02) for x, y in points), *((x, y - h) for x, y in points[::-1])]
        board.lay([polygon(wall)], plain(stone), 0.01, rim, depth=0.4)
        top = (
            mix(stone, WHITE, 0.6)
            if tones.weather is Weather.SNOW
            else mix(stone, tones.light, 0.2)
        )
        board.lay(
            [ribbon([(x, y - h) for x, y in points], [0.018] * len(points))], plain(top), 0.006, rim
        )
        return
    iron = mix(tones.depth(0.8), tones.ink, 0.35)
    bars = [ribbon([(x, y - h * v) for x, y in points], [0.006] * len(points)) for v in (0.25, 1.0)]
    for x, y in sampled(line, 0.0, plan.aspect, 0.034):
        bars.append(ribbon([(x, y + 0.004), (x, y - h)], [0.0035] * 2))
        bars.append(circle(x, y - h * 0.62, 0.0075, 0.012))
    board.lay(bars, plain(iron), 0.006, mix(iron, tones.light, 0.4), depth=0.36)


def _gear(board: Board, plan: Plan, tones: Tones, line: Line) -> None:
    """Chimneys, tanks, dormers and dovecotes to both sides of where the figures stand."""
    rng = plan.rng("gear")
    kinds = ["chimney", "tank", "skylight", "dovecote", "vane", "chimney", "skylight"]
    rng.shuffle(kinds)
    middle = plan.focus.centre[0]
    placed: list[Box] = []
    colour = mix(tones.depth(0.6), mix(tones.middle, tones.near, 0.4), 0.5)
    for k, kind in enumerate(kinds[: 5 if plan.other_page is None else 7]):
        h = {"chimney": 0.2, "tank": 0.3, "skylight": 0.15, "dovecote": 0.2, "vane": 0.15}[kind]
        h *= rng.uniform(0.85, 1.2)
        for _ in range(14):
            side = rng.choice((-1, 1))
            x = middle + side * rng.uniform(0.24, 0.62)
            if plan.other_page is not None and k > 3:
                x = rng.uniform(*plan.other_page)
            if not 0.02 < x < plan.aspect - 0.02:
                continue
            y = line(x) + rng.uniform(0.012, 0.04)
            box = Box(x - h * 0.4, y - h * 1.06, h * 0.8, h)
            if plan.calm(box) and not any(box.overlaps(b.grown(0.01)) for b in placed):
                placed.append(box)
                _placed(board, plan, tones, rng, kind, x, y, h, colour)
                break


def _placed(
    board: Board, plan: Plan, tones: Tones, rng: Random, kind: str, x: float, y: float, h: float,
    colour: RGB,
) -> None:  # fmt: skip
    match kind:
        case "chimney":
            mouths = roofgear.chimney(board, tones, rng, x, y, h, colour)
            roofgear.smoke(board, plan, tones, rng, rng.choice(mouths), 0.022)
        case "tank":
            roofgear.tank(board, tones, rng, x, y, h, colour)
        case "skylight":
            roofgear.skylight(board, tones, rng, x, y, h, colour)
        case "dovecote":
            roofgear.dovecote(board, tones, rng, x, y, h, colour)
        case _:
            roofgear.vane(board, tones, x, y, h, rng.choice((-1, 1)), mix(colour, tones.ink, 0.4))


def _eaves(board: Board, plan: Plan, tones: Tones, line: Line) -> None:
    """A gutter along the near edge, with moss and small plants in it."""
    rng = plan.rng("eaves")
    colour = ground.front_wash(plan, tones).stops[0][1]
    points = sampled(line, -0.05, plan.aspect + 0.05, 0.05)
    board.lay(
        [ribbon([(x, y + 0.004) for x, y in points], [0.016] * len(points))],
        plain(mix(colour, tones.light, 0.1)),
        0.006,
        mix(colour, tones.light, 0.4),
        depth=0.35,
    )
    tufts: list[Path] = []
    for x, y in sampled(line, 0, plan.aspect, 0.11):
        if rng.random() < 0.5 or not plan.calm(Box(x - 0.03, y - 0.04, 0.06, 0.045), 0.005):
            continue
        for _ in range(5):
            a = -math.pi / 2 + rng.uniform(-0.9, 0.9)
            size = rng.uniform(0.014, 0.03)
            tufts.append(leaf(x + rng.uniform(-0.012, 0.012), y, size, size * 0.4, a))
    green = mix(mix(tones.depth(0.75), tones.sky_top, 0.3), tones.light, 0.12)
    board.lay(tufts, plain(green), 0.005, mix(green, tones.light, 0.35), depth=0.35)


def _near_chimneys(
    board: Board, plan: Plan, tones: Tones, rng: Random, side: int, height: float,
    taken: tuple[Box, ...],
) -> None:  # fmt: skip
    """Dark stacks that rise from a lower corner."""
    edge = 0.0 if side < 0 else plan.aspect
    colour = mix(mix(tones.front, tones.ink, 0.1), tones.middle, 0.3)
    for k in range(2):
        h = height * (1.0 - 0.4 * k) * rng.uniform(0.85, 1.2)
        x = edge - side * (0.015 + 0.12 * k)
        for _ in range(4):
            w = h * 0.8
            if allowed(plan, taken, Box(x - w / 2, 1.0 - h, w, h)):
                roofgear.chimney(board, tones, rng, x, 1.04, h + 0.04, colour)
                break
            h *= 0.75


def _hung_washing(
    board: Board, plan: Plan, tones: Tones, rng: Random, side: int, taken: tuple[Box, ...]
) -> None:
    """A line across an upper corner."""
    edge = -0.02 if side < 0 else plan.aspect + 0.02
    low = rng.uniform(0.06, 0.13)
    for reach in (0.62, 0.5, 0.4, 0.3, 0.22):
        a, b = (edge, low), (edge - side * reach, -0.02)
        space = Box(min(a[0], b[0]), 0.0, reach, low + 0.09)
        if allowed(plan, taken, space):
            townlife.washing(board, plan, tones, rng, a, b, 0.075, taken)
            return


def ivy(
    board: Board, plan: Plan, tones: Tones, rng: Random, side: int, taken: tuple[Box, ...]
) -> None:
    """Ivy that hangs from the top at one side."""
    green = mix(tones.lit(mix(tones.middle, tones.accent, 0.15)), tones.front, 0.25)
    for _ in range(6):
        x = rng.uniform(0.0, 0.26)
        x = plan.aspect - x if side > 0 else x

        def hung(length: float, x: float = x) -> list[list[Path]]:
            stem, leaves = vine(rng, x, -0.02, length + 0.04, rng.uniform(0.042, 0.06))
            return [[stem], leaves]

        made = grown(plan, taken, hung, rng.uniform(0.1, 0.34))
        if made and inside(plan, taken, made[0][0]):
            board.lay(made[0], plain(mix(green, tones.ink, 0.3)), lift=0.012, depth=0.3)
            board.lay(made[1], plain(green), 0.013, mix(green, tones.light, 0.3), depth=0.4)
