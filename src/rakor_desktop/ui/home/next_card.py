"""The card of the next meeting: when and where, what was answered, what it still needs; or how to come by one."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from rakor_desktop.domain.dates import MONTHS, WEEKDAYS
from rakor_desktop.domain.invitations import Reply
from rakor_desktop.domain.meetings import Stage, stage_of
from rakor_desktop.services.meetings.home import Coming, Preparation
from rakor_desktop.ui.home.links import LinkList
from rakor_desktop.ui.home.wording import days_words, open_steps, when_words
from rakor_desktop.ui.kit.buttons import Button
from rakor_desktop.ui.kit.labels import ElidedLabel, Label
from rakor_desktop.ui.kit.paint import CENTER, paint_frame, paint_text, painter_of
from rakor_desktop.ui.kit.pills import Icon, Pill
from rakor_desktop.ui.kit.surfaces import Card, Divider
from rakor_desktop.ui.navigation import Place, Spot
from rakor_desktop.ui.readiness import ReadinessFigures
from rakor_desktop.ui.style import theme
from rakor_desktop.ui.style.tokens import CARD_RADIUS


class DayBlock(QWidget):
    """The leaf of a calendar: month, day, weekday."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._day: date | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_day(self, day: date) -> None:
        """Show another day."""
        self._day = day
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(64), theme.px(72))

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._day is None:
            return
        painter, rect, head = painter_of(self), self.rect().toRectF(), theme.px(20)
        paint_frame(painter, rect, CARD_RADIUS, "surface", "border")
        paint_frame(painter, QRectF(0, 0, rect.width(), head + CARD_RADIUS), CARD_RADIUS, "accent")
        painter.fillRect(QRectF(1, head, rect.width() - 2, CARD_RADIUS), theme.color("surface"))
        month, weekday = MONTHS[self._day.month - 1][:3].upper(), WEEKDAYS[self._day.weekday()]
        paint_text(painter, QRectF(0, 0, rect.width(), head), month, 11, 700, "on_accent", CENTER)
        figure = QRectF(0, head, rect.width(), theme.px(32))
        paint_text(painter, figure, str(self._day.day), 24, 700, "text", CENTER)
        below = QRectF(0, figure.bottom(), rect.width(), theme.px(16))
        paint_text(painter, below, weekday, 11, 400, "text2", CENTER)
        painter.end()


class NextCard(Card):
    """`wanted` with the place that a figure, a step or a button leads to."""

    wanted = Signal(object)  # Spot

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._meeting: Coming | None = None
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.day, self.status = DayBlock(), Pill(Stage.PREPARING.value)
        self.when, self.days = Label("", 13, 600, "accent"), ElidedLabel("", 13, 400, "text3")
        self.title, self.place = ElidedLabel("", 16, 600), ElidedLabel("", 13, 400, "text2")
        self.readiness, self.steps = ReadinessFigures(), LinkList(columns=2)
        self.ready = Label(self.tr("Nothing else is left to prepare."), 13, 400, "text2")
        self.open = Button(self.tr("Open the meeting"), kind="primary", icon="arrow-right")
        self.call = Button("", icon="phone")
        self.body.addLayout(self._head())
        for widget in (Divider(), self.readiness, Divider(), self.steps, self.ready):
            self.body.addWidget(widget)
        self.body.addLayout(self._buttons())
        self.readiness.wanted.connect(self._on_answers)
        self.steps.wanted.connect(self.wanted)
        self.open.clicked.connect(self._on_open)
        self.call.clicked.connect(self._on_call)

    def set_meeting(self, meeting: Coming, has: Preparation, today: date) -> None:
        """Show this meeting as it is on `today`."""
        self._meeting = meeting
        self.setAccessibleName(meeting.title)
        self.day.set_day(meeting.held_on)
        self.status.set_status(_stage(meeting, today))
        self.when.setText(when_words(meeting, today))
        self.days.set_text(f"· {days_words(meeting, today)}")
        self.title.set_text(meeting.title)
        host = self.tr("host {name}").format(name=meeting.host) if meeting.host else ""
        self.place.set_text(" · ".join(part for part in (meeting.place, host) if part))
        self.readiness.set_readiness(meeting.readiness)
        self.readiness.setVisible(meeting.readiness.invitations > 0)
        steps = open_steps(meeting, has, today)
        self.steps.set_links(steps)
        self.ready.setVisible(not steps)
        waiting = meeting.readiness.waiting
        self.call.setText(self.tr("Call the %n who have not answered", "", waiting))
        self.call.setVisible(waiting > 0)

    def stops(self) -> list[QWidget]:
        """Where Tab stops, from above."""
        return [*self.readiness.figures.values(), *self.steps.lines, self.open, self.call]

    @Slot()
    def _on_open(self) -> None:
        self._go(Place.SUMMARY)

    @Slot()
    def _on_call(self) -> None:
        self._go(Place.INVITATIONS, Reply.NO_ANSWER)

    @Slot(object)
    def _on_answers(self, reply: Reply) -> None:
        self._go(Place.INVITATIONS, reply)

    def _go(self, place: Place, focus: object = None) -> None:
        if self._meeting is not None:
            self.wanted.emit(Spot(place, self._meeting.id, focus))

    def _head(self) -> QHBoxLayout:
        row, words, first, last = QHBoxLayout(), QVBoxLayout(), QHBoxLayout(), QHBoxLayout()
        row.setSpacing(16)
        words.setSpacing(4)
        for line in (first, last):
            line.setSpacing(6)
        first.addWidget(self.when)
        first.addWidget(self.days, 1)
        last.addWidget(Icon("map-pin", 15, "text3"))
        last.addWidget(self.place, 1)
        words.addLayout(first)
        words.addWidget(self.title)
        words.addLayout(last)
        row.addWidget(self.day)
        row.addLayout(words, 1)
        row.addWidget(self.status, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.open)
        row.addWidget(self.call)
        row.addStretch(1)
        return row


class NoMeetingCard(Card):
    """In its place while there is none: `begin` one, or look at the `latest`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("NoMeetingCard", "No meeting ahead"), parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.begin = Button(self.tr("Make a meeting"), icon="calendar-plus")
        self.latest = Button(self.tr("Open the latest"), icon="history")
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (self.begin, self.latest):
            row.addWidget(button)
        row.addStretch(1)
        self.body.addWidget(Label(self.tr("Make one, or look at the latest."), 13, 400, "text2"))
        self.body.addLayout(row)


def _stage(meeting: Coming, today: date) -> Stage:
    invited = meeting.readiness.invitations
    return stage_of(meeting.held_on, today, invitations=invited, minutes_issued=False, open_obligations=0)
