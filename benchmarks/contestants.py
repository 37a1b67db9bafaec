"""Binders of picture books, each as its own documents say it is used best.

`python -m benchmarks.contestants <name> <folder> <pages> <out>` binds the
JPEGs of a folder, full-bleed, with a paragraph on each, and `prepare` makes
them; `check` and `check-pictures` look at what came out. Each imports only what it needs.
"""

import sys
from collections.abc import Callable
from pathlib import Path

SIDE = 8.75
"""Inches, bleed included."""
POINTS = SIDE * 72
PIXELS = 2625
TYPE, LEADING = 16.0, 24.0
COLUMN = 400.0
LEFT, TOP = 72.0, 420.0
PARAGRAPH = (
    "On page {page} the lantern went out. “Then we shall walk by the light of the moon,” "
    "said Luna, and she took the old fox by the paw. Behind them the garden rustled, and "
    "far away, very softly, somebody was playing a flute. Neither of them was afraid."
)


def prepare(folder: Path, pages: int) -> None:
    """Make the pictures: no two alike, about as heavy as painted ones."""
    import numpy as np
    from PIL import Image

    chance = np.random.default_rng(1)
    coarse = Image.fromarray(chance.integers(0, 256, (24, 24, 3), dtype=np.uint8))
    scene = np.asarray(coarse.resize((PIXELS, PIXELS), Image.Resampling.BICUBIC), dtype=np.int16)
    grain = chance.integers(-5, 6, (PIXELS, PIXELS, 1), dtype=np.int16)
    painted = np.clip(scene + grain, 0, 255).astype(np.uint8)
    for page in range(pages):
        picture = Image.fromarray(np.roll(painted, 61 * page, axis=1))
        picture.save(folder / f"{page:03d}.jpg", quality=90, subsampling=0, dpi=(300, 300))


def pictures(folder: Path, pages: int) -> list[Path]:
    """The picture of each page; where there are more pages, they come round again."""
    made = sorted(folder.glob("*.jpg"))
    return [made[page % len(made)] for page in range(pages)]


def story_font() -> Path:
    """The font file that all set the paragraph in."""
    from importlib.resources import files

    name = "files/SourceSerifPro-Regular.ttf"
    return Path(str(files("font_source_serif_pro").joinpath(name)))


def custories(folder: Path, pages: int, out: Path) -> None:
    """Ours."""
    from adapters.render.reportlab import build
    from custories_core.books import Direction
    from custories_core.faces import Face
    from custories_core.layout.frames import Line, PlacedPicture, Sheet
    from custories_core.layout.geometry import Box, Size
    from custories_core.ports.render import DocumentInfo

    renderer = build(None)
    bleed = 9.0

    def lines(text: str) -> list[str]:
        rows, row = [], ""
        for word in text.split():
            longer = f"{row} {word}".strip()
            if renderer.measure(longer, Face.STORY, TYPE) > COLUMN:
                rows.append(row)
                longer = word
            row = longer
        return [*rows, row]

    sheets = [
        Sheet(
            f"page {page}",
            Size(POINTS - 2 * bleed, POINTS - 2 * bleed),
            bleed,
            (
                # Each page has a picture of its own, even where files come round again.
                PlacedPicture(
                    f"{page}/{path}", (PIXELS, PIXELS), Box(-bleed, -bleed, POINTS, POINTS)
                ),
                *(
                    Line(row, LEFT - bleed, TOP + number * LEADING, Face.STORY, TYPE, "#101820")
                    for number, row in enumerate(lines(PARAGRAPH.format(page=page)))
                ),
            ),
        )
        for page, path in enumerate(pictures(folder, pages), 1)
    ]
    info = DocumentInfo("Book", "Author", "en", Direction.LEFT_TO_RIGHT)
    with out.open("wb") as file:
        renderer.draw(sheets, info, lambda key: Path(key.partition("/")[2]).read_bytes(), file)


def img2pdf(folder: Path, pages: int, out: Path) -> None:
    """The floor: pictures only, no text."""
    import img2pdf

    layout = img2pdf.get_layout_fun((POINTS, POINTS))
    paths = [str(path) for path in pictures(folder, pages)]
    with out.open("wb") as file:
        img2pdf.convert(paths, layout_fun=layout, outputstream=file)


def weasyprint(folder: Path, pages: int, out: Path) -> None:
    """HTML and CSS, the same font by @font-face."""
    from weasyprint import HTML

    style = (
        f"@font-face {{ font-family: Story; src: url('{story_font().as_uri()}') }}"
        f"@page {{ size: {SIDE}in {SIDE}in; margin: 0 }} body {{ margin: 0 }}"
        f"section {{ position: relative; width: {SIDE}in; height: {SIDE}in; "
        "break-after: page; overflow: hidden }"
        f"img {{ position: absolute; width: {SIDE}in; height: {SIDE}in }}"
        f"p {{ position: absolute; left: {LEFT}pt; top: {TOP}pt; width: {COLUMN}pt; margin: 0;"
        f"font: {TYPE}pt/{LEADING}pt Story; color: #101820 }}"
    )
    body = "".join(
        f'<section><img src="{path.as_uri()}"><p>{PARAGRAPH.format(page=page)}</p></section>'
        for page, path in enumerate(pictures(folder, pages), 1)
    )
    HTML(string=f"<style>{style}</style>{body}").write_pdf(out)


def typst(folder: Path, pages: int, out: Path) -> None:
    """Typst's own language, without system fonts to look through and without tags."""
    import typst

    source = [
        f"#set page(width: {SIDE}in, height: {SIDE}in, margin: 0pt)",
        f'#set text(font: "Source Serif Pro", size: {TYPE}pt, fill: rgb("#101820"))',
        *(
            f'#page(background: image("{path.name}", width: 100%, height: 100%))['
            f"#place(dx: {LEFT}pt, dy: {TOP}pt, block(width: {COLUMN}pt)"
            f"[{PARAGRAPH.format(page=page)}])]"
            for page, path in enumerate(pictures(folder, pages), 1)
        ),
    ]
    typst.compile(
        "\n".join(source).encode(),
        output=str(out),
        root=str(folder),
        font_paths=[str(story_font().parent)],
        ignore_system_fonts=True,
        pdf_tags=False,
    )


def pymupdf(folder: Path, pages: int, out: Path) -> None:
    """MuPDF from Python; the font is embedded whole, which spares it the subsetting."""
    import pymupdf

    document = pymupdf.open()
    column = pymupdf.Rect(LEFT, TOP, LEFT + COLUMN, POINTS)
    for page, path in enumerate(pictures(folder, pages), 1):
        sheet = document.new_page(width=POINTS, height=POINTS)
        sheet.insert_image(sheet.rect, filename=str(path))
        sheet.insert_textbox(
            column,
            PARAGRAPH.format(page=page),
            fontname="Story",
            fontfile=str(story_font()),
            fontsize=TYPE,
            lineheight=LEADING / TYPE,
        )
    document.save(out)


def check(folder: Path, pages: int, out: Path, text: bool = True) -> None:
    """ValueError unless `out` has all the pages, pictures untouched, and the text if any."""
    from pypdf import PdfReader

    found = PdfReader(out).pages
    if len(found) != pages:
        raise ValueError(f"{len(found)} pages instead of {pages}")
    data = out.read_bytes()
    if lost := [path.name for path in pictures(folder, pages) if path.read_bytes() not in data]:
        raise ValueError(f"pictures lost or made anew: {', '.join(lost)}")
    for number, page in enumerate(found, 1) if text else ():
        if f"page{number}thelantern" not in "".join(page.extract_text().split()):
            raise ValueError(f"the text of page {number} is lost")


CONTESTANTS: dict[str, Callable[[Path, int, Path], None]] = {
    "custories": custories,
    "img2pdf": img2pdf,
    "weasyprint": weasyprint,
    "typst": typst,
    "pymupdf": pymupdf,
}

if __name__ == "__main__":
    task, where, count, *to = sys.argv[1:]
    if task == "prepare":
        prepare(Path(where), int(count))
    elif task.startswith("check"):
        check(Path(where), int(count), Path(to[0]), text=task != "check-pictures")
    else:
        CONTESTANTS[task](Path(where), int(count), Path(to[0]))
