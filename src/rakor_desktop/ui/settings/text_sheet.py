"""One ready text of letters: where it stands, its title, its words with marks that facts replace."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from rakor_desktop.documents.letters.letter_rules import Part, TextModule
from rakor_desktop.domain.letters import unknown_marks
from rakor_desktop.ui.kit.choices import CheckBox, Segmented
from rakor_desktop.ui.kit.dialogs import Sheet
from rakor_desktop.ui.kit.fields import Field, TextField
from rakor_desktop.ui.kit.labels import Caption


class TextSheet(Sheet):
    """Tells `given` with the text once all its marks are known."""

    given = Signal(object)  # TextModule

    def __init__(self, text: TextModule | None, marks: Sequence[str], *, parent: QWidget) -> None:
        title = self.tr("Change text") if text else self.tr("New text")
        super().__init__(title, submit=self.tr("Take over"), width=620, parent=parent)
        self._marks = tuple(marks)
        parts = [
            (Part.OPENING, self.tr("Before the block of day and place")),
            (Part.CLOSING, self.tr("After it")),
        ]
        self.part = Segmented(self.tr("Where it stands"), parts)
        self.title, self.text = Field(self.tr("Title"), required=self.tr("required")), TextField(self.tr("Text"))
        self.standard = CheckBox(self.tr("Stands in every new letter"))
        shown = "  ".join(f"{{{mark}}}" for mark in self._marks)
        told = Caption(self.tr("Replaced by the facts of the meeting: {marks}").format(marks=shown), wrap=True)
        for widget in (self.part, self.title, self.text, told, self.standard):
            self.content.addWidget(widget)
        if text:
            self.part.set_value(text.part)
            self.title.set_text(text.title)
            self.text.set_text(text.text)
            self.standard.setChecked(text.standard)
        self.text.edited.connect(self._on_typed)
        self.submitted.connect(self._on_submitted)
        self.title.setFocus()

    @Slot()
    def _on_typed(self) -> None:
        """A mark nobody knows is told while it is typed."""
        wrong = unknown_marks(self.text.text(), self._marks)
        if wrong:
            self.text.set_error(self.tr("Nothing can be put in the place of {mark}.").format(mark=f"{{{wrong[0]}}}"))

    @Slot()
    def _on_submitted(self) -> None:
        self._on_typed()
        if not self.title.text():
            self.title.set_error(self.tr("Give the text a title, by which it is chosen."))
            self.title.setFocus()
        elif not self.text.text().strip():
            self.text.set_error(self.tr("Write the text."))
            self.text.setFocus()
        elif self.text.error():
            self.text.setFocus()
        else:
            part = Part(str(self.part.value()))
            text = TextModule(part, self.title.text(), self.text.text().strip(), self.standard.isChecked())
            self.accept()
            self.given.emit(text)
