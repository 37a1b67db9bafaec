"""What the service keeps: accounts, books, jobs, and what has to outlive them."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0001"
down_revision = None

UUID = sa.Uuid(as_uuid=False)
TIME = sa.DateTime(timezone=True)
PLAIN = postgresql.JSONB()
NOW = sa.text("statement_timestamp()")

# Whoever may write to the audit may add to it, and nobody may do more.
ONLY_ADDED_TO = """
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the audit is only ever added to' USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER audit_is_only_added_to BEFORE UPDATE OR DELETE OR TRUNCATE ON audit
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
"""


def belongs(name: str, to: str, *columns: str) -> sa.ForeignKeyConstraint:
    targets = [f"{to}.id", *(f"{to}.{column}" for column in columns[1:])]
    return sa.ForeignKeyConstraint(columns, targets, name=op.f(name), ondelete="CASCADE")


def versioned() -> tuple[sa.Column[int], sa.Column[object], sa.Column[object]]:
    return (
        sa.Column("version", sa.Integer(), server_default=sa.text("1"), nullable=False),
        sa.Column("created", TIME, server_default=NOW, nullable=False),
        sa.Column("changed", TIME, server_default=NOW, nullable=False),
    )


def upgrade() -> None:
    """From nothing."""
    op.create_table(
        "accounts",
        sa.Column("id", UUID, nullable=False),
        sa.Column("issuer", sa.Text(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("standing", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=True),
        *versioned(),
        sa.CheckConstraint("standing IN ('user', 'admin')", name=op.f("ck_accounts_standing")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_accounts")),
        sa.UniqueConstraint("issuer", "subject", name=op.f("uq_accounts_issuer_subject")),
    )
    op.create_table(
        "audit",
        sa.Column("id", UUID, nullable=False),
        sa.Column("at", TIME, server_default=NOW, nullable=False),
        sa.Column("actor", sa.Text(), nullable=False),
        sa.Column("action", sa.Text(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("details", PLAIN, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_audit")),
    )
    op.create_table(
        "erasures",
        sa.Column("id", UUID, nullable=False),
        sa.Column("account", UUID, nullable=False),
        sa.Column("requested", TIME, server_default=NOW, nullable=False),
        sa.Column("rows", PLAIN, nullable=False),
        sa.Column("objects", sa.BigInteger(), server_default=sa.text("0"), nullable=False),
        sa.Column("completed", TIME, nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_erasures")),
    )
    op.create_table(
        "seal",
        sa.Column(
            "one", sa.Integer(), server_default=sa.text("1"), autoincrement=False, nullable=False
        ),
        sa.Column("environment", sa.Text(), nullable=False),
        sa.CheckConstraint("one = 1", name=op.f("ck_seal_one")),
        sa.PrimaryKeyConstraint("one", name=op.f("pk_seal")),
    )
    op.create_table(
        "answers",
        sa.Column("owner", UUID, nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("fingerprint", sa.Text(), nullable=False),
        sa.Column("answer", PLAIN, nullable=True),
        sa.Column("created", TIME, server_default=NOW, nullable=False),
        belongs("fk_answers_owner", "accounts", "owner"),
        sa.PrimaryKeyConstraint("owner", "key", name=op.f("pk_answers")),
    )
    op.create_index("ix_answers_created", "answers", ["created"])
    op.create_table(
        "books",
        sa.Column("id", UUID, nullable=False),
        sa.Column("owner", UUID, nullable=False),
        sa.Column("brief", PLAIN, nullable=False),
        sa.Column("title", sa.Text(), nullable=True),
        *versioned(),
        belongs("fk_books_owner", "accounts", "owner"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_books")),
        sa.UniqueConstraint("id", "owner", name=op.f("uq_books_id_owner")),
    )
    op.create_index("ix_books_owner", "books", ["owner", "id"])
    op.create_table(
        "removals",
        sa.Column("id", UUID, nullable=False),
        sa.Column("prefix", sa.Text(), nullable=False),
        sa.Column("erasure", UUID, nullable=True),
        sa.Column("passes", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("objects", sa.BigInteger(), server_default=sa.text("0"), nullable=False),
        sa.Column("due", TIME, server_default=NOW, nullable=False),
        sa.ForeignKeyConstraint(["erasure"], ["erasures.id"], name=op.f("fk_removals_erasure")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_removals")),
    )
    op.create_index("ix_removals_due", "removals", ["due"])
    op.create_index("ix_removals_erasure", "removals", ["erasure"])
    op.create_table(
        "chapters",
        sa.Column("id", UUID, nullable=False),
        sa.Column("owner", UUID, nullable=False),
        sa.Column("book", UUID, nullable=False),
        sa.Column("brief", PLAIN, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("title", sa.Text(), nullable=True),
        sa.Column("made_of", sa.Text(), nullable=True),
        sa.Column("edits", sa.Integer(), server_default=sa.text("0"), nullable=False),
        *versioned(),
        sa.CheckConstraint("position >= 1", name=op.f("ck_chapters_position")),
        belongs("fk_chapters_book_owner", "books", "book", "owner"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_chapters")),
        sa.UniqueConstraint(
            "book",
            "position",
            deferrable=True,
            initially="IMMEDIATE",
            name=op.f("uq_chapters_book_position"),
        ),
        sa.UniqueConstraint("id", "book", "owner", name=op.f("uq_chapters_id_book_owner")),
    )
    op.create_table(
        "characters",
        sa.Column("id", UUID, nullable=False),
        sa.Column("owner", UUID, nullable=False),
        sa.Column("book", UUID, nullable=False),
        sa.Column("brief", PLAIN, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("photo", PLAIN, nullable=True),
        *versioned(),
        sa.CheckConstraint("position >= 1", name=op.f("ck_characters_position")),
        belongs("fk_characters_book_owner", "books", "book", "owner"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_characters")),
        sa.UniqueConstraint(
            "book",
            "position",
            deferrable=True,
            initially="IMMEDIATE",
            name=op.f("uq_characters_book_position"),
        ),
    )
    op.create_table(
        "files",
        sa.Column("id", UUID, nullable=False),
        sa.Column("owner", UUID, nullable=False),
        sa.Column("book", UUID, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("size", sa.BigInteger(), nullable=False),
        sa.Column("pages", sa.Integer(), nullable=False),
        sa.Column("made_of", sa.Text(), nullable=False),
        *versioned(),
        belongs("fk_files_book_owner", "books", "book", "owner"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_files")),
        sa.UniqueConstraint("book", "name", name=op.f("uq_files_book_name")),
    )
    op.create_table(
        "jobs",
        sa.Column("id", UUID, nullable=False),
        sa.Column("owner", UUID, nullable=False),
        sa.Column("book", UUID, nullable=False),
        sa.Column("chapter", UUID, nullable=True),
        sa.Column("page", UUID, nullable=True),
        sa.Column(
            "target",
            UUID,
            sa.Computed(
                "COALESCE(chapter, book)",
                persisted=True,
            ),
            nullable=False,
        ),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), server_default=sa.text("'pending'"), nullable=False),
        sa.Column("failures", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("crashes", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("fence", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("reason", sa.Text(), server_default=sa.text("''"), nullable=False),
        sa.Column("ended_by", sa.Text(), nullable=True),
        sa.Column("step", sa.Text(), server_default=sa.text("''"), nullable=False),
        sa.Column("pages_done", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("pages", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("events", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("created", TIME, server_default=NOW, nullable=False),
        sa.Column("started", TIME, nullable=True),
        sa.Column("ended", TIME, nullable=True),
        sa.Column("due", TIME, server_default=NOW, nullable=False),
        sa.Column("patience", sa.Double(), nullable=False),
        sa.Column("deadline", TIME, server_default=NOW, nullable=False),
        sa.Column("leased_until", TIME, nullable=True),
        sa.Column("rung", TIME, nullable=True),
        sa.CheckConstraint(
            "(state = 'running') = (leased_until IS NOT NULL)", name=op.f("ck_jobs_leased")
        ),
        sa.CheckConstraint(
            "(state IN ('failed', 'completed')) = (ended IS NOT NULL)", name=op.f("ck_jobs_ended")
        ),
        sa.CheckConstraint(
            "ended_by IN ('claim', 'retry', 'complete', 'fail', 'hand back', 'lease lost', "
            "'quarantine', 'cancel', 'expire', 'rerun')",
            name=op.f("ck_jobs_ended_by"),
        ),
        sa.CheckConstraint(
            "kind IN ('chapter', 'illustration', 'layout', 'binding')", name=op.f("ck_jobs_kind")
        ),
        sa.CheckConstraint(
            "state IN ('pending', 'running', 'failed', 'completed')", name=op.f("ck_jobs_state")
        ),
        sa.CheckConstraint(
            "(ended IS NULL) = (ended_by IS NULL)", name=op.f("ck_jobs_ended_by_event")
        ),
        belongs("fk_jobs_book_owner", "books", "book", "owner"),
        belongs("fk_jobs_chapter_book_owner", "chapters", "chapter", "book", "owner"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_jobs")),
    )
    op.create_index("ix_jobs_book", "jobs", ["book", "id"])
    op.create_index(
        "ix_jobs_pending", "jobs", ["owner", "id"], postgresql_where=sa.text("state = 'pending'")
    )
    op.create_index(
        "ix_jobs_running",
        "jobs",
        ["owner", "leased_until"],
        postgresql_where=sa.text("state = 'running'"),
    )
    op.create_index(
        "ix_jobs_served",
        "jobs",
        ["owner", "started"],
        postgresql_where=sa.text("started IS NOT NULL"),
    )
    op.create_index("ix_jobs_state", "jobs", ["state", "id"], postgresql_include=["kind"])
    op.create_index(
        "uq_jobs_under_way",
        "jobs",
        ["target"],
        unique=True,
        postgresql_where=sa.text("state IN ('pending', 'running')"),
    )
    op.create_table(
        "pages",
        sa.Column("id", UUID, nullable=False),
        sa.Column("owner", UUID, nullable=False),
        sa.Column("book", UUID, nullable=False),
        sa.Column("chapter", UUID, nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("moment", sa.Integer(), nullable=False),
        sa.Column("template", sa.Text(), nullable=False),
        sa.Column("written", sa.Text(), nullable=False),
        sa.Column("picture", sa.Text(), nullable=False),
        sa.Column("proof", sa.Text(), nullable=False),
        sa.Column("scene", PLAIN, nullable=False),
        sa.Column("text", sa.Text(), nullable=True),
        sa.Column("take", sa.Integer(), server_default=sa.text("0"), nullable=False),
        *versioned(),
        sa.CheckConstraint("number >= 1", name=op.f("ck_pages_number")),
        belongs("fk_pages_chapter_book_owner", "chapters", "chapter", "book", "owner"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_pages")),
        sa.UniqueConstraint(
            "chapter",
            "number",
            deferrable=True,
            initially="IMMEDIATE",
            name=op.f("uq_pages_chapter_number"),
        ),
    )
    op.create_table(
        "job_events",
        sa.Column("job", UUID, nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("at", TIME, server_default=NOW, nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("step", sa.Text(), nullable=False),
        sa.Column("pages_done", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("pages", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        belongs("fk_job_events_job", "jobs", "job"),
        sa.PrimaryKeyConstraint("job", "seq", name=op.f("pk_job_events")),
    )
    op.create_table(
        "job_log",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=True), nullable=False),
        sa.Column("job", UUID, nullable=False),
        sa.Column("at", TIME, server_default=NOW, nullable=False),
        sa.Column("fence", sa.Integer(), nullable=False),
        sa.Column("level", sa.Text(), nullable=False),
        sa.Column("event", sa.Text(), nullable=False),
        sa.Column("fields", PLAIN, nullable=False),
        belongs("fk_job_log_job", "jobs", "job"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_job_log")),
    )
    op.create_index("ix_job_log_at", "job_log", ["at"])
    op.create_index("ix_job_log_job", "job_log", ["job", "id"])
    op.execute(ONLY_ADDED_TO)


def downgrade() -> None:
    """To nothing."""
    op.drop_table("job_log")
    op.drop_table("job_events")
    op.drop_table("pages")
    op.drop_table("jobs")
    op.drop_table("files")
    op.drop_table("characters")
    op.drop_table("chapters")
    op.drop_table("removals")
    op.drop_table("books")
    op.drop_table("answers")
    op.drop_table("seal")
    op.drop_table("erasures")
    op.drop_table("audit")
    op.drop_table("accounts")
    op.execute("DROP FUNCTION refuse_change")
