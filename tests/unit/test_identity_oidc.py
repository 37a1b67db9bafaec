"""Tokens of a provider: the contract, and what providers, networks and strangers do to keys."""

import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric import rsa

from adapters.identity.oidc import build, provider
from adapters.identity.oidc.keys import key_set
from adapters.identity.oidc.provider import is_safe
from adapters.identity.oidc.standings import RoleRule
from adapters.identity.oidc.verifier import CheckedTokens
from custories_core.errors import Rejected, Unauthenticated, Unavailable
from custories_core.people import Identity, Standing
from custories_core.ports.identity import Identities
from tests.contracts.identity import IdentitiesContract, now
from tests.issuer import ABSENT, Issuer, Mint, OidcSettings, oidc_issuer, rsa_key, stranger


class Clock:
    """A clock that a test sets forward."""

    def __init__(self) -> None:
        self.time = time.time()

    def __call__(self) -> float:
        return self.time


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def issuer() -> Iterator[Issuer]:
    with oidc_issuer() as issuer:
        yield issuer


@pytest.fixture
def identities(issuer: Issuer, clock: Clock) -> Identities:
    return build(issuer.settings(), clock, clock)


@pytest.fixture(scope="module", params=["ES256", "RS256"])
def published(request: pytest.FixtureRequest) -> Iterator[Issuer]:
    """An issuer for all tests of the contract, none of which changes it."""
    with oidc_issuer(request.param) as issuer:
        yield issuer


@pytest.fixture(scope="module")
def checker(published: Issuer) -> Identities:
    return build(published.settings())


class TestOidcIdentities(IdentitiesContract):
    @pytest.fixture
    def mint(self, published: Issuer) -> Issuer:
        return published

    @pytest.fixture
    def identities(self, checker: Identities) -> Identities:
        return checker


def standing(issuer: Issuer, token: str, **fields: Any) -> Standing:
    return build(issuer.settings(**fields)).identify(token).standing


# Whom tokens are for, and what they say of roles.


def test_without_an_audience_the_application_is_checked(issuer: Issuer) -> None:
    parties = ("https://app.example", "https://www.example")
    clerk = build(issuer.settings(oidc_audience="", oidc_authorized_parties=parties))
    assert clerk.identify(issuer.token(aud=ABSENT, azp="https://www.example")).subject == "luna"
    for claims in (
        {"aud": ABSENT},
        {"aud": ABSENT, "azp": "https://evil.example"},
        {"aud": ABSENT, "azp": ["https://app.example"]},
        {"aud": ABSENT, "azp": ""},
        {"aud": "authenticated", "azp": "https://app.example"},
    ):
        with pytest.raises(Unauthenticated):
            clerk.identify(issuer.token(**claims))


def test_an_audience_and_an_application_are_both_checked(issuer: Issuer) -> None:
    both = build(issuer.settings(oidc_authorized_parties=("app",)))
    assert both.identify(issuer.token(azp="app")).subject == "luna"
    false: list[dict[str, Any]] = [{"azp": "other"}, {}, {"azp": "app", "aud": "other"}]
    for claims in false:
        with pytest.raises(Unauthenticated):
            both.identify(issuer.token(**claims))


@pytest.mark.parametrize(
    ("claim", "claims"),
    [
        ("https://custories.app/roles", {"https://custories.app/roles": ["admin"]}),
        ("https://custories.app/roles", {"https://custories.app/roles": "admin"}),
        ("urn:custories:role", {"urn:custories:role": "admin"}),
        ("app_metadata.role", {"app_metadata": {"role": "admin"}}),
        ("realm_access.roles", {"realm_access": {"roles": ["offline", "admin"]}}),
        ("o.rol", {"o": {"rol": "admin"}}),
        ("roles", {"roles": ["admin"]}),
    ],
)
def test_the_role_is_found_by_path_or_by_whole_name(
    claim: str, claims: dict[str, Any], issuer: Issuer
) -> None:
    assert standing(issuer, issuer.token(**claims), oidc_role_claim=claim) is Standing.ADMIN
    assert standing(issuer, issuer.token(), oidc_role_claim=claim) is Standing.USER


def test_a_path_is_no_name_and_a_name_is_no_path(issuer: Issuer) -> None:
    dotted_claim: dict[str, Any] = {"app_metadata.role": "admin"}
    nested_claim: dict[str, Any] = {"https://custories": {"app/roles": "admin"}}
    dotted, nested = issuer.token(**dotted_claim), issuer.token(**nested_claim)
    name = "https://custories.app/roles"
    assert standing(issuer, dotted) is Standing.USER
    assert standing(issuer, nested, oidc_role_claim=name) is Standing.USER
    for odd in ("admin", ["role", "admin"], None, 7):
        assert standing(issuer, issuer.token(app_metadata=odd)) is Standing.USER


def test_another_name_for_admins(issuer: Issuer) -> None:
    token = issuer.token(role="publisher")
    assert standing(issuer, token, oidc_admin_role="publisher") is Standing.ADMIN
    assert standing(issuer, issuer.token(role="admin"), oidc_admin_role="x") is Standing.USER


@pytest.mark.parametrize("fields", [{"oidc_role_claim": ""}, {"oidc_admin_role": ""}], ids=str)
def test_without_a_role_to_look_for_nobody_is_an_admin(
    fields: dict[str, str], issuer: Issuer
) -> None:
    nameless: dict[str, Any] = {"": "admin"}
    for token in (issuer.token(role="admin"), issuer.token(role=""), issuer.token(**nameless)):
        assert standing(issuer, token, **fields) is Standing.USER


def test_admins_may_have_to_sign_in_with_a_second_factor(issuer: Issuer) -> None:
    levels = {"aal2": Standing.ADMIN, "aal1": Standing.USER, ABSENT: Standing.USER}
    for aal, expected in levels.items():
        token = issuer.token(role="admin", aal=aal)
        assert standing(issuer, token, oidc_admin_aal="aal2") is expected
        assert standing(issuer, token) is Standing.ADMIN


@pytest.mark.parametrize(
    ("fields", "place"),
    [
        ({"oidc_issuer": ""}, "ISSUER"),
        ({"oidc_issuer": "http://id.example"}, "ISSUER"),
        ({"oidc_issuer": "https://id.example?x=1"}, "ISSUER"),
        ({"oidc_issuer": "ftp://127.0.0.1"}, "ISSUER"),
        ({"oidc_jwks_url": "http://id.example/keys"}, "JWKS_URL"),
        ({"oidc_jwks_url": "file:///etc/passwd"}, "JWKS_URL"),
        ({"oidc_audience": ""}, "AUDIENCE"),
        ({"oidc_algorithms": ()}, "ALGORITHMS"),
        ({"oidc_algorithms": ("ES256", "HS256")}, "ALGORITHMS"),
        ({"oidc_algorithms": ("none",)}, "ALGORITHMS"),
        ({"oidc_role_claim": "user_metadata.role"}, "ROLE_CLAIM"),
        ({"oidc_role_claim": "unsafe_metadata.role"}, "ROLE_CLAIM"),
        ({"oidc_role_claim": "app_metadata..role"}, "ROLE_CLAIM"),
    ],
    ids=str,
)
def test_settings_that_are_not_safe_are_refused(fields: dict[str, Any], place: str) -> None:
    with pytest.raises(Rejected) as caught:
        build(OidcSettings(**({"oidc_issuer": "https://id.example"} | fields)))
    assert [fault.place for fault in caught.value.faults] == [f"CUSTORIES_OIDC_{place}"]


def test_all_faults_of_the_settings_are_told_at_once() -> None:
    with pytest.raises(Rejected) as caught:
        build(OidcSettings("", "", oidc_algorithms=("HS256",), oidc_role_claim="user_metadata.x"))
    assert len(caught.value.faults) == 4


@pytest.mark.parametrize(
    ("url", "safe"),
    [
        ("https://id.example/keys", True),
        ("http://127.0.0.1:54321/auth/v1", True),
        ("http://localhost/keys", True),
        ("http://[::1]:80/keys", True),
        ("http://localhost.example/keys", False),
        ("http://127.0.0.1.example", False),
        ("http://10.0.0.1/keys", False),
        ("https://luna@id.example", False),
        ("https://id.example:99999", False),
        ("https://", False),
        ("https://id.example/\n", False),
        ("id.example", False),
        ("https://[", False),
    ],
)
def test_which_addresses_are_safe(url: str, safe: bool) -> None:
    assert is_safe(url) is safe


@pytest.mark.parametrize(
    "url",
    [None, 7, "", "http://id.example/keys", "http://127.0.0.1/keys", "https://localhost/keys"],
)
def test_an_issuer_far_away_cannot_send_us_anywhere(url: Any) -> None:
    issuer = "https://id.example/"
    described = {"issuer": issuer, "jwks_uri": "https://keys.example/keys"}
    assert provider.keys_address(described, issuer) == "https://keys.example/keys"
    with pytest.raises(ValueError, match="no address"):
        provider.keys_address(described | {"jwks_uri": url}, issuer)
    with pytest.raises(Unavailable, match="down to a slash"):
        provider.keys_address(described, "https://id.example")


# Keys: finding them, keeping them, changing them.


def test_keys_are_found_by_discovery_and_asked_for_once(
    issuer: Issuer, identities: Identities
) -> None:
    for n in range(5):
        identities.identify(issuer.token(sub=f"reader-{n}"))
    assert issuer.asked == ["/.well-known/openid-configuration", "/keys"]


def test_keys_at_a_known_address_need_no_discovery(issuer: Issuer) -> None:
    identities = build(issuer.settings(oidc_jwks_url=issuer.issuer + "/keys"))
    assert identities.identify(issuer.token()).subject == "luna"
    assert issuer.asked == ["/keys"]


def test_nothing_is_asked_for_a_token_that_cannot_hold(
    issuer: Issuer, identities: Identities
) -> None:
    headers: list[dict[str, Any]] = [{"alg": "none"}, {"kid": "k" * 256}, {"kid": ""}, {"typ": "x"}]
    tokens = [issuer.token(header=header) for header in headers]
    for token in (*tokens, "x.y.z", "x" * 9000):
        with pytest.raises(Unauthenticated):
            identities.identify(token)
    assert issuer.asked == []


def test_a_new_key_holds_at_once_and_the_old_one_no_longer(
    issuer: Issuer, identities: Identities, clock: Clock
) -> None:
    old, older = issuer.token(), issuer.token(sub="leon")
    identities.identify(old)
    issuer.rotate()
    assert identities.identify(issuer.token()).subject == "luna"
    with pytest.raises(Unauthenticated):
        identities.identify(older)
    clock.time += 61
    with pytest.raises(Unauthenticated):
        identities.identify(old)


def test_two_keys_hold_while_one_follows_the_other(issuer: Issuer, identities: Identities) -> None:
    old = issuer.token()
    issuer.rotate(keep_old=True)
    assert identities.identify(old).subject == "luna"
    assert identities.identify(issuer.token()).subject == "luna"
    assert issuer.fetches == 1
    with pytest.raises(Unauthenticated):
        identities.identify(issuer.token(header={"kid": ABSENT}))


def test_a_key_that_was_taken_back_stops_to_hold_by_itself(
    issuer: Issuer, identities: Identities, clock: Clock
) -> None:
    old = issuer.token(exp=now(3600))
    identities.identify(old)
    issuer.rotate()
    clock.time += 299
    assert identities.identify(old).subject == "luna"
    clock.time += 61
    with pytest.raises(Unauthenticated):
        identities.identify(old)


def test_a_flood_of_unknown_keys_is_not_passed_on(
    issuer: Issuer, identities: Identities, clock: Clock
) -> None:
    false = [stranger(issuer).token(header={"kid": f"x-{n}"}) for n in range(50)]

    def flood(n: int) -> None:
        with pytest.raises(Unauthenticated):
            identities.identify(false[n % 50])

    with ThreadPoolExecutor(8) as threads:
        list(threads.map(flood, range(1000)))
    assert issuer.fetches <= 2
    clock.time += 61
    for n in range(100):
        flood(n)
    assert issuer.fetches == 3


def test_one_thread_asks_and_the_others_wait(issuer: Issuer, identities: Identities) -> None:
    tokens = [issuer.token(sub=f"reader-{n}") for n in range(16)]
    with ThreadPoolExecutor(16) as threads:
        found = list(threads.map(identities.identify, tokens))
    assert [one.subject for one in found] == [f"reader-{n}" for n in range(16)]
    assert issuer.fetches == 1


def test_a_slow_issuer_holds_up_one_thread_only(
    issuer: Issuer, identities: Identities, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(provider, "WHOLE", 2.0)
    token = issuer.token(exp=now(3600))
    identities.identify(token)
    clock.time += 301
    issuer.mode = "drip_header"
    slow = threading.Thread(target=identities.identify, args=(token,))
    slow.start()
    while len(issuer.asked) < 3:
        time.sleep(0.01)
    started = time.monotonic()
    assert identities.identify(issuer.token(sub="leon", exp=now(3600))).subject == "leon"
    assert time.monotonic() - started < 1
    slow.join()


def test_a_false_key_waits_for_no_slow_issuer(
    issuer: Issuer, identities: Identities, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(provider, "WHOLE", 2.5)
    identities.identify(issuer.token())
    issuer.mode = "drip_header"
    false = stranger(issuer).token(header={"kid": "x"})

    def waited(_: int) -> float:
        started = time.monotonic()
        with pytest.raises(Unauthenticated):
            identities.identify(false)
        return time.monotonic() - started

    with ThreadPoolExecutor(4) as threads:
        first, *others = sorted(threads.map(waited, range(4)), reverse=True)
    assert first > 2
    assert all(seconds < 1.8 for seconds in others)
    assert waited(0) < 0.5


BAD_ANSWERS = (
    "away", "error", "redirect", "oversize", "garbage", "packed",
)  # fmt: skip
BAD_DISCOVERY = ("other_name", "far_keys")


def spoil(issuer: Issuer, answer: str) -> None:
    issuer.packed = answer == "packed"
    issuer.mode = "serve" if issuer.packed else answer


@pytest.mark.parametrize("answer", BAD_ANSWERS + BAD_DISCOVERY)
def test_without_good_keys_nobody_can_be_checked(
    answer: str, issuer: Issuer, identities: Identities, clock: Clock
) -> None:
    spoil(issuer, answer)
    with pytest.raises(Unavailable) as caught:
        identities.identify(issuer.token())
    assert caught.value.retry_after
    assert str(caught.value).endswith(".")
    asked = len(issuer.asked)
    assert "/elsewhere" not in issuer.asked
    for _ in range(20):
        with pytest.raises(Unavailable):
            identities.identify(issuer.token())
    assert len(issuer.asked) == asked
    spoil(issuer, "serve")
    clock.time += 6
    assert identities.identify(issuer.token()).subject == "luna"


@pytest.mark.parametrize("answer", BAD_ANSWERS)
def test_known_keys_serve_for_a_day_without_the_issuer(
    answer: str, issuer: Issuer, identities: Identities, clock: Clock
) -> None:
    begun = clock.time
    token = issuer.token(exp=now(90_000))
    identities.identify(token)
    spoil(issuer, answer)
    for seconds in (301, 3_600, 86_399):
        clock.time = begun + seconds
        for n in range(3):
            assert identities.identify(issuer.token(sub=f"{n}", exp=now(90_000)))
        with pytest.raises(Unauthenticated):
            identities.identify(issuer.token(header={"kid": "x"}))
    assert len(issuer.asked) <= 2 + 3 * 4
    clock.time = begun + 86_461
    with pytest.raises(Unavailable):
        identities.identify(token)
    spoil(issuer, "serve")
    clock.time += 61
    assert identities.identify(token).subject == "luna"


def test_an_issuer_that_is_gone_is_out_of_reach() -> None:
    with oidc_issuer() as issuer:
        identities = build(issuer.settings())
        token = issuer.token()
    with pytest.raises(Unavailable, match="cannot be reached"):
        identities.identify(token)


@pytest.mark.parametrize("mode", ["drip", "drip_header"])
def test_an_issuer_that_drips_is_hung_up_on(
    mode: str, issuer: Issuer, identities: Identities, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert (provider.CONNECT, provider.READ, provider.WHOLE) == (2, 3, 5)
    monkeypatch.setattr(provider, "WHOLE", 0.7)
    issuer.mode = mode
    started = time.monotonic()
    with pytest.raises(Unavailable, match="cannot be reached"):
        identities.identify(issuer.token())
    assert 0.5 < time.monotonic() - started < 3


def test_an_issuer_that_says_nothing_is_hung_up_on(issuer: Issuer, identities: Identities) -> None:
    issuer.mode = "silent"
    started = time.monotonic()
    with pytest.raises(Unavailable, match="cannot be reached"):
        identities.identify(issuer.token())
    assert 2.5 < time.monotonic() - started < 4.5


def test_keys_that_were_all_taken_back_hold_no_longer(
    issuer: Issuer, identities: Identities, clock: Clock
) -> None:
    token = issuer.token(exp=now(3600))
    identities.identify(token)
    issuer.mode = "empty"
    clock.time += 301
    with pytest.raises(Unavailable, match="legacy secret"):
        identities.identify(token)


def test_keys_that_moved_are_found_again(
    issuer: Issuer, identities: Identities, clock: Clock
) -> None:
    identities.identify(issuer.token())
    issuer.mode = "error"
    clock.time += 301
    token = issuer.token(exp=now(3600))
    identities.identify(token)
    issuer.mode = "serve"
    clock.time += 61
    identities.identify(token)
    assert issuer.asked.count("/.well-known/openid-configuration") == 2


def test_two_issuers_do_not_share_keys(issuer: Issuer, identities: Identities) -> None:
    with oidc_issuer() as other:
        others = build(other.settings())
        assert other.kid == issuer.kid
        identities.identify(issuer.token())
        others.identify(other.token())
        with pytest.raises(Unauthenticated):
            identities.identify(other.token(iss=issuer.issuer))
        with pytest.raises(Unauthenticated):
            others.identify(issuer.token())


@pytest.mark.parametrize(
    "members",
    [
        {"use": "enc"},
        {"use": None},
        {"alg": "ES384"},
        {"alg": "HS256"},
        {"kty": "oct", "k": "c2VjcmV0"},
        {"kty": "RSA"},
        {"kty": ABSENT},
        {"kty": ["EC"]},
        {"crv": "P-384"},
        {"crv": "secp256k1"},
        {"crv": {}},
        {"x": ABSENT},
        {"x": 7},
        {"x": "AA"},
        {"y": "A" * 43},
        {"y": "é"},
        {"key_ops": ["sign"]},
        {"key_ops": "verify"},
        {"kid": 7},
        {"d": "A" * 43},
    ],
    ids=str,
)
def test_a_key_that_does_not_fit_is_left_out(members: dict[str, Any], issuer: Issuer) -> None:
    assert key_set({"keys": [issuer.jwk(**members)]}) == ()
    both = key_set({"keys": [issuer.jwk(**members), "x", None, issuer.jwk(kid="good")]})
    assert [key.kid for key in both] == ["good"]


@pytest.mark.parametrize("members", [{"use": ABSENT}, {"alg": ABSENT}, {"key_ops": ["verify"]}])
def test_a_key_need_not_say_what_it_is_for(members: dict[str, Any], issuer: Issuer) -> None:
    assert len(key_set({"keys": [issuer.jwk(**members)]})) == 1


def test_a_key_is_for_the_algorithms_of_its_kind(issuer: Issuer) -> None:
    (key,) = key_set({"keys": [issuer.jwk(alg=ABSENT)]})
    assert key.algorithms == {"ES256"}
    mint = Mint("x", "y", rsa_key(), "k", "RS256")
    (named,) = key_set({"keys": [mint.jwk()]})
    (unnamed,) = key_set({"keys": [mint.jwk(alg=ABSENT)]})
    assert named.algorithms == {"RS256"}
    assert unnamed.algorithms == {"RS256", "RS384", "RS512", "PS256", "PS384", "PS512"}


def test_an_rsa_key_that_is_too_short_is_left_out() -> None:
    short = rsa.generate_private_key(public_exponent=65537, key_size=1024)
    assert key_set({"keys": [Mint("x", "y", short, "k", "RS256").jwk()]}) == ()


def test_a_key_of_another_kind_under_the_same_name_is_not_taken(
    issuer: Issuer, identities: Identities
) -> None:
    other = Mint(issuer.issuer, issuer.audience, rsa_key(), issuer.kid, "RS256")
    issuer.keys.append(other.jwk())
    assert identities.identify(issuer.token()).subject == "luna"
    assert identities.identify(other.token(sub="leon")).subject == "leon"


def test_two_keys_of_one_name_and_kind_are_neither(issuer: Issuer, identities: Identities) -> None:
    issuer.keys.append(stranger(issuer).jwk())
    with pytest.raises(Unauthenticated):
        identities.identify(issuer.token())


def test_an_algorithm_that_is_not_configured_is_refused(issuer: Issuer) -> None:
    identities = build(issuer.settings(oidc_algorithms=("RS256",)))
    with pytest.raises(Unauthenticated):
        identities.identify(issuer.token())
    assert issuer.asked == []


@pytest.mark.parametrize("document", [None, [], {}, {"keys": {}}, {"keys": None}, 7])
def test_what_is_no_key_set_is_refused(document: Any) -> None:
    with pytest.raises(ValueError, match="no JWK set"):
        key_set(document)


# The memory of what held.


def test_a_token_is_not_remembered_for_longer_than_it_holds(
    issuer: Issuer, identities: Identities, clock: Clock
) -> None:
    token = issuer.token(exp=int(clock.time) + 10)
    begun = clock.time
    for seconds in (0, 9, 25):
        clock.time = begun + seconds
        assert identities.identify(token).subject == "luna"
    clock.time = begun + 41
    with pytest.raises(Unauthenticated, match="expired"):
        identities.identify(token)


def identity(expires: float) -> Identity:
    return Identity("https://id.example", "luna", Standing.USER, expires)


@pytest.mark.parametrize(
    ("expires", "later", "there"),
    [(1000, 0, True), (1000, 59, True), (1000, 61, False), (110, 9, True), (110, 10, False),
     (100, 0, False), (1000, -1, False)],
)  # fmt: skip
def test_how_long_a_token_is_remembered(expires: float, later: float, there: bool) -> None:
    checked = CheckedTokens()
    checked.keep(b"x", identity(expires), 100)
    assert (checked.get(b"x", 100 + later) is not None) is there
    assert len(checked) == there


def test_what_was_not_seen_for_longest_is_forgotten_first() -> None:
    checked = CheckedTokens(most=2)
    for name in (b"a", b"b"):
        checked.keep(name, identity(1000), 100)
    checked.get(b"a", 100)
    checked.keep(b"c", identity(1000), 100)
    assert [name for name in (b"a", b"b", b"c") if checked.get(name, 100)] == [b"a", b"c"]


def test_false_tokens_push_nobody_out(
    issuer: Issuer, identities: Identities, monkeypatch: pytest.MonkeyPatch
) -> None:
    token = issuer.token()
    identities.identify(token)
    false = stranger(issuer).token()
    with pytest.raises(Unauthenticated):
        identities.identify(false)
    # With the arithmetic broken, what is remembered is all that still holds.
    monkeypatch.setattr("adapters.identity.oidc.verifier.claims_of", _broken)
    assert identities.identify(token).subject == "luna"
    with pytest.raises(AssertionError):
        identities.identify(false)


def _broken(*_: object) -> Any:
    raise AssertionError


def test_the_paths_of_roles() -> None:
    assert RoleRule("a.b.c", "admin").path == ("a", "b", "c")
    assert RoleRule("https://a.b/c", "admin").path == ("https://a.b/c",)
    assert RoleRule("urn:a.b", "admin").path == ("urn:a.b",)
