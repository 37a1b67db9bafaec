"""Hair from the side (facing +u) and from behind, in head units, by the same textures."""

from custories_core.layout.frames import Path

from ..pieces import Piece
from . import tied
from .hair import mass
from .locks import Cut, edged, rounded
from .shapes import Node, Point, ellipse, mapped, ribbon, scalloped, smooth
from .tones import mix


def side(cut: Cut, style: str) -> tuple[list[Piece], list[Piece]]:
    """Pieces behind the head, and pieces over it that leave ear and face free."""
    w = cut.width / 0.97
    if cut.length == "shaved":
        return [], [Piece(_grained(_side_cap(w, 0.0), cut.texture), cut.tone.hair, "hair", 0.05)]
    if style == "loose":
        return _loose_side(cut, w)
    cap = Piece(_drawn_back(_side_cap(w, 0.05), cut.texture), cut.tone.hair, "hair", 0.3)
    sweep: list[list[Point]] = [
        [(0.62 * w, -0.66), (0.1 * w, -0.62), (-0.55 * w, -0.62)],
        [(0.42 * w, -0.34), (-0.1 * w, -0.40), (-0.62 * w, -0.50)],
    ]
    lines = [cut.strand(line) for line in sweep]
    match style:
        case "ponytail":
            x, y = -0.80 * w, -0.66
            long = {"short": 0.5, "medium": 1.1, "long": 2.0}[cut.length]
            spine = [
                (x, y, 0.12), (x - 0.30, y - 0.10, 0.24), (x - 0.52, y + 0.16 + long * 0.1, 0.27),
                (x - 0.56, y + 0.2 + long * 0.45, 0.25), (x - 0.44, y + 0.2 + long * 0.8, 0.17),
                (x - 0.52, y + 0.25 + long, 0.05),
            ]  # fmt: skip
            tail = [*tied.tail(cut, spine), tied.knot(cut, x - 0.05, y, 0.6)]
            return tail, [cap, *lines]
        case "pigtails":
            x, y = -0.34 * w, -0.34
            long = {"short": 0.4, "medium": 1.0, "long": 1.85}[cut.length]
            spine = [
                (x, y, 0.11), (x - 0.20, y + 0.06, 0.20), (x - 0.26, y + 0.16 + long * 0.35, 0.22),
                (x - 0.20, y + 0.18 + long * 0.75, 0.15), (x - 0.26, y + 0.2 + long, 0.04),
            ]  # fmt: skip
            return [], [cap, *lines, *tied.tail(cut, spine), tied.knot(cut, x, y, 0.9)]
    return tied.bun(cut), [cap, *lines]


def _side_cap(w: float, grow: float) -> list[Node]:
    """The hair that lies close: hairline, round the ear, to the nape."""
    return [
        (0.70 * w, -0.50, 0.3), (0.66 * w, -0.80), (0.30 * w, -1.02 - grow),
        (-0.25 * w, -1.06 - grow), (-0.80 * w, -0.84 - grow), (-1.06 * w - grow, -0.25),
        (-0.98 * w - grow, 0.28), (-0.66 * w, 0.62, 0.4), (-0.46 * w, 0.48), (-0.36 * w, 0.16, 0.6),
        (-0.20 * w, -0.04), (-0.02 * w, 0.0), (0.08 * w, 0.14, 0.2), (0.14 * w, -0.20),
        (0.36 * w, -0.40),
    ]  # fmt: skip


def _grained(nodes: list[Node], texture: str) -> Path:
    grain = {"straight": 0.0, "wavy": 0.10, "curly": 0.08, "coily": 0.06}[texture]
    return scalloped(nodes, grain, 0.35) if grain else smooth(nodes)


def _drawn_back(nodes: list[Node], texture: str) -> Path:
    grain = {"curly": 0.19, "coily": 0.10}.get(texture)
    return scalloped(nodes, grain, 0.4) if grain else smooth(nodes)


def _loose_side(cut: Cut, w: float) -> tuple[list[Piece], list[Piece]]:
    length, texture = cut.length, cut.texture
    if texture == "coily":
        r = {"short": 0.98, "medium": 1.30, "long": 1.58}[length] * w
        cy = {"short": -0.34, "medium": -0.20, "long": -0.12}[length]
        puff = cut.piece(rounded(-0.26 * w, cy, r, r * 0.92), 0.25)
        cap = cut.piece(_side_cap(w, 0.10), 0.3)
        dots = ((-0.5, -0.7), (-0.1, -0.9), (0.3, -0.7), (-0.75, -0.3), (-0.35, -0.4), (0.0, -0.45))
        return [puff], [cap, *(cut.curl(u * w, v, 0.06, u * 9) for u, v in dots)]
    swell = {"straight": 0.0, "wavy": 0.05, "curly": 0.13}[texture]
    top = _side_cap(w, 0.08 + swell)
    if length == "short":
        cap = cut.piece(top, 0.3)
        behind: list[Piece] = []
    else:
        low = {"medium": 1.12, "long": 2.35}[length] - swell * 1.4
        tight = 0.2 if texture == "straight" else 0.8
        fall: list[Node] = [
            (-0.1 * w, -1.0), (-0.86 * w, -0.84), (-1.18 * w - swell, -0.2),
            (-1.22 * w - swell, low * 0.55), (-1.10 * w - swell, low, tight),
            (-0.70 * w, low + 0.06 + swell), (-0.26 * w, low - 0.02, tight), (-0.12 * w, low * 0.5),
            (-0.06 * w, 0.2),
        ]  # fmt: skip
        behind = [cut.piece(fall, 0.25)]
        # Over the ear it falls to the side of the face, or lies behind an ear with an aid.
        front: list[Node] = [
            (0.72 * w, -0.42, 0.3), (0.70 * w, -0.84), (0.25 * w, -1.10 - swell),
            (-0.75 * w, -0.92), (-1.12 * w - swell, -0.2), (-1.08 * w - swell, low * 0.62, 0.6),
            (-0.62 * w, low * 0.86, tight),
        ]  # fmt: skip
        if cut.aid:
            front += [(-0.42 * w, 0.4), (-0.26 * w, 0.0), (0.10 * w, -0.16), (0.40 * w, -0.38)]
        else:
            reach = min(low * 0.8, 0.98)
            front += [(-0.30 * w, reach * 0.9, 0.5), (-0.02 * w, reach, 0.3), (0.10 * w, 0.30),
                      (0.26 * w, -0.10), (0.50 * w, -0.36)]  # fmt: skip
        cap = cut.piece(front, 0.3)
    lines = [
        cut.strand([(0.45 * w, -0.78), (0.0, -0.72), (-0.42 * w, -0.42)]),
        cut.strand([(-0.1 * w, -0.98), (-0.62 * w, -0.74), (-0.86 * w, -0.2)]),
    ]
    if texture == "curly":
        lines = [cut.curl(u * w, v, 0.11, u * 7) for u, v in ((0.3, -0.8), (-0.2, -0.85),
                 (-0.65, -0.6), (-0.85, -0.1), (-0.4, -0.35))]  # fmt: skip
    return behind, [cap, *lines]


def back(cut: Cut, style: str) -> list[Piece]:
    """The whole back of the head."""
    w = cut.width
    nape: list[Node] = [
        (0, -1.06), (w * 0.60, -0.95), (w * 0.98, -0.40), (w * 0.99, 0.12), (w * 0.74, 0.56),
        (w * 0.30, 0.76, 0.6), (0, 0.70), (-w * 0.30, 0.76, 0.6), (-w * 0.74, 0.56),
        (-w * 0.99, 0.12), (-w * 0.98, -0.40), (-w * 0.60, -0.95),
    ]  # fmt: skip
    tone = cut.tone
    if cut.length == "shaved":
        return [Piece(_grained(nape, cut.texture), tone.hair, "hair", 0.05)]
    if style == "loose":
        cap = Piece(edged(nape, cut.texture), tone.hair, "hair", 0.2)
        lines = []
        if cut.texture in ("straight", "wavy"):
            lines = [cut.strand([(u * 0.3, -0.98), (u, -0.5), (u * 1.1, 0.3)])
                     for u in (-0.62, -0.25, 0.2, 0.6)]  # fmt: skip
        else:
            r = 0.11 if cut.texture == "curly" else 0.06
            spots = ((-0.5, -0.6), (0.05, -0.75), (0.5, -0.5), (-0.2, -0.25), (0.3, 0.0),
                     (-0.6, 0.1), (0.0, 0.35), (0.62, 0.3), (-0.35, 0.5))  # fmt: skip
            lines = [cut.curl(u * w, v, r, u * 7) for u, v in spots]
        return [cap, *mass(cut), *lines]
    cap = Piece(_drawn_back(nape, cut.texture), tone.hair, "hair", 0.2)
    match style:
        case "ponytail":
            tail = [mirrored(p) for p in tied.ponytail(cut)]
            lines = [cut.strand([(u, 0.6), (u * 0.7 - 0.2, -0.1), (-0.5 * w, -0.86)])
                     for u in (-0.3, 0.15, 0.6)]  # fmt: skip
            return [cap, *lines, *tail]
        case "pigtails":
            part = ribbon([(0, -1.04), (0.02, -0.2), (0, 0.70)], 0.04)
            return [cap, Piece(part, mix(tone.skin, tone.hair, 0.4), "hair-shade"),
                    *tied.pigtails(cut)]  # fmt: skip
    lines = [cut.strand([(u, 0.6), (u * 0.8, -0.2), (u * 0.4, -0.9)]) for u in (-0.5, 0.0, 0.5)]
    return [cap, *lines, *tied.bun(cut)]


def mirrored(piece: Piece) -> Piece:
    """A piece with left and right exchanged."""
    path = mapped(piece.path, lambda u, v: (-u, v))
    return Piece(path, piece.colour, piece.role, piece.lift)


def scarf_side(cut: Cut) -> list[Piece]:
    """A headscarf from the side: its opening before the face."""
    w = cut.width / 0.97
    cloth, deep = cut.tone.second, mix(cut.tone.second, "#120a18", 0.3)
    light = mix(cloth, "#ffffff", 0.14)
    wrap: list[Node] = [
        (0.62 * w, -0.76, 0.4), (0.30 * w, -1.08), (-0.35 * w, -1.13), (-0.92 * w, -0.80),
        (-1.16 * w, -0.15), (-1.04 * w, 0.55), (-0.86 * w, 1.05), (-0.92 * w, 1.42, 0.5),
        (0.0, 1.56), (0.80 * w, 1.36, 0.5), (0.74 * w, 1.06), (0.52 * w, 0.92), (0.24 * w, 0.62),
        (0.16 * w, 0.10), (0.30 * w, -0.42),
    ]  # fmt: skip
    folds: list[tuple[list[Point], str]] = [
        ([(0.30 * w, 0.72), (-0.2, 0.96), (-0.8 * w, 0.86)], deep),
        ([(0.6 * w, 1.08), (0.0, 1.26), (-0.8 * w, 1.14)], deep),
        ([(0.22 * w, -0.40), (0.06 * w, 0.1), (0.16 * w, 0.62)], deep),
        ([(0.3 * w, -0.98), (-0.5 * w, -0.9), (-0.96 * w, -0.2)], light),
    ]
    return [
        Piece(smooth(wrap), cloth, "scarf", 0.3),
        *(Piece(ribbon(line, 0.045), colour, "scarf-shade") for line, colour in folds),
    ]


def scarf_back(cut: Cut) -> list[Piece]:
    """A headscarf from behind."""
    w = cut.width + 0.1
    cloth, deep = cut.tone.second, mix(cut.tone.second, "#120a18", 0.3)
    wrap: list[Node] = [
        (0, -1.13), (w * 0.62, -0.99), (w * 0.98, -0.42), (w * 1.02, 0.2), (w * 0.92, 0.75),
        (w * 0.84, 1.12), (w * 0.80, 1.45, 0.5), (0, 1.80, 0.5), (-w * 0.80, 1.45, 0.5),
        (-w * 0.84, 1.12), (-w * 0.92, 0.75), (-w * 1.02, 0.2), (-w * 0.98, -0.42),
        (-w * 0.62, -0.99),
    ]  # fmt: skip
    folds: list[list[Point]] = [
        [(-w * 0.9, 0.5), (-0.3, 1.0), (-0.02, 1.6)], [(w * 0.9, 0.5), (0.3, 1.0), (0.02, 1.6)],
        [(-w * 0.6, -0.9), (-w * 0.88, -0.3), (-w * 0.86, 0.3)],
    ]  # fmt: skip
    return [
        Piece(smooth(wrap), cloth, "scarf", 0.3),
        *(Piece(ribbon(line, 0.045), deep, "scarf-shade") for line in folds),
        Piece(ellipse(0, 0.72, 0.2, 0.05), deep, "scarf-shade"),
    ]
