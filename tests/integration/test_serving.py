"""The web processes under load: they go down in good order, and nobody's request is dropped."""

import http.client
import os
import shutil
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import asdict, dataclass, field
from pathlib import Path
from types import SimpleNamespace

import pytest

from adapters.artifacts.s3 import S3Artifacts
from adapters.dispatch.rq import build as build_rq
from custories_core.ports.records import Records
from entrypoints.statuses import DONE, WRONG
from tests.object_store import s3_server
from tests.processes import Running, factory_of, until

NOTICE = 1.0
DRAIN = 6


def free_port() -> int:
    with closing(socket.create_server(("127.0.0.1", 0))) as free:
        port: int = free.getsockname()[1]
    return port


@dataclass
class Clients:
    """Some who ask all the time, over connections that they keep, for as long as it is ready."""

    port: int
    stop: threading.Event = field(default_factory=threading.Event)
    unready: list[float] = field(default_factory=list)
    answered: list[tuple[str, float]] = field(default_factory=list)
    dropped: list[str] = field(default_factory=list)
    threads: list[threading.Thread] = field(default_factory=list)

    def keep_asking(self, path: str) -> None:
        self.go(lambda: self._ask(path))

    def go(self, what: Callable[[], None]) -> None:
        thread = threading.Thread(target=what, daemon=True)
        thread.start()
        self.threads.append(thread)

    def watch_readiness(self) -> None:
        """As what spreads requests does: once it is not ready, it is sent nothing more."""
        while not self.unready:
            if get(self.port, "/health/ready")[0] == 503:
                self.unready.append(time.monotonic())
                self.stop.set()
            time.sleep(0.05)

    def _ask(self, path: str) -> None:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=20)
        try:
            while not self.stop.is_set():
                connection.request("GET", path)
                answer = connection.getresponse()
                answer.read()
                assert answer.status == 200
                self.answered.append((path, time.monotonic()))
        except Exception as error:
            self.dropped.append(f"{path}: {error!r}")
        finally:
            connection.close()


def get(port: int, path: str, **headers: str) -> tuple[int, bytes]:
    with closing(http.client.HTTPConnection("127.0.0.1", port, timeout=20)) as connection:
        connection.request("GET", path, headers=headers)
        answer = connection.getresponse()
        return answer.status, answer.read()


def answers(port: int, path: str = "/health/ready") -> bool:
    try:
        return get(port, path)[0] == 200
    except OSError:
        return False


@contextmanager
def web(folder: Path, processes: int, notice: float = NOTICE) -> Iterator[tuple[Running, int]]:
    port = free_port()
    log = folder / "web.log"
    with log.open("wb") as out:
        words = [str(word) for word in (port, processes, notice, DRAIN)]
        process = subprocess.Popen(
            [sys.executable, "-m", "tests.slow_web", *words],
            stdout=out,
            stderr=out,
            cwd=Path(__file__).parents[2],
            start_new_session=True,
        )
    try:
        until(lambda: answers(port), 20, log.read_text)
        yield Running(process, log), port
    finally:
        if process.poll() is None:
            process.kill()
            process.wait()


@pytest.mark.drills
@pytest.mark.parametrize("processes", [1, 2])
def test_under_load_nobody_is_dropped(tmp_path: Path, processes: int) -> None:
    with web(tmp_path, processes) as (running, port):
        clients = Clients(port)
        for path, count in (("/task/0", 4), ("/task/0.05", 8), ("/task/3", 3)):
            for _ in range(count):
                clients.keep_asking(path)
        streamed: list[bytes] = []
        clients.go(lambda: streamed.append(get(port, "/stream")[1]))
        clients.go(clients.watch_readiness)
        time.sleep(1.0)
        told = time.monotonic()
        running.process.send_signal(signal.SIGTERM)
        until(lambda: clients.unready, 5)
        # Readiness fails first: it goes on serving meanwhile.
        assert answers(port, "/task/0")
        until(lambda: not answers(port, "/task/0"), 5)
        closed = time.monotonic()
        for thread in clients.threads:
            thread.join(20)
        assert running.process.wait(20) == DONE
        ended = time.monotonic()
    assert clients.dropped == []
    assert len(clients.answered) > 100
    assert clients.unready[0] - told < 0.8
    assert closed - clients.unready[0] > 0.2
    # These were asked before the port was closed, and answered after it.
    assert sum(path == "/task/3" and at > closed for path, at in clients.answered) == 3
    (stream,) = streamed
    assert stream.startswith(b"data: here\n\n")
    assert ended - told < NOTICE + DRAIN


@pytest.mark.drills
def test_what_takes_too_long_is_cut_off(tmp_path: Path) -> None:
    with web(tmp_path, 1, notice=0.2) as (running, port):
        clients = Clients(port)
        clients.keep_asking("/task/60")
        time.sleep(0.5)
        begun = time.monotonic()
        running.end()
        assert DRAIN - 1 < time.monotonic() - begun < DRAIN + 4


@pytest.mark.drills
def test_told_twice_it_stops_at_once(tmp_path: Path) -> None:
    with web(tmp_path, 1, notice=30) as (running, port):
        running.process.send_signal(signal.SIGTERM)
        until(lambda: get(port, "/health/ready")[0] == 503, 5)
        with closing(http.client.HTTPConnection("127.0.0.1", port, timeout=5)) as connection:
            connection.request("GET", "/task/0")
            # Or the next request over this connection could meet its end.
            assert connection.getresponse().headers["connection"] == "close"
        begun = time.monotonic()
        running.end()
        assert time.monotonic() - begun < 4


@pytest.mark.drills
def test_a_web_process_that_dies_is_replaced(tmp_path: Path) -> None:
    with web(tmp_path, 1) as (_, port):
        first = int(get(port, "/task/0")[1])
        os.kill(first, signal.SIGKILL)
        until(lambda: answers(port), 20)
        assert int(get(port, "/task/0")[1]) != first


@pytest.mark.drills
def test_web_processes_end_with_granian(tmp_path: Path) -> None:
    with web(tmp_path, 1) as (running, port):
        running.end(signal.SIGKILL)
        until(lambda: not answers(port), 5)


def test_the_service_is_served_with_its_worker(
    records: Records, records_url: str, tmp_path: Path
) -> None:
    port = str(free_port())
    with factory_of(records, records_url, tmp_path, {"CUSTORIES_PORT": port}) as factory:
        command = ("-m", "entrypoints.cli", "serve", "--with-worker")
        with factory.running(*command) as running:
            running.says("Ctrl-C stops everything.", seconds=40)
            said = [line["event"] for line in running.said()]
            assert f"Custories is at http://127.0.0.1:{port}" in said
            (curl,) = [line.strip() for line in said if "curl" in line]
            asked = subprocess.run(["sh", "-c", curl], capture_output=True, text=True, check=False)
            assert '"standing":"user"' in asked.stdout
            factory.done(factory.asked())
            with factory.running(*command) as second:
                assert second.process.wait(20) == WRONG
                second.says("CUSTORIES_PORT")
            assert running.end(signal.SIGINT) == DONE
        assert not answers(int(port))
        lines = running.log.read_text()
    # It is printed for whoever started it, and logged nowhere.
    token = asked.args[2].split("Bearer ")[1].split("'")[0]
    assert lines.count(token) == 2


def test_the_example_buys_credits_and_makes_a_book(
    records: Records, records_url: str, tmp_path: Path
) -> None:
    port = str(free_port())
    with factory_of(records, records_url, tmp_path, {"CUSTORIES_PORT": port}) as factory:
        command = ("-m", "entrypoints.cli", "serve", "--with-worker")
        with factory.running(*command) as running:
            running.says("Ctrl-C stops everything.", seconds=40)
            with factory.running("-m", "entrypoints.cli", "token", "--subject", "ada") as asked:
                assert asked.process.wait(20) == DONE
            token = asked.log.read_text().strip()
            example = shutil.copytree(Path(__file__).parents[2] / "examples", tmp_path / "examples")
            words = (str(example / "book_over_http.py"), token, f"http://127.0.0.1:{port}")
            with factory.running(*words) as made:
                assert made.process.wait(60) == DONE, made.log.read_text()
            said = made.log.read_text()
    assert said.startswith("50 credits, paid for pretend\nthe chapter costs 6 credits, by price ")
    assert (tmp_path / "interior.pdf").read_bytes().startswith(b"%PDF")


def test_the_full_service_makes_a_chapter_over_redis_and_a_bucket(
    records: Records, records_url: str, redis_url: str, tmp_path: Path
) -> None:
    port = str(free_port())
    with s3_server() as s3:
        bucket = {
            f"CUSTORIES_{name.upper()}": str(value).lower() if isinstance(value, bool) else value
            for name, value in asdict(s3).items()
        }
        full = {
            "CUSTORIES_PORT": port,
            "CUSTORIES_DISPATCH": "rq",
            "CUSTORIES_REDIS_URL": redis_url,
            "CUSTORIES_ARTIFACTS": "s3",
            # Long, so that it is the bell that is heard and not the sweep that finds it.
            "CUSTORIES_SWEEP": "300",
            **bucket,
        }
        with factory_of(records, records_url, tmp_path, full) as factory:
            command = ("-m", "entrypoints.cli", "serve", "--with-worker", "--no-embedded")
            with factory.running(*command) as running:
                running.says("Ctrl-C stops everything.", seconds=40)
                factory.house.bell = build_rq(
                    SimpleNamespace(redis_url=redis_url, queue="custories")
                )
                job = factory.done(factory.asked())
                assert running.end() == DONE
        store = S3Artifacts(s3)
        assert all(store.exists(page.proof) for page in factory.house.pages(job.chapter))
    assert not (tmp_path / "artifacts").exists()


def test_all_that_full_service_lacks_is_told_at_once(
    records: Records, records_url: str, tmp_path: Path
) -> None:
    lacking = {
        "CUSTORIES_DATABASE_URL": "",
        "CUSTORIES_DISPATCH": "rq",
        "CUSTORIES_ARTIFACTS": "s3",
    }
    with factory_of(records, records_url, tmp_path, lacking) as factory:
        command = ("-m", "entrypoints.cli", "serve", "--with-worker", "--no-embedded")
        with factory.running(*command) as running:
            assert running.process.wait(20) == WRONG
        said = running.log.read_text()
    for name in ("DATABASE_URL", "REDIS_URL", "S3_BUCKET", "S3_REGION", "S3_ACCESS_KEY"):
        assert f"CUSTORIES_{name}:" in said
    assert "Traceback" not in said
