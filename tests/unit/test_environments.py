"""What keeps the service from starting, in each environment."""

from typing import Any

import msgspec
import pytest

from custories_core.errors import Rejected
from entrypoints.environments import check, service_faults
from entrypoints.settings import Settings, variable
from entrypoints.variables import ENVIRONMENTS, OUTSIDE, Environment

STRONG = "9f86d081884c7d659a2feaa0c55ad015"


def whole(environment: Environment = "production", **changes: Any) -> Settings:
    """The settings of a service that may start anywhere."""
    settings = Settings(
        environment=environment,
        database_url="postgresql://custories:hush@db.example/custories?sslmode=require",
        dispatch="rq",
        redis_url="rediss://:hush@cache.example/0",
        artifacts="s3",
        s3_endpoint="https://objects.example",
        s3_region="eu-1",
        s3_bucket="custories",
        s3_access_key="hush",
        s3_secret_key="hush",
        identity="oidc",
        oidc_issuer="https://id.example/",
        oidc_audience="custories",
        public_url="https://books.example",
        payments="stripe",
        stripe_secret_key=f"rk_{'live' if environment == 'production' else 'test'}_hush",
        stripe_webhook_secrets=("whsec_hush", "whsec_hush_too"),
    )
    return msgspec.structs.replace(settings, **changes)


def places(settings: Settings) -> list[str]:
    found = []
    for fault in service_faults(settings):
        assert fault.problem.endswith(".")
        assert fault.remedy.endswith(".")
        assert "hush" not in str(fault)
        found.append(fault.place.removeprefix("CUSTORIES_").lower())
    return found


def test_nothing_set_starts_in_local() -> None:
    assert service_faults(Settings()) == ()
    assert check(Settings()) == Settings()


@pytest.mark.parametrize("environment", ENVIRONMENTS)
def test_what_is_whole_starts_everywhere(environment: Environment) -> None:
    assert service_faults(whole(environment)) == ()


@pytest.mark.parametrize("environment", OUTSIDE)
def test_nothing_set_starts_nowhere_else_and_all_is_told(environment: Environment) -> None:
    found = places(Settings(environment=environment))
    assert set(found) == {"artifacts", "identity", "payments", "database_url", "public_url"}
    with pytest.raises(Rejected) as caught:
        check(Settings(environment=environment))
    assert len(caught.value.faults) == len(found)
    assert f"CUSTORIES_DATABASE_URL: is required in {environment}." in str(caught.value)


@pytest.mark.parametrize(
    "missing",
    [
        "redis_url",
        "s3_region",
        "s3_bucket",
        "s3_access_key",
        "s3_secret_key",
        "oidc_issuer",
        "stripe_secret_key",
    ],
)
@pytest.mark.parametrize("environment", ENVIRONMENTS)
def test_what_an_adapter_needs_is_required_with_it(environment: Environment, missing: str) -> None:
    assert places(whole(environment, **{missing: ""})) == [missing]


def test_what_no_chosen_adapter_needs_is_not_required() -> None:
    assert places(whole(dispatch="notify", redis_url="")) == []
    assert places(whole(artifacts="works", s3_bucket="", s3_region="", s3_endpoint="")) == []
    assert places(whole(identity="works", oidc_issuer="", oidc_audience="")) == []


@pytest.mark.parametrize("environment", OUTSIDE)
@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("artifacts", "folder"),
        ("artifacts", "memory"),
        ("identity", "local"),
        ("payments", "pretend"),
        ("stripe_base", "http://stripe.example"),
        ("ambient", "fixed"),
        ("public_url", "http://books.example"),
        ("checkout_return_url", "http://books.example/paid"),
        ("oidc_issuer", "http://id.example/"),
        ("oidc_jwks_url", "http://id.example/keys"),
    ],
)
def test_what_is_for_one_machine_is_refused_elsewhere(
    environment: Environment, field: str, value: str
) -> None:
    assert places(whole(environment, **{field: value})) == [field]
    assert places(whole("local", **{field: value})) == []


READABLE = ("postgresql://me:hush@{}", "postgres://{}?sslmode=prefer", "redis://:hush@{}/0")
SEALED = (
    "postgresql://me:hush@{}?sslmode=verify-full", "postgresql://{}?sslmode=require",
    "postgresql://{}?ssl=true", "rediss://:hush@{}/0",
)  # fmt: skip


def reached(address: str, environment: Environment = "dev", **changes: Any) -> list[str]:
    field = "redis_url" if address.startswith("redis") else "database_url"
    return places(whole(environment, **{field: address}, **changes))


@pytest.mark.parametrize("environment", OUTSIDE)
@pytest.mark.parametrize("address", [*READABLE, "postgresql://{}/x?sslmode=disable"])
def test_database_and_redis_are_not_asked_where_others_could_read(
    environment: Environment, address: str
) -> None:
    there = address.format("away.example")
    field = "redis_url" if there.startswith("redis") else "database_url"
    assert reached(there, environment) == [field]
    assert reached(there, environment, private_network=True) == []
    assert reached(there, "local") == []
    (fault,) = service_faults(whole(environment, **{field: there}))
    assert "set CUSTORIES_PRIVATE_NETWORK=true" in fault.remedy
    unread = frozenset({variable("private_network")})
    assert service_faults(whole(environment, **{field: there}), unread) == ()


@pytest.mark.parametrize("address", READABLE)
@pytest.mark.parametrize("host", ["localhost", "127.0.0.1:7000", "[::1]"])
def test_on_one_machine_nobody_is_on_the_way(address: str, host: str) -> None:
    assert reached(address.format(host)) == []


@pytest.mark.parametrize("address", SEALED)
def test_over_tls_nobody_reads(address: str) -> None:
    assert reached(address.format("away.example")) == []


@pytest.mark.parametrize(
    ("address", "told"),
    [
        ("postgresql:///x?host=/run/db", []),
        ("postgresql:///x?host=away.example", ["database_url"]),
        ("postgresql://localhost/x?hostaddr=10.0.0.7", ["database_url"]),
        ("postgresql://localhost,away.example:5432/x", ["database_url"]),
        ("postgresql://me:1?#hush@away.example/x", ["database_url"]),
        ("unix:///run/redis.sock", []),
    ],
)
def test_an_address_is_judged_as_whoever_dials_it_reads_it(address: str, told: list[str]) -> None:
    field = "redis_url" if address.startswith("unix") else "database_url"
    assert places(whole("dev", **{field: address})) == told


def test_a_redis_that_is_not_asked_is_not_judged() -> None:
    assert reached("redis://away.example", dispatch="notify") == []


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "[::1]", "0.0.0.0", "a.localhost:80"])
@pytest.mark.parametrize(
    "field",
    [
        "public_url", "checkout_return_url", "oidc_issuer", "oidc_jwks_url", "s3_endpoint",
        "stripe_base",
    ],
)  # fmt: skip
def test_no_production_is_at_this_machine(field: str, host: str) -> None:
    assert places(whole(**{field: f"https://{host}/"})) == [field]
    assert places(whole("staging", **{field: f"https://{host}/"})) == []


def test_photos_are_not_readable_on_the_way_in_production() -> None:
    plain = {"s3_endpoint": "http://objects.example"}
    assert places(whole(**plain)) == ["s3_endpoint"]
    assert places(whole("dev", **plain)) == []


def test_tokens_have_to_be_for_somebody() -> None:
    assert places(whole(oidc_audience="")) == ["oidc_audience"]
    assert places(whole(oidc_audience="", oidc_authorized_parties=("https://a.example",))) == []
    assert places(whole(oidc_algorithms=("ES256", "HS256"))) == ["oidc_algorithms"]


@pytest.mark.parametrize("prefix", ["sk", "rk"])
@pytest.mark.parametrize("environment", ENVIRONMENTS)
def test_money_is_taken_in_production_only(environment: Environment, prefix: str) -> None:
    fits, other = ("live", "test") if environment == "production" else ("test", "live")
    assert places(whole(environment, stripe_secret_key=f"{prefix}_{fits}_hush")) == []
    assert places(whole(environment, stripe_secret_key=f"{prefix}_{other}_hush")) == [
        "stripe_secret_key"
    ]
    for key in (f"pk_{fits}_hush", "hush", f"whsec_{prefix}_{fits}_hush"):
        assert places(whole(environment, stripe_secret_key=key)) == ["stripe_secret_key"]


def test_what_signs_webhooks_is_there_and_is_no_other_secret() -> None:
    for secrets in ((), ("whsec_hush", "sk_live_hush"), ("hush",)):
        assert places(whole(stripe_webhook_secrets=secrets)) == ["stripe_webhook_secrets"]
    assert places(whole(payments="works", stripe_secret_key="", stripe_webhook_secrets=())) == []


def test_two_lost_heartbeats_cost_no_job() -> None:
    assert places(whole(lease=30.0, heartbeat=10.0)) == ["heartbeat"]
    assert places(whole(lease=30.0, heartbeat=9.9)) == []
    assert places(whole(retry_base=10.0, retry_cap=9.0)) == ["retry_cap"]


@pytest.mark.parametrize(
    ("secret", "weak"), [(STRONG, False), (STRONG[1:], True), ("a" * 64, True)]
)
def test_a_secret_that_signs_cannot_be_guessed(secret: str, weak: bool) -> None:
    assert places(whole(link_secret=secret)) == (["link_secret"] if weak else [])
    assert places(Settings(link_secret=secret)) == (["link_secret"] if weak else [])


def test_faults_come_in_the_order_of_the_variables() -> None:
    told = [fault.place for fault in service_faults(Settings(environment="dev", dispatch="rq"))]
    fields = ("artifacts", "identity", "payments", "database_url", "redis_url", "public_url")
    assert told == [variable(field) for field in fields]
