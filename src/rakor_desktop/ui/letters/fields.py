"""The fields of a letter's form, each with its label, and where they stand."""

from collections.abc import Hashable, Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QWidget

from rakor_desktop.documents.profiles import PaperSize, Profile
from rakor_desktop.domain.letters import AddressMode, Secrecy, Urgency
from rakor_desktop.domain.publishing import LetterheadKind
from rakor_desktop.ui.kit.buttons import Button
from rakor_desktop.ui.kit.choices import Choice, Segmented
from rakor_desktop.ui.kit.fields import Field, TextField
from rakor_desktop.ui.kit.labelled import labelled
from rakor_desktop.ui.kit.labels import Label
from rakor_desktop.ui.letters.paragraphs import Paragraphs

FOLLOW = ""
"""The value of a choice that follows something else: the day, the signer."""


class OfficeChoice(Choice):
    """An office of the directory, typed by any part of its name; what is none of them is said to be so."""

    changed = Signal()

    def __init__(self, name: str, placeholder: str, parent: QWidget | None = None) -> None:
        super().__init__(name, placeholder=placeholder, parent=parent)
        self._kept: int | None = None
        self.combo.editTextChanged.connect(self._on_text)

    def office(self) -> int | None:
        """The id of the office; the last one that was known while what is typed is none."""
        return self._kept

    def set_office(self, office_id: int | None) -> None:
        """Choose; tells nobody."""
        self._kept = office_id
        self.combo.blockSignals(True)
        self.set_value(office_id)
        if office_id is None:
            self.combo.setEditText("")
        self.combo.blockSignals(False)
        self.set_wrong(False)

    def offer(self, offices: Sequence[tuple[object, str]]) -> None:
        """The offices there are on the day; the choice stays."""
        kept = self._kept
        self.combo.blockSignals(True)
        self.set_choices(offices)
        self.combo.blockSignals(False)
        self.set_office(kept)

    @Slot()
    def _on_text(self) -> None:
        value = self.value()
        known = isinstance(value, int) or not self.text()
        self.set_wrong(not known)
        if known and value != self._kept:
            self._kept = value if isinstance(value, int) else None
            self.changed.emit()


class LetterFields(QWidget):
    """All fields of the form; `edited` when the person changed any of them."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        hint = self.tr("Type part of the office, for example gubernur")
        self.profile = Choice(self.tr("Regulation"), editable=False)
        sizes = [(size, name) for size, name in ((PaperSize.F4, "F4 215"), (PaperSize.F4_NARROW, "F4 210"))]
        self.size_of_paper = Segmented(self.tr("Paper"), [*sizes, (PaperSize.A4, "A4")])
        self.signer = OfficeChoice(self.tr("Signer"), hint)
        self.giver = OfficeChoice(self.tr("In the name of (a.n.)"), self.tr("nobody: signs himself"))
        self.between = OfficeChoice(self.tr("Through (u.b.)"), self.tr("nobody"))
        self.head = Choice(self.tr("Letterhead"), self._heads(), editable=False)
        self.head_note = Label("", 12, 400, "warn", wrap=True)
        self.mode = Segmented(self.tr("Addressed to"), self._modes())
        self.urgency = Choice(self.tr("Urgency"), editable=False)
        self.secrecy = Choice(self.tr("Secrecy"), editable=False)
        self.enclosures = Field(self.tr("Enclosures"), placeholder=self.tr("counted by itself"))
        self.subject, self.place = Field(self.tr("Subject")), Field(self.tr("Place of the letter"))
        self.opening, self.closing = Paragraphs(self.tr("Opening")), Paragraphs(self.tr("Closing"))
        self.copies = TextField(self.tr("Copies (tembusan)"), placeholder=self.tr("One office per line"))
        self.owed = Button("", kind="soft", icon="plus", height=28)
        self.owed.hide()
        self.head_note.hide()
        self._lay_out()
        self._connect()

    def set_profile(self, profile: Profile) -> None:
        """Speak as this regulation does: its words for urgency and secrecy, its ready texts."""
        rule = profile.letter
        for choice, words in ((self.urgency, rule.urgency), (self.secrecy, rule.secrecy)):
            kept = choice.value()
            scale: Sequence[Urgency | Secrecy] = list(Urgency) if choice is self.urgency else list(Secrecy)
            choice.set_choices([(one, words[one]) for one in scale if one in words])  # type: ignore[index]
            choice.set_value(kept if choice.value() is None else choice.value())
        for paragraphs, part in ((self.opening, "opening"), (self.closing, "closing")):
            paragraphs.offer(text for text in rule.texts if text.part.value == part)

    def _heads(self) -> list[tuple[object, str]]:
        return [
            (FOLLOW, self.tr("follows the signer")),
            (LetterheadKind.PERSONAL, self.tr("of the office that signs itself (Garuda)")),
            (LetterheadKind.OFFICE, self.tr("of the secretariat (crest)")),
        ]

    def _modes(self) -> list[tuple[Hashable, str]]:
        return [
            (AddressMode.ANNEX, self.tr("List in the annex")),
            (AddressMode.TOGETHER, self.tr("All under Yth.")),
            (AddressMode.EACH, self.tr("One letter each")),
        ]

    def _connect(self) -> None:
        for choice in (self.profile, self.head, self.urgency, self.secrecy):
            choice.chosen.connect(self._on_edited)
        for segments in (self.size_of_paper, self.mode):
            segments.chosen.connect(self._on_edited)
        for office in (self.signer, self.giver, self.between):
            office.changed.connect(self._on_edited)
        for field in (self.enclosures, self.subject, self.place):
            field.edited.connect(self._on_edited)
        for paragraphs in (self.opening, self.closing):
            paragraphs.edited.connect(self._on_edited)
        self.copies.edited.connect(self._on_edited)

    @Slot()
    def _on_edited(self) -> None:
        self.edited.emit()

    def _lay_out(self) -> None:
        grid, top = QGridLayout(self), Qt.AlignmentFlag.AlignTop
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        pairs: list[tuple[QWidget, QWidget | None]] = [
            (labelled(self.signer), self.place),
            (labelled(self.giver), labelled(self.between)),
            (labelled(self.head, self.head_note), None),
            (labelled(self.mode), None),
            (labelled(self.urgency), labelled(self.secrecy)),
            (self.subject, self.enclosures),
            (self.opening, None),
            (self.closing, None),
            (self.copies, None),
            (self.owed, None),
            (labelled(self.profile), labelled(self.size_of_paper)),
        ]
        for row, (left, right) in enumerate(pairs):
            grid.addWidget(left, row, 0, 1, 1 if right else 2, top)
            if right:
                grid.addWidget(right, row, 1, top)
        self.copies.setFixedHeight(self.copies.sizeHint().height())
        for column in range(2):
            grid.setColumnStretch(column, 1)


def differs_words(right: LetterheadKind) -> str:
    """What to say when another head was chosen than the one that follows from who signs."""
    translate = QCoreApplication.translate
    if right is LetterheadKind.PERSONAL:
        return translate("LetterFields", "An officer of state signs himself: the Garuda would be right.")
    return translate("LetterFields", "No officer of state signs himself: the Garuda must not stand here.")
