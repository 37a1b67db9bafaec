"""Artifacts in a folder: the contract, and what only a file system can do to one."""

import errno
import os
import signal
import stat
import subprocess
import sys
import threading
import time
from dataclasses import dataclass
from pathlib import Path

import pytest

from adapters.artifacts.folder import ABANDONED_AFTER, FolderArtifacts, build
from custories_core.errors import StoreBlocked
from custories_core.ports.artifacts import Artifacts
from tests.contracts.artifacts import KEY, ArtifactsContract, answered, sealed, whole

CHILD = """
import hashlib, itertools, os, sys
from pathlib import Path
from adapters.artifacts.folder import FolderArtifacts
from tests.contracts.artifacts import KEY, sealed
store = FolderArtifacts(Path(sys.argv[1]))
"""
ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Choice:
    artifacts_folder: Path
    public_url: str = "https://books.example"
    link_secret: str = "a secret of the test"


def child(code: str, folder: Path) -> subprocess.Popen[str]:
    """Another process with a store in the same folder."""
    return subprocess.Popen(
        [sys.executable, "-c", CHILD + code, str(folder)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def parts(folder: Path) -> list[Path]:
    """The temporary files there are."""
    return list(folder.rglob(".*.part"))


class TestFolderArtifacts(ArtifactsContract):
    @pytest.fixture
    def folder(self, tmp_path: Path) -> Path:
        return tmp_path / "store"

    @pytest.fixture
    def store(self, folder: Path) -> FolderArtifacts:
        return build(Choice(folder))

    def followed(self, store: Artifacts, link: str, after: float = 0) -> tuple[bytes, str] | None:
        return answered(store, b"a secret of the test", "https://books.example", link, after)

    def test_the_key_is_the_path(self, store: FolderArtifacts, folder: Path) -> None:
        store.put(KEY, b"x")
        assert (folder / KEY).read_bytes() == b"x"
        assert parts(folder) == []

    @pytest.mark.skipif(os.name == "nt", reason="Windows has other rights than these.")
    def test_what_is_kept_is_for_its_owner_alone(
        self, store: FolderArtifacts, folder: Path
    ) -> None:
        before = os.umask(0o022)
        try:
            store.put(KEY, b"x")
            store.add("a/b/c.png", b"x")
            with store.writer("a/d/e.png") as stream:
                stream.write(b"x")
        finally:
            os.umask(before)
        for path in (folder, *folder.rglob("*")):
            expected = 0o700 if path.is_dir() else 0o600
            assert stat.S_IMODE(path.stat().st_mode) == expected, path

    def test_another_store_on_the_same_folder_has_the_same_keys(
        self, store: FolderArtifacts, folder: Path
    ) -> None:
        store.put(KEY, b"x")
        assert FolderArtifacts(folder).get(KEY) == b"x"

    def test_deleting_all_of_a_user_leaves_no_folder_of_theirs(
        self, store: FolderArtifacts, folder: Path
    ) -> None:
        store.put(KEY, b"x")
        store.delete(KEY)
        assert list(folder.iterdir()) == []

    def test_a_folder_in_place_of_a_file_is_one_clear_sentence(
        self, store: FolderArtifacts, folder: Path
    ) -> None:
        (folder / KEY).mkdir(parents=True)
        assert (store.get(KEY), store.exists(KEY)) == (None, False)
        for write in (store.put, store.add):
            with pytest.raises(StoreBlocked, match=r"A folder stands at .* Move it away") as caught:
                write(KEY, b"x")
            assert str(folder / KEY) in str(caught.value)
        assert parts(folder) == []
        (folder / KEY).rmdir()
        store.put(KEY, b"x")
        assert store.get(KEY) == b"x"

    def test_a_key_cannot_be_the_beginning_of_another(self, store: FolderArtifacts) -> None:
        store.put(KEY, b"x")
        with pytest.raises(StoreBlocked, match="where a file has to be"):
            store.put("luna", b"y")
        assert store.get(KEY) == b"x"

    @pytest.mark.parametrize("kind", ["pipe", "device"])
    def test_what_is_no_file_is_no_value_and_gives_way_to_one(
        self, kind: str, store: FolderArtifacts, folder: Path
    ) -> None:
        path = folder / KEY
        path.parent.mkdir(parents=True)
        if kind == "pipe":
            os.mkfifo(path)
        else:
            path.symlink_to("/dev/zero")
        assert (store.get(KEY), store.exists(KEY)) == (None, False)
        assert not store.add(KEY, b"new")
        store.put(KEY, b"new")
        assert store.get(KEY) == b"new"
        assert path.is_file()

    def test_other_files_in_the_folder_are_no_keys(
        self, store: FolderArtifacts, folder: Path
    ) -> None:
        store.put(KEY, b"x")
        (folder / ".DS_Store").write_bytes(b"")
        (folder / "two words.txt").write_bytes(b"")
        assert list(store.keys()) == [KEY]

    def test_leftovers_are_hidden_and_removed_once_abandoned(
        self, store: FolderArtifacts, folder: Path
    ) -> None:
        store.put(KEY, b"x")
        fresh, old = (folder / KEY).with_name(".a.part"), (folder / KEY).with_name(".b.part")
        fresh.write_bytes(b"")
        old.write_bytes(b"")
        before = time.time() - ABANDONED_AFTER - 60
        os.utime(old, (before, before))
        assert list(store.keys()) == [KEY]
        assert parts(folder) == [fresh]

    def test_a_reader_in_another_process_never_sees_a_torn_value(
        self, store: FolderArtifacts, folder: Path
    ) -> None:
        writers = [
            child(f"for turn in range(25): store.put(KEY, sealed(({n}, turn)))", folder)
            for n in range(2)
        ]
        seen = 0
        while any(writer.poll() is None for writer in writers):
            value = store.get(KEY)
            assert value is None or whole(value)
            seen += value is not None
        for writer in writers:
            _, errors = writer.communicate()
            assert (writer.returncode, errors) == (0, "")
        assert seen

    def test_a_writer_killed_half_way_leaves_the_old_value(
        self, store: FolderArtifacts, folder: Path
    ) -> None:
        store.put(KEY, sealed("old"))
        code = """
with store.writer(KEY) as stream:
    stream.write(sealed("new")[:100_000])
    stream.flush()
    print("half", flush=True)
    import time; time.sleep(60)
"""
        writer = child(code, folder)
        assert writer.stdout is not None
        assert writer.stdout.readline() == "half\n"
        assert len(parts(folder)) == 1
        writer.send_signal(signal.SIGKILL)
        writer.communicate()
        assert store.get(KEY) == sealed("old")
        assert list(store.keys()) == [KEY]
        store.put(KEY, sealed("newer"))
        assert store.get(KEY) == sealed("newer")

    def test_a_process_killed_while_it_puts_leaves_whole_values(
        self, store: FolderArtifacts, folder: Path
    ) -> None:
        code = """
print("on", flush=True)
for turn in itertools.count(): store.put(KEY, sealed(turn, 2_000_000))
"""
        for pause in (0.01, 0.05):
            writer = child(code, folder)
            assert writer.stdout is not None
            writer.stdout.readline()
            deadline = time.monotonic() + 10
            while store.get(KEY) is None and time.monotonic() < deadline:
                time.sleep(0.005)
            time.sleep(pause)
            writer.kill()
            writer.communicate()
            value = store.get(KEY)
            assert value is not None
            assert whole(value)

    @pytest.mark.parametrize(
        ("number", "words"),
        [
            (errno.ENOSPC, "full. Free some space"),
            (errno.EDQUOT, "full. Free some space"),
            (errno.EACCES, "permission is missing. Change its permissions"),
            (errno.EROFS, "read-only disk. Choose another folder"),
            (errno.EIO, "Check the disk"),
        ],
    )
    def test_a_disk_that_fails_is_one_clear_sentence(
        self,
        store: FolderArtifacts,
        folder: Path,
        monkeypatch: pytest.MonkeyPatch,
        number: int,
        words: str,
    ) -> None:
        store.put(KEY, b"old")

        def fail(_: int) -> None:
            raise OSError(number, os.strerror(number))

        monkeypatch.setattr(os, "fsync", fail)
        with pytest.raises(StoreBlocked, match=words) as caught:
            store.put(KEY, b"new")
        assert str(folder) in str(caught.value)
        assert "\n" not in str(caught.value)
        assert (store.get(KEY), parts(folder)) == (b"old", [])

    def test_a_disk_that_fills_up_in_the_middle_leaves_nothing(
        self, store: FolderArtifacts, folder: Path
    ) -> None:
        store.put(KEY, b"old")
        # A limit on the size of files is as near to a full disk as one gets without one.
        code = """
import resource, signal
from custories_core.errors import StoreBlocked
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))
def stream():
    with store.writer(KEY) as stream:
        for _ in range(100): stream.write(b"x" * 5_000)
for attempt in (lambda: store.put(KEY, sealed("new")), stream):
    try: attempt()
    except StoreBlocked as error: print(error)
"""
        output, errors = child(code, folder).communicate()
        assert errors == ""
        assert output.count("the disk or the quota is full. Free some space") == 2
        assert (store.get(KEY), parts(folder)) == (b"old", [])

    def test_a_folder_that_may_not_be_written_is_one_clear_sentence(self, tmp_path: Path) -> None:
        locked = tmp_path / "locked"
        locked.mkdir(mode=0o500)
        # Permissions do not bind the superuser: become somebody else where one is.
        code = """
from custories_core.errors import StoreBlocked
if os.geteuid() == 0: os.setuid(65534)
try: store.put(KEY, b"x")
except StoreBlocked as error: print(error)
"""
        output, errors = child(code, locked).communicate()
        assert errors == ""
        assert output == (
            f"The folder “{locked}” cannot be written: permission is missing. "
            "Change its permissions, or choose another folder.\n"
        )

    def test_a_file_in_place_of_the_folder_is_one_clear_sentence(self, folder: Path) -> None:
        folder.write_bytes(b"")
        with pytest.raises(StoreBlocked, match="a file stands where a folder has to be"):
            FolderArtifacts(folder).put(KEY, b"x")

    def test_an_error_of_the_one_who_writes_stays_theirs(
        self, store: FolderArtifacts, folder: Path
    ) -> None:
        def stumble() -> None:
            with store.writer(KEY):
                raise PermissionError("somewhere else")

        with pytest.raises(PermissionError, match="somewhere else"):
            stumble()
        assert parts(folder) == []

    def test_erasing_clears_what_was_abandoned_below_too(
        self, store: FolderArtifacts, folder: Path
    ) -> None:
        store.put(KEY, b"x")
        store.put("mia/book/a", b"x")
        places = [folder / KEY, folder / "luna/book-1/x", folder / "mia/book/a"]
        fresh = (folder / KEY).with_name(".fresh.part")
        fresh.write_bytes(b"")
        before = time.time() - ABANDONED_AFTER - 60
        for path in places:
            path.with_name(".old.part").write_bytes(b"half a child")
            os.utime(path.with_name(".old.part"), (before, before))
        (folder / "luna/two words.txt").write_bytes(b"by hand")
        assert store.erase("luna/") == 2
        assert sorted(parts(folder)) == sorted([fresh, folder / "mia/book/.old.part"])
        fresh.unlink()
        assert store.erase("luna/") == 0
        assert [path.name for path in folder.iterdir()] == ["mia"]

    def test_erasing_follows_no_link_out_of_the_folder(
        self, store: FolderArtifacts, folder: Path, tmp_path: Path
    ) -> None:
        store.put(KEY, b"x")
        outside = tmp_path / "outside"
        outside.mkdir()
        (outside / "file").write_bytes(b"not ours")
        (folder / "luna/way-out").symlink_to(outside)
        (folder / "luna/file").symlink_to(outside / "file")
        store.erase("luna/")
        assert (outside / "file").read_bytes() == b"not ours"
        assert not (folder / "luna/file").is_symlink()

    def test_an_erased_user_may_be_writing_at_the_moment(
        self, store: FolderArtifacts, folder: Path
    ) -> None:
        done = threading.Event()
        failures: list[BaseException] = []

        def write() -> None:
            try:
                while not done.is_set():
                    store.put(KEY, sealed("busy", 1000))
            except BaseException as failure:
                failures.append(failure)

        writer = threading.Thread(target=write)
        writer.start()
        gone, deadline = 0, time.monotonic() + 10
        while gone < 20 and time.monotonic() < deadline and not failures:
            gone += store.erase("luna/")
        done.set()
        writer.join()
        store.erase("luna/")
        assert failures == []
        assert gone >= 20
        assert list(folder.iterdir()) == []

    @pytest.mark.parametrize(
        ("choice", "name"),
        [
            ({"link_secret": ""}, "CUSTORIES_LINK_SECRET"),
            ({"public_url": ""}, "CUSTORIES_PUBLIC_URL"),
        ],
    )
    def test_without_its_settings_there_is_no_link_but_all_else(
        self, folder: Path, choice: dict[str, str], name: str
    ) -> None:
        store = build(Choice(folder, **choice))
        store.put(KEY, b"x")
        with pytest.raises(StoreBlocked, match=name):
            store.link(KEY, 60)
        with pytest.raises(StoreBlocked, match="CUSTORIES_LINK_SECRET"):
            FolderArtifacts(folder).link(KEY, 60)
        assert store.get(KEY) == b"x"
