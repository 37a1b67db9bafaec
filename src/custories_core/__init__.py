"""The pure core of Custories: it decides, imports the standard library only, and does no I/O.

    books, scenes, genres, languages    what a book is, and all there is to choose from
    briefs, appearance                  from what people say to a book and to looks
    layout, faces                       text and pictures in, frames out
    chapter                             one chapter job: its steps, checkpoints and outcome
    binding                             chapters to interior, cover and manifest
    jobs                                the life of a job
    preflight                           what a print file must meet
    assets                              where artifacts stand
    ports                               what the core needs from the world
    use_cases                           what people do
    errors                              Rejected, Unavailable, Refused

The names below are those that a script needs to make a book.
"""

from .books import Book, ChapterBrief, Character, Looks, Pronouns, ReadingAge, Role, Species
from .briefs import read_brief
from .errors import CustoriesError, Fault, Refused, Rejected, Unavailable
from .use_cases.checking import CheckFile
from .use_cases.making import BookMade, BookUnfinished, MakeBook
from .use_cases.reading import ReadBrief
from .use_cases.revising import RevisePage

__all__ = [
    "Book",
    "BookMade",
    "BookUnfinished",
    "ChapterBrief",
    "Character",
    "CheckFile",
    "CustoriesError",
    "Fault",
    "Looks",
    "MakeBook",
    "Pronouns",
    "ReadBrief",
    "ReadingAge",
    "Refused",
    "Rejected",
    "RevisePage",
    "Role",
    "Species",
    "Unavailable",
    "read_brief",
]
