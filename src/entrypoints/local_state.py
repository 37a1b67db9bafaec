"""What the service makes for itself where nothing is set: a database, and a secret for links.

Only the environment `local` may do so; everywhere else they have to be given,
for several machines have to share them.
"""

import os
import secrets
from contextlib import suppress
from pathlib import Path

import msgspec

from custories_core.errors import Fault, Rejected, StoreBlocked

from . import embedded
from .environments import SHORTEST_SECRET, check
from .settings import Settings
from .variables import variable

SECRET_FILE = "link-secret"
"""The file in the state folder, readable by its owner only."""


def settled(settings: Settings) -> Settings:
    """The settings of a service, whole: none of what it needs is left out.

    Starts the embedded database, or joins it, where none is named. Raises
    Rejected with all that keeps the service from starting, StoreBlocked when
    the state folder cannot be used.
    """
    check(settings)
    if settings.environment != "local":
        return settings
    folder = settings.state_folder
    return msgspec.structs.replace(
        settings,
        link_secret=settings.link_secret or link_secret(folder),
        database_url=settings.database_url or embedded.database(folder),
    )


def link_secret(folder: Path) -> str:
    """The secret kept in a folder, made if there is none; whichever process comes first makes it.

    Raises Rejected for a file that holds no secret, StoreBlocked when the
    folder cannot be read or written.
    """
    path = folder.absolute() / SECRET_FILE
    try:
        if not path.exists():
            _make(path)
        secret = path.read_text("ascii", errors="replace").strip()
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise StoreBlocked(
            f"The secret for links cannot be kept in “{path.parent}”: {reason}. "
            f"Mend that, or set {variable('state_folder')} to another folder."
        ) from error
    if len(secret) < SHORTEST_SECRET:
        problem = "this file does not hold a secret that was made here."
        remedy = "Delete it. A new one is made; links made before will lead nowhere."
        raise Rejected([Fault(str(path), problem, remedy)])
    return secret


def _make(path: Path) -> None:
    """Write a new secret, unless another is quicker: a link is refused where the name is taken."""
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = path.with_name(f".{secrets.token_hex(8)}.part")
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL
    try:
        with os.fdopen(os.open(temporary, flags, 0o600), "w") as file:
            file.write(secrets.token_hex(SHORTEST_SECRET))
            file.flush()
            os.fsync(file.fileno())
        with suppress(FileExistsError):
            os.link(temporary, path)
    finally:
        with suppress(OSError):
            temporary.unlink()
