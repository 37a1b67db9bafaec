"""The rig: everybody in every pose is whole, the same each time, and in their own colours."""

import math
from dataclasses import replace
from itertools import cycle
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from adapters.illustration.painter.figures.body import build
from adapters.illustration.painter.figures.figure import figure, height_factor
from adapters.illustration.painter.pieces import Drawing, Gaze, View
from adapters.illustration.painter.props import GLOWING, prop
from adapters.illustration.painter.scene import footing
from custories_core.books import (
    EYE_COLOURS,
    HAIR_COLOURS,
    HAIR_LENGTHS,
    HAIR_STYLES,
    HAIR_TEXTURES,
    SKIN_TONES,
    Appearance,
    Character,
    Pronouns,
    Role,
)
from custories_core.genres import GENRES
from custories_core.layout.frames import Path
from custories_core.layout.geometry import Box
from custories_core.ports.illustration import Portrayed
from custories_core.scenes import Expression, Pose, Prop
from tests.figures import PLAIN, colours, cues

appearances = st.builds(
    Appearance,
    skin=st.sampled_from(list(SKIN_TONES.values())) | colours,
    hair=st.sampled_from(list(HAIR_COLOURS.values())) | colours,
    hair_length=st.sampled_from(HAIR_LENGTHS),
    hair_texture=st.sampled_from(HAIR_TEXTURES),
    hair_style=st.sampled_from(HAIR_STYLES),
    eyes=st.sampled_from(list(EYE_COLOURS.values())) | colours,
    outfit=colours,
    glasses=st.booleans(),
    freckles=st.booleans(),
    hearing_aid=st.booleans(),
    headscarf=st.booleans(),
    wheelchair=st.booleans(),
)


def portrayed(appearance: Appearance = PLAIN, age: int = 6) -> Portrayed:
    return Portrayed(Character("a", "A", Role.HERO, age=age), appearance)


def drawn(
    appearance: Appearance = PLAIN,
    pose: Pose = Pose.STAND,
    expression: Expression = Expression.JOY,
    *,
    age: int = 6,
    genre: str = "fairy-tale",
    holding: Prop | None = None,
    gaze: Gaze = (0.0, 0.0),
    view: View = View.FRONT,
) -> Drawing:
    return figure(portrayed(appearance, age), pose, expression, genre, holding, gaze, view)


def assert_whole(drawing: Drawing) -> None:
    """Closed finite outlines, all of them inside the body box, which is of a sensible size."""
    body, face = drawing.body, drawing.face
    assert -1.3 < body.x < 0.1
    assert -0.1 < body.right < 1.3
    assert -1.6 < body.y < -0.2
    if drawing.resting:
        # Only the hair of a sleeper may lie lower, before the head.
        assert -0.01 < body.bottom < 0.12
    else:
        assert body.centre[1] == pytest.approx(-0.5, abs=0.02)
    for piece in drawing.pieces:
        assert piece.path[0][0] == "M"
        assert piece.path[-1] == ("Z",)
        assert sum(segment[0] in "MZ" for segment in piece.path) == 2
        assert len(piece.path) > 3
        numbers = [n for segment in piece.path for n in segment[1:]]
        assert all(isinstance(n, float | int) and math.isfinite(n) for n in numbers)
        assert 0.0 <= piece.lift <= 1.0
        assert len(piece.colour) == 7
        int(piece.colour[1:], 16)
    assert body.contains(box_of([end for piece in drawing.pieces for end in ends(piece.path)]))
    assert body.contains(face)
    assert drawing.other is not None
    for hand in (drawing.hand, drawing.other):
        assert body.grown(0.03).contains(Box(*hand, 0, 0))


def ends(path: Path) -> list[tuple[float, float]]:
    """Where each segment of a path ends."""
    return [segment[-2:] for segment in path if segment[0] != "Z"]


def box_of(points: list[tuple[float, float]]) -> Box:
    xs, ys = [x for x, _ in points], [y for _, y in points]
    return Box(min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys))


def of_role(drawing: Drawing, role: str) -> set[str]:
    return {piece.colour for piece in drawing.pieces if piece.role == role}


@settings(max_examples=60, deadline=None)
@given(appearances, st.integers(1, 99), cues(2.0))
def test_anybody_in_any_pose_from_any_side_is_whole(
    appearance: Appearance, age: int, cue: dict[str, Any]
) -> None:
    drawing = drawn(appearance, age=age, **cue)
    assert_whole(drawing)
    looking = cue["pose"] is not Pose.SLEEP and cue["view"] is not View.BACK
    assert of_role(drawing, "skin") == {appearance.skin}
    assert of_role(drawing, "iris") == ({appearance.eyes} if looking else set())
    assert of_role(drawing, "outfit") == {appearance.outfit}
    assert bool(of_role(drawing, "eye-white")) == looking
    assert of_role(drawing, "hair") == (set() if appearance.headscarf else {appearance.hair})


def test_every_prop_is_taken() -> None:
    poses, expressions = cycle(Pose), cycle(Expression)
    for holding in Prop:
        drawing = drawn(PLAIN, next(poses), next(expressions), holding=holding, age=9)
        assert_whole(drawing)


@pytest.mark.parametrize("length", HAIR_LENGTHS)
def test_every_hair_has_a_silhouette_of_its_own(length: str) -> None:
    silhouettes = set()
    styles = HAIR_STYLES if length != "shaved" else ("loose",)
    for texture in HAIR_TEXTURES:
        for style in styles:
            drawing = drawn(
                replace(PLAIN, hair_length=length, hair_texture=texture, hair_style=style)
            )
            assert_whole(drawing)
            silhouettes.add(tuple(p.path for p in drawing.pieces if p.role == "hair"))
    assert len(silhouettes) == len(HAIR_TEXTURES) * len(styles)


@pytest.mark.parametrize(
    "change",
    [
        {"skin": "#4c2e1e"},
        {"hair": "#c05a24"},
        {"eyes": "#5a3720"},
        {"outfit": "#2f7f86"},
        {"hair_length": "long"},
        {"hair_texture": "coily"},
        {"hair_style": "bun"},
        {"glasses": True},
        {"freckles": True},
        {"hearing_aid": True},
        {"headscarf": True},
        {"wheelchair": True},
    ],
    ids=lambda change: next(iter(change)),
)
def test_whatever_is_said_of_somebody_is_drawn(change: dict[str, object]) -> None:
    other = drawn(replace(PLAIN, **change))  # type: ignore[arg-type]
    assert other.pieces != drawn().pieces


@pytest.mark.parametrize(
    ("name", "role"),
    [
        ("glasses", "glasses"),
        ("freckles", "freckle"),
        ("hearing_aid", "hearing-aid"),
        ("headscarf", "scarf"),
        ("wheelchair", "tyre"),
    ],
)
def test_what_somebody_wears_has_pieces_of_its_own(name: str, role: str) -> None:
    assert not of_role(drawn(), role)
    looks = replace(PLAIN, **{name: True})  # type: ignore[arg-type]
    for pose in Pose:
        if name == "wheelchair" and pose is Pose.SWIM:
            continue
        assert of_role(drawn(looks, pose), role)
    assert of_role(drawn(looks, view=View.SIDE), role)


def test_a_hearing_aid_stays_in_sight_of_any_hair() -> None:
    for length in HAIR_LENGTHS:
        for texture in HAIR_TEXTURES:
            for style in HAIR_STYLES:
                looks = replace(
                    PLAIN, hearing_aid=True, hair_length=length,
                    hair_texture=texture, hair_style=style,
                )  # fmt: skip
                roles = [p.role for p in drawn(looks).pieces]
                assert "hair" not in roles[roles.index("hearing-aid") :]


@pytest.mark.parametrize("pose", Pose)
def test_the_same_character_is_drawn_the_same(pose: Pose) -> None:
    for view in View:
        assert drawn(pose=pose, view=view) == drawn(pose=pose, view=view)


def test_every_genre_dresses_differently() -> None:
    for pose in (Pose.STAND, Pose.SIT):
        clothes = {drawn(genre=genre, pose=pose).pieces for genre in GENRES}
        assert len(clothes) == len(GENRES)


def test_a_head_is_a_third_at_six_and_a_quarter_grown_up() -> None:
    assert build(1).head == pytest.approx(0.38, abs=0.01)
    assert build(6).head == pytest.approx(0.33, abs=0.01)
    assert build(35).head == pytest.approx(0.25, abs=0.005)
    assert 0.23 < build(80).head < 0.25
    heads = [build(age).head for age in range(1, 100)]
    assert heads == sorted(heads, reverse=True)
    for age in (2, 6, 10, 35, 80):
        drawing = drawn(age=age, expression=Expression.DETERMINATION)
        assert drawing.face.height == pytest.approx(build(age).head, abs=0.01)
        assert drawing.face.y == pytest.approx(-1.0, abs=0.01)


def test_heights_follow_age() -> None:
    assert height_factor(portrayed(age=6)) == 1.0
    factors = [height_factor(portrayed(age=age)) for age in range(1, 20)]
    assert factors == sorted(factors)
    assert 1.4 < height_factor(portrayed(age=35)) < 1.5
    assert height_factor(portrayed(age=80)) < height_factor(portrayed(age=35))


def test_age_shows() -> None:
    assert drawn(age=72).pieces != drawn(age=40).pieces
    wrinkled, smooth = drawn(age=61), drawn(age=60)
    shades = [sum(p.role == "skin-shade" for p in d.pieces) for d in (wrinkled, smooth)]
    assert shades[0] > shades[1]


@pytest.mark.parametrize("age", [3, 40])
def test_expressions_change_brows_mouth_and_eyes(age: int) -> None:
    for role in ("brow", "eye-white", "iris"):
        faces = {
            tuple(p.path for p in drawn(expression=e, age=age).pieces if p.role == role)
            for e in Expression
        }
        assert len(faces) == len(Expression)


@pytest.mark.parametrize("pose", Pose)
@pytest.mark.parametrize("wheelchair", [False, True])
def test_the_hand_is_at_the_end_of_an_arm(pose: Pose, wheelchair: bool) -> None:
    looks = replace(PLAIN, wheelchair=wheelchair)
    for holding in (None, Prop.LANTERN, Prop.KEY, Prop.TELESCOPE):
        for age in (3, 40):
            drawing = drawn(looks, pose, holding=holding, age=age)
            assert drawing.other is not None
            skin = [box_of(ends(p.path)) for p in drawing.pieces if p.role == "skin"]
            for x, y in (drawing.hand, drawing.other):
                assert any(box.contains(Box(x, y, 0, 0)) for box in skin)


UPRIGHT = (Pose.STAND, Pose.WALK, Pose.RUN, Pose.REACH, Pose.HUG)


@pytest.mark.parametrize("pose", [pose for pose in UPRIGHT if pose is not Pose.HUG])
def test_a_lantern_is_held_up_and_off_the_face_a_telescope_to_the_eye(pose: Pose) -> None:
    drawing = drawn(pose=pose, holding=Prop.LANTERN)
    assert drawing.hand[1] < -0.35
    assert not drawing.face.contains(Box(*drawing.hand, 0, 0), 0.0)
    drawing = drawn(pose=pose, holding=Prop.TELESCOPE)
    x, y = drawing.hand
    assert abs(y - drawing.face.centre[1]) < drawing.face.height * 0.4
    assert abs(x - drawing.face.right) < 0.1


def test_somebody_in_a_wheelchair_sits_on_the_ground_of_all_others() -> None:
    for age in (4, 6, 12, 40, 75):
        seated = drawn(replace(PLAIN, wheelchair=True), age=age)
        standing = drawn(age=age)
        assert seated.body.bottom == pytest.approx(0.0, abs=0.01)
        assert seated.face.y > standing.face.y + 0.05
        assert seated.face.height == pytest.approx(standing.face.height, abs=0.005)


def _soles(drawing: Drawing) -> list[Box]:
    return [box_of(ends(p.path)) for p in drawing.pieces if p.role == "sole"]


@pytest.mark.parametrize("genre", sorted(GENRES))
@pytest.mark.parametrize("pose", [Pose.STAND, Pose.WALK, Pose.RUN, Pose.REACH])
def test_feet_stand_on_the_ground_and_the_shadow_is_under_them(pose: Pose, genre: str) -> None:
    for age in (1, 3, 9, 16, 38, 71):
        drawing = drawn(pose=pose, age=age, genre=genre, expression=Expression.WONDER)
        soles = _soles(drawing)
        assert len(soles) == 2
        assert max(s.bottom for s in soles) == pytest.approx(0.0, abs=0.01)
        # Whoever does not stride has at least one foot flat on the ground.
        assert pose in (Pose.WALK, Pose.RUN) or any(s.y > -0.03 for s in soles)
        shaded = footing(drawing, 1.0)
        left, right = min(b.x for b in shaded), max(b.right for b in shaded)
        assert left >= min(s.x for s in soles) - 0.04
        assert right <= max(s.right for s in soles) + 0.04


def test_a_grown_up_wonders_with_a_smile_and_calm_hands() -> None:
    def mouth(age: int) -> Box:
        drawing = drawn(age=age, expression=Expression.WONDER)
        (box,) = [box_of(ends(p.path)) for p in drawing.pieces if p.role == "mouth"]
        return box

    assert mouth(6).height > mouth(6).width
    for age in (18, 38, 75):
        assert mouth(age).width > mouth(age).height * 1.3
        assert drawn(age=age, expression=Expression.WONDER).hand[1] > build(age).shoulder_y + 0.15


def test_grown_ups_dress_by_their_pronouns_in_a_fairy_tale_and_children_alike() -> None:
    def dress(pronouns: Pronouns, age: int) -> Box:
        character = Character("a", "A", Role.FAMILY, pronouns, age)
        drawing = figure(Portrayed(character, PLAIN), Pose.STAND, Expression.SADNESS, "fairy-tale")
        (box,) = [box_of(ends(p.path)) for p in drawing.pieces if p.role == "outfit"]
        return box

    he, she = dress(Pronouns.HE, 38), dress(Pronouns.SHE, 38)
    assert he.bottom < she.bottom - 0.1
    assert he.width < she.width - 0.01
    assert dress(Pronouns.THEY, 38) in (he, she)
    assert len({dress(pronouns, 8) for pronouns in Pronouns}) == 1


def test_a_dark_lantern_is_the_lit_one_without_light() -> None:
    lit, dark = prop(Prop.LANTERN, "fairy-tale"), prop(Prop.UNLIT_LANTERN, "fairy-tale")
    assert any(p.glow for p in lit.pieces)
    assert not any(p.glow for p in dark.pieces)
    assert lit.body == dark.body
    assert Prop.UNLIT_LANTERN not in GLOWING
    for pose in Pose:
        hands = [drawn(pose=pose, holding=kind).hand for kind in (Prop.LANTERN, Prop.UNLIT_LANTERN)]
        assert hands[0] == hands[1]
