"""Settings: the environment's CUSTORIES_* variables as one value, or every fault at once.

Nothing else in Custories reads the environment.
"""

import os
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Literal, get_args, get_origin

import msgspec

from custories_core.errors import Fault, Rejected
from custories_core.suggestions import remedy, shown

PREFIX = "CUSTORIES_"
_ADAPTER = re.compile(r"[a-z][a-z0-9_-]*")

Environment = Literal["local", "dev", "staging", "production"]


class Settings(msgspec.Struct, frozen=True, kw_only=True):
    """How this process is set up. A field is the variable of its name: `CUSTORIES_WRITING`.

    The fields that hold an adapter's name are called as their port is.
    """

    environment: Environment = "local"
    writing: str = "storyteller"
    illustration: str = "painter"
    inspection: str = "palette"
    portraits: str = "cascade"
    render: str = "reportlab"
    preflight: str = "pypdf"
    artifacts: str = "folder"
    ambient: str = "system"
    artifacts_folder: Path = Path("custories-artifacts")


PORTS = (
    "writing", "illustration", "inspection", "portraits", "render", "preflight", "artifacts",
    "ambient",
)  # fmt: skip
"""The ports for which an adapter is chosen by name."""


def variable(field: str) -> str:
    """The name of the variable that sets a field."""
    return PREFIX + field.upper()


def load(environ: Mapping[str, str] | None = None) -> Settings:
    """The settings that `environ` asks for, by default those of this process.

    A blank variable counts as not set. Raises Rejected with every fault, each
    under the name of its variable; a CUSTORIES_* variable that means nothing
    here is one, since it would otherwise be silently without effect.
    """
    given = os.environ if environ is None else environ
    faults: list[Fault] = []
    fields = {variable(field.name): field for field in msgspec.structs.fields(Settings)}
    values: dict[str, Any] = {}
    for name in sorted(given):
        if not name.startswith(PREFIX):
            continue
        if name not in fields:
            faults.append(Fault(name, "is not a setting.", remedy(name, fields)))
            continue
        text = given[name].strip()
        if not text:
            continue
        field = fields[name]
        fault = _fault(name, text, field.name, field.type)
        if fault is not None:
            faults.append(fault)
            continue
        try:
            values[field.name] = Path(text).expanduser() if field.type is Path else text
        except RuntimeError:
            problem = f"there is no home folder for “{shown(text)}”."
            faults.append(Fault(name, problem, "Write the whole path, from “/”."))
    if faults:
        raise Rejected(faults)
    return Settings(**values)


def _fault(name: str, text: str, field: str, type: Any) -> Fault | None:
    if get_origin(type) is Literal:
        allowed: tuple[str, ...] = get_args(type)
        return (
            None
            if text in allowed
            else Fault(name, f"“{shown(text)}” is unknown.", remedy(text, allowed))
        )
    if field in PORTS and not _ADAPTER.fullmatch(text):
        return Fault(
            name,
            f"“{shown(text)}” cannot be the name of an adapter.",
            "It has lower-case letters, digits, “_” and “-” only.",
        )
    return None
