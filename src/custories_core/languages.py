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


LANGUAGES: dict[str, Language] = {
    language.code: language
    for language in (
        Language(
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
                made_photo="The looks of {names} were measured from a photo, "
                "which is not in this book.",
                made_no_photo="No photo was used.",
            ),
        ),
    )
}
