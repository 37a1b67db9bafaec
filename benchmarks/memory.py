"""Peak memory of binding a long book against a short one."""

from pathlib import Path
from tempfile import TemporaryDirectory

from .binding import bind
from .measuring import Result, run

SHORT, LONG = 32, 300


def results() -> list[Result]:
    """The peak of 300 pages against twice that of 32 pages, plus the size of the file.

    The file counts in full because a binder may hold it in memory. Ours does
    not, so a second line leaves it out.
    """
    with TemporaryDirectory() as name:
        folder = Path(name)
        run("benchmarks.contestants", "prepare", folder, SHORT)
        out = folder / "book.pdf"
        short = bind("custories", folder, out, SHORT).peak
        long = bind("custories", folder, out, LONG).peak
        run("benchmarks.contestants", "check", folder, LONG, out)
        size = out.stat().st_size
    detail = f"{long / 1e6:.0f} MB : 2 × {short / 1e6:.0f} MB"
    return [
        Result(
            name=f"binding {LONG} pages: peak memory against 2 × {SHORT} pages + file",
            ratio=long / (2 * short + size),
            limit=1.0,
            detail=f"{detail} + {size / 1e6:.0f} MB",
        ),
        Result(
            name=f"binding {LONG} pages: peak memory against 2 × {SHORT} pages",
            ratio=long / (2 * short),
            limit=1.0,
            detail=detail,
        ),
    ]
