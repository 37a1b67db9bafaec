"""The words of the brief, as data: what kind of words they are, and how a sentence may hold them.

A brief may hold a noun phrase, a clause, something to do, a question or a paragraph.
Which it is decides in which sentences of the story it makes sense.
"""

import re
from collections.abc import Iterable, Mapping

from ..fitting import sentences_of
from ..ideas import TITLE_MAX, Ideas, Kind, begins_with_name, leading_name
from ..quoting import cut, phrase, shortened
from ..templates import capitalised


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_SMALL = _words(
    """
    a an the and but or nor as at by for from in into of off on onto per to up via with
    """
)
_DETERMINERS = _words(
    """
    a an the this that these those some any no every each all both many several few two three
    four five six seven eight nine ten eleven twelve hundred thousand my our your their his
    her its another one
    """
)
_SUBJECTS = _words(
    """
    i we you he she they it there everyone everybody someone somebody nobody something nothing
    everything
    """
)
_PLURAL_SUBJECTS = _words("i we you they")
_LINKS = _words(
    """
    of in on at by for with from to into under over near behind between among without about
    against through after before like
    """
)
_AUXILIARIES = _words(
    """
    is are was were am has have had does did can could will would must may might should cannot
    can’t isn’t aren’t wasn’t weren’t doesn’t don’t didn’t won’t hasn’t
    """
)
_VERBS = _words(
    """
    answer appear arrive ask bake become begin believe borrow break bring build call care
    carry catch celebrate chase choose clean climb collect come cook cross cry dance decide
    dig discover do draw dream drink eat escape explain explore fall feed feel fetch fight
    find fix fly follow forget forgive get give go grow guess have hear help hide hold hop hug
    hunt invent invite join jump keep knit know laugh learn leave lend let like listen live
    look lose love make march meet mend miss move need open outwit paint plan plant play pretend
    promise pull push put read reach remember rescue return ride roll row run sail save say
    search see send share show sing sleep smile sneeze speak stand start stay steal stop swim
    take talk teach tell think throw tidy travel try turn understand visit wait wake walk want
    wash watch win wish wonder write
    """
)
_PASTS = _words(
    """
    ate became began broke brought built came caught chose dug did drew drank fell felt fed
    found flew forgot gave went got grew had heard hid held kept knew left lent lost made met
    put ran rode said sang saw sent slept spoke stood stole stopped swam taught thought threw
    told took understood woke won wrote
    """
)
_CLAUSE_STARTS = _words("and because but so until when where while who")
_PROPER = _words(
    """
    christmas easter halloween hanukkah diwali eid ramadan monday tuesday wednesday thursday
    friday saturday sunday january february april june july august september october november
    december
    """
)


_DEFINITE = _words("the this that these those my our your their his her its")
_NEVER_NAMES = _DETERMINERS | _SUBJECTS - {"i"} | _LINKS


def kind_of(text: str, names: Iterable[str]) -> Kind:
    """What kind of words `text` is. `names` are the cast's; what is not plain is OTHER."""
    line = _bare(text)
    if len(sentences_of(line)) > 1 or ":" in line:
        return Kind.OTHER
    if line.endswith("?"):
        return Kind.QUESTION
    called = leading_name(line, names)
    words = [w.strip(",;!…‘’").lower() for w in line.split()]
    rest = words[len(called.split()) :]
    if called and not line[len(called) :].startswith("’"):
        return Kind.CLAUSE if _has_verb(rest, plural=rest[:1] == ["and"]) else Kind.KNOWN
    if words[0] in _SUBJECTS:
        return Kind.CLAUSE if _has_verb(words[1:], words[0] in _PLURAL_SUBJECTS) else Kind.OTHER
    if words[0] in _VERBS and words[1:] and words[1] in _DETERMINERS | {"to", "up", "out"}:
        return Kind.ACTION
    if words[0] in _VERBS and len(words) > 1:
        return Kind.OTHER
    # A verb can follow once there was a noun to go with it.
    start = 2 if words[0] in _DETERMINERS else 1
    if words[0] in _LINKS or words[0].endswith("ing") or words[0] in {"how", "when", "what", "why"}:
        return Kind.OTHER
    if _has_verb(words[start:], plural=False, before=words[start - 1]):
        return Kind.CLAUSE
    known = words[0] in _DEFINITE or any(w.endswith("’s") for w in words[:2])
    return Kind.KNOWN if known else Kind.NOUN


def told_words(text: str, names: Iterable[str], at_most: int) -> Mapping[str, str]:
    """The tokens of an idea: `idea` bare, `idea.` and `idea!` ended, `the idea` as known by now.

    No more words than `at_most`. Its first letter is small unless it begins a name.
    """
    line = shortened(_bare(text), at_most, _CLAUSE_STARTS)
    if not begins_with_name(line, names, _NEVER_NAMES, _PROPER):
        line = line[:1].lower() + line[1:]
    bare = line.rstrip("!?")
    own = line[-1:] in "!?…"
    cut_short = line.endswith("…")
    known = re.sub(r"^an? ", "the ", bare)
    return {
        "idea": bare,
        "idea.": line if own else f"{line}.",
        "idea!": line if own else f"{line}!",
        "the idea": known,
        "the idea.": known if cut_short else f"{known}.",
        "the idea!": known if cut_short else f"{known}!",
    }


def title_of(text: str, at_most: int = TITLE_MAX) -> str:
    """`text` as a title: capitals on all but the small words, at most so many characters."""
    line = phrase(text)
    if len(line) > at_most:
        first = phrase(sentences_of(line)[0])
        line = first if len(first) <= at_most else cut(line, at_most)
    words = line.split(" ")
    last = len(words) - 1
    return " ".join(
        word if word in _SMALL and 0 < i < last else _large(word) for i, word in enumerate(words)
    )


def _bare(text: str) -> str:
    """`text` as a phrase, “to find the key” without its “to”."""
    line = phrase(text)
    first, _, rest = line.partition(" ")
    verb = rest.split(" ")[0].lower() in _VERBS
    return phrase(rest) if first.lower() == "to" and verb else line


def _large(word: str) -> str:
    return "-".join(
        p if p in _SMALL and i else capitalised(p) for i, p in enumerate(word.split("-"))
    )


def _has_verb(words: list[str], plural: bool, before: str = "") -> bool:
    follows_plural = plural or before.endswith("s")
    for word in words:
        if word in _LINKS or word in {"that", "who", "which", "where"}:
            # What follows belongs to the noun: “a song that wakes the sun”. A verb of the
            # whole may still come: “the lantern that lights the way has gone out”.
            return any(w in _AUXILIARIES for w in words[words.index(word) + 2 :])
        if word in _AUXILIARIES or word in _PASTS or _is_third(word):
            return True
        if follows_plural and word in _VERBS:
            return True
        follows_plural = plural or word.endswith("s")
    return False


def _is_third(word: str) -> bool:
    if not word.endswith("s"):
        return False
    stem = word[:-1]
    return bool({stem, word[:-2], f"{word[:-3]}y"} & _VERBS)


ENGLISH_IDEAS = Ideas(
    kind_of,
    told_words,
    title_of,
    _SMALL | _DETERMINERS | _SUBJECTS | _LINKS | _AUXILIARIES,
    _CLAUSE_STARTS,
    frozenset({"my", "our"}),
)
