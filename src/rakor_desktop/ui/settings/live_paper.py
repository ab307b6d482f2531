"""The paper as it would be, drawn again with every change, with what is being typed outlined on it."""

from PySide6.QtCore import QRectF, QSize, Qt, Slot
from PySide6.QtGui import QPaintEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from rakor_desktop.documents.letters.letter_paper import LetterPaper
from rakor_desktop.domain.errors import RakorError
from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.kit.labels import ElidedLabel, Heading
from rakor_desktop.ui.kit.paint import CENTER, paint_frame, paint_sheet, paint_text, painter_of, text_width
from rakor_desktop.ui.kit.surfaces import Panel
from rakor_desktop.ui.settings.drawing import Drawn, drawn
from rakor_desktop.ui.style import theme
from rakor_desktop.ui.style.tokens import CONTROL_RADIUS

_AIR, _F4 = 24, 330 / 215
_NARROWEST, _WIDTH = 200, 560
"""Of the sheet where large letters leave little room, in px; of the picture in px at 100 %, twice as sharp."""


class _Sheet(QWidget):
    """One sheet of paper on a desk, as wide as there is room; one place on it may be outlined."""

    def __init__(self) -> None:
        super().__init__()
        self.drawn, self.place, self.words = Drawn(), "", ""
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sheet(self) -> QRectF:
        """Where the paper lies."""
        width = self.width() - 2 * _AIR
        return QRectF(_AIR, _AIR, width, width * self._ratio())

    def outlined(self) -> QRectF:
        """Where the outline is; nothing while nothing is outlined."""
        part, sheet = self.drawn.places.get(self.place), self.sheet()
        if part is None:
            return QRectF()
        return QRectF(
            sheet.x() + part.x() * sheet.width(),
            sheet.y() + part.y() * sheet.height(),
            part.width() * sheet.width(),
            part.height() * sheet.height(),
        )

    def _ratio(self) -> float:
        image = self.drawn.image
        return _F4 if image.isNull() else image.height() / image.width()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round((width - 2 * _AIR) * self._ratio()) + 2 * _AIR

    def sizeHint(self) -> QSize:
        return QSize(theme.px(_WIDTH), self.heightForWidth(theme.px(_WIDTH)))

    def minimumSizeHint(self) -> QSize:
        return QSize(_NARROWEST, theme.px(260))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, sheet = painter_of(self), self.sheet()
        painter.fillRect(self.rect(), theme.color("desk"))
        paint_sheet(painter, sheet, self.drawn.image)
        place = self.outlined()
        if not place.isEmpty():
            place.adjust(-3, -2, 3, 2)
            painter.fillRect(place, theme.color("accent", 28))
            paint_frame(painter, place, CONTROL_RADIUS, None, "accent", 2)
            tag = QRectF(0, 0, text_width(self.words, 11, 600) + 14, theme.px(18))
            tag.moveBottomRight(place.topRight() if place.y() > tag.height() + _AIR else place.bottomRight())
            paint_frame(painter, tag, 4, "accent")
            paint_text(painter, tag, self.words, 11, 600, "on_accent", CENTER)
        painter.end()


class LivePaper(Panel):
    """Draws the newest paper it was shown, one at a time; while nobody looks it waits."""

    def __init__(self, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__("l", "surface", parent)
        self._jobs, self._drawing = jobs, False
        self._wanted: LetterPaper | None = None
        self.sheet, self.example = _Sheet(), ElidedLabel("", 13, 400, "text3")
        self.sheet.setAccessibleName(self.tr("Live preview"))
        head, row, column, area = Panel("b", "surface"), QHBoxLayout(), QVBoxLayout(self), QScrollArea()
        head.setLayout(row)
        head.setFixedHeight(theme.px(42))
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(12)
        row.addWidget(Heading(self.tr("Live preview"), 14))
        row.addWidget(self.example, 1)
        area.setWidget(self.sheet)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column.setContentsMargins(1, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(area, 1)
        self._area = area

    def show_paper(self, paper: LetterPaper) -> None:
        """This is how the paper would be now."""
        self._wanted = paper
        self._draw()

    def outline(self, place: str, words: str) -> None:
        """Outline a place of `drawing`, told by its words; "" outlines nothing."""
        self.sheet.place, self.sheet.words = place, words
        self._look()

    def _look(self) -> None:
        place = self.sheet.outlined()
        if not place.isEmpty():
            self._area.ensureVisible(round(place.right()), round(place.top()), 40, 60)
        self.sheet.update()

    def _draw(self) -> None:
        if self._wanted is None or self._drawing or not self.isVisible():
            return
        paper, self._wanted, self._drawing = self._wanted, None, True
        self._jobs.export(
            drawn, paper, theme.px(_WIDTH), then=self._on_drawn, refused=self._on_refused, always=self._on_over
        )

    @Slot(object)
    def _on_drawn(self, found: Drawn) -> None:
        self.sheet.drawn = found
        self.sheet.updateGeometry()
        self._look()

    @Slot(object)
    def _on_refused(self, _error: RakorError) -> None:
        """What cannot be drawn leaves the last picture; saving says why."""

    @Slot()
    def _on_over(self) -> None:
        self._drawing = False
        self._draw()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._draw()
