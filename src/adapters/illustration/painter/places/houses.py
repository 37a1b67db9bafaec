"""Houses of a town, cut by hand: crooked walls, roofs of many kinds, windows lit and dark."""

from dataclasses import dataclass
from itertools import pairwise
from random import Random

from custories_core.layout.frames import Path

from ..palette import RGB
from ..shapes import Point, blob, polygon, ribbon, smooth

WHITE: RGB = (255.0, 252.0, 245.0)
ROOFS = ("gable", "steep", "hip", "mansard", "stepped", "flat", "hip", "gable")
DEEP = 0.3
"""How far walls go on below the line they stand on."""


@dataclass(frozen=True, slots=True)
class House:
    """The cuts of one house by the paper they are of; `flues` is where smoke leaves it."""

    walls: tuple[Path, ...]
    roofs: tuple[Path, ...]
    chimneys: tuple[Path, ...]
    windows: tuple[Path, ...]
    tiles: tuple[Path, ...]
    flues: tuple[Point, ...]


def arched(x: float, y: float, w: float, h: float) -> Path:
    """A window or door with a round head; (x, y) is the middle of its sill."""
    left, right, spring = x - w / 2, x + w / 2, y - h + w * 0.42
    return (
        ("M", left, y),
        ("L", left, spring),
        ("C", left, y - h * 1.02, right, y - h * 1.02, right, spring),
        ("L", right, y),
        ("Z",),
    )


def roofing(
    rng: Random, low: tuple[Point, Point], high: tuple[Point, Point], row: float
) -> list[Path]:
    """Rows of tiles on a roof between its eaves and its ridge, as the shadow under each row."""
    depth = low[0][1] - high[0][1]
    rows = max(1, int(depth / row))
    out: list[Path] = []
    for k in range(1, rows):
        v = k / rows
        y = low[0][1] - depth * v
        x0 = low[0][0] + (high[0][0] - low[0][0]) * v + row * 0.5
        x1 = low[1][0] + (high[1][0] - low[1][0]) * v - row * 0.5
        n = max(1, int((x1 - x0) / (row * 1.3)))
        for i in range(n):
            if rng.random() < 0.3:
                continue
            a, b = x0 + (x1 - x0) * i / n, x0 + (x1 - x0) * (i + 1) / n
            arc = [(a, y), ((a + b) / 2, y + row * 0.34), (b, y)]
            out.append(ribbon(arc, [row * 0.04, row * 0.14, row * 0.04]))
    return out


def house(
    rng: Random,
    x: float,
    y: float,
    w: float,
    h: float,
    kind: str,
    row: float = 0.0,
    deep: float = DEEP,
) -> House:
    """A house `w` wide and `h` high, roof included, that stands on (x, y).

    Its walls go on `deep` below that, behind what lies nearer. `row` is the
    height of a row of tiles; 0 leaves the roof plain.
    """
    lean = rng.uniform(-0.05, 0.05) * w
    rise = h * {"gable": 0.36, "steep": 0.5, "hip": 0.32, "mansard": 0.34}.get(kind, 0.12)
    eaves, top, half = y - h + rise, y - h, w / 2
    over = half * 1.12
    walls: list[Path] = []
    roofs: list[Path] = []
    tiles: list[Path] = []
    foot = y + deep
    box = [(x - half, foot), (x - half + lean, eaves), (x + half + lean, eaves), (x + half, foot)]
    cx = x + lean
    match kind:
        case "gable" | "steep":
            walls.append(polygon([*box[:2], (cx, top + rise * 0.06), *box[2:]]))
            thick = min(0.2 * w, rise * 0.24)
            sag = rise * 0.1
            slope = [
                (cx + over * 1.06, eaves + rise * 0.12),
                (cx + half * 0.5, top + rise * 0.5 + sag),
                (cx + half * 0.12, top + rise * 0.12),
            ]
            mirrored = [(2 * cx - px, py) for px, py in slope]
            edge = [*mirrored, (cx, top + rise * 0.03), *slope[::-1]]
            roofs.append(ribbon(edge, [thick] * 7))
        case "hip" | "mansard":
            walls.append(polygon(box))
            inner = half * (0.62 if kind == "hip" else 0.8)
            low = ((cx - over, eaves), (cx + over, eaves))
            high = ((cx - inner, top), (cx + inner, top))
            bow = rise * (0.14 if kind == "mansard" else -0.06)
            roofs.append(
                smooth_sided([low[0], high[0]], [high[1], low[1]], bow, (cx, top - rise * 0.03))
            )
            if row:
                tiles += roofing(rng, low, high, row)
        case "stepped":
            steps: list[Point] = []
            n = 4
            for i in range(n):
                u = half * (1 - i / n)
                v = eaves - rise * 1.6 * i / n
                steps += [(u, v), (u, v - rise * 0.4)]
            left = [(cx - u, v) for u, v in steps]
            right = [(cx + u, v) for u, v in steps[::-1]]
            walls.append(polygon([(x - half, foot), *left, *right, (x + half, foot)]))
        case _:
            walls.append(polygon(box))
            slab = [
                (cx - over, eaves),
                (cx - over * 0.98, top),
                (cx + over, top),
                (cx + over, eaves),
            ]
            roofs.append(polygon(slab))
    windows = _windows(rng, x, lean, y, w, h - rise, deep)
    if kind in ("gable", "steep", "stepped") and w > 0.05:
        r = min(w * 0.13, rise * 0.2)
        windows.append(blob(rng, cx, eaves - rise * 0.12, r, r, 0.03, 10))
    if kind == "mansard" and w > 0.07:
        walls += [
            arched(cx + u * half, eaves - rise * 0.12, w * 0.2, rise * 0.66) for u in (-0.4, 0.4)
        ]
        windows += [
            arched(cx + u * half, eaves - rise * 0.2, w * 0.11, rise * 0.42) for u in (-0.4, 0.4)
        ]
    chimneys, flues = _chimneys(rng, cx, top, half, rise, kind)
    return House(
        tuple(walls), tuple(roofs), tuple(chimneys), tuple(windows), tuple(tiles), tuple(flues)
    )


def smooth_sided(left: list[Point], right: list[Point], bow: float, crown: Point) -> Path:
    """A roof seen from its long side, whose ends are curved by `bow` and whose ridge sags."""
    (lx, ly), (hx, hy) = left
    (qx, qy), (rx, ry) = right
    mx, my = (lx + hx) / 2 - bow, (ly + hy) / 2
    nx, ny = (rx + qx) / 2 + bow, (ry + qy) / 2
    return (
        ("M", lx, ly),
        ("C", mx, my, hx - bow * 0.5, hy + (ly - hy) * 0.2, hx, hy),
        ("C", hx, hy, crown[0], hy - (crown[1] - hy) * 2, qx, qy),
        ("C", qx + bow * 0.5, qy + (ry - qy) * 0.2, nx, ny, rx, ry),
        ("Z",),
    )


def _windows(
    rng: Random, x: float, lean: float, y: float, w: float, h: float, deep: float
) -> list[Path]:
    """Rows of windows on a wall; a few are missing, none stands quite straight."""
    pitch = max(0.028, min(0.08, w * 0.32))
    columns, rows = max(1, int(w * 0.9 / pitch)), max(1, int((h + deep * 0.6) / (pitch * 1.3)))
    out = []
    for i in range(columns):
        for k in range(rows):
            if rng.random() < 0.14:
                continue
            v = (k + 0.75) * pitch * 1.3
            px = x + lean * max(0.0, 1 - v / h) + (i - (columns - 1) / 2) * w * 0.86 / columns
            size = pitch * rng.uniform(0.4, 0.5)
            out.append(arched(px, y - h + v + pitch * 0.12, size, pitch * 0.78))
    return out


def _chimneys(
    rng: Random, cx: float, top: float, half: float, rise: float, kind: str
) -> tuple[list[Path], list[Point]]:
    """Crooked stacks with pots on a roof, and the mouth of each."""
    out: list[Path] = []
    flues: list[Point] = []
    for side in rng.sample((-1, 1), rng.choice((0, 1, 1, 2))):
        u = rng.uniform(0.3, 0.6)
        px = cx + side * half * u
        foot = top + rise * (u + 0.15 if kind in ("gable", "steep") else 0.2)
        w, tall = half * rng.uniform(0.16, 0.26), half * rng.uniform(0.5, 0.9)
        crook = rng.uniform(-0.25, 0.25) * w
        head = min(foot - tall, top - tall * 0.35)
        out.append(
            polygon([(px - w / 2, foot), (px - w / 2 + crook, head),
                     (px + w / 2 + crook, head), (px + w / 2, foot)])
        )  # fmt: skip
        out.append(
            ribbon([(px - w * 0.75 + crook, head), (px + w * 0.75 + crook, head)], [w * 0.26] * 2)
        )
        for q in (-0.24, 0.24):
            mouth = (px + crook + q * w * 1.2, head - w * 0.65)
            out.append(ribbon([(mouth[0], head), mouth], [w * 0.4, w * 0.3]))
        flues.append((px + crook, head - w * 0.7))
    return out, flues


def polygon_smooth(points: list[Point]) -> Path:
    """A curve through the points, closed by a straight cut."""
    return (*smooth(points, closed=False), ("Z",))


def quoins(rng: Random, points: list[Point], left: bool) -> list[Path]:
    """Stones, long and short in turn, along the free edge of a wall that carries text."""
    side = 1 if left else -1
    out: list[Path] = []
    for (x0, y0), (x1, y1) in pairwise(points):
        for u, reach in ((0.0, 0.026), (0.5, 0.013)):
            x, y, h = x0 + (x1 - x0) * u, y0 + (y1 - y0) * u, (y1 - y0) * 0.44
            out_x = x + side * reach * rng.uniform(0.8, 1.15)
            top = y + rng.uniform(0.0, 0.004)
            stone = [
                (x - side * 0.04, top),
                (out_x, top),
                (out_x, top + h),
                (x - side * 0.04, top + h),
            ]
            out.append(polygon(stone))
    return out
