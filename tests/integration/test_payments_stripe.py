"""Payments by Stripe: the official library against a till on this machine, nothing patched."""

import json
import os
import time
import traceback
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import stripe

from adapters.payments.stripe import VERSION, StripePayments, build, facts
from adapters.payments.stripe.signatures import TOLERANCE
from custories_core.errors import (
    Conflict,
    CustoriesError,
    Refused,
    Rejected,
    Unavailable,
)
from custories_core.payments import Fact, RefundReason, State, standing
from tests.contracts.payments import CANCEL, SUCCESS, PaymentsContract, begun, heard, opened, paid
from tests.till import SESSION, Till, TillSettings, decoded, flaws, signature, stripe_till


@pytest.fixture
def till() -> Iterator[Till]:
    with stripe_till() as made:
        yield made


@pytest.fixture
def payments(till: Till) -> StripePayments:
    return build(till.settings())


class TestStripe(PaymentsContract):
    @pytest.fixture
    def till(self) -> Iterator[Till]:
        with stripe_till() as made:
            yield made

    @pytest.fixture
    def payments(self, till: Till) -> StripePayments:
        return build(till.settings())

    @pytest.fixture
    def other(self, till: Till) -> bytes:
        return json.dumps(till.event("customer.created", {"id": "cus_1"})).encode()

    @pytest.fixture
    def secret(self, till: Till) -> str:
        return till.secret


# What is sent.


def test_a_page_is_asked_for_with_what_is_published_and_no_more(
    payments: StripePayments, till: Till
) -> None:
    checkout = begun(payments)
    (asked,) = till.asked
    assert (asked.method, asked.path) == ("POST", "/v1/checkout/sessions")
    assert asked.key == f"checkout:{checkout.id}"
    assert asked.headers["Stripe-Version"] == VERSION == stripe.api_version
    # Charges have the payment's metadata only.
    known = {"checkout": checkout.id, "pack": "medium"}
    assert asked.given["metadata"] == asked.given["payment_intent_data"]["metadata"] == known
    assert asked.given["client_reference_id"] == checkout.id
    (line,) = asked.given["line_items"].values()
    assert line["price_data"]["unit_amount"] == "1690"
    assert line["quantity"] == "1"
    assert "luna" not in json.dumps(asked.given)


def test_the_library_tells_nothing_of_this_machine(
    payments: StripePayments, till: Till, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    monkeypatch.setenv("HOME", str(tmp_path))
    for _ in range(2):
        begun(payments)
    told = json.dumps([asked.headers for asked in till.asked])
    assert os.uname().release not in told
    assert "Telemetry" not in told
    assert list(tmp_path.rglob("*")) == []


@pytest.mark.parametrize(
    ("form", "wrong"),
    [
        ("payment_method_types[0]=card", ["payment_method_types"]),
        ("mode=buy", ["mode"]),
        ("line_items[1][quantity]=1", ["line_items"]),
        ("line_items[0][price_data][unit_amount]=16.90", ["line_items"]),
        ("line_items[0][amount]=1690", ["line_items"]),
        ("metadata[a]=b&credits=7", ["credits"]),
        ("mode=payment&success_url=https://a.example/{CHECKOUT_SESSION_ID}", []),
    ],
)
def test_the_till_takes_no_field_that_is_not_published(form: str, wrong: list[str]) -> None:
    assert flaws(SESSION, decoded(form)) == wrong


def test_the_till_refuses_what_the_library_lets_through(till: Till) -> None:
    client = stripe.StripeClient(till.key, base_addresses={"api": till.base})
    params: Any = {"mode": "payment", "success_url": SUCCESS, "payment_method_types": ["card"]}
    with pytest.raises(stripe.InvalidRequestError) as caught:
        client.v1.checkout.sessions.create(params=params)
    assert (caught.value.code, caught.value.param) == ("parameter_unknown", "payment_method_types")


def test_a_lost_answer_is_asked_for_again_and_is_the_same(
    payments: StripePayments, till: Till
) -> None:
    till.trouble = ["lose the answer"]
    checkout = begun(payments)
    assert len(till.asked) == 2
    assert len(till.sessions) == 1
    (event,) = heard(payments, till.pay(checkout.id))
    till.trouble = [None, "lose the answer"]
    made = payments.refund(opened(payment=event.payment), 100, "r1", RefundReason.REQUESTED)
    assert [asked.key for asked in till.asked[-2:]] == ["refund:r1", "refund:r1"]
    assert list(till.refunds) == [made.subject]


def test_a_refund_is_made_once_though_its_key_was_forgotten(
    payments: StripePayments, till: Till
) -> None:
    checkout = paid(payments, till)
    first = payments.refund(checkout, 100, "r1", RefundReason.DUPLICATE)
    for turn in range(4):
        payments.refund(checkout, 1, f"other {turn}", RefundReason.REQUESTED)
    till.keys.clear()
    assert payments.refund(checkout, 100, "r1", RefundReason.DUPLICATE) == first
    with pytest.raises(Conflict):
        payments.refund(checkout, 99, "r1", RefundReason.DUPLICATE)
    assert len(till.refunds) == 5
    assert till.refunds[first.subject]["reason"] == "duplicate"
    assert till.refunds[first.subject]["metadata"] == {"checkout": checkout.id, "refund": "r1"}


def test_everything_is_listed_however_many_pages_it_takes(
    payments: StripePayments, till: Till
) -> None:
    start = datetime.now(UTC) - timedelta(seconds=2)
    checkouts = [paid(payments, till) for _ in range(8)]
    found = list(payments.since(start))
    assert {event.checkout for event in found} == {checkout.id for checkout in checkouts}
    event = next(asked for asked in till.asked if asked.path == "/v1/events")
    assert set(event.given["types"].values()) == set(facts.TYPES)


# What is answered.


@pytest.mark.parametrize(
    ("trouble", "kind", "after", "tried"),
    [
        (["hang up"] * 3, Unavailable, 2.0, 3),
        ([(500, "", {})] * 3, Unavailable, 2.0, 3),
        ([(503, "", {"Retry-After": "7"})] * 3, Unavailable, 7.0, 3),
        ([(500, "", {"Stripe-Should-Retry": "false"})], Unavailable, 2.0, 1),
        ([(429, "rate_limit", {"Retry-After": "30"})], Unavailable, 30.0, 1),
        ([(429, "lock_timeout", {"Retry-After": "soon"})], Unavailable, 2.0, 1),
        ([(409, "idempotency_key_in_use", {})] * 3, Unavailable, 2.0, 3),
        ([(424, "", {})], Unavailable, 2.0, 1),
        ([(401, "", {})], Unavailable, None, 1),
        ([(403, "", {})], Unavailable, None, 1),
        ([(402, "card_declined", {})], Refused, None, 1),
        ([(400, "amount_too_small", {})], Refused, None, 1),
        (["garbage"], Unavailable, 2.0, 1),
        (["list"], Unavailable, 2.0, 1),
        (["strange"], Unavailable, 2.0, 1),
    ],
)
def test_what_goes_wrong_is_one_of_ours_and_tells_nothing(
    trouble: list[Any],
    kind: type[CustoriesError],
    after: float | None,
    tried: int,
    payments: StripePayments,
    till: Till,
) -> None:
    till.trouble = list(trouble)
    with pytest.raises(kind) as caught:
        payments.begin(opened(), SUCCESS, CANCEL)
    assert getattr(caught.value, "retry_after", None) == after
    assert len(till.asked) == tried
    seen = "".join(traceback.format_exception(caught.value)) + repr(caught.value)
    for hidden in (till.key, till.secret, "luna@example.org"):
        assert hidden not in seen
    assert str(caught.value).endswith(".")


def test_what_broke_off_twice_is_done_at_the_third_time(
    payments: StripePayments, till: Till
) -> None:
    till.trouble = ["hang up", (500, "", {})]
    assert payments.begin(opened(), SUCCESS, CANCEL).url.startswith(till.base)


def test_nobody_there_is_unavailable() -> None:
    with stripe_till() as till:
        payments = build(till.settings())
    asks: list[Callable[[], object]] = [
        lambda: payments.begin(opened(), SUCCESS, CANCEL),
        lambda: payments.look(opened(provider_id="cs_1")),
        lambda: list(payments.since(datetime.now(UTC))),
        lambda: payments.refund(opened(payment="pi_1"), 1, "r1", RefundReason.REQUESTED),
        payments.check,
    ]
    with ThreadPoolExecutor(len(asks)) as threads:
        for asked in [threads.submit(ask) for ask in asks]:
            with pytest.raises(Unavailable, match="cannot be reached"):
                asked.result()


def test_a_wrong_key_is_told_by_the_name_of_its_variable(till: Till) -> None:
    payments = build(till.settings(stripe_secret_key="rk_test_another0Key"))
    with pytest.raises(Unavailable, match="CUSTORIES_STRIPE_SECRET_KEY") as caught:
        payments.check()
    assert "another0Key" not in str(caught.value)
    assert build(till.settings()).check() is None


def test_what_is_asked_for_too_far_back_is_told(payments: StripePayments) -> None:
    with pytest.raises(Rejected, match=r"since: .* for 30 days only"):
        payments.since(datetime.now(UTC) - timedelta(days=31))


# What is delivered.


def test_a_dispute_that_opened_again_is_found_though_nobody_told(
    payments: StripePayments, till: Till
) -> None:
    checkout = paid(payments, till)
    till.dispute(checkout.id)
    told = heard(payments, till.close_dispute(checkout.id, won=True))
    assert standing(checkout, [*told, *payments.look(checkout)]).state is State.PAID
    dropped = heard(payments, till.reopen(checkout.id))
    found = payments.look(checkout)
    for known in ([*told, *found], [*told, *dropped], [*dropped, *found, *told]):
        assert standing(checkout, known).disputed == 1690


def test_a_warning_of_a_bank_takes_nothing(payments: StripePayments, till: Till) -> None:
    checkout = paid(payments, till)
    assert heard(payments, till.warn(checkout.id)) == []
    found = payments.look(checkout)
    assert standing(checkout, found).state is State.PAID


@pytest.mark.parametrize(
    ("type", "status", "fact"),
    [
        ("updated", "under_review", Fact.DISPUTE_OPENED),
        ("updated", "appeal_under_review", Fact.DISPUTE_OPENED),
        ("funds_withdrawn", "lost", Fact.DISPUTE_LOST),
        ("funds_withdrawn", "some_new_status", Fact.DISPUTE_OPENED),
        ("funds_reinstated", "under_review", Fact.DISPUTE_WON),
        ("closed", "warning_closed", None),
        ("closed", "prevented", None),
        ("updated", "some_new_status", None),
    ],
)
def test_what_a_dispute_takes_follows_the_money(
    type: str, status: str, fact: Fact | None, payments: StripePayments, till: Till
) -> None:
    checkout = paid(payments, till)
    till.dispute(checkout.id)
    (dispute,) = till.disputes.values()
    event = till.event(f"charge.dispute.{type}", dispute | {"status": status})
    sent = till.sign(json.dumps(event).encode())
    found = payments.verify(sent.body, sent.signature).event
    assert (found and found.fact) == fact


@pytest.mark.parametrize("status", ["pending", "requires_action", "succeeded"])
def test_a_refund_on_its_way_is_made_and_one_that_was_cancelled_came_back(
    status: str, payments: StripePayments, till: Till
) -> None:
    checkout = paid(payments, till)
    till.refund_by_hand(checkout.id, 845)
    (refund,) = till.refunds.values()
    for word, fact in ((status, Fact.REFUNDED), ("canceled", Fact.REFUND_FAILED)):
        refund["status"] = word
        sent = till.sign(json.dumps(till.event("refund.updated", refund)).encode())
        found = payments.verify(sent.body, sent.signature).event
        assert found is not None
        assert (found.fact, found.amount, found.payment) == (fact, 845, checkout.payment)
        assert fact in {event.fact for event in payments.look(checkout)}


def test_what_metadata_say_of_credits_is_not_even_read(
    payments: StripePayments, till: Till
) -> None:
    checkout = begun(payments)
    (session,) = till.sessions.values()
    session["metadata"] |= {"credits": "1000000", "pack": "large"}
    (event,) = heard(payments, till.pay(checkout.id))
    assert (event.checkout, standing(checkout, [event]).granted) == (checkout.id, 120)


def test_a_page_that_we_did_not_open_is_none_of_ours(payments: StripePayments, till: Till) -> None:
    """At a payment link of the same account, payers choose the reference by its address."""
    checkout = begun(payments)
    (session,) = till.sessions.values()
    session["metadata"] = {}
    (event,) = heard(payments, till.pay(checkout.id))
    assert (event.fact, event.checkout) == (Fact.PAID, "")
    assert standing(checkout, [event]).granted == 0


def test_money_and_rehearsals_are_told_apart(payments: StripePayments, till: Till) -> None:
    checkout = begun(payments)
    till.live = True
    (session,) = till.sessions.values()
    session["livemode"] = True
    (event,) = heard(payments, till.pay(checkout.id))
    assert event.live
    assert standing(checkout, [event]).granted == 0


@pytest.mark.parametrize(
    "damage",
    [
        lambda object: object.pop("amount_total"),
        lambda object: object.update(amount_total="1690"),
        lambda object: object.update(amount_total=16.9),
        lambda object: object.update(amount_total=True),
        lambda object: object.update(currency=None),
        lambda object: object.update(livemode="yes"),
        lambda object: object.update(payment_intent=7),
    ],
)
def test_an_event_that_is_made_otherwise_is_not_half_read(
    damage: Callable[[dict[str, Any]], object], payments: StripePayments, till: Till
) -> None:
    checkout = begun(payments)
    till.pay(checkout.id)
    event = till.events[-1]
    damage(event["data"]["object"])
    sent = till.sign(json.dumps(event).encode())
    with pytest.raises(Refused, match="cannot be read"):
        payments.verify(sent.body, sent.signature)


def test_a_page_of_others_on_which_nothing_is_paid_hides_nothing_of_ours(
    payments: StripePayments, till: Till
) -> None:
    """The account may be used for more than books: such as to keep somebody's card."""
    checkout = begun(payments)
    till.pay(checkout.id)
    theirs = json.loads(json.dumps(till.events[-1]))
    theirs["id"] = "evt_theirs"
    theirs["data"]["object"] |= {
        **{"id": "cs_theirs", "mode": "setup", "client_reference_id": None, "metadata": {}},
        **{"amount_total": None, "currency": None, "payment_intent": None},
    }
    sent = till.sign(json.dumps(theirs).encode())
    assert payments.verify(sent.body, sent.signature).event is None
    till.events.append(theirs)
    found = list(payments.since(datetime.now(UTC) - timedelta(days=1)))
    assert [event.checkout for event in found if event.fact is Fact.PAID] == [checkout.id]


def test_an_event_of_no_time_that_there_is_cannot_be_read(
    payments: StripePayments, till: Till
) -> None:
    event = till.event("checkout.session.completed", {})
    for created in (10**17, -(10**17), 10**400):
        sent = till.sign(json.dumps({**event, "created": created}).encode())
        with pytest.raises(Refused, match="cannot be read"):
            payments.verify(sent.body, sent.signature)


# Signatures, by the library's own verdict.

OLD, NEW = "whsec_old9Xw3TillSecretOfTheEndpoint", "whsec_hush9Xw3TillSecretOfTheEndpoint"


def _made(body: bytes, made: int | str, secret: str = NEW) -> str:
    return signature(body, made, secret)


Header = Callable[[bytes, int], str]

HEADERS: dict[str, Header] = {
    "sound": lambda b, n: f"t={n},v1={_made(b, n)}",
    "by the library": lambda b, n: stripe.WebhookSignature.generate_signature_header(
        b.decode(), NEW, n
    ),
    "twice": lambda b, n: f"t={n},v1={_made(b, n)},v1={_made(b, n)}",
    "by the old secret too": lambda b, n: f"t={n},v1={_made(b, n, OLD)},v1={_made(b, n)}",
    "after a false one": lambda b, n: f"t={n},v1={'0' * 64},v1={_made(b, n)}",
    "before a false one": lambda b, n: f"t={n},v1={_made(b, n)},v1=false",
    "with v0": lambda b, n: f"t={n},v1={_made(b, n)},v0={'1' * 64}",
    "with something new": lambda b, n: f"t={n},v2=x,v1={_made(b, n)}",
    "the time last": lambda b, n: f"v1={_made(b, n)},t={n}",
    "four minutes old": lambda b, n: f"t={n - 240},v1={_made(b, n - 240)}",
    "four minutes ahead": lambda b, n: f"t={n + 240},v1={_made(b, n + 240)}",
    "a time after the first": lambda b, n: f"t={n},t=1,v1={_made(b, n)}",
    "a plus before the time": lambda b, n: f"t=+{n},v1={_made(b, n)}",
    "an old time first": lambda b, n: f"t=1,t={n},v1={_made(b, n)}",
    "by the old secret only": lambda b, n: f"t={n},v1={_made(b, n, 'whsec_nobodysSecret')}",
    "as v0 only": lambda b, n: f"t={n},v0={_made(b, n)}",
    "as V1": lambda b, n: f"t={n},V1={_made(b, n)}",
    "in capitals": lambda b, n: f"t={n},v1={_made(b, n).upper()}",
    "cut short": lambda b, n: f"t={n},v1={_made(b, n)[:-1]}",
    "with a sign more": lambda b, n: f"t={n},v1={_made(b, n)}0",
    "of another body": lambda b, n: f"t={n},v1={_made(b + b' ', n)}",
    "of another time": lambda b, n: f"t={n},v1={_made(b, n - 1)}",
    "of no time": lambda b, n: f"v1={_made(b, n)}",
    "of an empty time": lambda b, n: f"t=,v1={_made(b, '')}",
    "of a time in words": lambda b, n: f"t=now,v1={_made(b, 'now')}",
    "of a time with a fraction": lambda b, n: f"t={n}.5,v1={_made(b, f'{n}.5')}",
    "five minutes old and more": lambda b, n: f"t={n - 302},v1={_made(b, n - 302)}",
    "a day old": lambda b, n: f"t={n - 86_400},v1={_made(b, n - 86_400)}",
    "of 1970": lambda b, n: f"t=0,v1={_made(b, 0)}",
    "before 1970": lambda b, n: f"t=-5,v1={_made(b, -5)}",
    "with blanks": lambda b, n: f"t={n}, v1={_made(b, n)}",
    "with semicolons": lambda b, n: f"t={n};v1={_made(b, n)}",
    "no signature": lambda b, n: f"t={n},v1=",
    "no signature at all": lambda b, n: f"t={n}",
    "letters that are no ASCII": lambda b, n: f"t={n},v1=é{_made(b, n)[1:]}",
    "an empty header": lambda b, n: "",
    "half a character": lambda b, n: f"t={n},v1=\ud800",
    "a comma": lambda b, n: ",",
    "by an empty secret": lambda b, n: f"t={n},v1={_made(b, n, '')}",
}

AHEAD: dict[str, Header] = {
    "six minutes ahead": lambda b, n: f"t={n + 360},v1={_made(b, n + 360)}",
    "a day ahead": lambda b, n: f"t={n + 86_400},v1={_made(b, n + 86_400)}",
    "the year 9999 and more": lambda b, n: f"t={10**15},v1={_made(b, 10**15)}",
}
"""Where ours is stricter: a delivery from the future could be kept and sent again later."""


def _library_takes(body: bytes, header: str, secret: str = NEW) -> bool:
    try:
        stripe.Webhook.construct_event(body, header, secret, TOLERANCE)
    except (stripe.SignatureVerificationError, ValueError, TypeError):
        return False
    return True


def _ours_takes(payments: StripePayments, body: bytes, header: str) -> bool:
    try:
        payments.verify(body, header)
    except Refused:
        return False
    return True


def test_our_verdict_is_that_of_the_library(payments: StripePayments, till: Till) -> None:
    body = json.dumps(till.event("customer.created", {"id": "cus_é"}), ensure_ascii=False).encode()
    assert till.secret == NEW
    now = int(time.time())
    verdicts = {
        name: (
            _library_takes(body, header(body, now)),
            _ours_takes(payments, body, header(body, now)),
        )
        for name, header in HEADERS.items()
    }
    assert len(verdicts) >= 30
    assert {name for name, (theirs, ours) in verdicts.items() if theirs != ours} == set()
    assert sum(theirs for theirs, _ in verdicts.values()) >= 10
    assert sum(not theirs for theirs, _ in verdicts.values()) >= 20


@pytest.mark.parametrize("ahead", AHEAD)
def test_what_is_signed_ahead_is_refused_where_the_library_takes_it(
    ahead: str, payments: StripePayments, till: Till
) -> None:
    body = json.dumps(till.event("customer.created", {"id": "cus_1"})).encode()
    header = AHEAD[ahead](body, int(time.time()))
    assert _library_takes(body, header)
    with pytest.raises(Refused, match="in the future"):
        payments.verify(body, header)


@pytest.mark.parametrize("body", [b"\xff\xfe{}", b'{"object": "event", "id": "\xe9"}'])
def test_bytes_that_are_no_text_are_refused(payments: StripePayments, body: bytes) -> None:
    header = f"t={int(time.time())},v1={_made(body, int(time.time()))}"
    with pytest.raises(UnicodeDecodeError):
        stripe.Webhook.construct_event(body, header, NEW)
    with pytest.raises(Refused):
        payments.verify(body, header)


def test_while_a_secret_is_exchanged_either_signs(till: Till) -> None:
    payments = build(till.settings(stripe_webhook_secrets=(NEW, OLD)))
    body = json.dumps(till.event("customer.created", {"id": "cus_1"})).encode()
    for secret in (OLD, NEW):
        assert payments.verify(body, till.sign(body, secret=secret).signature).event is None
    with pytest.raises(Refused):
        payments.verify(body, till.sign(body, secret="whsec_somebodyElses").signature)


# What it is built with.

STRIPE = "api.stripe.com:443"
LIVE, TEST = "sk_live_8kZ3hush51TillKey", "sk_test_8kZ3hush51TillKey"


@pytest.mark.parametrize("prefix", ["sk", "rk"])
@pytest.mark.parametrize("environment", ["local", "dev", "staging", "production"])
def test_a_key_fits_its_environment(environment: str, prefix: str) -> None:
    fits = "live" if environment == "production" else "test"
    other = "test" if environment == "production" else "live"
    settings = TillSettings("", f"{prefix}_{fits}_8kZ3hush51TillKey", (NEW,), environment)
    assert build(settings).live is (environment == "production")
    settings = TillSettings("", f"{prefix}_{other}_8kZ3hush51TillKey", (NEW,), environment)
    with pytest.raises(Rejected, match=r"CUSTORIES_STRIPE_SECRET_KEY: this key takes") as caught:
        build(settings)
    assert "hush" not in str(caught.value)


@pytest.mark.parametrize("key", ["", "pk_test_8kZ3hush51TillKey", "sk_test_", "hush", f"{TEST}\n"])
@pytest.mark.parametrize("secrets", [(), ("hush",), (NEW, "hush"), ("",)])
def test_what_cannot_be_a_key_or_a_secret_is_told_at_once(
    key: str, secrets: tuple[str, ...]
) -> None:
    with pytest.raises(Rejected) as caught:
        build(TillSettings("", key, secrets))
    assert [fault.place for fault in caught.value.faults] == [
        "CUSTORIES_STRIPE_SECRET_KEY",
        "CUSTORIES_STRIPE_WEBHOOK_SECRETS",
    ]
    assert "hush" not in str(caught.value)


def test_without_an_address_it_is_stripe_itself_that_is_asked(
    till: Till, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("HTTPS_PROXY", "https_proxy"):
        monkeypatch.setenv(name, till.base)
    for name in ("NO_PROXY", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
    with pytest.raises(Unavailable):
        build(TillSettings("", LIVE, (NEW,), "production")).check()
    assert {(asked.method, asked.path) for asked in till.asked} == {("CONNECT", STRIPE)}
    assert not [asked for asked in till.asked if LIVE in str(asked.headers)]


def test_many_threads_share_it(payments: StripePayments, till: Till) -> None:
    with ThreadPoolExecutor(8) as threads:
        checkouts = list(threads.map(lambda _: begun(payments), range(24)))
    assert len({checkout.provider_id for checkout in checkouts}) == len(till.sessions) == 24
