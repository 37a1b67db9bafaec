"""One token, read strictly: nothing in it is believed before its signature holds.

The order and the rules are those of RFC 7519 and RFC 8725 (best practice for
JSON web tokens). What a token says about where its key is to be found (`jku`,
`x5u`, `jwk`, `x5c`) is never looked at, and no extension (`crit`) is
understood. The messages say which check failed and quote nothing.
"""

import json
import re
from base64 import urlsafe_b64decode
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from jwt import PyJWS
from jwt.exceptions import PyJWTError

from custories_core.errors import Unauthenticated

from .keys import ALGORITHMS, Key

LARGEST = 8192
"""The most characters of a token that are looked at."""
LONGEST_NAME = 255
"""The most characters of a subject (OpenID Connect Core, section 2) and of a key's id."""
LEEWAY = 30.0
"""How far clocks may differ, in seconds. Clerk's tokens hold for 60."""
LATEST = 253_402_300_799
"""The last second of the year 9999; a later time is a mistake or an attack."""

_FORM = re.compile(r"[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+")
# RFC 9068 calls an access token at+jwt; a logout token or a DPoP proof is called otherwise.
_TYPES = frozenset({"jwt", "at+jwt", "application/jwt", "application/at+jwt"})
_SIGNATURES = PyJWS(algorithms=sorted(ALGORITHMS))


@dataclass(frozen=True, slots=True)
class Rules:
    """What a token of this issuer has to say.

    `algorithms` are the only ones accepted. With `audience` empty,
    `authorized_parties` must not be: then the token must be for no audience
    and come from one of those. Where both are given, both are checked.
    """

    issuer: str
    audience: str
    authorized_parties: tuple[str, ...]
    algorithms: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Header:
    """What a token's header says of its key: the algorithm, and the key's id where there is one."""

    algorithm: str
    kid: str | None


def header_of(token: str, rules: Rules) -> Header:
    """The header of a token that is worth looking up a key for. Raises Unauthenticated."""
    if len(token) > LARGEST:
        raise Unauthenticated("The token is too long. Send the access token alone.")
    if not _FORM.fullmatch(token):
        raise Unauthenticated(
            "This is not a signed token. Send an access token in the form of a JWT, which has "
            "three parts; where the provider gives another form, ask it for an audience."
        )
    encoded = token.partition(".")[0]
    try:
        header = _members(urlsafe_b64decode(encoded + "=" * (-len(encoded) % 4)))
    except ValueError:
        raise Unauthenticated("The token's header cannot be read.") from None
    algorithm, kid, kind = header.get("alg"), header.get("kid"), header.get("typ", "JWT")
    if not isinstance(algorithm, str) or algorithm not in rules.algorithms:
        raise Unauthenticated("The token is signed with an algorithm that is not accepted here.")
    if "crit" in header or "b64" in header:
        raise Unauthenticated("The token asks for an extension that is not understood here.")
    if not isinstance(kind, str) or kind.lower() not in _TYPES:
        raise Unauthenticated("This is a token of another kind. Send an access token.")
    if kid is not None and not (isinstance(kid, str) and 0 < len(kid) <= LONGEST_NAME):
        raise Unauthenticated("The token names its key in a way that cannot be one.")
    return Header(algorithm, kid)


def claims_of(token: str, header: Header, key: Key) -> dict[str, Any]:
    """What the token says, once its signature holds. Raises Unauthenticated."""
    try:
        payload = _SIGNATURES.decode_complete(
            token,
            key.public,
            algorithms=[header.algorithm],
            options={"verify_signature": True, "enforce_minimum_key_length": True},
        )["payload"]
    except PyJWTError:
        raise Unauthenticated("The token's signature does not hold. Sign in again.") from None
    try:
        return _members(payload)
    except ValueError:
        raise Unauthenticated("The token's content cannot be read.") from None


def check(claims: Mapping[str, Any], rules: Rules, now: float) -> None:
    """That the token is from whom it should be, for us, and for now. Raises Unauthenticated.

    `now` is in seconds since 1970. The claims checked are of the right types
    afterwards: `sub` is text and `exp` a number.
    """
    if claims.get("iss") != rules.issuer:
        raise Unauthenticated("The token is from another issuer.")
    _check_audience(claims, rules)
    expires = _time(claims, "exp")
    if expires is None:
        raise Unauthenticated("The token never expires, which is not accepted.")
    if expires <= now - LEEWAY:
        raise Unauthenticated("The token has expired. Sign in again.")
    for name in ("nbf", "iat"):
        begins = _time(claims, name)
        if begins is not None and begins > now + LEEWAY:
            raise Unauthenticated("The token does not hold yet. Check the clocks.")
    subject = claims.get("sub")
    # What cannot be printed cannot be stored either: a NUL, half of a surrogate pair.
    if (
        not isinstance(subject, str)
        or not subject.strip()
        or not subject.isprintable()
        or len(subject) > LONGEST_NAME
    ):
        raise Unauthenticated("The token does not say whom it is for.")


def _check_audience(claims: Mapping[str, Any], rules: Rules) -> None:
    given = claims.get("aud", [])
    audiences = [given] if isinstance(given, str) else given
    if not isinstance(audiences, list) or not all(isinstance(one, str) for one in audiences):
        raise Unauthenticated("The token's audience cannot be read.")
    # RFC 7519, section 4.1.3: who is not among the audience must refuse, were it not named at all.
    if rules.audience not in audiences if rules.audience else audiences:
        raise Unauthenticated("The token is for another audience. Ask for one for Custories.")
    if not rules.audience or rules.authorized_parties:
        party = claims.get("azp")
        if not isinstance(party, str) or party not in rules.authorized_parties:
            raise Unauthenticated("The token was issued to another application.")


def _time(claims: Mapping[str, Any], name: str) -> float | None:
    """A time in seconds since 1970, or None where there is none."""
    if name not in claims:
        return None
    value = claims[name]
    # A bool is an int to Python; and a huge int cannot become a float.
    if type(value) not in (int, float) or not 0 <= value <= LATEST:
        raise Unauthenticated("A time in the token is not a number of seconds.")
    return float(value)


def strictly(data: bytes) -> Any:
    """JSON in which no name stands twice and no number is not one. Raises ValueError."""
    try:
        return json.loads(
            data.decode("utf-8"), object_pairs_hook=_unique, parse_constant=_no_constant
        )
    except RecursionError:
        raise ValueError("nested too deep") from None


def _members(data: bytes) -> dict[str, Any]:
    value = strictly(data)
    if not isinstance(value, dict):
        raise ValueError("not an object")
    return value


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    members = dict(pairs)
    if len(members) != len(pairs):
        raise ValueError("a name stands twice")
    return members


def _no_constant(name: str) -> float:
    raise ValueError(f"{name} is no number")
