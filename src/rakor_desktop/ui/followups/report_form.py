"""The form for a new report, at the foot of the drawer: how far, what was done, who says so, with which files."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from rakor_desktop.domain.errors import Field as Named
from rakor_desktop.domain.errors import FieldMissing, PercentWrong, RakorError, ToldAhead
from rakor_desktop.domain.followups import KeptFile, Progress
from rakor_desktop.local.paths import documents_dir
from rakor_desktop.services.followups.progress import Report
from rakor_desktop.ui.errors import sentence
from rakor_desktop.ui.followups.drafts import Draft
from rakor_desktop.ui.kit.actions import make_action
from rakor_desktop.ui.kit.buttons import Button
from rakor_desktop.ui.kit.choices import Chip, Segmented
from rakor_desktop.ui.kit.fields import DateField, Field, TextField
from rakor_desktop.ui.kit.labels import Heading, Label
from rakor_desktop.ui.kit.pills import STATUSES
from rakor_desktop.ui.kit.surfaces import Panel
from rakor_desktop.ui.style import theme

_CHOICES = (Progress.IN_PROGRESS, Progress.DONE, Progress.IMPOSSIBLE)
_LONGEST = 34
"""Letters of a file's name on its chip; the whole is in the tooltip."""


class ReportForm(Panel):
    """`changed` at each key, `submitted` by Ctrl+Enter or the button; whoever saves calls `ready` afterwards."""

    changed = Signal()
    submitted = Signal()
    refused = Signal(object)  # RakorError that has no field here

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("t", "surface2", parent)
        words = [(one, STATUSES[one.value].text if one is not Progress.IMPOSSIBLE else "TPTD") for one in _CHOICES]
        self.progress = Segmented(self.tr("How far"), words, height=30)
        self.text = TextField("", placeholder=self.tr("What has been done?"))
        self.told_by = Field("", placeholder=self.tr("Who reports"))
        self.told_on = DateField("", placeholder=self.tr("Today"))
        self.percent = Field("", placeholder="%")
        self.attach = Button(self.tr("Evidence"), icon="file-text")
        self.save = make_action(self, self.tr("Save report"), ("Ctrl+Return", "Ctrl+Enter"), self._on_save)
        self.files, self._known_percent = list[Path](), 0
        self.wrong, self._chips = Label("", 12, 400, "bad", wrap=True), QVBoxLayout()
        self._lay_out()
        self._connect()
        self._show()

    def draft(self) -> Draft:
        """What stands in the form, as typed."""
        return Draft(
            self._chosen(),
            self.percent.text(),
            self.text.text(),
            self.told_by.text(),
            self.told_on.text(),
            tuple(str(path) for path in self.files),
        )

    def put(self, draft: Draft | None, percent: int) -> None:
        """Show a draft, or a blank form that begins at the percentage told last."""
        self._known_percent = percent
        shown = draft or Draft(percent=str(percent) if percent else "")
        self.progress.set_value(shown.progress)
        self.text.set_text(shown.text)
        for field, words in ((self.percent, shown.percent), (self.told_by, shown.told_by)):
            field.set_text(words)
        self.told_on.set_text(shown.told_on)
        self.files = [Path(one) for one in shown.files]
        self._show()

    def report(self, evidence: Sequence[KeptFile] = ()) -> Report | None:
        """What is filled in, with its files as they were copied; None where something is no date or no number."""
        progress, told_on = self._chosen(), self.told_on.value()
        percent = self.percent.text().removesuffix("%").strip()
        if self.told_on.error():
            self.told_on.setFocus()
            return None
        if percent and not percent.isdigit():
            self._say(self.percent, self.tr("Write a number from 0 to 100."))
            return None
        said = int(percent) if percent and progress is Progress.IN_PROGRESS else None
        return Report(progress, said, self.text.text().strip(), told_on, self.told_by.text(), tuple(evidence))

    def set_tight(self, tight: bool) -> None:
        """Where there is little room the text has one line; it scrolls."""
        self.text.setFixedHeight(theme.px(40 if tight else 62))

    def add(self, paths: Sequence[Path]) -> None:
        """Files that prove the report, each once."""
        self.files += [path for path in dict.fromkeys(paths) if path not in self.files]
        self._show()
        self.changed.emit()

    def chips(self) -> list[Chip]:
        """The chips of the files; a click takes a file away."""
        found = [self._chips.itemAt(at) for at in range(self._chips.count())]
        return [one for item in found if item is not None and isinstance(one := item.widget(), Chip)]

    def show_refusal(self, error: RakorError) -> None:
        """Say at its field what is wrong and go there; what has no field is told as `refused`."""
        said = sentence(error)
        if isinstance(error, FieldMissing) and error.field is Named.REASON:
            self._say(self.text, said.what)
        elif isinstance(error, PercentWrong):
            self._say(self.percent, f"{said.what} {said.todo}")
        elif isinstance(error, ToldAhead):
            self._say(self.told_on, said.what)
        else:
            self.refused.emit(error)

    @Slot()
    def ready(self) -> None:
        """It may be saved (again); made to be given as `always=`."""
        self.save.setEnabled(True)

    @Slot()
    def choose_files(self) -> QFileDialog:
        """Ask for files of evidence; returns the dialog, which is open already."""
        dialog = QFileDialog(self, self.tr("Choose evidence"), str(documents_dir()))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(self._on_files)
        dialog.open()
        return dialog

    @Slot(list)
    def _on_files(self, paths: list[str]) -> None:
        self.add([Path(one) for one in paths])

    @Slot()
    def _on_save(self) -> None:
        self._say(None, "")
        if self.report() is not None:
            self.submitted.emit()

    @Slot()
    def _on_edited(self) -> None:
        self._say(None, "")
        self.changed.emit()

    @Slot(object)
    def _on_progress(self, _progress: object) -> None:
        self._show()
        self.changed.emit()

    def _remove(self, path: Path) -> None:
        self.files.remove(path)
        self._show()
        self.changed.emit()

    def _chosen(self) -> Progress:
        return Progress(str(self.progress.value()))

    def _say(self, field: Field | TextField | None, words: str) -> None:
        """One sentence below all, since the fields stand side by side; the field shows its red outline."""
        for one in (self.text, self.percent, self.told_on, self.told_by):
            one.frame.set_wrong(one is field)
        self.wrong.setText(words)
        self.wrong.setVisible(bool(words))
        if field is not None:
            field.setFocus()

    def _show(self) -> None:
        """A share belongs to what is under way; files stand as chips that can be taken away."""
        progress = self._chosen()
        self.percent.setVisible(progress is Progress.IN_PROGRESS)
        reason = progress is Progress.IMPOSSIBLE
        self.text.editor.setPlaceholderText(self.tr("Reason, required") if reason else self.tr("What has been done?"))
        while (item := self._chips.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for path in self.files:
            self._chips.addWidget(self._chip(path))

    def _chip(self, path: Path) -> Chip:
        name = path.name if len(path.name) <= _LONGEST else f"{path.stem[: _LONGEST - 8]}…{path.suffix}"
        chip = Chip(name, checkable=False, close=True)
        chip.setToolTip(str(path))
        chip.setAccessibleName(self.tr("Take away {name}").format(name=path.name))
        chip.clicked.connect(partial(self._remove, path))
        return chip

    def _connect(self) -> None:
        self.attach.clicked.connect(self.choose_files)
        self.progress.chosen.connect(self._on_progress)
        self.text.edited.connect(self._on_edited)
        for field in (self.percent, self.told_by, self.told_on):
            field.edited.connect(self._on_edited)

    def _lay_out(self) -> None:
        for field, name in (
            (self.text, self.tr("What has been done?")),
            (self.told_by, self.tr("Who reports")),
            (self.told_on, self.tr("Day of the report")),
            (self.percent, self.tr("Per cent done")),
        ):
            field.frame.editor.setAccessibleName(name)
        self.set_tight(False)
        self.told_on.setFixedWidth(theme.px(112))
        self.percent.setFixedWidth(theme.px(64))
        self.wrong.setVisible(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 10)
        column.setSpacing(6)
        column.addLayout(_row(Heading(self.tr("New report"), 13), None, self.progress))
        column.addWidget(self.text)
        column.addLayout(_row(self.told_by, self.told_on, self.percent))
        column.addLayout(self._chips)
        column.addWidget(self.wrong)
        column.addLayout(_row(self.attach, None, Button.for_action(self.save, kind="primary")))


def _row(*widgets: QWidget | None) -> QHBoxLayout:
    """Side by side; None is where the row stretches, else the first widget does."""
    row = QHBoxLayout()
    row.setSpacing(6)
    for at, one in enumerate(widgets):
        if one is None:
            row.addStretch(1)
        else:
            row.addWidget(one, 1 if at == 0 and None not in widgets else 0)
    return row
