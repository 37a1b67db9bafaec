"""Frozen values to plain JSON data and back."""

import sys
import types
import typing
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import fields, is_dataclass
from datetime import datetime
from enum import Enum
from functools import cache
from typing import Any, TypeVar

T = TypeVar("T")

LATER: Mapping[str, bool] = types.MappingProxyType({"later": True})
"""The metadata of a field that came later: `to_plain` leaves it out where it has its default.

So a digest of what says nothing of it is what it always was.
"""


def to_plain(value: Any) -> Any:
    """Dicts, lists and JSON scalars that stand for a value made of dataclasses, tuples and sets."""
    kind = type(value)
    if kind in _SCALARS:
        return value
    if is_dataclass(kind):
        later = _later(kind)
        fields_of = ((name, getattr(value, name)) for name in _names(kind))
        return {
            name: x if type(x) in _SCALARS else to_plain(x)
            for name, x in fields_of
            if name not in later or x != later[name]
        }
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, Mapping):
        return {str(key): to_plain(item) for key, item in value.items()}
    if isinstance(value, tuple | list):
        return [to_plain(item) for item in value]
    if isinstance(value, frozenset):
        return sorted(to_plain(item) for item in value)
    if isinstance(value, datetime):
        return value.isoformat()
    return value


@cache
def _names(kind: type) -> tuple[str, ...]:
    return tuple(field.name for field in fields(kind))


@cache
def _later(kind: type) -> dict[str, Any]:
    """The defaults of the fields that came later."""
    return {field.name: field.default for field in fields(kind) if "later" in field.metadata}


def from_plain(kind: type[T], data: Any) -> T:
    """The value that `to_plain` made `data` of. Raises KeyError, TypeError or ValueError else."""
    return typing.cast(T, _read(kind, data))


@cache
def _hints(kind: type) -> dict[str, Any]:
    return typing.get_type_hints(kind)


def _read(kind: Any, data: Any) -> Any:
    origin, arguments = typing.get_origin(kind), typing.get_args(kind)
    if origin in (typing.Union, types.UnionType):
        return _read_union(arguments, data)
    if origin is typing.Literal:
        if data not in arguments:
            raise ValueError("a word is not one of those that may stand here")
        return data
    if origin is tuple and len(arguments) == 2 and arguments[1] is Ellipsis:
        return tuple(_read(arguments[0], item) for item in _as(list, data))
    if origin is tuple:
        return tuple(
            _read(part, item) for part, item in zip(arguments, _as(list, data), strict=True)
        )
    if origin is frozenset:
        return frozenset(_read(arguments[0], item) for item in _as(list, data))
    if origin in (dict, Mapping):
        return {key: _read(arguments[1], item) for key, item in _as(dict, data).items()}
    if isinstance(kind, type) and is_dataclass(kind):
        hints = _hints(kind)
        return kind(**{name: _read(hints[name], item) for name, item in _as(dict, data).items()})
    if isinstance(kind, type) and issubclass(kind, Enum):
        return kind(data)
    if kind is datetime:
        return datetime.fromisoformat(_as(str, data))
    return _as(kind, data) if kind in _PLAIN else data


_PLAIN = frozenset({str, int, float, bool})
_SCALARS = frozenset({str, int, float, bool, type(None)})


def _as(kind: Any, data: Any) -> Any:
    """`data`, if JSON tells its kind so. A whole number may stand for a decimal one."""
    found = type(data)
    if found is kind:
        return data
    if kind is float and found is int and abs(data) <= sys.float_info.max:
        return float(data)
    raise TypeError(f"a {found.__name__} stands where a {kind.__name__} has to be")


def _read_union(arguments: tuple[Any, ...], data: Any) -> Any:
    """The alternative that fits: dataclasses are told apart by their fields, tuples by length."""
    if data is None and type(None) in arguments:
        return None
    for kind in arguments:
        if isinstance(kind, type) and is_dataclass(kind):
            if isinstance(data, dict) and set(_names(kind)) == set(data) | set(_later(kind)):
                return _read(kind, data)
        elif typing.get_origin(kind) is tuple:
            parts = typing.get_args(kind)
            if isinstance(data, list) and (
                parts[-1] is Ellipsis or (len(parts) == len(data) and _headed(parts, data))
            ):
                return _read(kind, data)
        elif kind is not type(None):
            with suppress(TypeError, ValueError):
                return _read(kind, data)
    raise ValueError("no alternative fits the data")


def _headed(parts: tuple[Any, ...], data: list[Any]) -> bool:
    """Whether a tuple begins with the word that tells its kind, if it has one."""
    return typing.get_origin(parts[0]) is not typing.Literal or data[0] in typing.get_args(parts[0])
