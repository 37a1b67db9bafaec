"""Identity: from the token of a request to whom it was issued for."""

from typing import Protocol

from ..people import Identity


class Identities(Protocol):
    """Checks tokens. May be called from any number of threads."""

    def identify(self, token: str) -> Identity:
        """Whom the token stands for.

        Raises Unauthenticated, with a sentence that quotes nothing of it, for
        a token that does not hold; Unavailable when the issuer's keys are out
        of reach and none are known. A standing that the token does not name,
        or that is unknown here, is that of a user.
        """
        ...
