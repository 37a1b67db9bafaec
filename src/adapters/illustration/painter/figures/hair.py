"""Hair in head units: masses behind the head, and loose hair over forehead and cheeks."""

from dataclasses import dataclass

from custories_core.books import Appearance

from ..pieces import Piece
from . import tied
from .locks import Cut, rounded
from .shapes import Node, scalloped, smooth, waved
from .tones import Tones


@dataclass(frozen=True, slots=True)
class Hair:
    """Back pieces lie behind the body, tails behind the head, front pieces over the face."""

    back: tuple[Piece, ...]
    tails: tuple[Piece, ...]
    front: tuple[Piece, ...]


def hair(appearance: Appearance, tone: Tones, width: float, turn: float, aid: bool) -> Hair:
    """The hair of an appearance on a head `width` wide to each side.

    `turn` moves the hairline with the face; `aid` keeps the ear at u > 0 free.
    """
    texture = appearance.hair_texture
    cut = Cut(texture, appearance.hair_length, tone, width, turn, aid)
    if cut.length == "shaved":
        return Hair((), (), tuple(shaved(cut)))
    match appearance.hair_style:
        case "ponytail":
            return Hair((), tuple(tied.ponytail(cut)), tuple(tied.tied_cap(cut, 0.25)))
        case "pigtails":
            return Hair((), tuple(tied.pigtails(cut)), tuple(tied.tied_cap(cut, 0.0)))
        case "bun":
            return Hair((), tuple(tied.bun(cut)), tuple(tied.tied_cap(cut, -0.3)))
    return Hair(tuple(mass(cut)), (), tuple(loose_front(cut)))


def shaved(cut: Cut) -> list[Piece]:
    w, t = cut.width, cut.turn * 0.6
    grain = {"straight": 0.0, "wavy": 0.10, "curly": 0.08, "coily": 0.06}[cut.texture]
    nodes: list[Node] = [
        (-w - 0.01, 0.05, 0.3), (-w * 0.95, -0.4), (-w * 0.56, -0.92), (0, -1.03),
        (w * 0.56, -0.92), (w * 0.95, -0.4), (w + 0.01, 0.05, 0.3),
        (w * 0.86, -0.10, 0.3), (w * 0.78 + t, -0.40, 0.5), (w * 0.4 + t, -0.56), (t, -0.58),
        (-w * 0.4 + t, -0.56), (-w * 0.78 + t, -0.40, 0.5), (-w * 0.86, -0.10, 0.3),
    ]  # fmt: skip
    path = scalloped(nodes, grain, 0.35) if grain else smooth(nodes)
    return [Piece(path, cut.tone.hair, "hair", 0.05)]


def mass(cut: Cut) -> list[Piece]:
    """Loose hair behind the head."""
    w, straight = cut.width, cut.texture == "straight"
    if cut.texture == "coily":
        r = {"short": 1.16, "medium": 1.42, "long": 1.68}[cut.length] * (w + 0.12) / 1.09
        cy = {"short": -0.36, "medium": -0.16, "long": -0.10}[cut.length]
        return [cut.piece(rounded(0, cy, r, r * (0.82 if cut.length == "short" else 0.96)), 0.25)]
    swell = {"straight": 0.0, "wavy": 0.08, "curly": 0.2}[cut.texture]
    if cut.length == "short":
        r = w + 0.07 + swell * 0.6
        return [cut.piece(rounded(0, -0.30, r, 0.82 + swell * 0.5), 0.2)]
    low = {"medium": 1.22, "long": 2.55}[cut.length] - swell * 1.4
    wide = w + {"medium": 0.26, "long": 0.24}[cut.length] + swell * 0.6
    tight, full = (0.15, 0.0) if straight else (0.8, swell * 1.1)
    nodes: list[Node] = [
        (0, -1.12 - swell * 0.5), (w * 0.75, -0.98 - swell * 0.3), (wide - 0.06, -0.3),
        (wide + full * 0.5, low * 0.42), (wide + 0.04 + full, low * 0.74),
        (wide - 0.06, low, tight), (wide * 0.5, low + 0.07 + full, 1.0),
        (0, low - 0.02 + full), (-wide * 0.5, low + 0.07 + full), (-wide + 0.06, low, tight),
        (-wide - 0.04 - full, low * 0.74), (-wide - full * 0.5, low * 0.42),
        (-wide + 0.06, -0.3), (-w * 0.75, -0.98 - swell * 0.3),
    ]  # fmt: skip
    pieces = [cut.piece(nodes, 0.25)]
    if cut.texture == "curly":
        rows = [low * k for k in ((0.3, 0.8) if cut.length == "medium" else (0.2, 0.48, 0.76))]
        return pieces + [
            cut.curl(s * (wide + (0.02 if i % 2 else -0.14)), v, 0.11, i * 1.9 + s)
            for i, v in enumerate(rows)
            for s in (-1, 1)
        ]
    if cut.length == "long":
        for s in (-1, 1):
            for k in (0.88, 0.68):
                x = s * wide * k
                line = [(x, 0.7), (x + s * 0.05, 1.5), (x, low - 0.14)]
                pieces.append(cut.strand(line, 0.03))
    return pieces


def loose_front(cut: Cut) -> list[Piece]:
    match cut.texture, cut.length:
        case "straight", "short":
            return _swept(cut)
        case "straight", "medium":
            return _fringe(cut)
        case "straight", _:
            return _curtain(cut, 1.25)
        case "wavy", "short":
            return _tousled(cut)
        case "wavy", _:
            return _curtain(cut, 0.75 if cut.length == "medium" else 1.2)
    return _curls(cut)


def _swept(cut: Cut) -> list[Piece]:
    w, t = cut.width + 0.04, cut.turn * 0.7
    r = min(0.16, cut.free(1))
    nodes: list[Node] = [
        (-w, 0.18, 0.1), (-w - 0.03, -0.28), (-w * 0.72, -0.93), (-0.12, -1.13),
        (0.12, -1.20, 0.4), (0.2, -1.12, 0.5), (w * 0.70, -0.98), (w + 0.02, -0.38),
        (w, r, 0.1),
        (w * 0.86, -0.12, 0.6), (w * 0.78 + t, -0.46, 0.2), (w * 0.52 + t, -0.34, 0.05),
        (w * 0.36 + t, -0.50, 0.5), (0.14 + t, -0.29, 0.05), (-0.04 + t, -0.50, 0.5),
        (-0.26 + t, -0.27, 0.05), (-0.42 + t, -0.44, 0.5), (-w * 0.72 + t, -0.18, 0.1),
        (-w * 0.83, -0.26, 0.6), (-w * 0.9, -0.02, 0.6),
    ]  # fmt: skip
    return [
        Piece(smooth(nodes), cut.tone.hair, "hair", 0.3),
        cut.strand([(0.42 + t, -0.92), (0.05 + t, -0.8), (-0.3 + t, -0.5)]),
        cut.strand([(0.44 + t, -0.88), (0.26 + t, -0.72), (0.12 + t, -0.42)]),
    ]


def _fringe(cut: Cut) -> list[Piece]:
    w, t = cut.width + 0.06, cut.turn * 0.7
    low = 1.04
    nodes: list[Node] = [
        (-w - 0.02, low, 0.1), (-w - 0.13, 0.62), (-w - 0.12, 0.15), (-w - 0.02, -0.45),
        (-w * 0.68, -0.98), (0, -1.14), (w * 0.68, -0.98), (w + 0.02, -0.45),
    ]  # fmt: skip
    if cut.aid:
        nodes += [(w + 0.02, -0.1, 0.3), (w * 0.84 + t * 0.3, -0.16, 0.3)]
    else:
        nodes += [
            (w + 0.12, 0.15), (w + 0.13, 0.62), (w + 0.02, low, 0.1), (w * 0.90, 0.62),
            (w * 0.90, 0.3), (w * 0.83 + t * 0.3, -0.1, 0.3),
        ]  # fmt: skip
    nodes += [
        (w * 0.45 + t, -0.26, 0.6), (0.24 + t, -0.25, 0.2), (0.2 + t, -0.34, 0.1),
        (0.17 + t, -0.245, 0.2), (-0.26 + t, -0.245, 0.2), (-0.3 + t, -0.33, 0.1),
        (-0.34 + t, -0.25, 0.2), (-w * 0.83 + t * 0.3, -0.1, 0.3),
        (-w * 0.90, 0.3), (-w * 0.90, 0.62),
    ]  # fmt: skip
    return [
        Piece(smooth(nodes), cut.tone.hair, "hair", 0.3),
        *(cut.strand([(u * 0.55 + t, -0.86), (u * 0.9 + t, -0.6), (u + t, -0.36)])
          for u in (-0.5, -0.16, 0.2, 0.54)),
    ]  # fmt: skip


def _curtain(cut: Cut, low: float) -> list[Piece]:
    """Parted hair falling down both sides of the face."""
    w, t = cut.width + 0.06, cut.turn * 0.7
    part = 0.2 + t
    pieces = []
    for s in (-1, 1):
        inner = low if s < 0 or not cut.aid else cut.free(1)
        span = w - s * part
        nodes: list[Node] = [
            (part - s * 0.05, -1.10, 0.5), (part + s * span * 0.5, -1.06),
            (s * (w + 0.01), -0.48),
        ]  # fmt: skip
        if inner > 0:
            nodes += [(s * (w + 0.13), 0.15), (s * (w + 0.14), inner * 0.7),
                      (s * (w + 0.02), inner + 0.1, 0.1), (s * (w - 0.06), inner * 0.7),
                      (s * w * 0.94, 0.30)]  # fmt: skip
        else:
            nodes += [(s * (w + 0.03), -0.10, 0.4)]
        nodes += [
            (s * w * 0.86 + t * 0.3, -0.05, 0.8), (part + s * span * 0.60, -0.36),
            (part + s * span * 0.25, -0.62), (part - s * 0.0, -0.80, 0.2),
        ]  # fmt: skip
        path = waved(nodes, 0.56, 0.035) if cut.texture == "wavy" else smooth(nodes)
        pieces += [
            Piece(path, cut.tone.hair, "hair", 0.3),
            cut.strand([(part + s * 0.08, -0.95), (part + s * span * 0.45, -0.72),
                         (s * w * 0.9, -0.25)]),
        ]  # fmt: skip
    return pieces


def _tousled(cut: Cut) -> list[Piece]:
    w, t = cut.width + 0.07, cut.turn * 0.7
    r = min(0.12, cut.free(1))
    nodes: list[Node] = [
        (-w, 0.14, 0.1), (-w - 0.07, -0.2), (-w - 0.0, -0.5, 0.6), (-w * 0.88, -0.86),
        (-w * 0.58, -1.06, 0.7), (-0.28, -1.20), (0.02, -1.16, 0.6), (0.3, -1.23),
        (w * 0.6, -1.06, 0.6), (w * 0.92, -0.84), (w + 0.0, -0.5, 0.6), (w + 0.06, -0.24),
        (w - 0.02, r, 0.1), (w * 0.84, -0.14), (w * 0.80 + t, -0.36, 0.3),
        (w * 0.62 + t, -0.30), (w * 0.36 + t, -0.46, 0.2), (0.16 + t, -0.28),
        (-0.1 + t, -0.38, 0.2), (-0.30 + t, -0.26), (-0.52 + t, -0.42, 0.2),
        (-w * 0.74 + t, -0.24), (-w * 0.84, -0.30, 0.3), (-w * 0.9, -0.02),
    ]  # fmt: skip
    return [
        Piece(smooth(nodes), cut.tone.hair, "hair", 0.3),
        cut.strand([(0.36 + t, -0.98), (0.1 + t, -0.86), (0.16 + t, -0.64),
            (-0.08 + t, -0.46)]),
        cut.strand([(-0.12 + t, -1.0), (-0.36 + t, -0.86), (-0.34 + t, -0.66),
                     (-0.54 + t, -0.46)]),
        cut.strand([(0.55 + t, -0.86), (0.46 + t, -0.7), (0.56 + t, -0.54)]),
    ]  # fmt: skip


def _curls(cut: Cut) -> list[Piece]:
    """A cushion of curls over the forehead, down the sides as the length has it."""
    w, t, curly = cut.width, cut.turn * 0.7, cut.texture == "curly"
    up = {"short": 0.08, "medium": 0.14, "long": 0.2}[cut.length] if curly else 0.10
    low = {"short": 0.02, "medium": 0.62, "long": 0.95}[cut.length] if curly else 0.0
    right = min(low, cut.free(1))
    line = -0.46 if curly else -0.56
    nodes: list[Node] = [
        (-w - 0.04, low, 0.5), (-w - 0.08, -0.2), (-w * 0.86, -0.82), (-0.3, -1.08 - up),
        (0.3, -1.08 - up), (w * 0.86, -0.82), (w + 0.08, -0.2 if right > -0.1 else -0.35),
        (w + 0.02, right, 0.5), (w * 0.88, min(-0.14, right)), (w * 0.66 + t, line - 0.02),
        (0.2 + t, line), (-0.2 + t, line), (-w * 0.66 + t, line - 0.02), (-w * 0.88, -0.14),
    ]  # fmt: skip
    pieces = [cut.piece(nodes, 0.3)]
    if curly:
        for i, (u, v) in enumerate(
            ((-0.6, -0.72), (-0.22, -0.98), (0.2, -0.78), (0.58, -0.82), (-0.2, -0.6),
             (0.66, -0.5), (-0.78, -0.4))
        ):  # fmt: skip
            pieces.append(cut.curl(u * w + t, v, 0.11, i * 1.3))
    else:
        for i, (u, v) in enumerate(
            ((-0.62, -0.7), (-0.3, -0.95), (0.02, -0.75), (0.34, -1.0), (0.62, -0.72),
             (-0.82, -0.42), (0.84, -0.42), (-0.05, -1.08))
        ):  # fmt: skip
            pieces.append(cut.curl(u * w + t, v, 0.06, i * 1.3))
    return pieces
