"""How well the measure of identity tells who is who, on pairs that the painter makes.

python -m benchmarks identity          the held-out pairs, against the limits
python -m benchmarks.identity          both sets, with the tables of docs/identity.md
python -m benchmarks.identity fit      the weights, from the calibration set alone
"""

import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from io import BytesIO

import numpy as np
from PIL import Image

from adapters.illustration.painter import Painter
from adapters.inspection.palette.identity import MOST_SCALES, Weight, evidence, identity
from tests.lookalikes import DIFFERENT, SAME, TWO_CHANGES, Pair, pairs

from .measuring import Result

CALIBRATION, HELD_OUT = range(101, 107), range(301, 303)
"""The seeds of both sets; each gives four companies."""
COMPANIES = 4
USUAL = (0.6, 0.9)
"""Below these shares of the right pictures a difference counts for nothing, and for little."""


@dataclass(frozen=True, slots=True)
class Seen:
    """A pair that was looked at."""

    kind: str
    differences: Mapping[str, float]


def seen(wanted: Iterable[Pair]) -> Iterator[Seen]:
    """What the measure says of pairs; those too small to tell are left out."""
    for pair in wanted:
        page, sheet = _opened(pair.page.data), _opened(pair.sheet.data)
        (here,) = (one for one in pair.page.placements if one.character == pair.character)
        (there,) = pair.sheet.placements
        likeness = identity(page, here, sheet, there)
        if likeness is not None:
            yield Seen(pair.kind, likeness.differences)


@lru_cache(8)
def _opened(data: bytes) -> Image.Image:
    return Image.open(BytesIO(data)).convert("RGB")


def painted(seeds: Iterable[int]) -> list[Seen]:
    """All pairs of these seeds, looked at."""
    painter = Painter(1)
    return [one for seed in seeds for one in seen(pairs(painter, seed, COMPANIES))]


def area(right: Sequence[float], wrong: Sequence[float]) -> float:
    """The area under the ROC curve of evidence against: 1 where every wrong pair has more."""
    ours, others = np.asarray(right)[:, None], np.asarray(wrong)[None]
    return float(((others > ours) + 0.5 * (others == ours)).mean())


def by_kind(found: Iterable[Seen]) -> dict[str, list[float]]:
    """The evidence against of all pairs of a kind."""
    kinds: dict[str, list[float]] = defaultdict(list)
    for one in found:
        kinds[one.kind].append(evidence(one.differences))
    return kinds


def areas(found: Iterable[Seen]) -> dict[str, tuple[float, int]]:
    """The area under the curve and the number of pairs: of all, of look-alikes, and by kind."""
    kinds = by_kind(found)
    right = kinds.pop(SAME)
    groups = {
        "all": [x for kind in kinds.values() for x in kind],
        "look-alikes": [x for name, kind in kinds.items() if name != DIFFERENT for x in kind],
        DIFFERENT: kinds.pop(DIFFERENT),
        TWO_CHANGES: kinds.pop(TWO_CHANGES),
        **dict(sorted(kinds.items())),
    }
    return {name: (area(right, wrong), len(wrong)) for name, wrong in groups.items()}


def fitted(found: Sequence[Seen]) -> tuple[float, tuple[Weight, ...]]:
    """The bias and weights of a logistic regression, none below 0, right and wrong as heavy."""
    names = list(found[0].differences)
    right = [one for one in found if one.kind == SAME]
    knots: list[tuple[str, float, float]] = []
    for name in names:
        usual = np.array([one.differences[name] for one in right])
        spread = max(0.05, float(np.quantile(usual, 0.95) - np.quantile(usual, 0.5)))
        knots += [(name, float(np.quantile(usual, share)), spread) for share in USUAL]
    steps = np.array(
        [
            [min(max(one.differences[n] - low, 0.0) / wide, MOST_SCALES) for n, low, wide in knots]
            for one in found
        ]
    )
    wrong = np.array([one.kind != SAME for one in found], dtype=float)
    share = np.where(wrong > 0, 0.5 / wrong.sum(), 0.5 / (1 - wrong).sum())
    weights, bias = np.zeros(len(knots)), 0.0
    # Adam, projected: no difference may speak for a likeness.
    first, second = np.zeros(len(knots) + 1), np.zeros(len(knots) + 1)
    for turn in range(1, 5001):
        error = share * (1 / (1 + np.exp(-(steps @ weights - bias))) - wrong)
        slope = np.append(steps.T @ error + 0.004 * weights, -error.sum())
        first, second = 0.9 * first + 0.1 * slope, 0.999 * second + 0.001 * slope**2
        step = (first / (1 - 0.9**turn)) / (np.sqrt(second / (1 - 0.999**turn)) + 1e-8)
        weights, bias = np.maximum(weights - 0.03 * step[:-1], 0.0), bias - 0.03 * float(step[-1])
    table = (
        Weight(name, round(low, 2), round(wide, 2), round(float(weight), 2))
        for (name, low, wide), weight in zip(knots, weights, strict=True)
    )
    return round(bias, 2), tuple(one for one in table if one.weight >= 0.02)


def results() -> list[Result]:
    """The areas on the held-out pairs."""
    told = areas(painted(HELD_OUT))
    limits = {"all": 0.95, DIFFERENT: 0.99}
    return [
        Result(f"identity, {name}", value, limits.get(name), f"{count} pairs", at_least=True)
        for name, (value, count) in told.items()
    ]


def _curve(found: Sequence[Seen]) -> Iterator[str]:
    kinds = by_kind(found)
    right = kinds.pop(SAME)
    others = kinds.pop(DIFFERENT)
    looks = [x for kind in kinds.values() for x in kind]
    for least in (0.5, 1.0, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 8.0, 10.0):
        shares = [np.mean(np.asarray(group) > least) for group in (right, looks, others)]
        yield f"| {least:g} | " + " | ".join(f"{share:.1%}" for share in shares) + " |"
    yield f"most evidence of right pairs {max(right):.1f}, least of others {min(others):.1f}"


def main(wanted: list[str]) -> None:
    """Print the tables, or the weights."""
    if wanted == ["fit"]:
        bias, weights = fitted(painted(CALIBRATION))
        print(f"BIAS = {bias}\nWEIGHTS = (")
        for one in weights:
            print(f'    Weight("{one.trait}", {one.usual}, {one.scale}, {one.weight}),')
        print(")")
        return
    for name, seeds in (("calibration", CALIBRATION), ("held out", HELD_OUT)):
        found = painted(seeds)
        print(f"{name}: {len(found)} pairs")
        for kind, (value, count) in areas(found).items():
            print(f"| {kind} | {count} | {value:.3f} |")
        print(*_curve(found), sep="\n")


if __name__ == "__main__":
    main(sys.argv[1:])
