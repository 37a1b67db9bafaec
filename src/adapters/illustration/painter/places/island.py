"""The island: a bay of pale sand, palms, cliffs with a fall of water, a mountain far off."""

import math
from collections.abc import Callable
from dataclasses import replace
from random import Random

from custories_core.layout.frames import Path
from custories_core.layout.geometry import Box

from ..composition import Plan
from ..material import Board, fall, plain
from ..palette import Tones, mix
from ..shapes import Line, blob, sampled
from . import ground, sea, sky, told
from .corals import sea_star, shell
from .framing import allowed, grown
from .palms import broad, frond, palm, tuft
from .shores import cliff, greens, headlands, sands, shore, stacks

Growth = Callable[[Random, float, float, float], list[Path]]
KINDS = ("bay", "palms", "cliff", "volcano", "stacks")
_TOLD = (
    ("cave cliff cliffs waterfall", "cliff"),
    ("volcano", "volcano"),
    ("palm palms coconut", "palms"),
    ("rocks rock rocky", "stacks cliff"),
    ("beach sand quay harbour", "bay palms"),
)


def kind_of(plan: Plan) -> str:
    """Which shore of the island the page shows."""
    return plan.rng("island").choice(told.kinds(plan, KINDS, _TOLD))


def paint(board: Board, plan: Plan, tones: Tones) -> None:
    """The planes behind the figures."""
    rng, kind = plan.rng("island-parts"), kind_of(plan)
    sky.paint(board, plan, tones)
    sky.clouds(board, plan, tones, 3)
    low = plan.feet - 0.06
    top = sea.level(plan)
    if kind != "cliff":
        sea.horizon_lands(board, plan, tones, top, kind == "volcano")
    sea.water(board, plan, tones, low)
    ground.mist(board, plan, tones, top + 0.02, 0.5)
    sea.far_ships(board, plan, tones, top, low)
    match kind:
        case "cliff":
            cliff(board, plan, tones, rng, plan.open_side, 1.0)
        case "stacks":
            stacks(board, plan, tones, rng, top, low)
        case "bay":
            headlands(board, plan, greens(tones), rng, top)
        case "palms":
            headlands(board, plan, greens(tones), rng, top, far=False)
    sea.gulls(board, plan, tones)
    beach = sands(tones)
    shore(board, plan, tones, beach, rng)
    _wood(board, plan, tones, rng, kind)
    _litter(board, plan, beach, rng)
    leafage = mix(tones.middle, tones.ink, 0.5)
    ground.side_pieces(board, plan, replace(tones, front=tones.ink), leafage, ground.edge_leaves)
    edge = ground.front(board, plan, beach)
    _grasses(board, plan, tones, beach, edge)
    ground.weather(board, plan, tones, wet_ground=False)


def frame(board: Board, plan: Plan, tones: Tones, taken: tuple[Box, ...]) -> None:
    """Palm leaves from a top corner, broad leaves and grasses from the lower ones."""
    rng = plan.rng("frame")
    side = -plan.open_side
    _leaves_above(board, plan, tones, rng, side, taken)
    _leaves_below(board, plan, tones, rng, side, 0.22, taken)
    _leaves_below(board, plan, tones, rng, -side, 0.13, taken)
    ground.falling(board, plan, tones, taken)


def _wood(board: Board, plan: Plan, tones: Tones, rng: Random, kind: str) -> None:
    """Palms and bushes on the sand at both sides of where the figures stand."""
    few, many = {"palms": (3, 5), "bay": (0, 2), "volcano": (0, 2)}.get(kind, (0, 1))
    for k in range(rng.randint(few, many)):
        side = plan.open_side if (k % 2 == 0) != (kind == "volcano") else -plan.open_side
        edge = plan.focus.x if side < 0 else plan.focus.right
        edge = min(max(edge, 0.1), plan.aspect - 0.1)
        x = edge + side * rng.uniform(-0.1, 0.08) - side * 0.05 * (k // 2)
        y, lean = plan.feet - 0.055 + 0.006 * k, -side * rng.uniform(0.1, 0.42)
        h = rng.uniform(0.34, 0.6) * (0.9 if kind == "palms" else 1.0)
        while h > 0.14:
            tip = x + lean * h
            box = Box(min(x, tip - h * 0.5), y - h * 1.4, abs(tip - x) + h * 0.9, h * 1.4)
            if plan.calm(box, 0.0):
                palm(board, tones, rng, x, y, h, lean, 0.46 + 0.03 * k)
                break
            h *= 0.82
    for side in (-1, 1):
        edge = min(max(plan.focus.x if side < 0 else plan.focus.right, 0.03), plan.aspect - 0.03)
        shapes: list[Path] = []
        for _ in range(5):
            h = rng.uniform(0.05, 0.12)
            x, y = edge + side * rng.uniform(-0.1, 0.06), plan.feet - rng.uniform(0.02, 0.05)
            if plan.calm(Box(x - h, y - h, 2 * h, h * 1.05)):
                shapes += (broad if rng.random() < 0.5 else tuft)(rng, x, y, h)
        green = mix(tones.depth(0.5), tones.middle, 0.5)
        board.lay(
            shapes,
            fall(mix(green, tones.light, 0.25), green, plan.feet - 0.14, plan.feet),
            0.008,
            mix(green, tones.light, 0.45),
            depth=0.38,
        )


def _litter(board: Board, plan: Plan, beach: Tones, rng: Random) -> None:
    """Shells, starfish and stones."""
    stones: list[Path] = []
    for _ in range(round(9 * plan.aspect)):
        x, y = (
            rng.uniform(0.02, plan.aspect - 0.02),
            rng.uniform(plan.feet - 0.05, plan.front - 0.008),
        )
        r = rng.uniform(0.008, 0.017)
        if not plan.calm(Box(x - r, y - r, 2 * r, 2 * r)):
            continue
        pick = rng.random()
        if pick < 0.3:
            sea_star(board, beach, rng, x, y, r)
        elif pick < 0.6:
            shell(board, beach, rng, x, y, r)
        else:
            stones.append(blob(rng, x, y, r, r * 0.55, 0.1, 9))
    grey = mix(beach.depth(0.8), beach.far, 0.4)
    board.lay(stones, plain(grey), 0.004, mix(grey, beach.light, 0.5), depth=0.4)


def _grasses(board: Board, plan: Plan, tones: Tones, beach: Tones, line: Line) -> None:
    """Tufts along the near edge of the sand."""
    rng = plan.rng("grasses")
    blades: list[Path] = []
    for x, y in sampled(line, 0, plan.aspect, 0.11):
        px, h = x + rng.uniform(-0.05, 0.05), rng.uniform(0.02, 0.05)
        if rng.random() < 0.6 and plan.calm(Box(px - h, y - h, 2 * h, h + 0.01), 0.005):
            blades += tuft(rng, px, y + 0.006, h)
    colour = mix(mix(tones.depth(0.5), tones.middle, 0.4), beach.front, 0.3)
    board.lay(blades, plain(colour), 0.005, mix(colour, tones.light, 0.35), depth=0.34)


def _leaves_above(
    board: Board, plan: Plan, tones: Tones, rng: Random, side: int, taken: tuple[Box, ...]
) -> None:
    """Fronds that hang into a top corner from a palm outside the picture."""
    if rng.random() < 0.45:
        return
    edge = 0.0 if side < 0 else plan.aspect
    dark = mix(tones.middle, tones.ink, 0.58)
    for k in range(4):
        inwards = 0.0 if side < 0 else math.pi
        a = inwards - side * (-0.15 + 0.34 * k)

        def hung(length: float, a: float = a, k: int = k) -> list[list[Path]]:
            return [frond(edge + side * 0.03, -0.03 + 0.03 * k, length, a, 0.55)]

        made = grown(plan, taken, hung, rng.uniform(0.34, 0.5))
        if made:
            colour = mix(dark, tones.middle, 0.18 * (k % 2))
            board.lay(
                made[0],
                fall(mix(colour, tones.light, 0.1), colour, 0.0, 0.4),
                0.018,
                mix(colour, tones.light, 0.3),
                depth=0.42,
            )


def _leaves_below(
    board: Board,
    plan: Plan,
    tones: Tones,
    rng: Random,
    side: int,
    height: float,
    taken: tuple[Box, ...],
) -> None:
    """Broad leaves and blades that rise from a lower corner, with a flower or two."""
    edge = 0.0 if side < 0 else plan.aspect
    dark = mix(tones.middle, tones.ink, 0.58)
    for k in range(3):
        shapes: list[Path] = []
        for _ in range(2):
            x = edge - side * rng.uniform(-0.02, 0.13)
            make = rng.choice((broad, tuft, broad))

            def plant(size: float, x: float = x, make: Growth = make) -> list[list[Path]]:
                return [make(rng, x, 1.02, size)]

            made = grown(plan, taken, plant, height * rng.uniform(0.8, 1.2) * (1 - 0.15 * k))
            shapes += [p for paths in made for p in paths]
        colour = mix(dark, tones.middle, 0.2 * k)
        board.lay(
            shapes,
            fall(mix(colour, tones.light, 0.12), colour, 1 - height, 1.0),
            0.016,
            mix(colour, tones.light, 0.32),
            depth=0.42,
        )
    for _ in range(3):
        r = rng.uniform(0.012, 0.02)
        x, y = edge - side * rng.uniform(0.0, 0.12), 1 - rng.uniform(0.03, height * 0.6)
        if allowed(plan, taken, Box(x - r * 2, y - r * 2, r * 4, r * 4)):
            red = tones.lit(tones.accent)
            bloom = [
                blob(
                    rng,
                    x + math.cos(a) * r * 0.7,
                    y + math.sin(a) * r * 0.7,
                    r * 0.6,
                    r * 0.6,
                    0.05,
                    8,
                )
                for a in (0.3, 1.55, 2.8, 4.1, 5.3)
            ]
            board.lay(bloom, plain(red), 0.006, mix(red, tones.light, 0.5), depth=0.4)
            board.lay([blob(rng, x, y, r * 0.4, r * 0.4, 0.05, 8)], plain(tones.light), 0.003)
