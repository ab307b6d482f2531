"""What is seldom done with the attendance records: correct, freeze, carry to another desk by a file and back."""

from contextlib import suppress
from datetime import date
from functools import partial
from pathlib import Path
from uuid import uuid4

from PySide6.QtCore import QObject, QPoint, Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QMenu, QWidget

from rakor_desktop.domain.attendance import Kind as Answer
from rakor_desktop.domain.dates import local_day, short_date
from rakor_desktop.domain.errors import RakorError
from rakor_desktop.local.files import write_whole
from rakor_desktop.local.ledger_file import SUFFIX, LedgerFile, read_ledger, written
from rakor_desktop.local.paths import config_dir, documents_dir
from rakor_desktop.services.attendance import corrections, freezing, ledger_files
from rakor_desktop.services.attendance.attendance import Door
from rakor_desktop.services.attendance.corrections import Fact
from rakor_desktop.services.attendance.ledger_files import Merged
from rakor_desktop.services.attendance.recording import Recorded
from rakor_desktop.services.invitations.invitations import Invitee
from rakor_desktop.ui.attendance.correct_sheet import CorrectSheet
from rakor_desktop.ui.attendance.desk import Desk
from rakor_desktop.ui.kit.actions import make_action
from rakor_desktop.ui.kit.buttons import IconButton
from rakor_desktop.ui.kit.dialogs import ReasonSheet, Sheet
from rakor_desktop.ui.kit.jobs import Kind
from rakor_desktop.ui.kit.labels import Caption
from rakor_desktop.ui.kit.page import Page, refuse_in
from rakor_desktop.ui.kit.pills import Icon
from rakor_desktop.ui.kit.state import State

FOLDER = "ledger_folder"
"""Under this name the folder of the last file is remembered: the stick that goes from desk to desk."""
MESSAGE = "ledger"
_SMALL = 24


class LedgerMenu(QObject):
    """A menu and its keys for the page of the door; a padlock stands beside the button while the ledger is frozen."""

    def __init__(self, page: Page, desk: Desk) -> None:
        super().__init__(page)
        self._page, self._desk, self._frozen = page, desk, False
        self.day: date | None = None  # of the meeting, once it is known
        self.also: tuple[QAction, ...] = ()  # what else the menu offers
        self.correct = make_action(page, self.tr("Correct the record…"), "Ctrl+B", self.ask_correction, anywhere=True)
        self.freeze = make_action(page, "", "Ctrl+Shift+B", self.ask_freeze, anywhere=True)
        self.write = make_action(page, self.tr("Write to a file…"), "Ctrl+Shift+W", self.ask_place, anywhere=True)
        self.bring = make_action(
            page, self.tr("Bring in the file of another desk…"), "Ctrl+Shift+O", self.ask_file, anywhere=True
        )
        self.button = IconButton("ellipsis", "", height=_SMALL)
        self.padlock = Icon("lock", 16, "warn")
        whole = make_action(page, self.tr("Attendance records"), "Shift+F10", self.open, anywhere=True)
        for action in (whole, self.correct, self.freeze, self.write, self.bring):
            action.setPriority(QAction.Priority.LowPriority)  # a menu shows them all; the keys of a guest come first
        self.button.clicked.connect(self.open)
        self._tell(None)

    def beside(self, other: QWidget) -> QWidget:
        """The button with another before it."""
        both = QWidget()
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        for widget in (self.padlock, other, self.button):
            row.addWidget(widget)
        return both

    def show_door(self, door: Door) -> None:
        """Say whether the ledger is frozen."""
        self._tell(door.frozen)

    @Slot()
    def open(self) -> None:
        """Show the menu below the button."""
        menu = QMenu(self._page)
        menu.setAccessibleName(self.tr("Attendance records"))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions([self.correct, self.freeze, self.write, self.bring, *self.also])
        menu.setActiveAction(self.correct)
        menu.popup(self.button.mapToGlobal(QPoint(0, self.button.height())))

    @Slot()
    def ask_correction(self) -> None:
        """Correct the invitation that is chosen in the list."""
        invitee = self._desk.list.current()
        if invitee is None:
            self._say(self.tr("Choose an invitation in the list first, then correct its record."))
        else:
            self.correct_record(invitee)

    @Slot(object, object)
    def correct_record(self, invitee: Invitee, fact: Answer | None = None) -> None:
        """Say anew how this invitation was answered, beginning with `fact`; the reason is asked with it."""
        sheet = CorrectSheet(invitee, self._page, fact, zone=self._zone, day=self.day)
        sheet.corrected.connect(partial(self._correct, sheet, invitee))
        sheet.open()

    @Slot()
    def ask_freeze(self) -> None:
        """Freeze the records, or open them again for a reason."""
        if self._page.meeting_id is None:
            return
        if self._frozen:
            reasons = [self.tr("Another sheet was found"), self.tr("Frozen too early")]
            subtitle = self.tr("The reason stays on record.")
            asked = ReasonSheet(self.freeze_words(), subtitle, reasons, submit=self.tr("Open"), parent=self._page)
            asked.given.connect(self._unfreeze)
            asked.open()
            return
        sheet = Sheet(self.freeze_words(), submit=self.tr("Freeze"), width=460, parent=self._page)
        text = self.tr("Afterwards only corrections with a reason are recorded. It can be opened again for a reason.")
        sheet.content.addWidget(Caption(text, wrap=True))
        sheet.submitted.connect(partial(self._freeze, sheet))
        sheet.open()

    @Slot()
    def ask_place(self) -> None:
        """Read the records, then ask where the file shall stand."""
        if self._page.meeting_id is not None:
            self._page.jobs.read(
                ledger_files.ledger_file, self._page.meeting_id, then=self._on_ledger, refused=self._page.refuse
            )

    @Slot()
    def ask_file(self) -> None:
        """Ask for the file that another desk wrote."""
        dialog = self._dialog(self.tr("Bring in the file of another desk"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.read)
        dialog.open()

    @Slot(str)
    def read(self, place: str) -> None:
        """Bring in this file, whole or not at all."""
        path = Path(place)
        _remember(path)
        self._page.jobs.export(read_ledger, path, then=self._on_read, refused=self._page.refuse, kind=Kind.FILE)

    def freeze_words(self) -> str:
        """What freezing, or its contrary, is called now."""
        return self.tr("Open the attendance again") if self._frozen else self.tr("Freeze the attendance")

    @property
    def _zone(self) -> str:
        return self._page.zone or "WIB"

    def save(self, ledger: LedgerFile, place: str) -> None:
        """Write the records to this file, whole or not at all."""
        path = Path(place)
        _remember(path)
        done = partial(self._on_written, path)
        self._page.jobs.export(_write, path, ledger, then=done, refused=self._page.refuse)

    def _tell(self, freeze: freezing.Freeze | None) -> None:
        self._frozen = freeze is not None
        self.freeze.setText(f"{self.freeze_words()}…")
        self.padlock.setVisible(self._frozen)
        told = self.tr("Attendance records (Shift+F10)")
        if freeze is not None:
            since = self.tr("The attendance is frozen since {day}; only corrections with a reason are recorded.")
            told = since.format(day=short_date(local_day(freeze.at, self._zone)))
        self.padlock.setAccessibleName(told)
        self.button.setToolTip(told)
        self.button.setAccessibleName(told)

    def _correct(self, sheet: CorrectSheet, invitee: Invitee, fact: Fact, why: str) -> None:
        self._page.jobs.write(
            corrections.correct, uuid4(), invitee.id, fact, why,
            then=partial(self._on_corrected, sheet), refused=partial(refuse_in, sheet.messages), always=sheet.ready,
        )  # fmt: skip

    def _on_corrected(self, sheet: CorrectSheet, recorded: Recorded) -> None:
        sheet.accept()
        self._say(self.tr("The record of {office} was corrected.").format(office=recorded.office))

    def _freeze(self, sheet: Sheet) -> None:
        if self._page.meeting_id is not None:
            done, refused = partial(self._on_frozen, sheet), partial(refuse_in, sheet.messages)
            self._page.jobs.write(freezing.freeze, self._page.meeting_id, then=done, refused=refused)

    def _on_frozen(self, sheet: Sheet, _freeze: freezing.Freeze) -> None:
        sheet.accept()

    @Slot(str)
    def _unfreeze(self, reason: str) -> None:
        if self._page.meeting_id is not None:
            self._page.jobs.write(freezing.unfreeze, self._page.meeting_id, reason, refused=self._page.refuse)

    @Slot(object)
    def _on_ledger(self, ledger: LedgerFile) -> None:
        dialog = self._dialog(self.tr("Write the attendance records to a file"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(SUFFIX.removeprefix("."))
        dialog.selectFile(str(_folder() / self.file_name(ledger.held_on)))
        dialog.fileSelected.connect(partial(self.save, ledger))
        dialog.open()

    def file_name(self, day: date) -> str:
        """`kehadiran 12-04-2016.rakor-kehadiran`."""
        return self.tr("attendance {day}").format(day=short_date(day)) + SUFFIX

    @Slot(object)
    def _on_read(self, ledger: LedgerFile) -> None:
        self._page.jobs.write(ledger_files.merge_ledger, ledger, then=self._on_merged, refused=self._page.refuse)

    def _on_merged(self, done: Merged) -> None:
        text = self.tr("Brought in for {title}: {new} new records, {known} known before.")
        said = text.format(title=done.title, new=done.new, known=done.known)
        if done.contradicted:
            more = self.tr("{count} invitations are recorded differently at two desks; look at them in the list.")
            said = f"{said} {more.format(count=done.contradicted)}"
        self._say(said)

    def _on_written(self, path: Path, _nothing: None) -> None:
        self._say(self.tr("The attendance records are in {path}.").format(path=path))

    def _dialog(self, title: str) -> QFileDialog:
        kinds = self.tr("Attendance records") + f" (*{SUFFIX})"
        dialog = QFileDialog(self._page, title, str(_folder()), kinds)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return dialog

    def _say(self, text: str) -> None:
        self._page.messages.show_message(MESSAGE, "info", text)


def _write(path: Path, ledger: LedgerFile) -> None:
    write_whole(path, written(ledger))


def _folder() -> Path:
    """The folder of the last file, while it is there; else the person's documents."""
    try:
        last = Path(State(config_dir()).text(FOLDER))
    except RakorError:
        return documents_dir()
    return last if last.is_absolute() and last.is_dir() else documents_dir()


def _remember(path: Path) -> None:
    with suppress(RakorError):  # the file matters more than where to propose the next
        State(config_dir()).set_text(FOLDER, str(path.parent))
