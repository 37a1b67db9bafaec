"""The ledger: credits, as part of a unit of work, so that they move with what they are paid for."""

from collections.abc import Callable
from datetime import datetime
from typing import Protocol

from ..transfers import Balance, Cause, Checked, Flaw, Seal, Transfer

__all__ = ["Balance", "Cause", "Checked", "Flaw", "Ledger", "Seal", "Transfer"]


class Ledger(Protocol):
    """Credits of accounts. An account needs no opening: one that nobody heard of has none.

    Accounts are ids and stay when the people behind them are erased. Whatever
    moves credits takes a cause. A cause has one transfer: the same asked for
    again, at the same time too, answers that one and moves nothing; something
    else under the same cause raises Conflict. What is asked for wrongly raises
    Rejected with every fault, and leaves the unit usable, as Conflict, Missing
    and NotEnough do.

    An account's credits are locked from the first change in a unit to its end,
    so a unit should change them last, and more than one account's in the order
    of their ids. All times are by the database's clock.
    """

    def purchase(self, account: str, amount: int, cause: Cause) -> Transfer:
        """Credits that were paid for. If the account owes any, they pay that at once.

        Money that comes back, because a refund failed or a dispute was won, is
        a purchase too, by that cause.
        """
        ...

    def grant(
        self,
        account: str,
        amount: int,
        cause: Cause,
        reason: str,
        expires: datetime | None = None,
    ) -> Transfer:
        """Credits that are given, until `expires` if that is said; they pay no debt.

        The reason is kept for good, also when the account is erased: it names nobody.
        """
        ...

    def next_hold(self, account: str) -> str:
        """The id of a hold that is to be made, for those who name it before they make it.

        The account's credits may be locked from the next change in the unit on.
        """
        ...

    def hold(self, account: str, amount: int, cause: Cause, id: str = "") -> Transfer:
        """Reserve credits for something that is to be done. The transfer's id is the hold.

        It is a new one, or the one that `next_hold` gave for it.
        Raises NotEnough when there are too few.
        """
        ...

    def capture(self, hold: str, cause: Cause, amount: int | None = None) -> Transfer:
        """Spend what is held, all of it or `amount`; the rest is released along with it.

        Raises Conflict when the hold was resolved otherwise, or is of less
        than `amount`; Missing when there is no such hold.
        """
        ...

    def release(self, hold: str, cause: Cause) -> Transfer:
        """Give what is held back to the lots it came from. Raises as `capture` does."""
        ...

    def refund(self, account: str, amount: int, cause: Cause, purchase: Cause) -> Transfer:
        """Take credits back whose price was paid back; `purchase` is the cause of their purchase.

        They come from that purchase, then from others; what was spent or is
        held becomes debt, which the next purchase pays. It may be heard of
        before the purchase is. Raises Conflict when it is more than is left to
        refund, Missing when the purchase is another account's.
        """
        ...

    def expire(self, account: str) -> tuple[Transfer, ...]:
        """Have what is due expire. Every other change of the account does so first."""
        ...

    def due(self, most: int) -> tuple[str, ...]:
        """Accounts with credits that are due to expire, the longest due first."""
        ...

    def balance(self, account: str) -> Balance:
        """What the account has, as of now; credits that are due may still be among it."""
        ...

    def transfer(self, id: str) -> Transfer:
        """The transfer of that id. Raises Missing."""
        ...

    def caused(self, cause: Cause) -> Transfer | None:
        """The transfer of that cause, if there is one."""
        ...

    def transfers(self, account: str, before: int | None, limit: int) -> tuple[Transfer, ...]:
        """An account's transfers, the newest first; only those before a number, if it is said."""
        ...

    def unresolved(
        self, account: str | None, limit: int, after: str | None = None
    ) -> tuple[Transfer, ...]:
        """Holds that nobody has captured or released, the oldest first; None is everybody's.

        `after` is the id of a hold, resolved by now or not: only later ones then.
        """
        ...

    def owing(self, limit: int, after: str | None = None) -> tuple[Balance, ...]:
        """Accounts that have a debt, in the order of their ids; those after one, if it is said."""
        ...

    def seal(self) -> Seal | None:
        """Seal the heads of all accounts that moved since the last seal; None where none did.

        Its hash should be noted where whoever can write to the database cannot.
        """
        ...

    def verify(self, tell: Callable[[Checked], object] | None = None) -> Flaw | None:
        """Recompute every hash, balance and lot, and the seals: the first row that is wrong.

        Sees what is committed as the reading begins. Accounts come in the order
        of their ids, then seals. `tell` hears of each of them that is sound.
        """
        ...
