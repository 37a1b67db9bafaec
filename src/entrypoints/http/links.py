"""Links to stored objects, for stores that have none of their own: whoever holds one may fetch."""

import re
import time

from litestar.params import FromPath
from litestar.types import ASGIApp

from custories_core.errors import Missing
from custories_core.links import check, disposition, media_type

from .operations import Operation, handles
from .service import Asked, service
from .shares import Shares
from .streams import Stored, Streamed

TAG = "files"

_NUMBER = re.compile(r"[0-9]{1,12}")


@handles(
    "GET",
    "/links/{key:path}",
    Operation(
        "Follow a link",
        TAG,
        media="application/octet-stream",
        public=True,
        path={"key": {"type": "string", "minLength": 1, "description": "Where the object is."}},
        query={
            "expires": {"type": "string", "description": "When the link ends."},
            "filename": {"type": "string", "description": "The name to save the object under."},
            "signature": {"type": "string", "description": "What makes the link one of ours."},
        },
    ),
)
async def follow_link(request: Asked, key: FromPath[str]) -> ASGIApp:
    """Gives the object that a link leads to, to anybody who holds the link, until it ends.

    Links are made by the service; one that was changed leads to nothing: 404.
    """
    given = request.query_params
    expires, now = given.get("expires", ""), time.time()
    if len(list(given.multi_items())) != 3 or not _NUMBER.fullmatch(expires):
        raise Missing
    key, filename = key.removeprefix("/"), given.get("filename", "")
    secret = service(request).settings.link_secret.encode()
    check(secret, key, int(expires), filename, given.get("signature", ""), now)
    stored = await Stored.opened(service(request).artifacts, key)
    if stored is None:
        raise Missing
    headers = (
        (b"content-type", media_type(key).encode()),
        (b"content-length", b"%d" % stored.size),
        (b"content-disposition", disposition(filename).encode()),
        (b"cache-control", b"private, max-age=%d" % max(int(expires) - now, 0)),
        (b"content-security-policy", b"default-src 'none'; sandbox"),
    )
    readers: Shares = request.app.state.readers
    # Keys begin with whose they are.
    return Streamed(stored, headers, room=readers.taken(key.partition("/")[0]))


handlers = (follow_link,)
