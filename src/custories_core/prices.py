"""Prices: what a job costs in credits, and what packs of credits cost in money.

A price list has a version, and what was asked for under one keeps its price:
whoever asks is told the price with the version, and both are kept with the job
or the checkout. Money is whole minor units of its currency, never a fraction.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from .errors import Conflict, Fault, Missing, Rejected
from .fields import Table
from .jobs import Kind
from .suggestions import remedy

CREDITS_MOST = 1_000_000
"""The most credits of one pack, and of one price."""
AMOUNT_MOST = 99_999_999
"""The most minor units of one pack: eight digits, which is what card processors take."""

DECIMALS: Mapping[str, int] = {
    "aud": 2, "brl": 2, "cad": 2, "chf": 2, "clp": 0, "czk": 2, "dkk": 2, "eur": 2,
    "gbp": 2, "hkd": 2, "huf": 2, "ils": 2, "inr": 2, "jpy": 0, "krw": 0, "mxn": 2,
    "nok": 2, "nzd": 2, "pln": 2, "pyg": 0, "ron": 2, "sek": 2, "sgd": 2, "thb": 2,
    "try": 2, "twd": 2, "usd": 2, "vnd": 0, "xaf": 0, "xof": 0, "xpf": 0, "zar": 2,
}  # fmt: skip
"""The currencies that packs are sold in, with the decimals of each (ISO 4217).

Left out are those of which ISO 4217 and card processors count the minor units
differently, such as `isk`, `ugx` and `mga`, and those with three decimals.
"""

_ID = re.compile(r"[a-z0-9][a-z0-9-]{0,39}")


@dataclass(frozen=True, slots=True, order=True)
class Money:
    """An amount in minor units of a currency, which is a key of DECIMALS: 990 `eur` is 9.90 €."""

    amount: int
    currency: str

    def __str__(self) -> str:
        decimals = DECIMALS.get(self.currency, 2)
        whole, part = divmod(self.amount, 10**decimals)
        digits = f"{whole}.{part:0{decimals}}" if decimals else str(whole)
        return f"{digits} {self.currency.upper()}"


@dataclass(frozen=True, slots=True)
class Pack:
    """Credits that are sold together, with a price in each currency that they are sold in."""

    id: str
    credits: int
    prices: tuple[Money, ...]

    def price(self, currency: str) -> Money:
        """What it costs in a currency. Raises Rejected where it is not sold in that."""
        for money in self.prices:
            if money.currency == currency:
                return money
        known = [money.currency for money in self.prices]
        problem = f"the pack “{self.id}” is not sold in this currency."
        raise Rejected([Fault("currency", problem, remedy(currency, known))])


@dataclass(frozen=True, slots=True)
class Price:
    """What something costs: so many credits, by the price list of that version."""

    credits: int
    version: str


class PriceChanged(Conflict):
    """Another price was `shown` than what it costs by now, which is `price`, in credits."""

    def __init__(self, shown: int, price: int) -> None:
        self.shown = shown
        self.price = price
        super().__init__(
            f"This costs {price} credits, and not the {shown} that you were shown. "
            f"Look at it again, and ask with that price if it will do."
        )

    def __reduce__(self) -> tuple[type["PriceChanged"], tuple[int, int]]:
        return type(self), (self.shown, self.price)


@dataclass(frozen=True, slots=True)
class PriceList:
    """What jobs and packs cost. All prices of jobs are in credits.

    A chapter costs `chapter`, and `page` for each of its pages. A picture anew
    costs `picture`. Laying out anew and binding cost nothing.
    """

    version: str
    chapter: int
    page: int
    picture: int
    packs: tuple[Pack, ...]

    def price(self, kind: Kind, pages: int = 1) -> Price:
        """What a job of that kind costs; `pages` are those of the chapter, or of the pictures.

        The same list answers the same for ever, so that a job's price is fixed
        by the list's version when it is asked for.
        """
        if pages < 0:
            raise ValueError(f"there are no {pages} pages")
        match kind:
            case Kind.CHAPTER:
                credits = self.chapter + self.page * pages
            case Kind.ILLUSTRATION:
                credits = self.picture * pages
            case Kind.LAYOUT | Kind.BINDING:
                credits = 0
        return Price(credits, self.version)

    def pack(self, id: str) -> Pack:
        """The pack of that id. Raises Missing."""
        for pack in self.packs:
            if pack.id == id:
                return pack
        raise Missing("There is no pack of that name. Ask for the list of packs.")


def read_price_list(data: Mapping[str, object]) -> PriceList:
    """The price list that tables say, as a TOML file gives them. Raises Rejected with every fault.

    version = "2026-11"
    chapter = 2
    page = 1
    picture = 1

    [packs.small]
    credits = 50
    prices = { eur = 990, jpy = 1600 }
    """
    faults: list[Fault] = []
    table = Table(data, "", faults)
    version = table.text("version", 40)
    if version is None and not any(fault.place == "version" for fault in faults):
        table.fault("version", "is missing.", "Name it, and name it anew with every change.")
    costs = [_credits(table, name, 0) for name in ("chapter", "page", "picture")]
    packs = _packs(table.table("packs"))
    table.close()
    if not faults and not packs:
        table.fault("packs", "there are none.", "Write a table such as [packs.small].")
    if faults:
        raise Rejected(faults)
    chapter, page, picture = costs
    return PriceList(version or "", chapter, page, picture, packs)


def _credits(table: Table, name: str, least: int) -> int:
    if not table.given(name):
        table.fault(name, "is missing.", "Write a whole number of credits.")
        return 0
    return table.whole(name, least, CREDITS_MOST) or 0


def _packs(tables: Table) -> tuple[Pack, ...]:
    found = []
    for id in tables.data:
        if not _ID.fullmatch(id):
            tables.fault(id, "cannot name a pack.", "Use up to 40 of a–z, 0–9 and “-”.")
            continue
        pack = tables.table(id)
        credits = _credits(pack, "credits", 1)
        prices = _prices(pack)
        pack.close()
        found.append(Pack(id, credits, prices))
    return tuple(sorted(found, key=lambda pack: (pack.credits, pack.id)))


def _prices(pack: Table) -> tuple[Money, ...]:
    prices = pack.table("prices")
    if not prices.data:
        pack.fault("prices", "there are none.", "Write such as { eur = 990 }, in minor units.")
    found = []
    for currency in sorted(prices.data):
        if currency not in DECIMALS:
            prices.fault(currency, "is not sold in here.", remedy(currency, DECIMALS))
            continue
        amount = prices.whole(currency, 1, AMOUNT_MOST)
        if amount is not None:
            found.append(Money(amount, currency))
    return tuple(found)


BUILT_IN = PriceList(
    version="built-in-1",
    chapter=2,
    page=1,
    picture=1,
    packs=(
        Pack("small", 50, (Money(790, "eur"), Money(690, "gbp"), Money(1300, "jpy"),
                           Money(890, "usd"))),
        Pack("medium", 120, (Money(1690, "eur"), Money(1490, "gbp"), Money(2800, "jpy"),
                             Money(1890, "usd"))),
        Pack("large", 300, (Money(3790, "eur"), Money(3290, "gbp"), Money(6200, "jpy"),
                            Money(4190, "usd"))),
    ),
)  # fmt: skip
"""The list where no other is named."""
