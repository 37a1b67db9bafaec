"""Whole books: made once, resumed wherever they were cut off, and changed only where asked."""

import hashlib
import itertools
import json
import re
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from io import BytesIO
from typing import Any

import pytest
from pypdf import PdfReader

from adapters.artifacts.memory import build as build_memory
from adapters.writing.storyteller import build as build_storyteller
from custories_core.assets import canonical, digest
from custories_core.binding.manifest import manifest
from custories_core.binding.pagination import StoryPage, paginate, story_page
from custories_core.books import Book, ChapterBrief, Moment, Outline, ReadingAge
from custories_core.chapter.checkpoints import Checkpoints
from custories_core.chapter.pictures import ATTEMPTS
from custories_core.chapter.preparation import prepared
from custories_core.chapter.progress import JobMoved, Step, StepBegun, UnitDone, Waiting
from custories_core.chapter.steps import STEPS, write
from custories_core.errors import Refused, Rejected, Unavailable
from custories_core.jobs import State
from custories_core.layout.compose import story_block
from custories_core.layout.formats import FORMATS
from custories_core.layout.pages import areas, shapes
from custories_core.ports.illustration import BackgroundRequest, IllustrationRequest, Picture
from custories_core.ports.writing import ChapterRequest, StoryRequest
from custories_core.scenes import Figure
from custories_core.use_cases.making import BookMade, BookUnfinished
from custories_core.use_cases.revising import RevisePage
from examples.own_illustrator import Discs
from tests.workshop import Counted, DyingStore, Killed, Workshop, a_book


class Together(Discs):
    """Draws two pictures at a time."""

    concurrency = 2


def a_short_book() -> Book:
    """As small as a book of two chapters can be: it is made a hundred times over."""
    return a_book(chapters=(ChapterBrief(2), ChapterBrief(2)))


def _revising(workshop: Workshop) -> RevisePage:
    makers = workshop.use_case().makers
    return RevisePage(makers.writer, makers.renderer)


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


@pytest.mark.faults
def test_killed_at_any_write_and_started_again_it_repeats_nothing() -> None:
    """The process dies before and after every single write of a book, one after the other."""
    reference = Workshop()
    reference.make(a_short_book())
    whole = reference.snapshot()
    needed = reference.provider_calls
    workshop = Workshop(illustrator=Counted(Together()))
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


@pytest.mark.faults
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
    revised = _revising(workshop).text(book, page["number"], changed)
    second = workshop.make(revised)
    assert workshop.provider_calls == 0
    before, after = manifest(first.bound), manifest(second.bound)
    for old, new in zip(before["pages"], after["pages"], strict=True):
        same = before["work"][old["proof"]]["sha256"] == after["work"][new["proof"]]["sha256"]
        assert same == (old["number"] != page["number"])
        assert old.get("picture") == new.get("picture")
    assert after["pages"][page["number"] - 1]["text"] == changed
    redone = [e for e in workshop.events if isinstance(e, UnitDone) and not e.reused]
    changed_page = f"page-{_within_chapter(book, page['number']):02d}"
    assert [(e.step, e.unit) for e in redone if e.chapter is not None] == [
        (Step.COMPOSE, f"moment-{page['moment']:02d}"),
        (Step.RENDER, changed_page),
    ]
    assert {e.unit for e in redone if e.chapter is None} == {"interior", "preview"}
    streams = [
        [page.get_contents().get_data() for page in PdfReader(BytesIO(data)).pages]
        for data in (_interior(workshop, first), _interior(workshop, second))
    ]
    differing = [n for n, (a, b) in enumerate(zip(*streams, strict=True), 1) if a != b]
    assert differing == [page["number"]]


def _within_chapter(book: Book, number: int) -> int:
    page = story_page(book, FORMATS[book.format], number)
    return page.plan.pages[page.part]


def _interior(workshop: Workshop, made: BookMade) -> bytes:
    data = workshop.artifacts.get(made.bound.interior_file.key)
    assert data is not None
    return data


def test_a_picture_asked_for_anew_is_the_only_one_drawn() -> None:
    workshop = Workshop()
    book = a_book()
    first = workshop.make(book)
    page = next(p for p in manifest(first.bound)["pages"] if p["kind"] == "story" and p["picture"])
    workshop.forget_calls()
    revised = _revising(workshop).picture(book, page["number"])
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
    assert outcome.jobs[0].failures == 1, "what will not pass is not tried again"
    workshop.writer.before = lambda name, arguments: None
    workshop.forget_calls()
    workshop.make(a_book())
    drawn = {e.chapter for e in workshop.events if isinstance(e, UnitDone) and not e.reused}
    assert drawn - {None} == {1}


def test_what_may_pass_is_retried_with_growing_waits() -> None:
    workshop = Workshop()
    left = [3]

    def busy(name: str, arguments: tuple[object, ...]) -> None:
        if name == "background" and left[0]:
            left[0] -= 1
            raise Unavailable("The illustrator is busy.", 30.0 if left[0] == 0 else None)

    workshop.illustrator.before = busy
    outcome = workshop.make(a_book())
    assert outcome.jobs[0].failures == 3
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
    assert [job.failures for job in outcome.jobs] == [5, 5]
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
    assert f"failed inspection {ATTEMPTS} times" in outcome.jobs[0].reason


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


def test_a_cover_that_may_pass_is_retried_and_the_chapters_are_kept() -> None:
    workshop = Workshop()
    left = [2]

    def busy(name: str, arguments: tuple[Any, ...]) -> None:
        if name == "background" and arguments[0].canvas.width > 3500 and left[0]:
            left[0] -= 1
            raise Unavailable("The illustrator is busy.")

    workshop.illustrator.before = busy
    workshop.make(a_short_book())
    assert workshop.clock.slept == [1.0, 2.0]
    assert [e.chapter for e in workshop.events if isinstance(e, Waiting)] == [None, None]


def test_a_cover_that_is_refused_leaves_the_chapters_finished() -> None:
    workshop = Workshop()

    def refuse(name: str, arguments: tuple[Any, ...]) -> None:
        if name == "background" and arguments[0].canvas.width > 3500:
            raise Refused("No such cover.")

    workshop.illustrator.before = refuse
    outcome = workshop.use_case()(a_short_book(), {}, workshop.events.append)
    assert isinstance(outcome, BookUnfinished)
    assert outcome.reason == "No such cover."
    assert {job.state for job in outcome.jobs} == {State.COMPLETED}


class Careless(Discs):
    """Draws every picture a little too small."""

    def background(self, request: BackgroundRequest) -> Picture:
        canvas = replace(request.canvas, width=request.canvas.width - 1)
        return super().background(replace(request, canvas=canvas))


def test_a_picture_of_another_size_than_asked_for_is_refused() -> None:
    workshop = Workshop(illustrator=Counted(Careless()))
    outcome = workshop.use_case()(a_short_book(), {}, workshop.events.append)
    assert isinstance(outcome, BookUnfinished)
    assert "pixels where" in outcome.jobs[0].reason


class BadWriter:
    """A storyteller that gives back something that no book can be made of."""

    def __init__(self, spoil: Callable[[Any], Any], what: str) -> None:
        self._inner, self._spoil, self._what = build_storyteller(None), spoil, what
        self.name, self.languages = "bad/1", self._inner.languages

    def unfit(self, text: str, language: str, names: Sequence[str] = ()) -> tuple[str, ...]:
        return self._inner.unfit(text, language, names)

    def outline(self, request: StoryRequest) -> Outline:
        outline = self._inner.outline(request)
        return self._spoil(outline) if self._what == "outline" else outline

    def chapter(self, request: ChapterRequest) -> tuple[Moment, ...]:
        moments = self._inner.chapter(request)
        return self._spoil(moments) if self._what == "chapter" else moments


def _with_stranger(moments: tuple[Moment, ...]) -> tuple[Moment, ...]:
    scene = replace(moments[0].scene, figures=(Figure("stranger"),))
    return (replace(moments[0], scene=scene), *moments[1:])


@pytest.mark.parametrize(
    ("what", "spoil", "reason"),
    [
        ("outline", lambda o: replace(o, title="Luna ✨"), r"no ✨ \(U\+2728 SPARKLES\)"),
        ("outline", lambda o: replace(o, blurb="★ Five stars"), r"no ★"),
        ("outline", lambda o: replace(o, blurb="word " * 200), "a blurb of 1000 characters"),
        ("outline", lambda o: replace(o, title="W" * 101), "empty or too long"),
        ("outline", lambda o: replace(o, chapter_titles=()), "0 chapter titles for 2 chapters"),
        ("chapter", lambda m: m[:-1], "moments instead of"),
        ("chapter", _with_stranger, "nobody in the book is “stranger”"),
        ("chapter", lambda m: (replace(m[0], text="word " * 300), *m[1:]), "do not fit|too short"),
        ("chapter", lambda m: (replace(m[0], text="Hi 🦊"), *m[1:]), "no 🦊"),
        ("chapter", lambda m: (replace(m[0], text=" "), *m[1:]), "it has no text"),
    ],
)
def test_what_no_book_can_be_made_of_is_refused_before_anything_is_drawn(
    what: str, spoil: Callable[[Any], Any], reason: str
) -> None:
    workshop = Workshop(writer=Counted(BadWriter(spoil, what)))
    outcome = workshop.use_case()(a_short_book(), {}, lambda event: None)
    assert isinstance(outcome, BookUnfinished)
    for job in outcome.jobs:
        assert job.state is State.FAILED
        assert re.search(reason, job.reason), job.reason
    assert workshop.illustrator.calls.total() == 0
    assert workshop.snapshot() == {} or what == "chapter"


def test_two_workers_that_make_the_same_agree_though_the_model_does_not() -> None:
    """A model answers every call differently; all chapters are told the one outline that counts."""
    answers = itertools.count()

    def other_each_time(outline: Outline) -> Outline:
        return replace(outline, title=f"Luna {next(answers)}")

    store = build_memory(None)
    meeting = threading.Barrier(2, timeout=20)

    def meet(name: str, arguments: tuple[Any, ...]) -> None:
        if name == "outline":
            meeting.wait()

    workshops = [
        Workshop(store, Counted(BadWriter(other_each_time, "outline"), before=meet))
        for _ in range(2)
    ]
    with ThreadPoolExecutor(2) as pool:
        books = list(pool.map(lambda workshop: workshop.make(a_short_book()), workshops))
    assert books[0].bound.title == books[1].bound.title
    assert manifest(books[0].bound) == manifest(books[1].bound)
    for record in manifest(books[0].bound)["work"].values():
        data = store.get(record["key"])
        assert data is not None
        assert hashlib.sha256(data).hexdigest() == record["sha256"]


def test_damaged_work_is_noticed_where_it_is_used_and_made_again() -> None:
    """Whatever file of a finished book is cut short, making it anew gives the same book."""
    workshop = Workshop()
    workshop.make(a_short_book())
    whole = workshop.snapshot()
    final = {"interior", "cover", "preview"}
    for key in whole:
        workshop.artifacts.put(key, (whole[key] or b"")[:50])
    # As after a change, so that everything is read: the finished files are to be made again.
    for key in whole:
        if any(f"/file/{name}" in key for name in final):
            workshop.artifacts.delete(key)
    workshop.make(a_short_book())
    assert workshop.snapshot() == whole
    key = next(k for k in whole if "/illustration/cover" in k and k.endswith(".jpg"))
    workshop.artifacts.put(key, b"junk")
    workshop.artifacts.delete(next(k for k in whole if "/file/cover" in k and k.endswith(".pdf")))
    workshop.make(a_short_book())
    assert workshop.snapshot() == whole


def test_a_damaged_file_is_never_handed_out() -> None:
    workshop = Workshop()
    made = workshop.make(a_short_book())
    file = made.bound.interior_file
    workshop.artifacts.put(file.key, b"%PDF-1.4 cut sho")
    with pytest.raises(Unavailable, match="damaged"):
        Checkpoints(workshop.artifacts).bytes_of(file)
    assert workshop.make(a_short_book()).bound.interior_file == file
    assert Checkpoints(workshop.artifacts).bytes_of(file).startswith(b"%PDF")


@pytest.mark.parametrize("age", [ReadingAge.AGE_3_4, ReadingAge.AGE_9_10])
@pytest.mark.parametrize(
    "name", ["Wilhelmina-Josephine", "Anne-Sophie Marie Wilhelmina Josephine T"]
)
def test_long_names_have_room_in_the_smallest_format(name: str, age: ReadingAge) -> None:
    workshop = Workshop()
    for seed in range(6):
        for genre in ("fairy-tale", "space"):
            book = a_book(
                genre=genre, seed=seed, reading_age=age, chapters=(ChapterBrief(8), ChapterBrief(6))
            )
            hero = replace(book.hero, name=name)
            book = replace(book, characters=(hero, *book.characters[1:]))
            use_case = workshop.use_case()
            studio = use_case.makers.studio(book, lambda event: None)
            draft = prepared(book, {}, {})
            for chapter in (1, 2):
                written = write(replace(draft, chapter=chapter), studio)
                assert len(written.moments) == len(written.plans)


def test_work_saved_in_another_form_counts_as_not_done() -> None:
    workshop = Workshop()
    workshop.make(a_short_book())
    for key in workshop.artifacts.keys():
        if "/story/outline" in key and key.endswith(".record.json"):
            record = json.loads(workshop.artifacts.get(key) or b"")
            del record["facts"]["value"]["blurb"], record["digest"]
            record["digest"] = digest(record)
            workshop.artifacts.put(key, json.dumps(record).encode())
    workshop.forget_calls()
    workshop.make(a_short_book())
    assert workshop.writer.calls == {"outline": 1}


def test_a_book_put_together_wrongly_is_rejected_with_everything_that_is_wrong() -> None:
    hero = a_book().hero
    book = a_book(
        owner="ann@example.org",
        genre="spce",
        format="square",
        characters=(hero, replace(hero, name="Mia")),
        chapters=(ChapterBrief(3),),
    )
    with pytest.raises(Rejected) as caught:
        Workshop().use_case()(book, {}, lambda event: None)
    places = [fault.place for fault in caught.value.faults]
    assert places == [
        "genre", "format", "owner", "characters", "characters[1].id", "characters[2].id",
        "chapters[1].pages",
    ]  # fmt: skip
    assert "Did you mean “space”?" in str(caught.value)


def test_revising_takes_what_composing_takes_and_no_more() -> None:
    """The longest text that may be noted is one that can be made."""
    workshop = Workshop()
    book = a_book(chapters=(ChapterBrief(8),))
    change = _revising(workshop)
    for page in paginate(book, FORMATS[book.format]):
        if not isinstance(page, StoryPage):
            continue
        words = 1
        while True:
            text = " ".join(["lantern"] * words)
            try:
                revised = change.text(book, page.number, text)
            except Rejected:
                break
            shapes_ = shapes(page.plan, FORMATS[book.format], 0, book.direction)
            measure = workshop.use_case().renderer.measure
            reserved = areas(page.plan, shapes_)
            noted = revised.revisions[0].text
            assert noted is not None
            assert story_block(page.plan, reserved, noted, book.reading_age, measure) is not None
            words += 3


def test_a_revision_is_cleaned_as_a_brief_is() -> None:
    workshop = Workshop()
    book = a_book()
    change = _revising(workshop)
    first = next(p.number for p in paginate(book, FORMATS[book.format]) if isinstance(p, StoryPage))
    with pytest.raises(Rejected, match=r"control character \(U\+202E\)"):
        change.text(book, first, "Luna \u202e laughed.")
    (revision,) = change.text(book, first, "Zoe\u0308  laughed.").revisions
    assert revision.text == "Zo\u00eb laughed."


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
