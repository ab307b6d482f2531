"""Inviting by a file: it is chosen or dropped, read, compared, looked at row by row, and invited whole."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from rakor_desktop.domain.errors import RakorError
from rakor_desktop.domain.import_plan import Answers
from rakor_desktop.domain.importing import Sheet
from rakor_desktop.services.invitations import invitation_lists
from rakor_desktop.services.invitations.invitation_lists import InvitationList
from rakor_desktop.ui.invitations.list_sheet import ListSheet
from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.kit.list_files import ListFiles
from rakor_desktop.ui.kit.messages import MessageArea
from rakor_desktop.ui.kit.page import Page, refuse_in

UNDO = "invitation-list"


class Listing(QObject):
    """Belongs to the page of invitations; `invited` with the ids of the new ones."""

    invited = Signal(object)  # tuple of invitee ids

    def __init__(self, jobs: Jobs, messages: MessageArea, page: Page) -> None:
        super().__init__(page)
        self._jobs, self._messages, self._page = jobs, messages, page
        self._path, self._sheets = Path(), tuple[Sheet, ...]()
        self._sheet: ListSheet | None = None
        self.files = ListFiles(jobs, page)
        self.files.began.connect(self._on_began)
        self.files.was_read.connect(self._on_read)
        self.files.unreadable.connect(self._on_refused)

    @Slot()
    def choose(self) -> None:
        """Ask for a file; nothing while no meeting is chosen."""
        if self._page.meeting_id is not None:
            self.files.choose()

    @Slot(object)
    def read(self, path: Path) -> None:
        """Look at a file that was dropped; nothing while no meeting is chosen or a list is looked at."""
        if self._page.meeting_id is not None and (self._sheet is None or self._sheet.is_closed):
            self.files.read(path)

    @Slot(object)
    def _on_began(self, _path: Path) -> None:
        self._messages.take_away("refusal")

    @Slot(object, object)
    def _on_read(self, path: Path, sheets: tuple[Sheet, ...]) -> None:
        self._path, self._sheets = path, sheets
        meeting_id = self._page.meeting_id
        if meeting_id is not None and self._page.isVisible():  # else the person went elsewhere meanwhile
            self._compare(meeting_id, {})

    def _compare(self, meeting_id: int, answers: Answers) -> None:
        then = partial(self._on_compared, answers)
        read = self._jobs.read
        read(invitation_lists.invitation_list, meeting_id, self._sheets, then=then, refused=self._on_refused)

    def _on_compared(self, answers: Answers, listed: InvitationList) -> None:
        if self._sheet is not None and not self._sheet.is_closed:
            self._sheet.show_list(listed, answers)
        elif listed.meeting_id == self._page.meeting_id and self._page.isVisible():
            self._open(listed, answers)

    def _open(self, listed: InvitationList, answers: Answers) -> None:
        words = self.tr("{file} · sheet “{sheet}”") if listed.sheet else "{file}"
        about = words.format(file=self._path.name, sheet=listed.sheet)
        self._sheet = sheet = ListSheet(about, listed, answers, parent=self._page)
        sheet.agreed.connect(partial(self._invite, sheet))
        sheet.rejected.connect(partial(self._on_left, sheet, listed.meeting_id))
        sheet.open()

    def _invite(self, sheet: ListSheet, answers: Answers) -> None:
        then, refused = partial(self._on_invited, sheet), partial(self._on_not_invited, sheet)
        self._jobs.write(invitation_lists.invite_list, sheet.listed, answers, then=then, refused=refused)

    def _on_invited(self, sheet: ListSheet, invitee_ids: tuple[int, ...]) -> None:
        sheet.accept()
        self.invited.emit(invitee_ids)

    def _on_not_invited(self, sheet: ListSheet, error: RakorError) -> None:
        """Said in the sheet, which looks at the directory again; what was answered stays."""
        sheet.refuse(error)
        self._compare(sheet.listed.meeting_id, sheet.answers)

    def _on_left(self, sheet: ListSheet, meeting_id: int) -> None:
        """A list can be had back for a while with what was answered."""
        if sheet.answers:
            words = self.tr("{file} was left; nobody was invited.").format(file=self._path.name)
            self._messages.offer_undo(UNDO, words, partial(self._compare, meeting_id, sheet.answers))

    @Slot(object)
    def _on_refused(self, error: RakorError) -> None:
        refuse_in(self._messages, error)
