"""The schema: brought to this code's revision, or back, by one machine at a time."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg
from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from alembic.util import CommandError
from sqlalchemy import Connection, create_engine, text
from sqlalchemy.pool import NullPool

from custories_core.errors import Fault, Rejected

from .connections import REACH
from .faults import telling

_TURN = 7_265_001
"""The advisory lock that whoever migrates holds."""
WAIT_SECONDS = 300
"""How long to wait for another who migrates."""
LOCK_SECONDS = 10
"""How long a change may wait for those who use a table; it holds up all who come after it."""
STATEMENT_SECONDS = 600


def upgrade(url: str, revision: str = "head") -> None:
    """Bring the database at the libpq URL to a revision; nothing happens when it is there.

    All or nothing, and one at a time: whoever comes second waits, and finds it
    done. Raises Unavailable when the database is out of reach or too busy.
    """
    with _turn(url) as connection:
        command.upgrade(_config(connection), revision)


def downgrade(url: str, revision: str) -> None:
    """Take the database back to an earlier revision; `base` leaves nothing of ours.

    Raises Rejected, naming those there are, for a revision that there is not.
    """
    try:
        with _turn(url) as connection:
            command.downgrade(_config(connection), revision)
    except CommandError as error:
        problem = "there is no such revision below the one the database has."
        remedy = f"Below it are: {', '.join(_below(current(url)))}."
        raise Rejected([Fault("revision", problem, remedy)]) from error


def _below(revision: str | None) -> list[str]:
    """What a database at a revision may be taken back to, the latest first."""
    scripts = ScriptDirectory.from_config(_config())
    names = [script.revision for script in scripts.walk_revisions()]
    # One that is later than this code is not among them: all are below it.
    below = names[names.index(revision) + 1 :] if revision in names else names
    return [*(below if revision else ()), "base"]


def current(url: str) -> str | None:
    """The revision the database has; None where there is no schema of ours."""
    with _connected(url) as connection:
        return MigrationContext.configure(connection).get_current_revision()


def newest() -> str:
    """The revision that this code needs."""
    head = ScriptDirectory.from_config(_config()).get_current_head()
    assert head is not None
    return head


@contextmanager
def _connected(url: str) -> Iterator[Connection]:
    """A transaction through SQLAlchemy, which Alembic needs; libpq alone reads the URL."""
    engine = create_engine(
        "postgresql+psycopg://",
        creator=lambda: psycopg.connect(url, **REACH),
        poolclass=NullPool,
    )
    with telling(), engine.begin() as connection:
        yield connection


@contextmanager
def _turn(url: str) -> Iterator[Connection]:
    with _connected(url) as connection:
        connection.execute(text(f"SET LOCAL lock_timeout = '{WAIT_SECONDS}s'"))
        connection.execute(text(f"SET LOCAL statement_timeout = '{STATEMENT_SECONDS}s'"))
        connection.execute(text(f"SELECT pg_advisory_xact_lock({_TURN})"))
        connection.execute(text(f"SET LOCAL lock_timeout = '{LOCK_SECONDS}s'"))
        yield connection


def _config(connection: Connection | None = None) -> Config:
    config = Config()
    folder = str(Path(__file__).parent / "migrations")
    config.set_main_option("script_location", folder.replace("%", "%%"))
    config.attributes["connection"] = connection
    return config
