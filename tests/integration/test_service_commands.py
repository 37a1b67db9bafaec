"""The service's commands on a real database: schema, seal, doctor and tokens."""

import asyncio
import re
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from custories_core.assets import canonical
from custories_core.erasures import LIST
from custories_core.errors import Missing
from custories_core.people import Identity, Standing
from custories_core.seals import ARTIFACT
from entrypoints import cli
from entrypoints.container import assemble
from entrypoints.settings import PORTS, load
from tests.till import stripe_till

Run = Callable[..., tuple[int, str]]


@pytest.fixture
def run(
    tmp_path: Path,
    database_url: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> Run:
    """Runs a command with the database, in a folder of its own; its status and its words."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("CUSTORIES_DATABASE_URL", database_url)

    def run(*words: str, **environ: str) -> tuple[int, str]:
        with monkeypatch.context() as patched:
            for name, value in environ.items():
                patched.setenv(f"CUSTORIES_{name}", value)
            status = cli.main(list(words))
        said = capsys.readouterr()
        return status, said.out + said.err

    return run


DEV = {
    "ENVIRONMENT": "dev",
    "ARTIFACTS": "works",
    "IDENTITY": "oidc",
    "OIDC_ISSUER": "https://id.example/",
    "OIDC_AUDIENCE": "custories",
    "PUBLIC_URL": "https://books.example",
    "PAYMENTS": "stripe",
    "STRIPE_SECRET_KEY": "sk_test_x",
    "STRIPE_WEBHOOK_SECRETS": "whsec_x",
}


def test_a_new_database_is_brought_up_sealed_and_sound(run: Run) -> None:
    status, said = run("db", "current")
    assert (status, "schema  none" in said, "seal    none" in said) == (cli.FAILED, True, True)
    status, said = run("doctor")
    assert status == cli.FAILED
    assert "WRONG  database: It has no schema" in said
    assert "3 of " in said

    for _ in range(2):
        status, said = run("db", "upgrade")
        assert status == cli.DONE
        assert "The schema is " in said

    status, said = run("db", "current")
    assert (status, "seal    local" in said) == (cli.DONE, True)
    status, said = run("doctor")
    assert (status, "WRONG" in said) == (cli.DONE, False)
    assert "Everything that “local” needs is sound." in said

    status, said = run("db", "downgrade", "base")
    assert (status, said) == (cli.DONE, "The schema is gone.\n")
    assert run("db", "current")[0] == cli.FAILED


def test_a_database_of_another_environment_is_neither_changed_nor_taken_down(
    run: Run, other_package: None
) -> None:
    assert run("db", "upgrade")[0] == cli.DONE
    for action in (["upgrade"], ["downgrade", "base", "--lose-data"], ["seal"]):
        status, said = run("db", *action, **DEV)
        assert status == cli.WRONG, said
        assert "of the environment “dev”, but the database carries the seal of “local”" in said
    assert "seal    local" in run("db", "current")[1]


def test_outside_of_local_sealing_and_losing_data_have_to_be_said(
    run: Run, other_package: None
) -> None:
    status, said = run("db", "seal", **DEV)
    assert (status, "Run: custories db upgrade" in said) == (cli.FAILED, True)
    status, said = run("db", "upgrade", **DEV)
    assert (status, "Run: custories db seal" in said) == (cli.DONE, True)
    assert run("db", "seal", **DEV) == (
        cli.DONE,
        "The database and the store are those of “dev”.\n",
    )
    status, said = run("db", "downgrade", "base", **DEV)
    assert (status, "say so with --lose-data" in said) == (cli.WRONG, True)
    assert run("db", "downgrade", "base", "--lose-data", **DEV)[0] == cli.DONE


def test_whoever_a_restore_brings_back_is_erased_again(run: Run) -> None:
    assert run("db", "upgrade")[0] == cli.DONE
    assert "Nobody who was erased is back." in run("db", "replay-erasures")[1]
    container = assemble(load(), PORTS)
    records, artifacts = container.records(), container.artifacts()
    with records.begin() as unit:
        erased, kept = (
            unit.sign_in(Identity("issuer", subject, Standing.USER, 0.0)) for subject in "ab"
        )
    receipt = canonical({"account": erased.id})
    artifacts.put(f"{LIST}/receipt.json", receipt)
    assert "One account was back, and is gone again." in run("db", "replay-erasures")[1]
    assert "Nobody who was erased is back." in run("db", "replay-erasures")[1]
    with records.begin() as unit:
        assert unit.accounts.get(kept.id)
        with pytest.raises(Missing):
            unit.accounts.get(erased.id)
    asyncio.run(records.close())

    artifacts.delete(ARTIFACT)
    status, said = run("db", "replay-erasures")
    assert (status, "carries no seal" in said) == (cli.WRONG, True), "whose list that is is unknown"


def test_what_keeps_the_service_from_starting_is_all_told(run: Run, database_url: str) -> None:
    for words in (["db", "upgrade"], ["doctor"]):
        status, said = run(*words, ENVIRONMENT="production", HEARTBEAT="59", PORT="x", WRITING="y")
        assert status == (cli.FAILED if words == ["doctor"] else cli.WRONG)
        for name in ("ARTIFACTS", "IDENTITY", "PUBLIC_URL", "HEARTBEAT", "PORT", "WRITING"):
            assert said.count(f"CUSTORIES_{name}: ") == 1
        assert database_url not in said


def test_a_token_is_all_that_is_said_and_holds(run: Run) -> None:
    # The first that asks makes the issuer, as a service does that is started.
    identities = assemble(load(), ("identity",)).identities()
    for words, standing in ((["--admin"], Standing.ADMIN), ([], Standing.USER)):
        status, said = run("token", "--subject", "ada", *words)
        assert status == cli.DONE
        identity = identities.identify(said.strip())
        assert (identity.subject, identity.standing) == ("ada", standing)


def test_a_token_that_would_hold_nowhere_is_not_made(run: Run, tmp_path: Path) -> None:
    status, said = run("token")
    assert status == cli.WRONG
    assert "Go to the folder where the service was started" in " ".join(said.split())
    assert not (tmp_path / "custories-state").exists()


def test_the_address_of_a_named_database_is_all_that_is_said(run: Run, database_url: str) -> None:
    assert run("db", "url") == (cli.DONE, f"{database_url}\n")
    status, said = run("db", "url", "--hold")
    assert (status, "nothing has to be held" in said) == (cli.DONE, True)


def test_the_programs_of_the_embedded_server_are_found(run: Run, database_url: str) -> None:
    status, said = run("db", "programs")
    assert status == cli.DONE
    psql = Path(said.strip()) / "psql"
    asked = subprocess.run([psql, "-Atc", "SELECT 1", database_url], capture_output=True, text=True)
    assert asked.stdout == "1\n"
    assert (psql.with_name("pg_dump").exists(), psql.with_name("pg_restore").exists()) == (
        True,
        True,
    )


def test_no_token_is_issued_where_others_issue_them(run: Run) -> None:
    status, said = run("token", IDENTITY="oidc")
    assert (status, "issued by your identity provider" in said) == (cli.WRONG, True)
    assert run("token", ENVIRONMENT="dev")[0] == cli.WRONG


@pytest.fixture
def other_package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An installed package that offers a store which is good for any environment."""
    information = tmp_path / "package" / "works-1.0.dist-info"
    information.mkdir(parents=True)
    (information / "METADATA").write_text("Metadata-Version: 2.1\nName: works\nVersion: 1.0")
    (information / "entry_points.txt").write_text(
        "[custories.adapters]\nartifacts.works = adapters.artifacts.folder\n"
    )
    monkeypatch.syspath_prepend(tmp_path / "package")


def test_what_is_out_of_reach_is_told_in_time_and_without_passwords(run: Run) -> None:
    begun = time.monotonic()
    status, said = run(
        "doctor",
        DATABASE_URL="postgresql://me:hush@127.0.0.1:1/x",
        DISPATCH="rq",
        REDIS_URL="redis://:hush@127.0.0.1:1/0",
        ARTIFACTS="s3",
        S3_ENDPOINT="http://127.0.0.1:1",
        S3_REGION="eu-1",
        S3_BUCKET="custories",
        S3_ACCESS_KEY="hush",
        S3_SECRET_KEY="hush",
        S3_PATH_STYLE="true",
        IDENTITY="oidc",
        OIDC_ISSUER="http://127.0.0.1:1/",
        OIDC_AUDIENCE="custories",
    )
    assert status == cli.FAILED
    # Each check has five seconds, and all are made side by side.
    assert time.monotonic() - begun < 10
    assert "hush" not in said
    wrong = re.findall("^WRONG  (.*?): ", said, re.MULTILINE)
    parts = ["database", "database's seal", "rounds", "clock", "artifacts", "artifacts' seal"]
    assert wrong == [*parts, "dispatch", "identity"], said


def test_a_redis_that_answers_is_sound(run: Run, redis_url: str) -> None:
    _, said = run("doctor", DISPATCH="rq", REDIS_URL=redis_url)
    assert "ok     dispatch: rings." in said


def test_whether_stripe_takes_the_key_is_asked(run: Run) -> None:
    with stripe_till() as till:
        stripe = {
            "PAYMENTS": "stripe",
            "STRIPE_BASE": till.base,
            "STRIPE_SECRET_KEY": till.key,
            "STRIPE_WEBHOOK_SECRETS": till.secret,
        }
        assert "ok     payments: loaded, and answers." in run("doctor", **stripe)[1]
        said = run("doctor", **stripe | {"STRIPE_SECRET_KEY": "sk_test_anothers51hush"})[1]
        assert "WRONG  payments: The payment provider does not accept our key." in said
        assert "hush" not in said
    _, said = run("doctor", **stripe)
    assert "WRONG  payments: The payment provider cannot be reached." in said
    assert "CUSTORIES_STRIPE_BASE" in said
