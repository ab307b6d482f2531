"""The sheet in view: a column of text in a readable width, pictures fitted to it, what was searched for marked."""

import re
from functools import cache, lru_cache

from PySide6.QtCore import Qt, QUrl, Signal, Slot
from PySide6.QtGui import QImage, QResizeEvent, QTextCharFormat, QTextCursor, QWheelEvent
from PySide6.QtWidgets import QFrame, QTextBrowser, QTextEdit, QWidget

from rakor_desktop.domain.search import words
from rakor_desktop.ui.help.markup import PICTURE, as_html, as_style
from rakor_desktop.ui.help.topics import Topic, help_dir
from rakor_desktop.ui.style import theme

_COLUMN, _MARGIN = 760, 32
"""The widest a line of text may be, and the least air beside it; px at 100 %."""


class HelpView(QTextBrowser):
    """Shows a sheet or a picture. `followed` a link to where it names; `zoomed` by the wheel: 1 larger, -1 smaller.

    It opens nothing by itself: no address leads out of the program.
    """

    followed = Signal(str)
    zoomed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._topic: Topic | None = None
        self._picture, self._typed, self._zoom, self._width = "", "", 100, 0
        self.setAccessibleName(self.tr("Sheet"))
        self.setOpenLinks(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # its coming would lay out all anew
        self.anchorClicked.connect(self._on_anchor)
        theme.themed.changed.connect(self._render)

    def show_topic(self, topic: Topic, typed: str = "") -> None:
        """Show this sheet from its top, or from the first of the words that were searched for."""
        self._topic, self._picture, self._typed = topic, "", typed
        self._render()
        self.verticalScrollBar().setValue(0)
        self._go_to_found()

    def show_picture(self, name: str) -> None:
        """Show this picture as large as the screen was."""
        self._topic, self._picture, self._typed = None, name, ""
        self._render()
        self.verticalScrollBar().setValue(0)

    def set_zoom(self, zoom: int) -> None:
        """Letters of this size in per cent; the place in the sheet stays."""
        self._zoom = zoom
        self._render()

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        file = name.fileName() if isinstance(name, QUrl) else name
        return _fitted(file, self._picture_width(file))

    @Slot()
    def _render(self) -> None:
        bar = self.verticalScrollBar()
        share = bar.value() / max(bar.maximum(), 1)
        self._width = self._room()
        self.document().clear()
        self.document().setDefaultFont(theme.font(14))
        self.document().setDefaultStyleSheet(as_style(self._zoom))
        self.document().setIndentWidth(theme.px(24))
        self.setHtml(self._html())
        self._set_margins()
        bar.setValue(round(share * bar.maximum()))
        self._highlight()

    def _html(self) -> str:
        if self._topic is not None:
            return as_html(self._topic.text, self._picture_width)
        return f'<p><img src="{self._picture}"></p>' if self._picture else ""

    def _room(self) -> int:
        """The width of the column, px."""
        return min(self.viewport().width() - 2 * theme.px(_MARGIN), theme.px(_COLUMN * self._zoom / 100))

    def _picture_width(self, name: str) -> int:
        natural = _original(name).width()
        return natural if self._picture else max(min(self._room(), natural), 1)

    def _set_margins(self) -> None:
        frame = self.document().rootFrame()
        shape, air = frame.frameFormat(), theme.px(_MARGIN)
        shape.setMargin(0)
        shape.setLeftMargin(air)
        shape.setTopMargin(theme.px(20))
        shape.setBottomMargin(theme.px(24))
        shape.setRightMargin(0 if self._picture else max(self.viewport().width() - air - self._room(), air))
        frame.setFrameFormat(shape)

    def _highlight(self) -> None:
        """Mark every place where a word that was searched for stands."""
        look, marked = QTextCharFormat(), list[QTextEdit.ExtraSelection]()
        look.setBackground(theme.color("mark"))
        look.setForeground(theme.color("mark_text"))
        for word in words(self._typed):
            at = self.document().find(word)
            while not at.isNull():
                selection = QTextEdit.ExtraSelection()
                selection.cursor, selection.format = at, look
                marked.append(selection)
                at = self.document().find(word, at)
        self.setExtraSelections(marked)

    def _go_to_found(self) -> None:
        """Bring the first marked place below the title into view."""
        places = sorted(one.cursor.selectionStart() for one in self.extraSelections())
        title = self.document().firstBlock().length()
        if first := next((at for at in places if at >= title), 0):
            cursor = QTextCursor(self.document())
            cursor.setPosition(first)
            self.setTextCursor(cursor)
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + self.cursorRect().top() - self.viewport().height() // 3)

    @Slot(QUrl)
    def _on_anchor(self, url: QUrl) -> None:
        self.followed.emit(url.toString())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._room() != self._width:
            self._render()
        else:
            self._set_margins()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoomed.emit(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)


def picture_named(address: str) -> str:
    """The file of a picture that a link names; nothing if it names something else."""
    named = re.fullmatch(rf"{PICTURE}([\w-]+\.png)", address)
    return named[1] if named and (help_dir() / named[1]).is_file() else ""


@cache
def _original(name: str) -> QImage:
    return QImage(str(help_dir() / name))


@lru_cache(8)
def _fitted(name: str, width: int) -> QImage:
    """The picture `width` px wide: Qt itself would leave out lines where it makes one smaller."""
    whole = _original(name)
    if whole.isNull() or whole.width() == width:
        return whole
    return whole.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)
