"""A companion on four legs in any pose, from any side: its posture, and its head on it."""

from custories_core.scenes import Pose

from ...pieces import Drawing, Piece, View
from ..shapes import mapped, smooth
from ..tones import INK, mix
from .beast import Beast
from .countenance import blush, eyes, lips, over
from .gaits import on_fours
from .neckwear import neckwear
from .postures import Posture
from .resting import curled, sideways, sitting
from .rig import ALOFT, Cue, carried, drawing, turning
from .upright import upright


def draw(beast: Beast, cue: Cue) -> Drawing:
    """A beast in any pose, from any side."""
    posture = _posture(beast, cue)
    hx, hy = posture.head
    move = turning(cue.tilt + posture.lean, (0.0, 0.8), beast.scale,
                   (hx, hy + 0.8 * beast.scale))  # fmt: skip
    back = cue.view is View.BACK
    scarf = [] if cue.asleep and back else neckwear(
        cue.tone, (0.0, 0.0), cue.genre, 1.0, back
    )  # fmt: skip
    pieces = [
        *posture.pieces,
        *carried(scarf, turning(posture.lean * 0.7, (0.0, 0.0), 1.0, posture.neck)),
        *carried(_head(beast, cue, posture.turn + cue.gaze[0] * 0.09), move),
        *posture.over,
    ]
    corner = (1.05, 0.62) if cue.view is View.SIDE else (0.58, beast.at.mouth_v + 0.10)
    paw = move(*corner) if posture.paw is None else posture.paw
    return drawing(pieces, [mapped(smooth(beast.skull), move)], paw, posture.other,
                   cue.pose not in ALOFT)  # fmt: skip


def _head(beast: Beast, cue: Cue, turn: float) -> list[Piece]:
    """The whole head, back to front. `turn` moves the features as the head turns."""
    tone, at = cue.tone, beast.at
    if cue.view is View.SIDE:
        return beast.profile(cue)
    pieces = [*beast.crown(cue), Piece(smooth(beast.skull), tone.skin, "skin", 0.25)]
    if cue.view is View.BACK:
        return [*pieces, *beast.nape(tone)]
    pieces += beast.mask(cue, turn)
    pieces += blush(cue, at, turn, beast.blushing(tone))
    pieces += eyes(cue, at, turn, tone.skin)
    pieces += beast.snout(cue, turn)
    pieces += lips(cue, (turn * 1.25, at.mouth_v + 0.06), 0.78, mix(INK, tone.skin, 0.12))
    return pieces + over(cue, at, turn, 0.95)


def _posture(beast: Beast, cue: Cue) -> Posture:
    match cue.pose:
        case Pose.SIT:
            return sideways(beast, cue) if cue.view is View.SIDE else sitting(beast, cue)
        case Pose.SLEEP:
            return curled(beast, cue)
        case Pose.WALK if cue.holding is not None:
            return upright(beast, cue)
        case Pose.WALK | Pose.RUN | Pose.FLY | Pose.SWIM:
            return on_fours(beast, cue)
        case _:
            return upright(beast, cue)
