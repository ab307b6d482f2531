"""The form that makes a decision or a recommendation, filled from the words that were selected."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum
from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from rakor_desktop.domain.due import Due, Reading, read_due
from rakor_desktop.domain.errors import DateOutOfOrder, FieldMissing, RakorError
from rakor_desktop.domain.errors import Field as FieldName
from rakor_desktop.domain.owners import Owners
from rakor_desktop.services.directory.directory import Institution
from rakor_desktop.services.followups.areas import Area
from rakor_desktop.ui.errors import sentence
from rakor_desktop.ui.kit.actions import make_action
from rakor_desktop.ui.kit.buttons import Button
from rakor_desktop.ui.kit.choices import Choice, Segmented
from rakor_desktop.ui.kit.completion import Completion
from rakor_desktop.ui.kit.fields import DateField, Field, TextField
from rakor_desktop.ui.kit.labels import Caption
from rakor_desktop.ui.kit.paint import paint_frame, painter_of
from rakor_desktop.ui.minutes.owner_field import OwnerField
from rakor_desktop.ui.style import theme
from rakor_desktop.ui.style.tokens import CARD_RADIUS

_NO_AREA = 0


class DrawnKind(Enum):
    """What is drawn from a remark."""

    RECOMMENDATION = "recommendation"
    DECISION = "decision"


@dataclass(frozen=True, slots=True)
class Draft:
    """What the form holds; a decision has neither institutions nor a date. `quote` are the words it was drawn from."""

    kind: DrawnKind
    text: str
    institution_ids: tuple[int, ...] = ()
    due: date | None = None
    due_note: str = ""
    entry_id: UUID | None = None
    quote: str = ""
    coordinator: str = ""
    supporter_ids: tuple[int, ...] = ()
    area_id: int | None = None


@dataclass(frozen=True, slots=True)
class Source:
    """Where the words come from: the remark, the words selected in it, the day of the meeting."""

    entry_id: UUID | None
    quote: str
    met: date


class DraftForm(QWidget):
    """Ctrl+Enter saves, Esc cancels. What a refused save held stays in the form."""

    submitted = Signal(object)  # Draft
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._source: Source | None = None
        self._read: Due | None = None
        self._awaits_owners, self._submits, self._has_areas = False, False, False
        self._names: Mapping[DrawnKind, str] = {}
        self._make_fields()
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 12)
        column.setSpacing(6)
        column.addWidget(self.kind)
        for widget in (self.text, self.owners, self.when, self.due_hint, self.supporters, self.area):
            column.addWidget(widget)
        column.addLayout(self._foot())
        make_action(self, "", ("Ctrl+Return", "Ctrl+Enter"), self.submit)
        make_action(self, "", "Esc", self.cancel)
        make_action(self, "", "Ctrl+Shift+W", self.area.combo.setFocus)
        self._dress()

    def set_institutions(self, known: Sequence[Institution]) -> None:
        """Who can be made responsible, coordinate those who are, or support them."""
        self.owners.set_institutions(known)
        self.supporters.set_institutions(known)
        self._coordinators.choose_from(one.name for one in known)

    def set_areas(self, offered: Sequence[Area]) -> None:
        """Under which areas of intervention it can be filed; without any nothing is asked."""
        none = (_NO_AREA, self.tr("No area of intervention"))
        self.area.set_choices([none, *((one.id, one.label) for one in offered)])
        self.area.set_value(self.area.value() or _NO_AREA)
        self._has_areas = bool(offered)
        self._dress()

    def begin(self, kind: DrawnKind, source: Source, names: Mapping[DrawnKind, str]) -> None:
        """Empty the form and fill in what was selected; the due date is read from the words, `names` are to be.

        With words selected `fill_owners` has to follow: a save waits for it.
        """
        self.clear()
        self._names, self._source = names, source
        self._awaits_owners = bool(source.quote)
        self.kind.set_value(kind)
        self.text.set_text(source.quote)
        self._read_due(source.quote, source.met)
        self._dress()
        decides = not source.quote or kind is DrawnKind.DECISION
        first = self.text.editor if decides else self.owners.choice.combo
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def fill_owners(self, read: Owners) -> None:
        """Who the words name; what was filled in meanwhile stays."""
        self.owners.add(read.ids)
        self.supporters.add(read.supporter_ids)
        if not self.coordinator.text():
            self.coordinator.set_text(read.coordinator)
        self._awaits_owners = False
        if self._submits:
            self.submit()

    def is_dirty(self) -> bool:
        """Whether something in it would be lost."""
        return not self.isHidden() and bool(self.text.text().strip())

    def draft(self) -> Draft:
        """What stands in the form."""
        kind, source = self._kind(), self._source
        entry_id, quote = (source.entry_id, source.quote) if source else (None, "")
        if kind is DrawnKind.DECISION:
            return Draft(kind, self.text.text(), entry_id=entry_id, quote=quote)
        due, owners, helpers = self.due.value(), self.owners.owners(), self.supporters.owners()
        said = self._due_note(due), entry_id, quote, self.coordinator.text().strip()
        others, area = tuple(one for one in helpers if one not in owners), self.area.value()
        area_id = area if isinstance(area, int) and area != _NO_AREA else None
        return Draft(kind, self.text.text(), owners, due, *said, others, area_id)

    def clear(self) -> None:
        """Forget everything in the form."""
        self._source, self._read = None, None
        self._awaits_owners, self._submits = False, False
        self.text.set_text("")
        self.due.set_value(None)
        self.due_hint.setText("")
        self.coordinator.set_text("")
        self.owners.clear()
        self.supporters.clear()
        self.area.set_value(_NO_AREA)
        self.owners.say("")

    def refuse(self, error: RakorError) -> None:
        """Say at the field what is missing; other refusals are told above the page."""
        said = sentence(error)
        if isinstance(error, DateOutOfOrder):
            self.due.set_error(said.what)
        elif isinstance(error, FieldMissing) and error.field is FieldName.TEXT:
            self.text.set_error(said.what)
        elif isinstance(error, FieldMissing):
            self.owners.say(said.what)
            self.owners.choice.combo.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def submit(self) -> None:
        """Hand over what stands in the form; a due date that is no date is refused here."""
        self.owners.say("")
        self._submits = self._awaits_owners
        draft = self.draft()
        if draft.kind is DrawnKind.RECOMMENDATION and self.due.text() and draft.due is None:
            self._submits = False
            self.due.line.setFocus(Qt.FocusReason.OtherFocusReason)
        elif not self._submits:
            self.submitted.emit(draft)

    @Slot()
    def cancel(self) -> None:
        """Leave the form; what stood in it is gone."""
        self.clear()
        self.cancelled.emit()

    @Slot()
    def _dress(self) -> None:
        recommendation = self._kind() is DrawnKind.RECOMMENDATION
        for widget in (self.owners, self.supporters, self.when):
            widget.setVisible(recommendation)
        self.area.setVisible(recommendation and self._has_areas)
        self.due_hint.setVisible(recommendation and bool(self.due_hint.text()))
        self.save.setText(self.tr("Save {name}").format(name=self._names.get(self._kind(), "")))

    def _kind(self) -> DrawnKind:
        value = self.kind.value()
        return value if isinstance(value, DrawnKind) else DrawnKind.RECOMMENDATION

    def _read_due(self, text: str, met: date) -> None:
        self._read = read_due(text, met)
        if self._read is not None:
            self.due.set_value(self._read.day)
            self.due_hint.setText(self._told(self._read))
            self.due_hint.set_color("text3" if self._read.day else "warn")

    def _told(self, read: Due) -> str:
        words = {
            Reading.NAMED: self.tr("read from “{words}”"),
            Reading.YEAR: self.tr("read from “{words}”; no year is named, {year} is taken"),
            Reading.WEEKS: self.tr("read from “{words}”, weeks counted from the 1st by seven days"),
            Reading.WORKING_DAYS: self.tr("“{words}”: working days depend on holidays. Enter the date if it is known."),
            Reading.UNCERTAIN: self.tr("“{words}” names no certain day. Enter the date if it is known."),
            Reading.NO_SUCH_DAY: self.tr("“{words}”: the calendar has no such day."),
        }[read.reading]
        return words.format(words=read.words, year=read.day.year if read.day else "")

    def _due_note(self, due: date | None) -> str:
        """The meeting's own words, unless the date they tell was replaced by another, or they tell none there is."""
        read = self._read
        if read is None or read.reading is Reading.NO_SUCH_DAY:
            return ""
        return read.words if read.day is None or read.day == due else ""

    def _make_fields(self) -> None:
        kinds = ((DrawnKind.RECOMMENDATION, self.tr("Recommendation")), (DrawnKind.DECISION, self.tr("Decision")))
        self.kind = Segmented(self.tr("What it is"), kinds, height=28)
        self.kind.chosen.connect(self._dress)
        self.text = TextField(self.tr("Text"))
        self.text.setFixedHeight(theme.px(120))
        self.text.editor.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.owners = OwnerField()
        self.supporters = OwnerField(self.tr("Supported by…"), with_regions=False)
        self.area = Choice(self.tr("Area of intervention"), editable=False)
        self.coordinator = Field(self.tr("Coordinator"))
        self._coordinators = Completion(self.coordinator.line, self)
        self.coordinator.line.setCompleter(self._coordinators)
        self.due = DateField(self.tr("Due date"), placeholder=self.tr("dd-mm-yyyy"))
        self.due_hint = Caption(wrap=True)
        self.when = QWidget()
        row = QHBoxLayout(self.when)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.coordinator, 3)
        row.addWidget(self.due, 2)

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

    def paintEvent(self, _event: object) -> None:
        painter = painter_of(self)
        paint_frame(painter, self.rect().toRectF(), CARD_RADIUS, "surface", "accent_line")
        painter.end()
