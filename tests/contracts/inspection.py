"""What every inspector must do, on pictures that the tests paint themselves.

Inherit `InspectionContract` and give it a fixture `inspector`.
"""

from dataclasses import replace
from io import BytesIO

import numpy as np
import pytest
from PIL import Image, ImageColor, ImageDraw

from custories_core.layout.geometry import Box
from custories_core.ports.illustration import Canvas, Picture, Placement
from custories_core.ports.inspection import Inspection, InspectionRequest, Inspector

SIDE = 640
QUIET = Box(0.08, 0.05, 0.84, 0.22)
CANVAS = Canvas(SIDE, SIDE, (QUIET,), Box(0.2, 0.3, 0.6, 0.65))
BODY = Box(0.35, 0.34, 0.3, 0.6)
FACE = Box(0.38, 0.36, 0.24, 0.2)
LIGHTS = {"dawn": "#fff0e4", "day": "#ffffff", "dusk": "#ffdcd2", "night": "#b4c0f0"}
"""What every colour of a figure is multiplied by, by the hour."""


def picture_of(image: Image.Image, *placements: Placement) -> Picture:
    """The image as an illustrator would hand it over."""
    out = BytesIO()
    image.save(out, "JPEG", quality=92, subsampling=0)
    return Picture(out.getvalue(), *image.size, placements)


def _lit(colour: str, light: str) -> tuple[int, ...]:
    pairs = zip(ImageColor.getrgb(colour), ImageColor.getrgb(light), strict=False)
    return tuple(round(part * lamp / 255) for part, lamp in pairs)


def painted(
    skin: str = "#e6b48f",
    hair: str = "#6a4426",
    light: str = "day",
    body: Box = BODY,
    face: Box = FACE,
    ground: str = "#7fa88a",
    grain: float = 4.0,
    figure: bool = True,
) -> Picture:
    """A plain sky over busy ground, and one figure between them, in the light of the hour."""
    lamp = LIGHTS[light]
    image = Image.new("RGB", (SIDE, SIDE), _lit("#cfdcec", lamp))
    pen = ImageDraw.Draw(image)
    for number in range(240):
        x, y = number * 97 % SIDE, SIDE * 0.45 + number * 57 % (SIDE * 0.55)
        pen.ellipse((x, y, x + 24, y + 24), fill=_lit(ground if number % 2 else "#40614e", lamp))
    if figure:
        pen.rounded_rectangle(_corners(body, 0.0, 0.3, 1.0, 1.0), 20, fill=_lit("#4d7c4b", lamp))
        pen.rounded_rectangle(_corners(face, 0.0, 0.0, 1.0, 1.0), 30, fill=_lit(skin, lamp))
        pen.rectangle(_corners(face, 0.0, 0.0, 1.0, 0.2), fill=_lit(hair, lamp))
        for left in (0.2, 0.62):
            pen.ellipse(_corners(face, left, 0.4, left + 0.18, 0.58), fill=_lit("#fffaf2", lamp))
            pen.ellipse(_corners(face, left + 0.06, 0.46, left + 0.13, 0.55), fill="#2b1c20")
        pen.line(_corners(face, 0.4, 0.82, 0.6, 0.82), fill="#74222f", width=4)
    pixels = np.asarray(image).astype(np.float64)
    # Shading over the whole, and a fine grain, as painted paper has.
    shade = np.linspace(1.0, 0.96, SIDE)[:, None, None]
    noise = np.random.default_rng(7).normal(0.0, grain, (SIDE, SIDE, 1))
    image = Image.fromarray(np.clip(pixels * shade + noise, 0, 255).astype(np.uint8))
    return picture_of(image, *([Placement("mia", body, face)] if figure else []))


def _corners(
    box: Box, left: float, top: float, right: float, bottom: float
) -> tuple[float, float, float, float]:
    """A part of a box of the picture, in pixels."""
    x, y, width, height = (part * SIDE for part in (box.x, box.y, box.width, box.height))
    return x + left * width, y + top * height, x + right * width, y + bottom * height


def inspected(inspector: Inspector, page: Picture, sheet: Picture | None = None) -> Inspection:
    """What the inspector says of a page, with the sheet of the one who is on it."""
    sheets = {"mia": sheet} if sheet else {}
    return inspector.inspect(InspectionRequest(page, CANVAS, sheets))


def two_toned(left: str, right: str) -> Picture:
    """A picture whose left half has one colour and its right half another."""
    image = Image.new("RGB", (SIDE, SIDE), left)
    image.paste(Image.new("RGB", (SIDE // 2, SIDE), right), (SIDE // 2, 0))
    return picture_of(image)


class InspectionContract:
    """Behaviour of any Inspector."""

    def test_it_has_a_name(self, inspector: Inspector) -> None:
        assert inspector.name.strip()

    @pytest.mark.parametrize("light", list(LIGHTS))
    def test_a_good_page_has_no_fault(self, inspector: Inspector, light: str) -> None:
        assert inspected(inspector, painted(light=light), painted()).faults == ()

    def test_there_is_one_tone_for_each_quiet_box(self, inspector: Inspector) -> None:
        for boxes in ((), (QUIET,), (QUIET, QUIET.moved(dy=0.05))):
            request = InspectionRequest(painted(), replace(CANVAS, quiet=boxes), {})
            assert len(inspector.inspect(request).tones) == len(boxes)

    def test_the_tone_is_that_of_the_box_alone(self, inspector: Inspector) -> None:
        boxes = Box(0.05, 0.1, 0.35, 0.5), Box(0.6, 0.1, 0.35, 0.5), Box(0.3, 0.3, 0.4, 0.4)
        request = InspectionRequest(
            two_toned("#000000", "#808080"), replace(CANVAS, quiet=boxes), {}
        )
        dark, grey, both = inspector.inspect(request).tones
        # WCAG 2: the relative luminance of #808080 is 0.2159.
        assert (dark.darkest, dark.lightest) == pytest.approx((0.0, 0.0), abs=0.01)
        assert (grey.darkest, grey.lightest) == pytest.approx((0.2159, 0.2159), abs=0.01)
        assert (both.darkest, both.lightest) == pytest.approx((0.0, 0.2159), abs=0.01)
        assert ImageColor.getrgb(grey.mean) == pytest.approx((128, 128, 128), abs=3)
        assert ImageColor.getrgb(both.mean) == pytest.approx((64, 64, 64), abs=3)
        assert dark.busyness == pytest.approx(0.0, abs=0.05)

    def test_a_speck_does_not_set_the_bounds(self, inspector: Inspector) -> None:
        image = Image.new("RGB", (SIDE, SIDE), "#404040")
        image.paste(Image.new("RGB", (16, 16), "white"), (100, 80))
        tone = inspected(inspector, picture_of(image)).tones[0]
        assert tone.lightest < 0.1

    def test_a_busy_quiet_area_is_a_fault(self, inspector: Inspector) -> None:
        request = InspectionRequest(
            painted(figure=False), replace(CANVAS, quiet=(Box(0.1, 0.6, 0.8, 0.3),)), {}
        )
        inspection = inspector.inspect(request)
        assert inspection.tones[0].busyness > 1
        assert any("quiet area 1" in fault for fault in inspection.faults)

    def test_a_face_in_a_quiet_area_is_a_fault(self, inspector: Inspector) -> None:
        canvas = replace(CANVAS, quiet=(QUIET, Box(0.55, 0.5, 0.2, 0.2)))
        faults = inspector.inspect(InspectionRequest(painted(), canvas, {})).faults
        assert any("mia" in fault and "quiet area 2" in fault for fault in faults)
        assert not any("quiet area 1" in fault for fault in faults)

    @pytest.mark.parametrize("light", ["day", "night"])
    def test_somebody_else_is_a_fault(self, inspector: Inspector, light: str) -> None:
        other = painted(skin="#4c2e1e", hair="#ece8e0", light=light)
        faults = inspected(inspector, other, painted()).faults
        assert faults
        assert all("mia" in fault for fault in faults)

    def test_who_should_be_there_and_is_not_is_a_fault(self, inspector: Inspector) -> None:
        request = InspectionRequest(painted(), CANVAS, {"mia": painted(), "tom": painted()})
        assert any("tom" in fault for fault in inspector.inspect(request).faults)

    def test_every_fault_is_told_at_once(self, inspector: Inspector) -> None:
        page = painted(skin="#4c2e1e", hair="#ece8e0")
        canvas = replace(CANVAS, quiet=(FACE,))
        faults = inspector.inspect(InspectionRequest(page, canvas, {"mia": painted()})).faults
        assert any("mia" in fault and "quiet area 1" in fault for fault in faults)
        assert any("mia" in fault and "quiet area" not in fault for fault in faults)
