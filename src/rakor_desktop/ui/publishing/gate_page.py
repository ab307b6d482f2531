""""Ready to print?": what holds a paper up, each thing with its field and its place on the true page."""

from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from rakor_desktop.documents.findings import Subject
from rakor_desktop.documents.profiles import PaperSize
from rakor_desktop.domain.publishing import LETTER_KINDS, DocumentKind
from rakor_desktop.domain.topics import Topic
from rakor_desktop.local.files import refusal, write_whole
from rakor_desktop.local.paths import data_dir
from rakor_desktop.services.publishing import gate
from rakor_desktop.services.publishing.publishing import IssuedDocument
from rakor_desktop.ui.document_words import kind_words
from rakor_desktop.ui.finding_words import title
from rakor_desktop.ui.kit.actions import make_action
from rakor_desktop.ui.kit.dialogs import ReasonSheet
from rakor_desktop.ui.kit.grouped_rows import GroupedRowsModel
from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.kit.making import Maker
from rakor_desktop.ui.kit.marked_pages import MarkedPages
from rakor_desktop.ui.kit.messages import MessageArea
from rakor_desktop.ui.kit.page import Page
from rakor_desktop.ui.kit.state import State
from rakor_desktop.ui.kit.table import Table
from rakor_desktop.ui.kit.viewer import open_in_viewer
from rakor_desktop.ui.life_steps import LifeSteps
from rakor_desktop.ui.navigation import Navigator, Place
from rakor_desktop.ui.publishing.finding_rows import FindingRow, columns, groups, spoken
from rakor_desktop.ui.publishing.gate_parts import GateFoot, GateHead, InOrder, PagesHead
from rakor_desktop.ui.publishing.looking import Looker, Seen
from rakor_desktop.ui.style import theme
from rakor_desktop.ui.style.tokens import MARGIN_LEFT

PAPER = "paper_size"
"""Under this name the paper size is remembered."""

_LEFT, _ROW = 566, 50
_STRIP = "gate"


class GatePage(Page):
    """Place.GATE: the list at the left, the pages at the right; what is issued is what was looked at last."""

    topics = frozenset(Topic)
    approval_wanted = Signal()  # of the letter, which is numbered on a page of its own

    def __init__(
        self,
        jobs: Jobs,
        messages: MessageArea,
        navigator: Navigator,
        state: State,
        *,
        opener: Callable[[Path], bool] = open_in_viewer,
        unsettled: Callable[[int], int] = lambda _meeting_id: 0,
    ) -> None:
        super().__init__(jobs, messages)
        self._navigator, self._state, self._opener = navigator, state, opener
        self.kind = DocumentKind.MINUTES
        self._seen: Seen | None = None
        self.looker, self.maker, self.steps = Looker(jobs, unsettled, self), Maker(jobs, self), LifeSteps(jobs, self)
        self.model = GroupedRowsModel(columns(), lambda row: row.finding.key, sentence=spoken, dim=_is_passed_over)
        self.table = Table(self.tr("What was found"), self.model, row_height=_ROW, margin=MARGIN_LEFT)
        self.pages = MarkedPages(jobs, self.tr("Preview of the pages"))
        self._make_actions()
        self._lay_out()
        self._connect()

    def reload(self) -> None:
        """Look at the paper anew."""
        if self.meeting_id is not None:
            size = None if self._is_letter else self._size()
            self.looker.look(self.meeting_id, self.kind, size)

    def enter(self, meeting_id: int | None) -> None:
        """Another meeting begins with nothing seen."""
        if meeting_id != self.meeting_id:
            self._clear()
        super().enter(meeting_id)

    def arrive(self, focus: object) -> None:
        """`focus` is the kind of document."""
        if isinstance(focus, DocumentKind) and focus is not self.kind:
            self.kind = focus
            self.issue.setText(self._issue_words())
            self._clear()
            self.touch()

    def focus_first(self) -> None:
        """The list."""
        self.table.setFocus()

    def rows(self) -> tuple[FindingRow, ...]:
        """What was found last, as it is listed."""
        return self._seen.rows if self._seen else ()

    @Slot(object)
    def _on_seen(self, seen: Seen) -> None:
        self._seen = seen
        rows = seen.rows
        fix = sum(row.blocks for row in rows)
        self.head.set_counts(fix, sum(row.asks for row in rows), len(seen.report.in_order))
        self.in_order.set_checks(seen.report.in_order)
        self.foot.set_waiting(fix, sum(row.holds and not row.blocks for row in rows))
        self.model.set_groups(groups(rows))
        self.table.set_empty_text(self.tr("Nothing was found."))
        self.pages.show_pdf(seen.proof.content, seen.sizes, [row.mark for row in rows if row.mark])
        size = seen.gate.paper.size or seen.gate.paper.profile.paper
        self.pages_head.note.set_text(f"{kind_words(self.kind)} · {size.value}")
        self.issue.setEnabled(not any(row.holds for row in rows))
        self.draft.setEnabled(bool(seen.sizes))
        if self.table.current_row() is None:
            self.table.select_first()
        self._on_current(self.table.current_row())

    @Slot(object)
    def _on_current(self, row: FindingRow | None) -> None:
        self.pages.choose(row.number if row else None)
        self.open_field.setEnabled(row is not None and row.target is not None)
        self.pass_over.setEnabled(row is not None and row.asks)
        again = row is not None and bool(row.reason)
        self.pass_over.setText(self.tr("Look at it again") if again else self.tr("Pass over"))

    @Slot()
    def _on_open_field(self) -> None:
        row = self.table.current_row()
        if not isinstance(row, FindingRow) or self.meeting_id is None:
            return
        if row.finding.subject in (Subject.NOT_CHECKED, Subject.CHECKED_BEFORE):
            self.steps.ask_check(self.meeting_id)
        elif row.finding.subject is Subject.NOT_FROZEN:
            self.steps.freeze(self.meeting_id)
        elif row.target:
            meeting_id = self.meeting_id if row.target.place.of_meeting else None
            self._navigator.go(row.target.place, meeting_id, row.target.focus)

    @Slot()
    def _on_pass_over(self) -> None:
        row = self.table.current_row()
        if not isinstance(row, FindingRow) or not row.asks or self.meeting_id is None:
            return
        if row.reason:
            self.jobs.write(gate.look_again, self.meeting_id, self.kind, row.finding.key, refused=self.refuse)
            return
        self._passing = row.finding.key
        usual = [self.tr("Looked at, it is right"), self.tr("Will follow later")]
        sheet = ReasonSheet(
            self.tr("Pass over"), title(row.finding), usual, submit=self.tr("Pass over"), parent=self
        )
        sheet.given.connect(self._on_reason)
        sheet.open()
        sheet.field.setFocus()

    @Slot(str)
    def _on_reason(self, reason: str) -> None:
        if self.meeting_id is not None:
            args = (self.meeting_id, self.kind, self._passing, reason)
            self.jobs.write(gate.pass_over, *args, refused=self.refuse)

    @Slot()
    def _on_draft(self) -> None:
        if self._seen is not None:
            content = self._seen.proof.content
            self.jobs.export(put_draft, data_dir() / "opened", content, then=self._on_put, refused=self.refuse)

    @Slot(object)
    def _on_put(self, path: Path) -> None:
        if not self._opener(path):
            where = self.tr("The file is at {path}").format(path=path)
            self.messages.show_message(_STRIP, "warn", self.tr("No program here opens this file."), where)

    @Slot()
    def _on_issue(self) -> None:
        if self._is_letter:
            self.approval_wanted.emit()
        elif self.meeting_id is not None and self.issue.isEnabled():
            self.issue.setEnabled(False)
            self.maker.make(self.meeting_id, self.kind, self._size())

    @Slot(object)
    def _on_made(self, document: IssuedDocument) -> None:
        words = self.tr("{kind} v{version} issued and locked.")
        if document.kind is DocumentKind.MINUTES:
            words = self.tr("{kind} v{version} final and locked.")
        self._navigator.go(Place.DOCUMENTS, document.meeting_id, document.id)
        told = words.format(kind=kind_words(document.kind), version=document.version)
        where = self.tr("Stored with the meeting as {file}.").format(file=document.file_name)
        self.messages.show_message("published", "ok", told, where)

    @Slot()
    def _on_back(self) -> None:
        if not self._navigator.back():
            self._navigator.go(Place.DOCUMENTS, self.meeting_id)

    def _issue_words(self) -> str:
        if self._is_letter:
            return self.tr("Approve and number…")
        return self.tr("Finalise and lock") if self.kind is DocumentKind.MINUTES else self.tr("Issue and lock")

    @property
    def _is_letter(self) -> bool:
        return self.kind in LETTER_KINDS

    def _size(self) -> PaperSize:
        kept = self._state.text(PAPER, PaperSize.F4.value)
        return PaperSize(kept) if kept in {one.value for one in PaperSize} else PaperSize.F4

    def _clear(self) -> None:
        self._seen = None
        self.head.forget()
        self.in_order.set_checks(())
        self.foot.forget()
        self.model.set_groups([])
        self.table.set_empty_text(self.tr("Looking at the paper …"))
        self.pages.show_pdf(b"", (), [])
        for action in (self.issue, self.draft, self.open_field, self.pass_over):
            action.setEnabled(False)

    def _make_actions(self) -> None:
        keys = ("Enter", "Return")
        self.open_field = make_action(self.table, self.tr("Open field"), keys, self._on_open_field)
        self.pass_over = make_action(self.table, self.tr("Pass over"), "L", self._on_pass_over)
        self.recheck = make_action(self, self.tr("Check again"), "F5", self.reload, anywhere=True)
        self.back_page = make_action(self, self.tr("Previous page"), "PgUp", self.pages.previous_page, anywhere=True)
        self.next_page = make_action(self, self.tr("Next page"), "PgDown", self.pages.next_page, anywhere=True)
        self.draft = make_action(self, self.tr("Print draft"), "Ctrl+P", self._on_draft, anywhere=True)
        keys = ("Ctrl+Return", "Ctrl+Enter")
        self.issue = make_action(self, self._issue_words(), keys, self._on_issue, anywhere=True)
        make_action(self, self.tr("Back"), "Esc", self._on_back, anywhere=True)

    def _connect(self) -> None:
        self._passing = ""
        self.looker.seen.connect(self._on_seen)
        self.looker.refused.connect(self.refuse)
        self.maker.made.connect(self._on_made)
        self.maker.refused.connect(self.refuse)
        self.steps.refused.connect(self.refuse)
        self.table.current_changed.connect(self._on_current)
        self.table.row_activated.connect(self._on_open_field)
        self._clear()

    def _lay_out(self) -> None:
        self.head, self.in_order = GateHead(self.recheck), InOrder()
        self.foot = GateFoot(self.draft, self.issue)
        self.pages_head = PagesHead(self.pages, self.back_page, self.next_page)
        self.table.setHeaderHidden(True)
        left, right, row = QVBoxLayout(), QVBoxLayout(), QHBoxLayout(self)
        side = QWidget()
        side.setLayout(left)
        side.setFixedWidth(theme.px(_LEFT))
        for layout in (left, right, row):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
        left.addWidget(self.head)
        left.addWidget(self.table, 1)
        left.addWidget(self.in_order)
        left.addWidget(self.foot)
        right.addWidget(self.pages_head)
        right.addWidget(self.pages, 1)
        row.addWidget(side)
        row.addLayout(right, 1)

    def showEvent(self, event: QShowEvent) -> None:
        """What is typed and not in the store is told by nobody: looked at whenever somebody comes."""
        if self.kind is DocumentKind.MINUTES:
            self._stale = True
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.messages.take_away(_STRIP)


def put_draft(folder: Path, content: bytes) -> Path:
    """A draft as a file for a viewer, in a folder of its own. Raises DiskFull, CannotWrite."""
    path = folder / sha256(content).hexdigest()[:12] / "konsep.pdf"
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise refusal(path, error) from error
    if not path.is_file():  # a viewer may be holding it open
        write_whole(path, content)
    return path


def _is_passed_over(row: FindingRow) -> bool:
    return not row.holds
