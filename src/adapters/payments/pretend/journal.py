"""What happened to pretended payments: a folder for each checkout, a file for each thing.

The files are numbered and never change. Who finds a number taken looks again,
so any process may add to it.
"""

import json
import os
import re
import secrets
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from custories_core.errors import Conflict, Fault, Missing, Rejected
from custories_core.payments import Checkout, PaymentEvent, State
from custories_core.plain import from_plain, to_plain

Told = Callable[[Checkout, tuple[PaymentEvent, ...]], Sequence[PaymentEvent]]
"""What comes next, from the order and what happened before."""

_ID = re.compile(r"[A-Za-z0-9_-]{1,64}")
_ORDER, _NUMBERED = "order.json", "[0-9]*.json"
_TICK = timedelta(microseconds=1)


@dataclass(frozen=True, slots=True)
class Order:
    """What is to be paid, and where its payer goes on."""

    checkout: Checkout
    success_url: str
    cancel_url: str


class Journal:
    """The orders in a folder and what happened to each."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def open(self, order: Order) -> None:
        """Keep an order. Raises Conflict where another of its checkout's id is kept."""
        checkout = order.checkout
        if not _ID.fullmatch(checkout.id):
            remedy = "Use up to 64 letters, digits, - and _."
            raise Rejected([Fault("checkout.id", "cannot be part of an address.", remedy)])
        # Only what was ordered: how it stands changes.
        blank = replace(
            checkout, state=State.OPEN, granted=0, taken_back=0, payment="", provider_id=""
        )
        path = self._folder / checkout.id / _ORDER
        data = json.dumps(to_plain(replace(order, checkout=blank))).encode()
        if not keep(path, data) and path.read_bytes() != data:
            raise Conflict("This checkout was begun with other arguments. Open another one.")

    def order(self, id: str) -> Order:
        """The order of that checkout. Raises Missing."""
        path = self._folder / id / _ORDER
        if not _ID.fullmatch(id) or not path.is_file():
            raise Missing("There is no such page to pay at.")
        return from_plain(Order, _read(path))

    def orders(self) -> Iterator[Order]:
        """All orders."""
        for path in sorted(self._folder.glob(f"*/{_ORDER}")):
            yield self.order(path.parent.name)

    def events(self, id: str) -> tuple[PaymentEvent, ...]:
        """What happened to a checkout, in order."""
        return tuple(
            event
            for path in sorted((self._folder / id).glob(_NUMBERED))
            for event in from_plain(tuple[PaymentEvent, ...], _read(path))
        )

    def add(self, id: str, told: Told) -> tuple[PaymentEvent, ...]:
        """Keep what `told` makes of the order and of what happened, unless that changed meanwhile.

        However coarse the clock, it is after all that was before. Raises
        Missing, and what `told` raises.
        """
        checkout = self.order(id).checkout
        while True:
            number = len(list((self._folder / id).glob(_NUMBERED)))
            before = self.events(id)
            free = max((e.at for e in before), default=datetime.min.replace(tzinfo=UTC)) + _TICK
            new = tuple(
                replace(event, at=max(event.at, free) + turn * _TICK)
                for turn, event in enumerate(told(checkout, before))
            )
            path = self._folder / id / f"{number:06}.json"
            if not new or keep(path, json.dumps(to_plain(new)).encode()):
                return new


def keep(path: Path, data: bytes) -> bool:
    """Keep a whole file, unless there is one: a link is refused where the name is taken."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    temporary = path.with_name(f".{secrets.token_hex(8)}.part")
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    try:
        with os.fdopen(os.open(temporary, flags, 0o600), "wb") as file:
            file.write(data)
        os.link(temporary, path)
    except FileExistsError:
        return False
    finally:
        with suppress(OSError):
            temporary.unlink()
    return True


def _read(path: Path) -> Any:
    return json.loads(path.read_bytes())
