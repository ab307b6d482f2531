"""The signed pages of a meeting beside its ledger: numbers are typed, differences settled, scans attached."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from rakor_desktop.domain.errors import PageCodeMistyped, RakorError, SignedNotPrinted, SignedReversed, SignedUnreadable
from rakor_desktop.domain.page_codes import number_of
from rakor_desktop.domain.topics import Topic
from rakor_desktop.services.meetings import meetings
from rakor_desktop.services.signing import reconciling, scans
from rakor_desktop.services.signing.reconciling import Printing, SignedPage, SignedRow, Typing
from rakor_desktop.services.signing.scans import KeptScan
from rakor_desktop.ui.errors import sentence
from rakor_desktop.ui.kit.actions import make_action
from rakor_desktop.ui.kit.buttons import Button
from rakor_desktop.ui.kit.drops import FileDrops
from rakor_desktop.ui.kit.empty import EmptyState
from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.kit.labels import ElidedLabel
from rakor_desktop.ui.kit.list_export import ListExport
from rakor_desktop.ui.kit.messages import MessageArea
from rakor_desktop.ui.kit.page import Page
from rakor_desktop.ui.kit.rows import RowsModel
from rakor_desktop.ui.kit.sheet_columns import Seen
from rakor_desktop.ui.kit.table import Table
from rakor_desktop.ui.navigation import Navigator, Place
from rakor_desktop.ui.signing.cards import Answer
from rakor_desktop.ui.signing.columns import ON_PAPER, RESULT, columns, sheet_columns
from rakor_desktop.ui.signing.panel import SigningPanel
from rakor_desktop.ui.signing.printing import SheetPrinting
from rakor_desktop.ui.signing.scanning import Scanning
from rakor_desktop.ui.signing.settling import MESSAGE, SheetSettling
from rakor_desktop.ui.signing.wording import spoken, tally
from rakor_desktop.ui.style.tokens import MARGIN_LEFT, MARGIN_RIGHT


class SigningPage(Page):
    """Rows at the left, the line to type, pages and differences at the right; before it is printed, a way to print."""

    topics = frozenset({Topic.ATTENDANCE, Topic.INVITATIONS, Topic.DIRECTORY})

    def __init__(
        self, jobs: Jobs, messages: MessageArea, navigator: Navigator, parent: QWidget | None = None
    ) -> None:
        super().__init__(jobs, messages, parent)
        self._navigator, self._zone = navigator, "WIB"
        self._go_to = self._page_wanted = 0  # a number, and the page to begin at, once the rows are there
        self._pages: tuple[SignedPage, ...] = ()
        self.settling, self.scanning = SheetSettling(jobs, messages, self), Scanning(jobs, self)
        self.printing = SheetPrinting(jobs, messages, navigator, self)
        shown = columns(lambda: self._zone)
        self.model = RowsModel(shown, lambda row: row.number, sentence=lambda row: spoken(row, self._zone))
        self.table = Table(self.tr("Printed numbers"), self.model, margin=MARGIN_LEFT)
        self.summary = ElidedLabel("", 13, 400, "text2")
        self._make_actions()
        self.panel = SigningPanel((self.attach, self.view, self.done))
        self.stack, self.empty = QStackedWidget(), _empty_state(self._on_print)
        self._lay_out()
        self._connect()

    def enter(self, meeting_id: int | None) -> None:
        """Another meeting begins with an empty line."""
        if meeting_id != self.meeting_id:
            self._pages = ()
            self.model.set_rows(())
            self.panel.field.set_text("")
            self.panel.printings.forget()
        super().enter(meeting_id)

    def reload(self) -> None:
        """Ask for the pages and the meeting's zone."""
        if self.meeting_id is not None:
            self.jobs.read(meetings.meeting, self.meeting_id, then=self._on_meeting)
            self.jobs.read(reconciling.printings, self.meeting_id, then=self._on_printings)
            number = self.panel.printings.number
            self.jobs.read(reconciling.signed_pages, self.meeting_id, number, then=self._on_pages, refused=self.refuse)

    def focus_first(self) -> None:
        """The line to type, or the way to print."""
        (self.empty if self.stack.currentWidget() is self.empty else self.panel.field).setFocus()

    def fit(self) -> None:
        """Where offices would be cut, what the paper says goes: the result beside it tells that too."""
        self.table.leave_out((ON_PAPER, RESULT), self.width() - self.panel.sizeHint().width())

    def current_page(self) -> SignedPage | None:
        """The page of the chosen row."""
        row = self.table.current_row()
        return next((page for page in self._pages if row and page.id == row.page_id), None)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.messages.take_away(MESSAGE)

    @Slot(object)
    def _on_meeting(self, held: meetings.Meeting) -> None:
        self.zone = self._zone = held.zone

    @Slot(object)
    def _on_printings(self, known: tuple[Printing, ...]) -> None:
        self.panel.printings.show_printings(known, self._zone)

    @Slot(object)
    def _on_pages(self, pages: tuple[SignedPage, ...]) -> None:
        had_focus, was_empty = self.has_focus(), self.stack.currentWidget() is self.empty
        self._pages = pages
        self.model.set_rows([row for page in pages for row in page.rows])
        self.panel.show_pages(pages, self._zone)
        self.summary.set_text(tally(pages))
        recordable = len(_recordable(pages))
        self.record.setEnabled(recordable > 0)
        self.record.setText(self.tr("Record %n from paper", "", recordable))
        self.stack.setCurrentIndex(0 if pages else 1)
        if not self._go_to or not self.table.select_key(self._go_to):
            self._on_row(self.table.current_row())
        self._go_to = 0
        self._lead_to_page()
        if had_focus and was_empty == bool(pages):
            self.focus_first()

    @Slot(object)
    def _on_row(self, _row: SignedRow | None) -> None:
        if self.table.current_row() is None and self._pages:
            self.table.select_first()
        page = self.current_page()
        self.panel.show_current(page)
        self.attach.setEnabled(page is not None)
        self.view.setEnabled(page is not None and page.scan is not None)
        self.done.setText(self.tr("Page not done") if page and page.is_done else self.tr("Page is done"))

    @Slot(str)
    def _on_typed(self, text: str) -> None:
        """Numbers are taken; the code at the foot of a page leads to that page, be it of an earlier printing."""
        if (page_id := _page_of(text)) and self.panel.printings.look_for(page_id):
            self.panel.field.set_text("")
            self._page_wanted = page_id
            self._lead_to_page()
        elif self.meeting_id is not None:
            write, line = self.jobs.write, (text, self.panel.printings.number)
            write(reconciling.type_signed, self.meeting_id, *line, then=self._on_taken, refused=self._on_not_taken)

    @Slot(object)
    def _on_taken(self, typing: Typing) -> None:
        self.panel.field.set_text("")
        self._go_to = max(typing.numbers, default=0)
        undo = partial(self.jobs.write, reconciling.put_back, typing, refused=self.refuse)
        self.messages.offer_undo(MESSAGE, self.tr("%n number(s) compared.", "", len(typing.numbers)), undo)

    @Slot(object)
    def _on_not_taken(self, error: RakorError) -> None:
        """What was typed stays where it is, with one sentence below."""
        if isinstance(error, SignedUnreadable | SignedReversed | SignedNotPrinted):
            said = sentence(error)
            self.panel.field.set_error(f"{said.what} {said.todo}")
        else:
            self.refuse(error)

    @Slot(object)
    def _on_page_chosen(self, page: SignedPage) -> None:
        self.table.select_key(page.rows[0].number)

    def _lead_to_page(self) -> None:
        """Go to the page that was asked for by its code, as soon as its printing is in view."""
        page = next((one for one in self._pages if one.id == self._page_wanted), None)
        if page is not None:
            self._page_wanted = 0
            self._on_page_chosen(page)

    @Slot()
    def _on_next(self) -> None:
        """Go to the next difference after the chosen row, from the beginning where there is none."""
        numbers = [row.number for page in self._pages for row in page.open_rows]
        row = self.table.current_row()
        after = [number for number in numbers if row and number > row.number] or numbers
        if after:
            self.table.select_key(after[0])
            self.table.setFocus()

    def _answer_here(self, answer: Answer) -> None:
        self._answer(answer, self.table.current_row())

    @Slot(object, object)
    def _answer(self, answer: Answer, row: SignedRow | None) -> None:
        """Only what differs is settled; Enter or a key on any other row changes nothing."""
        if row is None or not row.is_open:
            return
        page_no = next(page.page for page in self._pages if page.id == row.page_id)
        self._go_to = row.number
        if answer is Answer.RECORD:
            self.settling.record(row, page_no)
        elif answer is Answer.NOTE:
            self.settling.note(row)
        else:
            self.settling.revoke(row, page_no)

    @Slot()
    def _on_record_all(self) -> None:
        self.settling.record_all(_recordable(self._pages))

    @Slot()
    def _on_attach(self) -> None:
        if page := self.current_page():
            self.scanning.ask(page)

    @Slot(object)
    def _on_dropped(self, path: Path) -> None:
        if page := self.current_page():
            self.scanning.bring(page.id, path)

    @Slot(object)
    def _on_attached(self, scan: KeptScan) -> None:
        said = self.tr("{name} is attached.").format(name=scan.file_name)
        self.messages.offer_undo(MESSAGE, said, partial(self.jobs.write, scans.detach, scan.id))

    @Slot()
    def _on_view(self) -> None:
        page = self.current_page()
        if page is not None and page.scan is not None:
            self.scanning.view(page.scan)

    @Slot()
    def _on_done(self) -> None:
        if page := self.current_page():
            self.jobs.write(reconciling.set_done, page.id, not page.is_done, refused=self.refuse)

    @Slot()
    def _on_back(self) -> None:
        self._navigator.go(Place.ATTENDANCE, self.meeting_id)

    @Slot()
    def _on_print(self) -> None:
        if self.meeting_id is not None:
            self.printing.make(self.meeting_id)

    @Slot(object)
    def _on_not_opened(self, path: Path) -> None:
        text = self.tr("The file is at {path}").format(path=path)
        self.messages.show_message(MESSAGE, "warn", self.tr("No program here opens this file."), text)

    def _seen(self) -> Seen[SignedRow]:
        return Seen(self.tr("Signed pages"), sheet_columns(self._zone), [("", self.model.rows)], (tally(self._pages),))

    def _make_actions(self) -> None:
        make, table = make_action, self.table
        make(table, self.tr("record"), "H", partial(self._answer_here, Answer.RECORD))
        make(table, self.tr("note"), "N", partial(self._answer_here, Answer.NOTE))
        make(table, self.tr("revoke"), "U", partial(self._answer_here, Answer.REVOKE))
        make(self, self.tr("Registration desk"), "Esc", self._on_back)
        make(self, self.tr("next difference"), "F8", self._on_next, anywhere=True)
        self.record = make(self, self.tr("Record from paper"), "Ctrl+Return", self._on_record_all, anywhere=True)
        self.attach = make(self, self.tr("Attach a scan"), "Ctrl+L", self._on_attach, anywhere=True)
        self.view = make(self, self.tr("Open the scan"), "Ctrl+O", self._on_view, anywhere=True)
        self.done = make(self, self.tr("Page is done"), "Ctrl+D", self._on_done, anywhere=True)
        self.print = make(self, self.tr("Print the sheet"), "Ctrl+P", self._on_print, anywhere=True)

    def _connect(self) -> None:
        ListExport(self, "signing", self._seen)
        FileDrops(self).dropped.connect(self._on_dropped)
        self.table.current_changed.connect(self._on_row)
        self.table.row_activated.connect(partial(self._answer, Answer.RECORD))
        self.panel.typed.connect(self._on_typed)
        self.panel.page_chosen.connect(self._on_page_chosen)
        self.panel.printings.changed.connect(self.touch)
        self.panel.answered.connect(self._answer)
        self.settling.refused.connect(self.refuse)
        self.scanning.attached.connect(self._on_attached)
        self.scanning.not_opened.connect(self._on_not_opened)
        self.scanning.refused.connect(self.refuse)
        self.printing.made.connect(self.touch)
        self.printing.refused.connect(self.refuse)

    def _lay_out(self) -> None:
        full, outer, column, split = QWidget(), QVBoxLayout(self), QVBoxLayout(), QHBoxLayout()
        full.setLayout(column)
        for layout in (outer, column, split):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
        to_print = Button.for_action(self.print, icon="printer")
        record = Button.for_action(self.record, kind="primary", icon="check")
        column.addLayout(_bar(self.summary, to_print, record))
        column.addLayout(split, 1)
        split.addWidget(self.table, 1)
        split.addWidget(self.panel)
        self.stack.addWidget(full)
        self.stack.addWidget(self.empty)
        outer.addWidget(self.stack)


def _bar(summary: QWidget, *buttons: Button) -> QHBoxLayout:
    """How far the comparison is, and what is done about all of it."""
    bar = QHBoxLayout()
    bar.setContentsMargins(MARGIN_LEFT, 8, MARGIN_RIGHT, 8)
    bar.setSpacing(8)
    bar.addWidget(summary, 1)
    for button in buttons:
        bar.addWidget(button)
    return bar


def _empty_state(print_sheet: Callable[[], None]) -> EmptyState:
    translate = QCoreApplication.translate
    title = translate("SigningPage", "The attendance sheet was not printed yet")
    text = translate("SigningPage", "What is signed is compared by the numbers of a sheet that was printed.")
    note = translate("SigningPage", "A PDF in groups, with room to sign and a code on each page.")
    way = ("printer", translate("SigningPage", "Print the sheet"), note, "Ctrl P", print_sheet)
    return EmptyState(title, text, [way])


def _recordable(pages: Sequence[SignedPage]) -> list[SignedRow]:
    return [row for page in pages for row in page.rows if row.can_be_recorded]


def _page_of(text: str) -> int | None:
    """The number in the store of the page whose code this is, if it is one."""
    try:
        return number_of(text)
    except PageCodeMistyped:
        return None
