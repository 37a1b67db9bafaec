"""The commands that keep processes running: the service over HTTP, and its workers."""

import argparse
import asyncio
import os
import random
import socket
import sys
import threading
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import suppress

import structlog
from rich.console import Console

from custories_core.errors import Fault, Rejected, Unavailable
from custories_core.jobs import RetryPolicy
from custories_core.people import Standing

from . import seals, worker
from .arguments import Command
from .consoles import paper, say
from .container import Container, assemble, local_issuer
from .embedded import FOLDER
from .local_state import settled
from .readiness import load_service
from .service_arguments import TOKEN_SECONDS
from .settings import PORTS, Settings, passed_on
from .statuses import DONE
from .supervisor import Patience, Program, Supervisor, heard
from .telemetry import set_up, told_apart
from .variables import variable

MARGIN = 10.0
"""Seconds that a process may take to stop beyond what it was promised."""
DOWN = 30.0
"""Seconds within which the web processes have stopped."""
UP = 60.0
"""Seconds for which the first answer is waited for."""
OUTAGE = RetryPolicy(base=1.0, cap=15.0)
"""How long to wait, with full jitter, before asking again for what is out of reach at the start."""
HINT = f"If that lasts, see to {variable('database_url')} and the store, or ask: custories doctor"

log = structlog.get_logger("custories.supervisor")


def serve(given: argparse.Namespace, _console: Console) -> int:
    """Serve the service over HTTP."""
    settings = settled(load_service(embedded=not given.no_embedded))
    set_up(settings, told_apart("supervisor"))
    container = assemble(settings, PORTS)
    container.payments()  # raises for keys that are none, or another environment's
    _see_that_port_is_free(settings)
    if not _prepared(settings, container, upgrade=given.with_worker):
        return DONE
    workers = settings.worker_processes if given.with_worker else 0
    programs = [_program("web", "entrypoints.http.serving", settings), *_workers(workers, settings)]
    if settings.environment == "local":
        greeting = "\n".join(_greeting(settings, container, workers))
        threading.Thread(target=_greet, args=(settings, greeting), daemon=True).start()
    return Supervisor(programs, _patience(settings)).run()


def work(given: argparse.Namespace, _console: Console) -> int:
    """Do the jobs that are asked for."""
    settings = settled(load_service())
    set_up(settings, told_apart("worker" if given.once else "supervisor"))
    container = assemble(settings, PORTS)
    if given.once:
        return worker.work(container, worker.told_to_stop(), once=True)
    if not _prepared(settings, container, upgrade=False):
        return DONE
    count = given.processes or settings.worker_processes
    return Supervisor(_workers(count, settings), _patience(settings)).run()


def _prepared(settings: Settings, container: Container, upgrade: bool) -> bool:
    """Prepare as soon as all that is needed is within reach; False when told to stop before.

    A database that comes up later than this process needs no human hand then.
    What is set wrongly is raised at once.
    """
    stopping = threading.Event()
    tried = 0
    with heard(lambda _number: stopping.set()):
        while not stopping.is_set():
            try:
                _prepare(settings, container, upgrade)
            except Unavailable as error:
                tried = min(tried + 1, 32)
                wait = OUTAGE.wait(tried, random.random)
                log.warning(f"cannot start yet: {error} {HINT}", again_in=round(wait, 1))
                stopping.wait(wait)
            else:
                return not stopping.is_set()
    return False


def _prepare(settings: Settings, container: Container, upgrade: bool) -> None:
    """See that database and store are this environment's; in `local` make them so if wanted."""
    records = container.records()
    try:
        if upgrade and settings.environment == "local":
            sealed = records.sealed()
            if sealed not in (None, settings.environment):
                raise Rejected(seals.database_faults(settings, records))
            records.upgrade()
        seals.check(settings, records, container.artifacts())
    finally:
        asyncio.run(records.close())


def _workers(count: int, settings: Settings) -> list[Program]:
    return [
        _program(f"worker {number}", "entrypoints.worker", settings)
        for number in range(1, count + 1)
    ]


def _program(name: str, module: str, settings: Settings) -> Program:
    """A module in a process of its own, with the settings that this process has settled."""
    more = {}
    if settings.environment == "local":
        # So that it is this process alone that uses the embedded database, and stops it last.
        more = {"database_url": settings.database_url, "link_secret": settings.link_secret}
    command = (sys.executable, "-m", module, "--name", name, "--parent", str(os.getpid()))
    return Program(name, command, passed_on(**more))


def _patience(settings: Settings) -> Patience:
    return Patience(stop=max(settings.handback, DOWN) + MARGIN)


def _see_that_port_is_free(settings: Settings) -> None:
    """Raises Rejected where somebody listens already, rather than share the port with them."""
    try:
        family = socket.getaddrinfo(settings.host, settings.port, type=socket.SOCK_STREAM)[0][0]
        with socket.socket(family, socket.SOCK_STREAM) as trial:
            trial.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            trial.bind((settings.host, settings.port))
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        problem = f"{settings.host}:{settings.port} cannot be listened at: {reason}."
        remedy = f"Stop who uses it, or name another: {variable('port')}=8001."
        raise Rejected([Fault(variable("port"), problem, remedy)]) from error


def _greeting(settings: Settings, container: Container, workers: int) -> Iterator[str]:
    """What somebody who tries the service out needs to know."""
    address = settings.address
    yield f"Custories is at {address}"
    database = "as CUSTORIES_DATABASE_URL says"
    embedded = settings.state_folder.absolute() / FOLDER
    if str(embedded) in settings.database_url:
        database = f"embedded, in {embedded}"
    yield f"  database   {database}"
    if settings.artifacts == "folder":
        yield f"  artifacts  {settings.artifacts_folder.absolute()}"
    else:
        yield f"  artifacts  {settings.artifacts}"
    yield f"  workers    {workers}, rung by {settings.dispatch}"
    if settings.identity == "local":
        token = local_issuer(container).issue("somebody", Standing.USER, TOKEN_SECONDS)
        yield f"A token for {TOKEN_SECONDS // 3600} hours, and a first request with it:"
        yield f"  {token}"
        yield f"  curl -sS -H 'Authorization: Bearer {token}' {address}/v1/me"
    yield "Ctrl-C stops everything."


def _greet(settings: Settings, greeting: str) -> None:
    """Say it once the service answers."""
    until = time.monotonic() + UP
    while time.monotonic() < until:
        with suppress(OSError, urllib.error.URLError):
            # An address of this machine: no proxy is to be asked for it.
            opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
            with opener.open(f"{settings.address}/health/ready", timeout=2):
                out = paper()
                for line in greeting.splitlines():
                    say(out, line)
                sys.stdout.flush()
                return
        time.sleep(0.1)


PROCESS_COMMANDS: dict[str, Command] = {"serve": serve, "worker": work}
