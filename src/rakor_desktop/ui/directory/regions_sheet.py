"""All regions of the store, and a short form below them: a new one, another name from a day on, the last day."""

from collections.abc import Sequence
from datetime import date
from enum import StrEnum

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from rakor_desktop.domain.dates import short_date
from rakor_desktop.domain.directory import RegionKind
from rakor_desktop.domain.errors import FieldMissing, PrefixDiffers, RakorError, RegionCodeWrong, SpanReversed
from rakor_desktop.services.directory.region_book import RegionEntry
from rakor_desktop.ui.errors import sentence
from rakor_desktop.ui.kit.choices import Segmented
from rakor_desktop.ui.kit.dialogs import Sheet
from rakor_desktop.ui.kit.fields import DateField, Field
from rakor_desktop.ui.kit.page import refuse_in
from rakor_desktop.ui.kit.rows import Column, RowsModel
from rakor_desktop.ui.kit.table import Table
from rakor_desktop.ui.style import theme
from rakor_desktop.ui.style.tokens import ROW, TABLE_HEAD

SHOWN = 8
"""Regions shown before the table scrolls."""


class Doing(StrEnum):
    """What the form is for."""

    ADD = "add"
    RENAME = "rename"
    END = "end"


class RegionsSheet(Sheet):
    """Tells `add_wanted` (RegionEntry), `rename_wanted` (code, name, first day), `end_wanted` (code, last day)."""

    add_wanted = Signal(object)
    rename_wanted = Signal(str, str, object)
    end_wanted = Signal(str, object)

    def __init__(self, *, parent: QWidget) -> None:
        super().__init__(
            self.tr("Regions"),
            self.tr("A region is its kind and its name. Days before a new name keep the old one."),
            submit="",
            width=720,
            parent=parent,
        )
        self.regions: RowsModel[RegionEntry] = RowsModel(self._columns(), lambda one: one.code)
        self.table = Table(self.tr("Regions"), self.regions)
        words = {Doing.ADD: self.tr("New region"), Doing.RENAME: self.tr("New name"), Doing.END: self.tr("Last day")}
        self.doing = Segmented(self.tr("What to do"), list(words.items()))
        kinds = [(RegionKind.REGENCY, "Kabupaten"), (RegionKind.CITY, "Kota")]
        self.kind = Segmented(self.tr("Kind"), kinds)
        self.code, self.name = Field(self.tr("Code"), placeholder="36.05"), Field(self.tr("Name"))
        self.day = DateField(self.tr("From"))
        self._lay_out()
        self.doing.chosen.connect(self._dress)
        self.table.current_changed.connect(self._dress)
        self.submitted.connect(self._on_submitted)
        self._dress()
        self.table.setFocus()

    def show_regions(self, regions: Sequence[RegionEntry]) -> None:
        """Show these; the chosen one stays chosen."""
        self.regions.set_rows(regions)
        if self.region() is None:
            self.table.select_first()
        self._dress()

    def region(self) -> RegionEntry | None:
        """The chosen region."""
        row = self.table.current_row()
        return row if isinstance(row, RegionEntry) else None

    def done_with(self) -> None:
        """Be ready for the next one."""
        for field in (self.code, self.name, self.day):
            field.set_text("")
        self.messages.take_away("refusal")
        self._dress()

    def show_refusal(self, error: RakorError) -> None:
        """Say at its field what is wrong; what has no field goes into the strip."""
        fields: dict[type[RakorError], Field] = {
            FieldMissing: self.name, PrefixDiffers: self.name, RegionCodeWrong: self.code, SpanReversed: self.day,
        }  # fmt: skip
        field = fields.get(type(error))
        if field is None:
            refuse_in(self.messages, error)
            return
        field.set_error(sentence(error).what)
        field.setFocus()

    @Slot()
    def _on_submitted(self) -> None:
        region, day = self.region(), self.day.value()
        if self.day.text() and day is None:
            self.day.setFocus()
        elif self._doing() is Doing.ADD:
            kind = RegionKind(str(self.kind.value()))
            self.add_wanted.emit(RegionEntry(self.code.text(), kind, self.name.text(), day))
        elif region is not None and self._doing() is Doing.RENAME:
            self.rename_wanted.emit(region.code, self.name.text(), day)
        elif region is not None:
            self.end_wanted.emit(region.code, day)

    @Slot()
    def _dress(self) -> None:
        """Show the fields of what is done, and say on the button to which region."""
        doing, region = self._doing(), self.region()
        for field in (self.kind, self.code):
            field.setVisible(doing is Doing.ADD)
        self.name.setVisible(doing is not Doing.END)
        self.day.label.setText(self.tr("Last day") if doing is Doing.END else self.tr("From"))
        called = region.full if region else ""
        words = {
            Doing.ADD: self.tr("Enter region"),
            Doing.RENAME: self.tr("Rename {region}").format(region=called),
            Doing.END: self.tr("Set the last day of {region}").format(region=called),
        }
        self.primary.setText(words[doing])

    def _doing(self) -> Doing:
        return Doing(str(self.doing.value()))

    def _columns(self) -> list[Column[RegionEntry]]:
        return [
            Column(self.tr("Code"), lambda one: one.code, width=90),
            Column(self.tr("Region"), lambda one: one.full, stretch=True),
            Column(self.tr("From"), lambda one: _day(one.valid_from), width=110),
            Column(self.tr("To"), lambda one: _day(one.valid_to), width=110),
        ]

    def _lay_out(self) -> None:
        self.table.setFixedHeight(theme.px(TABLE_HEAD) + theme.px(ROW) * SHOWN + 2)
        self.content.addWidget(self.table)
        kinds, fields = QHBoxLayout(), QHBoxLayout()
        for row in (kinds, fields):
            row.setSpacing(theme.px(8))
        kinds.addWidget(self.doing)
        kinds.addStretch(1)
        kinds.addWidget(self.kind)
        for field, stretch in ((self.code, 1), (self.name, 4), (self.day, 2)):
            fields.addWidget(field, stretch)
        self.content.addLayout(kinds)
        self.content.addLayout(fields)


def _day(day: date | None) -> str:
    return short_date(day) if day else "…"
