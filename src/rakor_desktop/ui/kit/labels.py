"""Words on the screen that keep their colour and size through a change of theme."""

from PySide6.QtCore import QRectF, QSize, Qt, Slot
from PySide6.QtGui import QPaintEvent, QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from rakor_desktop.ui.kit.paint import LEFT, paint_text, painter_of, text_width
from rakor_desktop.ui.style import theme


class Label(QLabel):
    """Words in a size, weight and token colour; `wrap` breaks lines. Always plain text: data is never markup."""

    def __init__(
        self,
        text: str = "",
        px: float = 13,
        weight: int = 400,
        color: str = "text",
        *,
        wrap: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._px, self._weight, self._color = px, weight, color
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        self._on_themed()
        theme.themed.changed.connect(self._on_themed)

    def setText(self, text: str) -> None:
        super().setText(text)
        self.setFont(theme.font_for(text, self._px, self._weight))

    def set_color(self, color: str) -> None:
        """Another token colour."""
        self._color = color
        self._on_themed()

    @Slot()
    def _on_themed(self) -> None:
        self.setFont(theme.font_for(self.text(), self._px, self._weight))
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.WindowText, theme.color(self._color))
        self.setPalette(palette)


class Heading(Label):
    """A title: 20 px on pages, 18 in dialogs, 16 in drawers, 14 on cards."""

    def __init__(self, text: str = "", px: float = 20, parent: QWidget | None = None) -> None:
        super().__init__(text, px, 600, "text", parent=parent)


class Caption(Label):
    """Small words beside or below something."""

    def __init__(self, text: str = "", *, wrap: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(text, 12, 400, "text3", wrap=wrap, parent=parent)


class ElidedLabel(QWidget):
    """One line that is shortened with an ellipsis where there is no room; the whole is in its tooltip."""

    def __init__(
        self,
        text: str = "",
        px: float = 13,
        weight: int = 400,
        color: str = "text",
        *,
        align: Qt.AlignmentFlag = LEFT,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._text, self._px, self._weight, self._color, self._align = text, px, weight, color, align
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.set_text(text)

    def text(self) -> str:
        """The whole text."""
        return self._text

    def set_text(self, text: str) -> None:
        """Show other words."""
        self._text = text
        self.setAccessibleName(text)
        self.setToolTip(text if self._is_cut() else "")
        self.updateGeometry()
        self.update()

    def set_color(self, color: str) -> None:
        """Another token colour."""
        self._color = color
        self.update()

    def _is_cut(self) -> bool:
        return text_width(self._text, self._px, self._weight) > self.width() + 1

    def sizeHint(self) -> QSize:
        width = text_width(self._text, self._px, self._weight)
        return QSize(round(width + 1.5), theme.px(round(self._px * 1.45)))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(24), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_of(self)
        paint_text(painter, QRectF(self.rect()), self._text, self._px, self._weight, self._color, self._align)
        painter.end()
        self.setToolTip(self._text if self._is_cut() else "")
