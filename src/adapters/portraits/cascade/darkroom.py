"""The child process in which a photo from outside is decoded. Run as a program, never imported.

It has no files, little memory and little time, and imports the standard
library and Pillow only, and pillow-heif for a HEIC. It reads one request from
standard input and writes one answer to standard output, each a frame:

    4 bytes   length of the JSON that follows, big endian
    JSON      request: kind, stated, pixels, side, longest, crop, memory, seconds
              answer:  width, height, photo_width, photo_height, or fault
    the rest  request: the photo; answer: its pixels, RGB, 3 bytes each, row by row

`crop` is left, top, right and bottom in pixels of the upright photo, or null
for all of it; `stated` is how many pixels the header claims; `longest` is the
longest side of the answer. `fault` is one of truncated, broken, size and
memory. The photo's own words (names, comments, error texts that quote it)
never leave this process.
"""

import json
import sys
import warnings
from io import BytesIO
from typing import Any

# What decoding, turning and scaling take at most, for all kinds.
_BYTES_PER_PIXEL = 16


def _confine(memory: int, seconds: int) -> None:
    # Where the module is missing (Windows) the parent's deadline is the only limit.
    try:
        import resource
    except ImportError:
        return
    resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
    resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds + 1))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))


def _develop(request: dict[str, Any], photo: bytes) -> tuple[dict[str, Any], bytes]:
    from PIL import Image

    Image.MAX_IMAGE_PIXELS = request["pixels"]
    warnings.simplefilter("error", Image.DecompressionBombWarning)
    longest, crop = request["longest"], request["crop"]
    try:
        # Only the decoder of the kind that was recognised may look at the bytes.
        with Image.open(BytesIO(photo), formats=(request["kind"],)) as picture:
            if max(picture.size) > request["side"]:
                return {"fault": "size"}, b""
            profile = picture.info.get("icc_profile")
            turn = _orientation(picture)
            width, height = picture.size[::-1] if turn >= 5 else picture.size
            if crop is None:
                picture.draft("RGB", (longest, longest))
            picture.load()
            # A HEIC may turn out larger than it says only when it is decoded.
            if max(picture.size) > request["side"]:
                return {"fault": "size"}, b""
            if picture.width * picture.height > request["pixels"]:
                return {"fault": "size"}, b""
            print_ = _flat(picture)
    except (Image.DecompressionBombWarning, Image.DecompressionBombError):
        return {"fault": "size"}, b""
    if crop is None:
        print_ = _upright(_shrunk(print_, longest), turn)
    else:
        print_ = _shrunk(_upright(print_, turn).crop(tuple(crop)), longest)
    print_ = _srgb(print_, profile)
    answer = {
        "width": print_.width,
        "height": print_.height,
        "photo_width": width,
        "photo_height": height,
    }
    return answer, print_.tobytes()


def _orientation(picture: Any) -> int:
    try:
        turn = picture.getexif().get(0x0112, 1)
    except Exception:
        # A photo is not refused for damaged notes beside it.
        return 1
    return turn if isinstance(turn, int) and 1 <= turn <= 8 else 1


def _upright(picture: Any, turn: int) -> Any:
    from PIL import Image

    turns = Image.Transpose
    # The eight orientations of EXIF 2.3, tag 0x0112; 1 is upright.
    way = {
        2: turns.FLIP_LEFT_RIGHT,
        3: turns.ROTATE_180,
        4: turns.FLIP_TOP_BOTTOM,
        5: turns.TRANSPOSE,
        6: turns.ROTATE_270,
        7: turns.TRANSVERSE,
        8: turns.ROTATE_90,
    }.get(turn)
    return picture if way is None else picture.transpose(way)


def _flat(picture: Any) -> Any:
    """The pixels on white paper, in a mode that can be scaled: RGB, or CMYK as it is."""
    from PIL import Image

    if picture.mode in ("RGB", "CMYK"):
        return picture.copy()
    if picture.mode.startswith("I"):
        # Sixteen bits of grey; Pillow would clip them rather than scale.
        grey = picture.convert("I").point(lambda value: value * (1 / 256))
        return grey.convert("L").convert("RGB")
    if picture.mode in ("RGBA", "LA", "PA", "La", "RGBa") or "transparency" in picture.info:
        layer = picture.convert("RGBA")
        paper = Image.new("RGB", layer.size, "white")
        paper.paste(layer, mask=layer.getchannel("A"))
        return paper
    return picture.convert("RGB")


def _shrunk(picture: Any, longest: int) -> Any:
    from PIL import Image

    scale = longest / max(picture.size)
    if scale >= 1:
        return picture
    size = tuple(max(1, round(length * scale)) for length in picture.size)
    return picture.resize(size, Image.Resampling.LANCZOS, reducing_gap=2.0)


def _srgb(picture: Any, profile: bytes | None) -> Any:
    if profile:
        try:
            from PIL import ImageCms

            source = ImageCms.ImageCmsProfile(BytesIO(profile))
            target = ImageCms.createProfile("sRGB")
            return ImageCms.profileToProfile(picture, source, target, outputMode="RGB")
        except Exception:
            # A profile that does not fit its picture is treated as if it were not there.
            pass
    return picture.convert("RGB")


def _answered(request: dict[str, Any], photo: bytes) -> tuple[dict[str, Any], bytes]:
    try:
        return _develop(request, photo)
    except MemoryError:
        return {"fault": "memory"}, b""
    except Exception as error:
        # Every decoder fails in its own way; only the kind of failure goes out.
        if isinstance(error, (OSError, EOFError)) and "truncated" in str(error).lower():
            return {"fault": "truncated"}, b""
    try:
        # Some decoders call a lack of memory a damaged file.
        bytearray(_BYTES_PER_PIXEL * request["stated"])
    except MemoryError:
        return {"fault": "memory"}, b""
    return {"fault": "broken"}, b""


def main() -> None:
    """Answer the one request on standard input."""
    # Where the libraries are comes as arguments: the isolated mode ignores PYTHONPATH.
    sys.path.extend(sys.argv[1:])
    # Before the limits: an import that fails for them would say nothing about the photo.
    from PIL import Image, ImageCms, JpegImagePlugin, PngImagePlugin, WebPImagePlugin

    del Image, ImageCms, JpegImagePlugin, PngImagePlugin, WebPImagePlugin
    length = int.from_bytes(sys.stdin.buffer.read(4), "big")
    request = json.loads(sys.stdin.buffer.read(length))
    if request["kind"] == "HEIF":
        import pillow_heif

        # One thread, for each takes address space; and the picture itself, nothing beside it.
        pillow_heif.register_heif_opener(
            decode_threads=1, thumbnails=False, depth_images=False, aux_images=False
        )
    _confine(request["memory"], request["seconds"])
    answer, pixels = _answered(request, sys.stdin.buffer.read())
    text = json.dumps(answer).encode()
    sys.stdout.buffer.write(len(text).to_bytes(4, "big") + text + pixels)
    sys.stdout.buffer.flush()


if __name__ == "__main__":
    main()
