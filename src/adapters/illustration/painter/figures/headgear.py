"""What a genre sets on a head, in head units: small, and high enough to leave hair and face.

A cap or hat sits on top of the hair, whatever its volume; where a bun is, the
bun has the place. A mask is pushed up. Nobody sleeps or swims with a hat.
"""

from ..pieces import Piece
from .shapes import Node, ellipse, ribbon, smooth
from .tones import GLINT, Tones, mix

STRAW = "#c9a56a"


def headgear(
    genre: str, tone: Tones, top: float, width: float, heading: float, bare: bool
) -> list[Piece]:
    """The piece of a genre on hair whose highest point is at v = `top`.

    `heading` is -1 to 1, how far the wearer's nose points to +u; `bare` leaves hats off.
    """
    match genre:
        case "undersea":
            return _mask(tone, top, width, heading)
        case "detective" if not bare:
            return _cap(tone, top, width, heading)
        case "dinosaurs" if not bare:
            return _hat(tone, top, width, heading)
    return []


def _mask(tone: Tones, top: float, width: float, heading: float) -> list[Piece]:
    y, x = max(-0.86, top * 0.2 - 0.64), heading * width * 0.62
    rx, ry = width * (0.50 - 0.22 * abs(heading)), 0.165
    rim = mix(tone.second, "#120a18", 0.12)
    frame: list[Node] = [
        (x - rx, y - ry * 0.7, 0.8), (x, y - ry * 1.05), (x + rx, y - ry * 0.7, 0.8),
        (x + rx * 0.96, y + ry * 0.7, 0.8), (x + rx * 0.2, y + ry), (x, y + ry * 0.72),
        (x - rx * 0.2, y + ry), (x - rx * 0.96, y + ry * 0.7, 0.8),
    ]  # fmt: skip
    glass: list[Node] = [
        (n[0] * 0.84 + x * 0.16, n[1] * 0.74 + y * 0.26, *n[2:]) for n in frame
    ]  # fmt: skip
    gleam = [(x - rx * 0.5, y + ry * 0.2), (x - rx * 0.35, y - ry * 0.25), (x - rx * 0.1,
             y - ry * 0.45)]  # fmt: skip
    return [
        Piece(smooth(frame), rim, "headgear", 0.3),
        Piece(smooth(glass), "#a9d7de", "headgear"),
        Piece(ribbon(gleam, 0.045), GLINT, "headgear"),
    ]


def _cap(tone: Tones, top: float, width: float, heading: float) -> list[Piece]:
    """A flat cap, its peak towards where the wearer looks."""
    cloth = mix(tone.outfit, "#1d1638", 0.28)
    dark = mix(cloth, "#120a18", 0.3)
    base, w = top + 0.26, width * 0.74
    lean = 0.06 + heading * 0.10
    dome: list[Node] = [
        (-w, base, 0.5), (-w * 0.98 + lean, base - 0.24), (-w * 0.4 + lean, base - 0.40),
        (w * 0.35 + lean, base - 0.38), (w * 1.06 + lean, base - 0.18),
        (w * 0.98, base + 0.02, 0.5),
        (0, base + 0.08),
    ]  # fmt: skip
    out = w * (0.3 + 1.0 * heading)
    half = w * (0.66 - 0.12 * abs(heading))
    peak: list[Node] = [
        (out - half, base + 0.00, 0.4), (out, base - 0.03), (out + half, base + 0.00, 0.4),
        (out + half * 0.7, base + 0.12), (out, base + 0.17), (out - half * 0.7, base + 0.12),
    ]  # fmt: skip
    seam = [(lean, base - 0.40), (lean + 0.03, base - 0.2), (0.02, base + 0.02)]
    return [
        Piece(smooth(dome), cloth, "headgear", 0.3),
        Piece(ribbon(seam, 0.03), dark, "headgear"),
        Piece(smooth(peak), dark, "headgear", 0.2),
        Piece(ellipse(lean, base - 0.40, 0.07, 0.035), dark, "headgear"),
    ]


def _hat(tone: Tones, top: float, width: float, heading: float) -> list[Piece]:
    """A straw hat with a brim, pushed back."""
    base, w = top + 0.24, width
    shade = mix(STRAW, "#4a2d14", 0.22)
    lean = -0.05 - 0.08 * heading
    brim: list[Node] = [
        (-w * 1.04, base - 0.02), (-w * 0.5, base - 0.13), (w * 0.5, base - 0.13),
        (w * 1.04, base - 0.02), (w * 0.55, base + 0.10), (-w * 0.55, base + 0.10),
    ]  # fmt: skip
    crown: list[Node] = [
        (-w * 0.60, base + 0.01, 0.4), (-w * 0.52 + lean, base - 0.34, 0.8),
        (-w * 0.14 + lean, base - 0.44), (lean, base - 0.40, 0.7), (w * 0.16 + lean, base - 0.44),
        (w * 0.52 + lean, base - 0.34, 0.8), (w * 0.60, base + 0.01, 0.4), (0, base + 0.06),
    ]  # fmt: skip
    strip = [(-w * 0.585, base - 0.05), (0.0, base - 0.005), (w * 0.585, base - 0.05)]
    return [
        Piece(smooth(brim), STRAW, "headgear", 0.35),
        Piece(smooth(crown), STRAW, "headgear", 0.15),
        Piece(ribbon(strip, 0.10, 0.95), tone.second, "headgear"),
        Piece(ribbon([(-w * 0.9, base + 0.03), (0, base + 0.085), (w * 0.9, base + 0.03)], 0.025),
              shade, "headgear"),
    ]  # fmt: skip
