"""Ways to choose: check box, radio button, switch, segments, filter chips and a list with completion."""

from collections.abc import Hashable, Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QShowEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QRadioButton,
    QSizePolicy,
    QWidget,
)

from rakor_desktop.domain.dates import grouped
from rakor_desktop.ui.kit.completion import Completion
from rakor_desktop.ui.kit.fields import Frame
from rakor_desktop.ui.kit.paint import (
    CENTER,
    paint_dot,
    paint_frame,
    paint_icon,
    paint_ring,
    paint_text,
    painter_of,
    text_width,
)
from rakor_desktop.ui.kit.pills import Icon
from rakor_desktop.ui.style import theme
from rakor_desktop.ui.style.tokens import CHIP, CONTROL, CONTROL_RADIUS, RING, TAG_RADIUS

_BOX = 16


def paint_check(painter: QPainter, x: float, cy: float, state: Qt.CheckState, enabled: bool = True) -> None:
    """A check box with its left edge at x."""
    side = theme.px(_BOX)
    rect = QRectF(x, cy - side / 2, side, side)
    if state == Qt.CheckState.Unchecked:
        paint_frame(painter, rect, TAG_RADIUS, "surface" if enabled else "surface3", "border2", 1.5)
        return
    paint_frame(painter, rect, TAG_RADIUS, "accent" if enabled else "mute_solid")
    sign = "minus" if state == Qt.CheckState.PartiallyChecked else "check"
    paint_icon(painter, sign, x + 2, rect.y() + 2, side - 4, "on_accent", 3)


class CheckBox(QCheckBox):
    """A box with words; may be half checked when `setTristate`."""

    def sizeHint(self) -> QSize:
        width = theme.px(_BOX) + 10 + text_width(self.text(), 13) if self.text() else theme.px(_BOX)
        return QSize(round(width) + 2 * RING + 2, theme.px(24))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, pos: object) -> bool:
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, cy, side = painter_of(self), self.height() / 2, theme.px(_BOX)
        box = QRectF(RING + 1, cy - side / 2, side, side)
        if self.hasFocus():
            paint_ring(painter, box.adjusted(-1, -1, 1, 1), TAG_RADIUS + 1)
        paint_check(painter, box.x(), cy, self.checkState(), self.isEnabled())
        words = QRectF(box.right() + 10, 0, self.width() - box.right() - 10, self.height())
        paint_text(painter, words, self.text(), 13, 400, "text" if self.isEnabled() else "text3")
        painter.end()


class RadioButton(QRadioButton):
    """One of several, with words."""

    def sizeHint(self) -> QSize:
        return QSize(round(theme.px(_BOX) + 10 + text_width(self.text(), 13)) + 2 * RING + 2, theme.px(24))

    def hitButton(self, pos: object) -> bool:
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, cy, side = painter_of(self), self.height() / 2, theme.px(_BOX)
        box = QRectF(RING + 1, cy - side / 2, side, side)
        if self.hasFocus():
            paint_ring(painter, box.adjusted(-1, -1, 1, 1), side / 2 + 1)
        paint_frame(painter, box, side / 2, "surface", "accent" if self.isChecked() else "border2", 1.5)
        if self.isChecked():
            paint_dot(painter, box.center(), side / 4, "accent")
        words = QRectF(box.right() + 10, 0, self.width() - box.right() - 10, self.height())
        paint_text(painter, words, self.text(), 13, 400, "text" if self.isEnabled() else "text3")
        painter.end()


class Switch(QAbstractButton):
    """On or off, at once; the name is read aloud, the words stand beside it."""

    def __init__(self, name: str, on: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setChecked(on)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def sizeHint(self) -> QSize:
        return QSize(36 + 2 * RING + 2, 20 + 2 * RING + 2)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_of(self)
        rect = QRectF((self.width() - 36) / 2, (self.height() - 20) / 2, 36, 20)
        if self.hasFocus():
            paint_ring(painter, rect, 10)
        on = self.isChecked()
        ground = ("accent" if on else "surface") if self.isEnabled() else "surface3"
        paint_frame(painter, rect, 10, ground, None if on else "border2", 1.5)
        knob = QPointF(rect.right() - 10 if on else rect.left() + 10, rect.center().y())
        paint_dot(painter, knob, 7 if on else 6, "on_accent" if on else "border2")
        painter.end()


class _Segment(QAbstractButton):
    """One choice of a segmented control."""

    def __init__(self, text: str, height: int) -> None:
        super().__init__()
        self.setText(text)
        self.setAccessibleName(text)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self._height = height

    def sizeHint(self) -> QSize:
        return QSize(round(text_width(self.text(), 13, 600) + 24), theme.px(self._height - 6))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, rect = painter_of(self), self.rect().toRectF()
        on = self.isChecked()
        words = "text3" if not self.isEnabled() else "text" if on or self.underMouse() else "text2"
        if on:
            plate = "border" if theme.theme().dark else "surface"
            paint_frame(painter, rect.adjusted(1, 1, -1, -1), CONTROL_RADIUS - 1, plate, "border")
        if self.hasFocus():
            paint_frame(painter, rect, CONTROL_RADIUS, None, "accent", RING)
        paint_text(painter, rect, self.text(), 13, 600 if on else 500, words, CENTER)
        painter.end()


class Segmented(QWidget):
    """A few choices side by side, always one of them; arrow keys go from one to the next."""

    chosen = Signal(object)

    def __init__(
        self,
        name: str,
        choices: Sequence[tuple[Hashable, str]],
        *,
        height: int = CONTROL,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._keys = [key for key, _ in choices]
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(3, 3, 3, 3)
        row.setSpacing(0)
        for at, (_, text) in enumerate(choices):
            segment = _Segment(text, height)
            self._group.addButton(segment, at)
            row.addWidget(segment)
        self._group.button(0).setChecked(True)
        self._group.idClicked.connect(self._on_clicked)

    def value(self) -> Hashable:
        """The key of the choice."""
        return self._keys[self._group.checkedId()]

    def set_value(self, key: Hashable) -> None:
        """Choose; tells nobody."""
        self._group.button(self._keys.index(key)).setChecked(True)

    @Slot(int)
    def _on_clicked(self, at: int) -> None:
        self.chosen.emit(self._keys[at])

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_of(self)
        paint_frame(painter, self.rect().toRectF(), CONTROL_RADIUS + 1, "surface3")
        painter.end()


class Chip(QAbstractButton):
    """A filter that is on or off, with a count and a dot of a token colour."""

    def __init__(
        self,
        text: str,
        count: int | None = None,
        dot: str | None = None,
        checkable: bool = True,
        *,
        close: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._count, self._dot, self._close = count, dot, close
        self.setText(text)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)  # painted anew when the mouse comes and goes
        self.setCheckable(checkable)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_count(count)

    def set_count(self, count: int | None) -> None:
        """Show another number behind the words."""
        self._count = count
        self.setAccessibleName(self.text() if count is None else f"{self.text()}, {grouped(count)}")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        width = text_width(self.text(), 13, 500) + 22 + (14 if self._dot else 0) + (18 if self._close else 0)
        if self._count is not None:
            width += text_width(grouped(self._count), 12, 600) + 8
        return QSize(round(width) + 2 * RING, theme.px(CHIP) + 2 * RING)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, on = painter_of(self), self.isChecked() or self._close
        rect = self.rect().toRectF().adjusted(RING, RING, -RING, -RING)
        words = "text3" if not self.isEnabled() else "accent_text" if on else "text2"
        ground = "accent_soft" if on else "surface2" if self.underMouse() else "surface"
        outline = "accent" if on else "border2" if self.underMouse() else "mute_line"
        paint_frame(painter, rect, CONTROL_RADIUS, ground, outline)
        if self.hasFocus():
            paint_ring(painter, rect, CONTROL_RADIUS)
        x = rect.x() + 11
        if self._dot:
            paint_dot(painter, QPointF(x + 4, rect.center().y()), 4, self._dot)
            x += 14
        wide = text_width(self.text(), 13, 500)
        paint_text(painter, QRectF(x, rect.y(), wide + 2, rect.height()), self.text(), 13, 500, words)
        if self._count is not None:
            after = QRectF(x + wide + 8, rect.y(), rect.width(), rect.height())
            paint_text(painter, after, grouped(self._count), 12, 600, "accent_text" if on else "text3")
        if self._close:
            paint_icon(painter, "x", rect.right() - 22, rect.center().y() - 7, 14, words)
        painter.end()


class _Combo(QComboBox):
    """A combo box that paints nothing but its line of text: the frame around it does the rest."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self.isEditable():
            painter = painter_of(self)
            paint_text(
                painter, self.rect().toRectF(), self.currentText(), 13, 400, "text" if self.isEnabled() else "text3"
            )
            painter.end()


class Choice(Frame):
    """One of a list, typed with completion (parts of words in any order) or picked with the arrow keys."""

    chosen = Signal(object)

    def __init__(
        self,
        name: str,
        choices: Sequence[tuple[object, str]] = (),
        *,
        editable: bool = True,
        placeholder: str = "",
        height: int = CONTROL,
        parent: QWidget | None = None,
    ) -> None:
        self.combo = _Combo()
        self.combo.setEditable(editable)
        super().__init__(self.combo, height, parent)
        self.combo.setAccessibleName(name)
        self.combo.setFrame(False)
        self.setAccessibleName(name)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.row.addWidget(Icon("chevron-down", 14, "text3"))
        self._completion: Completion | None = None
        if editable:
            self._make_typed(placeholder)
        self.set_choices(choices)
        self.combo.activated.connect(self._on_activated)
        theme.themed.changed.connect(self._letters)
        self._letters()

    def set_choices(self, choices: Sequence[tuple[object, str]]) -> None:
        """Offer these (value, words); the choice made stays when it is among them, else nothing is chosen."""
        before = self.value()
        self.combo.clear()
        for value, words in choices:
            self.combo.addItem(words, value)
        if self._completion:
            self._completion.choose_from(words for _, words in choices)
        self.set_value(before)

    def value(self) -> object | None:
        """The value whose words stand in the field, or None when what is typed is none of the list."""
        at = self.combo.findText(self.combo.currentText(), Qt.MatchFlag.MatchFixedString)
        return None if at < 0 else self.combo.itemData(at)

    def set_value(self, value: object | None) -> None:
        """Choose by value; tells nobody."""
        known = [self.combo.itemData(at) for at in range(self.combo.count())]
        self.combo.setCurrentIndex(known.index(value) if value is not None and value in known else -1)

    def text(self) -> str:
        """What stands in the field, of the list or not."""
        return self.combo.currentText().strip()

    def _make_typed(self, placeholder: str) -> None:
        line = self.combo.lineEdit()
        self.combo.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        if line is not None:
            line.setProperty("bare", True)
            line.setPlaceholderText(placeholder)
            self._completion = Completion(line, self)
            self._completion.activated.connect(self._on_completed)
            self.combo.setCompleter(self._completion)

    @Slot(int)
    def _on_activated(self, at: int) -> None:
        self.chosen.emit(self.combo.itemData(at))

    @Slot(str)
    def _on_completed(self, text: str) -> None:
        self.combo.setCurrentIndex(self.combo.findText(text))
        self.chosen.emit(self.value())

    @Slot()
    def _letters(self) -> None:
        self.combo.setFont(theme.font(13))
        if (line := self.combo.lineEdit()) is not None:
            ground = QPalette()  # in a combo box the line paints its ground whatever the style sheet says
            ground.setBrush(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
            line.setPalette(ground)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._letters()  # a style sheet dresses the line when it is first shown

    def mousePressEvent(self, event: object) -> None:
        self.combo.setFocus(Qt.FocusReason.MouseFocusReason)
        self.combo.showPopup()
