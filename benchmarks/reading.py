"""Reading a book over HTTP: the whole service against a bare handler on the same server.

Both read the same row by its primary key. The service also knows who asks,
shows them nothing but their own, counts and logs the request, and tells an
ETag.
"""

from .house import Web, house, serving, serving_bare
from .load import CONNECTIONS, Drive, drive, request, same
from .measuring import Result, alternating, middle, spread

LEAST = 0.6
"""The least rate of the service, as a share of the bare handler's."""
ROUNDS = 15
REQUESTS = 600  # a third of a second: both meet the same weather


def results() -> list[Result]:
    """Answers a second, and how much of a core an answer takes."""
    with house() as here:
        book = here.book(chapters=3)
        with serving(here) as service, serving_bare(here) as bare:
            ours = request("GET", f"/v1/books/{book}", here.token)
            theirs = request("GET", f"/books/{book}")

            def read(web: Web, what: bytes) -> Drive:
                return drive(web.port, same(what, REQUESTS))

            # Connections, statements and the known token of both are there from now on.
            read(service, ours), read(bare, theirs)
            before = service.processor(), bare.processor()
            pairs = alternating(lambda: read(service, ours), lambda: read(bare, theirs), ROUNDS)
            used = service.processor() - before[0], bare.processor() - before[1]
    ratios = [a.rate / b.rate for a, b in pairs]
    rates = [middle([drive.rate for drive in side]) for side in zip(*pairs, strict=True)]
    each = [seconds / (ROUNDS * REQUESTS) * 1e6 for seconds in used]
    return [
        Result(
            name=f"reading a book over {CONNECTIONS} connections: rate against a bare handler",
            ratio=middle(ratios),
            limit=LEAST,
            at_least=True,
            detail=f"{rates[0]:,.0f}/s : {rates[1]:,.0f}/s, spread {spread(ratios)}, "
            f"{each[0]:.0f} µs : {each[1]:.0f} µs of a core each",
        )
    ]
