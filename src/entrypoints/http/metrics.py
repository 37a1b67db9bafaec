"""What Prometheus is told: requests, jobs, checkouts, streams, photos. No label holds an id.

Each process counts for itself and answers with its own figures. Where several
listen at one port a scrape reaches any of them; give each a port of its own,
or scrape one per container. Jobs and checkouts are counted by the database and are the
same from every process: take their maximum, not their sum.
"""

import asyncio
import time
from collections.abc import Callable

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram
from prometheus_client.exposition import CONTENT_TYPE_PLAIN_0_0_4, generate_latest

from custories_core.errors import Unavailable
from custories_core.jobs import Kind, State
from custories_core.payments import State as Standing
from custories_core.ports.records import Views

MEDIA_TYPE = CONTENT_TYPE_PLAIN_0_0_4
FRESH = 5.0
"""Seconds for which counted jobs are told again without counting."""
BUCKETS = (0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0)
"""Seconds; from what a read takes to where somebody gives up."""

_METHODS = frozenset({"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"})
_PHOTO = "/v1/characters/{character}/photo"


class Metrics:
    """The figures of this process."""

    def __init__(self, views: Views, open_streams: Callable[[], int]) -> None:
        self._views, self._counted, self._counting = views, float("-inf"), asyncio.Lock()
        registry = self._registry = CollectorRegistry()
        self._requests = Counter(
            "custories_http_requests",
            "Requests that were answered.",
            ("method", "route", "status"),
            registry=registry,
        )
        self._seconds = Histogram(
            "custories_http_request_seconds",
            "Seconds from a request to the beginning of its answer.",
            ("method", "route"),
            buckets=BUCKETS,
            registry=registry,
        )
        self._photos = Counter(
            "custories_photo_uploads", "Photos that were sent.", ("outcome",), registry=registry
        )
        self._jobs = Gauge("custories_jobs", "Jobs.", ("kind", "state"), registry=registry)
        self._checkouts = Gauge(
            "custories_checkouts", "Checkouts, by where they stand.", ("state",), registry=registry
        )
        self._database = Gauge(
            "custories_database_up",
            "Whether the database answered when jobs were last counted.",
            registry=registry,
        )
        streams = Gauge(
            "custories_event_streams", "Streams of events that are open.", registry=registry
        )
        streams.set_function(open_streams)

    def answered(self, method: str, route: str, status: int, seconds: float) -> None:
        """Count a request by the template of its route."""
        method = method if method in _METHODS else "other"
        self._requests.labels(method, route, str(status)).inc()
        self._seconds.labels(method, route).observe(seconds)
        if route == _PHOTO and method == "PUT":
            outcome = "kept" if status < 400 else "refused" if status < 500 else "failed"
            self._photos.labels(outcome).inc()

    async def told(self) -> bytes:
        """All figures in the text format of Prometheus; jobs are left out while none can count."""
        async with self._counting:
            if time.monotonic() - self._counted >= FRESH:
                await self._count()
                self._counted = time.monotonic()
        return generate_latest(self._registry)

    async def _count(self) -> None:
        try:
            counts, checkouts = await self._views.counts(), await self._views.checkouts()
        except Unavailable:
            self._jobs.clear()
            self._checkouts.clear()
            self._database.set(0)
            return
        self._database.set(1)
        for kind in Kind:
            for state in State:
                self._jobs.labels(kind.value, state.value).set(counts.get((kind, state), 0))
        for standing in Standing:
            self._checkouts.labels(standing.value).set(checkouts.get(standing, 0))
