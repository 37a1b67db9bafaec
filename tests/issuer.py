"""An identity provider of one's own: real keys, discovery and a JWK set on a local port.

    with oidc_issuer() as issuer:
        identities = build(issuer.settings())
        identities.identify(issuer.token(sub="luna", role="admin"))

It can change its keys, go away, redirect, drip, and answer too much or nonsense.
"""

import hashlib
import hmac
import json
import threading
import time
from base64 import urlsafe_b64encode
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from cryptography.hazmat.primitives.asymmetric import ec, rsa
from jwt.algorithms import get_default_algorithms


class _Absent:
    def __repr__(self) -> str:
        return "absent"


ABSENT: Any = _Absent()
"""As the value of a claim or of a member of the header: it is left out."""

_RSA_KEYS: list[rsa.RSAPrivateKey] = []


def rsa_key(number: int = 0) -> rsa.RSAPrivateKey:
    """One of a few RSA keys; they are slow to make, so that all tests share them."""
    while len(_RSA_KEYS) <= number:
        _RSA_KEYS.append(rsa.generate_private_key(public_exponent=65537, key_size=2048))
    return _RSA_KEYS[number]


def encoded(data: bytes) -> str:
    """Base64 as tokens have it."""
    return urlsafe_b64encode(data).rstrip(b"=").decode()


@dataclass
class Mint:
    """Strikes tokens with one key, true ones and false ones."""

    issuer: str
    audience: Any
    key: Any
    kid: str
    algorithm: str = "ES256"
    role_claim: tuple[str, ...] = ("app_metadata", "role")

    def token(
        self, *, header: Mapping[str, Any] | None = None, role: Any = ABSENT, **claims: Any
    ) -> str:
        """A token that holds for five minutes, but for what is said otherwise."""
        now = int(time.time())
        given = {"iss": self.issuer, "aud": self.audience, "sub": "luna", "iat": now}
        given |= {"exp": now + 300} | claims
        if role is not ABSENT:
            place = given
            for name in self.role_claim[:-1]:
                place = place.setdefault(name, {})
            place[self.role_claim[-1]] = role
        return self.struck(self.header(**(header or {})), _json(given))

    def header(self, **members: Any) -> bytes:
        """The header, with other members or other values of them."""
        return _json({"alg": self.algorithm, "typ": "JWT", "kid": self.kid} | members)

    def struck(self, header: bytes, payload: bytes) -> str:
        """A token of these very bytes, with a signature that holds."""
        signed = f"{encoded(header)}.{encoded(payload)}"
        method = get_default_algorithms()[self.algorithm]
        return f"{signed}.{encoded(method.sign(signed.encode(), self.key))}"

    def jwk(self, **members: Any) -> dict[str, Any]:
        """The public key as an issuer publishes it."""
        own = get_default_algorithms()[self.algorithm].to_jwk(self.key.public_key(), as_dict=True)
        own.pop("key_ops", None)
        named = {"kid": self.kid, "use": "sig", "alg": self.algorithm}
        return _present({**own, **named, **members})


def stranger(mint: Mint) -> Mint:
    """Somebody who claims all that the mint does, with a key of their own."""
    key = rsa_key(9) if mint.algorithm.startswith("RS") else ec.generate_private_key(ec.SECP256R1())
    return Mint(mint.issuer, mint.audience, key, mint.kid, mint.algorithm, mint.role_claim)


@dataclass(frozen=True)
class OidcSettings:
    """Settings for the adapter, as an operator would make them."""

    oidc_issuer: str
    oidc_audience: str = "authenticated"
    oidc_authorized_parties: tuple[str, ...] = ()
    oidc_algorithms: tuple[str, ...] = ("ES256", "RS256")
    oidc_jwks_url: str = ""
    oidc_role_claim: str = "app_metadata.role"
    oidc_admin_role: str = "admin"
    oidc_admin_aal: str = ""


@dataclass
class Issuer(Mint):
    """A mint whose keys are published. `mode` is how it answers, `asked` the paths it was asked.

    Modes: serve, away (hangs up), silent, error, redirect, oversize, garbage, empty, drip (the
    body comes byte by byte), drip_header, other_name and far_keys (its discovery says so).
    """

    mode: str = "serve"
    keys: list[dict[str, Any]] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)
    packed: bool = False

    @property
    def fetches(self) -> int:
        """How often the keys were asked for."""
        return self.asked.count("/keys")

    def settings(self, **fields: Any) -> OidcSettings:
        """Settings that name this issuer."""
        return OidcSettings(**({"oidc_issuer": self.issuer} | fields))

    def rotate(self, *, keep_old: bool = False) -> None:
        """Sign with a new key from now on, and publish it."""
        self.key = ec.generate_private_key(ec.SECP256R1())
        self.kid = f"key-{int(self.kid.partition('-')[2]) + 1}"
        self.keys = [*(self.keys if keep_old else []), self.jwk()]

    def documents(self) -> dict[str, Any]:
        """What is published, by path."""
        name = self.issuer + "/" if self.mode == "other_name" else self.issuer
        jwks = "http://keys.example/keys" if self.mode == "far_keys" else self.issuer + "/keys"
        return {
            "/.well-known/openid-configuration": {"issuer": name, "jwks_uri": jwks},
            "/keys": {"keys": [] if self.mode == "empty" else self.keys},
            "/elsewhere": {"keys": self.keys},
        }


@contextmanager
def oidc_issuer(algorithm: str = "ES256") -> Iterator[Issuer]:
    """An issuer on a port of this machine, until the block ends."""
    key: Any = rsa_key() if algorithm[:2] == "RS" else ec.generate_private_key(ec.SECP256R1())
    issuer = Issuer("", "authenticated", key, "key-1", algorithm)
    stop = threading.Event()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            issuer.asked.append(self.path)
            with suppress(ConnectionError):
                _answer(self, issuer, stop)

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    issuer.issuer = f"http://127.0.0.1:{server.server_port}"
    issuer.keys = [issuer.jwk()]
    thread = threading.Thread(target=server.serve_forever, args=(0.02,))
    thread.start()
    try:
        yield issuer
    finally:
        stop.set()
        server.shutdown()
        server.server_close()
        thread.join()


def _answer(handler: BaseHTTPRequestHandler, issuer: Issuer, stop: threading.Event) -> None:
    document = issuer.documents().get(handler.path)
    body = _json(document)
    if issuer.mode == "away":
        handler.close_connection = True
        return
    if issuer.mode == "silent":
        stop.wait(20)
        return
    if issuer.mode == "drip_header":
        for _ in range(2000):
            handler.wfile.write(b"H")
            if stop.wait(0.1):
                return
    status = 404 if document is None else 500 if issuer.mode == "error" else 200
    if issuer.mode == "redirect" and handler.path != "/elsewhere":
        handler.send_response(302)
        handler.send_header("Location", issuer.issuer + "/elsewhere")
    else:
        handler.send_response(status)
    if issuer.mode == "oversize":
        body += b" " * 600_000
    if issuer.mode == "garbage":
        body = b'{"keys": [}'
    if issuer.packed:
        handler.send_header("Content-Encoding", "gzip")
    if issuer.mode != "drip":
        handler.send_header("Content-Length", str(len(body)))
    handler.end_headers()
    if issuer.mode != "drip":
        handler.wfile.write(body)
        return
    for byte in body:
        handler.wfile.write(bytes([byte]))
        handler.wfile.flush()
        if stop.wait(0.1):
            return


def _json(members: Any) -> bytes:
    return json.dumps(_present(members) if isinstance(members, dict) else members).encode()


def _present(members: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in members.items() if value is not ABSENT}


def hmac_token(mint: Mint, secret: bytes) -> str:
    """A token signed with a secret, as by who takes a public key for one."""
    signed = mint.token(header={"alg": "HS256"}).rpartition(".")[0]
    return f"{signed}.{encoded(hmac.digest(secret, signed.encode(), hashlib.sha256))}"
