"""Accounts and receipts over the wire."""

from collections.abc import Mapping
from typing import Annotated

import msgspec

from custories_core.erasures import Erasure
from custories_core.library import Account
from custories_core.people import Standing
from custories_core.use_cases.accounts import NAME_MAX

from .fields import Id, Time, about, line, utc

Name = Annotated[str, line("What to call you; null takes it away.", NAME_MAX)]


class Me(msgspec.Struct, frozen=True):
    """Whoever is signed in."""

    id: Id
    name: Annotated[str | None, about("What to call you; null where you said nothing.")]
    standing: Annotated[Standing, about("What your newest token says that you are.")]
    created: Time
    changed: Time


class MeChange(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """What you may change of your account."""

    name: Name | None = None


class Receipt(msgspec.Struct, frozen=True):
    """What an erasure has removed. Whoever has its address may read it: keep it to yourself."""

    id: Annotated[str, about("The receipt's own secret.")]
    requested: Time
    rows: Annotated[Mapping[str, int], about("How many rows were removed from each table.")]
    objects: Annotated[int, about("How many files and pictures are removed so far.")]
    completed: Annotated[Time | None, about("When nothing was left; null until then.")]


def me(account: Account) -> Me:
    """One's own account as it goes out."""
    standing = Standing(account.standing)
    return Me(account.id, account.name, standing, utc(account.created), utc(account.changed))


def receipt(erasure: Erasure) -> Receipt:
    """A receipt as it goes out: whose it is goes without saying."""
    completed = None if erasure.completed is None else utc(erasure.completed)
    requested = utc(erasure.requested)
    return Receipt(erasure.id, requested, dict(erasure.rows), erasure.objects, completed)


ME = {
    "id": "0193a5bf-0c11-7d02-8f6e-2b1f0f6d9a10",
    "name": "Grandma",
    "standing": "user",
    "created": "2026-11-22T09:12:00Z",
    "changed": "2026-11-22T09:12:00Z",
}
ME_CHANGE = {"name": "Grandma"}
RECEIPT = {
    "id": "0193a5d1-55aa-7b19-a4c7-8d2e7f1b6c03",
    "requested": "2026-11-22T10:00:00Z",
    "rows": {"accounts": 1, "books": 2, "characters": 5},
    "objects": 61,
    "completed": None,
}
