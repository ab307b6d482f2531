"""The agenda at the left: which item is being spoken to, and what was written under each."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QEnterEvent, QPaintEvent, QTextLayout
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from rakor_desktop.ui.kit.labels import Heading
from rakor_desktop.ui.kit.paint import paint_frame, paint_icon, paint_text, painter_of, text_width
from rakor_desktop.ui.kit.surfaces import Panel
from rakor_desktop.ui.minutes.scrolling import scrolled
from rakor_desktop.ui.style import theme

WIDE, NARROW, NARROW_PAGE = 244, 204, 1256
"""Width of the panel; the narrow one is taken when the page is narrower than NARROW_PAGE; px."""

_WORDS, _RIGHT, _LINE = 42, 8, 18
"""Where the words of an item begin, room at their right, height of a line; px."""


@dataclass(frozen=True, slots=True)
class Item:
    """One line of the agenda; `item_id` None is what belongs to no item. `note` stands below the title."""

    item_id: int | None
    title: str
    note: str
    is_begun: bool


class _Line(QAbstractButton):
    """One item: mark, title, what was written; the current one with a bar."""

    def __init__(self, item: Item) -> None:
        super().__init__()
        self.item = item
        self.setCheckable(True)
        self.setText(item.title)
        self.setToolTip(item.title)
        self.setAccessibleName(item.title)
        self.setAccessibleDescription(item.note)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def lines(self, width: int) -> tuple[str, str]:
        """The title on one line, or broken over two (the second may be cut) in a button of this width."""
        room = width - _WORDS - _RIGHT
        if text_width(self.text(), 13, 600) <= room:
            return self.text(), ""
        layout = QTextLayout(self.text(), theme.font(13, 600))
        layout.beginLayout()
        first = layout.createLine()
        first.setLineWidth(room)
        layout.endLayout()
        end = first.textLength()
        return self.text()[:end].rstrip(), self.text()[end:]

    def heightForWidth(self, width: int) -> int:
        lines = len([line for line in (*self.lines(width), self.item.note) if line])
        return theme.px(16 + _LINE * lines)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(NARROW), self.heightForWidth(theme.px(NARROW)))

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, rect = painter_of(self), self.rect().toRectF()
        if self.isChecked():
            painter.fillRect(rect, theme.color("sel"))
            painter.fillRect(QRectF(0, 0, 3, rect.height()), theme.color("accent"))
        elif self.underMouse():
            painter.fillRect(rect, theme.color("surface2"))
        if self.hasFocus():
            paint_frame(painter, rect.adjusted(2, 2, -2, -2), 4, None, "accent", 2)
        icon, tint = ("circle-check", "ok") if self.item.is_begun else ("circle", "text3")
        if self.isChecked():
            icon, tint = "circle-dot", "accent"
        line, top = theme.px(_LINE), theme.px(8)
        paint_icon(painter, icon, 16, top + (line - theme.px(16)) / 2, theme.px(16), tint)
        words = QRectF(_WORDS, top, rect.width() - _WORDS - _RIGHT, line)
        strong = self.isChecked() or self.item.is_begun
        weight, color = 600 if self.isChecked() else 500, "text" if strong else "text2"
        for part in filter(None, self.lines(self.width())):
            paint_text(painter, words, part, 13, weight, color)
            words.translate(0, line)
        paint_text(painter, words, self.item.note, 12, 400, "accent_text" if self.isChecked() else "text3")
        painter.end()


class Agenda(Panel):
    """The list of items; `chosen` when the person goes to one."""

    chosen = Signal(object)  # int | None

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("r", "surface", parent)
        self._lines: list[_Line] = []
        self._below: QWidget | None = None
        self._group = QButtonGroup(self)
        self._inner = QWidget()
        self._column = QVBoxLayout(self._inner)
        self._column.setContentsMargins(0, 0, 1, 8)
        self._column.setSpacing(0)
        self._column.addStretch(1)
        heading = Heading(self.tr("Agenda"), 13)
        heading.setContentsMargins(16, 12, 12, 8)
        self.setAccessibleName(heading.text())
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.setSpacing(0)
        self._whole.addWidget(heading)
        self._whole.addWidget(scrolled(self._inner), 1)
        self.setFixedWidth(theme.px(WIDE))
        self._group.buttonClicked.connect(self._on_clicked)

    def set_items(self, items: Sequence[Item], current: int | None) -> bool:
        """Show these items, this one as the current; returns whether their lines were made anew."""
        changed = [line.item for line in self._lines] != list(items)
        if changed:
            self._set_lines(items)
        for line in self._lines:
            line.setChecked(line.item.item_id == current)
        return changed

    def add_foot(self, widget: QWidget) -> None:
        """Put something below the items, which scroll above it."""
        foot = QHBoxLayout()
        foot.setContentsMargins(10, 0, 10, 4)
        foot.addWidget(widget)
        foot.addStretch(1)
        self._whole.addLayout(foot)

    def over(self, card: QWidget) -> QVBoxLayout:
        """The agenda above a card that is as wide; what is seen of the agenda scrolls."""
        self._below = card
        card.setFixedWidth(self.width())
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self, 1)
        column.addWidget(card)
        return column

    def fit(self, page_width: int) -> None:
        """Be narrow in a narrow page."""
        self.setFixedWidth(theme.px(NARROW if page_width < theme.px(NARROW_PAGE) else WIDE))
        if self._below is not None:
            self._below.setFixedWidth(self.width())

    @Slot(QAbstractButton)
    def _on_clicked(self, line: QAbstractButton) -> None:
        if isinstance(line, _Line):
            self.chosen.emit(line.item.item_id)

    def _set_lines(self, items: Sequence[Item]) -> None:
        for line in self._lines:
            self._group.removeButton(line)
            line.deleteLater()
        self._lines = [_Line(item) for item in items]
        for at, line in enumerate(self._lines):
            self._group.addButton(line)
            self._column.insertWidget(at, line)
