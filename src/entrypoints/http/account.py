"""One's own account: read, changed, erased. And the receipt of an erasure."""

from collections.abc import Iterator
from contextlib import contextmanager

from litestar.params import FromPath, RawBody

from custories_core.errors import Conflict, Missing

from .answers import Answer, accepted, changed, entity_tag, found, told
from .asked import table, version_of
from .operations import Operation, handles
from .service import Asked, service
from .wire import people as wire

TAG = "account"
ERASED = "Your account was erased meanwhile. Send the request again to begin a new one."


@contextmanager
def standing_account(request: Asked) -> Iterator[None]:
    """Within the block nothing can be missing but the account: then nobody is signed in as it.

    Raises Conflict in that case.
    """
    try:
        yield
    except Missing:
        request.app.state.sessions.forget(request.user.id)
        raise Conflict(ERASED) from None


@handles(
    "GET",
    "/v1/me",
    Operation("Read your account", TAG, wire.Me, wire.ME, tagged=True, errors=(409,)),
)
async def read_me(request: Asked) -> Answer:
    """Whoever the token stands for. An account is made for somebody new."""
    with standing_account(request):
        account = await service(request).views.account(request.user.id)
    return found(request, wire.me(account), entity_tag(account.version))


@handles(
    "PATCH",
    "/v1/me",
    Operation(
        "Change your account",
        TAG,
        wire.Me,
        wire.ME,
        body=wire.MeChange,
        body_example=wire.ME_CHANGE,
        guarded=True,
        tagged=True,
        errors=(409,),
    ),
)
def change_me(request: Asked, body: RawBody) -> Answer:
    """Changes the fields that are given; null takes one away."""
    data, version = table(request, body), version_of(request)
    with standing_account(request):
        account = service(request).change_account(request.user, data, version)
    return changed(wire.me(account), entity_tag(account.version))


@handles(
    "DELETE",
    "/v1/me",
    Operation(
        "Erase your account",
        TAG,
        wire.Receipt,
        wire.RECEIPT,
        202,
        headers={"Location": "The address of the receipt."},
        errors=(409,),
    ),
    heavy=True,
)
def erase_me(request: Asked) -> Answer:
    """Erases your account with every book, photo and file of it.

    What the service knows of you is gone with the answer; pictures and files
    follow within minutes. The receipt says when nothing is left. It can be
    read without a token, by whoever has its address.
    """
    with standing_account(request):
        erasure = service(request).erase_account(request.user)
    request.app.state.sessions.forget(request.user.id)
    return accepted(wire.receipt(erasure), f"/v1/erasures/{erasure.id}")


@handles(
    "GET",
    "/v1/erasures/{receipt:str}",
    Operation("Read a receipt", TAG, wire.Receipt, wire.RECEIPT, public=True),
)
async def read_erasure(request: Asked, receipt: FromPath[str]) -> Answer:
    """How far an erasure is. Needs no token: after it nobody has an account to sign in to."""
    return told(wire.receipt(await service(request).views.erasure(receipt)))


handlers = (read_me, change_me, erase_me, read_erasure)
