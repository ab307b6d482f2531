"""Issued documents of one meeting or of all: make a new one, open, save and reprint what was issued."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtGui import QHideEvent, QImage
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from rakor_desktop.documents.profiles import PaperSize
from rakor_desktop.domain.errors import DocumentChanged, RakorError
from rakor_desktop.domain.publishing import GATED, LETTER_KINDS, DocumentKind
from rakor_desktop.domain.topics import Topic
from rakor_desktop.services.publishing import publishing
from rakor_desktop.services.publishing.publishing import IssuedDocument
from rakor_desktop.ui.document_words import kind_words
from rakor_desktop.ui.kit.actions import make_action
from rakor_desktop.ui.kit.buttons import Button
from rakor_desktop.ui.kit.choices import Segmented
from rakor_desktop.ui.kit.copies import Copies
from rakor_desktop.ui.kit.filters import Filter, FilterBar
from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.kit.list_export import ListExport
from rakor_desktop.ui.kit.list_page import ListPage
from rakor_desktop.ui.kit.making import Maker
from rakor_desktop.ui.kit.messages import MessageArea
from rakor_desktop.ui.kit.preview import page_image
from rakor_desktop.ui.kit.rows import RowsModel
from rakor_desktop.ui.kit.sheet_columns import Seen
from rakor_desktop.ui.kit.state import State
from rakor_desktop.ui.kit.surfaces import PageHead
from rakor_desktop.ui.kit.table import Table
from rakor_desktop.ui.kit.viewer import open_in_viewer
from rakor_desktop.ui.navigation import Navigator, Place
from rakor_desktop.ui.publishing.columns import (
    FAMILIES,
    FINGERPRINT,
    Issue,
    columns,
    day_of,
    family_words,
    is_found,
    issues,
    sheet_columns,
    spoken,
)
from rakor_desktop.ui.publishing.holding import Holding
from rakor_desktop.ui.publishing.new_document import NewDocument
from rakor_desktop.ui.publishing.no_documents import no_documents
from rakor_desktop.ui.publishing.panel import PREVIEW, DocumentPanel
from rakor_desktop.ui.publishing.settling import Settling
from rakor_desktop.ui.publishing.signatories import Signatories
from rakor_desktop.ui.publishing.verifying import Verifier
from rakor_desktop.ui.publishing.years import YearChoice
from rakor_desktop.ui.style import theme
from rakor_desktop.ui.style.tokens import MARGIN_LEFT

NARROW = 1256
"""Below this width of the page at 100 % (a window of 1340 px with its rail) the size's column is left out."""

PAPER = "paper_size"
"""Under this name the paper size is remembered."""


_NOTHING: tuple[Issue | None, tuple[Issue, ...]] = (None, ())


class DocumentsPage(ListPage[Issue]):
    """The list, the chosen document at its right. Of one meeting it also makes documents."""

    check_wanted = Signal()

    topics = frozenset({Topic.PUBLISHING, Topic.MEETINGS})

    def __init__(
        self,
        jobs: Jobs,
        messages: MessageArea,
        navigator: Navigator,
        state: State,
        place: Place = Place.DOCUMENTS,
        *,
        opener: Callable[[Path], bool] = open_in_viewer,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(jobs, messages, parent)
        self._navigator, self._state, self._of_meeting = navigator, state, place.of_meeting
        self.maker, self.verifier = Maker(jobs, self), Verifier(jobs, messages, self)
        self.copies, self.holding = Copies(jobs, opener, self), Holding(self.maker, messages, navigator)
        self._changed, self._looked_at = frozenset[int](), _NOTHING
        self._make_actions()
        self.stack, self.panel = QStackedWidget(), DocumentPanel((self.open_it, self.save_as, self.correct, self.void))
        self.bar = FilterBar(self.tr("Search document, meeting"), self._filters(), self._tools())
        self._lay_out()
        self._connect()
        self.exporter = ListExport(self, "documents", self._seen)

    def reload(self) -> None:
        """Ask for the documents of this meeting or of all."""
        if not self._of_meeting or self.meeting_id is not None:
            asked = self.meeting_id if self._of_meeting else None
            self.jobs.read(publishing.documents, asked, then=self._on_documents, refused=self.refuse)

    def fit(self) -> None:
        """In a narrow page the column that can be missed is left out."""
        self.table.setColumnHidden(FINGERPRINT, self.width() < theme.px(NARROW))

    @Slot(object)
    def _on_wanted(self, kind: DocumentKind) -> None:
        if kind in LETTER_KINDS:
            self._navigator.go(Place.LETTER, self.meeting_id)
        elif kind in GATED:
            self._navigator.go(Place.GATE, self.meeting_id, kind)
        elif self.meeting_id is not None and kind is DocumentKind.AGREEMENT:
            self.signatories.ask(self.meeting_id)
        elif self.meeting_id is not None:
            self.maker.make(self.meeting_id, kind, PaperSize(str(self.paper.value())))

    @Slot()
    def _on_signatories(self) -> None:
        if self.meeting_id is not None:
            self.maker.make(self.meeting_id, DocumentKind.AGREEMENT, PaperSize(str(self.paper.value())))

    @Slot(bool)
    def _on_working(self, working: bool) -> None:
        self.new.set_enabled(not working)

    @Slot(object)
    def _on_made(self, document: IssuedDocument) -> None:
        self._select = document.id
        title = self.tr("{kind} v{version} issued.").format(kind=kind_words(document.kind), version=document.version)
        where = self.tr("Stored with the meeting as {file}.").format(file=document.file_name)
        way = (self.tr("Open"), partial(self.copies.open, document))
        self.messages.show_message("published", "ok", title, where, way)

    @Slot(object)
    def _on_documents(self, documents: tuple[IssuedDocument, ...]) -> None:
        self.year.offer({day_of(one).year for one in documents})
        self._take(issues(documents, self._changed))

    @Slot(object)
    def _on_current(self, row: Issue | None) -> None:
        self._looked_at = (row, self._rows)
        self.panel.show_issue(row, [one for one in self._rows if row and one.subject == row.subject])
        for action in (self.open_it, self.save_as):
            action.setEnabled(row is not None)
        for action in (self.correct, self.void):
            action.setEnabled(row is not None and not row.is_past)
        if row is not None:
            then, refused = partial(self._on_content, row.document), partial(self._on_unreadable, row.document)
            self.jobs.read(publishing.document_content, row.document.id, then=then, refused=refused)

    def _on_content(self, document: IssuedDocument, content: bytes) -> None:
        if not self._is_current(document):
            return
        self.panel.show_intact(True)
        if document.kind.suffix == ".pdf":
            self.jobs.export(page_image, content, PREVIEW, then=partial(self._on_page_image, document))

    def _on_unreadable(self, document: IssuedDocument, error: RakorError) -> None:
        if self._is_current(document) and isinstance(error, DocumentChanged):
            self.panel.show_intact(False)

    def _on_page_image(self, document: IssuedDocument, image: QImage) -> None:
        if self._is_current(document):
            self.panel.show_page(image)

    @Slot()
    def _on_open(self) -> None:
        row = self.table.current_row()
        if isinstance(row, Issue):
            self.copies.open(row.document)

    @Slot()
    def _on_save_as(self) -> None:
        row = self.table.current_row()
        if isinstance(row, Issue):
            self.copies.save_as(row.document)

    @Slot(object, str)
    def _on_correction(self, document: IssuedDocument, note: str) -> None:
        self.maker.make(document.meeting_id, document.kind, PaperSize(str(self.paper.value())), note)

    @Slot()
    def _on_verify(self) -> None:
        if not self.verifier.is_busy:
            self.verifier.run([row.document.id for row in self._rows])

    @Slot(object)
    def _on_verified(self, changed: frozenset[int]) -> None:
        self._changed = changed
        self._take(issues([row.document for row in self._rows], changed))

    @Slot(object)
    def _on_saved(self, path: Path) -> None:
        self.messages.show_message("published", "ok", self.tr("A copy was saved."), str(path))

    @Slot(object)
    def _on_not_opened(self, path: Path) -> None:
        text = self.tr("The file is at {path}").format(path=path)
        self.messages.show_message("published", "warn", self.tr("No program here opens this file."), text)

    @Slot(object)
    def _on_paper_size(self, size: str) -> None:
        self._state.set_text(PAPER, size)

    @Slot()
    def _on_register(self) -> None:
        self._navigator.go(Place.NUMBERS)

    @Slot()
    def _on_meetings(self) -> None:
        self._navigator.go(Place.MEETINGS)

    def _is_current(self, document: IssuedDocument) -> bool:
        row = self.table.current_row()
        return isinstance(row, Issue) and row.document.id == document.id

    def _show(self) -> None:
        """The rows that pass search and filters; the one just made is gone to."""
        family, typed, year = self.bar.choice(), self.bar.text(), self.year.year
        rows = [row for row in self._rows if year in (None, day_of(row.document).year)]
        families = [row.subject[1] for row in rows]
        self.bar.set_counts({None: len(rows), **{name: families.count(name) for name in FAMILIES}})
        self.bar.offer({name for name in FAMILIES if name in families} or set(FAMILIES))
        found = [row for row in rows if family in (None, row.subject[1]) and is_found(row, typed)]
        self.model.set_rows(found)
        self.table.set_empty_text(self.bar.nothing_found())
        if self._select is not None and self.table.select_key(self._select):
            self._select = None
        elif self.table.current_row() is None:
            self.table.select_first()
        if self._looked_at != (self.table.current_row(), self._rows):
            self._on_current(self.table.current_row())

    def _seen(self) -> Seen[Issue]:
        return Seen(self.tr("Documents"), sheet_columns(), [("", self.model.rows)], self.bar.told())

    def _filters(self) -> list[Filter]:
        return [(None, self.tr("All"), None), *((name, family_words(name), None) for name in FAMILIES)]

    def _make_actions(self) -> None:
        shown = columns(with_meeting=not self._of_meeting)
        self.model = RowsModel(shown, lambda row: row.document.id, sentence=spoken, dim=lambda row: row.is_past)
        self.table = Table(self.tr("Documents"), self.model, many=True, margin=MARGIN_LEFT)
        self.open_it = make_action(self.table, self.tr("Open"), ("Enter", "Return"), self._on_open)
        self.save_as = make_action(self, self.tr("Save a copy"), "Ctrl+S", self._on_save_as, anywhere=True)
        self.settling = Settling(self.jobs, self._navigator, self.table)
        self.correct = make_action(self.table, self.tr("Correct…"), "R", self.settling.correct)
        self.void = make_action(self.table, self.tr("Give up…"), "G", self.settling.void)
        self.verify = make_action(
            self, self.tr("Compare all fingerprints"), "Ctrl+Shift+V", self._on_verify, anywhere=True
        )
        self.year = YearChoice()
        if self._of_meeting:
            self.new, self.signatories = NewDocument(self), Signatories(self)
        else:
            self.register = make_action(self, self.tr("Number register"), "Ctrl+B", self._on_register, anywhere=True)

    def _tools(self) -> list[QWidget]:
        sizes = [(PaperSize.F4.value, "F4"), (PaperSize.A4.value, "A4")]
        self.paper = Segmented(self.tr("Paper size"), sizes)
        self.paper.setToolTip(self.tr("Paper of the next documents: F4 is 215 × 330 mm."))
        remembered = self._state.text(PAPER, PaperSize.F4.value)
        self.paper.set_value(remembered if remembered in dict(sizes) else PaperSize.F4.value)
        if not self._of_meeting:
            self.paper.hide()
            return [self.year]
        self.year.hide()
        return [self.paper, self.new.button, Button.for_action(self.new.minutes, kind="primary", icon="printer")]

    def _connect(self) -> None:
        self._on_current(None)
        self.bar.bind_to(self, self.table)
        self.bar.changed.connect(self._on_filter)
        self.table.current_changed.connect(self._on_current)
        self.table.row_activated.connect(self._on_open)
        self.paper.chosen.connect(self._on_paper_size)
        self.maker.made.connect(self._on_made)
        self.maker.refused.connect(self.refuse)
        self.verifier.finished.connect(self._on_verified)
        self.settling.correction.connect(self._on_correction)
        self.settling.refused.connect(self.refuse)
        self.year.chosen.connect(self._on_filter)
        self.copies.saved.connect(self._on_saved)
        self.copies.not_opened.connect(self._on_not_opened)
        self.copies.refused.connect(self.refuse)
        if self._of_meeting:
            self.maker.working.connect(self._on_working)
            self.new.wanted.connect(self._on_wanted)
            self.signatories.settled.connect(self._on_signatories)

    def _lay_out(self) -> None:
        self.empty = no_documents(self.new if self._of_meeting else None, self._on_meetings)
        full, inner, split, outer = QWidget(), QVBoxLayout(), QHBoxLayout(), QVBoxLayout(self)
        full.setLayout(inner)
        for layout in (inner, split, outer):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
        if not self._of_meeting:
            outer.addWidget(_head_of_all(self))
        outer.addWidget(self.stack)
        inner.addWidget(self.bar)
        inner.addLayout(split, 1)
        split.addWidget(self.table, 1)
        split.addWidget(self.panel)
        self.stack.addWidget(full)
        self.stack.addWidget(self.empty)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.messages.take_away("published")


def _head_of_all(page: DocumentsPage) -> PageHead:
    """The head of the documents of all meetings, with what is done with them together."""
    translate = QCoreApplication.translate
    check = Button(translate("DocumentsPage", "Check a file…"), icon="shield-check", key="Ctrl Shift K")
    check.clicked.connect(page.check_wanted)
    register = Button.for_action(page.register, kind="ghost", icon="book-open")
    verify = Button.for_action(page.verify, icon="fingerprint")
    words = translate("DocumentsPage", "what was issued, as it was issued")
    return PageHead(translate("DocumentsPage", "Documents"), words, [register, verify, check])
