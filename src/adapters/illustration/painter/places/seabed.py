"""What the bed of the sea has everywhere: ridges of coral, gardens, stones, neighbours, weeds."""

from random import Random

from custories_core.layout.frames import Path
from custories_core.layout.geometry import Box

from ..composition import Plan
from ..material import Board, Pool, fall, plain
from ..palette import RGB, Tones, mix
from ..shapes import Line, blob, circle, noise, sampled, spire, under
from . import depths, ground
from .corals import coral, hue, kelp, kelps, sea_star, shell, silhouette
from .framing import allowed, grown

WHITE: RGB = (255.0, 252.0, 245.0)


def ridge(
    board: Board,
    plan: Plan,
    tones: Tones,
    name: str,
    base: float,
    t: float,
    size: float,
    count: int,
    slope: float = 0.0,
) -> None:
    """A plane of rock with corals cut from the same sheet."""
    rng = plan.rng("ridge", name)
    wave = noise(rng, 0.7)

    def raw(x: float) -> float:
        return wave(x) - slope * (x / plan.aspect - 0.5) * (1 - t)

    line = plan.ridge(base, 0.034, raw)
    shapes: list[Path] = [under(sampled(line, -0.05, plan.aspect + 0.05, 0.05))]
    n = max(3, round(count * plan.aspect))
    for i in range(n):
        x = plan.aspect * (i + rng.uniform(0.0, 1.0)) / n
        h = size * rng.uniform(0.5, 1.2)
        if abs(x - plan.focus.centre[0]) < 0.16:
            h *= 0.65
        y = line(x) + 0.012
        if not plan.calm(Box(x - h * 0.8, y - h * 1.2, h * 1.6, h * 1.2)):
            continue
        if rng.random() < 0.3:
            shapes.append(spire(rng, x, y + 0.02, h * rng.uniform(0.7, 1.3), h * 1.25))
        shapes += silhouette(rng, x + rng.uniform(-0.02, 0.02), y, h)
    colour = tones.depth(t)
    if t > 0.15:
        colour = mix(colour, hue(tones, rng), 0.24 + 0.5 * max(0.0, t - 0.24) + 0.2 * rng.random())
    lit = mix(colour, tones.light, 0.22 * (1 - t * 0.5))
    pool = Pool(plan.light[0], base - 0.05, 0.6, tones.light, 0.25 * (1 - t * 0.6), 0.6)
    board.lay(
        shapes,
        fall(lit, mix(colour, tones.depth(t + 0.25), 0.8), base - size, base + 0.22, pool),
        lift=0.008 + 0.012 * t,
        rim=mix(lit, tones.light, 0.45),
        depth=0.28 + 0.14 * t,
    )


def garden(board: Board, plan: Plan, tones: Tones) -> None:
    """Corals in full colour on both sides of where the figures are."""
    rng = plan.rng("garden")
    for side in (-1, 1):
        edge = plan.focus.x if side < 0 else plan.focus.right
        edge = min(max(edge, 0.05), plan.aspect - 0.05)
        for k in range(6):
            h = rng.uniform(0.09, 0.19) * (1 - 0.09 * k)
            x = edge - side * (rng.uniform(-0.03, 0.2) - 0.035 * k + 0.04)
            y = plan.feet - 0.05 + 0.011 * k
            for size in (h, h * 0.66, h * 0.44):
                if plan.calm(Box(x - size * 0.75, y - size * 1.15, size * 1.5, size * 1.2)):
                    coral(board, tones, rng, x, y, size)
                    break


def litter(board: Board, plan: Plan, tones: Tones) -> None:
    """Starfish, shells and stones on the sand."""
    rng = plan.rng("litter")
    for _ in range(round(7 * plan.aspect)):
        x = rng.uniform(0.02, plan.aspect - 0.02)
        y = rng.uniform(plan.feet - 0.045, plan.front - 0.01)
        r = rng.uniform(0.012, 0.022)
        if not plan.calm(Box(x - r, y - r, 2 * r, 2 * r)):
            continue
        (sea_star if rng.random() < 0.5 else shell)(board, tones, rng, x, y, r)


def neighbours(board: Board, plan: Plan, tones: Tones, rng: Random) -> None:
    """A few fish near enough to look at."""
    placed: list[Box] = []
    for _ in range(rng.randint(2, 5)):
        r = rng.uniform(0.022, 0.042)
        for _ in range(20):
            x = rng.uniform(0.08, plan.aspect - 0.08)
            y = rng.uniform(0.12, plan.feet - 0.12)
            box = Box(x - r * 1.3, y - r, r * 2.6, 2 * r)
            if plan.calm(box) and not any(box.overlaps(b.grown(0.05)) for b in placed):
                placed.append(box)
                depths.fish(board, tones, rng, x, y, r, rng.choice((-1, 1)), hue(tones, rng))
                break


def ledges(board: Board, plan: Plan, tones: Tones) -> None:
    """Corals on the free edge of a cliff that carries text."""
    for i, box in enumerate(plan.side):
        rng = plan.rng("ledges", str(i))
        left = box.centre[0] < plan.aspect / 2
        for k in range(5):
            y = 0.14 + 0.84 * (k + rng.uniform(0.2, 0.8)) / 5
            off = rng.uniform(0.085, 0.105)
            coral(
                board,
                tones,
                rng,
                box.right + off if left else box.x - off,
                y,
                rng.uniform(0.05, 0.085),
            )


def pebbles(board: Board, plan: Plan, tones: Tones, line: Line) -> None:
    rng = plan.rng("pebbles")
    stones: list[Path] = []
    for x, y in sampled(line, 0, plan.aspect, 0.06):
        r, px = rng.uniform(0.006, 0.018), x + rng.uniform(-0.03, 0.03)
        if plan.calm(Box(px - r, y - r, 2 * r, 2 * r), 0.005):
            stones.append(blob(rng, px, y + r * 0.3, r * 1.3, r * 0.8, 0.1, 9))
    colour = ground.front_wash(plan, tones).stops[0][1]
    board.lay(stones, plain(colour), 0.005, mix(colour, tones.light, 0.35), depth=0.35)


def thicket(
    board: Board,
    plan: Plan,
    tones: Tones,
    rng: Random,
    side: int,
    height: float,
    taken: tuple[Box, ...],
) -> None:
    """Dark rock and bright corals that rise from a lower corner."""
    edge = 0.0 if side < 0 else plan.aspect
    for k in range(2):
        r = height * (0.62 - 0.2 * k)
        x, y = edge - side * 0.05 * k, 1.04
        if not allowed(plan, taken, Box(x - r * 1.25, y - r * 0.9, r * 2.5, 0.2)):
            continue
        colour = mix(mix(tones.front, tones.ink, 0.25), tones.depth(0.75), 0.35 * k)
        board.lay(
            [blob(rng, x, y, r * 1.15, r * 0.8, 0.08, 12)],
            fall(mix(colour, tones.light, 0.14), colour, y - r, y),
            0.018,
            mix(colour, tones.light, 0.35),
            depth=0.45,
        )
    for k in range(5):
        h = height * rng.uniform(0.5, 0.95)
        x = edge - side * rng.uniform(-0.02, 0.2)
        y = 1.02 - 0.012 * (4 - k)
        for size in (h, h * 0.7, h * 0.48):
            if allowed(plan, taken, Box(x - size * 0.7, y - size * 1.12, size * 1.4, size * 1.1)):
                coral(board, tones, rng, x, y, size, mix(hue(tones, rng), tones.front, 0.12))
                break


def weeds(
    board: Board,
    plan: Plan,
    tones: Tones,
    rng: Random,
    side: int,
    height: float,
    taken: tuple[Box, ...],
) -> None:
    """Kelp that rises from a lower corner and runs off the picture below."""
    edge = 0.0 if side < 0 else plan.aspect
    for k in range(2):
        stems = []
        for _ in range(3):
            x = edge - side * rng.uniform(0.0, 0.1)

            def stalk(length: float, x: float = x) -> list[list[Path]]:
                stem, leaves = kelp(rng, x, 1.03, length, rng.uniform(0.05, 0.07))
                return [[stem], leaves]

            made = grown(plan, taken, stalk, height * rng.uniform(0.7, 1.3))
            if made:
                stems.append((made[0][0], made[1]))
        colour = mix(mix(tones.front, tones.ink, 0.15), tones.depth(0.72), 0.5 * k)
        kelps(board, tones, stems, colour, 0.018)


def overhang(
    board: Board, plan: Plan, tones: Tones, rng: Random, side: int, taken: tuple[Box, ...]
) -> None:
    """On most pages a dark ledge in a top corner, with corals that hang from it."""
    if rng.random() < 0.35:
        return
    corner = 0.0 if side < 0 else plan.aspect
    for w in (0.44, 0.34, 0.25, 0.17):
        h = w * rng.uniform(0.32, 0.45)
        if allowed(plan, taken, Box(min(corner, corner - side * w), 0.0, w, h * 1.3)):
            break
    else:
        return
    colour = mix(tones.front, tones.ink, 0.25)
    lumps = [
        blob(rng, corner - side * u * w, -0.02, w * 0.3, h * (1.1 - u), 0.1, 10)
        for u in (0.0, 0.24, 0.48, 0.72)
    ]
    board.lay(
        lumps,
        fall(colour, mix(colour, tones.light, 0.1), 0.0, h),
        0.022,
        mix(colour, tones.light, 0.3),
        depth=0.45,
    )
    drops = []
    for _ in range(7):
        u = rng.uniform(0.05, 0.7)
        x, y = corner - side * u * w, h * (1.0 - u) * 0.9
        drops.append(circle(x, y, rng.uniform(0.005, 0.012)))
    shade = mix(hue(tones, rng), colour, 0.35)
    board.lay(drops, plain(shade), 0.006, mix(shade, WHITE, 0.4))
