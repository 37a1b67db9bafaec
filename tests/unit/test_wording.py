"""Which of a brief's own words are refused, each in its place, and with what advice."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from adapters.render.reportlab import build as build_reportlab
from adapters.writing.storyteller import Storyteller
from adapters.writing.storyteller import build as build_storyteller
from custories_core.books import Book, ChapterBrief
from custories_core.chapter.preparation import Makers, book_faults
from custories_core.errors import Fault, Rejected
from custories_core.use_cases.making import BookUnfinished
from entrypoints.brief_file import open_brief
from entrypoints.container import Container
from entrypoints.settings import Settings
from tests.golden import Told
from tests.workshop import Counted, Workshop, a_book

RENDERER = build_reportlab(None)
OTHER_NAME, OTHER_WORDS = "Use another name, or a nickname.", "Say it in other words."


def judged(book: Book) -> tuple[Fault, ...]:
    return book_faults(book, build_storyteller(None), RENDERER)


def _named(name: str) -> Callable[[Book], Book]:
    return lambda book: replace(
        book, characters=(book.characters[0], replace(book.characters[1], name=name))
    )


def _liking(*likes: str) -> Callable[[Book], Book]:
    return lambda book: replace(book, characters=(replace(book.characters[0], likes=likes),))


UNFIT: dict[str, tuple[Callable[[Book], Book], str]] = {
    "title": (lambda book: replace(book, title="The Killer"), OTHER_WORDS),
    "premise": (lambda book: replace(book, premise="A killer is loose."), OTHER_WORDS),
    "dedication": (lambda book: replace(book, dedication="Sleep well,\nkiller"), OTHER_WORDS),
    "author": (lambda book: replace(book, author="Aunt Killer"), OTHER_NAME),
    "chapters[2].idea": (
        lambda book: replace(book, chapters=(ChapterBrief(4), ChapterBrief(4, "A killer comes."))),
        OTHER_WORDS,
    ),
    "characters[2].name": (_named("Killer"), OTHER_NAME),
    "characters[1].likes[2]": (_liking("plums", "killer bees"), OTHER_WORDS),
}


@pytest.mark.parametrize("place", UNFIT)
def test_every_text_of_a_brief_is_judged_in_its_place(place: str) -> None:
    spoil, remedy = UNFIT[place]
    assert judged(a_book()) == ()
    problem = "has “killer”, which does not belong in a book for children."
    assert judged(spoil(a_book())) == (Fault(place, problem, remedy),)


def test_all_unfit_words_are_told_together() -> None:
    (fault,) = judged(a_book(premise="Guns kill and stab; guns are bad."))
    assert fault.problem.startswith("has “guns”, “kill” and “stab”, which do not belong")


def test_a_name_of_the_book_is_let_through_in_every_text() -> None:
    gun = _named("Gun")(a_book(premise="Gun finds a key.", dedication="For Gun and Grandpa Lynch"))
    assert judged(gun) == ()
    assert [f.place for f in judged(replace(gun, premise="Mr Lynch finds a key."))] == ["premise"]
    assert judged(replace(gun, premise="Mr Lynch finds a key.", author="Mr Lynch")) == ()


def test_a_writer_without_a_list_finds_nothing() -> None:
    assert book_faults(a_book(premise="They kill."), Told(), RENDERER) == ()


def test_an_unfit_book_is_refused_before_any_work() -> None:
    workshop = Workshop()
    with pytest.raises(Rejected) as caught:
        workshop.make(a_book(dedication="Для killers", premise="They kill."))
    # Its letters cannot be printed either, which is told first.
    assert [f.place for f in caught.value.faults] == ["dedication", "dedication", "premise"]
    assert (workshop.provider_calls, workshop.snapshot()) == (0, {})


def test_words_that_became_unfit_end_the_job() -> None:
    """What was found sound when it was asked for may be changed before a worker takes it."""
    late = iter([()])
    workshop = Workshop()

    class Later(Storyteller):
        def unfit(self, text: str, language: str, names: object = ()) -> tuple[str, ...]:
            return super().unfit(text, language) if workshop.events else next(late, ())

    workshop.writer = Counted(Later())
    outcome = workshop.use_case()(a_book(author="Killer"), {}, workshop.events.append)
    assert isinstance(outcome, BookUnfinished)
    assert outcome.jobs[0].reason == (
        "author: has “killer”, which does not belong in a book for children. " + OTHER_NAME
    )
    assert workshop.provider_calls == 0


def test_a_faulty_brief_tells_of_its_words_as_well(tmp_path: Path) -> None:
    brief = tmp_path / "brief.toml"
    brief.write_text(
        'genre = "spce"\nlanguage = "sv"\ntitle = "En drake mördar"\nauthor = "Mormor Gun"\n'
        '[[chapters]]\nidea = "Stars"\n[[chapters]]\nidea = "Ett gevär"\n'
        '[[characters]]\nname = "Luna"\nrole = "hero"\nlikes = ["plommon", "pistoler", 3]\n'
    )
    file = open_brief(brief)
    read = Container(settings=Settings()).read_brief()
    with pytest.raises(Rejected) as caught:
        read(file.data, file.photos, owner="family", id="x")
    assert {f.place for f in caught.value.faults} == {
        "genre", "characters[1].likes[3]", "title", "chapters[2].idea", "characters[1].likes[2]",
    }  # fmt: skip


def test_makers_judge_by_their_writer() -> None:
    makers: Makers = Workshop().use_case().makers
    assert [f.place for f in makers.faults(a_book(title="Kill"))] == ["title"]
