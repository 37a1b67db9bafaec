"""Artifacts in S3: the contract on servers of several kinds, and servers in a bad way."""

import random
import subprocess
import sys
import tempfile
import threading
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest

from adapters.artifacts.s3 import Patience, S3Artifacts, bucket, build
from adapters.artifacts.s3 import uploads as uploads_of_s3
from custories_core.assets import AssetType, Shelf
from custories_core.chapter.checkpoints import Checkpoints, Product, Work
from custories_core.errors import StoreBlocked, Unavailable
from custories_core.ports.artifacts import Artifacts
from tests.contracts.artifacts import KEY, ArtifactsContract, sealed
from tests.object_store import (
    Front,
    Request,
    S3Settings,
    plain_client,
    s3_front,
    s3_server,
)

# A request left to itself at its deadline gives its socket to the collector, which tells of it.
pytestmark = pytest.mark.filterwarnings(
    "ignore:.*socket.socket:pytest.PytestUnraisableExceptionWarning"
)

ROOT = Path(__file__).resolve().parents[2]
HASTE = Patience(connect=0.5, read=0.3, attempts=2, deadline=1.5)
"""For servers that do not answer: nobody wants to wait for them in a test."""
BOUND = 10.0
"""Seconds for a test with a few such requests on a busy machine; a server hangs for thirty."""


class Served(ArtifactsContract):
    """The contract, with what only a server can be asked."""

    TURNS = 10

    def followed(self, store: Artifacts, link: str, after: float = 0) -> tuple[bytes, str] | None:
        query = {name: value[0] for name, value in parse_qs(urlsplit(link).query).items()}
        assert query["X-Amz-Algorithm"] == "AWS4-HMAC-SHA256"
        assert len(query["X-Amz-Signature"]) == 64
        # The stand-in lets everybody in for ever, so its part of the check is done here.
        made = datetime.strptime(query["X-Amz-Date"], "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)
        if time.time() + after > made.timestamp() + int(query["X-Amz-Expires"]):
            return None
        try:
            with urllib.request.urlopen(link, timeout=10) as answer:
                assert answer.headers["Content-Type"] == query["response-content-type"]
                return answer.read(), answer.headers["Content-Disposition"]
        except urllib.error.HTTPError as error:
            error.close()
            # Which of the two depends on whether the key may list the bucket.
            if error.code in (403, 404):
                return None
            raise


class TestLikeAws(Served):
    """If-None-Match is honoured, and there are no versions."""

    @pytest.fixture
    def store(self) -> Iterator[S3Artifacts]:
        with s3_front() as front:
            self.settings = front.settings
            yield build(front.settings)

    def test_it_is_exclusive(self, store: S3Artifacts) -> None:
        assert store.exclusive
        assert list(store.keys()) == []

    def test_what_a_probe_left_behind_is_no_artifact(self, store: S3Artifacts) -> None:
        plain_client(self.settings).put_object(
            Bucket=self.settings.s3_bucket, Key="probe/of-one-that-was-killed", Body=b"first"
        )
        assert list(store.keys()) == []


class TestWithVersions(Served):
    """A bucket that keeps what was replaced and deleted."""

    @pytest.fixture
    def settings(self) -> Iterator[S3Settings]:
        with s3_front(versions=True, s3_conditional="yes") as front:
            yield front.settings

    @pytest.fixture
    def store(self, settings: S3Settings) -> S3Artifacts:
        self.settings = settings
        return S3Artifacts(settings)

    def values_kept(self, store: Artifacts, prefix: str) -> int:
        page = plain_client(self.settings).list_object_versions(
            Bucket=self.settings.s3_bucket, Prefix=prefix
        )
        return len(page.get("Versions", ()))

    def marks_kept(self) -> int:
        page = plain_client(self.settings).list_object_versions(Bucket=self.settings.s3_bucket)
        return len(page.get("DeleteMarkers", ()))

    def test_erase_leaves_no_mark_of_a_deletion(self, store: S3Artifacts) -> None:
        store.put(KEY, b"x")
        store.delete(KEY)
        assert (self.values_kept(store, KEY), self.marks_kept()) == (1, 1)
        assert store.erase(KEY) == 1
        assert (self.values_kept(store, KEY), self.marks_kept()) == (0, 0)

    def test_the_probe_leaves_no_version_behind(self, store: S3Artifacts) -> None:
        probing = build(S3Settings(self.settings.s3_endpoint, self.settings.s3_bucket))
        assert probing.add(KEY, b"x")
        assert (self.values_kept(store, ""), self.marks_kept()) == (1, 0)


class TestLikeSupabase(Served):
    """If-None-Match is ignored, versions are unknown, deleting many wants a Content-MD5."""

    @pytest.fixture
    def store(self) -> Iterator[S3Artifacts]:
        with s3_front(conditional=False) as front:
            front.mischief = _unknown
            yield build(front.settings)

    def test_it_says_that_it_is_not_exclusive(self, store: S3Artifacts) -> None:
        assert not store.exclusive
        assert list(store.keys()) == []

    def test_two_who_finish_the_same_work_both_name_bytes_that_are_there(
        self, store: S3Artifacts
    ) -> None:
        for turn in range(5):
            shelf = Shelf("luna", f"book-{turn}", 1)
            work = Work("write", shelf, AssetType.STORY, "text", "txt", "x 1", {})
            start = threading.Barrier(4)
            made = []

            def do(
                worker: int, work: Work = work, start: threading.Barrier = start, made: list = made
            ) -> None:
                def answer() -> Product:
                    start.wait()
                    return Product(f"answer {worker}".encode())

                made.append(Checkpoints(store).once(work, answer)[0])

            threads = [threading.Thread(target=do, args=(n,)) for n in range(4)]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()
            final = Checkpoints(store).find(work)
            assert final in made
            assert all(Checkpoints(store).bytes_of(one) for one in made)


def _unknown(request: Request) -> tuple[int, str] | None:
    query = parse_qs(urlsplit(request.path).query, keep_blank_values=True)
    if "versions" in query:
        return 501, "NotImplemented"
    if request.method == "POST" and "delete" in query and "Content-MD5" not in request.headers:
        return 400, "InvalidRequest"
    return None


@pytest.fixture
def front() -> Iterator[Front]:
    with s3_front(s3_conditional="yes") as front:
        yield front


def hasty(front: Front) -> S3Artifacts:
    return S3Artifacts(front.settings, HASTE)


def streamed(store: S3Artifacts) -> None:
    with store.writer(KEY) as stream:
        stream.write(sealed("new"))


CALLS: dict[str, Callable[[S3Artifacts], object]] = {
    "get": lambda store: store.get(KEY),
    "put": lambda store: store.put(KEY, sealed("new")),
    "add": lambda store: store.add(KEY + "-other", sealed("new")),
    "exists": lambda store: store.exists(KEY),
    "writer": streamed,
    "keys": lambda store: store.keys(),
    "delete": lambda store: store.delete(KEY),
    "reader": lambda store: store.reader(KEY),
    "erase": lambda store: store.erase("luna/"),
}


@pytest.mark.parametrize("mischief", ["hang", "close", "drip", (503, "SlowDown"), (500, "Oops")])
@pytest.mark.parametrize("name", CALLS)
def test_a_server_in_a_bad_way_is_unavailable_in_time_and_loses_nothing(
    front: Front, name: str, mischief: str | tuple[int, str]
) -> None:
    hasty(front).put(KEY, sealed("old"))
    front.mischief = lambda request: mischief
    started = time.monotonic()
    with pytest.raises(Unavailable) as caught:
        CALLS[name](hasty(front))
    assert time.monotonic() - started < BOUND
    assert caught.value.retry_after == (7.0 if isinstance(mischief, tuple) else 5.0)
    assert front.settings.s3_bucket not in str(caught.value)
    front.mischief = lambda request: None
    assert hasty(front).get(KEY) == sealed("old")
    assert list(hasty(front).keys()) == [KEY]


def at_work() -> int:
    """How many threads are at a request to a store."""
    return sum(thread.name == bucket.THREAD for thread in threading.enumerate())


@pytest.mark.parametrize("mischief", ["drip", "drip body"])
def test_what_is_given_up_leaves_no_thread(front: Front, mischief: str) -> None:
    """A store that drips for hours would otherwise cost a thread for each request."""
    store = S3Artifacts(front.settings, replace(HASTE, deadline=0.6))
    store.put(KEY, sealed("old"))
    front.mischief = lambda request: mischief

    def ask(_: int) -> bool:
        try:
            store.get(KEY)
        except Unavailable:
            return False
        return True

    with ThreadPoolExecutor(25) as pool:
        assert not any(pool.map(ask, range(50)))
    # Those that were cut try once more, and find that they need not.
    until = time.monotonic() + 5
    while at_work() and time.monotonic() < until:
        time.sleep(0.05)
    assert at_work() == 0
    front.mischief = lambda request: None
    assert store.get(KEY) == sealed("old")


def test_no_more_requests_than_a_process_can_bear(
    front: Front, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bucket, "_REQUESTS", 3)
    store = S3Artifacts(front.settings, replace(HASTE, deadline=0.6))
    store.put(KEY, sealed("old"))
    front.mischief = lambda request: "drip"
    most = 0

    def ask(_: int) -> None:
        with pytest.raises(Unavailable):
            store.get(KEY)

    with ThreadPoolExecutor(12) as pool:
        asked = [pool.submit(ask, number) for number in range(12)]
        while not all(one.done() for one in asked):
            most = max(most, at_work())
            time.sleep(0.01)
    assert [one.result() for one in asked] == [None] * 12
    assert most == 3


@pytest.mark.parametrize("mischief", ["drip body", "cut"])
def test_half_a_value_is_none(front: Front, mischief: str) -> None:
    hasty(front).put(KEY, sealed("old"))
    front.mischief = lambda request: mischief if request.method == "GET" else None
    for call in (CALLS["get"], CALLS["reader"]):
        started = time.monotonic()
        with pytest.raises(Unavailable):
            call(hasty(front))
        assert time.monotonic() - started < BOUND


def test_a_page_of_a_proxy_is_no_list(front: Front) -> None:
    front.mischief = lambda request: "garbage"
    for name in ("keys", "erase"):
        with pytest.raises(Unavailable):
            CALLS[name](hasty(front))


def test_a_passing_failure_is_tried_again(front: Front) -> None:
    seen: list[str] = []

    def once_each(request: Request) -> tuple[int, str] | None:
        seen.append(request.method)
        return (503, "SlowDown") if seen.count(request.method) == 1 else None

    front.mischief = once_each
    store = build(front.settings)
    store.put(KEY, b"x")
    assert store.get(KEY) == b"x"
    assert (seen.count("PUT"), seen.count("GET")) == (2, 2)


def test_at_a_third_of_failures_what_was_said_to_be_stored_is_stored(front: Front) -> None:
    chance = random.Random(4)
    front.mischief = lambda request: (
        chance.choice(["close", "lost", (503, "SlowDown")]) if chance.random() < 0.3 else None
    )
    store, stored = hasty(front), {}
    for turn in range(25):
        key = f"luna/{turn}"
        try:
            assert store.add(key, sealed(turn, 100))
            stored[key] = sealed(turn, 100)
        except Unavailable:
            continue
    front.mischief = lambda request: None
    assert len(stored) > 10
    assert {key: store.get(key) for key in stored} == stored


def test_who_added_is_told_so_though_the_first_answer_was_lost(front: Front) -> None:
    lost: list[Request] = []

    def lose_the_first(request: Request) -> str | None:
        if request.method == "PUT" and not lost:
            lost.append(request)
            return "lost"
        return None

    front.mischief = lose_the_first
    store = hasty(front)
    assert store.add(KEY, b"ours")
    assert lost
    lost.clear()
    assert not store.add(KEY, b"another's")
    assert lost
    assert store.get(KEY) == b"ours"


def test_a_race_that_the_server_cannot_decide_is_run_again(front: Front) -> None:
    answers = [(409, "ConditionalRequestConflict")] * 2
    front.mischief = lambda request: answers.pop() if answers else None
    assert build(front.settings).add(KEY, b"x")
    front.mischief = lambda request: (409, "ConditionalRequestConflict")
    with pytest.raises(Unavailable, match="two who write"):
        build(front.settings).add(KEY + "y", b"x")


@pytest.mark.parametrize(
    ("status", "code", "words"),
    [
        (404, "NoSuchBucket", "CUSTORIES_S3_BUCKET must name"),
        (403, "AccessDenied", "allowed to list, read, write and delete"),
        (403, "InvalidAccessKeyId", "CUSTORIES_S3_ACCESS_KEY"),
        (403, "SignatureDoesNotMatch", "CUSTORIES_S3_SECRET_KEY"),
        (400, "AuthorizationHeaderMalformed", "CUSTORIES_S3_REGION"),
        (403, "QuotaExceeded", "takes no more"),
        (400, "EntityTooLarge", "takes no more"),
        (413, "", "takes no more"),
        (507, "XMinioStorageFull", "takes no more"),
        (403, "RequestTimeTooSkewed", "clock"),
        (400, "BadDigest", "CUSTORIES_S3_CHECKSUMS=when_required"),
        (418, "Teapot", "Teapot"),
    ],
)
def test_what_waiting_does_not_mend_names_the_setting(
    front: Front, status: int, code: str, words: str
) -> None:
    front.mischief = lambda request: (status, code)
    for call in (CALLS["put"], CALLS["get"], CALLS["add"], CALLS["erase"], CALLS["writer"]):
        with pytest.raises(StoreBlocked, match=words) as caught:
            call(hasty(front))
        for secret in (front.settings.s3_secret_key, front.settings.s3_access_key, KEY):
            assert secret not in str(caught.value)
    assert len(front.seen) == 5


@pytest.mark.parametrize("absent", ["s3_bucket", "s3_access_key", "s3_secret_key"])
def test_a_setting_that_is_blank_is_named_at_once(absent: str) -> None:
    choice = {"s3_endpoint": "http://127.0.0.1:1", "s3_bucket": "books"} | {absent: ""}
    with pytest.raises(StoreBlocked, match=f"CUSTORIES_{absent.upper()}"):
        build(S3Settings(**choice))


def test_an_endpoint_that_is_no_address_and_one_where_nobody_is() -> None:
    with pytest.raises(StoreBlocked, match="CUSTORIES_S3_ENDPOINT"):
        build(S3Settings("no address", "books"))
    with pytest.raises(Unavailable):
        S3Artifacts(S3Settings("http://127.0.0.1:1", "books"), HASTE).get(KEY)
    with pytest.raises(StoreBlocked, match="CUSTORIES_S3_BUCKET"):
        S3Artifacts(S3Settings("http://127.0.0.1:1", "no bucket/name"), HASTE).get(KEY)


def large(store: S3Artifacts, monkeypatch: pytest.MonkeyPatch) -> bytes:
    """Write a value in several parts."""
    monkeypatch.setattr(uploads_of_s3, "PART", 5 * 2**20)
    value = sealed("large", 12 * 2**20)
    with store.writer(KEY) as stream:
        for at in range(0, len(value), 2**20):
            stream.write(value[at : at + 2**20])
    return value


def unfinished(settings: S3Settings) -> int:
    page = plain_client(settings).list_multipart_uploads(Bucket=settings.s3_bucket)
    return len(page.get("Uploads", ()))


def test_a_large_value_goes_up_in_parts(front: Front, monkeypatch: pytest.MonkeyPatch) -> None:
    store = build(front.settings)
    value = large(store, monkeypatch)
    assert sum("partNumber" in request.path for request in front.seen) == 3
    opened = store.reader(KEY)
    assert opened is not None
    with opened as stream:
        assert stream.read() == value
    assert unfinished(front.settings) == 0


@pytest.mark.parametrize("step", ["partNumber=2", "partNumber=3", "POST uploadId"])
@pytest.mark.parametrize("mischief", ["close", (503, "SlowDown"), (403, "QuotaExceeded")])
def test_a_large_value_that_breaks_off_leaves_nothing(
    front: Front, monkeypatch: pytest.MonkeyPatch, step: str, mischief: str | tuple[int, str]
) -> None:
    store = hasty(front)
    store.put(KEY, b"old")
    front.mischief = lambda request: (
        mischief
        if all(word in f"{request.method} {request.path}" for word in step.split())
        else None
    )
    with pytest.raises((Unavailable, StoreBlocked)):
        large(store, monkeypatch)
    assert store.get(KEY) == b"old"
    assert unfinished(front.settings) == 0


def test_what_an_upload_left_is_erased_with_the_rest(
    front: Front, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = hasty(front)
    front.mischief = lambda request: (
        (503, "SlowDown") if "partNumber=2" in request.path or request.method == "DELETE" else None
    )
    with pytest.raises(Unavailable):
        large(store, monkeypatch)
    front.mischief = lambda request: None
    assert unfinished(front.settings) == 1
    assert store.erase("mia/") == 0
    assert unfinished(front.settings) == 1
    assert store.erase("luna/") == 0
    assert unfinished(front.settings) == 0


def test_a_server_that_takes_versions_for_a_plain_list_is_erased_all_the_same(
    front: Front,
) -> None:
    store = build(front.settings)
    for turn in range(3):
        store.put(f"luna/{turn}", b"x")

    def plain(request: Request) -> None:
        request.path = request.path.replace("?versions&", "?list-type=2&")

    front.mischief = plain
    assert store.erase("luna/") == 3
    assert list(store.keys()) == []
    assert any("list-type=2" in request.path for request in front.seen)


def test_a_bucket_that_keeps_what_is_deleted_is_told(front: Front) -> None:
    store = build(front.settings)
    store.put(KEY, b"x")

    # As an object lock does: no error is told, and nothing is gone.
    front.mischief = lambda request: (
        "ignore" if request.method == "POST" and "delete" in request.path else None
    )
    with pytest.raises(StoreBlocked, match="retention"):
        store.erase("luna/")


def test_lists_have_many_pages(front: Front) -> None:
    def short(request: Request) -> None:
        if "list-type=2" in request.path or "versions" in request.path:
            request.path = request.path.replace("&max-keys=1000", "") + "&max-keys=10"

    front.mischief = short
    store = build(front.settings)
    names = [f"luna/{n:04d}" for n in range(35)]
    for name in names:
        store.put(name, b"")
    plain_client(front.settings).put_object(
        Bucket=front.settings.s3_bucket, Key="luna/by hand ü", Body=b""
    )
    asked = len(front.seen)
    assert list(store.keys()) == names
    assert len(front.seen) == asked + 4
    assert store.erase("luna/") == 36
    assert list(store.keys()) == []


@pytest.mark.parametrize("checksums", ["when_supported", "when_required"])
def test_checksums_are_sent_as_the_setting_says(checksums: str) -> None:
    with s3_front(s3_checksums=checksums, s3_conditional="yes") as front:
        store = build(front.settings)
        store.put(KEY, b"x")
        assert store.get(KEY) == b"x"
        names = {name.lower() for request in front.seen for name in request.headers}
        assert any("checksum-crc" in name for name in names) == (checksums == "when_supported")


def test_the_disk_for_what_is_on_its_way_may_be_full(
    front: Front, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    folder = tmp_path / "none"
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    store = build(front.settings)
    with pytest.raises(StoreBlocked, match="TMPDIR"):
        streamed(store)
    # A limit on the size of files is as near to a full disk as one gets without one.
    monkeypatch.setattr(tempfile, "tempdir", None)
    code = f"""
import resource, signal
from adapters.artifacts.s3 import build
from custories_core.errors import StoreBlocked
from tests.object_store import S3Settings
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))
try:
    with build({front.settings!r}).writer("{KEY}") as stream:
        for _ in range(100): stream.write(b"x" * 5_000)
except StoreBlocked as error: print(error)
"""
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True)
    assert done.stderr == ""
    assert "Free some space there" in done.stdout
    assert store.get(KEY) is None


def test_a_plain_stand_in_needs_no_front() -> None:
    with s3_server() as settings:
        store = build(settings)
        assert store.add(KEY, b"x")
        assert not store.add(KEY, b"y")
        assert store.erase("luna/") == 1
