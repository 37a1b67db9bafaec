"""Health: whether this process lives, whether it is to be sent requests, and its figures."""

import asyncio

from custories_core.errors import Unavailable

from .answers import Answer, told
from .draining import Draining
from .metrics import MEDIA_TYPE, Metrics
from .operations import Operation, handles
from .service import Asked, service
from .wire import health as wire

TAG = "service"
PATIENCE = 2.0
"""Seconds within which the database has to answer."""


@handles(
    "GET",
    "/health/live",
    Operation("Whether it lives", TAG, wire.Health, {"status": "live"}, public=True),
)
async def live(request: Asked) -> Answer:
    """200 as long as the process runs, whatever else is down."""
    return told(wire.Health("live"))


@handles(
    "GET",
    "/health/ready",
    Operation("Whether it is ready", TAG, wire.Health, {"status": "ready"}, public=True),
)
async def ready(request: Asked) -> Answer:
    """200 when requests are to be sent here. 503 says what is not ready.

    That is the database, away or with a schema that this version does not
    know, or the process, which is about to stop. Without the store of
    artifacts and without Redis most of the service goes on: they do not count.
    """
    draining: Draining = request.app.state.draining
    if draining.begun:
        raise Unavailable("The process is about to stop: send requests to another.")
    try:
        async with asyncio.timeout(PATIENCE):
            await service(request).views.ready()
    except TimeoutError:
        raise Unavailable("The database does not answer.") from None
    return told(wire.Health("ready"))


@handles(
    "GET",
    "/metrics",
    Operation(
        "Figures for Prometheus",
        TAG,
        example='custories_jobs{kind="chapter",state="running"} 2.0\n',
        media="text/plain",
        public=True,
    ),
)
async def figures(request: Asked) -> Answer:
    """Requests, jobs, streams and photos in figures, of this process. Nothing is about anybody."""
    metrics: Metrics = request.app.state.metrics
    return Answer(200, ((b"content-type", MEDIA_TYPE.encode()),), await metrics.told())


handlers = (live, ready, figures)
