"""Asking for a chapter over HTTP: the whole service against bare transactions.

Each request asks for another chapter. One bare handler adds the job and its
first event; the other holds credits as well, which are four more rows. The
service also sees whose chapter it is, whether its book can be printed at all,
and that the same request was not made before; it holds the credits that the
chapter costs, keeps its answer for the next time, and rings for a worker
afterwards. There are as many families as connections: one alone
would wait for itself, since its credits change one after the other.
"""

from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory
from uuid import uuid4

from .house import Copy, House, house, serving, serving_bare
from .load import CONNECTIONS, Drive, drive, request
from .measuring import Result, alternating, middle, spread

LEAST = 0.5
"""The least rate of the service, as a share of the bare transaction's that writes as much."""
PEERS = {"jobs": "two inserts", "held": "a bare transaction of the same rows"}
"""What each bare handler does."""
ROUNDS = 13
REQUESTS = 160  # a third of a second: both meet the same weather
CHAPTERS = 6
FREE = """
version = "free"
chapter = 0
page = 0
picture = 0
packs.small = { credits = 50, prices = { eur = 790 } }
"""


def results() -> list[Result]:
    """Jobs a second, and how much of a core one takes."""
    with TemporaryDirectory() as folder:
        free = Path(folder) / "free.toml"
        free.write_text(FREE)
        return [
            _compared("asking for a chapter", "jobs", LEAST, CUSTORIES_PRICE_LIST=str(free)),
            _compared("asking for a chapter, its credits held,", "held", LEAST),
            _compared("asking for a chapter, its credits held,", "jobs", None),
        ]


def _compared(name: str, against: str, least: float | None, **variables: str) -> Result:
    with house(**variables) as here:
        book = here.book(CHAPTERS)
        needed = 2 * (ROUNDS + 1) * REQUESTS
        there = iter(here.copies(book, needed // CHAPTERS + 1, families=CONNECTIONS))
        with serving(here) as service, serving_bare(here) as bare:
            ours, theirs = _asked(here, there), _inserted(there, against)

            def ask() -> Drive:
                here.done()
                return drive(service.port, islice(ours, REQUESTS), 202)

            def insert() -> Drive:
                here.done()
                return drive(bare.port, islice(theirs, REQUESTS), 202)

            # Connections, statements and the known token of both are there from now on.
            ask(), insert()
            before = service.processor(), bare.processor()
            pairs = alternating(ask, insert, ROUNDS)
            used = service.processor() - before[0], bare.processor() - before[1]
    ratios = [a.rate / b.rate for a, b in pairs]
    rates = [middle([drive.rate for drive in side]) for side in zip(*pairs, strict=True)]
    each = [seconds / (ROUNDS * REQUESTS) * 1e6 for seconds in used]
    return Result(
        name=f"{name} over {CONNECTIONS} connections: rate against {PEERS[against]}",
        ratio=middle(ratios),
        limit=least,
        at_least=True,
        detail=f"{rates[0]:,.0f}/s : {rates[1]:,.0f}/s, spread {spread(ratios)}, "
        f"{each[0]:.0f} µs : {each[1]:.0f} µs of a core each",
    )


def _asked(house: House, there: Iterator[Copy]) -> Iterator[bytes]:
    tokens = {family.who.id: family.token for family in house.families}
    for copy in there:
        path, key = f"/v1/chapters/{copy.chapter}/jobs", uuid4().hex
        yield request("POST", path, tokens[copy.owner], b"{}", idempotency_key=key)


def _inserted(there: Iterator[Copy], against: str) -> Iterator[bytes]:
    for copy in there:
        yield request("POST", f"/{against}/{copy.owner}/{copy.book}/{copy.chapter}", body=b"{}")
