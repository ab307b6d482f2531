"""The form of an office: what it is called, of which institution and region, where it stands, when it exists."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from rakor_desktop.domain import errors as refused
from rakor_desktop.domain.errors import FieldMissing, NameTaken, RakorError, SpanReversed
from rakor_desktop.services.directory.office_book import OfficeChoices, OfficeFacts
from rakor_desktop.ui.errors import sentence
from rakor_desktop.ui.kit.choices import Choice
from rakor_desktop.ui.kit.dialogs import Sheet
from rakor_desktop.ui.kit.fields import DateField, Field
from rakor_desktop.ui.kit.labelled import labelled
from rakor_desktop.ui.kit.page import refuse_in
from rakor_desktop.ui.style import theme


class OfficeSheet(Sheet):
    """Enters an office, or changes the one given; tells `wanted` (OfficeFacts, first day of a new name or None)."""

    wanted = Signal(object, object)

    def __init__(self, choices: OfficeChoices, facts: OfficeFacts | None, *, parent: QWidget) -> None:
        super().__init__(
            self.tr("Change office") if facts else self.tr("New office"),
            self.tr("The region is chosen with Kabupaten or Kota. Issued papers keep the name they were issued with."),
            submit=self.tr("Save") if facts else self.tr("Enter office"),
            width=700,
            parent=parent,
        )
        self.facts = facts
        self.name = Field(self.tr("Office"), required=self.tr("required"))
        hint = self.tr("Empty: the spelling was wrong. A day: before it the old name stands.")
        self.renamed = DateField(self.tr("New name from"), hint=hint)
        self.institution = Choice(self.tr("Institution"), [(name, name) for name in choices.institutions])
        self.region = Choice(self.tr("Region"), choices.regions, placeholder=self.tr("none: a central body"))
        self.group = Choice(self.tr("Precedence group"), [(code, f"{code} {title}") for code, title in choices.groups])
        self.sub, self.echelon = Field(self.tr("Order in the group")), Field(self.tr("Echelon"))
        self.starts, self.ends = DateField(self.tr("Exists from")), DateField(self.tr("Exists to"))
        self.vacant = DateField(self.tr("Vacant since"))
        self._lay_out()
        self._fill(facts)
        self.submitted.connect(self._on_submitted)
        self.name.setFocus()

    def show_refusal(self, error: RakorError) -> None:
        """Say at its field what is missing or wrong; what has no field goes into the strip."""
        field = None
        if isinstance(error, NameTaken) or (isinstance(error, FieldMissing) and error.field is refused.Field.OFFICE):
            field = self.name
        elif isinstance(error, SpanReversed):
            field = self.ends
        if field is None:
            refuse_in(self.messages, error)
            return
        field.set_error(sentence(error).what)
        field.setFocus()

    @Slot()
    def _on_submitted(self) -> None:
        for field in (self.renamed, self.starts, self.ends, self.vacant):
            if field.text() and field.value() is None:
                field.setFocus()
                return
        if self.sub.text() and not self.sub.text().isdecimal():
            self.sub.set_error(self.tr("This is not a number."))
            self.sub.setFocus()
        elif self.region.text() and self.region.value() is None:
            self.messages.show_message(
                "refusal", "warn", self.tr("There is no region “{name}”.").format(name=self.region.text()),
                self.tr("Choose it from the list, with Kabupaten or Kota."),
            )  # fmt: skip
            self.region.setFocus()
        else:
            self.wanted.emit(self._facts(), self.renamed.value())

    def _facts(self) -> OfficeFacts:
        region, group = self.region.value(), self.group.value()
        return OfficeFacts(
            self.name.text(),
            self.institution.text(),
            str(region) if region else None,
            str(group or ""),
            int(self.sub.text() or 99),
            self.echelon.text(),
            self.starts.value(),
            self.ends.value(),
            self.vacant.value(),
        )

    def _fill(self, facts: OfficeFacts | None) -> None:
        self.renamed.setVisible(facts is not None)
        for choice in (self.institution, self.region, self.group):
            choice.set_value(None)
        if facts is None:
            return
        self.name.set_text(facts.name)
        self.institution.set_value(facts.institution)
        self.region.set_value(facts.region_code)
        self.group.set_value(facts.group_code)
        self.sub.set_text(str(facts.sub))
        self.echelon.set_text(facts.echelon)
        for field, day in ((self.starts, facts.valid_from), (self.ends, facts.valid_to)):
            field.set_value(day)
        self.vacant.set_value(facts.vacant_from)

    def _lay_out(self) -> None:
        self.content.addWidget(self.name)
        self.content.addWidget(self.renamed)
        for row in (
            ((self.institution, self.tr("Institution")), (self.region, self.tr("Region"))),
            ((self.group, self.tr("Precedence group")),),
        ):
            line = QHBoxLayout()
            line.setSpacing(theme.px(8))
            for choice, words in row:
                line.addWidget(labelled(choice, label=words), 1)
            self.content.addLayout(line)
        days = QHBoxLayout()
        days.setSpacing(theme.px(8))
        for field in (self.sub, self.echelon, self.starts, self.ends, self.vacant):
            days.addWidget(field, 1)
        self.content.addLayout(days)
