"""The doctor: what is sound is called so, what is not is told, and no secret is."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import msgspec
import pytest
from dependency_injector import providers

from custories_core.errors import StoreBlocked, Unavailable
from custories_core.ports.artifacts import Artifacts
from custories_core.seals import ARTIFACT
from custories_core.use_cases.rounds import DAY
from entrypoints import doctor
from entrypoints.container import Container, assemble
from entrypoints.doctor import examine
from entrypoints.settings import Settings

SECRET = "Hush9f86d081884c7d659a2feaa0c55ad015hsuH"


@dataclass(frozen=True)
class Database:
    """A sound database that is nowhere."""

    carried: str | None = "local"
    has: str | None = "0002"
    skew: float = 0.0
    fails: Callable[[], Exception] | None = None
    fails_in_a_loop: Exception | None = None
    behind: tuple[str, ...] = ()

    def sealed(self) -> str | None:
        return self.carried

    def revision(self) -> str | None:
        if self.fails:
            raise self.fails()
        return self.has

    def newest(self) -> str:
        return "0002"

    async def open(self) -> None: ...

    async def within(self, work: Callable[[], Any]) -> Any:
        if self.fails_in_a_loop:
            raise self.fails_in_a_loop
        return work()

    async def close(self) -> None: ...

    def now(self) -> datetime:
        return datetime.now(UTC) + timedelta(seconds=self.skew)

    @contextmanager
    def begin(self) -> Iterator[Any]:
        schedule = SimpleNamespace(behind=lambda seconds: self.behind if seconds > DAY else ())
        yield SimpleNamespace(schedule=schedule)


class Bell:
    """A bell that can be listened to afterwards."""

    def __init__(self, fails: Exception | None = None) -> None:
        self.rung: list[str] = []
        self._fails = fails

    def ring(self, *jobs: str) -> None:
        if self._fails:
            raise self._fails
        self.rung += jobs


class Provider:
    """An identity provider that can be asked for its keys."""

    def __init__(self, answer: Callable[[], None]) -> None:
        self.check = answer


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(
        state_folder=tmp_path,
        artifacts="memory",
        database_url=f"postgresql://me:{SECRET}@db/x",
        link_secret=SECRET,
        extra={"key": SECRET},
    )


@pytest.fixture
def container(settings: Settings) -> Container:
    """All parts in good health."""
    made = assemble(settings, ())
    put(made, "records", Database())
    put(made, "doorbell", Bell())
    made.artifacts().put(ARTIFACT, b"local")
    return made


def put(container: Container, name: str, part: object) -> None:
    getattr(container, name).override(providers.Object(part))


def wrong(settings: Settings, container: Container, **how: Any) -> dict[str, str]:
    """What the doctor says of the parts that are not sound."""
    found = examine(settings, container, **how)
    assert not [finding for finding in found if "Hush" in str(finding) or "hsuH" in str(finding)]
    return {finding.part: finding.says for finding in found if not finding.sound}


def test_all_that_is_sound_is_called_so(settings: Settings, container: Container) -> None:
    found = examine(settings, container)
    assert [finding for finding in found if not finding.sound] == []
    assert {"database", "artifacts", "dispatch", "identity", "clock", "writing"} <= {
        finding.part for finding in found
    }
    assert str(found[0]) == "ok     writing: loaded."


def test_nothing_is_left_behind(settings: Settings, container: Container) -> None:
    examine(settings, container)
    assert list(container.artifacts().keys()) == [ARTIFACT]
    assert len(container.doorbell().rung) == 1


@pytest.mark.parametrize(
    ("database", "part", "says"),
    [
        (Database(has="0001"), "database", "needs 0002. Run: custories db upgrade"),
        (Database(has=None), "database", "It has no schema"),
        (Database(carried="production"), "database's seal", "the seal of “production”"),
        (Database(carried=None), "database's seal", "custories db seal"),
        (Database(skew=60), "clock", "differs from the database's by 60 seconds"),
        (Database(skew=-60), "clock", "differs from the database's by 60 seconds"),
        (Database(behind=("seal",)), "rounds", "Behind for 2 days or more: seal. See that a w"),
        (Database(fails=lambda: Unavailable(f"no {SECRET}")), "database", "no …"),
        (Database(fails=lambda: OSError(f"no {SECRET}")), "database", "failed with OSError"),
        (Database(fails_in_a_loop=ImportError("greenlet")), "database", "failed with ImportError"),
    ],
)
def test_a_database_that_is_not_sound_is_told(
    settings: Settings, container: Container, database: Database, part: str, says: str
) -> None:
    put(container, "records", database)
    found = wrong(settings, container)
    assert list(found) == ([part, "rounds"] if database.fails else [part])
    assert says in found[part]


def test_a_clock_a_little_off_is_no_matter(settings: Settings, container: Container) -> None:
    put(container, "records", Database(skew=doctor.SKEW - 1))
    assert wrong(settings, container) == {}


class Store:
    """A store that does one thing otherwise."""

    def __init__(self, store: Artifacts, **otherwise: Callable[..., Any]) -> None:
        self._store = store
        self._otherwise = otherwise

    def __getattr__(self, name: str) -> Any:
        return self._otherwise.get(name) or getattr(self._store, name)


def blocked(*_: object) -> None:
    raise StoreBlocked(f"{SECRET} is full.")


@pytest.mark.parametrize(
    ("otherwise", "says"),
    [
        ({"put": lambda key, data: None}, "was not given back"),
        ({"put": blocked}, "… is full."),
        ({"link": blocked}, "… is full."),
        ({"erase": lambda key: 0}, "What was removed is still there."),
    ],
)
def test_a_store_that_is_not_sound_is_told(
    settings: Settings, container: Container, otherwise: dict[str, Any], says: str
) -> None:
    put(container, "artifacts", Store(container.artifacts(), **otherwise))
    found = wrong(settings, container)
    assert list(found) == ["artifacts"]
    assert says in found["artifacts"]


def test_a_store_of_another_environment_is_told(settings: Settings, container: Container) -> None:
    container.artifacts().put(ARTIFACT, b"staging")
    assert "the seal of “staging”" in wrong(settings, container)["artifacts' seal"]


def test_a_bell_that_does_not_ring_is_told(settings: Settings, container: Container) -> None:
    put(container, "doorbell", Bell(Unavailable(f"redis://:{SECRET}@x is away.")))
    found = wrong(settings, container)
    assert list(found) == ["dispatch"]
    assert found["dispatch"].startswith("redis://:…@x is away. If that lasts, see to CUSTORIES_")


def test_an_adapter_that_can_be_checked_is(settings: Settings, container: Container) -> None:
    asked: list[int] = []
    put(container, "identities", Provider(lambda: asked.append(1)))
    assert wrong(settings, container) == {}
    assert asked == [1]

    def away() -> None:
        raise Unavailable("The provider is away.")

    put(container, "identities", Provider(away))
    assert wrong(settings, container) == {"identity": "The provider is away."}


def test_an_adapter_that_there_is_not_is_told_beside_the_rest(settings: Settings) -> None:
    changed = msgspec.structs.replace(settings, writing="quill", dispatch="pigeon")
    made = assemble(changed, ())
    put(made, "records", Database())
    made.artifacts().put(ARTIFACT, b"local")
    found = wrong(changed, made)
    assert list(found) == ["writing", "dispatch"]
    assert "CUSTORIES_WRITING: there is no adapter “quill”" in found["writing"]


def test_whoever_does_not_answer_is_not_waited_for(
    settings: Settings, container: Container
) -> None:
    def slow() -> None:
        time.sleep(2)

    put(container, "identities", Provider(slow))
    begun = time.monotonic()
    found = wrong(settings, container, deadline=1.0)
    assert time.monotonic() - begun < 1.9
    assert found == {"identity": "no answer within 1 seconds."}


def test_a_full_disk_is_told(
    settings: Settings, container: Container, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(doctor, "ROOM", 2**80)
    found = wrong(settings, container)
    assert all(part.startswith("disk of ") for part in found)
    assert f"disk of {settings.state_folder}" in found


def test_passwords_in_other_spellings_are_hidden_too() -> None:
    settings = Settings(redis_url="redis://:p%40ss@cache/0")
    hide = doctor.Secrets(settings)
    for words in ("p%40ss", "p@ss", "redis://:p%40ss@cache/0"):
        assert hide.of(f"<{words}>") == "<…>"


def test_a_short_password_does_not_eat_the_letters_of_what_to_do(
    settings: Settings, container: Container
) -> None:
    for password in ("k", "to"):
        changed = msgspec.structs.replace(settings, database_url=f"postgresql://me:{password}@db/x")
        put(container, "records", Database(fails=lambda: Unavailable("No network today.")))
        assert wrong(changed, container)["database"] == (
            "No network today. If that lasts, see to CUSTORIES_DATABASE_URL, to its server and "
            "to the network."
        )
        assert doctor.Secrets(changed).of(f"wrong: {password}!") == "wrong: …!"
