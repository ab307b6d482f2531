"""The entries that were taken out of the minutes, however long ago: each can be read, and brought back to its place."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from rakor_desktop.domain.dates import local_day, local_time, short_date
from rakor_desktop.services.minutes.minutes import Entry, Removed
from rakor_desktop.services.minutes.removed_entries import RemovedEntry, removed_entries
from rakor_desktop.ui.kit.actions import make_action
from rakor_desktop.ui.kit.buttons import Button
from rakor_desktop.ui.kit.dialogs import Sheet
from rakor_desktop.ui.kit.page import Page
from rakor_desktop.ui.kit.rows import CellKind, Column, RowsModel
from rakor_desktop.ui.kit.surfaces import Card
from rakor_desktop.ui.kit.table import Table
from rakor_desktop.ui.minutes.flow import hour_of
from rakor_desktop.ui.minutes.marked import MarkedText
from rakor_desktop.ui.minutes.writing import Writing
from rakor_desktop.ui.style import theme

SHOWN = 4
"""Rows of the list seen at once."""

_REMOVED, _NOTHING = "minutes-removed", "minutes-none-removed"

Speaker = Callable[[Entry], str]


class RemovedSheet(Sheet):
    """The list above, the text of the chosen one below; `restored` with what shall stand again."""

    restored = Signal(object)  # Removed

    def __init__(self, gone: Sequence[RemovedEntry], zone: str, speaker: Speaker, parent: QWidget) -> None:
        subtitle = self.tr("Each can stand again where it stood, with what was drawn from it.")
        title, submit = self.tr("Removed entries"), self.tr("Restore this entry")
        super().__init__(title, subtitle, submit=submit, width=720, parent=parent)
        self._zone, self._speaker = zone, speaker
        self.model = RowsModel(self._columns(), lambda one: one.removed.entry.id, sentence=self._sentence)
        self.list, self.text = Table(title, self.model), MarkedText("", self.tr("Text of the entry"))
        self.list.setFixedHeight(theme.px(34 + 46 * max(2, min(SHOWN, len(gone)))))
        self.text.setFixedHeight(theme.px(120))
        whole = Card()
        whole.body.addWidget(self.text)
        self.content.addWidget(self.list)
        self.content.addWidget(whole)
        self.list.current_changed.connect(self._on_current)
        self.list.row_activated.connect(self.submit)
        self.submitted.connect(self._on_submitted)
        self.model.set_rows(tuple(gone))
        self.list.select_first()
        self.list.setFocus()

    def _columns(self) -> tuple[Column[RemovedEntry], ...]:
        return (
            Column(self.tr("Hour"), self._hour, width=70),
            Column(self.tr("Entry"), self._who, CellKind.TWO_LINES, second=_beginning, stretch=True),
            Column(self.tr("Removed"), self._when, CellKind.TWO_LINES, second=_by, width=190),
        )

    def _hour(self, one: RemovedEntry) -> str:
        return hour_of(one.removed.entry.spoken_at, self._zone)

    def _who(self, one: RemovedEntry) -> str:
        return self._speaker(one.removed.entry)

    def _when(self, one: RemovedEntry) -> str:
        return f"{short_date(local_day(one.at, self._zone))} {local_time(one.at, self._zone):%H.%M}"

    def _sentence(self, one: RemovedEntry) -> str:
        parts = (self._hour(one), self._who(one), one.removed.entry.text, self._when(one), _by(one))
        return ", ".join(part for part in parts if part)

    @Slot(object)
    def _on_current(self, one: RemovedEntry | None) -> None:
        self.text.setPlainText(one.removed.entry.text if one else "")
        self.primary.setEnabled(one is not None)

    @Slot()
    def _on_submitted(self) -> None:
        one = self.list.current_row()
        self.accept()
        self.restored.emit(one.removed)


class RemovedEntries(QObject):
    """Ctrl+Shift+H, or the button below the agenda, which is there only while something can be brought back.

    Just after a removal the undo strip does the same.
    """

    def __init__(self, page: Page, writing: Writing) -> None:
        super().__init__(page)
        self._page, self._writing = page, writing
        self.button = Button("", kind="ghost", icon="trash-2", height=28)
        self.button.setVisible(False)
        self.button.clicked.connect(self.ask)
        writing.remarks.removed.connect(self._on_removed)
        writing.remarks.brought_back.connect(self.count)
        make_action(page, self.tr("Removed entries"), "Ctrl+Shift+H", writing.early.hold(self.ask))

    @Slot()
    def count(self) -> None:
        """Say how many there are, and nothing where there is none."""
        if self._page.meeting_id is not None:
            answer = self._on_counted
            self._page.jobs.read(removed_entries, self._page.meeting_id, then=answer, refused=self._page.refuse)

    @Slot()
    def ask(self) -> None:
        """Another desk may have taken out more since they were counted."""
        if self._page.meeting_id is not None:
            answer = partial(self._on_read, self._page.meeting_id)
            self._page.jobs.read(removed_entries, self._page.meeting_id, then=answer, refused=self._page.refuse)

    @Slot(object)
    def _on_removed(self, removed: Removed) -> None:
        if self._page.meeting_id is not None:
            undo = partial(self._bring_back, self._page.meeting_id, removed)
            self._page.messages.offer_undo(_REMOVED, self.tr("The entry was removed"), undo)
            self.count()

    @Slot(object)
    def _on_counted(self, gone: Sequence[RemovedEntry]) -> None:
        self.button.setText(self.tr("%n removed entry(ies)", "", len(gone)))
        self.button.setVisible(bool(gone))

    def _on_read(self, meeting_id: int, gone: Sequence[RemovedEntry]) -> None:
        if meeting_id != self._page.meeting_id or not self._page.isVisible():
            return  # the person went on meanwhile
        self._on_counted(gone)
        if not gone:
            self._page.messages.show_message(_NOTHING, "info", self.tr("No entry was removed."))
            return
        sheet = RemovedSheet(gone, self._writing.zone, self._writing.said_by, self._page)
        sheet.restored.connect(self._writing.early.hold(partial(self._bring_back, meeting_id)))
        sheet.open()

    def _bring_back(self, meeting_id: int, removed: Removed) -> None:
        """Into the minutes it was taken from: the page may be about another meeting by now."""
        self._page.arrive(removed.entry.id)
        self._writing.remarks.bring_back(meeting_id, removed)


def _beginning(one: RemovedEntry) -> str:
    return " ".join(one.removed.entry.text.split())


def _by(one: RemovedEntry) -> str:
    return " · ".join(part for part in (one.actor, one.desk) if part)
