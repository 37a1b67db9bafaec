"""What jobs cost: held as they are asked for, spent when they are done, given back else."""

import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor, wait
from dataclasses import replace
from typing import Any

import psycopg
import pytest

from adapters.records.postgres.sessions import Session
from custories_core.assets import canonical
from custories_core.erasures import LIST
from custories_core.errors import Conflict, Missing, Rejected, Unavailable
from custories_core.jobs import Event, Job, Kind, LeaseLost, RetryPolicy, State
from custories_core.ledger import NotEnough
from custories_core.library import Briefs, ChapterEntry
from custories_core.people import Principal, Standing
from custories_core.ports.records import Once, Records, Unit
from custories_core.prices import BUILT_IN, PriceList
from custories_core.transfers import Cause, Transfer
from custories_core.transfers import Kind as Move
from custories_core.use_cases.asking import AskForChapter
from custories_core.use_cases.books import RemoveBook
from custories_core.use_cases.chapters import ChangeChapter, RemoveChapter
from custories_core.use_cases.charging import ChargedJobs
from custories_core.use_cases.printable import Printable
from custories_core.use_cases.removing import ReplayErasures
from tests.contracts.records import at_once
from tests.credits import PLENTY, figures
from tests.faults.invariants import broken_credits
from tests.house import House, house_of
from tests.integration.test_ledger_postgres import rivalled

CHAPTER = BUILT_IN.price(Kind.CHAPTER, 2).credits
PICTURE = BUILT_IN.price(Kind.ILLUSTRATION).credits
DEAR = replace(BUILT_IN, version="dear", chapter=100, page=50, picture=30)


@pytest.fixture
def house(records: Records, records_url: str) -> Iterator[House]:
    with house_of(records, records_url) as house:
        yield house
        assert broken_credits(records_url) == []


@pytest.fixture
def statements(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The statements that go to the ledger from now on."""
    found: list[str] = []
    run = Session.run

    def counted(self: Session, sql: str, **values: Any) -> Any:
        if "ledger_" in sql:
            found.append(sql.split()[0])
        return run(self, sql, **values)

    monkeypatch.setattr(Session, "run", counted)
    return found


def opened(house: House, chapters: int = 1) -> tuple[Principal, list[str]]:
    """Somebody with plenty of credits, and the chapters of their book."""
    who = house.sign_in("ada")
    book = house.book(who, chapters)
    return who, [chapter.id for chapter in house.chapters(book.id)]


def has(house: House, who: Principal) -> tuple[int, int]:
    """What they have available and held."""
    return figures(house.records, who.id)


def moves(house: House, who: Principal) -> tuple[Transfer, ...]:
    """What moved since they were given credits, the oldest first."""
    found = house.read(lambda unit: unit.ledger.transfers(who.id, None, 99))
    return found[-2::-1]


def spend_all_but(house: House, who: Principal, left: int) -> None:
    """Hold all that they have, but for so many credits."""
    available, _ = has(house, who)
    house.read(lambda unit: unit.ledger.hold(who.id, available - left, Cause("test", who.id + "x")))


def out_of_time(house: House, url: str, column: str) -> None:
    """Make the lease, or the patience, of every job run out."""
    with psycopg.connect(url) as connection:
        connection.execute(f"UPDATE jobs SET {column} = now() - interval '1 s'".encode())


# Asking


def test_credits_are_held_with_the_job_and_spent_when_it_is_done(
    house: House, statements: list[str]
) -> None:
    who, (chapter,) = opened(house)
    statements.clear()
    job = house.ask(who, chapter)
    assert statements == ["WITH"], "the account is read along with the job's insertion"
    assert (job.price, job.price_list, job.run) == (CHAPTER, BUILT_IN.version, 1)
    assert has(house, who) == (PLENTY - CHAPTER, CHAPTER)
    (hold,) = moves(house, who)
    assert (hold.id, hold.amount) == (job.hold, CHAPTER)
    assert hold.cause == Cause("job", f"{job.id} 1")
    statements.clear()
    assert house.work() == 1
    assert statements == ["SELECT", "WITH"]
    done = house.job(job.id)
    assert (done.state, done.price, done.hold) == (State.COMPLETED, CHAPTER, "")
    assert has(house, who) == (PLENTY - CHAPTER, 0)
    _, capture = moves(house, who)
    assert (capture.kind, capture.hold, capture.amount) == (Move.CAPTURE, hold.id, CHAPTER)
    assert capture.cause == Cause("job complete", f"{job.id} 1")


def test_with_too_few_credits_nothing_is_created(house: House) -> None:
    who, (chapter,) = opened(house)
    spend_all_but(house, who, CHAPTER - 1)
    once = Once(who.id, "key", "hash")
    for _ in range(2):
        with pytest.raises(NotEnough) as refused:
            house.ask(who, chapter, once=once)
        error = refused.value
        assert (error.available, error.price, error.missing) == (CHAPTER - 1, CHAPTER, 1)
    assert house.read(lambda unit: unit.jobs.under_way(chapter)) is None
    assert house.work() == 0
    assert has(house, who)[0] == CHAPTER - 1
    # The key is not used up: the same request succeeds once there are enough.
    house.read(lambda unit: unit.ledger.grant(who.id, 1, Cause("test", "one more"), "for a test"))
    assert house.ask(who, chapter, once=once).state is State.PENDING


def test_an_account_that_never_had_credits_has_none(house: House) -> None:
    _, (chapter,) = opened(house)
    poor = house.sign_in("ben")
    with pytest.raises(Missing):
        house.ask(poor, chapter)
    mine = house.book(poor, 0)
    chapter = house.chapter(poor, mine.id).id
    spend_all_but(house, poor, 0)
    with pytest.raises(NotEnough, match=f"takes {CHAPTER} credits and 0 are available"):
        house.ask(poor, chapter)


def test_a_request_that_is_repeated_moves_nothing(house: House) -> None:
    who, (chapter,) = opened(house)
    once = Once(who.id, "key", "hash")
    first = house.ask(who, chapter, once=once)
    assert {house.ask(who, chapter, once=once).hold for _ in range(3)} == {first.hold}
    jobs = at_once(8, lambda _: house.ask(who, chapter, once=once))
    assert {job.id for job in jobs} == {first.id}
    assert len(moves(house, who)) == 1
    house.work()
    house.ask(who, chapter, once=once)
    assert has(house, who) == (PLENTY - CHAPTER, 0)


def test_what_is_refused_holds_nothing(house: House) -> None:
    who, (chapter,) = opened(house)
    house.ask(who, chapter)
    with pytest.raises(Conflict):
        house.ask(who, chapter)
    heroless = house.book(who, 0)
    hero = house.read(lambda unit: unit.characters.of(heroless.id))[0]
    house.read(lambda unit: unit.characters.remove(hero.id))
    with pytest.raises(Rejected):
        house.ask(who, house.chapter(who, heroless.id).id)
    assert has(house, who) == (PLENTY - CHAPTER, CHAPTER)


def test_a_picture_has_its_small_price_and_type_costs_nothing(
    house: House, statements: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    who, (chapter,) = opened(house)
    house.ask(who, chapter)
    house.work()
    page = house.pages(chapter)[0]
    job = house.draw_anew(who, page.id)
    assert (job.kind, job.price) == (Kind.ILLUSTRATION, PICTURE)
    assert has(house, who) == (PLENTY - CHAPTER - PICTURE, PICTURE)
    house.work()
    assert has(house, who) == (PLENTY - CHAPTER - PICTURE, 0)
    statements.clear()
    house.edit(who, page.id, {"text": "Good night."})
    layout = house.read(lambda unit: unit.jobs.under_way(chapter))
    assert layout is not None
    assert (layout.kind, layout.price, layout.hold) == (Kind.LAYOUT, 0, "")
    house.work()
    bound = house.bind(who, page.book)
    assert (bound.price, bound.price_list, bound.hold) == (0, BUILT_IN.version, "")
    house.cancel(who, bound.id)
    house.bind(who, page.book)
    house.work()
    # What is free asks nothing of the ledger.
    assert statements == []


def test_a_price_is_that_of_when_it_was_asked_for(house: House) -> None:
    who, (chapter, other) = opened(house, 2)
    job = house.ask(who, chapter)
    house.prices = DEAR
    dear = house.ask(who, other)
    assert (dear.price, dear.price_list) == (200, "dear")
    house.cancel(who, dear.id)
    house.cancel(who, job.id)
    admin = house.sign_in("eva", Standing.ADMIN)
    house.prices = BUILT_IN
    again = house.rerun(admin, dear.id, "It was a mistake.")
    assert (again.price, again.price_list) == (200, "dear")
    house.prices = DEAR
    house.rerun(admin, job.id, "It was a mistake.")
    assert has(house, who) == (PLENTY - CHAPTER - 200, CHAPTER + 200)
    house.work()
    assert has(house, who) == (PLENTY - CHAPTER - 200, 0)


# Endings


def fail(house: House, times: int) -> None:
    """The writer is busy so many times, then works."""
    left = iter(range(times))

    def before(name: str, arguments: tuple[Any, ...]) -> None:
        if next(left, None) is not None:
            raise Unavailable("The writer is busy.")

    house.writer.before = before


def cancelled(house: House, url: str, who: Principal, job: Job) -> None:
    house.cancel(who, job.id)


def cancelled_while_it_ran(house: House, url: str, who: Principal, job: Job) -> None:
    house.read(lambda unit: unit.jobs.claim(60))
    house.cancel(who, job.id)


def given_up(house: House, url: str, who: Principal, job: Job) -> None:
    fail(house, 99)
    assert house.work() == house.retries.attempts
    assert house.job(job.id).ended_by is Event.FAIL


def quarantined(house: House, url: str, who: Principal, job: Job) -> None:
    for _ in range(house.retries.crashes):
        assert has(house, who)[1] == CHAPTER
        assert house.read(lambda unit: unit.jobs.claim(60)) is not None
        out_of_time(house, url, "leased_until")
        house.sweep()
    assert house.job(job.id).ended_by is Event.QUARANTINE


def expired(house: House, url: str, who: Principal, job: Job) -> None:
    out_of_time(house, url, "deadline")
    assert house.sweep().expired == 1


def unsettled(house: House, url: str, who: Principal, job: Job) -> None:
    """What was made cannot be kept, as often as it is tried."""
    house.retries = RetryPolicy(attempts=1)
    with psycopg.connect(url) as connection:
        connection.execute("ALTER TABLE pages ADD CONSTRAINT none CHECK (false) NOT VALID")
    house.work()
    assert house.job(job.id).ended_by is Event.FAIL


def chapter_removed(house: House, url: str, who: Principal, job: Job) -> None:
    RemoveChapter(house.records)(who, job.chapter)


def book_removed(house: House, url: str, who: Principal, job: Job) -> None:
    RemoveBook(house.records)(who, job.book)


def book_removed_while_it_ran(house: House, url: str, who: Principal, job: Job) -> None:
    house.illustrator.before = lambda name, arguments: remove_once(house, who, job.book)
    house.work()


def remove_once(house: House, who: Principal, book: str) -> None:
    house.illustrator.before = lambda name, arguments: None
    RemoveBook(house.records)(who, book)


def erased(house: House, url: str, who: Principal, job: Job) -> None:
    house.erase(who)


def erased_again(house: House, url: str, who: Principal, job: Job) -> None:
    """A restored database remembers whom it should not."""
    house.artifacts.put(f"{LIST}/receipt.json", canonical({"account": who.id}))
    assert ReplayErasures(house.records, house.artifacts)() == 1


@pytest.mark.parametrize(
    "end",
    [
        cancelled, cancelled_while_it_ran, given_up, quarantined, expired, unsettled,
        chapter_removed, book_removed, book_removed_while_it_ran, erased, erased_again,
    ],
)  # fmt: skip
def test_what_is_not_done_costs_nothing(
    house: House, records_url: str, end: Callable[[House, str, Principal, Job], None]
) -> None:
    who, (chapter,) = opened(house)
    job = house.ask(who, chapter)
    assert has(house, who) == (PLENTY - CHAPTER, CHAPTER)
    end(house, records_url, who, job)
    assert has(house, who) == (PLENTY, 0)
    _, release = moves(house, who)
    assert (release.kind, release.hold, release.amount) == (Move.RELEASE, job.hold, CHAPTER)
    assert release.cause.kind.startswith("job ")
    assert release.cause.id == f"{job.id} 1"
    assert house.read(lambda unit: unit.ledger.unresolved(who.id, 9)) == ()


def test_a_job_that_goes_on_keeps_its_hold(house: House, records_url: str) -> None:
    who, (chapter,) = opened(house)
    job = house.ask(who, chapter)

    def still_held() -> None:
        assert house.job(job.id).hold == job.hold
        assert has(house, who) == (PLENTY - CHAPTER, CHAPTER)
        assert len(moves(house, who)) == 1

    house.retries = RetryPolicy(base=3600, cap=3600)
    fail(house, 1)
    house.work()
    assert house.job(job.id).failures == 1
    still_held()
    out_of_time(house, records_url, "due")
    # Told to stop as soon as it works.
    stop = threading.Event()
    house.illustrator.before = lambda name, arguments: stop.set()
    assert house.work(stop.is_set) == 1
    assert house.job(job.id).reason == "A worker was stopped."
    still_held()
    assert house.read(lambda unit: unit.jobs.claim(60)) is not None
    out_of_time(house, records_url, "leased_until")
    assert house.sweep().given_back == 1
    still_held()
    out_of_time(house, records_url, "due")
    house.illustrator.before = lambda name, arguments: None
    house.work()
    assert house.job(job.id).state is State.COMPLETED
    assert has(house, who) == (PLENTY - CHAPTER, 0)


def test_a_stale_worker_moves_no_credits(house: House) -> None:
    who, (chapter,) = opened(house)
    house.ask(who, chapter)
    stale = house.read(lambda unit: unit.jobs.claim(60))
    assert stale is not None
    house.cancel(who, stale.id)
    again = house.rerun(house.sign_in("eva", Standing.ADMIN), stale.id, "By mistake.")
    for event in (Event.COMPLETE, Event.FAIL):
        with (
            pytest.raises(LeaseLost),
            house.records.begin() as unit,
            ChargedJobs(unit) as jobs,
        ):
            jobs.move(stale, stale.after(event))
    assert has(house, who) == (PLENTY - CHAPTER, CHAPTER)
    assert house.job(stale.id).hold == again.hold != stale.hold


def test_a_hold_that_somebody_resolved_lets_its_job_end(house: House) -> None:
    who, (chapter, other) = opened(house, 2)
    freed, paid = house.ask(who, chapter), house.ask(who, other)
    house.read(lambda unit: unit.ledger.release(freed.hold, Cause("admin", "1")))
    house.read(lambda unit: unit.ledger.capture(paid.hold, Cause("admin", "2")))
    house.cancel(who, paid.id)
    house.work()
    assert house.job(freed.id).state is State.COMPLETED
    assert has(house, who) == (PLENTY - CHAPTER, 0)
    with psycopg.connect(house.records._url) as connection:  # type: ignore[attr-defined]
        told = connection.execute(
            "SELECT job::text, level FROM job_log WHERE event = 'hold not resolved'"
        ).fetchall()
        # By hand means by another cause than the job's, of which the rules know nothing.
        connection.execute("DELETE FROM jobs")
    assert sorted(told) == sorted([(freed.id, "error"), (paid.id, "error")])


# Re-runs


def test_a_rerun_has_a_hold_of_its_own_unless_it_is_not_charged(house: House) -> None:
    who, (chapter,) = opened(house)
    admin = house.sign_in("eva", Standing.ADMIN)
    job = house.ask(who, chapter)
    house.cancel(who, job.id)
    once = Once(admin.id, "key", "hash")
    again = house.rerun(admin, job.id, "It was a mistake.", once=once)
    assert house.rerun(admin, job.id, "It was a mistake.", once=once) == again
    assert (again.run, again.price) == (2, CHAPTER)
    assert again.hold not in ("", job.hold)
    assert has(house, who) == (PLENTY - CHAPTER, CHAPTER)
    assert moves(house, who)[-1].cause == Cause("job", f"{job.id} 2")
    house.cancel(who, job.id)
    free = house.rerun(admin, job.id, "It was our fault.", charged=False)
    assert (free.run, free.price, free.hold) == (3, 0, "")
    assert has(house, who) == (PLENTY, 0)
    house.work()
    assert house.job(job.id).state is State.COMPLETED
    assert has(house, who) == (PLENTY, 0)
    assert len(moves(house, who)) == 4
    with psycopg.connect(house.records._url) as connection:  # type: ignore[attr-defined]
        details = connection.execute("SELECT details FROM audit ORDER BY id").fetchall()
    assert [(d["charged"], d["price"]) for (d,) in details] == [(True, CHAPTER), (False, CHAPTER)]


def test_a_rerun_that_is_not_charged_is_not_free_for_good(house: House) -> None:
    who, (chapter,) = opened(house)
    admin = house.sign_in("eva", Standing.ADMIN)
    job = house.ask(who, chapter)
    house.cancel(who, job.id)
    house.rerun(admin, job.id, "It was our fault.", charged=False)
    house.cancel(who, job.id)
    again = house.rerun(admin, job.id, "This time it was not.")
    assert (again.price, again.full_price) == (CHAPTER, CHAPTER)
    assert has(house, who) == (PLENTY - CHAPTER, CHAPTER)
    house.work()


def test_a_rerun_that_cannot_be_paid_is_none(house: House) -> None:
    who, (chapter,) = opened(house)
    admin = house.sign_in("eva", Standing.ADMIN)
    job = house.ask(who, chapter)
    house.cancel(who, job.id)
    spend_all_but(house, who, 1)
    with pytest.raises(NotEnough):
        house.rerun(admin, job.id, "It was a mistake.")
    assert (house.job(job.id).state, house.job(job.id).run) == (State.FAILED, 1)
    assert house.rerun(admin, job.id, "Ours.", charged=False).state is State.PENDING
    house.work()


@pytest.mark.parametrize("what", ["book", "chapter", "account"])
def test_what_is_run_again_as_its_place_is_taken_away_gives_its_credits_back(
    house: House, what: str
) -> None:
    who, (chapter,) = opened(house)
    job = house.ask(who, chapter)
    house.cancel(who, job.id)
    take_away: dict[str, Callable[[], object]] = {
        "book": lambda: RemoveBook(house.records)(who, job.book),
        "chapter": lambda: RemoveChapter(house.records)(who, chapter),
        "account": lambda: house.erase(who),
    }
    with ThreadPoolExecutor(1) as pool:
        with house.records.begin() as unit:
            with ChargedJobs(unit) as jobs:
                ended = unit.jobs.get(job.id)
                jobs.move(ended, ended.after(Event.RERUN))
            gone = pool.submit(take_away[what])
            assert not wait([gone], 0.3).done
        gone.result(5)
    assert has(house, who) == (PLENTY, 0)
    with pytest.raises(Missing):
        house.job(job.id)


# What was paid for, and no more


def grow(house: House, who: Principal, chapter: str, pages: int = 12) -> None:
    ChangeChapter(house.records)(who, chapter, {"pages": pages})


@pytest.mark.parametrize("prices", [BUILT_IN, DEAR], ids=["same prices", "other prices"])
def test_a_chapter_that_grew_after_it_was_asked_for_is_not_made(
    house: House, prices: PriceList
) -> None:
    who, (chapter,) = opened(house)
    job = house.ask(who, chapter)
    grow(house, who, chapter)
    house.prices = prices
    house.work()
    ended = house.job(job.id)
    assert (ended.state, ended.ended_by) == (State.FAILED, Event.FAIL)
    assert "which may cost more. Ask for it again." in ended.reason
    assert (has(house, who), house.pages(chapter)) == ((PLENTY, 0), ())
    # Nor is it with a re-run that costs nothing, which was meant for fewer pages.
    admin = house.sign_in("eva", Standing.ADMIN)
    house.rerun(admin, job.id, "It was our fault.", charged=False)
    house.work()
    assert (house.job(job.id).state, house.provider_calls) == (State.FAILED, 0)


def test_a_chapter_that_grew_between_two_attempts_is_not_made(house: House) -> None:
    who, (chapter,) = opened(house)
    job = house.ask(who, chapter)

    def fail(name: str, arguments: tuple[Any, ...]) -> None:
        house.writer.before = lambda name, arguments: None
        grow(house, who, chapter)
        raise Unavailable

    house.writer.before = fail
    house.work()
    assert (house.job(job.id).state, has(house, who)) == (State.FAILED, (PLENTY, 0))


def test_a_chapter_that_grew_while_it_was_asked_for_is_not_made(house: House) -> None:
    who, (chapter,) = opened(house)

    class Slow(Printable):
        def check(self, briefs: Briefs) -> None:
            super().check(briefs)
            with ThreadPoolExecutor(1) as other:
                other.submit(grow, house, who, chapter).result(5)

    slow = Slow(house.makers.writer, house.makers.renderer)
    job = AskForChapter(house.asking, slow)(who, chapter)
    # By this list that many pages cost no more than fewer did.
    house.prices = replace(BUILT_IN, version="cheap", page=0)
    house.work()
    ended = house.job(job.id)
    assert (ended.state, job.priced_pages) == (State.FAILED, 2)
    assert ended.reason.startswith("The chapter was asked for with 2 pages and has 12 now")
    assert (has(house, who), house.provider_calls) == ((PLENTY, 0), 0)


def test_of_a_job_that_an_earlier_version_took_in_any_change_counts(
    house: House, records_url: str
) -> None:
    who, (one, other) = opened(house, chapters=2)
    jobs = [house.ask(who, chapter).id for chapter in (one, other)]
    with psycopg.connect(records_url) as connection:
        connection.execute("UPDATE jobs SET priced_pages = 0")
    grow(house, who, one)
    house.work()
    assert [house.job(job).state for job in jobs] == [State.FAILED, State.COMPLETED]


def test_a_chapter_that_shrank_costs_what_was_asked_for(house: House) -> None:
    who, (chapter,) = opened(house)
    grow(house, who, chapter, 4)
    job = house.ask(who, chapter)
    grow(house, who, chapter, 2)
    house.work()
    assert house.job(job.id).state is State.COMPLETED
    assert has(house, who) == (PLENTY - CHAPTER - 2 * BUILT_IN.page, 0)


@pytest.mark.parametrize("free", ["edit", "bind"])
def test_a_picture_that_was_called_off_is_not_drawn_by_what_is_free(
    house: House, free: str
) -> None:
    who, (chapter,) = opened(house)
    house.ask(who, chapter)
    house.work()
    page = next(page for page in house.pages(chapter) if page.written)
    # Its covers are drawn with the first binding.
    house.bind(who, page.book)
    house.work()
    house.cancel(who, house.draw_anew(who, page.id).id)
    calls, has_left = house.provider_calls, has(house, who)
    if free == "edit":
        house.edit(who, page.id, {"text": "Luna laughed."})
    else:
        house.bind(who, page.book)
    assert house.work() == 1
    (same,) = (entry for entry in house.pages(chapter) if entry.id == page.id)
    assert (same.picture, same.drawn) == (page.picture, 0)
    assert (house.provider_calls, has(house, who)) == (calls, has_left)
    # Paid for, it is drawn, and stays: also where type is set anew.
    house.draw_anew(who, page.id)
    assert house.work() == 1
    (fresh,) = (entry for entry in house.pages(chapter) if entry.id == page.id)
    assert (fresh.picture != page.picture, fresh.drawn) == (True, 2)
    house.edit(who, page.id, {"text": "Luna sang."})
    house.work()
    (later,) = (entry for entry in house.pages(chapter) if entry.id == page.id)
    assert later.picture == fresh.picture


def test_a_picture_of_a_page_that_is_gone_costs_nothing(house: House) -> None:
    who, (chapter,) = opened(house)
    grow(house, who, chapter, 4)
    house.ask(who, chapter)
    house.work()
    job = house.draw_anew(who, house.pages(chapter)[-1].id)
    house.cancel(who, job.id)
    grow(house, who, chapter, 2)
    house.ask(who, chapter)
    house.work()
    had = has(house, who)
    house.rerun(house.sign_in("eva", Standing.ADMIN), job.id, "It was a mistake.")
    house.work()
    assert (house.job(job.id).state, has(house, who)) == (State.FAILED, had)
    assert "The page is gone" in house.job(job.id).reason


def test_a_job_that_waited_too_long_can_be_run_again(house: House, records_url: str) -> None:
    """It was never claimed: no fence tells its runs apart."""
    who, (chapter,) = opened(house)
    job = house.ask(who, chapter)
    out_of_time(house, records_url, "deadline")
    house.sweep()
    house.rerun(house.sign_in("eva", Standing.ADMIN), job.id, "We were closed.")
    assert has(house, who) == (PLENTY - CHAPTER, CHAPTER)
    assert house.work() == 1
    assert has(house, who) == (PLENTY - CHAPTER, 0)


# Several at the same moment


@pytest.mark.parametrize("take_away", ["chapter", "book", "account"])
def test_what_is_asked_for_as_it_is_taken_away_is_given_back(house: House, take_away: str) -> None:
    who, (chapter,) = opened(house)
    book = house.read(lambda unit: unit.chapters.peek(chapter)).book

    def remove() -> None:
        if take_away == "chapter":
            RemoveChapter(house.records)(who, chapter)
        elif take_away == "book":
            RemoveBook(house.records)(who, book)
        else:
            house.erase(who)

    remover = threading.Thread(target=remove)
    with house.records.begin() as unit, ChargedJobs(unit) as jobs:
        job = house.asking.priced(Job(book, chapter, owner=who.id), 2)
        assert jobs.add(job, 60.0).hold
        remover.start()
        # It waits for the job that nobody can see yet.
        remover.join(0.3)
        assert remover.is_alive()
    remover.join()
    assert has(house, who) == (PLENTY, 0)
    assert [transfer.kind for transfer in moves(house, who)] == [Move.HOLD, Move.RELEASE]


def test_a_job_that_holds_credits_cannot_be_removed_unended(house: House) -> None:
    who, (chapter,) = opened(house)
    job = house.ask(who, chapter)
    with pytest.raises(psycopg.errors.RestrictViolation):
        house.read(lambda unit: unit.books.remove(job.book))
    with pytest.raises(psycopg.errors.RestrictViolation):
        house.read(lambda unit: unit.erase(who.id))
    assert house.job(job.id).hold == job.hold


def ask_in_vain(unit: Unit, about: tuple[str, str, list[str], PriceList], number: int) -> str:
    """Asks for the chapter of that number, and undoes it all where it cannot be paid."""
    owner, book, chapters, prices = about
    price = prices.price(Kind.CHAPTER, 2)
    job = Job(book, chapters[number], owner=owner, price=price.credits, price_list=price.version)
    try:
        with unit._connection.connection.transaction(), ChargedJobs(unit) as jobs:  # type: ignore[attr-defined]
            jobs.add(job, 60.0)
    except NotEnough as refused:
        return f"{refused.available} available, {refused.missing} missing"
    return "asked"


def test_64_chapters_on_the_credits_of_16(house: House, records_url: str) -> None:
    rounds = []
    for number in range(3):
        who = house.sign_in(f"ada {number}")
        book = house.book(who, 0).id
        with house.records.begin() as unit:
            entry = ChapterEntry(who.id, book, {"pages": 2})
            chapters = [unit.chapters.add(entry).id for _ in range(64)]
        spend_all_but(house, who, 16 * CHAPTER)
        rounds.append((who.id, book, chapters, BUILT_IN))
    for (owner, book, _, _), ends in zip(
        rounds, rivalled(records_url, 64, ask_in_vain, rounds), strict=True
    ):
        assert ends.count("asked") == 16
        assert ends.count(f"0 available, {CHAPTER} missing") == 48
        assert figures(house.records, owner)[0] == 0
        with house.records.begin() as unit:
            assert len(unit.jobs.leaving(owner, book)) == 16


def end(unit: Unit, running: Job, number: int) -> str:
    """Its worker completes it, or its owner calls it off."""
    with ChargedJobs(unit) as jobs:
        try:
            if number % 2:
                jobs.move(running, running.after(Event.COMPLETE))
                return "completed"
            seen = unit.jobs.get(running.id)
            if seen.over:
                return "late"
            jobs.move(seen, seen.after(Event.CANCEL))
        except LeaseLost:
            return "late"
    return "cancelled"


def test_32_completions_against_32_cancellations(house: House, records_url: str) -> None:
    who, chapters = opened(house, 6)
    jobs = [house.ask(who, chapter) for chapter in chapters]
    running = [house.read(lambda unit: unit.jobs.claim(600)) for _ in jobs]
    completed = 0
    for job, ends in zip(running, rivalled(records_url, 64, end, running), strict=True):
        assert job is not None
        assert ends.count("late") == 63
        completed += "completed" in ends
        assert ("completed" in ends) == (house.job(job.id).state is State.COMPLETED)
    assert has(house, who) == (PLENTY - completed * CHAPTER, 0)
    # Nobody made anything: what the completed ones lack are pages.
    assert len(moves(house, who)) == 2 * len(jobs)
