"""The service without HTTP, for tests: real records, real makers, an illustrator quick to draw."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from types import SimpleNamespace
from typing import Any, TypeVar

from adapters.ambient.fixed import FixedClock
from adapters.artifacts.memory import build as build_memory
from adapters.dispatch.notify import build as build_bell
from adapters.portraits.cascade import build as build_cascade
from custories_core.chapter.preparation import Makers
from custories_core.jobs import Job, Leases, RetryPolicy
from custories_core.library import BookEntry, ChapterEntry, CharacterEntry, PageEntry
from custories_core.people import Identity, Principal, Standing
from custories_core.ports.artifacts import Artifacts
from custories_core.ports.records import Records, Unit
from custories_core.prices import BUILT_IN, PriceList
from custories_core.use_cases.accounts import EraseAccount, SignIn
from custories_core.use_cases.administration import RerunJob
from custories_core.use_cases.asking import (
    AskForBinding,
    AskForChapter,
    AskForIllustration,
    Asking,
    CancelJob,
)
from custories_core.use_cases.books import CreateBook
from custories_core.use_cases.chapters import AddChapter
from custories_core.use_cases.characters import AddCharacter, GivePhoto
from custories_core.use_cases.pages import EditPage
from custories_core.use_cases.printable import Printable
from custories_core.use_cases.removing import RemoveObjects
from custories_core.use_cases.revising import RevisePage
from custories_core.use_cases.ringing import Ringer
from custories_core.use_cases.sweeping import Sweep
from custories_core.use_cases.working import WorkOff
from tests.credits import give_once
from tests.workshop import Counted, Workshop

T = TypeVar("T")

SHORT = Leases(lease=2.0, heartbeat=0.4, sweep=0.5, limit=60.0, patience=3600.0, handback=1.0)


class Aborted(BaseException):
    """This process would have ended itself."""


def settings(url: str) -> Any:
    """What the adapters read of the settings."""
    return SimpleNamespace(database_url=url, database_pool=8, environment="local")


@dataclass
class House:
    """Use cases around one database and one store."""

    records: Records
    bell: Any
    artifacts: Artifacts = field(default_factory=lambda: build_memory(None))
    workshop: Workshop = field(default_factory=Workshop)
    leases: Leases = SHORT
    prices: PriceList = BUILT_IN
    retries: RetryPolicy = field(default_factory=lambda: RetryPolicy(base=0.0, cap=0.0))
    aborted: list[str] = field(default_factory=list)

    @property
    def clock(self) -> FixedClock:
        return self.workshop.clock

    @property
    def writer(self) -> Counted:
        return self.workshop.writer

    @property
    def illustrator(self) -> Counted:
        return self.workshop.illustrator

    @property
    def provider_calls(self) -> int:
        return self.workshop.provider_calls

    @property
    def makers(self) -> Makers:
        return self.workshop.use_case(self.artifacts).makers

    @property
    def asking(self) -> Asking:
        return Asking(self.records, Ringer(self.bell), self.leases, self.prices)

    @property
    def printable(self) -> Printable:
        return Printable(self.makers.writer, self.makers.renderer)

    def sign_in(self, subject: str, standing: Standing = Standing.USER) -> Principal:
        return SignIn(self.records)(Identity("https://issuer.test", subject, standing, 2e10))

    def work(self, stopping: Callable[[], bool] = lambda: False) -> int:
        """Do what is due, in this process."""
        from adapters.ambient.system import build as build_clock

        work = WorkOff(
            self.records,
            self.makers,
            self.bell,
            build_clock(None),
            self.leases,
            self.retries,
            self.aborted.append,
        )
        return work(stopping)

    def sweep(self) -> Any:
        return Sweep(self.records, self.bell, self.clock, self.leases, self.retries)()

    def remove(self) -> int:
        return RemoveObjects(self.records, self.artifacts, self.leases)()

    def book(self, who: Principal, chapters: int = 1, **fields: Any) -> BookEntry:
        """A book that can be made, and paid for: a hero, a fox, chapters of two pages."""
        give_once(self.records, who.id)
        brief = {"genre": "space", "format": "a5-booklet", "seed": 7, **fields}
        book = CreateBook(self.records, self.clock)(who, brief)
        self.character(who, book.id, name="Luna", role="hero")
        self.character(who, book.id, name="Pip", role="companion", species="fox")
        for _ in range(chapters):
            self.chapter(who, book.id)
        return book

    def character(self, who: Principal, book: str, **fields: Any) -> CharacterEntry:
        return AddCharacter(self.records)(who, book, fields)

    def chapter(self, who: Principal, book: str, **fields: Any) -> ChapterEntry:
        return AddChapter(self.records)(who, book, {"pages": 2, **fields})

    def photo(self, who: Principal, character: str, data: bytes) -> CharacterEntry:
        portraits = build_cascade(None)
        return GivePhoto(self.records, self.artifacts, portraits)(who, character, data)

    def ask(self, who: Principal, chapter: str, **more: Any) -> Job:
        return AskForChapter(self.asking, self.printable)(who, chapter, **more)

    def bind(self, who: Principal, book: str) -> Job:
        return AskForBinding(self.asking, self.printable)(who, book)

    def draw_anew(self, who: Principal, page: str) -> Job:
        return AskForIllustration(self.asking)(who, page)

    def edit(
        self, who: Principal, page: str, data: Mapping[str, object], version: int | None = None
    ) -> PageEntry:
        revise = RevisePage(self.makers.writer, self.makers.renderer)
        return EditPage(self.asking, revise)(who, page, data, version)

    def cancel(self, who: Principal, job: str) -> Job:
        return CancelJob(self.records)(who, job)

    def rerun(self, who: Principal, job: str, reason: str, **more: Any) -> Job:
        return RerunJob(self.asking)(who, job, reason, **more)

    def erase(self, who: Principal) -> Any:
        return EraseAccount(self.records)(who)

    def read(self, look: Callable[[Unit], T]) -> T:
        """What one sees in a unit of work."""
        with self.records.begin() as unit:
            return look(unit)

    def job(self, id: str) -> Job:
        return self.read(lambda unit: unit.jobs.get(id))

    def chapters(self, book: str) -> tuple[ChapterEntry, ...]:
        return self.read(lambda unit: unit.chapters.of(book))

    def pages(self, chapter: str) -> tuple[PageEntry, ...]:
        return self.read(lambda unit: unit.pages.of(chapter))


@contextmanager
def house_of(records: Records, url: str) -> Iterator[House]:
    """A house on these records."""
    bell = build_bell(settings(url))
    try:
        yield House(records, bell)
    finally:
        bell.close()
