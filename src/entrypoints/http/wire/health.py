"""Health over the wire."""

from typing import Annotated

import msgspec

from .fields import one_of


class Health(msgspec.Struct, frozen=True):
    """That all is well."""

    status: Annotated[str, one_of(("live", "ready"), "What it is.")]
