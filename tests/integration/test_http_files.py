"""The files of a bound book, and the links that lead to them."""

import time
from contextlib import ExitStack
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

import pytest

from adapters.artifacts.memory import MemoryArtifacts
from custories_core.library import BookEntry
from custories_core.links import sign
from custories_core.ports.records import Records
from entrypoints.http import streams
from entrypoints.http.files import slug
from tests.integration.http_client import ANOTHERS, BASE, SECRET, ServiceClient, served


def bound(service: ServiceClient) -> tuple[str, str]:
    """A bound book and its chapter."""
    chapter = service.made_chapter()
    book: str = chapter["book"]
    assert service.patch(f"/v1/books/{book}", {}).status_code == 200
    assert service.post(f"/v1/books/{book}/binding").status_code == 202
    assert service.house.work() == 1
    return book, chapter["id"]


def test_a_bound_book_is_fetched_by_links_that_need_no_token(service: ServiceClient) -> None:
    book, _ = bound(service)
    for name, kind, begins in (
        ("interior", "pdf", b"%PDF-"),
        ("cover", "pdf", b"%PDF-"),
        ("preview", "png", b"\x89PNG"),
    ):
        answer = service.get(f"/v1/books/{book}/files/{name}")
        assert answer.status_code == 303, answer.text
        assert answer.content == b""
        link = answer.headers["location"]
        assert answer.headers["cache-control"] == "private, no-store"
        left = int(parse_qs(urlsplit(link).query)["expires"][0]) - time.time()
        assert 295 < left <= 300
        file = service.get(link, who=None)
        assert file.status_code == 200
        assert file.content.startswith(begins)
        assert file.headers["content-type"].endswith(f"/{kind}")
        assert int(file.headers["content-length"]) == len(file.content)
        assert file.headers["x-content-type-options"] == "nosniff"
        assert f'-{name}.{kind}"' in file.headers["content-disposition"]
        assert file.headers["content-disposition"].startswith("attachment")
        whose, _, age = file.headers["cache-control"].partition(", max-age=")
        assert whose == "private"
        assert 290 < int(age) <= 300


def test_a_book_that_was_never_bound_has_no_files(service: ServiceClient) -> None:
    book = service.whole_book()["id"]
    answer = service.get(f"/v1/books/{book}/files/interior")
    assert answer.status_code == 404
    assert "not bound yet" in answer.json()["detail"]
    assert service.get(f"/v1/books/{book}/files/manuscript").status_code == 404


def test_a_book_that_was_changed_since_has_to_be_bound_again(service: ServiceClient) -> None:
    book, chapter = bound(service)
    path = f"/v1/books/{book}/files/interior"
    page = service.get(f"/v1/chapters/{chapter}/pages").json()["items"][0]["id"]
    assert service.patch(f"/v1/pages/{page}", {"text": "Then they slept."}).status_code == 200
    answer = service.get(path)
    assert answer.status_code == 409
    assert "bound again" in answer.json()["detail"]
    assert service.patch(f"/v1/pages/{page}", {"text": None}).status_code == 200
    assert service.get(path).status_code == 303
    assert service.patch(f"/v1/books/{book}", {"dedication": "For Ida"}).status_code == 200
    assert service.get(path).status_code == 409
    service.house.work()  # the type is set anew
    assert service.post(f"/v1/books/{book}/binding").status_code == 202
    service.house.work()
    assert service.get(path).status_code == 303
    # Without its people the book cannot even be put together.
    for who in service.get(f"/v1/books/{book}/characters").json()["items"]:
        assert service.delete(f"/v1/characters/{who['id']}").status_code == 204
    assert service.get(path).status_code == 409


def test_anothers_files_are_missing(service: ServiceClient) -> None:
    book, _ = bound(service)
    for who in (ANOTHERS, "admin"):
        assert service.get(f"/v1/books/{book}/files/interior", who).status_code == 404
    assert service.get(f"/v1/books/{book}/files/interior", None).status_code == 401


@pytest.fixture
def link(service: ServiceClient) -> str:
    """A link to an object of a few pieces."""
    service.artifacts.put("a/b/book/file/x.pdf", b"%PDF-" + bytes(700_000))
    return service.artifacts.link("a/b/book/file/x.pdf", 60, "The Ünsinkable.pdf")


def altered(link: str, **changes: Any) -> str:
    """The link with parameters replaced; None takes one away."""
    parts = urlsplit(link)
    query = {name: values[0] for name, values in parse_qs(parts.query).items()} | changes
    kept = {name: value for name, value in query.items() if value is not None}
    return parts._replace(query=urlencode(kept)).geturl()


def test_a_link_gives_all_of_its_object_in_pieces(service: ServiceClient, link: str) -> None:
    answer = service.get(link, who=None)
    assert answer.content == b"%PDF-" + bytes(700_000)
    said = answer.headers["content-disposition"]
    assert "filename*=UTF-8''The%20%C3%9Cnsinkable.pdf" in said
    assert "sandbox" in answer.headers["content-security-policy"]


def test_who_reads_many_links_slowly_leaves_room_for_others(
    service: ServiceClient, link: str
) -> None:
    readers = service.app.state.readers
    with ExitStack() as slow:
        for _ in range(streams.READERS):
            slow.enter_context(readers.taken("a"))
        answer = service.get(link, who=None)
        assert (answer.status_code, answer.headers["retry-after"]) == (503, "5")
        service.artifacts.put("b/b/book/file/x.pdf", b"%PDF-")
        other = service.artifacts.link("b/b/book/file/x.pdf", 60, "x.pdf")
        assert service.get(other, who=None).status_code == 200
    assert service.get(link, who=None).status_code == 200
    assert len(readers) == 0


@pytest.mark.parametrize(
    "change",
    [
        {"expires": "99999999999"},
        {"expires": "soon"},
        {"expires": None},
        {"filename": "other.pdf"},
        {"filename": None},
        {"signature": "0" * 64},
        {"signature": "ü"},
        {"signature": None},
    ],
)
def test_a_link_that_was_changed_leads_to_nothing(
    service: ServiceClient, link: str, change: dict[str, str | None]
) -> None:
    answer = service.get(altered(link, **change), who=None)
    assert answer.status_code == 404
    right = service.get(altered(link, signature="0" * 64), who=None)
    assert answer.json() | {"instance": ""} == right.json() | {"instance": ""}


def test_a_link_takes_no_more_than_it_was_made_with(service: ServiceClient, link: str) -> None:
    assert service.get(altered(link, more="1"), who=None).status_code == 422
    assert service.get(f"{link}&expires=99999999999", who=None).status_code == 422


def test_a_link_leads_to_its_own_object_until_it_ends(service: ServiceClient, link: str) -> None:
    service.artifacts.put("a/b/book/file/y.pdf", b"another")
    assert service.get(link.replace("x.pdf?", "y.pdf?"), who=None).status_code == 404
    ended = sign(SECRET.encode(), BASE, "a/b/book/file/x.pdf", int(time.time()), "")
    assert service.get(ended, who=None).status_code == 404
    elsewhere = sign(SECRET.encode(), BASE, "a/b/book/file/gone.pdf", int(time.time()) + 60, "")
    assert service.get(elsewhere, who=None).status_code == 404
    for path in ("/links/", "/links/a/../b", "/links//etc/passwd", "/links/a%2Fb"):
        assert service.get(f"{path}?expires=1&filename=&signature=0", who=None).status_code == 404


@pytest.mark.parametrize("lead_here", [True, False])
def test_a_store_of_any_name_says_itself_whether_its_links_lead_here(
    records: Records,
    records_url: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    lead_here: bool,
) -> None:
    if not lead_here:
        monkeypatch.delattr(MemoryArtifacts, "links_lead_here")
    with served(records, records_url, tmp_path, artifacts="of_another_package") as service:
        service.artifacts.put("a/b/book/file/x.pdf", b"%PDF-")
        answer = service.get(service.artifacts.link("a/b/book/file/x.pdf", 60), who=None)
        assert answer.status_code == (200 if lead_here else 404)
        paths = service.get("/schema/openapi.json", who=None).json()["paths"]
        assert ("/links/{key}" in paths) == lead_here


def test_titles_become_names_that_any_system_can_save() -> None:
    def named(title: str) -> str:
        return slug(BookEntry("", {"title": title}))

    assert named("The Lantern That Ran Away") == "the-lantern-that-ran-away"
    assert named("Ça va? Où!") == "ca-va-ou"
    assert named("小さな灯り") == "book"
    assert named('../..\\"\r\nSet-Cookie: a=b') == "set-cookie-a-b"
    assert len(named("word " * 50)) <= 60
