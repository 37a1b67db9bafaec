"""The bedroom: a window on the weather, a bed, what a child keeps, a rug, curtains at the edge."""

from random import Random

from custories_core.layout.frames import Path
from custories_core.layout.geometry import Box

from ..composition import Plan
from ..material import Board, Pool, Wash, fall, plain
from ..palette import RGB, Tones, mix
from ..shapes import (
    circle,
    leaf,
    noise,
    polygon,
    ribbon,
    sampled,
    star,
    under,
)
from . import casement, ground, nursery, playthings, street
from .framing import allowed

WHITE: RGB = (255.0, 252.0, 245.0)


def paint(board: Board, plan: Plan, tones: Tones) -> None:
    """The planes behind the figures."""
    rng = plan.rng("bedroom")
    window = casement.window_in(plan, rng)
    kind = rng.choice(casement.KINDS)
    casement.outside(board, plan, tones, rng, window)
    wall = _wall(board, plan, tones, window, casement.opening(kind, window), rng)
    _paper(board, plan, tones, rng, window, casement.opening(kind, window), wall)
    casement.framed(board, tones, rng, window, kind)
    casement.curtains(board, plan, tones, rng, window)
    _floor(board, plan, tones, rng, window, wall)
    furniture = _furniture(board, plan, tones, rng, window)
    _hung(board, plan, tones, rng, [window.grown(0.085), *furniture])
    playthings.rug(board, plan, tones, rng, window)
    _toys(board, plan, tones, rng)
    cloth = mix(mix(tones.front, tones.near, 0.4), tones.accent, 0.2)
    ground.side_pieces(board, plan, tones, cloth, ground.bare, 0.006)
    _near_edge(board, plan, tones, rng)


def frame(board: Board, plan: Plan, tones: Tones, taken: tuple[Box, ...]) -> None:
    """A near curtain at the framed edge, a plant or a chest below, something that hangs above."""
    rng = plan.rng("frame")
    side = -plan.open_side
    casement.near_curtain(board, plan, tones, rng, side, taken)
    playthings.near_things(board, plan, tones, rng, -side, taken)
    x = plan.aspect * (0.5 - side * rng.uniform(0.28, 0.4))
    s = rng.uniform(0.06, 0.08)
    if rng.random() < 0.6 and allowed(plan, taken, Box(x - s * 1.3, 0.0, s * 2.6, s * 2.2)):
        playthings.mobile(board, tones, rng, x, 0.03, s)
        return
    edge = -0.02 if side > 0 else plan.aspect + 0.02
    for reach in (0.6, 0.45, 0.3):
        a, b = (edge, 0.08), (edge + side * reach, -0.02)
        if allowed(plan, taken, Box(min(a[0], b[0]), 0.0, reach, 0.17)):
            street.bunting(board, plan, tones, rng, a, b, 0.04, rng.random() < 0.5, taken)
            return


def _wall(board: Board, plan: Plan, tones: Tones, window: Box, shape: Path, rng: Random) -> RGB:
    """The wall with the window cut out; its colour is handed back."""
    hue = rng.choice(
        (tones.far, tones.middle, mix(tones.accent, tones.light, 0.4), tones.sky_bottom)
    )
    base = mix(mix(mix(tones.far, tones.sky_bottom, 0.3), hue, 0.4), tones.light, 0.14)
    base = mix(base, tones.sky_top, 0.42) if tones.night else base
    if plan.sky or plan.side:
        base = tones.settled(base)
    whole = _across(plan, -0.05)
    x, y = window.centre
    shine = Pool(x, y, max(window.width, window.height) * 1.3, mix(base, tones.light, 0.5), 0.4)
    board.lay(
        [whole],
        Wash(((0.0, base), (plan.feet, mix(base, tones.near, 0.1))), (shine,)),
        0.022,
        holes=[shape],
        depth=0.55,
    )
    return base


def _across(plan: Plan, y: float) -> Path:
    """All below `y`, from edge to edge."""
    right = plan.aspect + 0.05
    return polygon([(-0.05, y), (right, y), (right, 1.05), (-0.05, 1.05)])


def _paper(
    board: Board,
    plan: Plan,
    tones: Tones,
    rng: Random,
    window: Box,
    shape: Path,
    wall: RGB,
) -> None:
    """A quiet pattern on the wall: stripes, stars, sprigs or dots; none near text."""
    kind = rng.choice(("stripes", "stars", "sprigs", "dots"))
    shapes: list[Path] = []
    low = plan.feet - 0.1
    if kind == "stripes":
        gap = rng.uniform(0.05, 0.075)
        n = int(plan.aspect / gap) + 2
        for i in range(n):
            x = gap * (i + 0.5)
            strip = Box(x - gap * 0.25, -0.02, gap * 0.5, low + 0.02)
            if plan.calm(strip, 0.02):
                shapes.append(
                    ribbon([(x, -0.03), (x + 0.002, low / 2), (x, low + 0.04)], [gap * 0.46] * 3)
                )
    else:
        step = rng.uniform(0.07, 0.09)
        for k in range(int(low / step) + 1):
            for i in range(int(plan.aspect / step) + 2):
                x, y = step * (i + (0.5 if k % 2 else 0.0)), step * (k + 0.4)
                r = step * 0.15
                if (
                    y > low
                    or not plan.spot(x, y, r, 0.045)
                    or window.grown(0.06).overlaps(Box(x - r, y - r, 2 * r, 2 * r))
                ):
                    continue
                if kind == "stars":
                    shapes.append(star(x, y, r * rng.uniform(0.7, 1.1), rng.random(), 0.48))
                elif kind == "dots":
                    shapes.append(circle(x, y, r * 0.55))
                else:
                    shapes += [leaf(x, y + r, r * 1.8, r * 0.7, a) for a in (-2.2, -1.57, -0.94)]
    pattern = mix(wall, tones.light, 0.14 if tones.night else 0.24)
    board.lay(shapes, plain(pattern), holes=[shape])
    rail = plan.feet - 0.15
    if rng.random() < 0.55 and not any(b.bottom > rail - 0.05 and b.y < rail for b in plan.quiet):
        panelled = mix(mix(wall, tones.light, 0.22), tones.far, 0.15)
        board.lay(
            [_across(plan, rail)],
            plain(panelled),
            0.006,
            mix(panelled, tones.light, 0.5),
            depth=0.32,
        )
        grooves = [
            ribbon([(x * 0.055, rail + 0.012), (x * 0.055, 1.0)], [0.0026] * 2)
            for x in range(int(plan.aspect / 0.055) + 2)
        ]
        board.lay(grooves, plain(mix(panelled, tones.near, 0.24)))


def _hung(board: Board, plan: Plan, tones: Tones, rng: Random, placed: list[Box]) -> None:
    """Pictures on the wall where it is free."""
    for _ in range(rng.randint(1, 4)):
        w, h = rng.uniform(0.08, 0.13), rng.uniform(0.08, 0.12)
        for _ in range(20):
            box = Box(
                rng.uniform(0.04, plan.aspect - 0.04 - w),
                rng.uniform(0.08, max(0.1, plan.feet - 0.42)),
                w,
                h,
            )
            if plan.calm(box, 0.05) and not any(box.overlaps(b.grown(0.025)) for b in placed):
                placed.append(box)
                playthings.picture(board, tones, rng, box)
                break


def _floor(board: Board, plan: Plan, tones: Tones, rng: Random, window: Box, wall: RGB) -> None:
    """Boards with the light of the window on them, and a skirting."""
    y = plan.feet - 0.09
    colour = mix(nursery.wood(tones, 0.22), tones.near, 0.18)
    skirt = mix(mix(wall, tones.light, 0.3), tones.far, 0.1)
    board.lay(
        [_across(plan, y - 0.026)],
        plain(skirt),
        0.008,
        mix(skirt, tones.light, 0.5),
        depth=0.35,
    )
    beam = Pool(
        window.centre[0],
        plan.feet,
        window.width * 0.8 + 0.12,
        mix(tones.light, colour, 0.25),
        0.42,
        0.36,
    )
    board.lay(
        [_across(plan, y)],
        fall(mix(colour, tones.light, 0.14), mix(colour, tones.ink, 0.1), y, 1.0, beam),
        0.006,
        mix(colour, tones.light, 0.4),
        depth=0.35,
    )
    vanish = (plan.focus.centre[0], y - 0.42)
    seams = []
    n = round(plan.aspect / 0.085) + 8
    for i in range(-n, n + 1):
        x1 = vanish[0] + (i + 0.5) * 0.085
        top = (y + 0.003 - vanish[1]) / (1.0 - vanish[1])
        x0 = vanish[0] + (x1 - vanish[0]) * top
        if -0.1 < x0 < plan.aspect + 0.1:
            seams.append(ribbon([(x0, y + 0.003), (x1, 1.0)], [0.0014, 0.0045]))
            if rng.random() < 0.5:
                u = rng.uniform(0.1, 0.8)
                px, py = x0 + (x1 - x0) * u, y + (1.0 - y) * u
                seams.append(
                    ribbon([(px, py), (px + 0.07 * (top + u * (1 - top)), py)], [0.003] * 2)
                )
    board.lay(seams, plain(mix(colour, tones.ink, 0.22)))
    x = window.centre[0]
    lean = -board.light[0] * 0.12
    light = polygon(
        [
            (x - window.width * 0.4 + lean * 0.3, y + 0.004),
            (x + window.width * 0.4 + lean * 0.3, y + 0.004),
            (x + window.width * 0.62 + lean, plan.feet + 0.05),
            (x - window.width * 0.62 + lean, plan.feet + 0.05),
        ]
    )
    board.veil([light], tones.light, 0.2, 0.012)


def _furniture(board: Board, plan: Plan, tones: Tones, rng: Random, window: Box) -> list[Box]:
    """A bed, a wardrobe or shelves across from it, a lamp by the bed; where they stand."""
    placed: list[Box] = []
    middle = plan.focus.centre[0]
    side = rng.choice((-1, 1))
    y = plan.feet - 0.055
    w = min(rng.uniform(0.46, 0.58), plan.aspect * 0.52)
    x = min(max(middle + side * rng.uniform(0.28, 0.36), w * 0.3), plan.aspect - w * 0.3)
    offs = [middle - side * off for off in (0.4, 0.5, 0.32, 0.62)]
    _cupboard(board, plan, tones, rng, y, offs, [window.grown(0.07)], placed)
    if plan.calm(Box(x - w / 2, y - w * 0.4, w, w * 0.4), 0.0):
        placed.append(Box(x - w / 2, y - w * 0.6, w, w * 0.6))
        nursery.bed(board, tones, rng, x, y, w, side)
        h = rng.uniform(0.22, 0.27)
        lx = x - side * (w * 0.5 + 0.075)
        if abs(lx - middle) > 0.1 and plan.calm(Box(lx - h * 0.3, y - h, h * 0.6, h)):
            placed.append(Box(lx - h * 0.3, y - h, h * 0.6, h))
            nursery.lamp_table(board, tones, rng, lx, y + 0.01, h)
    if plan.other_page is not None:
        _on_other_page(board, plan, tones, rng, y, placed)
    return placed


def _cupboard(
    board: Board,
    plan: Plan,
    tones: Tones,
    rng: Random,
    y: float,
    places: list[float],
    shunned: list[Box],
    placed: list[Box],
) -> None:
    """A wardrobe or shelves at the first of `places` where there is room; added to `placed`."""
    kind = rng.choice(("wardrobe", "shelves"))
    share = 0.52 if kind == "wardrobe" else rng.uniform(0.5, 0.75)
    wanted = rng.uniform(0.34, 0.48)
    for tall in (wanted, wanted * 0.75, wanted * 0.55):
        width = tall * share
        for x in places:
            box = Box(x - width / 2, y - tall, width, tall)
            seen = width * 0.2 < x < plan.aspect - width * 0.2 and plan.calm(box)
            if tall < 0.19 or not seen or any(box.overlaps(b) for b in (*shunned, *placed)):
                continue
            placed.append(box)
            if kind == "wardrobe":
                nursery.wardrobe(board, tones, rng, x, y - 0.02, width, tall)
            else:
                nursery.bookcase(board, tones, rng, x, y - 0.02, width, tall)
            return


def _on_other_page(
    board: Board, plan: Plan, tones: Tones, rng: Random, y: float, placed: list[Box]
) -> None:
    """What stands on the page without figures: a tent to play in, shelves, a lamp."""
    if plan.other_page is None:
        return
    left, right = plan.other_page
    room = y - plan.ceiling(left, right, 0.3) - 0.02
    spots = [left + (right - left) * u for u in (0.2, 0.55, 0.85)]
    rng.shuffle(spots)
    h = min(0.42, room)
    tent = Box(spots[0] - h * 0.45, y - h, h * 0.9, h)
    if h > 0.2 and plan.calm(tent, 0.0) and not any(tent.overlaps(b) for b in placed):
        playthings.tent(board, tones, rng, spots[0], y + 0.012, h)
        placed.append(tent)
    _cupboard(board, plan, tones, rng, y, spots[1:], [], placed)
    h = rng.uniform(0.22, 0.26)
    lamp = Box(spots[2] - h * 0.3, y - h, h * 0.6, h)
    if plan.calm(lamp) and not any(lamp.overlaps(b) for b in placed):
        nursery.lamp_table(board, tones, rng, spots[2], y + 0.01, h)
        placed.append(lamp)


def _toys(board: Board, plan: Plan, tones: Tones, rng: Random) -> None:
    """Toys on the floor to both sides of where the figures stand."""
    placed: list[Box] = []
    kinds = ["bear", "blocks", "bear", "blocks"][: 2 if plan.other_page is None else 4]
    for k, kind in enumerate(kinds):
        h = rng.uniform(0.08, 0.12)
        for _ in range(14):
            x = plan.focus.centre[0] + rng.choice((-1, 1)) * rng.uniform(0.3, 0.64)
            if plan.other_page is not None and k > 1:
                x = rng.uniform(*plan.other_page)
            y = plan.feet - rng.uniform(0.0, 0.03)
            box = Box(x - h * 0.8, y - h, h * 1.6, h)
            clear = 0.04 < x < plan.aspect - 0.04 and plan.calm(box)
            if clear and not any(box.overlaps(b) for b in placed):
                placed.append(box)
                if kind == "bear":
                    playthings.bear(board, tones, rng, x, y, h)
                else:
                    playthings.blocks(board, tones, rng, x, y, h * 0.4)
                break


def _near_edge(board: Board, plan: Plan, tones: Tones, rng: Random) -> None:
    """The nearest strip of the floor: a woven runner with a border, which carries text."""
    edge = plan.foreground(noise(rng, 0.9, 2), 0.006)
    near = mix(mix(tones.front, tones.near, 0.35), tones.accent, 0.1)
    near = tones.settled(near) if plan.ground else near
    points = sampled(edge, -0.05, plan.aspect + 0.05, 0.05)
    board.lay(
        [under(points)],
        fall(mix(near, tones.light, 0.05), near, plan.front, plan.front + 0.06),
        0.018,
        mix(near, tones.light, 0.4),
        depth=0.45,
    )
    pale = mix(near, tones.light, 0.3)
    band = [(x, y + 0.012) for x, y in points]
    if all(plan.calm(Box(x - 0.02, y - 0.004, 0.04, 0.008), 0.0) for x, y in band):
        board.lay([ribbon(band, [0.004] * len(band))], plain(pale))
    fringe = [
        ribbon([(x, y + 0.004), (x + 0.001, y - 0.012)], [0.005, 0.003])
        for x, y in sampled(edge, 0.0, plan.aspect, 0.014)
    ]
    board.lay(fringe, plain(mix(near, tones.light, 0.22)), 0.003, depth=0.25)
