"""Repeats: a request that is sent again has its effect once, and is answered as the first time.

The key is the sender's. It is kept with a hash of all that the request asks
for, and with the answer, in the transaction of the effect itself: either all
of it happened or nothing did.
"""

from collections.abc import Callable
from typing import TypeVar

from ..once import Once
from ..plain import from_plain, to_plain
from ..ports.records import Unit

T = TypeVar("T")


def once_only(unit: Unit, once: Once | None, kind: type[T], work: Callable[[], T]) -> T:
    """What `work` gives, or what it gave when the same request was made before.

    Without `once` it is simply done. Raises Conflict where the key was used
    for another request.
    """
    if once is None:
        return work()
    kept = unit.replayed(once)
    if kept is not None:
        return from_plain(kind, kept)
    result = work()
    unit.keep_answer(once, to_plain(result))
    return result
