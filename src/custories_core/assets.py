"""Storage keys: user / book / chapter / asset type / name.

A key is derived from what the artifact is made of, so the same work has the
same key wherever and however often it is done, and changed work has another.
"""

import hashlib
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any


class AssetType(StrEnum):
    """What an artifact is. One folder each."""

    STORY = "story"
    PHOTO = "photo"
    CHARACTER = "character"
    BACKGROUND = "background"
    ILLUSTRATION = "illustration"
    INSPECTION = "inspection"
    LAYOUT = "layout"
    PROOF = "proof"
    FILE = "file"


@dataclass(frozen=True, slots=True)
class Shelf:
    """Where a chapter's artifacts stand; `chapter` None is what belongs to the whole book.

    With a `face` it is what shows somebody's face as a photo has it, and goes with that photo.
    """

    user: str
    book: str
    chapter: int | None = None
    face: str = ""

    @property
    def prefix(self) -> str:
        """What the keys of all that stands here begin with."""
        part = "book" if self.chapter is None else f"chapter-{self.chapter:02d}"
        return f"{self.user}/{self.book}/{f'face-{self.face}' if self.face else part}/"

    def key(self, asset: AssetType, name: str) -> str:
        """The storage key of one artifact."""
        return f"{self.prefix}{asset}/{name}"


def canonical(value: Any) -> bytes:
    """JSON bytes that are the same for equal values."""
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()


def digest(value: Mapping[str, Any]) -> str:
    """Sixteen hex digits that stand for `value` in a key."""
    return hashlib.sha256(canonical(value)).hexdigest()[:16]


def derived_seed(seed: int, *path: object) -> int:
    """A seed of its own for one piece of work, from the book's seed and where the work stands."""
    text = "/".join([str(seed), *map(str, path)])
    return int.from_bytes(hashlib.sha256(text.encode()).digest()[:6], "big")


_KEY_PART = re.compile(r"[A-Za-z0-9_](?:[A-Za-z0-9._-]{0,126}[A-Za-z0-9_-])?")


def checked_key(key: str) -> str:
    """`key` as it is. Raises ValueError unless every store can hold it and none can be led astray.

    Parts between slashes have 1 to 128 ASCII letters, digits, `.`, `_` and
    `-`, and neither begin nor end with a dot, so there is no `..`, no absolute
    path and no hidden file.
    """
    if len(key) > 1024 or not all(_KEY_PART.fullmatch(part) for part in key.split("/")):
        raise ValueError(f"{key[:200]!r} cannot be a storage key")
    return key


def checked_prefix(prefix: str) -> str:
    """`prefix` as it is. Raises ValueError unless it is a key, or parts of one and a slash.

    So `a/b/` never means what begins with `a/b-2`, and nothing means everything.
    """
    checked_key(prefix.removesuffix("/"))
    return prefix


def is_below(key: str, prefix: str) -> bool:
    """Whether a checked prefix means this key."""
    return key.startswith(prefix) if prefix.endswith("/") else key == prefix
