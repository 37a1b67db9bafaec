"""Writing: the outline of a story, and the words and scenes of a chapter."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from ..books import Moment, Outline, Pronouns, ReadingAge, Role, Species


@dataclass(frozen=True, slots=True)
class CastMember:
    """What a writer may know of a character: never the looks' source, never a photo.

    `likes` are hobbies and favourite things, in a few words each.
    """

    id: str
    name: str
    role: Role
    pronouns: Pronouns
    age: int
    species: Species
    likes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class StoryRequest:
    """The story that is wanted. `ideas` has one entry per chapter, None where left open."""

    genre: str
    language: str
    reading_age: ReadingAge
    cast: tuple[CastMember, ...]
    title: str | None
    premise: str | None
    ideas: tuple[str | None, ...]
    seed: int


@dataclass(frozen=True, slots=True)
class ChapterRequest:
    """One chapter of it. `chapter` counts from 0; `words` has the most words of each moment."""

    story: StoryRequest
    outline: Outline
    chapter: int
    words: tuple[int, ...]


class Writer(Protocol):
    """Writes stories. The same request may be answered differently by a model; it is asked once.

    Raises Unavailable when it may work later (an Outage where it is out of
    reach or has too much to do, whatever it is asked) and Refused when it will
    not write this, as in a language that it does not name. All text is to be
    printed as it is: no markup, no control characters, no space around it.
    """

    @property
    def name(self) -> str:
        """The adapter, with its version, as recorded in the manifest."""
        ...

    @property
    def languages(self) -> Sequence[str]:
        """The language codes it writes."""
        ...

    def unfit(self, text: str, language: str, names: Sequence[str] = ()) -> tuple[str, ...]:
        """The words of somebody's own `text` that do not belong in a book for children.

        Each once, in their order. Empty where there are none, for a language
        that it does not write, and always from a writer that has no list of
        such words. `names` are those of people in the book: one that people
        bear is let through where it is written as it is there. Asked before
        any work, wherever people change words, so it answers at once, and
        asks nobody.
        """
        ...

    def outline(self, request: StoryRequest) -> Outline:
        """The plan of the story: a blurb for its cover, one title and summary per chapter.

        A title that was asked for is kept.
        """
        ...

    def chapter(self, request: ChapterRequest) -> tuple[Moment, ...]:
        """The chapter's moments: exactly as many as `request.words`, none longer than asked.

        A scene is in a place of the genre and shows members of the cast, each
        at most once; what a figure holds is among the scene's props. Its
        description names nobody: an illustrator knows the looks, not the
        names. The story is the hero's, who is seen in every chapter.
        """
        ...
