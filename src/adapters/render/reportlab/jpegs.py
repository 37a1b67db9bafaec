"""What a JPEG says of itself, read from its markers (ITU-T T.81, annex B)."""

from custories_core.errors import Refused

START, END = b"\xff\xd8", b"\xff\xd9"
FRAMES = frozenset({0xC0, 0xC1, 0xC2})
OTHER_FRAMES = frozenset(range(0xC3, 0xD0)) - {0xC4, 0xC8, 0xCC}
"""Lossless, differential and arithmetic coding, which PDF readers need not know."""
BARE = frozenset({0x01, *range(0xD0, 0xD8)})
"""Markers without a length."""


def check(data: bytes, key: str, pixels: tuple[int, int]) -> None:
    """Refused unless `data` is a whole 8-bit colour JPEG of `pixels`."""
    if not data.startswith(START):
        raise Refused(f"The picture {key} is not a JPEG.")
    if not data.rstrip(b"\0").endswith(END):
        raise Refused(f"The picture {key} breaks off before its end.")
    precision, size, components = _frame(data, key)
    if size != pixels:
        raise Refused(
            f"The picture {key} is {size[0]} × {size[1]} pixels; "
            f"the layout counts on {pixels[0]} × {pixels[1]}."
        )
    if (precision, components) != (8, 3):
        raise Refused(
            f"The picture {key} has {components} channels of {precision} bits; "
            "a page takes red, green and blue of 8 bits."
        )


def _frame(data: bytes, key: str) -> tuple[int, tuple[int, int], int]:
    """Bits per sample, width and height, and number of components."""
    at = len(START)
    while at + 4 <= len(data) and data[at] == 0xFF:
        marker = data[at + 1]
        if marker == 0xFF:
            at += 1
        elif marker in BARE:
            at += 2
        elif marker in FRAMES and at + 10 <= len(data):
            height = int.from_bytes(data[at + 5 : at + 7], "big")
            width = int.from_bytes(data[at + 7 : at + 9], "big")
            return data[at + 4], (width, height), data[at + 9]
        elif marker in OTHER_FRAMES:
            raise Refused(f"The picture {key} is a kind of JPEG that print does not take.")
        else:
            at += 2 + int.from_bytes(data[at + 2 : at + 4], "big")
    raise Refused(f"The picture {key} is a broken JPEG.")
