"""How long making a book will still take, from how long it has taken so far."""

from custories_core.books import Book
from custories_core.chapter.progress import Step
from custories_core.layout.pages import plan_of

WEIGHTS = {
    Step.WRITE: 0.01,
    Step.CAST: 0.3,
    Step.BACKGROUND: 1.15,
    Step.ILLUSTRATE: 0.5,
    Step.INSPECT: 0.15,
    Step.COMPOSE: 0.01,
    Step.RENDER: 0.3,
}
"""How long a unit of each step takes beside the others.

About seconds on two cores, as measured with the example book; a slower machine
or another illustrator changes all of them alike, as far as painting rules.
"""

BINDING_WEIGHTS = {"interior.pdf": 0.5, "cover.pdf": 4.0, "preview.png": 2.3}
"""The same for each file; the cover's picture is painted for it."""

_FIRST_WORD_AT = 0.04
"""The share of the work to be seen before the rest is guessed."""


def total_weight(book: Book) -> float:
    """The weight of all the work of a book."""
    total = sum(BINDING_WEIGHTS.values())
    for chapter in range(1, len(book.chapters) + 1):
        moments = len(plan_of(book, chapter))
        units = {
            Step.WRITE: 2,
            Step.CAST: len(book.characters),
            Step.RENDER: book.chapters[chapter - 1].pages,
        }
        total += sum(weight * units.get(step, moments) for step, weight in WEIGHTS.items())
    return total


class Forecast:
    """Weighs what is done against the time it took. Times are seconds on any one clock.

    What was there from before is done, but says nothing about how fast work goes.
    """

    def __init__(self, total: float, now: float) -> None:
        self.total, self.finished = total, 0.0
        self._anew, self._spent, self._last = 0.0, 0.0, now

    def more(self, weight: float) -> None:
        """There is more to do than was foreseen."""
        self.total += weight

    def done(self, weight: float, now: float, *, reused: bool) -> None:
        """So much is done."""
        self.finished = min(self.total, self.finished + weight)
        if not reused:
            self._anew += weight
            self._spent += now - self._last
        self._last = now

    def left(self, now: float) -> float | None:
        """Seconds until all is done; None while too little has been seen to tell."""
        if self._anew < _FIRST_WORD_AT * self.total or self._spent <= 0.0:
            return None
        guessed = (self.total - self.finished) * self._spent / self._anew
        return max(0.0, guessed - (now - self._last))


def in_words(seconds: float | None) -> str:
    """Time left as one would say it: rounded up, and never more exact than it is known."""
    if seconds is None:
        return ""
    if seconds >= 90:
        return f"about {-(-seconds // 60):.0f} min left"
    step = 10 if seconds >= 20 else 5
    return f"about {max(step, -(-seconds // step) * step):.0f} s left"
