"""Work that is done once: each result is saved under a key made of what it was made from.

A result is two artifacts: its bytes, and a record that says how they were
made. The record is written last and is the proof that the work is finished.
"""

import hashlib
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from ..assets import AssetType, Shelf, canonical, digest
from ..plain import from_plain, to_plain
from ..ports.artifacts import Artifacts


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


@dataclass(frozen=True, slots=True)
class Checkpoints:
    """Finished work in a store of artifacts."""

    artifacts: Artifacts

    def find(self, work: Work) -> Made | None:
        """The record of this work, if it is finished."""
        data = self.artifacts.get(work.stem + ".record.json")
        if data is None:
            return None
        try:
            made = from_plain(Made, json.loads(data))
        except (ValueError, TypeError, KeyError, AttributeError):
            # A damaged record proves nothing.
            return None
        # Somebody may have removed the bytes; then the work is to be done again.
        return made if made.key in self.artifacts.keys(made.key) else None

    def once(self, work: Work, make: Callable[[], Product]) -> tuple[Made, bool]:
        """The record of this work, done now if it was not; True if it was there already."""
        found = self.find(work)
        if found is not None:
            return found, True
        product = make()
        self.artifacts.put(f"{work.stem}.{work.suffix}", product.data)
        sha256 = hashlib.sha256(product.data).hexdigest()
        return self.finish(work, sha256, product.facts), False

    def finish(self, work: Work, sha256: str, facts: Mapping[str, Any]) -> Made:
        """Record that the bytes under the work's key are whole."""
        made = Made(
            work.step,
            work.name,
            work.adapter,
            to_plain(work.parameters),
            work.seed,
            f"{work.stem}.{work.suffix}",
            sha256,
            to_plain(facts),
        )
        record = canonical(to_plain(made))
        self.artifacts.put(work.stem + ".record.json", record)
        # As a later run will read it, down to the order of its keys.
        return from_plain(Made, json.loads(record))

    def bytes_of(self, made: Made) -> bytes:
        """The bytes of finished work. Raises LookupError when somebody removed them."""
        data = self.artifacts.get(made.key)
        if data is None:
            raise LookupError(f"{made.key} is gone")
        return data

    def text_once(self, work: Work, make: Callable[[], Any]) -> tuple[Made, bool]:
        """As `once`, for work whose result is plain data, kept as JSON and in the facts."""

        def product() -> Product:
            value = to_plain(make())
            return Product(canonical(value), {"value": value})

        return self.once(work, product)
