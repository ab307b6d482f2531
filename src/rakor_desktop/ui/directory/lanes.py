"""Who held an office when, as lanes over the years: bars are terms, hatching is a vacancy, a line is the day.

Where nobody entered who held it the ground is bare.
"""

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from rakor_desktop.domain.appointments import is_acting
from rakor_desktop.domain.dates import short_date
from rakor_desktop.domain.directory import Term
from rakor_desktop.services.directory.offices import Lane
from rakor_desktop.ui.directory.wording import kind_words, not_recorded, until_words
from rakor_desktop.ui.kit.paint import CENTER, LEFT, paint_frame, paint_text, painter_of, text_width
from rakor_desktop.ui.kit.pills import STATUSES
from rakor_desktop.ui.style import theme
from rakor_desktop.ui.style.tokens import CONTROL_RADIUS

LABEL, HEAD, ROW, BAR = 128, 30, 46, 36
"""Width of the names at the left; heights of the years, of a lane and of a bar; px at 100 %."""

_YEAR = timedelta(days=365)


class LanesView(QWidget):
    """Lanes of one or two offices. A later term lies over an earlier one, as `holder_on` decides."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lanes: tuple[Lane, ...] = ()
        self._day = self._first = self._last = date(2000, 1, 1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_lanes(self, lanes: Sequence[Lane], day: date) -> None:
        """Show these lanes with a line at `day`."""
        self._lanes, self._day = tuple(lanes), day
        self._first, self._last = span(lanes, day)
        self.setAccessibleName(". ".join(self._spoken(lane) for lane in self._lanes))
        self.updateGeometry()
        self.update()

    def _spoken(self, lane: Lane) -> str:
        terms = [
            f"{held.term.name.full}, {kind_words(held.term.kind)}, "
            f"{short_date(held.term.starts) if held.term.starts else '…'} – {until_words(held.term, self._day)}"
            for held in lane.terms
        ]
        if lane.vacant_from:
            terms.append(STATUSES["vacant"].text)
        return f"{lane.office}: {'; '.join(terms) or not_recorded()}"

    def _x(self, day: date) -> float:
        left, whole = theme.px(LABEL), (self._last - self._first).days
        return left + (self.width() - left) * (day - self._first).days / whole

    def _paint_years(self, painter: QPainter) -> None:
        labelled, marked = 0.0, self._plate()
        for year in range(self._first.year + 1, self._last.year + 1):
            x = self._x(date(year, 1, 1))
            painter.fillRect(QRectF(x, theme.px(HEAD) - 4, 1, self.height()), theme.color("divider"))
            covered = marked.left() - 34 < x < marked.right()
            if labelled <= x < self.width() - 30 and not covered:
                paint_text(painter, QRectF(x + 2, 0, 60, theme.px(HEAD) - 6), str(year), 11, 600, "text3")
                labelled = x + text_width(str(year), 11, 600) + 14

    def _paint_lane(self, painter: QPainter, at: int, lane: Lane) -> None:
        top = theme.px(HEAD) + at * theme.px(ROW)
        painter.setFont(theme.font(12, 600 if at == 0 else 400))
        painter.setPen(theme.color("text"))
        wrapped = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(QRectF(0, top - 4, theme.px(LABEL) - 8, theme.px(ROW) + 8), wrapped, lane.office)
        bar = QRectF(theme.px(LABEL), top + (theme.px(ROW) - theme.px(BAR)) / 2, 0, theme.px(BAR))
        bar.setRight(self.width() - 1)
        self._paint_empty(painter, bar, lane)
        self._paint_empty_word(painter, bar, lane)
        next_starts = [self._last, *(held.term.starts or self._last for held in lane.terms)]
        for held, until in list(zip(lane.terms, next_starts, strict=False))[::-1]:
            self._paint_term(painter, bar, held.term, until)

    def _paint_empty(self, painter: QPainter, rect: QRectF, lane: Lane) -> None:
        """The ground of the terms: bare where nobody entered who held the office, hatched where it is vacant."""
        shape = rect.adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(theme.color("mute_line"), 1, Qt.PenStyle.DashLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(shape, CONTROL_RADIUS, CONTROL_RADIUS)
        if lane.vacant_from:
            shape.setLeft(max(shape.left(), self._x(max(lane.vacant_from, self._first))))
            painter.setBrush(QBrush(theme.color("mute_line"), Qt.BrushStyle.BDiagPattern))
            painter.drawRoundedRect(shape, CONTROL_RADIUS, CONTROL_RADIUS)

    def _paint_empty_word(self, painter: QPainter, rect: QRectF, lane: Lane) -> None:
        """Say that the office is vacant on the day, or that nobody entered its holder, where there is room."""
        if any(held.term.covers(self._day) for held in lane.terms):
            return
        before = [held.term.ends for held in lane.terms if held.term.ends and held.term.ends < self._day]
        after = [held.term.starts for held in lane.terms if held.term.starts and held.term.starts > self._day]
        left, right = self._x(max(before, default=self._first)), self._x(min(after, default=self._last))
        vacant = lane.vacant_from is not None and lane.vacant_from <= self._day
        words = STATUSES["vacant"].text if vacant else not_recorded()
        wide = text_width(words, 12, 600) + 16
        if right - left > wide:
            plate = QRectF((left + right - wide) / 2, rect.center().y() - 10, wide, 20)
            paint_frame(painter, plate, 4, "surface")
            paint_text(painter, plate, words, 12, 600, "text2", CENTER)

    def _paint_term(self, painter: QPainter, lane: QRectF, term: Term, until: date) -> None:
        """A bar; its words end where a later term lies over it, on the day `until`."""
        left = self._x(max(term.starts or self._first, self._first))
        right = self._x(min((term.ends or self._last) + timedelta(days=1), self._last))
        rect = QRectF(left + 1, lane.y(), max(3.0, right - left - 2), lane.height())
        tone = theme.tones("warn" if is_acting(term.kind) else "accent")
        paint_frame(painter, rect, CONTROL_RADIUS, "surface")
        paint_frame(painter, rect, CONTROL_RADIUS, tone.bg, tone.line)
        half, inner = rect.height() / 2, rect.adjusted(8, 2, -4, -2)
        inner.setRight(min(inner.right(), self._x(until) - 4))
        if inner.width() < 30:
            return
        above = QRectF(inner.x(), inner.y(), inner.width(), half - 2)
        paint_text(painter, above, term.name.full, 12, 600, tone.fg, LEFT)
        below = QRectF(inner.x(), rect.center().y(), inner.width(), half - 3)
        paint_text(painter, below, kind_words(term.kind), 11, 400, tone.fg, LEFT)

    def _plate(self) -> QRectF:
        """Where the day stands in words, inside the lanes."""
        wide = text_width(short_date(self._day), 11, 600) + 14
        return QRectF(min(max(0.0, self._x(self._day) - wide / 2), self.width() - wide), 2, wide, theme.px(18))

    def _paint_day(self, painter: QPainter) -> None:
        plate = self._plate()
        line = QRectF(self._x(self._day) - 1, plate.bottom(), 2, self.height() - plate.bottom())
        painter.fillRect(line, theme.color("text"))
        paint_frame(painter, plate, 4, "text")
        paint_text(painter, plate, short_date(self._day), 11, 600, "surface", CENTER)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(400), theme.px(HEAD) + len(self._lanes) * theme.px(ROW) + 4)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._lanes:
            painter = painter_of(self)
            self._paint_years(painter)
            for at, lane in enumerate(self._lanes):
                self._paint_lane(painter, at, lane)
            self._paint_day(painter)
            painter.end()


def span(lanes: Sequence[Lane], day: date) -> tuple[date, date]:
    """The days at both ends of the lanes: all that is known and `day`, with a year around them."""
    terms = [held.term for lane in lanes for held in lane.terms]
    known = [day, *(one for term in terms for one in (term.starts, term.ends) if one)]
    return max(min(known), date.min + _YEAR) - _YEAR, min(max(known), date.max - _YEAR) + _YEAR
