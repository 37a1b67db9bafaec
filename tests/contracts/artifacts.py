"""What every store of artifacts must do."""

import hashlib
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest

from custories_core.errors import Missing
from custories_core.links import check, disposition
from custories_core.ports.artifacts import Artifacts

KEY = "luna/book-1/chapter-01/illustration/page-1.jpg"
MALFORMED = (
    "", "/", "/etc/passwd", "a//b", "a/", "..", "a/../b", "./a", "a/.", "a/.hidden", "a\\b",
    "C:\\a", "a\x00b", "a b", "a\nb", "a\n", "ä", "a*", "~", "a:b", "x" * 129, "a/" * 600 + "a",
)  # fmt: skip


def sealed(label: object, size: int = 200_000) -> bytes:
    """Bytes that show by themselves whether they are whole."""
    body = (f"{label}|".encode() * size)[:size]
    return hashlib.sha256(body).digest() + body


def whole(value: bytes) -> bool:
    """Whether sealed bytes are as they were written."""
    return hashlib.sha256(value[32:]).digest() == value[:32]


class Stumble(Exception):
    """Something that goes wrong in the middle of writing."""


class ArtifactsContract:
    """Inherit this and give the fixture `store`, an empty store.

    `store.exclusive` says whether of several that add at once exactly one is
    told so, or, where the server cannot tell, only that one whole value stays.
    """

    TURNS = 40
    """How often six write and delete side by side."""

    @pytest.fixture
    def store(self) -> Artifacts:
        raise NotImplementedError

    def followed(self, store: Artifacts, link: str, after: float = 0) -> tuple[bytes, str] | None:
        """What a link gives so many seconds from now, with its Content-Disposition; or None."""
        raise NotImplementedError

    def values_kept(self, store: Artifacts, prefix: str) -> int:
        """How many values stand below the prefix, those that were replaced or deleted too."""
        return len(list(store.keys(prefix)))

    @pytest.mark.parametrize("value", [b"", b"x", bytes(range(256)) * 5000], ids=len)
    def test_what_is_put_is_what_one_gets(self, store: Artifacts, value: bytes) -> None:
        store.put(KEY, value)
        assert store.get(KEY) == value

    def test_there_is_nothing_under_an_unused_key(self, store: Artifacts) -> None:
        store.put(KEY, b"x")
        assert store.get(KEY + "x") is None
        assert store.get("luna") is None
        assert store.get("luna/book-1") is None
        assert store.get(KEY + "/below") is None

    def test_put_replaces(self, store: Artifacts) -> None:
        store.put(KEY, b"a long first value")
        store.put(KEY, b"second")
        assert store.get(KEY) == b"second"
        assert list(store.keys()) == [KEY]

    def test_add_stores_only_what_is_not_there(self, store: Artifacts) -> None:
        assert store.add(KEY, b"first")
        assert not store.add(KEY, b"second")
        assert store.get(KEY) == b"first"
        store.delete(KEY)
        assert store.add(KEY, b"third")
        assert list(store.keys()) == [KEY]

    def test_of_many_that_add_at_once_one_does(self, store: Any) -> None:
        turns = 20 if store.exclusive else 5
        for turn in range(turns):
            key = f"{KEY}-{turn}"
            start = threading.Barrier(8)

            def add(worker: int, key: str = key, start: threading.Barrier = start) -> bool:
                start.wait()
                return store.add(key, sealed(worker, 3000))

            with ThreadPoolExecutor(8) as threads:
                stored = list(threads.map(add, range(8)))
            value = store.get(key)
            if store.exclusive:
                assert stored.count(True) == 1
                assert value == sealed(stored.index(True), 3000)
            else:
                # Several may have been told so; what stays is the whole value of one of them.
                told = [worker for worker in range(8) if stored[worker]]
                assert value in [sealed(worker, 3000) for worker in told]
            assert not store.add(key, b"late")
            assert store.get(key) == value

    def test_only_what_was_stored_exists(self, store: Artifacts) -> None:
        assert not store.exists(KEY)
        store.put(KEY, b"")
        assert store.exists(KEY)
        assert not store.exists("luna/book-1")
        assert not store.exists(KEY + "/below")
        store.delete(KEY)
        assert not store.exists(KEY)

    def test_putting_the_same_twice_is_once(self, store: Artifacts) -> None:
        store.put(KEY, b"x")
        store.put(KEY, b"x")
        assert (store.get(KEY), list(store.keys())) == (b"x", [KEY])

    def test_later_changes_of_a_buffer_are_not_stored(self, store: Artifacts) -> None:
        buffer = bytearray(b"before")
        store.put(KEY, buffer)
        buffer[:] = b"after!"
        assert store.get(KEY) == b"before"

    def test_keys_are_sorted_and_chosen_by_prefix(self, store: Artifacts) -> None:
        keys = ["b/2", "a/2", "a/10", "a-b/1", "a/1/x", "ab"]
        for key in keys:
            store.put(key, b"")
        assert list(store.keys()) == sorted(keys)
        assert list(store.keys("a/")) == ["a/1/x", "a/10", "a/2"]
        assert list(store.keys("a/1")) == ["a/1/x", "a/10"]
        assert list(store.keys("a")) == ["a-b/1", "a/1/x", "a/10", "a/2", "ab"]
        assert list(store.keys("c")) == []
        assert list(store.keys("a/1/x/y")) == []

    @pytest.mark.parametrize("prefix", ["../", "/", "a/../", "a//", "..", "\\", "\x00", "\x00/"])
    def test_no_key_begins_with_what_no_key_may_have(self, store: Artifacts, prefix: str) -> None:
        store.put("a/b", b"")
        assert list(store.keys(prefix)) == []

    def test_an_empty_store_has_no_keys(self, store: Artifacts) -> None:
        assert list(store.keys()) == []

    def test_delete_removes_one_key_and_may_be_repeated(self, store: Artifacts) -> None:
        store.put(KEY, b"x")
        store.put("luna/other", b"y")
        store.delete(KEY)
        store.delete(KEY)
        assert (store.get(KEY), list(store.keys())) == (None, ["luna/other"])

    def test_deleting_the_beginning_of_a_key_deletes_nothing(self, store: Artifacts) -> None:
        store.put(KEY, b"x")
        store.delete("luna/book-1")
        store.delete(KEY + "/below")
        assert store.get(KEY) == b"x"

    @pytest.mark.parametrize("key", MALFORMED, ids=range(len(MALFORMED)))
    def test_a_malformed_key_is_refused(self, store: Artifacts, key: str) -> None:
        def write() -> None:
            with store.writer(key) as stream:
                stream.write(b"x")

        calls: tuple[Callable[[], object], ...] = (
            lambda: store.put(key, b"x"),
            lambda: store.get(key),
            lambda: store.delete(key),
            lambda: store.reader(key),
            lambda: store.link(key, 60),
            lambda: store.erase(key if key != "a/" else "a//"),
            write,
        )
        for call in calls:
            with pytest.raises(ValueError, match="cannot be a storage key"):
                call()
        assert list(store.keys()) == []

    def test_a_stream_replaces_the_value_when_it_ends_well(self, store: Artifacts) -> None:
        store.put(KEY, b"old")
        with store.writer(KEY) as stream:
            stream.write(b"ne")
            assert stream.tell() == 2
            stream.write(b"w")
            assert store.get(KEY) == b"old"
        assert store.get(KEY) == b"new"

    def test_a_stream_may_be_closed_by_whoever_wrote_it(self, store: Artifacts) -> None:
        with store.writer(KEY) as stream:
            stream.write(b"new")
            stream.close()
        assert store.get(KEY) == b"new"

    def test_two_streams_to_one_key_do_not_mix(self, store: Artifacts) -> None:
        with store.writer(KEY) as first, store.writer(KEY) as second:
            first.write(b"first")
            second.write(b"second")
        assert store.get(KEY) == b"first"
        assert list(store.keys()) == [KEY]

    @pytest.mark.parametrize("old", [None, b"old"])
    def test_a_stream_that_stumbles_leaves_all_as_it_was(
        self, store: Artifacts, old: bytes | None
    ) -> None:
        if old is not None:
            store.put(KEY, old)

        def stumble() -> None:
            with store.writer(KEY) as stream:
                stream.write(b"half of a val")
                raise Stumble

        with pytest.raises(Stumble):
            stumble()
        assert store.get(KEY) == old
        assert list(store.keys()) == ([] if old is None else [KEY])

    def test_threads_may_write_different_keys_at_once(self, store: Artifacts) -> None:
        keys = [f"luna/book/chapter-{n % 4:02d}/proof/{n}" for n in range(60)]
        with ThreadPoolExecutor(8) as threads:
            list(threads.map(lambda key: store.put(key, sealed(key, 5000)), keys))
        assert list(store.keys()) == sorted(keys)
        assert all(store.get(key) == sealed(key, 5000) for key in keys)

    def test_putting_and_deleting_neighbours_at_once_loses_nothing(self, store: Artifacts) -> None:
        def churn(worker: int) -> None:
            for turn in range(self.TURNS):
                key = f"luna/book/chapter-01/proof/{worker}"
                store.put(key, sealed(turn, 100))
                assert store.get(key) == sealed(turn, 100)
                store.delete(key)

        with ThreadPoolExecutor(6) as threads:
            list(threads.map(churn, range(6)))
        assert list(store.keys()) == []

    def test_a_reader_never_sees_a_torn_value(self, store: Artifacts) -> None:
        values = [sealed(n) for n in range(4)]
        store.put(KEY, values[0])
        done = threading.Event()
        seen: list[bytes | None] = []

        def read() -> None:
            while not done.is_set():
                value = store.get(KEY)
                if value is None or not whole(value):
                    seen.append(value)
                    return

        def write(value: bytes) -> None:
            for _ in range(10):
                store.put(KEY, value)

        readers = [threading.Thread(target=read) for _ in range(2)]
        for reader in readers:
            reader.start()
        with ThreadPoolExecutor(2) as writers:
            list(writers.map(write, values))
        done.set()
        for reader in readers:
            reader.join()
        assert seen == []
        assert store.get(KEY) in values

    @pytest.mark.parametrize("size", [0, 1, 3_000_000])
    def test_a_reader_gives_the_whole_value_in_parts(self, store: Artifacts, size: int) -> None:
        value = sealed("reader", size) if size else b""
        store.put(KEY, value)
        opened = store.reader(KEY)
        assert opened is not None
        with opened as stream:
            first = stream.read(100)
            assert first == value[:100]
            assert first + stream.read() == value
            assert stream.read(1) == b""

    def test_a_reader_may_go_back(self, store: Artifacts) -> None:
        store.put(KEY, b"0123456789")
        opened = store.reader(KEY)
        assert opened is not None
        with opened as stream:
            assert stream.read(4) == b"0123"
            stream.seek(-2, 2)
            assert stream.read() == b"89"
            stream.seek(1)
            assert stream.read(2) == b"12"

    def test_there_is_no_reader_where_there_is_nothing(self, store: Artifacts) -> None:
        store.put(KEY, b"x")
        for key in ("luna", "luna/book-1", KEY + "x", KEY + "/below"):
            assert store.reader(key) is None

    def test_a_reader_keeps_to_the_value_it_opened(self, store: Artifacts) -> None:
        store.put(KEY, sealed("old"))
        opened = store.reader(KEY)
        assert opened is not None
        with opened as stream:
            head = stream.read(10)
            store.put(KEY, sealed("new, and longer", 300_000))
            assert head + stream.read() == sealed("old")
        store.delete(KEY)

    def test_erase_removes_what_is_below_and_nothing_else(self, store: Artifacts) -> None:
        below = ["luna/book-1/a", "luna/book-1/b/c", "luna/book-1/b/d/e"]
        others = ["luna/book-10/a", "luna/book-1x", "luna/book", "mia/book-1/a"]
        for key in below + others:
            store.put(key, b"x")
        assert store.erase("luna/book-1/") == 3
        assert list(store.keys()) == sorted(others)
        assert store.erase("luna/book-1/") == 0
        assert store.erase("luna/") == 3
        assert list(store.keys()) == ["mia/book-1/a"]
        store.put(below[0], b"again")
        assert store.get(below[0]) == b"again"

    def test_erase_of_a_key_removes_that_key_only(self, store: Artifacts) -> None:
        others = ["a/b/c", "a/b1", "a/b/d/e", "a/a"]
        for key in ["a/bc", *others]:
            store.put(key, b"x")
        assert store.erase("a/bc") == 1
        assert store.erase("a/bc") == 0
        assert list(store.keys()) == sorted(others)
        assert store.erase("a/b") == 0
        assert store.erase("a") == 0
        assert store.erase("nobody/at/all") == 0
        assert list(store.keys()) == sorted(others)

    def test_erase_leaves_no_earlier_value_either(self, store: Artifacts) -> None:
        for turn in range(3):
            store.put(KEY, sealed(turn, 100))
        store.put("luna/book-1/deleted", b"x")
        store.delete("luna/book-1/deleted")
        store.put("luna/other", b"y")
        kept = self.values_kept(store, "luna/book-1/")
        assert kept >= 1
        assert store.erase("luna/book-1/") == kept
        assert self.values_kept(store, "luna/book-1/") == 0
        assert self.values_kept(store, "luna/other") == 1
        assert store.erase("luna/book-1/") == 0

    @pytest.mark.parametrize("prefix", ["", "/", "a//", "../", "a/../", "a/.", "a*", "a b/"])
    def test_erase_refuses_what_is_no_part_of_a_key(self, store: Artifacts, prefix: str) -> None:
        store.put("a/b", b"x")
        with pytest.raises(ValueError, match="cannot be a storage key"):
            store.erase(prefix)
        assert list(store.keys()) == ["a/b"]

    def test_a_link_gives_the_value_to_anybody_until_it_ends(self, store: Artifacts) -> None:
        store.put(KEY, b"a picture")
        link = store.link(KEY, 60)
        assert self.followed(store, link) == (b"a picture", "inline")
        assert self.followed(store, link, after=50) is not None
        assert self.followed(store, link, after=61) is None

    def test_a_link_may_say_under_which_name_to_save(self, store: Artifacts) -> None:
        store.put(KEY, b"a book")
        for filename in ("Luna and the moon.pdf", 'Mía "&" 100 %/..\r\nX: y.pdf'):
            found = self.followed(store, store.link(KEY, 60, filename))
            assert found == (b"a book", disposition(filename))

    def test_a_link_to_nothing_leads_to_nothing(self, store: Artifacts) -> None:
        store.put(KEY + "x", b"x")
        assert self.followed(store, store.link(KEY, 60)) is None

    @pytest.mark.parametrize("seconds", [0, -1, 7 * 24 * 3600 + 1])
    def test_a_link_lives_neither_no_time_nor_more_than_a_week(
        self, store: Artifacts, seconds: int
    ) -> None:
        with pytest.raises(ValueError, match="604800"):
            store.link(KEY, seconds)
        assert store.link(KEY, 7 * 24 * 3600)


def answered(
    store: Artifacts, secret: bytes, base: str, link: str, after: float
) -> tuple[bytes, str] | None:
    """What the application answers to a link that it signed."""
    parts = urlsplit(link.removeprefix(base))
    query = dict(parse_qsl(parts.query, keep_blank_values=True, strict_parsing=True))
    key = parts.path.removeprefix("/links/")
    try:
        check(
            secret, key, int(query["expires"]), query["filename"], query["signature"],
            time.time() + after,
        )  # fmt: skip
    except Missing:
        return None
    value = store.get(key)
    return None if value is None else (value, disposition(query["filename"]))
