"""The foot of the salutation list: what of it is seen, who came since, who is not here yet, when it was read anew."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from rakor_desktop.ui.kit.paint import CENTER, LEFT, RIGHT, paint_text, text_width
from rakor_desktop.ui.salutation.reader import Reader
from rakor_desktop.ui.salutation.wording import (
    begin_words,
    further_numbers,
    further_words,
    range_words,
    rule_words,
    updated_words,
    waiting_words,
)
from rakor_desktop.ui.style import theme

_PX, _GAP = 25, 40


def paint_foot(painter: QPainter, rect: QRectF, reader: Reader, seen: tuple[int, int], unit: float) -> None:
    """Paint it into its rectangle; `seen` are the first and last line in view, counted from 1."""
    now, reading, px = reader.now, reader.reading, _PX * unit
    if now is None or reader.at is None:
        return
    painter.fillRect(QRectF(rect.x(), rect.y(), rect.width(), 1), theme.color("border"))
    updated, waiting = updated_words(reader.at, now.zone), waiting_words(now.waiting)
    paint_text(painter, rect, updated, px, 400, "text3", RIGHT)
    middle = text_width(waiting, px, 500) + 8
    centre = QRectF(rect.center().x() + rect.width() * 0.1 - middle / 2, rect.y(), middle, rect.height())
    paint_text(painter, centre, waiting, px, 500, "text2", CENTER)
    if not reading.lines:
        return
    span = range_words(*seen, len(reading.lines))
    wide = text_width(span, px, 600)
    paint_text(painter, QRectF(rect.x(), rect.y(), wide + 4, rect.height()), span, px, 600, "text")
    left = rect.x() + wide + theme.px(_GAP * unit)
    _paint_news(painter, QRectF(left, rect.y(), centre.left() - left - 8, rect.height()), reader, seen[1], px)


def _paint_news(painter: QPainter, room: QRectF, reader: Reader, last: int, px: float) -> None:
    """Who came below what is seen goes before the rule of the order; what is too long is told by its number."""
    reading = reader.reading
    if text := further_words(reading, last):
        fits = text_width(text, px, 600) <= room.width()
        paint_text(painter, room, text if fits else further_numbers(reading, last), px, 600, "accent_text", LEFT)
        return
    guests = reader.now.guests if reader.now else 0
    words = begin_words() if reading.at < 0 else rule_words(guests, short=reader.in_short)
    paint_text(painter, room, words, px, 400, "text3", LEFT)
