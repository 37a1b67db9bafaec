"""Runs the steps of a chapter and says how it ended: Done, Retry or Fail."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

from ..errors import Outage, Refused, Rejected, Unavailable
from .draft import Draft
from .preparation import wording_faults
from .steps import STEPS
from .studio import Studio

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Done(Generic[T]):
    """The work is finished: a draft with every step, or a bound book."""

    result: T


@dataclass(frozen=True, slots=True)
class Retry:
    """Something was out of reach; trying again may help, after so many seconds if told.

    An `outage` is nothing that the work could be to blame for.
    """

    reason: str
    after: float | None
    outage: bool = False


@dataclass(frozen=True, slots=True)
class Fail:
    """Trying again would end the same way."""

    reason: str


Outcome = Done[T] | Retry | Fail


def outcome_of(work: Callable[[], T]) -> Outcome[T]:
    """How a piece of work ended.

    StoreBlocked is let through, for nothing else could be kept either; so is
    every error that is not one of `errors`: it is a bug.
    """
    try:
        return Done(work())
    except Unavailable as error:
        return Retry(str(error), error.retry_after, isinstance(error, Outage))
    except (Rejected, Refused) as error:
        return Fail(str(error))


def made(draft: Draft, studio: Studio) -> Draft:
    """The draft after all steps. What an earlier run finished is found, not done again.

    Raises Rejected where the brief was given unfit words after it was asked for.
    """
    faults = wording_faults(draft.book, studio.writer)
    if faults:
        raise Rejected(faults)
    for _, step in STEPS:
        draft = step(draft, studio)
    return draft


def run(draft: Draft, studio: Studio) -> Outcome[Draft]:
    """Run all steps of a chapter, and say how it ended."""
    return outcome_of(lambda: made(draft, studio))
