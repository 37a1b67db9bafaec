"""Seals: no process touches the database or the store of another environment."""

from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import product
from pathlib import Path

import pytest

from adapters.artifacts import memory
from custories_core.errors import Conflict, Rejected
from custories_core.ports.artifacts import Artifacts
from custories_core.seals import ARTIFACT
from entrypoints import seals
from entrypoints.settings import Settings
from entrypoints.variables import ENVIRONMENTS, OUTSIDE, Environment


@dataclass
class Database:
    """The schema of a database that is nowhere, and its seal."""

    carried: str | None = None
    has: str | None = "0001"

    def sealed(self) -> str | None:
        return self.carried

    def seal(self, environment: str) -> None:
        if self.has is None or self.carried not in (None, environment):
            raise Conflict
        self.carried = environment

    def revision(self) -> str | None:
        return self.has

    def newest(self) -> str:
        return "0001"

    def upgrade(self) -> None:
        self.has = "0001"

    def downgrade(self, revision: str) -> None:
        self.has = None

    def now(self) -> datetime:
        return datetime.now(UTC)


def store(carried: str | None = None, *keys: str) -> Artifacts:
    made = memory.build(Settings())
    for key in keys:
        made.put(key, b"x")
    if carried is not None:
        made.put(ARTIFACT, carried.encode())
    return made


def of(environment: Environment) -> Settings:
    return Settings(environment=environment, artifacts="s3")


def faults(environment: Environment, database: Database, artifacts: Artifacts) -> list[str]:
    before = database.carried, seals.store_seal(artifacts)
    with pytest.raises(Rejected) as caught:
        seals.check(of(environment), database, artifacts)
    assert (database.carried, seals.store_seal(artifacts)) == before
    return [str(fault) for fault in caught.value.faults]


@pytest.mark.parametrize("environment", ENVIRONMENTS)
def test_what_carries_our_seal_is_ours(environment: Environment) -> None:
    seals.check(of(environment), Database(environment), store(environment, "a/b"))


@pytest.mark.parametrize(
    ("ours", "theirs"), [(a, b) for a, b in product(ENVIRONMENTS, ENVIRONMENTS) if a != b]
)
def test_another_environments_is_refused_and_both_are_named(
    ours: Environment, theirs: Environment
) -> None:
    told = faults(ours, Database(theirs), store(theirs))
    assert [line.partition(":")[0] for line in told] == [
        "CUSTORIES_DATABASE_URL",
        "CUSTORIES_S3_BUCKET",
    ]
    for line in told:
        assert f"is of the environment “{ours}”, but" in line
        assert f"carries the seal of “{theirs}”." in line
    assert len(faults(ours, Database(ours), store(theirs))) == 1
    assert len(faults(ours, Database(theirs), store(ours))) == 1


def test_new_things_are_sealed_in_local() -> None:
    database, artifacts = Database(), store()
    seals.check(of("local"), database, artifacts)
    assert (database.carried, seals.store_seal(artifacts)) == ("local", "local")


def test_nothing_new_is_sealed_beside_what_is_anothers() -> None:
    assert len(faults("local", Database(), store("production"))) == 2
    assert len(faults("local", Database("production"), store())) == 2


def test_what_somebody_filled_is_not_sealed_without_being_asked() -> None:
    (told,) = faults("local", Database("local"), store(None, "a/b"))
    assert told.endswith("If it is that of “local”: custories db seal")


@pytest.mark.parametrize("environment", OUTSIDE)
def test_elsewhere_sealing_is_a_step_of_its_own_and_told(environment: Environment) -> None:
    told = faults(environment, Database(), store())
    assert len(told) == 2
    assert all(f"that of “{environment}”: custories db seal" in line for line in told)
    told = faults(environment, Database(has=None), store(environment))
    assert "custories db upgrade, then custories db seal" in told[0]


@pytest.mark.parametrize("environment", ENVIRONMENTS)
def test_sealing_puts_both_seals_and_may_be_repeated(environment: Environment) -> None:
    database, artifacts = Database(), store(None, "a/b")
    for _ in range(2):
        seals.seal(of(environment), database, artifacts)
        seals.check(of(environment), database, artifacts)
    assert artifacts.get(ARTIFACT) == environment.encode()


def test_a_seal_is_never_replaced_and_then_none_is_put() -> None:
    database, artifacts = Database(), store("production")
    with pytest.raises(Rejected, match="carries the seal of “production”"):
        seals.seal(of("dev"), database, artifacts)
    assert database.carried is None
    database, artifacts = Database("production"), store()
    with pytest.raises(Rejected):
        seals.seal(of("dev"), database, artifacts)
    assert seals.store_seal(artifacts) is None


def test_of_two_that_seal_at_once_the_later_is_refused() -> None:
    artifacts = store("production")
    quick = memory.build(Settings())

    class Late:
        """A store that somebody seals right after it was looked at."""

        def get(self, key: str) -> bytes | None:
            seen = quick.get(key)
            quick.put(key, b"production")
            return seen

        def add(self, key: str, data: bytes) -> bool:
            return artifacts.add(key, data)

    late = Late()
    with pytest.raises(Rejected, match="production"):
        seals.seal(of("dev"), Database(), late)  # type: ignore[arg-type]


def test_a_seal_that_nobody_knows_is_repeated_to_nobody() -> None:
    (told,) = faults("dev", Database("dev"), store("\x1b[2Jhush" * 20))
    assert "hush" not in told
    assert "carries the seal of another that is unknown here" in told


def test_the_place_is_the_variable_that_leads_there() -> None:
    settings = Settings(environment="dev", artifacts="folder", artifacts_folder=Path("x"))
    (fault,) = seals.store_faults(settings, store())
    assert fault.place == "CUSTORIES_ARTIFACTS_FOLDER"
