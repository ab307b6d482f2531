"""From draft to final within the minutes: what the card asks for is done, and what is final is not written in."""

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from rakor_desktop.domain.errors import MinutesFinal, RakorError
from rakor_desktop.domain.letters import Secrecy
from rakor_desktop.domain.publishing import DocumentKind
from rakor_desktop.services.minutes import minutes_life
from rakor_desktop.services.minutes.minutes_life import Life
from rakor_desktop.ui.amending import Amending
from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.kit.messages import MessageArea
from rakor_desktop.ui.kit.page import Page, refuse_in
from rakor_desktop.ui.life_steps import LifeSteps
from rakor_desktop.ui.minutes.life_card import LifeCard
from rakor_desktop.ui.minutes.writing import Writing


class Living(QObject):
    """Serves the card; `final_wanted` when the person goes to the gate."""

    final_wanted = Signal()

    def __init__(self, page: Page, writing: Writing) -> None:
        super().__init__(page)
        self._jobs: Jobs = page.jobs
        self._messages: MessageArea = page.messages
        self._writing, self._meeting_id = writing, 0
        self.card = card = LifeCard()
        self.steps, self.amending = LifeSteps(page.jobs, page), Amending(page.jobs, page)
        card.check_wanted.connect(self._on_check)
        card.back_wanted.connect(self._on_back)
        card.final_wanted.connect(self.final_wanted)
        card.secrecy_wanted.connect(self._on_secrecy)
        card.amendment_wanted.connect(self._on_amendment)
        for teller in (self.steps, self.amending):
            teller.refused.connect(self._on_refused)
        self.amending.made.connect(self._on_made)

    def read(self, meeting_id: int) -> None:
        """Ask where the minutes of this meeting stand."""
        self._meeting_id = meeting_id
        self._jobs.read(minutes_life.life, meeting_id, then=partial(self._on_life, meeting_id))

    def _on_life(self, meeting_id: int, life: Life) -> None:
        if meeting_id == self._meeting_id:
            self.card.show_life(life)
            self._writing.early.lock(self._on_touched if life.is_final else None)
            self._writing.guards.set_locked(life.is_final)
            self._writing.remove_action.setEnabled(not life.is_final)

    @Slot()
    def _on_check(self) -> None:
        """What was typed is in the store before somebody says that he read it."""
        self._writing.guards.flush(partial(self.steps.ask_check, self._meeting_id))

    @Slot()
    def _on_back(self) -> None:
        self._jobs.write(minutes_life.take_back_check, self._meeting_id, refused=self._on_refused)

    @Slot(object)
    def _on_secrecy(self, secrecy: Secrecy) -> None:
        then = partial(self._on_secrecy_set, self._meeting_id, secrecy)
        self._jobs.write(minutes_life.set_secrecy, self._meeting_id, secrecy, then=then, refused=self._on_refused)

    def _on_secrecy_set(self, meeting_id: int, given: Secrecy, before: Secrecy) -> None:
        if before is given:
            return  # another desk was quicker
        change = meeting_id, given, before
        undo = partial(self._jobs.write, minutes_life.secrecy_back, *change, refused=self._on_refused)
        self._messages.offer_undo("minutes-secrecy", self.tr("The nature of the minutes was changed"), undo)

    @Slot(bool)
    def _on_amendment(self, addendum: bool) -> None:
        kind = DocumentKind.ADDENDUM if addendum else DocumentKind.RALAT
        self.amending.ask(self._meeting_id, kind)

    @Slot(str)
    def _on_made(self, file_name: str) -> None:
        where = self.tr("Stored with the meeting as {file}.").format(file=file_name)
        self._messages.show_message("amended", "ok", self.tr("Issued beside the final minutes."), where)

    @Slot()
    def _on_touched(self) -> None:
        self._on_refused(MinutesFinal())

    @Slot(object)
    def _on_refused(self, error: RakorError) -> None:
        refuse_in(self._messages, error)
