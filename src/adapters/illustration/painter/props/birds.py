"""Birds whom a story meets: a small brown one, gull, puffin and pelican, each at rest."""

from ..figures.shapes import smooth
from ..pieces import Piece
from .creatures import eye
from .cutting import disc, rounded, sheet, strip
from .inks import Inks, Tint


def _perched(
    ink: Inks, coat: Tint, front: Tint, beak: list[tuple[float, float]], tall: float = 0.0
) -> list[Piece]:
    """A bird on two legs in its `coat`, with a `front`, a beak and a neck so `tall`."""
    up = -0.2 - tall
    body = smooth([(-0.66, 0.06, 0.2), (-0.34, -0.08), (0.0, -0.26), (0.28, -0.22), (0.36, 0.04),
                   (0.2, 0.3), (-0.14, 0.34), (-0.42, 0.2)])  # fmt: skip
    chest = smooth([(0.28, -0.2), (0.37, 0.04), (0.2, 0.3), (0.0, 0.32), (0.1, 0.06)])
    neck = smooth([(0.02, -0.12), (0.1, up), (0.4, up), (0.36, 0.06)])
    wing = smooth([(0.1, -0.08), (0.06, 0.16), (-0.2, 0.2), (-0.58, 0.12, 0.2), (-0.2, -0.1)])
    feet = [strip([(x, 0.26), (x + 0.02, 0.54), (x + 0.14, 0.56)], (0.045, 0.04, 0.035))
            for x in (-0.06, 0.12)]  # fmt: skip
    return [
        *(sheet(p, ink.gold.deep, 0.1) for p in feet),
        *rounded(body, coat, 0.3, 0.2),
        sheet(neck, coat.base, 0.1),
        sheet(chest, front.base, 0),
        sheet(smooth([(x, y - tall, 0.3) for x, y in beak]), ink.gold.base, 0.2),
        *rounded(disc(0.22, up - 0.06, 0.23, 0.22), coat, 0.25, 0.15),
        *rounded(wing, Tint(coat.deep, coat.deep, coat.base), 0.25, 0.15),
        *eye(0.3, up - 0.1, 0.045, ink),
    ]


def bird(ink: Inks) -> list[Piece]:
    """A small brown bird with a red front."""
    beak = [(0.38, -0.34), (0.6, -0.25), (0.38, -0.18)]
    return _perched(ink, ink.tint("#8a6a4a"), ink.tint("#cf6a3d"), beak)


def gull(ink: Inks) -> list[Piece]:
    """A gull, white with grey wings, its beak a little hooked."""
    beak = [(0.36, -0.42), (0.66, -0.38), (0.74, -0.22), (0.62, -0.26), (0.38, -0.26)]
    pieces = _perched(ink, ink.tint("#f1efe9", 0.1), ink.tint("#ffffff", 0.05), beak, 0.12)
    grey = ink.tint("#8d99a6")
    wing = smooth([(0.1, -0.08), (0.04, 0.14), (-0.2, 0.2), (-0.84, 0.12, 0.2), (-0.2, -0.12)])
    return [*pieces[:-5], *rounded(wing, grey, 0.25, 0.15), *pieces[-2:]]


def puffin(ink: Inks) -> list[Piece]:
    """A puffin, upright in black and white, with its great bright beak."""
    black, white = ink.tint("#2f3440", 0.05), ink.tint("#f4f1ea", 0.1)
    body = smooth([(0.0, -0.3), (0.26, -0.1), (0.3, 0.24), (0.14, 0.48), (-0.16, 0.48),
                   (-0.36, 0.4, 0.2), (-0.3, 0.06), (-0.2, -0.2)])  # fmt: skip
    belly = smooth(
        [(0.1, -0.16), (0.27, 0.0), (0.28, 0.26), (0.12, 0.46), (-0.04, 0.4), (0.0, 0.1)]
    )
    wing = smooth([(-0.08, -0.14), (0.0, 0.1), (-0.14, 0.32), (-0.34, 0.3, 0.2), (-0.26, -0.02)])
    beak = smooth([(0.2, -0.56, 0.2), (0.5, -0.5), (0.6, -0.3, 0.2), (0.22, -0.24, 0.2)])
    orange = ink.tint("#e2762b", 0.05)
    return [
        *(sheet(disc(x, 0.52, 0.13, 0.05), orange.base, 0.1) for x in (-0.08, 0.16)),
        *rounded(body, black, 0.3, 0.15),
        sheet(belly, white.base, 0.1),
        sheet(wing, black.pale, 0.15),
        *rounded(disc(0.06, -0.42, 0.25, 0.24), black, 0.25, 0.1),
        sheet(disc(0.13, -0.42, 0.16, 0.17), white.base, 0.05),
        *rounded(beak, orange, 0.2, 0.2),
        sheet(strip([(0.32, -0.54), (0.33, -0.26)], 0.05), ink.gold.pale, 0),
        *eye(0.15, -0.44, 0.045, ink),
    ]


def pelican(ink: Inks) -> list[Piece]:
    """A pelican with its long pouch of a beak."""
    white, orange = ink.tint("#f2ece0", 0.1), ink.tint("#e59a3a", 0.05)
    body = smooth([(-0.62, 0.12, 0.2), (-0.3, -0.08), (0.04, -0.12), (0.22, 0.06), (0.14, 0.32),
                   (-0.2, 0.4), (-0.48, 0.28)])  # fmt: skip
    neck = strip(
        [(0.08, 0.06), (0.2, -0.16), (0.08, -0.36), (0.12, -0.52)], (0.2, 0.15, 0.13, 0.16)
    )
    pouch = smooth([(0.18, -0.52, 0.2), (0.74, -0.3, 0.2), (0.6, -0.14), (0.34, -0.14),
                    (0.2, -0.36)])  # fmt: skip
    wing = smooth([(0.06, 0.0), (0.0, 0.22), (-0.24, 0.3), (-0.6, 0.18, 0.2), (-0.24, -0.02)])
    feet = [strip([(x, 0.34), (x + 0.01, 0.58), (x + 0.15, 0.6)], (0.055, 0.05, 0.05))
            for x in (-0.16, 0.02)]  # fmt: skip
    return [
        *(sheet(p, orange.deep, 0.1) for p in feet),
        *rounded(body, white, 0.3, 0.2),
        sheet(neck, white.base, 0.15),
        *rounded(wing, ink.steel, 0.25, 0.15),
        *rounded(pouch, orange, 0.25, 0.2),
        sheet(strip([(0.2, -0.5), (0.74, -0.3)], (0.05, 0.03)), orange.deep, 0),
        *rounded(disc(0.13, -0.54, 0.13, 0.12), white, 0.2, 0.1),
        *eye(0.17, -0.56, 0.035, ink),
    ]
