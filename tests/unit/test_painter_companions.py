"""Companions: six kinds, each whole and itself in every pose, with every feeling, from any side."""

import re
from dataclasses import replace
from functools import cache
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageChops, ImageDraw

from adapters.illustration.painter.figures.companions import COMPANIONS, companion
from adapters.illustration.painter.figures.shapes import flattened
from adapters.illustration.painter.pieces import Drawing, Gaze, View
from custories_core.books import Appearance, Character, Role, Species
from custories_core.layout.frames import Path
from custories_core.layout.geometry import Box
from custories_core.ports.illustration import Portrayed
from custories_core.scenes import Expression, Pose, Prop
from tests.figures import PLAIN, colours, cues

KINDS = [species for species in Species if species is not Species.HUMAN]
ALOFT = (Pose.FLY, Pose.FLOAT, Pose.SWIM)
AWAKE = [pose for pose in Pose if pose is not Pose.SLEEP]
COAT = replace(PLAIN, skin="#c8622d", hair="#f4e6cf", eyes="#a8752a", outfit="#4a78b5")
SIZE = 48

coats = st.builds(
    lambda skin, hair, eyes, outfit, glasses: replace(
        COAT, skin=skin, hair=hair, eyes=eyes, outfit=outfit, glasses=glasses
    ),
    colours, colours, colours, colours, st.booleans(),
)  # fmt: skip


@cache
def drawn(
    species: Species,
    pose: Pose = Pose.STAND,
    expression: Expression = Expression.JOY,
    *,
    coat: Appearance = COAT,
    genre: str = "fairy-tale",
    holding: Prop | None = None,
    gaze: Gaze = (0.0, 0.0),
    view: View = View.FRONT,
) -> Drawing:
    portrayed = Portrayed(Character("c", "C", Role.COMPANION, species=species), coat)
    return companion(portrayed, pose, expression, genre, holding, gaze, view)


def box_of(paths: list[Path]) -> Box:
    xs = [s[-2] for path in paths for s in path if s[0] != "Z"]
    ys = [s[-1] for path in paths for s in path if s[0] != "Z"]
    return Box(min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys))


def of_role(drawing: Drawing, *roles: str) -> list[Path]:
    return [piece.path for piece in drawing.pieces if piece.role in roles]


def tints(drawing: Drawing, role: str) -> set[str]:
    return {piece.colour for piece in drawing.pieces if piece.role == role}


def silhouette(drawing: Drawing) -> Image.Image:
    """The figure in black, one unit to half of the square, its box in the middle."""
    image = Image.new("1", (SIZE, SIZE))
    draw = ImageDraw.Draw(image)
    cx, cy = drawing.body.centre
    for piece in drawing.pieces:
        points = [
            ((x - cx) * SIZE / 2 + SIZE / 2, (y - cy) * SIZE / 2 + SIZE / 2)
            for x, y in flattened(piece.path, 4)
        ]
        draw.polygon(points, fill=1)
    return image


@cache
def shape(species: Species, pose: Pose) -> Image.Image:
    return silhouette(drawn(species, pose))


def unlike(a: Image.Image, b: Image.Image) -> float:
    """The share of two silhouettes that only one of them covers: 0 the same, 1 nothing shared."""
    apart = ImageChops.logical_xor(a, b).histogram()[255]
    return apart / ImageChops.logical_or(a, b).histogram()[255]


def assert_whole(drawing: Drawing) -> None:
    """Closed finite outlines of the picture's colours, all in a body box of a sensible size."""
    body = drawing.body
    assert body.x > -1.25
    assert body.right < 1.25
    assert body.y > -1.6
    assert 0.3 < body.height < 1.7
    for piece in drawing.pieces:
        assert piece.path[0][0] == "M"
        assert piece.path[-1] == ("Z",)
        assert len(piece.path) > 3
        assert 0.0 <= piece.lift <= 1.0
    assert all(
        re.fullmatch("#[0-9a-f]{6}", colour) for colour in {p.colour for p in drawing.pieces}
    )
    # Not a number is in no box, and nothing endless.
    assert body.grown(1e-6).contains(box_of([piece.path for piece in drawing.pieces]))
    assert body.grown(0.01).contains(drawing.face)
    assert drawing.other is not None
    for x, y in (drawing.hand, drawing.other):
        assert body.grown(0.03).contains(Box(x, y, 0, 0))
    if drawing.resting:
        assert body.bottom == pytest.approx(0.0, abs=0.005)
    else:
        assert body.centre[1] == pytest.approx(-0.5, abs=0.005)


def test_the_six_of_the_art_direction_are_there() -> None:
    assert set(COMPANIONS) == set(KINDS)
    assert {kind.value for kind in KINDS} >= {"fox", "dragon", "robot", "owl", "cat", "whale"}


@pytest.mark.parametrize("species", KINDS)
@pytest.mark.parametrize("view", View)
def test_every_pose_and_expression_is_whole_from_any_side(species: Species, view: View) -> None:
    # What is felt shows in the face, so that from the side and from behind one feeling will do.
    asked = tuple(Expression) if view is View.FRONT else (Expression.SADNESS,)
    for pose in Pose:
        feelings = set()
        for expression in asked:
            drawing = drawn(species, pose, expression, view=view)
            assert_whole(drawing)
            feelings.add(drawing.pieces)
        if view is not View.BACK and pose is not Pose.SLEEP:
            assert len(feelings) == len(asked)


@settings(max_examples=40, deadline=None)
@given(coats, st.sampled_from(KINDS), cues())
def test_any_coat_is_drawn_in_its_own_colours_and_the_same_each_time(
    coat: Appearance, species: Species, cue: dict[str, Any]
) -> None:
    drawing = drawn(species, coat=coat, **cue)
    assert_whole(drawing)
    assert drawing == drawn.__wrapped__(species, coat=coat, **cue)
    assert tints(drawing, "skin") == {coat.skin}
    assert tints(drawing, "hair") <= {coat.hair}
    assert tints(drawing, "outfit") <= {coat.outfit}
    assert tints(drawing, "iris") <= {coat.eyes}
    if cue["view"] is View.FRONT:
        assert tints(drawing, "hair")
        assert tints(drawing, "outfit")


@pytest.mark.parametrize("species", KINDS)
@pytest.mark.parametrize(("view", "count"), [(View.FRONT, 2), (View.SIDE, 1), (View.BACK, 0)])
def test_eyes_are_seen_as_the_view_allows_and_lie_in_the_face(
    species: Species, view: View, count: int
) -> None:
    for i, pose in enumerate(AWAKE):
        # Wide eyes turned to one side and the other.
        drawing = drawn(species, pose, Expression.FEAR, view=view, gaze=((-1.0) ** i, 0.0))
        whites = of_role(drawing, "eye-white")
        assert len(whites) == count
        for eye in whites:
            assert drawing.face.grown(0.005).contains(box_of([eye])), pose


@pytest.mark.parametrize("species", KINDS)
def test_a_sleeper_rests_with_eyes_closed_and_lower_than_one_who_stands(species: Species) -> None:
    standing = drawn(species)
    for expression in (Expression.JOY, Expression.SADNESS):
        for view in View:
            asleep = drawn(species, Pose.SLEEP, expression, view=view)
            assert not of_role(asleep, "eye-white", "iris", "tear")
            assert asleep.resting
            assert asleep.body.height < standing.body.height


@pytest.mark.parametrize("species", KINDS)
def test_who_flies_floats_or_swims_touches_nothing(species: Species) -> None:
    for pose in Pose:
        resting = drawn(species, pose).resting
        if species is Species.WHALE:
            # There is air beneath a whale unless it sits or sleeps.
            assert resting == (pose in (Pose.SIT, Pose.SLEEP))
        else:
            assert resting == (pose not in ALOFT)


def test_no_two_kinds_share_a_silhouette() -> None:
    for i, one in enumerate(KINDS):
        for other in KINDS[i + 1 :]:
            for pose in (Pose.STAND, Pose.SIT, Pose.FLY, Pose.SLEEP):
                apart = unlike(shape(one, pose), shape(other, pose))
                assert apart > 0.12, (one, other, pose, apart)


@pytest.mark.parametrize("species", KINDS)
def test_each_pose_reads_from_its_silhouette(species: Species) -> None:
    poses = list(Pose)
    for i, one in enumerate(poses):
        for other in poses[i + 1 :]:
            apart = unlike(shape(species, one), shape(species, other))
            assert apart > 0.10, (one, other, apart)


@pytest.mark.parametrize("species", KINDS)
def test_the_three_views_differ_in_outline_or_in_what_is_seen(species: Species) -> None:
    views = [drawn(species, view=view) for view in View]
    if species is not Species.WHALE:
        # From the front a whale is turned to the side already, or nothing of it were seen.
        assert unlike(silhouette(views[0]), silhouette(views[1])) > 0.06
    assert unlike(silhouette(views[0]), silhouette(views[2])) > 0.06 or species is not Species.WHALE
    assert len({tuple(p.role for p in drawing.pieces) for drawing in views}) == 3


@pytest.mark.parametrize("species", KINDS)
def test_expressions_change_brows_eyes_and_mouth(species: Species) -> None:
    for role in ("brow", "eye-white", "iris"):
        faces = {tuple(of_role(drawn(species, expression=e), role)) for e in Expression}
        assert len(faces) == len(Expression), role
    mouths = {
        tuple(of_role(drawn(species, expression=e), "mouth", "beak", "line")) for e in Expression
    }
    assert len(mouths) == len(Expression)


@pytest.mark.parametrize("species", KINDS)
def test_the_gaze_moves_the_irises_both_ways(species: Species) -> None:
    def middle(gaze: Gaze) -> tuple[float, float]:
        return box_of(of_role(drawn(species, gaze=gaze, expression=Expression.WONDER), "iris")
                      ).centre  # fmt: skip

    across = [middle((dx, 0.0))[0] for dx in (-1.0, -0.5, 0.0, 0.5, 1.0)]
    assert across == sorted(across)
    assert across[-1] - across[0] > 0.01
    assert middle((0.0, 1.0))[1] - middle((0.0, -1.0))[1] > 0.005


@pytest.mark.parametrize("species", KINDS)
@pytest.mark.parametrize("view", [View.FRONT, View.SIDE])
def test_what_is_held_is_at_a_paw_wing_claw_or_mouth_and_off_the_eyes(
    species: Species, view: View
) -> None:
    for pose in (Pose.STAND, Pose.WALK, Pose.SIT, Pose.HUG, Pose.FLY, Pose.SWIM):
        for holding in (Prop.LANTERN, Prop.KEY):
            drawing = drawn(species, pose, holding=holding, view=view)
            at = Box(*drawing.hand, 0, 0)
            ends = of_role(drawing, "skin", "hair", "sock", "wing", "muzzle", "nose")
            assert any(box_of([path]).grown(0.01).contains(at) for path in ends)
            eyes = of_role(drawing, "eye-white", "iris")
            assert not any(box_of([path]).contains(at) for path in eyes)


@pytest.mark.parametrize("species", [k for k in KINDS if k is not Species.WHALE])
def test_a_lantern_is_held_higher_than_a_key_and_lit_or_dark_alike(species: Species) -> None:
    for pose in (Pose.STAND, Pose.SIT, Pose.REACH):
        lantern = drawn(species, pose, holding=Prop.LANTERN)
        assert lantern.hand[1] < drawn(species, pose, holding=Prop.KEY).hand[1] - 0.05
        assert lantern.hand[1] < -0.35
        assert not lantern.face.contains(Box(*lantern.hand, 0, 0))
        assert lantern == drawn(species, pose, holding=Prop.UNLIT_LANTERN)


@pytest.mark.parametrize("species", KINDS)
def test_companions_dress_by_genre_and_wear_glasses(species: Species) -> None:
    assert drawn(species).pieces != drawn(species, genre="space").pieces
    assert not of_role(drawn(species), "glasses")
    spectacled = replace(COAT, glasses=True)
    assert of_role(drawn(species, coat=spectacled), "glasses")
    assert of_role(drawn(species, Pose.SLEEP, coat=spectacled), "glasses")


def test_companions_are_of_a_size_for_a_child() -> None:
    heights = {species: animal.height for species, animal in COMPANIONS.items()}
    assert 0.35 < heights[Species.CAT] < heights[Species.FOX] < heights[Species.DRAGON] < 0.7
    assert 0.4 < heights[Species.OWL] < heights[Species.ROBOT] < 0.7
    # The whale is as wide as a child of six is tall.
    assert drawn(Species.WHALE).body.width * heights[Species.WHALE] == pytest.approx(1.0, abs=0.08)
    for species in KINDS:
        standing = drawn(species, expression=Expression.DETERMINATION)
        assert standing.body.y == pytest.approx(-1.02, abs=0.16), species
