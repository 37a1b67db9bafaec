"""What a person sees while a book is made: a bar on a terminal, plain lines elsewhere."""

import time
from collections.abc import Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import BarColumn, Progress, SpinnerColumn, TextColumn, TimeRemainingColumn

from custories_core.books import Book
from custories_core.chapter.progress import (
    Binding,
    Event,
    JobMoved,
    Step,
    StepBegun,
    UnitDone,
    Waiting,
)
from custories_core.chapter.progress import Progress as Tell
from custories_core.jobs import State
from custories_core.layout.pages import plan_of

# How long a unit takes beside the others, so that the time left is a fair guess.
_WEIGHTS = {
    Step.WRITE: 0.05,
    Step.CAST: 0.6,
    Step.BACKGROUND: 1.0,
    Step.ILLUSTRATE: 1.3,
    Step.INSPECT: 0.2,
    Step.COMPOSE: 0.02,
    Step.RENDER: 0.15,
}
_BINDING_WEIGHT = 2.0


def total_weight(book: Book) -> float:
    """The weight of all the work of a book."""
    total = 3 * _BINDING_WEIGHT
    for chapter in range(1, len(book.chapters) + 1):
        moments = len(plan_of(book, chapter))
        units = {
            Step.WRITE: 2,
            Step.CAST: len(book.characters),
            Step.RENDER: book.chapters[chapter - 1].pages,
        }
        total += sum(weight * units.get(step, moments) for step, weight in _WEIGHTS.items())
    return total


@contextmanager
def shown(book: Book, console: Console) -> Iterator[Tell]:
    """Show the events told within the block."""
    if console.is_terminal:
        with Progress(
            SpinnerColumn(),
            TextColumn("{task.description}"),
            BarColumn(),
            TimeRemainingColumn(),
            console=console,
            transient=True,
        ) as bar:
            yield _Bar(book, bar, console)
    else:
        yield _Lines(book, console)


class _Bar:
    """One bar for the whole book, with the chapter and step under way; ends stay as lines."""

    def __init__(self, book: Book, bar: Progress, console: Console) -> None:
        self._bar, self._console, self._chapters = bar, console, len(book.chapters)
        self._task = bar.add_task("getting ready", total=total_weight(book))

    def __call__(self, event: Event) -> None:
        match event:
            case StepBegun(chapter, step, units):
                many = f" ({units})" if units > 1 else ""
                self._say(f"chapter {chapter} of {self._chapters}: {step}{many}")
            case UnitDone(step=step):
                self._bar.advance(self._task, _WEIGHTS[step])
            case Waiting(chapter, seconds, reason):
                self._console.print(_waiting(chapter, seconds, reason), style="yellow")
            case JobMoved(chapter, State.COMPLETED):
                self._console.print(f"chapter {chapter}: completed")
            case JobMoved(chapter, State.FAILED, reason):
                self._console.print(f"chapter {chapter}: failed. {reason}", style="red")
            case Binding(file):
                self._say(f"binding: {file}")
                self._bar.advance(self._task, _BINDING_WEIGHT)
            case JobMoved():
                pass

    def _say(self, text: str) -> None:
        self._bar.update(self._task, description=text)


class _Lines:
    """A line per step, with how much of it was there already and how long the rest took."""

    def __init__(self, book: Book, console: Console) -> None:
        self._console, self._chapters = console, len(book.chapters)
        self._step: StepBegun | None = None
        self._began, self._done, self._reused = 0.0, 0, 0

    def __call__(self, event: Event) -> None:
        match event:
            case StepBegun():
                self._end()
                self._step, self._began = event, time.monotonic()
                self._done = self._reused = 0
            case UnitDone(reused=reused):
                self._done += 1
                self._reused += reused
            case Waiting(chapter, seconds, reason):
                self._end()
                self._say(_waiting(chapter, seconds, reason))
            case JobMoved(chapter, State.COMPLETED):
                self._end()
                self._say(f"chapter {chapter} of {self._chapters}: completed")
            case JobMoved(chapter, State.FAILED, reason):
                self._end()
                self._say(f"chapter {chapter} of {self._chapters}: failed. {reason}")
            case Binding(file):
                self._say(f"binding: {file}")
            case JobMoved():
                pass

    def _end(self) -> None:
        step = self._step
        if step is None:
            return
        self._step = None
        took = time.monotonic() - self._began
        kept = f", {self._reused} of them from before" if self._reused else ""
        self._say(
            f"chapter {step.chapter} of {self._chapters}: {step.step} "
            f"{self._done} of {step.units}{kept} ({took:.1f} s)"
        )

    def _say(self, text: str) -> None:
        self._console.print(text, soft_wrap=True, highlight=False)


def _waiting(chapter: int, seconds: float, reason: str) -> str:
    return f"chapter {chapter}: {reason} Trying again in {seconds:.0f} s."
