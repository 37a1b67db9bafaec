"""A brief as a TOML file, with the photos that it names beside it."""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from custories_core.briefs import CHARACTERS_MAX
from custories_core.errors import Fault, Rejected
from custories_core.suggestions import shown

from .given_file import NoFile, TooLarge, read_given

BRIEF_BYTES_MAX = 64_000
"""All that a brief may say takes a third of it, comments aside."""
PHOTO_BYTES_MAX = 40_000_000

KEY_PARTS_MAX = 50

# The time to read a dotted name grows with the square of its parts.
_PART = r"""(?:[A-Za-z0-9_-]++|"[^"\n]*+"|'[^'\n]*+')[ \t]*+\.[ \t]*+"""
_LONG_KEY = re.compile(rf"(?<![A-Za-z0-9_-])(?:{_PART}){{{KEY_PARTS_MAX}}}")
_POSITION = re.compile(r" \(at line (\d+), column (\d+)\)$")


@dataclass(frozen=True, slots=True)
class BriefFile:
    """A brief as it was found: its tables, and each photo's bytes by its character's row (from 1).

    A photo that cannot be had is the fault that says why.
    """

    data: Mapping[str, object]
    photos: Mapping[int, bytes | Fault]


def open_brief(path: Path) -> BriefFile:
    """Read a brief and the photos it names, which stand relative to it.

    Raises Rejected for a file that is no TOML; what the brief asks for is not judged here.
    """
    data = _parsed(path)
    return BriefFile(
        data,
        {row: _photo(path.parent, name, f"characters[{row}].photo") for row, name in _photos(data)},
    )


def _parsed(path: Path) -> dict[str, object]:
    place = str(path)
    try:
        text = read_given(path, BRIEF_BYTES_MAX).decode("utf-8-sig")
    except FileNotFoundError:
        raise Rejected(
            [Fault(place, "is not there.", "`custories new` writes an example to start from.")]
        ) from None
    except NoFile:
        raise Rejected(
            [Fault(place, "cannot be read: it is a directory, a pipe or a device.", _NAME_A_BRIEF)]
        ) from None
    except TooLarge:
        raise Rejected(
            [
                Fault(
                    place,
                    f"is far too large for a brief, which has at most {BRIEF_BYTES_MAX} bytes.",
                    _NAME_A_BRIEF,
                )
            ]
        ) from None
    except OSError as error:
        raise Rejected(
            [
                Fault(
                    place,
                    f"cannot be read: {(error.strerror or str(error)).lower()}.",
                    "Give another, or see that it may be read.",
                )
            ]
        ) from error
    except UnicodeDecodeError as error:
        line = error.object.count(b"\n", 0, error.start) + 1
        raise Rejected(
            [Fault(f"{place}, line {line}", "is not UTF-8.", "Save the file as UTF-8.")]
        ) from error
    long = _LONG_KEY.search(text)
    if long is not None:
        at = f"{place}, line {text.count(chr(10), 0, long.start()) + 1}"
        raise Rejected([Fault(at, f"has a name of more than {KEY_PARTS_MAX} parts.", _COMPARE)])
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise Rejected([_syntax_fault(place, text, str(error))]) from error
    except RecursionError:
        raise Rejected(
            [Fault(place, "has tables or arrays within each other without end.", _COMPARE)]
        ) from None
    except ValueError:
        # The interpreter's own limit on the digits of a number.
        raise Rejected(
            [Fault(place, "has a number of thousands of digits.", "Use a shorter number.")]
        ) from None


_COMPARE = "Compare the line with the example that `custories new` writes."
_NAME_A_BRIEF = "Name a TOML file; `custories new` writes one to start from."


def _syntax_fault(place: str, text: str, message: str) -> Fault:
    """What TOML did not understand, with the line, and the likeliest slip in it."""
    found = _POSITION.search(message)
    problem = (
        f"this is not TOML: {_POSITION.sub('', message).removesuffix(' (at end of document)')}."
    )
    lines = text.splitlines() or [""]
    number = int(found[1]) if found else len(lines)
    at = f"{place}, line {number}" + (f", column {found[2]}" if found else "")
    line = lines[min(number, len(lines)) - 1].strip()
    return Fault(at, problem, _syntax_remedy(line, message))


def _syntax_remedy(line: str, message: str) -> str:
    _, equals, value = line.partition("=")
    if re.search("[“”„]", line):
        return 'Use straight quotes: "like this".'
    if equals and re.match(r"\s*[^\W\d]", value) and not re.match(r"\s*(true|false)\b", value):
        return 'Put text in quotes: name = "Luna".'
    if line.count('"') % 2 or "Unterminated string" in message:
        return "A quote is opened and not closed."
    if not equals and not line.startswith("["):
        return 'Every line is: name = value, such as title = "The Lantern".'
    return _COMPARE


def _photos(data: Mapping[str, object]) -> list[tuple[int, str]]:
    """The photos that are named, each with the number of its character from 1."""
    rows = data.get("characters")
    found = []
    # Of more characters than there may be, only the number is judged.
    few = rows if isinstance(rows, list) and len(rows) <= CHARACTERS_MAX else []
    for number, row in enumerate(few, start=1):
        photo = row.get("photo") if isinstance(row, dict) else None
        if isinstance(photo, str) and photo.strip():
            found.append((number, photo.strip()))
    return found


def _photo(folder: Path, name: str, place: str) -> bytes | Fault:
    try:
        return read_given(folder / Path(name).expanduser(), PHOTO_BYTES_MAX)
    except NoFile:
        return Fault(
            place, f"“{shown(name)}” is not a file.", "Name a JPEG, PNG, WebP or HEIC file."
        )
    except TooLarge as error:
        return Fault(
            place,
            f"“{shown(name)}” has {error.size / 1e6:.0f} MB; "
            f"at most {PHOTO_BYTES_MAX / 1e6:.0f} MB are read.",
            "Save it smaller; 2000 pixels across are plenty.",
        )
    except FileNotFoundError:
        return Fault(
            place,
            f"there is no file “{shown(name)}” beside the brief.",
            "Photos are looked for relative to the brief. Without one, describe the looks.",
        )
    except (OSError, ValueError, RuntimeError) as error:
        reason = getattr(error, "strerror", None) or "its name is not valid"
        return Fault(place, f"“{shown(name)}” cannot be read: {reason}.")
