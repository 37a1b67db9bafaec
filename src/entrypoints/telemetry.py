"""Log lines: one set-up for all processes, one shape, no secret and nobody's name in them.

Everything goes through the standard library's logging to standard error:
what we say with structlog, what the core says without it, and what libraries
say from warnings on. A line has the time in UTC, the level, who says it, the
process, and the request or the job it is about.
"""

import logging
import os
import socket
import sys
import threading
import traceback
from collections.abc import Iterator, MutableMapping
from contextlib import contextmanager
from typing import Any, Protocol

import msgspec
import structlog

from custories_core.redaction import HIDDEN, redacted, redacted_fields

OURS = ("custories", "custories_core", "adapters", "entrypoints", "_granian")
"""Loggers that are heard from the level that the settings name; all others from warnings on."""

PERSONAL = frozenset({"name", "email", "subject", "address", "ip", "title", "text", "premise"})
"""Fields that would say who somebody is, or what their story is about."""

_STAMPS = frozenset({"timestamp", "level", "logger"})
"""Fields that the set-up itself writes, over whatever was said: nothing is hidden in them."""

LAST_LINES = 40
"""Of a traceback, for its end says what happened."""

Line = MutableMapping[str, Any]


class Settings(Protocol):
    """What the log needs to know."""

    @property
    def log_format(self) -> str: ...
    @property
    def log_level(self) -> str: ...


def told_apart(role: str) -> str:
    """The name of this process: what it does, on which machine, and its number there.

    “worker 1” alone would be that of each supervisor on each machine.
    """
    return f"{role} {socket.gethostname()}:{os.getpid()}"


def set_up(settings: Settings, process: str) -> None:
    """Have this process log as the settings say. `process` is its name: see `told_apart`.

    May be called again, as after a fork.
    """
    _about_process.clear()
    _about_process["process"] = process
    before: list[Any] = [
        structlog.contextvars.merge_contextvars,
        _add_what_it_is_about,
        structlog.stdlib.add_logger_name,
        structlog.stdlib.add_log_level,
        structlog.stdlib.PositionalArgumentsFormatter(),
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        structlog.processors.StackInfoRenderer(),
        _tell_error,
        hide,
    ]
    if settings.log_format == "json":
        renderer: Any = structlog.processors.JSONRenderer(ensure_ascii=False)
    else:
        renderer = structlog.dev.ConsoleRenderer(
            colors=sys.stderr is not None and sys.stderr.isatty(), sort_keys=False
        )
    structlog.configure(
        processors=[*before, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
        cache_logger_on_first_use=False,
    )
    handler = logging.StreamHandler()
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=before,
            processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, renderer],
        )
    )
    root = logging.getLogger()
    root.handlers = [handler]
    root.setLevel(logging.WARNING)
    for name in OURS:
        logger = logging.getLogger(name)
        logger.handlers, logger.propagate = [], True
        logger.setLevel(settings.log_level.upper())
    logging.captureWarnings(True)


def frequent(settings: Settings, name: str) -> Any:
    """The logger for lines of which there are so many that each has to be cheap.

    Nothing is hidden in them: what they say must need no hiding. Lines for
    people to read go the way of all others.
    """
    if settings.log_format != "json":
        return structlog.get_logger(name)
    lines = structlog.wrap_logger(
        structlog.WriteLogger(sys.stderr),
        processors=[
            _add_what_it_is_about,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.JSONRenderer(serializer=_as_json),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(settings.log_level),
        cache_logger_on_first_use=True,
    )
    return lines.bind(level="info", logger=name)


@contextmanager
def about(**fields: str) -> Iterator[None]:
    """Within the block all lines of this process say what they are about, in whatever thread.

    For a worker, which does one job at a time. What does several things at a
    time binds structlog's context variables instead.
    """
    with _lock:
        _about_process.update(fields)
    try:
        yield
    finally:
        with _lock:
            for name in fields:
                _about_process.pop(name, None)


def hide(_logger: object, _method: str, line: Line) -> Line:
    """Hide secrets, ways to photos, and who somebody is: the last thing that happens to a line."""
    kept = {name: v for name, v in line.items() if name.startswith("_") or name in _STAMPS}
    trace = line.get("exception")
    said = redacted_fields({name: value for name, value in line.items() if name not in kept})
    for name in PERSONAL & said.keys():
        said[name] = HIDDEN
    if isinstance(trace, str):
        # Line by line: a text that is too long loses its end, which here is what matters.
        said["exception"] = "\n".join(map(redacted, trace.splitlines()[-LAST_LINES:]))
    return {**said, **kept}


def _tell_error(_logger: object, _method: str, line: Line) -> Line:
    """Write out the error of a line. Never with the values of variables: they hold photos."""
    info = line.pop("exc_info", None)
    if info is True:
        info = sys.exc_info()
    if isinstance(info, BaseException):
        info = (type(info), info, info.__traceback__)
    if info and info[0] is not None:
        line["exception"] = "".join(traceback.format_exception(*info)).rstrip()
    return line


def _as_json(line: Line, **_: object) -> str:
    return msgspec.json.encode(line).decode()


def _add_what_it_is_about(_logger: object, _method: str, line: Line) -> Line:
    with _lock:
        return {**_about_process, **line}


_lock = threading.Lock()
_about_process: dict[str, str] = {}
