"""Views: reading in an event loop, each a statement that was compiled once."""

from collections.abc import Callable, Mapping
from typing import Any, Protocol, TypeVar

from sqlalchemy import ARRAY, Integer, Uuid, bindparam, cast, func, select
from sqlalchemy.sql.expression import ColumnElement, Select

from custories_core.errors import Missing, Unavailable
from custories_core.jobs import Job, Kind, State
from custories_core.library import (
    Account,
    BookEntry,
    ChapterEntry,
    CharacterEntry,
    FileEntry,
    PageEntry,
)
from custories_core.payments import State as Standing
from custories_core.ports.records import AuditEntry, Erasure, JobEvent, LogLine, Slice

from . import checkout_tables, job_tables, shapes, tables
from .cursors import after_id, after_number, sliced
from .faults import RETRY_AFTER
from .identifiers import known_id
from .lines import Lines
from .shapes import Row, Shape
from .statements import Statement, statement

T = TypeVar("T")
N = TypeVar("N", bound="Named")

# Each list's letter in its cursors.
_ACCOUNTS, _BOOKS, _JOBS, _ALL_JOBS, _LOG, _AUDITS = "abjnlt"

_ID: Any = bindparam("id")
_OWNER: Any = bindparam("owner")
_AFTER: Any = bindparam("after")
_LIMIT: Any = bindparam("limit")


def _one(shape: Shape[Any], owned: bool = True) -> Statement:
    found = select(*shape.columns).where(shape.table.c.id == _ID)
    return statement(found.where(shape.owner == _OWNER) if owned else found)


def _all(shape: Shape[Any]) -> Statement:
    return statement(
        select(*shape.columns)
        .where(shape.parent == bindparam("parent"), shape.owner == _OWNER)
        .order_by(shape.order, shape.table.c.id)
    )


def _there(shape: Shape[Any]) -> Statement:
    """Whether what a list belongs to is there and theirs: asked when the list is empty."""
    assert shape.above is not None
    up = shape.above.c
    return statement(select(up.id).where(up.id == bindparam("parent"), up.owner == _OWNER))


def _listed(found: Select[Any], by: ColumnElement[Any]) -> tuple[Statement, Statement]:
    """The first slice of a list, and the one after a cursor."""
    ordered = found.order_by(by).limit(_LIMIT)
    return statement(ordered), statement(ordered.where(by > _AFTER))


_j, _e, _l = job_tables.jobs.c, job_tables.job_events.c, job_tables.job_log.c

_ACCOUNT = _one(shapes.ACCOUNTS, owned=False)
_ALL_ACCOUNTS = _listed(select(*shapes.ACCOUNTS.columns), tables.accounts.c.id)
_BOOK, _CHARACTER = _one(shapes.BOOKS), _one(shapes.CHARACTERS)
_CHAPTER, _PAGE = _one(shapes.CHAPTERS), _one(shapes.PAGES)
_OWN_BOOKS = _listed(
    select(*shapes.BOOKS.columns).where(tables.books.c.owner == _OWNER), tables.books.c.id
)
_LISTS = {
    shape.table.name: (_all(shape), _there(shape))
    for shape in (shapes.CHARACTERS, shapes.CHAPTERS, shapes.PAGES, shapes.FILES)
}
_BOOK_THERE = _LISTS["chapters"][1]
_JOB = statement(select(*shapes.JOB_COLUMNS).where(_j.id == _ID))
_OWN_JOB = statement(select(*shapes.JOB_COLUMNS).where(_j.id == _ID, _j.owner == _OWNER))
_LINES = _listed(select(*shapes.LINE_COLUMNS).where(_l.job == _ID), _l.id)
_ALL_AUDITS = _listed(select(*shapes.AUDIT_COLUMNS), tables.audit.c.id)
_ERASURE = statement(select(*shapes.ERASURE_COLUMNS).where(tables.erasures.c.id == _ID))
_c = checkout_tables.checkouts.c
_CHECKOUTS = statement(select(_c.state, func.count()).group_by(_c.state))
_COUNTS = statement(select(_j.kind, _j.state, func.count()).group_by(_j.kind, _j.state))


def _newest(state: bool, kind: bool, after: bool, of_book: bool = False) -> Statement:
    """Jobs, newest first. One statement each, since an index serves only what is really asked."""
    found = select(*shapes.JOB_COLUMNS)
    if of_book:
        found = found.where(_j.book == bindparam("parent"), _j.owner == _OWNER)
    if state:
        found = found.where(_j.state == bindparam("state"))
    if kind:
        found = found.where(_j.kind == bindparam("kind"))
    if after:
        found = found.where(_j.id < _AFTER)
    return statement(found.order_by(_j.id.desc()).limit(_LIMIT))


_NEWEST = {
    (state, kind, after): _newest(state, kind, after)
    for state in (False, True)
    for kind in (False, True)
    for after in (False, True)
}
_NEWEST_OF_BOOK = {
    (state, after): _newest(state, False, after, of_book=True)
    for state in (False, True)
    for after in (False, True)
}

_heard = (
    func.unnest(
        cast(bindparam("jobs"), ARRAY(Uuid(as_uuid=False))), cast(bindparam("seqs"), ARRAY(Integer))
    )
    .table_valued("job", "seq")
    .render_derived("heard")
)
_SINCE = statement(
    select(*shapes.EVENT_COLUMNS)
    .select_from(job_tables.job_events.join(_heard, _e.job == _heard.c.job))
    .where(_e.seq > _heard.c.seq)
    .order_by(_e.job, _e.seq)
)

_REVISION = Statement("SELECT version_num FROM alembic_version")
_MIGRATED = Statement("SELECT to_regclass('alembic_version')::text")


class Named(Protocol):
    """What has an id, by which a list goes on."""

    @property
    def id(self) -> str | int: ...


class PostgresViews:
    """See the port for what it promises. `lines` gives the connections of this event loop."""

    def __init__(self, lines: Callable[[], Lines]) -> None:
        self._lines = lines

    async def _rows(self, statement: Statement, **values: Any) -> list[Row]:
        return await self._lines().rows(statement, values)

    async def _found(self, statement: Statement, read: Callable[[Row], T], **values: Any) -> T:
        rows = await self._lines().rows(statement, values)
        if not rows:
            raise Missing
        return read(rows[0])

    async def _listed(self, shape: Shape[T], parent: str, owner: str) -> tuple[T, ...]:
        found, there = _LISTS[shape.table.name]
        values = {"parent": known_id(parent), "owner": known_id(owner)}
        rows = await self._rows(found, **values)
        if not rows:
            await self._found(there, tuple, **values)
        return tuple(map(shape.read, rows))

    async def _slice(
        self,
        of: str,
        statements: tuple[Statement, Statement],
        read: Callable[[Row], N],
        after: str | int | None,
        limit: int,
        **values: Any,
    ) -> Slice[N]:
        which = statements[0] if after is None else statements[1]
        rows = await self._rows(which, after=after, limit=limit + 1, **values)
        return sliced(of, rows, limit, read, lambda entry: entry.id)

    async def account(self, id: str) -> Account:
        """See the port, as for all that follow."""
        return await self._found(_ACCOUNT, shapes.ACCOUNTS.read, id=known_id(id))

    async def accounts(self, after: str | None, limit: int) -> Slice[Account]:
        """All accounts."""
        place = after_id(_ACCOUNTS, after)
        return await self._slice(_ACCOUNTS, _ALL_ACCOUNTS, shapes.ACCOUNTS.read, place, limit)

    async def book(self, id: str, owner: str) -> BookEntry:
        """One book."""
        values = {"id": known_id(id), "owner": known_id(owner)}
        return await self._found(_BOOK, shapes.BOOKS.read, **values)

    async def books(self, owner: str, after: str | None, limit: int) -> Slice[BookEntry]:
        """The books of an account."""
        place, whose = after_id(_BOOKS, after), known_id(owner)
        return await self._slice(_BOOKS, _OWN_BOOKS, shapes.BOOKS.read, place, limit, owner=whose)

    async def character(self, id: str, owner: str) -> CharacterEntry:
        """One character."""
        values = {"id": known_id(id), "owner": known_id(owner)}
        return await self._found(_CHARACTER, shapes.CHARACTERS.read, **values)

    async def characters(self, book: str, owner: str) -> tuple[CharacterEntry, ...]:
        """The characters of a book."""
        return await self._listed(shapes.CHARACTERS, book, owner)

    async def chapter(self, id: str, owner: str) -> ChapterEntry:
        """One chapter."""
        values = {"id": known_id(id), "owner": known_id(owner)}
        return await self._found(_CHAPTER, shapes.CHAPTERS.read, **values)

    async def chapters(self, book: str, owner: str) -> tuple[ChapterEntry, ...]:
        """The chapters of a book."""
        return await self._listed(shapes.CHAPTERS, book, owner)

    async def page(self, id: str, owner: str) -> PageEntry:
        """One page."""
        values = {"id": known_id(id), "owner": known_id(owner)}
        return await self._found(_PAGE, shapes.PAGES.read, **values)

    async def pages(self, chapter: str, owner: str) -> tuple[PageEntry, ...]:
        """The pages of a chapter."""
        return await self._listed(shapes.PAGES, chapter, owner)

    async def files(self, book: str, owner: str) -> tuple[FileEntry, ...]:
        """The files of a book."""
        return await self._listed(shapes.FILES, book, owner)

    async def job(self, id: str, owner: str | None) -> Job:
        """One job."""
        if owner is None:
            return await self._found(_JOB, shapes.read_job, id=known_id(id))
        values = {"id": known_id(id), "owner": known_id(owner)}
        return await self._found(_OWN_JOB, shapes.read_job, **values)

    async def jobs(
        self, book: str, owner: str, after: str | None, limit: int, state: State | None = None
    ) -> Slice[Job]:
        """The jobs of a book, newest first."""
        place = after_id(_JOBS, after)
        which = _NEWEST_OF_BOOK[state is not None, place is not None]
        whose = {"parent": known_id(book), "owner": known_id(owner)}
        further = {"state": state and state.value, "after": place, "limit": limit + 1}
        rows = await self._rows(which, **whose, **further)
        if not rows:
            await self._found(_BOOK_THERE, tuple, **whose)
        return sliced(_JOBS, rows, limit, shapes.read_job, lambda job: job.id)

    async def all_jobs(
        self, state: State | None, kind: Kind | None, after: str | None, limit: int
    ) -> Slice[Job]:
        """Everybody's jobs, newest first."""
        place = after_id(_ALL_JOBS, after)
        which = _NEWEST[state is not None, kind is not None, place is not None]
        values = {"state": state and state.value, "kind": kind and kind.value}
        rows = await self._rows(which, after=place, limit=limit + 1, **values)
        return sliced(_ALL_JOBS, rows, limit, shapes.read_job, lambda job: job.id)

    async def events(self, after: Mapping[str, int]) -> tuple[JobEvent, ...]:
        """The events of these jobs after those numbers, by job and number."""
        known = {known_id(job): seq for job, seq in after.items()}
        rows = await self._rows(_SINCE, jobs=list(known), seqs=list(known.values()))
        return tuple(map(shapes.read_event, rows))

    async def log(self, job: str, after: str | None, limit: int) -> Slice[LogLine]:
        """The lines of a job's log."""
        place, id = after_number(_LOG, after), known_id(job)
        found = await self._slice(_LOG, _LINES, shapes.read_line, place, limit, id=id)
        if not found.items:
            await self._found(_JOB, shapes.read_job, id=id)
        return found

    async def audits(self, after: str | None, limit: int) -> Slice[AuditEntry]:
        """The audit."""
        place = after_id(_AUDITS, after)
        return await self._slice(_AUDITS, _ALL_AUDITS, shapes.read_audit, place, limit)

    async def erasure(self, id: str) -> Erasure:
        """A receipt."""
        return await self._found(_ERASURE, shapes.read_erasure, id=known_id(id))

    async def counts(self) -> Mapping[tuple[Kind, State], int]:
        """How many jobs there are of each kind in each state; those of none are left out."""
        rows = await self._rows(_COUNTS)
        return {(Kind(kind), State(state)): jobs for kind, state, jobs in rows}

    async def checkouts(self) -> Mapping[Standing, int]:
        """How many checkouts there are in each state; those of none are left out."""
        return {Standing(state): checkouts for state, checkouts in await self._rows(_CHECKOUTS)}

    async def ready(self) -> None:
        """See the port. A later schema than this code's serves it too."""
        if (await self._rows(_MIGRATED))[0][0] is not None:
            rows = await self._rows(_REVISION)
            if rows and rows[0][0] >= tables.REVISION:
                return
        raise Unavailable(
            "The database lacks the schema of this version. Run `custories db upgrade`.",
            retry_after=RETRY_AFTER,
        )
