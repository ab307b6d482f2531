"""The form that makes a decision or a recommendation, filled from the words that were selected."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import Enum
from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from rakor_desktop.domain.errors import DateOutOfOrder, FieldMissing, RakorError
from rakor_desktop.domain.errors import Field as FieldName
from rakor_desktop.domain.followups import due_in
from rakor_desktop.services.directory import Institution
from rakor_desktop.ui.errors import sentence
from rakor_desktop.ui.kit.actions import make_action
from rakor_desktop.ui.kit.buttons import Button
from rakor_desktop.ui.kit.choices import Chip, Choice, Segmented
from rakor_desktop.ui.kit.fields import DateField, TextField
from rakor_desktop.ui.kit.labels import Caption, Label
from rakor_desktop.ui.kit.paint import paint_frame, painter_of
from rakor_desktop.ui.style import theme
from rakor_desktop.ui.style.tokens import CARD_RADIUS


class DrawnKind(Enum):
    """What is drawn from a remark."""

    RECOMMENDATION = "recommendation"
    DECISION = "decision"


@dataclass(frozen=True, slots=True)
class Draft:
    """What the form holds; a decision has neither institutions nor a date."""

    kind: DrawnKind
    text: str
    institution_ids: tuple[int, ...] = ()
    due: date | None = None
    due_note: str = ""
    entry_id: UUID | None = None


@dataclass(slots=True)
class _Owners:
    """Who is chosen: single institutions, and all regencies and cities as one."""

    known: tuple[Institution, ...] = ()
    chosen: list[int] = field(default_factory=list)

    @property
    def regions(self) -> tuple[int, ...]:
        return tuple(one.id for one in self.known if one.is_region)

    @property
    def has_all_regions(self) -> bool:
        return bool(self.regions) and set(self.regions) <= set(self.chosen)


class DraftForm(QWidget):
    """Ctrl+Enter saves, Esc cancels. What a refused save held stays in the form."""

    submitted = Signal(object)  # Draft
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._owners, self._due_note = _Owners(), ""
        self._entry_id: UUID | None = None
        self._shown: list[Chip] = []
        self._names: Mapping[DrawnKind, str] = {}
        self._make_fields()
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 12)
        column.setSpacing(6)
        column.addWidget(self.kind)
        for widget in (self.text, self.owners_box, self.due, self.due_hint):
            column.addWidget(widget)
        column.addLayout(self._foot())
        make_action(self, "", ("Ctrl+Return", "Ctrl+Enter"), self.submit)
        make_action(self, "", "Esc", self.cancel)
        self._dress()

    def set_institutions(self, known: Sequence[Institution]) -> None:
        """Who can be made responsible."""
        if tuple(known) != self._owners.known:
            self._owners.known = tuple(known)
            self.owner.set_choices([(one.id, one.name) for one in known])
            self._show_owners()

    def begin(self, kind: DrawnKind, text: str, entry_id: UUID | None, names: Mapping[DrawnKind, str]) -> None:
        """Empty the form and fill in what was selected; the due date is read from the words, `names` are to be."""
        self.clear()
        self._names = names
        self._entry_id = entry_id
        self.kind.set_value(kind)
        self.text.set_text(text)
        self._read_due(text)
        self._dress()
        first = self.text.editor if not text or kind is DrawnKind.DECISION else self.owner.combo
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def is_dirty(self) -> bool:
        """Whether something in it would be lost."""
        return not self.isHidden() and bool(self.text.text().strip())

    def draft(self) -> Draft:
        """What stands in the form."""
        kind = self._kind()
        if kind is DrawnKind.DECISION:
            return Draft(kind, self.text.text(), entry_id=self._entry_id)
        due = self.due.value()
        owners = tuple(self._owners.chosen)
        return Draft(kind, self.text.text(), owners, due, self._due_note if due else "", self._entry_id)

    def clear(self) -> None:
        """Forget everything in the form."""
        self._owners.chosen.clear()
        self._entry_id, self._due_note = None, ""
        self.text.set_text("")
        self.due.set_value(None)
        self.due_hint.setText("")
        self._show_owners()

    def refuse(self, error: RakorError) -> None:
        """Say at the field what is missing; other refusals are told above the page."""
        said = sentence(error)
        if isinstance(error, DateOutOfOrder):
            self.due.set_error(said.what)
        elif isinstance(error, FieldMissing) and error.field is FieldName.TEXT:
            self.text.set_error(said.what)
        elif isinstance(error, FieldMissing):
            self.owner_note.setText(said.what)
            self.owner_note.setVisible(True)
            self.owner.combo.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def submit(self) -> None:
        """Hand over what stands in the form; a due date that is no date is refused here."""
        self.owner_note.setVisible(False)
        draft = self.draft()
        if draft.kind is DrawnKind.RECOMMENDATION and self.due.text() and draft.due is None:
            self.due.line.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.submitted.emit(draft)

    @Slot()
    def cancel(self) -> None:
        """Leave the form; what stood in it is gone."""
        self.clear()
        self.cancelled.emit()

    @Slot()
    def add_all_regions(self) -> None:
        """Make all regencies and cities responsible at once."""
        self._owners.chosen += [one for one in self._owners.regions if one not in self._owners.chosen]
        self._show_owners()

    @Slot(object)
    def _on_owner(self, institution_id: object) -> None:
        if isinstance(institution_id, int) and institution_id not in self._owners.chosen:
            self._owners.chosen.append(institution_id)
            self._show_owners()
        self.owner.set_value(None)
        self.owner.combo.setEditText("")

    @Slot()
    def _on_chip(self) -> None:
        gone = self.sender().property("institutions")
        self._owners.chosen = [one for one in self._owners.chosen if one not in gone]
        self._show_owners()

    @Slot()
    def _dress(self) -> None:
        recommendation = self._kind() is DrawnKind.RECOMMENDATION
        for widget in (self.owners_box, self.due, self.due_hint):
            widget.setVisible(recommendation)
        self.save.setText(self.tr("Save {name}").format(name=self._names.get(self._kind(), "")))

    def _kind(self) -> DrawnKind:
        value = self.kind.value()
        return value if isinstance(value, DrawnKind) else DrawnKind.RECOMMENDATION

    def _read_due(self, text: str) -> None:
        found = due_in(text)
        if found is None:
            return
        self.due.set_value(found[0])
        self._due_note = found[1]
        self.due_hint.setText(self.tr("read from “{words}”").format(words=found[1]))

    def _make_fields(self) -> None:
        kinds = ((DrawnKind.RECOMMENDATION, self.tr("Recommendation")), (DrawnKind.DECISION, self.tr("Decision")))
        self.kind = Segmented(self.tr("What it is"), kinds, height=28)
        self.kind.chosen.connect(self._dress)
        self.text = TextField(self.tr("Text"))
        self.text.setFixedHeight(theme.px(120))
        self.text.editor.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.due = DateField(self.tr("Due date"), placeholder=self.tr("dd-mm-yyyy"))
        self.due_hint = Caption()
        self.owners_box = QWidget()
        box = QVBoxLayout(self.owners_box)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(2)
        self.owner = Choice(self.tr("Add an institution"), placeholder=self.tr("Add an institution"))
        self.owner.chosen.connect(self._on_owner)
        self.all_regions = Button(key="Alt S", kind="soft", height=28)
        self.all_regions.clicked.connect(self.add_all_regions)
        make_action(self, "", "Alt+S", self.add_all_regions)
        self.owner_note = Label("", 12, 400, "bad", wrap=True)
        self.owner_note.setVisible(False)
        self.chips = QVBoxLayout()
        self.chips.setSpacing(0)
        box.addWidget(Label(self.tr("Responsible"), 13, 500, "text2"))
        box.addLayout(self.chips)
        for widget in (self.owner, self.owner_note):
            box.addWidget(widget)
        box.addWidget(self.all_regions, 0, Qt.AlignmentFlag.AlignLeft)

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setSpacing(4)
        cancel, self.save = Button(self.tr("Cancel"), key="Esc"), Button(kind="primary", key="Ctrl Enter")
        cancel.clicked.connect(self.cancel)
        self.save.clicked.connect(self.submit)
        foot.addStretch(1)
        foot.addWidget(cancel)
        foot.addWidget(self.save)
        return foot

    def _show_owners(self) -> None:
        for old in self._shown:
            old.hide()
            old.deleteLater()
        self._shown.clear()
        regions = self._owners.regions
        every = self.tr("All regencies and cities ({number})").format(number=len(regions))
        self.all_regions.setText(every)
        self.all_regions.setVisible(bool(regions) and not self._owners.has_all_regions)
        if self._owners.has_all_regions:
            self._add_chip(every, regions)
        names = {one.id: one.name for one in self._owners.known}
        for one in self._owners.chosen:
            if not (self._owners.has_all_regions and one in regions):
                self._add_chip(names.get(one, str(one)), (one,))

    def _add_chip(self, words: str, institutions: tuple[int, ...]) -> None:
        chip = Chip(words, checkable=False, close=True)
        chip.setProperty("institutions", list(institutions))
        chip.clicked.connect(self._on_chip)
        self._shown.append(chip)
        self.chips.addWidget(chip, 0, Qt.AlignmentFlag.AlignLeft)

    def paintEvent(self, _event: object) -> None:
        painter = painter_of(self)
        paint_frame(painter, self.rect().toRectF(), CARD_RADIUS, "surface", "accent_line")
        painter.end()
