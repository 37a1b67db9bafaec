"""What every illustrator must do."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from io import BytesIO

import pytest
from PIL import Image

from custories_core.books import Appearance, Character, Likeness, Role, Species
from custories_core.layout.geometry import Box
from custories_core.ports.illustration import (
    BackgroundRequest,
    Canvas,
    IllustrationRequest,
    Illustrator,
    Picture,
    Portrayed,
    SheetRequest,
)
from custories_core.ports.portraits import Eyes
from custories_core.scenes import (
    Expression,
    Figure,
    Mood,
    Place,
    Pose,
    Prop,
    Scene,
    Time,
    Weather,
)
from tests.contracts.portraits import astronaut, encoded

WHOLE = Box(0.0, 0.0, 1.0, 1.0)
METADATA = {"exif", "xmp", "icc_profile", "photoshop", "comment"}


def portrayed(id: str, role: Role = Role.HERO, age: int = 6, **looks: str | bool) -> Portrayed:
    """Somebody with settled looks."""
    appearance = Appearance(
        skin="#b97f55",
        hair="#3a2519",
        hair_length="medium",
        hair_texture="curly",
        hair_style="loose",
        eyes="#5a3720",
        outfit="#d9605a",
        glasses=False,
        freckles=False,
        hearing_aid=False,
        headscarf=False,
        wheelchair=False,
    )
    species = Species.FOX if role is Role.COMPANION else Species.HUMAN
    character = Character(id, id.title(), role, age=age, species=species)
    return Portrayed(character, replace(appearance, **looks))  # type: ignore[arg-type]


CAST = {
    "mira": portrayed("mira"),
    "nana": portrayed("nana", Role.FAMILY, 64, hair="#a5a3a2", hair_style="bun", glasses=True),
    "tom": portrayed("tom", Role.FRIEND, 7, skin="#f3cfb3", hair="#c05a24", hair_length="short"),
    "fox": portrayed("fox", Role.COMPANION),
}
QUIET_TOP = Canvas(400, 400, (Box(0.04, 0.04, 0.92, 0.3),), Box(0.05, 0.36, 0.9, 0.59))
QUIET_BOTTOM = Canvas(400, 400, (Box(0.04, 0.69, 0.92, 0.27),), Box(0.05, 0.05, 0.9, 0.6))
QUIET_LEFT = Canvas(400, 400, (Box(0.05, 0.08, 0.3, 0.84),), Box(0.41, 0.15, 0.54, 0.78))
OPEN = Canvas(400, 320, (), Box(0.05, 0.1, 0.9, 0.84))
SPREAD = Canvas(
    640,
    320,
    (Box(0.02, 0.04, 0.46, 0.33),),
    Box(0.52, 0.13, 0.46, 0.83),
    (Box(0.48, 0.0, 0.04, 1.0),),
)
CANVASES = (QUIET_TOP, QUIET_BOTTOM, QUIET_LEFT, OPEN, SPREAD)


def scene(place: Place = Place.MOONLIT_GARDEN, *who: str, **change: object) -> Scene:
    """A scene with these characters."""
    figures = tuple(
        Figure(id, Pose.REACH if i else Pose.STAND, Expression.JOY, None if i else Prop.LANTERN)
        for i, id in enumerate(who or ("mira", "fox"))
    )
    plain = Scene(
        place, Time.DUSK, Weather.CLEAR, Mood.CURIOUS, figures, (Prop.KEY,), "They look up."
    )
    return replace(plain, **change)  # type: ignore[arg-type]


def behind(what: Scene, canvas: Canvas = QUIET_TOP, seed: int = 5) -> BackgroundRequest:
    """A request for the scene's background."""
    genre = "space" if what.place in (Place.SPACESHIP, Place.PLANET) else "fairy-tale"
    return BackgroundRequest(what, canvas, genre, "cut-paper", seed)


def page(request: BackgroundRequest, background: Picture) -> IllustrationRequest:
    """A request for the page picture on that background."""
    cast = {f.character: CAST[f.character] for f in request.scene.figures}
    return IllustrationRequest(
        request.scene,
        request.canvas,
        request.genre,
        request.style,
        request.seed,
        background.data,
        cast,
        dict.fromkeys(cast, b""),
    )


def opened(picture: Picture) -> Image.Image:
    """The decoded picture, as large as it says."""
    image = Image.open(BytesIO(picture.data))
    image.load()
    assert image.format == "JPEG"
    assert image.mode == "RGB"
    assert image.size == (picture.width, picture.height)
    return image


class IllustrationContract:
    """Inherit this and override `illustrator`; a hosted one sets `deterministic` to False."""

    deterministic = True

    @pytest.fixture
    def illustrator(self) -> Illustrator:
        raise NotImplementedError

    @pytest.fixture
    def painted(self, illustrator: Illustrator) -> tuple[IllustrationRequest, Picture, Picture]:
        """A page's request, its background and its picture."""
        request = behind(scene())
        background = illustrator.background(request)
        asked = page(request, background)
        return asked, background, illustrator.illustrate(asked)

    def test_it_has_a_name(self, illustrator: Illustrator) -> None:
        assert illustrator.name.strip()

    def test_at_least_one_picture_at_a_time(self, illustrator: Illustrator) -> None:
        assert illustrator.concurrency >= 1

    def test_a_sheet_shows_the_character(self, illustrator: Illustrator) -> None:
        sheet = illustrator.character_sheet(SheetRequest(CAST["mira"], "space", "cut-paper", 3))
        assert opened(sheet).size == (1200, 1600)
        for placement in sheet.placements:
            assert placement.character == "mira"
            assert WHOLE.contains(placement.body)
            assert placement.body.contains(placement.face)

    def test_a_face_to_be_cut_out_is_cut_out_or_drawn(self, illustrator: Illustrator) -> None:
        """Whether it can do so or not, and without a photo where pages are drawn."""
        known = CAST["mira"]
        asked = replace(known, character=replace(known.character, likeness=Likeness.CUT_OUT))
        photo, eyes = encoded(astronaut(), quality=92), Eyes((0.397, 0.198), (0.482, 0.202))
        request = SheetRequest(asked, "fairy-tale", "cut-paper", 3, photo, eyes)
        sheet = illustrator.character_sheet(request)
        assert opened(sheet).size == (1200, 1600)
        what = behind(scene(Place.MOONLIT_GARDEN, "mira"))
        usual = page(what, illustrator.background(what))
        for data in (sheet.data, b""):
            drawn = replace(usual, cast={"mira": asked}, sheets={"mira": data})
            assert opened(illustrator.illustrate(drawn)).size == (400, 400)

    @pytest.mark.parametrize("canvas", CANVASES)
    def test_pictures_have_the_size_of_the_canvas(
        self, illustrator: Illustrator, canvas: Canvas
    ) -> None:
        request = behind(scene(), canvas)
        background = illustrator.background(request)
        picture = illustrator.illustrate(page(request, background))
        assert opened(background).size == (canvas.width, canvas.height)
        assert opened(picture).size == (canvas.width, canvas.height)

    def test_nothing_but_the_picture_is_in_the_file(
        self, painted: tuple[IllustrationRequest, Picture, Picture]
    ) -> None:
        for picture in painted[1:]:
            assert not METADATA & opened(picture).info.keys()

    def test_figures_stand_in_the_picture_and_faces_off_the_text(
        self, painted: tuple[IllustrationRequest, Picture, Picture]
    ) -> None:
        asked, _, picture = painted
        known = {f.character for f in asked.scene.figures}
        assert {p.character for p in picture.placements} <= known
        for placement in picture.placements:
            assert WHOLE.contains(placement.body)
            assert WHOLE.contains(placement.face)
            assert not any(placement.face.overlaps(q) for q in asked.canvas.quiet)

    def test_figures_change_the_picture(
        self, painted: tuple[IllustrationRequest, Picture, Picture]
    ) -> None:
        _, background, picture = painted
        assert picture.data != background.data

    def test_the_same_request_gives_the_same_bytes(
        self, illustrator: Illustrator, painted: tuple[IllustrationRequest, Picture, Picture]
    ) -> None:
        asked, background, picture = painted
        if self.deterministic:
            assert illustrator.background(behind(asked.scene)).data == background.data
            assert illustrator.illustrate(asked).data == picture.data

    def test_threads_get_what_they_asked_for(self, illustrator: Illustrator) -> None:
        sizes = [replace(OPEN, width=320 + 16 * number) for number in range(2 * len(Place))]
        asked = [behind(scene(p), size) for p, size in zip([*Place, *Place], sizes, strict=True)]
        with ThreadPoolExecutor(min(4, illustrator.concurrency)) as threads:
            together = list(threads.map(illustrator.background, asked))
        assert [opened(p).width for p in together] == [size.width for size in sizes]
        if self.deterministic:
            alone = [illustrator.background(r) for r in asked]
            assert [p.data for p in together] == [p.data for p in alone]
