"""Everything that is kept of somebody, as an archive that is never whole in memory."""

import asyncio
import hashlib
import io
import json
import tracemalloc
import zipfile
from collections.abc import AsyncIterator
from typing import Any

import pytest
import skimage.data
from litestar.exceptions import LitestarException
from PIL import Image

from custories_core.errors import Unavailable
from entrypoints.http.archive import Archive
from entrypoints.http.export import SLICE
from tests.credits import give
from tests.integration.http_client import ANOTHERS, ServiceClient


def portrait() -> bytes:
    out = io.BytesIO()
    Image.fromarray(skimage.data.astronaut()).save(out, "JPEG")
    return out.getvalue()


def unpacked(data: bytes) -> dict[str, bytes]:
    """What is in an archive, which has to be sound."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert archive.testzip() is None
        names = archive.namelist()
        assert len(names) == len(set(names))
        return {name: archive.read(name) for name in names}


def test_everything_of_somebody_and_nothing_of_anybody_else(service: ServiceClient) -> None:
    chapter = service.made_chapter()
    book = chapter["book"]
    assert service.patch("/v1/me", {"name": "Großmutter"}).status_code == 200
    hero = service.get(f"/v1/books/{book}/characters").json()["items"][0]["id"]
    headers = {"Content-Type": "image/jpeg"}
    sent = service.ask("PUT", f"/v1/characters/{hero}/photo", content=portrait(), headers=headers)
    assert sent.status_code == 200, sent.text
    page = service.get(f"/v1/chapters/{chapter['id']}/pages").json()["items"][0]["id"]
    service.book(ANOTHERS, title="Not yours")
    answer = service.get("/v1/me/export")
    assert answer.status_code == 200
    assert answer.headers["content-type"] == "application/zip"
    assert answer.headers["content-disposition"] == 'attachment; filename="custories-export.zip"'
    assert answer.headers["cache-control"] == "private, no-store"
    found = unpacked(answer.content)
    assert "books/<id>/book.json" in found["README.txt"].decode()
    account = json.loads(found["account.json"])
    assert account["name"] == "Großmutter"
    assert account["known_there_as"] == "user"
    assert [n for n in found if n.endswith("book.json")] == [f"books/{book}/book.json"]
    told = json.loads(found[f"books/{book}/book.json"])
    assert told["asked_for"]["genre"] == "space"
    (who,) = told["characters"]
    kept = found[f"books/{book}/objects/{who['photo']['key']}"]
    assert hashlib.sha256(kept).hexdigest() == who["photo"]["sha256"]
    assert set(who["photo"]["eyes"]) == {"left", "right"}
    (made,) = told["chapters"]
    assert len(made["pages"]) == 2
    assert all(page["written"] or page["picture"] for page in made["pages"])
    for page in made["pages"]:
        assert f"books/{book}/objects/{page['picture']}" in found
        assert f"books/{book}/objects/{page['proof']}" in found
    (job,) = told["jobs"]
    assert (job["kind"], job["state"]) == ("chapter", "completed")
    text = json.dumps(told) + json.dumps(account)
    for hidden in ("fence", "lease", "made_of", "crashes", "Not yours"):
        assert hidden not in text
    assert not [name for name in found if "/story/" in name or "/inspection/" in name]


def test_an_account_without_books_is_an_archive_too(service: ServiceClient) -> None:
    found = unpacked(service.get("/v1/me/export").content)
    assert set(found) == {"README.txt", "account.json", "credits.json"}
    assert json.loads(found["credits.json"])["now"]["available"] == 0
    assert service.get("/v1/me/export", None).status_code == 401
    assert service.get("/v1/me/export", params={"owner": "x"}).status_code == 422


def test_all_credits_and_purchases_are_in_it(service: ServiceClient) -> None:
    order = {"pack": "small", "currency": "eur"}
    bought = service.made("/v1/credits/checkouts", order)
    service.made("/v1/credits/checkouts", order, ANOTHERS)
    left = service.made("/v1/credits/checkouts", order)
    assert service.http.post(f"{bought['url']}/payment", follow_redirects=False).status_code == 303
    mine = service.get("/v1/me").json()["id"]
    for _ in range(SLICE):
        give(service.container.records(), mine, 1)
    told = json.loads(unpacked(service.get("/v1/me/export").content)["credits.json"])
    assert told["now"]["available"] == 50 + SLICE
    assert len(told["transactions"]) == 1 + SLICE
    assert told["transactions"][-1]["cause"] == {"kind": "checkout", "id": bought["id"]}
    assert [one["id"] for one in told["checkouts"]] == [left["id"], bought["id"]]


def test_a_store_that_is_away_is_told_before_the_archive_begins(
    service: ServiceClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    def away(key: str) -> bool:
        raise Unavailable("The store of artifacts does not answer.", 7)

    monkeypatch.setattr(service.artifacts, "exists", away)
    answer = service.get("/v1/me/export")
    assert answer.status_code == 503
    assert answer.headers["retry-after"] == "7"


def test_an_archive_that_broke_off_is_no_archive(
    service: ServiceClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    service.made_chapter()
    reader = service.artifacts.reader
    calls: list[str] = []

    def failing(key: str) -> Any:
        calls.append(key)
        if len(calls) == 3:
            raise Unavailable("The store of artifacts does not answer.")
        return reader(key)

    monkeypatch.setattr(service.artifacts, "reader", failing)
    # A server breaks the connection off; here the exception itself comes through.
    with pytest.raises(LitestarException, match="after response started"):
        service.get("/v1/me/export")


def test_what_is_large_goes_through_in_pieces() -> None:
    async def zeros(pieces: int) -> AsyncIterator[bytes]:
        for _ in range(pieces):
            yield bytes(256 * 1024)

    async def pack() -> tuple[int, int]:
        archive, sent, most = Archive(), 0, 0
        async for piece in archive.chunks("large.pdf", zeros(400)):
            sent, most = sent + len(piece), max(most, len(piece))
        return sent + len(archive.end()), most

    tracemalloc.start()
    try:
        sent, most = asyncio.run(pack())
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert sent > 400 * 256 * 1024
    assert most < 512 * 1024
    assert peak < 8 * 1024 * 1024


def test_one_account_has_two_archives_sent_at_a_time(service: ServiceClient) -> None:
    account = service.get("/v1/me").json()["id"]
    exports = service.app.state.exports
    with exports.taken(account), exports.taken(account):
        answer = service.get("/v1/me/export")
        assert (answer.status_code, answer.headers["retry-after"]) == (503, "5")
        assert service.get("/v1/me/export", ANOTHERS).status_code == 200
    assert service.get("/v1/me/export").status_code == 200
    assert len(exports) == 0
