"""What two desks recorded differently: both facts in a strip; which of them stands, and why, is for a person to say."""

from functools import partial
from uuid import UUID, uuid4

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QWidget

from rakor_desktop.domain.attendance import Event, Revocation
from rakor_desktop.domain.errors import RakorError
from rakor_desktop.services.attendance import contradictions
from rakor_desktop.services.attendance.attendance import Door
from rakor_desktop.services.invitations.invitations import Invitee
from rakor_desktop.ui.attendance.wording import hour, person_words, reason_words, state_words
from rakor_desktop.ui.kit.actions import make_action
from rakor_desktop.ui.kit.dialogs import ReasonSheet
from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.kit.messages import MessageArea, MessageStrip
from rakor_desktop.ui.kit.page import refuse_in

STRIP = "contradiction"
"""Under this name stands the one that is asked about; the next follows when it is settled."""
_REASONS = (Revocation.MISTYPED, Revocation.WRONG_PERSON)


class Contradictions(QObject):
    """Asks about one invitation at a time, in the order of the list; the queue at the door is not held up.

    Ctrl+J goes to the strip, Enter there asks for the reason.
    """

    def __init__(self, jobs: Jobs, messages: MessageArea, parent: QWidget) -> None:
        super().__init__(parent)
        self._jobs, self._messages, self._page = jobs, messages, parent
        self.go = make_action(parent, self.tr("Which of two desks is right"), "Ctrl+J", self._on_go, anywhere=True)
        self.go.setEnabled(False)
        self._shown: tuple[UUID, ...] = ()

    def show_door(self, door: Door, zone: str) -> None:
        """Ask about the first that is told of, or nothing; what is shown already stays as it is."""
        found = next((one for one in door.invitees if one.standing.contradicted_by), None)
        facts = _facts(found) if found else ()
        ids = tuple(fact.id for fact in facts)
        if ids == self._shown:
            return
        self._shown = ids
        self.go.setEnabled(bool(found))
        if found is None:
            self._messages.take_away(STRIP)
            return
        said = self.tr("{office} was recorded differently at two desks. Which is right?")
        told = "  ·  ".join(self._told(fact, zone) for fact in facts)
        actions = [(f"{state_words(fact)}, {fact.desk}", partial(self._ask_why, found, fact)) for fact in facts]
        self._messages.show_message(STRIP, "warn", said.format(office=found.office.name), told, *actions)

    def _told(self, fact: Event, zone: str) -> str:
        words = ", ".join(part for part in (state_words(fact), person_words(fact)) if part)
        told = self.tr("{desk}, {time}: {words}")
        return told.format(desk=fact.desk, time=hour(fact.at, zone), words=words)

    @Slot()
    def _on_go(self) -> None:
        strip = self._messages.strip(STRIP)
        if isinstance(strip, MessageStrip):
            strip.actions_offered[0].setFocus(Qt.FocusReason.TabFocusReason)

    def _ask_why(self, invitee: Invitee, fact: Event) -> None:
        """Why the other record is taken back: a usual reason or words of one's own."""
        title = self.tr("{office}: {words} is right").format(
            office=invitee.office.name, words=f"{state_words(fact)}, {fact.desk}"
        )
        subtitle = self.tr("The other record is revoked and stays in the history, with this reason.")
        reasons = [reason_words(reason) for reason in _REASONS]
        sheet = ReasonSheet(title, subtitle, reasons, submit=self.tr("Settle"), parent=self._page)
        sheet.given.connect(partial(self._settle, invitee, fact))
        sheet.open()

    def _settle(self, invitee: Invitee, fact: Event, said: str) -> None:
        known = {reason_words(reason): reason.value for reason in _REASONS}
        self._jobs.write(
            contradictions.settle, uuid4(), invitee.id, fact.id, known.get(said, said), refused=self._on_refused
        )

    def _on_refused(self, error: RakorError) -> None:
        refuse_in(self._messages, error)


def _facts(invitee: Invitee) -> tuple[Event, ...]:
    first = invitee.standing.event
    return (first, *invitee.standing.contradicted_by) if first else ()
