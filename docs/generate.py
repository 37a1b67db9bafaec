"""Make the generated parts of the documents anew: `python -m docs.generate`, or `make docs`.

What stands between `<!-- begin: name -->` and `<!-- end: name -->` in a
document comes from `docs.blocks`; the pictures in `docs/images` come from the
demo book and from those of `docs/books`, which are made first, or what is still
missing of them. Run twice, the second run changes nothing.

A painter that draws otherwise under the name and version it had finds its old
pictures; delete `build` to have them drawn anew.
"""

import re
import sys
from collections.abc import Iterator
from pathlib import Path

from entrypoints import cli
from entrypoints.statuses import DONE
from examples.portrait import write_portrait

from .blocks import BLOCKS, BOOKS, ROOT
from .spread import beside_cover, jpeg, spread

BRIEF = ROOT / "examples" / "luna.toml"
PORTRAIT = ROOT / "examples" / "portrait.jpg"
DEMO = ROOT / "build" / "demo"
IMAGES = ROOT / "docs" / "images"
PICTURE = IMAGES / "spread.jpg"
PAGE = 28
"""The left page of the spread of the demo book that is shown."""

_MARKED = re.compile(r"(<!-- begin: ([a-z ]+) -->\n).*?(<!-- end: \2 -->)", re.DOTALL)


def documents() -> Iterator[Path]:
    """Every document of the project."""
    yield from sorted(ROOT.glob("*.md"))
    yield from sorted((ROOT / "docs").rglob("*.md"))


def marked(text: str) -> list[str]:
    """The names of the generated blocks in a document."""
    return [match[2] for match in _MARKED.finditer(text)]


def renewed(text: str) -> str:
    """A document with its generated blocks as they should be. KeyError for an unknown name."""
    return _MARKED.sub(lambda block: f"{block[1]}{BLOCKS[block[2]]()}\n{block[3]}", text)


def write(path: Path, data: bytes) -> None:
    """Write a file unless it is the same already, and say so."""
    if path.exists() and path.read_bytes() == data:
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    print(f"renewed {path.relative_to(ROOT)}")


def main() -> int:
    """Renew all; the exit status is that of the first book that is not made."""
    for path in documents():
        write(path, renewed(path.read_text("utf-8")).encode())
    write_portrait(PORTRAIT)
    if status := cli.main(["make", str(BRIEF), "--out", str(DEMO)]):
        return status
    write(PICTURE, jpeg(spread(DEMO, PAGE)))
    for brief in BOOKS:
        folder = ROOT / "build" / "books" / brief.stem
        if status := cli.main(["make", str(brief), "--out", str(folder)]):
            return status
        write(IMAGES / f"{brief.stem}.jpg", jpeg(beside_cover(folder)))
    return DONE


if __name__ == "__main__":
    sys.exit(main())
