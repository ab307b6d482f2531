"""The page of the door: asks the services, shows desk, figures and panels, and says what was recorded or refused."""

from functools import partial
from uuid import UUID

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from rakor_desktop.domain.attendance import Kind
from rakor_desktop.domain.errors import AlreadyRecorded, Field, FieldMissing, RakorError, StoreUnreachable
from rakor_desktop.domain.topics import Changes, Topic
from rakor_desktop.services.attendance import attendance
from rakor_desktop.services.attendance.attendance import Arrival, Door, Recorded
from rakor_desktop.services.meetings import meetings
from rakor_desktop.ui.attendance.acts import Acts
from rakor_desktop.ui.attendance.at_hand import AtHand
from rakor_desktop.ui.attendance.columns import seen_at
from rakor_desktop.ui.attendance.contradictions import Contradictions
from rakor_desktop.ui.attendance.desk import GREETING
from rakor_desktop.ui.attendance.desk_bar import DeskBar
from rakor_desktop.ui.attendance.early_cards import EarlyCards
from rakor_desktop.ui.attendance.figures import FiguresColumn
from rakor_desktop.ui.attendance.ledger_menu import LedgerMenu
from rakor_desktop.ui.attendance.minute import RoomAtMinute
from rakor_desktop.ui.attendance.panels import Panels
from rakor_desktop.ui.attendance.recorder import Recorder, Stroke
from rakor_desktop.ui.attendance.sounds import Sound, Sounds
from rakor_desktop.ui.attendance.spooling import Spooling
from rakor_desktop.ui.attendance.switches import Switches
from rakor_desktop.ui.attendance.wording import about, already, greeting
from rakor_desktop.ui.errors import sentence
from rakor_desktop.ui.kit.empty import EmptyState
from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.kit.list_export import ListExport
from rakor_desktop.ui.kit.messages import MessageArea
from rakor_desktop.ui.kit.page import Page, refuse_in
from rakor_desktop.ui.kit.state import State
from rakor_desktop.ui.list_ways import ListWays
from rakor_desktop.ui.navigation import Navigator, Place
from rakor_desktop.ui.paper_button import DoorWays
from rakor_desktop.ui.style import theme

_NARROW = 1256
_SOUNDS = {Kind.ARRIVED: Sound.PRESENT, Kind.REPRESENTED: Sound.REPRESENTED}


class AttendancePage(Page):
    """`desk` is the name under which this computer records; its last record can be taken back without searching."""

    topics = frozenset({Topic.ATTENDANCE, Topic.INVITATIONS, Topic.DIRECTORY, Topic.MEETINGS, Topic.SETTINGS})
    _awaits_all = False

    def __init__(
        self,
        jobs: Jobs,
        messages: MessageArea,
        *,
        navigator: Navigator,
        desk: str,
        state: State | None = None,
        shared: bool = False,
        spooling: Spooling | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(jobs, messages, parent)
        self._at_hand, self._spooling, self.sounds = AtHand(desk), spooling, Sounds(state, self)
        self._recorder, self._asks = Recorder(jobs, self._at_hand, spooling, self), Contradictions(jobs, messages, self)
        self.switches = Switches(self.sounds, state)
        self.stack, self.bar = Panels(self.switches), DeskBar(desk, self)
        self.desk, self.represented, self.history = self.stack.desk, self.stack.represented, self.stack.history
        self.ledger, self._shared, self.empty = LedgerMenu(self, self.desk), shared, self._make_empty(navigator)
        self.figures = FiguresColumn(desk, self.ledger.beside(DoorWays(navigator)), ListWays(navigator))
        self.acts = Acts(jobs, self.stack, self._recorder, self._at_hand, self)
        self._early, self.minute = EarlyCards(self.stack, messages, self), RoomAtMinute(self, self.stack)
        self._lay_out()
        self._connect()
        self._tell_link()

    def enter(self, meeting_id: int | None) -> None:
        """Begin with an empty field at another meeting."""
        if meeting_id != self.meeting_id:
            self._at_hand.enter(meeting_id)
            self.acts.meeting_id = meeting_id
            self.desk.strip.take_away(GREETING)
            self.represented.set_agenda(())
            self.desk.show_invitees((), self._at_hand.zone)
            self.stack.back()
        super().enter(meeting_id)

    def reload(self) -> None:
        """Ask for the state of the door and the meeting's zone."""
        if self.meeting_id is not None:
            self._awaits_all = True
            self.jobs.read(meetings.meeting, self.meeting_id, then=self._on_meeting)
            self.jobs.read(attendance.door, self.meeting_id, then=self._on_door, refused=self._on_unread)

    def focus_first(self) -> None:
        """The search field, or what stands in its place."""
        if self.stack.currentWidget() is self.desk:
            self.desk.to_field()
        elif self.stack.currentWidget() is self.empty:
            self.empty.setFocus()

    @Slot(str)
    def sit_at(self, desk: str) -> None:
        """The desk has another name from now on."""
        self._at_hand.desk = desk
        self.bar.set_desk(desk)
        self.figures.clock.set_desk(desk)

    def own_last(self) -> Arrival | None:
        """The last record of this desk that still stands."""
        return self._at_hand.own_last()

    def banner(self) -> QWidget:
        """The bar that says where one is while the desk has the whole screen."""
        return self.bar

    def stand_alone(self, alone: bool) -> None:
        """The bar has the hour then, and the figures need no second one."""
        self.figures.show_clock(not alone)

    def fit(self) -> None:
        """In a narrow page the figures leave more room to the list, in a low one they leave out what can be missed."""
        self.figures.set_narrow(self.width() < theme.px(_NARROW))
        self.figures.set_room(self.height())

    def _make_empty(self, navigator: Navigator) -> EmptyState:
        title = self.tr("Nobody is invited to this meeting yet")
        text = self.tr("Who is invited can be recorded here when he comes.")
        invite = partial(navigator.go, Place.INVITATIONS)
        way = ("mail", self.tr("Add invitations"), self.tr("Add whole groups by order of precedence."), "Alt 2", invite)
        return EmptyState(title, text, [way])

    def _lay_out(self) -> None:
        self.bar.hide()
        self.stack.addWidget(self.empty)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.stack, 1)
        row.addWidget(self.figures)

    def _connect(self) -> None:
        self.ledger.also = (self.minute.action,)
        ListExport(self, "attendance", partial(seen_at, self.desk))
        self.switches.bind(self)
        self.desk.strip.wait_for(self.jobs.when_saved)
        self.desk.nothing_to_undo.connect(self.messages.undo)
        self._recorder.recorded.connect(self._on_recorded)
        self._recorder.refused.connect(self._on_not_recorded)
        if self._spooling is not None:
            self._spooling.changed.connect(self._on_spooled)
        self.acts.refused.connect(self._on_refused)
        self.acts.stale.connect(self.touch)
        self.acts.late.corrects.connect(self.ledger.correct_record)
        self.figures.arrivals.revoke_asked.connect(self.acts.revoke_own)

    def _tell_link(self) -> None:
        if self._spooling is not None and self._spooling.takes_over:
            self.bar.set_link(False, *self._spooling.words(self._at_hand.desk, self._at_hand.zone))
        else:
            self.bar.set_link(True, self.tr("Connected") if self._shared else self.tr("Data on this computer"))

    @Slot()
    def _on_spooled(self) -> None:
        """Something was recorded here, or came into the store, or the link changed."""
        if self._spooling is not None:
            self._at_hand.keep(self._spooling.waiting(self.meeting_id))
        self._tell_link()
        self._show_door()

    @Slot(object)
    def _on_unread(self, error: RakorError) -> None:
        """Of a store that is away the bar and the window tell; the desk goes on with what it knows."""
        if not isinstance(error, StoreUnreachable) or self._at_hand.door is None:
            self.refuse(error)

    @Slot(object)
    def _on_meeting(self, meeting: meetings.Meeting) -> None:
        self.zone = self._at_hand.zone = self.represented.zone = meeting.zone
        self.ledger.day = meeting.held_on
        self.figures.clock.set_zone(meeting.zone)
        self.acts.visitors.set_meeting(meeting.id, meeting.held_on)
        self.represented.set_agenda(meeting.agenda)
        self.bar.set_meeting(meeting.title, meeting.held_on, meeting.zone)

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        """Where somebody was recorded, which is all that happens while guests come, only the ledger is read anew."""
        known = None if self._awaits_all or not self.isVisible() else self._at_hand.read
        if self.topics & changes.topics != {Topic.ATTENDANCE} or known is None or self.meeting_id is None:
            super()._on_changed(changes)
        else:
            again, away = self._on_door_again, self._on_unread
            self.jobs.read(attendance.door_again, self.meeting_id, known, then=again, refused=away)

    @Slot(object)
    def _on_door_again(self, door: Door) -> None:
        """Dropped when it is of the meeting before, or when everything was asked for since."""
        if not self._awaits_all and self._at_hand.read is not None:
            self._see(door)

    @Slot(object)
    def _on_door(self, door: Door) -> None:
        self._awaits_all = False
        self._see(door)

    def _see(self, door: Door) -> None:
        if self._spooling is not None:
            self._at_hand.keep(self._spooling.waiting(self.meeting_id))
        self._at_hand.see(door)
        self._show_door()

    def _show_door(self) -> None:
        door = self._at_hand.door
        if door is None:
            return
        self.desk.show_invitees(door.invitees, self._at_hand.zone)
        self.figures.show_door(door, self.own_last(), self._at_hand.zone, self._at_hand.unsent)
        self._asks.show_door(door, self._at_hand.zone)
        self.ledger.show_door(door)
        self._early.show_door(door)
        self.represented.effect.representatives = door.representatives
        if self.stack.currentWidget() is self.represented:
            self.represented.set_invitees(door.invitees)
        if not door.invitees:
            self.stack.setCurrentWidget(self.empty)
        elif self.stack.currentWidget() is self.empty:
            self.stack.back()

    @Slot(object, object)
    def _on_recorded(self, recorded: Recorded, stroke: Stroke) -> None:
        """Greet; what was begun for the next guest meanwhile stays as it is."""
        if not self._is_here(stroke):
            return  # the offices of the next meeting have the same names: a greeting would be taken for one of theirs
        if self.acts.asked_about is not None and self.acts.asked_about.id == stroke.subject:
            self.stack.back()
        if recorded.event.kind is Kind.WALKED_IN:
            self.acts.visitors.over(recorded=True)
        self.desk.already.hide()
        said = greeting(recorded.office, recorded.event, self._at_hand.zone)
        if recorded.event.why or recorded.event.kind in (Kind.REVOKED, Kind.CORRECTED):
            self.desk.strip.show_message(GREETING, "info", said)
        else:
            self.desk.greet(said, partial(self._undo, stroke, recorded.event.id))
            self.sounds.play(_SOUNDS.get(recorded.event.kind, Sound.PRESENT))

    @Slot(object, object)
    def _on_not_recorded(self, error: RakorError, stroke: Stroke) -> None:
        self.acts.visitors.over(recorded=False)
        refuse = self._on_refused if self._is_here(stroke) else self.refuse
        refuse(error)

    def _is_here(self, stroke: Stroke) -> bool:
        """Whether what was recorded belongs to the meeting in view."""
        if stroke.meeting_id is not None:
            return stroke.meeting_id == self.meeting_id
        return any(one.id == stroke.subject for one in self._at_hand.invitees)

    def _undo(self, stroke: Stroke, recorded: UUID) -> None:
        if self.stack.currentWidget() is self.desk:
            self.desk.to_field()
        self._recorder.undo(stroke, recorded)

    @Slot(object)
    def _on_refused(self, error: RakorError) -> None:
        if isinstance(error, FieldMissing) and error.field is Field.OFFICE:
            self.represented.miss_office(sentence(error).what)
        elif isinstance(error, AlreadyRecorded):
            self._show_already(error)
        elif self.stack.currentWidget() is self.desk:
            refuse_in(self.desk.strip, error, self.zone)
            self.sounds.play(Sound.UNKNOWN)
        else:
            self.refuse(error)

    def _show_already(self, error: AlreadyRecorded) -> None:
        """The card of what is recorded; beside whatever was begun for the next guest a line of it has to do."""
        if self.acts.asked_about is not None and self.acts.asked_about.office.name == error.office:
            self.stack.back()
        self.sounds.play(Sound.RECORDED_ALREADY)
        what, safe = already(error, self._at_hand.zone)
        invitee = next((one for one in self._at_hand.invitees if one.office.name == error.office), None)
        free = self.stack.currentWidget() is self.desk and (self.desk.is_idle() or self.desk.chosen() == error.office)
        if invitee is not None and free:
            self.desk.show_already(invitee, about(invitee), safe)
        else:
            self.desk.strip.show_message(GREETING, "warn", what, safe)
