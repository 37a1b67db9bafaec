"""A character as cut paper: the same parameters give the same figure on every page."""

import math
from collections.abc import Callable
from dataclasses import replace

from custories_core.books import Species
from custories_core.layout.frames import Path
from custories_core.ports.illustration import Portrayed
from custories_core.scenes import Expression, Pose, Prop

from ..pieces import Drawing, Gaze, Piece, View
from . import chair, companions
from .body import HEIGHT_BY_AGE, Build, Stance, build, by_age
from .bust import Bust, bust
from .cut_out import CutFace
from .holding import embrace, embracing
from .poses import LYING, stance
from .shapes import Point, bounds, limb, mapped
from .sideways import side_stance
from .tones import Tones, tones
from .torso import Wearer
from .wardrobe import Wardrobe, cut_for

_LOOSE = ("hair", "hair-shade", "tie")
"""The pieces that lie on the ground as they fall, and hold nobody up."""


def height_factor(portrayed: Portrayed) -> float:
    """Standing height relative to a six-year-old child, who is 1.0."""
    character = portrayed.character
    if character.species is not Species.HUMAN:
        return companions.HEIGHTS[character.species]
    return by_age(HEIGHT_BY_AGE, character.age) / by_age(HEIGHT_BY_AGE, 6)


def figure(
    portrayed: Portrayed,
    pose: Pose,
    expression: Expression,
    genre: str,
    holding: Prop | None = None,
    gaze: Gaze | float = (0.0, 0.0),
    view: View = View.FRONT,
    own: CutFace | None = None,
) -> Drawing:
    """The character, in units of its own standing height, facing +x a little.

    Who stands has feet at y = 0, x = 0 between them, and the skull's crown at
    y = -1 (hair rises above); who sits, lies or uses a wheelchair ends lower.
    What a pose does to a side it does to +x: walking and flying go there, arms
    reach and hug there, a sleeper's head lies there. `gaze` is where the eyes
    look, (dx, dy) of -1 to 1 with y down (a number is dx alone); asleep they
    are closed. In side view the character faces +x, in back view it has no face
    in sight, and `face` is then the box of the head.

    The drawing's `hand` is the one at +x: there a prop held is gripped, or
    between it and `other`, the second hand. Poses that fly, float or swim are not `resting`: they
    hang about y = -0.5, and whoever places them chooses how high.
    """
    if isinstance(gaze, float | int):
        gaze = (gaze, 0.0)
    gaze = (min(max(gaze[0], -1.0), 1.0), min(max(gaze[1], -1.0), 1.0))
    if portrayed.character.species is not Species.HUMAN:
        return companions.companion(portrayed, pose, expression, genre, holding, gaze, view)
    appearance, age = portrayed.appearance, portrayed.character.age
    tone, b = tones(appearance), build(age)
    seated = appearance.wheelchair and pose not in LYING
    joints = side_stance if view is View.SIDE else stance
    st = joints(b, pose, expression, holding, appearance.wheelchair)
    hold = embrace(pose, holding, appearance.wheelchair) if view is View.FRONT else None
    if hold is not None:
        st = embracing(b, pose, st, hold)
    wearer = Wearer(tone, b, st, seated, cut_for(portrayed.character), view)
    clothes = Wardrobe(genre, wearer, pose)
    head = bust(portrayed, tone, b, st, expression, gaze, view, genre, pose, own)
    match view:
        case View.FRONT:
            # An arm that holds something to the eye passes before the face, all others behind it.
            to_eye = holding is Prop.TELESCOPE and pose is not Pose.HUG
            before = to_eye and st.resting and not st.asleep
            pieces = _from_front(clothes, head, pose, before)
        case View.SIDE:
            pieces = _from_side(clothes, head, pose)
        case View.BACK:
            pieces = _from_behind(clothes, head)
    if st.asleep:
        st = _lying(pieces, head.outline, b, st)
    settle = _settled(pieces, b, st)
    gripping = (st.right_arm, st.left_arm) if hold is not None else (st.right_arm,)
    fingers = [clothes.fingers(arm) for arm in gripping if holding is not None]
    placed, closed = (
        [replace(p, path=mapped(p.path, settle)) for p in some] for some in (pieces, fingers)
    )
    if appearance.wheelchair and st.asleep:
        placed = [*_parked(b, tone), *placed]
    return Drawing(
        tuple(placed),
        bounds([p.path for p in placed]),
        bounds([mapped(head.outline, settle)]),
        settle(*clothes.grip(st.right_arm)),
        settle(*clothes.grip(st.left_arm)),
        st.resting,
        tuple(closed),
        hold is not None,
    )


def _from_front(clothes: Wardrobe, head: Bust, pose: Pose, before: bool) -> list[Piece]:
    """All layers as seen from the front; with `before`, the right arm passes before the face."""
    w = clothes.wearer
    b, st, tone = w.build, w.stance, w.tone
    right, left = clothes.arm(st.right_arm), clothes.arm(st.left_arm)
    # Who sits on the ground has the near knee before the body.
    crouched = pose is Pose.SIT and not w.seated
    return [
        *head.back,
        *(chair.behind(b, st, tone) if w.seated else clothes.behind()),
        *(chair.beneath(b, st, tone) if w.seated else ()),
        *clothes.leg(st.right_leg, st.stride),
        *(() if crouched else clothes.leg(st.left_leg, False)),
        _neck(w),
        *clothes.front(),
        *(clothes.near_leg(st.left_leg) if crouched else ()),
        *left,
        *(() if before else right),
        *clothes.collar(),
        *head.pieces,
        *(right if before else ()),
    ]


def _from_side(clothes: Wardrobe, head: Bust, pose: Pose) -> list[Piece]:
    """All layers in profile: the right arm and leg are the far ones."""
    w = clothes.wearer
    b, st, tone = w.build, w.stance, w.tone
    crouched = pose is Pose.SIT and not w.seated
    return [
        *(chair.far_side(b, st, tone) if w.seated else ()),
        *clothes.arm(st.right_arm),
        *clothes.behind(),
        *clothes.leg(st.right_leg, True),
        *(() if crouched else clothes.leg(st.left_leg, False)),
        _neck(w),
        *clothes.front(),
        *(clothes.near_leg(st.left_leg) if crouched else ()),
        *(chair.near_side(b, st, tone) if w.seated else ()),
        *clothes.collar(),
        *head.back,
        *clothes.arm(st.left_arm),
        *head.pieces,
    ]


def _from_behind(clothes: Wardrobe, head: Bust) -> list[Piece]:
    """All layers from the back: what hung behind the body is now before it."""
    w = clothes.wearer
    b, st, tone = w.build, w.stance, w.tone
    arms = [*clothes.arm(st.left_arm), *clothes.arm(st.right_arm)]
    return [
        *(chair.beneath(b, st, tone) if w.seated else arms),
        *clothes.leg(st.right_leg, st.stride),
        *clothes.leg(st.left_leg, False),
        _neck(w),
        *clothes.front(),
        *(chair.behind(b, st, tone) if w.seated else clothes.behind()),
        *(arms if w.seated else ()),
        *clothes.collar(),
        *head.pieces,
    ]


def _lying(pieces: list[Piece], skull: Path, b: Build, st: Stance) -> Stance:
    """A sleeper so turned that the head lies as low as the knees."""
    turn = _turning(b, st)
    body = bounds([mapped(p.path, turn) for p in pieces if p.role not in _LOOSE])
    head = bounds([mapped(skull, turn)])
    gap = body.bottom - head.bottom - 0.012
    return replace(st, slant=st.slant + math.atan2(gap, head.centre[0] - body.x))


def _turning(b: Build, st: Stance) -> Callable[[float, float], Point]:
    """How upright joints are leant and turned about the hips."""
    c, s = math.cos(st.slant), math.sin(st.slant)
    pivot = b.hip_y + st.rise

    def turn(x: float, y: float) -> Point:
        x, y = x - st.lean * y, y - pivot
        return x * c - y * s, pivot + x * s + y * c

    return turn


def _settled(pieces: list[Piece], b: Build, st: Stance) -> Callable[[float, float], Point]:
    """How upright joints come to their place: leant, turned, and set down or hung in the air."""
    turn = _turning(b, st)
    # A sleeper's hair lies on the ground and does not lift the head off it.
    firm = [p for p in pieces if not (st.asleep and p.role in _LOOSE)]
    box = bounds([mapped(p.path, turn) for p in firm])
    dx = -box.centre[0] if abs(st.slant) > 0.5 else 0.0
    dy = -box.bottom if st.resting else -0.5 - box.centre[1]

    def settle(x: float, y: float) -> Point:
        x, y = turn(x, y)
        return x + dx, y + dy

    return settle


def _parked(b: Build, tone: Tones) -> list[Piece]:
    """The wheelchair of somebody who sleeps, close behind."""
    empty = stance(b, Pose.STAND, Expression.JOY, None, True)
    pieces = [*chair.behind(b, empty, tone), *chair.beneath(b, empty, tone)]
    return [
        replace(p, path=mapped(p.path, lambda x, y: (x * 0.94 - 0.28, y * 0.94 - 0.02)))
        for p in pieces
    ]


def _neck(w: Wearer) -> Piece:
    b, rise = w.build, w.stance.rise
    half = 0.040 - 0.004 * b.maturity
    top, low = b.chin_y - 0.03 + rise, b.shoulder_y + 0.02 + rise
    x = -0.016 if w.view is View.SIDE else 0.0
    return Piece(limb([(x, top, half), (x, low, half * 1.15)]), w.tone.skin_shade, "skin-shade")
