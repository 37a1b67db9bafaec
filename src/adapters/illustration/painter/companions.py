"""Companions: fox, cat and small dragon."""

from custories_core.layout.geometry import Box
from custories_core.ports.illustration import Portrayed
from custories_core.scenes import Expression, Pose, Prop

from .figure_shapes import bounds, ellipse
from .figure_tones import tones
from .pieces import Drawing, Piece


def companion(portrayed: Portrayed, pose: Pose, expression: Expression, genre: str,
              holding: Prop | None, gaze: float) -> Drawing:  # fmt: skip
    tone = tones(portrayed.appearance)
    p = Piece(ellipse(0, -0.5, 0.3, 0.5), tone.skin, "skin")
    return Drawing((p,), bounds([p.path]), Box(-0.2, -0.9, 0.4, 0.4), (0.3, -0.5))
