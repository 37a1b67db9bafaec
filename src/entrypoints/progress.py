"""What a person sees while a book is made: a bar on a terminal, plain lines elsewhere."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import BarColumn, Progress, ProgressColumn, SpinnerColumn, Task, TextColumn
from rich.text import Text

from custories_core.books import Book
from custories_core.chapter.progress import (
    Binding,
    JobMoved,
    Step,
    StepBegun,
    Told,
    UnitDone,
    Waiting,
)
from custories_core.jobs import State

from .consoles import shown_plainly
from .forecast import BINDING_WEIGHTS, WEIGHTS, Forecast, in_words, total_weight


class Display:
    """Is told events and shows them. `anew` counts the units that were not there from before."""

    def __init__(self, book: Book, console: Console) -> None:
        self.anew = 0
        self._console, self._chapters = console, len(book.chapters)

    def __call__(self, event: Told) -> None:
        """Take note of one event."""
        if isinstance(event, UnitDone):
            self.anew += not event.reused

    def _say(self, text: str, style: str | None = None) -> None:
        plain = shown_plainly(text)
        self._console.print(plain, style=style, soft_wrap=True, markup=False, highlight=False)

    def _of(self, chapter: int) -> str:
        return f"chapter {chapter} of {self._chapters}"


@contextmanager
def shown(
    book: Book, console: Console, clock: Callable[[], float] = time.monotonic
) -> Iterator[Display]:
    """Show the events told within the block. `clock` gives seconds."""
    if not console.is_terminal:
        yield Lines(book, console, clock)
        return
    forecast = Forecast(total_weight(book), clock())
    with Progress(
        SpinnerColumn(),
        TextColumn("{task.description}", markup=False),
        BarColumn(),
        _TimeLeft(forecast, clock),
        console=console,
        transient=True,
    ) as bar:
        yield Bar(book, console, bar, forecast, clock)


class Bar(Display):
    """One bar for the whole book, with the chapter and step under way; ends stay as lines."""

    def __init__(
        self,
        book: Book,
        console: Console,
        bar: Progress,
        forecast: Forecast,
        clock: Callable[[], float],
    ) -> None:
        super().__init__(book, console)
        self._bar, self._forecast, self._clock = bar, forecast, clock
        self._task = bar.add_task("getting ready", total=forecast.total)
        self._begun: set[tuple[int, Step]] = set()
        self._step: StepBegun | None = None
        self._done = 0
        self._file: str | None = None

    def __call__(self, event: Told) -> None:
        super().__call__(event)
        match event:
            case StepBegun(chapter, step, units):
                if (chapter, step) in self._begun:
                    # A second try, or pictures that failed inspection and are drawn again.
                    self._forecast.more(units * WEIGHTS[step])
                self._begun.add((chapter, step))
                self._step, self._done = event, 0
                self._name_step()
            case UnitDone(None):
                pass
            case UnitDone(step=step, reused=reused):
                self._forecast.done(WEIGHTS[Step(step)], self._clock(), reused=reused)
                self._done += 1
                self._name_step()
            case Waiting(chapter, seconds, reason):
                self._say(waiting(chapter, seconds, reason), "yellow")
            case JobMoved(chapter, State.COMPLETED):
                self._say(f"{self._of(chapter)}: completed")
            case JobMoved(chapter, State.FAILED, reason):
                self._say(f"{self._of(chapter)}: failed. {reason}", "red")
            case Binding(file):
                if self._file is not None:
                    weight = BINDING_WEIGHTS.get(self._file, 0.0)
                    self._forecast.done(weight, self._clock(), reused=False)
                self._file = file
                self._move(f"binding: {file}")
            case JobMoved():
                pass

    def _name_step(self) -> None:
        if self._step is not None:
            step = self._step
            self._move(f"{self._of(step.chapter)}: {step.step} {self._done} of {step.units}")

    def _move(self, text: str) -> None:
        forecast, plain = self._forecast, shown_plainly(text)
        self._bar.update(
            self._task, description=plain, completed=forecast.finished, total=forecast.total
        )


class _TimeLeft(ProgressColumn):
    """The forecast in words."""

    max_refresh = 0.5

    def __init__(self, forecast: Forecast, clock: Callable[[], float]) -> None:
        super().__init__()
        self._forecast, self._clock = forecast, clock

    def render(self, task: Task) -> Text:
        return Text(in_words(self._forecast.left(self._clock())))


class Lines(Display):
    """A line per step that did something, and one for each chapter's end."""

    def __init__(self, book: Book, console: Console, clock: Callable[[], float]) -> None:
        super().__init__(book, console)
        self._clock = clock
        self._step: StepBegun | None = None
        self._began, self._done, self._reused = 0.0, 0, 0
        self._anew_before = 0

    def __call__(self, event: Told) -> None:
        super().__call__(event)
        match event:
            case StepBegun():
                self._end()
                self._step, self._began = event, self._clock()
                self._done = self._reused = 0
            case UnitDone(reused=reused):
                self._done += 1
                self._reused += reused
            case Waiting(chapter, seconds, reason):
                self._end()
                self._say(waiting(chapter, seconds, reason))
            case JobMoved(chapter, State.COMPLETED):
                self._end()
                kept = ", all of it from before" if self.anew == self._anew_before else ""
                self._anew_before = self.anew
                self._say(f"{self._of(chapter)}: completed{kept}")
            case JobMoved(chapter, State.FAILED, reason):
                self._end()
                self._say(f"{self._of(chapter)}: failed. {reason}")
            case Binding(file):
                self._say(f"binding: {file}")
            case JobMoved():
                pass

    def _end(self) -> None:
        step = self._step
        self._step = None
        if step is None or self._reused == step.units:
            return
        took = self._clock() - self._began
        kept = f", {self._reused} of them from before" if self._reused else ""
        self._say(
            f"{self._of(step.chapter)}: {step.step} {self._done} of {step.units}{kept} "
            f"({took:.1f} s)"
        )


def waiting(chapter: int | None, seconds: float, reason: str) -> str:
    """That a chapter, or the binding, waits for its next try, and why."""
    what = "binding" if chapter is None else f"chapter {chapter}"
    return f"{what}: {reason} Trying again in {seconds:.0f} s."
