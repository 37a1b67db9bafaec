"""Books over HTTP: their whole life, and everything that can be wrong with a request."""

from tests.integration.http_client import ServiceClient


def test_a_book_is_begun_read_changed_and_taken_away(service: ServiceClient) -> None:
    begun = service.post("/v1/books", {"genre": "space", "dedication": "For Ada."})
    assert begun.status_code == 201
    book = begun.json()
    at = begun.headers["location"]
    assert at == f"/v1/books/{book['id']}"
    assert (book["genre"], book["style"], book["dedication"]) == ("space", "cut-paper", "For Ada.")
    read = service.get(at)
    assert read.json() == book
    assert read.headers["etag"] == begun.headers["etag"]
    changed = service.patch(at, {"title": "Away", "dedication": None})
    assert changed.status_code == 200
    assert (changed.json()["title"], changed.json()["dedication"]) == ("Away", None)
    assert changed.headers["etag"] != read.headers["etag"]
    assert [b["id"] for b in service.get("/v1/books").json()["items"]] == [book["id"]]
    gone = service.delete(at)
    assert (gone.status_code, gone.content) == (204, b"")
    assert service.get(at).status_code == 404
