"""Reconciling: what the provider knows of our payments against what we know.

It goes both ways: all that happened at the provider is heard, and whatever of
ours was written since is asked for there. An event that never came is repaired
in the way in which it would have had its effect, so it does no harm if it comes
after all. What cannot be explained is told each time, until somebody has seen
to it.
"""

import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from uuid import UUID

from ..audit import AuditEntry
from ..checkouts import CheckoutEntry, Refund
from ..errors import CustoriesError, Missing, Refused, Unavailable
from ..payments import Checkout, Fact, PaymentEvent
from ..ports.payments import Notice, Payments
from ..ports.records import Records, Unit
from .buying import never_begun
from .differences import Difference, apart, flaws, read, repair, unknown
from .refunding import FinishRefund
from .rounds import BATCH, Alive
from .settling import Settled, settle

KIND = "reconciliation"
"""The kind of a notice that nobody delivered."""
LONG_OPEN = 3600.0
"""Seconds after which a checkout that is not paid is looked at."""
ABANDONED = timedelta(days=2)
"""When nobody can ask again for the page of a checkout: answers are kept for a day."""
IN_FLIGHT = 60.0
"""Seconds within which whoever asked for a refund is still at it."""
LOOKS = 3
"""How often a checkout is asked for that changes while it is asked for."""
OVERLAP = timedelta(days=1)
FURTHEST = timedelta(days=29)
"""How far back is looked: a day less than every provider keeps what happened."""

log = logging.getLogger("custories.reconciling")


@dataclass(frozen=True, slots=True)
class Reconciled:
    """What was compared, and what differed.

    `facts` are those of the provider, `ours` the checkouts that were asked for
    because of what we know of them, `looked` those that were looked at because
    they are unpaid.
    """

    since: datetime
    facts: int
    ours: int
    looked: int
    differences: tuple[Difference, ...]

    @property
    def repaired(self) -> int:
        """How many differences there are no more."""
        return sum(difference.repaired for difference in self.differences)

    @property
    def unexplained(self) -> int:
        """How many are left for somebody to see to."""
        return len(self.differences) - self.repaired


@dataclass(frozen=True, slots=True)
class Reconcile:
    """Goes through all that happened at the provider since a time, and all that ought to have."""

    records: Records
    payments: Payments

    def __call__(self, since: datetime, tell: Callable[[int], object] | None = None) -> Reconciled:
        """What was compared and what differed. `tell` hears now and then how much was compared.

        Raises what `Payments.since` raises; what was repaired until then is.
        Several may reconcile at the same time: each difference is repaired once.
        """
        return _Run(self.records, self.payments, since, tell or (lambda compared: None)).done()


@dataclass(slots=True)
class _Run:
    """One going through, and how far it is."""

    records: Records
    payments: Payments
    since: datetime
    tell: Callable[[int], object]
    facts: int = 0
    ours: int = 0
    looked: int = 0
    differences: list[Difference] = field(default_factory=list)
    touched: dict[str, None] = field(default_factory=dict)
    unanswered: set[str] = field(default_factory=set)

    def done(self) -> Reconciled:
        self._finish_refunds()
        for event in self.payments.since(self.since):
            self.facts += 1
            self._hear(event)
            if self.facts % BATCH == 0:
                self._told()
        self._look_at_unpaid()
        self._ask_about_ours()
        for count, id in enumerate(self.touched, start=1):
            with self.records.begin() as unit:
                self.differences += flaws(unit, id)
            if count % BATCH == 0:
                self._told()
        # Not before: a run that an outage ends begins anew, and would note all of it again.
        self._note()
        counts = (self.facts, self.ours, self.looked)
        return Reconciled(self.since, *counts, tuple(self.differences))

    def _told(self) -> None:
        self.tell(self.facts + self.ours + self.looked)

    def _finish_refunds(self) -> None:
        finish = FinishRefund(self.records, self.payments)
        for refund, problem in finished(self.records, finish, lambda: self.tell(0)):
            if problem:
                remedy = "It is asked for again by itself; see to it that the provider answers."
                self._differs(
                    refund.checkout, "", f"refund {refund.id} is not made: {problem}", remedy
                )
            else:
                said = f"refund {refund.id}, whose answer was lost, is {refund.state} now."
                self._repaired(refund.checkout, refund.event, said)

    def _hear(self, event: PaymentEvent) -> None:
        with self.records.begin() as unit:
            settled = _settled(unit, Notice(event.id, KIND, event))
            about = settled.after or unit.checkouts.about(event)
        if about is not None:
            self.touched[about.id] = None
            self._tell(settled, event)
        elif event.fact is Fact.PAID and _like_ours(event.checkout):
            self._differs(
                event.checkout,
                event.id,
                f"{event.amount} {event.currency} were paid for a checkout that is not here.",
                "If the database was restored, it is of a time after the dump: grant its owner the "
                "credits, or refund it at the provider.",
            )

    def _look_at_unpaid(self) -> None:
        after: str | None = None
        while True:
            with self.records.begin() as unit:
                unpaid = unit.checkouts.unpaid(LONG_OPEN, after, BATCH)
            for entry in unpaid:
                self._look(entry)
                # The provider may take its time over each.
                self._told()
            if len(unpaid) < BATCH:
                return
            after = unpaid[-1].checkout.id

    def _look(self, entry: CheckoutEntry) -> None:
        checkout = entry.checkout
        self.looked += 1
        if not checkout.provider_id:
            self._give_up(entry)
            return
        found, why = self._found(checkout)
        if why:
            self.unanswered.add(checkout.id)
            remedy = "Look whether the key is that of the account where it was opened."
            self._differs(checkout.id, "", why, remedy)
        self._learn(checkout, found)

    def _found(self, checkout: Checkout) -> tuple[tuple[PaymentEvent, ...], str]:
        """What the provider knows of it, or why it knows nothing."""
        try:
            return self.payments.look(checkout), ""
        except Missing:
            return (), "the provider does not know its page."
        except Refused as refused:
            return (), f"the provider tells nothing of it: {refused}"

    def _learn(self, checkout: Checkout, found: tuple[PaymentEvent, ...]) -> None:
        for event in found:
            with self.records.begin() as unit:
                settled = _settled(unit, Notice(event.id, KIND, event))
            self.touched[checkout.id] = None
            self._tell(settled, event)

    def _ask_about_ours(self) -> None:
        after: str | None = None
        while True:
            with self.records.begin() as unit:
                changed = unit.checkouts.changed(self.since, after, BATCH)
            for entry in changed:
                self._ask(entry.checkout.id)
                self._told()
            if len(changed) < BATCH:
                return
            after = changed[-1].checkout.id

    def _ask(self, id: str) -> None:
        """Whether the provider has it as we do.

        What is told in between may be known to us and not be in the answer: then it is asked
        for anew, and one that never comes to rest is left to the next time.
        """
        self.ours += 1
        self.touched[id] = None
        if id in self.unanswered:
            return
        for _ in range(LOOKS):
            with self.records.begin() as unit:
                before = read(unit, id)
            found, why = self._found(before.asked_as)
            if not why and apart(before, found) is None:
                return
            if before.sound:
                # Of a row that somebody changed it would move what the difference to that is.
                self._learn(before.checkout, found)
            with self.records.begin() as unit:
                now = read(unit, id)
            if not now.told_since(before, found):
                difference = unknown(now, why) if why else apart(now, found)
                self.differences += [difference] if difference else []
                return

    def _give_up(self, entry: CheckoutEntry) -> None:
        """Who began it can have been given no page, and cannot ask for it any more."""
        now = self.records.now()
        if entry.created is None or now - entry.created < ABANDONED:
            return
        with self.records.begin() as unit:
            settled = _settled(unit, never_begun(entry.checkout, Fact.EXPIRED, now))
        if settled.new:
            self._repaired(entry.checkout.id, "", "it never had a page, and has expired now.")

    def _tell(self, settled: Settled, event: PaymentEvent) -> None:
        if settled.after is not None and (said := repair(settled, event)):
            self._repaired(settled.after.id, event.id, said)

    def _repaired(self, checkout: str, event: str, problem: str) -> None:
        log.warning("checkout %s repaired: %s", checkout, problem)
        self.differences.append(Difference(True, checkout, event, problem))

    def _differs(self, checkout: str, event: str, problem: str, remedy: str) -> None:
        self.differences.append(Difference(False, checkout, event, problem, remedy))

    def _note(self) -> None:
        """What somebody has to see to stands in the audit log, each time it is found."""
        with self.records.begin() as unit:
            for left in self.differences:
                if not left.repaired:
                    details = {"event": left.event, "remedy": left.remedy}
                    found = (KIND, "find difference", left.checkout, left.problem, details)
                    unit.audit(AuditEntry(*found))


def _settled(unit: Unit, notice: Notice) -> Settled:
    """What it comes to; where that repairs something, it is noted for admins in the same unit."""
    settled = settle(unit, notice)
    if settled.after and notice.event and (said := repair(settled, notice.event)):
        details = {"event": notice.id, "owner": settled.after.owner, "credits": settled.moved.net}
        unit.audit(AuditEntry(KIND, "repair checkout", settled.after.id, said, details))
    return settled


def finished(
    records: Records, finish: FinishRefund, alive: Callable[[], object]
) -> list[tuple[Refund, str]]:
    """The refunds whose answer was lost, asked for again; each with why that did not do."""
    with records.begin() as unit:
        unfinished = unit.checkouts.unfinished(IN_FLIGHT, BATCH)
    found = []
    for refund in unfinished:
        try:
            now = finish(refund.id)
            problem = "" if now.state is not refund.state else "the provider does not answer."
        except CustoriesError as error:
            now, problem = refund, str(error)
        found.append((now, problem))
        alive()
    return found


def _like_ours(reference: str) -> bool:
    try:
        return str(UUID(reference)) == reference
    except ValueError:
        return False


@dataclass(frozen=True, slots=True)
class ReconcileDaily:
    """Reconciles since a day before the last time that went well."""

    reconcile: Reconcile

    def __call__(self, alive: Alive) -> Mapping[str, object]:
        """How much was compared, repaired and left."""
        began, last = alive.turn.began, alive.turn.last
        furthest = began - FURTHEST
        since = furthest if last is None else max(last - OVERLAP, furthest)
        done = self.reconcile(since, lambda compared: alive())
        for difference in done.differences:
            if not difference.repaired:
                log.error(
                    "checkout %s: %s %s",
                    difference.checkout,
                    difference.problem,
                    difference.remedy,
                )
        return {
            "facts": done.facts,
            "ours": done.ours,
            "looked at": done.looked,
            "repaired": done.repaired,
            "unexplained": done.unexplained,
        }


@dataclass(frozen=True, slots=True)
class FinishRefunds:
    """Asks again for refunds whose answer was lost."""

    records: Records
    payments: Payments

    def __call__(self, alive: Alive) -> Mapping[str, object]:
        """How many there were, and how many of them wait still. Raises Unavailable if all do."""
        found = finished(self.records, FinishRefund(self.records, self.payments), alive)
        waiting = [problem for _, problem in found if problem]
        if found and len(waiting) == len(found):
            raise Unavailable(waiting[0])
        return {"refunds": len(found), "waiting": len(waiting)}
