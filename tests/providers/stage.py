"""The folder that says what the providers do, and keeps what they were asked."""

import json
import os
import resource
import signal
import sys
import time
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass
from itertools import count
from pathlib import Path
from typing import Any, NoReturn, Protocol

from custories_core.errors import Outage, Refused

ROOT = Path(__file__).parents[2]
REGISTERED = Path(__file__).parent / "registered"
DRIP = 0.05  # seconds between two bits of a dripping answer
ROOM = 4096  # bytes that a few threads' notes take at the same moment
LIES = ("garbage", "wrong-type", "swollen")


@dataclass(frozen=True, slots=True)
class Cue:
    """What to do at a step. `times` None is always; `where` is looked for in what is asked."""

    step: str
    do: str = "ok"
    seconds: float = 0.0
    times: int | None = None
    where: str = ""
    retry_after: float | None = None


@dataclass(frozen=True, slots=True)
class Call:
    """A provider was asked. `at` is the time of day in seconds, `asked` what a cue looks in."""

    step: str
    asked: str
    pid: int
    at: float


@dataclass(frozen=True, slots=True)
class Stage:
    """A folder that any number of processes share."""

    folder: Path

    def plan(self, *cues: Cue) -> None:
        """From now on it goes like this. What was counted before is forgotten."""
        self.folder.mkdir(parents=True, exist_ok=True)
        written = {"number": time.time_ns(), "cues": [asdict(cue) for cue in cues]}
        part = self.folder / f"plan.{os.getpid()}.part"
        part.write_text(json.dumps(written))
        part.replace(self.folder / "plan.json")

    def calls(self, step: str = "") -> list[Call]:
        """All that was asked so far, by the order of asking; of one step where one is named."""
        lines = [line for file in self._notes() for line in file.read_text().splitlines()]
        calls = sorted((Call(**json.loads(line)) for line in lines), key=lambda call: call.at)
        return [call for call in calls if step in ("", call.step)]

    def forget_calls(self) -> None:
        """Count the calls anew."""
        for file in self._notes():
            file.unlink()

    @property
    def environment(self) -> dict[str, str]:
        """What a process needs to find these providers and this folder."""
        paths = [str(ROOT), str(REGISTERED), *filter(None, [os.environ.get("PYTHONPATH")])]
        return {
            "PYTHONPATH": os.pathsep.join(paths),
            "CUSTORIES_WRITING": "rehearsal",
            "CUSTORIES_ILLUSTRATION": "rehearsal",
            "CUSTORIES_INSPECTION": "rehearsal",
            "CUSTORIES_EXTRA_REHEARSAL": str(self.folder),
        }

    def enter(self, step: str, asked: str) -> str:
        """Note the call and do as the cue says; the lie that the answer is to be, or nothing."""
        self._note(Call(step, asked, os.getpid(), time.time()))
        cue = self._cue(step, asked)
        if cue is None:
            return ""
        if cue.do == "drip":
            until = time.monotonic() + cue.seconds
            while time.monotonic() < until:
                time.sleep(DRIP)
        else:
            time.sleep(cue.seconds)
        match cue.do:
            case "unavailable":
                raise Outage(f"The {step} provider is out of order.")
            case "limited":
                raise Outage(f"The {step} provider has too much to do.", cue.retry_after)
            case "refused":
                raise Refused(f"The {step} provider will not do this.")
            case "bug":
                raise RuntimeError(f"the {step} provider is broken")
            case "hang":
                _hang()
            case "kill":
                os.kill(os.getpid(), signal.SIGKILL)
            case "stop":
                os.kill(os.getpid(), signal.SIGSTOP)
        return cue.do if cue.do in LIES else ""

    def _note(self, call: Call) -> None:
        self.folder.mkdir(parents=True, exist_ok=True)
        line = f"{json.dumps(asdict(call))}\n".encode()
        most, _ = resource.getrlimit(resource.RLIMIT_FSIZE)
        for number in count():
            path = self.folder / f"calls-{call.pid}-{number}.jsonl"
            # One write at the end of the file is whole, whichever thread writes besides.
            file = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
            try:
                # On the full disk of a test there is room for what is noted of it.
                if most == resource.RLIM_INFINITY or os.fstat(file).st_size < most - ROOM:
                    os.write(file, line)
                    return
            finally:
                os.close(file)

    def _notes(self) -> list[Path]:
        return list(self.folder.glob("calls-*.jsonl"))

    def _cue(self, step: str, asked: str) -> Cue | None:
        try:
            plan: Mapping[str, Any] = json.loads((self.folder / "plan.json").read_text())
        except FileNotFoundError:
            return None
        for place, fields in enumerate(plan["cues"]):
            cue = Cue(**fields)
            if cue.step == step and cue.where in asked and self._left(plan, place, cue):
                return cue
        return None

    def _left(self, plan: Mapping[str, Any], place: int, cue: Cue) -> bool:
        """Whether a cue is to be given once more; each process that asks uses it up."""
        for turn in range(cue.times or 0):
            with suppress(FileExistsError):
                (self.folder / f"given-{plan['number']}-{place}-{turn}").touch(exist_ok=False)
                return True
        return cue.times is None


class Settings(Protocol):
    """What these adapters need: where their stage is."""

    @property
    def extra(self) -> Mapping[str, str]: ...


def stage_of(settings: Settings) -> Stage:
    """The stage that a process was started for."""
    if "rehearsal" not in settings.extra:
        sys.exit("CUSTORIES_EXTRA_REHEARSAL is not set: see tests/providers.")
    return Stage(Path(settings.extra["rehearsal"]))


def _hang() -> NoReturn:
    while True:
        time.sleep(60)
