"""The family of letters of a regulation: chosen, loaded from files of the office, taken out of the list again."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from rakor_desktop.documents.strangers.font_files import load_typeface
from rakor_desktop.domain.errors import RakorError
from rakor_desktop.domain.typefaces import SHIPPED, Style, Typeface
from rakor_desktop.ui.kit.buttons import IconButton
from rakor_desktop.ui.kit.choices import Choice
from rakor_desktop.ui.kit.jobs import Jobs, Kind
from rakor_desktop.ui.kit.labels import Label


class FamilyField(QWidget):
    """Tells `changed` when another family is chosen, `loaded` and `dropped` when the office's own are others now."""

    changed = Signal()
    loaded = Signal(object)  # Typeface
    dropped = Signal(object)  # Typeface
    refused = Signal(object)  # RakorError

    def __init__(self, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._offered: dict[str, Typeface] = dict(SHIPPED)
        self.choice = Choice(self.tr("Family of letters"), editable=False)
        words = self.tr("Load font files of the office: TrueType, one for each style")
        self.load = IconButton("file-input", words, kind="secondary")
        self.drop = IconButton("trash-2", self.tr("Take this family out of the list"))
        self.facts = Label("", 12, 400, "text3", wrap=True)
        self._lay_out()
        self.choice.chosen.connect(self._on_chosen)
        self.load.clicked.connect(self.ask_files)
        self.drop.clicked.connect(self._on_drop)

    def offer(self, loaded: Sequence[Typeface]) -> None:
        """These can be chosen beside those that the program brings; tells nobody."""
        self._offered = SHIPPED | {one.name: one for one in loaded}
        self.choice.set_choices([(name, name) for name in self._offered])

    def value(self) -> Typeface:
        """What is chosen."""
        return self._offered[str(self.choice.value())]

    def set_value(self, typeface: Typeface) -> None:
        """Choose one that is offered; tells nobody."""
        self.choice.set_value(typeface.name)
        self._tell()

    @Slot()
    def ask_files(self) -> None:
        """Ask for the files of a family; the dialog is open when the call returns."""
        kinds = self.tr("Fonts") + " (*.ttf *.otf)"
        dialog = QFileDialog(self.window(), self.tr("The files of one family, up to four"), "", kinds)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(self._on_files)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def bring(self, paths: Sequence[Path]) -> None:
        """Read the family in these files and choose it."""
        self._jobs.export(load_typeface, paths, then=self._on_read, refused=self._on_refused, kind=Kind.FILE)

    @Slot("QStringList")
    def _on_files(self, names: list[str]) -> None:
        self.bring([Path(name) for name in names])

    @Slot(object)
    def _on_read(self, typeface: Typeface) -> None:
        if typeface.files:
            self.loaded.emit(typeface)
        self.set_value(typeface)
        self.changed.emit()

    @Slot(object)
    def _on_refused(self, error: RakorError) -> None:
        self.refused.emit(error)

    @Slot()
    def _on_chosen(self) -> None:
        self._tell()
        self.changed.emit()

    @Slot()
    def _on_drop(self) -> None:
        self.load.setFocus()
        self.dropped.emit(self.value())

    def _tell(self) -> None:
        chosen = self.value()
        self.drop.setVisible(bool(chosen.files))
        words = {
            Style.BOLD: self.tr("bold"),
            Style.ITALIC: self.tr("italic"),
            Style.BOLD_ITALIC: self.tr("bold italic"),
        }
        missing = ", ".join(words[style] for style in chosen.missing)
        if missing:
            self.facts.setText(self.tr("Embedded in PDF; without {styles}.").format(styles=missing))
        else:
            self.facts.setText(self.tr("Embedded in PDF; in Word: {name}.").format(name=chosen.word_name))

    def _lay_out(self) -> None:
        column, row = QVBoxLayout(self), QHBoxLayout()
        for layout in (column, row):
            layout.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        row.setSpacing(6)
        row.addWidget(self.choice, 1)
        row.addWidget(self.drop)
        row.addWidget(self.load)
        column.addLayout(row)
        column.addWidget(self.facts)
        self.offer(())
