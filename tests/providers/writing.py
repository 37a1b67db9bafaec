"""A writer without ideas: the same few words on every page."""

from collections.abc import Sequence
from dataclasses import dataclass

from custories_core.books import Moment, Outline
from custories_core.genres import GENRES
from custories_core.ports.writing import ChapterRequest, StoryRequest, Writer
from custories_core.scenes import Figure, Mood, Scene, Time, Weather

from .stage import Settings, Stage, stage_of


@dataclass(frozen=True, slots=True)
class Rehearsal:
    """Writes as little as will do."""

    stage: Stage
    name: str = "rehearsal/1"
    languages: tuple[str, ...] = ("en", "de")

    def unfit(self, text: str, language: str, names: Sequence[str] = ()) -> tuple[str, ...]:
        return ()

    def outline(self, request: StoryRequest) -> Outline:
        lie = self.stage.enter("outline", _asked(request))
        titles = tuple(f"Chapter {n}" for n, _ in enumerate(request.ideas, start=1))
        if lie == "garbage":
            return Outline("\x00", "\x00", titles, titles)
        if lie:
            titles = titles[1:]
        return Outline(request.title or "A Rehearsal", "It is only a rehearsal.", titles, titles)

    def chapter(self, request: ChapterRequest) -> tuple[Moment, ...]:
        story = request.story
        lie = self.stage.enter("chapter", _asked(story))
        place = GENRES[story.genre].places[0]
        said = " ".join(filter(None, (story.premise, story.ideas[request.chapter])))
        hero = Figure(story.cast[0].id)
        scene = Scene(place, Time.DAY, Weather.CLEAR, Mood.CALM, (hero,), (), said or "Nothing.")
        words = "\ufffe" if lie == "garbage" else "And on they went."
        moments = tuple(Moment(words, scene) for _ in request.words)
        return moments[1:] if lie in ("wrong-type", "swollen") else moments


def build(settings: Settings) -> Writer:
    """The writer, as the container asks for it."""
    return Rehearsal(stage_of(settings))


def _asked(request: StoryRequest) -> str:
    return "\n".join(filter(None, (request.title, request.premise, *request.ideas)))
