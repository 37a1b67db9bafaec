"""The commands about credits: what the ledger says of itself."""

import argparse
import asyncio
import time
from collections.abc import Callable

from rich.console import Console

from custories_core.ports.records import Records
from custories_core.transfers import Checked, Flaw

from .arguments import Command
from .consoles import paper, say
from .readiness import see_schema
from .service_commands import closed_after, refuse_anothers, service
from .statuses import DONE, FAILED

PATIENCE = 2.0
"""Seconds after which it is told how far a reading is, and again after each so many."""

REMEDY = """\
What to do: take a dump of the database now, as evidence. Compare the row with that of the last
dump in which this command found nothing, and find out who could write to the database. Correct
nothing in place: what an account lacks or has too much is settled by a new grant or by a restore.\
"""


def ledger(given: argparse.Namespace, console: Console) -> int:
    """Verify the ledger, or seal it."""
    settings, container = service()
    with closed_after(settings, container.records()) as records:
        refuse_anothers(settings, records)
        asyncio.run(see_schema(records))
        return _LEDGER[given.action](records, console)


def _verify(records: Records, console: Console) -> int:
    progress = Progress(console)
    with records.begin() as unit:
        flaw = unit.ledger.verify(progress)
    out, checked = paper(), progress.checked
    if flaw is not None:
        _tell(flaw, checked, out)
        return FAILED
    say(out, f"{in_words(checked)} were recomputed, and are as they were written.")
    if checked.seals:
        say(out, f"seal {checked.seals}  {checked.seal}")
    else:
        say(out, "There is no seal yet: nobody can tell whether the end of a chain was cut off.")
    return DONE


def _tell(flaw: Flaw, checked: Checked, out: Console) -> None:
    say(out, f"WRONG  {flaw}")
    say(out, f"Until then {in_words(checked)} were recomputed, and are as they were written.")
    for line in REMEDY.splitlines():
        say(out, line)


def _seal(records: Records, _console: Console) -> int:
    with records.begin() as unit:
        seal = unit.ledger.seal()
    out = paper()
    if seal is None:
        say(out, "Nothing has moved since the last seal.")
        return DONE
    say(out, f"seal      {seal.number}")
    say(out, f"accounts  {len(seal.heads):,}")
    say(out, f"hash      {seal.hash}")
    say(out, "Note number and hash where nobody can write who can write to the database.")
    return DONE


_LEDGER: dict[str, Callable[[Records, Console], int]] = {"verify": _verify, "seal": _seal}


def in_words(checked: Checked) -> str:
    """How much that is."""
    counts = (
        (checked.accounts, "account"),
        (checked.transfers, "transfer"),
        (checked.seals, "seal"),
    )
    accounts, transfers, seals = (
        f"{count:,} {noun}{'' if count == 1 else 's'}" for count, noun in counts
    )
    return f"{accounts}, {transfers} and {seals}"


class Progress:
    """Hears how far a reading is, which begins now, and tells it where that takes long."""

    def __init__(self, console: Console, clock: Callable[[], float] = time.monotonic) -> None:
        self.checked = Checked()
        self._console, self._clock = console, clock
        self._due = clock() + PATIENCE

    def __call__(self, checked: Checked) -> None:
        """Note it; tell it when somebody might wonder."""
        self.checked = checked
        if self._clock() >= self._due:
            self._due = self._clock() + PATIENCE
            say(self._console, f"so far {in_words(checked)}")


LEDGER_COMMANDS: dict[str, Command] = {"ledger": ledger}
