"""What integration tests share: the service over HTTP, and the command line in this process."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from uuid import uuid4

import pytest

from adapters.records.postgres import PostgresRecords
from entrypoints.cli import main
from tests.desk import Run
from tests.integration.http_client import ServiceClient, served
from tests.records import Template, records_at


@pytest.fixture
def service(records: PostgresRecords, records_url: str, tmp_path: Path) -> Iterator[ServiceClient]:
    """The whole service with a client, on a database of the test's own."""
    with served(records, records_url, tmp_path) as client:
        yield client


@pytest.fixture(scope="module")
def open_service(
    records_template: Template, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[ServiceClient]:
    """The service for all tests of a module."""
    folder = tmp_path_factory.mktemp("service")
    with (
        records_template.copy() as url,
        records_at(url) as records,
        served(records, url, folder) as client,
    ):
        yield client


@pytest.fixture
def shared_service(open_service: ServiceClient) -> ServiceClient:
    """The service of the module with people of the test's own, who have nothing yet.

    Quick to have; not for tests of what everybody has, such as jobs that wait.
    """
    return replace(open_service, tokens={}, suffix=f" {uuid4().hex}")


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    """The command line in this process. Nothing it meets may make it show a traceback."""

    def call(*arguments: object) -> tuple[int, str, str]:
        try:
            status = main([str(argument) for argument in arguments])
        except SystemExit as stop:
            status = int(stop.code or 0)
        said = capsys.readouterr()
        assert "Traceback" not in said.err + said.out
        return status, said.out, said.err

    return call


@pytest.fixture
def run_on_records(
    run: Run, records_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Callable[..., tuple[int, str]]:
    """The command line with a migrated database, in a folder of its own: status and words."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("CUSTORIES_DATABASE_URL", records_url)

    def call(*arguments: object) -> tuple[int, str]:
        status, out, err = run(*arguments)
        return status, out + err

    return call
