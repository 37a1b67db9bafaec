"""Heads of other shapes: told apart, with hair that covers them and a face that stays inside."""

from collections.abc import Iterable
from dataclasses import replace
from itertools import combinations, pairwise

import numpy as np
import numpy.typing as npt
import pytest
from PIL import Image, ImageDraw
from skimage.measure import label

from adapters.illustration.painter.figures.figure import figure
from adapters.illustration.painter.figures.mould import mould
from adapters.illustration.painter.figures.shapes import flattened
from adapters.illustration.painter.pieces import Drawing, Piece, View
from custories_core.books import (
    HAIR_LENGTHS,
    HAIR_STYLES,
    HAIR_TEXTURES,
    HEAD_SHAPES,
    Appearance,
    Character,
    Role,
)
from custories_core.chapter.products import looks as told
from custories_core.ports.illustration import Portrayed
from custories_core.scenes import Expression, Pose
from tests.figures import PLAIN

Mask = npt.NDArray[np.bool_]
OTHERS = HEAD_SHAPES[1:]
SHAVED = replace(PLAIN, hair_length="shaved", hair_texture="straight")
FEATURES = ("eye-white", "iris", "glint", "mouth", "teeth", "lip", "brow", "freckle", "lens")
UNIT, SIDE = 100, 640
"""Pixels to a head unit, and across a mask of a head and what is about it."""


def portrayed(looks: Appearance, age: int) -> Portrayed:
    return Portrayed(Character("a", "A", Role.HERO, age=age), looks)


def drawn(looks: Appearance, age: int, view: View = View.FRONT) -> Drawing:
    who = portrayed(looks, age)
    return figure(who, Pose.STAND, Expression.DETERMINATION, "fairy-tale", view=view)


def seen(drawing: Drawing, *roles: str) -> Mask:
    """What lies in any piece of these roles, the middle of the head in the middle."""
    return mask(drawing, (piece for piece in drawing.pieces if piece.role in roles))


def mask(drawing: Drawing, pieces: Iterable[Piece]) -> Mask:
    (x, y), scale = drawing.face.centre, 2 * UNIT / drawing.face.height
    image = Image.new("1", (SIDE, SIDE))
    draw = ImageDraw.Draw(image)
    for piece in pieces:
        points = flattened(piece.path, 12)
        draw.polygon([((u - x) * scale + SIDE / 2, (v - y) * scale + SIDE / 2) for u, v in points],
                     fill=1)  # fmt: skip
    return np.asarray(image)


def skull(drawing: Drawing) -> Mask:
    """The largest piece of skin on the head: not its ears, no hand, no arm."""

    skins = [mask(drawing, [p]) for p in drawing.pieces if p.role == "skin"]
    middle = [one for one in skins if one[SIDE // 2, SIDE // 2 + 20]]
    return max(middle, key=lambda one: int(one.sum()))


def shut_in(drawing: Drawing) -> int:
    """Pixels of background between skull and hair, down to the ears."""
    both = (seen(drawing, "hair") | skull(drawing))[: SIDE // 2 + UNIT // 5]
    pieces = label(~both, connectivity=1)
    return int(((pieces != 0) & (pieces != pieces[0, 0])).sum())


@pytest.mark.parametrize("view", View)
@pytest.mark.parametrize("age", [2, 6, 12, 38, 70])
def test_the_outlines_of_two_shapes_differ_by_a_part_of_the_head(age: int, view: View) -> None:
    skulls = {
        shape: skull(drawn(replace(SHAVED, head_shape=shape), age, view)) for shape in HEAD_SHAPES
    }
    for one, other in combinations(HEAD_SHAPES, 2):
        apart = (skulls[one] ^ skulls[other]).sum() / skulls["round"].sum()
        assert apart > (0.02 if view is View.SIDE else 0.04), (one, other)


@pytest.mark.parametrize("shape", OTHERS)
@pytest.mark.parametrize("view", View)
def test_no_point_of_a_head_passes_another(shape: str, view: View) -> None:
    move = mould(shape, view)
    for v in np.linspace(-2.0, 3.0, 101):
        row = [move(float(u), float(v)) for u in np.linspace(-2.5, 2.5, 251)]
        assert all(b[0] - a[0] > 0.01 for a, b in pairwise(row))
        assert {point[1] for point in row} == {v}


@pytest.mark.parametrize("style", HAIR_STYLES)
@pytest.mark.parametrize("shape", OTHERS)
def test_hair_leaves_no_gap_to_the_skull(shape: str, style: str) -> None:
    for age in (6,):
        for length in HAIR_LENGTHS:
            for texture in HAIR_TEXTURES:
                looks = replace(PLAIN, hair_length=length, hair_texture=texture, hair_style=style)
                most = shut_in(drawn(looks, age))
                now = shut_in(drawn(replace(looks, head_shape=shape), age))
                assert now <= most * 1.2 + 12, (age, length, texture)


@pytest.mark.parametrize("shape", OTHERS)
@pytest.mark.parametrize("age", [2, 6, 12, 38, 70])
def test_the_features_of_a_face_stay_inside(age: int, shape: str) -> None:
    looks = replace(SHAVED, head_shape=shape, freckles=True, glasses=True)
    drawing = drawn(looks, age)
    outside = seen(drawing, *FEATURES) & ~skull(drawing)
    assert seen(drawing, *FEATURES).sum() > 1000
    assert outside.sum() == 0


def test_the_work_of_a_head_of_which_nothing_was_said_is_what_it_was() -> None:
    assert "head_shape" not in told(portrayed(PLAIN, 6))["appearance"]
    heart = told(portrayed(replace(PLAIN, head_shape="heart"), 6))
    assert heart["appearance"]["head_shape"] == "heart"
