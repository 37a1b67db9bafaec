"""Bugs that are planted one at a time into a copy of the source: each must turn a test red.

    make planted

It copies what git knows of to a temporary folder, and for each bug changes the
source there, runs the tests that are to notice, and changes it back. Exits
with 1 when a bug survives, and with 2 when those tests are red without it.
"""

import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[1]
SURVIVED, SPOILED = 1, 2

WORKING = "tests/integration/test_working.py"
LIBRARY = "tests/integration/test_library.py"
RECORDS = "tests/integration/test_records_postgres.py"
WEBHOOKS = "tests/integration/test_webhooks.py"
CHECKOUTS = "tests/integration/test_checkouts_postgres.py"
SETTLING = "src/custories_core/use_cases/settling.py"
BUYING = "src/custories_core/use_cases/buying.py"
JOBS = "src/adapters/records/postgres/jobs.py"
REFUNDING = "tests/integration/test_refunding.py"
RECONCILING = "tests/integration/test_reconciling.py"
ROUNDS = "tests/integration/test_rounds.py"
LEDGER_COMMANDS = "tests/integration/test_ledger_commands.py"
CHARGED = "tests/integration/test_charging.py"
CHARGING = "src/custories_core/use_cases/charging.py"


@dataclass(frozen=True)
class Change:
    """In a file of the source, a text that is there once, and what it becomes."""

    path: str
    old: str
    new: str

    def applied(self, text: str) -> str:
        """The file with the bug. Raises ValueError when the text is not there exactly once."""
        count = text.count(self.old)
        if count != 1:
            raise ValueError(f"{self.path} has {count} times: {self.old!r}")
        return text.replace(self.old, self.new)


@dataclass(frozen=True)
class Bug:
    """A bug, where it is planted, and the tests of which one must notice."""

    name: str
    changes: tuple[Change, ...]
    tests: tuple[str, ...]


def bug(name: str, path: str, old: str, new: str, *tests: str) -> Bug:
    """A bug of one change."""
    return Bug(name, (Change(path, old, new),), tests)


BUGS = (
    Bug(
        "no fence",
        (
            Change(
                JOBS,
                "_HELD = \"id = %(id)s AND fence = %(fence)s AND state = 'running'\"",
                "_HELD = \"id = %(id)s AND state = 'running'\"",
            ),
            Change(
                JOBS,
                "WHERE id = %(id)s AND fence = %(fence)s AND state = %(before)s",
                "WHERE id = %(id)s AND state = %(before)s",
            ),
        ),
        (f"{WORKING}::test_a_stale_worker_writes_nothing",),
    ),
    Bug(
        "ring before commit",
        (
            Change(
                "src/custories_core/use_cases/asking.py",
                "                return jobs.add(ask(unit), self.leases.patience, PENDING_MOST)\n",
                "                job = jobs.add(ask(unit), self.leases.patience, PENDING_MOST)\n"
                "                self.ring(job)\n"
                "                time.sleep(0.1)\n"
                "                return job\n",
            ),
            Change(
                "src/custories_core/use_cases/asking.py",
                "from dataclasses import dataclass, replace\n",
                "import time\nfrom dataclasses import dataclass, replace\n",
            ),
        ),
        (f"{WORKING}::test_the_bell_rings_when_the_job_can_be_seen",),
    ),
    bug(
        "no checkpoint is found",
        "src/custories_core/chapter/checkpoints.py",
        "        data = self.artifacts.get(_record_key(work))\n        if data is None:\n",
        "        data = None\n        if data is None:\n",
        f"{WORKING}::test_asking_again_calls_no_provider",
    ),
    Bug(
        "two queues on one worker",
        (
            Change(
                "src/adapters/dispatch/rq.py",
                "            [queue],\n            name=name,",
                "            [queue, Queue('later', connection=connection)],\n"
                "            name=name,",
            ),
            Change(
                "src/adapters/dispatch/rq.py",
                "                [self.queue], HEARKEN,",
                "                self.queues, HEARKEN,",
            ),
        ),
        ("tests/integration/test_dispatch_rq.py -k never_only_popped",),
    ),
    bug(
        "idempotency key without a hash of the request",
        "src/adapters/records/postgres/units.py",
        "        if found[0] != once.fingerprint:\n",
        "        if False:\n",
        f"{WORKING}::test_the_same_request_asks_once",
    ),
    Bug(
        "what is told and its effect in two transactions",
        (
            Change(
                SETTLING,
                "def settle(unit: Unit, notice: Notice) -> Settled:\n",
                "def settle(unit: Unit, notice: Notice, new: bool | None = None) -> Settled:\n",
            ),
            Change(
                SETTLING,
                "    if not unit.checkouts.note(notice):\n",
                "    if not (unit.checkouts.note(notice) if new is None else new):\n",
            ),
            Change(
                BUYING,
                "            return settle(unit, notice)\n",
                "            new = unit.checkouts.note(notice)\n"
                "        with self.records.begin() as unit:\n"
                "            return settle(unit, notice, new)\n",
            ),
        ),
        (f"{WEBHOOKS}::test_what_was_told_and_its_effect_are_kept_together",),
    ),
    Bug(
        "credits granted by what the metadata say",
        (
            Change(
                SETTLING,
                "def settle(unit: Unit, notice: Notice) -> Settled:\n",
                "def settle(unit: Unit, notice: Notice, credits: int = 0) -> Settled:\n",
            ),
            Change(
                SETTLING,
                "    after, moved = transition(",
                "    if credits:\n"
                "        from dataclasses import replace\n"
                "        before = replace(before, credits=credits)\n"
                "    after, moved = transition(",
            ),
            Change(
                BUYING,
                "        with self.records.begin() as unit:\n"
                "            return settle(unit, notice)\n",
                "        import json\n"
                "        said = json.loads(body)['data']['object'].get('metadata', {})\n"
                "        with self.records.begin() as unit:\n"
                "            return settle(unit, notice, int(said.get('credits', 0)))\n",
            ),
        ),
        (f"{WEBHOOKS}::test_metadata_grant_nothing",),
    ),
    bug(
        "those who tell of one payment do not wait for each other",
        "src/adapters/records/postgres/checkouts.py",
        "        if event is not None and event.payment:\n",
        "        if False:\n",
        f"{CHECKOUTS}::test_a_payment_and_its_refund_that_are_told_at_once_do_not_miss_each_other",
    ),
    bug(
        "what was told before has its effect again",
        "src/adapters/records/postgres/checkouts.py",
        ') ON CONFLICT (id) DO NOTHING"""\n_LED_TO',
        ') ON CONFLICT (id) DO UPDATE SET id = excluded.id"""\n_LED_TO',
        f"{CHECKOUTS}::test_a_fact_that_is_told_twice_at_once_has_its_effect_once",
        f"{CHECKOUTS} -k what_is_told_is_kept_once",
    ),
    bug(
        "heartbeat that renews nothing",
        JOBS,
        "SET leased_until = {_NOW} + make_interval(secs => %(lease)s) WHERE {_HELD}",
        "SET leased_until = leased_until WHERE {_HELD} AND %(lease)s > 0",
        f"{WORKING}::test_a_job_that_outlasts_its_lease_keeps_it_by_heartbeats",
    ),
    bug(
        "sweep that never quarantines",
        "src/custories_core/jobs.py",
        "return Event.QUARANTINE if job.crashes + 1 >= self.crashes else Event.LEASE_LOST",
        "return Event.LEASE_LOST",
        f"{WORKING}::test_lost_leases_are_found_and_the_third_crash_quarantines",
    ),
    bug(
        "claim without fairness",
        JOBS,
        "    ORDER BY coalesce(running.jobs, 0), served NULLS FIRST, oldest\n",
        "    ORDER BY oldest\n",
        f"{RECORDS} -k within_two_slots",
    ),
    bug(
        "owner not checked on reading",
        "src/adapters/records/postgres/views.py",
        "statement(found.where(shape.owner == _OWNER) if owned else found)",
        "statement(found)",
        f"{RECORDS} -k views_of_another_family",
    ),
    bug(
        "owner not checked on changing",
        "src/adapters/records/postgres/entries.py",
        'owned=statement(one.where(shape.owner == bindparam("owner"))),',
        "owned=statement(one),",
        f"{RECORDS} -k another_familys_things",
    ),
    bug(
        "photo kept as uploaded",
        "src/custories_core/use_cases/characters.py",
        "self.artifacts.put(key, portrait.data)",
        "self.artifacts.put(key, photo)",
        f"{LIBRARY}::test_a_photo_is_kept_as_a_portrait_without_anything_of_the_original",
    ),
    bug(
        "link that never expires",
        "src/custories_core/links.py",
        "if not (same and secret and now < expires):",
        "if not (same and secret):",
        "tests/unit/test_links.py::test_what_was_signed_passes_until_it_ends",
    ),
    bug(
        "erase that leaves versions",
        "src/adapters/artifacts/s3/erasure.py",
        "for listed in (_versions, _objects))",
        "for listed in (_objects,))",
        "tests/integration/test_artifacts_s3.py -k erase_leaves",
    ),
    bug(
        "text edit that draws anew",
        "src/custories_core/use_cases/pages.py",
        "unit.pages.change(replace(page, text=text))",
        "unit.pages.change(replace(page, text=text, drawn=page.drawn + 1))",
        f"{WORKING}::test_editing_text_calls_no_provider_and_sets_the_type_anew",
    ),
    bug(
        "If-Match ignored",
        "src/custories_core/use_cases/books.py",
        "            if version not in (None, entry.version):\n                raise Stale\n"
        "            brief = checked_book(merged(",
        "            brief = checked_book(merged(",
        f"{LIBRARY}::test_of_many_who_change_the_same_version_one_does",
    ),
    bug(
        "token audience unchecked",
        "src/adapters/identity/oidc/tokens.py",
        "    if rules.audience not in audiences if rules.audience else audiences:\n",
        "    if False:\n",
        "tests/unit/test_identity_oidc.py -k audience",
    ),
    bug(
        "pages written before the fence, in a transaction of their own",
        "src/custories_core/use_cases/working.py",
        "            jobs.move(job, job.after(Event.COMPLETE))\n"
        '            unit.jobs.log(job, "info", "completed", {})\n'
        "            follow = finish(unit)\n",
        "            with self.records.begin() as other:\n"
        "                follow = finish(other)\n"
        "            jobs.move(job, job.after(Event.COMPLETE))\n"
        '            unit.jobs.log(job, "info", "completed", {})\n',
        f"{WORKING}::test_a_worker_that_is_too_late_at_the_very_end_writes_nothing",
    ),
    bug(
        "a completed job is not captured",
        CHARGING,
        "        if before.hold and not moved.hold:\n",
        "        if before.hold and not moved.hold and moved.ended_by is not Event.COMPLETE:\n",
        f"{CHARGED}::test_credits_are_held_with_the_job_and_spent_when_it_is_done",
    ),
    bug(
        "what was not done is captured",
        CHARGING,
        "ledger.capture if event is Event.COMPLETE else ledger.release",
        "ledger.capture",
        f"{CHARGED}::test_what_is_not_done_costs_nothing",
    ),
    bug(
        "a cancelled job is not released",
        "src/custories_core/use_cases/asking.py",
        '            return jobs.move(job, job.after(Event.CANCEL, "It was cancelled."))\n',
        '            return unit.jobs.move(job, job.after(Event.CANCEL, "It was cancelled."))\n',
        f"{CHARGED}::test_what_is_not_done_costs_nothing",
    ),
    bug(
        "the hold is outside of the transaction",
        "src/custories_core/use_cases/asking.py",
        "                return jobs.add(ask(unit), self.leases.patience, PENDING_MOST)\n"
        "\n"
        "        job = once_only(self.records, once, Job, add)\n",
        "                job = jobs.add(ask(unit), self.leases.patience, PENDING_MOST)\n"
        "                jobs._holding.clear()\n"
        "                return job\n"
        "\n"
        "        job = once_only(self.records, once, Job, add)\n"
        "        with self.records.begin() as other, ChargedJobs(other) as later:\n"
        "            later._holding.append(job)\n",
        f"{CHARGED}::test_with_too_few_credits_nothing_is_created",
    ),
    bug(
        "the price is that of now, not of when it was asked for",
        "src/custories_core/use_cases/administration.py",
        "                after = job.after(Event.RERUN)\n",
        "                after = self.asking.priced(job.after(Event.RERUN), 2)\n",
        f"{CHARGED}::test_a_price_is_that_of_when_it_was_asked_for",
    ),
    bug(
        "what is taken away does not wait for what is being asked for",
        JOBS,
        "WHERE id = %(id)s AND owner = %(owner)s FOR UPDATE",
        "WHERE id = %(id)s AND owner = %(owner)s FOR NO KEY UPDATE",
        f"{CHARGED}::test_what_is_asked_for_as_it_is_taken_away_is_given_back",
    ),
    bug(
        "a lost lease is not swept",
        JOBS,
        "WHERE state = 'running' AND leased_until <= {_NOW}\n",
        "WHERE state = 'running' AND leased_until <= {_NOW} - interval '1 day'\n",
        f"{WORKING}::test_lost_leases_are_found_and_the_third_crash_quarantines",
    ),
    bug(
        "what is rung for and not heard is not rung for again",
        "src/custories_core/use_cases/sweeping.py",
        "        rung = self._ring()\n",
        "        rung = 0\n",
        f"{WORKING}::test_a_bell_that_nobody_hears_is_rung_again_by_the_sweep",
    ),
    bug(
        "a provider's own time to wait is ignored",
        "src/custories_core/use_cases/working.py",
        "min(after or 0.0, self.leases.patience)",
        "0.0",
        f"{WORKING}::test_a_provider_that_names_a_time_is_given_it",
    ),
    bug(
        "a refund is counted twice",
        "src/custories_core/payments.py",
        "made[event.subject] = max(event.amount, made.get(event.subject, 0))",
        "made[event.id] = event.amount",
        f"{REFUNDING}::test_a_refund_that_the_webhook_tells_of_first_is_counted_once",
    ),
    bug(
        "verify ignores lots",
        "src/custories_core/transfers.py",
        "    if replayed != kept:\n",
        "    if replace(replayed, lots=()) != replace(kept, lots=()):\n",
        f"{LEDGER_COMMANDS}::test_an_edited_row_is_named_with_status_1",
    ),
    bug(
        "a refund is asked for before it is kept",
        "src/custories_core/use_cases/refunding.py",
        "            return refund\n        except (Refused",
        "            raise\n        except (Refused",
        f"{REFUNDING}::test_a_refund_whose_answer_is_lost_is_finished_by_asking_again",
    ),
    bug(
        "what is on its way back is paid back once more",
        "src/custories_core/use_cases/refunding.py",
        " - sum(r.amount for r in asked), 0)",
        ", 0)",
        f"{REFUNDING}::test_a_refund_whose_answer_is_lost_is_finished_by_asking_again",
    ),
    bug(
        "a turn is given to everybody",
        "src/adapters/records/postgres/schedule.py",
        " AND (until IS NULL OR until <= {_NOW})",
        "",
        f"{ROUNDS}::test_of_two_processes_one_does_the_task",
    ),
    bug(
        "a dead worker keeps its turn",
        "src/adapters/records/postgres/schedule.py",
        "(until IS NULL OR until <= {_NOW})",
        "until IS NULL",
        f"{ROUNDS}::test_what_a_crash_cut_short_is_done_again",
    ),
    bug(
        "reconciliation leaves unpaid checkouts alone",
        "src/custories_core/use_cases/reconciling.py",
        "        self._look_at_unpaid()\n",
        "",
        f"{RECONCILING}::test_checkouts_that_are_open_for_long_are_looked_at",
    ),
    bug(
        "reconciliation believes whatever is written here",
        "src/custories_core/use_cases/reconciling.py",
        "        self._ask_about_ours()\n",
        "",
        "tests/integration/test_reconciling_ours.py"
        "::test_with_stripe_a_payment_and_a_refund_that_it_never_saw_are_told",
    ),
    bug(
        "a grant is known by its answer only",
        "src/custories_core/use_cases/granting.py",
        'cause, now = cause_of("grant", once), self.records.now()',
        'now = self.records.now()\n        cause = Cause("grant", now.isoformat())',
        "tests/integration/test_http_ledger.py"
        "::test_a_grant_that_is_sent_again_is_made_once_however_late",
    ),
)


def main(names: Iterable[str] = ()) -> int:
    """Plant the bugs, or those whose names have one of these words; the exit status."""
    chosen = [b for b in BUGS if not names or any(name in b.name for name in names)]
    with tempfile.TemporaryDirectory(prefix="custories-planted-") as folder:
        copy = Path(folder) / "copy"
        copied(copy)
        red, _ = red_tests(copy, sorted({test for b in chosen for test in b.tests}))
        if red:
            print(f"These tests are red without any bug: {', '.join(red)}", file=sys.stderr)
            return SPOILED
        rows = [("bug", "where", "test that turned red", "seconds")]
        survived = 0
        for one in chosen:
            red, seconds = noticed(copy, one)
            survived += not red
            where = ", ".join(sorted({Path(c.path).name for c in one.changes}))
            rows.append((one.name, where, red[0] if red else "NONE: IT SURVIVED", f"{seconds:.1f}"))
            print(f"{'noticed' if red else 'SURVIVED'}  {one.name}", flush=True)
    widths = [max(len(row[column]) for row in rows) for column in range(4)]
    rows.insert(1, tuple("-" * width for width in widths))  # type: ignore[arg-type]
    print()
    for row in rows:
        print(
            "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
        )
    print(f"\n{len(chosen) - survived} of {len(chosen)} planted bugs turned a test red.")
    return SURVIVED if survived else 0


def copied(folder: Path) -> None:
    """Copy what git knows of or would add, as it is now."""
    listed = subprocess.run(
        ("git", "ls-files", "-coz", "--exclude-standard"),
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    for name in filter(None, listed.stdout.split("\0")):
        if (ROOT / name).is_file():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(ROOT / name, folder / name)


def noticed(copy: Path, planted: Bug) -> tuple[list[str], float]:
    """The tests that a bug turns red, and how long that took; the copy is as it was afterwards."""
    before = {change.path: (copy / change.path).read_text() for change in planted.changes}
    try:
        for change in planted.changes:
            path = copy / change.path
            path.write_text(change.applied(path.read_text()))
        return red_tests(copy, planted.tests)
    finally:
        for path, text in before.items():
            (copy / path).write_text(text)


def red_tests(copy: Path, tests: Iterable[str]) -> tuple[list[str], float]:
    """The tests that fail in the copy, and the seconds; what cannot even run is an error of ours.

    Each of `tests` is a file or a test of it, with `-k` and a word where that chooses.
    """
    begun = time.monotonic()
    red: list[str] = []
    plain = [test for test in tests if " -k " not in test]
    runs = [plain] if plain else []
    runs += [test.split(" ") for test in tests if " -k " in test]
    for arguments in runs:
        done = subprocess.run(
            (
                sys.executable, "-m", "pytest", "-n", "0", "-m", "not faults",
                "-rfE", "--tb=no", "--show-capture=no",
                "-p", "no:cacheprovider", "--assert=plain", *arguments,
            ),
            cwd=copy,
            env=os.environ | {"PYTHONPATH": f"{copy / 'src'}{os.pathsep}{copy}"},
            capture_output=True,
            text=True,
        )  # fmt: skip
        found = re.findall(r"^FAILED \S+?::(\S+)", done.stdout, re.MULTILINE)
        # A test that fails may stumble again as it ends; one that only stumbles told nothing.
        if done.returncode != bool(found):
            raise RuntimeError(f"{' '.join(arguments)} did not run:\n{done.stdout}{done.stderr}")
        red += found
    return red, time.monotonic() - begun


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
