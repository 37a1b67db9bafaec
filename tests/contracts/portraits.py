"""What every reader of portraits must do. The real photo is NASA's, in the public domain.

Inherit `PortraitsContract` and give it a fixture `reader`.
"""

import struct
import zlib
from io import BytesIO
from typing import Any

import pytest
from PIL import Image, ImageCms, ImageDraw
from skimage import data

from custories_core.errors import Fault, Rejected
from custories_core.ports.portraits import Portrait, PortraitReader

PLACE = "characters.mia.photo"
# Brow to chin, in pixels of the 512 × 512 astronaut, by eye.
FACE_MIDDLE = (222, 118)
FACE_WIDTH = 90
SECRET = b"41.8902N-Colosseum"


def astronaut() -> Image.Image:
    """The test portrait, 512 × 512: one woman, who smiles into the camera."""
    return Image.fromarray(data.astronaut())


def encoded(picture: Image.Image, kind: str = "JPEG", **options: Any) -> bytes:
    """A picture as the bytes of a file."""
    out = BytesIO()
    picture.save(out, kind, **options)
    return out.getvalue()


def turned(picture: Image.Image) -> bytes:
    """The picture as a camera held sideways stores it: turned, with a note to turn it back."""
    notes = Image.Exif()
    notes[0x0112] = 6
    return encoded(picture.transpose(Image.Transpose.ROTATE_90), quality=92, exif=notes)


def annotated(picture: Image.Image) -> bytes:
    """A JPEG with EXIF (GPS, camera), XMP, a comment and an ICC profile."""
    notes = Image.Exif()
    notes[0x010F] = SECRET.decode()
    notes.get_ifd(0x8825)[1] = "N"
    notes.get_ifd(0x8825)[29] = SECRET.decode()
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    packet = b'<x:xmpmeta xmlns:x="adobe:ns:meta/">' + SECRET + b"</x:xmpmeta>"
    return encoded(picture, quality=92, exif=notes, xmp=packet, comment=SECRET, icc_profile=profile)


def bomb(side: int = 13_000) -> bytes:
    """A PNG of `side` × `side` pixels, one bit each, all black: 169 megapixels in 21 kB."""

    def chunk(name: bytes, body: bytes) -> bytes:
        check = zlib.crc32(name + body)
        return struct.pack(">I", len(body)) + name + body + struct.pack(">I", check)

    rows = zlib.compress(bytes((side + 7) // 8 + 1) * side, 9)
    header = struct.pack(">IIBBBBB", side, side, 1, 0, 0, 0, 0)
    signature = b"\x89PNG\r\n\x1a\n"
    return signature + chunk(b"IHDR", header) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


def two_faces() -> Image.Image:
    """The astronaut and her mirror image, side by side."""
    both = Image.new("RGB", (1024, 512))
    both.paste(astronaut(), (0, 0))
    both.paste(astronaut().transpose(Image.Transpose.FLIP_LEFT_RIGHT), (512, 0))
    return both


def tiny_face() -> Image.Image:
    """The astronaut at a third of her size: a face of about 30 pixels."""
    return astronaut().resize((172, 172), Image.Resampling.LANCZOS)


def faceless() -> Image.Image:
    """A drawn landscape: hills, a sky, a sun and nobody."""
    picture = Image.new("RGB", (600, 400), "#9cc9e8")
    pen = ImageDraw.Draw(picture)
    pen.ellipse((420, 40, 500, 120), fill="#ffe08a")
    pen.polygon(
        [(0, 300), (200, 180), (420, 310), (600, 220), (600, 400), (0, 400)], fill="#5d8a57"
    )
    return picture


def unfit() -> dict[str, bytes]:
    """Photos that no reader takes, by what is wrong with them."""
    jpeg = encoded(astronaut(), quality=92)
    return {
        "no face": encoded(faceless()),
        "two faces": encoded(two_faces()),
        "small face": encoded(tiny_face(), quality=92),
        "cut short": jpeg[: len(jpeg) // 2],
        "damaged": jpeg[:200] + b"\x00" * 400 + jpeg[900:1100] + b"\xff\xd9",
        "no picture": b"Dear Mia, this is not a photo.\n" * 9,
        "empty": b"",
        "many pixels": bomb(),
    }


def faults_of(reader: PortraitReader, photo: bytes) -> tuple[Fault, ...]:
    """What the reader has against a photo that it must refuse."""
    with pytest.raises(Rejected) as refusal:
        reader.read(photo, PLACE)
    faults = refusal.value.faults
    assert faults
    for fault in faults:
        assert fault.place == PLACE
        assert fault.problem
        assert fault.remedy
    return faults


def opened(portrait: Portrait) -> Image.Image:
    """The portrait's picture, decoded."""
    picture = Image.open(BytesIO(portrait.data))
    picture.load()
    return picture


class PortraitsContract:
    """Behaviour of any PortraitReader."""

    def test_it_has_a_name(self, reader: PortraitReader) -> None:
        assert reader.name.strip()

    @pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
    def test_it_cuts_a_photo_to_head_and_shoulders(self, reader: PortraitReader, kind: str) -> None:
        portrait = reader.read(encoded(astronaut(), kind), PLACE)
        picture = opened(portrait)
        assert (picture.format, picture.mode) == ("JPEG", "RGB")
        assert picture.size == (portrait.width, portrait.height)
        assert max(picture.size) < 512
        face_width = portrait.face.width * portrait.width
        assert face_width == pytest.approx(FACE_WIDTH, rel=0.25)
        assert 0.2 < portrait.face.width < 0.6
        middle_x, middle_y = portrait.face.centre
        assert middle_x == pytest.approx(0.5, abs=0.1)
        assert 0.3 < middle_y < 0.6

    def test_eyes_are_in_the_upper_half_of_the_face(self, reader: PortraitReader) -> None:
        """A reader that cannot tell where they are says so; the other way round they never are."""
        portrait = reader.read(encoded(astronaut(), quality=92), PLACE)
        if portrait.eyes is None:
            return
        (left, one), (right, other) = portrait.eyes.left, portrait.eyes.right
        face = portrait.face
        assert face.x < left < face.centre[0] < right < face.right
        assert all(face.y < y < face.centre[1] for y in (one, other))

    def test_the_same_photo_gives_the_same_portrait(self, reader: PortraitReader) -> None:
        photo = encoded(astronaut(), quality=92)
        assert reader.read(photo, PLACE) == reader.read(photo, "elsewhere")

    def test_a_camera_held_sideways_makes_no_difference(self, reader: PortraitReader) -> None:
        upright = reader.read(encoded(astronaut(), quality=92), PLACE)
        sideways = reader.read(turned(astronaut()), PLACE)
        assert sideways.face.centre == pytest.approx(upright.face.centre, abs=0.05)
        assert sideways.width == pytest.approx(upright.width, rel=0.2)

    def test_no_metadata_survives(self, reader: PortraitReader) -> None:
        photo = annotated(astronaut())
        assert photo.count(SECRET) >= 3
        portrait = reader.read(photo, PLACE)
        picture = opened(portrait)
        assert not set(picture.info) & {"exif", "xmp", "icc_profile", "comment"}
        assert not picture.getexif()
        # APP1 to APP15 and COM: nothing but the plain JFIF header may stand before the pixels.
        assert _segments(portrait.data).isdisjoint({*range(0xE1, 0xF0), 0xFE})
        for trace in (SECRET, b"Exif", b"http:", b"xmp", b"ICC_PROFILE"):
            assert trace not in portrait.data

    @pytest.mark.parametrize("photo", list(unfit()))
    def test_every_refusal_is_placed_and_has_a_remedy(
        self, reader: PortraitReader, photo: str
    ) -> None:
        faults_of(reader, unfit()[photo])

    def test_a_refusal_does_not_quote_the_photo(self, reader: PortraitReader) -> None:
        photo = annotated(astronaut())
        for broken in (photo[: len(photo) // 2], SECRET * 40):
            for fault in faults_of(reader, broken):
                assert SECRET.decode() not in str(fault)


def _segments(jpeg: bytes) -> set[int]:
    """The markers of all segments before the pixels."""
    found, at = set(), 2
    while jpeg[at + 1] != 0xDA:
        found.add(jpeg[at + 1])
        at += 2 + int.from_bytes(jpeg[at + 2 : at + 4], "big")
    return found
