"""Grants: what the role that runs the service may do with each table, and no more.

Every table of the model is in it, so that a new one is too: one that nothing
is said of may be changed in any way. What owns the tables runs the statements.
"""

from collections.abc import Iterable

from psycopg import sql

from .ledger_tables import ADDED_TO, KEPT, TOLD
from .tables import metadata

MIGRATED = "alembic_version"
"""Alembic's own table, which is none of the model."""
READ = (MIGRATED, "seal")
"""What whoever owns the tables writes alone."""

RIGHTS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("SELECT", READ),
    ("SELECT, INSERT", ADDED_TO + TOLD),
    ("SELECT, INSERT, UPDATE", KEPT),
)
"""What may be done, and with which tables; with all others anything but to empty them."""


def grants(role: str) -> tuple[str, ...]:
    """The statements that give a role these rights and take all others of it, as one change."""
    to = sql.Identifier(role)
    tables = {MIGRATED, *metadata.tables}
    others = tables.difference(*(names for _, names in RIGHTS))
    rights = (*RIGHTS, ("SELECT, INSERT, UPDATE, DELETE", tuple(others)))
    statements = [
        sql.SQL("REVOKE ALL ON {} FROM {}").format(_listed(tables), to),
        *(
            sql.SQL("GRANT {} ON {} TO {}").format(sql.SQL(what), _listed(names), to)
            for what, names in rights
        ),
    ]
    return ("BEGIN", *(statement.as_string(None) for statement in statements), "COMMIT")


def _listed(tables: Iterable[str]) -> sql.Composed:
    return sql.SQL(", ").join(map(sql.Identifier, sorted(tables)))
