"""What a PDF is, as far as a printer cares: plain facts, whoever made the file.

Boxes are in PDF page space: points, origin at the bottom left, y upwards.
"""

from dataclasses import dataclass, field

from ..books import Direction


@dataclass(frozen=True, slots=True)
class Rectangle:
    """An upright rectangle in page space, edges in order."""

    left: float
    bottom: float
    right: float
    top: float

    @property
    def width(self) -> float:
        return self.right - self.left

    @property
    def height(self) -> float:
        return self.top - self.bottom

    def inside(self, other: "Rectangle", slack: float) -> bool:
        """Whether it lies within `other`, give or take `slack` points on each side."""
        return (
            self.left >= other.left - slack
            and self.bottom >= other.bottom - slack
            and self.right <= other.right + slack
            and self.top <= other.top + slack
        )

    def matches(self, other: "Rectangle", slack: float) -> bool:
        """Whether all four edges are those of `other`, give or take `slack` points."""
        return self.inside(other, slack) and other.inside(self, slack)

    def shrunk(self, by: float) -> "Rectangle":
        """The rectangle with every edge moved inwards."""
        return Rectangle(self.left + by, self.bottom + by, self.right - by, self.top - by)


@dataclass(frozen=True, slots=True)
class PrintFont:
    """A font that a page refers to. `kind` is its PDF subtype, such as "TrueType"."""

    name: str
    embedded: bool
    subset: bool
    kind: str


@dataclass(frozen=True, slots=True)
class PrintPicture:
    """A picture as drawn. `ppi` is pixels per inch across and down, as printed.

    A direction with a single pixel has no detail to lose; its figure is infinite.
    """

    pixels: tuple[int, int]
    ppi: tuple[float, float]
    space: str
    filter: str
    soft_mask: bool

    @property
    def lowest_ppi(self) -> float:
        return min(self.ppi)


@dataclass(frozen=True, slots=True)
class PrintWord:
    """A word and the box around its ink."""

    text: str
    box: Rectangle


@dataclass(frozen=True, slots=True)
class OutputIntent:
    """The colours a file was made for.

    `components` is the number of colour channels of the embedded profile, None
    where none is embedded; `profile` is the name that profile gives itself.
    """

    subtype: str
    condition: str
    components: int | None
    profile: str


@dataclass(frozen=True, slots=True)
class PrintPage:
    """One page. Boxes the file does not give are None; inherited ones are given.

    `transparency` says what is see-through, one phrase each; a transparency
    group alone is not. `annotations` are subtypes, without form fields and
    attached files. `device_colours` are those of "gray", "rgb" and "cmyk" that
    are used without a profile.
    """

    media: Rectangle
    crop: Rectangle | None = None
    trim: Rectangle | None = None
    bleed: Rectangle | None = None
    art: Rectangle | None = None
    rotation: int = 0
    user_unit: float = 1.0
    fonts: tuple[PrintFont, ...] = ()
    pictures: tuple[PrintPicture, ...] = ()
    transparency: tuple[str, ...] = ()
    annotations: tuple[str, ...] = ()
    device_colours: frozenset[str] = field(default=frozenset())
    words: tuple[PrintWord, ...] = ()


@dataclass(frozen=True, slots=True)
class PrintFile:
    """A whole PDF.

    `locked` means that it cannot be opened without a password: nothing but
    `version` and `encrypted` is then known, and there are no pages. `scripts`,
    `actions`, `attachments` and `forms` say where one was found.
    """

    version: str
    pages: tuple[PrintPage, ...]
    encrypted: bool = False
    locked: bool = False
    title: str = ""
    language: str = ""
    direction: Direction = Direction.LEFT_TO_RIGHT
    identified: bool = True
    trapped: str = ""
    output_intents: tuple[OutputIntent, ...] = ()
    scripts: tuple[str, ...] = ()
    actions: tuple[str, ...] = ()
    attachments: tuple[str, ...] = ()
    forms: tuple[str, ...] = ()
    layers: int = 0
