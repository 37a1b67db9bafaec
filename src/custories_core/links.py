"""Links to stored objects, signed by the application: whoever holds one may fetch, until it ends.

For stores that have no links of their own. What is signed is the key, the
moment it ends and the name to save under, each with its length before it, so
that no two links have the same text under the signature (HMAC-SHA-256, RFC
2104). The first word of that text keeps it apart from whatever else is ever
signed with the same secret.
"""

import hashlib
import hmac
import re
from urllib.parse import quote, urlencode

from .assets import checked_key
from .errors import Missing

MOST_SECONDS = 7 * 24 * 3600
"""The longest life of a link: what AWS Signature Version 4 allows for its own."""

_DOMAIN = b"custories/link/1"
_UNPRINTABLE = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")
_MEDIA_TYPES = {
    "jpg": "image/jpeg",
    "json": "application/json",
    "pdf": "application/pdf",
    "png": "image/png",
    "webp": "image/webp",
    "zip": "application/zip",
}


def sign(secret: bytes, base: str, key: str, expires: int, filename: str) -> str:
    """The link to `key` until `expires` (seconds since 1970), below the address `base`.

    Raises ValueError for no secret, a key that `checked_key` refuses and a
    filename that is no text.
    """
    if not secret:
        raise ValueError("a link needs a secret to be signed with")
    signature = _signature(secret, checked_key(key), expires, filename)
    query = urlencode(
        {"expires": expires, "filename": filename, "signature": signature}, quote_via=quote
    )
    return f"{base.rstrip('/')}/links/{key}?{query}"


def check(secret: bytes, key: str, expires: int, filename: str, signature: str, now: float) -> None:
    """Pass for a link that `sign` made with this secret and that has not ended at `now`.

    Raises Missing otherwise, in the same words whatever is wrong with it.
    """
    try:
        # Also for one that has ended: how long the answer takes says nothing.
        right = _signature(secret, checked_key(key), expires, filename).encode("ascii")
        same = hmac.compare_digest(right, signature.encode())
    except ValueError:
        raise Missing from None
    # Anybody can sign with the empty secret.
    if not (same and secret and now < expires):
        raise Missing


def checked_seconds(seconds: int) -> int:
    """`seconds` as they are. Raises ValueError unless a link may live so long."""
    if not 1 <= seconds <= MOST_SECONDS:
        raise ValueError(f"a link lives between 1 and {MOST_SECONDS} seconds, not {seconds}")
    return seconds


def disposition(filename: str) -> str:
    """The Content-Disposition that makes browsers save under `filename`, or show without one.

    RFC 6266 with the encoding of RFC 8187, and a plain name for what cannot
    read that. Control characters, quotes and slashes are taken out.
    """
    if not filename:
        return "inline"
    name = _UNPRINTABLE.sub("", filename).translate(dict.fromkeys(map(ord, '"\\/'), "-"))
    plain = name.encode("ascii", "replace").decode().replace("?", "-").replace("%", "-")
    if name == plain:
        return f'attachment; filename="{plain}"'
    return f"attachment; filename=\"{plain}\"; filename*=UTF-8''{quote(name, safe='')}"


def media_type(key: str) -> str:
    """The Content-Type of an object by the end of its key; never one that a browser would run."""
    return _MEDIA_TYPES.get(key.rpartition(".")[2], "application/octet-stream")


def _signature(secret: bytes, key: str, expires: int, filename: str) -> str:
    fields = (_DOMAIN, key.encode(), str(int(expires)).encode(), filename.encode())
    text = b"".join(len(field).to_bytes(8, "big") + field for field in fields)
    # Hexadecimal has one spelling for each value, which base64 has not.
    return hmac.new(secret, text, hashlib.sha256).hexdigest()
