"""What companions wear about the neck: a collar with a badge in space, else a kerchief."""

from ...pieces import Piece
from ..shapes import Node, Point, ellipse, ribbon, smooth
from ..tones import METAL, Tones
from ..wardrobe import SPACE


def neckwear(tone: Tones, at: Point, genre: str, wide: float = 1.0, back: bool = False
             ) -> list[Piece]:  # fmt: skip
    """Neckwear about `at`, `wide` times the usual width; from the back only its band and knot."""
    x, y = at
    w = wide
    if back or genre == SPACE:
        band = [(x - 0.135 * w, y - 0.02), (x, y + 0.025), (x + 0.135 * w, y - 0.02)]
        pieces = [Piece(ribbon(band, 0.05, 0.8), tone.outfit, "outfit", 0.2)]
        if not back:
            return [
                *pieces,
                Piece(ellipse(x, y + 0.045, 0.036, 0.036), METAL, "metal", 0.15),
                Piece(ellipse(x, y + 0.045, 0.018, 0.018), tone.second, "badge"),
            ]
        if genre != SPACE:
            for s in (-1, 1):
                end: list[Node] = [
                    (x, y + 0.01), (x + s * 0.055, y - 0.02), (x + s * 0.075, y + 0.07),
                    (x + s * 0.02, y + 0.05),
                ]  # fmt: skip
                pieces.append(Piece(smooth(end), tone.outfit_shade, "outfit-shade", 0.1))
            pieces.append(Piece(ellipse(x, y + 0.018, 0.024, 0.02), tone.outfit, "outfit", 0.1))
        return pieces
    cloth: list[Node] = [
        (x - 0.145 * w, y - 0.045), (x, y - 0.01), (x + 0.145 * w, y - 0.045),
        (x + 0.14 * w, y + 0.005), (x + 0.07 * w, y + 0.07), (x + 0.01, y + 0.14, 0.3),
        (x - 0.06 * w, y + 0.075), (x - 0.14 * w, y + 0.005),
    ]  # fmt: skip
    return [
        Piece(smooth(cloth), tone.outfit, "outfit", 0.25),
        *(Piece(ellipse(x + u * w, y + v, 0.011, 0.011), tone.trim, "trim")
          for u, v in ((-0.07, 0.02), (0.0, 0.045), (0.07, 0.02), (0.01, 0.095))),
    ]  # fmt: skip
