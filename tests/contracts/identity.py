"""What every checker of tokens must do: it believes the true ones, and no other."""

import json
import time
from base64 import urlsafe_b64decode
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from custories_core.errors import Unauthenticated
from custories_core.people import Identity, Standing
from custories_core.ports.identity import Identities
from tests.issuer import ABSENT, Mint, encoded, hmac_token, stranger

ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
SECRET = "swordfish"


def now(seconds: float = 0) -> int:
    return int(time.time() + seconds)


def unsigned(mint: Mint, algorithm: str) -> str:
    """A token that says it needs no signature."""
    return mint.token(header={"alg": algorithm}).rpartition(".")[0] + "."


def pem(mint: Mint) -> bytes:
    form = (Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
    return bytes(mint.key.public_key().public_bytes(*form))


def payload(mint: Mint, **claims: Any) -> dict[str, Any]:
    given = {"iss": mint.issuer, "aud": mint.audience, "sub": "luna", "exp": now(300)}
    return given | claims


def written(mint: Mint, text: str) -> str:
    """A token with a signature that holds over a payload as it is written."""
    return mint.struck(mint.header(), text.encode())


def doubled(mint: Mint, claim: str, first: str) -> str:
    """A token that says a claim twice, the true value last."""
    return written(mint, f'{{"{claim}": {first}, ' + json.dumps(payload(mint))[1:])


def claimed(mint: Mint, claim: str, value: str) -> str:
    """A token with one claim as JSON that Python would not write."""
    others = {name: value for name, value in payload(mint).items() if name != claim}
    return written(mint, f'{{"{claim}": {value}, ' + json.dumps(others)[1:])


def embedded(mint: Mint) -> str:
    """A token that brings the key to check it with."""
    other = stranger(mint)
    return other.token(header={"jwk": other.jwk(), "kid": "mine"})


def pointed(mint: Mint, member: str) -> str:
    """A token that says where the key to check it with is to be fetched."""
    return stranger(mint).token(header={member: "https://evil.example/keys"})


def spliced(mint: Mint) -> str:
    """The claims of one token under the signature of another."""
    head, _, _ = mint.token(sub="leon").rpartition(".")
    return f"{head}.{mint.token().rpartition('.')[2]}"


HOSTILE: dict[str, Callable[[Mint], str]] = {
    "empty": lambda m: "",
    "a word": lambda m: SECRET,
    "two parts": lambda m: m.token().rpartition(".")[0],
    "four parts": lambda m: m.token() + ".e30",
    "no signature": lambda m: m.token().rpartition(".")[0] + ".",
    "padded": lambda m: m.token() + "==",
    "with its scheme": lambda m: "Bearer " + m.token(),
    "a line after it": lambda m: m.token() + "\n",
    "not ASCII": lambda m: m.token() + "é",
    "half a surrogate pair": lambda m: m.token() + "\ud800",
    "too long": lambda m: m.token(padding="x" * 8192),
    "another's signature": spliced,
    "another's key": lambda m: stranger(m).token(),
    "none": lambda m: unsigned(m, "none"),
    "None with another case": lambda m: unsigned(m, "nOnE"),
    "none, signed": lambda m: m.token(header={"alg": "none"}),
    "no algorithm": lambda m: m.token(header={"alg": ABSENT}),
    "a list of algorithms": lambda m: m.token(header={"alg": ["ES256"]}),
    "another algorithm's name": lambda m: m.token(header={"alg": "ES384"}),
    "a public key as a secret": lambda m: hmac_token(m, pem(m)),
    "a JWK as a secret": lambda m: hmac_token(m, json.dumps(m.jwk()).encode()),
    "an empty secret": lambda m: hmac_token(m, b""),
    "a path for a key": lambda m: stranger(m).token(header={"kid": "../../dev/null"}),
    "a URL for a key": lambda m: stranger(m).token(header={"kid": "http://127.0.0.1/keys"}),
    "SQL for a key": lambda m: stranger(m).token(header={"kid": "x' UNION SELECT 'k"}),
    "a number for a key": lambda m: m.token(header={"kid": 1}),
    "an empty key": lambda m: m.token(header={"kid": ""}),
    "an endless key": lambda m: m.token(header={"kid": "k" * 256}),
    "its own key": embedded,
    "its own keys' address": lambda m: pointed(m, "jku"),
    "its own certificate's address": lambda m: pointed(m, "x5u"),
    "an unknown extension": lambda m: m.token(header={"crit": ["exp"], "exp": 1}),
    "an extension of one's own": lambda m: m.token(header={"crit": ["x-plan"], "x-plan": "gold"}),
    "no extension at all": lambda m: m.token(header={"crit": []}),
    "b64": lambda m: m.token(header={"crit": ["b64"], "b64": True}),
    "b64 alone": lambda m: m.token(header={"b64": False}),
    "a logout token": lambda m: m.token(header={"typ": "logout+jwt"}),
    "a type that is none": lambda m: m.token(header={"typ": 7}),
    "a header said twice": lambda m: m.struck(
        b'{"alg": "none", ' + m.header()[1:], json.dumps(payload(m)).encode()
    ),
    "a header that is a list": lambda m: m.struck(b"[]", json.dumps(payload(m)).encode()),
    "a header of bytes": lambda m: m.struck(b"\xff\xfe", json.dumps(payload(m)).encode()),
    "a subject said twice": lambda m: doubled(m, "sub", '"leon"'),
    "an expiry said twice": lambda m: doubled(m, "exp", "1"),
    "a name said twice within": lambda m: claimed(m, "x", '{"a": 1, "a": 2}'),
    "no number in any claim": lambda m: claimed(m, "x", "NaN"),
    "claims that are a list": lambda m: written(m, "[]"),
    "claims that are no JSON": lambda m: written(m, "{"),
    "claims nested too deep": lambda m: claimed(m, "x", "[" * 2500 + "]" * 2500),
    "another issuer": lambda m: m.token(iss="https://evil.example"),
    "an issuer with a slash more": lambda m: m.token(iss=m.issuer + "/"),
    "the beginning of the issuer": lambda m: m.token(iss=m.issuer[:-1]),
    "a list of issuers": lambda m: m.token(iss=[m.issuer]),
    "no issuer": lambda m: m.token(iss=ABSENT),
    "another audience": lambda m: m.token(aud="shop"),
    "an ID token": lambda m: m.token(aud="client-1", nonce="n", at_hash="h"),
    "other audiences": lambda m: m.token(aud=["shop", "blog"]),
    "no audience": lambda m: m.token(aud=ABSENT),
    "an empty audience": lambda m: m.token(aud=""),
    "no audiences": lambda m: m.token(aud=[]),
    "an audience of parts": lambda m: m.token(aud={m.audience: 1}),
    "an audience among numbers": lambda m: m.token(aud=[m.audience, 1]),
    "expired": lambda m: m.token(exp=now(-31)),
    "expired long ago": lambda m: m.token(exp=0),
    "no expiry": lambda m: m.token(exp=ABSENT),
    "an expiry of nothing": lambda m: m.token(exp=None),
    "an expiry in words": lambda m: m.token(exp=str(now(300))),
    "an expiry that is true": lambda m: m.token(exp=True),
    "an expiry of a list": lambda m: m.token(exp=[now(300)]),
    "an expiry before time": lambda m: m.token(exp=-now(300)),
    "an expiry after the year 9999": lambda m: m.token(exp=now(300) * 1000),
    "an endless expiry": lambda m: claimed(m, "exp", "1e999"),
    "Infinity": lambda m: claimed(m, "exp", "Infinity"),
    "NaN": lambda m: claimed(m, "exp", "NaN"),
    "an expiry of 400 digits": lambda m: claimed(m, "exp", "9" * 400),
    "an expiry of 5000 digits": lambda m: claimed(m, "exp", "9" * 5000),
    "not yet": lambda m: m.token(nbf=now(40)),
    "a beginning that is false": lambda m: m.token(nbf=False),
    "a beginning before time": lambda m: m.token(nbf=-1),
    "a beginning in words": lambda m: m.token(nbf="0"),
    "a beginning of nothing": lambda m: m.token(nbf=None),
    "issued tomorrow": lambda m: m.token(iat=now(86_400)),
    "issued in words": lambda m: m.token(iat="yesterday"),
    "issued on a true day": lambda m: m.token(iat=True),
    "issued at no end": lambda m: claimed(m, "iat", "-Infinity"),
    "no subject": lambda m: m.token(sub=ABSENT),
    "an empty subject": lambda m: m.token(sub=""),
    "a blank subject": lambda m: m.token(sub=" "),
    "a subject of a number": lambda m: m.token(sub=7),
    "an endless subject": lambda m: m.token(sub="x" * 256),
    "a subject with NUL": lambda m: m.token(sub="luna\x00"),
    "half a subject": lambda m: claimed(m, "sub", '"luna\\ud800"'),
    "a guest": lambda m: m.token(is_anonymous=True),
    "a guest in words": lambda m: m.token(is_anonymous="true"),
    "a guest's key of the project": lambda m: claimed(m, "role", '"anon"'),
    "a server's key of the project": lambda m: claimed(m, "role", '"service_role"'),
    "a pending session": lambda m: m.token(sts="pending"),
}

UNUSUAL: dict[str, Callable[[Mint], str]] = {
    "one audience of several": lambda m: m.token(aud=["https://other.example", m.audience]),
    "just expired, by a clock that is slow": lambda m: m.token(exp=now(-25)),
    "from a clock that is fast": lambda m: m.token(iat=now(25), nbf=now(25)),
    "without the time of issue": lambda m: m.token(iat=ABSENT),
    "a long subject": lambda m: m.token(sub="x" * 255),
    "no guest": lambda m: m.token(is_anonymous=False),
    "a session that is active": lambda m: m.token(sts="active"),
    "claims within claims": lambda m: m.token(x={"y": [1, {"z": None}]}),
    "a sender's own header": lambda m: m.token(header={"cat": "x", "oiat": 1}),
    "a key's address that nobody follows": lambda m: m.token(header={"jku": "https://x.example"}),
}


class IdentitiesContract:
    """Inherit this, and give the fixtures `mint`, which strikes true tokens, and `identities`.

    A mint's `role_claim` is where the role of its tokens stands.
    """

    @pytest.fixture
    def mint(self) -> Mint:
        raise NotImplementedError

    @pytest.fixture
    def identities(self, mint: Mint) -> Identities:
        raise NotImplementedError

    def test_a_true_token_says_who_it_is_for(self, identities: Identities, mint: Mint) -> None:
        expires = now(120)
        found = identities.identify(mint.token(sub="auth0|7", exp=expires))
        assert found == Identity(mint.issuer, "auth0|7", Standing.USER, float(expires))

    @pytest.mark.parametrize("hostile", HOSTILE)
    def test_a_false_token_is_nobodys(
        self, hostile: str, identities: Identities, mint: Mint
    ) -> None:
        token = HOSTILE[hostile](mint)
        for _ in range(2):
            with pytest.raises(Unauthenticated) as caught:
                identities.identify(token)
        message = str(caught.value)
        assert message.endswith(".")
        assert not [part for part in token.split(".") if len(part) > 3 and part in message]
        assert identities.identify(mint.token()).subject == "luna"

    @pytest.mark.parametrize("unusual", UNUSUAL)
    def test_what_is_unusual_and_true_holds(
        self, unusual: str, identities: Identities, mint: Mint
    ) -> None:
        assert identities.identify(UNUSUAL[unusual](mint)).issuer == mint.issuer

    def test_a_time_may_have_a_fraction(self, identities: Identities, mint: Mint) -> None:
        expires = now(60) + 0.5
        assert identities.identify(mint.token(exp=expires, iat=now() - 0.25)).expires == expires

    @pytest.mark.parametrize("kind", [ABSENT, "at+jwt", "JWT", "application/at+jwt"])
    def test_an_access_token_may_be_called_so(
        self, kind: Any, identities: Identities, mint: Mint
    ) -> None:
        assert identities.identify(mint.token(header={"typ": kind})).subject == "luna"

    def test_without_a_keys_name_the_only_key_is_meant(
        self, identities: Identities, mint: Mint
    ) -> None:
        assert identities.identify(mint.token(header={"kid": ABSENT})).subject == "luna"
        with pytest.raises(Unauthenticated):
            identities.identify(stranger(mint).token(header={"kid": ABSENT}))

    @pytest.mark.parametrize(
        ("role", "standing"),
        [
            ("admin", Standing.ADMIN),
            ("user", Standing.USER),
            (ABSENT, Standing.USER),
            (None, Standing.USER),
            ("", Standing.USER),
            ("Admin", Standing.USER),
            ("administrator", Standing.USER),
            ("owner", Standing.USER),
            (True, Standing.USER),
            (["admin"], Standing.ADMIN),
            (["editor", "admin"], Standing.ADMIN),
            (["editor", ["admin"]], Standing.USER),
            ([], Standing.USER),
            ({"admin": True}, Standing.USER),
        ],
        ids=str,
    )
    def test_the_role_makes_the_standing(
        self, role: Any, standing: Standing, identities: Identities, mint: Mint
    ) -> None:
        token = mint.token(role=role)
        assert identities.identify(token).standing is standing
        assert identities.identify(token).standing is standing

    @pytest.mark.parametrize("claim", ["user_metadata", "unsafe_metadata", "public_metadata"])
    def test_what_people_write_themselves_makes_no_admin(
        self, claim: str, identities: Identities, mint: Mint
    ) -> None:
        roles = {"role": "admin", "roles": ["admin"], "app_metadata": {"role": "admin"}}
        found = identities.identify(mint.token(**{claim: roles}))
        assert found.standing is Standing.USER

    def test_two_people_are_two(self, identities: Identities, mint: Mint) -> None:
        luna, leon = mint.token(sub="luna"), mint.token(sub="leon", role="admin")
        for _ in range(3):
            assert identities.identify(luna).subject == "luna"
            found = identities.identify(leon)
            assert (found.subject, found.standing) == ("leon", Standing.ADMIN)

    def test_many_threads_may_ask_at_once(self, identities: Identities, mint: Mint) -> None:
        tokens = {f"reader-{n}": mint.token(sub=f"reader-{n}") for n in range(20)}
        false = stranger(mint).token()

        def ask(turn: int) -> bool:
            subject = f"reader-{turn % 20}"
            if turn % 7 == 0:
                with pytest.raises(Unauthenticated):
                    identities.identify(false)
            return identities.identify(tokens[subject]).subject == subject

        with ThreadPoolExecutor(8) as threads:
            assert all(threads.map(ask, range(400)))

    @settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=150)
    @given(place=st.floats(0, 1, exclude_max=True), sign=st.sampled_from(ALPHABET + ".=é "))
    def test_one_sign_changed_makes_a_token_false(
        self, identities: Identities, mint: Mint, place: float, sign: str
    ) -> None:
        token = mint.token()
        at = int(place * len(token))
        changed = token[:at] + sign + token[at + 1 :]
        if changed == token:
            return
        with pytest.raises(Unauthenticated):
            identities.identify(changed)

    @settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=150)
    @given(data=st.data())
    def test_a_bit_flipped_in_what_is_signed_makes_a_token_false(
        self, identities: Identities, mint: Mint, data: st.DataObject
    ) -> None:
        head, body, signature = mint.token().split(".")
        part = data.draw(st.integers(0, 2))
        parts = [bytearray(_decoded(piece)) for piece in (head, body, signature)]
        bit = data.draw(st.integers(0, len(parts[part]) * 8 - 1))
        parts[part][bit // 8] ^= 1 << bit % 8
        with pytest.raises(Unauthenticated):
            identities.identify(".".join(encoded(bytes(piece)) for piece in parts))

    @settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
    @given(text=st.one_of(st.text(), st.binary().map(lambda b: b.decode("latin-1"))))
    def test_noise_is_nobody(self, identities: Identities, text: str) -> None:
        with pytest.raises(Unauthenticated):
            identities.identify(text)

    @settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
    @given(parts=st.lists(st.binary(min_size=1, max_size=80), min_size=3, max_size=3))
    def test_noise_in_the_form_of_a_token_is_nobody(
        self, identities: Identities, mint: Mint, parts: list[bytes]
    ) -> None:
        for given_parts in (parts, [mint.header(), *parts[1:]]):
            with pytest.raises(Unauthenticated):
                identities.identify(".".join(map(encoded, given_parts)))
        with pytest.raises(Unauthenticated):
            identities.identify(mint.struck(mint.header(), parts[1]))


def _decoded(piece: str) -> bytes:
    return urlsafe_b64decode(piece + "=" * (-len(piece) % 4))
