"""The painter's colours: fit for text, and each hour its own."""

from hypothesis import given
from hypothesis import strategies as st

from adapters.illustration.painter.palette import luminance as measured
from adapters.illustration.painter.palette import mix, rgb, settled, tones
from custories_core.genres import GENRES
from custories_core.layout.contrast import luminance, readable_ink
from custories_core.scenes import Mood, Time, Weather

channel = st.integers(0, 255).map(float)
scenes = st.tuples(st.sampled_from(Time), st.sampled_from(Weather), st.sampled_from(Mood))


@given(st.tuples(channel, channel, channel))
def test_luminance_is_that_of_the_layout(colour: tuple[float, float, float]) -> None:
    code = "#" + "".join(f"{int(c):02x}" for c in colour)
    assert abs(measured(colour) - luminance(code)) < 1e-9


@given(st.tuples(channel, channel, channel), st.sampled_from(sorted(GENRES)))
def test_a_settled_colour_takes_dark_or_light_text(
    colour: tuple[float, float, float], genre: str
) -> None:
    palette = GENRES[genre].palette
    level = measured(settled(colour, rgb(palette.light), rgb(palette.ink)))
    # What grain and shadows add on either side.
    assert readable_ink(level * 0.8, level * 1.25, ("#22263f", "#ffffff"))


@given(scenes, st.sampled_from(sorted(GENRES)))
def test_nearer_planes_are_darker(scene: tuple[Time, Weather, Mood], genre: str) -> None:
    colours = tones(GENRES[genre].palette, *scene)
    assert measured(colours.depth(1.0)) < measured(colours.depth(0.5))
    assert measured(colours.depth(1.0)) < measured(colours.depth(0.0))
    for t in (0.0, 0.3, 0.6, 1.0):
        assert all(0 <= c <= 255 for c in colours.depth(t))


@given(scenes, st.sampled_from(sorted(GENRES)))
def test_a_raised_colour_is_no_hole_and_still_dark(
    scene: tuple[Time, Weather, Mood], genre: str
) -> None:
    colours = tones(GENRES[genre].palette, *scene)
    raised = colours.raised(colours.front)
    assert measured(raised) >= measured(colours.front)
    assert measured(colours.settled(raised)) <= 0.183


def test_mixing_goes_from_one_to_the_other() -> None:
    assert mix((0, 0, 0), (200, 100, 50), 0.0) == (0, 0, 0)
    assert mix((0, 0, 0), (200, 100, 50), 0.5) == (100, 50, 25)
