"""A headscarf in head units: its mass round the head, the face in its opening, folds below."""

from ..pieces import Piece
from .shapes import Node, Point, ellipse, ribbon, smooth
from .tones import AID, Tones, mix


def scarfed(
    tone: Tones, features: list[Piece], width: float, turn: float, aid: bool
) -> list[Piece]:
    """A headscarf: its mass round the head, the face in its opening, folds about the neck."""
    w = width + 0.1
    cloth, deep = tone.second, mix(tone.second, "#120a18", 0.3)
    light = mix(tone.second, "#ffffff", 0.14)
    mass: list[Node] = [
        (0, -1.13), (w * 0.62, -0.99), (w * 0.98, -0.42), (w * 1.02, 0.2), (w * 0.92, 0.75),
        (w * 0.80, 1.12), (w * 0.86, 1.42, 0.5), (0, 1.52), (-w * 0.86, 1.42, 0.5),
        (-w * 0.80, 1.12), (-w * 0.92, 0.75), (-w * 1.02, 0.2), (-w * 0.98, -0.42),
        (-w * 0.62, -0.99),
    ]  # fmt: skip
    k, t = width * 0.87, turn * 0.6
    opening: list[Node] = [
        (t, -0.70), (k * 0.60 + t, -0.56), (k * 0.96 + t, -0.12), (k * 0.99 + t, 0.34),
        (k * 0.74 + t, 0.78), (t, 1.0), (-k * 0.74 + t, 0.78), (-k * 0.99 + t, 0.34),
        (-k * 0.96 + t, -0.12), (-k * 0.60 + t, -0.56),
    ]  # fmt: skip
    rim: list[Node] = [(t + (n[0] - t) * 1.07, 0.1 + (n[1] - 0.1) * 1.07) for n in opening]
    under: list[Node] = [
        (t, -0.70), (k * 0.60 + t, -0.56), (k * 0.90 + t, -0.24, 0.3), (k * 0.5 + t, -0.45),
        (t, -0.55), (-k * 0.5 + t, -0.45), (-k * 0.90 + t, -0.24, 0.3), (-k * 0.60 + t, -0.56),
    ]  # fmt: skip
    drape: list[Node] = [
        (-w * 0.88, 0.52), (-k * 0.66 + t, 0.88), (t, 1.06), (k * 0.70 + t, 0.84),
        (w * 0.90, 0.50), (w * 0.93, 0.9), (w * 0.92, 1.38), (w * 0.2, 1.66),
        (-w * 0.5, 1.50), (-w * 0.92, 1.30), (-w * 0.95, 0.85),
    ]  # fmt: skip
    folds: list[tuple[list[Point], str]] = [
        ([(-k * 0.86, 0.80), (-0.2, 1.22), (w * 0.45, 1.38)], deep),
        ([(w * 0.88, 0.72), (0.4, 1.10), (-0.05, 1.18)], deep),
        ([(w * 0.86, 1.06), (0.45, 1.34), (0.1, 1.44)], deep),
        ([(-w * 0.8, 1.12), (-0.4, 1.36), (0.0, 1.5)], light),
        ([(w * 0.46, -0.96), (w * 0.84, -0.52), (w * 0.95, 0.1)], light),
        ([(-w * 0.5, -0.92), (-w * 0.84, -0.5), (-w * 0.93, 0.1)], light),
    ]
    pieces = [
        Piece(smooth(mass), cloth, "scarf", 0.3),
        Piece(smooth(rim), deep, "scarf-shade"),
        Piece(smooth(opening), tone.skin, "skin"),
        Piece(smooth(under), light, "scarf-light"),
        *features,
        Piece(smooth(drape), cloth, "scarf", 0.3),
    ]
    pieces += [Piece(ribbon(line, 0.045), colour, "scarf-shade") for line, colour in folds]
    if aid:
        pieces.append(Piece(ellipse(w * 0.86, 0.05, 0.075, 0.15, 0.15), AID,
                            "hearing-aid", 0.15))  # fmt: skip
        pieces.append(Piece(ribbon([(w * 0.86, 0.18), (w * 0.80, 0.32),
            (k * 0.97 + t, 0.36)], 0.04, 0.8),
                            mix(AID, "#ffffff", 0.5), "hearing-aid"))  # fmt: skip
    return pieces
