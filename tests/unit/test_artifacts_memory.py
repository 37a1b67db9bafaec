"""Artifacts in memory."""

from dataclasses import dataclass

import pytest

from adapters.artifacts.memory import BASE, MemoryArtifacts, build
from custories_core.ports.artifacts import Artifacts
from tests.contracts.artifacts import KEY, ArtifactsContract, answered


@dataclass(frozen=True)
class Service:
    public_url: str
    link_secret: str


class TestMemoryArtifacts(ArtifactsContract):
    @pytest.fixture
    def store(self) -> MemoryArtifacts:
        return build(object())

    def followed(self, store: Artifacts, link: str, after: float = 0) -> tuple[bytes, str] | None:
        assert isinstance(store, MemoryArtifacts)
        return answered(store, store.link_secret, BASE, link, after)

    def test_every_store_has_a_secret_of_its_own(self, store: MemoryArtifacts) -> None:
        other = build(None)
        other.put(KEY, b"x")
        assert answered(other, other.link_secret, BASE, store.link(KEY, 60), 0) is None

    def test_a_service_that_says_where_it_is_answers_the_links(self) -> None:
        store = build(Service("https://books.example", "secret"))
        store.put(KEY, b"x")
        link = store.link(KEY, 60)
        assert answered(store, b"secret", "https://books.example", link, 0) == (b"x", "inline")
        assert build(Service("", "secret")).link(KEY, 60).startswith("memory:/links/")
