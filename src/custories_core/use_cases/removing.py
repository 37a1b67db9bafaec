"""Removing: objects whose rows are gone go too, and those of an erased account for good."""

import json
import logging
from dataclasses import dataclass

from ..assets import canonical
from ..erasures import LIST, Removal
from ..errors import CustoriesError, Missing
from ..jobs import Leases
from ..ports.artifacts import Artifacts
from ..ports.records import Records
from .accounts import forget

BATCH = 10
HOLD = 600.0
"""Seconds within which whoever took removals is to be done with them; then others try."""

log = logging.getLogger("custories.removing")


@dataclass(frozen=True, slots=True)
class RemoveObjects:
    """Removes the objects that are due to go, some of them at a time."""

    records: Records
    artifacts: Artifacts
    leases: Leases

    def __call__(self) -> int:
        """How many removals were carried out. Raises Unavailable when the database is away.

        One that cannot be carried out holds up no other; it is tried again
        when its hold is over.
        """
        with self.records.begin() as unit:
            due = unit.due_removals(BATCH, HOLD)
        done = 0
        for removal in due:
            try:
                self._pass(removal)
                done += 1
            except CustoriesError as error:
                log.warning("removal %s has to wait: %s", removal.id, error)
        return done

    def _pass(self, removal: Removal) -> None:
        if removal.erasure and removal.passes == 0:
            # Outside of the database, so that a restored one can be told whom to forget again.
            account = removal.prefix.rstrip("/")
            self.artifacts.put(f"{LIST}/{removal.erasure}.json", canonical({"account": account}))
        objects = self.artifacts.erase(removal.prefix)
        # A worker that could not be told looks at its lease before it keeps anything, so what it
        # began to keep before its lease ran out is the last that may still come.
        final = removal.passes > 0 or not removal.prefix.endswith("/")
        again = None if final else 2 * self.leases.lease + self.leases.handback
        with self.records.begin() as unit:
            unit.removed(removal, objects, again)


@dataclass(frozen=True, slots=True)
class ReplayErasures:
    """Erases again whom a restored database remembers although they were erased."""

    records: Records
    artifacts: Artifacts

    def __call__(self) -> int:
        """How many accounts had come back, and are gone again."""
        again = 0
        for key in self.artifacts.keys(f"{LIST}/"):
            account = json.loads(self.artifacts.get(key) or b"{}").get("account")
            with self.records.begin() as unit:
                try:
                    unit.accounts.get(account)
                except Missing:
                    continue
                forget(unit, account)
            again += 1
        return again
