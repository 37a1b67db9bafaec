"""Checkouts: orders of packs, what providers told of them, and refunds, as part of a unit of work.

They outlive the accounts that opened them, as the ledger does: an account is
an id here. Nothing of a payer is kept, and of what was told only what
`PaymentEvent` has.
"""

from collections.abc import Mapping
from datetime import datetime
from typing import Protocol

from ..checkouts import CheckoutEntry, Refund, Share
from ..payments import Checkout, PaymentEvent, State
from .payments import Notice

__all__ = ["CheckoutEntry", "Checkouts", "Refund", "Share"]


class CheckoutViews(Protocol):
    """What is seen of checkouts in an event loop."""

    async def checkouts(self) -> Mapping[State, int]:
        """How many checkouts there are in each state; for measurements."""
        ...


class Checkouts(Protocol):
    """The checkouts. Among those who lock several things, checkouts come after jobs.

    Credits are changed after that, so the ledger comes last.
    """

    def add(self, checkout: Checkout) -> CheckoutEntry:
        """Keep a new one, which has no id yet and is given one."""
        ...

    def get(self, id: str, owner: str | None = None) -> CheckoutEntry:
        """The checkout, locked until the unit ends.

        Raises Missing where there is none or, where an owner is named, it is
        not theirs.
        """
        ...

    def peek(self, id: str, owner: str | None = None) -> CheckoutEntry:
        """As `get`, but locks nothing."""
        ...

    def page(self, id: str, provider_id: str, url: str) -> CheckoutEntry:
        """Keep the provider's page of a checkout. Its address is kept only while it is open."""
        ...

    def keep(self, checkout: Checkout) -> None:
        """Keep where a checkout stands: state, payment, and the credits it moved.

        The address of its page goes once it is not open any more.
        """
        ...

    def listed(
        self, owner: str | None, state: State | None, before: str | None, limit: int
    ) -> tuple[CheckoutEntry, ...]:
        """Checkouts, newest first: one's own or everybody's, all or those in a state.

        `before` is the id of one; only older ones are listed then.
        """
        ...

    def note(self, notice: Notice) -> bool:
        """Keep what was told, for good; False when it was kept before, and nothing happens.

        Waits for others who note the same, or anything of the same payment, so
        that of two who tell of it at once the second sees what the first kept.
        """
        ...

    def about(self, event: PaymentEvent) -> Checkout | None:
        """The checkout that a noted fact concerns, locked; None where it is none of ours.

        Where the fact names none, its payment leads to it. `payments` may not
        have been told yet which one that is: then it is None, and the fact is
        among those that are known once it has been.
        """
        ...

    def known(self, checkout: Checkout) -> tuple[PaymentEvent, ...]:
        """All facts that name it, and those that name none and have a payment of these."""
        ...

    def purchases(self, checkout: Checkout) -> tuple[Share, ...]:
        """The purchases that a checkout made in the ledger, the oldest first.

        Each with the credits of it that were not taken back.
        """
        ...

    def add_refund(self, refund: Refund) -> Refund:
        """Keep a refund that is asked for, before the provider is; it is given an id.

        Raises Missing when there is no such checkout.
        """
        ...

    def refund(self, id: str) -> Refund:
        """The refund, locked until the unit ends. Raises Missing."""
        ...

    def settle(self, refund: Refund) -> Refund:
        """Keep the state, the event and the problem of a refund as they are now."""
        ...

    def unfinished(self, seconds: float, most: int) -> tuple[Refund, ...]:
        """Refunds that were asked for longer ago and are neither made nor refused, oldest first."""
        ...

    def unpaid(self, seconds: float, after: str | None, most: int) -> tuple[CheckoutEntry, ...]:
        """Checkouts begun longer ago that are open or pending, oldest first, those after one."""
        ...

    def changed(self, since: datetime, after: str | None, most: int) -> tuple[CheckoutEntry, ...]:
        """Checkouts of which something is known that was written since then, those after one.

        That is a fact or a refund that was kept since, or a row that changed
        since and is not merely open: whatever only we know is among it. In the
        order of their ids.
        """
        ...

    def refunds(self, checkout: str) -> tuple[Refund, ...]:
        """The refunds of a checkout that admins asked for, the oldest first."""
        ...
