"""What was probably meant: the allowed value that is closest to one that is not."""

import difflib
from collections.abc import Iterable

_CLOSE = 0.7
_SHOWN = 60


def nearest(given: str, allowed: Iterable[str]) -> str | None:
    """The allowed word that `given` is most likely a slip of, or None where none is close."""
    words = {_plain(word): word for word in allowed}
    wanted = _plain(given)
    found = difflib.get_close_matches(wanted, words, n=1, cutoff=_CLOSE)
    if found:
        return words[found[0]]
    begun = [word for plain, word in words.items() if len(wanted) > 2 and plain.startswith(wanted)]
    return begun[0] if begun else None


def remedy(given: str, allowed: Iterable[str]) -> str:
    """A sentence that names the value probably meant, or else all that may be used."""
    words = tuple(allowed)
    near = nearest(given, words)
    if near is not None:
        return f"Did you mean “{near}”?"
    return choices(words)


def choices(allowed: Iterable[str]) -> str:
    """A sentence that lists what may be used."""
    words = [f"“{word}”" for word in allowed]
    if len(words) < 2:
        return f"Use {''.join(words)}."
    return f"Use {', '.join(words[:-1])} or {words[-1]}."


def shown(text: str) -> str:
    """`text` as a message may repeat it: short, on one line, and safe for any terminal."""
    safe = "".join(sign if sign.isprintable() else "\ufffd" for sign in text)
    return safe if len(safe) <= _SHOWN else f"{safe[: _SHOWN - 1]}…"


def _plain(word: str) -> str:
    return word.strip().casefold().replace(" ", "-").replace("_", "-")
