"""The first page of a PDF as a picture, and the sheet of paper on which it is shown."""

from importlib import import_module

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from rakor_desktop.ui.kit.paint import paint_frame, paint_icon, paint_sheet, painter_of
from rakor_desktop.ui.style import theme
from rakor_desktop.ui.style.tokens import CARD_RADIUS

_SHARPNESS = 2
_MARGIN = 12
_F4 = 330 / 215


def page_image(pdf: bytes, width: int, page: int = 0) -> QImage:
    """A page (counted from 0) of a PDF, `width` px wide at twice the sharpness. Pure: for the export thread.

    An unreadable file gives a null image: the preview says so, the file itself can still be opened.
    """
    pypdfium2 = import_module("pypdfium2")  # here, because it costs start-up time; it carries no types
    try:
        document = pypdfium2.PdfDocument(pdf)
    except pypdfium2.PdfiumError:
        return QImage()
    try:
        sheet = document[page]
        bitmap = sheet.render(scale=width * _SHARPNESS / sheet.get_width(), prefer_bgrx=True)
        data, stride = bytes(bitmap.buffer), bitmap.stride
        image = QImage(data, bitmap.width, bitmap.height, stride, QImage.Format.Format_RGB32).copy()
        image.setDevicePixelRatio(_SHARPNESS)
        return image
    finally:
        document.close()


def page_sizes(pdf: bytes) -> tuple[tuple[float, float], ...]:
    """Width and height of each page in points; none of an unreadable file. Pure: for the export thread."""
    pypdfium2 = import_module("pypdfium2")
    try:
        document = pypdfium2.PdfDocument(pdf)
    except pypdfium2.PdfiumError:
        return ()
    try:
        return tuple(document.get_page_size(page) for page in range(len(document)))
    finally:
        document.close()


class PaperPreview(QWidget):
    """One sheet of paper on a desk. Without a picture it shows an icon of what the file is."""

    def __init__(self, name: str, height: int = 300, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image, self._icon, self._height = QImage(), "file-text", height
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(name)

    def set_image(self, image: QImage) -> None:
        """Show a page; a null image shows the icon."""
        self._image = image
        self.update()

    def set_icon(self, icon: str) -> None:
        """What stands for the file while there is no picture; the picture goes away."""
        self._icon = icon
        self.set_image(QImage())

    def image(self) -> QImage:
        """What is shown."""
        return self._image

    def sizeHint(self) -> QSize:
        return QSize(theme.px(270), theme.px(self._height))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, whole = painter_of(self), self.rect().toRectF()
        paint_frame(painter, whole, CARD_RADIUS, "desk")
        ratio = self._image.height() / self._image.width() if not self._image.isNull() else _F4
        height = whole.height() - 2 * _MARGIN
        width = min(height / ratio, whole.width() - 2 * _MARGIN)
        sheet = QRectF(whole.center().x() - width / 2, whole.center().y() - width * ratio / 2, width, width * ratio)
        paint_sheet(painter, sheet, QImage())
        if self._image.isNull():
            middle = sheet.center() - QPointF(14, 14)
            paint_icon(painter, self._icon, middle.x(), middle.y(), 28, "mute_solid")
        else:
            painter.setRenderHint(painter.RenderHint.SmoothPixmapTransform)
            shrunk = self._image.scaled(
                (sheet.size() * _SHARPNESS).toSize(),
                Qt.AspectRatioMode.IgnoreAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
            shrunk.setDevicePixelRatio(_SHARPNESS)
            painter.drawImage(sheet.topLeft(), shrunk)
        painter.end()
