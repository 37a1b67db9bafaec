"""The whole service over HTTP for tests: the real application on a database of the test's own."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from uuid import uuid4

from dependency_injector import providers
from httpx import Response
from litestar.testing import TestClient

from adapters.artifacts.memory import MemoryArtifacts
from custories_core.people import Standing
from custories_core.ports.records import Records
from custories_core.use_cases.accounts import SignIn
from entrypoints.container import Container
from entrypoints.http.app import Application, create_app
from entrypoints.settings import Settings
from tests.credits import give_once
from tests.house import House, house_of

ANOTHERS = "other"
USER = "user"
ADMIN = "admin"
PROBLEM = "application/problem+json"
SECRET = "a secret of thirty-two bytes or more, for tests"
BASE = "http://testserver.local"


@dataclass
class ServiceClient:
    """The application with a client, and tokens for a user, another and an admin.

    `house` has the same database and store, to work off what is asked for.
    """

    app: Application
    container: Container
    http: TestClient[Any]
    house: House
    artifacts: MemoryArtifacts
    tokens: dict[str, str] = field(default_factory=dict)
    suffix: str = ""

    def token(self, who: str) -> str:
        """A token that holds, the same for each name; "admin" is an admin's."""
        if who not in self.tokens:
            standing = Standing.ADMIN if who == ADMIN else Standing.USER
            identities: Any = self.container.identities()
            self.tokens[who] = identities.issue(who + self.suffix, standing, 3600)
        return self.tokens[who]

    def ask(self, method: str, path: str, who: str | None = USER, **more: Any) -> Response:
        """Send a request in somebody's name; `who` None sends no token."""
        headers = dict(more.pop("headers", {}))
        if who is not None:
            headers.setdefault("Authorization", f"Bearer {self.token(who)}")
        return self.http.request(method, path, headers=headers, follow_redirects=False, **more)

    def get(self, path: str, who: str | None = USER, **more: Any) -> Response:
        return self.ask("GET", path, who, **more)

    def post(self, path: str, data: Any = None, who: str | None = USER, **more: Any) -> Response:
        """Send data as JSON, or no body at all where there is none."""
        if data is not None:
            more["json"] = data
        return self.ask("POST", path, who, **more)

    def patch(self, path: str, data: Any, who: str | None = USER, **more: Any) -> Response:
        return self.ask("PATCH", path, who, json=data, **more)

    def delete(self, path: str, who: str | None = USER, **more: Any) -> Response:
        return self.ask("DELETE", path, who, **more)

    def made(self, path: str, data: Any, who: str = USER) -> dict[str, Any]:
        """What a POST made; it has to succeed."""
        answer = self.post(path, data, who)
        assert answer.status_code == 201, answer.text
        found: dict[str, Any] = answer.json()
        return found

    def book(self, who: str = USER, **fields: Any) -> dict[str, Any]:
        """A new book, with nobody in it."""
        return self.made("/v1/books", {"genre": "space", "format": "a5-booklet"} | fields, who)

    def account(self, who: str = USER) -> str:
        """The id of somebody's account."""
        identity = self.container.identities().identify(self.token(who))
        return SignIn(self.house.records)(identity).id

    def whole_book(self, who: str = USER, chapters: int = 1) -> dict[str, Any]:
        """A book that can be made, and paid for: a hero, and chapters of two pages."""
        give_once(self.house.records, self.account(who))
        book = self.book(who, seed=7)
        at = f"/v1/books/{book['id']}"
        self.made(f"{at}/characters", {"name": "Luna", "role": "hero"}, who)
        for _ in range(chapters):
            self.made(f"{at}/chapters", {"pages": 2}, who)
        return book

    def made_chapter(self, who: str = USER) -> dict[str, Any]:
        """A chapter that was asked for and made by a worker in this process."""
        book = self.whole_book(who)
        chapter = self.get(f"/v1/books/{book['id']}/chapters", who).json()["items"][0]
        answer = self.post(f"/v1/chapters/{chapter['id']}/jobs", None, who)
        assert answer.status_code == 202, answer.text
        assert self.house.work() == 1
        found: dict[str, Any] = self.get(f"/v1/chapters/{chapter['id']}", who).json()
        return found


@contextmanager
def served(records: Records, url: str, folder: Path, **changes: Any) -> Iterator[ServiceClient]:
    """The application on these records, begun and ended as a server does."""
    settings = Settings(
        database_url=url,
        state_folder=folder / "state",
        artifacts_folder=folder / "artifacts",
        public_url=BASE,
        link_secret=SECRET,
        log_level="error",
        **changes,
    )
    artifacts = MemoryArtifacts(BASE, SECRET.encode())
    with house_of(records, url) as house:
        house.artifacts = artifacts
        container = Container(settings=settings)
        container.records.override(providers.Object(records))
        container.artifacts.override(providers.Object(artifacts))
        container.doorbell.override(providers.Object(house.bell))
        app = create_app(container)
        with TestClient(app, BASE, raise_server_exceptions=True) as http:
            yield ServiceClient(app, container, http, house, artifacts)


def key() -> dict[str, str]:
    """A new Idempotency-Key, as headers."""
    return {"Idempotency-Key": uuid4().hex}
