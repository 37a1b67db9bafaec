"""Reads portraits on this machine alone: nothing of a photo leaves it.

The bytes are judged first, then the stated size, then the photo is decoded in
a child process with limits, and only then is a face looked for. What is kept
is made anew from bare pixels, so no metadata of the photo can be in it.
"""

from io import BytesIO

from PIL import Image

from custories_core.errors import Fault, Rejected
from custories_core.layout.geometry import Box
from custories_core.ports.portraits import Eyes, Portrait

from .decoding import Decoded, Limits, Undecodable, decode
from .eyes import Pixels, eyes_of
from .faces import Face, faces_in
from .headers import Header, header_of, is_heif, kind_of, other_kind
from .measuring import looks_of

LONGEST = 1600
"""The longest side of a portrait that is kept, in pixels."""
SMALLEST_FACE = 64
"""The least width of a face, brow to chin and cheek to cheek, in the photo's own pixels."""

_JPEG_QUALITY = 92
# Head and shoulders, in widths of the face square from its middle.
_BESIDE, _ABOVE, _BELOW = 1.5, 1.35, 1.85


class CascadeReader:
    """A PortraitReader; `limits` is what one photo may cost."""

    def __init__(self, limits: Limits | None = None) -> None:
        self._limits = limits or Limits()

    @property
    def name(self) -> str:
        return "cascade 3"

    def read(self, photo: bytes, place: str) -> Portrait:
        """The one face in the photo; see the port. Raises Rejected with every fault known."""
        header = self._judged(photo, place)
        whole = self._decoded(photo, header, place)
        face = _only_face(whole, place)
        scale = whole.photo_width / whole.pixels.shape[1]
        frame = _head_and_shoulders(face, whole)
        left, top, right, bottom = frame
        if scale == 1:
            pixels = whole.pixels[top:bottom, left:right]
        else:
            # The face deserves the photo's own sharpness, not that of the copy just searched.
            full = (
                round(left * scale),
                round(top * scale),
                min(whole.photo_width, round(right * scale)),
                min(whole.photo_height, round(bottom * scale)),
            )
            pixels = self._decoded(photo, header, place, full).pixels
        height, width = pixels.shape[:2]
        grown = width / (right - left)
        moved = Face(
            (face.x - left) * grown, (face.y - top) * grown, face.width * grown, face.score
        )
        return Portrait(
            data=_jpeg(Image.fromarray(pixels)),
            width=width,
            height=height,
            face=Box(moved.x / width, moved.y / height, moved.width / width, moved.width / height),
            looks=looks_of(pixels, moved),
            eyes=_eyes(pixels, moved),
        )

    def _judged(self, photo: bytes, place: str) -> Header:
        """The header of a photo that may be decoded; nothing is decoded here."""
        faults = []
        if len(photo) > self._limits.size:
            faults.append(_too_many_bytes(len(photo), self._limits.size, place))
        if kind_of(photo) is None:
            raise Rejected([*faults, _wrong_kind(photo, place)])
        header = header_of(photo)
        if header is None:
            raise Rejected([*faults, _cut_short(place)])
        faults += _size_faults(header, self._limits, place)
        if faults:
            raise Rejected(faults)
        return header

    def _decoded(
        self,
        photo: bytes,
        header: Header,
        place: str,
        crop: tuple[int, int, int, int] | None = None,
    ) -> Decoded:
        try:
            return decode(photo, header, self._limits, LONGEST, crop)
        except Undecodable as error:
            raise Rejected([_undecodable(error.reason, place)]) from None


def _eyes(pixels: Pixels, face: Face) -> Eyes | None:
    """Both eyes as the port tells them."""
    found = eyes_of(pixels, face)
    if found is None:
        return None
    height, width = pixels.shape[:2]
    # To a hundredth of a pixel: no finer are they found, and shorter is what is kept.
    left, right = ((round(eye.x / width, 5), round(eye.y / height, 5)) for eye in found)
    return Eyes(left, right)


def build(settings: object) -> CascadeReader:
    """The reader, with the limits that hold for uploads. It needs no settings."""
    del settings
    return CascadeReader()


def _too_many_bytes(size: int, most: int, place: str) -> Fault:
    return Fault(
        place,
        f"the file has {size / 2**20:.1f} MiB; at most {most / 2**20:g} MiB are read.",
        "Save the photo as a JPEG of ordinary quality.",
    )


def _wrong_kind(photo: bytes, place: str) -> Fault:
    if not photo:
        return Fault(place, "the file is empty.", "Copy the photo from your camera or phone again.")
    if is_heif(photo):
        return Fault(
            place,
            "this is an AVIF photo or a moving HEIC, which is not read.",
            "Save it as JPEG: open it on the phone or computer and export or share it as JPEG.",
        )
    kind = other_kind(photo)
    if kind is None:
        return Fault(
            place, "this is not a picture.", "Give a photo in JPEG, PNG, WebP or HEIC form."
        )
    return Fault(
        place, f"this is {kind}, which is not read.", "Save the photo as JPEG, PNG, WebP or HEIC."
    )


def _size_faults(header: Header, limits: Limits, place: str) -> list[Fault]:
    faults = []
    size = f"{header.width} × {header.height} pixels"
    pixels = header.width * header.height
    if pixels > limits.pixels:
        faults.append(
            Fault(
                place,
                f"the picture has {pixels / 1e6:.0f} megapixels ({size}); "
                f"at most {limits.pixels / 1e6:g} megapixels are read.",
                "Make a smaller copy and use that: 2000 pixels on the long side are plenty.",
            )
        )
    if max(header.width, header.height) > limits.side:
        faults.append(
            Fault(
                place,
                f"a side of the picture has {max(header.width, header.height)} pixels ({size}); "
                f"at most {limits.side} are read.",
                "Cut the photo to the person, or make a smaller copy.",
            )
        )
    return faults


def _cut_short(place: str) -> Fault:
    return Fault(
        place,
        "the file is incomplete: the rest of the picture is missing.",
        "Copy the photo from your camera or phone again.",
    )


def _undecodable(reason: str, place: str) -> Fault:
    match reason:
        case "truncated":
            return _cut_short(place)
        case "size":
            return Fault(
                place,
                "the picture is larger inside than the file says.",
                "Open the photo and save it again as JPEG.",
            )
        case "memory":
            return Fault(
                place,
                "the picture takes too much memory to open.",
                "Save it again as a JPEG with at most 2000 pixels on the long side.",
            )
        case "slow":
            return Fault(
                place,
                "the picture takes too long to open.",
                "Save it again as a JPEG with at most 2000 pixels on the long side.",
            )
        case _:
            return Fault(
                place,
                "the file is damaged: it starts as a picture but cannot be opened.",
                "Use another copy of the photo, or save it again as JPEG.",
            )


def _only_face(whole: Decoded, place: str) -> Face:
    faces = faces_in(whole.pixels)
    if not faces:
        raise Rejected(
            [
                Fault(
                    place,
                    "no face was found.",
                    "Use a photo of one person who looks into the camera, head upright, "
                    "in good light and close enough to fill a fair part of the picture; "
                    "without glasses, if their frame is heavy.",
                )
            ]
        )
    if len(faces) > 1:
        raise Rejected(
            [
                Fault(
                    place,
                    f"{len(faces)} faces were found; there must be exactly one.",
                    "Cut the photo so that only the one person is left.",
                )
            ]
        )
    width = int(faces[0].width * whole.photo_width / whole.pixels.shape[1])
    if width < SMALLEST_FACE:
        raise Rejected(
            [
                Fault(
                    place,
                    f"the face is only {width} pixels wide; at least {SMALLEST_FACE} are needed.",
                    "Use a photo taken from nearer, or the original "
                    "instead of a copy made small for sending.",
                )
            ]
        )
    return faces[0]


def _head_and_shoulders(face: Face, whole: Decoded) -> tuple[int, int, int, int]:
    """Left, top, right and bottom of the cut, within the picture."""
    height, width = whole.pixels.shape[:2]
    middle_x, middle_y = face.x + face.width / 2, face.y + face.width / 2
    return (
        max(0, round(middle_x - _BESIDE * face.width)),
        max(0, round(middle_y - _ABOVE * face.width)),
        min(width, round(middle_x + _BESIDE * face.width)),
        min(height, round(middle_y + _BELOW * face.width)),
    )


def _jpeg(picture: Image.Image) -> bytes:
    out = BytesIO()
    picture.save(out, "JPEG", quality=_JPEG_QUALITY, subsampling=0)
    return out.getvalue()
