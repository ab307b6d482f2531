"""A file dropped on the window, or chosen, is compared with what was issued; the answer comes as a sheet."""

from pathlib import Path

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QFileDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from rakor_desktop.documents.strangers.suspects import Suspect, load_suspect
from rakor_desktop.domain.errors import RakorError
from rakor_desktop.services.publishing.verifying import Verdict, Verified, verify
from rakor_desktop.ui.kit.dialogs import Sheet
from rakor_desktop.ui.kit.jobs import Jobs, Kind
from rakor_desktop.ui.kit.labels import Caption, Label
from rakor_desktop.ui.kit.messages import MessageArea
from rakor_desktop.ui.kit.page import refuse_in
from rakor_desktop.ui.kit.pills import Icon
from rakor_desktop.ui.verdict_words import code_note, facts, verdict_words

_LOOKS = {
    Verdict.UNCHANGED: ("shield-check", "ok"),
    Verdict.CHANGED: ("triangle-alert", "bad"),
    Verdict.UNKNOWN: ("circle-question-mark", "warn"),
}


class FileCheck(QObject):
    """Checks one file at a time; of several wanted at once the last one counts."""

    def __init__(self, jobs: Jobs, messages: MessageArea, window: QWidget) -> None:
        super().__init__(window)
        self._jobs, self._messages, self._window = jobs, messages, window
        self.sheet: VerdictSheet | None = None

    @Slot()
    def choose(self) -> None:
        """Ask for the file."""
        kinds = self.tr("Documents (*.pdf *.xlsx *.docx);;All files (*)")
        chosen, _ = QFileDialog.getOpenFileName(self._window, self.tr("Check a file"), "", kinds)
        if chosen:
            self.check(Path(chosen))

    @Slot(object)
    def check(self, path: Path) -> None:
        """Read it away from the window, then ask the store."""
        self._jobs.export(load_suspect, path, then=self._on_loaded, refused=self._on_refused, kind=Kind.FILE)

    @Slot(object)
    def _on_loaded(self, suspect: Suspect) -> None:
        self._jobs.read(verify, suspect, then=self._on_verified, refused=self._on_refused)

    @Slot(object)
    def _on_verified(self, seen: Verified) -> None:
        if self.sheet is not None and not self.sheet.is_closed:
            self.sheet.accept()
        self.sheet = VerdictSheet(seen, parent=self._window)
        self.sheet.submitted.connect(self._on_another)
        self.sheet.open()

    @Slot(object)
    def _on_refused(self, error: RakorError) -> None:
        refuse_in(self._messages, error)

    @Slot()
    def _on_another(self) -> None:
        if self.sheet is not None:
            self.sheet.accept()
        self.choose()


class VerdictSheet(Sheet):
    """The verdict with its sign and words, and what is known of the document."""

    def __init__(self, seen: Verified, *, parent: QWidget) -> None:
        super().__init__(
            self.tr("Check of a file"), seen.file_name, submit=self.tr("Check another file"), width=620, parent=parent
        )
        self.seen = seen
        said, meaning = verdict_words(seen)
        self.setAccessibleDescription(f"{said}. {meaning}")
        self.content.addLayout(self._verdict(said, meaning))
        self.content.addLayout(self._facts())
        self.content.addWidget(Caption(code_note(), wrap=True))
        self.primary.setFocus()

    def _verdict(self, said: str, meaning: str) -> QHBoxLayout:
        row, words = QHBoxLayout(), QVBoxLayout()
        icon, color = _LOOKS[self.seen.verdict]
        words.setSpacing(2)
        self.verdict = Label(said, 16, 600, color)
        words.addWidget(self.verdict)
        words.addWidget(Label(meaning, 13, 400, "text2", wrap=True))
        row.setSpacing(14)
        row.addWidget(Icon(icon, 36, color), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        return row

    def _facts(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        for at, (name, value) in enumerate(facts(self.seen)):
            told = Label(value, 13, 500, wrap=True)
            told.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            grid.addWidget(Caption(name, wrap=True), at, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(told, at, 1)
        return grid
