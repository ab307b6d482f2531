"""Lines that lead somewhere: icon, what, how it stands; a whole line is one button, and a list keeps its focus."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Signal, Slot
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from rakor_desktop.ui.kit.buttons import PaintedButton
from rakor_desktop.ui.kit.paint import RIGHT, paint_icon, paint_text, painter_of, text_width
from rakor_desktop.ui.navigation import Spot
from rakor_desktop.ui.style import theme
from rakor_desktop.ui.style.tokens import RING

_HEIGHT, _GAP = 30, 8


@dataclass(frozen=True, slots=True)
class Link:
    """A line: icon with its colour, what it is about, how that stands, where it leads.

    `end` stands short at its right, `end_words` say it whole to those who listen or point.
    """

    icon: str
    tint: str
    title: str
    note: str
    spot: Spot
    end: str = ""
    end_words: str = ""


class LinkLine(PaintedButton):
    """One line of a list of links."""

    def __init__(self, link: Link, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.link = link
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_link(link)

    def set_link(self, link: Link) -> None:
        """Say something else, or lead elsewhere."""
        self.link = link
        self.setText(link.title)
        said = ", ".join(part for part in (link.title, link.note, link.end_words or link.end) if part)
        self.setAccessibleName(said)
        self.setToolTip(said)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        link, wide = self.link, theme.px(16) + _GAP
        for words, weight in ((link.title, 500), (link.note, 400), (link.end, 400)):
            wide += round(text_width(words, 13, weight)) + _GAP if words else 0
        return QSize(wide + theme.px(16) + 8 + 2 * RING, theme.px(_HEIGHT) + 2 * RING)

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(120), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, link, size = painter_of(self), self.link, theme.px(16)
        rect = self.paint_ground(painter)
        row, cy = rect.adjusted(2, 0, -2, 0), rect.center().y()
        paint_icon(painter, link.icon, row.x(), cy - size / 2, size, link.tint, 2)
        paint_icon(painter, "chevron-right", row.right() - size, cy - size / 2, size, "text3")
        end = text_width(link.end, 12) + _GAP if link.end else 0.0
        words = row.adjusted(size + _GAP, 0, -size - 4 - end, 0)
        title = min(text_width(link.title, 13, 500), words.width())
        paint_text(painter, QRectF(words.x(), words.y(), title + 1, words.height()), link.title, 13, 500)
        left = words.width() - title - _GAP
        if link.note and left > theme.px(24):
            note = QRectF(words.x() + title + _GAP, words.y(), left, words.height())
            paint_text(painter, note, link.note, 13, 400, "text3")
        paint_text(painter, QRectF(words.right(), row.y(), end, row.height()), link.end, 12, 400, "text3", RIGHT)
        painter.end()


class LinkList(QWidget):
    """Links in columns; `wanted` with the place of the one that was pressed. What stays keeps the focus."""

    wanted = Signal(object)  # Spot

    def __init__(self, columns: int = 1, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._columns, self.lines = columns, list[LinkLine]()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(0)
        for column in range(columns):
            self._grid.setColumnStretch(column, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def set_links(self, links: Sequence[Link]) -> None:
        """Show these; a line is used again for what stands in its place."""
        for line, link in zip(self.lines, links, strict=False):
            line.set_link(link)
        while len(self.lines) > len(links):
            self._drop(self.lines.pop())
        for link in links[len(self.lines) :]:
            self._add(LinkLine(link))
        self.setVisible(bool(links))

    @Slot()
    def _on_clicked(self) -> None:
        line = self.sender()
        if isinstance(line, LinkLine):
            self.wanted.emit(line.link.spot)

    def _add(self, line: LinkLine) -> None:
        at = len(self.lines)
        self.lines.append(line)
        self._grid.addWidget(line, at // self._columns, at % self._columns)
        line.clicked.connect(self._on_clicked)

    def _drop(self, line: LinkLine) -> None:
        """The focus of a line that goes passes to the one before it."""
        if line.hasFocus() and self.lines:
            self.lines[-1].setFocus()
        self._grid.removeWidget(line)
        line.hide()
        line.deleteLater()
