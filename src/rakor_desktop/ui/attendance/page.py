"""The page of the door: asks the services, shows desk and panels, and says what was recorded or refused."""

from datetime import UTC, datetime, timedelta
from functools import partial
from uuid import UUID

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from rakor_desktop.domain.attendance import Event, Excuse, Kind, Representative, Revocation
from rakor_desktop.domain.errors import AlreadyRecorded, Field, FieldMissing, MustComeInPerson, RakorError
from rakor_desktop.domain.topics import Topic
from rakor_desktop.services import attendance, meetings
from rakor_desktop.services.attendance import Arrival, Door, Recorded
from rakor_desktop.services.directory import Office
from rakor_desktop.services.invitations import Invitee
from rakor_desktop.ui.attendance.card import Act
from rakor_desktop.ui.attendance.columns import seen_at
from rakor_desktop.ui.attendance.desk import GREETING, Desk
from rakor_desktop.ui.attendance.figures import FiguresColumn
from rakor_desktop.ui.attendance.history import HistoryPanel
from rakor_desktop.ui.attendance.reasons import Reason, ReasonPanel
from rakor_desktop.ui.attendance.recorder import Recorder, Stroke
from rakor_desktop.ui.attendance.represented import RepresentedPanel
from rakor_desktop.ui.attendance.wording import already, greeting, reason_words
from rakor_desktop.ui.errors import sentence
from rakor_desktop.ui.kit.empty import EmptyState
from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.kit.list_export import ListExport
from rakor_desktop.ui.kit.messages import MessageArea
from rakor_desktop.ui.kit.page import Page, refuse_in
from rakor_desktop.ui.navigation import Navigator, Place
from rakor_desktop.ui.seats_button import SeatsButton
from rakor_desktop.ui.style import theme

AT_ONCE = timedelta(minutes=2)
"""How long the last own record is taken back without a reason."""
_NARROW = 1256


class AttendancePage(Page):
    """`desk` is the name under which this computer records; its last record can be taken back without searching."""

    topics = frozenset({Topic.ATTENDANCE, Topic.INVITATIONS, Topic.DIRECTORY, Topic.MEETINGS, Topic.SETTINGS})

    def __init__(
        self,
        jobs: Jobs,
        messages: MessageArea,
        *,
        navigator: Navigator,
        desk: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(jobs, messages, parent)
        self._navigator, self._desk_name, self._zone = navigator, desk, "WIB"
        self._door: Door | None = None
        self._asked_about: Invitee | None = None
        self.desk, self.figures, self.stack = Desk(), FiguresColumn(desk, SeatsButton(navigator)), QStackedWidget()
        self._recorder, self.represented, self.history = Recorder(jobs, self), RepresentedPanel(), HistoryPanel()
        self.excuse = ReasonPanel(
            "mute", "mail", self.tr("Reason"), self.tr("With a reason: excused. Without one: counted as absent.")
        )
        self.revocation = ReasonPanel(
            "warn", "undo-2", self.tr("Reason"), self.tr("The record stays in the history, with this reason.")
        )
        self.empty = self._make_empty()
        self._lay_out()
        self._connect()

    def enter(self, meeting_id: int | None) -> None:
        """Begin with an empty field at another meeting."""
        if meeting_id != self.meeting_id:
            self._door = None
            self.desk.strip.take_away(GREETING)
            self.desk.show_invitees((), self._zone)
            self._back()
        super().enter(meeting_id)

    def reload(self) -> None:
        """Ask for the state of the door and the meeting's zone."""
        if self.meeting_id is not None:
            self.jobs.read(meetings.meeting, self.meeting_id, then=self._on_meeting)
            self.jobs.read(attendance.door, self.meeting_id, then=self._on_door, refused=self.refuse)

    def focus_first(self) -> None:
        """The search field, or what stands in its place."""
        if self.stack.currentWidget() is self.desk:
            self.desk.to_field()
        elif self.stack.currentWidget() is self.empty:
            self.empty.setFocus()

    def own_last(self) -> Arrival | None:
        """The last record of this desk that still stands."""
        arrivals = self._door.arrivals if self._door else ()
        return next((one for one in arrivals if one.event.desk == self._desk_name), None)

    def _make_empty(self) -> EmptyState:
        title = self.tr("Nobody is invited to this meeting yet")
        text = self.tr("Who is invited can be recorded here when he comes.")
        invite = partial(self._navigator.go, Place.INVITATIONS)
        way = ("mail", self.tr("Add invitations"), self.tr("Add whole groups by order of precedence."), "Alt 2", invite)
        return EmptyState(title, text, [way])

    def _lay_out(self) -> None:
        for panel in (self.desk, self.represented, self.excuse, self.revocation, self.history, self.empty):
            self.stack.addWidget(panel)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.stack, 1)
        row.addWidget(self.figures)

    def _connect(self) -> None:
        ListExport(self, "attendance", partial(seen_at, self.desk))
        self.desk.asked.connect(self._on_asked)
        self.desk.nothing_to_undo.connect(self.messages.undo)
        self._recorder.recorded.connect(self._on_recorded)
        self._recorder.refused.connect(self._on_not_recorded)
        self.represented.saved.connect(self._on_represented)
        self.excuse.chosen.connect(self._on_excuse)
        self.revocation.chosen.connect(self._on_revocation)
        self.figures.arrivals.revoke_asked.connect(self._on_revoke_own)
        for panel in (self.represented, self.excuse, self.revocation, self.history):
            panel.left.connect(self._back)

    @Slot(object)
    def _on_meeting(self, meeting: meetings.Meeting) -> None:
        self._zone = meeting.zone
        self.figures.clock.set_zone(meeting.zone)

    @Slot(object)
    def _on_door(self, door: Door) -> None:
        self._door = door
        self.desk.show_invitees(door.invitees, self._zone)
        self.figures.show_door(door, self.own_last(), self._zone)
        self.represented.effect.representatives = door.representatives
        if self.stack.currentWidget() is self.represented:
            self.represented.set_invitees(door.invitees)
        if not door.invitees:
            self.stack.setCurrentWidget(self.empty)
        elif self.stack.currentWidget() is self.empty:
            self._back()

    @Slot(object, object)
    def _on_asked(self, act: Act, invitee: Invitee) -> None:
        {
            Act.PRESENT: self._check_in,
            Act.REPRESENTED: self._open_represented,
            Act.EXCUSED: self._open_excuse,
            Act.REVOKE: self._revoke,
            Act.HISTORY: self._open_history,
        }[act](invitee)

    def _check_in(self, invitee: Invitee) -> None:
        self.desk.again()
        self._recorder.check_in(invitee.id)

    def _open_represented(self, invitee: Invitee) -> None:
        refusal = _recorded_already(invitee) or _must_come(invitee)
        if refusal:
            self._refuse_at_once(refusal)
            return
        self._asked_about = invitee
        self.represented.start(invitee, self._door.invitees if self._door else ())
        self.stack.setCurrentWidget(self.represented)
        self.jobs.read(attendance.stand_ins, invitee.id, then=self._on_stand_ins)

    @Slot(object)
    def _on_stand_ins(self, offices: tuple[Office, ...]) -> None:
        if self.stack.currentWidget() is self.represented:
            self.represented.offer(offices)

    @Slot(object, bool)
    def _on_represented(self, person: Representative, also_own: bool) -> None:
        if self._asked_about is not None:
            self._recorder.represent(self._asked_about.id, person, also_own)

    def _open_excuse(self, invitee: Invitee) -> None:
        refusal = _recorded_already(invitee)
        if refusal:
            self._refuse_at_once(refusal)
            return
        counted = self.tr("counted as excused")
        reasons: list[Reason] = [(reason.value, reason_words(reason), counted) for reason in Excuse]
        reasons.append(("", self.tr("No reason given"), self.tr("counted as absent")))
        title = self.tr("{office} does not come").format(office=invitee.office.name)
        self._ask_reason(self.excuse, title, invitee, reasons)

    @Slot(str)
    def _on_excuse(self, reason: str) -> None:
        if self._asked_about is not None:
            self._recorder.excuse(self._asked_about.id, reason)
            self._back()

    def _revoke(self, invitee: Invitee) -> None:
        """Take back what stands for this invitation; where nothing does, the last record of this desk."""
        if invitee.standing.event is None:
            self._on_revoke_own()
            return
        own = self.own_last()
        is_last = own is not None and own.event.id == invitee.standing.event.id
        if is_last and datetime.now(UTC) - invitee.standing.event.at < AT_ONCE:
            self.desk.again()
            self._recorder.revoke(invitee.id, Revocation.UNDONE)
            return
        reasons = [reason for reason in Revocation if reason is not Revocation.UNDONE]
        title = self.tr("Revoke the record of {office}").format(office=invitee.office.name)
        self._ask_reason(self.revocation, title, invitee, [(one.value, reason_words(one), "") for one in reasons])

    @Slot()
    def _on_revoke_own(self) -> None:
        own, listed = self.own_last(), self._door.invitees if self._door else ()
        invitee = next((one for one in listed if own is not None and one.id == own.invitee_id), None)
        if invitee is None:
            self.desk.strip.show_message(GREETING, "info", self.tr("This desk has nothing to revoke yet."))
        else:
            self._revoke(invitee)

    @Slot(str)
    def _on_revocation(self, reason: str) -> None:
        if self._asked_about is not None:
            self._recorder.revoke(self._asked_about.id, reason)
            self._back()

    def _open_history(self, invitee: Invitee) -> None:
        self.stack.setCurrentWidget(self.history)
        self.history.start(invitee)
        if self.meeting_id is not None:
            self.jobs.read(attendance.history, self.meeting_id, invitee.id, then=self._on_history)

    @Slot(object)
    def _on_history(self, events: tuple[Event, ...]) -> None:
        self.history.show_events(events, self._zone)

    @Slot(object, object)
    def _on_recorded(self, recorded: Recorded, stroke: Stroke) -> None:
        """Greet; what was begun for the next guest meanwhile stays as it is."""
        if not _is_of(self._door, stroke):
            return  # the offices of the next meeting have the same names: a greeting would be taken for one of theirs
        if self._asked_about is not None and self._asked_about.id == stroke.invitee_id:
            self._back()
        said = greeting(recorded.office, recorded.event, self._zone)
        if recorded.event.kind is Kind.REVOKED:
            self.desk.strip.show_message(GREETING, "info", said)
        else:
            self.desk.greet(said, partial(self._undo, stroke, recorded.event.id))

    @Slot(object, object)
    def _on_not_recorded(self, error: RakorError, stroke: Stroke) -> None:
        refuse = self._on_refused if _is_of(self._door, stroke) else self.refuse
        refuse(error)

    def _undo(self, stroke: Stroke, recorded: UUID) -> None:
        if self.stack.currentWidget() is self.desk:
            self.desk.to_field()
        self._recorder.undo(stroke, recorded, self._door.invitees if self._door else ())

    def _refuse_at_once(self, error: RakorError) -> None:
        self.desk.again()
        self._on_refused(error)

    def _on_refused(self, error: RakorError) -> None:
        if isinstance(error, FieldMissing) and error.field is Field.OFFICE:
            self.represented.miss_office(sentence(error).what)
        elif isinstance(error, AlreadyRecorded):
            if self._asked_about is not None and self._asked_about.office.name == error.office:
                self._back()
            what, safe = already(error, self._zone)
            self.desk.strip.show_message(GREETING, "warn", what, safe)
        elif self.stack.currentWidget() is self.desk:
            refuse_in(self.desk.strip, error)
        else:
            self.refuse(error)

    def _ask_reason(self, panel: ReasonPanel, title: str, invitee: Invitee, reasons: list[Reason]) -> None:
        self._asked_about = invitee
        self.stack.setCurrentWidget(panel)
        panel.start(title, invitee, reasons)

    @Slot()
    def _back(self) -> None:
        """To the desk, ready for the next guest."""
        self._asked_about = None
        self.stack.setCurrentWidget(self.desk)
        self.desk.again()

    def fit(self) -> None:
        """In a narrow page the figures leave more room to the list."""
        self.figures.set_narrow(self.width() < theme.px(_NARROW))


def _is_of(door: Door | None, stroke: Stroke) -> bool:
    """Whether what was recorded belongs to the meeting of this door, the one in view."""
    return door is not None and any(one.id == stroke.invitee_id for one in door.invitees)


def _recorded_already(invitee: Invitee) -> AlreadyRecorded | None:
    event = invitee.standing.event
    return None if event is None else AlreadyRecorded(invitee.office.name, invitee.standing.state, event.at, event.desk)


def _must_come(invitee: Invitee) -> MustComeInPerson | None:
    return None if invitee.may_be_represented else MustComeInPerson(invitee.office.name)
