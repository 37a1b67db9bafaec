"""What the service says of itself: its OpenAPI document, and what its kinds of problems mean."""

from typing import Annotated

import msgspec
from litestar.params import FromPath

from custories_core.errors import Missing

from .answers import Answer, told
from .operations import Operation, handles
from .problems import KINDS
from .schema import ADDRESS, document
from .service import Asked
from .wire.fields import about

TAG = "service"
VERSION = "1.0.0"


class Document(msgspec.Struct, frozen=True):
    """An OpenAPI document; the rest of its fields are as that specification says."""

    openapi: str


class ProblemKind(msgspec.Struct, frozen=True):
    """What a kind of problem means."""

    type: str
    title: str
    status: int
    about: Annotated[str, about("When it happens, and what to do about it.")]


STALE = KINDS["stale"]


@handles(
    "GET",
    ADDRESS,
    Operation("Read this document", TAG, Document, {"openapi": "3.1.0"}, public=True),
)
async def read_document(request: Asked) -> Answer:
    """The OpenAPI document of this service, as this process serves it."""
    state = request.app.state
    kept: Answer | None = state.get("document")
    if kept is None:
        kept = state["document"] = told(document(request.app.routes, VERSION))
    return kept


@handles(
    "GET",
    "/problems/{kind:str}",
    Operation(
        "Read what a problem means",
        TAG,
        ProblemKind,
        {"type": STALE.type, "title": STALE.title, "status": STALE.status, "about": STALE.about},
        public=True,
    ),
)
async def read_problem(kind: FromPath[str]) -> Answer:
    """What the `type` of a problem document stands for."""
    found = KINDS.get(kind)
    if found is None:
        raise Missing
    return told(ProblemKind(found.type, found.title, found.status, found.about))


handlers = (read_document, read_problem)
