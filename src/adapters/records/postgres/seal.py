"""The seal: whose database this is, written into it once."""

import psycopg
from psycopg import errors

from custories_core.errors import Conflict, Fault, Refused, Rejected

from .connections import REACH
from .faults import telling

_PLACE = "database"


def seal(url: str, environment: str) -> None:
    """Write the environment's name into the database, which must have its schema.

    Nothing happens when it is there already. Raises Refused when it bears
    another, Conflict when it has no schema.
    """
    with telling(), psycopg.connect(url, **REACH) as connection:
        try:
            connection.execute(
                "INSERT INTO seal (environment) VALUES (%s) ON CONFLICT DO NOTHING", (environment,)
            )
        except errors.UndefinedTable:
            raise Conflict(
                "The database has no schema to hold a seal. Bring it up first."
            ) from None
        found = connection.execute("SELECT environment FROM seal").fetchone()
    if found is not None and found[0] != environment:
        raise _of_another(found[0], environment)


def carried(url: str) -> str | None:
    """The environment whose seal the database bears; None for none, or for no schema."""
    with telling(), psycopg.connect(url, **REACH) as connection:
        try:
            found = connection.execute("SELECT environment FROM seal").fetchone()
        except errors.UndefinedTable:
            return None
    return None if found is None else str(found[0])


def check(url: str, environment: str) -> None:
    """Raises Refused for the database of another environment, Rejected for one without a seal."""
    found = carried(url)
    if found is None:
        fault = "bears no seal, so that nobody can say which environment it belongs to."
        raise Rejected([Fault(_PLACE, fault, "Run `custories db upgrade`, which seals it.")])
    if found != environment:
        raise _of_another(found, environment)


def _of_another(found: str, environment: str) -> Refused:
    return Refused(
        f"The database belongs to the environment {found}, and this process runs as {environment}. "
        "Give this process the database of its own environment."
    )
