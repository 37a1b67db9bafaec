"""What can go wrong, each kind calling for another answer.

    CustoriesError
    ├── Rejected         you can fix it: every fault at once, each with its place and remedy
    ├── Unavailable      try later: the same request may pass
    │   ├── Outage       it is not about this request: wait until the service is back
    │   └── RecordsAway  the database is out of reach
    ├── StoreBlocked     nothing can be kept until somebody makes room or mends rights
    ├── Refused          the world said no: the same request will be refused again
    ├── Unauthenticated  nobody is signed in: come back with a token that holds
    ├── Forbidden        somebody is signed in who may not do this
    ├── Missing          there is no such thing, or it is another family's
    ├── Conflict         not as things stand now: something else has to happen first
    └── Stale            somebody changed it meanwhile: read it again

Anything else that is raised is a bug in Custories.
"""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing wrong with what was given: where, what, and what to do about it."""

    place: str
    problem: str
    remedy: str = ""

    def __str__(self) -> str:
        text = f"{self.place}: {self.problem}"
        return f"{text} {self.remedy}" if self.remedy else text


class CustoriesError(Exception):
    """The work could not be done. The first line of a class's docstring is its message in need."""

    def __init__(self, message: str = "") -> None:
        super().__init__(message or (type(self).__doc__ or "").partition("\n")[0])


class Rejected(CustoriesError):
    """What was given cannot be used as it is; `faults` lists all that is wrong with it."""

    def __init__(self, faults: Iterable[Fault]) -> None:
        self.faults = tuple(faults)
        super().__init__("\n".join(map(str, self.faults)))

    def __reduce__(self) -> tuple[type["Rejected"], tuple[tuple[Fault, ...]]]:
        # Errors cross process borders; the default would hand back the message only.
        return type(self), (self.faults,)


class Unavailable(CustoriesError):
    """Something needed is out of reach for now; `retry_after` is in seconds where it was told."""

    def __init__(self, message: str, retry_after: float | None = None) -> None:
        self.retry_after = retry_after
        super().__init__(message)

    def __reduce__(self) -> tuple[type["Unavailable"], tuple[str, float | None]]:
        return type(self), (str(self), self.retry_after)


class Outage(Unavailable):
    """A service that we depend on is out of reach, or has too much to do, whatever it is asked."""


class RecordsAway(Unavailable):
    """The database is out of reach, or does not take whoever asks."""


class StoreBlocked(CustoriesError):
    """What is made cannot be kept: the store is full or closed to us. Waiting will not help."""


class Refused(CustoriesError):
    """A provider or a rule said no, and would say so again."""


class Unauthenticated(CustoriesError):
    """You are not signed in. Send a token that your identity provider issued for Custories."""


class Forbidden(CustoriesError):
    """Only an admin may do this."""


class Missing(CustoriesError):
    """There is no such thing. What belongs to somebody else is answered in the same way."""


class Conflict(CustoriesError):
    """As things stand this cannot be done; the message says what has to happen first."""


class Stale(CustoriesError):
    """It was changed since you read it. Read it again, and repeat your change."""
