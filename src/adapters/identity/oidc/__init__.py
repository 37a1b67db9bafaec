"""Tokens of a managed identity provider: Supabase Auth, Auth0, Clerk, any OpenID Connect issuer.

A token is checked here, by the public keys that its issuer publishes; nothing
of it is sent anywhere.

    tokens      one token, read strictly
    keys        an issuer's public keys
    keyring     which of them are known, and when to ask again
    provider    asking the issuer for them
    standings   who is let in, and as what
    verifier    all of it in order, and the memory of what held
"""

import time
from collections.abc import Callable
from typing import Protocol

from custories_core.errors import Fault, Rejected
from custories_core.people import Identity
from custories_core.ports.identity import Identities

from .keyring import KeyRing
from .keys import ALGORITHMS, Key
from .standings import EDITABLE, RoleRule
from .tokens import Rules
from .verifier import Verifier


class Settings(Protocol):
    """What this adapter needs to be told; each is described in docs/operations.md."""

    @property
    def oidc_issuer(self) -> str:
        """The issuer, exactly as its tokens name it; with Auth0 it ends in a slash."""
        ...

    @property
    def oidc_audience(self) -> str:
        """What tokens for Custories name as their audience; empty where they name none (Clerk)."""
        ...

    @property
    def oidc_authorized_parties(self) -> tuple[str, ...]:
        """Which applications (`azp`) tokens may be issued to; required without an audience."""
        ...

    @property
    def oidc_algorithms(self) -> tuple[str, ...]:
        """The algorithms accepted, such as ES256 and RS256."""
        ...

    @property
    def oidc_jwks_url(self) -> str:
        """Where the keys are; empty to find it by discovery."""
        ...

    @property
    def oidc_role_claim(self) -> str:
        """Where the role stands; see standings.RoleRule for how it is written."""
        ...

    @property
    def oidc_admin_role(self) -> str:
        """The role that is an admin's."""
        ...

    @property
    def oidc_admin_aal(self) -> str:
        """The assurance level (`aal`) that an admin must have signed in with; empty for any."""
        ...


class OidcIdentities:
    """Checks tokens of one issuer; may be used from any number of threads.

    `fetch` returns the issuer's keys; `wall` is seconds since 1970, and
    `elapsed` seconds that only grow.
    """

    def __init__(
        self,
        rules: Rules,
        roles: RoleRule,
        fetch: Callable[[], tuple[Key, ...]],
        wall: Callable[[], float] = time.time,
        elapsed: Callable[[], float] = time.monotonic,
    ) -> None:
        self._fetch = fetch
        self._verifier = Verifier(rules, roles, KeyRing(fetch, elapsed).find, wall)

    def check(self) -> None:
        """Ask the issuer for its keys, for `custories doctor`. Raises Unavailable."""
        self._fetch()

    def identify(self, token: str) -> Identity:
        """Whom the token stands for; see the port."""
        return self._verifier.identify(token)


def build(
    settings: Settings,
    wall: Callable[[], float] = time.time,
    elapsed: Callable[[], float] = time.monotonic,
) -> Identities:
    """The checker of the issuer's tokens; its keys are fetched when the first one comes.

    Raises Rejected with every setting that would not be safe.
    """
    # The local issuer shares this package and has no use for a client of HTTP.
    from .provider import Provider, is_safe

    faults = [
        *_address_faults(settings, is_safe),
        *_rule_faults(settings),
    ]
    if faults:
        raise Rejected(faults)
    rules = Rules(
        settings.oidc_issuer,
        settings.oidc_audience,
        settings.oidc_authorized_parties,
        settings.oidc_algorithms,
    )
    roles = RoleRule(settings.oidc_role_claim, settings.oidc_admin_role, settings.oidc_admin_aal)
    provider = Provider(settings.oidc_issuer, settings.oidc_jwks_url)
    return OidcIdentities(rules, roles, provider.keys, wall, elapsed)


def _address_faults(settings: Settings, is_safe: Callable[[str], bool]) -> list[Fault]:
    faults = []
    remedy = "Write one that begins with “https://”; “http://” is for this machine's own ports."
    if not settings.oidc_issuer:
        problem = "there is no issuer."
        faults.append(Fault("CUSTORIES_OIDC_ISSUER", problem, "Write the one of your provider."))
    elif not is_safe(settings.oidc_issuer) or "?" in settings.oidc_issuer:
        faults.append(Fault("CUSTORIES_OIDC_ISSUER", "this is no safe address.", remedy))
    if settings.oidc_jwks_url and not is_safe(settings.oidc_jwks_url):
        faults.append(Fault("CUSTORIES_OIDC_JWKS_URL", "this is no safe address.", remedy))
    return faults


def _rule_faults(settings: Settings) -> list[Fault]:
    faults = []
    if not settings.oidc_audience and not settings.oidc_authorized_parties:
        problem = "nothing says whom tokens are for, so those for any other application would do."
        remedy = "Name the audience, or, with Clerk, set CUSTORIES_OIDC_AUTHORIZED_PARTIES."
        faults.append(Fault("CUSTORIES_OIDC_AUDIENCE", problem, remedy))
    if not settings.oidc_algorithms or not set(settings.oidc_algorithms) <= ALGORITHMS.keys():
        problem = "an algorithm is missing, unknown or not safe here."
        remedy = f"Choose among {', '.join(ALGORITHMS)}."
        faults.append(Fault("CUSTORIES_OIDC_ALGORITHMS", problem, remedy))
    if settings.oidc_role_claim:
        path = RoleRule(settings.oidc_role_claim, settings.oidc_admin_role).path
        if not all(path):
            problem = "a name in this path is empty."
            remedy = "Put one dot between two names, as in “app_metadata.role”."
            faults.append(Fault("CUSTORIES_OIDC_ROLE_CLAIM", problem, remedy))
        elif EDITABLE.intersection(path):
            problem = "people can write this claim themselves, and so make themselves admins."
            remedy = "Take one that only the provider's own settings can change."
            faults.append(Fault("CUSTORIES_OIDC_ROLE_CLAIM", problem, remedy))
    return faults
