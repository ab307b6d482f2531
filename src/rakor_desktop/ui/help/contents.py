"""The list at the left of the help: every sheet under its part, or the sheets in which something was found."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from rakor_desktop.ui.help.topics import found, topics
from rakor_desktop.ui.kit.paint import paint_frame, paint_text
from rakor_desktop.ui.style import theme
from rakor_desktop.ui.style.tokens import CONTROL_RADIUS

_KEY, _EXCERPT = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
_PART, _LINE, _FOUND = 34, 30, 66
"""Heights of a part's name, of a sheet, and of a sheet with an excerpt; px at 100 %."""
_Index = QModelIndex | QPersistentModelIndex


class Contents(QListWidget):
    """`chosen` names the sheet that was clicked, or on which Enter was pressed."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Contents"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.viewport().setAutoFillBackground(False)
        self.viewport().setMouseTracking(True)
        self.setItemDelegate(_Look(self))
        self.itemClicked.connect(self._on_item)
        theme.themed.changed.connect(self.doItemsLayout)

    def show_all(self) -> None:
        """Every sheet, each part under its name."""
        self.clear()
        part = ""
        for one in topics():
            if one.part != part:
                part = one.part
                self._add(part, "").setFlags(Qt.ItemFlag.NoItemFlags)
            self._add(one.title, one.key)

    def show_found(self, typed: str) -> int:
        """The sheets that have these words, each with what stands around them; returns how many."""
        self.clear()
        hits = found(typed)
        for one in hits:
            item = self._add(one.topic.title, one.topic.key)
            item.setData(_EXCERPT, one.excerpt)
            item.setData(Qt.ItemDataRole.AccessibleDescriptionRole, one.excerpt)
        return len(hits)

    def sheets(self) -> list[str]:
        """The sheets in the list, from above."""
        return [key for key in (self.item(row).data(_KEY) for row in range(self.count())) if key]

    def mark(self, key: str) -> None:
        """Show which sheet is in view."""
        for row in range(self.count()):
            if self.item(row).data(_KEY) == key:
                self.setCurrentRow(row)
                return
        self.setCurrentRow(-1)

    @Slot(QListWidgetItem)
    def _on_item(self, item: QListWidgetItem) -> None:
        if key := item.data(_KEY):
            self.chosen.emit(key)

    def _add(self, words: str, key: str) -> QListWidgetItem:
        item = QListWidgetItem(words, self)
        item.setData(_KEY, key)
        return item

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentItem():
            self._on_item(self.currentItem())
        else:
            super().keyPressEvent(event)


class _Look(QStyledItemDelegate):
    """Paints a part's name small, a sheet as an entry, what was found in two lines below it."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        height = _FOUND if index.data(_EXCERPT) else _LINE if index.data(_KEY) else _PART
        return QSize(theme.px(120), theme.px(height))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        place: QRectF = option.rect.toRectF()
        state: QStyle.StateFlag = option.state
        words, rect = str(index.data()), place.adjusted(8, 1, -8, -1)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not index.data(_KEY):
            paint_text(painter, rect.adjusted(8, theme.px(8), -8, 0), words, 12, 600, "text3")
        else:
            self._paint_sheet(painter, rect, words, str(index.data(_EXCERPT) or ""), state)
        painter.restore()

    def _paint_sheet(self, painter: QPainter, rect: QRectF, words: str, excerpt: str, state: QStyle.StateFlag) -> None:
        on, under = bool(state & QStyle.StateFlag.State_Selected), bool(state & QStyle.StateFlag.State_MouseOver)
        focus = on and bool(state & QStyle.StateFlag.State_HasFocus)
        if on or under:
            paint_frame(painter, rect, CONTROL_RADIUS, "accent_soft" if on else "surface3", "accent" if focus else None)
        line = rect.adjusted(12, 0, -8, 0)
        if excerpt:
            line.setHeight(theme.px(26))
        paint_text(painter, line, words, 13, 600 if on else 500, "accent_text" if on else "text")
        if excerpt:
            painter.setFont(theme.font(12))
            painter.setPen(theme.color("text2"))
            room = rect.adjusted(12, theme.px(24), -8, 0)
            room.setHeight(2 * painter.fontMetrics().lineSpacing())  # whole lines, as many as there is room for
            painter.setClipRect(room)
            painter.drawText(room, int(Qt.TextFlag.TextWordWrap), excerpt)
