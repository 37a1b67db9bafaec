"""How the service starts and stops: over an outage, with a name of its own, and without a word."""

import os
import shutil
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from custories_core.ports.records import Records
from entrypoints.statuses import DONE, WRONG
from tests.integration.test_serving import answers, free_port
from tests.processes import Factory, Running, environment_of, factory_of, until
from tests.records import migrated
from tests.servers import Postgres, missing

ROOT = Path(__file__).parents[2]


@pytest.fixture
def factory(records: Records, records_url: str, tmp_path: Path) -> Iterator[Factory]:
    more = {"CUSTORIES_PORT": str(free_port())}
    with factory_of(records, records_url, tmp_path, more) as factory:
        yield factory


@contextmanager
def started(url: str, folder: Path, *words: str, **more: str) -> Iterator[Running]:
    """A command of the service at a database that need not be there."""
    log = folder / f"{words[0]}.log"
    with log.open("wb") as out:
        process = subprocess.Popen(
            [sys.executable, "-m", "entrypoints.cli", *words],
            env=environment_of(url, folder, **more),
            stdin=subprocess.DEVNULL,
            stdout=out,
            stderr=out,
            cwd=folder,
            start_new_session=True,
        )
    try:
        yield Running(process, log)
    finally:
        process.terminate()
        try:
            process.wait(20)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


@pytest.mark.drills
def test_an_outage_of_the_database_at_the_start_is_waited_for(
    own_postgres: Postgres, tmp_path: Path
) -> None:
    with migrated(own_postgres).copy() as url:
        own_postgres.stop()
        port = free_port()
        with (
            started(url, tmp_path, "worker") as worker,
            started(url, tmp_path, "serve", CUSTORIES_PORT=str(port)) as web,
        ):
            for running in (worker, web):
                lines = running.says("cannot start yet", times=2)
                assert all("CUSTORIES_DATABASE_URL" in line["event"] for line in lines)
                assert all(line["again_in"] >= 0 for line in lines)
                assert running.process.poll() is None
            assert not answers(port)
            own_postgres.start()
            worker.says("ready", seconds=40)
            until(lambda: answers(port), 40, web.log.read_text)
            for running in (worker, web):
                assert running.end() == DONE
                assert "Traceback" not in running.log.read_text()


@pytest.mark.drills
@pytest.mark.parametrize("by", [signal.SIGTERM, signal.SIGINT])
def test_whoever_waits_for_the_database_can_be_stopped(tmp_path: Path, by: signal.Signals) -> None:
    away = f"postgresql://nobody@127.0.0.1:{free_port()}/x"
    with started(away, tmp_path, "worker") as worker:
        worker.says("cannot start yet", times=3)
        assert worker.end(by, seconds=10) == DONE


@pytest.mark.faults
def test_workers_of_two_supervisors_can_be_told_apart(factory: Factory) -> None:
    with factory.workers(1) as one, factory.workers(1) as other:
        names = {line["process"] for running in (one, other) for line in running.says("ready")}
        pids = {
            line["pid"] for running in (one, other) for line in running.says("worker 1 started")
        }
    assert names == {f"worker 1 {socket.gethostname()}:{pid}" for pid in pids}
    assert len(names) == 2


def test_links_follow_the_port(factory: Factory) -> None:
    port = factory.environment["CUSTORIES_PORT"]
    code = (
        "from entrypoints.readiness import load_service\n"
        "from entrypoints.container import assemble\n"
        "from custories_core.seals import ARTIFACT\n"
        "store = assemble(load_service()).artifacts()\n"
        "store.add(ARTIFACT, b'local')\n"
        "print(store.link(ARTIFACT, 60))"
    )
    with factory.running("-c", code) as running:
        assert running.process.wait(20) == DONE
    assert running.log.read_text().startswith(f"http://127.0.0.1:{port}/")


@pytest.mark.drills
def test_ctrl_c_ends_make_serve_without_a_word(factory: Factory) -> None:
    make = shutil.which("make")
    if make is None:
        missing("make")
    log = factory.folder / "make.log"
    # What it would set up is there already: these tests run in it.
    command = [make, "-C", str(ROOT), "-o", ".venv/.run", f"BIN={Path(sys.executable).parent}"]
    with log.open("wb") as out:
        process = subprocess.Popen(
            [*command, "--no-print-directory", "serve"],
            env=factory.environment,
            stdin=subprocess.DEVNULL,
            stdout=out,
            stderr=out,
            start_new_session=True,
        )
    running = Running(process, log)
    try:
        running.says("Ctrl-C stops everything.", seconds=40)
        # As a terminal does: everybody in the foreground hears it.
        os.killpg(process.pid, signal.SIGINT)
        process.wait(30)
    finally:
        if process.poll() is None:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()
    said = log.read_text()
    assert "Error" not in said
    assert "***" not in said
    assert running.said()[-1]["event"] == "all have stopped"


KEYS = {"live": "sk_live_hush51TillKey", "test": "rk_test_hush51TillKey"}


@pytest.mark.parametrize(
    ("environment", "takes"), [("local", "live"), ("staging", "live"), ("production", "test")]
)
def test_a_key_of_another_environment_keeps_the_service_from_starting(
    tmp_path: Path, environment: str, takes: str
) -> None:
    """Before anything is looked at: there is no database here."""
    away = f"postgresql://nobody@127.0.0.1:{free_port()}/x"
    stripe = {
        "CUSTORIES_ENVIRONMENT": environment,
        "CUSTORIES_PAYMENTS": "stripe",
        "CUSTORIES_STRIPE_SECRET_KEY": KEYS[takes],
        "CUSTORIES_STRIPE_WEBHOOK_SECRETS": "whsec_hush9Xw3TillSecret",
    }
    for words in (("serve",), ("worker",)):
        with started(away, tmp_path, *words, **stripe) as running:
            assert running.process.wait(20) == WRONG
        said = running.log.read_text()
        money = "takes money" if takes == "live" else "takes no money"
        assert f"CUSTORIES_STRIPE_SECRET_KEY: this key {money}, and this is “{environment}”" in said
        assert "hush" not in said
        assert "Traceback" not in said


def test_what_is_no_secret_of_an_endpoint_is_told_before_anything_starts(tmp_path: Path) -> None:
    stripe = {
        "CUSTORIES_PAYMENTS": "stripe",
        "CUSTORIES_STRIPE_SECRET_KEY": KEYS["test"],
        "CUSTORIES_STRIPE_WEBHOOK_SECRETS": "whsec_short",
    }
    away = f"postgresql://nobody@127.0.0.1:{free_port()}/x"
    with started(away, tmp_path, "serve", **stripe) as running:
        assert running.process.wait(20) == WRONG
    said = running.log.read_text()
    assert "CUSTORIES_STRIPE_WEBHOOK_SECRETS: this holds no secret of an endpoint" in said
    assert "whsec_short" not in said
