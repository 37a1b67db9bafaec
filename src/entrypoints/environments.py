"""Environments: what keeps the service from starting with the settings it was given.

Making a book from a brief needs nothing of this. Every fault is told at once,
under the name of its variable, and no value of a secret or an address is told.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from urllib.parse import urlsplit

from custories_core.errors import Fault, Rejected
from custories_core.suggestions import choices

from .database_address import is_this_machine, read_address
from .settings import SETTINGS, Settings
from .variables import Variable, variable

SHORTEST_SECRET = 32
"""Bytes of a secret that signs: as many as SHA-256 has (RFC 2104, section 3)."""

LOCAL_ADAPTERS = {
    "artifacts": (("folder", "memory"), "s3"),
    "identity": (("local",), "oidc"),
    "payments": (("pretend",), "stripe"),
    "ambient": (("fixed",), "system"),
}
"""For each port the adapters that are good for one machine only, and what to take instead.

The dispatch `notify` is not among them: it needs no Redis and loses no more
rings than one, since the sweep finds what nobody heard. It asks for what the
records ask for too, a session of its own at the database.
"""


def check(settings: Settings) -> Settings:
    """The settings as they are. Raises Rejected with all that keeps the service from starting."""
    faults = service_faults(settings)
    if faults:
        raise Rejected(faults)
    return settings


def service_faults(settings: Settings, unread: frozenset[str] = frozenset()) -> tuple[Fault, ...]:
    """All that keeps the service from starting, in the order of the variables.

    `unread` are variables that could not be read: nothing is said of them, nor
    of what would have to be judged by them. Whether each adapter is there,
    `readiness` knows.
    """
    return in_order(
        fault
        for rule in RULES
        for fault in rule(settings)
        if fault.place not in unread
        and (rule is _required or unread.isdisjoint(RESTS_ON.get(fault.place, ())))
    )


def in_order(faults: Iterable[Fault]) -> tuple[Fault, ...]:
    """Faults in the order of the variables, and after them those that are about none."""
    order = {setting.name: place for place, setting in enumerate(SETTINGS)}
    return tuple(sorted(faults, key=lambda fault: order.get(fault.place, len(order))))


def _required(settings: Settings) -> Iterator[Fault]:
    """What the environment, or the adapters chosen, cannot do without."""
    for setting in SETTINGS:
        if getattr(settings, setting.field) or not _is_required(setting, settings):
            continue
        declared = setting.declared
        if declared.only_with:
            field, value = declared.only_with
            why = f"is required with {variable(field)}={value}."
        else:
            why = f"is required in {settings.environment}."
        yield Fault(setting.name, why, f"Set it: {_plain(declared.about)}.")


def _is_required(setting: Variable, settings: Settings) -> bool:
    if settings.environment not in setting.declared.required:
        return False
    if setting.declared.only_with is None:
        return True
    field, value = setting.declared.only_with
    return bool(getattr(settings, field) == value)


def _plain(about: str) -> str:
    return re.split("[;:]", about)[0].replace("`", "")


def _fit_for_others(settings: Settings) -> Iterator[Fault]:
    """Outside of local nothing may be good for one machine only."""
    if settings.environment == "local":
        return
    for port, (local, instead) in LOCAL_ADAPTERS.items():
        chosen = getattr(settings, port)
        if chosen in local:
            problem = f"“{chosen}” is for the environment “local” only."
            yield _fault(port, problem, f"Choose “{instead}”.")
    for field in ("public_url", "checkout_return_url"):
        address = getattr(settings, field)
        if address and urlsplit(address).scheme != "https":
            problem = f"in {settings.environment} people are reached over https only."
            yield _fault(field, problem, "Write an address that begins with “https://”.")
    for field in ("oidc_issuer", "oidc_jwks_url"):
        address = getattr(settings, field)
        if address and urlsplit(address).scheme != "https":
            problem = "whoever is on the way could put keys of their own in the place of these."
            yield _fault(field, problem, "Write an address that begins with “https://”.")
    if settings.stripe_base and urlsplit(settings.stripe_base).scheme != "https":
        problem = "the key to the payments would be readable on the way."
        yield _fault("stripe_base", problem, "Write an address that begins with “https://”.")


def _fit_for_production(settings: Settings) -> Iterator[Fault]:
    """What is still at this machine, or readable on the way, is no production."""
    if settings.environment != "production":
        return
    if settings.s3_endpoint and urlsplit(settings.s3_endpoint).scheme != "https":
        problem = "photos and links would be readable on the way."
        yield _fault("s3_endpoint", problem, "Write an address that begins with “https://”.")
    for field in (
        "public_url", "checkout_return_url", "oidc_issuer", "oidc_jwks_url", "s3_endpoint",
        "stripe_base",
    ):  # fmt: skip
        if _is_this_machine(getattr(settings, field)):
            problem = "this is an address of this machine, which nobody else reaches."
            yield _fault(field, problem, "Write the one that others reach.")


def _is_this_machine(address: str) -> bool:
    return is_this_machine(urlsplit(address).hostname or "")


def _nobody_reads_on_the_way(settings: Settings) -> Iterator[Fault]:
    """Outside of local, database and Redis are asked over TLS, or over a private network."""
    if settings.environment == "local" or settings.private_network:
        return
    problem = "whoever is on the way could read and change what goes over it."
    private = f"or, where nobody else is on that network, set {variable('private_network')}=true."
    database = read_address(settings.database_url)
    if database is not None and database.is_readable_on_the_way:
        remedy = f"Add “sslmode=verify-full” and “sslrootcert” to the address, {private}"
        yield _fault("database_url", problem, remedy)
    if settings.dispatch != "rq" or urlsplit(settings.redis_url).scheme != "redis":
        return
    if not _is_this_machine(settings.redis_url):
        remedy = f"Write an address that begins with “rediss://”, {private}"
        yield _fault("redis_url", problem, remedy)


def _whom_tokens_are_for(settings: Settings) -> Iterator[Fault]:
    if settings.identity != "oidc":
        return
    if not settings.oidc_audience and not settings.oidc_authorized_parties:
        other = variable("oidc_authorized_parties")
        problem = "nothing says whom tokens are for, so those for any other application would do."
        yield _fault("oidc_audience", problem, f"Set it or, where tokens name none, {other}.")
    unsafe = [name for name in settings.oidc_algorithms if name.startswith("HS") or name == "none"]
    if unsafe:
        problem = "a provider's public keys cannot hold what is signed with a shared secret."
        yield _fault("oidc_algorithms", problem, choices(("ES256", "RS256")))


def _money_is_taken_in_production_only(settings: Settings) -> Iterator[Fault]:
    """Elsewhere a payment is a rehearsal, and in production none is."""
    if settings.payments != "stripe":
        return
    if settings.stripe_secret_key:
        wanted = "live" if settings.environment == "production" else "test"
        found = re.match("[sr]k_(live|test)_", settings.stripe_secret_key)
        if found is None:
            problem, remedy = "this is no secret key.", "It begins with “sk_” or “rk_”."
            yield _fault("stripe_secret_key", problem, remedy)
        elif found[1] != wanted:
            takes = "takes money" if found[1] == "live" else "takes no money"
            problem = f"this key {takes}, and this is “{settings.environment}”."
            remedy = f"Take a {wanted} key, which begins with “sk_{wanted}_” or “rk_{wanted}_”."
            yield _fault("stripe_secret_key", problem, remedy)
    if not all(secret.startswith("whsec_") for secret in settings.stripe_webhook_secrets):
        problem = "this holds something that is no secret of an endpoint."
        yield _fault("stripe_webhook_secrets", problem, "Each begins with “whsec_”.")


def _times_fit(settings: Settings) -> Iterator[Fault]:
    if settings.heartbeat >= settings.lease / 3:
        lease = variable("lease")
        problem = "two heartbeats that get lost would cost a healthy worker its job."
        remedy = f"Let it be less than a third of {lease}, now {settings.lease:g} seconds."
        yield _fault("heartbeat", problem, remedy)
    if settings.retry_cap < settings.retry_base:
        problem = "no wait can be longer than this, so the first one could not be as long as it is."
        yield _fault("retry_cap", problem, f"Let it be no less than {variable('retry_base')}.")


def _secrets_are_strong(settings: Settings) -> Iterator[Fault]:
    secret = settings.link_secret.encode()
    if secret and (len(secret) < SHORTEST_SECRET or len(set(secret)) < SHORTEST_SECRET // 4):
        problem = "this could be guessed."
        remedy = f"Take {SHORTEST_SECRET} random bytes or more, written as 64 hexadecimal digits."
        yield _fault("link_secret", problem, remedy)


def _fault(field: str, problem: str, remedy: str) -> Fault:
    return Fault(variable(field), problem, remedy)


RESTS_ON = {
    variable(field): frozenset({variable(other)})
    for field, other in (
        ("heartbeat", "lease"),
        ("retry_cap", "retry_base"),
        ("oidc_audience", "oidc_authorized_parties"),
        ("stripe_secret_key", "environment"),
        ("database_url", "private_network"),
        ("redis_url", "private_network"),
    )
}
"""The variables by which another is judged: while they cannot be read, it cannot be."""

RULES: tuple[Callable[[Settings], Iterator[Fault]], ...] = (
    _required,
    _fit_for_others,
    _fit_for_production,
    _nobody_reads_on_the_way,
    _whom_tokens_are_for,
    _money_is_taken_in_production_only,
    _times_fit,
    _secrets_are_strong,
)
