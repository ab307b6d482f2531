"""The Word template of the office for its minutes: loaded and tried, seen filled in, saved to be edited, given back."""

from collections.abc import Callable
from functools import partial
from hashlib import sha256
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from rakor_desktop.documents.office.template_trial import editable, load_template, marks, tried
from rakor_desktop.domain.word_templates import WordTemplate
from rakor_desktop.local.files import refusal, write_whole
from rakor_desktop.local.paths import data_dir, documents_dir
from rakor_desktop.services.minutes.word_templates import minutes_template, set_minutes_template
from rakor_desktop.ui.kit.buttons import Button
from rakor_desktop.ui.kit.drops import FileDrops
from rakor_desktop.ui.kit.jobs import Jobs, Kind
from rakor_desktop.ui.kit.labels import Caption, ElidedLabel, Label
from rakor_desktop.ui.kit.messages import MessageArea
from rakor_desktop.ui.kit.viewer import open_in_viewer
from rakor_desktop.ui.settings.section import STRIP, Section
from rakor_desktop.ui.style.tokens import MARGIN_LEFT

_FILE_NAME = "templat-notula.docx"


class TemplateSection(Section[WordTemplate]):
    """Only a file that fills as it should stands here, so what is saved can be used; a file may be dropped on it."""

    icon = "file-pen"
    name = "word-template"

    def __init__(self, jobs: Jobs, messages: MessageArea, parent: QWidget | None = None) -> None:
        super().__init__(jobs, messages, QCoreApplication.translate("TemplateSection", "Word template"), parent)
        self.opener: Callable[[Path], bool] = open_in_viewer
        self._template = WordTemplate()
        self.file, self.facts = ElidedLabel("", 15, 600), Label("", 13, 400, "text2", wrap=True)
        self.load = Button(self.tr("Load template…"), icon="file-input")
        self.look = Button(self.tr("See it filled in"), icon="scan-eye")
        self.save_copy = Button(self.tr("Save a copy to edit…"), icon="file-down")
        self.back = Button(self.tr("Back to the one of the program"), kind="ghost")
        self.load.clicked.connect(self.ask_file)
        self.look.clicked.connect(self._on_look)
        self.save_copy.clicked.connect(self.ask_place)
        self.back.clicked.connect(self._on_back)
        FileDrops(self).dropped.connect(self.bring)
        self._lay_out()
        self.setFocusProxy(self.load)
        self.show_value(self._template)

    def read(self) -> None:
        """Ask for the template."""
        self.jobs.read(minutes_template, then=self.take, refused=self.refuse)

    def write(self, value: WordTemplate) -> None:
        """Keep it."""
        self.jobs.write(set_minutes_template, value, self.seen, self.told, then=self.keeps, refused=self.refuse)

    def value(self) -> WordTemplate:
        """The one that stands here."""
        return self._template

    def show_value(self, value: WordTemplate) -> None:
        """Show this one."""
        self._template = value
        ours = value.is_ours
        self.file.set_text(self.tr("The one that the program brings") if ours else value.file_name)
        said = self.tr("Every mark in it is known; it brings no program and no link.")
        self.facts.setText(self.tr("Save a copy, change it in Word, and load it here.") if ours else said)
        self.back.setVisible(not ours)

    @Slot()
    def ask_file(self) -> QFileDialog:
        """Ask for a template; the dialog is open when the call returns."""
        dialog = QFileDialog(self.window(), self.tr("Load template"), "", "Word (*.docx)")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._on_file)
        dialog.open()
        return dialog

    @Slot()
    def ask_place(self) -> QFileDialog:
        """Ask where the template shall be saved with its marks; the dialog is open when the call returns."""
        proposed = str(documents_dir() / (self._template.file_name or _FILE_NAME))
        dialog = QFileDialog(self.window(), self.tr("Save a copy to edit"), proposed, "Word (*.docx)")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("docx")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.selectFile(proposed)
        dialog.fileSelected.connect(self._on_place)
        dialog.open()
        return dialog

    @Slot(object)
    def bring(self, path: Path) -> None:
        """Read this file, try it, and show it if it fills as it should."""
        self.jobs.export(load_template, path, then=self._on_loaded, refused=self.refuse, kind=Kind.FILE)

    @Slot(str)
    def _on_file(self, path: str) -> None:
        self.bring(Path(path))

    @Slot(object)
    def _on_loaded(self, template: WordTemplate) -> None:
        self.messages.take_away("refusal")
        self.show_value(template)
        self.changed.emit()

    @Slot(str)
    def _on_place(self, place: str) -> None:
        path = Path(place)
        then = partial(self._on_saved_copy, path)
        self.jobs.export(_write_editable, path, self._template, then=then, refused=self.refuse, kind=Kind.FILE)

    def _on_saved_copy(self, path: Path, _nothing: None) -> None:
        way = (self.tr("Open"), partial(self._open, path))
        self.messages.show_message(STRIP, "ok", self.tr("Saved {name}.").format(name=path.name), str(path.parent), way)

    @Slot()
    def _on_look(self) -> None:
        folder = data_dir() / "opened"
        self.jobs.export(_write_filled, folder, self._template, then=self._open, refused=self.refuse, kind=Kind.FILE)

    @Slot()
    def _on_back(self) -> None:
        self.show_value(WordTemplate())
        self.load.setFocus()
        self.changed.emit()

    def _open(self, path: Path) -> None:
        if not self.opener(path):
            where = self.tr("The file is at {path}").format(path=path)
            self.messages.show_message(STRIP, "warn", self.tr("No program here opens this file."), where)

    def _lay_out(self) -> None:
        column, row = QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(MARGIN_LEFT, 20, MARGIN_LEFT, 20)
        column.setSpacing(8)
        row.setSpacing(8)
        for button in (self.load, self.look, self.save_copy, self.back):
            row.addWidget(button)
        row.addStretch(1)
        column.addWidget(Caption(self.tr("Minutes for Word are filled into this file:")))
        column.addWidget(self.file)
        column.addWidget(self.facts)
        column.addLayout(row)
        known = " ".join(f"{{{{{mark}}}}}" for mark in marks())
        told = self.tr("The program puts its words in the place of these marks:")
        column.addSpacing(8)
        column.addWidget(Caption(told, wrap=True))
        listed = Label(known, 12, 400, "text2", wrap=True)
        listed.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addWidget(listed)
        column.addStretch(1)


def _write_editable(path: Path, template: WordTemplate) -> None:
    """The template itself. Raises CannotRead, CannotWrite, DiskFull."""
    write_whole(path, editable(template))


def _write_filled(folder: Path, template: WordTemplate) -> Path:
    """The template filled in, as a file for Word in a folder of its own. Raises CannotRead, CannotWrite, DiskFull."""
    content = tried(template)
    path = folder / sha256(content).hexdigest()[:12] / "contoh-notula.docx"
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise refusal(path, error) from error
    if not path.is_file():  # Word may be holding it open
        write_whole(path, content)
    return path
