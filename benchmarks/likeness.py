"""How far measured looks are from those labelled by hand: `python -m benchmarks.likeness`.

It measures everybody of tests/sitters.py and writes docs/measurements/likeness.md.
Colours are compared by ΔE2000: 1 can just be seen side by side, 2 to 5 at a
glance, and beyond 10 they are other colours.
"""

from collections.abc import Callable, Sequence
from io import BytesIO
from pathlib import Path

import numpy as np
from PIL import Image
from skimage.color import deltaE_ciede2000, rgb2lab

from adapters.portraits.cascade import build
from adapters.portraits.cascade.measuring import looks_of
from custories_core.books import Looks
from custories_core.errors import Rejected
from tests import sitters
from tests.sitters import Sitter

from .measuring import Result, middle

PAGE = Path(__file__).parent.parent / "docs" / "measurements" / "likeness.md"
GROUPS: tuple[tuple[str, Callable[[], tuple[Sitter, ...]]], ...] = (
    ("as she was taken", sitters.taken),
    ("in other lights", sitters.lit),
    ("made up", sitters.made_up),
    ("drawn", sitters.drawn),
)
LIMITS = {"skin": 6.0, "hair": 12.0, "eyes": 8.0}
"""ΔE2000 that the medians may have, other lights aside."""


def difference(one: str, other: str) -> float:
    """ΔE2000 of two colours `#rrggbb`."""
    labs = [
        rgb2lab(np.array([int(colour[at : at + 2], 16) for at in (1, 3, 5)]) / 255.0)
        for colour in (one, other)
    ]
    return float(deltaE_ciede2000(*labs))  # type: ignore[no-untyped-call]


def measured(sitter: Sitter) -> Looks | None:
    """What is measured of a sitter; None where the photo is refused, as no face is found."""
    if sitter.face is not None:
        with Image.open(BytesIO(sitter.photo)) as drawing:
            return looks_of(np.asarray(drawing), sitter.face)
    try:
        return build(None).read(sitter.photo, "photo").looks
    except Rejected:
        return None


def errors(pairs: Sequence[tuple[Sitter, Looks]], name: str) -> list[float]:
    """ΔE2000 of one colour, of everybody of whom it was measured."""
    return [
        difference(getattr(looks, name), getattr(who, name))
        for who, looks in pairs
        if getattr(looks, name) is not None
    ]


def results() -> list[Result]:
    """The median error of each colour against its limit, and the page with all of them."""
    seen = {name: [(who, measured(who)) for who in people()] for name, people in GROUPS}
    PAGE.write_text(_page(seen), encoding="utf-8")
    pairs = [
        (who, looks)
        for name, group in seen.items()
        for who, looks in group
        if looks is not None and name != "in other lights"
    ]
    return [
        Result(
            f"colour of the {name}: median ΔE2000 against labels",
            middle(errors(pairs, name)),
            limit,
            f"{len(errors(pairs, name))} of {len(pairs)}, worst {max(errors(pairs, name)):.1f}",
        )
        for name, limit in LIMITS.items()
    ]


_HEAD = """\
# How near measured looks come

Written by `python -m benchmarks.likeness`. Errors are ΔE2000 against values labelled by hand \
(`tests/sitters.py` says how they were read off): 1 can just be seen side by side, beyond 10 they \
are other colours. “–” is not measured, which is an answer: what a photo does not show is the \
user's to say.

The portraits that are free to use are one: NASA's astronaut. She is measured as she was taken, in \
other lights, and made up. The drawn people have every tone of skin; their faces are given, not \
found. Where the areas lie and what the limits are was settled with the same people in view. So \
these figures say how well colours are taken from a face that was found. They do not say \
how often faces are found, of whom, nor how children fare. What was refused shows that heavy \
frames hide a face from the finder, and that even her own in a darker shade may be missed: it is \
the weaker part.
"""


def _page(seen: dict[str, list[tuple[Sitter, Looks | None]]]) -> str:
    lines = [_HEAD]
    for name, group in seen.items():
        known = [(who, looks) for who, looks in group if looks is not None]
        lines += [f"## {name.capitalize()}", "", _summary(group, known), ""]
        lines += [
            "| | skin | hair | eyes | length | glasses |",
            "| --- | --- | --- | --- | --- | --- |",
        ]
        lines += [_row(who, looks) for who, looks in group]
        lines.append("")
    return "\n".join(lines)


def _summary(group: list[tuple[Sitter, Looks | None]], known: list[tuple[Sitter, Looks]]) -> str:
    parts = [f"{len(group) - len(known)} of {len(group)} refused"]
    for name in LIMITS:
        found = errors(known, name)
        parts.append(f"{name} median {middle(found):.1f}, worst {max(found):.1f} ({len(found)})")
    lengths = [looks.hair_length == who.hair_length for who, looks in known if looks.hair_length]
    worn = [bool(looks.glasses) for who, looks in known if who.glasses]
    bare = [bool(looks.glasses) for who, looks in known if not who.glasses]
    parts.append(f"length right in {sum(lengths)} of {len(lengths)} told")
    parts.append(
        f"glasses seen in {sum(worn)} of {len(worn)} worn and {sum(bare)} of {len(bare)} not"
    )
    return "; ".join(parts) + "."


def _row(who: Sitter, looks: Looks | None) -> str:
    if looks is None:
        return f"| {who.name} | no face found | | | | |"
    cells = [
        "–" if (told := getattr(looks, name)) is None
        else f"{told} for {getattr(who, name)}: {difference(told, getattr(who, name)):.1f}"
        for name in LIMITS
    ]  # fmt: skip
    cells.append(looks.hair_length or "–")
    cells.append("yes" if looks.glasses else "–")
    right = looks.hair_length in (None, who.hair_length) and bool(looks.glasses) <= who.glasses
    return f"| {who.name} | {' | '.join(cells)} |" + ("" if right else " wrong")


if __name__ == "__main__":
    for result in results():
        print(f"{result.name}: {result.ratio:.1f} ({result.asked}); {result.detail}")
