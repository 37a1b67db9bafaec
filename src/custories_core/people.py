"""Who uses Custories: a principal is somebody whose token was checked."""

from dataclasses import dataclass
from enum import StrEnum

from .errors import Forbidden


class Standing(StrEnum):
    """What somebody may do: users with their own books, admins with everybody's jobs as well."""

    USER = "user"
    ADMIN = "admin"


@dataclass(frozen=True, slots=True)
class Identity:
    """What a token that holds says: whom its issuer calls `subject`, and until when it holds.

    `expires` is in seconds since 1970. A person is known by issuer and subject,
    never by an e-mail address: those change hands.
    """

    issuer: str
    subject: str
    standing: Standing
    expires: float


@dataclass(frozen=True, slots=True)
class Principal:
    """Somebody who is signed in, by the id that Custories gave them."""

    id: str
    standing: Standing

    def require_admin(self) -> None:
        """Raises Forbidden for anybody but an admin."""
        if self.standing is not Standing.ADMIN:
            raise Forbidden
