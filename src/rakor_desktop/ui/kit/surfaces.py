"""Grounds on which things stand: cards, panels, dividers, the head of a page."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFocusEvent, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from rakor_desktop.ui.kit.labels import Caption, ElidedLabel, Heading
from rakor_desktop.ui.kit.paint import paint_frame, painter_of
from rakor_desktop.ui.style import theme
from rakor_desktop.ui.style.tokens import CARD_PADDING, CARD_RADIUS, MARGIN_LEFT, MARGIN_RIGHT, PAGE_HEAD, RING


class Panel(QWidget):
    """A flat ground with a line on the edges named: `t`, `r`, `b`, `l`."""

    def __init__(self, edges: str = "", fill: str = "surface", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._edges, self._fill = edges, fill

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_of(self)
        painter.fillRect(self.rect(), theme.color(self._fill))
        width, height, line = self.width(), self.height(), theme.color("border")
        places = {
            "t": (0, 0, width, 1),
            "b": (0, height - 1, width, 1),
            "l": (0, 0, 1, height),
            "r": (width - 1, 0, 1, height),
        }
        for edge in self._edges:
            painter.fillRect(*places[edge], line)
        painter.end()


class FocusCard(QWidget):
    """A framed ground that takes the focus and shows it by its frame."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_of(self)
        line, width = ("accent", 2) if self.hasFocus() else ("border", 1)
        paint_frame(painter, self.rect().toRectF(), CARD_RADIUS, "surface", line, width)
        painter.end()


class Card(QWidget):
    """A framed ground with an optional title, words beside it, and actions at its right; fill `body`."""

    def __init__(
        self, title: str = "", note: str = "", actions: Sequence[QWidget] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(title)
        column = QVBoxLayout(self)
        column.setContentsMargins(CARD_PADDING, CARD_PADDING, CARD_PADDING, CARD_PADDING)
        column.setSpacing(12)
        self.heading, self.note = Heading(title, 14), Caption(note)
        if title:
            head = QHBoxLayout()
            head.setSpacing(8)
            head.addWidget(self.heading)
            head.addWidget(self.note)
            head.addStretch(1)
            for action in actions:
                head.addWidget(action)
            column.addLayout(head)
        self.body = QVBoxLayout()
        self.body.setSpacing(8)
        column.addLayout(self.body, 1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_of(self)
        paint_frame(painter, self.rect().toRectF(), CARD_RADIUS, "surface", "border")
        painter.end()


def scrolling(inner: QWidget, *, down_only: bool = False) -> QScrollArea:
    """A place in which something is never squeezed: where there is no room for it, it scrolls."""
    area = QScrollArea()
    area.setWidget(inner)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    if down_only:
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return area


class Divider(QWidget):
    """A thin line, lying or standing."""

    def __init__(self, orientation: Qt.Orientation = Qt.Orientation.Horizontal, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        if orientation == Qt.Orientation.Horizontal:
            self.setFixedHeight(1)
        else:
            self.setFixedWidth(1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_of(self)
        painter.fillRect(self.rect(), theme.color("divider"))
        painter.end()


class PageHead(QWidget):
    """The title of a page, a line beside it that may be cut, and its actions; the title never is.

    `back` is an arrow before the title of a page that lies behind another one.
    """

    def __init__(
        self,
        title: str,
        subtitle: str = "",
        actions: Sequence[QWidget] = (),
        parent: QWidget | None = None,
        *,
        back: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.title, self.subtitle = Heading(title, 20), ElidedLabel(subtitle, 13, 400, "text3")
        row = QHBoxLayout(self)
        row.setContentsMargins(MARGIN_LEFT if back is None else MARGIN_LEFT - 8 - RING, 0, MARGIN_RIGHT, 0)
        row.setSpacing(8)
        if back is not None:
            row.addWidget(back)
        row.addWidget(self.title)
        row.addSpacing(4)
        row.addWidget(self.subtitle, 1)
        for action in actions:
            row.addWidget(action)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), theme.px(PAGE_HEAD))
