"""What the database says when something goes wrong, in the words of the core."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import NoReturn

import psycopg
from psycopg import errors
from sqlalchemy import exc

from custories_core.errors import (
    Conflict,
    CustoriesError,
    Fault,
    Missing,
    RecordsAway,
    Rejected,
    StoreBlocked,
    Unavailable,
)

RETRY_AFTER = 2.0
OUT_OF_REACH = "The database is out of reach. Try again in a moment."
BUSY = "Somebody else changes the same thing at this moment. Try again in a moment."

IMPOSSIBLE = (
    errors.DeadlockDetected,
    errors.SerializationFailure,
    errors.LockNotAvailable,
    errors.QueryCanceled,
)
"""Others made the transaction impossible, or it waited too long for them."""
# A server that was demoted takes no writes; the connections to it are replaced.
_ELSEWHERE = (errors.ReadOnlySqlTransaction, errors.IdleInTransactionSessionTimeout)


def out_of_reach() -> RecordsAway:
    """The database cannot be asked now."""
    return RecordsAway(OUT_OF_REACH, retry_after=RETRY_AFTER)


def told(error: Exception) -> Exception:
    """The error to raise instead: the core's where there is one, else the same (it is a bug)."""
    match error:
        case CustoriesError():
            return error
        case errors.DiskFull() | errors.InsufficientPrivilege():
            return StoreBlocked()
        case _ if isinstance(error, IMPOSSIBLE):
            return Unavailable(BUSY, retry_after=RETRY_AFTER)
        case errors.ForeignKeyViolation():
            return Missing()
        case errors.UniqueViolation():
            return Conflict("There is one of these already. Change that one, or remove it first.")
        case psycopg.DataError() | UnicodeEncodeError():
            return Rejected(
                [
                    Fault(
                        "body",
                        "holds a character or a number that cannot be kept.",
                        "Leave out control characters and halves of characters.",
                    )
                ]
            )
        case psycopg.OperationalError() | psycopg.InterfaceError() | exc.TimeoutError():
            return out_of_reach()
        case _ if isinstance(error, _ELSEWHERE):
            return out_of_reach()
        case exc.DBAPIError() if isinstance(error.orig, Exception):
            return told(error.orig)
    return error


def raise_told(error: Exception) -> NoReturn:
    """Raise the core's error for one of the database."""
    other = told(error)
    if other is error:
        raise error
    # The cause would quote the statement's values: what people wrote stays out of logs.
    raise other from None


@contextmanager
def telling() -> Iterator[None]:
    """Raises errors of the core for those of the database."""
    try:
        yield
    except Exception as error:
        raise_told(error)
