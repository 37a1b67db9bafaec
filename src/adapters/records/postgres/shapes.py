"""Shapes: how the core's values lie in the columns of a table, for units and for views alike."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, fields, is_dataclass
from typing import Any, ClassVar, Generic, Protocol, TypeVar, get_args, get_type_hints

from sqlalchemy import Column, Table
from sqlalchemy.dialects.postgresql import JSONB

from custories_core.jobs import Event, Job, Kind, Progress, State
from custories_core.library import (
    Account,
    BookEntry,
    ChapterEntry,
    CharacterEntry,
    FileEntry,
    PageEntry,
)
from custories_core.plain import from_plain
from custories_core.ports.records import AuditEntry, Erasure, JobEvent, LogLine, Removal

from . import job_tables, tables
from .statements import json

T = TypeVar("T")
E = TypeVar("E", bound="Entry")
Row = Sequence[Any]

_GIVEN = frozenset({"version", "created", "changed"})
"""What the database gives an entry."""


class Entry(Protocol):
    """Any dataclass."""

    __dataclass_fields__: ClassVar[dict[str, Any]]


@dataclass(frozen=True, slots=True)
class Shape(Generic[T]):
    """A kind of entry: its table, what it belongs to and by which column, and its order."""

    table: Table
    columns: tuple[Column[Any], ...]
    read: Callable[[Row], T]
    parent: Column[Any]
    order: Column[Any]
    owner: Column[Any]
    above: Table | None = None

    def kept(self, entry: T) -> dict[str, Any]:
        """The values of the columns that an entry brings with it."""
        return {
            column.key: json(value) if isinstance(column.type, JSONB) else value
            for column in self.columns
            if column.key not in _GIVEN
            for value in (getattr(entry, column.key),)
        }


def _reader(kind: type[E], table: Table) -> Callable[[Row], E]:
    """Makes values of rows whose columns are the fields of the dataclass, in their order."""
    hints, make = get_type_hints(kind), _maker(kind)
    made: list[tuple[int, type]] = []
    for number, field in enumerate(fields(kind)):
        hint = hints[field.name]
        inner = [
            part
            for part in (hint, *get_args(hint))
            if isinstance(part, type) and is_dataclass(part)
        ]
        if isinstance(table.c[field.name].type, JSONB) and inner:
            made.append((number, inner[0]))
    if not made:
        return lambda row: make(*row)

    def read(row: Row) -> E:
        values = list(row)
        for number, part in made:
            if values[number] is not None:
                values[number] = from_plain(part, values[number])
        return make(*values)

    return read


def _maker(kind: type[E]) -> Callable[..., E]:
    """The class as what makes its values: what they are made of is in the rows."""
    return kind


def _shape(
    kind: type[E], table: Table, parent: str, order: str, owner: str = "owner", above: Any = None
) -> Shape[E]:
    columns = tuple(table.c[field.name] for field in fields(kind))
    read = _reader(kind, table)
    c = table.c
    return Shape(table, columns, read, c[parent], c[order], c[owner], above)


# An account is its own owner and its own parent, so that it needs no rules of its own.
ACCOUNTS = _shape(Account, tables.accounts, "id", "id", owner="id")
BOOKS = _shape(BookEntry, tables.books, "owner", "id", above=tables.accounts)
CHARACTERS = _shape(CharacterEntry, tables.characters, "book", "position", above=tables.books)
CHAPTERS = _shape(ChapterEntry, tables.chapters, "book", "position", above=tables.books)
PAGES = _shape(PageEntry, tables.pages, "chapter", "number", above=tables.chapters)
FILES = _shape(FileEntry, tables.files, "book", "id", above=tables.books)

_j = job_tables.jobs.c
JOB_COLUMNS = (
    _j.book, _j.chapter, _j.page, _j.kind, _j.id, _j.owner, _j.state, _j.failures, _j.crashes,
    _j.outages, _j.fence, _j.reason, _j.ended_by, _j.step, _j.pages_done, _j.pages, _j.created,
    _j.started, _j.ended, _j.due, _j.deadline, _j.run, _j.price, _j.price_list, _j.hold,
    _j.full_price, _j.priced_pages,
)  # fmt: skip
"""The columns that `read_job` reads."""

_KINDS = {kind.value: kind for kind in Kind}
_STATES = {state.value: state for state in State}
_EVENTS: Mapping[str | None, Event | None] = {event.value: event for event in Event} | {None: None}


def read_job(row: Row) -> Job:
    """The job of a row of `JOB_COLUMNS`."""
    book, chapter, page, kind, id, owner, state, failures, crashes = row[:9]
    outages, fence, reason, by, step, done, pages = row[9:16]
    created, started, ended, due, deadline, run, price, price_list, hold, full, priced = row[16:]
    return Job(
        book, chapter or "", page or "", _KINDS[kind], id, owner, _STATES[state], failures,
        crashes, outages, fence, reason, _EVENTS[by], Progress(step, done, pages), created, started,
        ended, due, deadline, run, price, price_list, hold or "", full, priced,
    )  # fmt: skip


_e = job_tables.job_events.c
EVENT_COLUMNS = (_e.job, _e.seq, _e.at, _e.state, _e.step, _e.pages_done, _e.pages, _e.reason)


def read_event(row: Row) -> JobEvent:
    """The event of a row of `EVENT_COLUMNS`."""
    job, seq, at, state, step, done, pages, reason = row
    return JobEvent(job, seq, at, _STATES[state], Progress(step, done, pages), reason)


LINE_COLUMNS = tuple(job_tables.job_log.c[field.name] for field in fields(LogLine))
AUDIT_COLUMNS = tuple(tables.audit.c[field.name] for field in fields(AuditEntry))
ERASURE_COLUMNS = tuple(tables.erasures.c[field.name] for field in fields(Erasure))
REMOVAL_COLUMNS = tuple(tables.removals.c[field.name] for field in fields(Removal))


def read_line(row: Row) -> LogLine:
    """The line of a row of `LINE_COLUMNS`."""
    return LogLine(*row)


def read_audit(row: Row) -> AuditEntry:
    """The entry of a row of `AUDIT_COLUMNS`."""
    return AuditEntry(*row)


def read_erasure(row: Row) -> Erasure:
    """The receipt of a row of `ERASURE_COLUMNS`."""
    return Erasure(*row)


def read_removal(row: Row) -> Removal:
    """The removal of a row of `REMOVAL_COLUMNS`."""
    prefix, erasure, *others = row
    return Removal(prefix, erasure or "", *others)
