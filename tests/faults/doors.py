"""The service over HTTP at a site: the real application on the site's own servers."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from litestar.testing import TestClient

from entrypoints.container import Container, assemble
from entrypoints.http.app import create_app
from entrypoints.settings import PORTS, Settings, load
from tests.faults.site import Site
from tests.integration.http_client import BASE, ServiceClient


@contextmanager
def doors(site: Site, **more: str) -> Iterator[ServiceClient]:
    """A client of the application; `more` are settings. What it was served with ends with it."""
    store = site.settings["CUSTORIES_EXTRA_REHEARSAL_STORE"]
    chosen = {"records": "postgres", "artifacts": store, "public_url": BASE, "log_level": "error"}
    variables = {f"CUSTORIES_{name.upper()}": value for name, value in (chosen | more).items()}
    settings: Settings = load(site.settings | variables)
    container: Container = assemble(settings, PORTS)
    app = create_app(container)
    artifacts: Any = site.artifacts
    with TestClient(app, BASE, raise_server_exceptions=False) as http:
        yield ServiceClient(app, container, http, site.house, artifacts)
