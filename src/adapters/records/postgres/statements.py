"""Statements: built with SQLAlchemy Core, compiled once, executed by psycopg itself.

Executing through SQLAlchemy costs more than the statement does. What it knows
of tables, types and casts is in the compiled text, so only that is kept.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from psycopg.types.json import Jsonb
from sqlalchemy import make_url
from sqlalchemy.sql.expression import ClauseElement

_DIALECT = make_url("postgresql+psycopg://").get_dialect()()


@dataclass(frozen=True, slots=True)
class Statement:
    """SQL with named parameters as psycopg takes them, and the values that are always the same."""

    sql: str
    fixed: Mapping[str, Any] = field(default_factory=dict)

    def given(self, values: Mapping[str, Any]) -> Mapping[str, Any]:
        """All parameters, those that were given among them."""
        return {**self.fixed, **values} if self.fixed else values


def statement(clause: ClauseElement) -> Statement:
    """The statement that psycopg executes for a clause of SQLAlchemy Core."""
    compiled = clause.compile(dialect=_DIALECT, compile_kwargs={"render_postcompile": True})
    fixed = {name: value for name, value in compiled.params.items() if value is not None}
    return Statement(str(compiled), fixed)


def json(value: Any) -> Jsonb | None:
    """Plain data, or values that `to_plain` knows, as a parameter of type jsonb.

    It is written as `to_plain` would have it, by msgspec (see `connections`).
    """
    return None if value is None else Jsonb(value)
