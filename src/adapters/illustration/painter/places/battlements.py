"""The walk on the castle's walls, with the land far below and towers at its ends."""

from random import Random

from custories_core.layout.frames import Path
from custories_core.layout.geometry import Box

from ..composition import Plan
from ..material import Board, fall
from ..palette import Tones, mix
from ..shapes import blob, polygon
from . import ground
from .courtyard import beside, flagstones
from .masonry import wall
from .plants import bush
from .towers import keep, tower


def battlements(board: Board, plan: Plan, tones: Tones, rng: Random) -> None:
    """High up on the walk: land far below, a wall with merlons, towers at its ends."""
    room = plan.feet - plan.horizon
    ground.hill(board, plan, tones, "far", plan.horizon - 0.02, 0.05, 0.0, 0.8)
    ground.mist(board, plan, tones, plan.horizon + 0.05, 0.55)
    second = ground.hill(board, plan, tones, "second", plan.horizon + room * 0.22, 0.03, 0.2, 0.6)
    crowns: list[Path] = []
    for _ in range(round(26 * plan.aspect)):
        x, r = rng.uniform(0, plan.aspect), rng.uniform(0.012, 0.026)
        y = second(x) + rng.uniform(0.05, 0.16)
        if plan.calm(Box(x - r, y - r, 2 * r, 2 * r)):
            crowns.append(blob(rng, x, y, r * 1.2, r, 0.08))
    green = mix(tones.depth(0.34), tones.light, 0.1)
    board.lay(
        crowns,
        fall(mix(green, tones.light, 0.2), green, plan.horizon, plan.feet),
        0.005,
        mix(green, tones.light, 0.35),
        depth=0.28,
    )
    found = beside(plan, rng, 0.44, 0.48, plan.feet - 0.2, 0.2, 0.5)
    if found is not None and rng.random() < 0.85:
        keep(board, tones, rng, found[0], plan.feet - 0.17, 0.42 * found[1], 0.24)
    for d in (-1, 1):
        w = rng.uniform(0.15, 0.22)
        h = rng.uniform(0.36, 0.48) if d == plan.open_side else rng.uniform(0.26, 0.38)
        inset = rng.uniform(0.05, 0.17)
        x = plan.aspect - inset if d > 0 else inset
        base = plan.feet - 0.06
        while h > 0.2 and not plan.calm(
            Box(x - w * 0.8, base - h - w * 2.1, w * 1.6, h + w * 2.1), 0.012
        ):
            h, w = h * 0.85, w * 0.93
        if h > 0.2 and (d == plan.open_side or rng.random() < 0.6):
            tower(board, tones, rng, x, base, w, h, 0.4, rng.random() < 0.75)
    wall(
        board,
        tones,
        rng,
        -0.05,
        plan.aspect + 0.05,
        plan.feet - 0.055,
        rng.uniform(0.075, 0.1),
        0.46,
        0.062,
    )
    flagstones(board, plan, tones, rng)
    _bushes_in_tubs(board, plan, tones, rng)


def _bushes_in_tubs(board: Board, plan: Plan, tones: Tones, rng: Random) -> None:
    for side in (-1, 1):
        edge = plan.focus.x if side < 0 else plan.focus.right
        x, y, r = (
            min(max(edge, 0.07), plan.aspect - 0.07),
            plan.feet - 0.02,
            rng.uniform(0.045, 0.06),
        )
        if not plan.calm(Box(x - r * 1.4, y - r * 3.2, r * 2.8, r * 3.2)):
            continue
        bush(board, tones, rng, x, y - r * 0.9, r, 0.6)
        pot = mix(mix(tones.accent, tones.near, 0.4), tones.light, 0.1)
        board.lay(
            [
                polygon(
                    [(x - r * 0.7, y - r), (x + r * 0.7, y - r), (x + r * 0.5, y), (x - r * 0.5, y)]
                )
            ],
            fall(mix(pot, tones.light, 0.2), mix(pot, tones.ink, 0.1), y - r, y),
            0.008,
            mix(pot, tones.light, 0.45),
            depth=0.4,
        )
