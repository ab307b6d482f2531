"""How one invitation is painted in the list of the desk: number, office, region, state, and its keys when selected."""

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QT_TRANSLATE_NOOP, QPointF, QRectF
from PySide6.QtGui import QPainter

from rakor_desktop.domain.attendance import Event, State
from rakor_desktop.domain.directory import RegionKind
from rakor_desktop.services.invitations.invitations import Invitee
from rakor_desktop.ui.attendance.marked_text import fit, line_height, paint_marked
from rakor_desktop.ui.attendance.rows import Head, Section
from rakor_desktop.ui.attendance.wording import details, hour, say
from rakor_desktop.ui.kit.paint import (
    CENTER,
    RIGHT,
    key_width,
    paint_frame,
    paint_icon,
    paint_key,
    paint_text,
    text_width,
)
from rakor_desktop.ui.kit.pills import STATUSES, Status, paint_pill, paint_region_tag, pill_width
from rakor_desktop.ui.style import theme
from rakor_desktop.ui.style.tokens import CARD_RADIUS, FIELD_DESK

_HEAD, _CARD, _SELECTED, _GAP = 28, 62, 89, 9
_NUMBER, _PAD, _BETWEEN = 56, 16, 8
"""Width of the number's column, padding at both ends, gap between buttons; px."""


class Act(Enum):
    """What the keys of a selected row do: key cap, words, icon."""

    PRESENT = ("Enter", QT_TRANSLATE_NOOP("Desk", "Present"), "check")
    REPRESENTED = ("W", QT_TRANSLATE_NOOP("Desk", "Represented"), "user-round-pen")
    EXCUSED = ("T", "", "mail")
    LEAVE = ("P", "", "log-out")
    RETURN = ("K", QT_TRANSLATE_NOOP("Desk", "Came back"), "log-in")
    REVOKE = ("U", QT_TRANSLATE_NOOP("Desk", "Revoke"), "undo-2")
    HISTORY = ("H", QT_TRANSLATE_NOOP("Desk", "History"), "history")

    @property
    def key(self) -> str:
        """The cap of its key."""
        return str(self.value[0])

    @property
    def icon(self) -> str:
        """The name of its icon."""
        return str(self.value[2])

    @property
    def text(self) -> str:
        """Its words in the language in force; an act known by icon and key alone has none."""
        return say(self.value[1]) if self.value[1] else ""


@dataclass(frozen=True, slots=True)
class Look:
    """What is painted of a card beside the invitation: what is searched, the meeting's zone, chosen, list in focus."""

    typed: str
    zone: str
    selected: bool
    active: bool


def acts_of(invitee: Invitee) -> tuple[Act, ...]:
    """What a selected row offers, from left to right."""
    if invitee.standing.state is not State.NOT_RECORDED:
        moves = (Act.RETURN,) if invitee.standing.left else (Act.LEAVE,) if invitee.standing.in_room else ()
        return (*moves, Act.REVOKE, Act.HISTORY)
    if not invitee.may_be_represented:
        return (Act.PRESENT, Act.EXCUSED)
    return (Act.PRESENT, Act.REPRESENTED, Act.EXCUSED)


def buttons(card: QRectF, invitee: Invitee) -> tuple[tuple[Act, QRectF], ...]:
    """Where the buttons of a selected card stand."""
    placed, right = [], card.right() - _PAD
    for act in reversed(acts_of(invitee)):
        width = _button_width(act, words_on(act, invitee))
        height = theme.px(FIELD_DESK)
        placed.append((act, QRectF(right - width, card.center().y() - height / 2, width, height)))
        right -= width + _BETWEEN
    return tuple(reversed(placed))


def words_on(act: Act, invitee: Invitee) -> str:
    """The words on a button; beside coming back the others are known by icon and key, as history always is then."""
    moves = invitee.standing.in_room or invitee.standing.left is not None
    silent = act is Act.HISTORY if invitee.standing.in_room else act is not Act.RETURN
    return "" if moves and silent else act.text


def card_in(row: QRectF) -> QRectF:
    """The card of an invitation inside its row."""
    return row.adjusted(0, 1, 0, -(theme.px(_GAP) - 1))


def head_words(head: Head) -> str:
    """What stands over a section."""
    source = {
        Section.OPEN: QT_TRANSLATE_NOOP("Desk", "Not recorded yet"),
        Section.RECORDED: QT_TRANSLATE_NOOP("Desk", "Recorded"),
    }[head.section]
    return say(source)


def paint_head(painter: QPainter, rect: QRectF, head: Head) -> None:
    """The head of a section: its words and how many stand under it."""
    words = head_words(head)
    paint_text(painter, rect, words, 13, 600, "text2")
    after = rect.adjusted(text_width(words, 13, 600) + 8, 0, 0, 0)
    paint_text(painter, after, str(head.count), 13, 400, "text3")


def paint_card(painter: QPainter, rect: QRectF, invitee: Invitee, look: Look) -> None:
    """One card; the selected one is larger, framed, and carries its buttons."""
    selected = look.selected
    line = "border" if not selected else "accent" if look.active else "accent_line"
    paint_frame(painter, rect, CARD_RADIUS, "surface", line, 2 if selected else 1)
    number = QRectF(rect.x(), rect.y(), _NUMBER, rect.height())
    paint_text(painter, number, str(invitee.no), 18 if selected else 15, 600, "text2", CENTER)
    painter.setPen(theme.color("divider"))
    painter.drawLine(QPointF(number.right(), rect.y() + 12), QPointF(number.right(), rect.bottom() - 12))
    paint_end = _paint_buttons if selected else _paint_state
    right = paint_end(painter, rect, invitee, look)
    left = number.right() + _PAD
    _paint_office(painter, QRectF(left, rect.y(), right - left - _PAD, rect.height()), invitee, look)


def _paint_office(painter: QPainter, rect: QRectF, invitee: Invitee, look: Look) -> None:
    selected, recorded = look.selected, invitee.standing.state is not State.NOT_RECORDED
    size = fit(invitee.office.name, rect.width(), *((20, 3) if selected else (16, 2)))
    above, below = line_height(size.px) * size.lines, theme.px(20)
    gap = theme.px(6 if selected else 2) if size.lines == 1 else 0
    top = rect.center().y() - (above + gap + below) / 2
    name = QRectF(rect.x(), top, rect.width(), above)
    paint_marked(painter, name, invitee.office.name, look.typed, size, "text2" if recorded and not selected else "text")
    x, cy = rect.x(), top + above + gap + below / 2
    if recorded and selected:
        x += _paint_small_state(painter, x, cy, invitee, look.zone) + 8
    if invitee.office.region_kind in (RegionKind.REGENCY, RegionKind.CITY):
        x += paint_region_tag(painter, x, cy, invitee.office.region_kind is RegionKind.CITY) + 8
    line = QRectF(x, cy - below / 2, rect.right() - x, below)
    paint_text(painter, line, details(invitee), 13, 400, "text2" if selected else "text3")


def _paint_state(painter: QPainter, rect: QRectF, invitee: Invitee, how: Look) -> float:
    """The state with its hour, the desk below it; returns its left end."""
    look, event = _look_of(invitee)
    words = f"{look.text} {hour(event.moment, how.zone)}" if event else look.text
    width, right, cy = pill_width(words, look.icon, 14), rect.right() - _PAD, rect.center().y()
    paint_pill(painter, right - width, cy - (theme.px(9) if event else 0), look.kind, words, look.icon, px=14)
    if event is None:
        return right - width
    other = invitee.standing.contradicted_by
    source = QT_TRANSLATE_NOOP("Desk", "{desk}, otherwise at {other}")
    desk = say(source, desk=event.desk, other=other[0].desk) if other else event.desk
    line = QRectF(right - theme.px(240), cy + theme.px(7), theme.px(240), theme.px(20))
    paint_text(painter, line, desk, 12, 400, "warn" if other else "text3", RIGHT)
    return right - max(width, text_width(desk, 12))


def _look_of(invitee: Invitee) -> tuple[Status, Event | None]:
    """How the invitation stands, or that whoever came on it left, and the event that says so."""
    left = invitee.standing.left
    return (STATUSES["left"], left) if left else (STATUSES[invitee.standing.state], invitee.standing.event)


def _paint_small_state(painter: QPainter, x: float, cy: float, invitee: Invitee, zone: str) -> float:
    """The state where buttons have taken its place; returns the width."""
    look, event = _look_of(invitee)
    words = f"{look.text} {hour(event.moment, zone)}, {event.desk}" if event else look.text
    return paint_pill(painter, x, cy, look.kind, words, look.icon)


def _paint_buttons(painter: QPainter, rect: QRectF, invitee: Invitee, look: Look) -> float:
    """The buttons of a selected card; returns their left end."""
    placed = buttons(rect, invitee)
    for act, place in placed:
        _paint_button(painter, place, act, words_on(act, invitee), look.active)
    return placed[0][1].x()


def _paint_button(painter: QPainter, rect: QRectF, act: Act, said: str, active: bool) -> None:
    """A button; the main one is filled only while its key works, that is while the list has the focus."""
    main = act is Act.PRESENT
    fill = ("accent" if active else "accent_soft") if main else "surface"
    words = ("on_accent" if active else "accent_text") if main else "text"
    paint_frame(painter, rect, CARD_RADIUS, fill, None if main else "border2")
    size, cy, x = theme.px(18), rect.center().y(), rect.x() + 12
    tint = words if main else "rep" if act is Act.REPRESENTED else "text2"
    paint_icon(painter, act.icon, x, cy - size / 2, size, tint, 2.2)
    text = QRectF(x + size + 7, rect.y(), rect.width(), rect.height())
    paint_text(painter, text, said, 15, 600, words)
    paint_key(painter, rect.right() - 12 - key_width(act.key), cy, act.key, on=words if main else None)


def _button_width(act: Act, said: str) -> float:
    words = text_width(said, 15, 600) + 9 if said else 2
    return 12 + theme.px(18) + 7 + words + key_width(act.key) + 12


def height_of(is_head: bool, selected: bool = False) -> int:
    """What the list keeps for a row, in px."""
    return theme.px(_HEAD if is_head else (_SELECTED if selected else _CARD) + _GAP)
