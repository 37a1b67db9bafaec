"""The commented example that `custories new` writes."""

import textwrap
from collections.abc import Iterable

from custories_core import books, briefs
from custories_core.genres import GENRES, STYLES
from custories_core.languages import LANGUAGES
from custories_core.layout.formats import FORMATS


def example() -> str:
    """A brief in TOML that can be made as it is, with a word on every field there is.

    A line that begins with `# name = ` is a field that may be uncommented.
    """
    return f"""\
# A brief for Custories: what your book should be about, and who is in it.
# What stands behind a # is a comment; take the # away to use a line.
# Every line has a name, =, and a value. Text stands in straight quotes.

# What kind of story: {_list(GENRES)}.
genre = "fairy-tale"

# The title, at most {briefs.TITLE_MAX} characters. Without one the writer chooses.
# title = "The Lantern in the Garden"

# How the pictures are made: {_list(STYLES)}.
style = "{briefs.DEFAULT_STYLE}"

# The language of the text: {_list(LANGUAGES)}.
language = "{briefs.DEFAULT_LANGUAGE}"

# For whom the text is: {_list(books.ReadingAge)}. Left out, it follows the hero's age.
# reading_age = "5-6"

# Which way the book is read: {_list(books.Direction)}. Left out, it follows the language.
# direction = "ltr"

# What is printed; `custories formats` says more:
{_lines(FORMATS)}
format = "{briefs.DEFAULT_FORMAT}"

# A dedication, at most {briefs.DEDICATION_MAX} characters; it may have several lines.
dedication = "For Luna, who asks the best questions."

# Who gives the book, as the cover says it; at most {briefs.AUTHOR_MAX} characters.
# author = "Mama and Papa"

# Chance: the same brief and seed make the same book. Left out, it follows from
# the hero's name and the genre.
# seed = 7

# What the story is about, at most {briefs.PREMISE_MAX} characters. Left out, the writer decides.
# premise = "A lantern has gone out, and somebody has to find its light."

# The chapters, 1 to {briefs.CHAPTERS_MAX}: either how many, and how many pages each has ...
# chapter_count = {briefs.DEFAULT_CHAPTERS}
# pages_per_chapter = {briefs.DEFAULT_PAGES}

# ... or each by itself, with an idea if you have one (at most {briefs.IDEA_MAX} characters).
# The pages are an even number from 2 to {briefs.PAGES_MAX}: each chapter fills whole spreads.
[[chapters]]
idea = "Luna finds the lantern dark and sets off."
pages = 8

[[chapters]]
pages = 8

[[chapters]]
idea = "The light comes home."
pages = 8

# The characters, 1 to {briefs.CHARACTERS_MAX}, exactly one of them the hero.
[[characters]]
# At most {briefs.NAME_MAX} characters; the story calls people by it, so everybody has another.
name = "Luna"
# {_list(books.Role)}.
role = "hero"
# {_list(books.Pronouns)}.
pronouns = "she"
# In years. Left out, friends are as old as the hero, and family is grown up.
age = 6
# Hobbies and favourite things, at most {briefs.LIKES_MAX}, each in a few words.
likes = ["drawing maps", "strawberries"]
# A picture with this one face, beside this file. It tells those looks that you leave out below.
# photo = "luna.jpg"
# The face: {_list(books.Likeness)}, which is cut from paper after that photo. For people only.
# likeness = "cut-out"

# How the character looks. Leave out what a photo should tell or the painter may choose.
# A colour is a name from the list or a code such as "#6a4426".
[characters.looks]
# {_list(books.SKIN_TONES)}.
skin = "tan"
# {_list(books.HAIR_COLOURS)}.
hair = "dark-brown"
# {_list(books.HAIR_LENGTHS)}.
hair_length = "long"
# {_list(books.HAIR_TEXTURES)}.
hair_texture = "curly"
# {_list(books.HAIR_STYLES)}.
hair_style = "pigtails"
# {_list(books.HEAD_SHAPES)}; left out, round.
# head_shape = "heart"
# {_list(books.EYE_COLOURS)}.
eyes = "brown"
# The clothes: {_list(books.OUTFIT_COLOURS)}.
outfit = "yellow"
# glasses = true
# freckles = true
# hearing_aid = true
# headscarf = true
# wheelchair = true

[[characters]]
name = "Pip"
role = "companion"
# Companions may be animals: {_list(books.Species)}.
species = "fox"
pronouns = "he"

# An animal's skin is its coat and its hair the second colour:
{_wrapped(books.COAT_COLOURS)}
[characters.looks]
skin = "russet"
hair = "cream"
"""


def _wrapped(words: Iterable[str]) -> str:
    return textwrap.fill(
        f"{_list(words)}.", 90, initial_indent="# ", subsequent_indent="# ", break_on_hyphens=False
    )


def _list(words: Iterable[str]) -> str:
    *most, last = map(str, words)
    return f"{', '.join(most)} or {last}" if most else last


def _lines(words: Iterable[str]) -> str:
    return "\n".join(f"#   {word}" for word in words)
