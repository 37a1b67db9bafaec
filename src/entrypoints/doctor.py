"""The doctor: is each configured part there, live, and fit for this environment?

Parts are asked through their ports. Where a port has no means of asking, as
with an identity provider, the adapter may have a method `check() -> None` that
asks its vendor and raises what the port raises; one that has none counts as
sound once it is built.

Nothing of anybody's is read or changed: what is stored for the test stands
under a random key and is removed, and the bell is rung for a job that is not
there, which to a worker is a ring for nothing.
"""

import asyncio
import re
import secrets
import shutil
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit
from uuid import uuid4

from custories_core.errors import CustoriesError, Fault, Rejected, Unavailable
from custories_core.ports.records import Records
from custories_core.use_cases.rounds import DAY

from . import seals
from .container import Container
from .settings import BOOK_PORTS, SETTINGS, Settings, variable
from .variables import Variable

DEADLINE = 5.0
"""Seconds within which each check has to answer."""

SKEW = 5.0
"""Seconds that this machine's clock may differ from the database's."""

LATE = 2 * DAY
"""Seconds after which what is done daily is behind."""

ROOM = 2**30
"""Bytes that have to be free on each disk that is written to."""

SHORT = 4
"""Letters below which a secret is hidden only where it stands by itself."""

Check = Callable[[], str]
"""Says what it found sound; raises what is wrong."""


LEADS_TO = {
    "database": "database_url",
    "database's seal": "database_url",
    "rounds": "database_url",
    "clock": "database_url",
    "artifacts": "s3_endpoint",
    "artifacts' seal": "s3_endpoint",
    "dispatch": "redis_url",
    "identity": "oidc_issuer",
    "payments": "stripe_base",
}
"""The setting that leads to what a part asks."""


class Unsound(CustoriesError):
    """What a check found wrong by itself."""


@dataclass(frozen=True, slots=True)
class Finding:
    """What was found of one part."""

    part: str
    sound: bool
    says: str

    def __str__(self) -> str:
        return f"{'ok   ' if self.sound else 'WRONG'}  {self.part}: {self.says}"


def examine(settings: Settings, container: Container, deadline: float = DEADLINE) -> list[Finding]:
    """Check every part, side by side, each for so many seconds at most; in a fixed order.

    The settings are whole, as `local_state.settled` makes them.
    """
    hide = Secrets(settings)
    begun = [
        (part, _Examination(check, hide, _look_at(part, settings)))
        for part, check in _checks(settings, container)
    ]
    until = time.monotonic() + deadline
    return [examination.finding(part, until, deadline) for part, examination in begun]


def _checks(settings: Settings, container: Container) -> Iterator[tuple[str, Check]]:
    for port in BOOK_PORTS:
        if port != "artifacts":
            yield port, partial(_adapter, container, port)
    yield "database", lambda: _schema(container)
    yield "database's seal", lambda: _database_seal(settings, container)
    yield "rounds", lambda: _rounds(container)
    yield "clock", lambda: _clock(container)
    yield "artifacts", lambda: _round_trip(container)
    yield "artifacts' seal", lambda: _store_seal(settings, container)
    yield "dispatch", lambda: _ring(container)
    yield "identity", lambda: _built(container.identities())
    yield "payments", lambda: _built(container.payments())
    for folder in _folders(settings):
        yield f"disk of {folder}", partial(_room, folder)


def _look_at(part: str, settings: Settings) -> str:
    """What to see to when a part is out of reach; empty where no setting leads to it."""
    field = LEADS_TO.get(part, "")
    if part == "dispatch" and settings.dispatch == "notify":
        field = "database_url"
    if not field or not getattr(settings, field):
        return ""
    return f"If that lasts, see to {variable(field)}, to its server and to the network."


class _Examination:
    """A check under way in a thread of its own, which nobody waits for once it is late."""

    def __init__(self, check: Check, hide: "Secrets", look_at: str) -> None:
        self._answer: tuple[bool, str] | None = None
        self._check = check
        self._hide = hide
        self._look_at = look_at
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    def _run(self) -> None:
        try:
            self._answer = True, self._hide.of(self._check())
        except Rejected as error:
            self._answer = False, self._hide.of(" ".join(f"{fault}" for fault in error.faults))
        except Unavailable as error:
            self._answer = False, f"{self._hide.of(str(error))} {self._look_at}".rstrip()
        except CustoriesError as error:
            self._answer = False, self._hide.of(str(error))
        except Exception as error:
            # Its message may quote what it was given to sign in with.
            kind = type(error).__name__
            self._answer = False, f"the check failed with {kind}, which is a bug in the adapter."

    def finding(self, part: str, until: float, deadline: float) -> Finding:
        self._thread.join(max(0.0, until - time.monotonic()))
        if self._answer is None:
            says = f"no answer within {deadline:g} seconds. {self._look_at}"
            return Finding(part, False, says.rstrip())
        return Finding(part, *self._answer)


class Secrets:
    """Takes what is secret out of words that others wrote, such as a vendor's error."""

    def __init__(self, settings: Settings) -> None:
        values = [value for s in SETTINGS if s.declared.secret for value in _values(settings, s)]
        passwords = [part for value in values for part in _passwords(value)]
        told = {*values, *passwords, *settings.extra.values()} - {""}
        # The longest first: a short one may be a part of it.
        self._secrets = sorted(told, key=len, reverse=True)

    def of(self, words: str) -> str:
        """The words with none of them in it."""
        for secret in self._secrets:
            found = re.escape(secret)
            if len(secret) < SHORT:
                # In the middle of a word it is no secret, and the remedy would lose its letters.
                found = rf"(?<!\w){found}(?!\w)"
            words = re.sub(found, "…", words)
        return words


def _values(settings: Settings, setting: Variable) -> tuple[str, ...]:
    value: str | tuple[str, ...] = getattr(settings, setting.field)
    return (value,) if isinstance(value, str) else value


def _passwords(address: str) -> Iterator[str]:
    try:
        password = urlsplit(address).password
    except ValueError:
        return
    if password:
        yield from (password, unquote(password))


def _adapter(container: Container, port: str) -> str:
    providers: dict[str, Callable[[], Any]] = {
        "writing": container.writer,
        "illustration": container.illustrator,
        "inspection": container.inspector,
        "portraits": container.portraits,
        "render": container.renderer,
        "preflight": container.examiner,
        "ambient": container.clock,
    }
    return _built(providers[port]())


def _built(adapter: Any) -> str:
    check = getattr(adapter, "check", None)
    if check is None:
        return "loaded."
    check()
    return "loaded, and answers."


def _schema(container: Container) -> str:
    records = container.records()
    found, needed = records.revision(), records.newest()
    if found == needed:
        asyncio.run(_answers_in_a_loop(records))
        return f"answers, and has the schema {needed}."
    has = f"has the schema {found}" if found else "has no schema"
    raise Unsound(f"It {has}, and this version needs {needed}. Run: custories db upgrade")


async def _answers_in_a_loop(records: Records) -> None:
    """Raises what keeps units from running where those of web processes do."""
    await records.open()
    try:
        await records.within(records.now)
    finally:
        await records.close()


def _database_seal(settings: Settings, container: Container) -> str:
    return _sealed(seals.database_faults(settings, container.records()), settings)


def _store_seal(settings: Settings, container: Container) -> str:
    return _sealed(seals.store_faults(settings, container.artifacts()), settings)


def _sealed(faults: list[Fault], settings: Settings) -> str:
    if faults:
        raise Rejected(faults)
    return f"is that of “{settings.environment}”."


def _rounds(container: Container) -> str:
    records = container.records()
    if records.revision() != records.newest():
        return "are not looked at before the schema is there."
    with records.begin() as unit:
        behind = unit.schedule.behind(LATE)
    if not behind:
        return "nothing that is done daily is behind."
    raise Unsound(
        f"Behind for {LATE / DAY:.0f} days or more: {', '.join(behind)}. See that a worker runs, "
        "and to its log lines “has to wait”."
    )


def _clock(container: Container) -> str:
    records = container.records()
    before = time.time()
    theirs = records.now().timestamp()
    after = time.time()
    # Somewhere between the two the database looked at its clock.
    skew = max(before - theirs, theirs - after, 0.0)
    if skew <= SKEW:
        return f"agrees with the database's within {skew + after - before:.1f} seconds."
    raise Unsound(
        f"It differs from the database's by {skew:.0f} seconds. Tokens and links hold by it: "
        "have both machines set their clocks by the network (NTP)."
    )


def _round_trip(container: Container) -> str:
    artifacts = container.artifacts()
    key = f"custories-doctor/{secrets.token_hex(16)}"
    data = secrets.token_bytes(64)
    try:
        artifacts.put(key, data)
        if artifacts.get(key) != data:
            raise Unsound("What was stored was not given back. Check the store's proxy.")
        artifacts.link(key, 60)
    finally:
        artifacts.erase(key)
    if artifacts.exists(key):
        raise Unsound("What was removed is still there. Check the store's permissions.")
    return "keeps, gives back, links to and removes an object."


def _ring(container: Container) -> str:
    container.doorbell().ring(str(uuid4()))
    return "rings."


def _folders(settings: Settings) -> list[Path]:
    """The folders that this process writes to."""
    folders = [Path(tempfile.gettempdir())]
    if settings.environment == "local":
        folders.append(settings.state_folder)
    if settings.artifacts == "folder":
        folders.append(settings.artifacts_folder)
    return folders


def _room(folder: Path) -> str:
    there = next(path for path in (folder.absolute(), *folder.absolute().parents) if path.exists())
    free = shutil.disk_usage(there).free
    if free < ROOM:
        raise Unsound(
            f"Only {free / 2**20:.0f} MiB are free. Make room for {ROOM / 2**20:.0f} MiB at least."
        )
    return f"{free / 2**30:.0f} GiB are free."
