"""An active child's wheelchair: cambered wheels, low back, foot plate; from the front or side."""

import math

from ..pieces import Piece
from .body import Build, Stance
from .shapes import Node, ellipse, limb, ribbon, ring, smooth
from .tones import CHAIR, METAL, TYRE, Tones, mix


def behind(b: Build, stance: Stance, tone: Tones) -> list[Piece]:
    """What stands behind the one who sits: wheels, back and handles."""
    seat = _seat(b, stance)
    top = b.shoulder_y + stance.rise + 0.075
    w = 0.128
    pieces: list[Piece] = []
    for s in (-1, 1):
        pieces.append(Piece(
            limb([(s * (w - 0.012), seat, 0.009), (s * (w - 0.012), top, 0.009),
                  (s * (w + 0.012), top - 0.018, 0.012)]), CHAIR, "metal-dark", 0.1,
        ))  # fmt: skip
    back: list[Node] = [
        (-w, top + 0.01, 0.5), (0, top + 0.002), (w, top + 0.01, 0.5), (w - 0.006, seat, 0.4),
        (-w + 0.006, seat, 0.4),
    ]  # fmt: skip
    pieces.append(Piece(smooth(back), tone.second, "chair-cloth", 0.3))
    pieces.append(Piece(limb([(-0.19, -0.195, 0.010), (0.19, -0.195, 0.010)]), CHAIR, "metal-dark"))
    return pieces + [piece for s in (-1, 1) for piece in _wheel(s, tone)]


def _wheel(s: int, tone: Tones) -> list[Piece]:
    """A large wheel, its top leaning in, drawn as it shows from the front and a little aside."""
    x, r, narrow, turn = s * 0.195, 0.185, 0.062, s * 0.09
    y = -r
    pieces = [
        Piece(ellipse(x, y, narrow, r, turn), TYRE, "tyre", 0.3),
        Piece(ellipse(x, y, narrow - 0.017, r - 0.020, turn), mix(tone.trim, METAL, 0.35), "wheel"),
    ]
    c, n = math.cos(turn), math.sin(turn)
    for angle in (0.12, 0.9, 1.68, 2.46):
        u, v = (narrow - 0.019) * math.cos(angle), (r - 0.024) * math.sin(angle)
        dx, dy = u * c - v * n, u * n + v * c
        ends = [(x - dx, y - dy), (x, y), (x + dx, y + dy)]
        pieces.append(Piece(ribbon(ends, 0.0055, 0.9), CHAIR, "metal-dark"))
    return [
        *pieces,
        Piece(ring(x, y, narrow - 0.010, r - 0.030, 0.007, turn), METAL, "metal"),
        Piece(ellipse(x, y, 0.016, 0.022, turn), tone.outfit, "hub"),
    ]


def beneath(b: Build, stance: Stance, tone: Tones) -> list[Piece]:
    """The cushion, the frame down to the foot plate, and the castors."""
    seat = _seat(b, stance)
    pieces: list[Piece] = []
    for s in (-1, 1):
        pieces += [
            Piece(ellipse(s * 0.115, -0.036, 0.019, 0.036), TYRE, "tyre", 0.15),
            Piece(ellipse(s * 0.115, -0.036, 0.009, 0.018), METAL, "metal"),
            Piece(limb([(s * 0.118, seat + 0.02, 0.010), (s * 0.108, -0.14, 0.009),
                (s * 0.115, -0.062, 0.009)]),
                  CHAIR, "metal-dark", 0.1),
            Piece(limb([(s * 0.108, -0.14, 0.008), (s * 0.095, -0.05, 0.008)]), CHAIR,
                "metal-dark"),
        ]  # fmt: skip
    cushion: list[Node] = [
        (-0.130, seat - 0.004, 0.6), (0, seat - 0.014), (0.130, seat - 0.004, 0.6),
        (0.126, seat + 0.034, 0.6), (0, seat + 0.042), (-0.126, seat + 0.034, 0.6),
    ]  # fmt: skip
    plate: list[Node] = [
        (-0.112, -0.046, 0.4), (0.112, -0.046, 0.4), (0.104, -0.022, 0.5), (-0.104, -0.022, 0.5),
    ]  # fmt: skip
    return [
        *pieces,
        Piece(smooth(plate), CHAIR, "metal-dark", 0.15),
        Piece(smooth(cushion), mix(CHAIR, tone.outfit, 0.25), "chair-cloth", 0.2),
    ]


def far_side(b: Build, stance: Stance, tone: Tones) -> list[Piece]:
    """From the side, what is behind the one who sits: the far wheel, back, cushion and frame."""
    seat = _seat(b, stance)
    top = b.shoulder_y + stance.rise + 0.085
    post: list[Node] = [
        (-0.125, top, 0.5), (-0.098, top - 0.004, 0.5), (-0.082, seat, 0.4), (-0.112, seat, 0.4),
    ]  # fmt: skip
    cushion: list[Node] = [
        (-0.118, seat - 0.010, 0.6), (0.105, seat - 0.014, 0.6), (0.112, seat + 0.030, 0.6),
        (-0.114, seat + 0.036, 0.6),
    ]  # fmt: skip
    plate = [(0.128, -0.040), (0.180, -0.036), (0.232, -0.042)]
    return [
        *_round(-0.008, -0.185, 0.176, tone),
        Piece(limb([(-0.112, top + 0.012, 0.009), (-0.150, top - 0.004, 0.011)]), CHAIR,
              "metal-dark"),
        Piece(smooth(post), tone.second, "chair-cloth", 0.2),
        Piece(limb([(0.098, seat + 0.026, 0.010), (0.150, seat + 0.060, 0.009),
                    (0.168, -0.044, 0.009)]), CHAIR, "metal-dark", 0.1),
        Piece(ribbon(plate, 0.022, 0.9), CHAIR, "metal-dark", 0.1),
        Piece(smooth(cushion), mix(CHAIR, tone.outfit, 0.25), "chair-cloth", 0.2),
    ]  # fmt: skip


def near_side(b: Build, stance: Stance, tone: Tones) -> list[Piece]:
    """From the side, what is before the one who sits: the near wheel and its castor."""
    seat = _seat(b, stance)
    return [
        Piece(limb([(0.100, seat + 0.03, 0.009), (0.120, -0.085, 0.008)]), CHAIR, "metal-dark"),
        Piece(ellipse(0.124, -0.040, 0.040, 0.040), TYRE, "tyre", 0.15),
        Piece(ellipse(0.124, -0.040, 0.022, 0.022), METAL, "metal"),
        *_round(-0.030, -0.188, 0.188, tone),
    ]


def _round(x: float, y: float, r: float, tone: Tones) -> list[Piece]:
    """A large wheel from the side, with what is behind showing between its spokes."""
    rim = mix(tone.trim, METAL, 0.35)
    pieces = []
    for k in range(6):
        a = math.pi * k / 6 + 0.2
        dx, dy = math.cos(a) * (r - 0.02), math.sin(a) * (r - 0.02)
        spoke = [(x - dx, y - dy), (x, y), (x + dx, y + dy)]
        pieces.append(Piece(ribbon(spoke, 0.006, 0.9), CHAIR, "metal-dark"))
    return [
        *pieces,
        Piece(ring(x, y, r, r, 0.020), TYRE, "tyre", 0.25),
        Piece(ring(x, y, r - 0.020, r - 0.020, 0.008), rim, "wheel"),
        Piece(ring(x, y, r - 0.036, r - 0.036, 0.007), METAL, "metal"),
        Piece(ellipse(x, y, 0.020, 0.020), tone.outfit, "hub"),
    ]


def _seat(b: Build, stance: Stance) -> float:
    return b.hip_y + stance.rise + 0.035
