"""Jobs from asking to their end, on a real database, in this process."""

import asyncio
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

import pytest

from custories_core.errors import (
    Conflict,
    Forbidden,
    Missing,
    Outage,
    Refused,
    Rejected,
    Stale,
    StoreBlocked,
    Unavailable,
)
from custories_core.jobs import Event, Job, Kind, LeaseLost, RetryPolicy, State
from custories_core.library import BookEntry, ChapterEntry
from custories_core.people import Principal, Standing
from custories_core.ports.records import Once, Records
from custories_core.use_cases import asking
from custories_core.use_cases.books import ChangeBook, RemoveBook
from custories_core.use_cases.chapters import OrderChapters, RemoveChapter
from custories_core.use_cases.lease import HandedBack
from tests.house import House, house_of


@pytest.fixture
def house(records: Records, records_url: str) -> Iterator[House]:
    with house_of(records, records_url) as house:
        yield house


def opened(house: House) -> tuple[Principal, BookEntry, ChapterEntry]:
    """Somebody, their book, and its only chapter, of which nothing is made yet."""
    who = house.sign_in("ada")
    book = house.book(who)
    return who, book, house.chapters(book.id)[0]


def failing(house: House, times: int, error: Exception, call: str = "chapter") -> None:
    """The writer fails so many times, then works."""
    left = iter(range(times))

    def before(name: str, arguments: tuple[Any, ...]) -> None:
        if name == call and next(left, None) is not None:
            raise error

    house.writer.before = before


def test_a_chapter_that_is_asked_for_is_made(house: House) -> None:
    who, book, chapter = opened(house)
    asked = house.ask(who, chapter.id)
    assert (asked.state, asked.kind) == (State.PENDING, Kind.CHAPTER)
    assert house.work() == 1
    job = house.job(asked.id)
    assert (job.state, job.ended_by, job.fence) == (State.COMPLETED, Event.COMPLETE, 1)
    assert (job.progress.pages_done, job.progress.pages) == (2, 2)
    pages = house.pages(chapter.id)
    assert [page.number for page in pages] == [1, 2]
    assert all(house.artifacts.exists(key) for p in pages for key in (p.picture, p.proof))
    made = house.chapters(book.id)[0]
    assert made.title
    assert made.made_of
    assert house.work() == 0


def test_asking_again_calls_no_provider(house: House) -> None:
    who, _, chapter = opened(house)
    house.ask(who, chapter.id)
    house.work()
    before = house.pages(chapter.id)
    house.workshop.forget_calls()
    house.ask(who, chapter.id)
    house.work()
    assert house.provider_calls == 0
    assert house.pages(chapter.id) == before


def test_a_book_without_a_hero_is_refused_before_anything_is_kept(house: House) -> None:
    who, book, chapter = opened(house)
    hero = house.read(lambda unit: unit.characters.of(book.id))[0]
    house.read(lambda unit: unit.characters.remove(hero.id))
    with pytest.raises(Rejected, match="hero"):
        house.ask(who, chapter.id)
    assert house.read(lambda unit: unit.jobs.under_way(chapter.id)) is None


def test_a_chapter_has_one_job_at_a_time(house: House) -> None:
    who, _, chapter = opened(house)
    house.ask(who, chapter.id)
    with pytest.raises(Conflict, match="under way"):
        house.ask(who, chapter.id)


def test_who_asks_without_end_is_stopped(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(asking, "PENDING_MOST", 2)
    who = house.sign_in("ada")
    book = house.book(who, chapters=3)
    first, second, third = (chapter.id for chapter in house.chapters(book.id))
    house.ask(who, first), house.ask(who, second)
    with pytest.raises(Conflict, match=r"2 of your jobs.*cancel"):
        house.ask(who, third)
    house.work()
    assert house.ask(who, third).state is State.PENDING


def test_another_family_sees_no_chapter_to_ask_for(house: House) -> None:
    chapter = house.chapters(house.book(house.sign_in("ada")).id)[0]
    with pytest.raises(Missing):
        house.ask(house.sign_in("eve"), chapter.id)


def test_the_same_request_asks_once(house: House) -> None:
    who, _, chapter = opened(house)
    once = Once(who.id, "key-1", "hash-1")
    with ThreadPoolExecutor(8) as pool:
        jobs = list(pool.map(lambda _: house.ask(who, chapter.id, once=once), range(16)))
    assert len({job.id for job in jobs}) == 1
    assert len(set(jobs)) == 1, "every copy is given the first answer"
    with pytest.raises(Conflict):
        house.ask(who, chapter.id, once=Once(who.id, "key-1", "another hash"))


def test_what_may_pass_is_tried_again_and_given_up_after_five_attempts(house: House) -> None:
    who = house.sign_in("ada")
    first, second = house.chapters(house.book(who, chapters=2).id)
    failing(house, 3, Unavailable("The writer is busy."))
    job = house.ask(who, first.id)
    house.work()
    assert (house.job(job.id).state, house.job(job.id).failures) == (State.COMPLETED, 3)
    failing(house, 9, Unavailable("The writer is busy."))
    job = house.ask(who, second.id)
    house.work()
    ended = house.job(job.id)
    assert (ended.state, ended.failures, ended.ended_by) == (State.FAILED, 5, Event.FAIL)
    assert ended.reason == "The writer is busy. (given up after 5 attempts)"


def test_an_outage_is_waited_for_and_takes_none_of_the_five_attempts(house: House) -> None:
    who = house.sign_in("ada")
    first, second = house.chapters(house.book(who, chapters=2).id)
    failing(house, 9, Outage("The writer is away."))
    job = house.ask(who, first.id)
    house.work()
    done = house.job(job.id)
    assert (done.state, done.outages, done.failures) == (State.COMPLETED, 9, 0)
    failing(house, 9, Outage("The writer is away."))
    job = house.ask(who, second.id)
    house.work(stopping=lambda: house.job(job.id).outages == 9)
    failing(house, 9, Unavailable("The writer is busy."))
    house.work()
    ended = house.job(job.id)
    assert (ended.state, ended.outages, ended.failures) == (State.FAILED, 9, 5)


def test_waits_for_an_outage_grow_and_the_deadline_ends_them(house: House) -> None:
    who = house.sign_in("ada")
    chapter = house.chapters(house.book(who).id)[0]
    house.retries = RetryPolicy(base=1000.0, cap=1000.0)
    house.leases = replace(house.leases, patience=0.3)
    failing(house, 99, Outage("The writer is away."))
    job = house.ask(who, chapter.id)
    house.work()
    waiting = house.job(job.id)
    assert (waiting.state, waiting.reason) == (State.PENDING, "The writer is away.")
    assert waiting.due is not None
    assert waiting.deadline is not None
    assert waiting.due > waiting.deadline
    time.sleep(0.3)
    assert house.sweep().expired == 1
    assert house.job(job.id).ended_by is Event.EXPIRE


def test_a_provider_that_names_a_time_is_given_it(house: House) -> None:
    who, _, chapter = opened(house)
    failing(house, 1, Unavailable("Too many requests.", 3600.0))
    job = house.ask(who, chapter.id)
    house.work()
    waiting = house.job(job.id)
    assert waiting.state is State.PENDING
    assert waiting.due is not None
    assert waiting.started is not None
    assert 3500 < (waiting.due - waiting.started).total_seconds() < 3700
    assert house.work() == 0


@pytest.mark.parametrize("error", [Refused("Not for children."), StoreBlocked(), KeyError("bug")])
def test_a_failing_chapter_leaves_its_siblings_alone(house: House, error: Exception) -> None:
    house.retries = RetryPolicy(attempts=1)
    who = house.sign_in("ada")
    first, second = house.chapters(house.book(who, chapters=2).id)
    failing(house, 1, error)
    jobs = [house.ask(who, first.id), house.ask(who, second.id)]
    assert house.work() == 2
    assert [house.job(job.id).state for job in jobs] == [State.FAILED, State.COMPLETED]
    assert "KeyError" not in house.job(jobs[0].id).reason, "a bug's words are not for parents"


def test_a_stale_worker_writes_nothing(house: House) -> None:
    who, _, chapter = opened(house)
    job = house.ask(who, chapter.id)

    def steal(name: str, arguments: tuple[Any, ...]) -> None:
        if name == "illustrate" and house.job(job.id).fence == 1:
            with house.records.begin() as unit:
                mine = unit.jobs.get(job.id)
                unit.jobs.move(mine, mine.after(Event.LEASE_LOST))
                assert unit.jobs.claim(60.0) is not None

    house.illustrator.before = steal
    house.work()
    assert (house.job(job.id).state, house.job(job.id).fence) == (State.RUNNING, 2)
    assert house.pages(chapter.id) == ()


class JustBeforeCompletion:
    """Records with which something happens when a job is about to be completed."""

    def __init__(self, records: Records, happens: Callable[[], None]) -> None:
        self._records, self._happens = records, happens

    @contextmanager
    def begin(self) -> Iterator[Any]:
        with self._records.begin() as unit:
            move = unit.jobs.move

            def moved(before: Job, after: Job, wait: float = 0.0) -> Job:
                if after.state is State.COMPLETED:
                    self._happens()
                return move(before, after, wait)

            jobs: Any = unit.jobs
            jobs.move = moved
            yield unit


def test_a_worker_that_is_too_late_at_the_very_end_writes_nothing(house: House) -> None:
    who, _, chapter = opened(house)
    job = house.ask(who, chapter.id)
    records, stolen = house.records, threading.Event()

    def steal() -> None:
        with records.begin() as unit:
            mine = unit.jobs.get(job.id)
            unit.jobs.move(mine, mine.after(Event.LEASE_LOST))
        stolen.set()

    late: Any = JustBeforeCompletion(records, steal)
    house.records = late
    house.work(stolen.is_set)
    house.records = records
    assert stolen.is_set()
    assert house.job(job.id).state is State.PENDING
    assert house.pages(chapter.id) == ()
    assert house.chapters(job.book)[0].made_of is None


def test_a_job_that_is_cancelled_stops_and_stays_cancelled(house: House) -> None:
    who, _, chapter = opened(house)
    job = house.ask(who, chapter.id)

    def cancel(name: str, arguments: tuple[Any, ...]) -> None:
        if name == "illustrate" and not house.job(job.id).over:
            house.cancel(who, job.id)

    house.illustrator.before = cancel
    house.work()
    ended = house.job(job.id)
    assert (ended.state, ended.ended_by) == (State.FAILED, Event.CANCEL)
    assert house.pages(chapter.id) == ()
    with pytest.raises(Conflict, match="ended"):
        house.cancel(who, job.id)


def test_a_worker_told_to_stop_hands_the_chapter_back(house: House) -> None:
    who, _, chapter = opened(house)
    job = house.ask(who, chapter.id)
    stop = threading.Event()

    def before(name: str, arguments: tuple[Any, ...]) -> None:
        if name == "illustrate":
            stop.set()

    house.illustrator.before = before
    house.work(stop.is_set)
    handed = house.job(job.id)
    assert (handed.state, handed.failures, handed.crashes) == (State.PENDING, 0, 0)
    house.workshop.forget_calls()
    house.illustrator.before = lambda name, arguments: None
    house.work()
    assert house.job(job.id).state is State.COMPLETED
    assert house.writer.calls.total() == 0, "what was finished before is found"


def test_a_worker_that_cannot_stop_gives_the_job_away_and_ends(house: House) -> None:
    who, _, chapter = opened(house)
    job = house.ask(who, chapter.id)
    stop, aborted = threading.Event(), threading.Event()

    def hang(name: str, arguments: tuple[Any, ...]) -> None:
        if name == "illustrate":
            stop.set()
            assert aborted.wait(10)

    house.illustrator.before = hang

    class Note(list[str]):
        def append(self, why: str) -> None:
            super().append(why)
            aborted.set()

    house.aborted = Note()
    house.work(stop.is_set)
    assert house.job(job.id).state is State.PENDING
    assert "handed back" in house.aborted[0]


def test_an_attempt_that_outlasts_its_limit_ends_its_process(house: House) -> None:
    house.leases = replace(house.leases, limit=0.3, heartbeat=0.1)
    who, _, chapter = opened(house)
    job = house.ask(who, chapter.id)
    aborted = threading.Event()
    house.illustrator.before = lambda name, arguments: (
        aborted.wait(10) and None if name == "illustrate" else None
    )

    class Note(list[str]):
        def append(self, why: str) -> None:
            super().append(why)
            aborted.set()

    house.aborted = Note()
    house.work()
    assert "longer than" in house.aborted[0]
    assert house.job(job.id).state is State.RUNNING, "the sweep gives it back later"


def test_editing_text_calls_no_provider_and_sets_the_type_anew(house: House) -> None:
    who, _, chapter = opened(house)
    house.ask(who, chapter.id)
    house.work()
    page = next(page for page in house.pages(chapter.id) if page.written)
    house.workshop.forget_calls()
    edited = house.edit(who, page.id, {"text": "Luna laughed out loud."})
    assert edited.words == "Luna laughed out loud."
    again = house.edit(who, page.id, {"text": "Luna laughed."})
    assert again.version == edited.version + 1
    job = house.read(lambda unit: unit.jobs.under_way(chapter.id))
    assert job is not None
    assert job.kind is Kind.LAYOUT
    house.work()
    assert house.provider_calls == 0
    fresh = next(p for p in house.pages(chapter.id) if p.id == page.id)
    assert fresh.words == "Luna laughed."
    assert fresh.proof != page.proof
    assert fresh.picture == page.picture
    undone = house.edit(who, page.id, {"text": None})
    house.work()
    assert undone.words == page.written
    assert next(p for p in house.pages(chapter.id) if p.id == page.id).proof == page.proof


def test_an_edit_during_a_job_is_not_lost(house: House) -> None:
    who, _, chapter = opened(house)
    house.ask(who, chapter.id)
    house.work()
    page = next(page for page in house.pages(chapter.id) if page.written)
    house.draw_anew(who, page.id)

    def edit(name: str, arguments: tuple[Any, ...]) -> None:
        if name == "illustrate":
            house.edit(who, page.id, {"text": "Meanwhile."})

    house.illustrator.before = edit
    house.work()
    house.illustrator.before = lambda name, arguments: None
    fresh = next(p for p in house.pages(chapter.id) if p.id == page.id)
    assert (fresh.words, fresh.take) == ("Meanwhile.", 1)
    assert house.read(lambda unit: unit.jobs.under_way(chapter.id)) is None
    proof = fresh.proof
    house.edit(who, page.id, {"text": "Meanwhile."})
    house.work()
    assert next(p for p in house.pages(chapter.id) if p.id == page.id).proof == proof


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        ({}, "text: is missing"),
        ({"text": "   "}, "text: has no words"),
        ({"text": "x\u0007"}, "control character"),
        ({"text": "word " * 500}, "text: has"),
        ({"text": "漢字"}, "text: "),
        ({"text": "Fine.", "price": 0}, "price: is not a field"),
    ],
)
def test_words_that_cannot_be_printed_are_refused(
    house: House, data: dict[str, object], problem: str
) -> None:
    who, _, chapter = opened(house)
    house.ask(who, chapter.id)
    house.work()
    page = next(page for page in house.pages(chapter.id) if page.written)
    with pytest.raises(Rejected, match=problem):
        house.edit(who, page.id, data)
    assert next(p for p in house.pages(chapter.id) if p.id == page.id) == page


def test_a_picture_anew_draws_that_picture_only(house: House) -> None:
    who, _, chapter = opened(house)
    house.ask(who, chapter.id)
    house.work()
    before = house.pages(chapter.id)
    house.workshop.forget_calls()
    job = house.draw_anew(who, before[0].id)
    assert (job.kind, job.page) == (Kind.ILLUSTRATION, before[0].id)
    house.work()
    after = house.pages(chapter.id)
    moments = {page.moment for page in before}
    assert house.illustrator.calls["illustrate"] == 1
    assert house.writer.calls.total() == 0
    for old, new in zip(before, after, strict=True):
        assert (new.picture != old.picture) == (new.moment == before[0].moment)
    assert len(moments) >= 1


def test_a_changed_book_puts_its_chapters_out_of_date(house: House) -> None:
    who, book, chapter = opened(house)
    house.ask(who, chapter.id)
    house.work()
    page = next(page for page in house.pages(chapter.id) if page.written)
    house.edit(who, page.id, {"text": "My own words."})
    house.work()
    ChangeBook(house.records)(who, book.id, {"premise": "They look for a lost kite."})
    for refused in (
        lambda: house.bind(who, book.id),
        lambda: house.draw_anew(who, page.id),
        lambda: house.edit(who, page.id, {"text": "Too late."}),
    ):
        with pytest.raises(Conflict, match="Changed since it was made: chapter 1"):
            refused()
    house.ask(who, chapter.id)
    house.work()
    fresh = next(p for p in house.pages(chapter.id) if p.number == page.number)
    assert fresh.text is None, "words for another story do not belong to this one"
    assert house.bind(who, book.id).kind is Kind.BINDING


def test_the_finished_chapters_are_bound(house: House) -> None:
    who = house.sign_in("ada")
    book = house.book(who, chapters=2)
    with pytest.raises(Conflict, match="Not made yet: chapter 1, 2"):
        house.bind(who, book.id)
    for chapter in house.chapters(book.id):
        house.ask(who, chapter.id)
    house.work()
    house.workshop.forget_calls()
    job = house.bind(who, book.id)
    house.work()
    assert house.job(job.id).state is State.COMPLETED
    assert house.job(job.id).progress.step == "bind preview"
    files = house.read(lambda unit: unit.files.of(book.id))
    assert sorted(file.name for file in files) == ["cover", "interior", "preview"]
    for file in files:
        data = house.artifacts.get(file.key)
        assert data is not None
        assert len(data) == file.size
    assert house.writer.calls.total() == 0
    assert house.illustrator.calls["illustrate"] == 1, "the cover's own picture and no other"


def test_chapters_in_another_order_tell_another_story(house: House) -> None:
    who = house.sign_in("ada")
    book = house.book(who, chapters=2)
    first, second = house.chapters(book.id)
    for chapter in (first, second):
        house.ask(who, chapter.id)
    house.work()
    OrderChapters(house.records)(who, book.id, [second.id, first.id])
    assert [c.id for c in house.chapters(book.id)] == [second.id, first.id]
    with pytest.raises(Conflict, match="Changed since it was made: chapter 1, 2"):
        house.bind(who, book.id)
    with pytest.raises(Rejected, match="named before"):
        OrderChapters(house.records)(who, book.id, [first.id, first.id])


def test_a_chapter_taken_away_ends_its_job(house: House) -> None:
    who = house.sign_in("ada")
    book = house.book(who, chapters=2)
    first, second = house.chapters(book.id)
    house.ask(who, first.id)
    RemoveChapter(house.records)(who, first.id)
    assert [(c.id, c.position) for c in house.chapters(book.id)] == [(second.id, 1)]
    assert house.work() == 0


def test_a_book_taken_away_while_it_is_made_leaves_nothing(house: House) -> None:
    who, book, chapter = opened(house)
    house.ask(who, chapter.id)

    def remove(name: str, arguments: tuple[Any, ...]) -> None:
        if name == "illustrate":
            RemoveBook(house.records)(who, book.id)

    house.illustrator.before = remove
    house.work()
    assert list(house.artifacts.keys()) != []
    assert house.remove() == 1
    assert list(house.artifacts.keys()) == []


def test_a_failed_job_is_run_again_by_admins_only_and_noted(house: House) -> None:
    house.retries = RetryPolicy(attempts=1)
    who, admin = house.sign_in("ada"), house.sign_in("root", Standing.ADMIN)
    chapter = house.chapters(house.book(who).id)[0]
    failing(house, 1, Refused("Not for children."))
    job = house.ask(who, chapter.id)
    house.work()
    with pytest.raises(Forbidden):
        house.rerun(who, job.id, "please")
    with pytest.raises(Rejected, match="reason"):
        house.rerun(admin, job.id, "  ")
    again = house.rerun(admin, job.id, "The provider was misled.")
    assert (again.state, again.failures) == (State.PENDING, 0)
    house.work()
    assert house.job(job.id).state is State.COMPLETED
    with pytest.raises(Conflict):
        house.rerun(admin, job.id, "Once more.")


def test_lost_leases_are_found_and_the_third_crash_quarantines(house: House) -> None:
    who, _, chapter = opened(house)
    job = house.ask(who, chapter.id)
    for crash in (1, 2, 3):
        claimed = house.read(lambda unit: unit.jobs.claim(0.0))
        assert claimed is not None
        swept = house.sweep()
        assert (swept.given_back, swept.quarantined) == ((1, 0) if crash < 3 else (0, 1))
    ended = house.job(job.id)
    assert (ended.state, ended.ended_by, ended.crashes) == (
        State.FAILED, Event.QUARANTINE, 3,
    )  # fmt: skip
    assert house.ask(who, chapter.id).state is State.PENDING


def test_what_nobody_began_in_time_is_given_up(house: House) -> None:
    house.leases = replace(house.leases, patience=0.0)
    who, _, chapter = opened(house)
    job = house.ask(who, chapter.id)
    assert house.sweep().expired == 1
    assert house.job(job.id).ended_by is Event.EXPIRE


def test_the_bell_rings_when_the_job_can_be_seen(house: House) -> None:
    who, _, chapter = opened(house)
    seen: list[State | None] = []

    class Bell:
        def ring(self, *jobs: str) -> None:
            # What is raised here is noted and no more: nobody stops ringing for it.
            for job in jobs:
                try:
                    seen.append(house.job(job).state)
                except Missing:
                    seen.append(None)
            rung.set()

    rung, house.bell = threading.Event(), Bell()
    house.ask(who, chapter.id)
    assert rung.wait(10)
    assert seen == [State.PENDING]


def test_a_job_that_outlasts_its_lease_keeps_it_by_heartbeats(house: House) -> None:
    house.leases = replace(house.leases, lease=0.6, heartbeat=0.15)
    who, _, chapter = opened(house)
    job = house.ask(who, chapter.id)
    swept: list[int] = []

    def dawdle(name: str, arguments: tuple[Any, ...]) -> None:
        if name == "illustrate":
            time.sleep(1.0)
            swept.append(house.sweep().given_back)

    house.illustrator.before = dawdle
    house.work()
    assert swept
    assert set(swept) == {0}
    assert (house.job(job.id).state, house.job(job.id).fence) == (State.COMPLETED, 1)


def test_logs_of_a_job_tell_its_story_without_secrets(house: House) -> None:
    house.retries = RetryPolicy(attempts=1)
    who, _, chapter = opened(house)
    url = "https://store.test/a/photo/x.jpg?X-Amz-Signature=abcdef"
    failing(house, 1, Refused(f"Nothing at {url} with Bearer abc.def-ghi"))
    job = house.ask(who, chapter.id)
    house.work()

    async def read() -> list[Any]:
        await house.records.open()
        try:
            return list((await house.records.views.log(job.id, None, 50)).items)
        finally:
            await house.records.close()

    lines = asyncio.run(read())
    assert [line.event for line in lines] == ["claimed", "fail"]
    told = str(lines[-1].fields) + house.job(job.id).reason
    assert "https://store.test/" in told
    for secret in ("X-Amz", "abcdef", "abc.def-ghi", "x.jpg"):
        assert secret not in told


def test_a_bell_that_nobody_hears_is_rung_again_by_the_sweep(house: House) -> None:
    rung: list[str] = []

    class Deaf:
        def ring(self, job: str) -> None:
            raise Unavailable("The bell is out of reach.")

    class Heard:
        def ring(self, job: str) -> None:
            rung.append(job)

    who, _, chapter = opened(house)
    house.bell = Deaf()
    job = house.ask(who, chapter.id)
    house.bell = Heard()
    assert house.sweep().rung == 1
    assert rung == [job.id]
    assert house.sweep().rung == 0, "not again before the sweep's time is over"


def test_an_account_is_erased_with_all_its_objects_and_a_receipt(house: House) -> None:
    who, other = house.sign_in("ada"), house.sign_in("eve")
    for person in (who, other):
        house.ask(person, house.chapters(house.book(person).id)[0].id)
    house.work()
    mine = [key for key in house.artifacts.keys() if key.startswith(who.id)]
    theirs = [key for key in house.artifacts.keys() if key.startswith(other.id)]
    receipt = house.erase(who)
    assert receipt.rows["books"] == 1
    assert receipt.completed is None
    assert house.remove() == 1
    assert mine
    assert [key for key in house.artifacts.keys() if key.startswith(who.id)] == []
    assert [key for key in house.artifacts.keys() if key.startswith(other.id)] == theirs
    with pytest.raises(Missing):
        house.read(lambda unit: unit.accounts.get(who.id))
    assert house.sign_in("ada").id != who.id, "whoever comes back is somebody new"


def test_leases_and_handing_back_are_told_apart() -> None:
    assert not issubclass(HandedBack, LeaseLost)


def test_a_provider_that_hangs_is_ended_although_its_job_was_cancelled(house: House) -> None:
    house.leases = replace(house.leases, limit=1.0, heartbeat=0.1)
    who, _, chapter = opened(house)
    job = house.ask(who, chapter.id)
    aborted = threading.Event()

    def hang(name: str, arguments: tuple[Any, ...]) -> None:
        if name == "illustrate":
            if not house.job(job.id).over:
                house.cancel(who, job.id)
            assert aborted.wait(10)

    class Note(list[str]):
        def append(self, why: str) -> None:
            super().append(why)
            aborted.set()

    house.illustrator.before = hang
    house.aborted = Note()
    house.work()
    assert "longer than" in house.aborted[0]


def test_what_comes_too_late_for_an_erased_family_is_not_kept(house: House) -> None:
    house.leases = replace(house.leases, heartbeat=0.1)
    who, _, chapter = opened(house)
    house.ask(who, chapter.id)

    def erase(name: str, arguments: tuple[Any, ...]) -> None:
        if name == "illustrate" and house.illustrator.calls["illustrate"] == 0:
            house.erase(who)
            assert house.remove() == 1
            time.sleep(0.6)

    house.illustrator.before = erase
    house.work()
    assert [key for key in house.artifacts.keys() if key.startswith(who.id)] == []


def test_a_reason_that_no_database_keeps_ends_the_job_all_the_same(house: House) -> None:
    house.retries = RetryPolicy(attempts=1)
    who, _, chapter = opened(house)
    failing(house, 1, Refused("No \x00 way \ud800."))
    job = house.ask(who, chapter.id)
    house.work()
    ended = house.job(job.id)
    assert (ended.state, ended.ended_by, ended.crashes) == (State.FAILED, Event.FAIL, 0)
    assert ended.reason == "No   way  ."


def test_what_cannot_be_settled_is_a_failure_and_no_crash(house: House) -> None:
    house.retries = RetryPolicy(attempts=1)
    who, _, chapter = opened(house)
    job = house.ask(who, chapter.id)
    outline = house.writer.inner.outline

    class Odd:
        name, languages = house.writer.inner.name, house.writer.inner.languages
        chapter = staticmethod(house.writer.inner.chapter)
        unfit = staticmethod(house.writer.inner.unfit)

        @staticmethod
        def outline(request: Any) -> Any:
            return replace(outline(request), title="Half \ud83d of it")

    house.writer.inner = Odd()
    house.work()
    ended = house.job(job.id)
    assert (ended.state, ended.crashes) == (State.FAILED, 0)
    assert house.pages(chapter.id) == ()


def test_a_removal_that_cannot_be_done_holds_up_no_other(house: House) -> None:
    who = house.sign_in("ada")
    books = [house.book(who) for _ in range(3)]
    for book in books:
        RemoveBook(house.records)(who, book.id)
    erase, tried = house.artifacts.erase, []

    class Locked:
        def erase(self, prefix: str) -> int:
            tried.append(prefix)
            if len(tried) == 1:
                raise StoreBlocked
            return erase(prefix)

    house.artifacts = Locked()  # type: ignore[assignment]
    assert house.remove() == 2
    assert len(set(tried)) == 3


def test_a_picture_anew_waits_for_a_binding(house: House) -> None:
    who, book, chapter = opened(house)
    house.ask(who, chapter.id)
    house.work()
    binding = house.bind(who, book.id)
    with pytest.raises(Conflict, match=f"The binding job {binding.id} is pending"):
        house.draw_anew(who, house.pages(chapter.id)[0].id)


def test_editors_and_those_who_reorder_do_not_lock_each_other_out(house: House) -> None:
    who = house.sign_in("ada")
    book = house.book(who, chapters=2)
    for chapter in house.chapters(book.id):
        house.ask(who, chapter.id)
    house.work()
    first, second = house.chapters(book.id)
    page = next(page for page in house.pages(first.id) if page.written)
    until = time.monotonic() + 2.0

    def again(do: Any) -> list[str]:
        found = []
        while time.monotonic() < until:
            try:
                do()
            except (Conflict, Stale):
                pass
            except Unavailable as error:
                found.append(str(error))
        return found

    orders = ([first.id, second.id], [second.id, first.id])
    with ThreadPoolExecutor(3) as pool:
        ways = [
            pool.submit(again, lambda: house.edit(who, page.id, {"text": "Words."})),
            pool.submit(again, lambda: house.edit(who, page.id, {"text": None})),
            pool.submit(
                again,
                lambda: [OrderChapters(house.records)(who, book.id, order) for order in orders],
            ),
        ]
        assert [way.result() for way in ways] == [[], [], []]
