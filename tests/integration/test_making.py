"""Whole books: made once, resumed wherever they were cut off, and changed only where asked."""

import json
import threading
from dataclasses import replace

import pytest

from custories_core.assets import canonical
from custories_core.binding.manifest import manifest
from custories_core.books import Book, ChapterBrief
from custories_core.chapter.progress import JobMoved, Step, StepBegun, UnitDone, Waiting
from custories_core.chapter.steps import PICTURE_ATTEMPTS, STEPS
from custories_core.errors import Refused, Rejected, Unavailable
from custories_core.jobs import State
from custories_core.ports.illustration import BackgroundRequest, IllustrationRequest, Picture
from custories_core.use_cases.making import BookMade, BookUnfinished
from custories_core.use_cases.revising import RevisePage
from examples.own_illustrator import Discs
from tests.workshop import Counted, DyingStore, Killed, Workshop, a_book


def a_short_book() -> Book:
    """As small as a book of two chapters can be: it is made a hundred times over."""
    return a_book(chapters=(ChapterBrief(2), ChapterBrief(2)))


@pytest.fixture(scope="module")
def finished() -> tuple[Workshop, BookMade]:
    workshop = Workshop()
    return workshop, workshop.make(a_book())


def test_the_steps_are_those_of_the_design_in_their_order() -> None:
    assert [step.value for step, _ in STEPS] == [
        "write", "cast", "background", "illustrate", "inspect", "compose", "render",
    ]  # fmt: skip


def test_a_finished_book_calls_no_provider_and_changes_nothing() -> None:
    workshop = Workshop()
    first = workshop.make(a_book())
    before = workshop.snapshot()
    workshop.forget_calls()
    again = workshop.make(a_book())
    assert workshop.provider_calls == 0
    assert workshop.snapshot() == before
    assert manifest(again.bound) == manifest(first.bound)
    assert all(event.reused for event in workshop.events if isinstance(event, UnitDone))


def test_two_stores_hold_the_same_bytes(finished: tuple[Workshop, BookMade]) -> None:
    other = Workshop()
    other.make(a_book())
    assert other.snapshot() == finished[0].snapshot()


def test_killed_at_any_write_and_started_again_it_repeats_nothing() -> None:
    """The process dies before and after every single write of a book, one after the other."""
    reference = Workshop()
    reference.make(a_short_book())
    whole = reference.snapshot()
    needed = reference.provider_calls
    workshop = Workshop()
    deaths = 0
    while True:
        # Each life of the process gets a little further than the one before: it dies at its
        # second write, first after and then before the write took place.
        store = DyingStore(workshop.artifacts, fatal=2, after=deaths % 2 == 0)
        try:
            outcome = workshop.use_case(store)(a_short_book(), {}, lambda event: None)
        except Killed:
            deaths += 1
            assert deaths < 2000
            continue
        assert isinstance(outcome, BookMade)
        break
    assert workshop.snapshot() == whole
    assert deaths > len(whole) / 2
    # A provider's answer that was not saved before the kill is asked for once more, and no other:
    # at most one call is repeated per death.
    assert needed <= workshop.provider_calls <= needed + deaths


def test_finished_work_is_never_repeated_after_a_crash_between_units() -> None:
    """A kill after a unit's record is written costs no provider call at all."""
    whole = Workshop()
    whole.make(a_short_book())
    writes = len(whole.snapshot())
    for fatal in (2, 8, writes // 3, writes // 2, writes - 9):
        # Every second write is a record; die right after one.
        workshop = Workshop()
        store = DyingStore(workshop.artifacts, fatal=fatal - fatal % 2, after=True)
        with pytest.raises(Killed):
            workshop.use_case(store)(a_short_book(), {}, lambda event: None)
        workshop.make(a_short_book())
        assert workshop.provider_calls == whole.provider_calls


def test_one_word_changed_leaves_every_other_page_as_it_was() -> None:
    workshop = Workshop()
    book = a_book()
    first = workshop.make(book)
    page = next(p for p in manifest(first.bound)["pages"] if p.get("text") and p["kind"] == "story")
    words = page["text"].split()
    changed = " ".join([*words[:-1], "lanterns."])
    workshop.forget_calls()
    revised = RevisePage(workshop.use_case().renderer).text(book, page["number"], changed)
    second = workshop.make(revised)
    assert workshop.provider_calls == 0
    before, after = manifest(first.bound), manifest(second.bound)
    for old, new in zip(before["pages"], after["pages"], strict=True):
        same = before["work"][old["proof"]]["sha256"] == after["work"][new["proof"]]["sha256"]
        assert same == (old["number"] != page["number"])
        assert old.get("picture") == new.get("picture")
    assert after["pages"][page["number"] - 1]["text"] == changed
    redone = [e for e in workshop.events if isinstance(e, UnitDone) and not e.reused]
    assert {(e.step, e.unit) for e in redone} == {
        (Step.COMPOSE, f"moment-{page['moment']:02d}"),
        (Step.RENDER, f"page-{page['number'] - 4 - 4 * (page['chapter'] - 1) + 1:02d}"),
    } or len(redone) == 2


def test_a_picture_asked_for_anew_is_the_only_one_drawn() -> None:
    workshop = Workshop()
    book = a_book()
    first = workshop.make(book)
    page = next(p for p in manifest(first.bound)["pages"] if p["kind"] == "story" and p["picture"])
    workshop.forget_calls()
    revised = RevisePage(workshop.use_case().renderer).picture(book, page["number"])
    second = workshop.make(revised)
    assert workshop.writer.calls.total() == 0
    assert workshop.illustrator.calls == {"background": 1, "illustrate": 1}
    old, new = manifest(first.bound)["pages"], manifest(second.bound)["pages"]
    moment = (page["chapter"], page["moment"])
    for a, b in zip(old, new, strict=True):
        mine = (a.get("chapter"), a.get("moment")) == moment and bool(a["picture"])
        assert (a["picture"] != b["picture"]) == mine


def test_a_failed_chapter_leaves_its_siblings_alone() -> None:
    workshop = Workshop()

    def refuse_the_first(name: str, arguments: tuple[object, ...]) -> None:
        request = arguments[0] if arguments else None
        if name == "chapter" and getattr(request, "chapter", None) == 0:
            raise Refused("The writer will not write this.")

    workshop.writer.before = refuse_the_first
    outcome = workshop.use_case()(a_book(), {}, workshop.events.append)
    assert isinstance(outcome, BookUnfinished)
    assert [job.state for job in outcome.jobs] == [State.FAILED, State.COMPLETED]
    assert outcome.jobs[0].reason == "The writer will not write this."
    assert outcome.jobs[0].attempts == 1, "what will not pass is not tried again"
    workshop.writer.before = lambda name, arguments: None
    workshop.forget_calls()
    workshop.make(a_book())
    drawn = {e.chapter for e in workshop.events if isinstance(e, UnitDone) and not e.reused}
    assert drawn == {1}


def test_what_may_pass_is_retried_with_growing_waits() -> None:
    workshop = Workshop()
    left = [3]

    def busy(name: str, arguments: tuple[object, ...]) -> None:
        if name == "background" and left[0]:
            left[0] -= 1
            raise Unavailable("The illustrator is busy.", 30.0 if left[0] == 0 else None)

    workshop.illustrator.before = busy
    outcome = workshop.make(a_book())
    assert outcome.jobs[0].attempts == 4
    # Half the longest wait each time, as chance says; the last as long as the provider asked.
    assert workshop.clock.slept == [1.0, 2.0, 30.0]
    states = [e.state for e in workshop.events if isinstance(e, JobMoved) and e.chapter == 1]
    assert states == [
        State.PENDING,
        *[State.RUNNING, State.PENDING] * 3,
        State.RUNNING,
        State.COMPLETED,
    ]
    assert sum(isinstance(e, Waiting) for e in workshop.events) == 3


def test_a_provider_that_stays_away_fails_the_job_after_the_last_attempt() -> None:
    workshop = Workshop()

    def gone(name: str, arguments: tuple[object, ...]) -> None:
        if name == "background":
            raise Unavailable("The illustrator is away.")

    workshop.illustrator.before = gone
    outcome = workshop.use_case()(a_book(), {}, lambda event: None)
    assert isinstance(outcome, BookUnfinished)
    assert [job.attempts for job in outcome.jobs] == [5, 5]
    assert "given up after 5 attempts" in outcome.jobs[0].reason


class Faceless(Discs):
    """Draws its first tries of one picture over the text."""

    def __init__(self, bad_tries: int) -> None:
        self.bad_tries = bad_tries
        self.seeds: set[int] = set()

    def illustrate(self, request: IllustrationRequest) -> Picture:
        picture = super().illustrate(request)
        if not request.canvas.quiet:
            return picture
        self.seeds.add(request.seed)
        if len(self.seeds) > self.bad_tries:
            return picture
        quiet = request.canvas.quiet[0]
        return replace(
            picture,
            placements=tuple(replace(p, face=quiet, body=quiet) for p in picture.placements),
        )


def test_a_picture_that_fails_inspection_is_drawn_again_from_another_seed() -> None:
    illustrator = Faceless(bad_tries=1)
    workshop = Workshop(illustrator=Counted(illustrator))
    assert isinstance(workshop.make(a_book(chapters=(ChapterBrief(8),))), BookMade)


def test_a_picture_that_always_fails_inspection_fails_its_chapter() -> None:
    workshop = Workshop(illustrator=Counted(Faceless(bad_tries=10**6)))
    outcome = workshop.use_case()(a_book(chapters=(ChapterBrief(8),)), {}, lambda event: None)
    assert isinstance(outcome, BookUnfinished)
    assert f"failed inspection {PICTURE_ATTEMPTS} times" in outcome.jobs[0].reason


def test_pages_are_drawn_at_the_same_time_where_the_adapter_can_take_it() -> None:
    meeting = threading.Barrier(2, timeout=20)
    met: list[int] = []

    class Sociable(Discs):
        """Gives its first answer only when a second one is asked for meanwhile."""

        concurrency = 2

        def background(self, request: BackgroundRequest) -> Picture:
            if not met:
                meeting.wait()
                met.append(1)
            return super().background(request)

    workshop = Workshop(illustrator=Counted(Sociable()))
    workshop.make(a_book(chapters=(ChapterBrief(4),)))
    assert met


def test_everything_that_cannot_be_printed_is_told_before_any_work() -> None:
    workshop = Workshop()
    book = a_book(
        title="קונטה",
        dedication="For 李",
        chapters=tuple(ChapterBrief(24) for _ in range(12)),
    )
    with pytest.raises(Rejected) as caught:
        workshop.use_case()(book, {}, lambda event: None)
    assert [fault.place for fault in caught.value.faults] == ["title", "dedication", "chapters"]
    assert "ק (U+05E7 HEBREW LETTER QOF)" in str(caught.value)
    assert workshop.provider_calls == 0
    assert workshop.snapshot() == {}


def test_the_manifest_accounts_for_every_page(finished: tuple[Workshop, BookMade]) -> None:
    workshop, made = finished
    book = manifest(made.bound)
    assert json.loads(canonical(book)) == book
    assert [page["number"] for page in book["pages"]] == list(range(1, len(book["pages"]) + 1))
    assert len(book["pages"]) % 4 == 0
    for page in book["pages"]:
        keys = [page["proof"], *page["picture"], *page.get("made", {}).values()]
        for key in keys:
            record = book["work"][key]
            assert {"step", "adapter", "parameters", "seed", "sha256"} <= set(record)
            assert workshop.artifacts.get(key) is not None
    story = [page for page in book["pages"] if page["kind"] == "story"]
    assert all(page["text"] or page["picture"] for page in story)
    assert len(story) == 8


def test_progress_tells_each_step_once_per_chapter(finished: tuple[Workshop, BookMade]) -> None:
    begun = [(e.chapter, e.step) for e in finished[0].events if isinstance(e, StepBegun)]
    assert begun == [(chapter, step) for chapter in (1, 2) for step, _ in STEPS]
