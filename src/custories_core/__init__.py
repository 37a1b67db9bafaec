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

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .books import Book, ChapterBrief, Character, Looks, Pronouns, ReadingAge, Role, Species
    from .briefs import read_brief
    from .errors import CustoriesError, Fault, Refused, Rejected, Unavailable
    from .use_cases.checking import CheckFile
    from .use_cases.making import BookMade, BookUnfinished, MakeBook
    from .use_cases.reading import ReadBrief
    from .use_cases.revising import RevisePage

_HOMES = {
    "Book": ".books",
    "BookMade": ".use_cases.making",
    "BookUnfinished": ".use_cases.making",
    "ChapterBrief": ".books",
    "Character": ".books",
    "CheckFile": ".use_cases.checking",
    "CustoriesError": ".errors",
    "Fault": ".errors",
    "Looks": ".books",
    "MakeBook": ".use_cases.making",
    "Pronouns": ".books",
    "ReadBrief": ".use_cases.reading",
    "ReadingAge": ".books",
    "Refused": ".errors",
    "Rejected": ".errors",
    "RevisePage": ".use_cases.revising",
    "Role": ".books",
    "Species": ".books",
    "Unavailable": ".errors",
    "read_brief": ".briefs",
}


def __getattr__(name: str) -> Any:
    """A public name, from its module. Nothing is imported before: who needs one rule loads one."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_HOMES[name], __name__), name)


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
