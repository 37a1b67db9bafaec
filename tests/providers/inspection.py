"""An inspector who finds every picture in order; `palette` is the one who looks."""

from dataclasses import dataclass

from custories_core.ports.inspection import Inspection, InspectionRequest, Inspector, Tone

from .stage import Settings, Stage, stage_of


@dataclass(frozen=True, slots=True)
class Rehearsal:
    """Looks at nothing."""

    stage: Stage
    name: str = "rehearsal/1"

    def inspect(self, request: InspectionRequest) -> Inspection:
        lie = self.stage.enter("inspect", "")
        tones = tuple(Tone(0.79, 0.79, "#dfe8ec", 0.0) for _ in request.canvas.quiet)
        return Inspection(tones, ("It is not what was asked for.",) if lie else ())


def build(settings: Settings) -> Inspector:
    """The inspector, as the container asks for it."""
    return Rehearsal(stage_of(settings))
