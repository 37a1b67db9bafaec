"""Swedish: its grammar, its tables of sentences and its plots."""

import re

from ..language import Language, Rest, Sayings, tales_in
from ..templates import SWEDISH_QUOTES
from .antics import ANTICS, SOLO
from .grammar import SWEDISH_GRAMMAR
from .ideas import SWEDISH_IDEAS
from .things import swedish_things
from .unfit import unfit_words
from .wishes import SWEDISH_WISHES

SWEDISH = Language(
    code="sv",
    name="Svenska",
    quotes=SWEDISH_QUOTES,
    grammar=SWEDISH_GRAMMAR,
    ideas=SWEDISH_IDEAS,
    wishes=SWEDISH_WISHES,
    sayings=Sayings(
        here_comes=("Här kommer {names}!",),
        came_along=("{names} följde med.", "Med {H} kom {names}."),
        kept_house=("{names} vinkade.", "{names} höll teet varmt."),
        it_is_told="Och det är bara början.",
        continued="{title}, fortsättning",
        goes_on_with="Men det tar inte slut där. {summary}",
        least=(
            *("Vad nu?", "Titta där!", "Hitåt!", "Snart framme!", "Och sedan?"),
            *("Vad var det?", "Lite till bara!", "Runt nästa hörn?", "Vem var det?"),
        ),
    ),
    antics=ANTICS,
    solo=SOLO,
    leans_on=re.compile(
        r"(?:Och|Men|Sedan|Sen|Så|Då|Det|Den|De|Hon|Han|Hen|Där|Just|Precis|När|Bort|Ut|In|Upp|"
        r"Nu|Till slut)\b"
    ),
    things=swedish_things,
    unfit=unfit_words,
    rest=Rest(
        sleeps="sov(?! inte)|somnade|somnat|snarkade|sover",
        denied="inte|halv|en|ett|som|där|nästan|såg|fann|skulle",
        awake="sa|frågade|sjöng|log|vinkade|lyssnade|tittade|knackade|viskade|ropade|nynnade",
    ),
    tales=tales_in(__name__, __path__),
)
