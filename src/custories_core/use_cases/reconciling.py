"""Reconciling: what the provider knows of our payments against what we know.

An event that never came is repaired in the way in which it would have had its
effect, so it does no harm if it comes after all. What cannot be explained is
told each time, until somebody has seen to it.
"""

import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from uuid import UUID

from ..audit import AuditEntry
from ..checkouts import CheckoutEntry, Refund, bought_by
from ..errors import CustoriesError, Missing, Unavailable
from ..payments import Checkout, Fact, PaymentEvent, Standing, State, standing
from ..ports.payments import Notice, Payments
from ..ports.records import Records, Unit
from .buying import never_begun
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
OVERLAP = timedelta(days=1)
FURTHEST = timedelta(days=29)
"""How far back is looked: a day less than every provider keeps what happened."""

log = logging.getLogger("custories.reconciling")


@dataclass(frozen=True, slots=True)
class Difference:
    """Something of ours that is not as the provider has it, and what was or is to be done.

    `checkout` and `event` may be empty; `repaired` is whether it is so by now.
    """

    repaired: bool
    checkout: str
    event: str
    problem: str
    remedy: str = ""


@dataclass(frozen=True, slots=True)
class Reconciled:
    """How many facts were compared, how many unpaid checkouts looked at, and what differed."""

    since: datetime
    facts: int
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
    looked: int = 0
    differences: list[Difference] = field(default_factory=list)
    touched: dict[str, None] = field(default_factory=dict)

    def done(self) -> Reconciled:
        self._finish_refunds()
        for event in self.payments.since(self.since):
            self.facts += 1
            self._hear(event)
            if self.facts % BATCH == 0:
                self.tell(self.facts + self.looked)
        self._look_at_unpaid()
        for count, id in enumerate(self.touched, start=1):
            with self.records.begin() as unit:
                self.differences += _flaws(unit, unit.checkouts.get(id).checkout)
            if count % BATCH == 0:
                self.tell(self.facts + self.looked)
        return Reconciled(self.since, self.facts, self.looked, tuple(self.differences))

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
                self.tell(self.facts + self.looked)
            if len(unpaid) < BATCH:
                return
            after = unpaid[-1].checkout.id

    def _look(self, entry: CheckoutEntry) -> None:
        checkout = entry.checkout
        self.looked += 1
        if not checkout.provider_id:
            self._give_up(entry)
            return
        try:
            found = self.payments.look(checkout)
        except Missing:
            self._differs(
                checkout.id,
                "",
                "the provider does not know its page.",
                "Look whether the key is that of the account where it was opened.",
            )
            return
        for event in found:
            with self.records.begin() as unit:
                settled = _settled(unit, Notice(event.id, KIND, event))
            self.touched[checkout.id] = None
            self._tell(settled, event)

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
        if settled.after is not None and (said := _repair(settled, event)):
            self._repaired(settled.after.id, event.id, said)

    def _repaired(self, checkout: str, event: str, problem: str) -> None:
        log.warning("checkout %s repaired: %s", checkout, problem)
        self.differences.append(Difference(True, checkout, event, problem))

    def _differs(self, checkout: str, event: str, problem: str, remedy: str) -> None:
        self.differences.append(Difference(False, checkout, event, problem, remedy))


def _settled(unit: Unit, notice: Notice) -> Settled:
    """What it comes to; where that repairs something, it is noted for admins in the same unit."""
    settled = settle(unit, notice)
    if settled.after and notice.event and (said := _repair(settled, notice.event)):
        details = {"event": notice.id, "owner": settled.after.owner, "credits": settled.moved.net}
        unit.audit(AuditEntry(KIND, "repair checkout", settled.after.id, said, details))
    return settled


def _repair(settled: Settled, event: PaymentEvent) -> str:
    """What a fact has changed; nothing where it is another id for what is known."""
    before, after, net = settled.before, settled.after, settled.moved.net
    if before is None or after is None or after == before:
        return ""
    credits = f", {net:+} credits" if net else ""
    return f"“{event.fact}” had not been heard: {before.state} → {after.state}{credits}."


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


def _flaws(unit: Unit, checkout: Checkout) -> list[Difference]:
    """What of a checkout is not what its facts come to, or not what was paid for."""
    id, found = checkout.id, []
    now = standing(checkout, unit.checkouts.known(checkout))
    kept = (checkout.state, checkout.granted, checkout.taken_back)
    if kept != (now.state, now.granted, now.taken_back):
        found.append(
            Difference(
                False,
                id,
                "",
                f"it is kept as {checkout.state}, and its facts come to {now.state}.",
                "Somebody changed its row: compare it with the last dump.",
            )
        )
    left = sum(share.credits for share in unit.checkouts.purchases(checkout))
    if left != checkout.granted - checkout.taken_back:
        found.append(
            Difference(
                False,
                id,
                "",
                f"the ledger has {left} credits of {bought_by(id)}, and "
                f"{checkout.granted - checkout.taken_back} are due.",
                "Run: custories ledger verify",
            )
        )
    if checkout.state is State.MISMATCHED:
        found.append(Difference(False, id, "", *_mismatch(checkout, now)))
    return found


def _mismatch(checkout: Checkout, now: Standing) -> tuple[str, str]:
    paid = f"{now.paid} {checkout.currency} were paid in it"
    if checkout.withdrawn:
        return (
            f"{paid}, and its account had been erased before. No credits were given.",
            "Refund it: nobody is left who could use credits.",
        )
    return (
        f"{paid}, and {checkout.amount} were asked for, or money moved in another currency. "
        f"{checkout.granted - checkout.taken_back or 'No'} credits were given.",
        "Look at the payment at the provider; refund it, or grant what it is worth.",
    )


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
