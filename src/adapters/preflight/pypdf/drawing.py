"""What a page draws: its fonts, pictures, see-through effects and colours, forms within forms."""

from itertools import islice
from math import hypot, inf, isfinite

from pypdf.generic import DictionaryObject

from custories_core.preflight.print_file import PrintFont, PrintPicture

from .content import Operation, operations
from .objects import data, dictionary, entry, identity, items, matrix, name, number, reference

Matrix = tuple[float, float, float, float, float, float]

_DEEPEST = 24
_ENTERING = 50  # a form or a font costs as much as so many tokens,
_LOOKING_UP = 25  # and a picture or a graphics state as much as these
_BYTES_PER_TOKEN = 32  # what is merely unpacked and passed over costs less than what is read
_MOST_FILTERS = 8
_TOKENS_PER_PAGE = 4_000_000
_TOKENS_PER_FILE = 40_000_000
_DEVICE_SPACES = {"DeviceGray": "gray", "DeviceRGB": "rgb", "DeviceCMYK": "cmyk"}
_DEFAULT_SPACES = {"gray": "/DefaultGray", "rgb": "/DefaultRGB", "cmyk": "/DefaultCMYK"}


class Unreasonable(Exception):
    """The page cannot be examined; the message says why, for the one who made it."""


class Streams:
    """The operations of content streams, read once each, within limits."""

    def __init__(self) -> None:
        self._known: dict[int, tuple[Operation, ...]] = {}
        self._file, self._page = _TOKENS_PER_FILE, _TOKENS_PER_PAGE

    def turn_page(self) -> None:
        """A new page has a new allowance."""
        self._page = _TOKENS_PER_PAGE

    def spend(self, tokens: int) -> None:
        """Count work done. Raises Unreasonable when there was too much."""
        self._file -= tokens
        self._page -= tokens
        if self._file < 0 or self._page < 0:
            raise Unreasonable("draws more than any printed page does")

    def of_page(self, page: DictionaryObject) -> tuple[Operation, ...]:
        """The operations of all content streams of a page, which may be cut anywhere."""
        contents = b"\n".join(self._data(part) for part in items(reference(page, "/Contents")))
        return operations(contents, self.spend)

    def of_form(self, form: object) -> tuple[Operation, ...]:
        """The operations of a form or pattern."""
        key = identity(form)
        if key is None:
            return operations(self._data(form), self.spend)
        if key not in self._known:
            self._known[key] = operations(self._data(form), self.spend)
        return self._known[key]

    def _data(self, stream: object) -> bytes:
        unpacked = data(stream)
        self.spend(1 + len(unpacked) // _BYTES_PER_TOKEN)
        return unpacked


class Drawing:
    """Everything one page draws, gathered by following its content."""

    def __init__(self, page: DictionaryObject, resources: object, streams: Streams) -> None:
        """Raises Unreasonable for a form within itself, and for too much of anything."""
        self.fonts: dict[str, PrintFont] = {}
        self.pictures: list[PrintPicture] = []
        self.transparency: dict[str, None] = {}
        self.colours: set[str] = set()
        self._streams = streams
        self._unit = number(reference(page, "/UserUnit"), 1.0)
        self._open: list[int | None] = []
        self._searched: set[int] = set()
        self._patterns: set[int] = set()
        identity_matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)
        self._follow(streams.of_page(page), resources, identity_matrix)

    def _follow(self, drawn: tuple[Operation, ...], resources: object, start: Matrix) -> None:
        self._search_fonts(resources, 0)
        self._streams.spend(len(drawn))
        current, saved = start, list[Matrix]()
        for operator, operands in drawn:
            match operator, operands:
                case "q", _:
                    saved.append(current)
                case "Q", _:
                    current = saved.pop() if saved else start
                case "cm", (float(a), float(b), float(c), float(d), float(e), float(f)):
                    current = _product((a, b, c, d, e, f), current)
                case "Do", (str(key),):
                    self._draw(reference(entry(resources, "/XObject"), key), resources, current)
                case "gs", (str(key),):
                    self._state(dictionary(reference(entry(resources, "/ExtGState"), key)))
                case "fill", (str(space),):
                    self._colour(space, resources)
                case "space", (str(key),):
                    self._space(key.removeprefix("/"), resources)
                case "pattern", (str(key),):
                    self._pattern(reference(entry(resources, "/Pattern"), key), resources, start)
                case "sh", (str(key),):
                    shading = dictionary(reference(entry(resources, "/Shading"), key))
                    self._space(name(reference(shading, "/ColorSpace")), resources)
                case "picture", (int(width), int(height), str(space), str(filter), bool(stencil)):
                    if not stencil:
                        self._space(space.removeprefix("/"), resources)
                    self._picture((width, height), current, space, filter, soft_mask=False)

    def _draw(self, target: object, resources: object, current: Matrix) -> None:
        drawn = dictionary(target)
        match name(reference(drawn, "/Subtype")):
            case "Form":
                placed = _product(matrix(reference(drawn, "/Matrix")), current)
                self._enter(target, entry(drawn, "/Resources") or resources, placed)
            case "Image":
                self._image(drawn, resources, current)

    def _enter(self, form: object, resources: object, start: Matrix) -> None:
        key = identity(form)
        if key is not None and key in self._open:
            raise Unreasonable("draws a form inside itself")
        if len(self._open) >= _DEEPEST:
            raise Unreasonable("nests its forms too deep")
        self._streams.spend(_ENTERING)
        self._open.append(key)
        self._follow(self._streams.of_form(form), resources, start)
        self._open.pop()

    def _pattern(self, target: object, resources: object, start: Matrix) -> None:
        pattern, key = dictionary(target), identity(target)
        if key is None or key in self._patterns or number(reference(pattern, "/PatternType")) != 1:
            return
        self._patterns.add(key)
        placed = _product(matrix(reference(pattern, "/Matrix")), start)
        self._enter(target, entry(pattern, "/Resources") or resources, placed)

    def _image(self, image: DictionaryObject, resources: object, current: Matrix) -> None:
        self._streams.spend(_LOOKING_UP)
        width = int(number(reference(image, "/Width")))
        height = int(number(reference(image, "/Height")))
        soft = entry(image, "/SMask") is not None or number(reference(image, "/SMaskInData")) > 0
        if soft:
            self.transparency["a picture with a soft mask"] = None
        space = entry(image, "/ColorSpace")
        kind = name(space) or name(next(items(space), None))
        if not isinstance(space, list):
            self._space(kind, resources)
        steps = islice(items(reference(image, "/Filter")), _MOST_FILTERS)
        filters = "+".join(name(step) for step in steps)
        self._picture((width, height), current, kind, filters, soft_mask=soft)

    def _picture(
        self, pixels: tuple[int, int], current: Matrix, space: str, filter: str, soft_mask: bool
    ) -> None:
        a, b, c, d, _, _ = current
        across, down = hypot(a, b) * self._unit / 72.0, hypot(c, d) * self._unit / 72.0
        # What has no area is not printed, and neither is what lies beyond all numbers.
        if not (isfinite(across) and isfinite(down) and across and down and min(pixels) > 0):
            return
        ppi = tuple(
            count / inches if count > 1 else inf
            for count, inches in zip(pixels, (across, down), strict=True)
        )
        filter = filter.removeprefix("/")
        space = space.removeprefix("/")
        self.pictures.append(PrintPicture(pixels, (ppi[0], ppi[1]), space, filter, soft_mask))

    def _state(self, state: DictionaryObject) -> None:
        self._streams.spend(_LOOKING_UP)
        mask = entry(state, "/SMask")
        if isinstance(mask, DictionaryObject):
            self.transparency["a soft mask"] = None
        for key, what in (("/ca", "fills"), ("/CA", "strokes")):
            opacity = number(reference(state, key), 1.0)
            if opacity < 1.0:
                self.transparency[f"{what} of {opacity:.0%} opacity"] = None
        mode = name(next(items(reference(state, "/BM")), None))
        if mode not in ("Normal", "Compatible", ""):
            self.transparency[f"blend mode {mode}"] = None
        # A font and its size.
        for part in islice(items(reference(state, "/Font")), 2):
            self._font(dictionary(part), 0)

    def _colour(self, space: str, resources: object) -> None:
        if _DEFAULT_SPACES[space] not in dictionary(entry(resources, "/ColorSpace")):
            self.colours.add(space)

    def _space(self, key: str, resources: object) -> None:
        spaces = dictionary(entry(resources, "/ColorSpace"))
        known = key if key in _DEVICE_SPACES else name(reference(spaces, f"/{key}"))
        if known in _DEVICE_SPACES:
            self._colour(_DEVICE_SPACES[known], resources)

    def _search_fonts(self, resources: object, depth: int) -> None:
        if not isinstance(resources, DictionaryObject) or id(resources) in self._searched:
            return
        self._searched.add(id(resources))
        for font in dictionary(entry(resources, "/Font")).values():
            self._font(dictionary(font), depth)

    def _font(self, font: DictionaryObject, depth: int) -> None:
        self._streams.spend(_ENTERING)
        kind = name(reference(font, "/Subtype"))
        if not kind or depth > _DEEPEST:
            return
        if kind == "Type3":
            # Its letters are drawings in the file: there is nothing to embed but what they use.
            label = name(reference(font, "/Name")) or "Type 3 font"
            self.fonts.setdefault(label, PrintFont(label, True, True, kind))
            self._search_fonts(entry(font, "/Resources"), depth + 1)
            return
        base = name(reference(font, "/BaseFont")) or "a font without a name"
        described = font
        if kind == "Type0":
            described = dictionary(next(items(reference(font, "/DescendantFonts")), None))
            kind = name(reference(described, "/Subtype")) or kind
        descriptor = entry(described, "/FontDescriptor")
        embedded = any(
            entry(descriptor, key) is not None for key in ("/FontFile", "/FontFile2", "/FontFile3")
        )
        subset = len(base) > 7 and base[6] == "+" and base[:6].isalpha() and base[:6].isupper()
        self.fonts.setdefault(f"{base} {embedded}", PrintFont(base, embedded, subset, kind))


def _product(inner: Matrix, outer: Matrix) -> Matrix:
    a, b, c, d, e, f = inner
    p, q, r, s, t, u = outer
    return (
        a * p + b * r,
        a * q + b * s,
        c * p + d * r,
        c * q + d * s,
        e * p + f * r + t,
        e * q + f * s + u,
    )
