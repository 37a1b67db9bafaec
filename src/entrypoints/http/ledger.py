"""Credits, for admins: what accounts have, what moved, what is held, who owes; and grants."""

from litestar.params import FromPath, RawBody

from custories_core.use_cases.granting import credits_of

from .administration import TAG, listing
from .answers import Answer, listed, told
from .asked import asked_for, key_of, part_of, table
from .operations import LISTED, Operation, handles
from .places import ID, NUMBER, part_after, place_of
from .service import Asked, service
from .wire import ledger as wire

_TRANSACTIONS, _HOLDS, _DEBTS = "transactions", "holds", "debts"


@handles(
    "POST",
    "/v1/admin/users/{user:str}/grants",
    Operation(
        "Give credits",
        TAG,
        wire.UserTransaction,
        wire.TRANSACTION_EXAMPLE,
        201,
        body=wire.NewGrant,
        body_example=wire.GRANT_EXAMPLE,
        keyed=True,
        admin=True,
        headers={"Location": "Where to read the account's transactions."},
    ),
)
def grant_credits(request: Asked, user: FromPath[str], body: RawBody) -> Answer:
    """Gives credits that need no payment. They pay no debt, and are spent before purchased ones.
    Who gave them, and why, is noted in the audit log.
    """
    data, once = table(request, body), key_of(request, body)
    made = service(request).grant_credits(request.user, user, data, once)
    location = f"/v1/admin/users/{made.account}/transactions"
    return told(wire.transaction(made), 201, (b"location", location.encode()))


@handles(
    "GET",
    "/v1/admin/users/{user:str}/credits",
    Operation("Read what an account has", TAG, wire.UserCredits, wire.CREDITS_EXAMPLE, admin=True),
)
def read_user_credits(request: Asked, user: FromPath[str]) -> Answer:
    """Credits to spend, credits held and credits owed; also of an account that was erased."""
    with service(request).records.begin() as unit:
        return told(wire.credits(credits_of(unit, user)))


@handles(
    "GET",
    "/v1/admin/users/{user:str}/transactions",
    listing("List an account's transactions", wire.UserTransactions, wire.TRANSACTION_EXAMPLE),
)
def list_user_transactions(request: Asked, user: FromPath[str]) -> Answer:
    """Every transfer of an account with all its entries, newest first, in parts."""
    part = part_of(asked_for(request, LISTED))
    before = place_of(part.after, _TRANSACTIONS, NUMBER)
    with service(request).records.begin() as unit:
        credits_of(unit, user)
        last = None if before is None else int(before)
        found = unit.ledger.transfers(user, last, part.limit + 1)
    listing = part_after(found, part.limit, _TRANSACTIONS, lambda transfer: transfer.number)
    return listed([wire.transaction(transfer) for transfer in listing.items], listing)


@handles(
    "GET",
    "/v1/admin/holds",
    listing("List what is held", wire.UserTransactions, wire.HOLD_EXAMPLE),
)
def list_holds(request: Asked) -> Answer:
    """Everybody's holds that were neither captured nor released, oldest first, in parts. A job
    that ends resolves its own; one that is older than any job may get is a finding.
    """
    part = part_of(asked_for(request, LISTED))
    after = place_of(part.after, _HOLDS, ID)
    with service(request).records.begin() as unit:
        found = unit.ledger.unresolved(None, part.limit + 1, after)
    listing = part_after(found, part.limit, _HOLDS, lambda transfer: transfer.id)
    return listed([wire.transaction(transfer) for transfer in listing.items], listing)


@handles(
    "GET", "/v1/admin/debts", listing("List the accounts that owe", wire.Debts, wire.DEBT_EXAMPLE)
)
def list_debts(request: Asked) -> Answer:
    """Accounts whose refunds or disputes took more credits than were left, in parts. Their next
    purchase pays first what they owe.
    """
    part = part_of(asked_for(request, LISTED))
    after = place_of(part.after, _DEBTS, ID)
    with service(request).records.begin() as unit:
        found = unit.ledger.owing(part.limit + 1, after)
    listing = part_after(found, part.limit, _DEBTS, lambda balance: balance.account)
    return listed([wire.credits(balance) for balance in listing.items], listing)


handlers = (grant_credits, read_user_credits, list_user_transactions, list_holds, list_debts)
