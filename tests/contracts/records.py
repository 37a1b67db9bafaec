"""What every database of records must do."""

import asyncio
import threading
from collections.abc import Awaitable, Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import Any, TypeVar
from uuid import UUID, uuid4

import pytest

from custories_core.errors import Conflict, Missing, Rejected, Stale
from custories_core.jobs import Event, Job, Kind, LeaseLost, NotAllowed, Progress, State
from custories_core.library import (
    Account,
    BookEntry,
    ChapterEntry,
    CharacterEntry,
    FileEntry,
    PageEntry,
    Photo,
)
from custories_core.people import Identity, Standing
from custories_core.ports.records import AuditEntry, Once, Records, Removal, Slice, Unit, Views
from custories_core.scenes import Figure, Mood, Place, Prop, Scene, Time, Weather

T = TypeVar("T")

DAY = 86400.0
SCENE = Scene(
    Place.PLANET, Time.NIGHT, Weather.SNOW, Mood.SAD, (Figure("a"), Figure("b")), (Prop.KEY,), "Ö."
)
NO_IDS = (
    "",
    "x",
    "0" * 35,
    "'; DROP TABLE books; --",
    "\x00",
    "١" * 32,
    "00000000-0000-7000-8000-000000000000",
)


def identity(subject: str, standing: Standing = Standing.USER) -> Identity:
    """Somebody of one issuer."""
    return Identity("https://issuer.example", subject, standing, 0.0)


def page_of(chapter: ChapterEntry, number: int) -> PageEntry:
    """A page with every field filled."""
    return PageEntry(
        chapter.owner, chapter.book, chapter.id, number, 3, "spread", "Es war", "a/p.jpg",
        "a/q.jpg", SCENE, "einmal", 2,
    )  # fmt: skip


@dataclass(frozen=True)
class Library:
    """One account with a book of two chapters."""

    account: Account
    book: BookEntry
    chapters: tuple[ChapterEntry, ...]

    def job(self, chapter: int = 0, kind: Kind = Kind.CHAPTER) -> Job:
        """A job for a chapter."""
        return Job(self.book.id, self.chapters[chapter].id, kind=kind, owner=self.account.id)


def library(unit: Unit, subject: str = "ada", chapters: int = 2) -> Library:
    """Makes one."""
    account = unit.sign_in(identity(subject))
    book = unit.books.add(BookEntry(account.id, {"genre": "space", "age": 5, "size": 8.5}))
    made = [
        unit.chapters.add(ChapterEntry(account.id, book.id, {"idea": str(number)}))
        for number in range(chapters)
    ]
    return Library(account, book, tuple(made))


def made(records: Records, subject: str = "ada", chapters: int = 2) -> Library:
    """Makes one in a unit of its own."""
    with records.begin() as unit:
        return library(unit, subject, chapters)


def seen(records: Records, look: Callable[[Views], Awaitable[T]]) -> T:
    """What `look` sees through the views."""

    async def looking() -> T:
        await records.open()
        try:
            return await look(records.views)
        finally:
            await records.close()

    return asyncio.run(looking())


def at_once(number: int, do: Callable[[int], T]) -> list[T]:
    """What `do` gives in so many threads that begin together."""
    start = threading.Barrier(number)

    def one(which: int) -> T:
        start.wait()
        return do(which)

    with ThreadPoolExecutor(number) as pool:
        return list(pool.map(one, range(number)))


def asked(records: Records, whose: Library, chapter: int = 0, patience: float = DAY) -> Job:
    """A job for a chapter, in a unit of its own."""
    with records.begin() as unit:
        return unit.jobs.add(whose.job(chapter), patience)


def claimed(records: Records, lease: float = 60.0) -> Job | None:
    """Whatever is claimed, in a unit of its own."""
    with records.begin() as unit:
        return unit.jobs.claim(lease)


def ended(records: Records, job: Job, event: Event = Event.COMPLETE) -> Job:
    """A job after an event, in a unit of its own."""
    with records.begin() as unit:
        return unit.jobs.move(job, job.after(event))


class Undo(Exception):
    """Ends a unit that is not to be kept."""


class RecordsContract:
    """Inherit this and give the fixture `records`, with nothing in it."""

    @pytest.fixture
    def records(self) -> Records:
        raise NotImplementedError

    # Units and entries

    def test_what_is_kept_is_what_one_gets(self, records: Records) -> None:
        with records.begin() as unit:
            mine = library(unit)
            photo = Photo("a/b.jpg", "c0", {"hair": "red", "glasses": True, "age": 5})
            who = unit.characters.add(
                CharacterEntry(mine.account.id, mine.book.id, {"name": "Zoë 🦊"}, photo=photo)
            )
            page = unit.pages.add(page_of(mine.chapters[0], 1))
            file = unit.files.add(
                FileEntry(mine.account.id, mine.book.id, "cover", "k", "s", 2**40, 32, "m")
            )
        with records.begin() as unit:
            assert unit.accounts.get(mine.account.id) == mine.account
            assert unit.books.of(mine.account.id) == (mine.book,)
            assert unit.books.count(mine.account.id) == 1
            assert unit.chapters.count(mine.book.id) == 2
            assert unit.books.count(str(uuid4())) == 0
            assert unit.books.get(mine.book.id, mine.account.id) == mine.book
            assert unit.characters.of(mine.book.id) == (who,)
            assert unit.chapters.of(mine.book.id) == mine.chapters
            assert unit.pages.of(mine.chapters[0].id) == (page,)
            assert unit.files.of(mine.book.id) == (file,)
        assert who.photo == photo
        assert page == replace(
            page_of(mine.chapters[0], 1), id=page.id, version=1, created=page.created,
            changed=page.changed,
        )  # fmt: skip
        assert mine.book.brief == {"genre": "space", "age": 5, "size": 8.5}
        assert mine.book.version == 1
        assert mine.book.created is not None
        assert mine.book.created.utcoffset() is not None

    def test_ids_are_of_version_7_and_in_the_order_of_making(self, records: Records) -> None:
        with records.begin() as unit:
            mine = library(unit, chapters=50)
        ids = [mine.account.id, mine.book.id, *(chapter.id for chapter in mine.chapters)]
        assert ids == sorted(ids)
        assert {UUID(id).version for id in ids} == {7}

    def test_a_unit_that_raises_never_was(self, records: Records) -> None:
        kept: list[Library] = []

        def fail() -> None:
            with records.begin() as unit:
                kept.append(library(unit))
                raise Undo

        with pytest.raises(Undo):
            fail()
        with records.begin() as unit, pytest.raises(Missing):
            unit.accounts.get(kept[0].account.id)

    def test_what_a_unit_does_is_not_seen_before_it_ends(self, records: Records) -> None:
        with records.begin() as unit:
            mine = library(unit)
            with records.begin() as other, pytest.raises(Missing):
                other.books.get(mine.book.id)
        with records.begin() as other:
            assert other.books.get(mine.book.id) == mine.book

    def test_a_change_raises_the_version_and_a_lost_one_is_stale(self, records: Records) -> None:
        mine = made(records)
        with records.begin() as unit:
            changed = unit.books.change(replace(mine.book, title="Der Mond", brief={}))
        assert (changed.title, changed.brief, changed.version) == ("Der Mond", {}, 2)
        assert changed.changed is not None
        assert mine.book.changed is not None
        assert changed.changed > mine.book.changed
        assert changed.created == mine.book.created
        with pytest.raises(Stale), records.begin() as unit:
            unit.books.change(replace(mine.book, title="Die Sonne"))
        with records.begin() as unit:
            assert unit.books.get(mine.book.id) == changed

    def test_of_changes_at_once_one_is_kept(self, records: Records) -> None:
        mine = made(records)

        def change(which: int) -> bool:
            try:
                with records.begin() as unit:
                    unit.books.change(replace(mine.book, title=str(which)))
            except Stale:
                return False
            return True

        assert sum(at_once(8, change)) == 1

    def test_what_one_has_got_waits_for_nobody_else(self, records: Records) -> None:
        """Reading and then changing in a unit loses nothing: eight who count reach eight."""
        mine = made(records)

        def count(which: int) -> None:
            with records.begin() as unit:
                chapter = unit.chapters.get(mine.chapters[0].id)
                unit.chapters.change(replace(chapter, edits=chapter.edits + 1))

        at_once(8, count)
        with records.begin() as unit:
            assert unit.chapters.get(mine.chapters[0].id).edits == 8

    def test_peeking_locks_nothing_and_waits_for_nobody(self, records: Records) -> None:
        mine, theirs = made(records, "ada"), made(records, "ben")
        with records.begin() as unit:
            page = unit.pages.add(page_of(mine.chapters[0], 1))
            who = unit.characters.add(CharacterEntry(mine.account.id, mine.book.id, {}))
        with records.begin() as unit:
            unit.books.get(mine.book.id)
            changed = unit.chapters.change(replace(mine.chapters[0], edits=7))
            with records.begin() as other:  # a lock would be waited for here, and time out
                assert other.books.peek(mine.book.id) == mine.book
                assert other.chapters.peek(changed.id, mine.account.id) == mine.chapters[0]
                assert other.pages.peek(page.id, mine.account.id) == page
                assert other.characters.peek(who.id, mine.account.id) == who
                for entries, id in (
                    (other.chapters, changed.id),
                    (other.pages, page.id),
                    (other.characters, who.id),
                ):
                    with pytest.raises(Missing):
                        entries.peek(id, theirs.account.id)  # type: ignore[attr-defined]
                with pytest.raises(Missing):
                    other.pages.peek("x")
                # Nor does it keep whoever has peeked from being overtaken.
                unit.pages.change(replace(page, text="Ende"))

    def test_another_familys_things_are_missing(self, records: Records) -> None:
        mine, theirs = made(records, "ada"), made(records, "ben")
        with records.begin() as unit:
            job = unit.jobs.add(mine.job(), DAY)
            page = unit.pages.add(page_of(mine.chapters[0], 1))
            for entries, id in (
                (unit.books, mine.book.id),
                (unit.chapters, mine.chapters[0].id),
                (unit.pages, page.id),
                (unit.jobs, job.id),
                (unit.accounts, mine.account.id),
            ):
                assert entries.get(id, mine.account.id)  # type: ignore[attr-defined]
                with pytest.raises(Missing):
                    entries.get(id, theirs.account.id)  # type: ignore[attr-defined]
        for add in (
            lambda unit: unit.chapters.add(ChapterEntry(theirs.account.id, mine.book.id, {})),
            lambda unit: unit.characters.add(CharacterEntry(theirs.account.id, mine.book.id, {})),
            lambda unit: unit.jobs.add(replace(mine.job(1), owner=theirs.account.id), DAY),
            lambda unit: unit.jobs.add(replace(mine.job(1), book=theirs.book.id), DAY),
            lambda unit: unit.pages.add(replace(page_of(mine.chapters[0], 2), book=theirs.book.id)),
        ):
            with pytest.raises(Missing), records.begin() as unit:
                add(unit)

    @pytest.mark.parametrize("id", NO_IDS)
    def test_what_cannot_be_an_id_is_missing(self, records: Records, id: str) -> None:
        mine = made(records)
        with records.begin() as unit:
            unit.books.remove(id)
            for get in (unit.books.get, unit.accounts.get, unit.jobs.get):
                with pytest.raises(Missing):
                    get(id)
            with pytest.raises(Missing):
                unit.books.get(mine.book.id, id)
        for entry in (BookEntry(id, {}), replace(mine.book, owner=id)):
            with pytest.raises(Missing), records.begin() as unit:
                unit.books.add(entry)
        with pytest.raises(Missing), records.begin() as unit:
            unit.jobs.add(Job(id, owner=mine.account.id), DAY)

        async def look(views: Views) -> None:
            for view in (views.book, views.chapter, views.pages, views.files, views.job):
                with pytest.raises(Missing):
                    await view(id, mine.account.id)
            with pytest.raises(Missing):
                await views.account(id)
            with pytest.raises(Missing):
                await views.book(mine.book.id, id)

        seen(records, look)

    def test_what_cannot_be_kept_is_rejected_with_the_unit(self, records: Records) -> None:
        mine = made(records)
        for text in ("a\x00b", "\ud800"):
            for entry in (BookEntry(mine.account.id, {"title": text}),
                          BookEntry(mine.account.id, {}, title=text)):  # fmt: skip
                with pytest.raises(Rejected), records.begin() as unit:
                    unit.books.add(entry)
        with records.begin() as unit:
            assert unit.books.of(mine.account.id) == (mine.book,)

    def test_positions_count_from_one_and_the_last_is_given(self, records: Records) -> None:
        mine = made(records, chapters=1)

        def add(which: int) -> int:
            with records.begin() as unit:
                entry = ChapterEntry(mine.account.id, mine.book.id, {})
                return unit.chapters.add(entry).position

        assert sorted(at_once(8, add)) == list(range(2, 10))
        assert mine.chapters[0].position == 1

    def test_chapters_are_placed_all_at_once(self, records: Records) -> None:
        mine = made(records, chapters=3)
        a, b, c = (chapter.id for chapter in mine.chapters)
        with records.begin() as unit:
            unit.place(mine.book.id, [c, a, b])
            placed = unit.chapters.of(mine.book.id)
            assert [(chapter.id, chapter.position) for chapter in placed] == [
                (c, 1),
                (a, 2),
                (b, 3),
            ]
        for wrong in ([a, b], [a, b, b], [a, b, c, c], [a, b, str(uuid4())], []):
            with pytest.raises(Rejected), records.begin() as unit:
                unit.place(mine.book.id, wrong)
        with records.begin() as unit:
            assert unit.chapters.of(mine.book.id) == placed

    def test_what_is_removed_takes_what_belongs_to_it_along(self, records: Records) -> None:
        mine = made(records)
        with records.begin() as unit:
            page = unit.pages.add(page_of(mine.chapters[0], 1))
            job = unit.jobs.add(mine.job(), DAY)
            unit.jobs.log(job, "info", "begun", {})
            unit.chapters.remove(mine.chapters[0].id)
            unit.chapters.remove(mine.chapters[0].id)
            for entries, id in ((unit.pages, page.id), (unit.jobs, job.id)):
                with pytest.raises(Missing):
                    entries.get(id)  # type: ignore[attr-defined]
            assert unit.chapters.of(mine.book.id) == mine.chapters[1:]

    # People and requests

    def test_somebody_signs_in_to_one_account(self, records: Records) -> None:
        def sign_in(which: int) -> Account:
            with records.begin() as unit:
                return unit.sign_in(identity("ada"))

        accounts = at_once(8, sign_in)
        assert len({account.id for account in accounts}) == 1
        with records.begin() as unit:
            admin = unit.sign_in(identity("ada", Standing.ADMIN))
            other = unit.sign_in(replace(identity("ada"), issuer="https://other.example"))
        assert (admin.id, admin.standing) == (accounts[0].id, "admin")
        assert other.id != admin.id

    def test_copies_of_a_request_have_one_effect_and_one_answer(self, records: Records) -> None:
        mine = made(records)
        once = Once(mine.account.id, "key", "print")

        def ask(which: int) -> Any:
            with suppress(Conflict), records.begin() as unit:
                book = unit.books.add(BookEntry(mine.account.id, {}))
                unit.keep_answer(once, {"id": book.id, "of": which})
            with records.begin() as unit:
                return unit.answer(once)

        answers = at_once(12, ask)
        assert answers[0] is not None
        assert all(answer == answers[0] for answer in answers)
        with records.begin() as unit:
            assert len(unit.books.of(mine.account.id)) == 2

    def test_a_key_of_another_request_is_a_conflict(self, records: Records) -> None:
        mine, theirs = made(records, "ada"), made(records, "ben")
        once = Once(mine.account.id, "key", "print")
        with records.begin() as unit:
            unit.keep_answer(once, [1])
        with pytest.raises(Conflict), records.begin() as unit:
            unit.answer(replace(once, fingerprint="other"))
        with records.begin() as unit:
            assert unit.answer(replace(once, owner=theirs.account.id)) is None
            assert unit.answer(once) == [1]

    def test_a_request_that_failed_is_somebody_elses_to_do(self, records: Records) -> None:
        mine = made(records)
        once = Once(mine.account.id, "key", "print")

        def fail() -> None:
            with records.begin() as unit:
                unit.keep_answer(once, 1)
                raise Undo

        with pytest.raises(Undo):
            fail()
        with records.begin() as unit:
            assert unit.answer(once) is None

    # Jobs

    def test_a_job_begins_pending_and_one_is_under_way_for_a_target(self, records: Records) -> None:
        mine = made(records)
        job = asked(records, mine)
        assert (job.state, job.fence, job.target) == (State.PENDING, 0, mine.chapters[0].id)
        assert job.deadline is not None
        assert job.created is not None
        assert (job.deadline - job.created).total_seconds() == DAY
        with pytest.raises(Conflict):
            asked(records, mine)
        with records.begin() as unit:
            other = unit.jobs.add(mine.job(1), DAY)
            whole = unit.jobs.add(Job(mine.book.id, kind=Kind.BINDING, owner=job.owner), DAY)
            assert unit.jobs.under_way(job.target) == job
            assert unit.jobs.under_way(mine.book.id) == whole
            assert unit.jobs.under_way(str(uuid4())) is None
            assert unit.jobs.leaving(mine.account.id, mine.book.id) == (job, other, whole)
            unit.jobs.move(job, job.after(Event.CANCEL))
            assert unit.jobs.leaving(mine.account.id, mine.book.id) == (other, whole)
        assert asked(records, mine).id != job.id

    def test_a_job_keeps_its_price_its_run_and_its_hold(self, records: Records) -> None:
        mine, holds = made(records), [str(uuid4()), str(uuid4())]
        asked_for = replace(mine.job(), price=7, price_list="2026-11", hold=holds[0])
        with records.begin() as unit:
            job = unit.jobs.add(asked_for, DAY)
        assert (job.run, job.price, job.price_list, job.hold) == (1, 7, "2026-11", holds[0])
        assert seen(records, lambda views: views.job(job.id, mine.account.id)) == job
        with records.begin() as unit:
            running = unit.jobs.claim(60.0)
            assert running is not None
            assert running.hold == holds[0]
            waiting = unit.jobs.move(running, running.after(Event.RETRY))
            assert waiting.hold == holds[0]
            over = unit.jobs.move(waiting, waiting.after(Event.CANCEL))
            assert (over.run, over.price, over.hold) == (1, 7, "")
            after = replace(over.after(Event.RERUN), hold=holds[1])
            again = unit.jobs.move(over, after)
            assert (again.run, again.price, again.hold) == (2, 7, holds[1])
            over = unit.jobs.move(again, again.after(Event.CANCEL))
            free = unit.jobs.move(over, replace(over.after(Event.RERUN), price=0))
            assert (free.run, free.price, free.price_list, free.hold) == (3, 0, "2026-11", "")
            assert unit.jobs.get(job.id) == free

    def test_nobody_adds_a_job_to_what_is_leaving(self, records: Records) -> None:
        mine, other = made(records), made(records, "ben")
        whose, book = mine.account.id, mine.book.id
        chapters = [chapter.id for chapter in mine.chapters]

        def add(leaving: Callable[[Unit], object]) -> bool:
            """Whether a job can be added while something is leaving."""
            done = threading.Event()

            def ask() -> None:
                with records.begin() as unit:
                    unit.jobs.add(mine.job(1), DAY)
                    done.set()
                    raise Undo

            def try_ask() -> None:
                with suppress(Undo):
                    ask()

            with records.begin() as unit:
                leaving(unit)
                thread = threading.Thread(target=try_ask)
                thread.start()
                added = done.wait(0.3)
            thread.join()
            assert done.is_set(), "it waited"
            return added

        with records.begin() as unit:
            job = unit.jobs.add(mine.job(0), DAY)
            theirs = unit.jobs.add(other.job(0), DAY)
            for found in (
                unit.jobs.leaving(whose),
                unit.jobs.leaving(whose, book),
                unit.jobs.leaving(whose, chapter=chapters[0]),
            ):
                assert found == (job,)
            assert unit.jobs.leaving(whose, chapter=chapters[1]) == ()
            assert unit.jobs.leaving(str(uuid4())) == ()
            assert unit.jobs.leaving(other.account.id) == (theirs,)
        assert add(lambda unit: unit.jobs.leaving(other.account.id))
        assert add(lambda unit: unit.jobs.leaving(whose, chapter=chapters[0]))
        assert not add(lambda unit: unit.jobs.leaving(whose, chapter=chapters[1]))
        assert not add(lambda unit: unit.jobs.leaving(whose, book))
        assert not add(lambda unit: unit.jobs.leaving(whose))

    def test_an_account_has_so_many_jobs_waiting_and_no_more(self, records: Records) -> None:
        mine, other = made(records, "ada", chapters=4), made(records, "ben")
        with records.begin() as unit:
            first = unit.jobs.add(mine.job(0), DAY, 2)
            second = unit.jobs.add(mine.job(1), DAY, 2)
            with pytest.raises(Conflict, match="under way"):
                unit.jobs.add(mine.job(1), DAY, 3)
            with pytest.raises(Conflict, match="2 of your jobs"):
                unit.jobs.add(mine.job(2), DAY, 2)
            with pytest.raises(Missing):
                unit.jobs.add(replace(mine.job(2), owner=other.account.id), DAY, 2)
            # What runs does not wait, nor does what has ended.
            assert unit.jobs.claim(60.0) == unit.jobs.get(first.id)
            unit.jobs.add(other.job(0), DAY, 2)
            unit.jobs.add(mine.job(2), DAY, 2)
            unit.jobs.move(second, second.after(Event.CANCEL))
            unit.jobs.add(mine.job(3), DAY, 2)
            unit.jobs.add(mine.job(1), DAY)
            assert len(unit.jobs.leaving(mine.account.id, mine.book.id)) == 4

    def test_of_jobs_for_one_target_at_once_one_is_kept(self, records: Records) -> None:
        mine = made(records)

        def ask(which: int) -> bool:
            try:
                return bool(asked(records, mine).id)
            except Conflict:
                return False

        assert sum(at_once(8, ask)) == 1

    def test_a_claim_gives_the_job_a_lease_and_the_next_fence(self, records: Records) -> None:
        assert claimed(records) is None
        job = asked(records, made(records))
        mine = claimed(records)
        assert mine is not None
        assert (mine.id, mine.state, mine.fence) == (job.id, State.RUNNING, 1)
        assert mine.started is not None
        assert claimed(records) is None
        with records.begin() as unit:
            unit.jobs.keep(mine, 60.0)
            back = unit.jobs.move(mine, mine.after(Event.HAND_BACK))
        assert back.state is State.PENDING
        again = claimed(records)
        assert again is not None
        assert again.fence == 2

    def test_whoever_has_least_comes_first_then_who_waited_longest(self, records: Records) -> None:
        ada, ben, eva = (made(records, who, chapters=6) for who in ("ada", "ben", "eva"))
        for chapter in range(6):
            asked(records, ada, chapter)
        for chapter in range(2):
            asked(records, ben, chapter)
        asked(records, eva)
        turns = []
        for _ in range(5):
            turns.append(claimed(records))
        names = {ada.account.id: "ada", ben.account.id: "ben", eva.account.id: "eva"}
        order = [names[job.owner] for job in turns if job]
        assert order == ["ada", "ben", "eva", "ada", "ben"]
        # Nobody runs anything: now who was served longest ago comes first.
        for job in turns:
            assert job is not None
            ended(records, job)
        for chapter in range(1, 3):
            asked(records, eva, chapter)
        after = []
        for _ in range(3):
            job = claimed(records)
            assert job is not None
            after.append(names[job.owner])
            ended(records, job)
        assert after == ["eva", "ada", "eva"]
        # Among one's own, the oldest.
        rest = [job for _ in range(3) if (job := claimed(records))]
        assert [job.chapter for job in rest] == [ada.chapters[n].id for n in (3, 4, 5)]

    def test_who_met_an_outage_stands_behind_its_owner_s_other_jobs(self, records: Records) -> None:
        mine = made(records, chapters=3)
        first = asked(records, mine, 0)
        for _ in range(2):
            job = claimed(records)
            assert job is not None
            assert job.id == first.id
            with records.begin() as unit:
                assert unit.jobs.move(job, job.after(Event.POSTPONE)).outages == job.outages + 1
        second, third = asked(records, mine, 1), asked(records, mine, 2)
        # A failure, unlike an outage, costs nobody the place.
        job = claimed(records)
        assert job is not None
        with records.begin() as unit:
            unit.jobs.move(job, job.after(Event.RETRY))
        order = [job.id for _ in range(3) if (job := claimed(records))]
        assert order == [second.id, third.id, first.id]

    def test_whoever_runs_less_comes_before_who_was_served_longer_ago(
        self, records: Records
    ) -> None:
        ada, ben = made(records, "ada"), made(records, "ben")
        asked(records, ada, 0)
        assert claimed(records)
        asked(records, ben, 0)
        job = claimed(records)
        assert job is not None
        ended(records, job)
        asked(records, ada, 1)
        asked(records, ben, 1)
        job = claimed(records)
        assert job is not None
        assert job.owner == ben.account.id

    def test_one_job_beside_many_of_another_starts_within_two_slots(self, records: Records) -> None:
        many, one = made(records, "many", chapters=60), made(records, "one")
        with records.begin() as unit:
            for chapter in range(60):
                unit.jobs.add(many.job(chapter), DAY)
        for _ in range(2):
            assert claimed(records)
        asked(records, one)
        owners = [job.owner for _ in range(2) if (job := claimed(records))]
        assert one.account.id in owners

    def test_taking_what_runs_away_wins_no_turn(self, records: Records) -> None:
        """Whoever removes the book of a running job was served all the same."""
        eves = [asked(records, made(records, "eve")) for _ in range(5)]
        bens = asked(records, made(records, "ben"))
        turns = []
        while (job := claimed(records)) and job.id != bens.id:
            turns.append(job.id)
            with records.begin() as unit:
                unit.books.remove(job.book)
            asked(records, made(records, "eve"))
        assert turns == [eves[0].id]

    def test_an_account_that_is_locked_is_not_waited_for(self, records: Records) -> None:
        eve, ben = made(records, "eve"), made(records, "ben")
        first, second = asked(records, eve), asked(records, ben)
        with records.begin() as unit:
            unit.accounts.get(eve.account.id)
            for job in (second, first):
                mine = claimed(records)
                assert mine is not None
                assert mine.id == job.id

    def test_claims_at_once_get_different_jobs(self, records: Records) -> None:
        whose = [made(records, who, chapters=10) for who in ("ada", "ben", "eva")]
        with records.begin() as unit:
            for one in whose:
                for chapter in range(10):
                    unit.jobs.add(one.job(chapter), DAY)

        def claim(which: int) -> list[str]:
            found = []
            while job := claimed(records):
                found.append(job.id)
            return found

        ids = [id for some in at_once(6, claim) for id in some]
        assert len(ids) == 30
        assert len(set(ids)) == 30

    @pytest.mark.parametrize("event", [Event.HAND_BACK, Event.RETRY, Event.CANCEL, Event.FAIL])
    def test_a_stale_worker_writes_nothing(self, records: Records, event: Event) -> None:
        asked(records, made(records))
        stale = claimed(records)
        assert stale is not None
        ended(records, stale, event)
        newest = claimed(records)  # where it may run again, another has it now
        for write in (
            lambda jobs: jobs.keep(stale, 60.0),
            lambda jobs: jobs.note(stale, Progress("write", 1, 2)),
            lambda jobs: jobs.move(stale, stale.after(Event.COMPLETE)),
        ):
            with pytest.raises(LeaseLost), records.begin() as unit:
                write(unit.jobs)
        with records.begin() as unit:
            unit.jobs.log(stale, "warning", "came too late", {"seconds": 3})
            found = unit.jobs.get(stale.id)
        assert found.progress == Progress()
        assert found.state is (newest.state if newest else State.FAILED)

    def test_a_worker_of_a_job_that_is_gone_writes_nothing(self, records: Records) -> None:
        mine = made(records)
        asked(records, mine)
        job = claimed(records)
        assert job is not None
        with records.begin() as unit:
            unit.books.remove(mine.book.id)
        for write in (
            lambda jobs: jobs.keep(job, 60.0),
            lambda jobs: jobs.note(job, Progress()),
            lambda jobs: jobs.move(job, job.after(Event.FAIL)),
        ):
            with pytest.raises(LeaseLost), records.begin() as unit:
                write(unit.jobs)
        with records.begin() as unit:
            unit.jobs.log(job, "info", "gone", {})

    def test_a_job_that_waits_for_its_next_try_is_not_claimed_before(
        self, records: Records
    ) -> None:
        asked(records, made(records))
        job = claimed(records)
        assert job is not None
        with records.begin() as unit:
            waiting = unit.jobs.move(job, job.after(Event.RETRY, "The provider was busy."), 0.3)
            assert unit.jobs.unheard(0.0, 9) == ()
        assert (waiting.failures, waiting.reason) == (1, "The provider was busy.")
        assert claimed(records) is None
        threading.Event().wait(0.35)
        again = claimed(records)
        assert again is not None
        assert (again.id, again.failures, again.reason) == (job.id, 1, "")

    def test_a_lease_that_ran_out_is_found_once(self, records: Records) -> None:
        mine = made(records)
        asked(records, mine, 0)
        asked(records, mine, 1)
        short, long = claimed(records, 0.05), claimed(records, 60.0)
        assert short is not None
        assert long is not None
        threading.Event().wait(0.1)
        with records.begin() as unit, records.begin() as other:
            assert unit.jobs.lapsed(9) == (short,)
            assert other.jobs.lapsed(9) == ()
            lost = unit.jobs.move(short, short.after(Event.LEASE_LOST))
        assert (lost.state, lost.crashes) == (State.PENDING, 1)
        with records.begin() as unit:
            assert unit.jobs.lapsed(9) == ()
            unit.jobs.keep(long, 60.0)

    def test_a_job_past_its_deadline_is_found_and_not_claimed(self, records: Records) -> None:
        mine = made(records)
        late = asked(records, mine, 0, patience=0.05)
        asked(records, mine, 1)
        threading.Event().wait(0.1)
        with records.begin() as unit:
            assert unit.jobs.expired(9) == (late,)
        job = claimed(records)
        assert job is not None
        assert job.id != late.id
        assert claimed(records) is None
        with records.begin() as unit:
            over = unit.jobs.move(late, late.after(Event.EXPIRE))
            assert over.ended_by is Event.EXPIRE
            # Asked for anew it has all its time again.
            again = unit.jobs.move(over, over.after(Event.RERUN))
            assert (again.state, again.ended, again.ended_by) == (State.PENDING, None, None)
            assert again.deadline is not None
            assert late.deadline is not None
            assert again.deadline > late.deadline

    def test_what_nobody_was_told_of_is_found_and_then_counts_as_told(
        self, records: Records
    ) -> None:
        mine = made(records)
        jobs = {asked(records, mine, n).id for n in (0, 1)}
        with records.begin() as unit:
            first = unit.jobs.unheard(60.0, 1)
            second = unit.jobs.unheard(60.0, 9)
            assert {job.id for job in first + second} == jobs
            assert len(first) == 1
        with records.begin() as unit:
            assert unit.jobs.unheard(60.0, 9) == ()
        threading.Event().wait(0.02)
        with records.begin() as unit:
            assert len(unit.jobs.unheard(0.01, 9)) == 2

    def test_a_rerun_beside_another_job_is_a_conflict(self, records: Records) -> None:
        mine = made(records)
        first = asked(records, mine)
        over = ended(records, first, Event.CANCEL)
        asked(records, mine)
        with pytest.raises(Conflict):
            ended(records, over, Event.RERUN)

    def test_a_way_that_is_not_in_the_table_is_not_gone(self, records: Records) -> None:
        mine = made(records)
        job = asked(records, mine)
        for after in (
            replace(job, state=State.COMPLETED, ended_by=Event.COMPLETE),
            job.after(Event.CLAIM),
            replace(job.after(Event.CANCEL), id=asked(records, mine, 1).id),
        ):
            with pytest.raises(NotAllowed), records.begin() as unit:
                unit.jobs.move(job, after)

    def test_events_are_numbered_and_tell_all(self, records: Records) -> None:
        mine = made(records)
        first, second = asked(records, mine, 0), asked(records, mine, 1)
        job = claimed(records)
        assert job is not None
        with records.begin() as unit:
            unit.jobs.note(job, Progress("write", 1, 12))
            unit.jobs.note(job, Progress("write", 2, 12))
        over = ended(records, job)
        assert over.progress == Progress("write", 2, 12)
        assert over.ended is not None

        async def look(views: Views) -> None:
            events = await views.events({first.id: 0, second.id: 0})
            mine = [event for event in events if event.job == first.id]
            assert [event.seq for event in mine] == [1, 2, 3, 4, 5]
            states = ["pending", "running", "running", "running", "completed"]
            assert [event.state for event in mine] == states
            assert mine[-2].progress == Progress("write", 2, 12)
            assert [event.seq for event in events if event.job == second.id] == [1]
            assert await views.events({first.id: 4, second.id: 1}) == (mine[-1],)
            assert await views.events({}) == ()
            assert await views.job(first.id, None) == over

        seen(records, look)

    # What goes and what stays

    def test_an_erasure_takes_everything_and_leaves_a_receipt(self, records: Records) -> None:
        mine, theirs = made(records, "ada"), made(records, "ben")
        with records.begin() as unit:
            unit.characters.add(CharacterEntry(mine.account.id, mine.book.id, {}))
            unit.pages.add(page_of(mine.chapters[0], 1))
            unit.files.add(FileEntry(mine.account.id, mine.book.id, "cover", "k", "s", 1, 1, "m"))
            job = unit.jobs.add(mine.job(), DAY)
            unit.jobs.log(job, "info", "begun", {})
            once = Once(mine.account.id, "k", "f")
            unit.keep_answer(once, 1)
            unit.audit(AuditEntry(mine.account.id, "erase", mine.account.id, "asked", {}))
        with records.begin() as unit:
            receipt = unit.erase(mine.account.id)
            first = unit.remove_later(Removal("ada/", receipt.id))
            second = unit.remove_later(Removal("more/", receipt.id), wait=60.0)
        assert receipt.account == mine.account.id
        assert receipt.completed is None
        assert receipt.rows == {
            "accounts": 1, "answers": 1, "books": 1, "chapters": 2, "characters": 1, "files": 1,
            "job_events": 1, "job_log": 1, "jobs": 1, "pages": 1,
        }  # fmt: skip
        with records.begin() as unit:
            (due,) = unit.due_removals(9, 60.0)
            assert due == first
            unit.removed(due, 7, again=0.0)
            (again,) = unit.due_removals(9, 60.0)
            assert (again.passes, again.objects) == (1, 7)
            unit.removed(again, 1, again=None)

        async def look(views: Views) -> Any:
            with pytest.raises(Missing):
                await views.account(mine.account.id)
            assert await views.book(theirs.book.id, theirs.account.id) == theirs.book
            assert len((await views.audits(None, 9)).items) == 1
            return await views.erasure(receipt.id)

        kept = seen(records, look)
        assert (kept.objects, kept.completed) == (8, None)
        with records.begin() as unit:
            unit.removed(second, 2, again=None)
        kept = seen(records, look)
        assert kept.objects == 10
        assert kept.completed is not None
        with pytest.raises(Missing), records.begin() as unit:
            unit.erase(mine.account.id)
        # Whoever signs in again is somebody new.
        assert made(records, "ada").account.id != mine.account.id

    def test_removals_are_done_by_one_and_may_be_called_off(self, records: Records) -> None:
        with records.begin() as unit:
            gone = unit.remove_later(Removal("a/"))
            unit.remove_later(Removal("b/"), wait=60.0)
            wanted = unit.remove_later(Removal("c/"))
            unit.keep_objects(wanted.id)
        with records.begin() as unit, records.begin() as other:
            assert unit.due_removals(9, 0.05) == (gone,)
            assert other.due_removals(9, 60.0) == ()
        with records.begin() as unit:
            assert unit.due_removals(9, 60.0) == ()
        threading.Event().wait(0.1)
        with records.begin() as unit:
            assert unit.due_removals(9, 60.0) == (gone,)
            unit.removed(gone, 3, again=60.0)
        with records.begin() as unit:
            assert unit.due_removals(9, 60.0) == ()
            unit.removed(wanted, 1, again=0.0)
            assert unit.due_removals(9, 60.0) == ()

    def test_a_removal_that_has_begun_is_not_called_off(self, records: Records) -> None:
        """Nobody is told that their photo is kept while somebody removes it."""
        with records.begin() as unit:
            gone, begun = unit.remove_later(Removal("a.jpg")), unit.remove_later(Removal("b.jpg"))
            again = unit.remove_later(Removal("c/"))
        with records.begin() as unit:
            unit.due_removals(9, 60.0)
        with records.begin() as unit:
            unit.removed(gone, 1, again=None)
            unit.removed(again, 1, again=60.0)
        for removal in (gone, begun, again):
            with pytest.raises(Conflict, match="send the photo again"), records.begin() as unit:
                unit.keep_objects(removal.id)
        with pytest.raises(Conflict), records.begin() as unit:
            unit.keep_objects(str(uuid4()))

    def test_of_one_who_removes_and_one_who_keeps_one_has_it(self, records: Records) -> None:
        for _ in range(10):
            with records.begin() as unit:
                removal = unit.remove_later(Removal("a.jpg"))

            def race(which: int, removal: Removal = removal) -> bool:
                with records.begin() as unit:
                    if which:
                        return removal in unit.due_removals(9, 60.0)
                    try:
                        unit.keep_objects(removal.id)
                    except Conflict:
                        return False
                    return True

            assert sum(at_once(2, race)) == 1

    def test_what_is_old_is_forgotten(self, records: Records) -> None:
        mine = made(records)
        running, over = asked(records, mine, 0), asked(records, mine, 1)
        ended(records, over, Event.CANCEL)
        once = Once(mine.account.id, "k", "f")
        with records.begin() as unit:
            unit.jobs.log(over, "info", "begun", {})
            unit.keep_answer(once, 1)
        with records.begin() as unit:
            assert unit.tidy(DAY, DAY, DAY) == 0
        threading.Event().wait(0.02)
        with records.begin() as unit:
            assert unit.tidy(0.01, 0.01, 0.01) == 4  # an answer, two events, a line
            assert unit.answer(once) is None

        async def look(views: Views) -> None:
            assert len(await views.events({running.id: 0, over.id: 0})) == 1
            assert (await views.log(over.id, None, 9)).items == ()

        seen(records, look)

    # Views

    def test_lists_come_in_slices_in_the_order_of_their_making(self, records: Records) -> None:
        mine = made(records, chapters=1)
        with records.begin() as unit:
            more = [unit.books.add(BookEntry(mine.account.id, {"n": n})) for n in range(6)]
            job = unit.jobs.add(mine.job(), DAY)
            for n in range(5):
                unit.jobs.log(job, "info", "step", {"n": n})
                unit.audit(AuditEntry(mine.account.id, "do", job.id, "why", {"n": n}))
        for _ in range(4):
            job = ended(records, job, Event.CANCEL)
            job = asked(records, mine)
        ended(records, job, Event.CANCEL)
        for who in ("ben", "eva"):
            made(records, who)

        async def look(views: Views) -> None:
            async def all_of(view: Callable[..., Awaitable[Slice[Any]]], *given: Any) -> list[Any]:
                whole = await view(*given, None, 100)
                assert whole.next is None
                for limit in (1, 2, len(whole.items)):
                    items: list[Any] = []
                    after = None
                    while True:
                        part = await view(*given, after, limit)
                        items += part.items
                        if part.next is None:
                            break
                        assert len(part.items) == limit
                        after = part.next
                    assert items == list(whole.items)
                return list(whole.items)

            assert await all_of(views.books, mine.account.id) == [mine.book, *more]
            assert len(await all_of(views.accounts)) == 3
            jobs = await all_of(views.jobs, mine.book.id, mine.account.id)
            assert len(jobs) == 5
            assert [job.id for job in jobs] == sorted((job.id for job in jobs), reverse=True)
            assert await all_of(views.all_jobs, None, None) == jobs
            assert await all_of(views.all_jobs, State.FAILED, None) == jobs
            assert await all_of(views.all_jobs, State.FAILED, Kind.CHAPTER) == jobs
            whose = (mine.book.id, mine.account.id, None, 9)
            assert (await views.jobs(*whose, State.FAILED)).items == tuple(jobs)
            assert (await views.jobs(*whose, State.PENDING)).items == ()
            assert (await views.all_jobs(State.PENDING, None, None, 9)).items == ()
            assert (await views.all_jobs(None, Kind.BINDING, None, 9)).items == ()
            lines = await all_of(views.log, jobs[-1].id)
            assert [line.fields["n"] for line in lines] == [0, 1, 2, 3, 4]
            audits = await all_of(views.audits)
            assert [entry.details["n"] for entry in audits] == [0, 1, 2, 3, 4]
            assert await views.counts() == {(Kind.CHAPTER, State.FAILED): 5}

        seen(records, look)

    def test_views_show_what_units_kept(self, records: Records) -> None:
        mine = made(records)
        with records.begin() as unit:
            who = unit.characters.add(
                CharacterEntry(mine.account.id, mine.book.id, {}, photo=Photo("k", "s", {"a": 1}))
            )
            page = unit.pages.add(page_of(mine.chapters[0], 1))
            file = unit.files.add(
                FileEntry(mine.account.id, mine.book.id, "cover", "k", "s", 1, 1, "m")
            )
            job = unit.jobs.add(mine.job(), DAY)

        async def look(views: Views) -> None:
            me, book = mine.account.id, mine.book.id
            await views.ready()
            assert await views.account(me) == mine.account
            assert await views.book(book, me) == mine.book
            assert await views.character(who.id, me) == who
            assert await views.characters(book, me) == (who,)
            assert await views.chapter(mine.chapters[0].id, me) == mine.chapters[0]
            assert await views.chapters(book, me) == mine.chapters
            assert await views.page(page.id, me) == page
            assert await views.pages(mine.chapters[0].id, me) == (page,)
            assert await views.pages(mine.chapters[1].id, me) == ()
            assert await views.files(book, me) == (file,)
            assert await views.job(job.id, me) == job
            assert await views.job(job.id, None) == job

        seen(records, look)

    def test_views_of_another_family_are_missing(self, records: Records) -> None:
        mine, theirs = made(records, "ada"), made(records, "ben")
        with records.begin() as unit:
            who = unit.characters.add(CharacterEntry(mine.account.id, mine.book.id, {}))
            page = unit.pages.add(page_of(mine.chapters[0], 1))
            job = unit.jobs.add(mine.job(), DAY)

        async def look(views: Views) -> None:
            book, other = mine.book.id, theirs.account.id
            looks: Sequence[Awaitable[Any]] = (
                views.book(book, other),
                views.character(who.id, other),
                views.characters(book, other),
                views.chapter(mine.chapters[0].id, other),
                views.chapters(book, other),
                views.page(page.id, other),
                views.pages(mine.chapters[0].id, other),
                views.files(book, other),
                views.job(job.id, other),
                views.jobs(book, other, None, 9),
                views.log(str(uuid4()), None, 9),
                views.erasure(str(uuid4())),
            )
            for one in looks:
                with pytest.raises(Missing):
                    await one
            assert (await views.books(other, None, 9)).items == (theirs.book,)

        seen(records, look)

    def test_a_cursor_of_something_else_is_rejected(self, records: Records) -> None:
        mine = made(records)
        with records.begin() as unit:
            unit.books.add(BookEntry(mine.account.id, {}))
            job = unit.jobs.add(mine.job(), DAY)

        async def look(views: Views) -> None:
            good = (await views.books(mine.account.id, None, 1)).next
            assert good is not None
            assert len((await views.books(mine.account.id, good, 1)).items) == 1
            for bad in ("", "x", good[:-1], good + "A", "é", "=" * 5, good.swapcase(), "\x00"):
                with pytest.raises(Rejected):
                    await views.books(mine.account.id, bad, 1)
                with pytest.raises(Rejected):
                    await views.log(job.id, bad, 1)
            with pytest.raises(Rejected):
                await views.accounts(good, 1)

        seen(records, look)
