"""The service's commands: its database, its doctor, and tokens for trying it out."""

import argparse
import asyncio
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress

from rich.console import Console

from custories_core.errors import Conflict, Fault, RecordsAway, Rejected
from custories_core.people import Standing
from custories_core.ports.records import Records
from custories_core.use_cases.removing import ReplayErasures

from . import doctor as examination
from . import embedded, seals
from .arguments import Command
from .consoles import margin, paper, say
from .container import Container, assemble, local_issuer
from .database_address import read_address
from .local_state import settled
from .readiness import load_service
from .settings import PORTS, Settings, load
from .statuses import DONE, FAILED
from .supervisor import heard
from .variables import variable


def service() -> tuple[Settings, Container]:
    """The settings of the service and its container; in `local` its database runs from now on.

    Raises Rejected with all that keeps the service from starting.
    """
    settings = settled(load_service())
    return settings, assemble(settings, PORTS)


def db(given: argparse.Namespace, console: Console) -> int:
    """See to the database's schema and seal."""
    if given.action in _WITHOUT_RECORDS:
        return _WITHOUT_RECORDS[given.action](given)
    settings, container = service()
    with closed_after(settings, container.records()) as records:
        return _DB[given.action](given, settings, container, records)


def _upgrade(
    _given: argparse.Namespace, settings: Settings, container: Container, records: Records
) -> int:
    refuse_anothers(settings, records)
    before = records.revision()
    records.upgrade()
    out = paper()
    after = records.revision()
    was = "" if before == after else f", and was {before or 'none'}"
    say(out, f"The schema is {after}{was}.")
    if settings.environment == "local":
        seals.check(settings, records, container.artifacts())
    elif records.sealed() is None:
        say(out, f"The database has no seal yet. Run: {seals.COMMAND}")
    return DONE


def _downgrade(
    given: argparse.Namespace, settings: Settings, _container: Container, records: Records
) -> int:
    refuse_anothers(settings, records)
    if settings.environment != "local" and not given.lose_data:
        problem = f"in {settings.environment} this loses what was kept in what is taken away."
        remedy = "Dump the database first; then say so with --lose-data."
        raise Rejected([Fault("custories db downgrade", problem, remedy)])
    records.downgrade(given.revision)
    say(paper(), f"The schema is {records.revision() or 'gone'}.")
    return DONE


def _current(
    _given: argparse.Namespace, _settings: Settings, _container: Container, records: Records
) -> int:
    found, needed, sealed = records.revision(), records.newest(), records.sealed()
    out = paper()
    say(out, f"schema  {found or 'none'}")
    say(out, f"needed  {needed}")
    say(out, f"seal    {sealed or 'none'}")
    return DONE if found == needed else FAILED


def _grants(
    given: argparse.Namespace, _settings: Settings, _container: Container, records: Records
) -> int:
    for statement in records.grants(given.role):
        say(paper(), f"{statement};")
    return DONE


def _seal(
    _given: argparse.Namespace, settings: Settings, container: Container, records: Records
) -> int:
    if records.revision() is None:
        raise Conflict(
            "The database has no schema that could hold a seal. Run: custories db upgrade"
        )
    seals.seal(settings, records, container.artifacts())
    say(paper(), f"The database and the store are those of “{settings.environment}”.")
    return DONE


def _replay_erasures(
    _given: argparse.Namespace, settings: Settings, container: Container, records: Records
) -> int:
    artifacts = container.artifacts()
    # The list of another environment would be that of other people.
    seals.check(settings, records, artifacts)
    again = ReplayErasures(records, artifacts)()
    who = {0: "Nobody who was erased is back.", 1: "One account was back, and is gone again."}
    say(paper(), who.get(again, f"{again} accounts were back, and are gone again."))
    if again:
        say(paper(), "Their objects are removed by the workers' next sweeps.")
    return DONE


def _url(given: argparse.Namespace) -> int:
    named = load_service()
    say(paper(), settled(named).database_url)
    sys.stdout.flush()
    if not given.hold:
        return DONE
    if named.database_url:
        say(margin(), "This database is not the embedded one: nothing has to be held.")
        return DONE
    say(margin(), "The embedded database runs until Ctrl-C.")
    stopping = threading.Event()
    with heard(lambda _signal: stopping.set()):
        stopping.wait()
    return DONE


def _programs(_given: argparse.Namespace) -> int:
    say(paper(), str(embedded.programs()))
    return DONE


_WITHOUT_RECORDS = {"url": _url, "programs": _programs}

_DB = {
    "upgrade": _upgrade,
    "downgrade": _downgrade,
    "current": _current,
    "seal": _seal,
    "grants": _grants,
    "replay-erasures": _replay_erasures,
}


def doctor(_given: argparse.Namespace, _console: Console) -> int:
    """Check each configured part live."""
    out = paper()
    try:
        settings = settled(load_service())
    except Rejected as error:
        for fault in error.faults:
            say(out, str(examination.Finding("settings", False, str(fault))))
        say(out, "Mend the settings; then the parts can be looked at.")
        return FAILED
    container = assemble(settings, PORTS)
    findings = examination.examine(settings, container)
    with suppress(Rejected):
        asyncio.run(container.records().close())
    for finding in findings:
        say(out, str(finding))
    wrong = sum(not finding.sound for finding in findings)
    if not wrong:
        say(out, f"Everything that “{settings.environment}” needs is sound.")
        return DONE
    say(out, f"{wrong} of {len(findings)} are wrong.")
    return FAILED


def token(given: argparse.Namespace, _console: Console) -> int:
    """Issue a token of the local issuer."""
    settings = load()
    if settings.environment != "local" or settings.identity != "local":
        problem = "tokens of this service are issued by your identity provider."
        remedy = "Sign in there. Only with “local” for both can one be issued here."
        raise Rejected([Fault(variable("identity"), problem, remedy)])
    if not settings.local_identity_folder.is_dir():
        folder = settings.local_identity_folder.absolute()
        problem = f"no service was started with this folder: “{folder}” is not there."
        remedy = (
            "A token made here would hold nowhere. Go to the folder where the service was "
            "started, or set this to its state folder; or start one here: custories serve"
        )
        raise Rejected([Fault(variable("state_folder"), problem, remedy)])
    issuer = local_issuer(assemble(settings, ("identity",)))
    standing = Standing.ADMIN if given.admin else Standing.USER
    say(paper(), issuer.issue(given.subject, standing, given.seconds))
    return DONE


def refuse_anothers(settings: Settings, records: Records) -> None:
    """Raises Rejected for a database with the seal of another environment."""
    sealed = records.sealed()
    if sealed not in (None, settings.environment):
        raise Rejected(seals.database_faults(settings, records))


@contextmanager
def closed_after(settings: Settings, records: Records) -> Iterator[Records]:
    """Within the block the records are there; their connections are closed after it.

    Where the database is out of reach, it is told which one that is.
    """
    try:
        yield records
    except RecordsAway as error:
        raise RecordsAway(f"{error} {_which(settings)}", error.retry_after) from None
    finally:
        asyncio.run(records.close())


def _which(settings: Settings) -> str:
    """The database of the settings, without user and password, and what to check of it."""
    found = read_address(settings.database_url)
    leads = f"leads to {found}" if found else "cannot be read by libpq"
    return (
        f"If that lasts: {variable('database_url')} {leads}. See that its server runs, that this "
        "machine reaches it, and that role and password are right. Then ask: custories doctor"
    )


SERVICE_COMMANDS: dict[str, Command] = {c.__name__: c for c in (db, doctor, token)}
