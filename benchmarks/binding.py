"""Binding a picture book: ours against what else binds pictures and text into a PDF.

Thirty-two pages of 8.75 inches, each with a full-bleed JPEG of 300 pixels per
inch and a paragraph; img2pdf, which sets no text, gives the floor. Each is
timed as a whole process, imports included, in turn with ours.
"""

from pathlib import Path
from tempfile import TemporaryDirectory

from .measuring import Result, Run, alternating, middle, run

PAGES = 32
ROUNDS = 7
LIMITS = {"img2pdf": 1.5, "weasyprint": 1.0, "typst": 1.0, "pymupdf": 1.0}
"""How many times as long as the other ours may take."""


def results() -> list[Result]:
    """Ours beside each of the others."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        run("benchmarks.contestants", "prepare", folder, PAGES)
        # The first run of each pays for cold files, and shows that its work is whole.
        for contestant in ("custories", *LIMITS):
            out = folder / "book.pdf"
            bind(contestant, folder, out)
            task = "check-pictures" if contestant == "img2pdf" else "check"
            run("benchmarks.contestants", task, folder, PAGES, out)
        return [_beside(other, limit, folder) for other, limit in LIMITS.items()]


def bind(contestant: str, folder: Path, out: Path, pages: int = PAGES) -> Run:
    """One run of one contestant."""
    # Emptying an old file would count as part of writing the new one.
    out.unlink(missing_ok=True)
    return run("benchmarks.contestants", contestant, folder, pages, out)


def _beside(other: str, limit: float, folder: Path) -> Result:
    out = folder / "book.pdf"
    pairs = alternating(
        lambda: bind("custories", folder, out), lambda: bind(other, folder, out), ROUNDS
    )
    ours = middle([a.seconds for a, _ in pairs])
    theirs = middle([b.seconds for _, b in pairs])
    return Result(
        name=f"binding {PAGES} pages: time against {other}",
        ratio=middle([a.seconds / b.seconds for a, b in pairs]),
        limit=limit,
        detail=f"{ours:.2f} s : {theirs:.2f} s, "
        f"{pairs[0][0].peak / 1e6:.0f} MB : {pairs[0][1].peak / 1e6:.0f} MB",
    )
