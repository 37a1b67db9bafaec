"""The scene of a moment: who stands where, holding what, in which light."""

import re
from dataclasses import replace

from custories_core.books import Role, Species
from custories_core.ports.writing import CastMember
from custories_core.scenes import (
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

from .beats import Beat
from .company import Present

_POSES = tuple(Pose)
_FACES = {
    Mood.CALM: (Expression.JOY, Expression.WONDER),
    Mood.CURIOUS: (Expression.WONDER, Expression.JOY),
    Mood.TENSE: (Expression.DETERMINATION, Expression.WONDER),
    Mood.SAD: (Expression.SADNESS, Expression.WONDER),
    Mood.JOYFUL: (Expression.JOY, Expression.JOY),
}
_PROP = re.compile(r"\b(" + "|".join(Prop) + r")s?\b")
_WHERE = {
    Place.MOONLIT_GARDEN: "in a garden",
    Place.ENCHANTED_FOREST: "in an enchanted forest",
    Place.SPACESHIP: "inside a small cosy spaceship",
    Place.PLANET: "on a strange, friendly planet",
}
_WHEN = {
    Time.DAWN: "at dawn",
    Time.DAY: "by day",
    Time.DUSK: "at dusk",
    Time.NIGHT: "at night",
}
_AIR = {Weather.CLEAR: "", Weather.MIST: ", in mist", Weather.SNOW: ", in falling snow"}
_ROLES = {Role.FRIEND: "friend", Role.COMPANION: "companion", Role.HERO: "friend"}


def staged(
    beat: Beat,
    present: Present,
    text: str,
    time: Time,
    weather: Weather,
    turn: int,
    dark: bool = False,
    starless: bool = False,
) -> Scene:
    """The scene of a beat as it was told: whatever `text` names of the props is in it.

    Where it is `dark` a lantern is not lit, and where it is `starless` no star is shown.
    """
    holding = _seen(beat.holding, dark) if beat.holding else None
    faces = _FACES[beat.mood]
    hero = Figure(present.hero.id, beat.pose, beat.expression, holding)
    others = tuple(
        Figure(
            member.id,
            _POSES[(_POSES.index(beat.pose) + 1 + turn + i) % len(_POSES)],
            faces[(turn + i) % 2],
        )
        for i, member in enumerate(present.figures[1:])
    )
    named = [_seen(Prop(m[1]), dark) for m in _PROP.finditer(f"{text} {beat.sight}")]
    if starless:
        named = [prop for prop in named if prop is not Prop.STAR]
    held = [holding] if holding else []
    return Scene(
        place=beat.place,
        time=time,
        weather=weather,
        mood=beat.mood,
        figures=(hero, *others),
        props=tuple(dict.fromkeys(held + named)),
        description=_description(beat, present, time, weather),
    )


def _seen(prop: Prop, dark: bool) -> Prop:
    return Prop.UNLIT_LANTERN if dark and prop is Prop.LANTERN else prop


def unlike(scene: Scene, before: Scene | None) -> Scene:
    """`scene`, with its hero in another pose where it would look like the one before it."""
    if before is None or _look(scene) != _look(before):
        return scene
    hero, *others = scene.figures
    pose = _POSES[(_POSES.index(hero.pose) + 1) % len(_POSES)]
    return replace(scene, figures=(replace(hero, pose=pose), *others))


def _look(scene: Scene) -> tuple[object, ...]:
    return (scene.place, scene.time, scene.weather, scene.props, scene.figures[0].pose)


def _description(beat: Beat, present: Present, time: Time, weather: Weather) -> str:
    # Names and ages stay out: whoever paints knows the figures by their ids.
    others = [_noun(m) for m in present.figures[1:]]
    company = f", with {' and '.join(others)}" if others else ""
    if len(others) == 2 and others[0] == others[1]:
        company = f", with two {others[0].split(' ', 1)[1]}s"
    where = f"{_WHERE[beat.place]} {_WHEN[time]}{_AIR[weather]}"
    return f"The hero is {beat.sight}{company}, {where}."


def _noun(member: CastMember) -> str:
    if member.species is not Species.HUMAN:
        return f"a {member.species}"
    if member.role is Role.FAMILY:
        return "a grown-up" if member.age >= 16 else "a child"
    return f"a {_ROLES[member.role]}"
