"""Readiness: the settings of the service, or in one round all that keeps it from starting.

There are four kinds of faults: what stands in a variable cannot be read, the
environment does not allow it or lacks something, an adapter is not there, and
the price list has faults of its own. Making a book from a brief needs the
first only, and asks `settings.load`.
"""

from collections.abc import Iterator, Mapping

from custories_core.errors import Fault, Rejected
from custories_core.ports.records import Records

from .container import unknown_adapters
from .environments import in_order, service_faults
from .price_list_file import load_price_list
from .settings import Settings, read
from .variables import variable


def load_service(environ: Mapping[str, str] | None = None, embedded: bool = True) -> Settings:
    """The settings of the service, by default from the environment of this process.

    Without `embedded` the database has to be named, also in `local`. Raises
    Rejected with every fault at once. A variable that one kind of fault is told
    of is told by no other, and nothing is judged by what could not be read.
    """
    settings, unreadable = read(environ)
    unread = frozenset(fault.place for fault in unreadable)
    faults = list(unreadable)
    for kind in (
        _not_embedded(settings, embedded),
        service_faults(settings, unread),
        unknown_adapters(settings),
        _of_prices(settings, unread),
    ):
        told = {fault.place for fault in faults}
        faults += [fault for fault in kind if fault.place not in told]
    if faults:
        raise Rejected(in_order(faults))
    return settings


async def see_schema(records: Records) -> None:
    """Raises Unavailable unless the database has the schema of this version, or a later one."""
    await records.open()
    try:
        await records.views.ready()
    finally:
        await records.close()


def _not_embedded(settings: Settings, embedded: bool) -> Iterator[Fault]:
    if not embedded and not settings.database_url:
        problem = "is not set, and with --no-embedded nothing is started in its place."
        yield Fault(variable("database_url"), problem, "Set it: your database's address.")


def _of_prices(settings: Settings, unread: frozenset[str]) -> Iterator[Fault]:
    name = variable("price_list")
    if name in unread:
        return
    try:
        load_price_list(settings.price_list)
    except Rejected as error:
        for fault in error.faults:
            where = "" if fault.place == name else f"in the file, {fault.place} "
            yield Fault(name, f"{where}{fault.problem}", fault.remedy)
