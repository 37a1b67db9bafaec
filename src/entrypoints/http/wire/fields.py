"""What fields of the wire have in common: their words come from the core's catalogues."""

from datetime import UTC, datetime
from typing import Annotated, Any

import msgspec

from custories_core.genres import GENRES, STYLES
from custories_core.languages import LANGUAGES
from custories_core.layout.formats import FORMATS

Id = Annotated[
    str,
    msgspec.Meta(description="An id, a UUID of version 7.", extra_json_schema={"format": "uuid"}),
]
Time = Annotated[datetime, msgspec.Meta(description="A moment in UTC (RFC 3339).")]


def about(text: str, **more: Any) -> msgspec.Meta:
    """What a field is, with its limits."""
    return msgspec.Meta(description=text, **more)


def one_of(words: Any, text: str) -> msgspec.Meta:
    """One of these words."""
    return msgspec.Meta(description=text, extra_json_schema={"enum": list(words)})


Genre = Annotated[str, one_of(GENRES, "The kind of story.")]
Style = Annotated[str, one_of(STYLES, "The art style of the pictures.")]
Language = Annotated[str, one_of(LANGUAGES, "The language of the story.")]
Format = Annotated[str, one_of(FORMATS, "The print format: trim and binding.")]


def utc(moment: datetime | None) -> datetime:
    """A moment as it goes out: what the database says, in UTC and to the millisecond."""
    if moment is None:
        raise ValueError("what has no time yet is not kept yet")
    return moment.astimezone(UTC)
