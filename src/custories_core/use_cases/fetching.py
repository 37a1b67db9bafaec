"""The files of a bound book: which there are, and when one may be fetched."""

from collections.abc import Sequence

from ..errors import Conflict, Missing
from ..library import BookEntry, ChapterEntry, CharacterEntry, FileEntry, PageEntry
from .tasks import is_current

FILES = ("interior", "cover", "preview")
"""The names of the files of a bound book."""


def bound_file(name: str, files: Sequence[FileEntry]) -> FileEntry:
    """The file of this name among those of a book.

    Raises Missing for a name that no file has, and for a book that was never bound.
    """
    if name not in FILES:
        raise Missing(f"A book has the files {', '.join(FILES)}.")
    for file in files:
        if file.name == name:
            return file
    raise Missing(
        "The book was not bound yet, so it has no files. When all its chapters are made, ask "
        "for its binding (POST to the book's address followed by /binding), and come back when "
        "that job has completed."
    )


def check_current(
    file: FileEntry,
    book: BookEntry,
    characters: Sequence[CharacterEntry],
    chapters: Sequence[ChapterEntry],
    pages: Sequence[PageEntry],
) -> None:
    """Pass for a file of its book as it stands now. Raises Conflict for one of an earlier book."""
    if not is_current(file, book, characters, chapters, pages):
        raise Conflict("The book was changed since it was bound. Have it bound again.")
