"""Everything that is kept of somebody, as a ZIP archive that is sent while it is written."""

from collections.abc import AsyncIterator
from datetime import datetime
from typing import Any

import msgspec
from litestar.concurrency import sync_to_thread
from litestar.types import ASGIApp

from custories_core.assets import AssetType
from custories_core.errors import Missing
from custories_core.library import Account, BookEntry, CharacterEntry
from custories_core.plain import to_plain
from custories_core.ports.artifacts import Artifacts
from custories_core.ports.records import Records, Views
from custories_core.use_cases.credits import ReadCredits

from .account import standing_account
from .archive import Archive
from .errands import Errands
from .operations import Operation, handles
from .service import Asked, service
from .shares import Shares
from .streams import Stored, Streamed
from .wire import credits as credits_wire
from .wire import jobs as wire

TAG = "account"
MEDIA = "application/zip"
FILENAME = "custories-export.zip"
SLICE = 100
EXPORTS = 2
"""Archives that one process sends to one account at the same time."""
EXPORTS_MOST = 50
"""Archives that one process sends at the same time."""

THEIRS = frozenset(AssetType) - {AssetType.STORY, AssetType.INSPECTION, AssetType.LAYOUT}
"""What is looked at. The others are notes of the work; what they say stands in `book.json`."""

README = """\
This is everything that Custories keeps of you.

account.json          who you are to Custories, and since when
credits.json          your credits, every transaction of them, and what you bought
books/<id>/book.json  a book: what you asked for, its people, its chapters with their
                      pages and your own words on them, its files, and its jobs
books/<id>/objects/   its photos, as they are kept: without what the camera wrote into them;
                      its character sheets, backgrounds and pictures; the proofs of its pages;
                      and its files

The texts are JSON in UTF-8. Times are in UTC. A picture or photo is named in book.json by
its key, which is where it stands below books/<id>/objects/.
"""


@handles(
    "GET",
    "/v1/me/export",
    Operation(
        "Take everything with you",
        TAG,
        media=MEDIA,
        headers={"Content-Disposition": "The name to save the archive under."},
        errors=(409,),
    ),
)
async def export_everything(request: Asked) -> ASGIApp:
    """Everything that is kept of you, as a ZIP archive; `README.txt` in it says what is what.

    It is sent while it is put together. One that broke off is no sound
    archive; ask again.
    """
    records, artifacts = service(request).records, service(request).artifacts
    with standing_account(request):
        account = await records.views.account(request.user.id)
    # What is out of reach now is told before the answer has begun.
    errands: Errands = request.app.state.errands
    await errands.run(lambda: artifacts.exists(f"{account.id}/nothing"))
    headers = (
        (b"content-type", MEDIA.encode()),
        (b"content-disposition", f'attachment; filename="{FILENAME}"'.encode()),
    )
    exports: Shares = request.app.state.exports
    pieces = everything(account, records, artifacts)
    return Streamed(pieces, headers, room=exports.taken(account.id))


async def everything(
    account: Account, records: Records, artifacts: Artifacts
) -> AsyncIterator[bytes]:
    """The archive, in pieces. Raises Unavailable half-way where something goes out of reach."""
    archive, views = Archive(), records.views
    yield archive.text("README.txt", README.encode())
    yield archive.text("account.json", _json(_account(account)), account.changed)
    # Packing a long history is no work for the event loop.
    yield await sync_to_thread(lambda: archive.text("credits.json", _credits(records, account.id)))
    after: str | None = None
    while True:
        books = await views.books(account.id, after, SLICE)
        for book in books.items:
            try:
                told = await _book(book, views)
            except Missing:
                # It was taken away meanwhile.
                continue
            yield await sync_to_thread(_packed, archive, book, told)
            async for piece in _objects(archive, f"{account.id}/{book.id}/", artifacts):
                yield piece
        after = books.next
        if after is None:
            break
    yield archive.end()


def _packed(archive: Archive, book: BookEntry, told: dict[str, Any]) -> bytes:
    return archive.text(f"books/{book.id}/book.json", _json(told), book.changed)


async def _objects(archive: Archive, prefix: str, artifacts: Artifacts) -> AsyncIterator[bytes]:
    """What the owner may want to look at of what is kept below `prefix`."""
    book = prefix.split("/")[1]
    for key in await sync_to_thread(lambda: list(artifacts.keys(prefix))):
        name = key.removeprefix(prefix)
        if len(parts := name.split("/")) != 3 or parts[1] not in THEIRS:
            continue
        stored = await Stored.opened(artifacts, key)
        if stored is None:
            continue
        try:
            async for piece in archive.chunks(f"books/{book}/objects/{name}", stored):
                yield piece
        finally:
            await stored.aclose()


def _account(account: Account) -> dict[str, Any]:
    return {
        "id": account.id,
        "name": account.name,
        "identity_provider": account.issuer,
        "known_there_as": account.subject,
        "standing": account.standing,
        "created": account.created,
        "changed": account.changed,
    }


def _credits(records: Records, account: str) -> bytes:
    """What an account has, what moved it and what was bought, each newest first."""
    now = credits_wire.credits(ReadCredits(records)(account))
    transfers: list[Any] = []
    checkouts: list[Any] = []
    with records.begin() as unit:
        number: int | None = None
        while found := unit.ledger.transfers(account, number, SLICE):
            transfers += map(credits_wire.transfer, found)
            number = found[-1].number
        last: str | None = None
        while entries := unit.checkouts.listed(account, None, last, SLICE):
            checkouts += map(credits_wire.checkout, entries)
            last = entries[-1].checkout.id
    return _json({"now": now, "transactions": transfers, "checkouts": checkouts})


async def _book(book: BookEntry, views: Views) -> dict[str, Any]:
    """A book with all that belongs to it. Raises Missing where it was taken away meanwhile."""
    owner = book.owner
    chapters = []
    for chapter in await views.chapters(book.id, owner):
        pages = [
            {
                "number": page.number,
                "written": page.written,
                "text": page.text,
                "scene": to_plain(page.scene),
                "picture": _key(page.picture, owner, book.id),
                "proof": _key(page.proof, owner, book.id),
                **_times(page.created, page.changed),
            }
            for page in await views.pages(chapter.id, owner)
        ]
        chapters.append(
            {
                "id": chapter.id,
                "position": chapter.position,
                "title": chapter.title,
                "asked_for": chapter.brief,
                "pages": pages,
                **_times(chapter.created, chapter.changed),
            }
        )
    return {
        "id": book.id,
        "title": book.title,
        "asked_for": book.brief,
        **_times(book.created, book.changed),
        "characters": [_character(who) for who in await views.characters(book.id, owner)],
        "chapters": chapters,
        "files": [
            {
                "name": file.name,
                "key": _key(file.key, owner, book.id),
                "sha256": file.sha256,
                "bytes": file.size,
                "pages": file.pages,
                **_times(file.created, file.changed),
            }
            for file in await views.files(book.id, owner)
        ],
        "jobs": await _jobs(book, views),
    }


def _character(who: CharacterEntry) -> dict[str, Any]:
    photo = None
    if who.photo is not None:
        key = _key(who.photo.key, who.owner, who.book)
        photo = {"key": key, "sha256": who.photo.sha256, "looks": who.photo.looks}
        photo["eyes"] = to_plain(who.photo.eyes)
    return {
        "id": who.id,
        "position": who.position,
        "asked_for": who.brief,
        "photo": photo,
        **_times(who.created, who.changed),
    }


async def _jobs(book: BookEntry, views: Views) -> list[Any]:
    jobs: list[Any] = []
    after: str | None = None
    while True:
        part = await views.jobs(book.id, book.owner, after, SLICE)
        jobs += [
            {name: value for name, value in wire.seen(job).items() if name != "links"}
            for job in part.items
        ]
        after = part.next
        if after is None:
            return jobs


def _times(created: datetime | None, changed: datetime | None) -> dict[str, Any]:
    return {"created": created, "changed": changed}


def _key(key: str, owner: str, book: str) -> str:
    """A storage key as the archive has it."""
    return key.removeprefix(f"{owner}/{book}/")


def _json(data: Any) -> bytes:
    return msgspec.json.format(msgspec.json.encode(data), indent=2) + b"\n"


handlers = (export_everything,)
