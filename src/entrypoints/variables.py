"""Variables: how a setting is declared beside its field, and how its text becomes a value.

What is declared here is what the table in docs/operations.md is made of.
"""

import math
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any, Literal, get_args, get_origin
from urllib.parse import urlsplit

import msgspec

from custories_core.errors import Fault
from custories_core.suggestions import remedy, shown

PREFIX = "CUSTORIES_"

Environment = Literal["local", "dev", "staging", "production"]
ENVIRONMENTS: tuple[Environment, ...] = get_args(Environment)
OUTSIDE: tuple[Environment, ...] = ENVIRONMENTS[1:]
"""Where others than whoever runs the service are meant to use it."""

_ADAPTER = re.compile(r"[a-z][a-z0-9_-]*")
_HOST = re.compile(r"[A-Za-z0-9._:-]+")
_WHOLE = re.compile(r"[+-]?[0-9]{1,18}")
_NUMBER = re.compile(r"[+-]?[0-9]{1,18}(\.[0-9]{1,9})?")
_YES, _NO = ("true", "yes", "on", "1"), ("false", "no", "off", "0")
_WEB = ("https", "http")

Kind = Literal["text", "adapter", "address", "host"]


@dataclass(frozen=True, slots=True)
class Declared:
    """What is known of a setting besides its name, its type and its default.

    `required` are the environments in which the service does not start without
    it; where `only_with` names a field and a value, then only with that value.
    `schemes` are those that an address may have. `empty` says what an empty
    default comes to.
    """

    about: str
    unit: str = ""
    secret: bool = False
    required: tuple[Environment, ...] = ()
    only_with: tuple[str, str] | None = None
    kind: Kind = "text"
    schemes: tuple[str, ...] = _WEB
    empty: str = ""


def told(
    about: str, *, least: float | None = None, most: float | None = None, **more: Any
) -> msgspec.Meta:
    """What stands beside a field: see `Declared`; `least` and `most` bound a number."""
    return msgspec.Meta(
        description=about, ge=least, le=most, extra={"declared": Declared(about, **more)}
    )


@dataclass(frozen=True, slots=True)
class Variable:
    """A setting: its field, its variable, and what was declared of it."""

    field: str
    type: Any
    default: Any
    declared: Declared
    least: float | None
    most: float | None

    @property
    def name(self) -> str:
        """The name of the variable that sets the field."""
        return variable(self.field)

    def read(self, text: str) -> Any:
        """The value that a text stands for, or the Fault that keeps it from standing for one.

        The text of a secret and of an address, which may hold a password, is
        never repeated.
        """
        try:
            return self._reader()(text)
        except _Unreadable as error:
            return Fault(self.name, error.problem, error.remedy)

    def _reader(self) -> Callable[[str], Any]:
        if get_origin(self.type) is Literal:
            return lambda text: _one_of(text, get_args(self.type))
        if get_origin(self.type) is tuple:
            return _several
        by_type: dict[Any, Callable[[str], Any]] = {
            bool: _flag,
            int: lambda text: int(self._number(text, _WHOLE, "a whole number")),
            float: lambda text: float(self._number(text, _NUMBER, "a number")),
            Path: _path,
            str: self._text,
        }
        return by_type[self.type]

    def _number(self, text: str, pattern: re.Pattern[str], what: str) -> str:
        unit = f" of {self.declared.unit}" if self.declared.unit else ""
        if not pattern.fullmatch(text):
            raise _Unreadable(f"“{shown(text)}” is not {what}.", f"Write {what}{unit}.")
        least = -math.inf if self.least is None else self.least
        most = math.inf if self.most is None else self.most
        if not least <= float(text) <= most:
            bounds = f"from {least:g} to {most:g}" if most < math.inf else f"of at least {least:g}"
            raise _Unreadable(f"{shown(text)} is out of range.", f"Write {what}{unit} {bounds}.")
        return text

    def _text(self, text: str) -> str:
        if not text.isprintable():
            raise _Unreadable("it has signs that cannot be printed.", "Write it on one line.")
        if self.declared.kind == "adapter" and not _ADAPTER.fullmatch(text):
            problem = f"“{shown(text)}” cannot be the name of an adapter."
            raise _Unreadable(problem, "It has lower-case letters, digits, “_” and “-” only.")
        if self.declared.kind == "host" and not _HOST.fullmatch(text):
            raise _Unreadable(
                "this is no name or address of a machine.", "Write one such as “0.0.0.0”."
            )
        if self.declared.kind == "address":
            _check_address(text, self.declared)
        return text


class _Unreadable(Exception):
    """A text that stands for no value."""

    def __init__(self, problem: str, remedy: str) -> None:
        super().__init__(problem)
        self.problem, self.remedy = problem, remedy


def variable(field: str) -> str:
    """The name of the variable that sets a field."""
    return PREFIX + field.upper()


def declared_in(struct: type[msgspec.Struct]) -> tuple[Variable, ...]:
    """The settings of a struct whose fields are declared by `told`, in their order."""
    return tuple(_declared_in(struct))


def _declared_in(struct: type[msgspec.Struct]) -> Iterable[Variable]:
    for field in msgspec.structs.fields(struct):
        if get_origin(field.type) is not Annotated:
            continue
        type, meta = get_args(field.type)
        declared: Declared = meta.extra["declared"]
        yield Variable(field.name, type, field.default, declared, meta.ge, meta.le)


def _one_of(text: str, allowed: tuple[str, ...]) -> str:
    if text not in allowed:
        raise _Unreadable(f"“{shown(text)}” is unknown.", remedy(text, allowed))
    return text


def _several(text: str) -> tuple[str, ...]:
    parts = tuple(part for part in re.split(r"[\s,]+", text) if part)
    if not parts:
        raise _Unreadable("it names nothing.", "Write the names with commas between.")
    return parts


def _flag(text: str) -> bool:
    word = text.casefold()
    if word not in _YES + _NO:
        raise _Unreadable(f"“{shown(text)}” is neither yes nor no.", "Write “true” or “false”.")
    return word in _YES


def _path(text: str) -> Path:
    if not text.isprintable():
        raise _Unreadable("it has signs that cannot be printed.", "Write it on one line.")
    try:
        return Path(text).expanduser()
    except RuntimeError:
        problem = f"there is no home folder for “{shown(text)}”."
        raise _Unreadable(problem, "Write the whole path, from “/”.") from None


def _check_address(text: str, declared: Declared) -> None:
    """Raises unless it is an address of one of the schemes. One that is secret may say more."""
    begins = " or ".join(f"“{scheme}://”" for scheme in declared.schemes)
    try:
        parts = urlsplit(text)
        sound = parts.scheme in declared.schemes and " " not in text
        sound = sound and text.startswith(f"{parts.scheme}://") and parts.port != 0
    except ValueError:
        sound = False
    if not sound:
        raise _Unreadable("this is no address that can be used.", f"It begins with {begins}.")
    if declared.secret:
        return
    if not parts.hostname:
        raise _Unreadable("this address names no machine.", f"Write it after {begins}.")
    if parts.username is not None or parts.password is not None:
        remedy = "Take out what stands before the “@”: this address is shown to others."
        raise _Unreadable("this address holds a name or a password.", remedy)
    if parts.query or parts.fragment:
        raise _Unreadable("this address goes on after its path.", "Take out “?” or “#” and after.")
