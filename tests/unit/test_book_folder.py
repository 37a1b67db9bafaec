"""A book's folder, and what people may have put into it or taken out."""

import errno
import json
import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from custories_core.books import Revision
from custories_core.errors import Rejected, Unavailable
from entrypoints.book_folder import REVISIONS, BookFolder

OURS = {"version": 1, "title": "T", "genre": "space", "cast": [], "work": {}, "pages": []}


@pytest.fixture
def folder(tmp_path: Path) -> BookFolder:
    return BookFolder(tmp_path)


def put(folder: BookFolder, name: str, text: str) -> None:
    (folder.path / name).write_text(text, "utf-8")


@contextmanager
def refused(pattern: str) -> Iterator[None]:
    with pytest.raises(Rejected, match=pattern) as caught:
        yield
    assert all(fault.place and fault.remedy for fault in caught.value.faults)


def test_changes_are_kept(folder: BookFolder) -> None:
    changes = (Revision(1, 2, "Zoë laughed.\nPip too.", 0), Revision(2, 1, None, 3))
    assert folder.revisions() == ()
    folder.save_revisions(changes)
    assert folder.revisions() == changes


@pytest.mark.skipif(os.name == "nt", reason="Windows has other rights than these.")
def test_finished_files_are_for_whom_the_owner_wants(folder: BookFolder) -> None:
    before = os.umask(0o022)
    try:
        folder.save_revisions((Revision(2, 1, None, 3),))
    finally:
        os.umask(before)
    assert stat.S_IMODE((folder.path / REVISIONS).stat().st_mode) == 0o644


@pytest.mark.parametrize(
    ("wrong", "problem"),
    [
        ({"text": 5}, "is damaged"),
        ({"text": "\ud800"}, "has a text that has half a character"),
        ({"text": "a\x1b[2J"}, "has a text that has a control character"),
        ({"text": ""}, "leaves its page without words"),
        ({"text": " \n"}, "leaves its page without words"),
        ({"text": "w" * 2001}, "has a text of more than 2000 characters"),
        ({"take": "a"}, "is damaged"),
        ({"take": True}, "is damaged"),
        ({"take": 1.5}, "is damaged"),
        ({"take": -5}, "has a take that is not from 0 to"),
        ({"take": 10**4000}, "has a take that is not from 0 to"),
        ({"chapter": 0}, "has a chapter that is not from 1 to 12"),
        ({"moment": 25}, "has a moment that is not from 1 to 24"),
        ({"moment": None}, "is damaged"),
        ({"page": 1}, "is damaged"),
        ({"chapter": 1, "moment": 1}, "is the second of chapter 1, moment 1"),
    ],
)
def test_a_change_that_is_none_is_told_by_its_number(
    wrong: dict[str, Any], problem: str, folder: BookFolder
) -> None:
    sound = {"chapter": 1, "moment": 1, "text": "Hello.", "take": 0}
    put(folder, "revisions.json", json.dumps([sound, sound | {"moment": 2} | wrong]))
    with refused(rf"revisions\.json, change 2: {problem}.* Mend it, or delete it to drop"):
        folder.revisions()


@pytest.mark.parametrize(
    "text", ["", "{}", "5", "null", '"a"', "[" * 200_000, f"[{'9' * 5000}]", "\x00"]
)
def test_changes_that_are_no_list_are_told(text: str, folder: BookFolder) -> None:
    put(folder, "revisions.json", text)
    with refused(r"revisions\.json: is damaged and cannot be read\. Mend it, or delete it"):
        folder.revisions()


@pytest.mark.parametrize("text", ["", "[]", "5", "[" * 200_000, '{"a": ' + "9" * 5000 + "}"])
def test_a_manifest_that_is_none_is_told(text: str, folder: BookFolder) -> None:
    put(folder, "book.json", text)
    with refused(r"book\.json: is damaged and cannot be read\. Delete it and make the book"):
        folder.manifest()


@pytest.mark.parametrize("kind", ["pipe", "device", "folder"])
def test_what_is_no_file_is_neither_waited_for_nor_read(kind: str, folder: BookFolder) -> None:
    for name in ("book.json", "revisions.json"):
        path = folder.path / name
        if kind == "pipe":
            os.mkfifo(path)
        elif kind == "device":
            path.symlink_to("/dev/zero")
        else:
            path.mkdir()
    with refused(r"book\.json: is damaged"):
        folder.manifest()
    with refused(r"revisions\.json: is damaged"):
        folder.revisions()


def test_a_file_that_is_far_too_large_is_not_read(folder: BookFolder) -> None:
    with (folder.path / "book.json").open("wb") as file:
        file.truncate(1 << 40)
    with refused(r"book\.json: is damaged"):
        folder.manifest()


def test_a_book_whose_work_was_deleted_is_still_one_made_here(folder: BookFolder) -> None:
    put(folder, "book.json", json.dumps(OURS))
    put(folder, "cover.pdf", "")
    with folder.opened():
        assert folder.begun


def test_files_of_others_are_not_taken_for_ours(folder: BookFolder) -> None:
    put(folder, "book.json", '{"title": "mine"}')
    with refused(r"book\.json: is there already, and not from a book made here"), folder.opened():
        pytest.fail("the folder was opened")


def test_work_behind_a_link_that_leads_nowhere_is_told(folder: BookFolder) -> None:
    put(folder, "book.json", json.dumps(OURS))
    folder.work.symlink_to(folder.path / "gone")
    with refused(r"work: leads to a folder that is not there\. Bring that"), folder.opened():
        pytest.fail("the folder was opened")
    folder.work.unlink()
    with folder.opened():
        assert folder.begun


def test_a_folder_named_like_a_part_is_in_nobody_s_way(folder: BookFolder) -> None:
    folder.work.mkdir()
    for name in ("interior.pdf", "revisions.json", "writable"):
        (folder.path / f".{name}.custories-part").mkdir()
    with folder.opened():
        folder.save_revisions((Revision(1, 1, take=1),))
    assert folder.revisions() == (Revision(1, 1, take=1),)


def test_a_folder_in_place_of_a_file_is_named(folder: BookFolder) -> None:
    (folder.path / "revisions.json").mkdir()
    with pytest.raises(
        Unavailable, match=r"revisions\.json cannot be written: a folder .* Move it away"
    ):
        folder.save_revisions(())
    assert [path.name for path in folder.path.iterdir()] == ["revisions.json"]


@pytest.mark.parametrize(
    ("number", "wanted"),
    [
        (errno.ENOSPC, r"no space left on device\. Make room or choose"),
        (errno.EACCES, r"permission denied\. Change its permissions, or choose"),
        (errno.EROFS, r"read-only file system\. Choose another folder with --out"),
        (errno.ENOENT, r"no such file or directory\. Choose another folder with --out"),
    ],
)
def test_the_remedy_fits_what_is_wrong(
    number: int, wanted: str, folder: BookFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_: int) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(Unavailable, match=wanted):
        folder.save_revisions(())
    assert list(folder.path.iterdir()) == []
