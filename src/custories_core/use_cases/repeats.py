"""Repeats: a request that is sent again has its effect once, and is answered as the first time.

The key is the sender's. It is kept with a hash of all that the request asks
for, and with the answer, in the transaction of the effect itself: either all
of it happened or nothing did. A repeat finds that out as it keeps its answer,
or because it asks for what is there already; what it did by then is undone.
"""

from collections.abc import Callable
from typing import TypeVar

from ..errors import CustoriesError, StoreBlocked, Unavailable
from ..once import Once
from ..plain import from_plain
from ..ports.records import Records, Unit

T = TypeVar("T")


def once_only(records: Records, once: Once | None, kind: type[T], work: Callable[[Unit], T]) -> T:
    """What `work` gives in a unit, or what it gave when the same request was made before.

    Without `once` it is simply done. Raises Conflict where the key was used
    for another request.
    """
    try:
        with records.begin() as unit:
            result = work(unit)
            if once is not None:
                unit.keep_answer(once, result)
            return result
    except (Unavailable, StoreBlocked):
        raise
    except CustoriesError:
        if once is None:
            raise
        with records.begin() as unit:
            kept = unit.answer(once)
        if kept is None:
            raise
        return from_plain(kind, kept)
