"""The database's address: what libpq makes of it, as far as it is judged or told here."""

import ipaddress
from dataclasses import dataclass
from importlib import import_module
from typing import Any

ENCRYPTED = ("require", "verify-ca", "verify-full")
"""The modes in which libpq goes on over TLS only; in others it may do without (its own manual)."""


@dataclass(frozen=True, slots=True)
class DatabaseAddress:
    """Where a database is. `hosts` are machines, or folders of sockets; `name` may be empty."""

    hosts: tuple[str, ...]
    ports: tuple[str, ...]
    name: str
    mode: str

    @property
    def is_readable_on_the_way(self) -> bool:
        """Whether it is over a network, and may be asked without TLS."""
        return self.mode not in ENCRYPTED and not all(map(is_this_machine, self.hosts))

    def __str__(self) -> str:
        """Which database that is, without user and password."""
        what = f"the database “{self.name}”" if self.name else "the database"
        if not self.hosts:
            return what
        ports = self.ports * len(self.hosts) if len(self.ports) == 1 else self.ports
        # Sockets have a port too, but nobody looks for them by it.
        where = [
            host if host.startswith("/") or not port else f"{host}:{port}"
            for host, port in zip(self.hosts, ports or ("",) * len(self.hosts), strict=False)
        ]
        return f"{what} at {', '.join(where)}"


def read_address(url: str) -> DatabaseAddress | None:
    """What an address says; None for one that libpq cannot read."""
    # When it is needed, and not before: making a book from a brief loads no database's library.
    psycopg: Any = import_module("psycopg")
    conninfo: Any = import_module("psycopg.conninfo")
    try:
        said = conninfo.conninfo_to_dict(url)
    except psycopg.Error:
        return None
    hosts = str(said.get("hostaddr") or said.get("host") or "")
    return DatabaseAddress(
        _several(hosts), _several(said.get("port")), said.get("dbname", ""), said.get("sslmode", "")
    )


def is_this_machine(host: str) -> bool:
    """Whether a host is this machine: by its name, by its number, or by a folder of sockets."""
    if host.startswith(("/", "@")) or host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        number = ipaddress.ip_address(host)
    except ValueError:
        return False
    return number.is_loopback or number.is_unspecified


def _several(said: object) -> tuple[str, ...]:
    return tuple(str(said).split(",")) if said else ()
