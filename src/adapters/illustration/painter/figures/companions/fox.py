"""The fox: a pointed white-cheeked face, dark socks, and a brush with a pale tip."""

from functools import partial

from ...pieces import Piece, View
from ..head import Features
from ..shapes import Node, Point, along, ellipse, limb, smooth
from ..tones import INK, Tones, mix
from .beast import Beast, Way, Ways, far_side, sunk
from .countenance import eyes, over, smile
from .four_legs import draw
from .rig import Animal, Cue, carried, turning

_AT = Features(0.43, 0.06, 0.19, 0.235, 0.60, 0.80, 0.78)
_SKULL: list[Node] = [
    (0, -0.90), (0.46, -0.86), (0.80, -0.46), (0.98, 0.05), (1.30, 0.44, 0.15), (0.98, 0.66),
    (0.62, 0.88), (0.28, 1.02), (0, 1.06), (-0.28, 1.02), (-0.62, 0.88), (-0.98, 0.66),
    (-1.30, 0.44, 0.15), (-0.98, 0.05), (-0.80, -0.46), (-0.46, -0.86),
]  # fmt: skip


_EAR: list[Node] = [
    (0.20, -0.72), (0.50, -1.18), (0.90, -1.56, 0.25), (1.06, -0.98), (0.98, -0.28),
]  # fmt: skip
_EAR_TIP: list[Node] = [
    (0.66, -1.30, 0.6), (0.90, -1.56, 0.25), (1.00, -1.22, 0.6), (0.84, -1.16),
]  # fmt: skip
_EAR_INSIDE: list[Node] = [
    (0.44, -0.74), (0.62, -1.02), (0.82, -1.18, 0.4), (0.88, -0.86), (0.82, -0.46),
]  # fmt: skip


def _crown(cue: Cue) -> list[Piece]:
    """Ears with dark tips."""
    tone, droop = cue.tone, cue.droop
    pieces: list[Piece] = []
    for s in (-1, 1):
        pieces += [
            Piece(smooth(sunk(_EAR, s, droop)), tone.skin, "skin", 0.2),
            Piece(smooth(sunk(_EAR_TIP, s, droop)), mix(tone.skin, INK, 0.72), "skin-shade"),
        ]
        if cue.view is not View.BACK:
            pieces.append(Piece(smooth(sunk(_EAR_INSIDE, s, droop)), tone.hair, "hair"))
    return pieces


def _mask(cue: Cue, turn: float) -> list[Piece]:
    pieces = []
    for s in (-1, 1):
        cheek: list[Node] = [
            (turn + s * 0.02, 0.50, 0.4), (turn + s * 0.24, 0.36), (turn * 0.6 + s * 0.66, 0.30),
            (s * 1.28, 0.44, 0.15), (s * 0.97, 0.655), (s * 0.61, 0.875), (s * 0.27, 1.01),
            (turn * 0.5 - s * 0.04, 1.05, 0.5),
        ]  # fmt: skip
        pieces.append(Piece(smooth(cheek), cue.tone.hair, "hair"))
    return pieces


def _snout(cue: Cue, turn: float) -> list[Piece]:
    return _nose(turn * 1.3, _AT.nose_v)


def _nose(x: float, v: float) -> list[Piece]:
    nose: list[Node] = [
        (x, v - 0.09), (x + 0.14, v - 0.06), (x + 0.09, v + 0.05), (x, v + 0.11),
        (x - 0.09, v + 0.05), (x - 0.14, v - 0.06),
    ]  # fmt: skip
    return [
        Piece(smooth(nose), INK, "nose"),
        Piece(ellipse(x - 0.04, v - 0.045, 0.035, 0.022), "#ffffff", "glint"),
    ]


def _profile(cue: Cue) -> list[Piece]:
    tone = cue.tone
    dark, back = mix(tone.skin, INK, 0.72), -cue.droop * 0.5
    ear: list[Node] = [
        (-0.52, -0.56), (-0.50 + back * 0.5, -1.10), (-0.30 + back, -1.58 - back * 0.5, 0.25),
        (0.05, -1.12), (0.20, -0.70),
    ]  # fmt: skip
    tip: list[Node] = [
        (-0.42 + back, -1.28), (-0.30 + back, -1.58 - back * 0.5, 0.25),
        (-0.10 + back * 0.8, -1.30), (-0.26 + back, -1.22),
    ]  # fmt: skip
    inner: list[Node] = [
        (-0.34, -0.66), (-0.30 + back * 0.4, -1.02), (-0.18 + back * 0.8, -1.22, 0.4),
        (0.02, -0.98), (0.06, -0.70),
    ]  # fmt: skip
    skull: list[Node] = [
        (-0.10, -0.88), (0.36, -0.72), (0.62, -0.30), (0.86, 0.14), (1.34, 0.40, 0.6),
        (1.36, 0.58, 0.6), (0.90, 0.82), (0.30, 0.98), (-0.30, 0.92), (-1.02, 0.62, 0.15),
        (-0.86, 0.02), (-0.62, -0.58),
    ]  # fmt: skip
    cheek: list[Node] = [
        (1.30, 0.55, 0.5), (0.90, 0.36), (0.44, 0.44), (-0.20, 0.34), (-1.00, 0.61, 0.15),
        (-0.29, 0.90), (0.30, 0.96), (0.88, 0.80),
    ]  # fmt: skip
    at = Features(0.0, 0.02, 0.17, 0.235, 0.4, 0.6, 0.0)
    far = far_side(ear, 0.36, 0.04)
    return [
        Piece(smooth(far), tone.skin_shade, "skin-shade", 0.1),
        Piece(smooth(skull), tone.skin, "skin", 0.25),
        Piece(smooth(cheek), tone.hair, "hair"),
        Piece(smooth(ear), tone.skin, "skin", 0.2),
        Piece(smooth(tip), dark, "skin-shade"),
        Piece(smooth(inner), tone.hair, "hair"),
        Piece(ellipse(0.28, 0.52, 0.15, 0.10), mix(tone.hair, "#ee5a52", 0.3), "blush"),
        *eyes(cue, at, 0.40, tone.skin, (1,)),
        *_nose(1.32, 0.46),
        smile(cue, [(0.62, 0.66), (0.82, 0.76), (1.08, 0.74)], mix(INK, tone.skin, 0.12)),
        *over(cue, at, 0.40, 0.9),
    ]


def _nape(tone: Tones) -> list[Piece]:
    """The fur of the neck, in tufts over the kerchief."""
    ruff = mix(tone.skin, tone.hair, 0.28)
    tuft: list[Node] = [(-0.15, -0.20), (0.0, -0.26), (0.15, -0.20), (0.0, 0.16, 0.2)]
    piece = Piece(smooth(tuft), ruff, "fleck")
    places = ((-0.34, 0.62), (0.34, 0.62), (0.0, 0.72))
    return [p for at in places for p in carried([piece], turning(0.0, to=at))]


def _tail(tone: Tones, root: Point, way: Way) -> list[Piece]:
    widths = [0.04, 0.095, 0.125, 0.10, 0.02]
    spine = [(x, y, w) for (x, y), w in zip([root, *way], widths, strict=True)]
    tip = [(x, y, w * 1.03) for x, y, w in along(spine)[14:]]
    return [
        Piece(limb(spine, 1.5), tone.skin, "skin", 0.25),
        Piece(limb(tip, 1.6, 0.35), tone.hair, "hair"),
    ]


_WAYS = Ways(
    sitting=[(0.25, -0.09), (0.36, -0.20), (0.36, -0.36), (0.25, -0.52)],
    upright=[(-0.24, -0.20), (-0.38, -0.22), (-0.48, -0.36), (-0.44, -0.52)],
    trotting=[(-0.40, -0.40), (-0.54, -0.46), (-0.66, -0.56), (-0.70, -0.70)],
    galloping=[(-0.42, -0.42), (-0.58, -0.43), (-0.74, -0.42), (-0.88, -0.36)],
    swimming=[(-0.40, -0.34), (-0.54, -0.30), (-0.68, -0.36), (-0.80, -0.46)],
    curled=[(-0.53, -0.13), (-0.36, -0.075), (-0.08, -0.09), (0.12, -0.12)],
)

_BEAST = Beast(
    scale=0.205, at=_AT, skull=_SKULL, crown=_crown, mask=_mask, snout=_snout, profile=_profile,
    nape=_nape, tail=_tail, ways=_WAYS, sock=lambda tone: (mix(tone.skin, INK, 0.72), "sock"),
    blushing=lambda tone: tone.hair,
)  # fmt: skip

FOX = Animal(0.50, partial(draw, _BEAST))
