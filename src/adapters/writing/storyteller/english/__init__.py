"""English: the language that the plots were first written in."""

import re

from ..language import Language, Rest, Sayings, tales_in
from ..templates import ENGLISH_QUOTES
from ..things import english_things
from .antics import ANTICS, SOLO
from .grammar import ENGLISH_GRAMMAR
from .ideas import ENGLISH_IDEAS
from .unfit import unfit_words
from .wishes import ENGLISH_WISHES

ENGLISH = Language(
    code="en",
    name="English",
    quotes=ENGLISH_QUOTES,
    grammar=ENGLISH_GRAMMAR,
    ideas=ENGLISH_IDEAS,
    wishes=ENGLISH_WISHES,
    sayings=Sayings(
        here_comes=("Here comes {names}!",),
        came_along=("{names} came too.", "With {H} came {names}."),
        kept_house=("{names} waved.", "{names} kept the kettle warm."),
        it_is_told="And that is only the beginning.",
        continued="{title}, Continued",
        goes_on_with="There is more to it than that. {summary}",
        least=(
            *("What now?", "Look there!", "This way!", "Nearly there!", "And then?"),
            *("What was that?", "Just a bit more!", "Round the next corner?", "Who was that?"),
        ),
    ),
    antics=ANTICS,
    solo=SOLO,
    leans_on=re.compile(r"(?:And|Then|It|They|So|At|Just|When|Once|Off|This|Out|Through|Now)\b"),
    things=english_things,
    unfit=unfit_words,
    rest=Rest(
        sleeps="asleep|dozed off|slept|snored|to sleep",
        denied="not|half|a|an|the|who|that|where|play|look|nearly|almost|saw|found|meant",
        awake="said|asked|sang|smiled|waved|listened|looked|tapped|whispered|called|hummed",
    ),
    tales=tales_in(__name__, __path__),
)
