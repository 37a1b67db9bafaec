"""An issuer's public keys, as it publishes them (a JWK set, RFC 7517)."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurvePublicKey
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
from jwt import PyJWK
from jwt.exceptions import PyJWTError

PublicKey = EllipticCurvePublicKey | RSAPublicKey | Ed25519PublicKey

ALGORITHMS: Mapping[str, tuple[str, str | None]] = {
    "ES256": ("EC", "P-256"),
    "ES384": ("EC", "P-384"),
    "ES512": ("EC", "P-521"),
    "EdDSA": ("OKP", "Ed25519"),
    "RS256": ("RSA", None),
    "RS384": ("RSA", None),
    "RS512": ("RSA", None),
    "PS256": ("RSA", None),
    "PS384": ("RSA", None),
    "PS512": ("RSA", None),
}
"""The algorithms that can be accepted, each with the type and curve of its keys.

None of them has a secret in common with the issuer: who can check a token can
not make one.
"""

# Less is broken; more only makes checking slow (RFC 7518, section 3.3, and NIST SP 800-57).
_RSA_BITS = range(2048, 8193)


@dataclass(frozen=True, slots=True)
class Key:
    """One public key, its id where it has one, and the algorithms it may be used with."""

    kid: str | None
    algorithms: frozenset[str]
    public: PublicKey


def key_set(document: Any) -> tuple[Key, ...]:
    """The keys of a JWK set that can check a token; others are left out.

    Raises ValueError for what is no JWK set.
    """
    listed = document.get("keys") if isinstance(document, dict) else None
    if not isinstance(listed, list):
        raise ValueError("no JWK set")
    keys = (_key(jwk) for jwk in listed if isinstance(jwk, dict))
    return tuple(key for key in keys if key is not None)


def fitting(keys: tuple[Key, ...], algorithm: str, kid: str | None) -> Key | None:
    """The one key for this algorithm and id; without an id, the only one for the algorithm."""
    found = [key for key in keys if algorithm in key.algorithms and (kid is None or key.kid == kid)]
    return found[0] if len(found) == 1 else None


def _key(jwk: dict[str, Any]) -> Key | None:
    kid = jwk.get("kid")
    operations = jwk.get("key_ops", ["verify"])
    if (
        not isinstance(kid, str | None)
        or jwk.get("use", "sig") != "sig"
        or not isinstance(operations, list)
        or "verify" not in operations
        # A private key that was published is nobody's any more.
        or "d" in jwk
    ):
        return None
    form = (jwk.get("kty"), None if jwk.get("kty") == "RSA" else jwk.get("crv"))
    algorithms = frozenset(
        name
        for name, needed in ALGORITHMS.items()
        if needed == form and jwk.get("alg", name) == name
    )
    if not algorithms:
        return None
    try:
        public = PyJWK(jwk, min(algorithms)).key
    # A member of the wrong type gets as far as the arithmetic of the library.
    except (PyJWTError, ValueError, TypeError, AttributeError):
        return None
    if isinstance(public, RSAPublicKey) and public.key_size not in _RSA_BITS:
        return None
    if not isinstance(public, PublicKey):
        return None
    return Key(kid, algorithms, public)
