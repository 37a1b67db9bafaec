"""What a photo's first bytes say of it: its kind and its size, without decoding anything.

Only bytes are compared and added up here, so it is safe to do in the main
process, with a file from anywhere.

Sources: JPEG, ITU-T T.81 annex B; PNG, W3C PNG third edition 5.2 and 11.2.1;
WebP, RFC 9649 sections 2.3 to 2.7; HEIF brands and the property `ispe`, ISO/IEC
23008-12; its boxes, ISO/IEC 14496-12 section 4.2.
"""

from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """The kinds of picture that are read, by the name that the decoder has for them."""

    JPEG = "JPEG"
    PNG = "PNG"
    WEBP = "WEBP"
    HEIC = "HEIF"


@dataclass(frozen=True, slots=True)
class Header:
    """A picture's kind and its size in pixels as stored, before any turning.

    In a HEIC it may be a little more than the picture has: what is coded comes
    in blocks of 64 pixels.
    """

    kind: Kind
    width: int
    height: int


# Frame headers of every JPEG process; C4, C8 and CC in this range are other segments.
_JPEG_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_JPEG_BARE = frozenset({0x01, *range(0xD0, 0xD9)})
_HEIF_BRANDS = frozenset(
    {b"heic", b"heix", b"hevc", b"hevx", b"heim", b"heis", b"mif1", b"msf1", b"avif", b"avis"}
)
_HEIC_BRANDS = frozenset({b"heic", b"heix", b"heim", b"heis"})
_BOXES = 10_000
_OTHERS = (
    (b"GIF8", "a GIF picture"),
    (b"BM", "a BMP picture"),
    (b"II*\0", "a TIFF picture"),
    (b"MM\0*", "a TIFF picture"),
    (b"%PDF", "a PDF document"),
    (b"8BPS", "a Photoshop document"),
)


def kind_of(photo: bytes) -> Kind | None:
    """The kind by its magic bytes, None for anything that is not read."""
    if photo.startswith(b"\xff\xd8\xff"):
        return Kind.JPEG
    if photo.startswith(b"\x89PNG\r\n\x1a\n"):
        return Kind.PNG
    if photo[:4] == b"RIFF" and photo[8:12] == b"WEBP":
        return Kind.WEBP
    return Kind.HEIC if is_heif(photo) and _says_heic(photo) else None


def is_heif(photo: bytes) -> bool:
    """Whether this is the kind of file that telephones keep their photos in (HEIC, AVIF)."""
    return photo[4:8] == b"ftyp" and photo[8:12] in _HEIF_BRANDS


def other_kind(photo: bytes) -> str | None:
    """What a file that is not read seems to be, in words; None where that is unknown."""
    return next((name for magic, name in _OTHERS if photo.startswith(magic)), None)


def header_of(photo: bytes) -> Header | None:
    """The kind and size; None where the file ends or makes no sense before it states them."""
    kind = kind_of(photo)
    match kind:
        case Kind.JPEG:
            size = _jpeg_size(photo)
        case Kind.PNG:
            size = _png_size(photo)
        case Kind.WEBP:
            size = _webp_size(photo)
        case Kind.HEIC:
            size = _heic_size(photo)
        case None:
            return None
    if size is None or min(size) < 1:
        return None
    return Header(kind, *size)


def _jpeg_size(photo: bytes) -> tuple[int, int] | None:
    at = 2
    while at + 4 <= len(photo):
        if photo[at] != 0xFF:
            return None
        marker = photo[at + 1]
        if marker == 0xFF:
            at += 1
        elif marker in _JPEG_BARE:
            at += 2
        elif marker in _JPEG_FRAMES:
            if at + 9 > len(photo):
                return None
            height = int.from_bytes(photo[at + 5 : at + 7], "big")
            return int.from_bytes(photo[at + 7 : at + 9], "big"), height
        else:
            at += 2 + int.from_bytes(photo[at + 2 : at + 4], "big")
    return None


def _png_size(photo: bytes) -> tuple[int, int] | None:
    if len(photo) < 24 or photo[12:16] != b"IHDR":
        return None
    return int.from_bytes(photo[16:20], "big"), int.from_bytes(photo[20:24], "big")


def _webp_size(photo: bytes) -> tuple[int, int] | None:
    if len(photo) < 30:
        return None
    match photo[12:16]:
        case b"VP8X":
            width = int.from_bytes(photo[24:27], "little") + 1
            return width, int.from_bytes(photo[27:30], "little") + 1
        case b"VP8L":
            bits = int.from_bytes(photo[21:25], "little")
            return (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
        case b"VP8 ":
            width = int.from_bytes(photo[26:28], "little") & 0x3FFF
            return width, int.from_bytes(photo[28:30], "little") & 0x3FFF
        case _:
            return None


def _says_heic(photo: bytes) -> bool:
    """Whether the file says that a decoder of still HEVC pictures is enough for it."""
    brands = photo[8 : min(int.from_bytes(photo[:4], "big"), 256)]
    # After the first brand come four bytes of its version.
    found = {brands[at : at + 4] for at in (0, *range(8, len(brands), 4))}
    return bool(found & _HEIC_BRANDS) and brands[:4] not in (b"avif", b"avis")


def _heic_size(photo: bytes) -> tuple[int, int] | None:
    """The longest width and height of all pictures in the file: any of them may get decoded."""
    budget = _BOXES
    widths, heights = [], []
    # Where the boxes of interest stand, and the bytes before their first child.
    inner = {b"meta": 4, b"iprp": 0, b"ipco": 0}
    spans = [(0, len(photo))]
    while spans:
        at, end = spans.pop()
        while at + 8 <= end:
            length, kind, body = (
                int.from_bytes(photo[at : at + 4], "big"),
                photo[at + 4 : at + 8],
                8,
            )
            if length == 1:
                length, body = int.from_bytes(photo[at + 8 : at + 16], "big"), 16
            elif length == 0:
                length = end - at
            budget -= 1
            if length < body or budget < 0:
                return None
            if kind in inner:
                spans.append((at + body + inner[kind], min(at + length, end)))
            elif kind == b"ispe" and at + body + 12 <= min(at + length, end):
                start = at + body + 4
                widths.append(int.from_bytes(photo[start : start + 4], "big"))
                heights.append(int.from_bytes(photo[start + 4 : start + 8], "big"))
            at += length
    return (max(widths), max(heights)) if widths else None
