"""The sky that several places share: air, rings of light, stars, clouds, moon and sun."""

import math
from random import Random

from custories_core.layout.geometry import Box
from custories_core.scenes import Weather

from ..composition import Plan, room_for_disc
from ..material import Board, Pool, Wash, plain
from ..palette import RGB, Tones, mix
from ..shapes import blob, circle, cloud, ribbon, star
from . import rain


def air(plan: Plan, tones: Tones) -> Wash:
    """The sky's colour from top to horizon; even, and fit for text, down to the lowest box."""
    low = max([b.bottom for b in plan.sky], default=0.0)
    end = max(plan.horizon + 0.06, low + 0.1)
    if not plan.sky:
        middle = mix(tones.sky_top, tones.sky_bottom, 0.4)
        return Wash(((0.0, tones.sky_top), (plan.horizon * 0.5, middle), (end, tones.sky_bottom)))
    top = tones.settled(tones.sky_top)
    base = tones.settled(mix(tones.sky_top, tones.sky_bottom, 0.16))
    if (sum(top) < 330) != (sum(base) < 330):
        base = top
    return Wash(((0.0, top), (low + 0.02, base), (end, tones.sky_bottom)))


def paint(board: Board, plan: Plan, tones: Tones, stars: float | None = None) -> Wash:
    """The whole sky; its wash is handed back so that far planes can fade into it."""
    rng = plan.rng("sky")
    wash = air(plan, tones)
    board.fill(wash)
    disc = room_for_disc(plan)
    x, y = plan.light
    warm = mix(tones.light, mix(tones.sky_bottom, tones.accent, 0.25), 0.4)
    # Sheets of ever lighter paper around the light, as far as the text allows.
    gap = disc + min([0.6, *(_distance(x, y, b) - disc - 0.02 for b in plan.quiet)])
    steps = [s for s in (3.9, 2.85, 2.0, 1.4) if disc * s < gap]
    dim = tones.weather in rain.WET
    if tones.weather is Weather.STORM:
        rain.lightning(board, plan, tones)
        return wash
    for i, s in enumerate(steps):
        share = (0.10 + 0.085 * i) * (0.55 if dim else 1.0)
        ring = blob(rng, x, y, disc * s, disc * s, 0.03, 13)
        board.lay([ring], wash.mixed(warm, share), lift=0.006, depth=0.2)
    _stars(board, plan, tones, rng, tones.stars if stars is None else stars)
    disc_of_light(board, plan, tones, rng)
    near = min([1.0, *(_distance(x, y, b) for b in plan.quiet)])
    board.glow(x, y, min(disc * 5.5, max(disc * 1.6, near + 0.06)), warm, 0.34)
    return wash


def _distance(x: float, y: float, box: Box) -> float:
    dx = max(box.x - x, x - box.right, 0.0)
    dy = max(box.y - y, y - box.bottom, 0.0)
    return math.hypot(dx, dy)


def _stars(board: Board, plan: Plan, tones: Tones, rng: Random, amount: float) -> None:
    small, large = [], []
    for _ in range(int(150 * amount * plan.aspect)):
        x, y = rng.uniform(0, plan.aspect), rng.uniform(0, plan.horizon + 0.05) ** 1.15
        r = 0.0011 + 0.0022 * rng.random() ** 3
        if plan.spot(x, y, r) and _clear_of_disc(plan, x, y, 1.5):
            small.append(circle(x, y, r))
    spots: list[tuple[float, float]] = []
    for _ in range(int(16 * amount * plan.aspect)):
        x, y = rng.uniform(0.02, plan.aspect), rng.uniform(0.02, plan.horizon - 0.05)
        r = rng.uniform(0.007, 0.014)
        apart = all(math.hypot(x - a, y - b) > 0.07 for a, b in spots)
        if apart and plan.spot(x, y, r, 0.04) and _clear_of_disc(plan, x, y, 1.7):
            spots.append((x, y))
            large.append(star(x, y, r, rng.uniform(0, 1), 0.42, rng.choice((4, 5, 5))))
            board.glow(x, y, r * 4, tones.light, 0.3)
    board.lay(small, plain(mix(tones.light, tones.sky_top, 0.25)))
    board.lay(large, plain(tones.light), lift=0.003, depth=0.3)


def _clear_of_disc(plan: Plan, x: float, y: float, times: float) -> bool:
    return math.hypot(x - plan.light[0], y - plan.light[1]) > plan.disc * times


def disc_of_light(board: Board, plan: Plan, tones: Tones, rng: Random) -> None:
    """Moon or sun, as large as the text leaves room for."""
    r = room_for_disc(plan)
    if r < 0.02:
        return
    x, y = plan.light
    white = (255.0, 250.0, 236.0)
    face = mix(tones.light, white, 0.55 if tones.night else 0.2)
    edge = mix(tones.light, tones.accent, 0.1)
    if tones.weather in rain.WET:
        # Seen through thin cloud.
        face, edge = (mix(c, tones.sky_bottom, 0.5) for c in (face, edge))
        white = mix(white, face, 0.6)
    shine = Pool(x - r * 0.3, y - r * 0.35, r * 1.6, white, 0.6)
    board.lay(
        [blob(rng, x, y, r, r, 0.012, 14)],
        Wash(((y - r, face), (y + r, edge)), (shine,)),
        lift=0.008,
        rim=white,
        depth=0.3,
    )
    if tones.night:
        # The moon is full on every page, for one night lasts a whole book.
        spots = []
        for _ in range(7):
            a, d = rng.uniform(-3.1, 3.1), rng.uniform(0.15, 0.72)
            q = r * rng.uniform(0.07, 0.2)
            px, py = x + r * d * math.cos(a), y + r * d * math.sin(a)
            spots.append(blob(rng, px, py, q, q * 0.92, 0.09, 8))
        board.lay(spots, plain(mix(edge, tones.far, 0.2)))


def passing(board: Board, plan: Plan, tones: Tones) -> None:
    """On most pages what passes overhead at the time: birds by day, a falling star by night."""
    rng = plan.rng("passing")
    if rng.random() < 0.3 or tones.weather in rain.WET:
        return
    for _ in range(12):
        x = rng.uniform(0.12, plan.aspect - 0.12)
        y = rng.uniform(0.1, max(0.14, plan.horizon - 0.1))
        room = Box(x - 0.1, y - 0.05, 0.2, 0.1)
        if plan.calm(room) and _clear_of_disc(plan, x, y, 2.0):
            break
    else:
        return
    if tones.night:
        side = rng.choice((-1, 1))
        tail = [(x - side * 0.09, y - 0.04), (x - side * 0.03, y - 0.014), (x, y)]
        board.lay(
            [ribbon(tail, [0.0008, 0.003, 0.005])], plain(mix(tones.light, tones.sky_top, 0.3))
        )
        board.lay([star(x, y, 0.012, rng.random(), 0.42, 5)], plain(tones.light), lift=0.003)
        return
    wings = []
    for k in range(rng.randint(2, 5)):
        px, py = x + 0.04 * (k - 1.5) + rng.uniform(-0.01, 0.01), y + rng.uniform(-0.03, 0.03)
        s = rng.uniform(0.011, 0.018)
        flap = rng.uniform(0.3, 0.7) * s
        arc = [(px - s, py - flap), (px - s * 0.5, py - flap * 1.25), (px, py)]
        wings.append(ribbon([*arc, (px + s * 0.5, py - flap * 1.25), (px + s, py - flap)],
                            [0.001, 0.0035, 0.0045, 0.0035, 0.001]))  # fmt: skip
    board.lay(wings, plain(mix(tones.depth(0.4), tones.ink, 0.3)), lift=0.004, depth=0.25)


def clouds(board: Board, plan: Plan, tones: Tones, amount: int) -> None:
    """Layered clouds, each with a lighter sheet before it; none where text will be."""
    rng = plan.rng("clouds")
    more = {Weather.CLEAR: 0, Weather.RAIN: 6, Weather.STORM: 10}
    count = amount + more.get(tones.weather, 2)
    wet = tones.weather in rain.WET
    for _ in range(count):
        width = rng.uniform(0.2, 0.42) * (1.35 if wet else 1.0)
        x, y = (
            rng.uniform(-0.02, plan.aspect + 0.02),
            rng.uniform(0.1, max(0.2, plan.horizon - 0.07)),
        )
        box = Box(x - width * 0.55, y - width * 0.36, width * 1.1, width * 0.42)
        hides = not wet and abs(x - plan.light[0]) < width * 0.5 + plan.disc * 0.6
        if not plan.calm(box) or (hides and abs(y - plan.light[1]) < plan.disc + width * 0.2):
            continue
        pale: RGB = mix(tones.sky_bottom, tones.light, 0.35)
        back = mix(mix(tones.sky_top, tones.sky_bottom, 0.55), pale, 0.2)
        if wet:
            # Heavy with water: dark below, with only the upper edge in the light.
            pale = mix(
                mix(tones.sky_top, tones.sky_bottom, rng.uniform(0.3, 0.6)), tones.light, 0.08
            )
            back = mix(tones.sky_top, tones.ink, 0.2)
        board.lay(
            [cloud(rng, x + width * 0.13, y - width * 0.03, width * 0.8)],
            Wash(((y - width * 0.3, mix(back, pale, 0.35)), (y, back))),
            lift=0.006,
            depth=0.22,
        )
        board.lay(
            [cloud(rng, x, y, width)],
            Wash(((y - width * 0.3, pale), (y + 0.01, mix(back, pale, 0.35)))),
            lift=0.007,
            rim=mix(pale, tones.light, 0.6),
            depth=0.26,
        )
