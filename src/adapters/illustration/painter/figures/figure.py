"""A character as cut paper: the same parameters give the same figure on every page."""

import math

from custories_core.books import Species
from custories_core.layout.geometry import Box
from custories_core.ports.illustration import Portrayed
from custories_core.scenes import Expression, Pose, Prop

from ..pieces import Drawing, Gaze, Piece, View
from . import chair, companions, hair, head
from .body import HEIGHT_BY_AGE, Arm, Build, build, by_age, stance
from .shapes import Node, Point, bounds, ellipse, limb, mapped, ribbon, smooth
from .tones import AID, Tones, mix, tones
from .wardrobe import Wardrobe, cut_for


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
) -> Drawing:
    """The character, in units of its own standing height, facing +x a little.

    Who stands has feet at y = 0, x = 0 between them, and the skull's crown at
    y = -1 (hair rises above); who sits, lies or uses a wheelchair ends lower.
    What a pose does to a side it does to +x: walking and flying go there, arms
    reach and hug there, a sleeper's head lies there. `gaze` is where the eyes
    look, (dx, dy) of -1 to 1 with y down (a number is dx alone); asleep they
    are closed. In side view the character faces +x, in back view it has no face
    in sight, and `face` is then the box of the head.

    The drawing's `hand` is the one at +x: there a prop held is gripped. `other`
    is the second hand. Poses that fly, float or swim are not `resting`: they
    hang about y = -0.5, and whoever places them chooses how high.
    """
    if isinstance(gaze, float | int):
        gaze = (gaze, 0.0)
    gaze = (min(max(gaze[0], -1.0), 1.0), min(max(gaze[1], -1.0), 1.0))
    if portrayed.character.species is not Species.HUMAN:
        return companions.companion(portrayed, pose, expression, genre, holding, gaze, view)
    appearance, age = portrayed.appearance, portrayed.character.age
    tone, b = tones(appearance), build(age)
    seated = appearance.wheelchair
    st = stance(b, pose, expression, holding, seated)
    clothes = Wardrobe(genre, tone, b, st, seated, cut_for(portrayed.character))
    head = _head(portrayed, tone, b, expression, gaze[0], st.turn, st.rise)

    pieces: list[Piece] = [*head.back]
    if seated:
        pieces += chair.behind(b, st, tone)
    else:
        pieces += clothes.behind()
    if seated:
        pieces += chair.beneath(b, st, tone)
    walking = pose is Pose.WALK and not seated
    pieces += clothes.leg(st.right_leg, walking)
    pieces += clothes.leg(st.left_leg, False)
    pieces.append(_neck(b, tone, st.rise))
    pieces += clothes.front()
    pieces += _arm(clothes, st.left_arm, tone, b)
    # An arm that holds something to the eye passes before the face, all others behind it.
    before = holding is Prop.TELESCOPE
    if not before:
        pieces += _arm(clothes, st.right_arm, tone, b)
    pieces += clothes.collar()
    pieces += head.pieces
    if before:
        pieces += _arm(clothes, st.right_arm, tone, b)

    def shear(x: float, y: float) -> Point:
        return x - st.lean * y, y

    pieces = [Piece(mapped(p.path, shear), p.colour, p.role, p.lift, p.glow) for p in pieces]
    face = head.face.moved(st.lean * (1.0 - b.head / 2), 0.0)
    return Drawing(
        tuple(pieces),
        bounds([p.path for p in pieces]),
        face,
        shear(*_grip(st.right_arm, b)),
        shear(*_grip(st.left_arm, b)),
    )


class _Head:
    """The head in place: pieces behind the body, pieces over it, and the box of the face."""

    def __init__(self, back: list[Piece], pieces: list[Piece], face: Box) -> None:
        self.back, self.pieces, self.face = back, pieces, face


_TILT = {
    Expression.JOY: 0.05, Expression.WONDER: -0.05, Expression.FEAR: -0.03,
    Expression.SADNESS: 0.09, Expression.DETERMINATION: 0.0,
}  # fmt: skip


def _head(
    portrayed: Portrayed, tone: Tones, b: Build, expression: Expression, gaze: float,
    turn: float, rise: float,
) -> _Head:  # fmt: skip
    appearance = portrayed.appearance
    m = b.maturity
    width = head.head_width(m)
    turn = turn + gaze * 0.09
    skull = head.head_nodes(m)
    features = head.face(appearance, tone, expression, gaze, portrayed.character.age, m, turn)
    back: list[Piece] = []
    if appearance.headscarf:
        pieces = _scarfed(tone, features, width, turn, appearance.hearing_aid)
    else:
        cut = hair.hair(appearance, tone, width, turn, appearance.hearing_aid)
        back = [*cut.back]
        pieces = [
            *cut.tails,
            *head.ears(tone, m),
            Piece(smooth(skull), tone.skin, "skin", 0.25),
            *(p for p in features if p.role != "brow"),
            *cut.front,
            *(p for p in features if p.role == "brow"),
        ]
        if appearance.hearing_aid:
            pieces += head.hearing_aid(tone, m)
    scale, cy = b.head / 2, -1.0 + b.head / 2 + rise
    tilt = _TILT[expression]
    c, s = math.cos(tilt), math.sin(tilt)

    def move(u: float, v: float) -> Point:
        # The head tilts about the top of the neck.
        du, dv = u, v - 0.9
        return (du * c - dv * s) * scale, cy + (du * s + dv * c + 0.9) * scale

    def placed(parts: list[Piece]) -> list[Piece]:
        return [Piece(mapped(p.path, move), p.colour, p.role, p.lift, p.glow) for p in parts]

    return _Head(placed(back), placed(pieces), bounds([mapped(smooth(skull), move)]))


def _scarfed(
    tone: Tones, features: list[Piece], width: float, turn: float, aid: bool
) -> list[Piece]:
    """A headscarf: its mass round the head, the face in its opening, folds about the neck."""
    w = width + 0.1
    cloth, deep = tone.second, mix(tone.second, "#120a18", 0.3)
    light = mix(tone.second, "#ffffff", 0.14)
    mass: list[Node] = [
        (0, -1.13), (w * 0.62, -0.99), (w * 0.98, -0.42), (w * 1.02, 0.2), (w * 0.92, 0.75),
        (w * 0.80, 1.12), (w * 0.86, 1.42, 0.5), (0, 1.52), (-w * 0.86, 1.42, 0.5),
        (-w * 0.80, 1.12), (-w * 0.92, 0.75), (-w * 1.02, 0.2), (-w * 0.98, -0.42),
        (-w * 0.62, -0.99),
    ]  # fmt: skip
    k, t = width * 0.87, turn * 0.6
    opening: list[Node] = [
        (t, -0.70), (k * 0.60 + t, -0.56), (k * 0.96 + t, -0.12), (k * 0.99 + t, 0.34),
        (k * 0.74 + t, 0.78), (t, 1.0), (-k * 0.74 + t, 0.78), (-k * 0.99 + t, 0.34),
        (-k * 0.96 + t, -0.12), (-k * 0.60 + t, -0.56),
    ]  # fmt: skip
    rim: list[Node] = [(t + (n[0] - t) * 1.07, 0.1 + (n[1] - 0.1) * 1.07) for n in opening]
    under: list[Node] = [
        (t, -0.70), (k * 0.60 + t, -0.56), (k * 0.90 + t, -0.24, 0.3), (k * 0.5 + t, -0.45),
        (t, -0.55), (-k * 0.5 + t, -0.45), (-k * 0.90 + t, -0.24, 0.3), (-k * 0.60 + t, -0.56),
    ]  # fmt: skip
    drape: list[Node] = [
        (-w * 0.88, 0.52), (-k * 0.66 + t, 0.88), (t, 1.06), (k * 0.70 + t, 0.84),
        (w * 0.90, 0.50), (w * 0.93, 0.9), (w * 0.92, 1.38), (w * 0.2, 1.66),
        (-w * 0.5, 1.50), (-w * 0.92, 1.30), (-w * 0.95, 0.85),
    ]  # fmt: skip
    folds: list[tuple[list[Point], str]] = [
        ([(-k * 0.86, 0.80), (-0.2, 1.22), (w * 0.45, 1.38)], deep),
        ([(w * 0.88, 0.72), (0.4, 1.10), (-0.05, 1.18)], deep),
        ([(w * 0.86, 1.06), (0.45, 1.34), (0.1, 1.44)], deep),
        ([(-w * 0.8, 1.12), (-0.4, 1.36), (0.0, 1.5)], light),
        ([(w * 0.46, -0.96), (w * 0.84, -0.52), (w * 0.95, 0.1)], light),
        ([(-w * 0.5, -0.92), (-w * 0.84, -0.5), (-w * 0.93, 0.1)], light),
    ]
    pieces = [
        Piece(smooth(mass), cloth, "scarf", 0.3),
        Piece(smooth(rim), deep, "scarf-shade"),
        Piece(smooth(opening), tone.skin, "skin"),
        Piece(smooth(under), light, "scarf-light"),
        *features,
        Piece(smooth(drape), cloth, "scarf", 0.3),
    ]
    pieces += [Piece(ribbon(line, 0.045), colour, "scarf-shade") for line, colour in folds]
    if aid:
        pieces.append(Piece(ellipse(w * 0.86, 0.05, 0.075, 0.15, 0.15), AID,
                            "hearing-aid", 0.15))  # fmt: skip
        pieces.append(Piece(ribbon([(w * 0.86, 0.18), (w * 0.80, 0.32),
            (k * 0.97 + t, 0.36)], 0.04, 0.8),
                            mix(AID, "#ffffff", 0.5), "hearing-aid"))  # fmt: skip
    return pieces


def _neck(b: Build, tone: Tones, rise: float) -> Piece:
    w = 0.040 - 0.004 * b.maturity
    top, low = b.chin_y - 0.03 + rise, b.shoulder_y + 0.02 + rise
    return Piece(limb([(0, top, w), (0, low, w * 1.15)]), tone.skin_shade, "skin-shade")


def _arm(clothes: Wardrobe, arm: Arm, tone: Tones, b: Build) -> list[Piece]:
    return [_hand(arm, tone, b), *clothes.sleeve(arm)]


def _hand(arm: Arm, tone: Tones, b: Build) -> Piece:
    """A mitten with its thumb, open or closed round something."""
    size = 0.034 * b.girth
    a = arm.direction
    c, s = math.cos(a), math.sin(a)
    # The thumb is on the side of the body, or on top when the arm is raised.
    side = (1.0 if arm.shoulder[0] > 0 else -1.0) * (1.0 if s > -0.3 else -1.0)

    def at(u: float, v: float, tight: float = 1.0) -> Node:
        v *= side
        return (
            arm.wrist[0] + (u * c - v * s) * size,
            arm.wrist[1] + (u * s + v * c) * size,
            tight,
        )

    if arm.grips:
        nodes = [at(-0.4, -0.62), at(0.5, -0.80), at(1.25, -0.66), at(1.5, 0.0), at(1.3, 0.62),
                 at(0.9, 0.92), at(0.55, 0.84), at(-0.4, 0.62)]  # fmt: skip
    else:
        nodes = [at(-0.4, -0.62), at(0.5, -0.78), at(1.4, -0.66), at(1.95, -0.05), at(1.65, 0.48),
                 at(1.12, 0.52, 0.6), at(1.30, 1.02), at(0.98, 1.20), at(0.5, 0.82), at(-0.4,
                     0.62)]  # fmt: skip
    return Piece(smooth(nodes), tone.skin, "skin", 0.25)


def _grip(arm: Arm, b: Build) -> Point:
    """The middle of the hand."""
    reach = 0.034 * b.girth * 0.75
    return (
        arm.wrist[0] + math.cos(arm.direction) * reach,
        arm.wrist[1] + math.sin(arm.direction) * reach,
    )
