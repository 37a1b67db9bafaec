"""The records on PostgreSQL, which enter the stage where a job is claimed and where it ends.

Steps, all asked with the ids of the job and of its book:

    claimed      the claim is committed
    completing   everything of a completion is written, and the commit comes next
    completed    the completion is committed, and nothing has been rung yet
"""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from adapters.records.postgres import build as build_postgres
from custories_core.jobs import Job, State
from custories_core.ports.records import Records, Unit

from .stage import Stage, stage_of


class Rehearsal:
    """Passes everything on, and looks at what becomes of jobs."""

    def __init__(self, inner: Any, stage: Stage) -> None:
        self._inner, self._stage = inner, stage

    def __getattr__(self, name: str) -> Any:
        return getattr(self._inner, name)

    @contextmanager
    def begin(self) -> Iterator[Unit]:
        seen: list[tuple[str, Job]] = []
        with self._inner.begin() as unit:
            unit.jobs = _Jobs(unit.jobs, seen)
            yield unit
            self._enter("completing", seen)
        self._enter("claimed", seen)
        self._enter("completed", seen)

    def _enter(self, step: str, seen: list[tuple[str, Job]]) -> None:
        of = {"completing": "completed"}.get(step, step)
        for happened, job in seen:
            if happened == of:
                self._stage.enter(step, f"{job.id} {job.book}")


class _Jobs:
    def __init__(self, inner: Any, seen: list[tuple[str, Job]]) -> None:
        self._inner, self._seen = inner, seen

    def __getattr__(self, name: str) -> Any:
        return getattr(self._inner, name)

    def claim(self, lease: float) -> Job | None:
        job: Job | None = self._inner.claim(lease)
        if job is not None:
            self._seen.append(("claimed", job))
        return job

    def move(self, before: Job, after: Job, wait: float = 0.0) -> Job:
        moved: Job = self._inner.move(before, after, wait)
        if moved.state is State.COMPLETED:
            self._seen.append(("completed", moved))
        return moved


def build(settings: Any) -> Records:
    """The records, as the container asks for them."""
    records: Any = Rehearsal(build_postgres(settings), stage_of(settings))
    return records
