"""Runs the steps of a chapter and says how it ended: Done, Retry or Fail."""

from dataclasses import dataclass

from ..errors import Refused, Rejected, Unavailable
from .draft import Draft
from .steps import STEPS
from .studio import Studio


@dataclass(frozen=True, slots=True)
class Done:
    """Every step is finished."""

    draft: Draft


@dataclass(frozen=True, slots=True)
class Retry:
    """Something was out of reach; trying again may help, after so many seconds if told."""

    reason: str
    after: float | None


@dataclass(frozen=True, slots=True)
class Fail:
    """Trying again would end the same way."""

    reason: str


Outcome = Done | Retry | Fail


def run(draft: Draft, studio: Studio) -> Outcome:
    """Run all steps. What an earlier run finished is found, not done again.

    Raises StoreBlocked: the other chapters could keep nothing either. Other
    errors than those of `errors` are bugs and are let through.
    """
    try:
        for _, step in STEPS:
            draft = step(draft, studio)
    except Unavailable as error:
        return Retry(str(error), error.retry_after)
    except (Rejected, Refused) as error:
        return Fail(str(error))
    return Done(draft)
