"""Artifacts in memory."""

import pytest

from adapters.artifacts.memory import MemoryArtifacts, build
from tests.contracts.artifacts import ArtifactsContract


class TestMemoryArtifacts(ArtifactsContract):
    @pytest.fixture
    def store(self) -> MemoryArtifacts:
        return build(object())
