"""Dialogs: a sheet over the dimmed window with its keys in the foot, opened without blocking."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QDialog, QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from rakor_desktop.ui.kit.buttons import Button, IconButton
from rakor_desktop.ui.kit.choices import Chip
from rakor_desktop.ui.kit.fields import TextField
from rakor_desktop.ui.kit.help_wish import bind_help
from rakor_desktop.ui.kit.labels import Heading, Label
from rakor_desktop.ui.kit.messages import MessageArea
from rakor_desktop.ui.kit.paint import paint_frame, painter_of, text_width
from rakor_desktop.ui.kit.surfaces import Divider
from rakor_desktop.ui.style import theme
from rakor_desktop.ui.style.tokens import DIALOG_RADIUS, MARGIN_LEFT

_CHIP_GAP, _CROSS = 4, 30


class Scrim(QWidget):
    """Dims a window while a sheet is open over it."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setGeometry(window.rect())
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and isinstance(watched, QWidget):
            self.setGeometry(watched.rect())
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_of(self)
        painter.fillRect(self.rect(), theme.color("scrim"))
        painter.end()


class Sheet(QDialog):
    """Title, content, foot. Ctrl+Enter or the main button tells `submitted`; close with `accept()` once it is done."""

    submitted = Signal()

    def __init__(
        self, title: str, subtitle: str = "", *, submit: str, cancel: str = "", width: int = 560, parent: QWidget
    ) -> None:
        super().__init__(parent.window(), Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setMinimumWidth(theme.px(width))
        self._over, self.is_closed = parent.window(), False
        self._scrim: Scrim | None = None
        self._focus_before: QWidget | None = None
        self.messages, self.note = MessageArea(), Label("", 13, 400, "text2", wrap=True)
        self.content, self.primary = QVBoxLayout(), Button(submit, kind="primary", key="Ctrl Enter")
        self.content.setContentsMargins(MARGIN_LEFT, 4, MARGIN_LEFT, 16)
        self.content.setSpacing(12)
        self.content.addWidget(self.messages)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addLayout(self._head(title, subtitle))
        column.addLayout(self.content, 1)
        column.addWidget(Divider())
        column.addLayout(self._foot(cancel or self.tr("Cancel")))
        bind_help(self)

    def open(self) -> None:
        """Show the sheet; the call returns at once and the focus goes to its first field."""
        window = self._over
        # Deleting a sheet as it closes crashes when its window goes at the same moment: the next one clears away.
        for closed in window.findChildren(Sheet):
            if closed.is_closed:
                closed.deleteLater()
        self._focus_before = window.focusWidget()
        self._scrim = Scrim(window)
        self._scrim.show()
        super().open()
        self.resize(self.size().boundedTo(window.size()))  # lists in it give way: its buttons stay in sight
        self.centre()

    def centre(self) -> None:
        """Stand in the middle of the window, also after another height."""
        middle = self._over.mapToGlobal(self._over.rect().center()) - self.rect().center()
        self.move(middle if middle.y() > 0 else QPoint(middle.x(), 0))

    def done(self, result: int) -> None:
        """Close, brighten the window, and give the focus back to where it was."""
        super().done(result)
        self.is_closed = True
        if self._scrim is not None:
            self._scrim.hide()
            self._scrim.deleteLater()
            self._scrim = None
        if self._focus_before is not None and isValid(self._focus_before):  # its page may have been made anew
            self._focus_before.setFocus(Qt.FocusReason.OtherFocusReason)
        self._focus_before = None

    @Slot()
    def ready(self) -> None:
        """The main button may be pressed (again); made to be given as `always=`."""
        self.primary.setEnabled(True)

    @Slot()
    def submit(self) -> None:
        """What Ctrl+Enter does; nothing while the main button may not be pressed."""
        if self.primary.isEnabled():
            self.submitted.emit()

    def _head(self, title: str, subtitle: str) -> QHBoxLayout:
        head, words = QHBoxLayout(), QVBoxLayout()
        head.setContentsMargins(MARGIN_LEFT, 18, 16, 12)
        words.setSpacing(2)
        heading, room = Heading(title, 18), self.minimumWidth() - 2 * MARGIN_LEFT - theme.px(_CROSS)
        heading.setWordWrap(text_width(title, 18, 600) > room)  # the name of an office may be long
        words.addWidget(heading)
        if subtitle:
            words.addWidget(Label(subtitle, 13, 400, "text3", wrap=True))
        cross = IconButton("x", self.tr("Close"), height=_CROSS)
        cross.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        cross.clicked.connect(self.reject)
        head.addLayout(words, 1)
        head.addWidget(cross, 0, Qt.AlignmentFlag.AlignTop)
        return head

    def _foot(self, leave: str) -> QHBoxLayout:
        foot, self.leave = QHBoxLayout(), Button(leave, key="Esc")
        foot.setContentsMargins(MARGIN_LEFT, 10, 22, 10)
        foot.setSpacing(8)
        foot.addWidget(self.note, 1)
        foot.addWidget(self.leave)
        foot.addWidget(self.primary)
        self.leave.clicked.connect(self.reject)
        self.primary.clicked.connect(self.submit)
        return foot

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.submit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        handle = self.windowHandle()
        if handle is not None and event.position().y() < theme.px(64):
            handle.startSystemMove()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_of(self)
        paint_frame(painter, self.rect().toRectF(), DIALOG_RADIUS, "surface", "border")
        painter.end()


class ReasonSheet(Sheet):
    """Asks why: a chip of usual reasons, or words of one's own; `given` with the reason, then it closes."""

    given = Signal(str)

    def __init__(self, title: str, subtitle: str, reasons: Sequence[str], *, submit: str, parent: QWidget) -> None:
        super().__init__(title, subtitle, submit=submit, width=460, parent=parent)
        self.chips, self._group = [Chip(reason) for reason in reasons], QButtonGroup(self)
        self.field = TextField(self.tr("Other reason"))
        self.content.addLayout(self._chips_in_reach())
        self.content.addWidget(self.field)
        self._group.buttonClicked.connect(self._on_changed)
        self.field.edited.connect(self._on_changed)
        self.submitted.connect(self._on_submitted)
        self._on_changed()
        (self.chips[0] if self.chips else self.field).setFocus()

    def reason(self) -> str:
        """One's own words, else the chosen chip, else nothing."""
        chosen = self._group.checkedButton()
        return self.field.text().strip() or (chosen.text() if chosen else "")

    def _chips_in_reach(self) -> QBoxLayout:
        """Side by side, or one below the other where their words need more than the sheet is wide."""
        room = self.minimumWidth() - 2 * MARGIN_LEFT
        beside = sum(chip.sizeHint().width() + _CHIP_GAP for chip in self.chips) <= room + _CHIP_GAP
        chips = QBoxLayout(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        chips.setSpacing(_CHIP_GAP)
        for chip in self.chips:
            self._group.addButton(chip)
            chips.addWidget(chip, 0, Qt.AlignmentFlag.AlignLeft)
        if beside:
            chips.addStretch(1)
        return chips

    @Slot()
    def _on_changed(self) -> None:
        self.primary.setEnabled(bool(self.reason()))

    @Slot()
    def _on_submitted(self) -> None:
        self.given.emit(self.reason())
        self.accept()
