"""What every writer must do, whoever or whatever writes."""

import re
import unicodedata

import pytest

from custories_core.books import Moment, Outline, Pronouns, ReadingAge, Role, Species
from custories_core.errors import Refused
from custories_core.genres import GENRES
from custories_core.ports.writing import CastMember, ChapterRequest, StoryRequest, Writer

HERO = CastMember("hero", "Zoë", Role.HERO, Pronouns.SHE, 6, Species.HUMAN)
CAST = (
    HERO,
    CastMember("fox", "Pip", Role.COMPANION, Pronouns.HE, 3, Species.FOX),
    CastMember("friend", "James", Role.FRIEND, Pronouns.THEY, 7, Species.HUMAN),
    CastMember("gran", "Grandma Rose", Role.FAMILY, Pronouns.SHE, 68, Species.HUMAN),
)


def story(
    genre: str = "fairy-tale",
    *,
    language: str = "en",
    reading_age: ReadingAge = ReadingAge.AGE_5_6,
    cast: tuple[CastMember, ...] = CAST,
    title: str | None = None,
    premise: str | None = None,
    ideas: tuple[str | None, ...] = (None, None, None),
    seed: int = 1,
) -> StoryRequest:
    """A request with the usual answers given."""
    return StoryRequest(genre, language, reading_age, cast, title, premise, ideas, seed)


def told(
    writer: Writer, request: StoryRequest, words: tuple[int, ...] = (45,) * 6
) -> tuple[Outline, list[tuple[Moment, ...]]]:
    """The outline and every chapter, all with the same budgets."""
    outline = writer.outline(request)
    chapters = range(len(request.ideas))
    return outline, [
        writer.chapter(ChapterRequest(request, outline, chapter, words)) for chapter in chapters
    ]


def assert_clean(text: str) -> None:
    """Text that can be printed as it is: nothing left of a template, of markup or of control."""
    assert text == text.strip()
    assert text
    assert not re.search(r"[{}<>|_*#]|  |\s[,.;!?]", text), text
    assert not [c for c in text if unicodedata.category(c) in ("Cc", "Cf", "Co", "Cs", "Cn")], text


class WritingContract:
    """Inherit this and override `writer`."""

    deterministic = False

    @pytest.fixture
    def writer(self) -> Writer:
        """The writer under test."""
        raise NotImplementedError

    def test_it_says_who_it_is_and_what_it_writes(self, writer: Writer) -> None:
        assert writer.name.strip()
        assert writer.languages

    @pytest.mark.parametrize("genre", sorted(GENRES))
    def test_the_outline_has_a_title_and_a_summary_for_each_chapter(
        self, writer: Writer, genre: str
    ) -> None:
        outline = writer.outline(story(genre, ideas=(None, "a picnic in the rain", None, None)))
        assert len(outline.chapter_titles) == len(outline.summaries) == 4
        for text in (outline.title, outline.blurb, *outline.chapter_titles, *outline.summaries):
            assert_clean(text)

    def test_a_title_that_was_given_is_kept(self, writer: Writer) -> None:
        assert writer.outline(story(title="The Very Long Tuesday")).title == "The Very Long Tuesday"

    @pytest.mark.parametrize("genre", sorted(GENRES))
    @pytest.mark.parametrize("words", [(40,), (30, 60), (45,) * 6, (25, 80, 50, 120)])
    def test_each_moment_has_its_words_and_none_over(
        self, writer: Writer, genre: str, words: tuple[int, ...]
    ) -> None:
        _, chapters = told(writer, story(genre), words)
        for moments in chapters:
            assert len(moments) == len(words)
            for moment, most in zip(moments, words, strict=True):
                assert 0 < len(moment.text.split()) <= most
                assert_clean(moment.text)

    @pytest.mark.parametrize("genre", sorted(GENRES))
    def test_every_scene_can_be_drawn(self, writer: Writer, genre: str) -> None:
        _, chapters = told(writer, story(genre))
        ids = {member.id for member in CAST}
        for moments in chapters:
            for moment in moments:
                scene = moment.scene
                figures = [figure.character for figure in scene.figures]
                assert scene.place in GENRES[genre].places
                assert set(figures) <= ids
                assert len(set(figures)) == len(figures)
                assert {f.holding for f in scene.figures} - {None} <= set(scene.props)

    @pytest.mark.parametrize("genre", sorted(GENRES))
    def test_a_scene_is_described_without_names(self, writer: Writer, genre: str) -> None:
        _, chapters = told(writer, story(genre))
        for moment in (m for moments in chapters for m in moments):
            assert_clean(moment.scene.description)
            for name in ("Zoë", "Rose", "James"):
                assert name not in moment.scene.description

    def test_what_it_writes_is_fit_by_its_own_measure(self, writer: Writer) -> None:
        outline, chapters = told(writer, story())
        texts = [outline.title, outline.blurb, *outline.chapter_titles, *outline.summaries]
        texts += [moment.text for moments in chapters for moment in moments]
        names = tuple(member.name for member in CAST)
        assert [text for text in texts if writer.unfit(text, "en", names)] == []

    def test_of_a_language_it_does_not_write_no_word_is_unfit(self, writer: Writer) -> None:
        assert writer.unfit("kill", "xx") == ()

    @pytest.mark.parametrize("moments", [1, 6])
    def test_the_hero_is_seen_in_every_chapter(self, writer: Writer, moments: int) -> None:
        _, chapters = told(writer, story(), (45,) * moments)
        for chapter in chapters:
            assert HERO.id in {f.character for moment in chapter for f in moment.scene.figures}

    def test_a_hero_alone_has_a_story_too(self, writer: Writer) -> None:
        _, chapters = told(writer, story(cast=(HERO,)))
        assert {f.character for ms in chapters for m in ms for f in m.scene.figures} == {HERO.id}

    def test_a_language_it_does_not_write_is_refused(self, writer: Writer) -> None:
        with pytest.raises(Refused, match="xx"):
            writer.outline(story(language="xx"))

    def test_the_same_request_has_the_same_answer(self, writer: Writer) -> None:
        if self.deterministic:
            assert told(writer, story(seed=7)) == told(writer, story(seed=7))
