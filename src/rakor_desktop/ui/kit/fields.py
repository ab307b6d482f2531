"""Fields to type into: one line, search, several lines, dates and times, all in the same frame."""

import re
from datetime import date, time

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from rakor_desktop.ui.kit.buttons import IconButton
from rakor_desktop.ui.kit.labels import Caption, Label
from rakor_desktop.ui.kit.paint import paint_frame, paint_glow, painter_of
from rakor_desktop.ui.kit.pills import Icon, Keycap
from rakor_desktop.ui.style import theme
from rakor_desktop.ui.style.tokens import CARD_RADIUS, CONTROL, CONTROL_RADIUS, RING, SEARCH_DESK


class Frame(QWidget):
    """The outline around an editor: its focus, error and disabled looks."""

    def __init__(self, editor: QWidget, height: int | None = CONTROL, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editor, self._height, self.wrong = editor, height, False
        editor.setProperty("bare", True)
        editor.installEventFilter(self)
        self.setFocusProxy(editor)
        self.row = QHBoxLayout(self)
        pad = 20 if height is not None and height >= SEARCH_DESK else 10
        self.row.setContentsMargins(pad + RING, RING, pad + RING - 2, RING)
        self.row.setSpacing(16 if pad == 20 else 8)
        self.row.addWidget(editor, 1)
        vertical = QSizePolicy.Policy.Fixed if height is not None else QSizePolicy.Policy.Expanding
        self.setSizePolicy(QSizePolicy.Policy.Expanding, vertical)
        self.setCursor(Qt.CursorShape.IBeamCursor)

    def set_wrong(self, wrong: bool) -> None:
        """Show the red outline or not."""
        self.wrong = wrong
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(200), (theme.px(self._height) if self._height else theme.px(96)) + 2 * RING)

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(64), self.sizeHint().height() if self._height else theme.px(56))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut, QEvent.Type.EnabledChange):
            self.update()
        return super().eventFilter(watched, event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.editor.setFocus(Qt.FocusReason.MouseFocusReason)
        super().mousePressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_of(self)
        rect = self.rect().toRectF().adjusted(RING, RING, -RING, -RING)
        radius = CARD_RADIUS + 2 if self._height and self._height >= SEARCH_DESK else CONTROL_RADIUS
        focus, usable = self.editor.hasFocus(), self.editor.isEnabled()
        line = "bad_solid" if self.wrong else "accent" if focus else "border2" if usable else "mute_line"
        if focus:
            paint_glow(painter, rect, radius)
        paint_frame(painter, rect, radius, "surface" if usable else "surface3", line, 2 if focus or self.wrong else 1)
        painter.end()


class _Labelled(QWidget):
    """What stands around a frame: label above, hint or sentence of what is wrong below."""

    def __init__(self, label: str, frame: Frame, hint: str, required: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.frame = frame
        self.label = Label(label, 13, 500, "text2")
        self.note = Label(hint, 12, 400, "text3", wrap=True)
        self._hint, self._error = hint, ""
        column, head = QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        head.setSpacing(6)
        head.setContentsMargins(RING, 0, 0, 0)
        self.note.setContentsMargins(RING, 0, 0, 0)
        for widget in (self.label, *([Caption(required)] if required else [])):
            head.addWidget(widget)
        head.addStretch(1)
        column.addLayout(head)
        column.addWidget(frame, 1)
        column.addWidget(self.note)
        column.addStretch(0)
        self.label.setVisible(bool(label))
        self.note.setVisible(bool(hint))
        self.label.setBuddy(frame.editor)
        self.setFocusProxy(frame.editor)
        frame.editor.setAccessibleName(label)
        self.setAccessibleName(label)

    def set_error(self, sentence: str) -> None:
        """Say below the field what is wrong; an empty sentence brings the hint back."""
        self._error = sentence
        self.note.setText(sentence or self._hint)
        self.note.set_color("bad" if sentence else "text3")
        self.note.setVisible(bool(sentence or self._hint))
        self.frame.set_wrong(bool(sentence))
        self.frame.editor.setAccessibleDescription(sentence or self._hint)

    def error(self) -> str:
        """The sentence shown, or nothing."""
        return self._error


class Field(_Labelled):
    """One line with a label. Typing takes the error away; `edited` is what the person typed, `left` when done."""

    edited = Signal(str)
    left = Signal()

    def __init__(
        self,
        label: str = "",
        *,
        placeholder: str = "",
        hint: str = "",
        required: str = "",
        height: int = CONTROL,
        parent: QWidget | None = None,
    ) -> None:
        self.line = QLineEdit()
        self.line.setFrame(False)
        self.line.setPlaceholderText(placeholder)
        super().__init__(label, Frame(self.line, height), hint, required, parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.line.textEdited.connect(self._on_edited)
        self.line.editingFinished.connect(self._on_left)
        self._letters()
        theme.themed.changed.connect(self._letters)

    def text(self) -> str:
        """What is typed, without blanks at its ends."""
        return self.line.text().strip()

    def set_text(self, text: str) -> None:
        """Show a text; tells nobody."""
        self.line.setText(text)
        self.set_error("")

    @Slot(str)
    def _on_edited(self, text: str) -> None:
        self.set_error("")
        self.edited.emit(text)

    @Slot()
    def _on_left(self) -> None:
        self.left.emit()

    @Slot()
    def _letters(self) -> None:
        self.line.setFont(theme.font(13))


class SearchField(Frame):
    """A search field with its icon, the key that reaches it, and a cross; Down and Enter ask to go to the results."""

    changed = Signal(str)
    go_down = Signal()
    accepted = Signal()

    def __init__(
        self,
        placeholder: str,
        *,
        key: str = "",
        icon: str = "search",
        height: int = CONTROL,
        parent: QWidget | None = None,
    ) -> None:
        self.line = QLineEdit()
        self.line.setFrame(False)
        self.line.setPlaceholderText(placeholder)
        self.line.setAccessibleName(placeholder)
        super().__init__(self.line, height, parent)
        self.setAccessibleName(placeholder)
        self._big = height >= SEARCH_DESK
        self.icon = Icon(icon, 28 if self._big else 16, "text3")
        self.cap = Keycap(key)
        self.cross = IconButton("x", self.tr("Clear the search"), height=26)
        self.cross.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._assemble()

    def text(self) -> str:
        """What is searched for."""
        return self.line.text()

    def set_text(self, text: str) -> None:
        """Search for something else."""
        self.line.setText(text)

    @Slot()
    def clear(self) -> None:
        """Search for nothing; the caret stays."""
        self.line.clear()
        self.line.setFocus()

    @Slot(str)
    def _on_text(self, text: str) -> None:
        self._dress()
        self.changed.emit(text)

    @Slot()
    def _letters(self) -> None:
        self.line.setFont(theme.font(22, 500) if self._big else theme.font(13))

    def _assemble(self) -> None:
        self.row.insertWidget(0, self.icon)
        for widget in (self.cap, self.cross):
            self.row.addWidget(widget)
        self.line.textChanged.connect(self._on_text)
        self.cross.clicked.connect(self.clear)
        theme.themed.changed.connect(self._letters)
        self._letters()
        self._dress()

    def _dress(self) -> None:
        empty = not self.line.text()
        self.cap.setVisible(empty and bool(self.cap.accessibleName()))
        self.cross.setVisible(not empty)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and _is_excel(event):
            event.ignore()
            return True
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.icon.set_icon(self.icon.name(), "accent" if event.type() == QEvent.Type.FocusIn else "text3")
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Down:
                self.go_down.emit()
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.accepted.emit()
                return True
            if event.key() == Qt.Key.Key_Escape and self.line.text():
                self.line.clear()
                return True
        return super().eventFilter(watched, event)


def _is_excel(event: QKeyEvent) -> bool:
    """Ctrl E, which an editor under X11 takes for the end of its line: over a list it belongs to the list."""
    return event.key() == Qt.Key.Key_E and event.modifiers() == Qt.KeyboardModifier.ControlModifier


class TextField(_Labelled):
    """Several lines with a label; Tab leaves it."""

    edited = Signal()

    def __init__(
        self,
        label: str = "",
        *,
        placeholder: str = "",
        hint: str = "",
        required: str = "",
        parent: QWidget | None = None,
    ) -> None:
        self.editor = QPlainTextEdit()
        self.editor.setPlaceholderText(placeholder)
        self.editor.setTabChangesFocus(True)
        self.editor.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.editor.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self.editor.document().setDocumentMargin(2)
        frame = Frame(self.editor, None)
        frame.row.setContentsMargins(8 + RING, 6 + RING, 4 + RING, 6 + RING)
        super().__init__(label, frame, hint, required, parent)
        self.editor.textChanged.connect(self._on_edited)
        self._letters()
        theme.themed.changed.connect(self._letters)

    def text(self) -> str:
        """What is typed."""
        return self.editor.toPlainText()

    def set_text(self, text: str) -> None:
        """Show a text."""
        self.editor.setPlainText(text)
        self.set_error("")

    @Slot()
    def _on_edited(self) -> None:
        self.set_error("")
        self.edited.emit()

    @Slot()
    def _letters(self) -> None:
        self.editor.setFont(theme.font(14))


def _date_in(text: str) -> date | None:
    found = re.fullmatch(r"(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{2}|\d{4})", text)
    if found is None:
        return None
    day, month, year = (int(part) for part in found.groups())
    try:
        return date(year + 2000 if year < 100 else year, month, day)
    except ValueError:
        return None


class DateField(Field):
    """A date typed as `12-04-2016` (also 12/4/2016 or 12.4.16); `value` is a date, or None and a sentence is shown."""

    def value(self) -> date | None:
        """The date, or None when nothing is typed or it is no date (then the sentence says so)."""
        found = _date_in(self.text())
        if found is None and self.text():
            self.set_error(self.tr("This is not a date. Write day, month, year, for example 12-04-2016."))
        return found

    def is_odd(self) -> bool:
        """Whether something is typed that is no date, or none yet; no sentence is shown."""
        return bool(self.text()) and _date_in(self.text()) is None

    def set_value(self, value: date | None) -> None:
        """Show a date."""
        self.set_text(value.strftime("%d-%m-%Y") if value else "")

    @Slot()
    def _on_left(self) -> None:
        value = self.value()
        if value:
            self.set_value(value)
        super()._on_left()


class TimeField(Field):
    """A time typed as `09.00` (also 9:00, 0900 or 9); `value` is a time, or None and a sentence is shown."""

    def value(self) -> time | None:
        """The time, or None when nothing is typed or it is no time (then the sentence says so)."""
        found = re.fullmatch(r"(\d{1,2})(?:[.: ]?(\d{2}))?", self.text())
        try:
            if found:
                return time(int(found[1]), int(found[2] or 0))
        except ValueError:
            found = None
        if self.text():
            self.set_error(self.tr("This is not a time. Write hours and minutes, for example 09.00."))
        return None

    def set_value(self, value: time | None) -> None:
        """Show a time."""
        self.set_text(value.strftime("%H.%M") if value else "")

    @Slot()
    def _on_left(self) -> None:
        value = self.value()
        if value:
            self.set_value(value)
        super()._on_left()
