"""An issuer of one's own, for the environment “local” only: a key in a folder.

The tokens are checked by the very code that checks those of a provider. All
processes that share the folder share the key, whichever comes first makes it.
"""

import hashlib
import os
import secrets
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Protocol

import jwt
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
    load_pem_private_key,
)

from custories_core.errors import Fault, Rejected, StoreBlocked, Unauthenticated
from custories_core.people import Identity, Standing

from .oidc.keys import Key, fitting
from .oidc.standings import RoleRule
from .oidc.tokens import LATEST, LONGEST_NAME, Header, Rules
from .oidc.verifier import Verifier

ISSUER = "urn:custories:local"
AUDIENCE = "custories-local"
ALGORITHM = "ES256"
KEY_FILE = "signing-key.pem"
"""The file in the folder that holds the private key, readable by its owner only."""

_ROLE_CLAIM = "role"


class Settings(Protocol):
    """What this adapter needs to be told."""

    @property
    def environment(self) -> str:
        """Which environment this process belongs to; anything but “local” is refused."""
        ...

    @property
    def local_identity_folder(self) -> Path:
        """Where the key is kept; it is made when there is none."""
        ...


class LocalIdentities:
    """Issues tokens and checks them; `clock` is seconds since 1970."""

    def __init__(
        self, private: ec.EllipticCurvePrivateKey, clock: Callable[[], float] = time.time
    ) -> None:
        public = private.public_key()
        # Another key has another id, so a token of an old one is told from a forged one.
        kid = hashlib.sha256(
            public.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
        ).hexdigest()[:16]
        self._private = private
        self._keys = (Key(kid, frozenset({ALGORITHM}), public),)
        self._clock = clock
        self._verifier = Verifier(
            Rules(ISSUER, AUDIENCE, (), (ALGORITHM,)),
            RoleRule(_ROLE_CLAIM, Standing.ADMIN),
            self._find,
            clock,
        )

    def identify(self, token: str) -> Identity:
        """Whom the token stands for; see the port."""
        return self._verifier.identify(token)

    def issue(self, subject: str, standing: Standing, seconds: float) -> str:
        """A token for `subject` that holds for so many seconds. Raises Rejected."""
        now = self._clock()
        faults = []
        if not subject.strip() or not subject.isprintable() or len(subject) > LONGEST_NAME:
            problem = "this cannot be whom a token is for."
            remedy = f"Give a name of 1 to {LONGEST_NAME} characters that can be printed."
            faults.append(Fault("subject", problem, remedy))
        if not 0 < seconds <= LATEST - now:
            problem = "a token cannot hold for that long."
            faults.append(Fault("seconds", problem, "Give a number of seconds above 0."))
        if faults:
            raise Rejected(faults)
        claims = {
            "iss": ISSUER,
            "aud": AUDIENCE,
            "sub": subject,
            "iat": now,
            "exp": now + seconds,
            "jti": secrets.token_hex(8),
            _ROLE_CLAIM: str(standing),
        }
        return jwt.encode(claims, self._private, ALGORITHM, headers={"kid": self._keys[0].kid})

    def _find(self, header: Header) -> Key:
        key = fitting(self._keys, header.algorithm, header.kid)
        if key is None:
            raise Unauthenticated(
                "The token is signed with a key that is not this folder's. Issue a new one."
            )
        return key


def build(settings: Settings) -> LocalIdentities:
    """The issuer with the key of the folder.

    Raises Rejected in any environment but “local”, and for a key that cannot
    be used; StoreBlocked when the folder cannot be read or written.
    """
    if settings.environment != "local":
        problem = "the local issuer gives anybody a token, and is for the environment “local” only."
        remedy = "Choose “oidc”, and set CUSTORIES_OIDC_ISSUER to your identity provider."
        raise Rejected([Fault("CUSTORIES_IDENTITY", problem, remedy)])
    path = settings.local_identity_folder.absolute() / KEY_FILE
    try:
        with suppress(FileNotFoundError):
            return LocalIdentities(_key(path))
        _make(path)
        return LocalIdentities(_key(path))
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise StoreBlocked(
            f"The key of the local issuer cannot be kept in “{path.parent}”: {reason}. "
            "Mend that, or set CUSTORIES_LOCAL_IDENTITY_FOLDER to another folder."
        ) from error


def _key(path: Path) -> ec.EllipticCurvePrivateKey:
    try:
        key = load_pem_private_key(path.read_bytes(), None)
    except (ValueError, TypeError):
        key = None
    if not isinstance(key, ec.EllipticCurvePrivateKey) or not isinstance(key.curve, ec.SECP256R1):
        problem = "this file does not hold a key that the local issuer made."
        remedy = "Delete it. A new one is made; tokens issued before will no longer hold."
        raise Rejected([Fault(str(path), problem, remedy)])
    return key


def _make(path: Path) -> None:
    """Make a key, unless another process is quicker: a link is refused where the name is taken."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    key = ec.generate_private_key(ec.SECP256R1())
    pem = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    temporary = path.with_name(f".{secrets.token_hex(8)}.part")
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    try:
        with os.fdopen(os.open(temporary, flags, 0o600), "wb") as file:
            file.write(pem)
            file.flush()
            os.fsync(file.fileno())
        with suppress(FileExistsError):
            os.link(temporary, path)
    finally:
        with suppress(OSError):
            temporary.unlink()
