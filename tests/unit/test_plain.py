"""Plain data and back: what was written is read, and what nobody wrote is refused."""

import json
from dataclasses import dataclass, field
from enum import Enum
from typing import Any, Literal

import pytest

from custories_core.plain import LATER, from_plain, to_plain


class Shade(Enum):
    DARK = "dark"


Move = tuple[Literal["M"], float] | tuple[Literal["L"], float] | tuple[Literal["Z"]]


@dataclass(frozen=True, slots=True)
class Leaf:
    name: str
    count: int
    size: float
    open: bool
    note: str | None
    shade: Shade
    path: tuple[Move, ...]
    pair: tuple[int, str]
    more: dict[str, int]
    any: Any
    number: int | float | str = 0


LEAF = Leaf(
    "a", 1, 2.5, True, None, Shade.DARK, (("M", 1.0), ("L", 2.0), ("Z",)), (1, "b"),
    {"c": 3}, [{"d": None}], 1.5,
)  # fmt: skip


def test_what_is_written_is_read_again() -> None:
    again = from_plain(Leaf, json.loads(json.dumps(to_plain(LEAF))))
    assert again == LEAF
    assert [step[0] for step in again.path] == ["M", "L", "Z"]


@dataclass(frozen=True, slots=True)
class Grown:
    name: str
    hat: str = field(default="none", metadata=LATER)


@dataclass(frozen=True, slots=True)
class Wearing:
    who: Grown | Leaf


def test_a_field_that_came_later_is_left_out_where_it_has_its_default() -> None:
    plain, hatted = Wearing(Grown("a")), Wearing(Grown("a", "straw"))
    assert to_plain(plain) == {"who": {"name": "a"}}
    assert to_plain(hatted) == {"who": {"name": "a", "hat": "straw"}}
    assert [from_plain(Wearing, to_plain(one)) for one in (plain, hatted)] == [plain, hatted]


def test_a_whole_number_may_stand_for_a_decimal_one() -> None:
    size = from_plain(Leaf, to_plain(LEAF) | {"size": 3}).size
    assert (size, type(size)) == (3.0, float)


@pytest.mark.parametrize(
    "wrong",
    [
        {"name": 5}, {"name": None}, {"name": ["a"]}, {"count": "1"}, {"count": 1.0},
        {"count": True}, {"size": "2"}, {"size": True}, {"size": 10**400}, {"open": 1},
        {"open": "yes"}, {"note": 5}, {"note": {}}, {"shade": "light"}, {"shade": 5},
        {"path": "ML"}, {"path": [["Q", 1.0]]}, {"path": [["M", "x"]]}, {"path": None},
        {"path": {"M": 1}}, {"pair": [1]}, {"pair": "1b"}, {"pair": ["1", "b"]},
        {"more": [1]}, {"more": {"c": "3"}}, {"number": None}, {"number": []},
    ],
)  # fmt: skip
def test_what_is_of_another_type_is_refused(wrong: dict[str, Any]) -> None:
    with pytest.raises((TypeError, ValueError)):
        from_plain(Leaf, to_plain(LEAF) | wrong)


@pytest.mark.parametrize("data", [None, 5, "Leaf", [], [["name", "a"]]])
def test_what_is_no_table_is_refused(data: object) -> None:
    with pytest.raises(TypeError):
        from_plain(Leaf, data)
