"""Settling what differs: recorded from paper with one undo, left with a note, or revoked for a reason."""

from collections.abc import Callable, Sequence
from functools import partial
from uuid import uuid4

from PySide6.QtCore import QObject, Signal, Slot

from rakor_desktop.domain.attendance import Guest, Representative
from rakor_desktop.domain.errors import RakorError
from rakor_desktop.domain.reconciling import TAKEN_BACK, Mark, paper_reason
from rakor_desktop.services.attendance import attendance, guests
from rakor_desktop.services.attendance.recording import Recorded
from rakor_desktop.services.signing import reconciling
from rakor_desktop.services.signing.reconciling import FromPaper, PaperRecord, SignedRow
from rakor_desktop.ui.kit.dialogs import ReasonSheet
from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.kit.messages import MessageArea
from rakor_desktop.ui.kit.page import Page
from rakor_desktop.ui.signing.person_sheet import PersonSheet
from rakor_desktop.ui.signing.wording import office_words

MESSAGE = "signing"


class SheetSettling(QObject):
    """Acts on rows of the page; whatever is refused goes to `refused`."""

    refused = Signal(object)  # RakorError

    def __init__(self, jobs: Jobs, messages: MessageArea, page: Page) -> None:
        super().__init__(page)
        self._jobs, self._messages, self._page = jobs, messages, page

    def record(self, row: SignedRow, page_no: int) -> None:
        """Record who signed; where nobody was announced, ask who came first."""
        if row.invitee is None:
            self._ask_guest(row, page_no)
        elif row.mark is Mark.REPRESENTED and row.representative is None:
            self._ask_representative(row)
        else:
            self.record_all([row])

    def record_all(self, rows: Sequence[SignedRow]) -> None:
        """Record all of them at once, with one undo."""
        wanted = [FromPaper(row.page_id, row.number, uuid4(), row.representative) for row in rows]
        if wanted and self._page.meeting_id is not None:
            write, then = self._jobs.write, self._on_recorded
            write(reconciling.record_signed, self._page.meeting_id, wanted, then=then, refused=self._on_refused)

    def note(self, row: SignedRow) -> ReasonSheet:
        """Ask why a difference is left as it is; the sheet is open when the call returns."""
        title = self.tr("Leave {office} as it is").format(office=office_words(row))
        reasons = [self.tr("came, did not sign"), self.tr("signed in the wrong row"), self.tr("not his signature")]
        subtitle = self.tr("Number {number}").format(number=row.number)
        sheet = ReasonSheet(title, subtitle, reasons, submit=self.tr("Keep the note"), parent=self._page)
        sheet.given.connect(partial(self._on_note, row))
        sheet.open()
        return sheet

    def revoke(self, row: SignedRow, page_no: int) -> None:
        """Take back a record whose place to sign is empty."""
        if row.invitee is None or row.invitee.standing.event is None:
            return
        why = self.tr("not signed on page {page}").format(page=page_no)
        recorded, then = row.invitee.standing.event.id, self._on_revoked
        write = self._jobs.write
        write(attendance.revoke, uuid4(), row.invitee.id, why, recorded, then=then, refused=self._on_refused)

    def _ask_representative(self, row: SignedRow) -> None:
        title = self.tr("Who signed for {office}?").format(office=office_words(row))
        sheet = self._person_sheet(title, row)
        sheet.given.connect(partial(self._on_representative, row))

    def _ask_guest(self, row: SignedRow, page_no: int) -> None:
        sheet = self._person_sheet(self.tr("Which guest signed?"), row)
        sheet.given.connect(partial(self._on_guest, row, page_no))

    def _person_sheet(self, title: str, row: SignedRow) -> PersonSheet:
        subtitle = self.tr("Number {number}").format(number=row.number)
        sheet = PersonSheet(title, subtitle, submit=self.tr("Record"), parent=self._page)
        sheet.open()
        return sheet

    def _on_representative(self, row: SignedRow, office: str, name: str) -> None:
        if self._page.meeting_id is not None:
            wanted = [FromPaper(row.page_id, row.number, uuid4(), Representative(office, name))]
            write, then = self._jobs.write, self._on_recorded
            write(reconciling.record_signed, self._page.meeting_id, wanted, then=then, refused=self._on_refused)

    def _on_guest(self, row: SignedRow, page_no: int, office: str, name: str) -> None:
        if self._page.meeting_id is not None:
            guest, why, event_id = Guest(office, name), paper_reason(page_no, row.number), uuid4()
            then, write = partial(self._on_guest_in, row), self._jobs.write
            asked = (event_id, self._page.meeting_id, guest, why)
            write(guests.walk_in, *asked, then=then, refused=self._on_refused)

    def _on_guest_in(self, row: SignedRow, recorded: Recorded) -> None:
        """The empty row has a name from now on."""
        then = partial(self._say, self.tr("{office} recorded as a guest.").format(office=recorded.office))
        self._write_note(row, recorded.office, then)

    @Slot(object)
    def _on_recorded(self, records: tuple[PaperRecord, ...]) -> None:
        if not records:
            self._say(self.tr("Nothing was recorded: it is recorded already, or must come in person."))
            return
        said = self.tr("%n invitation(s) recorded from paper.", "", len(records))
        self._messages.offer_undo(MESSAGE, said, partial(self._undo, records))

    def _undo(self, records: tuple[PaperRecord, ...]) -> None:
        wanted = [(record, uuid4()) for record in records]
        self._jobs.write(reconciling.take_back, wanted, TAKEN_BACK, refused=self._on_refused)

    def _on_note(self, row: SignedRow, note: str) -> None:
        self._write_note(row, note, partial(self._offer_note_back, row, note))

    def _write_note(self, row: SignedRow, note: str, then: Callable[[str], object]) -> None:
        self._jobs.write(reconciling.settle, row.page_id, row.number, note, then=then, refused=self._on_refused)

    def _offer_note_back(self, row: SignedRow, note: str, before: str) -> None:
        said = self.tr("Number {number} is left as it is.").format(number=row.number)
        change = row.page_id, row.number, note, before
        undo = partial(self._jobs.write, reconciling.note_back, *change, refused=self._on_refused)
        self._messages.offer_undo(MESSAGE, said, undo)

    @Slot(object)
    def _on_revoked(self, recorded: Recorded) -> None:
        self._say(self.tr("The record of {office} is revoked.").format(office=recorded.office))

    def _say(self, text: str, _answer: object = None) -> None:
        self._messages.show_message(MESSAGE, "info", text)

    @Slot(object)
    def _on_refused(self, error: RakorError) -> None:
        self.refused.emit(error)
