"""Reading PDF objects of which nothing may be taken for granted: a wrong type counts as absent."""

from collections.abc import Iterator

from pypdf.generic import (
    ArrayObject,
    ByteStringObject,
    DictionaryObject,
    IndirectObject,
    NameObject,
    NullObject,
    StreamObject,
    TextStringObject,
)

from custories_core.preflight.print_file import Rectangle


def resolved(value: object) -> object:
    """What a reference, or a chain of a few, leads to; null is as good as nothing."""
    for _ in range(8):
        if not isinstance(value, IndirectObject):
            return None if isinstance(value, NullObject) else value
        value = value.get_object()
    return None


def entry(owner: object, key: str) -> object:
    """The entry of a dictionary, resolved; None where there is none, or no dictionary."""
    return resolved(owner.get(key)) if isinstance(owner, DictionaryObject) else None


def reference(owner: object, key: str) -> object:
    """The entry as it stands, so that the same object can be known again by its number."""
    return owner.get(key) if isinstance(owner, DictionaryObject) else None


def identity(value: object) -> int | None:
    """The number of the object that a reference names."""
    return value.idnum if isinstance(value, IndirectObject) else None


def dictionary(value: object) -> DictionaryObject:
    """The dictionary, an empty one for anything else. A stream is a dictionary too."""
    found = resolved(value)
    return found if isinstance(found, DictionaryObject) else DictionaryObject()


def items(value: object) -> Iterator[object]:
    """The entries of an array as they stand; a single value counts as an array of one."""
    found = resolved(value)
    if isinstance(found, ArrayObject):
        yield from found
    elif found is not None:
        yield value


def name(value: object) -> str:
    """A name without its slash, "" for anything else."""
    found = resolved(value)
    return str(found).removeprefix("/") if isinstance(found, NameObject) else ""


def text(value: object) -> str:
    """A text string, "" for anything else."""
    found = resolved(value)
    if isinstance(found, TextStringObject):
        return str(found)
    return found.decode("latin-1") if isinstance(found, ByteStringObject) else ""


def number(value: object, default: float = 0.0) -> float:
    """A number, `default` for anything else."""
    found = resolved(value)
    if isinstance(found, bool) or not isinstance(found, int | float):
        return default
    try:
        return float(found)
    except OverflowError:
        return default


def data(value: object) -> bytes:
    """The decoded bytes of a stream, b"" for anything else. Raises as pypdf does."""
    found = resolved(value)
    return bytes(found.get_data()) if isinstance(found, StreamObject) else b""


def rectangle(value: object) -> Rectangle | None:
    """A box of four numbers with its edges put in order."""
    found = resolved(value)
    if not isinstance(found, ArrayObject) or len(found) != 4:
        return None
    x1, y1, x2, y2 = (number(edge) for edge in found)
    return Rectangle(min(x1, x2), min(y1, y2), max(x1, x2), max(y1, y2))


def matrix(value: object) -> tuple[float, float, float, float, float, float]:
    """Six numbers, the identity for anything else."""
    found = resolved(value)
    if not isinstance(found, ArrayObject) or len(found) != 6:
        return 1.0, 0.0, 0.0, 1.0, 0.0, 0.0
    a, b, c, d, e, f = (number(entry) for entry in found)
    return a, b, c, d, e, f
