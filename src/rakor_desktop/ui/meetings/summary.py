"""The overview of one meeting: what is to be done next, who came, and the facts of the meeting."""

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from rakor_desktop.documents.typesetting.proofs import PaperField
from rakor_desktop.domain.invitations import Reply
from rakor_desktop.domain.topics import Topic
from rakor_desktop.services.meetings.carry_status import CarriedStatus
from rakor_desktop.services.meetings.meetings import AgendaItem, Meeting
from rakor_desktop.services.meetings.overview import Overview, overview
from rakor_desktop.ui.kit.actions import make_action
from rakor_desktop.ui.kit.buttons import Button
from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.kit.labels import Caption, Label
from rakor_desktop.ui.kit.messages import MessageArea
from rakor_desktop.ui.kit.page import Page
from rakor_desktop.ui.kit.surfaces import Card, scrolling
from rakor_desktop.ui.meetings.carried_status import CarriedSheet
from rakor_desktop.ui.meetings.carry_card import CarryCard
from rakor_desktop.ui.meetings.head import hours_words
from rakor_desktop.ui.meetings.presence import PresenceCard
from rakor_desktop.ui.meetings.steps import StepsCard, next_steps
from rakor_desktop.ui.navigation import Navigator, Place
from rakor_desktop.ui.readiness import ReadinessCard
from rakor_desktop.ui.style import theme
from rakor_desktop.ui.style.tokens import GAP, MARGIN_LEFT, MARGIN_RIGHT

if TYPE_CHECKING:
    from rakor_desktop.ui.meetings.form import MeetingSheet

_SIDE, _PART = 372, 3
"""Width of the facts in px at 100 %; with large letters in a small window they have at most this part of it."""


class SummaryPage(Page):
    """Ringkasan: what comes next, who is there, and the facts of the meeting, which Ctrl+U changes."""

    topics = frozenset(Topic)

    def __init__(
        self,
        jobs: Jobs,
        messages: MessageArea,
        navigator: Navigator,
        *,
        today: Callable[[], date] = date.today,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(jobs, messages, parent)
        self._navigator, self._today = navigator, today
        self._seen: Overview | None = None
        self._field: PaperField | None = None  # to go to in the form when the meeting is known
        self._change = make_action(self, self.tr("Change"), "Ctrl+U", self.change, anywhere=True)
        self.steps, self.carry = StepsCard(), self._carry_card()
        self.readiness, self.presence = ReadinessCard(), PresenceCard()
        self.readiness.wanted.connect(self._on_answers_wanted)
        self.facts = FactsCard(Button.for_action(self._change, kind="link", icon="pencil", height=28))
        self.note, self._words = Card(self.tr("Note")), Label("", 13, 400, wrap=True)
        self.note.body.addWidget(self._words)
        self.note.body.addStretch(1)
        self.steps.wanted.connect(self._on_wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scrolling(self._lay_out()))

    def reload(self) -> None:
        if self.meeting_id is not None:
            self.carry.ask(self.meeting_id, self._today())
            self.jobs.read(overview, self.meeting_id, self._today(), then=self._on_overview, refused=self.refuse)

    def focus_first(self) -> None:
        if not self.steps.focus_first():
            self.facts.button.setFocus()

    def fit(self) -> None:
        """Facts and note give way before the page would scroll sideways."""
        for card in (self.facts, self.note):
            card.setFixedWidth(min(theme.px(_SIDE), self.width() // _PART))

    def legend_keys(self) -> list[tuple[str, str]]:
        """The window's keys that matter most here."""
        return [("F9", self.tr("registration desk")), ("F10", self.tr("minutes"))]

    def arrive(self, focus: object) -> None:
        """Open the form at a field of the paper (`PaperField`), as soon as the meeting is known."""
        self._field = focus if isinstance(focus, PaperField) else None
        self._open_at_field()

    def change(self) -> "MeetingSheet | None":
        """Open the form with the facts of this meeting; None before they are known."""
        if self._seen is None or self._seen.meeting.id != self.meeting_id:
            return None
        from rakor_desktop.ui.meetings.form import MeetingSheet

        sheet = MeetingSheet(self.jobs, self._seen.meeting, self._today(), parent=self)
        sheet.open()
        return sheet

    @Slot(object)
    def _on_overview(self, seen: Overview) -> None:
        first = self._seen is None or self._seen.meeting.id != seen.meeting.id
        self._seen = seen
        self.steps.set_steps(next_steps(seen))
        self.presence.set_door(seen.door)
        self.readiness.set_readiness(seen.readiness)
        self.readiness.setVisible(_is_awaited(seen))
        self.facts.set_meeting(seen.meeting)
        unknown = not seen.meeting.note
        self._words.setText(self.tr("not filled in") if unknown else seen.meeting.note)
        self._words.set_color("text3" if unknown else "text")
        focused = QApplication.focusWidget()
        if first and focused is not None and self.isAncestorOf(focused):
            self.focus_first()
        self._open_at_field()

    def _open_at_field(self) -> None:
        sheet = self.change() if self._field else None
        if sheet is not None and self._field:
            sheet.go_to_field(self._field)
            self._field = None

    @Slot()
    def _on_seats(self) -> None:
        self._navigator.go(Place.SEATING, self.meeting_id)

    @Slot()
    def _on_salutation(self) -> None:
        self._navigator.go(Place.SALUTATION, self.meeting_id)

    @Slot(object)
    def _on_wanted(self, place: Place) -> None:
        self._navigator.go(place, self.meeting_id)

    @Slot(object)
    def _on_status_wanted(self, seen: CarriedStatus) -> None:
        sheet = CarriedSheet(seen, parent=self)
        sheet.wanted.connect(partial(self._navigator.go, Place.ALL_FOLLOWUPS, None))
        sheet.open()

    @Slot(object)
    def _on_answers_wanted(self, reply: Reply) -> None:
        self._navigator.go(Place.INVITATIONS, self.meeting_id, reply)

    def _carry_card(self) -> CarryCard:
        card = CarryCard(self.jobs, self.messages)
        card.minutes_wanted.connect(partial(self._on_wanted, Place.MINUTES))
        card.status_wanted.connect(self._on_status_wanted)
        return card

    def _lay_out(self) -> QWidget:
        self.seats = Button(self.tr("Seating plan"), icon="grid-3x3", key="Shift F7")
        self.seats.clicked.connect(self._on_seats)
        self.salutation = Button(self.tr("Salutation"), icon="list-ordered", key="F7")
        self.salutation.clicked.connect(self._on_salutation)
        for button in (self.seats, self.salutation):
            self.facts.body.addWidget(button)
        inner, left, right = QWidget(), QVBoxLayout(), QVBoxLayout()
        for column, widgets in (
            (left, (self.steps, self.carry, self.readiness, self.presence)),
            (right, (self.facts, self.note)),
        ):
            column.setSpacing(GAP)
            for widget in widgets:
                column.addWidget(widget, 1 if widget is widgets[-1] else 0)
        row = QHBoxLayout(inner)
        row.setContentsMargins(MARGIN_LEFT, GAP, MARGIN_RIGHT, GAP)
        row.setSpacing(GAP)
        row.addLayout(left, 1)
        row.addLayout(right)
        return inner


class FactsCard(Card):
    """The facts of a meeting; what nobody filled in is said to be so."""

    def __init__(self, button: Button, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("FactsCard", "Meeting facts"), actions=[button], parent=parent)
        self.button = button
        names = {
            "organiser": self.tr("Organiser"),
            "host": self.tr("Host"),
            "chair": self.tr("Chair"),
            "writers": self.tr("Secretary · note-taker"),
            "hours": self.tr("Hours"),
            "place": self.tr("Place"),
            "agenda": self.tr("Agenda"),
        }
        self.values = {key: Label("", 13, 500, wrap=True) for key in names}
        for key, name in names.items():
            pair = QVBoxLayout()
            pair.setSpacing(1)
            pair.addWidget(Caption(name))
            pair.addWidget(self.values[key])
            self.body.addLayout(pair)

    def set_meeting(self, meeting: Meeting) -> None:
        """Show the facts of this meeting."""
        known = {
            "organiser": meeting.organiser,
            "host": meeting.host,
            "chair": meeting.chair,
            "writers": " · ".join(one for one in (meeting.secretary, meeting.note_taker) if one),
            "hours": hours_words(meeting),
            "place": meeting.place,
            "agenda": "\n".join(map(self._item, meeting.agenda)),
        }
        for key, value in known.items():
            self.values[key].setText(value or self.tr("not filled in"))
            self.values[key].set_color("text" if value else "text3")

    def _item(self, item: AgendaItem) -> str:
        said = f"{item.no}. {item.title}"
        return said if item.may_be_represented else self.tr("{item} (may not be represented)").format(item=said)


def _is_awaited(seen: Overview) -> bool:
    """Whether answers still say more than the door does."""
    figures = seen.door.figures
    return figures.invitations > 0 and figures.not_recorded == figures.invitations
