"""The document: OpenAPI 3.1, from what is declared beside the handlers and the wire's Structs.

    https://spec.openapis.org/oas/v3.1.1

It is written here and not by Litestar, which knows the handlers' functions but
not what they read and answer.
"""

import inspect
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import msgspec
from litestar.handlers import HTTPRouteHandler
from litestar.routes import BaseRoute, HTTPRoute

from custories_core.prices import PriceChanged

from .asked import JSON, MERGE_PATCH
from .operations import Operation
from .problems import KINDS, MEDIA_TYPE, WireProblem

REF = "#/components/schemas/{name}"
ADDRESS = "/schema/openapi.json"
ABOUT = """\
Custories writes, draws and sets personalised storybooks that a printer can print.

Sign in at the identity provider, and send its token as `Authorization: Bearer …`. Begin a book, \
add its people, with photos if you like, and its chapters; buy a pack of credits, ask for each \
chapter and watch its job; read and change the pages; have the book bound, and fetch its files.

Errors are problem documents (RFC 9457) with a stable `type`. What changes something may be sent \
again with the same `Idempotency-Key`: it has its effect once. ETags keep two who edit from \
undoing each other. Fields and parameters that are not in the schema are refused.
"""

_TAGS = {
    "account": "Yourself: what the service knows of you, and how to be forgotten.",
    "books": "Books, and what is asked of each.",
    "characters": "The people of a book, and their photos.",
    "chapters": "The chapters of a book, and their order.",
    "pages": "What was made: words and pictures.",
    "jobs": "Work that was asked for, done by workers.",
    "files": "What a bound book is printed from.",
    "credits": "Credits: what you have, what things cost, and how to buy more.",
    "payments": "For the payment provider and for payers who come from its page.",
    "admin": "For those who run the service.",
    "service": "The service itself: whether it is well, and what it says of itself.",
}
_OUTDATES = """

Chapters that are made go out of date where their story would be another one now; no chapter is \
made again by itself. Asked for again, it becomes another story: the words that you changed in it \
and the pictures that you had drawn anew are gone with the old one."""
_PARAMETER = re.compile(r"\{(\w+)(?::\w+)?\}")
_ONCE = {
    "name": "Idempotency-Key",
    "in": "header",
    "required": False,
    "description": "1 to 255 visible characters of your choice. Sent again with the same key, "
    "the same request has no second effect and gets the first answer; another request is 409.",
    "schema": {"type": "string", "minLength": 1, "maxLength": 255, "pattern": "^[\\x21-\\x7e]+$"},
    "example": "5f0c1d1e-order-of-ada",
}
_IF_MATCH = {
    "name": "If-Match",
    "in": "header",
    "required": False,
    "description": "The ETag that you read; if it is another by now, nothing happens and the "
    "answer is 412. `*` or no such header changes whatever is there.",
    "schema": {"type": "string", "pattern": r'^(\*|"[0-9]{1,9}(-[0-9a-z]{1,40})?")$'},
    "example": '"3"',
}
_IF_NONE_MATCH = {
    "name": "If-None-Match",
    "in": "header",
    "required": False,
    "description": "The ETag that you have; if it still holds, the answer is 304 without a body.",
    "schema": {"type": "string"},
    "example": '"3"',
}


def document(routes: Iterable[BaseRoute], version: str) -> dict[str, Any]:
    """The whole document. Raises ValueError for a route of which nothing was declared."""
    paths: dict[str, dict[str, Any]] = {}
    found = sorted(_handlers(routes), key=lambda pair: pair[0])
    for path, handler in found:
        operation = handler.opt.get("operation")
        if not isinstance(operation, Operation):
            raise ValueError(f"nothing is declared of {path}")
        (method,) = handler.http_methods
        plain = _PARAMETER.sub(r"{\1}", path)
        paths.setdefault(plain, {})[method.lower()] = _operation(path, handler, operation)
    operations = [handler.opt["operation"] for _, handler in found]
    structs = {s for o in operations for s in (o.answer, o.body) if s is not None}
    _, schemas = msgspec.json.schema_components(
        sorted({WireProblem, *structs}, key=lambda struct: struct.__name__), ref_template=REF
    )
    used = {operation.tag for operation in operations}
    return {
        "openapi": "3.1.0",
        "jsonSchemaDialect": "https://json-schema.org/draft/2020-12/schema",
        "info": {"title": "Custories", "version": version, "description": ABOUT},
        "servers": [{"url": "/"}],
        "tags": [{"name": tag, "description": text} for tag, text in _TAGS.items() if tag in used],
        "security": [{"bearer": []}],
        "paths": paths,
        "components": {
            "schemas": schemas,
            "responses": {kind.name: _problem([kind.name]) for kind in KINDS.values()},
            "securitySchemes": {
                "bearer": {
                    "type": "http",
                    "scheme": "bearer",
                    "bearerFormat": "JWT",
                    "description": "A token that your identity provider issued for Custories.",
                }
            },
        },
    }


def _handlers(routes: Iterable[BaseRoute]) -> Iterator[tuple[str, HTTPRouteHandler]]:
    """Every handler with its path; those that only tell which methods there are left out."""
    for route in routes:
        if isinstance(route, HTTPRoute):
            for handler in route.route_handlers:
                if handler.http_methods != {"OPTIONS"}:
                    yield route.path, handler


def _operation(path: str, handler: HTTPRouteHandler, told: Operation) -> dict[str, Any]:
    function: Any = inspect.unwrap(handler.fn)
    parameters = _PARAMETER.findall(path)
    made: dict[str, Any] = {
        "operationId": function.__name__,
        "summary": told.summary,
        "description": inspect.cleandoc(function.__doc__ or "") + _OUTDATES * told.outdates,
        "tags": [told.tag],
        "parameters": [
            *(_path_parameter(name, told.path.get(name)) for name in parameters),
            *_parameters(told, handler.http_methods == {"GET"}),
        ],
        "responses": {
            str(told.status): _answer(told),
            **{str(status): {"description": text} for status, text in told.also.items()},
        },
    }
    if told.public:
        made["security"] = []
    if told.body is not None:
        schema = {"$ref": REF.format(name=told.body.__name__)}
        content = {"schema": schema, "example": told.body_example}
        kinds = (JSON, MERGE_PATCH) if "PATCH" in handler.http_methods else (JSON,)
        made["requestBody"] = {
            "required": not told.optional,
            "content": dict.fromkeys(kinds, content),
        }
    elif told.takes:
        binary = {"schema": {"type": "string", "format": "binary"}}
        made["requestBody"] = {"required": True, "content": dict.fromkeys(told.takes, binary)}
    if told.tagged and "GET" in handler.http_methods:
        made["responses"]["304"] = {
            "description": "What you have still holds.",
            "headers": _headers(told),
        }
    for status in told.statuses(bool(parameters)):
        made["responses"][str(status)] = _refusal(status)
    return made


def _path_parameter(name: str, declared: Mapping[str, Any] | None) -> dict[str, Any]:
    made: dict[str, Any] = {"name": name, "in": "path", "required": True}
    if declared is None:
        made["description"] = f"The id of the {name}."
        made["schema"] = {"type": "string", "minLength": 1}
        made["example"] = "0193a5c0-7d4e-7c3a-9f21-5a3d5c1e8b42"
        return made
    made["description"] = declared["description"]
    made["schema"] = {key: value for key, value in declared.items() if key != "description"}
    return made


def _parameters(told: Operation, reads: bool) -> Iterator[dict[str, Any]]:
    for place, declared in (("query", told.query), ("header", told.header_parameters)):
        for name, schema in declared.items():
            inner = {key: value for key, value in schema.items() if key != "description"}
            yield {
                "name": name,
                "in": place,
                "required": False,
                "description": schema["description"],
                "schema": inner,
            }
    if told.once or told.keyed:
        yield {**_ONCE, "required": told.keyed}
    if told.guarded:
        yield _IF_MATCH
    elif told.tagged and reads:
        yield _IF_NONE_MATCH


def _answer(told: Operation) -> dict[str, Any]:
    made: dict[str, Any] = {"description": told.summary, "headers": _headers(told)}
    if told.answer is not None:
        schema = {"$ref": REF.format(name=told.answer.__name__)}
        made["content"] = {told.media: {"schema": schema, "example": told.example}}
    elif told.media != JSON:
        content: dict[str, Any] = {"schema": {"type": "string"}}
        if told.example is not None:
            content["example"] = told.example
        made["content"] = {told.media: content}
    return made


def _headers(told: Operation) -> dict[str, Any]:
    declared = {"X-Request-Id": "The id of the request, for whoever asks for help."}
    if told.tagged:
        declared["ETag"] = "The version, to change it by or to ask whether it still holds."
    if told.status == 201:
        declared["Location"] = "The address of what was made."
    return {
        name: {"description": text, "schema": {"type": "string"}}
        for name, text in {**declared, **told.headers}.items()
    }


def _refusal(status: int) -> dict[str, Any]:
    """The answer of a status: one kind of problem, or one of several."""
    names = [kind.name for kind in KINDS.values() if kind.status == status]
    if len(names) == 1:
        return {"$ref": f"#/components/responses/{names[0]}"}
    return _problem(names)


def _problem(names: list[str]) -> dict[str, Any]:
    kinds = [KINDS[name] for name in names]
    headers: dict[str, str] = {}
    if kinds[0].status == 503:
        headers["Retry-After"] = "Seconds after which to come back."
    if kinds[0].status == 401:
        headers["WWW-Authenticate"] = "How to sign in."
    return {
        "description": " Or: ".join(f"{kind.title}. {kind.about}" for kind in kinds),
        "headers": {
            name: {"description": text, "schema": {"type": "string"}}
            for name, text in headers.items()
        },
        "content": {
            MEDIA_TYPE: {
                "schema": {"$ref": REF.format(name=WireProblem.__name__)},
                "examples": {kind.name: {"value": _example(kind.name)} for kind in kinds},
            }
        },
    }


def _example(name: str) -> Mapping[str, Any]:
    kind = KINDS[name]
    made: dict[str, Any] = {
        "type": kind.type,
        "title": kind.title,
        "status": kind.status,
        "detail": kind.about,
        "instance": "3f6c0a8d51b24e7790ab12cd",
    }
    if name == "rejected":
        remedy = "Did you mean “space”?"
        fault = {"place": "genre", "problem": "“spcae” is not a genre.", "remedy": remedy}
        made |= {"detail": "There is a fault.", "faults": [fault]}
    elif name == "credits":
        detail = "This takes 10 credits and 4 are available. Top up at least 6."
        made |= {"detail": detail, "available": 4, "price": 10, "missing": 6}
    elif name == "price":
        made |= {"detail": str(PriceChanged(14, 18)), "price": 18, "shown_price": 14}
    return made
