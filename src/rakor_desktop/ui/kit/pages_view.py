"""The pages of a PDF below one another on a desk: zoomed and leafed through, sharp, and never waited for."""

from functools import partial

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QImage, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.kit.paint import paint_sheet, painter_of
from rakor_desktop.ui.kit.preview import page_image
from rakor_desktop.ui.style import theme

PageSize = tuple[float, float]
"""Width and height in points."""

_AIR = 16
_ZOOMS = (0.5, 0.67, 0.8, 1.0, 1.25, 1.5, 2.0, 3.0)
_STEP = 48


class PagesView(QAbstractScrollArea):
    """Shows what `show_pdf` brought; zoom 1 fits the width. Old pictures stay until the new ones are drawn."""

    moved = Signal()  # another page, another zoom, another number of pages

    def __init__(self, jobs: Jobs, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._pdf, self._sizes, self._zoom = b"", tuple[PageSize, ...](), 1.0
        self._images: dict[int, QImage] = {}
        self._fresh: dict[int, int] = {}  # page: the width in px it was drawn for, of the present file
        self._drawing: tuple[int, int, bytes] | None = None
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumWidth(theme.px(280))
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self.horizontalScrollBar().valueChanged.connect(self._on_scrolled)

    @property
    def pdf(self) -> bytes:
        """The file that is shown."""
        return self._pdf

    @property
    def pages(self) -> int:
        """How many there are."""
        return len(self._sizes)

    @property
    def page(self) -> int:
        """The one in view, from 0."""
        middle = self.verticalScrollBar().value() + self.viewport().height() / 3
        return max((at for at in range(self.pages) if self._sheet(at).top() <= middle), default=0)

    @property
    def zoom(self) -> float:
        """1 fits the width."""
        return self._zoom

    def image(self, page: int) -> QImage:
        """What is drawn of a page; a null image while nothing is."""
        return self._images.get(page, QImage())

    def show_pdf(self, pdf: bytes, sizes: tuple[PageSize, ...]) -> None:
        """Show another file; the place in it stays where it was."""
        self._pdf, self._sizes, self._fresh = pdf, sizes, {}
        self._images = {page: image for page, image in self._images.items() if page < len(sizes)}
        self._measure()
        self._draw_next()
        self.viewport().update()
        self.moved.emit()

    @Slot()
    def clear(self) -> None:
        """Show nothing."""
        self._images = {}
        self.show_pdf(b"", ())

    def go_to(self, page: int) -> None:
        """The top of a page."""
        if 0 <= page < self.pages:
            self.verticalScrollBar().setValue(round(self._sheet(page).top() - _AIR))

    @Slot()
    def next_page(self) -> None:
        """One on."""
        self.go_to(self.page + 1)

    @Slot()
    def previous_page(self) -> None:
        """One back."""
        self.go_to(max(0, self.page - 1))

    @Slot()
    def zoom_in(self) -> None:
        """One step larger."""
        self._set_zoom(next((zoom for zoom in _ZOOMS if zoom > self._zoom), self._zoom))

    @Slot()
    def zoom_out(self) -> None:
        """One step smaller."""
        self._set_zoom(next((zoom for zoom in reversed(_ZOOMS) if zoom < self._zoom), self._zoom))

    def _set_zoom(self, zoom: float) -> None:
        at = self.page
        self._zoom = zoom
        self._measure()
        self.go_to(at)
        self._draw_next()
        self.viewport().update()
        self.moved.emit()

    @Slot()
    def _on_scrolled(self) -> None:
        self._draw_next()
        self.viewport().update()
        self.moved.emit()

    def _on_drawn(self, page: int, width: int, pdf: bytes, image: QImage) -> None:
        self._drawing = None
        if pdf is self._pdf:
            self._images[page], self._fresh[page] = image, width
            self.viewport().update()
        self._draw_next()

    def _draw_next(self) -> None:
        """Draw one page that is seen and not sharp yet; the next when it has come."""
        width = self._width()
        wanted = [page for page in self._seen() if self._fresh.get(page) != width]
        if wanted and self._drawing is None and width > 0:
            self._drawing = (wanted[0], width, self._pdf)
            then = partial(self._on_drawn, *self._drawing)
            self._jobs.export(page_image, self._pdf, width, wanted[0], then=then)

    def _seen(self) -> list[int]:
        top = self.verticalScrollBar().value()
        bottom = top + self.viewport().height()
        sheets = [(page, self._sheet(page)) for page in range(self.pages)]
        return [page for page, sheet in sheets if sheet.bottom() >= top and sheet.top() <= bottom]

    def _width(self) -> int:
        """Of a sheet, in px."""
        return round((self.viewport().width() - 2 * _AIR) * self._zoom)

    def _sheet(self, page: int) -> QRectF:
        """Where a page lies on the desk."""
        width, top = self._width(), float(_AIR)
        for before, (wide, high) in enumerate(self._sizes[: page + 1]):
            height = width * high / wide
            if before == page:
                left = max(_AIR, (self.viewport().width() - width) / 2)
                return QRectF(left, top, width, height)
            top += height + _AIR
        return QRectF()

    def _measure(self) -> None:
        whole = self._sheet(self.pages - 1).bottom() + _AIR if self.pages else 0
        down, across = self.verticalScrollBar(), self.horizontalScrollBar()
        down.setRange(0, max(0, round(whole - self.viewport().height())))
        across.setRange(0, max(0, self._width() + 2 * _AIR - self.viewport().width()))
        for bar, page in ((down, self.viewport().height()), (across, self.viewport().width())):
            bar.setPageStep(page)
            bar.setSingleStep(_STEP)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure()
        self._draw_next()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            (self.zoom_in if event.angleDelta().y() > 0 else self.zoom_out)()
            event.accept()
        else:
            super().wheelEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(560), theme.px(480))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_of(self.viewport())
        painter.fillRect(self.viewport().rect(), theme.color("desk"))
        painter.setRenderHint(painter.RenderHint.SmoothPixmapTransform)
        away = QPointF(self.horizontalScrollBar().value(), self.verticalScrollBar().value())
        for page in self._seen():
            sheet = self._sheet(page).translated(-away)
            paint_sheet(painter, sheet, self.image(page))
        painter.end()
