"""Heads of companions in head units: brow at v = -1, chin at v = +1, ears and horns above.

`skin` is the main coat, `hair` the second colour: mask, chest, belly and wings.
"""

from custories_core.books import Species
from custories_core.scenes import Expression

from ..pieces import Piece
from .head import LOOKS, Features, eye, eyeglasses, mouth, teardrop
from .shapes import Node, Point, ellipse, ribbon, smooth
from .tones import INK, TEAR, Tones, luminance, mix

FEATURES = {
    Species.FOX: Features(0.43, 0.06, 0.19, 0.235, 0.60, 0.80, 0.78),
    Species.CAT: Features(0.46, 0.06, 0.215, 0.245, 0.46, 0.64, 0.78),
    Species.DRAGON: Features(0.47, -0.12, 0.20, 0.25, 0.42, 0.72, 0.66),
}

SKULLS: dict[Species, list[Node]] = {
    Species.FOX: [
        (0, -0.90), (0.46, -0.86), (0.80, -0.46), (0.98, 0.05), (1.30, 0.44, 0.15), (0.98, 0.66),
        (0.62, 0.88), (0.28, 1.02), (0, 1.06), (-0.28, 1.02), (-0.62, 0.88), (-0.98, 0.66),
        (-1.30, 0.44, 0.15), (-0.98, 0.05), (-0.80, -0.46), (-0.46, -0.86),
    ],
    Species.CAT: [
        (0, -0.86), (0.5, -0.82), (0.90, -0.46), (1.06, 0.06), (1.14, 0.40, 0.3), (0.92, 0.68),
        (0.52, 0.90), (0, 0.98), (-0.52, 0.90), (-0.92, 0.68), (-1.14, 0.40, 0.3), (-1.06, 0.06),
        (-0.90, -0.46), (-0.5, -0.82),
    ],
    Species.DRAGON: [
        (0, -1.0), (0.5, -0.92), (0.86, -0.52), (0.94, -0.05), (0.90, 0.32), (0.98, 0.62),
        (0.76, 0.92), (0.36, 1.05), (0, 1.08), (-0.36, 1.05), (-0.76, 0.92), (-0.98, 0.62),
        (-0.90, 0.32), (-0.94, -0.05), (-0.86, -0.52), (-0.5, -0.92),
    ],
}  # fmt: skip


def head(
    species: Species, tone: Tones, expression: Expression, gaze: float, turn: float,
    glasses: bool,
) -> list[Piece]:  # fmt: skip
    """The whole head, back to front. `turn` moves the features as the head turns."""
    look, at = LOOKS[expression], FEATURES[species]
    droop = {Expression.SADNESS: 0.34, Expression.FEAR: 0.26, Expression.DETERMINATION: 0.12}
    pieces = _crown(species, tone, droop.get(expression, 0.0))
    pieces.append(Piece(smooth(SKULLS[species]), tone.skin, "skin", 0.25))
    match species:
        case Species.FOX:
            pieces += _fox_mask(tone, turn)
        case Species.CAT:
            pieces += _cat_mask(tone, turn)
        case _:
            pieces += _dragon_mask(tone, turn)
    for s in (-1, 1):
        x = turn * 0.6 + s * at.cheek
        pieces.append(Piece(ellipse(x, at.eye_v + 0.40, 0.15, 0.10),
                            mix(tone.skin if species is not Species.FOX else tone.hair,
                                "#ee5a52", 0.32), "blush"))  # fmt: skip
    brow = (
        mix(tone.skin, INK, 0.62) if luminance(tone.skin) > 0.3 else mix(tone.skin, "#ffffff", 0.4)
    )
    for s in (-1, 1):
        pieces += eye((turn + s * at.eye_u, at.eye_v), at.eye_rx, at.eye_ry, -s, look, gaze,
                      tone.eyes, INK)  # fmt: skip
        base = at.eye_v - at.eye_ry * 1.1 - 0.10 - look.brow_lift
        x = turn + s * at.eye_u
        pieces.append(Piece(
            ribbon([(x - s * 0.13, base - look.brow_inner), (x + s * 0.02,
                base - look.brow_arch * 0.7
                    - look.brow_inner * 0.3), (x + s * 0.15, base + 0.05 + look.brow_inner * 0.3)],
                   0.062, 0.5), brow, "brow",
        ))  # fmt: skip
    pieces += _snout(species, tone, at, turn)
    lip = mix(INK, tone.skin, 0.12)
    pieces += mouth(expression, (turn * 1.25, at.mouth_v + 0.06), 0.78, lip)
    if expression is Expression.SADNESS:
        drop = teardrop(turn + at.eye_u * 1.2, at.eye_v + at.eye_ry * 1.5)
        pieces.append(Piece(drop, TEAR, "tear"))
    if glasses:
        pieces += eyeglasses(tone, at, turn, 0.95)
    return pieces


def _crown(species: Species, tone: Tones, droop: float) -> list[Piece]:
    """Ears, or horns and fins; they sink with the heart."""
    pieces: list[Piece] = []
    for s in (-1, 1):

        def ear(*nodes: Node, s: int = s) -> list[Node]:
            # Sinking ears turn outwards about their root.
            moved: list[Node] = []
            for n in nodes:
                high = max(0.0, -0.5 - n[1])
                moved.append((s * (n[0] + high * droop), n[1] + high * droop * 0.9, *n[2:]))
            return moved

        match species:
            case Species.FOX:
                pieces += [
                    Piece(smooth(ear((0.20, -0.72), (0.50, -1.18), (0.90, -1.56, 0.25),
                                     (1.06, -0.98), (0.98, -0.28))), tone.skin, "skin", 0.2),
                    Piece(smooth(ear((0.66, -1.30, 0.6), (0.90, -1.56, 0.25), (1.00, -1.22, 0.6),
                                     (0.84, -1.16))), mix(tone.skin, INK, 0.72), "skin-shade"),
                    Piece(smooth(ear((0.44, -0.74), (0.62, -1.02), (0.82, -1.18, 0.4),
                                     (0.88, -0.86), (0.82, -0.46))), tone.hair, "hair"),
                ]  # fmt: skip
            case Species.CAT:
                pieces += [
                    Piece(smooth(ear((0.24, -0.70), (0.50, -1.10), (0.86, -1.44, 0.3),
                                     (1.05, -0.96), (1.02, -0.30))), tone.skin, "skin", 0.2),
                    Piece(smooth(ear((0.46, -0.74), (0.62, -1.0), (0.82, -1.20, 0.4),
                                     (0.92, -0.88), (0.86, -0.48))),
                          mix(tone.skin, "#f0909a", 0.55), "ear"),
                ]  # fmt: skip
            case _:
                pieces += [
                    Piece(smooth(ear((0.78, -0.42), (1.16, -0.66), (1.52, -0.62, 0.1),
                        (1.30, -0.34),
                                     (1.36, -0.12, 0.1), (0.88, 0.02))), tone.hair, "hair", 0.2),
                    Piece(smooth(ear((0.30, -0.84), (0.36, -1.18), (0.56, -1.46, 0.2),
                        (0.64, -1.12),
                                     (0.66, -0.76))), tone.trim, "horn", 0.15),
                    Piece(ribbon([(s * 0.34, -1.06), (s * 0.48, -1.02), (s * 0.62, -1.05)], 0.05),
                          mix(tone.trim, INK, 0.25), "horn"),
                ]  # fmt: skip
    if species is Species.DRAGON:
        for v, r in ((-1.0, 0.15),):
            crest: list[Node] = [(-r, v + 0.08), (-r * 0.3, v - 0.18), (0.05, v - 0.36, 0.1),
                                 (r * 0.7, v - 0.14), (r, v + 0.08)]  # fmt: skip
            pieces.append(Piece(smooth(crest), tone.hair, "hair", 0.1))
    return pieces


def _fox_mask(tone: Tones, turn: float) -> list[Piece]:
    pieces = []
    for s in (-1, 1):
        cheek: list[Node] = [
            (turn + s * 0.02, 0.50, 0.4), (turn + s * 0.24, 0.36), (turn * 0.6 + s * 0.66, 0.30),
            (s * 1.28, 0.44, 0.15), (s * 0.97, 0.655), (s * 0.61, 0.875), (s * 0.27, 1.01),
            (turn * 0.5 - s * 0.04, 1.05, 0.5),
        ]  # fmt: skip
        pieces.append(Piece(smooth(cheek), tone.hair, "hair"))
    return pieces


def _cat_mask(tone: Tones, turn: float) -> list[Piece]:
    pieces = []
    for x, low in ((0.0, -0.36), (-0.24, -0.48), (0.24, -0.48)):
        line: list[Point] = [(x * 1.1 + turn * 0.6, -0.84), (x + turn * 0.7, (low - 0.84) / 2),
                             (x * 0.86 + turn * 0.7, low)]  # fmt: skip
        pieces.append(Piece(ribbon(line, 0.105, 0.3), tone.hair, "hair"))
    for s in (-1, 1):
        for v in (0.22, 0.44):
            pieces.append(Piece(ribbon([(s * 1.07, v - 0.02), (s * 0.94, v + 0.02),
                                        (s * 0.82, v + 0.02)], 0.075, 0.2), tone.hair,
                                        "hair"))  # fmt: skip
    muzzle = mix(tone.skin, "#fffaf0", 0.78)
    puffs: list[Node] = [
        (turn, 0.40), (turn + 0.24, 0.44), (turn + 0.42, 0.62), (turn * 0.8 + 0.34, 0.82),
        (turn * 0.6, 0.90), (turn * 0.8 - 0.34, 0.82), (turn - 0.42, 0.62), (turn - 0.24, 0.44),
    ]  # fmt: skip
    return [*pieces, Piece(smooth(puffs), muzzle, "muzzle")]


def _dragon_mask(tone: Tones, turn: float) -> list[Piece]:
    snout: list[Node] = [
        (turn, 0.22), (turn + 0.46, 0.28), (turn + 0.74, 0.52), (turn * 0.6 + 0.68, 0.84),
        (turn * 0.5 + 0.34, 1.0), (turn * 0.4, 1.03), (turn * 0.5 - 0.34, 1.0),
        (turn * 0.6 - 0.68, 0.84), (turn - 0.74, 0.52), (turn - 0.46, 0.28),
    ]  # fmt: skip
    scales = [(-0.3, -0.62), (0.3, -0.62), (0.0, -0.74), (-0.14, -0.5), (0.16, -0.5)]
    return [
        Piece(smooth(snout), mix(tone.skin, "#fff6df", 0.34), "muzzle", 0.12),
        *(Piece(ellipse(u + turn * 0.6, v, 0.06, 0.045), tone.skin_shade, "skin-shade")
          for u, v in scales),
    ]  # fmt: skip


def _snout(species: Species, tone: Tones, at: Features, turn: float) -> list[Piece]:
    x, v = turn * 1.3, at.nose_v
    if species is Species.DRAGON:
        return [
            Piece(ellipse(x + s * 0.22, v, 0.055, 0.04, s * 0.5), mix(tone.skin, INK, 0.6), "line")
            for s in (-1, 1)
        ]
    size = 1.0 if species is Species.FOX else 0.72
    colour = INK if species is Species.FOX else mix("#e07a86", INK, 0.12)
    nose: list[Node] = [
        (x, v - 0.09 * size), (x + 0.14 * size, v - 0.06 * size),
        (x + 0.09 * size, v + 0.05 * size),
        (x, v + 0.11 * size), (x - 0.09 * size, v + 0.05 * size),
        (x - 0.14 * size, v - 0.06 * size),
    ]  # fmt: skip
    pieces = [Piece(smooth(nose), colour, "nose")]
    if species is Species.FOX:
        pieces.append(Piece(ellipse(x - 0.04, v - 0.045, 0.035, 0.022), "#ffffff", "glint"))
    else:
        for s in (-1, 1):
            for k in (0, 1):
                y = at.nose_v + 0.14 + k * 0.13
                pieces.append(Piece(
                    ribbon([(turn + s * 0.40, y), (turn + s * 0.80, y - 0.05 + k * 0.06),
                            (turn * 0.5 + s * 1.32, y - 0.02 + k * 0.14)], 0.024, 0.3),
                    mix("#fffaf0", INK, 0.25), "line",
                ))  # fmt: skip
    return pieces
