"""Finding words anywhere in the minutes of a meeting: Ctrl+F, and from one place to the next without a mouse."""

import re
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from rakor_desktop.ui.kit.actions import make_action
from rakor_desktop.ui.kit.buttons import IconButton
from rakor_desktop.ui.kit.fields import SearchField
from rakor_desktop.ui.kit.labels import Label
from rakor_desktop.ui.kit.page import Page
from rakor_desktop.ui.kit.surfaces import Panel
from rakor_desktop.ui.minutes.editor import units
from rakor_desktop.ui.minutes.writing import Writing

_HEIGHT = 32


@dataclass(frozen=True, slots=True)
class Place:
    """Where the words stand: the entry, and from and to in its text as Qt counts (UTF-16)."""

    entry_id: UUID
    start: int
    end: int


class FindBar(Panel):
    """What is searched for, which of how many is shown, and the ways on."""

    changed = Signal(str)
    step_wanted = Signal(int)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("b", "surface", parent)
        self.search = SearchField(self.tr("Find in these minutes"), height=_HEIGHT)
        self.count = Label("", 13, 500, "text2")
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 4, 12, 4)
        row.setSpacing(8)
        row.addWidget(self.search, 1)
        row.addWidget(self.count)
        self._add_button(row, "chevron-up", self.tr("Previous (Shift+Enter)"), -1)
        self._add_button(row, "chevron-down", self.tr("Next (Enter)"), 1)
        cross = IconButton("x", self.tr("Close (Esc)"), height=_HEIGHT)
        cross.clicked.connect(self.closed)
        row.addWidget(cross)
        self.search.changed.connect(self.changed)
        self.search.line.installEventFilter(self)

    def show_count(self, at: int, number: int) -> None:
        """`at` counts from 1; nothing is told while nothing is searched for."""
        words = self.tr("{at} of {number}").format(at=at, number=number) if number else self.tr("Not found")
        self.count.setText(words if self.search.text() else "")
        self.count.set_color("text2" if number else "bad")

    def _add_button(self, row: QHBoxLayout, icon: str, words: str, step: int) -> None:
        button = IconButton(icon, words, height=_HEIGHT)
        button.clicked.connect(self._on_back if step < 0 else self._on_next)
        row.addWidget(button)

    @Slot()
    def _on_back(self) -> None:
        self.step_wanted.emit(-1)

    @Slot()
    def _on_next(self) -> None:
        self.step_wanted.emit(1)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter and the arrows go from place to place, Esc closes."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.step_wanted.emit(-1 if shift or event.key() == Qt.Key.Key_Up else 1)
        else:
            return super().eventFilter(watched, event)
        return True


class Finding(QObject):
    """Shows the bar, goes to the item and the entry of a place, and selects the words there."""

    def __init__(self, page: Page, writing: Writing) -> None:
        super().__init__(page)
        self._page, self._writing, self._at = page, writing, -1
        self._origin: tuple[UUID | None, int] = (None, 0)  # where the person was when he began
        self.bar = FindBar()
        self.bar.hide()
        column = writing.layout()
        if isinstance(column, QVBoxLayout):
            column.insertWidget(1, self.bar)
        self.bar.changed.connect(self._on_changed)
        self.bar.step_wanted.connect(self._on_step)
        self.bar.closed.connect(self._on_closed)
        make_action(page, self.tr("Find"), "Ctrl+F", self.begin)
        make_action(page, "", "F3", self._on_next)
        make_action(page, "", "Shift+F3", self._on_back)

    @Slot()
    def begin(self) -> None:
        """Open the bar; a word that is selected is searched for."""
        chosen, editor = self._writing.selection(), self._writing.guards.current
        self._origin = (self._writing.flow.current, editor.textCursor().selectionStart() if editor else 0)
        self.bar.show()
        if chosen and "\n" not in chosen:
            self.bar.search.set_text(chosen)
        self.bar.search.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.bar.search.line.selectAll()

    def places(self) -> list[Place]:
        """Every place of the meeting in reading order, whatever the case of its letters."""
        words = self.bar.search.text()
        if not words.strip():
            return []
        pattern = re.compile(re.escape(words), re.IGNORECASE)
        return [
            Place(entry.id, units(text[: found.start()]), units(text[: found.end()]))
            for entry in self._writing.remarks.entries()
            for text in (self._writing.guards.text(entry.id) or entry.text,)
            for found in pattern.finditer(text)
        ]

    @Slot(str)
    def _on_changed(self, _words: str) -> None:
        self._at = self._before_origin() - 1
        self._on_step(1)

    @Slot(int)
    def _on_step(self, step: int) -> None:
        places = self.places()
        if places:
            self._at = (max(self._at, -1 if step > 0 else 0) + step) % len(places)
            self.show_place(places[self._at])
        self.bar.show_count(self._at + 1, len(places))

    @Slot()
    def _on_next(self) -> None:
        self._on_step(1)

    @Slot()
    def _on_back(self) -> None:
        self._on_step(-1)

    @Slot()
    def _on_closed(self) -> None:
        self.bar.hide()
        self._writing.focus_editor()

    def _before_origin(self) -> int:
        """How many places stand before where the person was: the first one shown is the next, wherever it is."""
        order = {entry.id: at for at, entry in enumerate(self._writing.remarks.entries())}
        entry_id, start = self._origin
        here = (order.get(entry_id, 0) if entry_id else 0, start)
        return sum((order[place.entry_id], place.start) < here for place in self.places())

    def show_place(self, place: Place) -> None:
        """Select its words. The keyboard stays in the bar while it is open, so that typing goes on there."""
        in_bar = self.bar.search.line.hasFocus()
        self._page.arrive(place.entry_id)
        editor = self._writing.guards.current
        if editor is None or self._writing.flow.current != place.entry_id:
            return
        cursor = editor.textCursor()
        cursor.setPosition(place.start)
        cursor.setPosition(place.end, QTextCursor.MoveMode.KeepAnchor)
        editor.setTextCursor(cursor)
        self._writing.flow.tell_caret()
        if in_bar:
            self.bar.search.line.setFocus(Qt.FocusReason.OtherFocusReason)
