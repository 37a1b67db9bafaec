"""What handlers work with: the use cases, the views and the settings of this process."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from litestar import Request
from litestar.datastructures import State

from custories_core.people import Identity, Principal
from custories_core.ports.artifacts import Artifacts
from custories_core.ports.dispatch import Doorbell
from custories_core.ports.identity import Identities
from custories_core.ports.records import Records, Views
from custories_core.use_cases.accounts import ChangeAccount, EraseAccount, SignIn
from custories_core.use_cases.administration import RerunJob
from custories_core.use_cases.asking import (
    AskForBinding,
    AskForChapter,
    AskForIllustration,
    CancelJob,
)
from custories_core.use_cases.books import ChangeBook, CreateBook, RemoveBook
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
from custories_core.use_cases.pages import EditPage

from ..container import Container
from ..settings import Settings

Asked = Request[Principal, Identity, State]
"""A request: `user` is who asks, `auth` what their token says, on all but public routes."""


@dataclass(frozen=True, slots=True)
class Service:
    """Everything a handler may use, built once for a process."""

    settings: Settings
    records: Records
    views: Views
    artifacts: Artifacts
    doorbell: Doorbell
    identities: Identities
    sign_in: SignIn
    change_account: ChangeAccount
    erase_account: EraseAccount
    create_book: CreateBook
    change_book: ChangeBook
    remove_book: RemoveBook
    add_character: AddCharacter
    change_character: ChangeCharacter
    remove_character: RemoveCharacter
    give_photo: GivePhoto
    remove_photo: RemovePhoto
    add_chapter: AddChapter
    change_chapter: ChangeChapter
    remove_chapter: RemoveChapter
    order_chapters: OrderChapters
    edit_page: EditPage
    ask_for_chapter: AskForChapter
    ask_for_illustration: AskForIllustration
    ask_for_binding: AskForBinding
    cancel_job: CancelJob
    rerun_job: RerunJob


def assembled_service(container: Container) -> Service:
    """The service out of the container. Raises Rejected and what adapters raise as they begin."""
    records = container.records()
    return Service(
        settings=container.settings(),
        records=records,
        views=records.views,
        artifacts=container.artifacts(),
        doorbell=container.doorbell(),
        identities=container.identities(),
        sign_in=container.sign_in(),
        change_account=container.change_account(),
        erase_account=container.erase_account(),
        create_book=container.create_book(),
        change_book=container.change_book(),
        remove_book=container.remove_book(),
        add_character=container.add_character(),
        change_character=container.change_character(),
        remove_character=container.remove_character(),
        give_photo=container.give_photo(),
        remove_photo=container.remove_photo(),
        add_chapter=container.add_chapter(),
        change_chapter=container.change_chapter(),
        remove_chapter=container.remove_chapter(),
        order_chapters=container.order_chapters(),
        edit_page=container.edit_page(),
        ask_for_chapter=container.ask_for_chapter(),
        ask_for_illustration=container.ask_for_illustration(),
        ask_for_binding=container.ask_for_binding(),
        cancel_job=container.cancel_job(),
        rerun_job=container.rerun_job(),
    )


def service(request: Request[Any, Any, Any]) -> Service:
    """The service that a request is made to."""
    found: Service = request.app.state.service
    return found


def link_of(request: Request[Any, Any, Any]) -> Callable[[str], str]:
    """Makes the link to a stored object that people may hold for as long as the settings say."""
    its = service(request)
    return lambda key: its.artifacts.link(key, its.settings.link_seconds)
