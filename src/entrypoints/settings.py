"""Settings: the environment's CUSTORIES_* variables as one value, or every fault at once.

Nothing else in Custories reads the environment. What keeps the service from
starting with these settings is said by `environments`.
"""

import os
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Annotated, Any, Literal

import msgspec

from custories_core.errors import Fault, Rejected
from custories_core.suggestions import nearest

from .variables import ENVIRONMENTS, OUTSIDE, PREFIX, Environment, declared_in, told, variable

__all__ = [
    "BOOK_PORTS",
    "EXTRA",
    "PORTS",
    "SETTINGS",
    "Environment",
    "Settings",
    "load",
    "variable",
]

EXTRA = f"{PREFIX}EXTRA_"
"""What begins so is not of Custories but of an adapter that somebody else wrote."""

_S3 = {"required": ENVIRONMENTS, "only_with": ("artifacts", "s3")}
_OIDC = {"required": ENVIRONMENTS, "only_with": ("identity", "oidc")}
_STRIPE = {"required": ENVIRONMENTS, "only_with": ("payments", "stripe")}


def _adapter(port: str) -> msgspec.Meta:
    return told(f"the adapter for {port}", kind="adapter")


def _seconds(about: str, most: float = 604_800) -> msgspec.Meta:
    return told(about, unit="seconds", least=0.01, most=most)


class Settings(msgspec.Struct, frozen=True, kw_only=True):
    """How this process is set up. A field is the variable of its name: `CUSTORIES_WRITING`.

    The fields that hold an adapter's name are called as their port is. What is
    secret is left out when the settings are shown.
    """

    environment: Annotated[Environment, told("where this runs")] = "local"

    writing: Annotated[str, _adapter("writing")] = "storyteller"
    illustration: Annotated[str, _adapter("illustration")] = "painter"
    inspection: Annotated[str, _adapter("inspection")] = "palette"
    portraits: Annotated[str, _adapter("portraits")] = "cascade"
    render: Annotated[str, _adapter("render")] = "reportlab"
    preflight: Annotated[str, _adapter("preflight")] = "pypdf"
    artifacts: Annotated[str, _adapter("artifacts")] = "folder"
    ambient: Annotated[str, _adapter("ambient")] = "system"
    records: Annotated[str, _adapter("records")] = "postgres"
    dispatch: Annotated[str, _adapter("dispatch")] = "notify"
    identity: Annotated[str, _adapter("identity")] = "local"
    payments: Annotated[str, _adapter("payments")] = "pretend"

    state_folder: Annotated[
        Path, told("where the environment `local` keeps its database, its key and its secret")
    ] = Path("custories-state")
    local_identity_folder: Annotated[
        Path,
        told("where the local issuer keeps its key", empty="`identity` in the state folder"),
    ] = Path()
    artifacts_folder: Annotated[
        Path, told("where the artifacts are; `custories make` keeps them in the book's folder")
    ] = Path("custories-artifacts")

    database_url: Annotated[
        str,
        told(
            "the database: its own address, or that of a pooler that lends whole sessions",
            secret=True,
            required=OUTSIDE,
            kind="address",
            schemes=("postgresql", "postgres"),
            empty="an embedded server in the state folder",
        ),
    ] = ""
    database_pool: Annotated[
        int, told("the most connections in each pool", unit="connections", least=1, most=1000)
    ] = 16

    redis_url: Annotated[
        str,
        told(
            "the Redis that rings",
            secret=True,
            required=ENVIRONMENTS,
            only_with=("dispatch", "rq"),
            kind="address",
            schemes=("redis", "rediss", "unix"),
        ),
    ] = ""
    private_network: Annotated[
        bool, told("whether nobody else is on the way to database and Redis, so neither needs TLS")
    ] = False
    queue: Annotated[str, told("the name of the queue that rings, one for each environment")] = (
        "custories"
    )

    s3_endpoint: Annotated[
        str, told("the S3 server", kind="address", empty="that of AWS in the region")
    ] = ""
    s3_region: Annotated[str, told("the bucket's region", **_S3)] = ""
    s3_bucket: Annotated[str, told("the bucket, one for each environment", **_S3)] = ""
    s3_access_key: Annotated[str, told("the key to the bucket", secret=True, **_S3)] = ""
    s3_secret_key: Annotated[str, told("the secret of that key", secret=True, **_S3)] = ""
    s3_path_style: Annotated[
        bool, told("whether the bucket's name stands in the path, as for most servers but AWS")
    ] = False
    s3_checksums: Annotated[
        Literal["when_supported", "when_required"],
        told("when checksums are sent; many servers but AWS refuse more than is required"),
    ] = "when_required"
    s3_conditional: Annotated[
        Literal["probe", "yes", "no"],
        told("whether the server can refuse to overwrite; `probe` tries it once"),
    ] = "probe"

    oidc_issuer: Annotated[
        str, told("the identity provider, exactly as its tokens name it", kind="address", **_OIDC)
    ] = ""
    oidc_audience: Annotated[
        str, told("what tokens for Custories name as their audience; this or the next is needed")
    ] = ""
    oidc_authorized_parties: Annotated[
        tuple[str, ...], told("applications that tokens may be issued to (`azp`), commas between")
    ] = ()
    oidc_algorithms: Annotated[
        tuple[str, ...], told("algorithms that tokens may be signed with, commas between")
    ] = ("ES256", "RS256")
    oidc_jwks_url: Annotated[
        str, told("where the provider's keys are", kind="address", empty="found by discovery")
    ] = ""
    oidc_role_claim: Annotated[str, told("where a token says the role, with dots between")] = (
        "app_metadata.role"
    )
    oidc_admin_role: Annotated[str, told("the role that is an admin's")] = "admin"
    oidc_admin_aal: Annotated[
        str, told("how well an admin must have signed in (`aal`)", empty="anyhow")
    ] = ""

    price_list: Annotated[
        Path, told("the prices of jobs and packs, a TOML file", empty="the list that is built in")
    ] = Path()
    stripe_secret_key: Annotated[
        str,
        told(
            "the key to Stripe, secret or restricted: a live one in production and a test one "
            "elsewhere",
            secret=True,
            **_STRIPE,
        ),
    ] = ""
    stripe_webhook_secrets: Annotated[
        tuple[str, ...],
        told(
            "secrets of the endpoint for webhooks, commas between: two while one is exchanged",
            secret=True,
            **_STRIPE,
        ),
    ] = ()
    checkout_return_url: Annotated[
        str,
        told(
            "where payers go on after the payment provider's page, with `?checkout=` and its id; "
            "`https` outside `local`",
            kind="address",
            empty="a plain page of the service itself",
        ),
    ] = ""
    stripe_base: Annotated[
        str, told("where Stripe's API is", kind="address", empty="at Stripe")
    ] = ""

    public_url: Annotated[
        str,
        told(
            "where people reach the service; `https` outside `local`",
            kind="address",
            required=OUTSIDE,
            empty="in `local`, where this machine reaches it, by host and port",
        ),
    ] = ""
    host: Annotated[str, told("the address the web process listens at", kind="host")] = "127.0.0.1"
    port: Annotated[int, told("the port it listens at", least=1, most=65535)] = 8000
    web_processes: Annotated[
        int, told("web processes on this machine", unit="processes", least=1, most=256)
    ] = 1
    worker_processes: Annotated[
        int, told("workers on this machine", unit="processes", least=1, most=256)
    ] = 1
    link_secret: Annotated[
        str,
        told(
            "signs links to files in a folder, 32 bytes at least, the same for all processes",
            secret=True,
            empty="made once and kept in the state folder, in `local`",
        ),
    ] = ""
    link_seconds: Annotated[
        int, told("how long a link holds", unit="seconds", least=1, most=300)
    ] = 300

    lease: Annotated[float, _seconds("how long a claimed job belongs to a silent worker")] = 60.0
    heartbeat: Annotated[
        float, _seconds("how often a worker renews its lease; under a third of it")
    ] = 10.0
    sweep: Annotated[float, _seconds("how often lost jobs are looked for")] = 15.0
    job_limit: Annotated[float, _seconds("the longest that one attempt may run")] = 1800.0
    job_patience: Annotated[float, _seconds("how long a job may wait until it is given up")] = (
        86400.0
    )
    handback: Annotated[
        float, _seconds("how long a worker told to stop may go on before it hands its job back")
    ] = 25.0
    retry_attempts: Annotated[
        int, told("how often a job that fails is tried", unit="attempts", least=1, most=100)
    ] = 5
    retry_base: Annotated[float, _seconds("the longest wait before the second attempt")] = 2.0
    retry_cap: Annotated[float, _seconds("the longest wait before any attempt")] = 300.0
    quarantine_after: Annotated[
        int, told("how many workers a job may take down", unit="crashes", least=1, most=100)
    ] = 3

    otlp_endpoint: Annotated[
        str, told("where OpenTelemetry traces are sent", kind="address", empty="no traces")
    ] = ""
    log_format: Annotated[
        Literal["console", "json"], told("how log lines look: for people or for machines")
    ] = "console"
    log_level: Annotated[
        Literal["debug", "info", "warning", "error"], told("the least that is logged")
    ] = "info"

    extra: Mapping[str, str] = {}
    """What adapters of others were told: `CUSTORIES_EXTRA_MY_KEY` is `extra["my_key"]`."""

    def __post_init__(self) -> None:
        if self.local_identity_folder == Path():
            folder = self.state_folder / "identity"
            msgspec.structs.force_setattr(self, "local_identity_folder", folder)
        if not self.public_url and self.environment == "local":
            msgspec.structs.force_setattr(self, "public_url", self.address)

    @property
    def address(self) -> str:
        """Where this machine itself reaches the web processes."""
        host = {"0.0.0.0": "127.0.0.1", "::": "::1"}.get(self.host, self.host)
        return f"http://{f'[{host}]' if ':' in host else host}:{self.port}"

    def __repr__(self) -> str:
        return f"Settings({', '.join(f'{name}={value}' for name, value in self._seen())})"

    __str__ = __repr__

    def __rich_repr__(self) -> list[tuple[str, Any]]:
        # That of msgspec shows every value.
        return list(self._seen())

    def _seen(self) -> Iterator[tuple[str, str]]:
        """Each setting as anybody may see it: of a secret, only whether there is one."""
        for setting in SETTINGS:
            value = getattr(self, setting.field)
            hidden = setting.declared.secret and value
            yield setting.field, "…" if hidden else repr(value)
        # Whether one of these is secret is known to its adapter alone.
        yield "extra", f"{{{', '.join(f'{key!r}: …' for key in self.extra)}}}"


SETTINGS = declared_in(Settings)
"""Every setting with what is declared of it, in order."""

PORTS = tuple(setting.field for setting in SETTINGS if setting.declared.kind == "adapter")
"""The ports for which an adapter is chosen by name."""

BOOK_PORTS = tuple(
    port for port in PORTS if port not in ("records", "dispatch", "identity", "payments")
)
"""Those that making a book from a brief needs; the service needs all."""


def load(environ: Mapping[str, str] | None = None) -> Settings:
    """The settings that `environ` asks for, by default those of this process.

    A blank variable counts as not set. Raises Rejected with every fault, each
    under the name of its variable; a CUSTORIES_* variable that means nothing
    here is one, since it would otherwise be silently without effect.
    """
    settings, faults = read(environ)
    if faults:
        raise Rejected(faults)
    return settings


def read(environ: Mapping[str, str] | None = None) -> tuple[Settings, tuple[Fault, ...]]:
    """What can be read of the settings, and a fault for each variable that cannot.

    A setting that cannot be read has its default, but for the environment:
    where it is plain which one is meant, it is that.
    """
    given = os.environ if environ is None else environ
    faults: list[Fault] = []
    known = {setting.name: setting for setting in SETTINGS}
    values: dict[str, Any] = {}
    extra: dict[str, str] = {}
    for name in sorted(given):
        text = given[name].strip()
        if not name.startswith(PREFIX):
            continue
        if name.startswith(EXTRA) and name != EXTRA:
            if text:
                extra[name.removeprefix(EXTRA).lower()] = text
        elif name not in known:
            faults.append(Fault(name, "is not a setting.", _meant(name)))
        elif text:
            value = known[name].read(text)
            if isinstance(value, Fault):
                faults.append(value)
            else:
                values[known[name].field] = value
    if "environment" not in values:
        meant = nearest(given.get(variable("environment"), "").strip(), ENVIRONMENTS)
        values["environment"] = meant or "local"
    return Settings(**values, extra=extra), tuple(faults)


def _meant(name: str) -> str:
    # Without what they all begin with, which makes any two look alike.
    near = nearest(name.removeprefix(PREFIX), (setting.field.upper() for setting in SETTINGS))
    if near is None:
        return "All that there are stand in docs/operations.md; unset this one."
    return f"Did you mean “{PREFIX}{near}”?"


def passed_on(**values: str) -> dict[str, str]:
    """The environment of this process with settings added to it by their fields, for a child."""
    return {**os.environ, **{variable(field): value for field, value in values.items()}}
