"""What a server of objects says when it refuses, as the error that calls for the right answer.

Codes: Amazon S3 API reference, “Error responses”; R2, MinIO and Supabase
Storage use them too, and some more of their own.
"""

import re
from typing import Any

from botocore.exceptions import (
    BotoCoreError,
    ClientError,
    ConnectionError,
    HTTPClientError,
    IncompleteReadError,
    ParamValidationError,
)

from custories_core.errors import Outage, StoreBlocked, Unavailable

RETRY_AFTER = 5.0
"""Seconds to wait where the server names none."""

UNKNOWN_REQUEST = frozenset(
    {
        "InvalidArgument", "InvalidRequest", "MalformedXML", "MethodNotAllowed",
        "MissingContentMD5", "NotImplemented", "NotSupported", "XNotImplemented",
        "400", "405", "501",
    }
)  # fmt: skip
"""The codes of servers that do not know a request which others answer."""

_PASSING = frozenset(
    {
        "ConditionalRequestConflict", "InternalError", "NoSuchUpload", "OperationAborted",
        "RequestTimeout", "RequestTimeoutException", "ServiceUnavailable", "SlowDown",
        "Throttling", "ThrottlingException", "TooManyRequests",
    }
)  # fmt: skip
_REMEDIES = {
    "CUSTORIES_S3_BUCKET must name one that exists; it does not make any.": (
        "NoSuchBucket", "InvalidBucketName",
    ),
    "Look at CUSTORIES_S3_ACCESS_KEY.": ("InvalidAccessKeyId", "InvalidToken"),
    "Look at CUSTORIES_S3_SECRET_KEY, and at CUSTORIES_S3_REGION.": ("SignatureDoesNotMatch",),
    "Look at CUSTORIES_S3_REGION and CUSTORIES_S3_ENDPOINT.": (
        "AuthorizationHeaderMalformed", "PermanentRedirect", "TemporaryRedirect",
        "IllegalLocationConstraintException", "301", "307",
    ),
    "The key in CUSTORIES_S3_ACCESS_KEY must be allowed to list, read, write and delete "
    "in the bucket of CUSTORIES_S3_BUCKET, versions included.": (
        "AccessDenied", "AllAccessDisabled", "AccountProblem", "InvalidSecurity", "403", "401",
    ),
    "It takes no more: make room in the bucket of CUSTORIES_S3_BUCKET, "
    "or have its quota or its limit on the size of one object raised.": (
        "EntityTooLarge", "InsufficientStorage", "QuotaExceeded", "ServiceQuotaExceeded",
        "XMinioAdminBucketQuotaExceeded", "XMinioStorageFull", "413", "507",
    ),
    "Set the clock of this machine: it differs by more than a quarter of an hour.": (
        "RequestTimeTooSkewed",
    ),
    "CUSTORIES_S3_CHECKSUMS=when_required suits servers that do not know the newer checksums.": (
        "BadDigest", "InvalidDigest", "XAmzContentSHA256Mismatch", "XAmzContentChecksumMismatch",
    ),
}  # fmt: skip
_REMEDY = {code: remedy for remedy, codes in _REMEDIES.items() for code in codes}
_CODE = re.compile(r"[A-Za-z0-9]{1,60}")


def code_of(error: ClientError) -> str:
    """The server's word for what is wrong, or the status where it has none that can be shown."""
    code = str(error.response.get("Error", {}).get("Code", ""))
    return code if _CODE.fullmatch(code) else str(_status(error))


def late() -> Outage:
    """The error of a server that does not come to an end."""
    return Outage("The object store did not answer in time. Try again in a moment.", RETRY_AFTER)


def broken_off() -> Outage:
    """The error of a server that is not there, or no longer."""
    return Outage(
        "The object store cannot be reached, or broke off. Try again in a moment.", RETRY_AFTER
    )


def translated(error: Exception) -> Unavailable | StoreBlocked | None:
    """The error to raise for one of the client's; None where it is no failure of the store."""
    match error:
        case ClientError():
            return _said(error)
        case ParamValidationError():
            return StoreBlocked(
                "The object store cannot be asked. Look at CUSTORIES_S3_BUCKET: "
                "it is no name that a bucket can have."
            )
        case ConnectionError() | HTTPClientError() | IncompleteReadError():
            return broken_off()
        case BotoCoreError():
            # What cannot be read as an answer: a page of a proxy, a damaged body.
            return Unavailable(
                f"The object store gave no proper answer ({type(error).__name__}). "
                "Try again in a moment; if that stays so, look at CUSTORIES_S3_ENDPOINT.",
                RETRY_AFTER,
            )
        case _:
            return None


def _said(error: ClientError) -> Unavailable | StoreBlocked:
    code, status = code_of(error), _status(error)
    # A full disk and an unknown request are 5xx too, and no waiting mends those.
    if code in _PASSING or status == 429 or (status >= 500 and status not in (501, 507)):
        return Outage(
            f"The object store cannot answer now ({code}). Try again in a moment.",
            _retry_after(error),
        )
    remedy = _REMEDY.get(code) or _REMEDY.get(str(status))
    return StoreBlocked(
        f"The object store refused ({code}). "
        + (remedy or "Look at what its provider says of this code, and at CUSTORIES_S3_ENDPOINT.")
    )


def _metadata(error: ClientError) -> dict[str, Any]:
    return dict(error.response.get("ResponseMetadata", {}))


def _status(error: ClientError) -> int:
    return int(_metadata(error).get("HTTPStatusCode", 0))


def _retry_after(error: ClientError) -> float:
    told = str(_metadata(error).get("HTTPHeaders", {}).get("retry-after", ""))
    return float(told) if re.fullmatch(r"[0-9]{1,4}", told) else RETRY_AFTER
