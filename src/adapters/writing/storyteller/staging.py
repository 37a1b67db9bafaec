"""The scene of a moment: who stands where, holding what, in which light."""

from collections.abc import Iterable, Set
from dataclasses import replace

from custories_core.books import Role, Species
from custories_core.ports.writing import CastMember
from custories_core.scenes import (
    CREATURES,
    SWIMMERS,
    UNDER_WATER,
    Expression,
    Figure,
    Mood,
    Place,
    Pose,
    Prop,
    Scene,
    Time,
    Weather,
)

from .company import Present
from .planning import Step
from .things import english_things

_MOST_THINGS = 7  # in one scene: more would be a heap
_BESIDE = {
    Pose.STAND: (Pose.STAND, Pose.SIT, Pose.REACH),
    Pose.WALK: (Pose.WALK, Pose.WALK, Pose.RUN),
    Pose.RUN: (Pose.RUN, Pose.RUN, Pose.WALK),
    Pose.SIT: (Pose.SIT, Pose.STAND, Pose.SIT),
    Pose.REACH: (Pose.STAND, Pose.REACH, Pose.SIT),
    Pose.HUG: (Pose.HUG, Pose.STAND, Pose.STAND),
    Pose.FLY: (Pose.FLY, Pose.FLOAT, Pose.FLY),
    Pose.FLOAT: (Pose.FLOAT, Pose.FLOAT, Pose.FLY),
    Pose.SWIM: (Pose.SWIM, Pose.FLOAT, Pose.SWIM),
    Pose.SLEEP: (Pose.SLEEP, Pose.SIT, Pose.SLEEP),
}
"""What somebody beside the hero may do, by what the hero does."""

_INSTEAD = {
    Pose.STAND: Pose.REACH,
    Pose.WALK: Pose.RUN,
    Pose.RUN: Pose.WALK,
    Pose.SIT: Pose.STAND,
    Pose.REACH: Pose.STAND,
    Pose.HUG: Pose.STAND,
    Pose.FLY: Pose.FLOAT,
    Pose.FLOAT: Pose.SWIM,
    Pose.SWIM: Pose.FLOAT,
    Pose.SLEEP: Pose.SIT,
}
_MOVING = (Pose.WALK, Pose.RUN)
AT_HOME_IN_BOTH = {Prop.CRAB, Prop.OCTOPUS, Prop.SNAIL, Prop.SNAILS, Prop.TORTOISE}
"""The creatures that are met on land and under water."""

_FACES = {
    Mood.CALM: (Expression.JOY, Expression.WONDER),
    Mood.CURIOUS: (Expression.WONDER, Expression.MISCHIEF),
    Mood.TENSE: (Expression.FEAR, Expression.DETERMINATION),
    Mood.SAD: (Expression.SADNESS, Expression.WONDER),
    Mood.JOYFUL: (Expression.JOY, Expression.MISCHIEF),
}
_WHERE = {
    Place.MOONLIT_GARDEN: "in a garden",
    Place.ENCHANTED_FOREST: "in an enchanted forest",
    Place.CASTLE: "at a fairy-tale castle",
    Place.SPACESHIP: "inside a small cosy spaceship",
    Place.PLANET: "on a strange, friendly planet",
    Place.PIRATE_DECK: "on the deck of a small pirate ship",
    Place.ISLAND: "on a little island in the sea",
    Place.REEF: "under water at a coral reef",
    Place.WRECK: "under water at a sunken ship",
    Place.ROOFTOPS: "among the rooftops of a city",
    Place.LANE: "in a narrow city lane",
    Place.FERN_VALLEY: "in a valley of giant ferns",
    Place.MOUNTAIN_PASS: "on a high mountain pass",
    Place.BEDROOM: "in a child's bedroom",
}
_WHEN = {
    Time.DAWN: "at dawn",
    Time.DAY: "by day",
    Time.DUSK: "at dusk",
    Time.NIGHT: "at night",
}
_AIR = {
    Weather.CLEAR: "",
    Weather.MIST: ", in mist",
    Weather.RAIN: ", in the rain",
    Weather.STORM: ", in a storm",
    Weather.SNOW: ", in falling snow",
}
_ROLES = {Role.FRIEND: "friend", Role.COMPANION: "companion", Role.HERO: "friend"}


def staged(
    step: Step, present: Present, named: Iterable[Prop], time: Time, weather: Weather, turn: int
) -> Scene:
    """The scene of a step in whose text these things are named.

    Where it is dark a lantern is not lit, and what is hidden is not shown. `turn` counts
    moments, so that the others do not do the same on every page.
    """
    beat = step.beat
    faces = _FACES[beat.mood]
    held = (beat.holding,) if beat.holding else ()
    # What the words name comes before what only the plot shows, should there be too much.
    things = _seen(step, (*held, *named, *beat.things, *english_things(beat.sight)))
    holding = next(iter(_seen(step, held)), None)
    hero = Figure(present.hero.id, _in_place(beat.place, beat.pose), beat.expression, holding)
    others = tuple(
        Figure(
            member.id,
            _in_place(beat.place, _pose(member, beat.pose, turn + i)),
            faces[(turn + i) % len(faces)],
        )
        for i, member in enumerate(present.figures[1:])
    )
    return Scene(
        place=beat.place,
        time=time,
        weather=weather,
        mood=beat.mood,
        figures=(hero, *others),
        props=things[:_MOST_THINGS],
        description=_description(step, present, time, weather),
    )


def unlike(scene: Scene, before: Scene | None) -> Scene:
    """`scene`, with its hero in another pose where it would look like the one before it."""
    if before is None or _look(scene) != _look(before):
        return scene
    hero, *others = scene.figures
    pose = _in_place(scene.place, _INSTEAD[hero.pose])
    if pose is hero.pose:
        pose = Pose.SWIM if pose is Pose.FLOAT else Pose.FLOAT
    return replace(scene, figures=(replace(hero, pose=pose), *others))


def at_rest(
    scene: Scene, members: Iterable[CastMember], asleep: Set[str], awake: Set[str]
) -> Scene:
    """`scene` with those asleep who are named so, and awake who are not.

    A hero who lies in bed sleeps unless named among those who are `awake`. Under water
    nobody lies down.
    """
    people = {member.id: member for member in members}
    figures = []
    for i, figure in enumerate(scene.figures):
        name = people[figure.character].name
        in_bed = i == 0 and figure.pose is Pose.SLEEP and name not in awake
        if scene.place not in UNDER_WATER:
            if name in asleep or in_bed:
                # What was held lies beside whoever sleeps.
                figure = replace(figure, pose=Pose.SLEEP, holding=None)
            elif figure.pose is Pose.SLEEP:
                figure = replace(figure, pose=_pose(people[figure.character], Pose.SIT, 0))
        figures.append(figure)
    return replace(scene, figures=tuple(figures))


def lives(creature: Prop, place: Place) -> bool:
    """Whether what is no creature, or this one, can be met in a place."""
    if place in UNDER_WATER:
        return creature not in CREATURES or creature in SWIMMERS | AT_HOME_IN_BOTH
    return creature not in SWIMMERS


def _seen(step: Step, things: Iterable[Prop]) -> tuple[Prop, ...]:
    shown = (p for p in things if p not in step.hidden and lives(p, step.beat.place))
    if step.dark:
        shown = (Prop.UNLIT_LANTERN if p is Prop.LANTERN else p for p in shown)
    found = tuple(dict.fromkeys(shown))
    # One of seven is among the seven.
    return tuple(p for p in found if p is not Prop.SNAIL or Prop.SNAILS not in found)


def _pose(member: CastMember, hero: Pose, turn: int) -> Pose:
    pose = _BESIDE[hero][turn % len(_BESIDE[hero])]
    if member.species is Species.WHALE:
        # A whale neither walks nor sits: it hangs in the air like a balloon.
        return pose if pose in (Pose.SWIM, Pose.SLEEP) else Pose.FLOAT
    if member.species in (Species.OWL, Species.DRAGON) and pose in _MOVING:
        return Pose.FLY
    return pose


def _in_place(place: Place, pose: Pose) -> Pose:
    if place not in UNDER_WATER:
        return pose
    return Pose.SWIM if pose in (*_MOVING, Pose.FLY, Pose.SWIM) else Pose.FLOAT


def _look(scene: Scene) -> tuple[object, ...]:
    return (scene.place, scene.time, scene.weather, scene.props, scene.figures[0].pose)


def _description(step: Step, present: Present, time: Time, weather: Weather) -> str:
    # Names and ages stay out: whoever paints knows the figures by their ids.
    beat = step.beat
    others = [_noun(m) for m in present.figures[1:]]
    company = f", with {' and '.join(others)}" if others else ""
    if len(others) == 2 and others[0] == others[1]:
        company = f", with two {others[0].split(' ', 1)[1]}s"
    where = f"{_WHERE[beat.place]} {_WHEN[time]}{_AIR[weather]}"
    return f"The hero is {beat.sight}{company}, {where}."


def _noun(member: CastMember) -> str:
    if member.species is Species.OWL:
        return "an owl"
    if member.species is not Species.HUMAN:
        return f"a {member.species}"
    if member.role is Role.FAMILY:
        return "a grown-up" if member.age >= 16 else "a child"
    return f"a {_ROLES[member.role]}"
