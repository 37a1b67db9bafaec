"""What the steps of a chapter work with: the ports, the finished work, and whom to tell."""

from collections.abc import Callable, Sequence
from concurrent.futures import FIRST_EXCEPTION, ThreadPoolExecutor, wait
from dataclasses import dataclass
from typing import Any, TypeVar

from ..books import Book
from ..genres import GENRES
from ..languages import Words
from ..layout.compose import TextStyle
from ..ports.illustration import Illustrator
from ..ports.inspection import Inspector
from ..ports.render import DocumentInfo, Renderer
from ..ports.writing import Writer
from .checkpoints import Checkpoints, Made, Product, Work
from .progress import Step, StepBegun, Tell, UnitDone

T = TypeVar("T")
R = TypeVar("R")


def text_style(book: Book, renderer: Renderer) -> TextStyle:
    """How the book's text is set."""
    return TextStyle(
        GENRES[book.genre],
        book.reading_age,
        book.direction,
        renderer.measure,
        renderer.missing,
        book.style,
    )


@dataclass(frozen=True, slots=True)
class Studio:
    """Everything a step may use. `chapter` is whose work is done, None for the whole book's."""

    writer: Writer
    illustrator: Illustrator
    inspector: Inspector
    renderer: Renderer
    checkpoints: Checkpoints
    words: Words
    info: DocumentInfo
    progress: Tell
    chapter: int | None = None

    def text_style(self, book: Book) -> TextStyle:
        """How the book's text is set."""
        return text_style(book, self.renderer)

    def begin(self, chapter: int, step: Step, units: int) -> None:
        """Tell that a step begins."""
        self.progress(StepBegun(chapter, step, units))

    def once(self, work: Work, make: Callable[[], Product]) -> Made:
        """Do a unit of work unless it is done, and tell."""
        made, reused = self.checkpoints.once(work, make)
        self.progress(UnitDone(self.chapter, work.step, work.name, reused))
        return made

    def value_once(
        self, work: Work, make: Callable[[], object], read: Callable[[Any], T]
    ) -> tuple[Made, T]:
        """As `once`, for plain data, with the value it stands for."""
        made, value, reused = self.checkpoints.value_once(work, make, read)
        self.progress(UnitDone(self.chapter, work.step, work.name, reused))
        return made, value


def each(units: Sequence[T], do: Callable[[T], R], workers: int) -> tuple[R, ...]:
    """`do` for every unit, up to `workers` at a time; results in order.

    When one fails, those not yet begun are dropped, those under way are
    finished (their work is saved), and the first failure is raised.
    """
    if workers <= 1 or len(units) <= 1:
        return tuple(do(unit) for unit in units)
    with ThreadPoolExecutor(max_workers=min(workers, len(units))) as pool:
        futures = [pool.submit(do, unit) for unit in units]
        try:
            wait(futures, return_when=FIRST_EXCEPTION)
        finally:
            pool.shutdown(wait=True, cancel_futures=True)
    for future in futures:
        if not future.cancelled() and (error := future.exception()) is not None:
            raise error
    return tuple(future.result() for future in futures)
