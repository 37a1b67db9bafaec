"""What Stripe tells the service: signed, twice, late, in any order, and while a part is down."""

import http.client
import json
import random
import re
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import uuid4

import psycopg
import pytest

from adapters.payments.stripe import build
from adapters.records.postgres import PostgresRecords
from custories_core.checkouts import CheckoutEntry
from custories_core.errors import Missing
from custories_core.once import Once
from custories_core.payments import Checkout, State
from custories_core.people import Identity, Standing
from custories_core.ports.records import Records
from custories_core.prices import BUILT_IN
from custories_core.transfers import Cause
from custories_core.use_cases.accounts import EraseAccount, SignIn
from custories_core.use_cases.buying import BeginCheckout
from custories_core.use_cases.settling import settle
from tests.contracts.records import at_once
from tests.faults.figures import Row, fault
from tests.integration.http_client import PROBLEM, USER, ServiceClient, key, served
from tests.integration.test_payments_stripe import AHEAD, HEADERS
from tests.integration.test_serving import answers, free_port
from tests.processes import factory_of, until
from tests.records import Template, migrated, records_at
from tests.servers import Postgres
from tests.till import Sent, Till, stripe_till

WEBHOOK = "/v1/webhooks/stripe"
SECRETS = ("stripe_secret_key", "stripe_webhook_secrets", "stripe_base")


@dataclass(frozen=True)
class Shop:
    """The service with Stripe, and the till that stands in for it."""

    service: ServiceClient
    till: Till

    def begun(self, who: str = USER, **wanted: str) -> dict[str, Any]:
        """A checkout of 120 credits."""
        return self.service.made(
            "/v1/credits/checkouts", {"pack": "medium", "currency": "eur"} | wanted, who
        )

    def sent(self, *deliveries: Sent) -> set[int]:
        """The statuses that deliveries are answered."""
        return {self.send(delivery.body, delivery.signature) for delivery in deliveries}

    def send(self, body: bytes, *signatures: str) -> int:
        """The status that bytes with these signatures are answered."""
        headers = [("Content-Type", "application/json; charset=utf-8")]
        headers += [("Stripe-Signature", signature) for signature in signatures]
        answer = self.service.http.post(WEBHOOK, content=body, headers=headers)
        assert answer.status_code == 204 or answer.headers["content-type"] == PROBLEM
        assert answer.status_code != 204 or answer.content == b""
        return answer.status_code

    def credits(self, who: str = USER) -> int:
        """What somebody can spend."""
        found: int = self.service.get("/v1/credits", who).json()["available"]
        return found

    def state(self, checkout: dict[str, Any]) -> str:
        """Where a checkout stands."""
        found: str = self.service.get(f"/v1/credits/checkouts/{checkout['id']}").json()["state"]
        return found


@contextmanager
def shop_at(records: Records, url: str, folder: Path) -> Iterator[Shop]:
    """A shop on these records."""
    with stripe_till() as till:
        settings = till.settings()
        stripe = {name: getattr(settings, name) for name in SECRETS}
        with served(records, url, folder, payments="stripe", **stripe) as service:
            yield Shop(service, till)


@pytest.fixture
def shop(records: PostgresRecords, records_url: str, tmp_path: Path) -> Iterator[Shop]:
    with shop_at(records, records_url, tmp_path) as made:
        yield made


def kept(url: str) -> list[tuple[str, str]]:
    """The ids and kinds of all that was told."""
    with psycopg.connect(url) as connection:
        return connection.execute("SELECT id, kind FROM payment_events ORDER BY id").fetchall()


# One service.


def test_a_pack_is_paid_at_stripe(shop: Shop, records_url: str) -> None:
    checkout = shop.begun()
    assert checkout["url"].startswith(shop.till.base)
    assert shop.sent(*shop.till.pay(checkout["id"])) == {204}
    assert (shop.state(checkout), shop.credits()) == ("paid", 120)
    assert shop.sent(*shop.till.deliveries(checkout["id"])) == {204}
    assert shop.credits() == 120
    assert [kind for _, kind in kept(records_url)] == ["checkout.session.completed"]


def test_what_takes_days_is_granted_when_it_is_there(shop: Shop) -> None:
    slow, bad = shop.begun(), shop.begun()
    shop.sent(*shop.till.promise(slow["id"]), *shop.till.promise(bad["id"]))
    assert (shop.state(slow), shop.state(bad), shop.credits()) == ("pending", "pending", 0)
    shop.sent(*shop.till.settle(slow["id"]), *shop.till.fail(bad["id"]))
    assert (shop.state(slow), shop.state(bad), shop.credits()) == ("paid", "failed", 120)


def test_what_expires_brings_nothing(shop: Shop) -> None:
    checkout = shop.begun()
    shop.sent(*shop.till.cancel(checkout["id"]))
    assert (shop.state(checkout), shop.credits()) == ("expired", 0)


def test_refunds_and_disputes_take_back_and_restore(shop: Shop) -> None:
    checkout, till = shop.begun(), shop.till
    id = checkout["id"]
    shop.sent(*till.pay(id))
    shop.sent(*till.refund_by_hand(id, 169))
    assert (shop.state(checkout), shop.credits()) == ("partly refunded", 108)
    (refund,) = till.refunds
    shop.sent(*till.fail_refund(id, refund))
    assert (shop.state(checkout), shop.credits()) == ("paid", 120)
    shop.sent(*till.dispute(id))
    assert (shop.state(checkout), shop.credits()) == ("disputed", 0)
    shop.sent(*till.close_dispute(id, won=True))
    assert (shop.state(checkout), shop.credits()) == ("paid", 120)
    shop.sent(*till.reopen(id))
    shop.sent(*till.close_dispute(id, won=False))
    assert (shop.state(checkout), shop.credits()) == ("charged back", 0)
    with shop.service.container.records().begin() as unit:
        assert unit.ledger.verify() is None


def test_a_refund_may_come_before_its_payment(shop: Shop) -> None:
    checkout = shop.begun()
    paid = shop.till.pay(checkout["id"])
    refunded = shop.till.refund_by_hand(checkout["id"], 845)
    assert shop.sent(*refunded) == {204}
    assert (shop.state(checkout), shop.credits()) == ("open", 0)
    assert shop.sent(*paid) == {204}
    assert (shop.state(checkout), shop.credits()) == ("partly refunded", 60)


def test_what_was_spent_is_owed_and_the_next_purchase_pays(shop: Shop) -> None:
    first = shop.begun()
    shop.sent(*shop.till.pay(first["id"]))
    records, mine = shop.service.container.records(), shop.service.get("/v1/me").json()["id"]
    with records.begin() as unit:
        held = unit.ledger.hold(mine, 90, Cause("test", uuid4().hex))
        unit.ledger.capture(held.id, Cause("test", uuid4().hex))
    assert shop.sent(*shop.till.dispute(first["id"])) == {204}
    told = shop.service.get("/v1/credits").json()
    assert (told["available"], told["debt"]) == (0, 90)
    shop.sent(*shop.till.pay(shop.begun()["id"]))
    told = shop.service.get("/v1/credits").json()
    assert (told["available"], told["debt"]) == (30, 0)


@pytest.mark.parametrize("credits", ["1000000", "7"])
def test_metadata_grant_nothing(shop: Shop, credits: str) -> None:
    checkout = shop.begun()
    (session,) = shop.till.sessions.values()
    session["metadata"] |= {"credits": credits, "pack": "large", "amount": "1"}
    assert shop.sent(*shop.till.pay(checkout["id"])) == {204}
    assert shop.credits() == 120


@pytest.mark.parametrize("wrong", [{"amount_total": 1}, {"currency": "jpy"}])
def test_another_sum_than_was_asked_for_grants_nothing(shop: Shop, wrong: dict[str, Any]) -> None:
    checkout = shop.begun()
    (session,) = shop.till.sessions.values()
    session |= wrong
    assert shop.sent(*shop.till.pay(checkout["id"])) == {204}
    assert (shop.state(checkout), shop.credits()) == (State.MISMATCHED, 0)


def test_what_is_none_of_ours_is_kept_and_moves_nothing(shop: Shop, records_url: str) -> None:
    till, checkout = shop.till, shop.begun()
    (session,) = till.sessions.values()
    others = [
        till.event("customer.created", {"id": "cus_1"}),
        till.event("something.that.is.new", {"id": "x_1"}),
        till.event(
            "checkout.session.completed",
            {**session, "client_reference_id": "another-shop", "payment_status": "paid"},
        ),
        {**till.event("checkout.session.completed", session), "livemode": True},
    ]
    others[3]["data"]["object"] |= {"livemode": True, "payment_status": "paid"}
    bodies = [json.dumps(event).encode() for event in others]
    for _ in range(2):
        assert shop.sent(*(till.sign(body) for body in bodies)) == {204}
    assert len(kept(records_url)) == 4
    assert (shop.state(checkout), shop.credits()) == ("open", 0)


def test_only_what_stripe_signed_is_taken(shop: Shop, records_url: str) -> None:
    """Each with a delivery of its own; the verdict is the library's, see the adapter's tests."""
    now = int(time.time())
    verdicts, sound = {}, []
    for name, header in {**HEADERS, **AHEAD}.items():
        event = shop.till.event("customer.created", {"id": "cus_é"})
        body = json.dumps(event, ensure_ascii=False).encode()
        told = header(body, now)
        if not told.isascii():
            continue
        verdicts[name] = shop.send(body, told)
        sound += [event["id"]] if verdicts[name] == 204 else []
    assert len(verdicts) >= 35
    assert set(verdicts.values()) == {204, 400}
    assert [id for id, _ in kept(records_url)] == sorted(sound)
    assert {name for name, status in verdicts.items() if status == 204} == {
        "sound", "by the library", "twice", "by the old secret too", "after a false one",
        "before a false one", "with v0", "with something new", "the time last",
        "four minutes old", "four minutes ahead", "a time after the first",
        "a plus before the time",
    }  # fmt: skip


def test_what_is_signed_otherwise_is_not_looked_at(shop: Shop, records_url: str) -> None:
    body = json.dumps(shop.till.event("customer.created", {"id": "cus_1"})).encode()
    sound = shop.till.sign(body).signature
    assert shop.send(body) == 400
    assert shop.send(body + b" ", sound) == 400
    assert shop.send(b"", sound) == 400
    large = b" " * (256 * 1024 + 1)
    assert shop.send(large, shop.till.sign(large).signature) == 413
    garbage = b'{"object": "event"}'
    assert shop.send(garbage, shop.till.sign(garbage).signature) == 400
    assert kept(records_url) == []
    assert shop.send(body, sound) == 204


def test_with_stripe_there_is_no_page_to_pretend_on(shop: Shop) -> None:
    checkout = shop.begun()
    at = f"/pretend/checkouts/{checkout['id']}"
    for method, path in (("GET", at), ("POST", f"{at}/payment"), ("POST", f"{at}/cancellation")):
        answer = shop.service.ask(method, path, None)
        assert (answer.status_code, "no such address" in answer.json()["detail"]) == (404, True)
    assert "pretend" not in shop.service.get("/schema/openapi.json", None).text
    assert shop.state(checkout) == "open"


def test_the_same_request_from_everywhere_at_once_opens_one_page(
    records: PostgresRecords, records_url: str
) -> None:
    with stripe_till() as till, records_at(records_url) as others:
        who = SignIn(records)(Identity("issuer", "ada", Standing.USER, 2e10))
        once = Once(who.id, "key", "fingerprint")
        wanted = {"pack": "small", "currency": "eur"}

        def begin(number: int) -> CheckoutEntry:
            of = (records, others)[number % 2]
            back = "https://books.example/paid"
            return BeginCheckout(of, build(till.settings()), BUILT_IN, back)(who, wanted, once)

        made = at_once(8, begin)
        assert len(till.sessions) == 1
    assert {(one.checkout.id, one.url) for one in made} == {(made[0].checkout.id, made[0].url)}
    with records.begin() as unit:
        assert len(unit.checkouts.listed(who.id, None, None, 9)) == 1


def test_what_stripe_refuses_to_sell_has_failed(shop: Shop) -> None:
    wanted, headers = {"pack": "medium", "currency": "eur"}, key()
    shop.till.trouble = [(400, "amount_too_small", {})]
    for _ in range(2):
        answer = shop.service.post("/v1/credits/checkouts", wanted, headers=headers)
        assert (answer.status_code, answer.json()["type"]) == (409, "/problems/refused")
    assert shop.till.sessions == {}
    with shop.service.house.records.begin() as unit:
        (entry,) = unit.checkouts.listed(None, None, None, 9)
    assert (entry.checkout.state, entry.url) == (State.FAILED, "")


def test_an_account_that_is_erased_while_its_page_is_made_is_not_led_there(
    shop: Shop, records: PostgresRecords
) -> None:
    who = SignIn(records)(Identity("issuer", "ada", Standing.USER, 2e10))
    payments = build(shop.till.settings())

    class Slow:
        live = payments.live

        def begin(self, *given: Any) -> Any:
            EraseAccount(records)(who)
            return payments.begin(*given)

    slow: Any = Slow()
    with pytest.raises(Missing):
        BeginCheckout(records, slow, BUILT_IN, "https://x.example")(
            who, {"pack": "small", "currency": "eur"}
        )
    (session,) = shop.till.sessions.values()
    assert shop.sent(*shop.till.pay(session["client_reference_id"])) == {204}
    with records.begin() as unit:
        (entry,) = unit.checkouts.listed(who.id, State.MISMATCHED, None, 9)
    assert (entry.url, entry.checkout.provider_id) == ("", session["id"])


# A part is down.


def test_what_was_told_and_its_effect_are_kept_together(shop: Shop, records_url: str) -> None:
    """While the account's credits are locked nothing can move them, and nothing is kept."""
    first, second = shop.begun(), shop.begun()
    shop.sent(*shop.till.pay(first["id"]))
    paid = shop.till.pay(second["id"])
    with psycopg.connect(records_url) as blocker:
        blocker.execute("SELECT 1 FROM ledger_accounts FOR UPDATE")
        assert shop.sent(*paid) == {503}
        assert len(kept(records_url)) == 1
    assert (shop.state(second), shop.credits()) == ("open", 120)
    assert shop.sent(*paid) == {204}
    assert (shop.state(second), shop.credits()) == ("paid", 240)


def test_without_the_database_it_is_to_be_sent_again(
    own_postgres: Postgres, tmp_path: Path
) -> None:
    with (
        migrated(own_postgres).copy() as url,
        records_at(url) as records,
        shop_at(records, url, tmp_path) as shop,
    ):
        paid = shop.till.pay(shop.begun()["id"])
        own_postgres.stop()
        begun = time.monotonic()
        headers = {"Stripe-Signature": paid[0].signature}
        answer = shop.service.http.post(WEBHOOK, content=paid[0].body, headers=headers)
        assert time.monotonic() - begun < 2.5
        assert (answer.status_code, "retry-after" in answer.headers) == (503, True)
        own_postgres.start()
        until(lambda: shop.sent(*paid) == {204}, 10)
        assert shop.credits() == 120


@fault("Stripe is down", quick={"outages": 1}, full={"outages": 10})
def test_while_stripe_is_down_nothing_is_lost(row: Row, shop: Shop) -> None:
    """Credits that are there can be spent; whoever wants more is told to come back."""
    shop.sent(*shop.till.pay(shop.begun()["id"]))
    wanted, slowest = {"pack": "small", "currency": "gbp"}, 0.0
    for outage in range(1, row["outages"] + 1):
        book = shop.service.whole_book()
        chapter = shop.service.get(f"/v1/books/{book['id']}/chapters").json()["items"][0]["id"]
        once, before = key(), shop.credits()
        # The library asks three times.
        shop.till.trouble += ["hang up"] * 3
        begun = time.monotonic()
        refused = shop.service.post("/v1/credits/checkouts", wanted, headers=once)
        slowest = max(slowest, time.monotonic() - begun)
        assert (refused.status_code, refused.json()["type"]) == (503, "/problems/unavailable")
        assert int(refused.headers["retry-after"]) >= 1
        assert shop.service.post(f"/v1/chapters/{chapter}/jobs").status_code == 202
        assert shop.credits() < before
        shop.till.trouble += [(500, "", {})] * 3
        assert shop.service.post("/v1/credits/checkouts", wanted, headers=once).status_code == 503
        assert len(shop.till.sessions) == outage
        shop.till.trouble += ["lose the answer"]
        made = shop.service.post("/v1/credits/checkouts", wanted, headers=once)
        assert made.status_code == 201
        assert len(shop.till.sessions) == 1 + outage
        before = shop.credits()
        shop.sent(*shop.till.pay(made.json()["id"]))
        assert shop.credits() == before + 50
    with shop.service.container.records().begin() as unit:
        assert len(unit.checkouts.listed(None, None, None, 99)) == 1 + row["outages"]
    row.saw(outages=row["outages"], pages_opened_twice=0, slowest_refusal=slowest)


# Two processes.


@dataclass(frozen=True)
class Doors:
    """Two web processes on one port, and senders who do not give up."""

    port: int
    log: Path

    def deliver(self, deliveries: Sequence[Sent], senders: int) -> list[int]:
        """The statuses of all deliveries; what is not taken is sent again."""
        turn = iter(deliveries)
        lock, statuses = threading.Lock(), list[int]()

        def one(_: int) -> None:
            with closing(http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)) as line:
                while True:
                    with lock:
                        delivery = next(turn, None)
                    if delivery is None:
                        return
                    status = 0
                    until_ = time.monotonic() + 30
                    while status != 204 and time.monotonic() < until_:
                        headers = {"Stripe-Signature": delivery.signature}
                        line.request("POST", WEBHOOK, delivery.body, headers)
                        answer = line.getresponse()
                        answer.read()
                        status = answer.status
                        with lock:
                            statuses.append(status)

        at_once(senders, one)
        return statuses

    def processes(self, route: str = WEBHOOK) -> set[str]:
        """The web processes that answered there."""
        lines = self.log.read_text().splitlines()
        return {json.loads(line)["process"] for line in lines if f'"{route}"' in line}

    def both(self) -> bool:
        """Whether both answer by now."""
        return answers(self.port) and len(self.processes("/health/ready")) == 2


@contextmanager
def doors(records: Records, url: str, folder: Path, till: Till) -> Iterator[Doors]:
    """The service in two processes, with Stripe at the till."""
    port, settings = free_port(), till.settings()
    more = {
        "CUSTORIES_PORT": str(port),
        "CUSTORIES_WEB_PROCESSES": "2",
        "CUSTORIES_PAYMENTS": "stripe",
        "CUSTORIES_STRIPE_BASE": settings.stripe_base,
        "CUSTORIES_STRIPE_SECRET_KEY": settings.stripe_secret_key,
        "CUSTORIES_STRIPE_WEBHOOK_SECRETS": settings.stripe_webhook_secrets[0],
    }
    with (
        factory_of(records, url, folder, more) as factory,
        factory.running("-m", "entrypoints.http.serving") as running,
    ):
        web = Doors(port, running.log)
        until(web.both, 40, running.log.read_text)
        yield web


def ordered(records: Records, till: Till, owner: str) -> Checkout:
    """A checkout of 120 credits with its page."""
    payments = build(till.settings())
    with records.begin() as unit:
        order = Checkout("", owner, "medium", 120, 1690, "eur", "1", live=False)
        made = unit.checkouts.add(order).checkout
    begun = payments.begin(made, "https://x.example/paid", "https://x.example/no")
    with records.begin() as unit:
        return unit.checkouts.page(made.id, begun.provider_id, begun.url).checkout


@fault(
    "64 deliveries of one payment, two processes",
    quick={"rounds": 4},
    full={"rounds": 20},
)
def test_a_payment_is_granted_once_however_often_it_is_told(
    row: Row, records: PostgresRecords, records_url: str, tmp_path: Path
) -> None:
    with stripe_till() as till, doors(records, records_url, tmp_path, till) as web:
        sent_again = 0
        for _ in range(row["rounds"]):
            mine = ordered(records, till, str(uuid4()))
            (paid,) = till.pay(mine.id)
            statuses = web.deliver([paid] * 64, senders=64)
            assert statuses.count(204) == 64
            sent_again += len(statuses) - 64
            with records.begin() as unit:
                (bought,) = unit.ledger.transfers(mine.owner, None, 9)
                assert bought.amount == 120
        assert len(web.processes()) == 2
        with closing(http.client.HTTPConnection("127.0.0.1", web.port, timeout=30)) as line:
            line.putrequest("POST", WEBHOOK)
            for name in ("Stripe-Signature", "Stripe-Signature"):
                line.putheader(name, paid.signature)
            line.putheader("Content-Length", str(len(paid.body)))
            line.endheaders(paid.body)
            # Of two signatures nobody could say which one was meant.
            assert line.getresponse().status == 400
    row.saw(grants_each=1, sent_again=sent_again)


Story = Callable[[Till, str], list[Sent]]

STORIES: tuple[Story, ...] = (
    lambda till, id: till.pay(id),
    lambda till, id: till.promise(id) + till.settle(id),
    lambda till, id: till.promise(id) + till.fail(id),
    lambda till, id: till.cancel(id),
    lambda till, id: till.pay(id) + till.refund_by_hand(id, 500),
    lambda till, id: till.pay(id) + till.refund_by_hand(id, 1690),
    lambda till, id: till.pay(id) + till.dispute(id) + till.close_dispute(id, won=True),
    lambda till, id: till.pay(id) + till.dispute(id, 700) + till.close_dispute(id, won=False),
    lambda till, id: till.pay(id) + till.refund_by_hand(id, 999) + _failed(till, id),
    lambda till, id: till.pay(id) + till.refund_by_hand(id, 100) + till.refund_by_hand(id, 1590),
)


def _failed(till: Till, id: str) -> list[Sent]:
    return till.fail_refund(id, list(till.refunds)[-1])


def stands(records: Records) -> dict[str, Any]:
    """Where every checkout and every owner stands."""
    with records.begin() as unit:
        assert unit.ledger.verify() is None
    with records.begin() as unit:
        entries = unit.checkouts.listed(None, None, None, 999)
        found: dict[str, Any] = {entry.checkout.id: entry.checkout for entry in entries}
        for checkout in list(found.values()):
            balance = unit.ledger.balance(checkout.owner)
            found[checkout.owner] = (balance.available, balance.held, balance.debt)
    return found


@fault(
    "200 events, delivered in any order, two processes",
    quick={"deliveries": 400},
    full={"deliveries": 1000},
)
def test_shuffled_deliveries_end_as_those_in_order(
    row: Row, records_template: Template, tmp_path: Path
) -> None:
    server = records_template.server
    with stripe_till() as till, records_template.copy() as seed:
        owners = [str(uuid4()) for _ in range(20)]
        with records_at(seed) as records:
            checkouts = [ordered(records, till, owners[number % 20]) for number in range(60)]
        told = [STORIES[n % 10](till, checkout.id) for n, checkout in enumerate(checkouts)]
        deliveries = [delivery for story in told for delivery in story]
        strays = 200 - len(deliveries)
        assert 0 < strays < 20
        deliveries += [
            till.sign(json.dumps(till.event("customer.created", {"id": f"cus_{n}"})).encode())
            for n in range(strays)
        ]
        begun = Template(server, re.split("[/?]", seed)[3])
        with begun.copy() as first, records_at(first) as records:
            payments = build(till.settings())
            for delivery in deliveries:
                with records.begin() as unit:
                    settle(unit, payments.verify(delivery.body, delivery.signature))
            in_order = stands(records)
            assert len(kept(first)) == 200
        shuffled = deliveries * (row["deliveries"] // 200)
        random.Random(7).shuffle(shuffled)
        with (
            begun.copy() as second,
            records_at(second) as records,
            doors(records, second, tmp_path, till) as web,
        ):
            statuses = web.deliver(shuffled, senders=16)
            assert statuses.count(204) == row["deliveries"]
            assert stands(records) == in_order
            assert len(kept(second)) == 200
            assert len(web.processes()) == 2
    row.saw(events=200, as_in_order=len(in_order), sent_again=len(statuses) - row["deliveries"])
    states = {entry.state for entry in in_order.values() if isinstance(entry, Checkout)}
    assert states == {
        State.PAID, State.FAILED, State.EXPIRED, State.PARTLY_REFUNDED, State.REFUNDED,
        State.CHARGED_BACK,
    }  # fmt: skip
