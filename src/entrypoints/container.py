"""Which adapter stands behind each port: nothing else knows an adapter by name.

Every module or package `adapters.<port>.<name>` is an adapter, with a function
`build`. So is an entry point `<port>.<name>` in the group `custories.adapters`
that leads to such a module or function. An adapter is imported when it is
first asked for, and nothing else is: choosing an offline adapter loads no
vendor's library.
"""

import importlib
import pkgutil
from collections.abc import Callable, Iterable
from importlib.metadata import EntryPoint, entry_points
from typing import Any, Protocol, cast

from dependency_injector import containers, providers

from custories_core.errors import Fault, Rejected
from custories_core.jobs import Leases, RetryPolicy
from custories_core.people import Standing
from custories_core.ports.ambient import Clock
from custories_core.ports.artifacts import Artifacts
from custories_core.ports.dispatch import Doorbell
from custories_core.ports.identity import Identities
from custories_core.ports.illustration import Illustrator
from custories_core.ports.inspection import Inspector
from custories_core.ports.payments import Payments
from custories_core.ports.portraits import PortraitReader
from custories_core.ports.preflight import Examiner
from custories_core.ports.records import Records
from custories_core.ports.render import Renderer
from custories_core.ports.writing import Writer
from custories_core.prices import PriceList
from custories_core.suggestions import remedy
from custories_core.use_cases.checking import CheckFile
from custories_core.use_cases.exhibiting import ShowGallery
from custories_core.use_cases.making import MakeBook
from custories_core.use_cases.reading import ReadBrief
from custories_core.use_cases.revising import RevisePage

from .price_list_file import load_price_list
from .settings import BOOK_PORTS, PORTS, Settings, variable

GROUP = "custories.adapters"


def available(port: str) -> tuple[str, ...]:
    """The names of all adapters for a port, sorted; none of them is imported."""
    return tuple(sorted(_modules(port) | _registered(port).keys()))


def adapter(port: str, settings: Settings) -> Any:
    """The adapter that the settings choose for a port, newly built.

    Raises Rejected when there is none of that name, or when it cannot be
    imported, as for want of a library.
    """
    name: str = getattr(settings, port)
    fault = _fault(port, name)
    if fault is not None:
        raise Rejected([fault])
    try:
        build = _build_function(port, name)
    except ImportError as error:
        problem = f"the adapter “{name}” cannot be loaded: {error}."
        raise Rejected([Fault(variable(port), problem, "Install what it needs.")]) from error
    return build(settings)


def leases_of(settings: Settings) -> Leases:
    """How long jobs are held and waited for, as these settings have it."""
    return Leases(
        lease=settings.lease,
        heartbeat=settings.heartbeat,
        sweep=settings.sweep,
        limit=settings.job_limit,
        patience=settings.job_patience,
        handback=settings.handback,
    )


def retries_of(settings: Settings) -> RetryPolicy:
    """How often and how soon what fails is tried again, as these settings have it."""
    return RetryPolicy(
        attempts=settings.retry_attempts,
        base=settings.retry_base,
        cap=settings.retry_cap,
        crashes=settings.quarantine_after,
    )


def prices_of(settings: Settings) -> PriceList:
    """What things cost, as these settings have it. Raises Rejected for a list that has faults."""
    return load_price_list(settings.price_list)


class Container(containers.DeclarativeContainer):
    """A provider per port and policy. Each adapter is built once, at its first use.

    So are the use cases that the command line needs; `http.service` has those of the service.
    """

    settings: providers.Dependency[Settings] = providers.Dependency(instance_of=Settings)

    writer: providers.Provider[Writer] = providers.ThreadSafeSingleton(adapter, "writing", settings)
    illustrator: providers.Provider[Illustrator] = providers.ThreadSafeSingleton(
        adapter, "illustration", settings
    )
    inspector: providers.Provider[Inspector] = providers.ThreadSafeSingleton(
        adapter, "inspection", settings
    )
    portraits: providers.Provider[PortraitReader] = providers.ThreadSafeSingleton(
        adapter, "portraits", settings
    )
    renderer: providers.Provider[Renderer] = providers.ThreadSafeSingleton(
        adapter, "render", settings
    )
    examiner: providers.Provider[Examiner] = providers.ThreadSafeSingleton(
        adapter, "preflight", settings
    )
    artifacts: providers.Provider[Artifacts] = providers.ThreadSafeSingleton(
        adapter, "artifacts", settings
    )
    clock: providers.Provider[Clock] = providers.ThreadSafeSingleton(adapter, "ambient", settings)

    records: providers.Provider[Records] = providers.ThreadSafeSingleton(
        adapter, "records", settings
    )
    doorbell: providers.Provider[Doorbell] = providers.ThreadSafeSingleton(
        adapter, "dispatch", settings
    )
    identities: providers.Provider[Identities] = providers.ThreadSafeSingleton(
        adapter, "identity", settings
    )
    payments: providers.Provider[Payments] = providers.ThreadSafeSingleton(
        adapter, "payments", settings
    )

    read_brief: providers.Provider[ReadBrief] = providers.Factory(
        ReadBrief, writer, portraits, renderer
    )
    make_book: providers.Provider[MakeBook] = providers.Factory(
        MakeBook, writer, illustrator, inspector, portraits, renderer, artifacts, clock
    )
    revise_page: providers.Provider[RevisePage] = providers.Factory(RevisePage, writer, renderer)
    show_gallery: providers.Provider[ShowGallery] = providers.Factory(
        ShowGallery, illustrator, inspector
    )
    check_file: providers.Provider[CheckFile] = providers.Factory(CheckFile, examiner)

    leases: providers.Provider[Leases] = providers.Singleton(leases_of, settings)
    prices: providers.Provider[PriceList] = providers.Singleton(prices_of, settings)
    retries: providers.Provider[RetryPolicy] = providers.Singleton(retries_of, settings)


class Issuer(Protocol):
    """What the local issuer can do and no other: no part of the port."""

    def issue(self, subject: str, standing: Standing, seconds: float) -> str:
        """A token for `subject` that holds for so many seconds. Raises Rejected."""
        ...


def local_issuer(container: Container) -> Issuer:
    """The issuer, where the settings say that it is the local one."""
    return cast(Issuer, container.identities())


def assemble(settings: Settings, ports: Iterable[str] = BOOK_PORTS) -> Container:
    """The container for these settings. Raises Rejected with every unknown adapter at once.

    `ports` are those that the process is going to use: those of making a book,
    or all PORTS for the service.
    """
    found = unknown_adapters(settings, ports)
    if found:
        raise Rejected(found)
    return Container(settings=settings)


def unknown_adapters(settings: Settings, ports: Iterable[str] = PORTS) -> list[Fault]:
    """A fault for each of the ports whose adapter there is not; none of them is imported."""
    faults = (_fault(port, getattr(settings, port)) for port in ports)
    return [fault for fault in faults if fault is not None]


def _fault(port: str, name: str) -> Fault | None:
    names = available(port)
    if name in names:
        return None
    help = remedy(name, names) if names else "None is installed."
    return Fault(variable(port), f"there is no adapter “{name}” for {port}.", help)


def _build_function(port: str, name: str) -> Callable[[Settings], Any]:
    if name in _modules(port):
        build = importlib.import_module(f"adapters.{port}.{name}").build
    else:
        loaded = _registered(port)[name].load()
        build = getattr(loaded, "build", loaded)
    return cast(Callable[[Settings], Any], build)


def _registered(port: str) -> dict[str, EntryPoint]:
    """The adapters that other packages offer, by name."""
    prefix = f"{port}."
    return {
        point.name.removeprefix(prefix): point
        for point in entry_points(group=GROUP)
        if point.name.startswith(prefix)
    }


def _modules(port: str) -> frozenset[str]:
    """The adapters of this project, by name."""
    try:
        package = importlib.import_module(f"adapters.{port}")
    except ModuleNotFoundError:
        return frozenset()
    return frozenset(module.name for module in pkgutil.iter_modules(package.__path__))
