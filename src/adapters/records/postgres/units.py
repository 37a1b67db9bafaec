"""A unit of work: one transaction over everything that the records keep."""

from collections.abc import Sequence
from typing import Any

from psycopg.types.json import Jsonb

from custories_core.errors import Conflict, Fault, Missing, Rejected
from custories_core.library import (
    Account,
    BookEntry,
    Briefs,
    ChapterEntry,
    CharacterEntry,
    FileEntry,
    PageEntry,
)
from custories_core.people import Identity
from custories_core.ports.records import AuditEntry, Erasure, Once, Removal

from . import shapes
from .checkouts import PostgresCheckouts
from .entries import PostgresEntries
from .erasing import erase, tidy
from .faults import telling
from .identifiers import known_id, new_id
from .jobs import PostgresJobs
from .ledger import PostgresLedger
from .schedule import PostgresSchedule
from .sessions import Session
from .shapes import ACCOUNTS, REMOVAL_COLUMNS, read_removal
from .statements import json

_NOW = "statement_timestamp()"
_ACCOUNT = ", ".join(f"accounts.{column.name}" for column in ACCOUNTS.columns)
_KNOWN = f"""
SELECT {_ACCOUNT} FROM accounts
WHERE issuer = %(issuer)s AND subject = %(subject)s AND standing = %(standing)s"""
_SIGN_IN = f"""
INSERT INTO accounts (id, issuer, subject, standing)
VALUES (%(id)s, %(issuer)s, %(subject)s, %(standing)s)
ON CONFLICT (issuer, subject) DO UPDATE SET
    standing = excluded.standing, version = accounts.version + 1, changed = {_NOW}
RETURNING {_ACCOUNT}"""

_BRIEFS = """
SELECT books.id, books.brief,
       ARRAY(SELECT brief FROM characters WHERE book = books.id ORDER BY position),
       ARRAY(SELECT brief FROM chapters WHERE book = books.id ORDER BY position), asked.brief
FROM chapters AS asked JOIN books ON books.id = asked.book
WHERE asked.id = %(chapter)s AND asked.owner = %(owner)s"""

_CHAPTERS = "SELECT id FROM chapters WHERE book = %(book)s ORDER BY id FOR NO KEY UPDATE"
_PLACE = f"""
UPDATE chapters SET position = placed.position, version = version + 1, changed = {_NOW}
FROM unnest(%(chapters)s::uuid[]) WITH ORDINALITY AS placed (id, position)
WHERE chapters.id = placed.id AND chapters.position <> placed.position"""

_ANSWER = "SELECT fingerprint, answer FROM answers WHERE owner = %(owner)s AND key = %(key)s"
_KEEP_ANSWER = """
INSERT INTO answers (owner, key, fingerprint, answer)
VALUES (%(owner)s, %(key)s, %(fingerprint)s, %(answer)s)"""

_AUDIT = """
INSERT INTO audit (id, actor, action, subject, reason, details)
VALUES (%(id)s, %(actor)s, %(action)s, %(subject)s, %(reason)s, %(details)s)"""

_REMOVAL = ", ".join(f"removals.{column.name}" for column in REMOVAL_COLUMNS)
_REMOVE_LATER = f"""
INSERT INTO removals (id, prefix, erasure, due)
VALUES (%(id)s, %(prefix)s, %(erasure)s, {_NOW} + make_interval(secs => %(wait)s))
RETURNING {_REMOVAL}"""
_DUE = f"""
WITH found AS MATERIALIZED (
    SELECT id FROM removals WHERE due <= {_NOW}
    ORDER BY due LIMIT %(most)s FOR UPDATE SKIP LOCKED
)
UPDATE removals SET due = {_NOW} + make_interval(secs => %(hold)s),
                    taken = coalesce(taken, {_NOW})
FROM found WHERE removals.id = found.id RETURNING {_REMOVAL}"""
_PASSED = f"""
UPDATE removals SET passes = passes + 1, objects = objects + %(objects)s,
                    due = {_NOW} + make_interval(secs => %(again)s)
WHERE id = %(id)s RETURNING erasure"""
_CALLED_OFF = "DELETE FROM removals WHERE id = %(id)s AND taken IS NULL RETURNING erasure"
_DONE = "DELETE FROM removals WHERE id = %(id)s RETURNING erasure"
# Two removals of an erasure may end at the same time: the second, which waited for the
# receipt's lock, has to see the first as gone, so the lock is a statement of its own.
_RECEIPT = "SELECT 1 FROM erasures WHERE id = %(erasure)s FOR UPDATE"
_COUNTED = f"""
UPDATE erasures SET objects = objects + %(objects)s, completed = CASE
    WHEN %(last)s AND NOT EXISTS (SELECT 1 FROM removals WHERE erasure = %(erasure)s) THEN {_NOW}
    ELSE completed END
WHERE id = %(erasure)s"""


class PostgresUnit:
    """One transaction on one connection, for one thread. See the port for what it promises.

    After a statement that raised anything but what the port names, the database
    takes no more of this unit: leave the block.
    """

    def __init__(self, connection: Session) -> None:
        self._connection = connection
        self._run = connection.run
        self.jobs = PostgresJobs(connection)
        self.ledger = PostgresLedger(connection)

    @property
    def accounts(self) -> PostgresEntries[Account]:
        """Accounts; `of` an account is that account."""
        return PostgresEntries(self._connection, shapes.ACCOUNTS)

    @property
    def books(self) -> PostgresEntries[BookEntry]:
        """Books of accounts."""
        return PostgresEntries(self._connection, shapes.BOOKS)

    @property
    def characters(self) -> PostgresEntries[CharacterEntry]:
        """Characters of books."""
        return PostgresEntries(self._connection, shapes.CHARACTERS)

    @property
    def chapters(self) -> PostgresEntries[ChapterEntry]:
        """Chapters of books."""
        return PostgresEntries(self._connection, shapes.CHAPTERS)

    @property
    def pages(self) -> PostgresEntries[PageEntry]:
        """Pages of chapters."""
        return PostgresEntries(self._connection, shapes.PAGES)

    @property
    def files(self) -> PostgresEntries[FileEntry]:
        """Files of books."""
        return PostgresEntries(self._connection, shapes.FILES)

    @property
    def checkouts(self) -> PostgresCheckouts:
        """Orders of packs, and what was told of their payments."""
        return PostgresCheckouts(self._connection)

    @property
    def schedule(self) -> PostgresSchedule:
        """Whose turn it is."""
        return PostgresSchedule(self._connection)

    def sign_in(self, identity: Identity) -> Account:
        """See the port. One reading where nothing changed."""
        who = {
            "issuer": identity.issuer,
            "subject": identity.subject,
            "standing": identity.standing.value,
        }
        row = self._run(_KNOWN, **who).fetchone()
        row = row or self._run(_SIGN_IN, id=new_id(), **who).fetchone()
        assert row is not None
        return ACCOUNTS.read(row)

    def briefs(self, chapter: str, owner: str) -> Briefs:
        """See the port."""
        values = {"chapter": known_id(chapter), "owner": known_id(owner)}
        row = self._run(_BRIEFS, **values).fetchone()
        if row is None:
            raise Missing
        id, book, characters, chapters, asked = row
        return Briefs(id, owner, book, tuple(characters), tuple(chapters), asked)

    def place(self, book: str, chapters: Sequence[str]) -> None:
        """See the port. Raises Rejected unless each chapter of the book is named once."""
        id, named = known_id(book), [known_id(chapter) for chapter in chapters]
        there = [row[0] for row in self._run(_CHAPTERS, book=id).fetchall()]
        if sorted(named) != sorted(there):
            fault = "does not name each chapter of the book once."
            raise Rejected([Fault("chapters", fault, "Name all of them, in the order you want.")])
        self._run(_PLACE, chapters=named)

    def answer(self, once: Once) -> Any | None:
        """See the port."""
        found = self._run(_ANSWER, owner=known_id(once.owner), key=once.key).fetchone()
        if found is None:
            return None
        if found[0] != once.fingerprint:
            raise Conflict(
                "This Idempotency-Key was used for another request. Choose a new key for this one."
            )
        return found[1]

    def keep_answer(self, once: Once, answer: Any) -> None:
        """See the port. Whoever keeps the same at this moment is waited for by the unique key."""
        values = {"owner": known_id(once.owner), "key": once.key, "fingerprint": once.fingerprint}
        with telling():
            self._connection.later(_KEEP_ANSWER, {**values, "answer": Jsonb(answer)})

    def audit(self, entry: AuditEntry) -> None:
        """See the port."""
        self._run(
            _AUDIT, id=new_id(), actor=entry.actor, action=entry.action, subject=entry.subject,
            reason=entry.reason, details=json(entry.details),
        )  # fmt: skip

    def remove_later(self, removal: Removal, wait: float = 0.0) -> Removal:
        """See the port."""
        erasure = known_id(removal.erasure) if removal.erasure else None
        values = {"prefix": removal.prefix, "erasure": erasure, "wait": float(wait)}
        row = self._run(_REMOVE_LATER, id=new_id(), **values).fetchone()
        assert row is not None
        return read_removal(row)

    def keep_objects(self, removal: str) -> None:
        """See the port. Waits for nothing but those who are given it at this moment."""
        if not self._settle(_CALLED_OFF, removal, 0):
            raise Conflict("The upload took too long; send the photo again.")

    def due_removals(self, most: int, hold: float) -> tuple[Removal, ...]:
        """See the port."""
        found = self._run(_DUE, most=most, hold=float(hold)).fetchall()
        return tuple(map(read_removal, found))

    def removed(self, removal: Removal, objects: int, again: float | None) -> None:
        """See the port. Nothing happens to a removal that was called off."""
        if again is None:
            self._settle(_DONE, removal.id, objects)
        else:
            self._settle(_PASSED, removal.id, objects, again=float(again))

    def _settle(self, sql: str, removal: str, objects: int, **values: Any) -> bool:
        """Whether there was such a removal; its receipt is told."""
        row = self._run(sql, id=known_id(removal), objects=objects, **values).fetchone()
        if row is not None and row[0] is not None:
            self._run(_RECEIPT, erasure=row[0])
            self._run(_COUNTED, erasure=row[0], objects=objects, last=sql is not _PASSED)
        return row is not None

    def erase(self, account: str) -> Erasure:
        """See the port. The account's id stays as its pseudonym: it names nobody any more."""
        with telling():
            return erase(self._connection, known_id(account))

    def tidy(self, answers: float, events: float, logs: float) -> int:
        """See the port."""
        with telling():
            return tidy(self._connection, answers, events, logs)
