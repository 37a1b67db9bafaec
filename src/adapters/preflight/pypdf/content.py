"""Content streams, cut down to what preflight needs: where pictures go and what colours are used.

A tokeniser of our own, because a stranger's page may hold millions of path
segments that are of no interest here: they are passed over, not kept.
"""

import re
from collections.abc import Callable

Operation = tuple[str, tuple[object, ...]]
"""An operator with its operands: names as str, numbers as float.

"q", "Q", "cm", "Do", "gs", "sh"; "fill" with a device space; "space" with the
name of a space; "pattern" with a name; "picture" with width, height, space,
filter and whether it is a stencil, for one that stands in the stream itself.
"""

_GAP = rb"\x00\t\n\x0c\r "
_REGULAR = rb"[^" + _GAP + rb"()<>\[\]{}/%]"
# Possessive throughout: what has been passed over is never tried again in another way.
_TOKEN = re.compile(
    rb"(?:["
    + _GAP
    + rb"]++|%[^\r\n]*+)*+(?:("
    + _REGULAR
    + rb"++)|(/"
    + _REGULAR
    + rb"*+)|(\()|(<<|>>|<[0-9A-Fa-f"
    + _GAP
    + rb"]*+>|[\[\]{}<>)]))"
)
_BRACKET = re.compile(rb"\\.|[()]", re.DOTALL)
_ESCAPE = re.compile(rb"#([0-9A-Fa-f]{2})")
_PICTURE_END = re.compile(rb"[" + _GAP + rb"]EI(?=[" + _GAP + rb"]|$)")

_PLAIN: dict[bytes, Operation] = {b"q": ("q", ()), b"Q": ("Q", ())}
_NAMED = {b"Do": "Do", b"gs": "gs", b"sh": "sh", b"cs": "space", b"CS": "space"}
_DEVICE = {b"g": "gray", b"G": "gray", b"rg": "rgb", b"RG": "rgb", b"k": "cmyk", b"K": "cmyk"}
_PAINTS = frozenset({b"scn", b"SCN"})
_INTERESTING = frozenset({*_PLAIN, *_NAMED, *_DEVICE, *_PAINTS, b"cm", b"BI"})

_KEPT_OPERANDS = 64
_SPEND_EVERY = 4096


def operations(data: bytes, spend: Callable[[int], None]) -> tuple[Operation, ...]:
    """The interesting operations of a stream. `spend` is told of tokens read, and may raise."""
    found: list[Operation] = []
    colours: set[str] = set()
    operands: list[bytes] = []
    position, unpaid = 0, 0
    while match := _TOKEN.match(data, position):
        position = match.end()
        unpaid += 1
        if unpaid == _SPEND_EVERY:
            spend(unpaid)
            unpaid = 0
        kind = match.lastindex
        if kind == 3:
            position = _end_of_string(data, position)
            continue
        token = match[kind or 0]
        if kind != 1 or token[0] in b"0123456789+-.":
            operands.append(token)
            if len(operands) > _KEPT_OPERANDS:
                del operands[:-6]
            continue
        if token in _INTERESTING:
            if token == b"BI":
                picture, position = _inline_picture(data, position)
                found.append(picture)
            elif token in _DEVICE:
                # Once per stream is enough, and a page of flat shapes has thousands.
                if _DEVICE[token] not in colours:
                    colours.add(_DEVICE[token])
                    found.append(("fill", (_DEVICE[token],)))
            elif operation := _operation(token, operands):
                found.append(operation)
        operands.clear()
    spend(unpaid)
    return tuple(found)


def _operation(token: bytes, operands: list[bytes]) -> Operation | None:
    if token in _PLAIN:
        return _PLAIN[token]
    if token == b"cm":
        try:
            return "cm", tuple(float(operand) for operand in operands[-6:])
        except ValueError:
            return None
    name = operands[-1] if operands else b""
    if not name.startswith(b"/"):
        return None
    return "pattern" if token in _PAINTS else _NAMED[token], (_name(name),)


def _name(token: bytes) -> str:
    return _ESCAPE.sub(lambda match: bytes((int(match[1], 16),)), token).decode("latin-1")


def _end_of_string(data: bytes, position: int) -> int:
    depth = 1
    for match in _BRACKET.finditer(data, position):
        depth += {b"(": 1, b")": -1}.get(match[0], 0)
        if depth == 0:
            return match.end()
    return len(data)


def _inline_picture(data: bytes, position: int) -> tuple[Operation, int]:
    values: dict[bytes, bytes] = {}
    key = b""
    depth = 0
    while match := _TOKEN.match(data, position):
        position = match.end()
        if match[3]:
            position = _end_of_string(data, position)
            continue
        token = match[0].strip(_GAP_BYTES)
        if token == b"ID":
            break
        if token in (b"[", b"<<"):
            depth += 1
        elif token in (b"]", b">>"):
            depth -= 1
            key = key if depth else b""
        elif not key:
            key = token
        else:
            values.setdefault(key, token)
            key = key if depth else b""

    def value(short: bytes, long: bytes) -> bytes:
        return values.get(short, values.get(long, b""))

    width, height = _count(value(b"/W", b"/Width")), _count(value(b"/H", b"/Height"))
    space = _SHORT_SPACES.get(value(b"/CS", b"/ColorSpace"), value(b"/CS", b"/ColorSpace"))
    filter = value(b"/F", b"/Filter")
    stencil = value(b"/IM", b"/ImageMask") == b"true"
    start = position + 1
    if not filter and (stencil or space in _CHANNELS):
        bits = 1 if stencil else _count(value(b"/BPC", b"/BitsPerComponent"))
        row = (width * bits * (1 if stencil else _CHANNELS[space]) + 7) // 8
        start = min(start + row * height, len(data))
    end = _PICTURE_END.search(data, max(start - 1, position))
    operands = (width, height, _name(space), _name(filter), stencil)
    return ("picture", operands), end.end() if end else len(data)


_GAP_BYTES = b"\x00\t\n\x0c\r "
_SHORT_SPACES = {b"/G": b"/DeviceGray", b"/RGB": b"/DeviceRGB", b"/CMYK": b"/DeviceCMYK"}
_CHANNELS = {b"/DeviceGray": 1, b"/DeviceRGB": 3, b"/DeviceCMYK": 4}


def _count(token: bytes) -> int:
    try:
        return min(max(int(token), 0), 1 << 20)
    except ValueError:
        return 0
