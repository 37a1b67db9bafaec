"""Seals: the name of an environment that a database and a store of artifacts carry.

A process of another environment that reaches them, by a slip in an address,
can tell so before it touches anything.
"""

from datetime import datetime
from typing import Protocol

ARTIFACT = "custories-seal/environment"
"""The key of the object that holds the name, as UTF-8 and nothing else."""


class Schema(Protocol):
    """What a database is before it holds anything: its tables, and whose it is."""

    def sealed(self) -> str | None:
        """The environment whose seal the database carries, or None; also without a schema."""
        ...

    def seal(self, environment: str) -> None:
        """Mark the database as that of an environment; once it is, nothing happens.

        Raises Refused when it carries the seal of another, which stays, and
        Conflict when it has no schema yet.
        """
        ...

    def revision(self) -> str | None:
        """The revision of the database's schema, None where there is no schema."""
        ...

    def newest(self) -> str:
        """The revision that this code needs. Answers without the database."""
        ...

    def upgrade(self) -> None:
        """Bring the schema to `newest`. Safe to repeat, and from several machines at once."""
        ...

    def downgrade(self, revision: str) -> None:
        """Take the schema back to a revision, or to nothing for `base`. Loses what was added.

        Raises Rejected for a revision that there is not.
        """
        ...

    def grants(self, role: str) -> tuple[str, ...]:
        """Statements that give a role what running the service needs, and take all else of it.

        For whoever owns the tables to run, in this order. Answers without the database.
        """
        ...

    def now(self) -> datetime:
        """The database's clock, with its time zone; all leases and deadlines are by it."""
        ...
