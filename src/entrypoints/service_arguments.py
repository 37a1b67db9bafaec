"""What may be said to the service's commands."""

import argparse
import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from custories_core.suggestions import shown

from .statuses import AWAY

TOKEN_SECONDS = 24 * 3600
_AWAY = f"Status {AWAY} when it cannot be asked now."

Add = Callable[..., argparse.ArgumentParser]
"""Makes the parser of a command: its name, what it does, and examples of what follows it."""


def add_service(add: Add) -> None:
    """The commands of the service, each with its help and its examples."""
    command = add(
        "db",
        "See to the service's database: its schema, and the seal with its environment's name.",
        "upgrade",
        "current",
        "seal",
        "downgrade base",
        "grants service",
        "replay-erasures",
        "url --hold",
    )
    _add_database(command)

    command = add(
        "ledger",
        "Verify that every credit's way is as it was written, or seal how far it has come.",
        "verify",
        "seal",
    )
    actions = _actions(command)
    actions(
        "verify",
        f"Recompute every hash, balance and lot; status 1 naming the first bad row. {_AWAY}",
    )
    actions("seal", "Seal the ends of all chains that moved since the last seal; print its hash.")

    command = add(
        "payments",
        "Compare our payments with the provider's, and repair what was not heard.",
        "reconcile --since 7d",
        "reconcile --since 2026-11-20 --json",
    )
    reconcile = _actions(command)(
        "reconcile",
        "Go through all that happened at the payment provider since a time, have what was not "
        "heard take effect, and list every difference; status 1 when one is left. "
        f"{_AWAY}",
    )
    reconcile.add_argument(
        "--since",
        default="3d",
        type=_since,
        metavar="WHEN",
        help="a day or a moment in UTC, or how long ago: 12h, 7d (%(default)s); 30 days at most",
    )
    reconcile.add_argument("--json", action="store_true", help="as one JSON object")

    add("doctor", "Check each configured part of the service live, and say what to do.", "")

    command = add(
        "token",
        "Issue a token for trying the service out, in the environment “local” only.",
        "",
        "--admin --subject ada",
    )
    command.add_argument("--admin", action="store_true", help="that of an admin")
    command.add_argument(
        "--subject", default="somebody", metavar="NAME", help="whom it is for (%(default)s)"
    )
    command.add_argument(
        "--seconds",
        type=float,
        default=TOKEN_SECONDS,
        metavar="COUNT",
        help="how long it holds (%(default)s)",
    )


def _since(text: str) -> datetime:
    now = datetime.now(UTC)
    ago = re.fullmatch(r"([1-9][0-9]{0,3})([hd])", text)
    if ago:
        hours = int(ago[1]) * (24 if ago[2] == "d" else 1)
        return now - timedelta(hours=hours)
    try:
        moment = datetime.fromisoformat(text)
        found = moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
    except (ValueError, OverflowError):
        found = now + timedelta(days=1)
    if found > now:
        raise argparse.ArgumentTypeError(
            f"“{shown(text)}” is no time that is over; write it like 2026-11-20, 7d or 12h"
        )
    return found


def _actions(command: argparse.ArgumentParser) -> Callable[[str, str], argparse.ArgumentParser]:
    actions = command.add_subparsers(required=True, dest="action")

    def add(name: str, help: str) -> argparse.ArgumentParser:
        added = actions.add_parser(name, help=help, description=help)
        # Whoever names none is told by argparse which there are.
        actions.metavar = f"{{{','.join(actions.choices)}}}"
        return added

    return add


def _add_database(command: argparse.ArgumentParser) -> None:
    add = _actions(command)
    add("upgrade", "Bring the schema to what this version needs. Safe to run twice.")
    add(
        "current",
        f"Show the schema and the seal; status 1 unless the schema is the newest. {_AWAY}",
    )
    url = add(
        "url",
        "Print the database's address for libpq, as pg_dump and psql take it. It may hold a "
        "password: let nobody see it, and keep it in no file.",
    )
    url.add_argument(
        "--hold",
        action="store_true",
        help="keep the embedded server running until Ctrl-C; it ends with its last user else",
    )
    add("programs", "Print the folder of the embedded server's pg_dump, pg_restore and psql.")
    add("seal", "Mark database and store as those of this environment, once.")
    granting = add(
        "grants",
        "Print the statements that give a role what running the service needs, and no more, for "
        "psql to run as whoever owns the tables.",
    )
    granting.add_argument("role", metavar="ROLE", help="the role that runs the service")
    add("replay-erasures", "After a restore: erase again whoever was erased since the dump.")
    down = add("downgrade", "Take the schema back to a revision.")
    down.add_argument("revision", help="the revision, or “base” for nothing at all")
    down.add_argument(
        "--lose-data",
        action="store_true",
        help="outside “local”: yes, what is in the tables and columns taken away shall go",
    )
