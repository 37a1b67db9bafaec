"""The session: from the token of a request to who asks, without a database for each request.

What was found out is remembered by this process for a short while: the token
by its hash, the account by issuer, subject and standing.
"""

import hashlib
import time
from collections import OrderedDict
from collections.abc import Callable
from functools import partial
from threading import Lock
from typing import Generic, TypeVar

from litestar.concurrency import sync_to_thread
from litestar.types import ASGIApp, Receive, Scope, Send

from custories_core.errors import Unauthenticated
from custories_core.people import Identity, Principal, Standing

from .service import Service

REMEMBERED = 60.0
"""Seconds that a token and its account are taken as known."""
MOST = 10_000
LONGEST = 16 * 1024
"""Characters of the longest token that is looked at."""

LOCAL = "Here `custories token`, run in the folder where the service was started, prints one."
"""What to say besides where the service issues its tokens itself."""

T = TypeVar("T")


class Memory(Generic[T]):
    """What was found out lately, by its key. For any number of threads."""

    def __init__(self, clock: Callable[[], float] = time.time) -> None:
        self._clock = clock
        self._kept: OrderedDict[object, tuple[float, T]] = OrderedDict()
        self._lock = Lock()

    def get(self, key: object) -> T | None:
        """What is known, while it is."""
        kept = self._kept.get(key)
        return kept[1] if kept is not None and self._clock() < kept[0] else None

    def keep(self, key: object, value: T, until: float) -> None:
        """Know it until then, but no longer than `REMEMBERED`."""
        with self._lock:
            self._kept[key] = (min(until, self._clock() + REMEMBERED), value)
            self._kept.move_to_end(key)
            if len(self._kept) > MOST:
                self._kept.popitem(last=False)

    def forget(self, keep: Callable[[T], bool]) -> None:
        """Forget all but what `keep` is true of."""
        with self._lock:
            for key in [key for key, (_, value) in self._kept.items() if not keep(value)]:
                del self._kept[key]


class Sessions:
    """Who is signed in, as far as this process knows."""

    def __init__(self, service: Service, clock: Callable[[], float] = time.time) -> None:
        self._service, self._clock = service, clock
        self._hint = f" {LOCAL}" if service.settings.identity == "local" else ""
        self._tokens: Memory[tuple[Identity, Principal]] = Memory(clock)
        self._people: Memory[Principal] = Memory(clock)

    async def of(self, header: str | None) -> tuple[Identity, Principal]:
        """Who sent this Authorization header. Raises Unauthenticated, Unavailable."""
        try:
            return await self._found(header)
        except Unauthenticated as error:
            raise Unauthenticated(f"{error}{self._hint}") from None

    async def _found(self, header: str | None) -> tuple[Identity, Principal]:
        scheme, _, token = (header or "").partition(" ")
        token = token.strip()
        if scheme.lower() != "bearer" or not 0 < len(token) <= LONGEST:
            if header and (scheme.lower() != "bearer" or not token):
                raise Unauthenticated("Send the token as `Authorization: Bearer …`.")
            raise Unauthenticated
        key = hashlib.sha256(token.encode("utf-8", "surrogateescape")).digest()
        known = self._tokens.get(key)
        if known is not None:
            return known
        identity = await sync_to_thread(self._service.identities.identify, token)
        person = (identity.issuer, identity.subject, identity.standing)
        principal = self._people.get(person)
        if principal is None:
            sign_in = partial(self._service.sign_in, identity)
            principal = await self._service.records.within(sign_in)
            self._people.keep(person, principal, identity.expires)
        found = (identity, principal)
        self._tokens.keep(key, found, identity.expires)
        return found

    def forget(self, account: str) -> None:
        """Look this account up again when it comes next: it may be gone."""
        self._people.forget(lambda principal: principal.id != account)
        self._tokens.forget(lambda known: known[1].id != account)


def signed_in(app: ASGIApp) -> ASGIApp:
    """Middleware: nobody but who is signed in comes to a route that is not public."""

    async def check(scope: Scope, receive: Receive, send: Send) -> None:
        opt = scope["route_handler"].opt
        if not opt.get("public") and scope.get("method") != "OPTIONS":
            sessions: Sessions = scope["litestar_app"].state.sessions
            headers = [value for name, value in scope["headers"] if name == b"authorization"]
            if len(headers) > 1:
                raise Unauthenticated("Send one Authorization header.")
            header = headers[0].decode("latin-1") if headers else None
            scope["auth"], scope["user"] = await sessions.of(header)
            if opt.get("admin") and scope["user"].standing is not Standing.ADMIN:
                scope["user"].require_admin()
        await app(scope, receive, send)

    return check
