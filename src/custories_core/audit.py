"""The audit log: what was done in somebody's name and cannot be seen from the things themselves."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any


@dataclass(frozen=True, slots=True)
class AuditEntry:
    """Who did what to what, when and why. Entries are only ever added."""

    actor: str
    action: str
    subject: str
    reason: str
    details: Mapping[str, Any]
    id: str = ""
    at: datetime | None = None
