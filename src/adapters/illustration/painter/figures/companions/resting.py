"""Companions at rest: on their haunches from any side, and curled up asleep."""

from ...pieces import Piece, View
from ..shapes import Node, ellipse, ribbon, smooth
from ..tones import mix
from .beast import Beast
from .postures import Posture, held
from .rig import Cue


def sitting(beast: Beast, cue: Cue) -> Posture:
    """On its haunches, facing the viewer or away."""
    tone, fat, back = cue.tone, beast.fat, cue.view is View.BACK
    behind = beast.wings(cue, ((-0.10, -0.40), -1, 0.34, False), ((0.10, -0.40), 1, 0.34, False))
    tail = beast.tail(tone, (0.10 if not back else 0.02, beast.tail_root), beast.ways.sitting)
    pieces: list[Piece] = [] if back else [*behind, *tail]
    body: list[Node] = [
        (0, -0.56), (0.11 * fat, -0.50), (0.155 * fat, -0.34), (0.20 * fat, -0.16),
        (0.185 * fat, -0.03), (0, -0.01), (-0.185 * fat, -0.03), (-0.20 * fat, -0.16),
        (-0.155 * fat, -0.34), (-0.11 * fat, -0.50),
    ]  # fmt: skip
    pieces.append(Piece(smooth(body), tone.skin, "skin", 0.2))
    for s in (-1, 1):
        haunch = ellipse(s * 0.145 * fat, -0.115, 0.085, 0.105, s * 0.3)
        pieces.append(Piece(haunch, tone.skin, "skin", 0.12))
        pieces += beast.foot(tone, s * 0.165 * fat, -0.034, 0.075, 0.036)
    if back:
        return Posture([*pieces, *behind, *tail], [], (0, -0.475), (0, -0.68), (0.165, -0.034),
                        (-0.165, -0.034), 0.0)  # fmt: skip
    bib: list[Node] = [
        (0, -0.55), (0.085, -0.48), (0.10 * fat, -0.32), (0.075, -0.16), (0, -0.09),
        (-0.075, -0.16), (-0.10 * fat, -0.32), (-0.085, -0.48),
    ]  # fmt: skip
    pieces += beast.chest(tone, bib, [(0, v, 0.075) for v in (-0.34, -0.27, -0.20, -0.14)])
    last: list[Piece] = []
    paws = [(-0.062, -0.05), (0.062, -0.05)]
    for i, s in enumerate((-1, 1)):
        if s > 0 and cue.holding is not None:
            arm, paws[i] = beast.arms(tone, (0.085, -0.36), held(cue, (0.085, -0.36)), 1.0)
            last += arm
        elif beast.arm < 1.0:
            # Short arms rest on the belly.
            arm, paws[i] = beast.arms(tone, (s * 0.125, -0.38), (s * 0.075, -0.235), -float(s))
            pieces += arm
        else:
            spine = [(s * 0.082, -0.36, 0.048), (s * 0.066, -0.2, 0.042), (s * 0.062, -0.05, 0.036)]
            pieces += beast.leg(tone, spine)
            pieces += beast.foot(tone, s * 0.062, -0.030, 0.054, 0.031)
    return Posture(pieces, last, (0, -0.475), (0, -0.68), paws[1], paws[0], 0.04)


def sideways(beast: Beast, cue: Cue) -> Posture:
    """On its haunches, facing +x."""
    tone = cue.tone
    pieces = beast.wings(cue, ((-0.10, -0.42), -1, 0.30, True))
    pieces += beast.tail(tone, (-0.22, beast.tail_root), [(-x, y) for x, y in beast.ways.sitting])
    far = [(0.10, -0.34, 0.05), (0.14, -0.2, 0.042), (0.15, -0.05, 0.036)]
    pieces += beast.leg(tone, far, 0.1, True)
    pieces += beast.foot(tone, 0.17, -0.030, 0.054, 0.030, True)
    body: list[Node] = [
        (0.04, -0.58), (0.125, -0.46), (0.15, -0.34), (0.10, -0.16), (0.04, -0.02),
        (-0.26, -0.015), (-0.315, -0.13), (-0.24, -0.32), (-0.12, -0.48), (-0.05, -0.56),
    ]  # fmt: skip
    pieces.append(Piece(smooth(body), tone.skin, "skin", 0.2))
    chest: list[Node] = [
        (0.06, -0.57), (0.128, -0.46), (0.150, -0.34), (0.10, -0.17), (0.055, -0.34),
    ]  # fmt: skip
    pieces += beast.chest(tone, chest, [(0.10, v, 0.035) for v in (-0.36, -0.29)])
    pieces.append(Piece(ellipse(-0.165, -0.135, 0.125, 0.115, -0.3), tone.skin, "skin", 0.15))
    pieces += beast.foot(tone, -0.06, -0.032, 0.085, 0.034)
    last: list[Piece] = []
    paw = (0.105, -0.05)
    if cue.holding is None:
        near = [(0.05, -0.36, 0.055), (0.085, -0.2, 0.044), (*paw, 0.037)]
        pieces += beast.leg(tone, near, 0.2)
        pieces += beast.foot(tone, 0.125, -0.030, 0.056, 0.031)
    else:
        last, paw = beast.arms(tone, (0.05, -0.36), held(cue, (0.06, -0.36)), 1.0)
    pieces += beast.wings(cue, ((-0.06, -0.42), -1, 0.34, False))
    return Posture(pieces, last, (0.04, -0.475), (0.05, -0.68), paw, (0.15, -0.05), 0.0)


def curled(beast: Beast, cue: Cue) -> Posture:
    """Curled up, the head on its paws at +x and the tail round its feet."""
    tone = cue.tone
    body: list[Node] = [
        (-0.43, -0.10), (-0.40, -0.25), (-0.24, -0.365), (0.0, -0.38), (0.20, -0.30),
        (0.30, -0.16), (0.26, -0.02), (0.0, 0.0), (-0.30, 0.0),
    ]  # fmt: skip
    pieces = [Piece(smooth(body), tone.skin, "skin", 0.25)]
    shade = mix(tone.skin, tone.skin_shade, 0.9)
    pieces.append(Piece(ribbon([(-0.02, -0.33), (-0.08, -0.20), (-0.07, -0.08)], 0.016, 0.3),
                        shade, "skin-shade"))  # fmt: skip
    pieces.append(Piece(ellipse(-0.245, -0.155, 0.155, 0.135, -0.3), tone.skin, "skin", 0.18))
    pieces += beast.foot(tone, -0.13, -0.034, 0.085, 0.034)
    paws = (0.30, 0.43)
    over_paws: list[Piece] = []
    for x in paws:
        spine = [(x - 0.16, -0.075, 0.045), (x - 0.08, -0.045, 0.040), (x, -0.040, 0.036)]
        over_paws += beast.leg(tone, spine, 0.15)
        over_paws += beast.foot(tone, x + 0.022, -0.032, 0.056, 0.032)
    pieces += over_paws
    # A wing is a blanket.
    blanket = beast.wings(cue, ((0.06, -0.30), -1, 0.34, False))
    last = [*blanket, *beast.tail(tone, (-0.40, -0.10), beast.ways.curled)]
    head = (0.29, -0.02 - 1.08 * beast.scale)
    if cue.view is View.SIDE:
        head = (0.24, head[1])
    return Posture([*pieces, *last], [], (0.17, -0.17), head, (0.45, -0.04), (0.30, -0.04), 0.08,
                    0.14)  # fmt: skip
