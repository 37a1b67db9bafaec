"""Entries of every kind, by one implementation: the columns are the fields of the dataclass."""

from dataclasses import dataclass
from functools import cache
from typing import Any, Generic, Protocol, TypeVar

from sqlalchemy import bindparam, delete, func, insert, select, update

from custories_core.errors import Missing, Stale

from .identifiers import known_id, new_id
from .sessions import Answer, Session
from .shapes import Shape
from .statements import Statement, statement


class Versioned(Protocol):
    """What every entry has."""

    @property
    def version(self) -> int: ...


T = TypeVar("T", bound=Versioned)

_FIXED = frozenset({"id", "owner", "book", "chapter", "version", "created", "changed"})
"""What an entry is and where it belongs: no change changes it."""


@dataclass(frozen=True, slots=True)
class _Statements:
    get: Statement
    owned: Statement
    peek: Statement
    peek_owned: Statement
    of: Statement
    count: Statement
    above: Statement | None
    last: Statement | None
    add: Statement
    change: Statement
    there: Statement
    remove: Statement


@cache
def _statements(shape: Shape[Any]) -> _Statements:
    table, c = shape.table, shape.table.c
    whole = select(*shape.columns)
    seen = whole.where(c.id == bindparam("id"))
    one = seen.with_for_update(key_share=True)
    ordered = shape.order.name in ("position", "number")
    above = last = None
    if shape.above is not None:
        up = shape.above.c
        # The parent's lock orders those who add, so that two do not become the last.
        found = select(up.id).where(up.id == bindparam("parent"))
        if "owner" in up:
            found = found.where(up.owner == bindparam("owner"))
        above = statement(found.with_for_update(key_share=True, read=not ordered))
    if ordered:
        highest = select(func.coalesce(func.max(shape.order), 0) + 1)
        last = statement(highest.where(shape.parent == bindparam("parent")))
    given: dict[str, Any] = {column.key: bindparam(column.key) for column in shape.columns}
    now = func.statement_timestamp()
    new = {name: value for name, value in given.items() if name not in _FIXED}
    version: Any = bindparam("version")
    return _Statements(
        get=statement(one),
        owned=statement(one.where(shape.owner == bindparam("owner"))),
        peek=statement(seen),
        peek_owned=statement(seen.where(shape.owner == bindparam("owner"))),
        of=statement(whole.where(shape.parent == bindparam("parent")).order_by(shape.order, c.id)),
        count=statement(
            select(func.count()).select_from(table).where(shape.parent == bindparam("parent"))
        ),
        above=above,
        last=last,
        add=statement(
            insert(table)
            .values({k: v for k, v in given.items() if k not in ("version", "created", "changed")})
            .returning(*shape.columns)
        ),
        change=statement(
            update(table)
            .where(c.id == bindparam("id"), c.version == version)
            .values({**new, "version": c.version + 1, "changed": now})
            .returning(*shape.columns)
        ),
        there=statement(select(c.id).where(c.id == bindparam("id"))),
        remove=statement(delete(table).where(c.id == bindparam("id"))),
    )


class PostgresEntries(Generic[T]):
    """The entries of one shape in a unit. See the port for what it promises."""

    def __init__(self, connection: Session, shape: Shape[T]) -> None:
        self._connection = connection
        self._shape = shape
        self._statements = _statements(shape)

    def _run(self, statement: Statement, **values: Any) -> Answer:
        return self._connection.run(statement.sql, **statement.given(values))

    def add(self, entry: T) -> T:
        """See the port."""
        shape, statements = self._shape, self._statements
        values = {**shape.kept(entry), "id": new_id()}
        if statements.above is not None:
            for name in ("owner", "book", "chapter"):
                if name in values:
                    values[name] = known_id(values[name])
            where = {"parent": values[shape.parent.key], "owner": values["owner"]}
            if self._run(statements.above, **where).fetchone() is None:
                raise Missing
        if statements.last is not None and not values[shape.order.key]:
            found = self._run(statements.last, parent=values[shape.parent.key]).fetchone()
            assert found is not None
            values[shape.order.key] = found[0]
        row = self._run(statements.add, **values).fetchone()
        assert row is not None
        return shape.read(row)

    def get(self, id: str, owner: str | None = None) -> T:
        """See the port."""
        return self._one(self._statements.get, self._statements.owned, id, owner)

    def peek(self, id: str, owner: str | None = None) -> T:
        """See the port."""
        return self._one(self._statements.peek, self._statements.peek_owned, id, owner)

    def _one(self, anybodys: Statement, owned: Statement, id: str, owner: str | None) -> T:
        if owner is None:
            row = self._run(anybodys, id=known_id(id)).fetchone()
        else:
            row = self._run(owned, id=known_id(id), owner=known_id(owner)).fetchone()
        if row is None:
            raise Missing
        return self._shape.read(row)

    def of(self, parent: str) -> tuple[T, ...]:
        """See the port."""
        rows = self._run(self._statements.of, parent=known_id(parent)).fetchall()
        return tuple(map(self._shape.read, rows))

    def count(self, parent: str) -> int:
        """See the port."""
        row = self._run(self._statements.count, parent=known_id(parent)).fetchone()
        assert row is not None
        number: int = row[0]
        return number

    def change(self, entry: T) -> T:
        """See the port; raises Missing when the entry is gone."""
        values = self._shape.kept(entry)
        values["id"] = known_id(values["id"])
        values["version"] = entry.version
        row = self._run(self._statements.change, **values).fetchone()
        if row is None:
            there = self._run(self._statements.there, id=values["id"]).fetchone()
            raise Missing if there is None else Stale
        return self._shape.read(row)

    def remove(self, id: str) -> None:
        """See the port."""
        try:
            self._run(self._statements.remove, id=known_id(id))
        except Missing:
            return
