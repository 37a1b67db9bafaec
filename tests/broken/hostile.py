"""Small files made to keep their reader busy for ever, or to bring it down."""

import zlib
from collections.abc import Callable


def stream(data: bytes, entries: str = "") -> bytes:
    """A compressed stream."""
    packed = zlib.compress(data, 9)
    head = f"<< /Length {len(packed)} /Filter /FlateDecode {entries} >>\nstream\n"
    return head.encode() + packed + b"\nendstream"


def one_page(page: str, objects: dict[int, bytes]) -> bytes:
    """A PDF of one page with these entries; its objects are numbered from 4."""
    objects = {
        1: b"<< /Type /Catalog /Pages 2 0 R >>",
        2: b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        3: f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 630 630] {page} >>".encode(),
        **objects,
    }
    out = bytearray(b"%PDF-1.6\n")
    places = {}
    for number, body in objects.items():
        places[number] = len(out)
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = len(out)
    size = max(objects) + 1
    out += b"xref\n0 %d\n0000000000 65535 f \n" % size
    for number in range(1, size):
        used = number in places
        out += b"%010d %05d %s \n" % (places.get(number, 0), 0 if used else 65535, b"fn"[used:][:1])
    out += f"trailer << /Size {size} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n".encode()
    return bytes(out)


def _tower(first: int) -> dict[int, bytes]:
    """Twenty forms, each of which draws the next one ten times."""
    head = "/Type /XObject /Subtype /Form /BBox [0 0 600 600] /Resources"
    forms = {
        number: stream(b"/N Do " * 10, f"{head} << /XObject << /N {number + 1} 0 R >> >>")
        for number in range(first, first + 19)
    }
    return {**forms, first + 19: stream(b"0 0 m", f"{head} << >>")}


def two_faced() -> bytes:
    """A page that shows a few strokes to pypdf, and to PDFium forms that multiply."""
    page = "/Contents 4 0 R /Contents 5 0 R /Resources << /XObject << /F 6 0 R >> >>"
    return one_page(page, {4: stream(b"0 0 m"), 5: stream(b"/F Do"), **_tower(6)})


def drawn_letters() -> bytes:
    """A font whose only letter is made of forms that multiply."""
    font = (
        b"<< /Type /Font /Subtype /Type3 /FontBBox [0 0 1 1] /FontMatrix [1 0 0 1 0 0] "
        b"/CharProcs << /a 6 0 R >> /Encoding << /Differences [97 /a] >> /FirstChar 97 "
        b"/LastChar 97 /Widths [1] /Resources << /XObject << /F 7 0 R >> >> >>"
    )
    text = stream(b"BT /T 12 Tf (aaaaaaaaaa) Tj ET")
    objects = {4: text, 5: font, 6: stream(b"1 0 d0 /F Do"), **_tower(7)}
    return one_page("/Contents 4 0 R /Resources << /Font << /T 5 0 R >> >>", objects)


def _parts_that_swell() -> bytes:
    parts = "4 0 R " * 2_000
    return one_page(f"/Contents [{parts}]", {4: stream(b"%" + b"a" * 50_000_000)})


def _pictures_with_many_filters() -> bytes:
    image = b"<< /Subtype /Image /Width 1 /Height 1 /Length 0 /Filter 6 0 R >>\nstream\n\nendstream"
    filters = b"[" + b"/FlateDecode " * 50_000 + b"]"
    page = "/Contents 4 0 R /Resources << /XObject << /I 5 0 R >> >>"
    return one_page(page, {4: stream(b"/I Do\n" * 500_000), 5: image, 6: filters})


def _annotations() -> bytes:
    twice = b"<< /Type /Pages /Kids [3 0 R 3 0 R] /Count 2 >>"
    notes = b"[" + b"5 0 R " * 60_000 + b"]"
    return one_page("/Annots 4 0 R", {2: twice, 4: notes, 5: b"<< >>"})


def _fonts() -> bytes:
    fonts = " ".join(f"/F{number} 5 0 R" for number in range(100_000))
    objects = {4: f"<< {fonts} >>".encode(), 5: b"<< /Subtype /Type1 /BaseFont /X >>"}
    return one_page("/Resources << /Font 4 0 R >>", objects)


def _kids() -> bytes:
    kids = b"[ << /Kids 4 0 R >> " + b"null " * 15_000 + b"]"
    return one_page("", {2: b"<< /Type /Pages /Kids 4 0 R /Count 1 >>", 4: kids})


HOSTILE: dict[str, tuple[str, Callable[[], bytes]]] = {
    "parts that swell": ("draws more than any printed page", _parts_that_swell),
    "pictures with many filters": (
        "draws more than any printed page",
        _pictures_with_many_filters,
    ),
    "annotations": ("more than 100000 annotations", _annotations),
    "fonts": ("draws more than any printed page", _fonts),
    "kids that are their own": ("page tree without end", _kids),
}
"""By what it is: what the refusal says, and the file."""


def title_without_end() -> bytes:
    """A sound page, and metadata in which a title is begun again and again."""
    catalog = b"<< /Type /Catalog /Pages 2 0 R /Metadata 5 0 R >>"
    return one_page(
        "/Contents 4 0 R",
        {
            1: catalog,
            4: stream(b"0 0 m"),
            5: stream(b"<dc:title " * 300_000, "/Type /Metadata /Subtype /XML"),
        },
    )
