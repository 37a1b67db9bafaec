"""Reading fields out of tables that people wrote, and gathering every fault on the way.

A `Table` hands out the values of its fields. What cannot be used is noted as a
Fault and answered with None, so that reading goes on and the writer of the
table hears of everything at once. Rows of an array are counted from 1 in the
place of a fault: `characters[2].looks.hair` is the hair of the second one.
"""

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeVar

from .errors import Fault
from .suggestions import choices, nearest, remedy, shown

T = TypeVar("T")

FAULTS_TOLD = 50
"""How many faults a person is told at once; what lies beyond needs no pondered remedy."""

_BITS_TOLD = 128

_HEX = re.compile(r"#[0-9a-fA-F]{6}")
# Joiners shape letters in several scripts; all other format characters are invisible
# and some of them turn the order of what follows.
_JOINERS = "\u200c\u200d"
_KINDS: tuple[tuple[type, str], ...] = (
    (bool, "true or false"),
    (int, "a whole number"),
    (float, "a decimal number"),
    (str, "text"),
    (Mapping, "a table"),
    (Sequence, "an array"),
)
_REMEDIES: Mapping[type, str] = {
    bool: "Write true or false, without quotation marks.",
    int: "Write it in digits, without a point and without quotation marks.",
    str: "Write it in quotation marks.",
    list: "Give a list, in square brackets, even of one.",
    Mapping: "Give its fields, each by its name.",
}
"""What to do about a value of another kind than is wanted."""


def kind(value: object) -> str:
    """What a value is, in the words of someone who writes TOML."""
    return next((name for type_, name in _KINDS if isinstance(value, type_)), "a date or time")


def flaw(text: str, *, lines: bool = False) -> str | None:
    """What makes `text` unfit to be set in type, or None. `lines` allows line breaks."""
    if text.isprintable():
        return None
    for character in text:
        category = unicodedata.category(character)
        code = f"U+{ord(character):04X}"
        if category == "Cs":
            return f"has half a character ({code}); the file was not saved as UTF-8 throughout."
        if character in "\n\u2028\u2029" or category in ("Zl", "Zp"):
            if not lines:
                return "has a line break; it must be one line."
        elif category == "Cc" or (category == "Cf" and character not in _JOINERS):
            return f"has a control character ({code}) that cannot be printed."
    return None


@dataclass(frozen=True, slots=True)
class Table:
    """The fields of one table, which stands at `place`; faults are added to `faults`.

    `kept` has what was read and is sound, as plain values in their normal form.
    """

    data: Mapping[str, object]
    place: str
    faults: list[Fault]
    kept: dict[str, Any] = field(default_factory=dict)
    _asked: set[str] = field(default_factory=set)

    def at(self, name: str) -> str:
        """The place of a field, as a fault names it."""
        return f"{self.place}.{shown(name)}" if self.place else shown(name)

    def fault(self, name: str, problem: str, remedy: str = "") -> None:
        """Note what is wrong with a field."""
        self.faults.append(Fault(self.at(name), problem, remedy))

    def given(self, name: str) -> bool:
        """Whether the field is there at all."""
        self._asked.add(name)
        return self.data.get(name) is not None

    def text(self, name: str, most: int, *, lines: bool = False) -> str | None:
        """Text of at most `most` characters, in Unicode NFC, then trimmed; blank is None."""
        value = self._value(name, str)
        if value is None:
            return None
        whole = unicodedata.normalize("NFC", value.replace("\r\n", "\n"))
        value = whole.strip()
        problem = flaw(value, lines=lines)
        if problem is not None:
            self.fault(name, problem, "Type it anew without that.")
        elif len(whole) > most:
            problem = f"has {len(whole)} characters; at most {most} fit."
            self.fault(name, problem, "Shorten it.")
        elif value:
            return self.keep(name, value)
        return None

    def keep(self, name: str, value: T) -> T:
        """Note a field's normal form; the value itself."""
        self.kept[name] = value
        return value

    def whole(self, name: str, least: int, most: int) -> int | None:
        """A whole number from `least` to `most`."""
        value = self._value(name, int)
        if value is not None and not least <= value <= most:
            # Python refuses to write out a number of thousands of digits.
            told = str(value) if value.bit_length() <= _BITS_TOLD else "a number of many digits"
            problem = f"is {told}; it must be from {least} to {most}."
            self.fault(name, problem, "Give a whole number in between.")
            return None
        return value if value is None else self.keep(name, value)

    def flag(self, name: str) -> bool | None:
        """True or false."""
        value = self._value(name, bool)
        return value if value is None else self.keep(name, value)

    def choice(
        self, name: str, allowed: Mapping[str, T], noun: str, *, required: bool = False
    ) -> T | None:
        """What `allowed` holds under the word given. `noun` says what the words are."""
        if required and not self.given(name):
            self.fault(name, "is missing.", choices(allowed))
            return None
        value = self._value(name, str)
        if value is None:
            return None
        if value not in allowed:
            self.fault(name, f"“{shown(value)}” is not {noun}.", remedy(value, allowed))
            return None
        self.keep(name, value)
        return allowed[value]

    def colour(self, name: str, names: Mapping[str, str]) -> str | None:
        """A colour's name from `names`, or `#rrggbb` in lower case."""
        value = self._value(name, str)
        if value is None:
            return None
        if value in names or _HEX.fullmatch(value):
            return self.keep(name, value if value in names else value.lower())
        near = nearest(value, names)
        help = f"Did you mean “{near}”?" if near else f"{choices(names)} “#rrggbb” works too."
        self.fault(name, f"“{shown(value)}” is not a colour known here.", help)
        return None

    def table(self, name: str) -> "Table":
        """The table under `name`; an empty one where there is none."""
        value = self.data.get(name)
        if self.given(name) and not isinstance(value, Mapping):
            self.fault(name, f"is {kind(value)}; it must be a table.", _REMEDIES[Mapping])
        table = Table(value if isinstance(value, Mapping) else {}, self.at(name), self.faults)
        if table.data:
            self.keep(name, table.kept)
        return table

    def rows(self, name: str) -> "list[Table] | None":
        """The tables of an array, None where the array is missing; what is no table is a fault."""
        value = self._value(name, list)
        if value is None:
            return None
        found = []
        for number, row in enumerate(value, start=1):
            if isinstance(row, Mapping):
                found.append(Table(row, f"{self.at(name)}[{number}]", self.faults))
            else:
                problem = f"is {kind(row)}; it must be a table."
                self.fault(f"{name}[{number}]", problem, _REMEDIES[Mapping])
        return found

    def texts(self, name: str, count: int, most: int) -> tuple[str, ...]:
        """The lines of an array of at most `count`, each as `text` reads it; blank ones go."""
        value = self.data.get(name)
        if not self.given(name):
            return ()
        if not isinstance(value, list):
            self.fault(name, f"is {kind(value)}; it must be an array of texts.", _REMEDIES[list])
            return ()
        if len(value) > count:
            self.fault(name, f"has {len(value)}; at most {count} fit.", "Leave some out.")
            return ()
        places = {f"{name}[{number}]": text for number, text in enumerate(value, start=1)}
        rows = Table(places, self.place, self.faults)
        found = tuple(text for place in places if (text := rows.text(place, most)))
        self.keep(name, list(found))
        return found

    def close(self, elsewhere: Iterable[str] = ()) -> None:
        """Note every field that nobody asked for. `elsewhere` has the book's own fields."""
        for name in self.data:
            if name in self._asked:
                continue
            if name in elsewhere:
                self.fault(
                    name,
                    "is a field of the book, not of this table.",
                    "Move it up to the book: in a file, before the first line that has a “[”.",
                )
            else:
                # A near match takes a while to find.
                few = len(self.faults) < FAULTS_TOLD
                help = remedy(name, sorted(self._asked)) if few else ""
                self.fault(name, "is not a field here.", help)

    def _value(self, name: str, wanted: type[T]) -> T | None:
        if not self.given(name):
            return None
        value = self.data[name]
        if isinstance(value, wanted) and not (wanted is int and isinstance(value, bool)):
            return value
        name_of = dict(_KINDS) | {list: "an array of tables"}
        self.fault(name, f"is {kind(value)}; it must be {name_of[wanted]}.", _REMEDIES[wanted])
        return None
