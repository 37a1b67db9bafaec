"""One worker process: it listens for the bell, does what is due, and sweeps now and then.

`python -m entrypoints.worker`, started and kept alive by `supervisor`. Before
it claims anything it has seen that database and store are its environment's,
and has loaded everything that it is going to work with.
"""

import argparse
import asyncio
import logging
import os
import signal
import sys
import threading
from collections.abc import Callable, Sequence
from dataclasses import asdict
from types import FrameType

import structlog

from custories_core.chapter.preparation import Makers
from custories_core.errors import CustoriesError, Rejected, Unavailable
from custories_core.ports.ambient import Clock
from custories_core.use_cases.reconciling import FinishRefunds, Reconcile, ReconcileDaily
from custories_core.use_cases.removing import RemoveObjects
from custories_core.use_cases.rounds import DAY, ExpireCredits, GoRound, SealLedger, Task
from custories_core.use_cases.sweeping import Sweep, Swept
from custories_core.use_cases.working import WorkOff

from . import seals
from .container import Container, assemble
from .lifeline import end_with
from .local_state import settled
from .readiness import load_service, see_schema
from .settings import PORTS, Settings
from .statuses import ABORTED, DONE, FAILED, WRONG
from .stopping import STOPPED
from .telemetry import set_up, told_apart
from .tracing import Traces, traces, watching

FINISH = 600.0
"""Seconds between two looks for refunds whose answer was lost."""

log = structlog.get_logger("custories.worker")


def main(arguments: Sequence[str] | None = None) -> int:
    """Work until told to stop; the exit status."""
    parser = argparse.ArgumentParser(prog="python -m entrypoints.worker")
    parser.add_argument("--name", default="worker", help="how its log lines call it")
    parser.add_argument("--parent", type=int, help="the process that it ends with")
    given = parser.parse_args(arguments)
    stopping = told_to_stop()
    if given.parent is not None:
        end_with(given.parent)
    try:
        settings = settled(load_service())
        name = told_apart(given.name)
        set_up(settings, name)
        container = assemble(settings, PORTS)
        traced = traces(settings, name)
        try:
            return work(container, stopping, traced)
        finally:
            if traced is not None:
                traced.close()
    except Rejected as error:
        for fault in error.faults:
            log.error(f"cannot start: {fault}")
        return WRONG
    except CustoriesError as error:
        log.error(f"cannot start: {error}")
        return FAILED


def work(
    container: Container,
    stopping: threading.Event,
    traced: Traces | None = None,
    once: bool = False,
) -> int:
    """Do what is due as the bell rings, or `once`; the exit status.

    Raises Rejected where database or store are not this environment's or an
    adapter is not to be had, and Unavailable where one is out of reach.
    """
    settings: Settings = container.settings()
    records, clock = container.records(), container.clock()
    seals.check(settings, records, container.artifacts())
    asyncio.run(see_schema(records))
    work_off = WorkOff(
        records,
        makers_of(container),
        container.doorbell(),
        clock,
        container.leases(),
        container.retries(),
        abort,
        watching(traced),
    )
    sweep = sweep_of(container)
    remove = RemoveObjects(records, container.artifacts(), container.leases())
    go_round = rounds_of(container)
    try:
        if once:
            sweep()
            remove()
            log.info("worked off", jobs=work_off(stopping.is_set))
            go_round()
            return DONE
        # Apart from each other: a store or a payment provider that is slow must hold up no lost
        # lease.
        for name, look in (
            ("sweep", lambda: _tell(sweep())),
            ("removing", remove),
            ("rounds", go_round),
        ):
            threading.Thread(
                target=keep_looking,
                args=(look, settings.sweep, clock, stopping),
                name=name,
                daemon=True,
            ).start()
        log.info("ready")
        container.doorbell().listen(lambda: _answer(work_off, stopping), stopping.is_set)
        log.info("stopped")
        return DONE
    finally:
        asyncio.run(records.close())


def told_to_stop() -> threading.Event:
    """Set by the first SIGTERM or SIGINT; the second ends this process at once."""
    stopping = threading.Event()

    def stop(_number: int, _frame: FrameType | None) -> None:
        if stopping.is_set():
            os._exit(STOPPED)
        stopping.set()

    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, stop)
    return stopping


def makers_of(container: Container) -> Makers:
    """Everybody who works on books, loaded."""
    return Makers(
        container.writer(),
        container.illustrator(),
        container.inspector(),
        container.renderer(),
        container.artifacts(),
    )


def sweep_of(container: Container) -> Sweep:
    """The sweep."""
    return Sweep(
        container.records(),
        container.doorbell(),
        container.clock(),
        container.leases(),
        container.retries(),
    )


def rounds_of(container: Container) -> GoRound:
    """What is done now and then, by one of all workers."""
    records, payments = container.records(), container.payments()
    tasks = {
        "finish refunds": Task(FINISH, FinishRefunds(records, payments)),
        "reconcile payments": Task(DAY, ReconcileDaily(Reconcile(records, payments))),
        "expire credits": Task(DAY, ExpireCredits(records)),
        "seal the ledger": Task(DAY, SealLedger(records)),
    }
    return GoRound(records, tasks)


def keep_looking(
    look: Callable[[], object], seconds: float, clock: Clock, stopping: threading.Event
) -> None:
    """Look soon, and then every so many seconds, a quarter more or less.

    Those who were started at the same time do not look at the same time.
    """
    wait = clock.chance() * min(seconds, 1.0)
    reached = True
    while not stopping.wait(wait):
        wait = seconds * (0.75 + clock.chance() / 2)
        try:
            look()
        except Unavailable as error:
            if reached:
                log.warning(f"cannot look for what was lost: {error}")
            reached = False
        except Exception:
            log.exception("looking for what was lost met a bug")
        else:
            reached = True


def abort(reason: str) -> None:
    """End this process there and then: nothing else ends a provider that hangs."""
    log.error(f"ending this process: {reason}")
    logging.shutdown()
    os._exit(ABORTED)


def _answer(work_off: WorkOff, stopping: threading.Event) -> None:
    taken = work_off(stopping.is_set)
    if taken:
        log.debug("worked off", jobs=taken)


def _tell(swept: Swept) -> None:
    found = {name: count for name, count in asdict(swept).items() if count}
    if found:
        log.info("swept", **found)


if __name__ == "__main__":
    sys.exit(main())
