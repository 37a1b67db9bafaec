"""Which things an English sentence, or the sight of a beat, speaks of as being there."""

import re

from custories_core.scenes import Prop

_WORN = {Prop.BOOT, Prop.BUTTON, Prop.HAT}  # several of them belong to clothes
_PLURALS = {Prop.TORCH: "torches", Prop.PAINTBRUSH: "paintbrushes", Prop.LEAF: "leaf"}
_NOT_SHOWN = {Prop.UNLIT_LANTERN}  # no sentence calls it so


def _forms(prop: Prop) -> tuple[str, ...]:
    name = prop.replace("-", " ")
    return (name,) if prop in _WORN else (name, _PLURALS.get(prop, f"{name}s"))


_PROPS = {form: prop for prop in Prop if prop not in _NOT_SHOWN for form in _forms(prop)}
_NAMED = re.compile(
    r"(?<![’-])\b(" + "|".join(sorted(_PROPS, key=len, reverse=True)) + r")\b(?!-)", re.IGNORECASE
)
# "As cold as a spoon", "no bigger than an egg", "like spoons in a drawer" show none of it, nor
# do "to whistle" and "they ring", which are no things.
_COMPARED = re.compile(
    r"\b(?:like|as|than|(?:size|shape|sort|kind) of)(?: (?:an?|the|one|two|three))?(?: \w+){0,2} $",
    re.IGNORECASE,
)
_DONE = re.compile(r"\b(?:to|he|she|it|they|we|I|you|who|not|no|in a) $", re.IGNORECASE)


def things_in(text: str) -> tuple[Prop, ...]:
    """The things named in `text`, each once, in order; comparisons and verbs are left out."""
    found = []
    for match in _NAMED.finditer(text):
        # What came before the last sign is another sentence's.
        before = re.split(r"[.,;:!?…“”]", text[: match.start()])[-1]
        if not _COMPARED.search(before) and not _DONE.search(before):
            found.append(_PROPS[match[1].lower()])
    return tuple(dict.fromkeys(found))
