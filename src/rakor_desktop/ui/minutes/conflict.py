"""The same remark changed in two places: both texts side by side, and a third that joins them."""

from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from rakor_desktop.domain.errors import TextChanged
from rakor_desktop.domain.joining_texts import joined
from rakor_desktop.ui.kit.choices import RadioButton
from rakor_desktop.ui.kit.dialogs import Sheet
from rakor_desktop.ui.kit.labels import Caption, Label
from rakor_desktop.ui.kit.paint import paint_frame, painter_of
from rakor_desktop.ui.kit.pills import Icon, Keycap
from rakor_desktop.ui.minutes.marked import MarkedText, differences
from rakor_desktop.ui.style import theme
from rakor_desktop.ui.style.tokens import CARD_RADIUS


class _Version(QWidget):
    """One choice: title, where it is from, its key, its text."""

    def __init__(self, number: int, title: str, note: str, text: str, *, editable: bool = False) -> None:
        super().__init__()
        self.radio, self.editor = RadioButton(title), MarkedText(text, title, editable=editable)
        self.radio.toggled.connect(self.update)
        head = QHBoxLayout()
        head.addWidget(self.radio)
        head.addWidget(Caption(note))
        head.addStretch(1)
        head.addWidget(Keycap(str(number)))
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 12, 12)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.editor, 1)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(408), theme.px(180))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, chosen = painter_of(self), self.radio.isChecked()
        line, width = ("accent", 2) if chosen else ("mute_line", 1)
        paint_frame(painter, self.rect().toRectF(), CARD_RADIUS, "surface", line, width)
        painter.end()


@dataclass(frozen=True, slots=True)
class Whose:
    """What is told of a conflict beside its texts: whose entry, who saved theirs when, and when mine was typed."""

    entry: str
    theirs: str = ""
    mine: str = ""


class ConflictSheet(Sheet):
    """`chosen` with the text that shall stand; closed by Esc nothing is decided and both texts stay where they are."""

    chosen = Signal(str)

    def __init__(self, title: str, changed: TextChanged, whose: Whose, parent: QWidget) -> None:
        subtitle = self.tr("Choose one version, or use both joined. What differs is marked.")
        ways = {"submit": self.tr("Use this version"), "cancel": self.tr("Later")}
        super().__init__(title, subtitle, **ways, width=880, parent=parent)
        both = joined(changed.mine, changed.theirs, changed.base)
        here = " · ".join(part for part in (self.tr("this computer"), whose.mine) if part)
        self.mine = _Version(1, self.tr("Your version"), here, changed.mine)
        kept = whose.theirs or self.tr("in the store")
        self.theirs = _Version(2, self.tr("The other version"), kept, changed.theirs)
        self.joined = _Version(3, self.tr("Both joined, may be edited"), "", both, editable=True)
        self._mark()
        self._versions, self._group = (self.mine, self.theirs, self.joined), QButtonGroup(self)
        for version in self._versions:
            self._group.addButton(version.radio)
            version.radio.toggled.connect(self._on_toggled)
        self.content.addLayout(self._pair(), 1)
        self.content.addWidget(self.joined, 1)
        self.content.addLayout(self._promise())
        self.note.setText(whose.entry)
        self.joined.radio.setChecked(True)
        self.joined.radio.setFocus()
        self.joined.editor.focused.connect(self._on_editing)
        self.submitted.connect(self._on_submitted)

    def _mark(self) -> None:
        only_mine, only_theirs = differences(self.mine.editor.toPlainText(), self.theirs.editor.toPlainText())
        self.mine.editor.mark(only_mine, "warn_bg", "warn")
        self.theirs.editor.mark(only_theirs, "accent_soft", "accent_text")

    def _pair(self) -> QHBoxLayout:
        pair = QHBoxLayout()
        pair.setSpacing(12)
        pair.addWidget(self.mine)
        pair.addWidget(self.theirs)
        return pair

    def _promise(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(Icon("history", 16, "text3"))
        row.addWidget(Label(self.tr("Both versions stay in the history of this entry."), 13, 400, "text2"), 1)
        return row

    @Slot()
    def _on_toggled(self) -> None:
        joined = self.joined.radio.isChecked()
        self.primary.setText(self.tr("Use both joined") if joined else self.tr("Use this version"))

    @Slot()
    def _on_editing(self) -> None:
        self.joined.radio.setChecked(True)

    @Slot()
    def _on_submitted(self) -> None:
        version = next(one for one in self._versions if one.radio.isChecked())
        self.accept()
        self.chosen.emit(version.editor.toPlainText())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text() in ("1", "2", "3"):
            radio = self._versions[int(event.text()) - 1].radio
            radio.setChecked(True)
            radio.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            super().keyPressEvent(event)
