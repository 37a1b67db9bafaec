"""Frozen values to plain JSON data and back."""

import types
import typing
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from enum import Enum
from functools import cache
from typing import Any, TypeVar

T = TypeVar("T")


def to_plain(value: Any) -> Any:
    """Dicts, lists and JSON scalars that stand for a value made of dataclasses and tuples."""
    if is_dataclass(value) and not isinstance(value, type):
        return {f.name: to_plain(getattr(value, f.name)) for f in fields(value)}
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, Mapping):
        return {str(key): to_plain(item) for key, item in value.items()}
    if isinstance(value, tuple | list):
        return [to_plain(item) for item in value]
    return value


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
    if origin is tuple and len(arguments) == 2 and arguments[1] is Ellipsis:
        return tuple(_read(arguments[0], item) for item in data)
    if origin is tuple:
        return tuple(_read(part, item) for part, item in zip(arguments, data, strict=True))
    if origin in (dict, Mapping):
        return {key: _read(arguments[1], item) for key, item in data.items()}
    if isinstance(kind, type) and is_dataclass(kind):
        hints = _hints(kind)
        return kind(**{name: _read(hints[name], item) for name, item in data.items()})
    if isinstance(kind, type) and issubclass(kind, Enum):
        return kind(data)
    return float(data) if kind is float else data


def _read_union(arguments: tuple[Any, ...], data: Any) -> Any:
    """The alternative that fits: dataclasses are told apart by their fields, tuples by length."""
    if data is None:
        return None
    for kind in arguments:
        if is_dataclass(kind):
            if isinstance(data, dict) and {f.name for f in fields(kind)} == set(data):
                return _read(kind, data)
        elif typing.get_origin(kind) is tuple:
            parts = typing.get_args(kind)
            if isinstance(data, list) and (parts[-1] is Ellipsis or len(parts) == len(data)):
                return _read(kind, data)
        elif kind is not type(None):
            return _read(kind, data)
    raise ValueError("no alternative fits the data")
