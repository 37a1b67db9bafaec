"""Work that is done once: each result is saved under a key made of what it was made from.

A result is two artifacts: its bytes, and a record that says how they were
made. The record is written last and is the proof that the work is finished.
"""

import hashlib
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeVar

from ..assets import AssetType, Shelf, canonical, digest
from ..errors import Unavailable
from ..plain import from_plain, to_plain
from ..ports.artifacts import Artifacts

T = TypeVar("T")

UNREADABLE = (ValueError, TypeError, KeyError, AttributeError, RecursionError)
"""What reading plain data raises that is not of the expected form."""

_SEAL = "digest"
"""Where a record holds the digest of the rest of it: one changed by hand is none."""


@dataclass(frozen=True, slots=True)
class Work:
    """One piece of work: by whom, from what, with which seed. `name` tells it from its siblings.

    Everything the result depends on is in `parameters` or `seed`, for they
    make the key.
    """

    step: str
    shelf: Shelf
    asset: AssetType
    name: str
    suffix: str
    adapter: str
    parameters: Mapping[str, Any]
    seed: int = 0

    @property
    def stem(self) -> str:
        """The key without its suffix."""
        made_of = {
            "step": self.step,
            "adapter": self.adapter,
            "parameters": to_plain(self.parameters),
            "seed": self.seed,
        }
        return self.shelf.key(self.asset, f"{self.name}-{digest(made_of)}")


@dataclass(frozen=True, slots=True)
class Product:
    """What a piece of work gave: bytes, and plain facts about them."""

    data: bytes
    facts: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Made:
    """The record of a finished piece of work."""

    step: str
    name: str
    adapter: str
    parameters: Mapping[str, Any]
    seed: int
    key: str
    sha256: str
    facts: Mapping[str, Any]


def always(_work: Work) -> None:
    """Whatever was made may be kept."""


@dataclass(frozen=True, slots=True)
class Checkpoints:
    """Finished work in a store of artifacts.

    Two workers may do the same work at the same time, and a model may answer
    them differently: the record that is written first counts for both.
    """

    artifacts: Artifacts
    before_keeping: Callable[[Work], None] = always

    def find(self, work: Work) -> Made | None:
        """The record of this work, if it is finished."""
        data = self.artifacts.get(_record_key(work))
        if data is None:
            return None
        try:
            record = json.loads(data)
            if record.pop(_SEAL) != digest(record):
                return None
            made = from_plain(Made, record)
            # Somebody may have removed the bytes; then the work is to be done again.
            return made if self.artifacts.exists(made.key) else None
        except UNREADABLE:
            # A damaged record proves nothing, nor does one of a key that cannot be.
            return None

    def once(self, work: Work, make: Callable[[], Product]) -> tuple[Made, bool]:
        """The record of this work, done now if it was not; True if it was there already."""
        found = self.find(work)
        return (found, True) if found is not None else (self._do(work, make), False)

    def value_once(
        self, work: Work, make: Callable[[], object], read: Callable[[Any], T]
    ) -> tuple[Made, T, bool]:
        """As `once`, for work whose result is plain data: kept as JSON, and given back as read.

        What was saved in another form than `read` takes, as by an earlier
        version, counts as not done.
        """

        def product() -> Product:
            value = to_plain(make())
            return Product(canonical(value), {"value": value})

        found = self.find(work)
        if found is not None:
            try:
                return found, read(found.facts["value"]), True
            except UNREADABLE:
                self.artifacts.delete(_record_key(work))
        made = self._do(work, product)
        return made, read(made.facts["value"]), False

    def _do(self, work: Work, make: Callable[[], Product]) -> Made:
        product = make()
        # Making may have taken long, and the work be another's by now, or nobody's.
        self.before_keeping(work)
        sha256 = hashlib.sha256(product.data).hexdigest()
        # The content is part of the key, so that bytes and record cannot be of two answers.
        key = f"{work.stem}-{sha256[:8]}.{work.suffix}"
        self.artifacts.put(key, product.data)
        made = self.finish(work, key, sha256, product.facts)
        if made.key != key:
            self.artifacts.delete(key)
        return made

    def finish(self, work: Work, key: str, sha256: str, facts: Mapping[str, Any]) -> Made:
        """Record that the bytes under `key` are whole; the record that counts."""
        made = Made(
            work.step,
            work.name,
            work.adapter,
            to_plain(work.parameters),
            work.seed,
            key,
            sha256,
            to_plain(facts),
        )
        plain = to_plain(made)
        record = canonical({**plain, _SEAL: digest(plain)})
        if not self.artifacts.add(_record_key(work), record):
            other = self.find(work)
            if other is not None:
                return other
            self.artifacts.put(_record_key(work), record)
        # As a later run will read it, down to the order of its keys.
        return from_plain(Made, json.loads(canonical(plain)))

    def bytes_of(self, made: Made) -> bytes:
        """The bytes of finished work. Raises Unavailable when they were removed or damaged."""
        data = self.artifacts.get(made.key)
        if data is None or hashlib.sha256(data).hexdigest() != made.sha256:
            raise self._lost(made.key)
        return data

    def fetch(self, key: str) -> bytes:
        """The bytes under a key that ends with their hash. Raises Unavailable as `bytes_of`."""
        data = self.artifacts.get(key)
        if data is None or f"-{hashlib.sha256(data).hexdigest()[:8]}." not in key:
            raise self._lost(key)
        return data

    def _lost(self, key: str) -> Unavailable:
        # Without its bytes the work counts as not done, so trying again makes it anew.
        self.artifacts.delete(key)
        return Unavailable(f"{key} was removed or damaged, and has to be made again.")


def _record_key(work: Work) -> str:
    return work.stem + ".record.json"
