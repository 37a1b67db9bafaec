"""A brief as a TOML file, with the photos that it names beside it."""

import re
import stat
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from custories_core.errors import Fault, Rejected
from custories_core.suggestions import shown

BRIEF_BYTES_MAX = 1_000_000
PHOTO_BYTES_MAX = 40_000_000

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
        if path.stat().st_size > BRIEF_BYTES_MAX:
            raise Rejected([Fault(place, "is far too large for a brief.")])
        text = path.read_bytes().decode("utf-8-sig")
    except FileNotFoundError:
        raise Rejected(
            [Fault(place, "is not there.", "`custories new` writes an example to start from.")]
        ) from None
    except OSError as error:
        raise Rejected([Fault(place, f"cannot be read: {error.strerror}.")]) from error
    except UnicodeDecodeError as error:
        line = error.object.count(b"\n", 0, error.start) + 1
        raise Rejected(
            [Fault(f"{place}, line {line}", "is not UTF-8.", "Save the file as UTF-8.")]
        ) from error
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise Rejected([_syntax_fault(place, text, str(error))]) from error
    except RecursionError:
        raise Rejected(
            [Fault(place, "has tables or arrays within each other without end.")]
        ) from None


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
    return "Compare the line with the example that `custories new` writes."


def _photos(data: Mapping[str, object]) -> list[tuple[int, str]]:
    """The photos that are named, each with the number of its character from 1."""
    rows = data.get("characters")
    found = []
    for number, row in enumerate(rows if isinstance(rows, list) else [], start=1):
        photo = row.get("photo") if isinstance(row, dict) else None
        if isinstance(photo, str) and photo.strip():
            found.append((number, photo.strip()))
    return found


def _photo(folder: Path, name: str, place: str) -> bytes | Fault:
    try:
        path = folder / Path(name).expanduser()
        status = path.stat()
        # Opening a pipe or a device could wait for ever.
        if not stat.S_ISREG(status.st_mode):
            return Fault(place, f"“{shown(name)}” is not a file.", "Name a JPEG, PNG or WebP file.")
        if status.st_size > PHOTO_BYTES_MAX:
            return Fault(
                place,
                f"“{shown(name)}” has {status.st_size / 1e6:.0f} MB; "
                f"at most {PHOTO_BYTES_MAX / 1e6:.0f} MB are read.",
                "Save it smaller; 2000 pixels across are plenty.",
            )
        return path.read_bytes()
    except FileNotFoundError:
        return Fault(
            place,
            f"there is no file “{shown(name)}” beside the brief.",
            "Photos are looked for relative to the brief. Without one, describe the looks.",
        )
    except (OSError, ValueError, RuntimeError) as error:
        reason = getattr(error, "strerror", None) or "its name is not valid"
        return Fault(place, f"“{shown(name)}” cannot be read: {reason}.")
