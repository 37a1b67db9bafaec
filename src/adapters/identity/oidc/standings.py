"""Who may be let in at all, and as what: what the claims of a checked token say of a person.

A role is taken from one claim that the issuer alone can write, the one the
settings name. Whatever is missing, unknown or of another type makes a user.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from custories_core.errors import Unauthenticated
from custories_core.people import Standing

EDITABLE = frozenset({"user_metadata", "unsafe_metadata"})
"""Claims that people can write themselves, with Supabase and Auth0, and with Clerk."""


@dataclass(frozen=True, slots=True)
class RoleRule:
    """Where the role stands, and which one is an admin's.

    `claim` is a whole claim name when it has a “/” or a “:”, as names that
    are URLs or URNs do (`https://custories.app/roles`); otherwise it is a path
    of member names with dots between them (`app_metadata.role`). The value is
    a role or a list of them. With `claim` or `admin` empty nobody is an admin.
    Where `assurance` is not empty, an admin whose `aal` is another stays a user
    until they sign in with a second factor.
    """

    claim: str
    admin: str
    assurance: str = ""

    @property
    def path(self) -> tuple[str, ...]:
        """The names to follow, from the outermost."""
        whole = "/" in self.claim or ":" in self.claim
        return (self.claim,) if whole else tuple(self.claim.split("."))


def check_guest(claims: Mapping[str, Any]) -> None:
    """That somebody is signed in, and all the way. Raises Unauthenticated.

    Supabase signs tokens for guests and for the API keys of a project, too;
    Clerk does so for people who have not done all that it asks of them.
    """
    anonymous = claims.get("is_anonymous")
    role = claims.get("role")
    if anonymous is not None and anonymous is not False:
        raise Unauthenticated("The token is that of a guest. Sign in with an account.")
    if role in ("anon", "service_role"):
        raise Unauthenticated("The token is a key of the project. Sign in with an account.")
    if claims.get("sts") == "pending":
        raise Unauthenticated("Signing in is not finished. Do what the provider asks for.")


def standing_of(claims: Mapping[str, Any], rule: RoleRule) -> Standing:
    """What the token's bearer may do."""
    value: Any = claims
    for name in rule.path:
        value = value.get(name) if isinstance(value, dict) else None
    roles = value if isinstance(value, list) else [value]
    if not rule.claim or not rule.admin or rule.admin not in roles:
        return Standing.USER
    if rule.assurance and claims.get("aal") != rule.assurance:
        return Standing.USER
    return Standing.ADMIN
