"""The page of the progress forms: send them, look at one that came back, take it whole or not at all, take it back."""

from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from rakor_desktop.documents.strangers.workbook_reader import FormFile, read_form_file
from rakor_desktop.domain.dates import short_date
from rakor_desktop.domain.errors import RakorError
from rakor_desktop.domain.form_plan import Answers
from rakor_desktop.domain.topics import Topic
from rakor_desktop.services.followups import region_forms
from rakor_desktop.services.followups.region_forms import FormPreview, TakenForm
from rakor_desktop.ui.followups.form_check import FormCheck
from rakor_desktop.ui.followups.form_columns import moment_words
from rakor_desktop.ui.followups.form_sending import FormSending
from rakor_desktop.ui.followups.form_start import FormStart
from rakor_desktop.ui.kit.actions import make_action
from rakor_desktop.ui.kit.buttons import IconButton
from rakor_desktop.ui.kit.drops import FileDrops
from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.kit.labels import ElidedLabel, Heading
from rakor_desktop.ui.kit.list_files import ListFiles
from rakor_desktop.ui.kit.messages import MessageArea
from rakor_desktop.ui.kit.page import Page
from rakor_desktop.ui.kit.progress import ProgressLine
from rakor_desktop.ui.kit.revocable import RevokingSheet
from rakor_desktop.ui.navigation import Focus, Navigator, Place
from rakor_desktop.ui.style.tokens import MARGIN_LEFT, MARGIN_RIGHT, RING

UNDO = "form"
FILE_NAME = 40
"""Letters of a file name in a line of progress."""


class FormsPage(Page):
    """Holds the form that is being looked at; it stays as it is until it is taken or left."""

    topics = frozenset({Topic.FOLLOWUPS, Topic.MEETINGS, Topic.DIRECTORY})

    def __init__(self, jobs: Jobs, messages: MessageArea, navigator: Navigator, parent: QWidget | None = None) -> None:
        super().__init__(jobs, messages, parent)
        self._navigator = navigator
        self._file: FormFile | None = None
        self._answers: Answers = {}
        self._entering = False
        self.sheet: TakeBackSheet | None = None
        self.files, self.sending = ListFiles(jobs, self, read_form_file), FormSending(jobs, messages, self)
        self.start, self.check, self.stack = FormStart(), FormCheck(), QStackedWidget()
        self.head = FormsHead()
        self._lay_out()
        self._connect()

    def reload(self) -> None:
        """Ask for the forms that were taken, and compare the one at hand again."""
        self.jobs.read(region_forms.forms_taken, then=self.start.show_earlier, refused=self.refuse)
        self._compare()

    def arrive(self, focus: object) -> None:
        """Ask at once who shall get a form, if that is what the way here was for."""
        if focus is Focus.SEND_FORMS:
            self.sending.begin()

    def focus_first(self) -> None:
        """The form at hand, or the way to begin one."""
        (self.stack.currentWidget() or self).setFocus()

    def fit(self) -> None:
        """In a narrow page a column is left out."""
        self.check.fit()

    @Slot(object)
    def _on_began(self, path: Path) -> None:
        self.messages.take_away("refusal")
        words = self.tr("Reading {file}…").format(file=path.name[:FILE_NAME])
        self.head.progress.show_step(words, can_stop=True)

    @Slot(object, object)
    def _on_read(self, _path: Path, file: FormFile) -> None:
        self._file, self._answers, self._entering = file, {}, True
        self._compare()

    @Slot(object)
    def _on_unreadable(self, error: RakorError) -> None:
        """Told on the page; a form that was never shown is not at hand."""
        self.head.progress.end()
        self.refuse(error)
        if self._entering:
            self._leave()

    @Slot(object)
    def _on_preview(self, preview: FormPreview) -> None:
        self.head.progress.end()
        self.check.show_preview(preview)
        if self._entering:
            self._entering = False
            self._show_step(self.check)
            self.check.start_over()

    @Slot(object)
    def _on_answers(self, answers: Answers) -> None:
        self._answers = answers
        self._compare()

    @Slot()
    def _on_take(self) -> None:
        preview = self.check.preview
        if preview is not None:
            self.check.take.setEnabled(False)
            then = partial(self._on_taken, preview)
            self.jobs.write(region_forms.take, preview, then=then, refused=self._on_not_taken)

    @Slot(object)
    def _on_not_taken(self, error: RakorError) -> None:
        """The preview is made anew, and the button with it."""
        self.refuse(error)
        self._compare()

    def _on_taken(self, preview: FormPreview, import_id: int | None) -> None:
        if import_id is not None:
            count = sum(row.outcome.value == "new" for row in preview.rows)
            words = self.tr("%n report(s) of {name} taken.", "", count).format(name=preview.institution.name)
            self.messages.offer_undo(UNDO, words, partial(self._take_back, import_id))
        self._leave()

    def _take_back(self, import_id: int) -> None:
        self.jobs.write(region_forms.revoke_form, import_id, refused=self.refuse)

    @Slot(object)
    def _on_revoke_wanted(self, taken: TakenForm) -> None:
        self.sheet = TakeBackSheet(taken, parent=self)
        self.sheet.wanted.connect(self._on_revoke)
        self.sheet.open()

    @Slot(int)
    def _on_revoke(self, import_id: int) -> None:
        if self.sheet:
            then, refused = self._on_revoked, self.sheet.show_refusal
            self.jobs.write(region_forms.revoke_form, import_id, then=then, refused=refused)

    @Slot(object)
    def _on_revoked(self, _done: None) -> None:
        if self.sheet:
            self.sheet.accept()
        self.messages.show_message(UNDO, "ok", self.tr("What the form brought was taken back."))

    @Slot()
    def _on_left(self) -> None:
        """A form that was being looked at can be had back for a while, with its answers."""
        if self._file:
            words = self.tr("{file} was left; nothing was stored.").format(file=self._file.name)
            self.messages.offer_undo(UNDO, words, partial(self._take_up, self._file, self._answers))
        self._leave()

    def _take_up(self, file: FormFile, answers: Answers) -> None:
        self._file, self._answers, self._entering = file, answers, True
        self._compare()

    @Slot()
    def _on_back(self) -> None:
        self._navigator.go(Place.ALL_FOLLOWUPS)

    def _leave(self) -> None:
        self._file, self._answers, self._entering, self.check.preview = None, {}, False, None
        self._show_step(self.start)

    def _compare(self) -> None:
        if self._file and (self._entering or self.check.preview):
            asked = self._file, datetime.now(UTC), self._answers
            self.jobs.read(region_forms.preview, *asked, then=self._on_preview, refused=self._on_unreadable)

    def _show_step(self, view: QWidget) -> None:
        had_focus = self.has_focus()
        self.stack.setCurrentWidget(view)
        self.head.file.set_text("" if view is self.start else self._about())
        if had_focus or view is not self.start:
            self.focus_first()

    def _about(self) -> str:
        preview = self.check.preview
        if preview is None:
            return ""
        sent = self.tr("sent {day}").format(day=short_date(preview.sent_on))
        parts = (preview.institution.name, sent, preview.told_by, preview.file.name)
        return " · ".join(part for part in parts if part)

    def _connect(self) -> None:
        FileDrops(self).dropped.connect(self.files.read)
        self.head.back.connect(self._on_back)
        self.head.progress.cancelled.connect(self.files.stop)
        make_action(self, "", "Ctrl+Z", self.messages.undo)
        self.files.began.connect(self._on_began)
        self.files.was_read.connect(self._on_read)
        self.files.unreadable.connect(self._on_unreadable)
        self.start.choose.connect(self.files.choose)
        self.start.other.connect(self.sending.begin)
        self.start.revoke_wanted.connect(self._on_revoke_wanted)
        self.start.left.connect(self._on_back)
        self.check.answered.connect(self._on_answers)
        self.check.wanted.connect(self._on_take)
        self.check.left.connect(self._on_left)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.stack, 1)
        for view in (self.start, self.check):
            self.stack.addWidget(view)


class FormsHead(QWidget):
    """Fill `progress` and `file`; `back` when the person wants to go back to the follow-ups."""

    back = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.progress, self.file = ProgressLine(), ElidedLabel("", 13, 400, "text3")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        arrow = IconButton("chevron-left", self.tr("Back to the follow-ups"))
        arrow.clicked.connect(self.back)
        row = QHBoxLayout(self)
        row.setContentsMargins(MARGIN_LEFT - 8 - RING, 8, MARGIN_RIGHT, 8)
        row.setSpacing(8)
        row.addWidget(arrow)
        row.addWidget(Heading(self.tr("Progress forms"), 20))
        row.addStretch(1)
        row.addWidget(self.progress)
        row.addWidget(self.file)


class TakeBackSheet(RevokingSheet):
    """Of a form that was taken."""

    def __init__(self, taken: TakenForm, *, parent: QWidget) -> None:
        title, submit = self.tr("Take back this form?"), self.tr("Take back the form")
        about = f"{taken.institution} · {taken.file_name} · {moment_words(taken)}"
        counted = self.tr("%n report(s) count no more; they stay in the history.", "", taken.reports)
        later = self.tr("What was reported otherwise since then stays.")
        super().__init__(taken, title, about, (counted, later), submit, parent)
