"""Schemathesis holds the service to its document, with every check and in every phase.

A real web process answers; what is asked for is worked off meanwhile, so that
a stream of events comes to its end.
"""

import json
import os
import re
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from adapters.records.postgres import PostgresRecords
from custories_core.library import PageEntry
from custories_core.payments import Checkout
from custories_core.people import Standing
from custories_core.use_cases.accounts import SignIn
from tests.integration.test_http_events import Watched, watched_on

pytestmark = pytest.mark.drills

ROOT = Path(__file__).parents[2]
CONFIGURATION = ROOT / "tests" / "schemathesis.toml"
HOOKS = "tests.schemathesis_hooks"
EXAMPLES = "5"
"""Requests by chance for each operation; those for each limit and each example come besides."""


@contextmanager
def worked_off(watched: Watched) -> Iterator[None]:
    """Somebody does what is asked for."""
    over = threading.Event()

    def work() -> None:
        while not over.wait(0.2):
            watched.factory.house.work(over.is_set)

    worker = threading.Thread(target=work)
    worker.start()
    try:
        yield
    finally:
        over.set()
        worker.join(30)


def world(watched: Watched, token: str) -> dict[str, str]:
    """What whoever holds the token has: a made book, and an id of everything in it."""
    house = watched.factory.house
    who = SignIn(house.records)(watched.identities.identify(token))
    book = house.book(who)
    (chapter,) = house.chapters(book.id)
    job = house.ask(who, chapter.id)
    house.work()
    page: PageEntry = house.pages(chapter.id)[0]
    hero = house.read(lambda unit: unit.characters.of(book.id))[0]
    order = Checkout("", who.id, "small", 50, 790, "eur", "1", live=False)
    with house.records.begin() as unit:
        checkout = unit.checkouts.add(order).checkout
    return {
        "checkout": checkout.id,
        "user": who.id,
        "book": book.id,
        "chapter": chapter.id,
        "character": hero.id,
        "page": page.id,
        "job": job.id,
    }


def test_the_service_is_what_its_document_says(
    records: PostgresRecords, records_url: str, tmp_path: Path
) -> None:
    with watched_on(records, records_url, tmp_path) as watched:
        token = watched.identities.issue("ada", Standing.ADMIN, 3600)
        parameters = "".join(
            f"path.{name} = {json.dumps(id)}\n" for name, id in world(watched, token).items()
        )
        configuration = tmp_path / "schemathesis.toml"
        configuration.write_text(f"{CONFIGURATION.read_text()}\n[parameters]\n{parameters}")
        with worked_off(watched):
            done = subprocess.run(
                [
                    str(Path(sys.executable).with_name("st")),
                    *("--config-file", str(configuration), "--no-color", "run"),
                    f"http://127.0.0.1:{watched.port}/schema/openapi.json",
                    *("-H", f"Authorization: Bearer {token}", "--max-examples", EXAMPLES),
                    *("--seed", "1", "--generation-database", "none", "--request-timeout", "20"),
                ],
                cwd=tmp_path,
                env={**os.environ, "SCHEMATHESIS_HOOKS": HOOKS, "PYTHONPATH": str(ROOT)},
                capture_output=True,
                text=True,
                timeout=300,
            )
        said = done.stdout + done.stderr
        assert done.returncode == 0, said
        for phase in ("Examples", "Coverage", "Fuzzing", "Stateful"):
            assert f"✅ {phase}" in said, said
        selected = re.search(r"Selected: (\d+)/(\d+)\s+Tested: (\d+)", said)
        assert selected is not None, said
        assert len(set(selected.groups())) == 1, said
        assert not [line for line in watched.running.said() if "bug" in line["event"]]
