"""A whole book maker for tests: real adapters, with an illustrator that is quick to draw."""

import threading
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from typing import Any, BinaryIO

from adapters.ambient.fixed import FixedClock
from adapters.artifacts.memory import build as build_memory
from adapters.inspection.palette import build as build_palette
from adapters.portraits.cascade import build as build_cascade
from adapters.render.reportlab import build as build_reportlab
from adapters.writing.storyteller import build as build_storyteller
from custories_core.books import Book, ChapterBrief, Character, ReadingAge, Role, Species
from custories_core.chapter.progress import Told
from custories_core.jobs import RetryPolicy
from custories_core.ports.artifacts import Artifacts
from custories_core.ports.illustration import Illustrator, Picture
from custories_core.ports.writing import Writer
from custories_core.use_cases.making import BookMade, MakeBook
from examples.own_illustrator import Discs


def a_book(**changes: Any) -> Book:
    """A small book: two chapters of four pages, stapled, a hero and a fox."""
    book = Book(
        id="luna",
        owner="family",
        genre="fairy-tale",
        characters=(
            Character("hero", "Luna", Role.HERO),
            Character("companion-1", "Pip", Role.COMPANION, species=Species.FOX),
        ),
        chapters=(ChapterBrief(4), ChapterBrief(4, "The lantern is found in the old oak.")),
        reading_age=ReadingAge.AGE_5_6,
        format="a5-booklet",
        dedication="For everyone who leaves the light on.",
        seed=7,
    )
    return replace(book, **changes)


_ASKS_NOBODY = ("unfit",)
"""Methods of ports that are no calls of a provider."""


@dataclass
class Counted:
    """A port of any kind that counts its calls and can be made to fail before one."""

    inner: Any
    calls: Counter[str] = field(default_factory=Counter)
    before: Callable[[str, tuple[Any, ...]], None] = lambda name, arguments: None

    def __getattr__(self, name: str) -> Any:
        value = getattr(self.inner, name)
        if not callable(value) or name in _ASKS_NOBODY:
            return value

        def call(*arguments: Any) -> Any:
            self.before(name, arguments)
            self.calls[name] += 1
            return value(*arguments)

        return call


class Killed(BaseException):
    """The process dies: nothing may catch this and go on."""


@dataclass
class DyingStore:
    """A store whose process dies at the `fatal`-th write, before or after it took place."""

    inner: Artifacts
    fatal: int
    after: bool = False
    writes: int = 0
    lock: threading.Lock = field(default_factory=threading.Lock)

    def put(self, key: str, data: bytes) -> None:
        number = self._counted()
        self.inner.put(key, data)
        if number == self.fatal:
            raise Killed

    def add(self, key: str, data: bytes) -> bool:
        number = self._counted()
        stored = self.inner.add(key, data)
        if number == self.fatal:
            raise Killed
        return stored

    @contextmanager
    def writer(self, key: str) -> Iterator[BinaryIO]:
        number = self._counted()
        with self.inner.writer(key) as out:
            yield out
        if number == self.fatal:
            raise Killed

    def _counted(self) -> int:
        """The number of a write that may take place."""
        with self.lock:
            self.writes += 1
            number = self.writes
        if number > self.fatal or (number == self.fatal and not self.after):
            raise Killed
        return number

    def exists(self, key: str) -> bool:
        return self.inner.exists(key)

    def get(self, key: str) -> bytes | None:
        return self.inner.get(key)

    def keys(self, prefix: str = "") -> Iterable[str]:
        return self.inner.keys(prefix)

    def delete(self, key: str) -> None:
        self.inner.delete(key)


@dataclass
class Workshop:
    """Adapters around one store; `make` makes a book with them."""

    artifacts: Artifacts = field(default_factory=lambda: build_memory(None))
    writer: Counted = field(default_factory=lambda: Counted(build_storyteller(None)))
    illustrator: Counted = field(default_factory=lambda: Counted(Discs()))
    clock: FixedClock = field(default_factory=FixedClock)
    events: list[Told] = field(default_factory=list)
    retries: RetryPolicy = field(default_factory=RetryPolicy)

    def use_case(self, artifacts: Artifacts | None = None) -> MakeBook:
        writer: Writer = self.writer  # type: ignore[assignment]
        illustrator: Illustrator = self.illustrator  # type: ignore[assignment]
        return MakeBook(
            writer,
            illustrator,
            build_palette(None),
            build_cascade(None),
            build_reportlab(None),
            artifacts or self.artifacts,
            self.clock,
            self.retries,
        )

    def make(self, book: Book) -> BookMade:
        """The bound book; the test fails when a chapter does."""
        outcome = self.use_case()(book, {}, self.events.append)
        assert isinstance(outcome, BookMade), outcome
        return outcome

    @property
    def provider_calls(self) -> int:
        return self.writer.calls.total() + self.illustrator.calls.total()

    def forget_calls(self) -> None:
        self.writer.calls.clear()
        self.illustrator.calls.clear()
        self.events.clear()

    def snapshot(self) -> dict[str, bytes | None]:
        """Every artifact by key."""
        return {key: self.artifacts.get(key) for key in self.artifacts.keys()}


__all__ = ["Counted", "DyingStore", "Killed", "Picture", "Workshop", "a_book"]
