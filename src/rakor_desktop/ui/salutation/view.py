"""The list as it is read: huge letters, one line marked, what was said dim, two of it above the marked line."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QAccessible, QAccessibleEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from rakor_desktop.domain.salutation import Line, Reading
from rakor_desktop.ui.kit.paint import LEFT, RIGHT, paint_frame, paint_icon, paint_text, painter_of, text_width
from rakor_desktop.ui.kit.pills import paint_pill, pill_width
from rakor_desktop.ui.salutation.foot import paint_foot
from rakor_desktop.ui.salutation.reader import Reader
from rakor_desktop.ui.salutation.setting import NAME, SetLine, height_of, set_line, wrapped
from rakor_desktop.ui.salutation.wording import gone_words, group_words, late_words, nobody_words, occasion, spoken
from rakor_desktop.ui.style import theme

SIZES = (70, 80, 90, 100, 115, 130, 150, 175, 200)
"""Sizes of the letters in per cent of what is usual on a screen of this size."""
_SCREEN = QSize(1920, 1080)
_TOP, _FOOT, _SIDE, _EDGE, _NUMBER, _TEXT, _RIGHT = 130, 84, 96, 56, 166, 206, 96
"""The head, the foot, the margins and where numbers end and offices begin, in px on that screen."""
_ABOVE = 2
"""How many lines that were said stay in view."""


class SalutationView(QWidget):
    """Shows what a reader reads. `percent` enlarges the letters; a click reads the line below the pointer."""

    def __init__(self, reader: Reader, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.reader, self._percent = reader, 100
        self._key: object = None
        self._set: tuple[SetLine, ...] = ()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        reader.moved.connect(self._on_moved)
        theme.themed.changed.connect(self.update)
        self._on_moved()

    @property
    def percent(self) -> int:
        """The size of the letters."""
        return self._percent

    def set_percent(self, percent: int) -> None:
        """Larger or smaller letters."""
        self._percent = percent
        self.update()

    def rows(self) -> tuple[tuple[int, QRectF, SetLine], ...]:
        """What is seen: the place of each line in the list, where it stands, how it is set."""
        lines, found = self._lines(), []
        top, bottom = self._px(_TOP), self.height() - self._px(_FOOT)
        edge, width = self._px(_EDGE), self.width() - 2 * self._px(_EDGE)
        y, at = top, self._first(lines, bottom - top)
        while at < len(lines) and y + lines[at].height <= bottom + 1:
            found.append((at, QRectF(edge, y, width, lines[at].height), lines[at]))
            y, at = y + lines[at].height, at + 1
        return tuple(found)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(960), theme.px(540))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(480), theme.px(270))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_of(self)
        painter.fillRect(self.rect(), theme.color("bg"))
        reading, rows = self.reader.reading, self.rows()
        self._paint_head(painter, reading)
        for at, rect, line in rows:
            self._paint_row(painter, reading, at, rect, line)
        if not reading.lines and self.reader.now is not None:
            self._paint_nobody(painter)
        seen = (rows[0][0] + 1, rows[-1][0] + 1) if rows else (0, 0)
        edge, high = self._px(_EDGE), self._px(_FOOT)
        foot = QRectF(edge, self.height() - high, self.width() - 2 * edge, high)
        paint_foot(painter, foot, self.reader, seen, self._unit())
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        for at, rect, _line in self.rows():
            if rect.contains(event.position()) and not self.reader.reading.lines[at].gone:
                self.reader.read(at)

    @Slot()
    def _on_moved(self) -> None:
        said = spoken(self.reader.reading)
        if said != self.accessibleName():
            self.setAccessibleName(said)
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.NameChanged))
        self.update()

    def _lines(self) -> tuple[SetLine, ...]:
        """Every line of the list as it is set; set anew only when lines, size or letters are others."""
        lines, unit = self.reader.reading.lines, self._unit()
        key = (lines, self.size(), unit, theme.px(1000))
        if key != self._key:
            width = self.width() - self._px(_TEXT) - self._px(_RIGHT)
            most = self.height() - self._px(_TOP) - self._px(_FOOT)
            self._key, self._set = key, tuple(set_line(line, width, most, unit) for line in lines)
        return self._set

    def _first(self, lines: tuple[SetLine, ...], room: float) -> int:
        """The first line that is seen: some of what was said stays above the line being read, which is seen whole."""
        at = max(self.reader.reading.at, 0)
        first = max(at - _ABOVE, 0)
        while first < at and sum(line.height for line in lines[first : at + 1]) > room:
            first += 1
        return first

    def _unit(self) -> float:
        fits = min(self.width() / _SCREEN.width(), self.height() / _SCREEN.height())
        return max(fits, 0.3) * self._percent / 100

    def _px(self, size: float) -> float:
        return theme.px(size * self._unit())

    def _paint_head(self, painter: QPainter, reading: Reading) -> None:
        now, unit, edge = self.reader.now, self._unit(), self._px(_SIDE)
        line = reading.current or (reading.lines[0] if reading.lines else None)
        form = line.form if line else ""
        wide = text_width(form, 42 * unit, 600) + self._px(48)
        paint_text(painter, QRectF(edge, self._px(36), wide, self._px(70)), form, 42 * unit, 600, "text2")
        if now is not None:
            room = self.width() - 2 * edge - wide
            for y, text, tint in ((38, now.title, "text2"), (70, occasion(now), "text3")):
                place = QRectF(edge + wide, self._px(y), room, self._px(34))
                paint_text(painter, place, text, 22 * unit, 500 if tint == "text2" else 400, tint, RIGHT)

    def _paint_row(self, painter: QPainter, reading: Reading, at: int, rect: QRectF, row: SetLine) -> None:
        line, current, unit = reading.lines[at], at == reading.at, self._unit()
        dim = line.gone or (at < reading.said and not current)
        if current:
            paint_frame(painter, rect.adjusted(0, 4 * unit, 0, -4 * unit), 12 * unit, "sel")
            bar = QRectF(rect.x(), rect.y() + 14 * unit, 8 * unit, rect.height() - 28 * unit)
            paint_frame(painter, bar, 4 * unit, "accent")
        tint = "text3" if dim else "text"
        y = rect.center().y() - _inner(row) / 2
        first = QRectF(0, y, self._px(_NUMBER), height_of(1, row.px))
        paint_text(painter, first, str(at + 1), 30 * unit, 400, "accent_text" if current else "text3", RIGHT)
        end = self._paint_words(painter, row, y, tint)
        self._paint_marks(painter, line, first, end, current=current)

    def _paint_words(self, painter: QPainter, row: SetLine, y: float, tint: str) -> float:
        """Paint office, name and whom he represents; returns where the first line ends."""
        x, right = self._px(_TEXT), self.width() - self._px(_RIGHT)
        end, step = x, height_of(1, row.px)
        for at, text in enumerate(row.office):
            wide = text_width(text, row.px, 600)
            paint_text(painter, QRectF(x, y + at * step, wide + 4, step), text, row.px, 600, tint, LEFT)
            end = x + wide if not at else end
        if row.is_beside and row.rest:
            start = x + text_width(row.office[0], row.px, 600) + self._px(28)
            place = QRectF(start, y + step * 0.07, right - start + 4, step)
            paint_text(painter, place, row.rest[0], row.small, 500, "text3" if tint == "text3" else "text2", LEFT)
            return start + text_width(row.rest[0], row.small, 500)
        y, below = y + len(row.office) * step, height_of(1, row.small)
        for at, text in enumerate(row.rest):
            place = QRectF(x, y + at * below, right - x + 4, below)
            paint_text(painter, place, text, row.small, 500, "text3" if tint == "text3" else "text2", LEFT)
        return end

    def _paint_marks(self, painter: QPainter, line: Line, first: QRectF, end: float, *, current: bool) -> None:
        """What stands behind a line where there is room; none of it ever moves a line."""
        unit, right, cy = self._unit(), self.width() - self._px(_RIGHT), first.center().y()
        if line.gone:
            end += self._px(28)
            end += paint_pill(painter, end, cy, "mute", gone_words(), "log-out", px=22 * unit)
        elif line.key in self.reader.reading.fresh and self.reader.now is not None:
            words = late_words(line, self.reader.now.zone)
            if end + self._px(28) + pill_width(words, "user-plus", 22 * unit) <= right:
                paint_pill(painter, end + self._px(28), cy, "accent", words, "user-plus", px=22 * unit)
            else:
                size = int(self._px(26))
                corner = QPointF(first.right() - size, first.bottom() - size / 3)
                paint_icon(painter, "user-plus", corner.x(), corner.y(), size, "accent_text")
            return
        words = group_words(line)
        wide = text_width(words, 24 * unit, 500)
        if words and end + self._px(48) + wide <= right:
            place = QRectF(right - wide - 4, first.y(), wide + 4, first.height())
            paint_text(painter, place, words, 24 * unit, 500, "accent_text" if current else "text3", RIGHT)

    def _paint_nobody(self, painter: QPainter) -> None:
        unit, width = self._unit(), self.width() - 2 * self._px(_SIDE)
        step = height_of(1, NAME * unit)
        for at, text in enumerate(wrapped(nobody_words(), NAME * unit, 500, width)):
            place = QRectF(self._px(_SIDE), self._px(_TOP) + at * step, width, step)
            paint_text(painter, place, text, NAME * unit, 500, "text3", LEFT)


def _inner(row: SetLine) -> float:
    """How high the words of a line are."""
    below = 0.0 if row.is_beside else height_of(len(row.rest), row.small)
    return height_of(len(row.office), row.px) + below
