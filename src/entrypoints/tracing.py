"""Traces by OpenTelemetry: a span for each request, and for each job with its steps.

Only where an address to send them to is set; else none of its libraries is
imported. Names and attributes hold ids, kinds and routes, never what somebody
wrote.
"""

from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from typing import Any, Protocol

from custories_core.chapter.progress import StepBegun, Tell, Told
from custories_core.jobs import Job
from custories_core.use_cases.working import Watching

from .telemetry import about

FLUSH_SECONDS = 2.0

Application = Callable[..., Any]
"""An ASGI application."""


class Settings(Protocol):
    """What tracing needs to know."""

    @property
    def otlp_endpoint(self) -> str: ...
    @property
    def environment(self) -> str: ...


class Traces:
    """Makes spans and sends them in the background; the endpoint takes OTLP over HTTP."""

    def __init__(self, provider: Any) -> None:
        self._provider = provider
        self._tracer = provider.get_tracer("custories")

    @contextmanager
    def job(self, job: Job) -> Iterator[Tell]:
        """A span for an attempt at a job, with one in it for each step that begins."""
        from opentelemetry import trace

        attributes = {"job.id": job.id, "job.kind": str(job.kind), "job.fence": job.fence}
        with self._span(f"job {job.kind}", attributes=attributes) as whole:
            within = trace.set_span_in_context(whole)
            steps: list[Any] = []

            def tell(event: Told) -> None:
                if isinstance(event, StepBegun):
                    if steps:
                        steps.pop().end()
                    name = f"step {event.step}"
                    steps.append(self._tracer.start_span(name, within, attributes=attributes))

            try:
                yield tell
            finally:
                if steps:
                    steps.pop().end()

    def requests(self, application: Application) -> Application:
        """The same application with a span for each request, within the caller's trace if any."""
        from opentelemetry.trace import SpanKind, StatusCode
        from opentelemetry.trace.propagation.tracecontext import TraceContextTextMapPropagator

        propagator = TraceContextTextMapPropagator()

        async def traced(scope: Mapping[str, Any], receive: Any, send: Any) -> None:
            if scope["type"] != "http":
                await application(scope, receive, send)
                return
            sent = {k.decode("latin-1"): v.decode("latin-1") for k, v in scope["headers"]}
            with self._span(
                scope["method"], context=propagator.extract(sent), kind=SpanKind.SERVER
            ) as span:

                async def note(message: Mapping[str, Any]) -> None:
                    if message["type"] == "http.response.start":
                        # Routed by now. The path itself is not told: it may lead to somebody.
                        route = scope.get("path_template", "")
                        span.update_name(f"{scope['method']} {route}".strip())
                        span.set_attribute("http.request.method", scope["method"])
                        span.set_attribute("http.route", route)
                        span.set_attribute("http.response.status_code", message["status"])
                        if message["status"] >= 500:
                            span.set_status(StatusCode.ERROR)
                    await send(message)

                await application(scope, receive, note)

        return traced

    def _span(self, name: str, **more: Any) -> AbstractContextManager[Any]:
        # Errors are the log's, which hides what they quote.
        quiet = {"record_exception": False, "set_status_on_exception": False}
        span: AbstractContextManager[Any] = self._tracer.start_as_current_span(
            name, **quiet, **more
        )
        return span

    def close(self) -> None:
        """Send what is left."""
        self._provider.force_flush(int(FLUSH_SECONDS * 1000))
        self._provider.shutdown()


def traces(settings: Settings, process: str) -> Traces | None:
    """The traces of this process, or None where nobody asked for them.

    To be called after a fork, for the thread that sends does not survive one.
    """
    if not settings.otlp_endpoint:
        return None
    from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter
    from opentelemetry.sdk.resources import Resource
    from opentelemetry.sdk.trace import TracerProvider
    from opentelemetry.sdk.trace.export import BatchSpanProcessor

    resource = Resource(
        {
            "service.name": "custories",
            "service.instance.id": process,
            "deployment.environment.name": settings.environment,
        }
    )
    provider = TracerProvider(resource=resource)
    address = f"{settings.otlp_endpoint.rstrip('/')}/v1/traces"
    provider.add_span_processor(BatchSpanProcessor(OTLPSpanExporter(endpoint=address)))
    return Traces(provider)


def watching(traces: Traces | None) -> Watching:
    """What a worker has watching its jobs: log lines that name the job, and spans if wanted."""

    @contextmanager
    def watched(job: Job) -> Iterator[Tell]:
        with about(job=job.id):
            if traces is None:
                yield lambda _event: None
            else:
                with traces.job(job) as tell:
                    yield tell

    def watch(job: Job) -> AbstractContextManager[Tell]:
        return watched(job)

    return watch
