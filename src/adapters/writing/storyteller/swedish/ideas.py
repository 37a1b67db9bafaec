"""The words of a Swedish brief: what kind of words they are, and how a sentence may hold them."""

from collections.abc import Iterable, Mapping

from ..fitting import sentences_of
from ..ideas import TITLE_MAX, Ideas, Kind, begins_with_name, leading_name
from ..quoting import cut, phrase, shortened
from ..templates import clean
from .grammar import possessive


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_DETERMINERS = _words(
    """
    en ett den det de denna detta dessa någon något några ingen inget inga varje alla båda flera
    många få två tre fyra fem sex sju åtta nio tio elva tolv hundra tusen min mitt mina vår vårt
    våra din ditt dina er ert era sin sitt sina hans hennes hens deras dess
    """
)
_SUBJECTS = _words(
    """
    jag vi du ni han hon hen de det den man alla någon ingen något inget ingenting allt allting
    """
)
_LINKS = _words(
    """
    i på av från till med för om under över bakom framför mellan bland utan mot genom efter före
    vid hos kring runt utanför inuti ur åt som
    """
)
_CLAUSE_STARTS = _words("och eftersom men så tills när där medan som för")
_QUESTIONS = _words("hur när vad varför var vart vem vilken vilket vilka")
# Verbs of the first group: vissla, visslar, visslade.
_FIRST_GROUP = _words(
    """
    arbeta bada baka busa cykla dansa fiska fråga hitta hoppa hämta jaga jobba kasta klappa
    klättra kolla krama kratta laga leta lyssna längta låna mata meta måla odla ordna paddla
    plantera plocka prata ramla regna rita räkna samla segla simma skaka skapa skicka skratta
    spela stanna städa svara tala tappa titta trolla undra vakna vandra vila vinka visa vissla
    vänta våga älska önska öppna
    """
)
# Those of the others: bygga, bygger, byggde.
_OTHERS = _words(
    """
    bygga:bygger:byggde bli:blir:blev börja:börjar:började dra:drar:drog dricka:dricker:drack
    falla:faller:föll finna:finner:fann finnas:finns:fanns flyga:flyger:flög följa:följer:följde
    få:får:fick förstå:förstår:förstod försvinna:försvinner:försvann gå:går:gick ge:ger:gav
    glömma:glömmer:glömde göra:gör:gjorde ha:har:hade heta:heter:hette hjälpa:hjälper:hjälpte
    hålla:håller:höll höra:hör:hörde komma:kommer:kom kunna:kan:kunde köpa:köper:köpte
    köra:kör:körde leva:lever:levde ligga:ligger:låg lyfta:lyfter:lyfte lägga:lägger:lade
    lära:lär:lärde läsa:läser:läste möta:möter:mötte rida:rider:red resa:reser:reste
    rädda:räddar:räddade se:ser:såg sitta:sitter:satt sjunga:sjunger:sjöng skina:skiner:sken
    skriva:skriver:skrev ska:ska:skulle sova:sover:sov springa:springer:sprang stå:står:stod
    säga:säger:sa sätta:sätter:satte ta:tar:tog tänka:tänker:tänkte tända:tänder:tände
    vara:är:var veta:vet:visste vilja:vill:ville vinna:vinner:vann växa:växer:växte
    åka:åker:åkte äta:äter:åt bjuda:bjuder:bjöd bära:bär:bar byta:byter:bytte gömma:gömmer:gömde
    drömma:drömmer:drömde gråta:gråter:grät hända:händer:hände måste:måste:måste leka:leker:lekte
    tycka:tycker:tyckte lysa:lyser:lyste slockna:slocknar:slocknade tro:tror:trodde
    väcka:väcker:väckte
    """
)
_INFINITIVES = _FIRST_GROUP | {forms.split(":")[0] for forms in _OTHERS}
_FINITE = (
    {f"{verb}r" for verb in _FIRST_GROUP}
    | {f"{verb}de" for verb in _FIRST_GROUP}
    | {form for forms in _OTHERS for form in forms.split(":")[1:]}
)
_DEFINITE = _words(
    """
    den det de denna detta dessa min mitt mina vår vårt våra din ditt dina er ert era sin sitt
    sina hans hennes hens deras dess
    """
)
_NEVER_NAMES = _DETERMINERS | _SUBJECTS | _LINKS | _QUESTIONS
_PROPER = _words("lucia")


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
    if called:
        return Kind.CLAUSE if _has_verb(rest) else Kind.KNOWN
    if words[0] in _SUBJECTS - _DETERMINERS:
        return Kind.CLAUSE if _has_verb(words[1:]) else Kind.OTHER
    if words[0] in _INFINITIVES and len(words) > 1:
        return Kind.ACTION
    if words[0] in _LINKS | _QUESTIONS | _FINITE:
        return Kind.OTHER
    if _has_verb(words[1:]):
        return Kind.CLAUSE
    # “Sången”, “lampan”: a noun that is known by its ending.
    theirs = {possessive(clean(name).split()[0]).lower() for name in names if clean(name)}
    known = words[0] in _DEFINITE | theirs or (
        words[0] not in _DETERMINERS and words[0].endswith(("en", "et", "an", "na"))
    )
    return Kind.KNOWN if known else Kind.NOUN


def told_words(text: str, names: Iterable[str], at_most: int) -> Mapping[str, str]:
    """The tokens of an idea: `idea` bare, `idea.` and `idea!` ended.

    No more words than `at_most`. Its first letter is small unless it begins a name.
    """
    line = shortened(_bare(text), at_most, _CLAUSE_STARTS)
    own = {possessive(clean(name).split()[0]).lower() for name in names if clean(name)}
    if not begins_with_name(line, names, _NEVER_NAMES, _PROPER | own):
        line = line[:1].lower() + line[1:]
    ended = line[-1:] in "!?…"
    return {
        "idea": line.rstrip("!?"),
        "idea.": line if ended else f"{line}.",
        "idea!": line if ended else f"{line}!",
    }


def title_of(text: str, at_most: int = TITLE_MAX) -> str:
    """`text` as a title, at most so many characters: only its first letter is large."""
    line = phrase(text)
    if len(line) > at_most:
        first = phrase(sentences_of(line)[0])
        line = first if len(first) <= at_most else cut(line, at_most)
    return line


def _bare(text: str) -> str:
    """`text` as a phrase, “att hitta nyckeln” without its “att”."""
    line = phrase(text)
    first, _, rest = line.partition(" ")
    return phrase(rest) if first.lower() == "att" and rest else line


def _has_verb(words: list[str]) -> bool:
    for i, word in enumerate(words):
        if word == "som":
            # What follows belongs to the noun: “en sång som väcker solen”. A verb of the whole
            # may still come: “lampan som lyser hemåt har slocknat”.
            after = next((j for j in range(i + 1, len(words)) if words[j] in _FINITE), len(words))
            return any(w in ("har", "är", "hade", "var", "ska", "kan") for w in words[after + 1 :])
        if word in _FINITE:
            return True
    return False


SWEDISH_IDEAS = Ideas(
    kind_of,
    told_words,
    title_of,
    _NEVER_NAMES | _CLAUSE_STARTS | {"att", "inte", "är", "har"},
    _CLAUSE_STARTS,
    _words("min mitt mina vår vårt våra"),
)
