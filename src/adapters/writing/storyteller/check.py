"""The checker for those who write plots: `python -m adapters.writing.storyteller.check <genre>`.

It says what is wrong with the plots of a genre in every language that has them (faults),
what should be looked at (notes), and how many words each table has. It
ends with 1 while there is any fault.
"""

import argparse
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace

from custories_core.books import Outline, Pronouns, ReadingAge, Role, Species
from custories_core.genres import GENRES
from custories_core.ports.writing import CastMember, ChapterRequest, StoryRequest
from custories_core.scenes import IN_WATER, UNDER_WATER

from .beats import CORE, HOOK, Beat, Line
from .choice import opening_of, words_of
from .fitting import LONGEST_SENTENCE, length, sentences_of
from .language import Language, Tales
from .plots import Plot
from .registry import KNOWN
from .staging import lives
from .telling import Telling
from .templates import Voices, filled, letters, tokens
from .things import english_things

BANDS = "abcd"
_LEAST = {"obstacles": 5, "openings": 10, "titles": 3, "traits": 1, "keywords": 6}
_LEAST_SENSES, _LEAST_NOOKS, _LEAST_NOUNS, _LEAST_PARTS, _LEAST_FINDS = 14, 10, 16, 14, 16
_KEPT = 2  # beats of this weight or less are told in nearly every book
_BLURB = (35, 70)  # words
_ALONG = {"B": "&+~", "D": "&+~", "G": "g"}
_WORDS = {ReadingAge.AGE_3_4: 25, ReadingAge.AGE_5_6: 45}
_MORE_WORDS = 80
_NOT_FOR_ALL = re.compile(
    r"\b(?:ran|run|runs|running|jump\w*|hopp?\w*|climb\w*|tiptoes?|knelt|kneel\w*|crouch\w*|legs?|"
    r"foot|feet|kick\w*|skip\w*|stamp\w*|stood up|on \w+ knees|toes?)\b",
    re.IGNORECASE,
)
_UNDRAWN = {
    code: re.compile(rf"(?<!like )\b(?:{'|'.join(words.split())})\b", re.IGNORECASE)
    for code, words in {
        "en": """
        bats? cats? cows? dogs? ducks? flamingos? geese goose hens? horses? jellyfish lobsters?
        moles? owls? parrots? penguins? pigeons? pony seals? sheep squids? squirrels? whales? worms?
        """,
        "sv": """
        fladdermus(?:en)? katt(?:en|er)? ko kon kor hund(?:en|ar)? anka ankan ankor flamingon? gås
        gäss höna hönan höns häst(?:en|ar)? maneten? hummern? mullvad(?:en|ar)? ugglan? ugglor
        papegojan? pingvin(?:en|er)? duva duvan duvor säl(?:en|ar)? ekorren? mask(?:en|ar)?
        """,
    }.items()
}
"""Animals of which there is no picture."""

_ON_FOOT = re.compile(
    r"(?:\{(?:H|[hH]:(?:they|hon)|[wW]e:(?:they|We|hon|we|vi))\}|said \{H\}, and)(?: \w+ly)? "
    r"(?:walk(?:s|ed)|stepp?(?:s|ed)|ran|runs|tiptoed|marched|strode|jump(?:s|ed)|hopp(?:s|ed)|"
    r"climb(?:s|ed)|knelt|crouched|kick(?:s|ed)|skipp(?:s|ed)|stamped|stood up|"
    r"sprang|hoppade|klättrade|klev|stampade|sparkade|smög|marscherade|promenerade)\b"
)
"""What somebody on wheels does not do; nobody who writes is told who rolls."""

CAST = (
    CastMember("hero", "Luna", Role.HERO, Pronouns.SHE, 6, Species.HUMAN),
    CastMember("fox", "Pip", Role.COMPANION, Pronouns.HE, 3, Species.FOX),
    CastMember("friend", "Sam", Role.FRIEND, Pronouns.THEY, 7, Species.HUMAN),
    CastMember("gran", "Grandma Rose", Role.FAMILY, Pronouns.SHE, 68, Species.HUMAN),
)

_UNREAD = Outline("", "", (), ())  # a chapter is told from the request alone


def faults(language: Language, genre: str) -> Iterator[str]:
    """What is wrong with the plots of a genre and its stock, one sentence each."""
    tales = language.tales[genre]
    for plot in tales.plots:
        for fault in (
            *_shape(plot, tales, genre),
            *_wording(language, plot, genre),
            *_repeated(language, plot, tales),
        ):
            yield f"{plot.key}: {fault}"
    yield from _stock(language, genre)


def notes(plot: Plot) -> Iterator[str]:
    """Sentences to look at: what they tell of the hero is not for everyone, who may roll."""
    for stage, beat in _beats(plot):
        for line in beat.lines:
            for sentence in (s for wording in line.wordings for s in sentences_of(wording)):
                about = "{H}" in sentence or "{h:" in sentence or "{we:" in sentence
                if about and (found := _NOT_FOR_ALL.search(sentence)):
                    yield f"{stage} @ {beat.key}, “{found[0]}”: {sentence}"


def undrawn(language: Language, plot: Plot) -> Iterator[str]:
    """Lines to look at: they name somebody to be seen of whom there is no picture."""
    named = _UNDRAWN[language.code]
    for stage, beat in _beats(plot):
        for wording in dict.fromkeys(w for line in beat.lines for w in line.wordings):
            if found := named.search(wording):
                yield f"{stage} @ {beat.key}, “{found[0]}” is not drawn: {wording}"


def largest_book(
    language: Language, genre: str, age: ReadingAge, seed: int, chapters: int = 8, moments: int = 24
) -> list[str]:
    """The texts of all moments of a book of the largest size; `seed` chooses the plot."""
    words = _WORDS.get(age, _MORE_WORDS)
    request = _request(language, genre, age, seed, chapters)
    texts = []
    for chapter in range(chapters):
        asked = ChapterRequest(request, _UNREAD, chapter, (words,) * moments)
        texts += [moment.text for moment in Telling(language, asked).moments()]
    return texts


def repeated_sentences(texts: Iterable[str], refrain: str) -> list[str]:
    """Sentences of more than two words that come more than once; the refrain may."""
    counts = Counter(s for text in texts for s in sentences_of(text) if length(s) > 2)
    return [s for s, count in counts.items() if count > 1 and s not in refrain]


def told_faults(language: Language, genre: str) -> Iterator[str]:
    """What is wrong with whole books of each plot and age: repetition and first pages."""
    plots = language.tales[genre].plots
    for age in ReadingAge:
        for seed, plot in enumerate(plots):
            texts = largest_book(language, genre, age, seed)
            for sentence in repeated_sentences(texts, plot.refrain):
                yield f"{plot.key}: twice in a book for {age}: {sentence}"
        pages = Counter(_first_page(language, genre, age, seed) for seed in range(10))
        if len(pages) < 10:
            yield f"ten seeds for {age} have {len(pages)} first pages"


def _request(
    language: Language, genre: str, age: ReadingAge, seed: int, chapters: int
) -> StoryRequest:
    ideas = (None,) * chapters
    return StoryRequest(genre, language.code, age, CAST, None, None, ideas, seed)


def _first_page(language: Language, genre: str, age: ReadingAge, seed: int) -> str:
    request = _request(language, genre, age, seed, 3)
    asked = ChapterRequest(request, _UNREAD, 0, (45,) * 4)
    return Telling(language, asked).moments()[0].text


def _shape(plot: Plot, tales: Tales, genre: str) -> Iterator[str]:
    for table, least in _LEAST.items():
        if len(getattr(plot, table)) < least:
            yield f"{len(getattr(plot, table))} {table}; there should be {least} or more"
    seen = Counter(beat.key for stage in plot.stages for beat in stage.beats)
    yield from (f"two beats are called {key}" for key, count in seen.items() if count > 1)
    keys = {stage.key for stage in plot.stages} | set(seen)
    for key in plot.dark.union(*plot.unseen.values()) - keys:
        yield f"no stage or beat is called {key}"
    for stage, beat in _beats(plot):
        at = f"{stage} @ {beat.key}"
        if beat.place not in GENRES[genre].places:
            yield f"{at}: {beat.place} is not a place of {genre}"
        elif beat.place not in tales.stock.senses:
            yield f"{at}: the stock has nothing for {beat.place}"
        if beat.place in UNDER_WATER and beat.pose not in IN_WATER:
            yield f"{at}: under water the hero swims or floats"
        if set(".!?{}") & set(beat.sight):
            yield f"{at}: the sight is one phrase without names: {beat.sight}"
        for band in BANDS:
            needed = [li for li in beat.lines if band in li.bands and li.rank == CORE]
            if not any(not line.needs for line in needed):
                yield f"{at}: no line for {band} that is marked ! and needs nobody"
    for band in BANDS:
        first = plot.want.beats[0]
        if not any("{opening}" in w for li in first.lines if band in li.bands for w in li.wordings):
            yield f"want @ {first.key}: no {{opening}} for {band}"
        for part in (plot.want, plot.turn):
            core = [
                w
                for beat in part.beats
                if beat.weight <= _KEPT
                for line in beat.lines
                if line.rank == CORE and band in line.bands and not line.needs
                for w in line.wordings
            ]
            if not any({"trait", "virtue", "habit"} & set(tokens(w)) for w in core):
                at = f"{part.key}: no line marked ! in a beat of weight 1 or 2"
                yield f"{at} has the trait, for {band}"


def _wording(language: Language, plot: Plot, genre: str) -> Iterator[str]:
    voices = _voices(language, plot, genre)
    for stage, beat in _beats(plot):
        for line in beat.lines:
            for wording in line.wordings:
                at = f"{stage} @ {beat.key}, {line.bands}"
                for letter, needs in _ALONG.items():
                    if letter in letters(wording) and not set(needs) & set(line.needs):
                        yield f"{at}: {{{letter}}} needs one of {needs}: {wording}"
                if found := _ON_FOOT.search(wording):
                    yield f"{at}: not for somebody on wheels: {found[0]}"
                yield from _template(language, voices, at, wording, line.bands)
    others = [("titles", t) for t in plot.titles] + [("blurb", t) for t in plot.blurb]
    others += [(s.key, t) for s in plot.stages for t in (s.title, s.summary)]
    for at, template in others:
        yield from _template(language, voices, at, template, "")
    for template in plot.openings:
        yield from _template(language, voices, "openings", template, "b")
    blurb = length(" ".join(plot.blurb))
    if not _BLURB[0] <= blurb <= _BLURB[1]:
        yield f"the blurb has {blurb} words; it should have {_BLURB[0]} to {_BLURB[1]}"
    if not plot.blurb[-1].endswith("?"):
        yield "the blurb does not end with a question"


def _template(
    language: Language, voices: Voices, at: str, template: str, bands: str
) -> Iterator[str]:
    if template.count("{") != template.count("}"):
        yield f"{at}: braces: {template}"
        return
    try:
        text = filled(template, voices)
    except KeyError as error:
        yield f"{at}: unknown token {error}: {template}"
        return
    if words := language.unfit(text):
        yield f"{at}: {', '.join(words)} does not belong in a book for children"
    counts = Counter(sentences_of(text))
    for sentence, count in counts.items():
        if count > 1 and length(sentence) > 2:
            yield f"{at}: twice in one wording, so that the second cuts it short: {sentence}"
    for band in bands:
        for sentence in counts:
            if length(sentence) > LONGEST_SENTENCE[band]:
                most = LONGEST_SENTENCE[band]
                yield f"{at}: {length(sentence)} words, for {band} at most {most}: {sentence}"


def _voices(language: Language, plot: Plot, genre: str) -> Voices:
    request = _request(language, genre, ReadingAge.AGE_5_6, 0, 3)
    people = dict(zip("HBDG", CAST, strict=True))
    words = dict(words_of(language, plot, request))
    opening = Voices(language.grammar, people, True, words)
    words["opening"] = filled(opening_of(plot, request), opening)
    return Voices(language.grammar, people, True, words)


def _repeated(language: Language, plot: Plot, tales: Tales) -> Iterator[str]:
    for band in BANDS:
        lines = [li for _, beat in _beats(plot) if beat is not plot.whole for li in beat.lines]
        places: list[Iterable[str]] = [li.wordings for li in lines if band in li.bands]
        pools = [plot.openings, language.solo, *language.antics.values(), language.wishes.any_topic]
        pools += [*tales.stock.senses.values()]
        places += [(text,) for pool in pools for text in pool]
        counts = Counter(s for texts in places for s in {s for t in texts for s in sentences_of(t)})
        for sentence, count in counts.items():
            if count > 1 and length(sentence) > 2:
                yield f"in two places for {band}: {sentence}"


def _stock(language: Language, genre: str) -> Iterator[str]:
    tales = language.tales[genre]
    stock, meetings = tales.stock, tales.stock.encounters
    noun = next(noun for nouns in meetings.who.values() for noun in nouns)
    told = _voices(language, tales.plots[0], genre)
    voices = replace(told, words={**told.words, **language.grammar.noun(noun)})
    tables = [*stock.senses.values(), stock.finds, *stock.nooks.values()]
    tables += [meetings.meeting, meetings.asking, meetings.answer, meetings.parting]
    for template in (t for table in tables for t in table):
        yield from _template(language, voices, "stock", template, "b")
    for name, by_place, least in (
        ("senses", stock.senses, _LEAST_SENSES),
        ("nooks", stock.nooks, _LEAST_NOOKS),
        ("who", meetings.who, _LEAST_NOUNS),
    ):
        for place, table in by_place.items():
            if len(set(table)) < least:
                yield f"stock: {len(set(table))} {name} of {place}; there should be {least}"
    for place, table in meetings.seen.items():
        for seen in table:
            if not any(lives(thing, place) for thing in english_things(seen)):
                yield f"stock: nothing is drawn for {seen} in {place}"
    for name in ("meeting", "asking", "answer", "parting"):
        if (count := len(set(getattr(meetings, name)))) < _LEAST_PARTS:
            yield f"stock: {count} of {name}; there should be {_LEAST_PARTS} or more"
    if len(set(stock.finds)) < _LEAST_FINDS:
        yield f"stock: {len(set(stock.finds))} finds; there should be {_LEAST_FINDS} or more"


def _beats(plot: Plot) -> Iterator[tuple[str, Beat]]:
    for stage in plot.stages:
        for beat in stage.beats:
            yield stage.key, beat
    yield "whole", plot.whole


def _size(lines: Iterable[Line]) -> int:
    return sum(length(wording) for line in lines for wording in line.wordings)


def _sizes(tales: Tales) -> Iterator[str]:
    for plot in tales.plots:
        for stage in plot.stages:
            words = sum(_size(beat.lines) for beat in stage.beats)
            hooks = sum(line.rank == HOOK for beat in stage.beats for line in beat.lines)
            size = f"{len(stage.beats)} beats, {words} words, {hooks} hooks"
            yield f"{plot.key} # {stage.key}: {size}"
        yield f"{plot.key}: {length(' '.join(plot.openings))} words of openings"
    for place, table in tales.stock.senses.items():
        yield f"stock, {place}: {length(' '.join(table))} words of senses"


def main() -> int:
    """Prints the faults, the notes and the sizes of a genre; 1 where there is a fault."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("genre", choices=sorted(GENRES))
    genre: str = parser.parse_args().genre
    count = 0
    for language in KNOWN.values():
        if genre not in language.tales:
            print(f"{language.name}: no plots of {genre}")
            continue
        print(f"{language.name}, sizes:")
        for size in _sizes(language.tales[genre]):
            print(f"  {size}")
        print(f"{language.name}, notes:")
        for plot in language.tales[genre].plots:
            for note in (*notes(plot), *undrawn(language, plot)):
                print(f"  {plot.key}: {note}")
        print(f"{language.name}, faults:")
        # What cannot be filled cannot be told either.
        found = list(faults(language, genre)) or list(told_faults(language, genre))
        for fault in found:
            print(f"  {fault}")
        count += len(found)
    print(f"{count} faults")
    return 1 if count else 0


if __name__ == "__main__":
    raise SystemExit(main())
