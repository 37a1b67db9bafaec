"""Which things a text speaks of as being there, found by the words of a language."""

import re
from collections.abc import Callable, Mapping

from custories_core.scenes import Prop

_SIGNS = re.compile(r"[.,;:!?…“”]")
Finder = Callable[[str], tuple[Prop, ...]]


def finder(names: Mapping[str, Prop], compared: str, done: str) -> Finder:
    """A function that gives the things named in a text, each once, in order.

    `names` are all forms of their nouns. A thing is left out where what comes before it in
    its clause ends in `compared` (patterns: “as cold as a”, “like”) or in `done`, after
    which the same word is a verb (“to whistle”).
    """
    longest_first = sorted(names, key=len, reverse=True)
    named = re.compile(
        r"(?<![’-])\b(" + "|".join(map(re.escape, longest_first)) + r")\b(?!-)", re.IGNORECASE
    )
    left_out = re.compile(rf"\b(?:(?:{compared})|(?:{done})) $", re.IGNORECASE)

    def things_in(text: str) -> tuple[Prop, ...]:
        found = []
        for match in named.finditer(text):
            clause = _SIGNS.split(text[: match.start()])[-1]
            if not left_out.search(clause):
                found.append(names[match[1].lower()])
        return tuple(dict.fromkeys(found))

    return things_in


_WORN = {Prop.BOOT, Prop.BUTTON, Prop.HAT, Prop.SOCK}  # several of them belong to clothes
# “A ring of hills” is none.
_CALLED = {
    Prop.RING: ("the ring", "gold ring", "golden ring", "silver ring", "lost ring"),
    Prop.SEAHORSE: ("seahorse", "seahorses", "sea horse", "sea horses"),
}
_PLURALS = {Prop.TORCH: "torches", Prop.PAINTBRUSH: "paintbrushes", Prop.LEAF: "leaf"}
_CREATURES = {
    Prop.BEE: "bee bees bumblebee bumblebees",
    Prop.BEETLE: "beetle beetles ladybird ladybirds",
    Prop.BIRD: "bird birds wren wrens robin robins sparrow sparrows blackbird blackbirds swallow",
    Prop.BUTTERFLY: "butterfly butterflies moth moths",
    Prop.CLAM: "clam clams oyster oysters mussel mussels",
    Prop.DINOSAUR: "dinosaur dinosaurs longneck longnecks",
    Prop.FISH: "fish cod herring sardine sardines mackerel goby",
    Prop.FROG: "frog frogs toad toads",
    Prop.HARE: "hare hares rabbit rabbits",
    Prop.MOUSE: "mouse mice",
    Prop.OCTOPUS: "octopus octopuses",
    Prop.SHRIMP: "shrimp shrimps prawn prawns",
    Prop.SNAIL: "snail",
    Prop.SNAILS: "snails",
    Prop.TORTOISE: "tortoise tortoises turtle turtles",
}


def _english_forms(prop: Prop) -> tuple[str, ...]:
    if prop in _CALLED:
        return _CALLED[prop]
    if prop in _CREATURES:
        return tuple(_CREATURES[prop].split())
    name = prop.replace("-", " ")
    return (name,) if prop in _WORN else (name, _PLURALS.get(prop, f"{name}s"))


english_things = finder(
    # No sentence calls a lantern unlit.
    {
        form: prop
        for prop in Prop
        if prop is not Prop.UNLIT_LANTERN
        for form in _english_forms(prop)
    },
    compared=(
        r"(?:like|as|than|(?:size|shape|sort|kind) of)(?: (?:an?|the|one|two|three))?(?: \w+){0,2}"
    ),
    done=r"to|he|she|it|they|we|I|you|who|not|no",
)
"""The things of an English text. The sights of beats are English in every language."""
