"""One bucket on a server that speaks S3: requests with a deadline, and errors in our words.

The time-outs of the client hold between two bytes only, so a server that
drips may hold a request for ever. Every request therefore runs in a thread of
its own, whose connection is cut at the deadline, so that it ends; and there are
so many of them at a time and no more. What it was about to write may still
arrive afterwards, as whole as always.
"""

import contextvars
import time
from collections.abc import Callable, Collection
from contextlib import closing
from dataclasses import dataclass
from functools import cache
from threading import BoundedSemaphore, Lock, Thread
from typing import IO, Any, Literal, Protocol, TypeVar

import boto3
from botocore.config import Config
from botocore.exceptions import BotoCoreError, ClientError
from urllib3.exceptions import HTTPError

from custories_core.errors import StoreBlocked

from .lines import LINE, Line, lined
from .refusals import broken_off, code_of, late, translated

T = TypeVar("T")

_CONNECTIONS = 32
THREAD = "s3-request"
_REQUESTS = 64
"""Requests of a process at a time, with those that were given up and have not ended yet."""
_LINE = "Line"
"""What an answer has its connection under, for whoever reads its body."""
_CHUNK = 2**20
_making = Lock()


class Settings(Protocol):
    """What this adapter needs to be told."""

    @property
    def s3_endpoint(self) -> str:
        """The server's address, blank for AWS."""
        ...

    @property
    def s3_region(self) -> str:
        """The region that is signed for; blank is us-east-1."""
        ...

    @property
    def s3_bucket(self) -> str:
        """The bucket, which is there already."""
        ...

    @property
    def s3_access_key(self) -> str:
        """The id of the key that requests are signed with."""
        ...

    @property
    def s3_secret_key(self) -> str:
        """The key itself."""
        ...

    @property
    def s3_path_style(self) -> bool:
        """Whether the bucket is named in the path, not in the host's name."""
        ...

    @property
    def s3_checksums(self) -> Literal["when_supported", "when_required"]:
        """Whether checksums are sent wherever AWS takes them, or only where it must have them."""
        ...

    @property
    def s3_conditional(self) -> Literal["probe", "yes", "no"]:
        """Whether the server honours If-None-Match on PUT; `probe` finds it out."""
        ...


@dataclass(frozen=True, slots=True)
class Patience:
    """How long a request may take, in seconds, and how often it is tried.

    `connect` and `read` are for one connection and between two bytes,
    `deadline` for a whole request with all tries, to which a second is added
    for every `rate` bytes that it carries.
    """

    connect: float = 2.0
    read: float = 10.0
    attempts: int = 3
    deadline: float = 30.0
    rate: int = 250_000


class Said(Exception):
    """The server answered with one of the codes that the caller can deal with.

    `retried` is whether the request had been sent more than once by then.
    """

    def __init__(self, code: str, retried: bool) -> None:
        self.code = code
        self.retried = retried
        super().__init__(code)


class Bucket:
    """The bucket of the settings; may be used from any number of threads."""

    def __init__(self, settings: Settings, patience: Patience) -> None:
        missing = [
            f"CUSTORIES_{name.upper()}"
            for name in ("s3_bucket", "s3_access_key", "s3_secret_key")
            if not getattr(settings, name)
        ]
        if missing:
            raise StoreBlocked(f"The object store cannot be used: set {', '.join(missing)}.")
        self.name = settings.s3_bucket
        self.patience = patience
        self._client = lined(_client(settings, patience))
        self._turns = BoundedSemaphore(_REQUESTS)

    def call(
        self, operation: str, accept: Collection[str] = (), size: int = 0, **parameters: Any
    ) -> dict[str, Any]:
        """The answer to one operation, which carries `size` bytes.

        Raises Said for the codes in `accept`, and for all else Unavailable or
        StoreBlocked.
        """
        method = getattr(self._client, operation)
        try:
            line = Line()
            answer = self._within(size, lambda: method(Bucket=self.name, **parameters), line)
        except ClientError as error:
            code = code_of(error)
            if code not in accept:
                raise _meant(error) from None
            retries = error.response.get("ResponseMetadata", {}).get("RetryAttempts", 0)
            raise Said(code, retries > 0) from None
        except BotoCoreError as error:
            raise _meant(error) from None
        return {**answer, _LINE: line}

    def pour(self, answer: dict[str, Any], into: IO[bytes]) -> None:
        """Write the body of an answer to a file, all of it; raises Unavailable otherwise."""
        body = answer["Body"]

        def read() -> None:
            # Closed by who reads: anybody else would have to wait for a reading that hangs.
            with closing(body):
                while chunk := _next(body):
                    into.write(chunk)

        self._within(int(answer.get("ContentLength", 0)), read, answer[_LINE])

    def link(self, key: str, seconds: int, disposition: str, media_type: str) -> str:
        """An address signed for GET."""
        return str(
            self._client.generate_presigned_url(
                "get_object",
                Params={
                    "Bucket": self.name,
                    "Key": key,
                    "ResponseContentDisposition": disposition,
                    "ResponseContentType": media_type,
                },
                ExpiresIn=seconds,
            )
        )

    def _within(self, size: int, work: Callable[[], T], line: Line) -> T:
        """What `work` on this line gives, or Unavailable once its time is over."""
        until = time.monotonic() + self.patience.deadline + size / self.patience.rate
        results: list[T] = []
        failures: list[BaseException] = []

        def run() -> None:
            LINE.set(line)
            try:
                results.append(work())
            except BaseException as failure:
                failures.append(failure)
            finally:
                self._turns.release()

        # With the caller's context, so that traces stay in one piece.
        context = contextvars.copy_context()
        if not self._turns.acquire(timeout=until - time.monotonic()):
            raise late()
        worker = Thread(target=context.run, args=(run,), name=THREAD, daemon=True)
        worker.start()
        worker.join(max(0.0, until - time.monotonic()))
        if results:
            return results[0]
        if not failures:
            line.cut()
            raise late()
        try:
            raise failures[0]
        finally:
            failures.clear()


def _next(body: Any) -> bytes:
    try:
        return bytes(body.read(_CHUNK))
    except BotoCoreError as error:
        raise _meant(error) from None
    except (HTTPError, OSError):
        raise broken_off() from None


def _meant(error: Exception) -> Exception:
    """The client's error in our words. Its own text may quote a link, so it goes no further."""
    return translated(error) or error


@cache
def _session() -> Any:
    """The one session: it reads the vendor's descriptions of the service, which takes a while."""
    return boto3.session.Session()


def _client(settings: Settings, patience: Patience) -> Any:
    checksums = settings.s3_checksums
    config = Config(
        # Otherwise links are signed with version 2, which newer servers refuse.
        signature_version="s3v4",
        s3={"addressing_style": "path" if settings.s3_path_style else "virtual"},
        request_checksum_calculation=checksums,
        response_checksum_validation=checksums,
        connect_timeout=patience.connect,
        read_timeout=patience.read,
        retries={"mode": "standard", "total_max_attempts": patience.attempts},
        max_pool_connections=_CONNECTIONS,
        ignore_configured_endpoint_urls=True,
    )
    try:
        # A session may be used by one thread at a time; the clients it makes, by all.
        with _making:
            return _session().client(
                "s3",
                endpoint_url=settings.s3_endpoint or None,
                region_name=settings.s3_region or "us-east-1",
                # Explicit, so that no metadata service is asked for any.
                aws_access_key_id=settings.s3_access_key,
                aws_secret_access_key=settings.s3_secret_key,
                config=config,
            )
    except (ValueError, BotoCoreError) as error:
        raise StoreBlocked(
            "The object store cannot be used: CUSTORIES_S3_ENDPOINT is no address, "
            "or CUSTORIES_S3_REGION no region."
        ) from error
