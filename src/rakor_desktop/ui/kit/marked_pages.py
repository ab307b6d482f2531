"""The true pages of a PDF one by one, with numbered marks on the places that a list beside them speaks of."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget

from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.kit.paint import CENTER, paint_dot, paint_icon, paint_sheet, paint_text, painter_of
from rakor_desktop.ui.kit.preview import page_image
from rakor_desktop.ui.style import theme
from rakor_desktop.ui.style.tokens import TAG_RADIUS, Kind

_AIR, _ROOM = 16, 3
"""Desk around a sheet, and air between a mark and what it marks; px."""

_BADGE = 9
_F4 = (215 / 330 * 100, 100.0)


@dataclass(frozen=True, slots=True)
class PageMark:
    """A number on a page (from 0): where it stands in points from the page's lower left corner, and its colour."""

    number: int
    tone: Kind
    page: int
    x: float
    y: float
    width: float
    height: float


class MarkedSheet(QWidget):
    """One page on the desk with its marks; without a picture an icon stands for the file."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.image, self.size_in_points = QImage(), _F4
        self.marks: tuple[PageMark, ...] = ()
        self.chosen: int | None = None
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sheet(self) -> QRectF:
        """Where the paper lies, px."""
        width = self.width() - 2 * _AIR
        return QRectF(_AIR, _AIR, width, width * self.size_in_points[1] / self.size_in_points[0])

    def place(self, mark: PageMark) -> QRectF:
        """Where a mark stands, px."""
        sheet, (wide, high) = self.sheet(), self.size_in_points
        scale = sheet.width() / wide
        top = sheet.y() + (high - mark.y - mark.height) * scale
        box = QRectF(sheet.x() + mark.x * scale, top, mark.width * scale, mark.height * scale)
        return box.adjusted(-_ROOM, -_ROOM, _ROOM, _ROOM)

    def heightForWidth(self, width: int) -> int:
        wide, high = self.size_in_points
        return round((width - 2 * _AIR) * high / wide) + 2 * _AIR

    def sizeHint(self) -> QSize:
        return QSize(theme.px(500), self.heightForWidth(theme.px(500)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, sheet = painter_of(self), self.sheet()
        painter.fillRect(self.rect(), theme.color("desk"))
        paint_sheet(painter, sheet, self.image)
        if self.image.isNull():
            middle = sheet.center() - QPointF(14, 14)
            paint_icon(painter, "file-text", middle.x(), middle.y(), 28, "mute_solid")
        else:
            boxes: list[tuple[float, ...]] = []
            for mark in self.marks:
                box = (mark.x, mark.y)
                self._paint_mark(painter, mark, boxes.count(box))
                boxes.append(box)
        painter.end()

    def _paint_mark(self, painter: QPainter, mark: PageMark, before: int) -> None:
        """A tinted frame around the words and the number at its corner, beside `before` others; stronger if chosen."""
        box, solid = self.place(mark), f"{mark.tone}_solid"
        chosen = mark.number == self.chosen
        painter.setPen(QPen(theme.color(solid), 2 if chosen else 1))
        painter.setBrush(theme.color(solid, 40 if chosen else 18))
        painter.drawRoundedRect(box, TAG_RADIUS, TAG_RADIUS)
        radius = theme.px(_BADGE)
        middle = QPointF(min(box.right(), self.width() - radius) - before * (2 * radius + 2), box.top())
        paint_dot(painter, middle, radius, solid)
        badge = QRectF(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius)
        paint_text(painter, badge, str(mark.number), 11, 700, "on_solid", CENTER)


class MarkedPages(QScrollArea):
    """Shows one page of a PDF at a time, as wide as there is room; pictures are drawn on the export thread."""

    turned = Signal()  # another page, or another number of pages

    def __init__(self, jobs: Jobs, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jobs, self._pdf, self._sizes = jobs, b"", tuple[tuple[float, float], ...]()
        self._marks: tuple[PageMark, ...] = ()
        self._page, self._asked = 0, (-1, 0, b"")
        self.sheet = MarkedSheet(name)
        self.setAccessibleName(name)
        self.setWidget(self.sheet)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        theme.themed.changed.connect(self.sheet.update)

    @property
    def page(self) -> int:
        """The one in view, from 0."""
        return self._page

    @property
    def pages(self) -> int:
        """How many there are; 0 for what has no pages."""
        return len(self._sizes)

    def show_pdf(self, pdf: bytes, sizes: tuple[tuple[float, float], ...], marks: Sequence[PageMark]) -> None:
        """Show another state of the file; the page in view stays in view."""
        self._pdf, self._sizes, self._marks = pdf, sizes, tuple(marks)
        self._show(min(self._page, max(len(sizes) - 1, 0)))

    def choose(self, number: int | None) -> None:
        """Turn to the mark with this number and make it stand out; None for none."""
        self.sheet.chosen = number
        mark = next((one for one in self._marks if one.number == number), None)
        if mark is None:
            self.sheet.update()
            return
        self._show(mark.page)
        middle = self.sheet.place(mark).center()
        self.ensureVisible(round(middle.x()), round(middle.y()), 0, self.viewport().height() // 3)

    @Slot()
    def next_page(self) -> None:
        """One on."""
        self._turn(1)

    @Slot()
    def previous_page(self) -> None:
        """One back."""
        self._turn(-1)

    def _turn(self, step: int) -> None:
        if 0 <= self._page + step < self.pages:
            self._show(self._page + step)
            self.verticalScrollBar().setValue(0)

    def _show(self, page: int) -> None:
        if page != self._page:
            self.sheet.image = QImage()
        self._page = page
        self.sheet.size_in_points = self._sizes[page] if self._sizes else _F4
        self.sheet.marks = tuple(mark for mark in self._marks if mark.page == page)
        self._fit()
        self.turned.emit()

    def _fit(self) -> None:
        """As wide as there is room, and a sharp picture for it."""
        width = self.viewport().width()
        self.sheet.resize(width, self.sheet.heightForWidth(width))
        self.sheet.update()
        wanted = (self._page, width - 2 * _AIR, self._pdf)
        if not self._sizes:
            self.sheet.image, self._asked = QImage(), (-1, 0, b"")  # the same file may come again: it is drawn anew
        elif wanted != self._asked and wanted[1] > 0:
            self._asked = wanted
            then = partial(self._on_image, wanted)
            self._jobs.export(page_image, self._pdf, wanted[1], self._page, then=then)

    def _on_image(self, wanted: tuple[int, int, bytes], image: QImage) -> None:
        if wanted == self._asked:
            self.sheet.image = image
            self.sheet.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
