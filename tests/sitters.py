"""Portraits whose looks are known: what the measuring of likenesses is held against.

Most are the one real portrait that is free to use, NASA's astronaut, as she
is or made up a little: with hair, eyes or a skin of another shade, or glasses
on. Her own values were read off by eye, from an enlargement of eleven times:

* skin: forehead #e6cab4, cheeks #f1cfbc and #e1bfa7, averaged;
* hair: crown #958057, fringe #8f754f, the sides #594316 and #3b2807, averaged;
* eyes: the rings of both irises between pupil and white, #4b3716, #593e21,
  #513c29, #553b2a and #5a422a, averaged.

What was made up has the value that it was painted in. Nobody of darker skin is
among them, nor a child: for skins of every tone faces are drawn, plain as a
passport's, with known colours, soft light and shade, and noise. They are
measured where their face is; whether it is found is another matter.
"""

from dataclasses import dataclass, replace
from io import BytesIO

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageDraw, ImageEnhance, ImageFilter
from skimage import data
from skimage.color import lab2rgb, rgb2lab

from adapters.portraits.cascade.faces import Face

SKIN, HAIR, EYES = "#e6c8b3", "#6e5831", "#543b25"
IRISES = ((203.4, 101.2), (246.8, 103.5))
"""The middles of her irises, in pixels of the 512 × 512 portrait, and their radius."""
IRIS = 3.3

_LARGER = 2


@dataclass(frozen=True, slots=True)
class Sitter:
    """A photo, and what is to be seen on it. `face` is its square where the photo is a drawing."""

    name: str
    photo: bytes
    skin: str = SKIN
    hair: str = HAIR
    eyes: str = EYES
    hair_length: str = "short"
    glasses: bool = False
    face: Face | None = None


def sitters() -> tuple[Sitter, ...]:
    """Everybody: as she was taken, in other lights, made up, and the drawn ones."""
    return (*taken(), *lit(), *made_up(), *drawn())


def taken() -> tuple[Sitter, ...]:
    """Her as other cameras might have taken her: no colour of hers has changed."""
    photo = _astronaut()
    large = photo.resize((1536, 1536), Image.Resampling.BICUBIC)
    return (
        Sitter("as she is", jpeg(photo, 95)),
        Sitter("mirrored", jpeg(photo.transpose(Image.Transpose.FLIP_LEFT_RIGHT), 95)),
        Sitter("three times as large", jpeg(large, 92)),
        Sitter("JPEG of quality 75", jpeg(photo, 75)),
        Sitter("JPEG of quality 40", jpeg(photo, 40)),
        Sitter("three times as large, quality 40", jpeg(large, 40)),
        Sitter("tilted by 8 degrees", jpeg(photo.rotate(8, Image.Resampling.BICUBIC), 92)),
        Sitter("three quarters as large", jpeg(photo.resize((384, 384)), 92)),
    )


def lit() -> tuple[Sitter, ...]:
    """Her in other lights; her looks are what they were, but no light is told from a colour."""
    photo = _astronaut()
    return (
        Sitter("a fifth darker", jpeg(ImageEnhance.Brightness(photo).enhance(0.8), 92)),
        Sitter("a tenth brighter", jpeg(ImageEnhance.Brightness(photo).enhance(1.1), 92)),
        Sitter("in warm light", jpeg(_under(photo, (1.0, 0.93, 0.8)), 92)),
        Sitter("in cool light", jpeg(_under(photo, (0.9, 0.96, 1.05)), 92)),
    )


def made_up() -> tuple[Sitter, ...]:
    """Her with another skin, hair or iris, or with glasses; twice as large."""
    own = _astronaut()
    large = _larger(own)
    plain = Sitter("plain", b"")
    people = [
        replace(plain, name=f"skin {tone}", skin=tone, photo=jpeg(_larger(skinned(own, tone)), 92))
        for tone in ("#f1d3c0", "#dcb593", "#c99a72")
    ]
    people += [
        replace(plain, name=f"hair {tone}", hair=tone, photo=jpeg(_larger(haired(own, tone)), 92))
        for tone in ("#2a1f1a", "#7d3a1c", "#b9934f", "#4c3220")
    ]
    people += [
        replace(plain, name=f"eyes {tone}", eyes=tone, photo=jpeg(eyed(large, tone), 92))
        for tone in ("#5f84a8", "#6d8a5c", "#8a6a34", "#7b8794", "#3a2415")
    ]
    people += [
        replace(plain, name=f"{name} glasses", glasses=True, photo=jpeg(picture, quality))
        for name, picture, quality in (
            ("round dark", spectacled(large, "round", "#221a18", 2.2), 92),
            ("square dark", spectacled(large, "square", "#221a18", 2.6), 92),
            ("round brown", spectacled(large, "round", "#6b4426", 2.0), 75),
            ("square red", spectacled(large, "square", "#9c2f33", 2.4), 92),
            ("thin metal", spectacled(large, "round", "#6c6a70", 1.2), 92),
            (
                "round dark, at her own size,",
                _small(spectacled(large, "round", "#221a18", 2.2)),
                92,
            ),
        )
    ]
    lengths = ((168, "medium"), (290, "long"))
    people += [
        replace(
            plain,
            name=f"hair of {length} length",
            hair_length=length,
            photo=jpeg(with_hair_down_to(row), 92),
        )
        for row, length in lengths
    ]
    return tuple(people)


def drawn() -> tuple[Sitter, ...]:
    """Drawn people of every skin, with eyes, hair and glasses of many kinds."""
    rows = (
        ("#f0cdb6", "#c9a25c", "#6f93b0", "long", False, 320),
        ("#e0b391", "#7a4a2c", "#6d8a5c", "short", True, 320),
        ("#c68f63", "#2a1f1a", "#5b3a1e", "medium", False, 240),
        ("#a9744a", "#1d1715", "#4a2d17", "long", True, 320),
        ("#8a5a3a", "#1d1715", "#3d2413", "short", False, 160),
        ("#6b4229", "#16110f", "#3a2415", "short", True, 320),
        ("#4f2f1e", "#120e0d", "#2e1c10", "medium", False, 320),
        ("#3c2418", "#0f0c0b", "#2a190e", "short", True, 240),
        ("#f0cdb6", "#b5522a", "#7b8794", "short", False, 110),
        ("#6b4229", "#16110f", "#3a2415", "short", False, 110),
    )
    people = []
    for skin, hair, eyes, length, glasses, size in rows:
        picture, face = _drawn(skin, hair, eyes, length, glasses, size)
        name = f"drawn, skin {skin}, face of {size} pixels"
        photo = jpeg(picture, 85)
        people.append(Sitter(name, photo, skin, hair, eyes, length, glasses, face))
    return tuple(people)


def _drawn(
    skin: str, hair: str, eyes: str, length: str, glasses: bool, size: int
) -> tuple[Image.Image, Face]:
    """A drawn head and shoulders whose face square is `size` pixels wide."""
    k = 320.0
    picture = Image.new("RGB", (int(3 * k), int(3.2 * k)), "#a9b4b0")
    draw = ImageDraw.Draw(picture)
    left, top = k, 1.15 * k

    def box(u: float, v: float, across: float, down: float) -> tuple[float, float, float, float]:
        return (left + (u - across) * k, top + (v - down) * k,
                left + (u + across) * k, top + (v + down) * k)  # fmt: skip

    draw.ellipse(box(0.5, 0.12, 0.82, 0.78), fill=hair)
    low = {"short": 0.35, "medium": 1.15, "long": 1.85}[length]
    draw.rectangle((left - 0.32 * k, top, left + 1.32 * k, top + low * k), fill=hair)
    draw.rounded_rectangle(box(0.5, 2.2, 1.25, 0.62), 0.5 * k, fill="#4b6f8f")
    draw.rectangle(box(0.5, 1.3, 0.24, 0.34), fill=_shaded(skin, 0.86))
    draw.ellipse(box(0.5, 0.5, 0.55, 0.72), fill=skin)
    draw.chord(box(0.5, 0.06, 0.60, 0.34), 180, 360, fill=hair)
    for u in (0.27, 0.73):
        draw.line(
            [(left + (u - 0.1) * k, top + 0.27 * k), (left + (u + 0.1) * k, top + 0.27 * k)],
            fill=_shaded(hair, 0.9), width=round(0.022 * k),
        )  # fmt: skip
        draw.ellipse(box(u, 0.4, 0.092, 0.042), fill="#efe9e2")
        draw.ellipse(box(u, 0.4, 0.042, 0.042), fill=eyes)
        draw.ellipse(box(u, 0.4, 0.017, 0.017), fill="#120d0c")
        draw.ellipse(box(u + 0.012, 0.388, 0.007, 0.007), fill="#ffffff")
        draw.arc(box(u, 0.4, 0.096, 0.046), 180, 360, fill="#1d1412", width=round(0.012 * k))
    draw.arc(box(0.5, 0.62, 0.07, 0.05), 20, 160, fill=_shaded(skin, 0.7), width=5)
    draw.chord(box(0.5, 0.83, 0.17, 0.08), 0, 180, fill=_shaded("#b5565a", 0.9))
    if glasses:
        frame = "#8d8a86" if sum(_rgb(skin)) < 280 else "#2c2220"
        for u in (0.27, 0.73):
            draw.ellipse(box(u, 0.41, 0.18, 0.15), outline=frame, width=round(0.026 * k))
        draw.arc(box(0.5, 0.39, 0.07, 0.05), 180, 360, fill=frame, width=round(0.026 * k))
    pixels = np.asarray(picture.filter(ImageFilter.GaussianBlur(1.2))).astype(float)
    # Light from the left above, as from a window, and the noise of a sensor.
    side = np.linspace(1.06, 0.9, picture.width)[None, :, None]
    pixels = pixels * side + np.random.default_rng(7).normal(0, 3, pixels.shape)
    picture = Image.fromarray(np.clip(pixels, 0, 255).astype(np.uint8))
    grown = size / k
    small = picture.resize((int(3 * size), int(3.2 * size)), Image.Resampling.LANCZOS)
    return small, Face(left * grown, top * grown, size, 216)


def _shaded(colour: str, share: float) -> tuple[int, ...]:
    return tuple(round(n * share) for n in _rgb(colour))


def jpeg(picture: Image.Image, quality: int) -> bytes:
    """The picture as a photo."""
    out = BytesIO()
    picture.save(out, "JPEG", quality=quality)
    return out.getvalue()


def with_hair_down_to(row: int) -> Image.Image:
    """The astronaut with hair of her own colour beside her face, down to `row`."""
    photo = _astronaut()
    strand = photo.crop((158, 68, 180, 98))
    for left in (158, 262, 284):
        for top in range(90, row, 30):
            photo.paste(strand.crop((0, 0, 22, min(30, row - top))), (left, top))
    for top in range(170, row, 30):
        for left in (180, 242):
            photo.paste(strand.crop((0, 0, 22, min(30, row - top))), (left, top))
    return photo


def skinned(photo: Image.Image, tone: str) -> Image.Image:
    """Her with a skin of this tone: her own light and shade about another colour."""
    lab = rgb2lab(np.asarray(photo))
    away = np.linalg.norm((lab - _lab(SKIN)) * (0.45, 1.0, 1.0), axis=-1)
    weight = np.clip((34 - away) / 12, 0, 1) * _oval(photo, (223, 116, 45, 62))
    for x, y in IRISES:
        weight *= 1 - _oval(photo, (x, y, 7, 4))
    return _recoloured(photo, lab, weight, lab + _lab(tone) - _lab(SKIN))


def haired(photo: Image.Image, tone: str) -> Image.Image:
    """Her with hair of this colour, as far as it differs from skin and wall."""
    lab = rgb2lab(np.asarray(photo))
    away = np.linalg.norm(lab - _lab("#bdb0a8"), axis=-1)
    wall = np.clip((away - 10) / 6, 0, 1)
    skin = np.linalg.norm((lab - _lab(SKIN)) * (0.5, 1.0, 1.0), axis=-1)
    head = _oval(photo, (227, 84, 76, 80)) * (1 - _oval(photo, (222, 126, 41, 52)))
    head *= 1 - np.clip((18 - skin) / 6, 0, 1) * _oval(photo, (222, 116, 46, 66))
    return _recoloured(photo, lab, wall * head, lab + _lab(tone) - _lab(HAIR))


def eyed(photo: Image.Image, tone: str) -> Image.Image:
    """Her with irises of this colour, as far as the lids leave them free."""
    k = photo.width / 512
    layer, mask = photo.copy(), Image.new("L", photo.size)
    paint, cut = ImageDraw.Draw(layer), ImageDraw.Draw(mask)
    for x, y in IRISES:
        for radius, colour in ((IRIS, tone), (IRIS * 0.4, "#140e0c")):
            paint.ellipse(_round(x, y, radius, k), fill=colour)
        paint.ellipse(_round(x + 0.7, y - 0.7, 0.6, k), fill="#f6f2ee")
        cut.ellipse(_round(x, y, IRIS, k), fill=255)
        # The lid covers the top of it.
        cut.rectangle(((x - 5) * k, (y - 6) * k, (x + 5) * k, (y - IRIS * 0.62) * k), fill=0)
    photo = photo.copy()
    photo.paste(layer, (0, 0), mask.filter(ImageFilter.GaussianBlur(0.25 * k)))
    return photo


def spectacled(photo: Image.Image, kind: str, colour: str, thick: float) -> Image.Image:
    """Her with glasses; `thick` in pixels of the 512 × 512 portrait."""
    k, across, down = photo.width / 512, 17.0, 14.0
    # Drawn four times as large, so that the frame has no steps.
    size = 4
    layer = Image.new("L", (photo.width * size // 2, photo.height * size // 2))
    draw, scale, width = ImageDraw.Draw(layer), k * size / 2, round(thick * k * size / 2)
    (x0, y0), (x1, y1) = IRISES
    for x, y in IRISES:
        box = tuple(n * scale for n in (x - across, y + 2 - down, x + across, y + 2 + down))
        if kind == "round":
            draw.ellipse(box, outline=255, width=width)
        else:
            draw.rounded_rectangle(box, 5 * scale, outline=255, width=width)
    points = [
        (x0 + across - 1, y0 - 2),
        ((x0 + x1) / 2, (y0 + y1) / 2 - 5),
        (x1 - across + 1, y1 - 2),
    ]
    draw.line([(x * scale, y * scale) for x, y in points], fill=255, width=width, joint="curve")
    for (x, y), side in zip(IRISES, (-1, 1), strict=True):
        arm = [(x + side * across, y - 2), (x + side * (across + 12), y - 5)]
        draw.line([(a * scale, b * scale) for a, b in arm], fill=255, width=width)
    photo = photo.copy()
    photo.paste(colour, (0, 0), layer.resize(photo.size, Image.Resampling.LANCZOS))
    return photo


def _astronaut() -> Image.Image:
    return Image.fromarray(data.astronaut())  # type: ignore[no-untyped-call]


def _larger(photo: Image.Image) -> Image.Image:
    return photo.resize((512 * _LARGER,) * 2, Image.Resampling.BICUBIC)


def _small(photo: Image.Image) -> Image.Image:
    return photo.resize((512, 512), Image.Resampling.LANCZOS)


def _under(photo: Image.Image, light: tuple[float, float, float]) -> Image.Image:
    lit_ = np.asarray(photo).astype(float) * light
    return Image.fromarray(np.clip(lit_, 0, 255).astype(np.uint8))


def _rgb(colour: str) -> tuple[int, ...]:
    return tuple(int(colour[at : at + 2], 16) for at in (1, 3, 5))


def _lab(colour: str) -> npt.NDArray[np.float64]:
    return np.asarray(rgb2lab(np.array(_rgb(colour)) / 255.0))


def _round(x: float, y: float, radius: float, k: float) -> tuple[float, float, float, float]:
    return (x - radius) * k, (y - radius) * k, (x + radius) * k, (y + radius) * k


def _oval(photo: Image.Image, at: tuple[float, float, float, float]) -> npt.NDArray[np.float64]:
    """1 inside an oval (middle and half axes in pixels of 512), 0 outside, soft between."""
    x, y, across, down = at
    rows, columns = np.mgrid[: photo.height, : photo.width] * (512 / photo.width)
    far = np.hypot((columns - x) / across, (rows - y) / down)
    return np.asarray(np.clip((1.05 - far) / 0.1, 0, 1))


def _recoloured(
    photo: Image.Image,
    lab: npt.NDArray[np.float64],
    weight: npt.NDArray[np.float64],
    other: npt.NDArray[np.float64],
) -> Image.Image:
    # No darker than the darkest that has a hue: what lies outside sRGB cannot be shown.
    fades = np.clip(other[..., :1] / 30, 0, 1)
    other = np.concatenate([np.clip(other[..., :1], 4, 100), other[..., 1:] * fades], axis=-1)
    mixed = np.clip(lab2rgb(lab + (other - lab) * weight[..., None]), 0, 1)
    return Image.fromarray(np.rint(mixed * 255).astype(np.uint8))
