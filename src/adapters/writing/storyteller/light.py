"""What time it is in a moment, and what weather."""

import random
from collections.abc import Sequence

from custories_core.scenes import INDOORS, UNDER_WATER, Scene, Time, Weather

from .planning import Step

# Nothing falls from the sky where there is a roof or the sea above.
SHELTERED = INDOORS | UNDER_WATER
_STAYS = (Weather.SNOW, Weather.RAIN, Weather.STORM)


def time_of(
    hours: Sequence[tuple[float, Time]], chapter: int, chapters: int, moment: int, moments: int
) -> Time:
    """The time of a moment; the first and the last of a book have the first and the last hour."""
    if chapters * moments > 1:
        if chapter == moment == 0:
            return hours[0][1]
        if chapter == chapters - 1 and moment == moments - 1:
            return hours[-1][1]
    share = (chapter + (moment + 0.5) / moments) / chapters
    return next(time for until, time in hours if share < until)


def weather_of(step: Step, before: Scene | None, rng: random.Random) -> Weather:
    """What the beat says, or what goes with the scene before it."""
    chance = rng.random()
    if step.beat.weather is not None:
        return step.beat.weather
    if step.beat.place in SHELTERED:
        return Weather.CLEAR
    # What falls goes on till the plot does, and mist that comes stays for a while.
    last = before.weather if before is not None else Weather.CLEAR
    if last in _STAYS and step.is_between:
        return last
    return Weather.MIST if chance < (0.6 if last is Weather.MIST else 0.2) else Weather.CLEAR
