"""The people of a book over HTTP, and their photos: what of them is kept, and what never is."""

import asyncio
import threading
import time
from collections.abc import AsyncIterator
from concurrent.futures import ThreadPoolExecutor
from io import BytesIO
from typing import Any

import pytest
from httpx import Response
from litestar.exceptions import HTTPException
from PIL import Image

from custories_core.errors import StoreBlocked, Unavailable
from entrypoints.http import photos
from entrypoints.http.photos import Darkroom
from tests.contracts.portraits import SECRET, annotated, astronaut, encoded
from tests.integration.http_client import ANOTHERS, USER, ServiceClient, key

HERO = {"name": "Luna", "role": "hero", "age": 6, "looks": {"hair": "auburn", "glasses": True}}
JPEG = {"Content-Type": "image/jpeg"}


@pytest.fixture
def service(shared_service: ServiceClient) -> ServiceClient:
    return shared_service


@pytest.fixture(scope="module")
def portrait() -> bytes:
    """A photo with everything in its metadata that must not be kept."""
    return annotated(astronaut())


def person(service: ServiceClient, who: str = USER, **fields: Any) -> dict[str, Any]:
    book = service.book(who)
    return service.made(f"/v1/books/{book['id']}/characters", HERO | fields, who)


def put(service: ServiceClient, id: str, photo: bytes, who: str = USER, **headers: str) -> Response:
    at = f"/v1/characters/{id}/photo"
    return service.ask("PUT", at, who, content=photo, headers=JPEG | headers)


def test_somebody_is_brought_in_changed_and_taken_out(service: ServiceClient) -> None:
    book = service.book()
    people = f"/v1/books/{book['id']}/characters"
    answer = service.post(people, HERO, headers=key())
    assert answer.status_code == 201
    luna = answer.json()
    at = answer.headers["location"]
    assert at == f"/v1/characters/{luna['id']}"
    assert (luna["name"], luna["position"], luna["photo"]) == ("Luna", 1, None)
    assert luna["looks"] == {"hair": "auburn", "glasses": True}
    assert service.get(at).json() == luna
    pip = service.made(people, {"name": "Pip", "role": "companion", "species": "fox"})
    assert service.get(people).json() == {"items": [luna, pip], "next": None}
    tag = service.get(at).headers["etag"]
    changes = {"age": None, "looks": {"glasses": None, "eyes": "green"}}
    changed = service.patch(at, changes, headers={"If-Match": tag})
    assert changed.status_code == 200
    assert changed.json()["looks"] == {"hair": "auburn", "eyes": "green"}
    assert changed.json()["age"] is None
    assert service.patch(at, {"age": 7}, headers={"If-Match": tag}).status_code == 412
    assert service.delete(at).status_code == 204
    assert service.get(at).status_code == 404
    assert service.get(people).json()["items"] == [pip]


def test_everything_wrong_with_somebody_is_told_at_once(service: ServiceClient) -> None:
    book = service.book()
    wrong = {"role": "villain", "age": 200, "looks": {"hair": "invisible", "horns": 2}, "owner": 1}
    answer = service.post(f"/v1/books/{book['id']}/characters", wrong)
    assert answer.status_code == 422
    places = {fault["place"] for fault in answer.json()["faults"]}
    assert places == {"name", "role", "age", "looks.hair", "looks.horns", "owner"}


def test_a_photo_is_kept_as_a_portrait_made_anew(service: ServiceClient, portrait: bytes) -> None:
    before = set(service.artifacts.keys())
    luna = person(service)
    answer = put(service, luna["id"], portrait)
    assert answer.status_code == 200, answer.text
    shown = answer.json()["photo"]
    assert shown["looks"]["skin"].startswith("#")
    # The link leads to the portrait, for anybody who holds it.
    link = shown["url"].removeprefix("http://testserver.local")
    kept = service.get(link, None)
    assert kept.status_code == 200
    (stored,) = set(service.artifacts.keys()) - before
    assert service.artifacts.get(stored) == kept.content
    assert kept.content != portrait
    with Image.open(BytesIO(kept.content)) as picture:
        assert picture.format == "JPEG"
        assert dict(picture.getexif()) == {}
        assert picture.info.keys() <= {"jfif", "jfif_version", "jfif_unit", "jfif_density", "dpi"}
    for key_ in service.artifacts.keys():
        data = service.artifacts.get(key_) or b""
        assert SECRET not in data
        assert portrait not in data
        assert luna["id"] not in key_
    # A photo given anew takes the place of the one before.
    again = put(service, luna["id"], portrait, **{"If-Match": answer.headers["etag"]})
    assert again.status_code == 200
    assert again.json()["photo"]["url"].split("?")[0] != shown["url"].split("?")[0]
    stale = put(service, luna["id"], portrait, **{"If-Match": answer.headers["etag"]})
    assert stale.status_code == 412
    gone = service.delete(f"/v1/characters/{luna['id']}/photo")
    assert (gone.status_code, gone.json()["photo"]) == (200, None)
    assert service.delete(f"/v1/characters/{luna['id']}/photo").status_code == 200


def test_no_link_is_signed_in_the_event_loop(
    service: ServiceClient, portrait: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A store that signs takes a core for it, and everybody's requests would wait."""
    loop_thread = service.http.blocking_portal._event_loop_thread_id  # type: ignore[attr-defined]
    signed_in_loop: list[bool] = []
    link = service.artifacts.link

    def watched(key: str, seconds: int, filename: str = "") -> str:
        signed_in_loop.append(threading.get_ident() == loop_thread)
        return link(key, seconds, filename)

    monkeypatch.setattr(service.artifacts, "link", watched)
    luna = person(service)
    assert put(service, luna["id"], portrait).status_code == 200
    for path in (f"/v1/characters/{luna['id']}", f"/v1/books/{luna['book']}/characters"):
        assert service.get(path).status_code == 200
    chapter = service.made_chapter()
    pages = service.get(f"/v1/chapters/{chapter['id']}/pages").json()["items"]
    assert service.get(f"/v1/pages/{pages[0]['id']}").status_code == 200
    assert len(signed_in_loop) >= 3 + 2 * len(pages) + 2
    assert not any(signed_in_loop)


@pytest.mark.parametrize(
    ("photo", "status"),
    [
        (b"", 422),
        (b"GIF89a" + b"\0" * 100, 422),
        (b"%PDF-1.7 and so on", 422),
        (encoded(Image.new("RGB", (800, 800), "white")), 422),
        (encoded(astronaut())[:9000], 422),
        (b"\xff\xd8\xff\xe0" + b"x" * photos.MOST, 413),
    ],
    ids=["nothing", "gif", "pdf", "nobody in it", "truncated", "too large"],
)
def test_a_photo_that_cannot_be_used_leaves_no_trace(
    service: ServiceClient, photo: bytes, status: int
) -> None:
    luna = person(service)
    before = set(service.artifacts.keys())
    answer = put(service, luna["id"], photo)
    assert answer.status_code == status, answer.text
    if status == 422:
        assert {fault["place"] for fault in answer.json()["faults"]} == {"photo"}
        assert all(fault["remedy"] for fault in answer.json()["faults"])
    assert set(service.artifacts.keys()) == before
    assert service.get(f"/v1/characters/{luna['id']}").json() == luna


def test_a_photo_says_what_it_is(service: ServiceClient) -> None:
    luna = person(service)
    at = f"/v1/characters/{luna['id']}/photo"
    for kind in (
        "text/html",
        "multipart/form-data; boundary=x",
        "application/json",
        "image/svg+xml",
    ):
        answer = service.ask("PUT", at, content=b"x", headers={"Content-Type": kind})
        assert answer.status_code == 415


def raw(service: ServiceClient, path: str, headers: dict[str, str], chunks: list[bytes]) -> Any:
    """Speak ASGI by hand: what is answered, and how much of the body was taken."""
    sent: list[Any] = []
    left = list(chunks)
    asked = {**headers, "authorization": f"Bearer {service.token('user')}"}

    async def receive() -> Any:
        await asyncio.sleep(0)
        if not left:
            return {"type": "http.disconnect"}
        return {"type": "http.request", "body": left.pop(0), "more_body": True}

    async def send(message: Any) -> None:
        sent.append(message)

    scope = {
        "type": "http",
        "method": "PUT",
        "path": path,
        "raw_path": path.encode(),
        "root_path": "",
        "query_string": b"",
        "headers": [(name.lower().encode(), value.encode()) for name, value in asked.items()],
        "scheme": "http",
        "http_version": "1.1",
        "client": ("127.0.0.1", 1),
        "server": ("testserver.local", 80),
    }
    with service.http.portal() as portal:
        portal.call(service.app, scope, receive, send)
    return sent[0]["status"], len(chunks) - len(left)


def test_a_photo_is_not_read_before_it_is_known_whose_it_is_for(service: ServiceClient) -> None:
    book = service.book(ANOTHERS)
    theirs = service.made(f"/v1/books/{book['id']}/characters", HERO, ANOTHERS)
    status, taken = raw(service, f"/v1/characters/{theirs['id']}/photo", JPEG, [b"x"] * 10)
    assert (status, taken) == (404, 0)


def test_the_cap_holds_while_a_photo_arrives_whatever_it_said(service: ServiceClient) -> None:
    luna = person(service)
    at = f"/v1/characters/{luna['id']}/photo"
    megabyte = b"x" * 1024 * 1024
    for headers in (JPEG, JPEG | {"Content-Length": "5"}):
        status, taken = raw(service, at, headers, [megabyte] * 40)
        assert (status, taken) == (413, 21)
    status, taken = raw(service, at, JPEG | {"Content-Length": str(photos.MOST + 1)}, [megabyte])
    assert (status, taken) == (413, 0)


def test_a_photo_that_breaks_off_is_no_bug_of_ours(service: ServiceClient) -> None:
    luna = person(service)
    status, _ = raw(service, f"/v1/characters/{luna['id']}/photo", JPEG, [b"\xff\xd8\xff"])
    assert status == 400


def test_a_photo_that_dribbles_in_is_given_up(
    service: ServiceClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(photos, "ARRIVAL", 0.05)
    luna = person(service)
    status, _ = raw(service, f"/v1/characters/{luna['id']}/photo", JPEG, [b"x"] * 1_000_000)
    assert status == 408


def test_who_sends_slowly_or_nothing_is_given_up_and_keeps_nobody_waiting(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(photos, "SILENCE", 0.2)
    monkeypatch.setattr(photos, "GRACE", 0.2)

    async def sent(pause: float, size: int, count: int) -> AsyncIterator[bytes]:
        for _ in range(count):
            yield bytes(size)
            await asyncio.sleep(pause)

    async def test() -> None:
        darkroom = Darkroom()

        async def taken(account: str, pieces: AsyncIterator[bytes]) -> int:
            async with darkroom.taken_in(account, pieces) as photo:
                assert darkroom.held == len(photo)
                return len(photo)

        silent = [asyncio.create_task(taken(f"a{n // 2}", sent(9, 5, 2))) for n in range(16)]
        dribble = asyncio.create_task(taken("b", sent(0.05, 5, 1000)))
        await asyncio.sleep(0.05)
        assert darkroom.held == 16 * 5 + 5
        with pytest.raises(Unavailable, match="You have 2 photos"):
            await taken("a0", sent(0, 1024, 1))
        assert await taken("c", sent(0.05, 64 * 1024, 8)) == 8 * 64 * 1024
        began = time.monotonic()
        for task in (*silent, dribble):
            with pytest.raises(HTTPException) as caught:
                await task
            assert caught.value.status_code == 408
        assert time.monotonic() - began < 2
        assert darkroom.held == 0
        monkeypatch.setattr(photos, "HELD", 100_000)
        with pytest.raises(Unavailable, match="Too many photos"):
            await taken("d", sent(0, 60_000, 2))
        assert darkroom.held == 0
        assert await taken("d", sent(0, 60_000, 1)) == 60_000

    asyncio.run(test())


def test_two_photos_are_sanitised_at_a_time_and_the_rest_come_back(
    service: ServiceClient, portrait: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(photos, "TURN", 0.2)
    luna = person(service)
    others = [person(service, f"other {n}") for n in range(3)]
    busy, most, lock = [0], [0], threading.Lock()
    full, go_on = threading.Event(), threading.Event()
    its = service.app.state.service
    real = its.give_photo

    def slowly(*arguments: Any) -> Any:
        with lock:
            busy[0] += 1
            most[0] = max(most[0], busy[0])
            if busy[0] == 2:
                full.set()
        go_on.wait(20)
        with lock:
            busy[0] -= 1
        return real(*arguments)

    monkeypatch.setattr(its, "give_photo", slowly)
    with ThreadPoolExecutor(6) as threads:
        first = [threads.submit(put, service, luna["id"], portrait) for _ in range(2)]
        assert full.wait(20)
        late = [
            threads.submit(put, service, other["id"], portrait, f"other {n}")
            for n, other in enumerate(others)
        ]
        answers = [one.result() for one in late]
        # One account has two on their way at most, whatever there is room for.
        assert put(service, luna["id"], portrait).json()["detail"].startswith("You have 2 photos")
        go_on.set()
        assert {one.result().status_code for one in first} == {200}
    assert {answer.status_code for answer in answers} == {503}
    assert {answer.headers["retry-after"] for answer in answers} == {"5"}
    assert most == [2]
    assert put(service, luna["id"], portrait).status_code == 200


@pytest.mark.parametrize(
    ("error", "kind"),
    [(Unavailable("Away.", 9), "unavailable"), (StoreBlocked("Full."), "store-blocked")],
)
def test_a_store_that_is_away_or_full_is_503_and_nothing_has_changed(
    service: ServiceClient,
    portrait: bytes,
    monkeypatch: pytest.MonkeyPatch,
    error: Exception,
    kind: str,
) -> None:
    luna = person(service)

    def fail(key: str, data: bytes) -> None:
        raise error

    monkeypatch.setattr(service.artifacts, "put", fail)
    answer = put(service, luna["id"], portrait)
    assert (answer.status_code, answer.json()["type"]) == (503, f"/problems/{kind}")
    assert int(answer.headers["retry-after"]) > 0
    assert service.get(f"/v1/characters/{luna['id']}").json() == luna
