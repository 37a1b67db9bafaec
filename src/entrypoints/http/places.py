"""Places: where the next part of a list begins that is read in a unit, in a text without meaning.

The lists that views give have cursors of their own.
"""

import binascii
import re
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Callable, Sequence
from typing import TypeVar

from custories_core.errors import Fault, Rejected
from custories_core.ports.records import Slice

T = TypeVar("T")

NUMBER = re.compile(r"[1-9][0-9]{0,8}")
ID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")


def place_of(cursor: str | None, of: str, form: re.Pattern[str]) -> str | None:
    """What the cursor of the list called `of` stands for. Raises Rejected for any other text."""
    if cursor is None:
        return None
    try:
        raw = urlsafe_b64decode(cursor.encode("ascii") + b"=" * (-len(cursor) % 4)).decode("ascii")
    except (UnicodeError, binascii.Error, ValueError):
        raw = ""
    name, _, place = raw.partition(" ")
    # What is decoded has to be written in the one way that `_cursor` writes it.
    if name != of or not form.fullmatch(place) or _cursor(of, place) != cursor:
        fault = "is not a cursor that this list gave."
        help = "Use `next` of an earlier answer, or leave it out."
        raise Rejected([Fault("cursor", fault, help)])
    return place


def part_after(
    items: Sequence[T], limit: int, of: str, place: Callable[[T], str | int]
) -> Slice[T]:
    """The first `limit` of the items, of which one more was asked for, and the cursor after it."""
    kept = tuple(items[:limit])
    return Slice(kept, _cursor(of, place(kept[-1])) if len(items) > limit else None)


def _cursor(of: str, place: str | int) -> str:
    return urlsafe_b64encode(f"{of} {place}".encode("ascii")).decode("ascii").rstrip("=")
