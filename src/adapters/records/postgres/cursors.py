"""Cursors: where the next slice of a list begins, in a text that says nothing to its bearer."""

import binascii
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Callable
from typing import TypeVar
from uuid import UUID

from custories_core.errors import Fault, Rejected
from custories_core.ports.records import Slice

from .shapes import Row

T = TypeVar("T")


def cursor(of: str, last: str | int) -> str:
    """The cursor after the entry `last` of the list called `of`, a letter."""
    if isinstance(last, int):
        return _text(of, last.to_bytes(8, "big"))
    return _text(of, UUID(last).bytes)


def _text(of: str, place: bytes) -> str:
    return urlsafe_b64encode(of.encode("ascii") + place).decode("ascii").rstrip("=")


def after_id(of: str, given: str | None) -> str | None:
    """The id that a cursor of the list stands for. Raises Rejected for any other text."""
    return None if given is None else str(UUID(bytes=_place(of, given, 16)))


def after_number(of: str, given: str | None) -> int | None:
    """The number that a cursor of the list stands for. Raises Rejected for any other text."""
    return None if given is None else int.from_bytes(_place(of, given, 8), "big", signed=True)


def _place(of: str, given: str, size: int) -> bytes:
    try:
        raw = urlsafe_b64decode(given.encode("ascii") + b"=" * (-len(given) % 4))
    except (UnicodeEncodeError, binascii.Error, ValueError):
        raw = b""
    # What is decoded has to be written in the one way that `cursor` writes it.
    if len(raw) != size + 1 or raw[:1] != of.encode("ascii") or _text(of, raw[1:]) != given:
        fault = "is not a cursor that this list gave."
        help = "Use `next` of an earlier answer, or leave it out."
        raise Rejected([Fault("cursor", fault, help)])
    return raw[1:]


def sliced(
    of: str, rows: list[Row], limit: int, read: Callable[[Row], T], at: Callable[[T], str | int]
) -> Slice[T]:
    """A slice of the first `limit` of rows, of which one more was asked for."""
    items = tuple(map(read, rows[:limit]))
    more = len(rows) > limit and items
    return Slice(items, cursor(of, at(items[-1])) if more else None)
