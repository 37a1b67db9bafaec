"""What the documents say that the code knows: tables, a diagram and an example, as Markdown.

Each function of `BLOCKS` gives the text between the markers of its name.
"""

import dataclasses
import re
import tomllib
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Literal, get_args, get_origin

from adapters.portraits.cascade import SMALLEST_FACE
from adapters.portraits.cascade.decoding import Limits
from custories_core import books, briefs
from custories_core.books import Looks, ReadingAge
from custories_core.genres import GENRES, STYLES
from custories_core.jobs import TRANSITIONS, State
from custories_core.languages import LANGUAGES
from custories_core.layout.formats import FORMATS
from custories_core.layout.geometry import Size
from custories_core.layout.pages import MOST_WORDS, TYPE_SIZES
from custories_core.preflight.findings import Interior
from custories_core.preflight.rules import RULES, Rule
from entrypoints import cli
from entrypoints.arguments import parser
from entrypoints.container import available
from entrypoints.settings import BOOK_PORTS, PORTS, SETTINGS, variable
from entrypoints.statuses import DONE, FAILED, WRONG
from entrypoints.stopping import STOPPED
from entrypoints.variables import ENVIRONMENTS, Variable

ROOT = Path(__file__).resolve().parents[1]
EXAMPLE = ROOT / "examples" / "make_a_chapter.py"
BOOKS = [ROOT / "docs" / "books" / f"{genre}.toml" for genre in GENRES]
"""The briefs of the books that the gallery shows, one of each genre."""
TARGETS = re.compile(r"^([a-z-]+):.*?## (.*)$", re.MULTILINE)

Row = Sequence[str]


def table(head: Row, rows: Iterable[Row]) -> str:
    """A Markdown table."""
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(f"| {' | '.join(cell.replace('|', '∣') for cell in row)} |" for row in lines)


def code(words: Iterable[object]) -> str:
    """Words as code, with commas between."""
    return ", ".join(f"`{word}`" for word in words)


BOOK_FIELDS = {
    "genre": ("required", code(GENRES)),
    "title": ("the writer chooses", f"at most {briefs.TITLE_MAX} characters, one line"),
    "style": (f"`{briefs.DEFAULT_STYLE}`", code(STYLES)),
    "language": (f"`{briefs.DEFAULT_LANGUAGE}`", code(LANGUAGES)),
    "reading_age": ("by the hero's age", code(ReadingAge)),
    "direction": ("the language's", code(books.Direction)),
    "format": (f"`{briefs.DEFAULT_FORMAT}`", "see [formats](#formats)"),
    "dedication": (
        "a bookplate instead",
        f"at most {briefs.DEDICATION_MAX} characters, may have several lines",
    ),
    "author": ("none", f"who gives the book; at most {briefs.AUTHOR_MAX} characters"),
    "seed": (
        "from the hero's name and the genre",
        "a whole number; another one makes another book of the same brief",
    ),
    "premise": ("the writer decides", f"at most {briefs.PREMISE_MAX} characters"),
    "chapter_count": (f"{briefs.DEFAULT_CHAPTERS}", f"1 to {briefs.CHAPTERS_MAX}"),
    "pages_per_chapter": (f"{briefs.DEFAULT_PAGES}", f"even, 2 to {briefs.PAGES_MAX}"),
    "chapters": (
        "by the two above",
        f"instead of the two above: 1 to {briefs.CHAPTERS_MAX} tables `[[chapters]]`",
    ),
    "characters": ("required", f"1 to {briefs.CHARACTERS_MAX} tables `[[characters]]`"),
}
CHAPTER_FIELDS = {
    "pages": (f"{briefs.DEFAULT_PAGES}", f"even, 2 to {briefs.PAGES_MAX}"),
    "idea": ("the writer decides", f"at most {briefs.IDEA_MAX} characters"),
}
CHARACTER_FIELDS = {
    "name": ("required", f"at most {briefs.NAME_MAX} characters, and nobody else's"),
    "role": ("required", f"{code(books.Role)}; exactly one hero"),
    "pronouns": ("`they`", code(books.Pronouns)),
    "age": (
        f"{briefs.DEFAULT_AGE} for the hero, the hero's age for friends and companions, "
        f"{briefs.DEFAULT_ADULT_AGE} for family",
        f"in years, 0 to {briefs.AGE_MAX}",
    ),
    "species": ("`human`", f"{code(books.Species)}; only a companion can be an animal"),
    "photo": (
        "none",
        "a JPEG, PNG, WebP or HEIC file, its place relative to the brief; people only",
    ),
    "likeness": (
        "`drawn`",
        f"{code(books.Likeness)}: drawn in the colours of the photo, or cut from paper after the "
        "face on it; cut out needs a photo",
    ),
    "looks": ("measured or chosen", "the table below"),
    "likes": (
        "none",
        f"hobbies and favourite things for the story to speak of, at most {briefs.LIKES_MAX} "
        f"of at most {briefs.LIKE_MAX} characters",
    ),
}
LOOKS_FIELDS = {
    "skin": code(books.SKIN_TONES),
    "hair": code(books.HAIR_COLOURS),
    "hair_length": code(books.HAIR_LENGTHS),
    "hair_texture": code(books.HAIR_TEXTURES),
    "hair_style": code(books.HAIR_STYLES),
    "head_shape": code(books.HEAD_SHAPES),
    "eyes": code(books.EYE_COLOURS),
    "outfit": code(books.OUTFIT_COLOURS),
}


def fields_of_a_book() -> str:
    """The brief's own fields."""
    return _fields(BOOK_FIELDS)


def fields_of_a_chapter() -> str:
    """The fields of a `[[chapters]]` table."""
    return _fields(CHAPTER_FIELDS)


def fields_of_a_character() -> str:
    """The fields of a `[[characters]]` table."""
    return _fields(CHARACTER_FIELDS)


def fields_of_looks() -> str:
    """The fields of a `looks` table; those without a list of their own are true or false."""
    flags = [f.name for f in dataclasses.fields(Looks) if f.name not in LOOKS_FIELDS]
    rows = [(f"`{name}`", values) for name, values in LOOKS_FIELDS.items()]
    rows.append((code(flags), "`true`, `false`"))
    coats = code(books.COAT_COLOURS)
    rows.append(("an animal's `skin` (its coat) and `hair` (its second colour)", coats))
    return table(("field", "values"), rows)


def _fields(rows: dict[str, tuple[str, str]]) -> str:
    return table(
        ("field", "left out", "values"),
        ((f"`{name}`", default, values) for name, (default, values) in rows.items()),
    )


def reading_ages() -> str:
    """What the reading age sets."""
    return table(
        ("reading age", "most words of a moment", "preferred type", "smallest type"),
        (
            (f"`{age}`", f"{MOST_WORDS[age]}", f"{preferred:g} pt", f"{smallest:g} pt")
            for age, (preferred, smallest) in TYPE_SIZES.items()
        ),
    )


def photo_limits() -> str:
    """What a photo may be."""
    limits = Limits()
    rows = (
        ("file", f"JPEG, PNG, WebP or HEIC of at most {limits.size / 2**20:g} MiB"),
        (
            "picture",
            f"at most {limits.pixels / 1e6:g} megapixels, no side over {limits.side} pixels",
        ),
        ("face", f"exactly one, at least {SMALLEST_FACE} pixels wide"),
        (
            "decoding",
            f"{limits.memory / 2**30:g} GiB of memory, {limits.seconds} s of processor time, "
            f"{limits.deadline:g} s by the clock",
        ),
    )
    return table(("what", "limit"), rows)


def formats() -> str:
    """The print formats. Lengths in millimetres."""
    return table(
        ("format", "trim, mm", "binding", "pages", "multiple of", "bleed, mm", "safety, mm"),
        (
            (
                f"`{f.id}`",
                _millimetres(f.trim),
                f.binding.value,
                f"{f.min_pages} to {f.max_pages}",
                f"{f.multiple}",
                f"{_mm(f.bleed):.1f}",
                f"{_mm(f.safety):.1f}",
            )
            for f in FORMATS.values()
        ),
    )


def _mm(points: float) -> float:
    return points / 72 * 25.4


def _millimetres(size: Size) -> str:
    return f"{_mm(size.width):.1f} × {_mm(size.height):.1f}"


def rules() -> str:
    """The rules of the preflight."""
    return table(
        ("rule", "is", "of", "why", "remedy"),
        ((f"`{r.id}`", r.severity.value, _applies(r), r.reason, r.remedy) for r in RULES.values()),
    )


def _applies(rule: Rule) -> str:
    if len(rule.applies) > 1:
        return "both"
    return "interior" if rule.applies == (Interior,) else "cover"


def statuses() -> str:
    """What a command ends with."""
    rows = (
        (DONE, "done; a check found no error"),
        (FAILED, "the work failed, or a check found an error"),
        (WRONG, "something given is wrong; every fault is listed, and nothing was begun"),
        (STOPPED, "stopped with Ctrl-C; what was finished is kept"),
    )
    return table(("status", "meaning"), ((f"{status}", meaning) for status, meaning in rows))


def settings() -> str:
    """The environment variables that making a book looks at."""
    asked = ("environment", *BOOK_PORTS, "artifacts_folder")
    return table(
        ("variable", "left out", "meaning"),
        ((f"`{s.name}`", _left_out(s), _meaning(s)) for s in SETTINGS if s.field in asked),
    )


def variables() -> str:
    """All environment variables."""
    rows = [
        (f"`{s.name}`", _left_out(s), _meaning(s), "secret" if s.declared.secret else "", _where(s))
        for s in SETTINGS
    ]
    return table(("variable", "left out", "meaning", "", "required"), rows)


def _left_out(setting: Variable) -> str:
    if setting.declared.empty or not setting.default:
        return setting.declared.empty or ("`false`" if setting.default is False else "nothing")
    if isinstance(setting.default, tuple):
        return f"`{','.join(setting.default)}`"
    number = isinstance(setting.default, float)
    return f"`{setting.default:g}`" if number else f"`{setting.default}`"


def _meaning(setting: Variable) -> str:
    """What it is, with all that it may be where that is little."""
    about = setting.declared.about
    if setting.field in PORTS:
        return f"{about}: {code(available(setting.field))}"
    if get_origin(setting.type) is Literal:
        return f"{about}: {code(get_args(setting.type))}"
    if setting.declared.unit:
        most = "" if setting.most is None else f" to {setting.most:g}"
        return f"{about}; {setting.declared.unit}, {setting.least:g}{most}"
    return about


def _where(setting: Variable) -> str:
    required, only_with = setting.declared.required, setting.declared.only_with
    where = "everywhere" if required == ENVIRONMENTS else code(required)
    if only_with:
        field, value = only_with
        return f"with `{variable(field)}={value}`"
    return where


def job_states() -> str:
    """The state diagram of a chapter job."""
    lines = ["```mermaid", "stateDiagram-v2", f"    [*] --> {State.PENDING}"]
    lines += [f"    {state} --> {to}: {event}" for (state, event), to in TRANSITIONS.items()]
    lines += [f"    {state} --> [*]" for state in (State.FAILED, State.COMPLETED)]
    return "\n".join([*lines, "```"])


def commands() -> dict[str, str]:
    """What each command of `custories` does."""
    help = parser(cli.COMMANDS).format_help()
    found = re.findall(r"^    ([a-z]+) +((?:.|\n {14})+)$", help, re.MULTILINE)
    return {name: " ".join(does.split()) for name, does in found}


def commands_table() -> str:
    """The same as a table."""
    rows = ((f"`custories {name}`", does) for name, does in commands().items())
    return table(("command", "does"), rows)


def targets() -> str:
    """What `make` can do."""
    makefile = (ROOT / "Makefile").read_text("utf-8")
    found = TARGETS.findall(makefile)
    return table(("target", "does"), ((f"`make {name}`", what) for name, what in found))


def example() -> str:
    """The example of embedding, as it stands in its file."""
    return f"```python\n{EXAMPLE.read_text('utf-8')}```"


def gallery() -> str:
    """The six books, each with its picture and what was asked for."""
    shown = []
    for brief in BOOKS:
        asked = tomllib.loads(brief.read_text("utf-8"))
        genre, style = GENRES[asked["genre"]], STYLES[asked["style"]]
        hero = asked["characters"][0]["name"]
        alt = f"The cover and a spread of {hero}'s book: {genre.name.lower()}"
        shown.append(
            f"## {genre.name}\n\n{genre.summary} {style.name}, for ages {asked['reading_age']}: "
            f"[{brief.name}](books/{brief.name}).\n\n![{alt}](images/{brief.stem}.jpg)"
        )
    return "\n\n".join(shown)


BLOCKS: dict[str, Callable[[], str]] = {
    "job states": job_states,
    "fields of a book": fields_of_a_book,
    "fields of a chapter": fields_of_a_chapter,
    "fields of a character": fields_of_a_character,
    "fields of looks": fields_of_looks,
    "reading ages": reading_ages,
    "photo limits": photo_limits,
    "formats": formats,
    "rules": rules,
    "statuses": statuses,
    "settings": settings,
    "variables": variables,
    "commands": commands_table,
    "targets": targets,
    "example": example,
    "gallery": gallery,
}
