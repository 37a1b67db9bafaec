"""The seals of the database and of the store: neither is used by another environment's process.

A slip in an address, such as a test that reaches the database of production,
ends here, before anything is read or changed.
"""

from custories_core.errors import Fault, Rejected
from custories_core.ports.artifacts import Artifacts
from custories_core.seals import ARTIFACT, Schema

from .settings import Settings
from .variables import ENVIRONMENTS, variable

DATABASE, STORE = "the database", "the store of artifacts"
COMMAND = "custories db seal"

_LONGEST = 40


def check(settings: Settings, records: Schema, artifacts: Artifacts) -> None:
    """Pass when database and store are those of the environment of the settings.

    In `local` an unsealed database, and an unsealed store with nothing in it,
    are sealed on the way. Raises Rejected with one fault for each that is
    another environment's or, elsewhere, nobody's yet.
    """
    if settings.environment == "local":
        _seal_what_is_new(settings, records, artifacts)
    faults = [*database_faults(settings, records), *store_faults(settings, artifacts)]
    if faults:
        raise Rejected(faults)


def seal(settings: Settings, records: Schema, artifacts: Artifacts) -> None:
    """Put the seal of the settings' environment on both; nothing happens where it is.

    Raises Rejected with one fault for each that has another's seal, and then
    leaves both as they are; Conflict when the database has no schema yet.
    """
    environment = settings.environment
    found = ((DATABASE, records.sealed()), (STORE, store_seal(artifacts)))
    faults = [
        _another(settings, what, sealed)
        for what, sealed in found
        if sealed is not None and sealed != environment
    ]
    if faults:
        raise Rejected(faults)
    records.seal(environment)
    _seal_store(artifacts, settings)


def store_seal(artifacts: Artifacts) -> str | None:
    """The environment whose seal a store carries, or None."""
    data = artifacts.get(ARTIFACT)
    return None if data is None else data[:_LONGEST].decode("utf-8", "replace")


def database_faults(settings: Settings, records: Schema) -> list[Fault]:
    """Why the database is not one for these settings; nothing is sealed."""
    sealed = records.sealed()
    if sealed == settings.environment:
        return []
    if sealed is not None:
        return [_another(settings, DATABASE, sealed)]
    return [_nobodys(settings, DATABASE, records.revision() is None)]


def store_faults(settings: Settings, artifacts: Artifacts) -> list[Fault]:
    """Why the store is not one for these settings; nothing is sealed."""
    sealed = store_seal(artifacts)
    if sealed == settings.environment:
        return []
    if sealed is not None:
        return [_another(settings, STORE, sealed)]
    return [_nobodys(settings, STORE)]


def _seal_what_is_new(settings: Settings, records: Schema, artifacts: Artifacts) -> None:
    sealed, kept = records.sealed(), store_seal(artifacts)
    if {sealed, kept} - {None, settings.environment}:
        # Where one of them is another's, the other may well be theirs too.
        return
    # Nobody serves from a database without a seal, so nobody's work is in there.
    if sealed is None and records.revision() is not None:
        records.seal(settings.environment)
    if kept is None and next(iter(artifacts.keys()), None) is None:
        _seal_store(artifacts, settings)


def _seal_store(artifacts: Artifacts, settings: Settings) -> None:
    """Add the seal. Raises Rejected when another was quicker with the seal of theirs."""
    if artifacts.add(ARTIFACT, settings.environment.encode()):
        return
    sealed = store_seal(artifacts)
    if sealed != settings.environment:
        raise Rejected([_another(settings, STORE, sealed or "")])


def _another(settings: Settings, what: str, sealed: str) -> Fault:
    theirs = f"“{sealed}”" if sealed in ENVIRONMENTS else "another that is unknown here"
    problem = (
        f"this process is of the environment “{settings.environment}”, "
        f"but {what} carries the seal of {theirs}."
    )
    where = "the database" if what == DATABASE else "the bucket or folder"
    remedy = f"Name {where} of “{settings.environment}”, or start the process in the other."
    return Fault(_place(settings, what), problem, remedy)


def _nobodys(settings: Settings, what: str, empty: bool = False) -> Fault:
    if empty:
        problem = f"{what} has no schema and carries no seal."
        then = "" if settings.environment == "local" else f", then {COMMAND}"
        remedy = f"If it is that of “{settings.environment}”: custories db upgrade{then}"
        return Fault(_place(settings, what), problem, remedy)
    problem = f"{what} carries no seal, so nobody knows which environment it belongs to."
    remedy = f"If it is that of “{settings.environment}”: {COMMAND}"
    return Fault(_place(settings, what), problem, remedy)


def _place(settings: Settings, what: str) -> str:
    """The variable that leads to the database or the store."""
    if what == DATABASE:
        return variable("database_url")
    fields = {"s3": "s3_bucket", "folder": "artifacts_folder"}
    return variable(fields.get(settings.artifacts, "artifacts"))
