"""A payment provider of one's own on a local port, which is as strict as Stripe is.

    with stripe_till() as till:
        payments = build(till.settings())

It reads the form encoding with its brackets, and knows the fields of a request
that Stripe published in its API of 2026-10-28, with their types: whatever else
is sent, a field that was removed among it, is answered 400. It keeps
idempotency keys, and signs what it delivers. It can also fail.
"""

import hashlib
import hmac
import json
import re
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from email.utils import formatdate
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qsl, urlsplit

VERSION = "2026-10-28.endive"

Check = Callable[[Any], bool]
Shape = Mapping[str, Any]
Object = dict[str, Any]


def text(most: int = 5000) -> Check:
    return lambda value: isinstance(value, str) and 0 < len(value) <= most


def one_of(*words: str) -> Check:
    return lambda value: value in words


def whole(least: int, most: int = 99_999_999) -> Check:
    return lambda value: (
        isinstance(value, str)
        and re.fullmatch("[0-9]{1,12}", value) is not None
        and least <= int(value) <= most
    )


def url(value: Any) -> bool:
    return isinstance(value, str) and urlsplit(value).scheme in ("http", "https")


def metadata(value: Any) -> bool:
    return (
        isinstance(value, dict)
        and len(value) <= 50
        and all(len(key) <= 40 and text(500)(word) for key, word in value.items())
    )


def rows(shape: Shape, most: int) -> Check:
    """A list of at most so many tables of the shape; numbered from 0 without a gap."""

    def check(value: Any) -> bool:
        if not isinstance(value, dict) or not 0 < len(value) <= most:
            return False
        in_order = list(value) == [str(number) for number in range(len(value))]
        return in_order and all(not flaws(shape, row, "row") for row in value.values())

    return check


def table(shape: Shape) -> Check:
    return lambda value: isinstance(value, dict) and not flaws(shape, value, "table")


PRODUCT = {"name": text(250), "description": text(), "metadata": metadata}
PRICE = {
    "currency": one_of("eur", "usd", "gbp", "jpy"),
    "unit_amount": whole(1),
    "product_data": table(PRODUCT),
    "tax_behavior": one_of("exclusive", "inclusive", "unspecified"),
}
LINE = {"price": text(), "price_data": table(PRICE), "quantity": whole(1)}
SESSION: Shape = {
    "mode": one_of("payment", "setup", "subscription"),
    "line_items": rows(LINE, 100),
    "success_url": url,
    "cancel_url": url,
    "client_reference_id": text(200),
    "metadata": metadata,
    "payment_intent_data": table({"metadata": metadata, "description": text()}),
    "customer_email": text(800),
    "locale": text(10),
    "expires_at": whole(1, 10**11),
    "expand": rows({}, 4),
}
REFUND: Shape = {
    "payment_intent": text(),
    "charge": text(),
    "amount": whole(1),
    "reason": one_of("duplicate", "fraudulent", "requested_by_customer"),
    "metadata": metadata,
}
PAGED: Shape = {"limit": whole(1, 100), "starting_after": text()}
LISTED: Mapping[str, Shape] = {
    "/v1/refunds": PAGED | {"payment_intent": text()},
    "/v1/disputes": PAGED | {"payment_intent": text()},
    "/v1/checkout/sessions": PAGED | {"payment_intent": text()},
    "/v1/events": PAGED | {"types": dict, "created": table({"gte": whole(0, 10**11)})},
}


def flaws(shape: Shape, given: Any, place: str = "") -> list[str]:
    """The fields of a request that are not published, or not of their type."""
    if not isinstance(given, dict):
        return [place]
    found = []
    for name, value in given.items():
        check = shape.get(name)
        sound = isinstance(value, dict) if check is dict else check is not None and check(value)
        found += [] if sound else [name]
    return found


def decoded(form: str) -> Object:
    """What a form with brackets says, as tables within tables; all values are text."""
    result: Object = {}
    for key, value in parse_qsl(form, keep_blank_values=True, strict_parsing=bool(form)):
        names = re.fullmatch(r"([^\[\]]+)((?:\[[^\[\]]*\])*)", key)
        if names is None:
            raise ValueError(f"{key} is no field")
        path = [names[1], *re.findall(r"\[([^\[\]]*)\]", names[2])]
        place = result
        for name in path[:-1]:
            place = place.setdefault(name, {})
        if path[-1] in place:
            raise ValueError(f"{key} is said twice")
        place[path[-1]] = value
    return result


class Said(Exception):
    """An error that is answered."""

    def __init__(self, status: int, code: str = "", type: str = "", param: str = "") -> None:
        super().__init__(code)
        self.status, self.code, self.param = status, code, param
        self.type = type or "invalid_request_error"


@dataclass(frozen=True)
class Sent:
    """A delivery."""

    body: bytes
    signature: str


@dataclass(frozen=True)
class TillSettings:
    """Settings for the adapter, as an operator would make them."""

    stripe_base: str
    stripe_secret_key: str
    stripe_webhook_secrets: tuple[str, ...]
    environment: str = "local"


@dataclass(frozen=True)
class Asked:
    """A request that came."""

    method: str
    path: str
    given: Object
    key: str
    headers: Mapping[str, str]


@dataclass
class Till:
    """What it knows, and what is done at it. `trouble` are the answers to the next requests.

    Those are statuses with headers, or words: hang up, garbage, list, silent.
    """

    base: str = ""
    key: str = "sk_test_8kZ3hush51TillKey"
    secret: str = "whsec_hush9Xw3TillSecretOfTheEndpoint"
    live: bool = False
    sessions: dict[str, Object] = field(default_factory=dict)
    payments: dict[str, Object] = field(default_factory=dict)
    charges: dict[str, Object] = field(default_factory=dict)
    refunds: dict[str, Object] = field(default_factory=dict)
    disputes: dict[str, Object] = field(default_factory=dict)
    intended: dict[str, Object] = field(default_factory=dict)
    events: list[Object] = field(default_factory=list)
    asked: list[Asked] = field(default_factory=list)
    trouble: list[Any] = field(default_factory=list)
    keys: dict[str, tuple[str, int, Object]] = field(default_factory=dict)
    _made: int = 0
    _clock: int = field(default_factory=lambda: int(time.time()))
    lock: Any = field(default_factory=threading.RLock)

    def settings(self, **fields: Any) -> TillSettings:
        given = {"stripe_base": self.base, "stripe_secret_key": self.key}
        return TillSettings(**({**given, "stripe_webhook_secrets": (self.secret,)} | fields))

    def now(self) -> int:
        """Its clock, in seconds: it ticks with everything that happens."""
        return self._clock

    # What payers, banks and the provider's own people do.

    def pay(self, id: str) -> list[Sent]:
        session = self._through(id)
        self._charge(session)
        return self._tell(("checkout.session.completed", session))

    def promise(self, id: str) -> list[Sent]:
        session = self._through(id)
        self.payments[session["payment_intent"]]["status"] = "processing"
        return self._tell(("checkout.session.completed", session))

    def settle(self, id: str) -> list[Sent]:
        session = self._session(id)
        self._charge(session)
        return self._tell(("checkout.session.async_payment_succeeded", session))

    def fail(self, id: str) -> list[Sent]:
        session = self._session(id)
        self.payments[session["payment_intent"]]["status"] = "requires_payment_method"
        return self._tell(("checkout.session.async_payment_failed", session))

    def cancel(self, id: str) -> list[Sent]:
        session = self._session(id)
        session["status"] = "expired"
        return self._tell(("checkout.session.expired", session))

    def refund_by_hand(self, id: str, amount: int) -> list[Sent]:
        charge = self._charge_of(id)
        refund = self._refund(charge, amount, {})
        return self._tell(("refund.created", refund), ("charge.refunded", charge))

    def fail_refund(self, id: str, subject: str) -> list[Sent]:
        refund = self.refunds[subject]
        refund |= {"status": "failed", "failure_reason": "lost_or_stolen_card"}
        charge = self.charges[refund["charge"]]
        charge["amount_refunded"] -= refund["amount"]
        charge["refunded"] = False
        return self._tell(("refund.failed", refund), ("refund.updated", refund))

    def dispute(self, id: str, amount: int | None = None) -> list[Sent]:
        charge = self._charge_of(id)
        left = charge["amount"] - charge["amount_refunded"]
        dispute = self._new(
            "dp", "dispute", self.disputes, amount=left if amount is None else amount,
            charge=charge["id"], payment_intent=charge["payment_intent"], reason="fraudulent",
            currency=charge["currency"], metadata={}, status="needs_response",
        )  # fmt: skip
        dispute["balance_transactions"] = [{"id": "txn_1", "created": dispute["created"]}]
        charge["disputed"] = True
        return self._tell(
            ("charge.dispute.created", dispute), ("charge.dispute.funds_withdrawn", dispute)
        )

    def close_dispute(self, id: str, *, won: bool) -> list[Sent]:
        charge = self._charge_of(id)
        (dispute,) = (d for d in self.disputes.values() if d["charge"] == charge["id"])
        dispute["status"] = "won" if won else "lost"
        told = [("charge.dispute.closed", dispute)]
        if won:
            dispute["balance_transactions"].append({"id": "txn_2", "created": self._tick()})
            told.append(("charge.dispute.funds_reinstated", dispute))
        return self._tell(*told)

    def reopen(self, id: str) -> list[Sent]:
        """The bank takes again what it had given back."""
        charge = self._charge_of(id)
        (dispute,) = (d for d in self.disputes.values() if d["charge"] == charge["id"])
        dispute["status"] = "appeal_under_review"
        dispute["balance_transactions"].append({"id": "txn_3", "created": self._tick()})
        return self._tell(("charge.dispute.funds_withdrawn", dispute))

    def warn(self, id: str) -> list[Sent]:
        """A bank asks before it takes anything."""
        dispute = self.disputes[self._dispute_id(self.dispute(id))]
        dispute |= {"status": "warning_needs_response", "balance_transactions": []}
        self.events = self.events[:-2]
        return self._tell(("charge.dispute.created", dispute))

    def deliveries(self, id: str) -> list[Sent]:
        session = self._session(id)
        mine = [
            event
            for event in self.events
            if (object := event["data"]["object"])["id"] == session["id"]
            or object.get("payment_intent") == session["payment_intent"] is not None
        ]
        return [self.sign(json.dumps(event).encode()) for event in mine]

    def sign(self, body: bytes, at: float | None = None, secret: str | None = None) -> Sent:
        """A delivery of these very bytes, as Stripe signs them."""
        made = int(time.time() if at is None else at)
        return Sent(body, f"t={made},v1={signature(body, made, secret or self.secret)}")

    def event(self, type: str, object: Object) -> Object:
        """What is delivered of an object as it is now."""
        self._made += 1
        return {
            "id": f"evt_{self._made:08}", "object": "event", "api_version": VERSION,
            "created": self._tick(), "data": {"object": json.loads(json.dumps(object))},
            "livemode": self.live, "pending_webhooks": 1,
            "request": {"id": None, "idempotency_key": None}, "type": type,
        }  # fmt: skip

    # What is asked of it.

    def answer(self, method: str, path: str, given: Object) -> Object:
        """The object that a request is answered with. Raises Said."""
        match method, path.split("/")[2:]:
            case "POST", ["checkout", "sessions"]:
                return self._create_session(given)
            case "POST", ["refunds"]:
                return self._create_refund(given)
            case "GET", ["checkout", "sessions", id]:
                if id not in self.sessions:
                    raise Said(404, "resource_missing", param="session")
                if flaws({"expand": dict}, given):
                    raise Said(400, "parameter_unknown")
                session = dict(self.sessions[id])
                if "payment_intent" in given.get("expand", {}).values():
                    session["payment_intent"] = self.payments.get(session["payment_intent"])
                return session
            case "GET", _ if path in LISTED:
                return self._list(path, given)
        raise Said(404, "resource_missing")

    def _create_session(self, given: Object) -> Object:
        _refuse(flaws(SESSION, given))
        for name in ("mode", "line_items", "success_url"):
            if name not in given:
                raise Said(400, "parameter_missing", param=name)
        lines = given["line_items"].values()
        amount = sum(
            int(line["price_data"]["unit_amount"]) * int(line["quantity"]) for line in lines
        )
        (currency,) = {line["price_data"]["currency"] for line in lines}
        session = self._new(
            "cs", "checkout.session", self.sessions, amount_subtotal=amount, amount_total=amount,
            cancel_url=given.get("cancel_url"), success_url=given["success_url"],
            client_reference_id=given.get("client_reference_id"), currency=currency,
            customer=None, customer_details=None, expires_at=self.now() + 86_400,
            metadata=given.get("metadata", {}), mode=given["mode"], payment_intent=None,
            payment_status="unpaid", status="open",
        )  # fmt: skip
        session["url"] = f"{self.base}/c/pay/{session['id']}"
        self.intended[session["id"]] = given.get("payment_intent_data", {}).get("metadata", {})
        return session

    def _create_refund(self, given: Object) -> Object:
        _refuse(flaws(REFUND, given))
        charge = next(
            (c for c in self.charges.values() if c["payment_intent"] == given["payment_intent"]),
            None,
        )
        if charge is None:
            raise Said(404, "resource_missing", param="payment_intent")
        left = charge["amount"] - charge["amount_refunded"]
        if charge["disputed"]:
            raise Said(400, "charge_disputed")
        if not left:
            raise Said(400, "charge_already_refunded")
        amount = int(given.get("amount", left))
        if amount > left:
            raise Said(400, "", param="amount")
        refund = self._refund(charge, amount, given.get("metadata", {}))
        refund["reason"] = given.get("reason")
        self._tell(("refund.created", refund), ("charge.refunded", charge))
        return refund

    def _list(self, path: str, given: Object) -> Object:
        _refuse(flaws(LISTED[path], given))
        tables = {"/v1/refunds": self.refunds, "/v1/disputes": self.disputes,
                  "/v1/checkout/sessions": self.sessions}  # fmt: skip
        found = list(self.events if path == "/v1/events" else tables[path].values())[::-1]
        if "payment_intent" in given:
            found = [one for one in found if one["payment_intent"] == given["payment_intent"]]
        if "types" in given:
            found = [one for one in found if one["type"] in given["types"].values()]
        since = int(given.get("created", {}).get("gte", 0))
        found = [one for one in found if one["created"] >= since]
        after = given.get("starting_after")
        if after is not None:
            found = found[[one["id"] for one in found].index(after) + 1 :]
        # Fewer than are asked for: whoever does not turn the page misses some.
        page = found[: min(int(given.get("limit", 10)), 3)]
        return {"object": "list", "url": path, "has_more": len(page) < len(found), "data": page}

    # What it is made of.

    def _tick(self) -> int:
        self._clock = max(self._clock + 1, int(time.time()))
        return self._clock

    def _new(self, prefix: str, kind: str, among: dict[str, Object], **fields: Any) -> Object:
        self._made += 1
        id = f"{prefix}_test_{self._made:08}"
        among[id] = {"id": id, "object": kind, "created": self._tick(), "livemode": self.live}
        among[id] |= fields
        return among[id]

    def _session(self, id: str) -> Object:
        return next(s for s in self.sessions.values() if s["client_reference_id"] == id)

    def _charge_of(self, id: str) -> Object:
        payment = self._session(id)["payment_intent"]
        return next(c for c in self.charges.values() if c["payment_intent"] == payment)

    def _through(self, id: str) -> Object:
        """The page is gone through: there is a payment now, and nothing of it yet."""
        session = self._session(id)
        payment = self._new(
            "pi", "payment_intent", self.payments, amount=session["amount_total"],
            currency=session["currency"], metadata=self.intended[session["id"]],
            status="processing",
        )  # fmt: skip
        session |= {"status": "complete", "payment_intent": payment["id"]}
        return session

    def _charge(self, session: Object) -> None:
        payment = self.payments[session["payment_intent"]]
        payment["status"] = "succeeded"
        session["payment_status"] = "paid"
        self._new(
            "ch", "charge", self.charges, amount=payment["amount"], amount_refunded=0,
            currency=payment["currency"], disputed=False, metadata=payment["metadata"],
            payment_intent=payment["id"], refunded=False, status="succeeded",
        )  # fmt: skip

    def _refund(self, charge: Object, amount: int, metadata: Object) -> Object:
        charge["amount_refunded"] += amount
        charge["refunded"] = charge["amount_refunded"] == charge["amount"]
        refund = self._new(
            "re", "refund", self.refunds, amount=amount, charge=charge["id"],
            currency=charge["currency"], metadata=metadata, reason=None, status="succeeded",
            payment_intent=charge["payment_intent"],
        )  # fmt: skip
        # A refund does not say whether it is live.
        del refund["livemode"]
        return refund

    def _dispute_id(self, sent: list[Sent]) -> str:
        return str(json.loads(sent[0].body)["data"]["object"]["id"])

    def _tell(self, *told: tuple[str, Object]) -> list[Sent]:
        events = [self.event(type, object) for type, object in told]
        self.events += events
        return [self.sign(json.dumps(event).encode()) for event in events]


def signature(body: bytes, made: int | str, secret: str) -> str:
    """What stands behind `v1=` for a time and a body."""
    return hmac.digest(secret.encode(), f"{made}.".encode() + body, hashlib.sha256).hex()


def _refuse(names: list[str]) -> None:
    if names:
        raise Said(400, "parameter_unknown", param=names[0])


@contextmanager
def stripe_till() -> Iterator[Till]:
    """A till on a port of this machine, until the block ends."""
    till = Till()
    stop = threading.Event()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            with suppress(ConnectionError):
                _serve(self, till, stop)

        do_POST = do_GET

        def do_CONNECT(self) -> None:
            """It is taken for a proxy, which leads nowhere."""
            till.asked.append(Asked("CONNECT", self.path, {}, "", dict(self.headers)))
            _send(self, 502, b"", {})

        def date_time_string(self, timestamp: float | None = None) -> str:
            return formatdate(till.now(), usegmt=True)

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    till.base = f"http://127.0.0.1:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever, args=(0.02,))
    thread.start()
    try:
        yield till
    finally:
        stop.set()
        server.shutdown()
        server.server_close()
        thread.join()


def _serve(handler: BaseHTTPRequestHandler, till: Till, stop: threading.Event) -> None:
    path, _, query = handler.path.partition("?")
    body = handler.rfile.read(int(handler.headers.get("Content-Length", 0))).decode()
    method = handler.command
    with till.lock:
        trouble = till.trouble.pop(0) if till.trouble else None
        try:
            given = decoded(body if method == "POST" else query)
        except ValueError:
            given = {"unreadable": body or query}
        key = handler.headers.get("Idempotency-Key", "")
        till.asked.append(Asked(method, path, given, key, dict(handler.headers)))
        if trouble == "lose the answer":
            _idempotent(till, method, path, given, key, handler.headers)
            trouble = "hang up"
        if trouble is None:
            status, answer = _idempotent(till, method, path, given, key, handler.headers)
            _send(handler, status, json.dumps(answer).encode(), {})
            return
    if trouble == "silent":
        stop.wait(30)
    elif trouble == "garbage":
        _send(handler, 200, b"<html>Welcome to the hotel</html>", {})
    elif trouble == "list":
        _send(handler, 200, b"[1, 2]", {})
    elif trouble == "strange":
        _send(handler, 200, b'{"object": "refund", "id": 7}', {})
    elif trouble != "hang up":
        status, code, headers = trouble
        type = "card_error" if status == 402 else "api_error"
        told = {"type": type, "code": code, "message": f"No: {till.key} of luna@example.org"}
        _send(handler, status, json.dumps({"error": told}).encode(), headers)


def _idempotent(
    till: Till, method: str, path: str, given: Object, key: str, headers: Any
) -> tuple[int, Object]:
    """The answer, or the one that the same key had; errors before execution are not kept."""
    fingerprint = json.dumps([method, path, given], sort_keys=True)
    try:
        if headers.get("Authorization") != f"Bearer {till.key}":
            raise Said(401)
        if headers.get("Stripe-Version") != VERSION:
            raise Said(400, "version")
        if method == "POST":
            if headers.get("Content-Type") != "application/x-www-form-urlencoded":
                raise Said(400, "content_type")
            if not 0 < len(key) <= 255:
                raise Said(400, "idempotency_key")
            if key in till.keys:
                before, status, kept = till.keys[key]
                if before != fingerprint:
                    raise Said(400, type="idempotency_error")
                return status, kept
        answer = dict(till.answer(method, path, given))
        if method == "POST":
            till.keys[key] = (fingerprint, 200, answer)
        return 200, answer
    except Said as said:
        told = {"type": said.type, "message": "No."}
        told |= {"code": said.code} if said.code else {}
        told |= {"param": said.param} if said.param else {}
        return said.status, {"error": told}


def _send(
    handler: BaseHTTPRequestHandler, status: int, body: bytes, headers: Mapping[str, str]
) -> None:
    handler.send_response(status)
    for name, value in {"request-id": "req_1", **headers}.items():
        handler.send_header(name, value)
    handler.send_header("Content-Type", "application/json")
    handler.send_header("Content-Length", str(len(body)))
    handler.end_headers()
    handler.wfile.write(body)
