"""The history of a remark: any two of its texts side by side, and the way back to one of them."""

from collections.abc import Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QObject, QSize, Signal, Slot
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from rakor_desktop.domain.dates import local_day, local_time, short_date
from rakor_desktop.services.minutes.revisions import Deed, Revision
from rakor_desktop.ui.kit.actions import make_action
from rakor_desktop.ui.kit.choices import Choice
from rakor_desktop.ui.kit.dialogs import Sheet
from rakor_desktop.ui.kit.labels import Label
from rakor_desktop.ui.kit.page import Page
from rakor_desktop.ui.kit.paint import paint_frame, painter_of
from rakor_desktop.ui.minutes.marked import MarkedText, differences
from rakor_desktop.ui.minutes.writing import Writing
from rakor_desktop.ui.style import theme
from rakor_desktop.ui.style.tokens import CARD_RADIUS


def saved_by(revision: Revision, zone: str) -> str:
    """`Meja 2 · 12-04-2016 10.16.09`: who saved a text where, and when in the meeting's zone."""
    when = f"{short_date(local_day(revision.at, zone))} {local_time(revision.at, zone):%H.%M.%S}"
    return " · ".join(part for part in (revision.actor, revision.desk, when) if part)


def name_of(revision: Revision, zone: str) -> str:
    """A text in the lists: its number, who saved it when, and what was done if it was not saving."""
    deeds = {
        Deed.BEGUN: QCoreApplication.translate("Revisions", "begun"),
        Deed.SAVED: "",
        Deed.REMOVED: QCoreApplication.translate("Revisions", "removed"),
    }
    return " · ".join(part for part in (str(revision.no), saved_by(revision, zone), deeds[revision.deed]) if part)


class _Side(QWidget):
    """One of the two texts, chosen from the list above it."""

    changed = Signal()

    def __init__(self, name: str, known: Sequence[Revision], shown: Revision, zone: str) -> None:
        super().__init__()
        self._known = {one.no: one for one in known}
        choices = [(one.no, name_of(one, zone)) for one in reversed(known)]
        self.choice, self.text = Choice(name, choices, editable=False), MarkedText("", name)
        self.choice.set_value(shown.no)
        self.choice.chosen.connect(self._on_chosen)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 12)
        column.setSpacing(8)
        column.addWidget(self.choice)
        column.addWidget(self.text, 1)
        self._on_chosen()

    @property
    def revision(self) -> Revision:
        """Which is shown."""
        no = self.choice.value()
        return self._known[no if isinstance(no, int) else max(self._known)]

    @Slot()
    def _on_chosen(self) -> None:
        self.text.setPlainText(self.revision.text)
        self.changed.emit()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(408), theme.px(320))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_of(self)
        paint_frame(painter, self.rect().toRectF(), CARD_RADIUS, "surface", "mute_line")
        painter.end()


class RevisionSheet(Sheet):
    """`restored` with the text at the left, which becomes a new one: nothing that stood since is lost."""

    restored = Signal(str)

    def __init__(self, known: Sequence[Revision], zone: str, note: str, parent: QWidget) -> None:
        subtitle = self.tr("Any two of its texts beside each other. What differs is marked.")
        title, submit = self.tr("History of this entry"), self.tr("Restore the left text")
        super().__init__(title, subtitle, submit=submit, width=880, parent=parent)
        before = known[-2] if len(known) > 1 else known[-1]
        self.left = _Side(self.tr("Left text"), known, before, zone)
        self.right = _Side(self.tr("Right text"), known, known[-1], zone)
        pair = QHBoxLayout()
        pair.setSpacing(12)
        for side in (self.left, self.right):
            pair.addWidget(side)
            side.changed.connect(self._on_changed)
        self.content.addLayout(pair, 1)
        self.content.addWidget(Label(self.tr("Restoring makes a new text; all those before stay."), 13, 400, "text2"))
        self._newest = known[-1]
        self.note.setText(note)
        self.submitted.connect(self._on_submitted)
        self.left.choice.combo.setFocus()
        self._on_changed()

    @Slot()
    def _on_changed(self) -> None:
        one, other = self.left.revision, self.right.revision
        only_left, only_right = differences(one.text, other.text)
        self.left.text.mark(only_left, "warn_bg", "warn")
        self.right.text.mark(only_right, "accent_soft", "accent_text")
        self.primary.setEnabled(one.text != self._newest.text)

    @Slot()
    def _on_submitted(self) -> None:
        text = self.left.revision.text
        self.accept()
        self.restored.emit(text)


class History(QObject):
    """Ctrl+H: the history of the remark in which the person is. What is restored can be undone like typing."""

    def __init__(self, page: Page, writing: Writing) -> None:
        super().__init__(page)
        self._page, self._writing = page, writing
        make_action(page, self.tr("History"), "Ctrl+H", self.ask)

    @Slot()
    def ask(self) -> None:
        """Bring what is typed to the store, which makes it the newest text, and ask for all of them."""
        entry = self._writing.current
        if entry is not None:
            self._writing.guards.after_saving(entry.id, partial(self._read, entry.id))

    def _read(self, entry_id: UUID) -> None:
        self._writing.remarks.read_revisions(entry_id, partial(self._on_read, entry_id))

    def _on_read(self, entry_id: UUID, known: Sequence[Revision]) -> None:
        if known and self._page.isVisible():
            speaker = self._writing.said_by(self._writing.remarks.get(entry_id))
            sheet = RevisionSheet(known, self._writing.zone, speaker, self._page)
            sheet.restored.connect(partial(self._restore, entry_id))
            sheet.open()

    def _restore(self, entry_id: UUID, text: str) -> None:
        self._writing.go_to(entry_id)
        editor = self._writing.guards.current
        if editor is not None and self._writing.flow.current == entry_id:
            cursor = editor.textCursor()
            cursor.select(cursor.SelectionType.Document)
            cursor.insertText(text)
