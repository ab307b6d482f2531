"""Who signs the agreement is chosen before it is made: as the rule has it, or otherwise for this meeting."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from rakor_desktop.domain.agreements import AgreementRole
from rakor_desktop.services.minutes.agreements import Roles, Signing, choose_roles, signing_people
from rakor_desktop.ui.kit.actions import make_action
from rakor_desktop.ui.kit.dialogs import Sheet
from rakor_desktop.ui.kit.labels import Caption, Label
from rakor_desktop.ui.kit.page import Page
from rakor_desktop.ui.kit.pills import Status
from rakor_desktop.ui.kit.rows import CellKind, Column, RowsModel
from rakor_desktop.ui.kit.surfaces import Panel
from rakor_desktop.ui.kit.table import Table
from rakor_desktop.ui.style import theme

_ROLES = tuple(AgreementRole)


class SignatoriesSheet(Sheet):
    """Everybody who was there, each with his role; `chosen` with those that are not as the rule has it."""

    chosen = Signal(object)  # dict of keys and AgreementRole

    def __init__(self, people: tuple[Signing, ...], *, parent: QWidget) -> None:
        super().__init__(
            self.tr("Who signs the agreement"),
            self.tr("As the rule has it, or as it was agreed for this meeting."),
            submit=self.tr("Make the agreement"),
            width=680,
            parent=parent,
        )
        self._people = list(people)
        self.model = RowsModel(_columns(), lambda one: one.key, sentence=_spoken)
        self.table, self.counts = Table(self.tr("Who was there"), self.model, many=True), Label("", 13, 500, "text2")
        self._lay_out()
        make_action(self.table, self.tr("Another role"), "Space", self._on_next)
        for sign, role in zip("123", _ROLES, strict=True):
            make_action(self.table, role_words(role), sign, partial(self._set, role))
        make_action(self.table, self.tr("As by the rule"), "0", self._on_rule)
        self.table.row_activated.connect(self._on_next)
        self.submitted.connect(self._on_submitted)
        self._show()
        self.table.select_first()
        self.table.setFocus()

    def roles(self) -> dict[str, AgreementRole]:
        """Who takes part otherwise than by the rule."""
        return {one.key: one.role for one in self._people if one.role is not one.by_rule}

    @Slot()
    def _on_next(self) -> None:
        current = self.table.current_row()
        if isinstance(current, Signing):
            self._set(_ROLES[(_ROLES.index(current.role) + 1) % len(_ROLES)])

    @Slot()
    def _on_rule(self) -> None:
        self._set(None)

    @Slot()
    def _on_submitted(self) -> None:
        self.accept()
        self.chosen.emit(self.roles())

    def _set(self, role: AgreementRole | None) -> None:
        """Give this role to the rows selected; None is that of the rule."""
        keys = {one.key for one in self.table.selected_rows()}
        self._people = [replace(one, role=role or one.by_rule) if one.key in keys else one for one in self._people]
        self._show()

    def _show(self) -> None:
        self.model.set_rows(self._people)
        sign = {role: sum(one.role is role for one in self._people) for role in _ROLES}
        words = self.tr("{parties} parties · {witnesses} witnesses · {others} do not sign")
        counts = words.format(
            parties=sign[AgreementRole.PARTY], witnesses=sign[AgreementRole.WITNESS], others=sign[AgreementRole.NOBODY]
        )
        self.counts.setText(counts)

    def _lay_out(self) -> None:
        self.table.setHeaderHidden(True)
        self.table.set_empty_text(self.tr("Nobody was recorded at the door."))
        frame = Panel("tb")
        inner = QHBoxLayout(frame)
        inner.setContentsMargins(0, 1, 0, 1)
        inner.addWidget(self.table)
        self.table.setMinimumHeight(theme.px(300))
        self.content.setSpacing(8)
        self.content.addWidget(self.counts)
        self.content.addWidget(frame, 1)
        keys = self.tr("Space: another role · 1 party · 2 witness · 3 does not sign · 0 as by the rule")
        self.content.addWidget(Caption(keys, wrap=True))


class Signatories(QObject):
    """Asks who signs and remembers it with the meeting; `settled` when the agreement can be made."""

    settled = Signal()

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page

    def ask(self, meeting_id: int) -> None:
        """Show who was there, once it is known."""
        then = partial(self._on_people, meeting_id)
        self._page.jobs.read(signing_people, meeting_id, then=then, refused=self._page.refuse)

    def _on_people(self, meeting_id: int, people: tuple[Signing, ...]) -> None:
        if not self._page.isVisible():
            return  # the person went elsewhere meanwhile
        sheet = SignatoriesSheet(people, parent=self._page)
        sheet.chosen.connect(partial(self._on_chosen, meeting_id, sheet.roles()))
        sheet.open()

    def _on_chosen(self, meeting_id: int, seen: Roles, roles: Roles) -> None:
        self._page.jobs.write(choose_roles, meeting_id, roles, seen, then=self._on_kept, refused=self._page.refuse)

    @Slot(object)
    def _on_kept(self, _before: object) -> None:
        self.settled.emit()


def role_words(role: AgreementRole) -> str:
    """The role in words."""
    translate = QCoreApplication.translate
    return {
        AgreementRole.PARTY: translate("SignatoriesSheet", "Party"),
        AgreementRole.WITNESS: translate("SignatoriesSheet", "Witness"),
        AgreementRole.NOBODY: translate("SignatoriesSheet", "Does not sign"),
    }[role]


def _columns() -> list[Column[Signing]]:
    return [
        Column("", _named, CellKind.TWO_LINES, second=_for_whom, stretch=True),
        Column("", _told, CellKind.PILL, status=_look, width=190),
    ]


def _named(one: Signing) -> str:
    return one.official.titled


def _for_whom(one: Signing) -> str:
    name = one.official.name.full if one.official.name else ""
    words = QCoreApplication.translate("SignatoriesSheet", "for {offices}").format(offices=", ".join(one.represents))
    return " · ".join(part for part in (name, words if one.represents else "") if part)


def _told(one: Signing) -> str:
    words = role_words(one.role)
    return words if one.role is one.by_rule else f"{words} *"


def _look(one: Signing) -> Status:
    looks = {
        AgreementRole.PARTY: Status("ok", "signature", ""),
        AgreementRole.WITNESS: Status("rep", "users", ""),
        AgreementRole.NOBODY: Status("mute", "minus", ""),
    }
    return looks[one.role]


def _spoken(one: Signing) -> str:
    return ", ".join(part for part in (_named(one), _for_whom(one), role_words(one.role)) if part)
