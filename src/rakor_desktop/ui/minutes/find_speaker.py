"""Looking for a speaker by any part of an office or a name."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPaintEvent, QPalette
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from rakor_desktop.domain.search import best_first, fold
from rakor_desktop.ui.kit.fields import SearchField
from rakor_desktop.ui.kit.paint import paint_frame, painter_of
from rakor_desktop.ui.minutes.speakers import Speaker
from rakor_desktop.ui.style import theme
from rakor_desktop.ui.style.tokens import CARD_RADIUS

_ROLE = Qt.ItemDataRole.UserRole


class FindSpeaker(QWidget):
    """A small window: type, go down, Enter. Those present come first, then those whose words begin as typed."""

    chosen = Signal(int)  # invitation

    def __init__(self, speakers: Sequence[Speaker], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(self.tr("Find a speaker"))
        self._speakers = tuple(speakers)
        self.search, self.list = SearchField(self.tr("Office or name")), QListWidget()
        self.list.setFrameShape(QListWidget.Shape.NoFrame)
        self.list.setAccessibleName(self.tr("Speakers"))
        self.list.setFont(theme.font(13))
        self.list.setUniformItemSizes(True)
        palette = self.list.palette()
        palette.setColor(QPalette.ColorRole.Highlight, theme.color("sel"))
        palette.setColor(QPalette.ColorRole.HighlightedText, theme.color("text"))
        self.list.setPalette(palette)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 10, 10, 10)
        column.setSpacing(6)
        column.addWidget(self.search)
        column.addWidget(self.list, 1)
        self.search.changed.connect(self._on_searched)
        self.search.accepted.connect(self._on_accepted)
        self.search.line.installEventFilter(self)
        self.list.itemClicked.connect(self._on_accepted)
        self.resize(theme.px(420), theme.px(340))
        self._on_searched("")

    def open_above(self, anchor: QWidget) -> None:
        """Show the window with its foot on the top of `anchor`."""
        corner = anchor.mapToGlobal(QPoint(theme.px(12), -self.height() - 4))
        self.move(corner.x(), max(0, corner.y()))
        self.show()
        self.search.line.setFocus(Qt.FocusReason.PopupFocusReason)

    @Slot(str)
    def _on_searched(self, typed: str) -> None:
        self.list.clear()
        best = best_first(typed, self._speakers, lambda speaker: f"{speaker.search_text} {fold(speaker.holder)}")
        for speaker in sorted(best, key=lambda speaker: not speaker.is_present):
            self.list.addItem(self._row(speaker))
        self.list.setCurrentRow(0)

    @Slot()
    def _on_accepted(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self.close()
            self.chosen.emit(item.data(_ROLE))

    def _row(self, speaker: Speaker) -> QListWidgetItem:
        words = speaker.office
        if speaker.represents:
            words = self.tr("{office}, for {represented}").format(office=words, represented=speaker.represents)
        if speaker.holder:
            words = f"{words} · {speaker.holder}"
        item = QListWidgetItem(words)
        item.setData(_ROLE, speaker.invitee_id)
        item.setToolTip(words)
        item.setSizeHint(QSize(0, theme.px(28)))
        if not speaker.is_present:
            item.setForeground(theme.color("text3"))
        return item

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and Down in the field move in the list, so that the hands stay where they are."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
            if step is not None:
                row = self.list.currentRow() + step
                self.list.setCurrentRow(max(0, min(row, self.list.count() - 1)))
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.close()
                return True
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_of(self)
        painter.fillRect(self.rect(), theme.color("surface"))
        paint_frame(painter, self.rect().toRectF(), CARD_RADIUS, "surface", "border2")
        painter.end()
