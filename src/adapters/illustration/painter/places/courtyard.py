"""Within the castle's walls: towers behind, the gate, flagstones, a well, bushes."""

from dataclasses import replace
from random import Random

from custories_core.layout.frames import Path
from custories_core.layout.geometry import Box

from ..composition import Plan
from ..material import Board, fall, plain
from ..palette import RGB, Tones, mix
from ..shapes import blob, circle, polygon, ribbon
from . import ground
from .masonry import banner, courses, gate, ivy, stone, wall
from .plants import bush, tree
from .towers import tower

WHITE: RGB = (255.0, 252.0, 245.0)


def flagged(tones: Tones) -> Tones:
    """The colours with flagstones for ground."""
    return replace(
        tones,
        middle=mix(stone(tones, 0.4), tones.middle, 0.16),
        near=mix(stone(tones, 0.7), tones.near, 0.22),
        front=mix(mix(tones.far, tones.near, 0.25), tones.ink, 0.6),
    )


def beside(
    plan: Plan, rng: Random, wide: float, tall: float, y: float, low: float, high: float
) -> tuple[float, float] | None:
    """A free place for something great: its middle, and by what it must shrink."""
    middle = plan.focus.centre[0]
    first = rng.uniform(low, high) * plan.open_side
    for size in (1.0, 0.85, 0.7, 0.58, 0.47, 0.38):
        for off in (first, first * 0.6, -first, 0.0):
            x = middle + off
            if plan.calm(Box(x - wide * size / 2, y - tall * size, wide * size, tall * size), 0.02):
                return x, size
    return None


def bushes(board: Board, plan: Plan, tones: Tones, rng: Random) -> None:
    for side in (-1, 1):
        edge = plan.focus.x if side < 0 else plan.focus.right
        r = rng.uniform(0.06, 0.1)
        x = min(max(edge + side * r * 0.3, 0.0), plan.aspect)
        y = plan.feet - 0.015
        if plan.calm(Box(x - r * 1.2, y - r * 1.5, r * 2.4, r * 1.6)):
            bush(board, tones, rng, x, y, r, 0.66)


def courtyard(board: Board, plan: Plan, tones: Tones, rng: Random) -> None:
    """Within the walls: towers behind, the inner wall with its gate, flagstones, a well."""
    base = plan.feet - 0.085
    tall = rng.uniform(0.2, 0.3)
    top = base - tall - 0.03
    tall = min([tall, *(base - q.bottom - 0.09 for q in plan.sky if q.bottom > top - 0.03)])
    for k in range(round(3 * plan.aspect) + 1):
        w, h = rng.uniform(0.1, 0.17), rng.uniform(0.3, 0.56)
        x = plan.aspect * (k + rng.uniform(0.2, 0.8)) / (round(3 * plan.aspect) + 1)
        while h > 0.16 and not plan.calm(Box(x - w, base - h - w * 2.5, 2 * w, h + w * 2.5), 0.012):
            h, w = h * 0.84, w * 0.94
        if h > tall + 0.05:
            tower(board, tones, rng, x, base, w, h, 0.1 + 0.1 * (k % 2), rng.random() < 0.8)
    ground.mist(board, plan, tones, base - 0.16, 0.4)
    wall(board, tones, rng, -0.05, plan.aspect + 0.05, base + 0.02, max(tall, 0.07), 0.36, 0.032)
    found = beside(plan, rng, 0.24, tall * 0.9, base, 0.24, 0.4)
    if tall > 0.14:
        door = found[0] if found is not None else plan.focus.centre[0]
        gate(board, tones, door, base + 0.02, 0.15, tall * 0.74, 0.4)
        for d in (-1, 1):
            x = door + d * rng.uniform(0.15, 0.18)
            if plan.calm(Box(x - 0.04, base - tall * 0.9, 0.08, tall * 0.8), 0.01):
                banner(board, tones, x, base - tall * 0.84, 0.06, tall * 0.56, 0.45)
        for _ in range(3):
            ivy(
                board,
                tones,
                rng,
                (rng.uniform(0, plan.aspect), base),
                tall * rng.uniform(0.5, 0.95),
                34,
                0.45,
            )
    for k in range(2):
        w, h = 0.15, rng.uniform(0.4, 0.6)
        x = -0.01 if (k == 0) == (plan.open_side > 0) else plan.aspect + 0.01
        while h > 0.18 and not plan.calm(Box(x - w, base - h - w * 2.4, 2 * w, h + w * 2.4), 0.012):
            h, w = h * 0.84, w * 0.95
        if h > 0.18 and (k == 0 or rng.random() < 0.5):
            tower(board, tones, rng, x, base + 0.025, w, h, 0.46, rng.random() < 0.6)
    flagstones(board, plan, tones, rng)
    _well(board, plan, tones, rng)
    bushes(board, plan, tones, rng)


def flagstones(board: Board, plan: Plan, tones: Tones, rng: Random) -> None:
    """Paving on which the figures stand; the stones grow towards the viewer."""
    paved = flagged(tones)
    line = ground.stage(board, plan, paved, 0.5)
    colour = paved.depth(0.52)
    stones: list[Path] = []
    y, row = plan.feet - 0.06, 0
    while y < plan.front + 0.01:
        h = 0.012 + 0.16 * max(0.0, y - plan.feet + 0.07)
        w = h * 4.2
        x = -w * rng.random()
        while x < plan.aspect:
            wide = w * rng.uniform(0.75, 1.2)
            if (
                rng.random() < 0.62
                and y - h * 0.5 > line(x) + 0.008
                and plan.calm(Box(x, y - h, wide, h), 0.0)
            ):
                stones.append(blob(rng, x + wide / 2, y, wide * 0.47, h * 0.4, 0.03, 10))
            x += wide
        y += h * 0.95
        row += 1
    board.lay(
        stones, plain(mix(colour, tones.light, 0.12)), 0.003, mix(colour, WHITE, 0.35), depth=0.22
    )


def _well(board: Board, plan: Plan, tones: Tones, rng: Random) -> None:
    """On most pages a well with a little roof, or a small tree, beside the figures."""
    pick = rng.random()
    side = -plan.open_side
    x = min(max(plan.focus.centre[0] + side * rng.uniform(0.3, 0.4), 0.12), plan.aspect - 0.12)
    y = plan.feet - 0.035
    if pick < 0.3:
        r = rng.uniform(0.08, 0.11)
        if plan.calm(Box(x - r * 1.3, y - r * 3.1, r * 2.6, r * 3.1)):
            tree(board, tones, rng, x, y, r, 0.5)
        return
    if pick > 0.8 or not plan.calm(Box(x - 0.1, y - 0.25, 0.2, 0.26)):
        return
    base = stone(tones, 0.5)
    wood = mix(mix(tones.near, tones.accent, 0.34), tones.ink, 0.1)
    posts = [
        ribbon([(x + d * 0.058, y - 0.05), (x + d * 0.055, y - 0.18)], [0.013] * 2) for d in (-1, 1)
    ]
    posts.append(ribbon([(x - 0.066, y - 0.135), (x + 0.066, y - 0.135)], [0.014] * 2))
    board.lay(
        [ribbon([(x + 0.01, y - 0.13), (x + 0.01, y - 0.07)], [0.004] * 2)],
        plain(tones.light),
        0.003,
    )
    board.lay(posts, plain(wood), 0.008, mix(wood, tones.light, 0.4), depth=0.4)
    red = mix(mix(tones.lit(tones.accent), tones.sky_top, 0.3), tones.ink, 0.05)
    board.lay(
        [polygon([(x - 0.1, y - 0.165), (x, y - 0.245), (x + 0.1, y - 0.165), (x, y - 0.15)])],
        fall(mix(red, tones.light, 0.25), red, y - 0.25, y - 0.16),
        0.01,
        mix(red, tones.light, 0.5),
        depth=0.4,
    )
    board.lay(
        [circle(x, y - 0.058, 0.07, 0.016)],
        plain(mix(tones.ink, tones.near, 0.4)),
        0.004,
        mix(base, WHITE, 0.4),
    )
    drum: Path = (
        ("M", x - 0.075, y - 0.055),
        ("C", x - 0.05, y - 0.034, x + 0.05, y - 0.034, x + 0.075, y - 0.055),
        ("L", x + 0.07, y + 0.004),
        ("C", x + 0.04, y + 0.022, x - 0.04, y + 0.022, x - 0.07, y + 0.004),
        ("Z",),
    )
    board.lay(
        [drum],
        fall(mix(base, tones.light, 0.2), mix(base, tones.near, 0.25), y - 0.06, y + 0.02),
        0.012,
        mix(base, WHITE, 0.4),
        depth=0.42,
    )
    board.lay(
        courses(rng, lambda _: x - 0.078, lambda _: x + 0.08, y - 0.05, y + 0.014, 0.028, 0.55),
        plain(mix(base, tones.near, 0.14)),
    )
