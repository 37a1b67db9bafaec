"""The rules a print file must meet, each with its reason and its remedy.

Sources: Lulu's Book Creation Guide and OpenAPI description; IngramSpark's file
set-up tips (fold drift, fonts); PDF/X (ISO 15930) for what no press takes.
Mixed RGB, gray and CMYK objects are no fault: Lulu accepts them.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum

from . import measures, words
from .target import Breach, Cover, Interior, Target


class Severity(StrEnum):
    """ERROR: not to be printed like this. WARNING: look at it. NOTE: good to know."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule: why it is one and what to do about a breach.

    `applies` names the kinds of file it is about.
    """

    id: str
    severity: Severity
    reason: str
    remedy: str
    breaches: Callable[[Target], Iterable[Breach]]
    applies: tuple[type[Interior] | type[Cover], ...] = (Interior, Cover)


_ERROR, _WARNING, _NOTE = Severity.ERROR, Severity.WARNING, Severity.NOTE

ENCRYPTION = Rule(
    "encryption",
    _ERROR,
    "A press has no password, and refuses files with restrictions.",
    "Save the file again without password and permissions.",
    measures.encryption,
)

RULES: dict[str, Rule] = {
    rule.id: rule
    for rule in (
        ENCRYPTION,
        Rule(
            "page-count",
            _ERROR,
            "The binding holds no fewer and no more pages.",
            "Add or remove pages, or choose another format.",
            measures.page_count,
        ),
        Rule(
            "page-multiple",
            _ERROR,
            "Sheets are folded; the printer would add blank pages where it likes.",
            "Fill the book up yourself, with end papers or further pages.",
            measures.page_multiple,
        ),
        Rule(
            "cover-sheet",
            _ERROR,
            "Back, spine and front are printed on one sheet.",
            "Put the whole flat cover on a single page.",
            measures.cover_sheet,
            (Cover,),
        ),
        Rule(
            "cover-page-count",
            _NOTE,
            "The cover fits several page counts, and what is allowed on its spine depends on them.",
            "Say how many pages the book has.",
            measures.cover_fit,
            (Cover,),
        ),
        Rule(
            "single-size",
            _ERROR,
            "All pages of a book are cut in one stack; printers refuse mixed sizes.",
            "Give this page the size of the others.",
            measures.single_size,
            (Interior,),
        ),
        Rule(
            "page-size",
            _ERROR,
            "Pages have the trim size with bleed on all four sides; others are scaled or refused.",
            "Export single pages at the wanted size: no spreads, no printer's marks.",
            measures.page_size,
            (Interior,),
        ),
        Rule(
            "cover-size",
            _ERROR,
            "The width of the spine follows from the page count; a wrong one shifts the front.",
            "Make the cover anew for the page count of the book.",
            measures.page_size,
            (Cover,),
        ),
        Rule(
            "trim-box",
            _ERROR,
            "The trim box says where the sheet is cut; without it the printer has to guess.",
            "Set the trim box to the finished size, in the middle of the page.",
            measures.trim_box,
        ),
        Rule(
            "bleed-box",
            _ERROR,
            "The bleed box says what is printed past the cut, so that no white edge shows.",
            "Set the bleed box to the whole page.",
            measures.bleed_box,
        ),
        Rule(
            "crop-box",
            _ERROR,
            "A crop box smaller than the page hides the bleed, and many programs cut it off.",
            "Remove the crop box.",
            measures.crop_box,
        ),
        Rule(
            "art-box",
            _WARNING,
            "A page has a trim box or an art box; with both it is unclear which one counts.",
            "Remove the art box.",
            measures.art_box,
        ),
        Rule(
            "rotation",
            _ERROR,
            "Presses disagree on whether the rotation of a page counts.",
            "Turn the content instead of the page.",
            measures.rotation,
        ),
        Rule(
            "user-unit",
            _ERROR,
            "Many programs ignore the user unit, and take the page for another size.",
            "Export the page in points, without a user unit.",
            measures.user_unit,
        ),
        Rule(
            "font-embedding",
            _ERROR,
            "The press does not have your fonts; another one would be used, or the file refused.",
            "Embed all fonts on export, also those that are referred to but not used.",
            measures.font_embedding,
        ),
        Rule(
            "font-subset",
            _WARNING,
            "A whole font makes the file large, and many licences allow only a subset.",
            "Embed the used characters only.",
            measures.font_subset,
        ),
        Rule(
            "picture-resolution",
            _ERROR,
            "Below 300 pixels per printed inch a picture looks soft or shows its pixels.",
            "Use a larger picture, or print this one smaller.",
            measures.picture_resolution,
        ),
        Rule(
            "picture-excess",
            _WARNING,
            "Over 600 pixels per inch nothing more can be seen; the file is only slower to print.",
            "Scale the picture down to 300 to 600 ppi.",
            measures.picture_excess,
        ),
        Rule(
            "transparency",
            _ERROR,
            "Presses flatten transparency each in their own way; colours and text may change.",
            "Flatten pictures and effects before or on export.",
            measures.transparency,
        ),
        Rule(
            "javascript",
            _ERROR,
            "A print file must not run anything; printers refuse scripts.",
            "Remove all scripts.",
            measures.javascript,
        ),
        Rule(
            "action",
            _ERROR,
            "Actions mean nothing on paper; PDF/X forbids them.",
            "Remove actions on opening, closing, printing and so on.",
            measures.action,
        ),
        Rule(
            "embedded-file",
            _ERROR,
            "Attached files are not printed; PDF/X forbids them.",
            "Remove the attachments.",
            measures.attachment,
        ),
        Rule(
            "form",
            _ERROR,
            "What stands in form fields may be printed or left out.",
            "Flatten the form, so that its text becomes part of the page.",
            measures.form,
        ),
        Rule(
            "annotation",
            _ERROR,
            "Comments and links may be printed or left out.",
            "Remove the annotations.",
            measures.annotation,
        ),
        Rule(
            "layer",
            _ERROR,
            "Which layers are printed depends on the viewer.",
            "Flatten the layers.",
            measures.layer,
        ),
        Rule(
            "output-intent",
            _ERROR,
            "Without an output intent, what the colours look like is the printer's guess.",
            "Export for sRGB, or for the printer's CMYK condition, with its profile embedded.",
            measures.output_intent,
        ),
        Rule(
            "colour-space",
            _ERROR,
            "Colours without a profile are those of the output intent, and here it has no such.",
            "Convert them to the colours of the output intent, or declare sRGB.",
            measures.colour_space,
        ),
        Rule(
            "title",
            _WARNING,
            "Printers and readers tell files apart by their title.",
            "Set the title of the document.",
            measures.title,
        ),
        Rule(
            "language",
            _WARNING,
            "Programs that search or read the text aloud need its language.",
            "Set the language of the document.",
            measures.language,
        ),
        Rule(
            "trapping",
            _WARNING,
            "PDF/X asks for a clear word on whether colours already overlap at their edges.",
            "Set Trapped to false in the document's properties.",
            measures.trapping,
        ),
        Rule(
            "file-identifier",
            _WARNING,
            "PDF/X asks for an identifier; by it a press tells one version from the next.",
            "Save the file with a program that writes one.",
            measures.file_identifier,
        ),
        Rule(
            "text-safety",
            _ERROR,
            "Cutting and folding wander; text near the edge is cut or looks crooked.",
            "Move the text inwards.",
            words.text_safety,
        ),
        Rule(
            "text-gutter",
            _ERROR,
            "A thick book does not open flat; text near its spine disappears in the fold.",
            "Widen the inner margin.",
            words.text_gutter,
            (Interior,),
        ),
        Rule(
            "fold-text",
            _ERROR,
            "Beside the spine the cover bends, and the fold drifts by 1/16 in.",
            "Move the text away from the spine.",
            words.fold_text,
            (Cover,),
        ),
        Rule(
            "spine-text",
            _ERROR,
            "On a thin spine the drift of the folds would carry text onto the front or back.",
            "Leave the spine without text.",
            words.spine_text,
            (Cover,),
        ),
        Rule(
            "spine-margin",
            _ERROR,
            "Folds drift by 1/16 in; text nearer to them ends up on the front or back.",
            "Set the spine text smaller, or in the middle.",
            words.spine_margin,
            (Cover,),
        ),
        Rule(
            "barcode-area",
            _ERROR,
            "The printer may put its barcode there, over whatever stands below.",
            "Keep 2 × 1.2 in at the foot of the back, beside the spine, free of text.",
            words.barcode_area,
            (Cover,),
        ),
    )
}
