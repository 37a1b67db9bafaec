"""What Schemathesis has to be told while it runs; see tests/integration/test_schemathesis.py."""

import re
from typing import Any
from uuid import uuid4

import schemathesis

KEY = "Idempotency-Key"


@schemathesis.hook
def before_call(context: Any, case: Any, kwargs: Any) -> None:
    """Send no key twice: the answer that is replayed may tell of what was taken away since.

    A request that is meant to be wrong makes nothing, and stays as it is.
    """
    if case.meta is not None and case.meta.generation.mode.is_negative:
        return
    if re.fullmatch(r"[\x21-\x7e]{1,255}", str((case.headers or {}).get(KEY, ""))):
        case.headers[KEY] = uuid4().hex
