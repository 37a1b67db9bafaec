"""The tables of jobs: what is asked for and how far it is, the news of it, and its log."""

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Column,
    Computed,
    Double,
    Identity,
    Index,
    Integer,
    PrimaryKeyConstraint,
    Table,
    Text,
    Uuid,
    text,
)

from custories_core.jobs import Event, Kind, State

from .tables import _belongs, _count, _id, _one_of, _plain, _text, _time, metadata

_PENDING = text("state = 'pending'")
_RUNNING = text("state = 'running'")
UNDER_WAY = "state IN ('pending', 'running')"

jobs = Table(
    "jobs",
    metadata,
    _id("id"),
    _id("owner"),
    _id("book"),
    _id("chapter", optional=True),
    _id("page", optional=True),
    # What no two jobs under way may share.
    Column(
        "target",
        Uuid(as_uuid=False),
        Computed("COALESCE(chapter, book)", persisted=True),
        nullable=False,
    ),
    _text("kind"),
    Column("state", Text, nullable=False, server_default=text("'pending'")),
    # Which run of it this is: a re-run begins the next.
    Column("run", Integer, nullable=False, server_default=text("1")),
    # Credits, by the price list of this version, as it was when the job was asked for.
    _count("price"),
    # What it cost then, also when a re-run costs nothing.
    _count("full_price"),
    # For so many pages; 0 where nobody knows.
    _count("priced_pages"),
    Column("price_list", Text, nullable=False, server_default=text("''")),
    # The transfer that holds the credits. No foreign key: it would be looked up for each job.
    _id("hold", optional=True),
    _count("failures"),
    _count("crashes"),
    _count("outages"),
    _count("fence"),
    Column("reason", Text, nullable=False, server_default=text("''")),
    _text("ended_by", optional=True),
    Column("step", Text, nullable=False, server_default=text("''")),
    _count("pages_done"),
    _count("pages"),
    # How many events it has had; the next one's number is one more.
    _count("events"),
    _time("created"),
    # When it was last claimed.
    _time("started", optional=True),
    _time("ended", optional=True),
    _time("due"),
    Column("patience", Double, nullable=False),
    _time("deadline"),
    _time("leased_until", optional=True),
    _time("rung", optional=True),
    PrimaryKeyConstraint("id"),
    _belongs("books", "book", "owner"),
    _belongs("chapters", "chapter", "book", "owner"),
    _one_of("kind", Kind),
    _one_of("state", State),
    _one_of("ended_by", Event),
    CheckConstraint("run >= 1", name="run"),
    CheckConstraint("price >= 0", name="price"),
    CheckConstraint("full_price >= 0", name="full_price"),
    # What has ended holds nothing. That what is removed holds nothing, a trigger sees to.
    CheckConstraint("hold IS NULL OR (price > 0 AND state IN ('pending', 'running'))", name="hold"),
    CheckConstraint("(state = 'running') = (leased_until IS NOT NULL)", name="leased"),
    CheckConstraint("(state IN ('failed', 'completed')) = (ended IS NOT NULL)", name="ended"),
    CheckConstraint("(ended IS NULL) = (ended_by IS NULL)", name="ended_by_event"),
    Index("uq_jobs_under_way", "target", unique=True, postgresql_where=text(UNDER_WAY)),
    # Few: each costs whoever asks for a job. A chapter's jobs are found among its book's.
    Index("ix_jobs_book", "book", "id"),
    Index("ix_jobs_state", "state", "id", postgresql_include=["kind"]),
    Index("ix_jobs_pending", "owner", "outages", "id", postgresql_where=_PENDING),
    Index("ix_jobs_running", "owner", "leased_until", postgresql_where=_RUNNING),
)

job_events = Table(
    "job_events",
    metadata,
    _id("job"),
    Column("seq", Integer, nullable=False),
    _time("at"),
    _text("state"),
    _text("step"),
    _count("pages_done"),
    _count("pages"),
    _text("reason"),
    PrimaryKeyConstraint("job", "seq"),
    _belongs("jobs", "job"),
    Index("ix_job_events_at", "at"),
)

job_log = Table(
    "job_log",
    metadata,
    Column("id", BigInteger, Identity(always=True)),
    _id("job"),
    _time("at"),
    Column("fence", Integer, nullable=False),
    _text("level"),
    _text("event"),
    _plain("fields"),
    PrimaryKeyConstraint("id"),
    _belongs("jobs", "job"),
    Index("ix_job_log_job", "job", "id"),
    Index("ix_job_log_at", "at"),
)
