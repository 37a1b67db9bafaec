"""Rounds: what is done now and then, by whichever worker has the turn."""

import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from ..errors import Conflict, CustoriesError, Unavailable
from ..ports.records import Records
from ..schedule import Turn

DAY = 86_400.0
HOLD = 300.0
"""Seconds for which a turn is somebody's beyond their last sign of life."""
AGAIN = 900.0
"""Seconds after which a task that did not go well is tried again."""
BATCH = 100

log = logging.getLogger("custories.rounds")


class Alive:
    """Called between two parts of a task by whoever has the turn: it stays theirs.

    Raises Conflict when they were taken for dead, and another goes on.
    """

    def __init__(self, records: Records, turn: Turn) -> None:
        self.turn = turn
        self._records = records

    def __call__(self) -> None:
        """Here I am."""
        with self._records.begin() as unit:
            unit.schedule.keep(self.turn, HOLD)


@dataclass(frozen=True, slots=True)
class Task:
    """What is done every so many seconds; it answers what there is to tell of it.

    It may be done twice, and may end anywhere: each of its parts is a unit of its own.
    """

    every: float
    do: Callable[[Alive], Mapping[str, object]]


@dataclass(frozen=True, slots=True)
class GoRound:
    """Does what is due and nobody else is at."""

    records: Records
    tasks: Mapping[str, Task]

    def __call__(self) -> tuple[str, ...]:
        """The names of the tasks that were done. Raises Unavailable when the database is away."""
        return tuple(name for name, task in self.tasks.items() if self._done(name, task))

    def _done(self, name: str, task: Task) -> bool:
        with self.records.begin() as unit:
            turn = unit.schedule.turn(name, HOLD)
        if turn is None:
            return False
        try:
            told = task.do(Alive(self.records, turn))
        except CustoriesError as error:
            level = logging.WARNING if isinstance(error, Conflict | Unavailable) else logging.ERROR
            log.log(level, "%s has to wait: %s", name, error)
            self._put_off(turn)
            return False
        except Exception:
            self._put_off(turn)
            raise
        with self.records.begin() as unit:
            unit.schedule.done(turn, task.every)
        log.info("%s: %s", name, ", ".join(f"{what} {count}" for what, count in told.items()))
        return True

    def _put_off(self, turn: Turn) -> None:
        with self.records.begin() as unit:
            unit.schedule.put_off(turn, AGAIN)


@dataclass(frozen=True, slots=True)
class ExpireCredits:
    """Has credits expire whose time is over; an account that is used does so by itself."""

    records: Records

    def __call__(self, alive: Alive) -> Mapping[str, object]:
        """How many accounts lost some."""
        met: set[str] = set()
        while True:
            with self.records.begin() as unit:
                due = [
                    account for account in unit.ledger.due(BATCH + len(met)) if account not in met
                ]
            if not due:
                return {"accounts": len(met)}
            for account in due[:BATCH]:
                met.add(account)
                try:
                    with self.records.begin() as unit:
                        unit.ledger.expire(account)
                except Unavailable:
                    # Somebody uses it now, and has it expire.
                    log.debug("account %s is in use", account)
                except CustoriesError as error:
                    log.error("the credits of account %s cannot expire: %s", account, error)
            alive()


@dataclass(frozen=True, slots=True)
class SealLedger:
    """Seals the ledger. The log line is what is kept where the database's writers cannot write."""

    records: Records

    def __call__(self, alive: Alive) -> Mapping[str, object]:
        """The number of the seal and its hash."""
        with self.records.begin() as unit:
            seal = unit.ledger.seal()
        return {"seal": "none, for nothing moved"} if seal is None else {
            "seal": seal.number, "accounts": len(seal.heads), "hash": seal.hash,
        }  # fmt: skip
