"""The languages a book can be in: reading direction, and the book's own fixed words."""

from dataclasses import dataclass

from .books import Direction


@dataclass(frozen=True, slots=True)
class Words:
    """What every book says in this language, outside of its story."""

    chapter: str
    by: str
    belongs_to: str
    for_dedication: str
    cast: str
    the_end: str
    draw: str
    about: str
    made: str
    made_words: str
    made_pictures: str
    made_photo: str
    made_no_photo: str


@dataclass(frozen=True, slots=True)
class Language:
    """A language that a book can be in."""

    code: str
    name: str
    direction: Direction
    words: Words


ENGLISH = Language(
    code="en",
    name="English",
    direction=Direction.LEFT_TO_RIGHT,
    words=Words(
        chapter="Chapter {number}",
        by="by {author}",
        belongs_to="This book belongs to",
        for_dedication="For you",
        cast="Who is in this story",
        the_end="The End",
        draw="What happens next? Draw it here.",
        about="About this book",
        made="This book was made with Custories for one family; there is no other like it.",
        made_words="The words were written by a computer program, {writer}.",
        made_pictures="The pictures were made by another, {illustrator}, in {style}.",
        made_photo="The looks of {names} were measured from a photo, which is not in this book.",
        made_no_photo="No photo was used.",
    ),
)
SWEDISH = Language(
    code="sv",
    name="Svenska",
    direction=Direction.LEFT_TO_RIGHT,
    words=Words(
        chapter="Kapitel {number}",
        by="av {author}",
        belongs_to="Den här boken tillhör",
        for_dedication="Till dig",
        cast="De som är med",
        the_end="Slut",
        draw="Vad händer sedan? Rita det här.",
        about="Om den här boken",
        made="Den här boken gjordes med Custories för en enda familj, "
        "och det finns ingen annan som den.",
        made_words="Orden skrevs av ett datorprogram, {writer}.",
        # The names of styles are English.
        made_pictures="Bilderna gjordes av ett annat, {illustrator}.",
        made_photo="Hur {names} ser ut mättes på ett foto, som inte finns i boken.",
        made_no_photo="Inget foto användes.",
    ),
)

LANGUAGES: dict[str, Language] = {known.code: known for known in (ENGLISH, SWEDISH)}
