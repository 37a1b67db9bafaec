"""The head in its place on a body: face, hair or headscarf, and what a genre sets on them."""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from custories_core.layout.frames import Path
from custories_core.ports.illustration import Portrayed
from custories_core.scenes import Expression, Pose

from ..pieces import Gaze, Piece, View
from . import cut_out, hair, head, headscarf, profile, skull, turned_hair
from .body import Build, Stance
from .cut_out import CutFace
from .headgear import headgear
from .locks import Cut
from .mould import mould, moulded
from .shapes import Node, Point, bounds, mapped, smooth
from .tones import Tones
from .wind import pressed, trailing, turned

_TILT = {
    Expression.JOY: 0.05, Expression.WONDER: -0.05, Expression.FEAR: -0.03,
    Expression.SADNESS: 0.09, Expression.DETERMINATION: 0.0, Expression.MISCHIEF: -0.07,
}  # fmt: skip
_STIFF = {"coily": 0.3, "curly": 0.7}
"""How much of a wind a texture of hair follows, where not all of it."""


@dataclass(frozen=True, slots=True)
class Bust:
    """Pieces behind the body and over it, and the outline of the skull."""

    back: tuple[Piece, ...]
    pieces: tuple[Piece, ...]
    outline: Path


@dataclass(frozen=True, slots=True)
class _Head:
    """A head of some expression: whose it is, its colours and stance."""

    portrayed: Portrayed
    tone: Tones
    build: Build
    stance: Stance
    expression: Expression
    gaze: Gaze
    own: CutFace | None

    @property
    def width(self) -> float:
        return skull.head_width(self.build.maturity)

    @property
    def tilt(self) -> float:
        return self.stance.nod + (0.0 if self.stance.asleep else _TILT[self.expression])

    def wind(self) -> tuple[Point, float]:
        """Wind and spread of this hair, as the head feels them."""
        st = self.stance
        stiff = _STIFF.get(self.portrayed.appearance.hair_texture, 1.0)
        wx, wy = turned(st.wind, -st.slant - self.tilt)
        return (wx * stiff, wy * stiff), st.spread * stiff

    def cut(self) -> Cut:
        looks = self.portrayed.appearance
        return Cut(
            looks.hair_texture, looks.hair_length, self.tone, self.width, 0.0, looks.hearing_aid
        )


def bust(
    portrayed: Portrayed, tone: Tones, b: Build, st: Stance, expression: Expression, gaze: Gaze,
    view: View, genre: str, pose: Pose, own: CutFace | None = None,
) -> Bust:  # fmt: skip
    """The head of a figure, as it is seen, in the figure's upright units."""
    one = _Head(portrayed, tone, b, st, expression, gaze, own)
    # A gaze is said for the upright picture, eyes look in a head that is turned.
    gaze = turned(gaze, -st.slant - one.tilt)
    one = replace(one, gaze=(min(max(gaze[0], -1.0), 1.0), min(max(gaze[1], -1.0), 1.0)))
    looks = portrayed.appearance
    outline, back, pieces = {View.FRONT: _front, View.SIDE: _side, View.BACK: _behind}[view](one)
    covers = [p for p in (*back, *pieces) if p.role in ("hair", "scarf")]
    top = max(-1.5, min(bounds([p.path for p in covers]).y, -1.05)) if covers else -1.05
    knot = looks.hair_style == "bun" and not looks.headscarf and looks.hair_length != "shaved"
    bare = knot or pose is Pose.SWIM
    heading = {View.FRONT: min(1.0, st.turn * 1.2), View.SIDE: 1.0, View.BACK: 0.0}[view]
    if not st.asleep and (view is not View.BACK or genre != "undersea"):
        pieces += headgear(genre, tone, top, one.width, heading, bare)
    move, shape = _placing(b, st, one.tilt), looks.head_shape
    return Bust(
        tuple(replace(p, path=mapped(p.path, move)) for p in moulded(back, shape, view)),
        tuple(replace(p, path=mapped(p.path, move)) for p in moulded(pieces, shape, view)),
        mapped(mapped(smooth(outline), mould(shape, view)), move),
    )


_Parts = tuple[list[Node], Sequence[Piece], list[Piece]]


def _front(one: _Head) -> _Parts:
    """From the front, turned a little as the body turns and the eyes look."""
    looks, tone, st, m = one.portrayed.appearance, one.tone, one.stance, one.build.maturity
    turn = st.turn + one.gaze[0] * 0.09
    outline = skull.head_nodes(m)
    age = one.portrayed.character.age
    if one.own is None:
        features = head.face(looks, tone, one.expression, one.gaze, age, m, turn, st.asleep)
    else:
        features = cut_out.face(
            one.own, looks, tone, one.expression, one.gaze, age, m, turn, st.asleep
        )
    if looks.headscarf:
        aid = looks.hearing_aid
        return outline, (), headscarf.scarfed(tone, features, one.width, turn, aid)
    wind, spread = one.wind()
    # Wind takes the hair off the side it comes from.
    cut = hair.hair(looks, tone, one.width, turn, looks.hearing_aid or wind[0] < -0.3)
    back = trailing(cut.back, 0.0, wind, spread)
    tails = trailing(cut.tails, -0.5, wind, spread)
    if st.asleep:
        if looks.hair_style == "ponytail":
            # It swings to the side that is up.
            tails = tuple(turned_hair.mirrored(p) for p in tails)
        back, tails = pressed(back, one.width * 0.9), pressed(tails, one.width * 0.5)
    pieces = [
        *tails,
        *skull.ears(tone, m),
        Piece(smooth(outline), tone.skin, "skin", 0.25),
        *(p for p in features if p.role != "brow"),
        *trailing(cut.front, 0.2, wind, spread * 0.5),
        *(p for p in features if p.role == "brow"),
    ]
    if looks.hearing_aid:
        pieces += skull.hearing_aid(tone, m)
    return outline, back, pieces


def _side(one: _Head) -> _Parts:
    """In profile, facing +x."""
    looks, tone, st, m = one.portrayed.appearance, one.tone, one.stance, one.build.maturity
    outline = profile.outline(m)
    age = one.portrayed.character.age
    features = profile.face(looks, tone, one.expression, one.gaze, age, m, st.asleep)
    skin = Piece(smooth(outline), tone.skin, "skin", 0.25)
    if looks.headscarf:
        pieces = [skin, *features, *turned_hair.scarf_side(one.cut())]
        if looks.hearing_aid:
            pieces += [p for p in profile.ear(tone, m, True) if p.role == "hearing-aid"]
        return outline, (), pieces
    wind, spread = one.wind()
    back, over = turned_hair.side(one.cut(), looks.hair_style)
    brows = [p for p in features if p.role == "brow"]
    ear = profile.ear(tone, m, looks.hearing_aid)
    hidden = looks.hair_style == "loose" and looks.hair_length in ("medium", "long")
    return outline, trailing(back, 0.0, wind, spread), [
        skin,
        *(p for p in features if p.role != "brow"),
        *(ear if hidden and not looks.hearing_aid else ()),
        *trailing(over, 0.2, wind, spread * 0.5),
        *(() if hidden and not looks.hearing_aid else ear),
        *brows,
    ]  # fmt: skip


def _behind(one: _Head) -> _Parts:
    """From the back: no face, and all the hair over the body."""
    looks, tone, m = one.portrayed.appearance, one.tone, one.build.maturity
    outline = skull.head_nodes(m)
    if looks.headscarf:
        return outline, (), turned_hair.scarf_back(one.cut())
    wind, spread = one.wind()
    locks = trailing(turned_hair.back(one.cut(), looks.hair_style), 0.0, wind, spread)
    return outline, (), [*profile.from_behind(looks, tone, m), *locks]


def _placing(b: Build, st: Stance, tilt: float) -> Callable[[float, float], Point]:
    scale, cy = b.head / 2, -1.0 + b.head / 2 + st.rise
    c, s = math.cos(tilt), math.sin(tilt)

    def move(u: float, v: float) -> Point:
        # The head tilts about the top of the neck.
        du, dv = u, v - 0.9
        return (du * c - dv * s) * scale, cy + (du * s + dv * c + 0.9) * scale

    return move
