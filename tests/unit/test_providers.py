"""The providers of the tests do as they are told, and every chapter with them is quick."""

import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image

from adapters.artifacts.memory import build as build_memory
from adapters.render.reportlab import build as build_reportlab
from custories_core.books import Book, ChapterBrief, Character, Role
from custories_core.chapter.pipeline import Done, Fail, Outcome, Retry, run
from custories_core.chapter.preparation import Makers, prepared
from custories_core.errors import CustoriesError
from tests.providers import Cue, Stage, illustration, inspection, writing

Run = Callable[..., Outcome[object]]


class Given:
    def __init__(self, stage: Stage) -> None:
        self.extra = {"rehearsal": str(stage.folder)}


@pytest.fixture
def stage(tmp_path: Path) -> Stage:
    return Stage(tmp_path / "stage")


def chapter(stage: Stage) -> Outcome[object]:
    """How a chapter of two pages ends with these providers."""
    given = Given(stage)
    makers = Makers(
        writing.build(given),
        illustration.build(given),
        inspection.build(given),
        build_reportlab(None),
        build_memory(None),
    )
    hero = (Character("hero", "Luna", Role.HERO),)
    chapters = (ChapterBrief(2, "A hat."),)
    book = Book("luna", "me", "space", hero, chapters, format="a5-booklet", premise="The moon.")
    studio = replace(makers.studio(book, lambda event: None), chapter=1)
    return run(prepared(book, {}, {}), studio)


def test_without_a_cue_a_chapter_is_made(stage: Stage) -> None:
    assert isinstance(chapter(stage), Done)
    steps = [call.step for call in stage.calls()]
    assert sorted(steps) == sorted(
        ["outline", "chapter", "cast", *["background", "illustrate", "inspect"] * 2]
    )
    assert {call.pid for call in stage.calls()} == {os.getpid()}
    stage.forget_calls()
    assert stage.calls() == []


def test_a_cue_is_given_as_often_as_it_says(stage: Stage) -> None:
    stage.plan(Cue("illustrate", "unavailable", times=2), Cue("outline", "limited", retry_after=7))
    assert chapter(stage) == Retry("The outline provider has too much to do.", 7, outage=True)
    assert chapter(stage) == Retry("The outline provider has too much to do.", 7, outage=True)
    stage.plan(Cue("illustrate", "unavailable", times=1))
    assert isinstance(chapter(stage), Retry)
    assert isinstance(chapter(stage), Done)


@pytest.mark.parametrize("step", ["outline", "chapter", "background", "illustrate"])
def test_where_is_found_in_what_is_asked(stage: Stage, step: str) -> None:
    stage.plan(Cue(step, "refused", where="The sun"), Cue(step, "refused", where="A hat"))
    assert chapter(stage) == Fail(f"The {step} provider will not do this.")
    stage.plan(Cue(step, "refused", where="The sun"), Cue("cast", "refused", where="Pip"))
    assert isinstance(chapter(stage), Done)


@pytest.mark.parametrize("lie", ["garbage", "wrong-type", "swollen"])
def test_lies_are_what_they_are_called(stage: Stage, lie: str) -> None:
    stage.plan(Cue("cast", lie))
    illustrator = illustration.build(Given(stage))
    hero = Character("hero", "Luna", Role.HERO)
    book = Book("luna", "me", "space", (hero,), (ChapterBrief(2),))
    portrayed = prepared(book, {}, {}).cast["hero"]
    request = illustration.SheetRequest(portrayed, "space", "watercolour", 1)
    data = illustrator.character_sheet(request).data
    (stage.folder / "picture").write_bytes(data)
    if lie == "garbage":
        with pytest.raises(OSError, match="cannot identify"):
            Image.open(stage.folder / "picture")
    elif lie == "wrong-type":
        with Image.open(stage.folder / "picture") as image:
            assert (image.format, image.size) == ("PNG", (1200, 1600))
    else:
        assert len(data) < 100_000
        with pytest.raises(Image.DecompressionBombError):
            Image.open(stage.folder / "picture")


def test_a_bug_is_no_error_of_ours(stage: Stage) -> None:
    stage.plan(Cue("chapter", "bug"))
    with pytest.raises(RuntimeError) as caught:
        chapter(stage)
    assert not isinstance(caught.value, CustoriesError)


@pytest.mark.parametrize("lie", ["garbage", "wrong-type"])
def test_words_that_cannot_be_printed_are_refused(stage: Stage, lie: str) -> None:
    for step in ("outline", "chapter"):
        stage.plan(Cue(step, lie))
        assert isinstance(chapter(stage), Fail)
