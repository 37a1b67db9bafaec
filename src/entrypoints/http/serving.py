"""The web processes: granian serves the application in any number of them on one port.

`python -m entrypoints.http.serving`, started and kept alive by `supervisor`.
Told to stop, granian closes its port at once, which would refuse whoever was
just being sent here. So this gives its processes notice first (`notice`),
goes on serving for as long as it takes to be heard, and only then has granian
stop, which finishes the requests under way.
"""

import argparse
import asyncio
import gc
import multiprocessing
import os
import sys
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any, cast

import structlog
from granian.constants import HTTPModes, Interfaces
from granian.http import HTTP1Settings
from granian.server.mp import MPServer

from custories_core.errors import CustoriesError, Rejected

from .. import seals
from ..container import assemble
from ..lifeline import end_with
from ..local_state import settled
from ..readiness import load_service
from ..settings import PORTS, Settings
from ..statuses import DONE, FAILED, WRONG
from ..telemetry import set_up, told_apart
from ..tracing import traces
from .notice import Application, Flag, Noticing, new_flag

NOTICE = 5.0
"""Seconds for which a process that is told to stop serves on, and says that it will stop."""
DRAIN = 25
"""Seconds that requests under way have then, before they are cut off."""
BACKLOG = 2048
BUFFER = 64 * 1024
"""Bytes of a connection that are kept for a reader who is slow; also the longest head."""

QUIET = {
    "version": 1,
    "disable_existing_loggers": False,
    "loggers": {
        "_granian": {},
        # It has a line for everybody who goes before the end.
        "_granian.asgi.io": {"level": "WARNING"},
        "granian.access": {},
    },
}
"""granian's own logging, which would print to standard output; `telemetry` has its lines."""

log = structlog.get_logger("custories.web")

Build = Callable[[str], tuple[Application, Callable[[], None]]]
"""Makes the application in a web process of the given name, and what begins to drain it.

Must be importable by its name, for it is called in another process.
"""


@dataclass(frozen=True, slots=True)
class Place:
    """Where to listen, in how many processes, and how long to take for going down."""

    host: str
    port: int
    processes: int = 1
    notice: float = NOTICE
    drain: int = DRAIN


def serve(build: Build, place: Place, name: str = "web") -> int:
    """Serve until told to stop; the exit status. To be called in the main thread."""
    # A fork of a process with threads may find their locks taken, with nobody to open them.
    multiprocessing.set_start_method("spawn", force=True)
    flag = new_flag()
    server = _Server(flag, place)
    try:
        server.serve(target_loader=partial(_application, build, name, flag), wrap_loader=False)
    except SystemExit as error:
        return FAILED if error.code else DONE
    return DONE


class _Server(MPServer):
    """granian's, but told to stop it first lets everybody know."""

    def __init__(self, flag: Flag, place: Place) -> None:
        super().__init__(
            "custories",
            place.host,
            place.port,
            interface=Interfaces.ASGI,
            workers=place.processes,
            http=HTTPModes.auto,
            websockets=False,
            backlog=BACKLOG,
            http1_settings=HTTP1Settings(max_buffer_size=BUFFER),
            log_dictconfig=QUIET,
            respawn_failed_workers=True,
            workers_kill_timeout=place.drain,
        )
        self._flag, self._notice = flag, place.notice

    def signal_handler_interrupt(self, *_arguments: Any, **_more: Any) -> None:
        """Say that this is going down, and stop in a while; when told again, at once."""
        if self._flag.value:
            self.workers_kill_timeout = 1
            self._stop()
            return
        self._flag.value = 1
        timer = threading.Timer(self._notice, self._stop)
        timer.daemon = True
        timer.start()

    def _stop(self) -> None:
        self.interrupt_signal = True
        # In a thread: the one that waits for this may hold its lock while a signal is handled.
        threading.Thread(target=self.main_loop_interrupt.set, daemon=True).start()


def _application(build: Build, name: str, flag: Flag) -> Application:
    """What granian serves in a process of its own."""
    end_with(os.getppid())
    application, begin = build(name)
    # What there is by now stays: nobody need look through it for garbage with every few requests.
    gc.collect()
    gc.freeze()
    return Noticing(application, flag, begin)


def service(name: str) -> tuple[Application, Callable[[], None]]:
    """The service of this environment, as the settings have it."""
    from .app import create_app

    settings = settled(load_service())
    name = told_apart(name)
    set_up(settings, name)
    made = create_app(assemble(settings, PORTS))
    application, traced = cast(Application, made), traces(settings, name)
    if traced is not None:
        application = traced.requests(application)
    return application, made.state.draining.begin


def check(settings: Settings) -> None:
    """Pass when database and store are those of this environment. Raises as `seals.check`.

    Raises Rejected as well for keys to the payments that are none, or another
    environment's.
    """
    container = assemble(settings, PORTS)
    container.payments()
    records = container.records()
    try:
        seals.check(settings, records, container.artifacts())
    finally:
        asyncio.run(records.close())


def place_of(settings: Settings) -> Place:
    """Where these settings have the web processes listen."""
    # Nobody spreads requests over several machines there, and Ctrl-C should not take long.
    notice = 0.0 if settings.environment == "local" else NOTICE
    return Place(settings.host, settings.port, settings.web_processes, notice)


def main(arguments: Sequence[str] | None = None) -> int:
    """Serve the service until told to stop; the exit status."""
    parser = argparse.ArgumentParser(prog="python -m entrypoints.http.serving")
    parser.add_argument("--name", default="web", help="how its log lines call it")
    parser.add_argument("--parent", type=int, help="the process that it ends with")
    given = parser.parse_args(arguments)
    if given.parent is not None:
        end_with(given.parent)
    try:
        settings = settled(load_service())
        set_up(settings, told_apart(given.name))
        check(settings)
        return serve(service, place_of(settings), given.name)
    except Rejected as error:
        for fault in error.faults:
            log.error(f"cannot start: {fault}")
        return WRONG
    except CustoriesError as error:
        log.error(f"cannot start: {error}")
        return FAILED


if __name__ == "__main__":
    sys.exit(main())
