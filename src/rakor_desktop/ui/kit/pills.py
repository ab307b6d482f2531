"""Status in colour, icon and words, painted alike in a widget and in a table; key caps and region tags."""

from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from rakor_desktop.ui.kit.paint import (
    CENTER,
    key_width,
    paint_frame,
    paint_icon,
    paint_key,
    paint_text,
    painter_of,
    text_width,
)
from rakor_desktop.ui.style import theme
from rakor_desktop.ui.style.tokens import PILL_RADIUS, TAG_RADIUS, Kind

_PAD, _GAP = 8, 5


@dataclass(frozen=True, slots=True)
class Status:
    """How one state looks: kind of colour, icon, and English words to translate in context `Status`."""

    kind: Kind
    icon: str
    source: object

    @property
    def text(self) -> str:
        """The words in the language in force."""
        return QCoreApplication.translate("Status", str(self.source))


STATUSES: dict[str, Status] = {
    # attendance
    "in_person": Status("ok", "check", QT_TRANSLATE_NOOP("Status", "Present")),
    "represented": Status("rep", "user-round-pen", QT_TRANSLATE_NOOP("Status", "Represented")),
    "excused": Status("mute", "mail", QT_TRANSLATE_NOOP("Status", "Excused")),
    "absent": Status("bad", "x", QT_TRANSLATE_NOOP("Status", "Absent")),
    "not_recorded": Status("mute", "circle-dashed", QT_TRANSLATE_NOOP("Status", "Not recorded")),
    "guest": Status("accent", "user-plus", QT_TRANSLATE_NOOP("Status", "Guest")),
    "left": Status("warn", "log-out", QT_TRANSLATE_NOOP("Status", "Left early")),
    "returned": Status("ok", "log-in", QT_TRANSLATE_NOOP("Status", "Back again")),
    "vacant": Status("mute", "circle-slash", QT_TRANSLATE_NOOP("Status", "Vacant")),
    # answers to an invitation
    "will_come": Status("ok", "check", QT_TRANSLATE_NOOP("Status", "Will come")),
    "will_be_represented": Status("rep", "user-round-pen", QT_TRANSLATE_NOOP("Status", "Will be represented")),
    "will_not_come": Status("bad", "x", QT_TRANSLATE_NOOP("Status", "Will not come")),
    "no_answer": Status("warn", "clock", QT_TRANSLATE_NOOP("Status", "No answer yet")),
    "not_contacted": Status("mute", "phone-off", QT_TRANSLATE_NOOP("Status", "Not contacted")),
    # the order of a list
    "moved": Status("warn", "arrow-down-up", QT_TRANSLATE_NOOP("Status", "Order changed")),
    # follow-up
    "not_started": Status("mute", "circle-dashed", QT_TRANSLATE_NOOP("Status", "Not started")),
    "in_progress": Status("warn", "circle-dot-dashed", QT_TRANSLATE_NOOP("Status", "In progress")),
    "done": Status("ok", "check", QT_TRANSLATE_NOOP("Status", "Done")),
    "overdue": Status("bad", "alarm-clock", QT_TRANSLATE_NOOP("Status", "Overdue")),
    "cannot": Status("mute", "ban", QT_TRANSLATE_NOOP("Status", "Cannot be done")),
    "cancelled": Status("mute", "circle-slash", QT_TRANSLATE_NOOP("Status", "Cancelled")),
    # documents
    "draft": Status("mute", "pencil-line", QT_TRANSLATE_NOOP("Status", "Draft")),
    "checked": Status("warn", "scan-eye", QT_TRANSLATE_NOOP("Status", "Checked")),
    "final": Status("ok", "lock", QT_TRANSLATE_NOOP("Status", "Final")),
    "replaced": Status("mute", "history", QT_TRANSLATE_NOOP("Status", "Replaced")),
    "void": Status("bad", "ban", QT_TRANSLATE_NOOP("Status", "Void")),
    # the register of numbers
    "number_given": Status("ok", "check", QT_TRANSLATE_NOOP("Status", "Given")),
    "number_reserved": Status("warn", "clock", QT_TRANSLATE_NOOP("Status", "Reserved")),
    "number_void": Status("bad", "ban", QT_TRANSLATE_NOOP("Status", "Void")),
    "number_gap": Status("mute", "circle-slash", QT_TRANSLATE_NOOP("Status", "Never given")),
    "number_missing": Status("warn", "circle-question-mark", QT_TRANSLATE_NOOP("Status", "Gap")),
    # meetings
    "planned": Status("mute", "calendar", QT_TRANSLATE_NOOP("Status", "Planned")),
    "preparing": Status("warn", "list-checks", QT_TRANSLATE_NOOP("Status", "In preparation")),
    "running": Status("accent", "radio", QT_TRANSLATE_NOOP("Status", "Running")),
    "minutes_open": Status("warn", "notebook-pen", QT_TRANSLATE_NOOP("Status", "Minutes not final")),
    "followups_open": Status("mute", "list-todo", QT_TRANSLATE_NOOP("Status", "Follow-ups open")),
    "closed": Status("ok", "check-check", QT_TRANSLATE_NOOP("Status", "Closed")),
}
"""Every state that the screen shows, by the value its enumeration has in the domain."""


def paint_pill(
    painter: QPainter,
    x: float,
    cy: float,
    kind: Kind,
    text: str,
    icon: str | None = None,
    *,
    px: float = 12,
    max_width: float | None = None,
    outlined: bool = False,
    solid: bool = False,
) -> float:
    """A pill with its left end at x, centred on cy; returns its width. Narrower than its words it keeps its icon."""
    height, size = theme.px(px + 10), theme.px(px + 2)
    width = pill_width(text, icon, px)
    if max_width is not None and width > max_width:
        width = max_width
    tone = theme.tones(kind)
    # White small text on ok/warn/mute solids is below 4.5:1; the dark foreground as ground is not.
    ground = (tone.solid if theme.theme().dark else tone.fg) if solid else tone.bg
    words = theme.theme().on_solid if solid else tone.fg
    whole = QRectF(x, cy - height / 2, width, height)
    paint_frame(painter, whole, PILL_RADIUS, ground, tone.line if outlined else None)
    at, end = x + _PAD, x + width - _PAD
    if icon:
        paint_icon(painter, icon, at, cy - size / 2, size, words, 2.3)
        at += size + _GAP
    if end - at > px:
        paint_text(painter, QRectF(at, cy - height / 2, end - at, height), text, px, 600 if solid else 500, words)
    return width


def pill_width(text: str, icon: str | None = None, px: float = 12) -> float:
    """How wide a pill wants to be, in px."""
    words = max(text_width(text, px, 500), text_width(text, px, 600))  # large letters are narrower when they are bold
    return words + 2 * _PAD + (theme.px(px + 2) + _GAP if icon else 0)


def paint_region_tag(painter: QPainter, x: float, cy: float, kota: bool) -> float:
    """KAB. outlined or KOTA filled, so that the two are told apart without colour; returns the width."""
    rect = QRectF(x, cy - theme.px(20) / 2, theme.px(44), theme.px(20))
    if kota:
        paint_frame(painter, rect, TAG_RADIUS, "text2")
    else:
        paint_frame(painter, rect, TAG_RADIUS, "surface", "text2", 1.5)
    paint_text(painter, rect, "KOTA" if kota else "KAB.", 11, 700, "surface" if kota else "text2", CENTER)
    return rect.width()


class Pill(QWidget):
    """One status of the registry; other words or a solid ground on wish."""

    def __init__(
        self,
        status: str,
        text: str | None = None,
        *,
        px: float = 12,
        solid: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._status, self._text, self._px, self._solid = STATUSES[status], text, px, solid
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self._words())

    def set_status(self, status: str, text: str | None = None) -> None:
        """Show another state."""
        self._status, self._text = STATUSES[status], text
        self.setAccessibleName(self._words())
        self.updateGeometry()
        self.update()

    def _words(self) -> str:
        return self._text or self._status.text

    def sizeHint(self) -> QSize:
        return QSize(round(pill_width(self._words(), self._status.icon, self._px) + 0.5), theme.px(self._px + 10))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, cy = painter_of(self), self.height() / 2
        look = self._status
        paint_pill(
            painter, 0, cy, look.kind, self._words(), look.icon, px=self._px, max_width=self.width(), solid=self._solid
        )
        painter.end()


class Keycap(QWidget):
    """The cap of one key, for example `Ctrl K`."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)

    def sizeHint(self) -> QSize:
        return QSize(round(key_width(self._text) + 0.5), theme.px(18) + 2)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_of(self)
        paint_key(painter, 0, self.height() / 2 - 0.5, self._text)
        painter.end()


class RegionTag(QWidget):
    """KAB. or KOTA."""

    def __init__(self, kota: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kota = kota
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName("Kota" if kota else "Kabupaten")

    def sizeHint(self) -> QSize:
        return QSize(theme.px(44), theme.px(20))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_of(self)
        paint_region_tag(painter, 0, self.height() / 2, self._kota)
        painter.end()


class Icon(QWidget):
    """A still icon; it says nothing aloud unless it is given a name."""

    def __init__(
        self, name: str, size: int = 16, color: str = "text2", label: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._name, self._size, self._color = name, size, color
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(label)

    def name(self) -> str:
        """The icon shown."""
        return self._name

    def set_icon(self, name: str, color: str | None = None) -> None:
        """Show another icon, in another colour on wish."""
        self._name, self._color = name, color or self._color
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(self._size), theme.px(self._size))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_of(self)
        middle, size = QPointF(self.width() / 2, self.height() / 2), theme.px(self._size)
        paint_icon(painter, self._name, middle.x() - size / 2, middle.y() - size / 2, size, self._color)
        painter.end()
