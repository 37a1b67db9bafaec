"""Who is where, and what they look at."""

import pytest

from adapters.illustration.painter import arrangement, composition, gazing, scene, setting_out
from adapters.illustration.painter.arrangement import Standing
from adapters.illustration.painter.pieces import Drawing
from custories_core.layout.geometry import Box
from custories_core.scenes import Figure, Mood, Place, Pose, Prop, Scene, Time, Weather
from tests.contracts.illustration import CANVASES, CAST, OPEN

SEEDS = range(16)
FEW = range(5)


def group(
    place: Place, *figures: Figure, seed: int, canvas: int = 0, props: tuple[Prop, ...] = ()
) -> tuple[composition.Plan, Scene, tuple[Standing, ...]]:
    plan = composition.plan(CANVASES[canvas] if canvas else OPEN, seed)
    scene = Scene(place, Time.DAY, Weather.CLEAR, Mood.CALM, figures, props, "")
    return plan, scene, arrangement.arranged(plan, scene, CAST, "fairy-tale")


def gaze(one: Standing) -> tuple[float, float]:
    """How far the pupils are off the middle of the face, right and down."""
    points = [e[-2:] for p in one.drawing.pieces if p.role == "iris" for e in p.path if len(e) > 2]
    x, y = (sum(axis) / len(points) for axis in zip(*points, strict=True))
    return x - one.drawing.face.centre[0], y - one.drawing.face.centre[1]


@pytest.mark.parametrize("pose", [Pose.FLY, Pose.FLOAT, Pose.SWIM])
@pytest.mark.parametrize("canvas", range(len(CANVASES)))
def test_who_hangs_is_off_the_ground_and_off_the_words(pose: Pose, canvas: int) -> None:
    for seed in FEW:
        who = (Figure("mira", pose), Figure("nana", pose))
        plan, _, hung = group(Place.REEF, *who, seed=seed, canvas=canvas)
        for one in hung:
            body = one.drawing.body
            assert body.bottom < plan.feet + 0.001
            assert plan.calm(body, 0.0)
            assert body.y > plan.focus.y - 0.03


def test_who_hangs_does_so_at_many_heights() -> None:
    heights = [
        group(Place.REEF, Figure("mira", Pose.SWIM), seed=seed)[2][0].drawing.body.centre[1]
        for seed in SEEDS
    ]
    assert max(heights) - min(heights) > 0.08


@pytest.mark.parametrize("pose", [p for p in Pose if p not in (Pose.FLY, Pose.FLOAT, Pose.SWIM)])
def test_who_rests_is_on_the_ground(pose: Pose) -> None:
    for seed in SEEDS:
        plan, _, (one,) = group(Place.ISLAND, Figure("mira", pose), seed=seed)
        assert one.drawing.resting
        assert one.drawing.body.bottom == pytest.approx(plan.feet, abs=0.02)


@pytest.mark.parametrize("other", ["nana", "tom"])
def test_whoever_hugs_has_the_other_in_their_arms_and_no_face_behind_a_face(other: str) -> None:
    for seed in SEEDS:
        hug, stand = Figure("mira", Pose.HUG), Figure(other, Pose.STAND)
        _, _, both = group(Place.ISLAND, hug, stand, seed=seed)
        assert both[-1].figure.character == "mira", "arms are before whom they hold"
        hugs, held = both[-1].drawing, both[0].drawing
        near = min(
            abs(hand[0] - held.body.centre[0]) for hand in (hugs.hand, hugs.other or hugs.hand)
        )
        assert near < 0.75 * held.body.width
        assert hugs.body.overlaps(held.body)
        assert not hugs.face.inset(0.004, 0, 0.004, 0).overlaps(held.face)


def test_an_arm_that_would_hide_a_face_is_behind_it() -> None:
    orders = set()
    for other in ("fox", "tom"):
        for seed in SEEDS:
            hug, run = Figure("nana", Pose.HUG), Figure(other, Pose.RUN)
            _, _, both = group(Place.ISLAND, hug, run, seed=seed)
            hugs, held = both if both[0].figure is hug else both[::-1]
            hands = (hugs.drawing.hand, hugs.drawing.other)
            middle = held.drawing.face.grown(-0.12 * held.drawing.face.height)
            hides = any(hand is not None and middle.contains(Box(*hand, 0, 0)) for hand in hands)
            orders.add((hides, both[0] is hugs))
    assert (True, False) not in orders
    assert len(orders) > 1


def test_eyes_meet() -> None:
    for seed in SEEDS:
        plan, _, two = group(Place.ISLAND, Figure("mira"), Figure("nana"), seed=seed)
        seen = gazing.looking(two, [], CAST, "fairy-tale", plan.rng("gaze"))
        for one, before in zip(seen, two, strict=True):
            assert one.drawing.body.centre == pytest.approx(before.drawing.body.centre, abs=1e-4)
        # Before, both looked level: a child looks up at a grown-up now.
        level = {one.figure.character: gaze(one)[1] for one in two}
        up = {one.figure.character: level[one.figure.character] - gaze(one)[1] for one in seen}
        assert up["mira"] > 0 > up["nana"]


def test_who_is_alone_looks_at_what_lies_there_or_is_held() -> None:
    met = []
    for seed in SEEDS:
        plan, scene, alone = group(Place.ISLAND, Figure("mira"), seed=seed, props=(Prop.CHEST,))
        things = setting_out.set_out(plan, scene, "fairy-tale", alone)
        (one,) = gazing.looking(alone, things, CAST, "fairy-tale", plan.rng("gaze"))
        if things:
            to = things[0][1].body.centre[0] - one.drawing.face.centre[0]
            before, after = gaze(alone[0]), gaze(one)
            met.append(before != after and (after[0] - before[0]) * to >= 0 < after[1] - before[1])
    assert sum(met) > 0.6 * len(met) > 6


def test_boxes_of_a_group_are_within_the_focus() -> None:
    for seed in FEW:
        for canvas in range(len(CANVASES)):
            who = (Figure("mira", Pose.RUN), Figure("nana", Pose.SIT), Figure("fox", Pose.REACH))
            plan, _, three = group(Place.CASTLE, *who, seed=seed, canvas=canvas)
            bodies = [one.drawing.body for one in three]
            whole = Box(
                min(b.x for b in bodies),
                plan.focus.y,
                max(b.right for b in bodies) - min(b.x for b in bodies),
                0.0,
            )
            assert whole.width <= plan.focus.width * 1.001


@pytest.mark.parametrize("pose", [Pose.FLY, Pose.FLOAT, Pose.SWIM])
def test_what_a_flier_holds_is_behind_the_face(pose: Pose, monkeypatch: pytest.MonkeyPatch) -> None:
    laid: list[Drawing] = []
    monkeypatch.setattr(scene, "put", lambda _, __, drawing, ___: laid.append(drawing))
    crossed = 0
    for kind in (Prop.UMBRELLA, Prop.NET, Prop.FLAG):
        for seed in FEW:
            _, shown, (one,) = group(Place.ISLAND, Figure("mira", pose, holding=kind), seed=seed)
            assert one.held is not None
            _, colours, board = scene.prepared(shown, OPEN, "fairy-tale", "cut-paper", seed, None)
            laid.clear()
            scene._stand(board, colours, one, None)
            if one.held.body.overlaps(one.drawing.face):
                crossed += 1
                assert laid.index(one.held) < laid.index(one.drawing)
            assert laid[-1].pieces == one.drawing.fingers
    assert crossed
