"""All that keeps the service from starting is told in one round, and nothing of it twice."""

from collections import Counter
from pathlib import Path

import pytest

from custories_core.errors import Rejected
from entrypoints.readiness import load_service
from entrypoints.settings import Settings


def told(embedded: bool = True, **environ: str) -> dict[str, str]:
    """What is said of each variable; nothing is said of one that is fine."""
    with pytest.raises(Rejected) as caught:
        load_service({f"CUSTORIES_{name}": value for name, value in environ.items()}, embedded)
    places = [fault.place.removeprefix("CUSTORIES_") for fault in caught.value.faults]
    assert set(Counter(places).values()) == {1}
    return dict(zip(places, map(str, caught.value.faults), strict=True))


def test_what_is_whole_is_given_back() -> None:
    assert load_service({}) == Settings()
    assert load_service({"CUSTORIES_DATABASE_URL": "postgresql://db/x"}, embedded=False)


def test_all_kinds_come_together() -> None:
    found = told(
        PORT="http", QEUE="songs", DISPATCH="rq", HEARTBEAT="59", WRITING="quill", IDENTITY="guild"
    )
    # In the order of the variables, and what is no variable at the end.
    assert list(found) == ["WRITING", "IDENTITY", "REDIS_URL", "PORT", "HEARTBEAT", "QEUE"]
    assert "is not a whole number" in found["PORT"]
    assert "is required with CUSTORIES_DISPATCH=rq" in found["REDIS_URL"]
    assert "there is no adapter “quill”" in found["WRITING"]


def test_what_cannot_be_read_is_judged_by_no_other_rule() -> None:
    found = told(ENVIRONMENT="dev", PUBLIC_URL="books", DATABASE_URL="db", IDENTITY="../x")
    assert set(found) == {"ARTIFACTS", "IDENTITY", "PAYMENTS", "PUBLIC_URL", "DATABASE_URL"}
    assert "this is no address" in found["PUBLIC_URL"]
    # By a lease of 60 seconds, which nobody asked for, this would be wrong.
    assert list(told(LEASE="long", HEARTBEAT="30")) == ["LEASE"]


def test_a_slip_in_the_environment_costs_no_second_round() -> None:
    found = told(ENVIRONMENT="prodution", PAYMENTS="stripe")
    assert "Did you mean “production”?" in found["ENVIRONMENT"]
    assert "is required in production" in found["DATABASE_URL"]
    assert "STRIPE_SECRET_KEY" in found
    live = {"PAYMENTS": "stripe", "STRIPE_SECRET_KEY": "sk_live_x"}
    live["STRIPE_WEBHOOK_SECRETS"] = "whsec_x"
    # Which key is right cannot be told where nobody knows which environment is meant.
    assert list(told(True, ENVIRONMENT="zzzzzz", **live)) == ["ENVIRONMENT"]


def test_faults_of_the_price_list_are_told_with_the_rest(tmp_path: Path) -> None:
    prices = tmp_path / "prices.toml"
    prices.write_text("chapter = 2\npage = -1\npicture = 1\n[packs.small]\ncredits = 5\n")
    with pytest.raises(Rejected) as caught:
        load_service({"CUSTORIES_PRICE_LIST": str(prices), "CUSTORIES_PORT": "http"})
    faults = [str(fault) for fault in caught.value.faults]
    assert [fault.split(":")[0] for fault in faults] == [
        *["CUSTORIES_PRICE_LIST"] * 3,
        "CUSTORIES_PORT",
    ]
    for word in ("in the file, version is missing", "page is -1", "packs.small.prices"):
        assert any(word in fault for fault in faults), word
    assert "cannot be read" in told(PRICE_LIST=str(tmp_path / "none.toml"))["PRICE_LIST"]
    prices.write_text(
        "version = '1'\nchapter = 1\npage = 1\npicture = 1\n"
        "[packs.small]\ncredits = 5\nprices = { eur = 100 }\n"
    )
    assert load_service({"CUSTORIES_PRICE_LIST": str(prices)}).price_list == prices


def test_a_database_that_has_to_be_named_is_told_with_the_rest() -> None:
    found = told(embedded=False, DISPATCH="rq", WRITING="quill")
    assert set(found) == {"DATABASE_URL", "REDIS_URL", "WRITING"}
    assert "--no-embedded" in found["DATABASE_URL"]
    assert "--no-embedded" in told(embedded=False, ENVIRONMENT="production")["DATABASE_URL"]
