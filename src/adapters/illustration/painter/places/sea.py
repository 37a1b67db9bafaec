"""The sea from above: water in sheets of waves, the light's path on it, ships, gulls and islets."""

from random import Random

from custories_core.layout.frames import Path, Segment
from custories_core.layout.geometry import Box
from custories_core.scenes import Weather

from ..composition import Plan
from ..material import Board, Pool, fall, plain
from ..palette import RGB, Tones, mix
from ..shapes import blob, noise, polygon, ribbon, smooth

WHITE: RGB = (255.0, 252.0, 245.0)


def level(plan: Plan) -> float:
    """Where the sea meets the sky: a straight line, below text wherever there is room for it."""
    lowest = max([plan.horizon, *(b.bottom + 0.045 for b in plan.sky)])
    return min(lowest, plan.feet - 0.13)


def water_colour(tones: Tones, u: float) -> RGB:
    """The sea's colour from the horizon (0) to the shore (1)."""
    deep = mix(mix(tones.sky_top, tones.middle, 0.5 if tones.night else 0.66), tones.ink, 0.08)
    far = mix(deep, tones.haze, 0.36)
    return mix(far, mix(deep, tones.middle, 0.2), min(1.0, u * 1.15))


def crests(rng: Random, plan: Plan, y: float, size: float, rise: float, floor: float) -> Path:
    """A sheet of water with a hand-cut edge of waves about `size` long and `rise` high."""
    x = -0.08 - rng.random() * size
    out: list[Segment] = [("M", x, y)]
    while x < plan.aspect + 0.08:
        w = size * rng.uniform(0.6, 1.4)
        up = rise * rng.uniform(0.3, 1.0)
        out.append(("C", x + w * 0.3, y + rise * 0.55, x + w * 0.72, y + rise * 0.4, x + w, y - up))
        x += w
        out.append(
            (
                "C",
                x + w * 0.05,
                y - up * 0.3,
                x + w * 0.12,
                y + rise * 0.1,
                x + w * 0.2,
                y + rise * 0.2,
            )
        )
        x += w * 0.2
        y0 = y + rise * 0.2
        out.append(("C", x + w * 0.04, y0, x + w * 0.06, y, x + w * 0.08, y))
        x += w * 0.08
    out += [("L", x, floor), ("L", -0.4, floor), ("Z",)]
    return tuple(out)


def water(board: Board, plan: Plan, tones: Tones, low: float, sheets: int = 6) -> float:
    """The sea from the horizon down to `low`; the height of the horizon is handed back."""
    rng = plan.rng("sea")
    top = level(plan)
    rough = {Weather.STORM: 2.3, Weather.RAIN: 1.4, Weather.MIST: 0.7}.get(tones.weather, 1.0)
    first = water_colour(tones, 0.0)
    gleam = Pool(plan.light[0], top, 0.5, mix(tones.light, WHITE, 0.2), 0.5, 0.5)
    floor = low + 0.12
    edge = polygon(
        [(-0.05, top), (plan.aspect + 0.05, top), (plan.aspect + 0.05, floor), (-0.05, floor)]
    )
    board.lay(
        [edge],
        fall(first, water_colour(tones, 0.3), top, low, gleam),
        0.006,
        mix(first, tones.light, 0.5),
        depth=0.22,
    )
    for k in range(1, sheets):
        u = (k / sheets) ** 1.35
        y = top + (low - top) * u
        colour = water_colour(tones, u)
        rise = (0.0035 + 0.012 * u) * rough
        pool = Pool(plan.light[0], y, 0.22 + 0.12 * u, tones.light, 0.34 * (1 - 0.4 * u), 0.4)
        board.lay(
            [crests(rng, plan, y, 0.055 + 0.11 * u, rise, floor)],
            fall(mix(colour, tones.light, 0.22), colour, y - rise, y + 0.05 + 0.08 * u, pool),
            lift=0.005 + 0.01 * u,
            rim=mix(mix(colour, tones.light, 0.6), WHITE, 0.35),
            depth=0.26,
        )
        _glitter(board, plan, tones, rng, y, u)
        _foam(board, plan, tones, rng, y + rise, u, rough)
    return top


def _glitter(board: Board, plan: Plan, tones: Tones, rng: Random, y: float, u: float) -> None:
    """Short strokes of the light's path, wider apart the nearer they are."""
    if tones.weather not in (Weather.CLEAR, Weather.SNOW):
        return
    strokes: list[Path] = []
    for _ in range(9):
        x = plan.light[0] + rng.gauss(0, 0.35) * (0.09 + 0.14 * u)
        py, w = y + rng.uniform(0.004, 0.03 + 0.03 * u), rng.uniform(0.01, 0.026) * (0.7 + u)
        if plan.calm(Box(x - w, py - 0.004, 2 * w, 0.008)):
            strokes.append(
                ribbon([(x - w, py), (x, py + 0.001), (x + w, py)], [0.0004, 0.0034, 0.0004])
            )
    board.lay(strokes, plain(mix(tones.light, WHITE, 0.35)))


def _foam(
    board: Board, plan: Plan, tones: Tones, rng: Random, y: float, u: float, rough: float
) -> None:
    """Curls drawn on a sheet of water."""
    strokes: list[Path] = []
    for _ in range(int(7 * plan.aspect * rough)):
        x, py = rng.uniform(0, plan.aspect), y + rng.uniform(0.006, 0.03 + 0.03 * u)
        w = rng.uniform(0.016, 0.035) * (0.6 + u)
        if plan.calm(Box(x - w, py - 0.01, 2 * w, 0.02)):
            h = w * 0.16
            points = [
                (x - w, py + h),
                (x - w * 0.4, py - h * 0.4),
                (x + w * 0.3, py + h * 0.7),
                (x + w, py - h),
            ]
            strokes.append(ribbon(points, [0.0004, 0.0028, 0.0028, 0.0004]))
    colour = mix(water_colour(tones, u), tones.light, 0.42)
    board.lay(strokes, plain(colour))


def land(
    board: Board,
    plan: Plan,
    tones: Tones,
    rng: Random,
    x: float,
    y: float,
    w: float,
    h: float,
    t: float,
    smoke: bool,
) -> None:
    """An islet far off: a hump, a pair of humps, or a mountain that smokes a little."""
    colour = mix(tones.depth(t), tones.haze, 0.3 * (1 - t))
    lit = mix(colour, tones.light, 0.2)
    if smoke:
        lip = w * 0.1
        body = [
            (x - w, y + 0.01),
            (x - w * 0.55, y - h * 0.25),
            (x - w * 0.2, y - h * 0.75),
            (x - lip, y - h),
            (x, y - h * 0.94),
            (x + lip, y - h),
            (x + w * 0.22, y - h * 0.7),
            (x + w * 0.6, y - h * 0.22),
            (x + w, y + 0.01),
        ]
        puffs = [
            blob(
                rng,
                x + plan.open_side * 0.35 * h * v * v,
                y - h * (1.04 + 0.42 * v),
                h * (0.07 + 0.13 * v),
                h * (0.06 + 0.08 * v),
                0.08,
            )
            for v in (0.0, 0.3, 0.62, 1.0)
        ]
        reach = Box(x - h * 0.4, y - h * 1.6, h * 0.8, h * 0.7)
        if plan.calm(reach):
            cloud = mix(tones.sky_bottom, tones.light, 0.45)
            board.lay(puffs, plain(cloud), 0.005, mix(cloud, WHITE, 0.5), depth=0.2)
    else:
        wave = noise(rng, w * 0.9)
        body = [(x - w, y + 0.01)]
        for i in range(1, 10):
            v = -1 + 2 * i / 10
            body.append((x + v * w, y - h * (1 - v * v) * (0.75 + 0.3 * wave(v * w))))
        body.append((x + w, y + 0.01))
    line = smooth(body, closed=False)
    shape: Path = (*line, ("L", x + w, y + 0.012), ("L", x - w, y + 0.012), ("Z",))
    pool = Pool(plan.light[0], y - h, 0.4, tones.light, 0.25)
    board.lay(
        [shape],
        fall(lit, mix(colour, tones.depth(t + 0.2), 0.5), y - h, y, pool),
        0.006,
        mix(lit, tones.light, 0.45),
        depth=0.26,
    )
    if smoke:
        streaks = []
        for d in (-0.05, 0.02, 0.07):
            drop = rng.uniform(0.3, 0.55)
            points = [
                (x + d * w, y - h * 0.93),
                (x + d * w * 2.4, y - h * (0.95 - drop * 0.5)),
                (x + d * w * 3.4, y - h * (0.95 - drop)),
            ]
            streaks.append(ribbon(points, [w * 0.03, w * 0.045, 0.001]))
        board.lay(streaks, plain(mix(mix(tones.accent, tones.light, 0.25), colour, 0.45)))


def horizon_lands(board: Board, plan: Plan, tones: Tones, top: float, volcano: bool) -> None:
    """One or two islets on the horizon, beside the middle."""
    rng = plan.rng("lands")
    for k in range(rng.randint(1, 2)):
        side = plan.open_side if k == 0 else -plan.open_side
        w = rng.uniform(0.24, 0.36) if volcano and k == 0 else rng.uniform(0.12, 0.26)
        h = w * (rng.uniform(0.62, 0.85) if volcano and k == 0 else rng.uniform(0.24, 0.5))
        x = plan.focus.centre[0] + side * rng.uniform(0.18, 0.42)
        for _ in range(5):
            if plan.calm(Box(x - w, top - h * 1.1, 2 * w, h), 0.02):
                land(
                    board,
                    plan,
                    tones,
                    rng,
                    x,
                    top + 0.004,
                    w,
                    h,
                    0.1 + 0.08 * k,
                    volcano and k == 0,
                )
                break
            w, h = w * 0.7, h * 0.7


def gulls(board: Board, plan: Plan, tones: Tones, taken: tuple[Box, ...] = ()) -> None:
    """White birds over the water, near enough to have dark tips to their wings."""
    if tones.weather is Weather.STORM:
        return
    rng = plan.rng("gulls")
    wings, tips, bodies = [], [], []
    for _ in range(rng.randint(2, 5)):
        s = rng.uniform(0.016, 0.034)
        x, y = (
            rng.uniform(0.06, plan.aspect - 0.06),
            rng.uniform(0.1, max(0.14, level(plan) - 0.05)),
        )
        box = Box(x - s * 1.4, y - s, s * 2.8, s * 1.6)
        if not plan.calm(box) or any(box.overlaps(b) for b in taken):
            continue
        lean, up = rng.uniform(-0.25, 0.25), rng.uniform(0.35, 0.8)
        for side in (-1, 1):
            ex, ey = x + side * s * 1.25, y - s * up * 0.5 + side * lean * s
            mid = (x + side * s * 0.6, y - s * up + side * lean * s * 0.5)
            wings.append(ribbon([(x, y), mid, (ex, ey)], [s * 0.26, s * 0.22, 0.001]))
            tips.append(
                ribbon(
                    [((mid[0] + ex * 2) / 3, (mid[1] + ey * 2) / 3 - s * 0.05), (ex, ey)],
                    [s * 0.1, 0.001],
                )
            )
        bodies.append(blob(rng, x, y + s * 0.06, s * 0.16, s * 0.24, 0.04, 8))
    white = tones.lit(mix(WHITE, tones.sky_bottom, 0.14))
    board.lay([*wings, *bodies], plain(white), 0.006, WHITE, depth=0.25)
    board.lay(tips, plain(mix(tones.ink, tones.far, 0.25)))


def small_ship(
    board: Board, tones: Tones, rng: Random, x: float, y: float, h: float, t: float
) -> None:
    """A ship under sail far off, her keel in the water at (x, y), `h` to the top of her masts."""
    side = rng.choice((-1, 1))
    hull = mix(mix(tones.near, tones.ink, 0.15), tones.haze, 0.55 * (1 - t))
    cloth = mix(tones.lit(mix(tones.light, WHITE, 0.4)), tones.haze, 0.25 * (1 - t))

    def at(u: float, v: float) -> tuple[float, float]:
        return x + side * u * h, y - v * h

    masts = [
        ribbon([at(u, 0.1), at(u, tall)], [h * 0.022, h * 0.014])
        for u, tall in ((-0.2, 0.82), (0.08, 1.0))
    ]
    masts.append(ribbon([at(0.34, 0.2), at(0.62, 0.36)], [h * 0.022, h * 0.012]))
    board.lay(masts, plain(mix(hull, tones.ink, 0.15)), 0.003, depth=0.25)
    sails = []
    for u, tall in ((-0.2, 0.8), (0.08, 0.97)):
        for v0, v1, w in ((0.28, 0.56, 0.19), (0.6, 0.84, 0.14)):
            a, b = v0 * tall / 0.97, v1 * tall / 0.97
            sails.append(
                smooth(
                    [
                        at(u - w, a),
                        at(u - w * 0.82, b),
                        at(u + w * 0.82, b),
                        at(u + w, a),
                        at(u + w * 0.7, a + 0.035),
                        at(u - w * 0.4, a + 0.03),
                    ]
                )
            )
    sails.append(polygon([at(0.28, 0.28), at(0.1, 0.86), at(0.58, 0.36)]))
    board.lay(
        sails,
        fall(mix(cloth, WHITE, 0.2), mix(cloth, tones.far, 0.3), y - h, y),
        0.004,
        WHITE,
        depth=0.3,
    )
    red = mix(tones.lit(tones.accent), tones.haze, 0.3 * (1 - t))
    flags = [
        polygon([at(u, tall), at(u - 0.14, tall - 0.03), at(u, tall - 0.07)])
        for u, tall in ((-0.2, 0.86), (0.08, 1.06))
    ]
    board.lay(flags, plain(red), 0.003)
    body = [
        at(-0.46, 0.25),
        at(-0.3, 0.2),
        at(0.1, 0.14),
        at(0.34, 0.19),
        at(0.5, 0.25),
        at(0.36, 0.02),
        at(0.26, -0.02),
        at(-0.34, -0.02),
        at(-0.44, 0.06),
    ]
    board.lay(
        [polygon(body)],
        fall(mix(hull, tones.light, 0.22), hull, y - h * 0.25, y),
        0.005,
        mix(hull, tones.light, 0.45),
        depth=0.35,
    )
    stripe = [at(-0.42, 0.17), at(0.08, 0.09), at(0.43, 0.17)]
    board.lay([ribbon(stripe, [h * 0.022] * 3)], plain(red))
    wake = [ribbon([at(-0.6, -0.015), at(0, -0.03), at(0.56, -0.012)], [0.001, h * 0.03, 0.001])]
    board.lay(wake, plain(mix(tones.haze, WHITE, 0.5)))


def far_ships(board: Board, plan: Plan, tones: Tones, top: float, low: float) -> None:
    """On most pages another ship, small on the water."""
    rng = plan.rng("ships")
    if rng.random() < 0.3:
        return
    for _ in range(14):
        u = rng.uniform(0.1, 0.5)
        y, h = top + (low - top) * u, 0.09 + 0.16 * u
        x = rng.uniform(0.1, plan.aspect - 0.1)
        if abs(x - plan.focus.centre[0]) > 0.16 and plan.calm(
            Box(x - h * 0.62, y - h * 1.1, h * 1.24, h * 1.1)
        ):
            small_ship(board, tones, rng, x, y, h, 0.2 + u)
            return
