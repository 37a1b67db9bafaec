"""The storyteller's languages: plots told from their notation, and in Swedish as in English."""

import random
import re
from collections import Counter
from dataclasses import replace

import pytest

from adapters.writing.storyteller import Storyteller
from adapters.writing.storyteller.beats import stages
from adapters.writing.storyteller.check import repeated_sentences
from adapters.writing.storyteller.choice import plot_of
from adapters.writing.storyteller.english import ENGLISH
from adapters.writing.storyteller.ideas import Kind
from adapters.writing.storyteller.language import Language, Tales
from adapters.writing.storyteller.light import weather_of
from adapters.writing.storyteller.planning import Step
from adapters.writing.storyteller.plots import Plot, plot, stock, translated
from adapters.writing.storyteller.registry import KNOWN, LANGUAGES, tells_all
from adapters.writing.storyteller.swedish.grammar import (
    QUOTES,
    SWEDISH_GRAMMAR,
    noun,
    number,
    possessive,
)
from adapters.writing.storyteller.swedish.ideas import SWEDISH_IDEAS
from adapters.writing.storyteller.swedish.things import swedish_things
from adapters.writing.storyteller.swedish.unfit import unfit_words
from adapters.writing.storyteller.swedish.wishes import SWEDISH_WISHES
from adapters.writing.storyteller.telling import Telling
from adapters.writing.storyteller.templates import Voices, filled
from custories_core.books import Moment, Pronouns, ReadingAge, Role, Species
from custories_core.ports.writing import CastMember, ChapterRequest, StoryRequest
from custories_core.scenes import Place, Pose, Prop, Weather

_STORY = """
# want | The Key | {H} finds a key.
@ find 1 reef curious stand wonder key,map clear | looking at a key
abcd! {opening} {H} was {trait}.
abcd> What did the {fish} say?
@ ask 2 reef calm walk joy - - | asking a fish
abcd! "Hello," said {H} to the {fish}.
@ rest 1 reef calm sit joy - - | resting
abcd! {H} rested a little.
# gate | The Gate | {H} meets a gate.
@ knock 1 garden curious reach joy - rain | knocking
abcd! {H} knocked, as {h:they} {h:was} taught.
abcd> The gate began to hum.
@ enter 1 garden curious walk joy -,lantern - | going in
abcd! In went {H}. There lay the crown.
# turn | The Turn | {H} sings.
@ sing 1 garden joyful stand joy - - | singing
abcd! It was {virtue} that did it. {H} sang to {h:themselves}.
# ending | Home | {H} goes home.
@ home 1 bedroom calm sleep joy - - | asleep
abcd! {H's} pillow was warm.
# whole | - | -
@ whole 1 garden calm stand joy - - | waving
abcd! {H} found a key, and that was all.
"""
SAMPLE = plot(
    key="sample",
    keywords="key gate",
    titles="{H} and the Key",
    blurb="A key. \nWhat for?",
    openings="\n".join(f"Opening number {i} of {{H's}}." for i in range(10)),
    refrain="La, la, la!",
    traits="kind | kindness | shared",
    names="fish | cod | eel",
    hours="day 50 night 100",
    story=_STORY,
    dark="gate",
    unseen="crown | enter",
)
SWEDISH_STORY = """
# want | Nyckeln | {H} hittar en nyckel.
@ find
abcd! {opening} {H} var {trait}.
abcd> Vad sa {fish}?
@ ask
abcd! "Hej", sa {H} till {fish}.
@ rest
abcd! {H} vilade en stund.
# gate | Grinden | {H} möter en grind.
@ knock
abcd! {H} knackade, så som {h:hon} hade lärt sig, och {we:hon} väntade.
@ enter
abcd! In gick {H}. Det var {h:hennes} grind nu, och den tyckte om {h:henne}.
# turn | Vändningen | {H} sjunger.
@ sing
abcd! Det var {virtue} som behövdes. "Nu går {we:vi}", sa {H}.
# ending | Hem | {H} går hem.
@ home
abcd! {Hs} kudde var varm, och {we:hon} var {we:glad|glada}.
# whole | - | -
@ whole
abcd! {H} hittade en nyckel, och det var allt.
"""


def swedish(story: str = SWEDISH_STORY) -> Plot:
    return translated(
        SAMPLE,
        QUOTES,
        keywords="nyckel grind",
        titles="{H} och nyckeln",
        blurb="En nyckel.\nVartill?",
        openings="\n".join(f"{{Hs}} öppning nummer {i}." for i in range(10)),
        refrain="La, la, la!",
        traits="snäll | snällhet | delade med sig",
        story=story,
        names="fish | torsken | ålen",
    )


_PLACES = ("reef", "garden", "bedroom")
_STOCK = stock(
    senses=dict.fromkeys(_PLACES, "It was quiet today.\nA leaf came down."),
    nooks=dict.fromkeys(_PLACES, "Under a stone\nBehind a fern"),
    finds="lay a button\nslept a fly",
    who=dict.fromkeys(_PLACES, "mouse\nelf"),
    meeting='{a who} sat there.\n"Hello," said {a who}.',
    asking="{H} asked the {who}.\n{H} looked at the {who}.",
    answer="The {who} nodded, and smiled.\nThe {who} was silent.",
    parting="The {who} waved.\nThe {who} was gone.",
)
_SWEDISH_STOCK = stock(
    senses=dict.fromkeys(_PLACES, "Det var tyst i dag.\nEn fjäder föll ner."),
    nooks=dict.fromkeys(_PLACES, "Under en sten\nBakom en buske"),
    finds="låg en knapp\nsov en fluga",
    who=dict.fromkeys(_PLACES, "en mus / musen\nett troll / trollet"),
    meeting='{en who} satt där.\n"Hallå", sa {en who}.',
    asking="{H} frågade {who}.\n{H} såg på {who}.",
    answer="{who} nickade, och {den} log.\n{who} teg.",
    parting="{who} vinkade.\n{den} var borta.",
    seen=_STOCK.encounters.who,
    quotes=QUOTES,
)
ENGLISH_SAMPLE = replace(ENGLISH, tales={"fairy-tale": Tales(_STOCK, (SAMPLE,))})
SWEDISH_SAMPLE = replace(
    ENGLISH,
    code="sv",
    quotes=QUOTES,
    grammar=SWEDISH_GRAMMAR,
    ideas=SWEDISH_IDEAS,
    wishes=SWEDISH_WISHES,
    solo=("{H} tog ett djupt andetag.",),
    things=swedish_things,
    unfit=unfit_words,
    tales={"fairy-tale": Tales(_SWEDISH_STOCK, (swedish(),))},
)


def hero(pronouns: Pronouns = Pronouns.THEY, name: str = "Luna") -> CastMember:
    return CastMember("h", name, Role.HERO, pronouns, 6, Species.HUMAN)


def request(
    language: Language,
    cast: tuple[CastMember, ...],
    seed: int = 0,
    chapters: int = 4,
    premise: str | None = None,
    ideas: tuple[str | None, ...] | None = None,
) -> StoryRequest:
    asked = ideas or (None,) * chapters
    age = ReadingAge.AGE_5_6
    return StoryRequest("fairy-tale", language.code, age, cast, None, premise, asked, seed)


def book(language: Language, story: StoryRequest, words: tuple[int, ...]) -> list[Moment]:
    return [
        moment
        for chapter in range(len(story.ideas))
        for moment in Telling(
            language,
            ChapterRequest(story, None, chapter, words),  # type: ignore[arg-type]
        ).moments()
    ]


def test_a_head_says_what_is_held_and_what_lies_about() -> None:
    find, ask, _ = SAMPLE.want.beats
    assert (find.holding, find.things) == (Prop.KEY, (Prop.KEY, Prop.MAP))
    assert (ask.holding, ask.things) == (None, ())
    enter = SAMPLE.obstacles[0].beats[1]
    assert (enter.holding, enter.things) == (None, (Prop.LANTERN,))


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("# a | A | A\n@ b 1 moor calm stand joy - - | x", "moor"),
        ("# a | A | A\n@ b 1 reef calm stand joy sword - | x", "sword"),
        ("# a | A | A\n@ b 1 reef calm stand joy - - | x\nwrong line", "wrong line"),
        ("# a | A | A\n# a | B | B", "two stages"),
        ("text", "outside"),
    ],
)
def test_what_is_not_notation_is_refused_with_its_place(text: str, fault: str) -> None:
    with pytest.raises(ValueError, match=fault):
        stages(text)


def test_a_hook_is_told_last_and_only_where_the_next_page_goes_on() -> None:
    story = request(ENGLISH_SAMPLE, (hero(),))
    three = [page.text for page in book(ENGLISH_SAMPLE, story, (40,) * 3)]
    assert three[0].endswith("say?")
    two = [page.text for page in book(ENGLISH_SAMPLE, story, (40, 40))]
    assert two[2].endswith("The gate began to hum.")
    # In fewer moments the beat that the hook speaks of is left out.
    for texts in (two, [page.text for page in book(ENGLISH_SAMPLE, story, (40,))]):
        assert "What did" not in " ".join(texts)


def test_the_words_of_a_plot_stay_the_same_all_through_a_book() -> None:
    found = set()
    for seed in range(8):
        text = " ".join(
            m.text
            for m in book(ENGLISH_SAMPLE, request(ENGLISH_SAMPLE, (hero(),), seed), (40,) * 3)
        )
        assert ("cod" in text) != ("eel" in text)
        assert "Luna was kind." in text
        assert "It was kindness that did it." in text
        found.add("cod" in text)
    assert found == {True, False}


def test_what_is_hidden_or_dark_is_drawn_so_and_nobody_walks_under_water() -> None:
    friend = CastMember("f", "Sam", Role.FRIEND, Pronouns.HE, 6, Species.HUMAN)
    whale = CastMember("w", "Una", Role.COMPANION, Pronouns.SHE, 6, Species.WHALE)
    story = request(ENGLISH_SAMPLE, (hero(), friend, whale))
    pages = book(ENGLISH_SAMPLE, story, (40, 40))
    by_sight = {page.scene.description.split(",")[0]: page.scene for page in pages}
    enter = by_sight["The hero is going in"]
    assert Prop.UNLIT_LANTERN in enter.props
    assert not {Prop.CROWN, Prop.LANTERN} & set(enter.props)
    assert by_sight["The hero is knocking"].weather is Weather.RAIN
    for scene in (page.scene for page in pages):
        poses = {figure.character: figure.pose for figure in scene.figures}
        if scene.place is Place.REEF:
            assert set(poses.values()) <= {Pose.SWIM, Pose.FLOAT}
        assert poses.get("w") in (None, Pose.SWIM, Pose.FLOAT, Pose.SLEEP)
        if poses["h"] is not Pose.SLEEP:
            assert Pose.SLEEP not in poses.values()


def test_rain_lasts_while_nothing_of_the_plot_changes_and_never_falls_indoors() -> None:
    knock, enter = SAMPLE.obstacles[0].beats
    rainy = book(ENGLISH_SAMPLE, request(ENGLISH_SAMPLE, (hero(),)), (40, 40))[2].scene
    assert rainy.weather is Weather.RAIN
    for seed in range(20):
        rng = random.Random(seed)
        assert weather_of(Step(enter, is_between=True), rainy, rng) is Weather.RAIN
        assert weather_of(Step(enter), rainy, rng) is not Weather.RAIN
        assert weather_of(Step(knock), None, rng) is Weather.RAIN
        bedroom = Step(SAMPLE.ending.beats[0], is_between=True)
        assert weather_of(bedroom, rainy, rng) is Weather.CLEAR


def test_seeds_deal_the_plots_evenly_and_a_premise_chooses_one() -> None:
    plots = tuple(
        replace(SAMPLE, key=key, keywords=frozenset(words.split()))
        for key, words in (("a", "snow moon"), ("b", "moon cheese"), ("c", "frog"))
    )
    language = replace(ENGLISH, tales={"fairy-tale": Tales(_STOCK, plots)})

    def chosen(seed: int, premise: str | None = None, idea: str | None = None) -> str:
        story = request(language, (hero(),), seed, premise=premise, ideas=(idea,))
        return plot_of(language, story).key

    assert [chosen(seed) for seed in range(6)] == ["a", "b", "c"] * 2
    assert {chosen(seed, "A frog is lost.") for seed in range(6)} == {"c"}
    assert {chosen(seed, idea="moon cheese") for seed in range(6)} == {"b"}
    # Two fit as well: the seed decides between them.
    assert [chosen(seed, "The moon!") for seed in range(4)] == ["a", "b", "a", "b"]


def test_a_story_of_many_chapters_tells_long_stages_in_two() -> None:
    story = request(ENGLISH, (hero(),), chapters=12)
    texts = [page.text for page in book(ENGLISH, story, (40,) * 8)]
    assert len(set(texts)) == 12 * 8
    assert repeated_sentences(texts, plot_of(ENGLISH, story).refrain) == []
    titles = Storyteller().outline(story).chapter_titles
    assert len(set(titles)) == 12


# -- Swedish


def test_swedish_possessives_numbers_and_nouns() -> None:
    names = ("Luna", "James", "Max", "Moritz", "李")
    assert list(map(possessive, names)) == ["Lunas", "James", "Max", "Moritz", "李s"]
    assert [number(n) for n in (1, 12, 20, 21, 99, 100)] == [
        "ett", "tolv", "tjugo", "tjugoett", "nittionio", "100",
    ]  # fmt: skip
    assert noun("ett troll / trollet") == {"en who": "ett troll", "who": "trollet", "den": "det"}
    with pytest.raises(ValueError, match="neither"):
        noun("troll / trollet")


@pytest.mark.parametrize(
    ("pronouns", "expected"),
    [
        (Pronouns.SHE, "Hon tog hennes och sin, med henne. Jag är glad."),
        (Pronouns.HE, "Han tog hans och sin, med honom. Jag är glad."),
        (Pronouns.THEY, "Hen tog hens och sin, med hen. Jag är glad."),
    ],
)
def test_swedish_pronouns(pronouns: Pronouns, expected: str) -> None:
    template = "{h:hon} tog {h:hennes} och sin, med {h:henne}. {we:vi} är {we:glad|glada}."
    voices = Voices(SWEDISH_GRAMMAR, {"H": hero(pronouns)}, together=False)
    assert filled(template, voices) == expected
    together = Voices(SWEDISH_GRAMMAR, {"H": hero(pronouns)}, together=True)
    assert filled("{We:hon} såg {we:henne}. {we:vi} är {we:glad|glada}.", together) == (
        "De såg dem. Vi är glada."
    )


@pytest.mark.parametrize("pronouns", Pronouns)
@pytest.mark.parametrize("name", ["Luna", "James"])
def test_a_book_is_told_in_swedish_with_the_staging_of_the_first_language(
    pronouns: Pronouns, name: str
) -> None:
    cast = (hero(pronouns, name),)
    pages = book(SWEDISH_SAMPLE, request(SWEDISH_SAMPLE, cast, 3), (30,) * 3)
    first = book(ENGLISH_SAMPLE, request(ENGLISH_SAMPLE, cast, 3), (30,) * 3)
    for page, known in zip(pages, first, strict=True):
        assert (page.scene.place, page.scene.mood) == (known.scene.place, known.scene.mood)
        assert page.scene.description == known.scene.description
        assert not re.search(r"[{}“|]|\bthe\b", page.text)
    text = " ".join(page.text for page in pages)
    assert f"{possessive(name)} kudde" in text
    assert "”Hej”, sa" in text
    own = {Pronouns.SHE: "hon", Pronouns.HE: "han", Pronouns.THEY: "hen"}
    for other in {"hon", "han", "hen"} - {own[pronouns]}:
        assert not re.search(rf"\b{other}\b", text)


@pytest.mark.parametrize("pronouns", Pronouns)
@pytest.mark.parametrize("seed", range(6))
@pytest.mark.parametrize(
    "idea",
    [
        "en picknick i regnet",
        "allt är upp och ner",
        "bygga en flotte",
        "Var är månen?",
        "som i fjol",
    ],
)
def test_a_swedish_brief_comes_to_pass(pronouns: Pronouns, seed: int, idea: str) -> None:
    cast = (replace(hero(pronouns), likes=("mina röda stövlar", "Dans")),)
    story = request(
        SWEDISH_SAMPLE, cast, seed, premise="Ingen kan sova.", ideas=(None, None, idea, None)
    )
    pages = book(SWEDISH_SAMPLE, story, (30,) * 3)
    text = " ".join(page.text for page in pages)
    for told in ("ngen kan sova", idea[1:].rstrip("?"), "öda stövlar", "dans"):
        assert told in text
    assert "mina" not in text
    assert not re.search(r"[{}“|]|\b(?:the|and|said)\b", text)


@pytest.mark.parametrize(
    ("spoilt", "fault"),
    [
        (SWEDISH_STORY.replace("@ ask\n", "@ asked\n"), "asked"),
        (SWEDISH_STORY.replace("# gate", "# door"), "door"),
        (SWEDISH_STORY[: SWEDISH_STORY.index("# whole")], "whole"),
    ],
)
def test_a_translation_tells_every_stage_and_beat_and_no_other(spoilt: str, fault: str) -> None:
    with pytest.raises(ValueError, match=fault):
        swedish(spoilt)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("en picknick i regnet", Kind.NOUN),
        ("sången som väcker solen", Kind.KNOWN),
        ("lyktan som lyser hemåt har slocknat", Kind.CLAUSE),
        ("Luna lär sig vissla", Kind.CLAUSE),
        ("allt är upp och ner!", Kind.CLAUSE),
        ("bygga en flotte", Kind.ACTION),
        ("Var är månen?", Kind.QUESTION),
        ("hur räven tappade svansen", Kind.OTHER),
        ("Lunas födelsedag", Kind.KNOWN),
        ("att hitta nyckeln", Kind.ACTION),
        ("den försvunna stämpeln", Kind.KNOWN),
    ],
)
def test_a_swedish_idea_is_read_as_what_it_is(text: str, kind: Kind) -> None:
    assert SWEDISH_IDEAS.kind_of(text, ("Luna",)) is kind
    told = SWEDISH_IDEAS.told_words(text, ("Luna",), 20)["idea"]
    assert told[0].isupper() == text.startswith("Luna")


def test_swedish_things_and_unfit_words() -> None:
    assert swedish_things("Nyckeln låg i båten, rund som en pärla.") == (Prop.KEY, Prop.BOAT)
    assert set(Prop) - {Prop.UNLIT_LANTERN} == {
        prop for word in _nouns() for prop in swedish_things(word)
    }
    assert unfit_words("Sex små fans mördar en drake med pistol") == ("mördar", "pistol")
    assert unfit_words("Mormor Gun ser en kille i guns hatt på en stab. Slut.") == ()
    assert unfit_words("They fuck and kill") == ("fuck", "kill")


def _nouns() -> list[str]:
    from adapters.writing.storyteller.swedish import things

    return [form for forms in things._FORMS.values() for form in forms.split()]


# -- whatever languages there are


@pytest.mark.parametrize("language", LANGUAGES.values(), ids=list(LANGUAGES))
def test_a_language_that_is_told_in_tells_every_beat_of_every_plot(language: Language) -> None:
    for genre, tales in ENGLISH.tales.items():
        for known, own in zip(tales.plots, language.tales[genre].plots, strict=True):
            assert own.key == known.key
            assert [s.key for s in own.stages] == [s.key for s in known.stages]
            for stage, other in zip(known.stages, own.stages, strict=True):
                assert [b.key for b in stage.beats] == [b.key for b in other.beats]
                assert all(beat.lines for beat in other.beats)
        stock_, other_stock = tales.stock.encounters, language.tales[genre].stock.encounters
        assert stock_.who.keys() == other_stock.who.keys()
        for place, nouns in stock_.who.items():
            assert len(nouns) == len(other_stock.who[place]) == len(other_stock.seen[place])


def test_a_language_without_all_plots_is_not_told_in() -> None:
    tales = {"fairy-tale": ENGLISH.tales["fairy-tale"]}
    assert tells_all(ENGLISH)
    assert not tells_all(replace(ENGLISH, code="xx", tales=tales))
    assert list(LANGUAGES) == [code for code, known in KNOWN.items() if tells_all(known)]


@pytest.mark.parametrize("language", KNOWN.values(), ids=list(KNOWN))
def test_companions_and_a_hero_alone_have_enough_to_do_in_every_known_language(
    language: Language,
) -> None:
    both = Voices(language.grammar, {"H": hero(), "B": hero(name="Pip")}, together=True)
    antics = {s: [filled(t, both) for t in language.antics[s]] for s in Species}
    alone = [filled(template, both) for template in language.solo]
    for told in (*antics.values(), alone):
        assert len(told) == len(set(told)) >= 16
        assert [text for text in told if language.unfit(text)] == []
    assert all("Pip" in text for told in antics.values() for text in told)
    assert all("Luna" in text for text in alone)


def test_no_word_names_two_things() -> None:
    counts = Counter(_nouns())
    assert [word for word, count in counts.items() if count > 1] == []
    assert swedish_things("Havsklockan slog.") == (Prop.BELL,)
    assert swedish_things("Den stora klockan slog.") == (Prop.CLOCK,)
