"""Servers of objects to test against: a stand-in for AWS, and a front that makes it another.

    with s3_server() as settings: ...                   as AWS
    with s3_server(versions=True) as settings: ...      a bucket that keeps versions
    with s3_front() as front: ...                       front.settings, and front.mischief

`settings` has every field that the S3 adapter asks for.
"""

import http.client
import secrets
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from functools import cache
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Literal

import boto3
from botocore.config import Config
from moto.core import DEFAULT_ACCOUNT_ID
from moto.s3.models import FakeKey, s3_backends
from moto.server import ThreadedMotoServer


@dataclass(frozen=True)
class S3Settings:
    """What the S3 adapter needs to be told."""

    s3_endpoint: str
    s3_bucket: str
    s3_region: str = "us-east-1"
    s3_access_key: str = "AKIATESTTESTTESTTEST"
    s3_secret_key: str = "a-secret-key-of-the-tests"
    s3_path_style: bool = True
    s3_checksums: Literal["when_supported", "when_required"] = "when_required"
    s3_conditional: Literal["probe", "yes", "no"] = "probe"


def plain_client(settings: S3Settings) -> Any:
    """A client of the vendor's, to look behind the adapter's back."""
    return boto3.client(
        "s3",
        endpoint_url=settings.s3_endpoint,
        region_name=settings.s3_region,
        aws_access_key_id=settings.s3_access_key,
        aws_secret_access_key=settings.s3_secret_key,
        config=Config(s3={"addressing_style": "path"}, signature_version="s3v4"),
    )


@cache
def _endpoint() -> str:
    """The one stand-in of this process: starting it takes longer than most tests."""
    server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    server.start()
    host, port = server.get_host_and_port()
    return f"http://{host}:{port}"


@contextmanager
def s3_server(versions: bool = False, **choice: Any) -> Iterator[S3Settings]:
    """A new, empty bucket on the stand-in for AWS."""
    settings = S3Settings(_endpoint(), f"custories-{secrets.token_hex(8)}", **choice)
    client = plain_client(settings)
    client.create_bucket(Bucket=settings.s3_bucket)
    if versions:
        client.put_bucket_versioning(
            Bucket=settings.s3_bucket, VersioningConfiguration={"Status": "Enabled"}
        )
    try:
        yield settings
    finally:
        # The stand-in is in this process and keeps every object in its memory.
        kept = s3_backends[DEFAULT_ACCOUNT_ID]["aws"].buckets.pop(settings.s3_bucket)
        for _, versions_of_it in kept.keys.lists():
            for version in versions_of_it:
                if isinstance(version, FakeKey):
                    version.dispose()


@dataclass
class Request:
    """What was asked of the front; mischief may rewrite it."""

    method: str
    path: str
    headers: dict[str, str]


Mischief = Callable[[Request], str | tuple[int, str] | None]
"""What to do to a request instead of passing it on; None is nothing.

A status and a code are that answer. Words: `hang`, `close` (without an
answer), `drip` (an answer that never ends its headers), `drip body`, `cut` (half of the
body), `lost` (done, but never answered), `ignore` (answered as if it were done), `garbage`.
"""


def honest(request: Request) -> None:
    """No mischief."""


@dataclass
class Front:
    """A server before the stand-in that is like another vendor's, or in a bad way."""

    settings: S3Settings
    mischief: Mischief = honest
    conditional: bool = True
    seen: list[Request] = field(default_factory=list)
    stopped: threading.Event = field(default_factory=threading.Event)
    # The stand-in looks and writes in two steps, which a real server does in one.
    at_once: threading.Lock = field(default_factory=threading.Lock)


@contextmanager
def s3_front(versions: bool = False, conditional: bool = True, **choice: Any) -> Iterator[Front]:
    """A bucket behind a front; without `conditional` it ignores If-None-Match, as Supabase does."""
    with s3_server(versions, **choice) as settings:
        front = Front(settings, conditional=conditional)
        handler = type("Handler", (_Handler,), {"front": front})
        server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
        server.daemon_threads = True
        front.settings = replace(
            settings, s3_endpoint=f"http://127.0.0.1:{server.server_address[1]}"
        )
        thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
        thread.start()
        try:
            yield front
        finally:
            front.stopped.set()
            server.shutdown()
            thread.join()
            server.server_close()


class _Handler(BaseHTTPRequestHandler):
    """Passes requests on, or does to them what the front says."""

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    front: Front

    def log_message(self, format: str, *args: Any) -> None:
        return

    def _any(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        headers = dict(self.headers.items())
        request = Request(self.command, self.path, headers)
        self.front.seen.append(request)
        mischief = self.front.mischief(request)
        if mischief == "hang":
            self.front.stopped.wait(30)
            self.close_connection = True
        elif mischief == "close":
            self.close_connection = True
        elif mischief == "garbage":
            self._answer(200, {"Content-Type": "text/html"}, b"<html>welcome & bienvenue")
        elif mischief == "ignore":
            self._answer(200, {}, b"<?xml version='1.0'?><Done/>")
        elif mischief == "drip":
            self._drip(b"HTTP/1.1 200 OK\r\nX-Drip: " + b"x" * 60_000)
        elif isinstance(mischief, tuple):
            status, code = mischief
            text = f"<?xml version='1.0'?><Error><Code>{code}</Code><Message>m</Message></Error>"
            self._answer(status, {"Retry-After": "7"}, text.encode())
        else:
            self._pass_on(request, body, mischief)

    do_GET = do_PUT = do_POST = do_HEAD = do_DELETE = _any

    def _pass_on(self, request: Request, body: bytes, mischief: str | None) -> None:
        headers = dict(request.headers)
        headers.pop("Expect", None)
        condition = headers.pop("If-None-Match", None)
        if condition and self.front.conditional:
            headers["If-None-Match"] = condition
            with self.front.at_once:
                status, answered, content = _forward(request, headers, body)
        else:
            status, answered, content = _forward(request, headers, body)
        if mischief == "lost":
            self.close_connection = True
        elif mischief == "drip body":
            self._head(status, answered, len(content))
            self._drip(content)
        elif mischief == "cut":
            self._head(status, answered, len(content))
            self.wfile.write(content[: len(content) // 2])
            self.close_connection = True
        else:
            self._answer(status, answered, content)

    def _answer(self, status: int, headers: dict[str, str], content: bytes) -> None:
        # The answer to HEAD says how long a body would be and has none.
        stated = headers.get("Content-Length", "0") if self.command == "HEAD" else len(content)
        self._head(status, headers, int(stated))
        if self.command != "HEAD":
            self.wfile.write(content)

    def _head(self, status: int, headers: dict[str, str], length: int) -> None:
        self.send_response(status)
        for name, value in headers.items():
            if name.lower() not in ("content-length", "connection", "transfer-encoding", "date"):
                self.send_header(name, value)
        self.send_header("Content-Length", str(length))
        self.end_headers()

    def _drip(self, content: bytes) -> None:
        self.close_connection = True
        try:
            for byte in content:
                self.wfile.write(bytes([byte]))
                if self.front.stopped.wait(0.05):
                    return
        except OSError:
            return


def _forward(
    request: Request, headers: dict[str, str], body: bytes
) -> tuple[int, dict[str, str], bytes]:
    connection = http.client.HTTPConnection(_endpoint().removeprefix("http://"), timeout=30)
    try:
        connection.request(request.method, request.path, body, headers)
        answer = connection.getresponse()
        return answer.status, dict(answer.getheaders()), answer.read()
    finally:
        connection.close()


def wait_for(condition: Callable[[], bool], seconds: float = 5) -> bool:
    """Whether the condition came true within the time."""
    deadline = time.monotonic() + seconds
    while not condition() and time.monotonic() < deadline:
        time.sleep(0.01)
    return condition()
