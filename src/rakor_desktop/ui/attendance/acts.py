"""What each key of the desk does: decides by what is known, opens the panel that asks, hands over what to record."""

from datetime import UTC, datetime, timedelta
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot

from rakor_desktop.domain.attendance import Event, Excuse, Representative, Revocation
from rakor_desktop.domain.errors import AlreadyRecorded, DoorCodeMistyped, MustComeInPerson, RakorError
from rakor_desktop.domain.tokens import check
from rakor_desktop.services.attendance import attendance
from rakor_desktop.services.directory.directory import Office
from rakor_desktop.services.invitations.invitations import Invitee
from rakor_desktop.services.letters import door_codes
from rakor_desktop.ui.attendance.at_hand import AtHand
from rakor_desktop.ui.attendance.card import Act
from rakor_desktop.ui.attendance.desk import GREETING
from rakor_desktop.ui.attendance.late import Late
from rakor_desktop.ui.attendance.panels import Panels
from rakor_desktop.ui.attendance.reasons import Reason
from rakor_desktop.ui.attendance.recorder import Recorder
from rakor_desktop.ui.attendance.visitors import Visitors
from rakor_desktop.ui.attendance.wording import reason_words
from rakor_desktop.ui.kit.jobs import Jobs

AT_ONCE = timedelta(minutes=2)
"""How long the last own record is taken back without a reason."""


class Acts(QObject):
    """One act at a time, about `asked_about`; `refused` tells what was refused before anything was written."""

    refused = Signal(object)  # RakorError
    stale = Signal()  # another desk invited somebody: read the door anew

    def __init__(self, jobs: Jobs, panels: Panels, recorder: Recorder, at_hand: AtHand, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs, self._panels, self._recorder, self._at_hand = jobs, panels, recorder, at_hand
        self.asked_about: Invitee | None = None
        self.meeting_id: int | None = None
        self.late = Late(panels, recorder, at_hand, self)
        self.visitors = Visitors(jobs, panels, recorder, at_hand, self.late, self)
        self.visitors.replaces.connect(self._on_replaces)
        panels.desk.asked.connect(self._on_asked)
        panels.desk.scanned.connect(self._on_scanned)
        panels.desk.unknown_code.connect(self._on_unknown_code)
        panels.returned.connect(self._on_returned)
        panels.represented.saved.connect(self._on_represented)
        panels.excuse.chosen.connect(self._on_excuse)
        panels.revocation.chosen.connect(self._on_revocation)

    @Slot(object, object)
    def _on_asked(self, act: Act, invitee: Invitee) -> None:
        if self.late.takes(act, invitee):
            return
        {
            Act.PRESENT: self._check_in,
            Act.REPRESENTED: self._open_represented,
            Act.EXCUSED: self._open_excuse,
            Act.LEAVE: self._leave,
            Act.RETURN: self._return,
            Act.REVOKE: self._revoke,
            Act.HISTORY: self._open_history,
        }[act](invitee)

    @Slot(object)
    def _on_scanned(self, invitee: Invitee) -> None:
        """A card was read: shown, and it waits; whoever brings it may stand in for the one who is invited."""
        desk = self._panels.desk
        refusal = recorded_already(invitee)
        if refusal is not None:
            self.refused.emit(refusal)
        elif desk.switches.scan_records:
            self._on_asked(Act.PRESENT, invitee)
        else:
            desk.list.enter()
        desk.say_read(self.tr("Card read: invitation {no}").format(no=invitee.no))

    @Slot(str)
    def _on_unknown_code(self, typed: str) -> None:
        self._panels.desk.search.line.selectAll()
        try:
            check(typed)
        except DoorCodeMistyped as refusal:
            self.refused.emit(refusal)
            return
        if self.meeting_id is not None:
            self._jobs.read(
                door_codes.invitee_of_code, self.meeting_id, typed, then=self._on_code, refused=self._on_no_code
            )

    @Slot(object)
    def _on_code(self, _invitee_id: int) -> None:
        self.stale.emit()

    @Slot(object)
    def _on_no_code(self, error: RakorError) -> None:
        self.refused.emit(error)

    def _check_in(self, invitee: Invitee) -> None:
        refusal = recorded_already(invitee)
        if refusal:
            self.refused.emit(refusal)
            return
        self._panels.desk.await_record()
        self._recorder.check_in(invitee.id)

    def _leave(self, invitee: Invitee) -> None:
        self._panels.desk.await_record()
        self._recorder.leave(invitee.id)

    def _return(self, invitee: Invitee) -> None:
        self._panels.desk.await_record()
        self._recorder.come_back(invitee.id)

    def _open_represented(self, invitee: Invitee) -> None:
        if self._panels.desk.already.hasFocus():
            self.visitors.ask_meaning(invitee)
            return
        refusal = recorded_already(invitee) or _must_come(invitee)
        if refusal:
            self.refused.emit(refusal)
            return
        self._ask_who(invitee)

    @Slot(object)
    def _on_replaces(self, invitee: Invitee) -> None:
        """Not the one who is recorded is here: who came in his place goes before that record, with a reason."""
        refusal = _must_come(invitee)
        if refusal:
            self.refused.emit(refusal)
            return
        self._ask_who(invitee)

    def _ask_who(self, invitee: Invitee) -> None:
        self.asked_about = invitee
        self._panels.represented.start(invitee, self._at_hand.invitees, self.visitors.stands_in)
        self._panels.setCurrentWidget(self._panels.represented)
        self._jobs.read(attendance.stand_ins, invitee.id, then=self._on_stand_ins)

    @Slot(object)
    def _on_stand_ins(self, offices: tuple[Office, ...]) -> None:
        if self._panels.currentWidget() is self._panels.represented:
            self._panels.represented.offer(offices)

    @Slot(object, bool)
    def _on_represented(self, person: Representative, also_own: bool) -> None:
        invitee = self.asked_about
        if invitee is None:
            return
        if invitee.standing.event is None:
            self._recorder.represent(invitee.id, person, also_own)
        else:
            self._recorder.correct(invitee.id, person, Revocation.WRONG_PERSON)

    def _open_excuse(self, invitee: Invitee) -> None:
        refusal = recorded_already(invitee)
        if refusal:
            self.refused.emit(refusal)
            return
        counted = self.tr("counted as excused")
        reasons: list[Reason] = [(reason.value, reason_words(reason), counted) for reason in Excuse]
        reasons.append(("", self.tr("No reason given"), self.tr("counted as absent")))
        self.asked_about = invitee
        title = self.tr("{office} does not come").format(office=invitee.office.name)
        self._panels.ask(self._panels.excuse, title, invitee, reasons)

    @Slot(str)
    def _on_excuse(self, reason: str) -> None:
        if self.asked_about is not None:
            self._recorder.excuse(self.asked_about.id, reason)
            self._panels.back()

    def _revoke(self, invitee: Invitee) -> None:
        """Take back what stands for this invitation; where nothing does, the last record of this desk."""
        if invitee.standing.event is None:
            self.revoke_own()
            return
        own = self._at_hand.own_last()
        last = invitee.standing.moved or invitee.standing.event
        is_last = own is not None and own.event.id == last.id
        if is_last and not self.late.is_now and datetime.now(UTC) - last.at < AT_ONCE:
            self._panels.desk.await_record()
            self._recorder.revoke(invitee.id, Revocation.UNDONE)
            return
        reasons = [reason for reason in Revocation if reason is not Revocation.UNDONE]
        self.asked_about = invitee
        title = self.tr("Revoke the record of {office}").format(office=invitee.office.name)
        choices = [(one.value, reason_words(one), "") for one in reasons]
        self._panels.ask(self._panels.revocation, title, invitee, choices)

    @Slot()
    def revoke_own(self) -> None:
        """Take back the last record of this desk."""
        own = self._at_hand.own_last()
        invitee = self._at_hand.invitee(own.invitee_id or 0) if own is not None else None
        if own is not None and own.guest_id is not None:
            self._revoke_guest(own.guest_id, own.office)
        elif invitee is None:
            self._panels.desk.strip.show_message(GREETING, "info", self.tr("This desk has nothing to revoke yet."))
        else:
            self._revoke(invitee)

    def _revoke_guest(self, guest_id: UUID, office: str) -> None:
        if self.late.is_now:
            title = self.tr("Revoke the record of {office}").format(office=office)
            self.late.ask_why(title, partial(self._recorder.revoke, guest_id))
        else:
            self._recorder.revoke(guest_id, Revocation.UNDONE)

    @Slot(str)
    def _on_revocation(self, reason: str) -> None:
        if self.asked_about is not None:
            self._recorder.revoke(self.asked_about.id, reason)
            self._panels.back()

    def _open_history(self, invitee: Invitee) -> None:
        self._panels.setCurrentWidget(self._panels.history)
        self._panels.history.start(invitee)
        if self.meeting_id is not None:
            self._jobs.read(attendance.history, self.meeting_id, invitee.id, then=self._on_history)

    @Slot(object)
    def _on_history(self, events: tuple[Event, ...]) -> None:
        self._panels.history.show_events(events, self._at_hand.zone)

    @Slot()
    def _on_returned(self) -> None:
        self.asked_about = None


def recorded_already(invitee: Invitee) -> AlreadyRecorded | None:
    """The refusal of a second record, if there is a first."""
    event = invitee.standing.event
    return None if event is None else AlreadyRecorded(invitee.office.name, invitee.standing.state, event.at, event.desk)


def _must_come(invitee: Invitee) -> MustComeInPerson | None:
    return None if invitee.may_be_represented else MustComeInPerson(invitee.office.name)
