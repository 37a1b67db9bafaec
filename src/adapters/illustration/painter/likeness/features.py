"""What a face has of its own: brows, eyes, nose and mouth, measured on a sitting as clean curves.

All are in the sitting's coordinates, as points along a line from left to
right. Whatever is not surely seen has the shape that most faces have.
"""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from skimage.filters import gaussian
from skimage.measure import label

from .sitting import UNIT, Floats, Sitting, column, row

Mask = npt.NDArray[np.bool_]
Curve = tuple[tuple[float, float], ...]

LIP, LINE = 0.05, 0.06
"""The least thickness of a lip, and of the line between both, in distances of the eyes."""
ALIKE = 0.5
"""How far both halves of a face are brought to their mean: cut by hand, they are more alike."""


@dataclass(frozen=True, slots=True)
class Brow:
    """One brow, from the nose outwards: its middle line, x counted outwards, and its thickness."""

    line: Curve
    thick: float


@dataclass(frozen=True, slots=True)
class Eye:
    """One eye's opening: half its height, and by how much the outer corner is higher."""

    open: float
    slant: float


@dataclass(frozen=True, slots=True)
class Mouth:
    """The outline of the lips above and below, and that of what is between them.

    A shut mouth has an opening of hardly any height.
    """

    above: Curve
    below: Curve
    upper: Curve
    lower: Curve


@dataclass(frozen=True, slots=True)
class Features:
    """Everything, left first where there are two; `nose` is the half width and y of its base."""

    brows: tuple[Brow, Brow]
    eyes: tuple[Eye, Eye]
    nose: tuple[float, float]
    mouth: Mouth


BROW = Brow(((0.26, -0.27), (0.40, -0.33), (0.55, -0.36), (0.70, -0.33), (0.84, -0.25)), 0.09)
EYE = Eye(0.085, 0.015)
NOSE = (0.27, 0.66)
MOUTH = Mouth(
    ((-0.42, 1.10), (-0.2, 1.05), (0.0, 1.06), (0.2, 1.05), (0.42, 1.10)),
    ((-0.42, 1.10), (-0.2, 1.22), (0.0, 1.26), (0.2, 1.22), (0.42, 1.10)),
    ((-0.42, 1.10), (-0.2, 1.11), (0.0, 1.11), (0.2, 1.11), (0.42, 1.10)),
    ((-0.42, 1.10), (-0.2, 1.15), (0.0, 1.17), (0.2, 1.15), (0.42, 1.10)),
)


def features(face: Sitting) -> Features:
    """What was measured."""
    light = gaussian(face.light, 0.02 * UNIT)
    sides = [_Side(light, s) for s in (-1, 1)]
    brows = _even_brows(*(_brow(side) for side in sides))
    eyes = _even_eyes(*(_eye(side) for side in sides))
    return Features(brows, eyes, _nose(light), _mouth(face))


@dataclass(frozen=True, slots=True)
class _Side:
    """One half of a face, seen as if it were the right one."""

    light: Floats
    side: int

    def zone(self, left: float, right: float, top: float, low: float) -> Floats:
        """How dark a zone is, from the nose outwards."""
        if self.side > 0:
            part = self.light[row(top) : row(low), column(left) : column(right)]
        else:
            part = self.light[row(top) : row(low), column(-right) : column(-left)][:, ::-1]
        return np.asarray(-part)


def _brow(side: _Side) -> Brow | None:
    """The darkest line above the eye."""
    left, right, top, low = 0.24, 0.92, -0.50, -0.15
    dark = side.zone(left, right, top, low)
    # What is dark all the way up is a fringe: only what is darker than above and below is a line.
    reach = round(0.09 * UNIT)
    padded = np.pad(dark, ((reach, reach), (0, 0)), mode="edge")
    ridge = dark - np.maximum(padded[: -2 * reach], padded[2 * reach :])
    at, found = _course(gaussian(ridge, 0.015 * UNIT))
    if float(np.mean(found)) < 2.0:
        return None
    xs = left + np.arange(len(at)) / UNIT
    ys = top + at / UNIT
    curve = np.polynomial.Polynomial.fit(xs, ys, 3, w=np.clip(found, 0.2, None))
    points = tuple((x, float(curve(x))) for x in (0.26, 0.40, 0.55, 0.70, 0.86))
    depth = np.array([_width(dark[:, i], int(at[i])) for i in range(len(at))]) / UNIT
    weight = float(np.clip(np.mean(found) / 14, 0, 1))
    thick = float(np.clip(np.median(depth), 0.045, 0.14)) * (0.75 + 0.25 * weight)
    return Brow(points, thick)


def _course(values: Floats) -> tuple[Floats, Floats]:
    """The row of the best line from left to right that never steps by more than one row."""
    height, width = values.shape
    total = np.zeros_like(values)
    came = np.zeros(values.shape, int)
    total[:, 0] = values[:, 0]
    for i in range(1, width):
        before = np.pad(total[:, i - 1], 1, constant_values=-1e9)
        ways = np.stack([before[:-2] - 0.3, before[1:-1], before[2:] - 0.3])
        best = ways.argmax(axis=0)
        came[:, i] = best - 1
        total[:, i] = values[:, i] + ways.max(axis=0)
    rows = np.zeros(width)
    at = int(total[:, -1].argmax())
    for i in range(width - 1, -1, -1):
        rows[i] = at
        at = min(max(at + came[at, i], 0), height - 1)
    return rows, values[rows.astype(int), np.arange(width)]


def _width(dark: Floats, at: int) -> int:
    """How many rows about `at` are at least half as dark."""
    floor = np.quantile(dark, 0.2)
    half = floor + (dark[at] - floor) * 0.5
    up = at
    while up > 0 and dark[up - 1] > half:
        up -= 1
    low = at
    while low < len(dark) - 1 and dark[low + 1] > half:
        low += 1
    return low - up + 1


def _eye(side: _Side) -> Eye | None:
    """How far an eye is open, by the iris that is seen; its slant, by the lid."""
    dark = side.zone(0.42, 0.58, -0.2, 0.2)
    middle = dark.mean(axis=1)
    level = float(middle.max())
    if level < 12:
        return None
    seen = middle > 0.42 * level
    at = round(0.2 * UNIT)
    tall = _width(np.where(seen, 1.0, 0.0), at) / UNIT
    lid = side.zone(0.28, 0.76, -0.16, 0.06)
    rows, found = _course(gaussian(lid, 0.015 * UNIT))
    xs = 0.28 + np.arange(len(rows)) / UNIT
    line = np.polynomial.Polynomial.fit(xs, -rows / UNIT, 1, w=np.clip(found, 0.1, None))
    slope = float(line.convert().coef[1])
    return Eye(float(np.clip(tall / 2, 0.07, 0.115)), float(np.clip(slope * 0.45, -0.05, 0.08)))


def _nose(light: Floats) -> tuple[float, float]:
    """The base of the nose: its nostrils are the darkest there, its wings have shade beside."""
    left, right, top, low = -0.34, 0.34, 0.42, 0.84
    dark = np.clip(-light[row(top) : row(low), column(left) : column(right)] - 3, 0, None)
    rows = dark.mean(axis=1)
    if rows.max() < 1.0:
        return NOSE
    y = top + float(rows.argmax()) / UNIT
    near = dark[max(0, int(rows.argmax()) - 8) : int(rows.argmax()) + 5].max(axis=0)
    out = np.flatnonzero(near > 2.5)
    half = (out[-1] - out[0]) / UNIT / 2 if len(out) else NOSE[0]
    return float(np.clip(half, 0.2, 0.34)), float(np.clip(y, 0.52, 0.80))


def _mouth(face: Sitting) -> Mouth:
    """Lips are redder than skin, what is between them much darker, or, as teeth, paler."""
    left, right, top, low = -0.72, 0.72, 0.86, 1.62
    red = face.part(gaussian(face.red, 0.03 * UNIT), left, right, top, low)
    light = face.part(gaussian(face.light, 0.015 * UNIT), left, right, top, low)
    yellow = face.part(gaussian(face.yellow, 0.03 * UNIT), left, right, top, low)
    lips = red - np.clip(light, -20, 0) * 0.25
    level = max(3.5, 0.42 * float(np.quantile(lips, 0.985)))
    teeth = (light > 3) & (yellow < -2) & (red < 3)
    deep = light < -20
    found = label(lips > level)
    if found.max() == 0:
        return MOUTH
    sizes = np.bincount(found.ravel())[1:]
    kept = np.isin(found, 1 + np.flatnonzero(sizes > 0.12 * sizes.max()))
    columns = np.flatnonzero(kept.any(axis=0))
    first, last = columns[0], columns[-1]
    wide = (last - first) / UNIT
    if not 0.5 <= wide <= 1.35:
        return MOUTH
    rows = np.arange(kept.shape[0])[:, None]
    above = np.where(kept, rows, 10**6).min(axis=0)[first : last + 1]
    below = np.where(kept, rows, -1).max(axis=0)[first : last + 1]
    inside = (rows[:, :1] > np.where(kept, rows, 10**6).min(axis=0)) & (
        rows < np.where(kept, rows, -1).max(axis=0)
    )
    between = ((teeth | deep | ~kept) & inside)[:, first : last + 1]
    return _lips(left + first / UNIT, left + last / UNIT, top, above, below, between)


def _lips(
    left: float, right: float, top: float, above: Floats, below: Floats, between: Mask
) -> Mouth:
    """The curves of a mouth from the rows where each column of it begins and ends.

    Both halves are made alike: a mouth that is cut by hand is.
    """
    half, ts = (right - left) / 2, np.linspace(-1, 1, len(above))
    ends = max(2, len(above) // 14)
    corners = (above + below) / 2
    corner = top + float(np.mean([*corners[:ends], *corners[-ends:]])) / UNIT
    # Where but one lip was told from the skin, nothing is known of the other.
    both = below - above > 0.5 * np.quantile(below - above, 0.9)
    up = _bulge(ts, top + above / UNIT - corner, both)
    down = _bulge(ts, top + below / UNIT - corner, both)
    count = between.sum(axis=0)
    open_ = count > 0
    rows = np.arange(len(between))[:, None]
    if open_.mean() > 0.5 and np.median(count[open_]) > 0.035 * UNIT:
        high = np.where(between, rows, len(between)).min(axis=0)
        deep = np.where(between, rows, -1).max(axis=0)
        inner_up = _bulge(ts, top + high / UNIT - corner, open_)
        inner_down = _bulge(ts, top + deep / UNIT - corner, open_)
    else:
        inner_up = up * 0.45 + down * 0.55 - np.array([LINE / 2, 0.0])
        inner_down = inner_up
    # Lips have some thickness, whatever was seen of them.
    inner_up = np.maximum(inner_up, up + np.array([LIP, 0.0]))
    inner_down = np.maximum(inner_down, inner_up + np.array([LINE, 0.0]))
    down = np.maximum(down, inner_down + np.array([LIP, 0.0]))

    def curve(bulge: Floats) -> Curve:
        points = np.linspace(-1, 1, 9)
        ys = corner + (1 - points**2) * (bulge[0] + bulge[1] * points**2)
        return tuple((float(half * t), float(y)) for t, y in zip(points, ys, strict=True))

    return Mouth(curve(up), curve(down), curve(inner_up), curve(inner_down))


def _bulge(ts: Floats, ys: Floats, known: Mask) -> Floats:
    """How an even curve between two corners bulges, fitted to what is known of it."""
    t = ts[known]
    base = np.stack([1 - t**2, (1 - t**2) * t**2], axis=1)
    found, *_ = np.linalg.lstsq(base, ys[known], rcond=None)
    return np.asarray(found)


def _even_brows(one: Brow | None, other: Brow | None) -> tuple[Brow, Brow]:
    one, other = one or other or BROW, other or one or BROW
    pairs = list(zip(one.line, other.line, strict=True))
    mean = [((a[0] + b[0]) / 2, (a[1] + b[1]) / 2) for a, b in pairs]
    thick = (one.thick + other.thick) / 2

    def towards(brow: Brow) -> Brow:
        line = tuple(
            (p[0] + (m[0] - p[0]) * ALIKE, p[1] + (m[1] - p[1]) * ALIKE)
            for p, m in zip(brow.line, mean, strict=True)
        )
        return Brow(line, thick)

    return towards(one), towards(other)


def _even_eyes(one: Eye | None, other: Eye | None) -> tuple[Eye, Eye]:
    one, other = one or other or EYE, other or one or EYE
    slant = (one.slant + other.slant) / 2
    mean = Eye((one.open + other.open) / 2, slant)
    return mean, mean
