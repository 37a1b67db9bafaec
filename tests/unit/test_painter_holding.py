"""Hands and things: what is large is held in both hands, and fingers close over what is held."""

from dataclasses import replace

import pytest

from adapters.illustration.painter.figures.body import build, grasp
from adapters.illustration.painter.figures.holding import EMBRACED, TALL
from adapters.illustration.painter.figures.shapes import bounds
from adapters.illustration.painter.pieces import Drawing, View
from adapters.illustration.painter.props import embraced, prop
from adapters.illustration.painter.props.table import THINGS
from custories_core.layout.geometry import Box
from custories_core.scenes import ALOFT, HOLDABLE, Pose, Prop
from tests.figures import PLAIN
from tests.unit.test_painter_figure import drawn

AGES = (2, 6, 10, 35, 75)
WHEELS = replace(PLAIN, wheelchair=True)
FREE = (Pose.STAND, Pose.WALK, Pose.RUN, Pose.SIT)


def thing_of(drawing: Drawing, kind: Prop, age: int) -> Box:
    """The box of a thing between somebody's hands, in their heights."""
    return embraced(kind, "fairy-tale").placed(*drawing.grasp, grasp(build(age).stature)).body


def between(drawing: Drawing, kind: Prop, age: int) -> None:
    """A hand at each side of the thing, on it, and the face above it."""
    assert drawing.both
    assert drawing.other is not None
    thing = thing_of(drawing, kind, age)
    left, right = drawing.other, drawing.hand
    assert left[0] == pytest.approx(thing.x, abs=0.05)
    assert right[0] == pytest.approx(thing.right, abs=0.05)
    for _, y in (left, right):
        assert thing.y < y < thing.bottom
    assert thing.y > drawing.face.bottom - 0.01
    assert thing.bottom < 0.01
    assert len(drawing.fingers) == 2


@pytest.mark.parametrize("kind", sorted(EMBRACED))
@pytest.mark.parametrize("age", AGES)
def test_what_is_large_is_held_in_both_hands_below_the_face(kind: Prop, age: int) -> None:
    for pose in FREE:
        between(drawn(pose=pose, holding=kind, age=age), kind, age)
    for pose in (Pose.STAND, Pose.SIT):
        between(drawn(WHEELS, pose, holding=kind, age=age), kind, age)


def test_one_hand_holds_where_the_other_is_wanted() -> None:
    for pose in set(Pose) - set(FREE):
        assert not drawn(pose=pose, holding=Prop.EGG).both, pose
    for pose in (Pose.WALK, Pose.RUN, Pose.REACH):
        assert not drawn(WHEELS, pose, holding=Prop.EGG).both, pose
    for kind in HOLDABLE - set(EMBRACED):
        assert not drawn(holding=kind).both, kind
    assert not drawn(holding=Prop.EGG, view=View.SIDE).both


@pytest.mark.parametrize("pose", [pose for pose in Pose if pose is not Pose.SLEEP])
def test_fingers_close_over_what_is_held_and_over_nothing_else(pose: Pose) -> None:
    assert drawn(pose=pose).fingers == ()
    drawing = drawn(pose=pose, holding=Prop.KEY)
    (closed,) = drawing.fingers
    box = bounds([closed.path])
    assert box.contains(Box(*drawing.hand, 0, 0))
    assert box.width < 0.08
    placed = drawing.placed(1.0, 2.0, 0.5, flip=True)
    assert bounds([placed.fingers[0].path]).contains(Box(*placed.hand, 0, 0))


@pytest.mark.parametrize("age", AGES)
def test_what_is_held_in_a_hug_is_low_between_both(age: int) -> None:
    for looks in (PLAIN, WHEELS):
        for kind in HOLDABLE - TALL:
            drawing = drawn(looks, Pose.HUG, holding=kind, age=age)
            assert drawing.hand[1] > drawing.face.bottom, kind
            assert drawing.hand[0] > drawing.face.centre[0], kind


@pytest.mark.parametrize("age", AGES)
def test_what_a_sleeper_holds_is_off_the_face(age: int) -> None:
    for kind in sorted(HOLDABLE - ALOFT - {Prop.UMBRELLA, Prop.BROOM, Prop.FISHING_ROD}):
        drawing = drawn(pose=Pose.SLEEP, holding=kind, age=age)
        thing = prop(kind, "fairy-tale").placed(*drawing.grasp, grasp(build(age).stature)).body
        middle = drawing.face.centre[0]
        assert thing.right < middle, kind


def test_the_tables_of_both_hands_agree() -> None:
    assert {kind for kind, thing in THINGS.items() if thing.embraced is not None} == set(EMBRACED)
    for kind in (Prop.MAP, Prop.BOOK):
        assert embraced(kind, "fairy-tale").body.width > 1.2 * THINGS[kind].size
