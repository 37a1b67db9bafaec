"""Poses, gaze and views of people: each reads from its outline, rests or hangs as it should."""

from dataclasses import replace

import pytest

from adapters.illustration.painter.figures.body import build
from adapters.illustration.painter.figures.figure import figure
from adapters.illustration.painter.pieces import Drawing, Gaze, View
from adapters.illustration.painter.sheet import ASPECT, FRONT, TOP, character_sheet
from custories_core.binding.matter_pages import likeness_of
from custories_core.books import HAIR_STYLES, HAIR_TEXTURES
from custories_core.layout.geometry import Box
from custories_core.ports.illustration import SheetRequest
from custories_core.scenes import Expression, Pose, Prop
from tests.figures import PLAIN
from tests.unit.test_painter_figure import box_of, drawn, ends, of_role, portrayed

ALOFT = {Pose.FLY, Pose.FLOAT, Pose.SWIM}
AGES = (2, 7, 12, 36, 75)


def boxes(drawing: Drawing, role: str) -> list[Box]:
    return [box_of(ends(p.path)) for p in drawing.pieces if p.role == role]


@pytest.mark.parametrize("wheelchair", [False, True])
def test_only_who_flies_floats_or_swims_leaves_the_ground(wheelchair: bool) -> None:
    for pose in Pose:
        drawing = drawn(replace(PLAIN, wheelchair=wheelchair), pose)
        assert drawing.resting == (pose not in ALOFT)


def test_a_drawing_that_is_placed_keeps_its_hands_and_its_rest() -> None:
    drawing = drawn(pose=Pose.FLY)
    placed = drawing.placed(2.0, 1.0, 0.5, flip=True)
    assert not placed.resting
    assert placed.hand[0] == pytest.approx(2.0 - 0.5 * drawing.hand[0])
    assert drawing.other is not None
    assert placed.other is not None
    assert placed.other[1] == pytest.approx(1.0 + 0.5 * drawing.other[1])


@pytest.mark.parametrize("age", AGES)
def test_each_pose_has_an_outline_of_its_own(age: int) -> None:
    """Upright, low, level, or reaching far to +x: the box and the head's place in it tell."""
    boxes_of = {pose: drawn(pose=pose, age=age) for pose in Pose}
    tall = boxes_of[Pose.STAND].body.height
    for pose in (Pose.WALK, Pose.RUN, Pose.REACH, Pose.HUG, Pose.FLOAT):
        assert boxes_of[pose].body.height > 0.8 * tall, pose
    assert boxes_of[Pose.SIT].body.height < 0.8 * tall
    for pose in (Pose.FLY, Pose.SWIM, Pose.SLEEP):
        body, face = boxes_of[pose].body, boxes_of[pose].face
        assert body.width > body.height, pose
        assert face.centre[0] > body.centre[0] + 0.1, pose
    assert boxes_of[Pose.SLEEP].body.height < 0.62 * tall
    assert boxes_of[Pose.RUN].body.width > boxes_of[Pose.WALK].body.width
    fly, hug = boxes_of[Pose.FLY], boxes_of[Pose.HUG]
    assert fly.other is not None
    assert hug.other is not None
    # Wings: one hand above the head's middle, one far below. Arms round somebody: both at +x.
    assert fly.other[1] < fly.face.centre[1] < fly.hand[1]
    assert hug.hand[0] > hug.face.centre[0]
    assert hug.other[0] > build(age).shoulder
    swim = boxes_of[Pose.SWIM]
    assert swim.other is not None
    assert min(swim.hand[0], swim.other[0]) > swim.body.centre[0]


def test_a_sleeper_closes_the_eyes_and_lies_on_the_hands() -> None:
    for expression in Expression:
        drawing = drawn(pose=Pose.SLEEP, expression=expression, age=8)
        for role in ("iris", "eye-white", "tear", "mouth"):
            assert not of_role(drawing, role)
        assert drawing.other is not None
        for hand in (drawing.hand, drawing.other):
            assert drawing.face.grown(0.06).contains(Box(*hand, 0, 0))


def _irises(gaze: Gaze, pose: Pose, view: View = View.FRONT) -> tuple[float, float]:
    """How far the pupils are off the middle of the whites, in the picture's sense."""
    drawing = drawn(pose=pose, gaze=gaze, view=view, expression=Expression.DETERMINATION)
    iris, white = boxes(drawing, "glint"), boxes(drawing, "eye-white")
    count = len(white)
    x = sum(b.centre[0] for b in iris) / len(iris) - sum(b.centre[0] for b in white) / count
    y = sum(b.centre[1] for b in iris) / len(iris) - sum(b.centre[1] for b in white) / count
    return x, y


@pytest.mark.parametrize("pose", [p for p in Pose if p is not Pose.SLEEP])
def test_pupils_follow_a_gaze_however_the_head_is_turned(pose: Pose) -> None:
    across = [_irises((dx, 0.0), pose)[0] for dx in (-1.0, 0.0, 1.0)]
    assert across[0] < across[1] < across[2]
    down = [_irises((0.0, dy), pose)[1] for dy in (-1.0, 1.0)]
    assert down[0] < down[1]
    (x0, y0), (x1, y1) = _irises((-1.0, 0.0), pose), _irises((1.0, 0.0), pose)
    assert abs(y1 - y0) < 0.17 * (x1 - x0)


def test_a_number_is_a_gaze_along_x() -> None:
    args = (portrayed(), Pose.STAND, Expression.JOY, "space", None)
    assert figure(*args, 0.4) == figure(*args, (0.4, 0.0))


def test_mischief_raises_one_brow_and_one_corner_of_the_mouth() -> None:
    brows = boxes(drawn(expression=Expression.MISCHIEF), "brow")
    level = boxes(drawn(expression=Expression.DETERMINATION), "brow")
    assert abs(brows[0].y - brows[1].y) > abs(level[0].y - level[1].y) + 0.01


def test_the_views_show_one_eye_two_or_none() -> None:
    counts = {v: len(boxes(drawn(view=v), "eye-white")) for v in View}
    assert counts == {View.FRONT: 2, View.SIDE: 1, View.BACK: 0}
    for view in View:
        assert drawn(view=view).face.height == pytest.approx(build(6).head, abs=0.03)
        for wheelchair in (False, True):
            drawing = drawn(replace(PLAIN, wheelchair=wheelchair), view=view)
            assert drawing.body.bottom == pytest.approx(0.0, abs=0.01)
    assert drawn(view=View.SIDE).body.width < drawn().body.width


@pytest.mark.parametrize("view", [View.SIDE, View.BACK])
def test_hair_has_its_own_outline_from_every_side(view: View) -> None:
    outlines = {
        tuple(p.path for p in drawn(looks, view=view).pieces if p.role == "hair")
        for texture in HAIR_TEXTURES
        for style in HAIR_STYLES
        for looks in [replace(PLAIN, hair_texture=texture, hair_style=style)]
    }
    assert len(outlines) == len(HAIR_TEXTURES) * len(HAIR_STYLES)


def test_hair_streams_behind_who_runs_and_coils_keep_their_round() -> None:
    def stretch(texture: str) -> float:
        looks = replace(PLAIN, hair_length="long", hair_texture=texture)
        running, standing = (
            max(b.width for b in boxes(drawn(looks, pose, genre="space"), "hair"))
            for pose in (Pose.RUN, Pose.STAND)
        )
        return running / standing

    assert stretch("straight") > 1.3
    assert stretch("coily") < 1.15


def test_a_wheelchair_comes_along_but_not_into_the_water() -> None:
    looks = replace(PLAIN, wheelchair=True)
    for pose in Pose:
        assert bool(of_role(drawn(looks, pose), "tyre")) == (pose is not Pose.SWIM)
    # Asleep, it stands beside the one who lies.
    asleep = drawn(looks, Pose.SLEEP)
    assert asleep.body.width > asleep.body.height
    wheels = boxes(asleep, "tyre")
    assert max(w.right for w in wheels) < asleep.face.x


def test_a_hat_covers_neither_face_nor_bun_and_is_off_in_bed() -> None:
    for genre in ("detective", "dinosaurs", "undersea"):
        for texture in HAIR_TEXTURES:
            drawing = drawn(replace(PLAIN, hair_texture=texture), genre=genre)
            eyes = min(b.y for b in boxes(drawing, "brow"))
            assert all(b.bottom < eyes for b in boxes(drawing, "headgear"))
            assert boxes(drawing, "headgear")
    for genre in ("detective", "dinosaurs"):
        assert not of_role(drawn(replace(PLAIN, hair_style="bun"), genre=genre), "headgear")
        assert not of_role(drawn(genre=genre, pose=Pose.SLEEP), "headgear")


def test_fins_are_worn_in_the_water_only() -> None:
    for pose in Pose:
        fins = of_role(drawn(pose=pose, genre="undersea"), "fin")
        assert bool(fins) == (pose is Pose.SWIM)


def test_old_age_stoops() -> None:
    straight, bent = drawn(age=50), drawn(age=80)
    assert bent.face.centre[0] > straight.face.centre[0] + 0.01


def test_a_thing_held_in_a_hug_is_before_the_chest() -> None:
    drawing = drawn(pose=Pose.HUG, holding=Prop.BOOK)
    assert drawing.face.bottom < drawing.hand[1] < -build(6).leg


def test_the_sheet_places_its_front_view_with_room_for_a_vignette() -> None:
    for looks in (PLAIN, replace(PLAIN, wheelchair=True, hair_texture="coily")):
        request = SheetRequest(portrayed(looks), "pirates", "cut-paper", 3)
        picture = character_sheet(request)
        assert (picture.width, picture.height) == (1200, 1600)
        (only,) = picture.placements
        room = Box(FRONT.x / ASPECT, FRONT.y, FRONT.width / ASPECT, FRONT.height)
        assert room.contains(only.body, slack=0.001)
        assert only.body.contains(only.face)
        shown = likeness_of("key", (1200, 1600), only.body).shown
        assert shown.contains(only.body)
        assert shown.bottom < TOP + 0.012
        assert shown.right * ASPECT < 0.59
