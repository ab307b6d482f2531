"""Recording answers from the list: J opens the sheet, the strip offers to take it back, the way is remembered."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Slot

from rakor_desktop.domain.invitations import Channel, Said
from rakor_desktop.services.attendance import attendance
from rakor_desktop.services.directory.directory import Office
from rakor_desktop.services.invitations import answers
from rakor_desktop.services.invitations.invitations import Invitee
from rakor_desktop.ui.invitations.answer_sheet import AnswerSheet
from rakor_desktop.ui.invitations.answer_words import recorded_words
from rakor_desktop.ui.kit.actions import make_action
from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.kit.messages import MessageArea
from rakor_desktop.ui.kit.page import refuse_in
from rakor_desktop.ui.kit.table import Table

UNDO = "answers"


class Answering(QObject):
    """`everybody` gives the whole list: an office that is invited itself may come instead of another."""

    def __init__(
        self, jobs: Jobs, messages: MessageArea, table: Table, everybody: Callable[[], Sequence[Invitee]]
    ) -> None:
        super().__init__(table)
        self._jobs, self._messages, self._table, self._everybody = jobs, messages, table, everybody
        self._channel = Channel.PHONE
        self._sheet: AnswerSheet | None = None
        self.record = make_action(table, self.tr("Record an answer"), "J", self.open)

    @Slot()
    def open(self) -> None:
        """Ask what the chosen invitations answered."""
        chosen = self._table.selected_rows()
        if not chosen:
            return
        self._sheet = sheet = AnswerSheet(chosen, self._channel, parent=self._table)
        sheet.given.connect(self._on_given)
        sheet.open()
        if len(chosen) == 1:
            self._jobs.read(attendance.stand_ins, chosen[0].id, then=partial(self._on_likely, sheet))
        else:
            self._on_likely(sheet, ())

    def _on_likely(self, sheet: AnswerSheet, likely: tuple[Office, ...]) -> None:
        if not sheet.is_closed:
            own = {one.office.id for one in sheet.invitees}
            sheet.offer(likely, [one.office for one in self._everybody() if one.office.id not in own])

    @Slot(object)
    def _on_given(self, said: Said) -> None:
        sheet = self._sheet
        if sheet is None:
            return
        self._channel = said.channel
        ids = tuple(one.id for one in sheet.invitees)
        then = partial(self._on_recorded, sheet, said)
        self._jobs.write(answers.record_answers, ids, said, then=then, refused=sheet.refuse)

    def _on_recorded(self, sheet: AnswerSheet, said: Said, answer_ids: tuple[int, ...]) -> None:
        sheet.accept()
        words = recorded_words(sheet.invitees, said).strip()
        self._messages.offer_undo(UNDO, words, partial(self._take_back, answer_ids))

    def _take_back(self, answer_ids: tuple[int, ...]) -> None:
        refuse = partial(refuse_in, self._messages)
        self._jobs.write(answers.take_back_answers, answer_ids, refused=refuse)
