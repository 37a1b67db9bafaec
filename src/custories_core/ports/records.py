"""Records: what the library, the jobs and the accounts are, in one unit of work with one commit.

Whatever is changed is changed in a unit (`Records.begin`), which is one
transaction. What is only read is read through `Views`, which wait without
holding a thread.

Those who lock several things of one owner lock them in this order, so that no
two wait for each other: account, book, characters and chapters, pages, jobs,
removals, checkouts, credits; among things of one kind, by id. Where a thing
further down is what is asked for, `Entries.peek` tells what is above it, to be
locked first.
"""

from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Any, Generic, Protocol, TypeVar

from ..audit import AuditEntry
from ..erasures import Erasure, Removal
from ..jobs import Job, JobEvent, Kind, LogLine, Progress, State
from ..library import (
    Account,
    BookEntry,
    Briefs,
    ChapterEntry,
    CharacterEntry,
    FileEntry,
    PageEntry,
)
from ..once import Once
from ..people import Identity
from ..seals import Schema
from .checkouts import Checkouts, CheckoutViews
from .ledger import Ledger
from .schedule import Schedule

__all__ = [
    "AuditEntry", "Entries", "Erasure", "JobEvent", "Jobs", "LogLine", "Once", "Records",
    "Removal", "Slice", "Unit", "Views",
]  # fmt: skip

T = TypeVar("T")


class Entries(Protocol[T]):
    """The entries of one kind. A new one has neither id nor version; it is given both.

    Ids are UUIDs in the order of their making (RFC 9562, version 7).
    """

    def add(self, entry: T) -> T:
        """Keep a new entry. Where entries have a position and none is said, it is the last.

        Raises Missing when what it belongs to is gone.
        """
        ...

    def get(self, id: str, owner: str | None = None) -> T:
        """The entry, which nobody else can change before the unit ends.

        Raises Missing where there is none or, where an owner is named, it is
        not theirs.
        """
        ...

    def peek(self, id: str, owner: str | None = None) -> T:
        """As `get`, but locks nothing and waits for nobody: by now it may be otherwise.

        What an entry is and belongs to (its id, owner, book and chapter) never changes.
        """
        ...

    def of(self, parent: str) -> tuple[T, ...]:
        """The entries of a book (pages: of a chapter; books: of an account), in their order."""
        ...

    def count(self, parent: str) -> int:
        """How many `of` would give; by now they may be more."""
        ...

    def change(self, entry: T) -> T:
        """Keep the entry as it is now, with the next version.

        Raises Stale when it no longer has the version of `entry`.
        """
        ...

    def remove(self, id: str) -> None:
        """Remove the entry and all that belongs to it; nothing happens when it is not there."""
        ...


class Jobs(Protocol):
    """The jobs. All times are by the database's clock."""

    def add(self, job: Job, patience: float, most: int | None = None) -> Job:
        """Keep a new pending job, due at once, given up after `patience` seconds.

        Its price and the name of its hold are kept with it; the ledger knows
        nothing of that yet (see `use_cases.charging`).

        Raises Conflict when one is under way for the same target, and when the
        owner has `most` pending ones already. Those who add at the same moment
        do not see each other's, and may exceed it by as many as they are.
        """
        ...

    def get(self, id: str, owner: str | None = None) -> Job:
        """The job, locked until the unit ends. Raises Missing as entries do."""
        ...

    def under_way(self, target: str) -> Job | None:
        """The pending or running job of a chapter or book, locked, if there is one."""
        ...

    def leaving(self, owner: str, book: str = "", chapter: str = "") -> tuple[Job, ...]:
        """The jobs under way of what is going to be removed, locked, in the order of their ids.

        That is a chapter, or a book, or all that the owner has. It is locked so that
        nobody can add a job, or run one again, before the unit ends.
        """
        ...

    def claim(self, lease: float) -> Job | None:
        """The job whose turn it is, now running under a lease of so many seconds, or None.

        Among those that are due, the owner with the fewest running jobs comes
        first, then whoever was served longest ago; among one owner's, the one
        that met the fewest outages, then the oldest. Several who claim at once get different jobs.
        """
        ...

    def keep(self, job: Job, lease: float) -> None:
        """Renew the lease. Raises LeaseLost when the job is not running under this fence."""
        ...

    def note(self, job: Job, progress: Progress) -> None:
        """Keep how far the job is, as an event for those who watch. Raises LeaseLost."""
        ...

    def move(self, before: Job, after: Job, wait: float = 0.0) -> Job:
        """Keep the job as it is after an event; a pending one is due in `wait` seconds.

        Its run, price and hold are those of `after`.

        Raises LeaseLost unless it still is in the state and under the fence of
        `before`. Watchers are told by an event. A job that ends gives its lease up.
        """
        ...

    def lapsed(self, most: int) -> tuple[Job, ...]:
        """Running jobs whose lease ran out, locked; those that others have locked are left out."""
        ...

    def expired(self, most: int) -> tuple[Job, ...]:
        """Pending jobs past their deadline, locked likewise."""
        ...

    def unheard(self, since: float, most: int) -> tuple[Job, ...]:
        """Pending jobs that are due and were not rung for in the last `since` seconds.

        They count as rung for from now.
        """
        ...

    def log(self, job: Job, level: str, event: str, fields: Mapping[str, Any]) -> None:
        """Keep a line of the job's log. Not fenced: what a stale worker did is worth knowing."""
        ...


class Unit(Protocol):
    """One transaction. Nothing of it is seen by others before it ends well."""

    @property
    def accounts(self) -> Entries[Account]: ...
    @property
    def books(self) -> Entries[BookEntry]: ...
    @property
    def characters(self) -> Entries[CharacterEntry]: ...
    @property
    def chapters(self) -> Entries[ChapterEntry]: ...
    @property
    def pages(self) -> Entries[PageEntry]: ...
    @property
    def files(self) -> Entries[FileEntry]: ...
    @property
    def jobs(self) -> Jobs: ...
    @property
    def ledger(self) -> Ledger: ...
    @property
    def checkouts(self) -> Checkouts: ...
    @property
    def schedule(self) -> Schedule: ...

    def sign_in(self, identity: Identity) -> Account:
        """The account of this issuer and subject, made if it is new, its standing kept."""
        ...

    def briefs(self, chapter: str, owner: str) -> Briefs:
        """What is asked of a chapter's book, in one reading that locks nothing. Raises Missing."""
        ...

    def place(self, book: str, chapters: Sequence[str]) -> None:
        """Give the book's chapters, all of them, these positions."""
        ...

    def answer(self, once: Once) -> Any | None:
        """The kept answer, as `to_plain` has it, of a request that had its effect, or None.

        Raises Conflict for a key that was used for another request.
        """
        ...

    def keep_answer(self, once: Once, answer: Any) -> None:
        """Keep the answer of a request with this unit, as its last change.

        Where another unit kept one under this key, or does now, ending this one raises Conflict.
        """
        ...

    def audit(self, entry: AuditEntry) -> None:
        """Note what an admin, or somebody about themselves, did."""
        ...

    def remove_later(self, removal: Removal, wait: float = 0.0) -> Removal:
        """Have objects removed, from `wait` seconds on."""
        ...

    def keep_objects(self, removal: str) -> None:
        """Call a removal off: what was to go is wanted now.

        Raises Conflict once `due_removals` has given it to somebody, done or not:
        from then on the objects may be gone.
        """
        ...

    def due_removals(self, most: int, hold: float) -> tuple[Removal, ...]:
        """Removals that are due; for `hold` seconds from now nobody else is given them."""
        ...

    def removed(self, removal: Removal, objects: int, again: float | None) -> None:
        """Note a pass over a removal; the next is in `again` seconds, or it was the last.

        The last one of an erasure completes its receipt.
        """
        ...

    def erase(self, account: str) -> Erasure:
        """Remove an account with every row of it; what must stay keeps a pseudonym only."""
        ...

    def tidy(self, answers: float, events: float, logs: float) -> int:
        """Forget kept answers, events of ended jobs and logs older than so many seconds.

        A bounded share of each at a time; how many that were. What cannot be
        forgotten now keeps nothing else from being forgotten. The jobs
        themselves stay as long as their book: its family may look them up.
        """
        ...


@dataclass(frozen=True, slots=True)
class Slice(Generic[T]):
    """A part of a list, and where the next begins: None at its end."""

    items: tuple[T, ...]
    next: str | None


class Views(CheckoutViews, Protocol):
    """Reading without a transaction. `owner` None is for admins: everybody's.

    What is not there, or not the owner's, raises Missing. Lists are in the
    order of their making and come in slices of `limit`, each after a cursor
    that the one before gave; a cursor that cannot be read raises Rejected.
    """

    async def account(self, id: str) -> Account: ...
    async def accounts(self, after: str | None, limit: int) -> Slice[Account]: ...
    async def book(self, id: str, owner: str) -> BookEntry: ...
    async def books(self, owner: str, after: str | None, limit: int) -> Slice[BookEntry]: ...
    async def character(self, id: str, owner: str) -> CharacterEntry: ...
    async def characters(self, book: str, owner: str) -> tuple[CharacterEntry, ...]: ...
    async def chapter(self, id: str, owner: str) -> ChapterEntry: ...
    async def chapters(self, book: str, owner: str) -> tuple[ChapterEntry, ...]: ...
    async def page(self, id: str, owner: str) -> PageEntry: ...
    async def pages(self, chapter: str, owner: str) -> tuple[PageEntry, ...]: ...
    async def files(self, book: str, owner: str) -> tuple[FileEntry, ...]: ...
    async def job(self, id: str, owner: str | None) -> Job: ...

    async def jobs(
        self, book: str, owner: str, after: str | None, limit: int, state: State | None = None
    ) -> Slice[Job]:
        """The jobs of a book, newest first; all, or those in a state."""
        ...

    async def all_jobs(
        self, state: State | None, kind: Kind | None, after: str | None, limit: int
    ) -> Slice[Job]:
        """Everybody's jobs, newest first."""
        ...

    async def events(self, after: Mapping[str, int]) -> tuple[JobEvent, ...]:
        """What happened to jobs since the event of the given number, for many jobs at once."""
        ...

    async def log(self, job: str, after: str | None, limit: int) -> Slice[LogLine]: ...
    async def audits(self, after: str | None, limit: int) -> Slice[AuditEntry]: ...

    async def erasure(self, id: str) -> Erasure: ...

    async def counts(self) -> Mapping[tuple[Kind, State], int]:
        """How many jobs of each kind are in each state; for measurements."""
        ...

    async def ready(self) -> None:
        """Raises Unavailable unless the database answers and has the schema this code needs."""
        ...


class Records(Schema, Protocol):
    """The database. May be used from any number of threads.

    When it is out of reach everything raises Unavailable within two seconds.
    A transaction that others made impossible (deadlock, serialisation) raises
    Unavailable too: the same may pass.
    """

    @property
    def views(self) -> Views: ...

    def begin(self) -> AbstractContextManager[Unit]:
        """A unit of work: kept when the block ends well, as if never begun when it raises."""
        ...

    async def within(self, work: Callable[[], T]) -> T:
        """Do `work` in the event loop of `open`: the units it begins hold no thread as they wait.

        It must wait for nothing else. A unit has less than two seconds there.
        """
        ...

    async def open(self) -> None:
        """Begin to serve `views` and `within` in this event loop."""
        ...

    async def close(self) -> None:
        """Let go of every connection."""
        ...
