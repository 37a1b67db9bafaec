"""The cat: a round whiskered face with stripes, white socks, and a tail with a pale tip."""

from functools import partial

from ...pieces import Piece, View
from ..head import Features
from ..shapes import Node, Point, ellipse, limb, ribbon, smooth
from ..tones import INK, Tones, mix
from .beast import Beast, Way, Ways, far_side, sunk
from .countenance import eyes, over, smile
from .four_legs import draw
from .rig import Animal, Cue

_AT = Features(0.46, 0.06, 0.215, 0.245, 0.46, 0.64, 0.78)
_ROSE = mix("#e07a86", INK, 0.12)
_WHISKER = mix("#fffaf0", INK, 0.25)
_SKULL: list[Node] = [
    (0, -0.86), (0.5, -0.82), (0.90, -0.46), (1.06, 0.06), (1.14, 0.40, 0.3), (0.92, 0.68),
    (0.52, 0.90), (0, 0.98), (-0.52, 0.90), (-0.92, 0.68), (-1.14, 0.40, 0.3), (-1.06, 0.06),
    (-0.90, -0.46), (-0.5, -0.82),
]  # fmt: skip


_EAR: list[Node] = [
    (0.24, -0.70), (0.50, -1.10), (0.86, -1.44, 0.3), (1.05, -0.96), (1.02, -0.30),
]  # fmt: skip
_EAR_INSIDE: list[Node] = [
    (0.46, -0.74), (0.62, -1.0), (0.82, -1.20, 0.4), (0.92, -0.88), (0.86, -0.48),
]  # fmt: skip


def _crown(cue: Cue) -> list[Piece]:
    """The ears."""
    tone, droop = cue.tone, cue.droop
    pieces: list[Piece] = []
    for s in (-1, 1):
        pieces.append(Piece(smooth(sunk(_EAR, s, droop)), tone.skin, "skin", 0.2))
        if cue.view is not View.BACK:
            pieces.append(Piece(smooth(sunk(_EAR_INSIDE, s, droop)), _lining(tone), "ear"))
    return pieces


def _lining(tone: Tones) -> str:
    return mix(tone.skin, "#f0909a", 0.55)


def _mask(cue: Cue, turn: float) -> list[Piece]:
    tone, pieces = cue.tone, []
    for x, low in ((0.0, -0.36), (-0.24, -0.48), (0.24, -0.48)):
        line: list[Point] = [(x * 1.1 + turn * 0.6, -0.84), (x + turn * 0.7, (low - 0.84) / 2),
                             (x * 0.86 + turn * 0.7, low)]  # fmt: skip
        pieces.append(Piece(ribbon(line, 0.105, 0.3), tone.hair, "hair"))
    for s in (-1, 1):
        for v in (0.22, 0.44):
            line = [(s * 1.07, v - 0.02), (s * 0.94, v + 0.02), (s * 0.82, v + 0.02)]
            pieces.append(Piece(ribbon(line, 0.075, 0.2), tone.hair, "hair"))
    puffs: list[Node] = [
        (turn, 0.40), (turn + 0.24, 0.44), (turn + 0.42, 0.62), (turn * 0.8 + 0.34, 0.82),
        (turn * 0.6, 0.90), (turn * 0.8 - 0.34, 0.82), (turn - 0.42, 0.62), (turn - 0.24, 0.44),
    ]  # fmt: skip
    return [*pieces, Piece(smooth(puffs), _muzzle(tone), "muzzle")]


def _muzzle(tone: Tones) -> str:
    return mix(tone.skin, "#fffaf0", 0.78)


def _nose(x: float, v: float) -> Piece:
    k = 0.72
    return Piece(smooth([
        (x, v - 0.09 * k), (x + 0.14 * k, v - 0.06 * k), (x + 0.09 * k, v + 0.05 * k),
        (x, v + 0.11 * k), (x - 0.09 * k, v + 0.05 * k), (x - 0.14 * k, v - 0.06 * k),
    ]), _ROSE, "nose")  # fmt: skip


def _snout(cue: Cue, turn: float) -> list[Piece]:
    pieces = [_nose(turn * 1.3, _AT.nose_v)]
    for s in (-1, 1):
        for k in (0, 1):
            y = _AT.nose_v + 0.14 + k * 0.13
            line = [(turn + s * 0.40, y), (turn + s * 0.80, y - 0.05 + k * 0.06),
                    (turn * 0.5 + s * 1.32, y - 0.02 + k * 0.14)]  # fmt: skip
            pieces.append(Piece(ribbon(line, 0.024, 0.3), _WHISKER, "line"))
    return pieces


def _profile(cue: Cue) -> list[Piece]:
    tone, back = cue.tone, -cue.droop * 0.5
    ear: list[Node] = [
        (-0.56, -0.50), (-0.52 + back * 0.5, -1.02), (-0.34 + back, -1.46 - back * 0.5, 0.3),
        (0.04, -1.08), (0.20, -0.70),
    ]  # fmt: skip
    inner: list[Node] = [
        (-0.38, -0.62), (-0.34 + back * 0.5, -0.98), (-0.26 + back, -1.20 - back * 0.4, 0.4),
        (0.0, -0.96), (0.06, -0.68),
    ]  # fmt: skip
    far = far_side(ear, 0.40, 0.03)
    skull: list[Node] = [
        (-0.12, -0.84), (0.40, -0.72), (0.72, -0.32), (0.86, 0.12), (1.06, 0.36), (1.06, 0.58),
        (0.84, 0.80), (0.36, 0.94), (-0.24, 0.90), (-0.90, 0.60, 0.3), (-0.90, 0.04),
        (-0.66, -0.54),
    ]  # fmt: skip
    puff: list[Node] = [
        (0.86, 0.40), (1.05, 0.44), (1.07, 0.60), (0.86, 0.80), (0.56, 0.84), (0.46, 0.66),
        (0.60, 0.48),
    ]  # fmt: skip
    stripes = [
        [(-0.02, -0.84), (0.04, -0.66), (0.06, -0.46)],
        [(0.30, -0.78), (0.30, -0.62), (0.26, -0.46)],
        [(-0.84, 0.20), (-0.66, 0.22), (-0.50, 0.20)],
        [(-0.86, 0.42), (-0.66, 0.42), (-0.50, 0.40)],
    ]  # fmt: skip
    at = Features(0.0, 0.04, 0.185, 0.245, 0.4, 0.6, 0.0)
    whiskers = [
        Piece(ribbon([(0.66, 0.62 + k * 0.1), (0.36, 0.58 + k * 0.14), (0.02, 0.62 + k * 0.2)],
                     0.024, 0.3), _WHISKER, "line")
        for k in (0, 1)
    ]  # fmt: skip
    return [
        Piece(smooth(far), tone.skin_shade, "skin-shade", 0.1),
        Piece(smooth(skull), tone.skin, "skin", 0.25),
        *(Piece(ribbon(line, 0.09, 0.25), tone.hair, "hair") for line in stripes),
        Piece(smooth(puff), _muzzle(tone), "muzzle"),
        Piece(smooth(ear), tone.skin, "skin", 0.2),
        Piece(smooth(inner), _lining(tone), "ear"),
        Piece(ellipse(0.26, 0.50, 0.15, 0.10), mix(tone.skin, "#ee5a52", 0.32), "blush"),
        *eyes(cue, at, 0.44, tone.skin, (1,)),
        _nose(1.03, 0.42),
        smile(cue, [(0.70, 0.62), (0.82, 0.70), (0.98, 0.64)], mix(INK, tone.skin, 0.12)),
        *whiskers,
        *over(cue, at, 0.44, 0.9),
    ]


def _nape(tone: Tones) -> list[Piece]:
    """Stripes down the back of the head."""
    lines = [[(x * 1.1, -0.84), (x * 1.2, -0.5), (x, low)]
             for x, low in ((0.0, 0.10), (-0.26, -0.16), (0.26, -0.16))]  # fmt: skip
    lines += [[(s * 1.06, v), (s * 0.86, v + 0.05), (s * 0.64, v + 0.04)]
              for s in (-1, 1) for v in (0.20, 0.44)]  # fmt: skip
    return [Piece(ribbon(line, 0.105, 0.3), tone.hair, "hair") for line in lines]


def _tail(tone: Tones, root: Point, way: Way) -> list[Piece]:
    widths = [0.045, 0.042, 0.04, 0.04, 0.036]
    spine = [(x, y, w) for (x, y), w in zip([root, *way], widths, strict=True)]
    end = [((spine[3][0] + spine[4][0]) / 2, (spine[3][1] + spine[4][1]) / 2, 0.04), spine[4]]
    return [
        Piece(limb(spine, 1.0), tone.skin, "skin", 0.25),
        Piece(limb(end, 1.0, 0.3), tone.hair, "hair"),
    ]


_WAYS = Ways(
    sitting=[(0.26, -0.06), (0.37, -0.14), (0.38, -0.28), (0.30, -0.36)],
    upright=[(-0.22, -0.14), (-0.34, -0.17), (-0.42, -0.30), (-0.36, -0.44)],
    trotting=[(-0.38, -0.42), (-0.47, -0.54), (-0.46, -0.70), (-0.38, -0.78)],
    galloping=[(-0.40, -0.44), (-0.54, -0.50), (-0.68, -0.48), (-0.80, -0.40)],
    swimming=[(-0.40, -0.40), (-0.50, -0.52), (-0.50, -0.68), (-0.42, -0.76)],
    curled=[(-0.43, -0.045), (-0.28, -0.040), (-0.08, -0.042), (0.09, -0.05)],
)

_BEAST = Beast(
    scale=0.215, at=_AT, skull=_SKULL, crown=_crown, mask=_mask, snout=_snout, profile=_profile,
    nape=_nape, tail=_tail, ways=_WAYS, sock=lambda tone: (tone.hair, "hair"),
    blushing=lambda tone: tone.skin,
)  # fmt: skip

CAT = Animal(0.42, partial(draw, _BEAST))
