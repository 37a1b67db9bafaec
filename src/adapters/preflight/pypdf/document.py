"""What a PDF says of itself as a whole, and the way to its pages."""

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from pypdf import PdfReader
from pypdf.generic import DictionaryObject

from custories_core.books import Direction
from custories_core.preflight.print_file import OutputIntent

from .drawing import Unreasonable
from .objects import data, dictionary, entry, identity, items, name, reference, text

MOST_PAGES = 1000
"""More than any binding takes; what lies beyond is not worth anyone's time."""

_MOST_NODES = 20_000
_MOST_ACTIONS = 64
_INHERITED = ("/MediaBox", "/CropBox", "/Rotate", "/Resources")
_MOST_ANNOTATIONS = 100_000
_MOST_INTENTS = 64
_LONGEST_NAME = 2_000
_XMP_WITHIN = 1 << 20
_XMP_TITLE = re.compile(
    rb"<dc:title\b[^<>]{0,400}>.{0,400}?<rdf:li\b[^<>]{0,400}>([^<]{1,2000})</rdf:li>", re.S
)
_PROFILE_CHANNELS = {b"RGB ": 3, b"CMYK": 4, b"GRAY": 1}


@dataclass(frozen=True, slots=True)
class Leaf:
    """A page with what it inherits; `inherited` has boxes, rotation and resources by key."""

    page: DictionaryObject
    inherited: dict[str, object]


def leaves(catalog: DictionaryObject) -> Iterator[Leaf]:
    """The pages in order. Raises Unreasonable when they run in a circle or never end."""
    # From the top down, so that a wrong /Parent leads nowhere, and without recursion.
    waiting: list[tuple[object, dict[str, object]]] = [(reference(catalog, "/Pages"), {})]
    branches: set[int] = set()
    nodes = pages = 0
    while waiting:
        target, above = waiting.pop()
        node = dictionary(target)
        own = {key: node[key] for key in _INHERITED if key in node}
        inherited = {**above, **own}
        if "/Kids" in node:
            key = identity(target)
            if key is not None and key in branches:
                raise Unreasonable("has a page tree that runs in a circle")
            if key is not None:
                branches.add(key)
            kids = list(islice(items(reference(node, "/Kids")), _MOST_NODES + 1))
            # Counted when they are noted: what waits takes memory too.
            nodes += len(kids)
            if nodes > _MOST_NODES:
                raise Unreasonable("has a page tree without end")
            waiting += [(kid, inherited) for kid in reversed(kids)]
        elif node:
            pages += 1
            if pages > MOST_PAGES:
                raise Unreasonable(f"has more than {MOST_PAGES} pages, more than any binding takes")
            yield Leaf(node, inherited)


def title(reader: PdfReader, catalog: DictionaryObject) -> str:
    """From the document's properties, or else from its XMP metadata."""
    if said := text(entry(dictionary(reference(reader.trailer, "/Info")), "/Title")):
        return said
    found = _XMP_TITLE.search(data(reference(catalog, "/Metadata"))[:_XMP_WITHIN])
    return html.unescape(found[1].decode("utf-8", "replace")).strip() if found else ""


def trapped(reader: PdfReader) -> str:
    """ "True", "False", "Unknown", or "" where nothing is said."""
    return name(reference(dictionary(reference(reader.trailer, "/Info")), "/Trapped"))


def direction(catalog: DictionaryObject) -> Direction:
    """The reading direction that the file asks viewers for."""
    preferences = dictionary(reference(catalog, "/ViewerPreferences"))
    backward = name(reference(preferences, "/Direction")) == "R2L"
    return Direction.RIGHT_TO_LEFT if backward else Direction.LEFT_TO_RIGHT


def output_intents(catalog: DictionaryObject) -> tuple[OutputIntent, ...]:
    """The output intents, with what their profiles say of themselves.

    Raises Unreasonable for more of them than anyone could mean.
    """
    found: list[OutputIntent] = []
    for item in items(reference(catalog, "/OutputIntents")):
        if len(found) == _MOST_INTENTS:
            raise Unreasonable(f"has more than {_MOST_INTENTS} output intents")
        intent = dictionary(item)
        profile = data(reference(intent, "/DestOutputProfile"))
        condition = text(reference(intent, "/OutputConditionIdentifier"))
        sound = len(profile) >= 128 and profile[36:40] == b"acsp"
        channels = _PROFILE_CHANNELS.get(profile[16:20]) if sound else None
        found.append(
            OutputIntent(
                name(reference(intent, "/S")),
                condition or text(reference(intent, "/OutputCondition")),
                channels,
                _profile_name(profile) if sound else "",
            )
        )
    return tuple(found)


def _profile_name(profile: bytes) -> str:
    """The "desc" tag of an ICC profile, in the form of version 2 or 4."""
    count = min(int.from_bytes(profile[128:132], "big"), 200)
    for index in range(132, 132 + 12 * count, 12):
        if profile[index : index + 4] != b"desc":
            continue
        start = int.from_bytes(profile[index + 4 : index + 8], "big")
        tag = profile[start : start + int.from_bytes(profile[index + 8 : index + 12], "big")]
        if tag[:4] == b"mluc":
            length = min(int.from_bytes(tag[20:24], "big"), 2 * _LONGEST_NAME)
            offset = int.from_bytes(tag[24:28], "big")
            return tag[offset : offset + length].decode("utf-16-be", "replace")
        length = min(int.from_bytes(tag[8:12], "big"), _LONGEST_NAME)
        return tag[12 : 12 + length].rstrip(b"\0").decode("latin-1")
    return ""


@dataclass(frozen=True, slots=True)
class Extras:
    """What has no place in a print file, by the places where it was found."""

    scripts: tuple[str, ...]
    actions: tuple[str, ...]
    attachments: tuple[str, ...]
    forms: tuple[str, ...]


def extras(catalog: DictionaryObject, pages: list[DictionaryObject]) -> Extras:
    """Scripts, actions, attached files and forms of the document and its pages.

    Raises Unreasonable for more annotations than any book has.
    """
    annotated = 0
    scripts: dict[str, None] = {}
    actions: dict[str, None] = {}
    attachments: dict[str, None] = {}
    forms: dict[str, None] = {}

    def trigger(place: str, target: object) -> None:
        for kind in _kinds(target):
            if kind == "JavaScript":
                scripts[place] = None
            elif kind != "GoTo":
                # To open at a page is what a plain destination says too.
                actions[f"{place}: {kind}"] = None

    trigger("on opening", entry(catalog, "/OpenAction"))
    for target in dictionary(reference(catalog, "/AA")).values():
        trigger("on events of the document", target)
    names = dictionary(reference(catalog, "/Names"))
    if dictionary(reference(names, "/JavaScript")):
        scripts["in the document"] = None
    if dictionary(reference(names, "/EmbeddedFiles")) or any(items(reference(catalog, "/AF"))):
        attachments["in the document"] = None
    form = dictionary(reference(catalog, "/AcroForm"))
    if "/XFA" in form or any(items(reference(form, "/Fields"))):
        forms["in the document"] = None
    for number, page in enumerate(pages, start=1):
        for target in dictionary(reference(page, "/AA")).values():
            trigger(f"on events of page {number}", target)
        for item in items(reference(page, "/Annots")):
            # Pages may share one long list, so they are counted as often as they are met.
            annotated += 1
            if annotated > _MOST_ANNOTATIONS:
                raise Unreasonable(f"has more than {_MOST_ANNOTATIONS} annotations")
            note = dictionary(item)
            match name(reference(note, "/Subtype")):
                case "FileAttachment":
                    attachments[f"on page {number}"] = None
                case "Widget" if not forms:
                    forms[f"on page {number}"] = None
            for target in (note.get("/A"), *dictionary(reference(note, "/AA")).values()):
                if "JavaScript" in _kinds(target):
                    scripts[f"on page {number}"] = None
    return Extras(tuple(scripts), tuple(actions), tuple(attachments), tuple(forms))


def _kinds(action: object) -> list[str]:
    """The subtypes of an action and of those that follow it."""
    kinds: list[str] = []
    waiting = [action]
    while waiting and len(kinds) < _MOST_ACTIONS:
        found = dictionary(waiting.pop())
        kind = name(reference(found, "/S"))
        if kind:
            kinds.append("JavaScript" if "/JS" in found else kind)
        waiting += islice(items(reference(found, "/Next")), _MOST_ACTIONS)
    return kinds


def annotations(page: DictionaryObject) -> tuple[str, ...]:
    """The subtypes of a page's annotations, save fields of forms and attached files."""
    kinds = (
        name(reference(dictionary(item), "/Subtype")) for item in items(reference(page, "/Annots"))
    )
    return tuple(kind for kind in kinds if kind not in ("", "Widget", "FileAttachment"))


def layers(catalog: DictionaryObject) -> int:
    """The number of optional content groups."""
    return len(list(items(reference(dictionary(reference(catalog, "/OCProperties")), "/OCGs"))))
