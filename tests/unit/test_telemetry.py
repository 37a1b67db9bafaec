"""Log lines and traces: where they come from, what they say, and what never stands in them."""

import asyncio
import json
import logging
import subprocess
import sys
import threading
import warnings
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import Any

import msgspec
import pytest
import structlog

from custories_core.chapter.progress import Step, StepBegun, UnitDone
from custories_core.jobs import Job
from entrypoints import telemetry
from entrypoints.settings import Settings
from entrypoints.tracing import traces, watching

JSON = Settings(log_format="json")
TOKEN = "eyJhbGciOi.eyJzdWIiOi.c2lnbmF0dXJl"


@pytest.fixture
def lines(capsys: pytest.CaptureFixture[str]) -> Iterator[Any]:
    """Sets logging up as asked, and reads what was logged since."""
    root = logging.getLogger()
    before = (root.handlers, root.level, warnings.showwarning)
    levels = {name: logging.getLogger(name).level for name in telemetry.OURS}

    def read() -> list[dict[str, Any]]:
        return [json.loads(line) for line in capsys.readouterr().err.splitlines()]

    yield read
    root.handlers, level, shown = before
    root.setLevel(level)
    logging.captureWarnings(False)
    warnings.showwarning = shown
    for name, level in levels.items():
        logging.getLogger(name).setLevel(level)
    structlog.reset_defaults()
    structlog.contextvars.clear_contextvars()
    telemetry._about_process.clear()


def test_structured_and_plain_lines_have_one_shape(lines: Any) -> None:
    telemetry.set_up(JSON, "worker 2")
    structlog.get_logger("custories.worker").info("swept", rung=2)
    logging.getLogger("custories.work").warning("nothing can be claimed: %s", "away")
    ours, core = lines()
    time = ours.pop("timestamp")
    assert time.endswith("Z")
    assert ours == {
        "event": "swept",
        "rung": 2,
        "level": "info",
        "logger": "custories.worker",
        "process": "worker 2",
    }
    assert core["event"] == "nothing can be claimed: away"
    assert {*core} == {"event", "level", "logger", "process", "timestamp"}


def test_libraries_are_heard_from_warnings_on(lines: Any) -> None:
    telemetry.set_up(msgspec.structs.replace(JSON, log_level="debug"), "web")
    logging.getLogger("httpx").info("GET everything")
    logging.getLogger("adapters.dispatch").debug("a look")
    logging.getLogger("botocore").warning("slow")
    assert [line["event"] for line in lines()] == ["a look", "slow"]


def test_the_level_is_that_of_the_settings_and_a_second_set_up_doubles_nothing(lines: Any) -> None:
    for _ in range(2):
        telemetry.set_up(msgspec.structs.replace(JSON, log_level="warning"), "web")
    structlog.get_logger("custories.web").info("unheard")
    structlog.get_logger("custories.web").warning("heard")
    assert [line["event"] for line in lines()] == ["heard"]


def test_secrets_and_people_are_hidden_wherever_they_stand(lines: Any) -> None:
    telemetry.set_up(JSON, "web")
    log = structlog.get_logger("custories.http")
    log.info(
        f"asked with {TOKEN}", url="https://s3.example/k?X-Amz-Signature=abc", email="a@b.example"
    )
    log.info("signed in", name="Ada", subject="ada|1", inner=[{"api_key": "opensesame"}])
    logging.getLogger("urllib3").error(
        "cannot reach %s", "postgresql://ada:opensesame@db/custories"
    )
    said = json.dumps(lines())
    for hidden in (TOKEN, "abc", "a@b.example", "Ada", "ada|1", "opensesame"):
        assert hidden not in said
    assert said.count("db/custories") == 1


@pytest.mark.parametrize("format", ["json", "console"])
def test_errors_are_told_to_their_end_without_secrets_and_values(
    capsys: pytest.CaptureFixture[str], lines: Any, format: str
) -> None:
    telemetry.set_up(msgspec.structs.replace(JSON, log_format=format), "web")

    def fail(depth: int) -> None:
        photo = "a photo of somebody"
        if depth:
            fail(depth - 1)
        raise ValueError(f"{len(photo)} bytes are refused for {TOKEN}")

    try:
        fail(100)
    except ValueError:
        structlog.get_logger("custories.web").exception("it met a bug")
    try:
        fail(1)
    except ValueError as error:
        logging.getLogger("custories.work").error("it met one", exc_info=error)
    said = capsys.readouterr().err
    assert said.count("ValueError: 19 bytes are refused for …") == 2
    assert said.count("it met") == 2
    assert TOKEN not in said
    assert "photo = 'a photo" not in said
    assert len(said) < 20_000


def test_lines_of_a_job_name_it_in_every_thread(lines: Any) -> None:
    telemetry.set_up(JSON, "worker 1")
    log = structlog.get_logger("custories.worker")
    with watching(None)(Job("book", id="job-1")):
        thread = threading.Thread(target=lambda: log.info("in a thread"))
        thread.start()
        thread.join()
        logging.getLogger("custories.work").warning("in the core")
    log.info("after it")
    assert [line.get("job") for line in lines()] == ["job-1", "job-1", None]


def test_lines_of_a_request_name_it(lines: Any) -> None:
    telemetry.set_up(JSON, "web")
    with structlog.contextvars.bound_contextvars(request="r-1"):
        structlog.get_logger("custories.http").info("answered")
        logging.getLogger("custories.work").warning("asked")
    assert [line["request"] for line in lines()] == ["r-1", "r-1"]


def test_people_are_told_in_one_line(capsys: pytest.CaptureFixture[str], lines: Any) -> None:
    telemetry.set_up(Settings(), "web")
    structlog.get_logger("custories.web").info("ready", after=1.5)
    (line,) = capsys.readouterr().err.splitlines()
    assert "ready" in line
    assert "after=1.5" in line
    assert "\x1b" not in line


class Collector(BaseHTTPRequestHandler):
    """Takes traces, as a collector of OpenTelemetry does."""

    got: list[tuple[str, bytes]]

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["content-length"]))
        self.got.append((self.path, body))
        self.send_response(200)
        self.send_header("content-type", "application/x-protobuf")
        self.send_header("content-length", "0")
        self.end_headers()

    def log_message(self, *_arguments: Any) -> None:
        pass


@pytest.fixture
def collector() -> Iterator[tuple[str, list[tuple[str, bytes]]]]:
    got: list[tuple[str, bytes]] = []
    handler = type("Handler", (Collector,), {"got": got})
    with HTTPServer(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.05,))
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}", got
        server.shutdown()
        thread.join()


def spans_of(got: list[tuple[str, bytes]]) -> dict[str, Any]:
    """The spans that were sent, by name."""
    from opentelemetry.proto.collector.trace.v1.trace_service_pb2 import ExportTraceServiceRequest

    found = {}
    for path, body in got:
        assert path == "/v1/traces"
        for resource in ExportTraceServiceRequest.FromString(body).resource_spans:
            for scope in resource.scope_spans:
                found |= {span.name: span for span in scope.spans}
    return found


def test_a_job_is_traced_with_its_steps(collector: tuple[str, list[tuple[str, bytes]]]) -> None:
    address, got = collector
    traced = traces(Settings(otlp_endpoint=address), "worker 1")
    assert traced is not None

    def attempt() -> None:
        with watching(traced)(Job("book", id="job-1")) as tell:
            tell(StepBegun(1, Step.WRITE, 2))
            tell(UnitDone(1, Step.WRITE, "outline", False))
            tell(StepBegun(1, Step.CAST, 1))
            raise ValueError("a secret that an error quotes")

    with pytest.raises(ValueError, match="a secret"):
        attempt()
    traced.close()
    spans = spans_of(got)
    assert {*spans} == {"job chapter", "step write", "step cast"}
    for step in ("step write", "step cast"):
        assert spans[step].parent_span_id == spans["job chapter"].span_id
        assert spans[step].end_time_unix_nano >= spans[step].start_time_unix_nano
    assert spans["step write"].end_time_unix_nano <= spans["step cast"].start_time_unix_nano
    assert not any(b"a secret" in body for _, body in got)


def test_a_request_is_traced_by_its_route(collector: tuple[str, list[tuple[str, bytes]]]) -> None:
    address, got = collector
    traced = traces(Settings(otlp_endpoint=address), "web")
    assert traced is not None

    async def application(scope: Any, receive: Any, send: Any) -> None:
        scope["path_template"] = "/v1/books/{book}"
        await send({"type": "http.response.start", "status": 503, "headers": []})
        await send({"type": "http.response.body", "body": b""})

    sent: list[Any] = []

    async def send(message: Any) -> None:
        sent.append(message)

    trace = "0af7651916cd43dd8448eb211c80319c"
    headers = [(b"traceparent", f"00-{trace}-b7ad6b7169203331-01".encode())]
    scope = {"type": "http", "method": "GET", "path": "/v1/books/of-ada", "headers": headers}
    asyncio.run(traced.requests(application)(scope, None, send))
    traced.close()
    spans = spans_of(got)
    assert {*spans} == {"GET /v1/books/{book}"}
    span = spans["GET /v1/books/{book}"]
    assert span.trace_id.hex() == trace
    assert span.status.code == 2
    assert len(sent) == 2
    assert not any(b"of-ada" in body for _, body in got)


def test_without_an_address_nothing_of_it_is_imported() -> None:
    script = "\n".join(
        [
            "import sys",
            "from entrypoints import telemetry, tracing, worker",
            "from entrypoints.settings import Settings",
            "telemetry.set_up(Settings(), 'worker')",
            "assert tracing.traces(Settings(), 'worker') is None",
            "assert not [name for name in sys.modules if name.startswith('opentelemetry')]",
        ]
    )
    subprocess.run([sys.executable, "-c", script], check=True)
