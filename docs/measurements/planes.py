"""One plane of a cut-paper page of 2625 × 2625 pixels, by aggdraw with Pillow and by resvg.

resvg-py is not among the project's libraries: install it into an environment
of its own, with aggdraw, numpy and pillow, and run this file there. Times are
processor seconds, the median of seven.
"""

from collections.abc import Callable
from time import process_time

import aggdraw
import resvg_py
from PIL import Image, ImageFilter

SIDE = 2625
SIZE = (SIDE, SIDE)
PLANE = f"M 0 1300 C 800 900 1700 1700 {SIDE} 1200 L {SIDE} {SIDE} L 0 {SIDE} Z"
GRADIENT = (
    '<linearGradient id="wash" x2="0" y2="1"><stop stop-color="#345"/>'
    '<stop offset="1" stop-color="#a63"/></linearGradient>'
    '<filter id="soft"><feGaussianBlur stdDeviation="48"/></filter>'
)
FULL = f'<rect width="{SIDE}" height="{SIDE}" fill="url(#wash)"/>'
SHADE = f'<path d="{PLANE}" filter="url(#soft)"/>'


def mask() -> Image.Image:
    """The plane, antialiased."""
    image = Image.new("L", SIZE)
    draw = aggdraw.Draw(image)
    draw.symbol((0, 0), aggdraw.Symbol(PLANE), None, aggdraw.Brush("white"))
    draw.flush()
    return image


PAGE, CUT = Image.new("RGB", SIZE), mask()
WASH = Image.linear_gradient("L").resize((SIDE // 16, SIDE // 16)).convert("RGB")


def paste() -> None:
    """A gradient, made small, laid through the mask."""
    PAGE.paste(WASH.resize(SIZE, Image.Resampling.BICUBIC), (0, 0), CUT)


def shadow() -> None:
    """The mask at an eighth of the size, blurred, laid as a shadow."""
    small = CUT.resize((SIDE // 8, SIDE // 8), Image.Resampling.BOX)
    soft = small.filter(ImageFilter.GaussianBlur(6))
    PAGE.paste((30, 30, 60), (0, 0), soft.resize(SIZE, Image.Resampling.BICUBIC))


def svg(body: str) -> Callable[[], object]:
    """The drawing of an SVG to PNG by resvg."""
    size = f'width="{SIDE}" height="{SIDE}"'
    text = f'<svg xmlns="http://www.w3.org/2000/svg" {size}><defs>{GRADIENT}</defs>{body}</svg>'
    return lambda: resvg_py.svg_to_bytes(svg_string=text)


def seconds(do: Callable[[], object], rounds: int = 7) -> float:
    """Processor seconds of one call, the median."""
    taken = []
    for _ in range(rounds):
        start = process_time()
        do()
        taken.append(process_time() - start)
    return sorted(taken)[rounds // 2]


if __name__ == "__main__":
    one, blank = seconds(svg(FULL)), seconds(svg(""))
    group = f'<g opacity="0.5">{FULL}</g>'
    for name, measured in (
        ("aggdraw: mask of a plane", seconds(mask)),
        ("aggdraw: gradient through the mask", seconds(paste)),
        ("aggdraw: shadow", seconds(shadow)),
        ("resvg: an empty page to PNG", blank),
        ("resvg: each further gradient", (seconds(svg(FULL * 6)) - one) / 5),
        ("resvg: each translucent gradient", (seconds(svg(FULL + group * 6)) - one) / 6),
        ("resvg: a blurred plane", seconds(svg(SHADE)) - blank),
    ):
        print(f"{measured:6.3f} s  {name}")
