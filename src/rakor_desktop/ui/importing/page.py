"""The import of a list into the directory: file, columns, check, all of it or nothing, and the whole taken back."""

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from rakor_desktop.domain.errors import HeadingsMissing, RakorError
from rakor_desktop.domain.import_plan import Answers
from rakor_desktop.domain.importing import Sheet, Table, table_below
from rakor_desktop.domain.topics import Topic
from rakor_desktop.services.importing import importing
from rakor_desktop.services.importing.importing import Import, Preview
from rakor_desktop.ui.import_wish import ImportWish
from rakor_desktop.ui.importing.bringing import Bringing
from rakor_desktop.ui.importing.check import ImportCheck
from rakor_desktop.ui.importing.head import ImportHead
from rakor_desktop.ui.importing.meaning import MeaningView
from rakor_desktop.ui.importing.revoke_sheet import RevokeSheet
from rakor_desktop.ui.importing.start import StartView
from rakor_desktop.ui.importing.template import Template
from rakor_desktop.ui.kit.actions import make_action
from rakor_desktop.ui.kit.autosave import local_now
from rakor_desktop.ui.kit.day import DayBar
from rakor_desktop.ui.kit.drops import FileDrops
from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.kit.list_files import ListFiles
from rakor_desktop.ui.kit.messages import MessageArea
from rakor_desktop.ui.kit.page import Page
from rakor_desktop.ui.navigation import Navigator, Place
from rakor_desktop.ui.style import theme

UNDO = "import"
NARROW = 1180
"""Below this width at 100 % the steps are left out of the head."""
FILE_NAME = 40
"""Letters of a file name in a line of progress."""


def local_today() -> date:
    """The day on the wall of this computer."""
    return local_now().date()


class ImportPage(Page):
    """Holds the list that is being looked at; it stays as it is until it is brought in or left."""

    topics = frozenset({Topic.DIRECTORY})

    def __init__(
        self,
        jobs: Jobs,
        messages: MessageArea,
        navigator: Navigator,
        *,
        today: Callable[[], date] = local_today,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(jobs, messages, parent)
        self._navigator = navigator
        self._wish: ImportWish | None = None
        self._path, self._sheets = Path(), tuple[Sheet, ...]()
        self._table: Table | None = None
        self._answers: Answers = {}
        self._entering = False
        self._sheet: RevokeSheet | None = None
        self.files, self.template, self.bringing = ListFiles(jobs, self), Template(jobs, self), Bringing(jobs, self)
        self.start, self.meaning, self.check = StartView(), MeaningView(), ImportCheck(DayBar(today))
        self.head, self.stack = ImportHead(), QStackedWidget()
        self._lay_out()
        self._connect()

    def reload(self) -> None:
        """Ask for the earlier imports, and compare the list at hand again."""
        self.jobs.read(importing.imports, then=self.start.show_earlier, refused=self.refuse)
        self._compare()

    def arrive(self, focus: object) -> None:
        """Begin with the file and the day of a wish, once; a list that is being looked at keeps its day."""
        if not isinstance(focus, ImportWish) or focus is self._wish:
            return
        self._wish = focus
        if focus.path or self._table is None:
            self.check.as_of.set_day(focus.day)
        if focus.path:
            self.files.read(focus.path)

    def focus_first(self) -> None:
        """The list at hand, or the way to begin one."""
        (self.stack.currentWidget() or self).setFocus()

    def fit(self) -> None:
        """In a narrow page the steps make room for the file, and two columns for what happens."""
        self.head.steps.setVisible(self.width() >= theme.px(NARROW))
        self.check.fit()

    @Slot(object)
    def _on_began(self, path: Path) -> None:
        self.messages.take_away("refusal")
        self.head.progress.show_step(self.tr("Reading {file}…").format(file=path.name[:FILE_NAME]), can_stop=True)

    @Slot(object, object)
    def _on_read(self, path: Path, sheets: tuple[Sheet, ...]) -> None:
        self._path, self._sheets, self._table = path, sheets, None
        self.head.progress.show_step(self.tr("Comparing {file}…").format(file=path.name[:FILE_NAME]))
        self.jobs.read(importing.understood, sheets, then=self._on_table, refused=self._on_not_understood)

    @Slot(object)
    def _on_unreadable(self, error: RakorError) -> None:
        """Told on the page, which stays as it was."""
        self.head.progress.end()
        self.refuse(error)

    @Slot(object)
    def _on_table(self, table: Table) -> None:
        """The list is understood, by itself or with the columns that were chosen."""
        self._table, self._answers, self._entering = table, {}, True
        self._compare()

    @Slot(object)
    def _on_not_understood(self, error: RakorError) -> None:
        self.head.progress.end()
        if isinstance(error, HeadingsMissing):
            self._table = table_below(self._sheets[0], 0)
            self._on_columns()
        else:
            self.refuse(error)

    @Slot(object)
    def _on_preview(self, preview: Preview) -> None:
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
    def _on_columns(self) -> None:
        if self._table:
            self.meaning.show_list(self._sheets, self._table)
            self._show_step(self.meaning)

    @Slot(object)
    def _on_relaid(self, table: Table) -> None:
        self.jobs.read(importing.with_remembered_columns, table, then=self._on_relaid_columns, refused=self.refuse)

    @Slot(object)
    def _on_relaid_columns(self, table: Table) -> None:
        self.meaning.show_list(self._sheets, table)

    @Slot()
    def _on_import(self) -> None:
        if self.check.preview:
            self.check.take.setEnabled(False)
            self.bringing.bring_in(self.check.preview, self._path.name)

    @Slot(object)
    def _on_not_done(self, error: RakorError) -> None:
        """The preview is made anew, and the button with it."""
        self.refuse(error)
        self._compare()

    @Slot(object, int)
    def _on_done(self, import_id: int | None, rows: int) -> None:
        if import_id is not None:
            words = self.tr("%n row(s) of {file} brought in.", "", rows).format(file=self._path.name)
            self.messages.offer_undo(UNDO, words, partial(self._revoke, import_id))
        self._leave()

    def _revoke(self, import_id: int) -> None:
        self.jobs.write(importing.revoke_import, import_id, refused=self.refuse)

    @Slot(object)
    def _on_revoke_wanted(self, made: Import) -> None:
        self._sheet = RevokeSheet(made, parent=self)
        self._sheet.wanted.connect(self._on_revoke)
        self._sheet.open()

    @Slot(int)
    def _on_revoke(self, import_id: int) -> None:
        if self._sheet:
            then, refused = self._on_revoked, self._sheet.show_refusal
            self.jobs.write(importing.revoke_import, import_id, then=then, refused=refused)

    @Slot(object)
    def _on_revoked(self, _done: None) -> None:
        if self._sheet:
            self._sheet.accept()
        self.messages.show_message(UNDO, "ok", self.tr("The import was revoked."))

    @Slot(object)
    def _on_saved(self, path: Path) -> None:
        self.messages.show_message(UNDO, "ok", self.tr("The template was saved."), str(path))

    @Slot()
    def _on_left(self) -> None:
        """A list that was being looked at can be had back for a while: its answers may have taken an hour."""
        if self._table:
            words = self.tr("{file} was left; nothing was stored.").format(file=self._path.name)
            undo = partial(self._take_up, self._path, self._sheets, self._table, self._answers)
            self.messages.offer_undo(UNDO, words, undo)
        self._leave()

    def _take_up(self, path: Path, sheets: tuple[Sheet, ...], table: Table, answers: Answers) -> None:
        self._path, self._sheets = path, sheets
        self._on_table(table)
        self._on_answers(answers)

    @Slot()
    def _on_columns_left(self) -> None:
        """Back to the check as it was, or to the beginning where there is none yet."""
        if self.check.preview and self._table is self.check.preview.table:
            self._show_step(self.check)
        else:
            self._on_left()

    @Slot()
    def _on_back(self) -> None:
        self._navigator.go(Place.DIRECTORY)

    @Slot()
    def _on_day(self) -> None:
        self.messages.take_away("refusal")
        self._compare()

    @Slot(str)
    def _on_no_day(self, text: str) -> None:
        self.messages.show_message("refusal", "warn", text)

    def _leave(self) -> None:
        self._table, self._answers, self.check.preview = None, {}, None
        self._show_step(self.start)

    def _compare(self) -> None:
        if self._table and (self._entering or self.check.preview):
            then, refused, day = self._on_preview, self._on_unreadable, self.check.as_of.day()
            self.jobs.read(importing.preview, self._table, day, self._answers, then=then, refused=refused)

    def _show_step(self, view: QWidget) -> None:
        had_focus = self.has_focus()
        self.stack.setCurrentWidget(view)
        self.head.steps.set_at(self.stack.currentIndex())
        self.head.file.set_text("" if view is self.start else self._about())
        if had_focus or view is not self.start:
            self.focus_first()

    def _about(self) -> str:
        sheet = self._table.sheet if self._table else ""
        words = self.tr("{file} · sheet “{sheet}”") if sheet else "{file}"
        return words.format(file=self._path.name, sheet=sheet)

    def _connect(self) -> None:
        FileDrops(self).dropped.connect(self.files.read)
        self.head.back.connect(self._on_back)
        self.head.progress.cancelled.connect(self.files.stop)
        make_action(self, "", "Ctrl+Z", self.messages.undo)
        self.files.began.connect(self._on_began)
        self.files.was_read.connect(self._on_read)
        self.files.unreadable.connect(self._on_unreadable)
        self.template.saved.connect(self._on_saved)
        self.template.not_saved.connect(self.refuse)
        self.bringing.done.connect(self._on_done)
        self.bringing.refused.connect(self._on_not_done)
        self.start.choose.connect(self.files.choose)
        self.start.other.connect(self.template.save)
        self.start.revoke_wanted.connect(self._on_revoke_wanted)
        self.start.left.connect(self._on_back)
        self.meaning.relaid.connect(self._on_relaid)
        self.meaning.done.connect(self._on_table)
        self.meaning.left.connect(self._on_columns_left)
        self.check.answered.connect(self._on_answers)
        self.check.wanted.connect(self._on_import)
        self.check.left.connect(self._on_left)
        self.check.columns_wanted.connect(self._on_columns)
        self.check.as_of.changed.connect(self._on_day)
        self.check.as_of.refused.connect(self._on_no_day)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.stack, 1)
        for view in (self.start, self.meaning, self.check):
            self.stack.addWidget(view)
