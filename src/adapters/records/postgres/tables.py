"""The tables. Metadata only: pictures, PDFs and photos are in the store of artifacts.

Everything of an account goes with it (ON DELETE CASCADE), except what has to
outlive it: the audit, the receipts of erasures and the removals still to do.
Children name their owner as well as their parent, and the two together are the
foreign key: a row cannot hang below another family's.
"""

from enum import StrEnum

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Column,
    DateTime,
    ForeignKeyConstraint,
    Index,
    Integer,
    MetaData,
    PrimaryKeyConstraint,
    Table,
    Text,
    UniqueConstraint,
    Uuid,
    text,
)
from sqlalchemy.dialects.postgresql import JSONB

from custories_core.people import Standing

REVISION = "0012"
"""The schema this code needs. Revisions are numbered: a later one serves older code too."""

metadata = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
    }
)


def _id(name: str, optional: bool = False) -> Column[str]:
    return Column(name, Uuid(as_uuid=False), nullable=optional)


def _text(name: str, optional: bool = False) -> Column[str]:
    return Column(name, Text, nullable=optional)


def _count(name: str) -> Column[int]:
    return Column(name, Integer, nullable=False, server_default=text("0"))


def _time(name: str, optional: bool = False) -> Column[object]:
    default = None if optional else text("statement_timestamp()")
    return Column(name, DateTime(timezone=True), nullable=optional, server_default=default)


def _plain(name: str, optional: bool = False) -> Column[object]:
    # none_as_null: what is absent is SQL's NULL, never the JSON word.
    return Column(name, JSONB(none_as_null=True), nullable=optional)


def _one_of(column: str, words: type[StrEnum]) -> CheckConstraint:
    listed = ", ".join(f"'{word.value}'" for word in words)
    return CheckConstraint(f"{column} IN ({listed})", name=column)


def _versioned() -> tuple[Column[int], Column[object], Column[object]]:
    version = Column("version", Integer, nullable=False, server_default=text("1"))
    return version, _time("created"), _time("changed")


def _belongs(to: str, *columns: str) -> ForeignKeyConstraint:
    """A foreign key of these columns; the first holds the id, the others are called alike."""
    targets = [f"{to}.id", *(f"{to}.{column}" for column in columns[1:])]
    return ForeignKeyConstraint(columns, targets, ondelete="CASCADE")


def _order(*columns: str) -> UniqueConstraint:
    """Unique at the end of a statement, so that one statement may exchange two."""
    return UniqueConstraint(*columns, deferrable=True, initially="IMMEDIATE")


accounts = Table(
    "accounts",
    metadata,
    _id("id"),
    _text("issuer"),
    _text("subject"),
    _text("standing"),
    _text("name", optional=True),
    # When a job of theirs was last claimed; None for those who never had one. No index: each
    # claim writes it, and without one that touches nothing but the row.
    _time("served", optional=True),
    *_versioned(),
    PrimaryKeyConstraint("id"),
    UniqueConstraint("issuer", "subject"),
    _one_of("standing", Standing),
)

books = Table(
    "books",
    metadata,
    _id("id"),
    _id("owner"),
    _plain("brief"),
    _text("title", optional=True),
    *_versioned(),
    PrimaryKeyConstraint("id"),
    UniqueConstraint("id", "owner"),
    _belongs("accounts", "owner"),
    Index("ix_books_owner", "owner", "id"),
)

characters = Table(
    "characters",
    metadata,
    _id("id"),
    _id("owner"),
    _id("book"),
    _plain("brief"),
    Column("position", Integer, nullable=False),
    _plain("photo", optional=True),
    *_versioned(),
    PrimaryKeyConstraint("id"),
    _belongs("books", "book", "owner"),
    _order("book", "position"),
    CheckConstraint("position >= 1", name="position"),
)

chapters = Table(
    "chapters",
    metadata,
    _id("id"),
    _id("owner"),
    _id("book"),
    _plain("brief"),
    Column("position", Integer, nullable=False),
    _text("title", optional=True),
    _text("made_of", optional=True),
    _count("edits"),
    *_versioned(),
    PrimaryKeyConstraint("id"),
    UniqueConstraint("id", "book", "owner"),
    _belongs("books", "book", "owner"),
    _order("book", "position"),
    CheckConstraint("position >= 1", name="position"),
)

pages = Table(
    "pages",
    metadata,
    _id("id"),
    _id("owner"),
    _id("book"),
    _id("chapter"),
    Column("number", Integer, nullable=False),
    Column("moment", Integer, nullable=False),
    _text("template"),
    _text("written"),
    _text("picture"),
    _text("proof"),
    _plain("scene"),
    _text("text", optional=True),
    _count("take"),
    _count("drawn"),
    *_versioned(),
    PrimaryKeyConstraint("id"),
    _belongs("chapters", "chapter", "book", "owner"),
    _order("chapter", "number"),
    CheckConstraint("number >= 1", name="number"),
)

files = Table(
    "files",
    metadata,
    _id("id"),
    _id("owner"),
    _id("book"),
    _text("name"),
    _text("key"),
    _text("sha256"),
    Column("size", BigInteger, nullable=False),
    Column("pages", Integer, nullable=False),
    _text("made_of"),
    *_versioned(),
    PrimaryKeyConstraint("id"),
    _belongs("books", "book", "owner"),
    UniqueConstraint("book", "name"),
)

answers = Table(
    "answers",
    metadata,
    _id("owner"),
    _text("key"),
    _text("fingerprint"),
    _plain("answer", optional=True),
    _time("created"),
    PrimaryKeyConstraint("owner", "key"),
    _belongs("accounts", "owner"),
    Index("ix_answers_created", "created"),
)

erasures = Table(
    "erasures",
    metadata,
    _id("id"),
    _id("account"),
    _time("requested"),
    _plain("rows"),
    Column("objects", BigInteger, nullable=False, server_default=text("0")),
    _time("completed", optional=True),
    PrimaryKeyConstraint("id"),
)

removals = Table(
    "removals",
    metadata,
    _id("id"),
    _text("prefix"),
    _id("erasure", optional=True),
    _count("passes"),
    Column("objects", BigInteger, nullable=False, server_default=text("0")),
    _time("due"),
    # When it was first given to somebody to do: from then on objects may be gone.
    _time("taken", optional=True),
    PrimaryKeyConstraint("id"),
    ForeignKeyConstraint(["erasure"], ["erasures.id"]),
    Index("ix_removals_due", "due"),
    Index("ix_removals_erasure", "erasure"),
)

audit = Table(
    "audit",
    metadata,
    _id("id"),
    _time("at"),
    _text("actor"),
    _text("action"),
    _text("subject"),
    _text("reason"),
    _plain("details"),
    PrimaryKeyConstraint("id"),
)

seal = Table(
    "seal",
    metadata,
    Column("one", Integer, nullable=False, server_default=text("1"), autoincrement=False),
    _text("environment"),
    PrimaryKeyConstraint("one"),
    CheckConstraint("one = 1", name="one"),
)
