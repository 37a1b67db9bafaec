"""The command about payments: whether we and the provider agree."""

import argparse
import asyncio
import time

import msgspec
from rich.console import Console

from custories_core.use_cases.differences import Difference
from custories_core.use_cases.reconciling import Reconcile, Reconciled

from .arguments import Command
from .consoles import paper, say
from .ledger_commands import PATIENCE
from .readiness import see_schema
from .service_commands import closed_after, refuse_anothers, service
from .statuses import DONE, FAILED


def payments(given: argparse.Namespace, console: Console) -> int:
    """Reconcile with the payment provider."""
    settings, container = service()
    with closed_after(settings, container.records()) as records:
        refuse_anothers(settings, records)
        asyncio.run(see_schema(records))
        reconcile = Reconcile(records, container.payments())
        found = reconcile(given.since, _Progress(console))
    if given.json:
        say(paper(), _as_json(found))
    else:
        _tell(found, paper())
    return FAILED if found.unexplained else DONE


def _tell(found: Reconciled, out: Console) -> None:
    for difference in found.differences:
        say(out, _line(difference))
        if difference.remedy:
            say(out, f"             {difference.remedy}")
    since = found.since.isoformat(timespec="seconds")
    facts = "1 fact" if found.facts == 1 else f"{found.facts:,} facts"
    ours = "1 checkout" if found.ours == 1 else f"{found.ours:,} checkouts"
    looked = "1 checkout" if found.looked == 1 else f"{found.looked:,} checkouts"
    say(out, f"Since {since}: compared {facts} of the provider's, {ours} of which we were told,")
    say(out, f"and {looked} not paid by now.")
    if not found.differences:
        say(out, "Everything agrees.")
        return
    left = "None is left." if not found.unexplained else f"To be seen to: {found.unexplained}."
    say(out, f"Repaired: {found.repaired}. {left}")


def _line(difference: Difference) -> str:
    mark = "repaired   " if difference.repaired else "UNEXPLAINED"
    event = f" ({difference.event})" if difference.event else ""
    return f"{mark}  checkout {difference.checkout}: {difference.problem}{event}"


def _as_json(found: Reconciled) -> str:
    whole = {
        "since": found.since.isoformat(),
        "facts": found.facts,
        "ours": found.ours,
        "looked_at": found.looked,
        "repaired": found.repaired,
        "unexplained": found.unexplained,
        "differences": [
            {
                "repaired": difference.repaired,
                "checkout": difference.checkout or None,
                "event": difference.event or None,
                "problem": difference.problem,
                "remedy": difference.remedy or None,
            }
            for difference in found.differences
        ],
    }
    return msgspec.json.encode(whole).decode()


class _Progress:
    """Hears how much was compared, and tells it where that takes long."""

    def __init__(self, console: Console) -> None:
        self._console = console
        self._due = time.monotonic() + PATIENCE

    def __call__(self, compared: int) -> None:
        if time.monotonic() >= self._due:
            self._due = time.monotonic() + PATIENCE
            say(self._console, f"so far {compared:,} compared")


PAYMENT_COMMANDS: dict[str, Command] = {"payments": payments}
