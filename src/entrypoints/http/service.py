"""What handlers work with: the use cases, the views and the settings of this process."""

from collections.abc import Callable
from typing import Any

from litestar import Request
from litestar.datastructures import State

from custories_core.people import Identity, Principal
from custories_core.use_cases.accounts import ChangeAccount, EraseAccount, SignIn
from custories_core.use_cases.administration import RerunJob
from custories_core.use_cases.asking import (
    AskForBinding,
    AskForChapter,
    AskForIllustration,
    Asking,
    CancelJob,
)
from custories_core.use_cases.books import ChangeBook, CreateBook, RemoveBook
from custories_core.use_cases.buying import BeginCheckout, ReadCheckout, TakeNotice
from custories_core.use_cases.chapters import (
    AddChapter,
    ChangeChapter,
    OrderChapters,
    RemoveChapter,
)
from custories_core.use_cases.characters import (
    AddCharacter,
    ChangeCharacter,
    GivePhoto,
    RemoveCharacter,
    RemovePhoto,
)
from custories_core.use_cases.credits import ReadCredits
from custories_core.use_cases.granting import GrantCredits
from custories_core.use_cases.pages import EditPage
from custories_core.use_cases.printable import Printable
from custories_core.use_cases.refunding import FinishRefund, RefundCheckout
from custories_core.use_cases.revising import RevisePage
from custories_core.use_cases.ringing import Ringer

from ..container import Container

Asked = Request[Principal, Identity, State]
"""A request: `user` is who asks, `auth` what their token says, on all but public routes."""

BACK = "/checkouts/back"
"""Where payers come back to, where the settings name no other place."""


class Service:
    """Everything a handler may use, built once for a process: the one list of its use cases.

    Raises Rejected and what adapters raise as they begin.
    """

    def __init__(self, container: Container) -> None:
        self.settings = container.settings()
        self.records = records = container.records()
        self.views = records.views
        self.artifacts = artifacts = container.artifacts()
        self.identities = container.identities()
        clock, renderer = container.clock(), container.renderer()
        writer = container.writer()
        ringer = Ringer(container.doorbell())
        asking = Asking(records, ringer, container.leases(), container.prices())

        self.payments = payments = container.payments()
        self.prices = container.prices()

        self.sign_in = SignIn(records)
        self.change_account = ChangeAccount(records)
        self.erase_account = EraseAccount(records)

        self.create_book = CreateBook(records, clock)
        self.change_book = ChangeBook(records)
        self.remove_book = RemoveBook(records)

        self.add_character = AddCharacter(records)
        self.change_character = ChangeCharacter(records)
        self.remove_character = RemoveCharacter(records)
        self.give_photo = GivePhoto(records, artifacts, container.portraits())
        self.remove_photo = RemovePhoto(records)

        self.add_chapter = AddChapter(records)
        self.change_chapter = ChangeChapter(records)
        self.remove_chapter = RemoveChapter(records)
        self.order_chapters = OrderChapters(records)
        self.edit_page = EditPage(asking, RevisePage(writer, renderer))

        printable = Printable(writer, renderer)
        self.ask_for_chapter = AskForChapter(asking, printable)
        self.ask_for_illustration = AskForIllustration(asking)
        self.ask_for_binding = AskForBinding(asking, printable)
        self.cancel_job = CancelJob(records)
        self.rerun_job = RerunJob(asking)

        back = self.settings.checkout_return_url or f"{self.settings.public_url}{BACK}"
        self.begin_checkout = BeginCheckout(records, payments, self.prices, back)
        self.read_checkout = ReadCheckout(records)
        self.take_notice = TakeNotice(records, payments)
        self.read_credits = ReadCredits(records)

        self.grant_credits = GrantCredits(records)
        self.refund_checkout = RefundCheckout(records, FinishRefund(records, payments))


def service(request: Request[Any, Any, Any]) -> Service:
    """The service that a request is made to."""
    found: Service = request.app.state.service
    return found


def link_of(request: Request[Any, Any, Any]) -> Callable[[str], str]:
    """Makes the link to a stored object that people may hold for as long as the settings say."""
    its = service(request)
    return lambda key: its.artifacts.link(key, its.settings.link_seconds)
