"""S in any view of the follow-ups: a menu of states at what is chosen, the change, and the way back."""

from collections.abc import Sequence
from functools import partial
from typing import Protocol
from uuid import UUID

from PySide6.QtCore import QObject, QPoint, Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from rakor_desktop.domain.followups import REASONED, Progress
from rakor_desktop.services.followups import progress
from rakor_desktop.services.followups.register import Obligation
from rakor_desktop.ui.kit.actions import make_action
from rakor_desktop.ui.kit.dialogs import ReasonSheet
from rakor_desktop.ui.kit.page import Page
from rakor_desktop.ui.kit.pills import STATUSES


class View(Protocol):
    """What shows obligations and lets some be chosen."""

    def chosen(self) -> list[Obligation]:
        """What is chosen, in the order it is seen."""

    def menu_place(self) -> QPoint:
        """Where a menu for the current one belongs, on the screen."""


class StatusActs(QObject):
    """Each view gets an action of its own, so that S is told and works where it means something."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page, self.actions = page, list[QAction]()
        self._rows: tuple[Obligation, ...] = ()
        self.menu: QMenu | None = None

    def serve(self, owner: QWidget, view: View) -> QAction:
        """Let S work in this view."""
        action = make_action(owner, self.tr("Change status"), "S", partial(self.ask, view))
        self.actions.append(action)
        return action

    def ask(self, view: View) -> None:
        """A menu at the chosen; each line has a letter of its own, so that S and the letter are enough.

        While it is open S belongs to the menu: in Indonesian it is the letter of "Selesai".
        """
        self._rows = tuple(view.chosen())
        if self._rows:
            self.menu = self._status_menu()
            self._enable(False)
            self.menu.popup(view.menu_place())

    def undo_of(self, rows: Sequence[Obligation], words: str, told: Sequence[UUID]) -> None:
        """Say what was told of these and offer to take all of it back at once."""
        name = self.tr("%n obligation(s)", "", len(rows)) if len(rows) > 1 else rows[0].institution.name
        said = f"R-{rows[0].recommendation_no} · {name}: {words}"
        self._page.messages.offer_undo("followups", said, partial(self._take_back, tuple(told)))

    @Slot()
    def _on_menu_closed(self) -> None:
        self._enable(True)

    @Slot(QAction)
    def _on_status_chosen(self, chosen: QAction) -> None:
        wanted = Progress(chosen.data())
        rows = tuple(row for row in self._rows if row.progress is not wanted)
        if rows and wanted in REASONED:
            self._ask_reason(rows, wanted)
        else:
            self._tell(rows, wanted, "")

    def _ask_reason(self, rows: Sequence[Obligation], wanted: Progress) -> None:
        name = self.tr("%n obligation(s)", "", len(rows)) if len(rows) > 1 else rows[0].institution.name
        reasons = {
            Progress.IMPOSSIBLE: (self.tr("Not within its powers"), self.tr("The rules changed")),
            Progress.CANCELLED: (self.tr("Entered by mistake"), self.tr("Replaced by another one")),
        }
        sheet = ReasonSheet(
            f"R-{rows[0].recommendation_no} · {name}",
            self.tr("{state}: the reason stays in the history.").format(state=STATUSES[wanted.value].text),
            reasons[wanted],
            submit=self.tr("Change status"),
            parent=self._page,
        )
        sheet.given.connect(partial(self._tell, rows, wanted))
        sheet.open()

    def _tell(self, rows: Sequence[Obligation], wanted: Progress, reason: str) -> None:
        told: dict[UUID, Obligation] = {}
        for row in rows:
            then, last = partial(self._on_told, told, row), row is rows[-1]
            over = partial(self._on_all_told, wanted, told) if last else None
            asked = row.id, wanted, reason
            self._page.jobs.write(progress.state, *asked, then=then, refused=self._page.refuse, always=over)

    def _on_told(self, told: dict[UUID, Obligation], row: Obligation, event: UUID) -> None:
        told[event] = row

    def _on_all_told(self, wanted: Progress, told: dict[UUID, Obligation]) -> None:
        """Also when one of them was refused, all others can be undone."""
        if told:
            self.undo_of(tuple(told.values()), STATUSES[wanted.value].text, tuple(told))

    def _take_back(self, told: Sequence[UUID]) -> None:
        for event in told:
            self._page.jobs.write(progress.revoke, event, refused=self._page.refuse)

    def _enable(self, enabled: bool) -> None:
        for action in self.actions:
            action.setEnabled(enabled)

    def _status_menu(self) -> QMenu:
        menu = QMenu(self._page)
        menu.setAccessibleName(self.tr("Status"))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        words = [
            (Progress.NOT_STARTED, self.tr("&Not started")),
            (Progress.IN_PROGRESS, self.tr("In &progress")),
            (Progress.DONE, self.tr("&Done")),
            (Progress.IMPOSSIBLE, self.tr("&Cannot be done (TPTD)…")),
            (Progress.CANCELLED, self.tr("Cance&lled…")),
        ]
        for one, text in words:
            menu.addAction(text).setData(one)
        menu.triggered.connect(self._on_status_chosen)
        menu.aboutToHide.connect(self._on_menu_closed)
        menu.setActiveAction(menu.actions()[0])
        return menu
