"""A store of S3 or a folder, which enters the stage as things are kept in it.

Steps, asked with the key, where `…` is the asset's type (`story`, `character`,
`background`, `illustration`, `inspection`, `layout`, `proof`, `file`):

    put …     its bytes come next
    record …  the record that it is finished is kept

`CUSTORIES_EXTRA_REHEARSAL_STORE` is the adapter that keeps it: `s3` or `folder`.
"""

import importlib
from typing import Any

from custories_core.ports.artifacts import Artifacts

from .stage import Stage, stage_of


class Rehearsal:
    """Passes everything on, and looks at what is kept."""

    def __init__(self, inner: Any, stage: Stage) -> None:
        self._inner, self._stage = inner, stage

    def __getattr__(self, name: str) -> Any:
        return getattr(self._inner, name)

    def put(self, key: str, data: bytes) -> None:
        self._stage.enter(f"put {_asset(key)}", key)
        self._inner.put(key, data)

    def add(self, key: str, data: bytes) -> bool:
        added: bool = self._inner.add(key, data)
        self._stage.enter(f"record {_asset(key)}", key)
        return added


def build(settings: Any) -> Artifacts:
    """The store, as the container asks for it."""
    name = settings.extra.get("rehearsal_store", "folder")
    inner = importlib.import_module(f"adapters.artifacts.{name}").build(settings)
    store: Any = Rehearsal(inner, stage_of(settings))
    return store


def _asset(key: str) -> str:
    parts = key.split("/")
    return parts[3] if len(parts) == 5 else ""
