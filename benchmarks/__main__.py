"""Run the benchmarks and print their ratios; exit status 1 if one misses its limit."""

import sys
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules
from time import perf_counter

from .measuring import Result


def benchmarks() -> dict[str, Callable[[], list[Result]]]:
    """Every module of this folder that has results to give, by name."""
    here = str(Path(__file__).parent)
    names = sorted(found.name for found in iter_modules([here]) if found.name != "__main__")
    modules = {name: import_module(f"{__package__}.{name}") for name in names}
    return {name: m.results for name, m in modules.items() if hasattr(m, "results")}


def main(wanted: list[str]) -> int:
    """Run what is wanted, or all; the exit status."""
    known = benchmarks()
    if unknown := [name for name in wanted if name not in known]:
        print(f"no such benchmark: {', '.join(unknown)}; there are {', '.join(known)}")
        return 2
    start = perf_counter()
    passed = True
    for name in wanted or known:
        for result in known[name]():
            verdict = "    " if result.limit is None else "pass" if result.passed else "FAIL"
            passed &= result.passed
            print(
                f"{verdict}  {result.ratio:5.2f}  ({result.asked})  {result.name}: {result.detail}",
                flush=True,
            )
    print(f"{perf_counter() - start:.0f} s in all")
    return 0 if passed else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
