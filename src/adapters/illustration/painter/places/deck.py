"""On deck: the sea beyond the rail, masts and sails, the bow before one or the wheel behind."""

from dataclasses import replace
from random import Random

from custories_core.layout.frames import Path
from custories_core.layout.geometry import Box

from ..composition import MARGIN, Plan, nearness
from ..material import Board, Pool, fall, plain
from ..palette import RGB, Tones, mix, times
from ..shapes import circle, noise, over, polygon, ribbon, sampled, under
from . import ground, sea, sky, told
from .bulwark import bow, bulwark, quarterdeck
from .framing import allowed, inside
from .rigging import canvas_colour, hanging, hemp, mast, oak, pennant, rope
from .stores import barrel, coil, crate

KINDS = ("rail", "bow", "stern", "rail")
_TOLD = (("wheel steering helm stern", "stern"), ("bow", "bow"), ("rail", "rail"))
WHITE: RGB = (255.0, 252.0, 245.0)


def kind_of(plan: Plan) -> str:
    """Which part of the ship the page shows."""
    return plan.rng("deck").choice(told.kinds(plan, KINDS, _TOLD))


def paint(board: Board, plan: Plan, tones: Tones) -> None:
    """The planes behind the figures."""
    rng, kind = plan.rng("deck-parts"), kind_of(plan)
    sky.paint(board, plan, tones)
    sky.clouds(board, plan, tones, 3)
    top, low = sea.level(plan), plan.feet - 0.14
    sea.horizon_lands(board, plan, tones, top, rng.random() < 0.3)
    sea.water(board, plan, tones, max(low, top + 0.06))
    ground.mist(board, plan, tones, top + 0.03, 0.55)
    sea.far_ships(board, plan, tones, top, max(low, top + 0.06))
    sea.gulls(board, plan, tones)
    planks = wooden(tones)
    match kind:
        case "bow":
            bow(board, plan, tones, rng)
        case "stern":
            quarterdeck(board, plan, tones, rng)
        case _:
            bulwark(board, plan, tones, rng)
    _boards(board, plan, tones, rng)
    _masts(board, plan, tones, rng, kind)
    _stores(board, plan, tones, rng)
    if plan.sky and rng.random() < 0.5:
        _awning(board, plan, tones, rng)
    ground.side_pieces(board, plan, planks, dark_oak(tones), ground.bare, 0.004)
    _studs(board, plan, tones)
    ground.threshold(board, plan, planks, mix(oak(tones, 0.7), tones.light, 0.06))
    ground.weather(board, plan, tones)


def frame(board: Board, plan: Plan, tones: Tones, taken: tuple[Box, ...]) -> None:
    """A barrel and a coil in the lower corners, ropes and a block from above."""
    rng = plan.rng("frame")
    side = -plan.open_side
    _stay(board, plan, tones, rng, side, taken)
    hanging(board, plan, tones, rng, side if rng.random() < 0.6 else -side, taken)
    _corner(board, plan, tones, rng, side, 0.26, taken)
    _corner(board, plan, tones, rng, -side, 0.16, taken)
    ground.falling(board, plan, tones, taken)


def wooden(tones: Tones) -> Tones:
    """The colours with planks for ground."""
    return replace(tones, middle=oak(tones, 0.3), near=oak(tones, 0.6), front=dark_oak(tones))


def dark_oak(tones: Tones) -> RGB:
    """Wood in the shade, as on near pieces that may carry text: brown still, not grey."""
    wood = oak(tones, 0.9)
    return mix(mix(wood, times(wood, wood), 0.55), tones.ink, 0.14)


def _boards(board: Board, plan: Plan, tones: Tones, rng: Random) -> None:
    """The deck on which the figures stand, its planks running to the vanishing point."""
    line = plan.ridge(plan.feet - 0.075, 0.0, noise(rng, 1.0))
    planks = wooden(tones)
    colour = mix(planks.depth(0.5), tones.light, 0.14)
    cx = plan.focus.centre[0]
    pool = Pool(cx, plan.feet, 0.5, tones.light, 0.32, 0.36)
    board.lay(
        [under(sampled(line, -0.05, plan.aspect + 0.05, 0.1))],
        fall(
            mix(colour, tones.light, 0.16),
            mix(colour, planks.near, 0.7),
            plan.feet - 0.08,
            plan.feet + 0.15,
            pool,
        ),
        0.014,
        mix(colour, tones.light, 0.5),
        depth=0.42,
    )
    top = plan.feet - 0.07
    vanish = (cx, top - 0.42)
    seams: list[Path] = []
    nails: list[Path] = []
    for i in range(-24, 25):
        x1 = vanish[0] + i * 0.115
        u = (top - vanish[1]) / (1.05 - vanish[1])
        x0 = vanish[0] + (x1 - vanish[0]) * u
        seams.append(ribbon([(x0, top), (x1, 1.05)], [0.0018, 0.0055]))
        if rng.random() < 0.7:
            v = rng.uniform(0.1, 0.6)
            y = top + (1.05 - top) * v
            left, right = x0 + (x1 - x0) * v, x0 + (x1 - x0) * v + 0.115 * (u + (1 - u) * v)
            seams.append(ribbon([(left, y), (right, y)], [0.0024, 0.0024]))
            nails += [
                circle(left + 0.012, y - 0.006, 0.002),
                circle(right - 0.012, y - 0.006, 0.002),
            ]
    board.lay(seams, plain(mix(colour, tones.ink, 0.24)))
    board.lay(nails, plain(mix(colour, tones.ink, 0.4)))


def _masts(board: Board, plan: Plan, tones: Tones, rng: Random, kind: str) -> None:
    """One or two masts where text and figures leave room."""
    middle = plan.focus.centre[0]
    side = plan.open_side if kind != "stern" else -plan.open_side
    for _ in range(2 if rng.random() < 0.4 and kind != "bow" else 1):
        if kind == "bow":
            side = -plan.open_side
        for off in (rng.uniform(0.22, 0.36), 0.42, 0.16, 0.55):
            x = middle + side * off
            if 0.08 < x < plan.aspect - 0.08:
                sail = rng.choice(("square", "square", "furled", "none"))
                if mast(board, plan, tones, rng, x, plan.feet - 0.055, sail, side):
                    break
        side = -side
    if kind == "rail" and rng.random() < 0.5:
        _bunting(board, plan, tones, rng)


def _bunting(board: Board, plan: Plan, tones: Tones, rng: Random) -> None:
    """A string of small flags across the sky, where no text is."""
    y0, y1 = rng.uniform(0.02, 0.12), rng.uniform(0.02, 0.16)
    a, b = (-0.03, y0), (plan.aspect + 0.03, y1)
    sag = rng.uniform(0.04, 0.1)
    flags: list[list[Path]] = [[], [], []]
    n = round(11 * plan.aspect)
    for i in range(n):
        u0 = (i + 0.2) / n
        x = a[0] + (b[0] - a[0]) * u0
        y = a[1] + (b[1] - a[1]) * u0 + sag * 4 * u0 * (1 - u0)
        if not plan.calm(Box(x - 0.01, y - 0.02, 0.08, 0.09), 0.02):
            return
        w = (b[0] - a[0]) / n * 0.56
        flags[i % 3].append(
            polygon(
                [(x, y), (x + w, y + 0.004), (x + w * 0.5 + rng.uniform(-0.01, 0.01), y + 0.055)]
            )
        )
    board.lay([rope(a, b, sag, 0.004, 16)], plain(hemp(tones)), 0.006, depth=0.3)
    colours = (tones.lit(tones.accent), canvas_colour(tones), tones.lit(tones.middle))
    for shapes, colour in zip(flags, colours, strict=True):
        board.lay(shapes, plain(colour), 0.007, mix(colour, WHITE, 0.4), depth=0.32)


def _stores(board: Board, plan: Plan, tones: Tones, rng: Random) -> None:
    """Barrels, crates and coils by the rail, on both sides of where the figures stand."""
    for side in (-1, 1):
        edge = min(max(plan.focus.x if side < 0 else plan.focus.right, 0.06), plan.aspect - 0.06)
        for k in range(rng.randint(1, 3)):
            h = rng.uniform(0.09, 0.14) * (1 - 0.14 * k)
            x, y = (
                edge - side * (0.1 * k - 0.02 + rng.uniform(-0.02, 0.02)),
                plan.feet - 0.04 + 0.012 * k,
            )
            if not plan.calm(Box(x - h * 0.6, y - h * 1.15, h * 1.2, h * 1.2)):
                continue
            pick = rng.random()
            if pick < 0.45:
                barrel(board, tones, rng, x, y, h)
            elif pick < 0.75:
                crate(board, tones, rng, x, y, h)
            else:
                coil(board, tones, x, y, h * 0.55)


def _awning(board: Board, plan: Plan, tones: Tones, rng: Random) -> None:
    """A great sail overhead whose cloth carries the text, its foot curved below it."""
    wave = noise(rng, 1.6, 1)

    def at(x: float) -> float:
        y = 0.02 + 0.01 * wave(x)
        for box in plan.sky:
            y += nearness(x, box, 0.3) * max(0.0, box.bottom + MARGIN + 0.012 - y)
        return y

    cloth = tones.settled(canvas_colour(tones))
    low = max(b.bottom for b in plan.sky) + 0.05
    board.lay(
        [over(sampled(at, -0.06, plan.aspect + 0.06, 0.06))],
        fall(cloth, mix(cloth, tones.settled(mix(cloth, tones.far, 0.1)), 0.5), 0.0, low),
        0.024,
        WHITE,
        depth=0.45,
    )
    hem = [(x, y - 0.012) for x, y in sampled(at, -0.06, plan.aspect + 0.06, 0.06)]
    board.lay([ribbon(hem, [0.005] * len(hem))], plain(mix(cloth, tones.near, 0.4)))


def _studs(board: Board, plan: Plan, tones: Tones) -> None:
    """Brass nails along the near timber that carries text at the side."""
    studs = []
    for box in plan.side:
        left = box.centre[0] < plan.aspect / 2
        for points in ground.side_edges(plan, box, lambda _: 0.0, 0.0)[:1]:
            studs += [circle(x + (-0.014 if left else 0.014), y, 0.0055) for x, y in points[1:-1]]
    brass = mix(tones.light, tones.accent, 0.36)
    board.lay(studs, plain(brass), 0.003, WHITE, depth=0.4)


def _stay(
    board: Board, plan: Plan, tones: Tones, rng: Random, side: int, taken: tuple[Box, ...]
) -> None:
    """A thick rope that crosses a top corner, with a small flag on it."""
    edge = 0.0 if side < 0 else plan.aspect
    reach = rng.uniform(0.3, 0.5)
    while reach > 0.1:
        line = rope((edge + side * 0.03, reach * 0.8), (edge - side * reach, -0.04), 0.02, 0.011)
        if inside(plan, taken, line):
            break
        reach *= 0.75
    else:
        return
    colour = mix(hemp(tones), tones.ink, 0.36)
    board.lay([line], plain(colour), 0.018, mix(colour, WHITE, 0.3), depth=0.4)
    u = rng.uniform(0.35, 0.6)
    x = edge + side * 0.03 - side * (reach + 0.03) * u
    y = reach * 0.8 - (reach * 0.8 + 0.04) * u + 0.08 * u * (1 - u)
    if rng.random() < 0.6 and allowed(plan, taken, Box(x - 0.13, y, 0.26, 0.1)):
        pennant(board, tones, rng, x, y, 0.12, -side)


def _corner(
    board: Board,
    plan: Plan,
    tones: Tones,
    rng: Random,
    side: int,
    height: float,
    taken: tuple[Box, ...],
) -> None:
    """Dark stores close by, that rise from a lower corner and run off the picture."""
    edge = 0.0 if side < 0 else plan.aspect
    dark = replace(
        tones, near=mix(tones.near, tones.ink, 0.35), light=mix(tones.light, tones.near, 0.2)
    )
    pick = rng.random()
    for h in (height, height * 0.75, height * 0.55):
        x = edge - side * h * 0.16
        if not allowed(plan, taken, Box(x - h * 0.45, 1.03 - h, h * 0.9, h)):
            continue
        if pick < 0.6:
            barrel(board, dark, rng, x, 1.03, h)
        else:
            crate(board, dark, rng, x, 1.03, h)
        break
    r = height * 0.34
    x = edge - side * height * 0.66
    if allowed(plan, taken, Box(x - r, 0.99 - r, 2 * r, r + 0.05)):
        coil(board, dark, x, 0.985, r)
