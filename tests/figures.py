"""Figures for tests of what draws them: somebody plain, and whatever may be asked of anybody."""

from typing import Any

from hypothesis import strategies as st

from adapters.illustration.painter.pieces import View
from custories_core.books import Appearance
from custories_core.genres import GENRES
from custories_core.scenes import Expression, Pose, Prop

PLAIN = Appearance(
    skin="#e6b48f",
    hair="#6a4426",
    hair_length="medium",
    hair_texture="wavy",
    hair_style="loose",
    eyes="#3f75a8",
    outfit="#d9605a",
    glasses=False,
    freckles=False,
    hearing_aid=False,
    headscarf=False,
    wheelchair=False,
)
"""Somebody whom nothing sets apart."""

colours = st.integers(0, 0xFFFFFF).map(lambda n: f"#{n:06x}")


def cues(far: float = 1.0) -> st.SearchStrategy[dict[str, Any]]:
    """What a figure can be asked to do, and from where it can be seen, by the names of `figure`.

    Eyes look as `far` as 1, which is to the side; beyond that they do no more.
    """
    look = st.floats(-far, far)
    return st.fixed_dictionaries(
        {
            "pose": st.sampled_from(Pose),
            "expression": st.sampled_from(Expression),
            "genre": st.sampled_from(sorted(GENRES)),
            "holding": st.none() | st.sampled_from(Prop),
            "gaze": st.tuples(look, look),
            "view": st.sampled_from(View),
        }
    )
