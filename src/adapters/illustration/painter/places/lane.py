"""A lane in the city: houses on both sides like the wings of a stage, and something at its end."""

from random import Random

from custories_core.layout.frames import Path
from custories_core.layout.geometry import Box
from custories_core.scenes import Weather

from ..composition import Plan
from ..material import Board, bounds, plain
from ..palette import RGB, Tones, mix
from ..shapes import Line, blob, circle, leaf, noise, ribbon
from . import ground, lane_ends, rooftops, sky, street, told
from .framing import allowed
from .houses import ROOFS, House, house, quoins
from .roofgear import slab
from .townscape import built, profile, row_of_houses

WHITE: RGB = (255.0, 252.0, 245.0)
ENDS = ("tower", "arch", "stairs", "canal", "canal", "square")
_TOLD = (
    ("canal bridge boat", "canal"),
    ("stairs steps", "stairs"),
    ("arch archway", "arch"),
    ("clock tower", "tower"),
    ("market square", "square"),
)
WINGS = ((0.2, 0.12, 0.16), (0.36, 0.235, 0.2), (0.52, 0.4, 0.26))
"""Each pair of wings: its depth, how far from the middle it begins, how wide a house is."""


def paint(board: Board, plan: Plan, tones: Tones) -> None:
    """The planes behind the figures."""
    rng = plan.rng("lane")
    sky.paint(board, plan, tones)
    sky.clouds(board, plan, tones, 2)
    sky.passing(board, plan, tones)
    floor = plan.feet - 0.085
    heights = profile(plan, rng)
    line = plan.ridge(floor - 0.12, 0.01, noise(rng, 0.6))
    far = row_of_houses(plan, rng, line, 0.2, 0.08, heights)
    built(board, plan, tones, rng, far, 0.03, floor - 0.1)
    middle = _middle(plan)
    kind = rng.choice(told.kinds(plan, ENDS, _TOLD))
    if kind in ("tower", "square", "stairs"):
        lane_ends.tower(board, plan, tones, rng, middle, floor)
    ground.mist(board, plan, tones, floor - 0.08, 0.5)
    _wings(board, plan, tones, middle, floor - 0.05, 0)
    if kind == "stairs":
        lane_ends.stairs(board, plan, tones, rng, middle, floor)
    if kind == "canal":
        lane_ends.canal(board, plan, tones, rng, middle, floor)
    if kind == "arch":
        lane_ends.gate(board, plan, tones, rng, middle, floor)
    _wings(board, plan, tones, middle, floor - 0.02, 1)
    ground.mist(board, plan, tones, floor - 0.02, 0.4)
    _strung(board, plan, tones, rng, middle)
    near = _wings(board, plan, tones, middle, floor + 0.01, 2)
    base = ground.stage(board, plan, tones, 0.58)
    _cobbles(board, plan, tones, base)
    for one in near:
        _shop_under(board, plan, tones, one, base)
    _furnished(board, plan, tones, base, kind)
    stone = mix(mix(tones.depth(0.95), tones.depth(0.7), 0.4), tones.middle, 0.15)
    ground.side_pieces(board, plan, tones, stone, quoins, 0.004)
    _kerb(board, plan, tones, ground.front(board, plan, tones))
    ground.weather(board, plan, tones)


def frame(board: Board, plan: Plan, tones: Tones, taken: tuple[Box, ...]) -> None:
    """A near lamp and tubs at the foot of the picture; an awning, lanterns or a vine above."""
    rng = plan.rng("frame")
    side = -plan.open_side
    _near_lamp(board, plan, tones, rng, side, taken)
    _near_goods(board, plan, tones, rng, -side, taken)
    match rng.choice(("awning", "lanterns", "flags", "ivy")):
        case "awning":
            _near_awning(board, plan, tones, rng, -side, taken)
        case "ivy":
            rooftops.ivy(board, plan, tones, rng, -side, taken)
        case what:
            edge = -0.02 if side > 0 else plan.aspect + 0.02
            for reach in (0.6, 0.45, 0.3):
                a, b = (edge, 0.09), (edge + side * reach, -0.02)
                if allowed(plan, taken, Box(min(a[0], b[0]), 0.0, reach, 0.18)):
                    hung = what == "lanterns"
                    street.bunting(board, plan, tones, rng, a, b, 0.045, hung, taken)
                    break
    ground.falling(board, plan, tones, taken)


def _middle(plan: Plan) -> float:
    """Where the lane runs to."""
    return plan.focus.centre[0] + plan.open_side * plan.rng("vanish").uniform(0.0, 0.14)


def _wings(
    board: Board, plan: Plan, tones: Tones, middle: float, y: float, k: int
) -> list[tuple[House, float, float]]:
    """One pair of wings; each house is handed back with its middle and its width."""
    t, gap, width = WINGS[k]
    rng = plan.rng("wing", str(k))
    rows: list[tuple[House, float, float]] = []
    for side in (-1, 1):
        x = middle + side * (gap + rng.uniform(-0.02, 0.04))
        first = True
        while -0.05 < x < plan.aspect + 0.05:
            w = width * rng.uniform(0.8, 1.3)
            cx = x + side * w / 2
            top = plan.ceiling(cx - w * 0.6, cx + w * 0.6, 0.02)
            h = min(
                (0.3 + 0.09 * k) * rng.uniform(0.85, 1.35) * (1 if first else 1.12),
                y - top - w * 0.32,
            )
            if h > 0.05:
                kind = rng.choice(ROOFS)
                rows.append((house(rng, cx, y, w, h, kind, 0.012 if k else 0.0), cx, w))
            x += side * w * 0.98
            first = False
    built(board, plan, tones, rng, [h for h, _, _ in rows], t, y)
    if k:
        _dressed(board, plan, tones, rng, [h for h, _, _ in rows], t, k == 2)
    return rows


def _dressed(
    board: Board, plan: Plan, tones: Tones, rng: Random, row: list[House], t: float, near: bool
) -> None:
    """Sills under the windows; on near houses shutters and boxes of flowers as well."""
    sills: list[Path] = []
    shutters: list[list[Path]] = [[], []]
    green: list[Path] = []
    blooms: list[Path] = []
    for i, one in enumerate(row):
        shuttered = near and rng.random() < 0.7
        for path in one.windows:
            left, top, right, low = bounds([path])
            w, h = right - left, low - top
            if low > plan.feet - 0.19 or h < w * 1.2:
                continue
            sills.append(ribbon([(left - w * 0.25, low), (right + w * 0.25, low)], [w * 0.16] * 2))
            if shuttered:
                for x in (left - w * 0.3, right + w * 0.3):
                    shutters[i % 2].append(slab(x, low, w * 0.42, h * 0.86))
            if near and rng.random() < 0.4:
                for _ in range(7):
                    x = rng.uniform(left - w * 0.1, right + w * 0.1)
                    a = rng.uniform(-2.6, -0.5)
                    green.append(leaf(x, low, w * 0.42, w * 0.2, a))
                    blooms.append(circle(x, low - w * rng.uniform(0.05, 0.4), w * 0.09))
    pale = mix(mix(tones.depth(t), tones.light, 0.42), tones.haze, 0.3 * (1 - t))
    board.lay(sills, plain(pale), 0.003, mix(pale, WHITE, 0.4), depth=0.3)
    for shapes, colour in zip(shutters, (tones.far, tones.near), strict=True):
        shade = mix(tones.lit(mix(colour, tones.sky_top, 0.25)), tones.haze, 0.12)
        board.lay(shapes, plain(shade), 0.004, mix(shade, tones.light, 0.4), depth=0.32)
    leafy = mix(mix(tones.near, tones.far, 0.45), tones.sky_top, 0.15)
    board.lay(green, plain(leafy), 0.003, mix(leafy, tones.light, 0.4), depth=0.3)
    board.lay(blooms, plain(tones.lit(mix(tones.accent, tones.middle, rng.choice((0.0, 0.6))))))


def _strung(board: Board, plan: Plan, tones: Tones, rng: Random, middle: float) -> None:
    """Flags, lanterns or washing from one side to the other."""
    kind = rng.choice(("flags", "lanterns", "none"))
    if kind == "none":
        return
    y = plan.feet - rng.uniform(0.3, 0.42)
    a, b = (
        (middle - 0.44, y + rng.uniform(-0.04, 0.02)),
        (middle + 0.44, y + rng.uniform(-0.04, 0.02)),
    )
    if plan.calm(Box(a[0], y - 0.06, 0.88, 0.24), 0.0):
        street.bunting(board, plan, tones, rng, a, b, 0.034, kind == "lanterns")


def _shop_under(
    board: Board, plan: Plan, tones: Tones, one: tuple[House, float, float], base: Line
) -> None:
    """A shop on the ground floor of a near house."""
    _, x, w = one
    y, h = base(x) + 0.006, min(0.17, w * 0.66)
    rng = plan.rng("shop", f"{x:.3f}")
    if plan.calm(Box(x - w / 2, y - h * 1.1, w, h * 1.1)):
        colour = mix(tones.depth(0.6), tones.middle, 0.3)
        street.shop(board, tones, rng, x, y, w * 0.9, h, colour)


def _cobbles(board: Board, plan: Plan, tones: Tones, line: Line) -> None:
    """Rounded stones, row by row, larger as they come nearer; worn bare in places."""
    rng = plan.rng("cobbles")
    groups: list[list[Path]] = [[], []]
    colour = tones.depth(0.6)
    y, row, k = plan.feet - 0.07, 0.0125, 0
    worn = noise(rng, 0.4)
    while y < plan.front + 0.03:
        w = row * 2.3
        x = -w * (0.5 if k % 2 else 1.0)
        while x < plan.aspect + w:
            v = y + (line(x) - plan.feet + 0.085)
            shown = worn(x + k * 0.7) > -0.25 and rng.random() < 0.8
            if shown and plan.calm(Box(x - w / 2, v - row, w, row * 2)):
                shape = blob(rng, x, v, w * 0.42, row * 0.4, 0.06, 8)
                groups[0 if rng.random() < 0.6 else 1].append(shape)
            x += w * 1.02
        y, row, k = y + row * 1.05, row * 1.16, k + 1
    pale = mix(colour, tones.light, 0.17)
    if tones.weather is Weather.SNOW:
        pale = mix(pale, WHITE, 0.3)
    board.lay(groups[0], plain(pale), 0.0015, depth=0.22)
    board.lay(groups[1], plain(mix(colour, tones.ink, 0.14)), 0.0015, depth=0.2)


def _furnished(board: Board, plan: Plan, tones: Tones, line: Line, kind: str) -> None:
    """Lamps, stalls, barrels and tubs to both sides of where the figures stand."""
    rng = plan.rng("furnished")
    things = ["lamp", "tub", "barrel", "stall" if kind != "canal" else "lamp", "tub", "lamp"]
    rng.shuffle(things)
    middle = plan.focus.centre[0]
    iron = mix(mix(tones.near, tones.ink, 0.4), tones.far, 0.12)
    wood = mix(mix(tones.middle, tones.near, 0.4), tones.light, 0.08)
    placed: list[Box] = []
    for thing in things[:4]:
        h = {"lamp": 0.34, "tub": 0.12, "barrel": 0.085, "stall": 0.2}[thing] * rng.uniform(
            0.9, 1.2
        )
        half = {"lamp": 0.05, "tub": 0.05, "barrel": 0.035, "stall": 0.11}[thing]
        for _ in range(16):
            x = middle + rng.choice((-1, 1)) * rng.uniform(0.26, 0.75)
            y = line(x) + rng.uniform(0.018, 0.045)
            box = Box(x - half, y - h * 1.1, 2 * half, h * 1.1)
            fits = 0.03 < x < plan.aspect - 0.03 and plan.calm(box)
            if not fits or any(box.overlaps(b.grown(0.012)) for b in placed):
                continue
            placed.append(box)
            if thing == "lamp":
                street.lamp(board, tones, x, y, h, iron, rng.choice((1, 1, 2)))
            elif thing == "stall":
                street.stall(board, tones, rng, x, y, h)
            elif thing == "barrel":
                street.barrel(board, tones, x, y, h, wood)
            else:
                street.tub(board, tones, rng, x, y, h, mix(wood, tones.accent, 0.2))
            break


def _kerb(board: Board, plan: Plan, tones: Tones, line: Line) -> None:
    """A kerb of long stones along the near edge."""
    rng = plan.rng("kerb")
    colour = ground.front_wash(plan, tones).stops[0][1]
    pale = mix(colour, tones.light, 0.16)
    stones = []
    x = -0.04
    while x < plan.aspect + 0.05:
        w = rng.uniform(0.07, 0.12)
        stones.append(
            ribbon([(x + 0.003, line(x) + 0.004), (x + w - 0.003, line(x + w) + 0.004)], [0.02] * 2)
        )
        x += w
    board.lay(stones, plain(pale), 0.004, mix(pale, tones.light, 0.4), depth=0.3)


def _near_lamp(
    board: Board, plan: Plan, tones: Tones, rng: Random, side: int, taken: tuple[Box, ...]
) -> None:
    """A dark lamp post at the framed edge, and a barrel at its foot."""
    edge = 0.0 if side < 0 else plan.aspect
    iron = mix(mix(tones.front, tones.ink, 0.4), tones.far, 0.08)
    for h in (0.78, 0.6, 0.45, 0.32):
        x = edge - side * 0.075
        if allowed(plan, taken, Box(x - h * 0.09, 1 - h * 1.1, h * 0.18, h * 1.1)):
            street.lamp(board, tones, x, 1.03, h, iron)
            break
    wood = mix(mix(tones.front, tones.middle, 0.3), tones.ink, 0.15)
    for k, h in enumerate((0.16, 0.11)):
        x = edge - side * (0.01 + 0.13 * k)
        if allowed(plan, taken, Box(x - h * 0.4, 1 - h, h * 0.8, h)):
            street.barrel(board, tones, x, 1.03, h, wood)


def _near_goods(
    board: Board, plan: Plan, tones: Tones, rng: Random, side: int, taken: tuple[Box, ...]
) -> None:
    """Tubs of flowers in the other corner."""
    edge = 0.0 if side < 0 else plan.aspect
    clay = mix(mix(tones.front, tones.middle, 0.45), tones.ink, 0.1)
    for k, size in enumerate((0.24, 0.16)):
        for h in (size, size * 0.75, size * 0.55):
            x = edge - side * (0.03 + 0.14 * k)
            if allowed(plan, taken, Box(x - h * 0.45, 1.02 - h * 0.95, h * 0.9, h)):
                street.tub(board, tones, rng, x, 1.03, h, clay)
                break


def _near_awning(
    board: Board, plan: Plan, tones: Tones, rng: Random, side: int, taken: tuple[Box, ...]
) -> None:
    """The edge of a striped awning in an upper corner."""
    edge = 0.0 if side < 0 else plan.aspect
    for w in (0.42, 0.32, 0.22):
        x = edge - side * (w / 2 - 0.06)
        if allowed(plan, taken, Box(x - w * 0.6, 0.0, w * 1.2, 0.12)):
            street.canopy(board, tones, rng, x, -0.03, w, 0.13)
            return
