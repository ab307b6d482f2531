"""Saying anew how one invitation was answered, with the reason: the way that is open after the freeze as well."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QWidget

from rakor_desktop.domain.attendance import Excuse, Kind, Representative, State
from rakor_desktop.domain.dates import local_day, local_time, moment_of
from rakor_desktop.domain.reconciling import tells_hour
from rakor_desktop.services.attendance.corrections import Fact
from rakor_desktop.services.invitations.invitations import Invitee
from rakor_desktop.ui.attendance.wording import about
from rakor_desktop.ui.kit.choices import RadioButton
from rakor_desktop.ui.kit.dialogs import Sheet
from rakor_desktop.ui.kit.fields import Field, TimeField
from rakor_desktop.ui.kit.labels import Caption

_KINDS = {
    State.IN_PERSON: Kind.ARRIVED,
    State.REPRESENTED: Kind.REPRESENTED,
    State.EXCUSED: Kind.EXCUSED,
    State.ABSENT: Kind.ABSENT,
}
_CAME = (Kind.ARRIVED, Kind.REPRESENTED)
_NIGHT_ENDS = time(6)


class CorrectSheet(Sheet):
    """`corrected` tells what was so in truth, and why it is written now; the sheet stays until that is recorded."""

    corrected = Signal(object, str)  # Fact, why

    def __init__(
        self, invitee: Invitee, parent: QWidget, kind: Kind | None = None, *, zone: str = "WIB", day: date | None = None
    ) -> None:
        """Begin with `kind`, else with what is recorded; an hour that is said is one of `day`, of the meeting."""
        title = self.tr("Correct the record of {office}").format(office=invitee.office.name)
        super().__init__(title, about(invitee), submit=self.tr("Correct"), width=520, parent=parent)
        self.kinds = QButtonGroup(self)
        words = (self.tr("Present in person"), self.tr("Represented"), self.tr("Excused"), self.tr("Absent"))
        self.choices = dict(zip(_KINDS.values(), map(RadioButton, words), strict=True))
        for choice in self.choices.values():
            self.kinds.addButton(choice)
            self.content.addWidget(choice)
        self.office, self.name = Field(self.tr("Office of whoever came instead")), Field(self.tr("Name"))
        self.hour, self.why = TimeField(self.tr("Hour of coming")), Field(self.tr("Why it is corrected"))
        for field in (self.office, self.name, self.hour, self.why):
            self.content.addWidget(field)
        self.content.addWidget(Caption(self.tr("What was recorded before stays in the history."), wrap=True))
        recorded = self.choices[kind or _KINDS.get(invitee.standing.state, Kind.ARRIVED)]
        recorded.setChecked(True)
        recorded.setFocus()
        self._begin(invitee, zone, day or local_day(datetime.now(UTC), zone))
        self._connect()
        self._on_changed()
        if kind is not None:
            (self.office if kind is Kind.REPRESENTED else self.why).line.setFocus()

    def _begin(self, invitee: Invitee, zone: str, day: date) -> None:
        """Begin with who came instead and when, and keep what this sheet does not ask for."""
        self._zone, self._day = zone, day
        event, excused = invitee.standing.event, invitee.standing.state is State.EXCUSED
        self._before = event.representative if event else None
        self._excuse = event.reason if event and excused else Excuse.OTHER
        self.office.set_text(self._before.office if self._before else "")
        self.name.set_text(self._before.name if self._before else "")
        self._came = event.moment if event and event.says in _CAME and tells_hour(event) else None
        self.hour.set_value(local_time(self._came, self._zone) if self._came else None)

    def fact(self) -> Fact:
        """What is said now."""
        kind = self._kind()
        person = self._person() if kind is Kind.REPRESENTED else None
        return Fact(kind, person, self._excuse if kind is Kind.EXCUSED else "", self._since(kind))

    def _since(self, kind: Kind) -> datetime | None:
        """When he came, where another hour is said than the one recorded: that is told to the second, and stays."""
        hour = self.hour.value()
        if kind not in _CAME or hour is None:
            return None
        if self._came is None:
            return moment_of(self._day, hour, self._zone)
        recorded = local_time(self._came, self._zone)
        if (hour.hour, hour.minute) == (recorded.hour, recorded.minute):
            return None
        return moment_of(self._day_of(hour, local_day(self._came, self._zone)), hour, self._zone)

    def _day_of(self, hour: time, came: date) -> date:
        """The day of the meeting for whoever was recorded on a later one; the night after it is still the meeting's."""
        if came <= self._day:
            return came
        return self._day + timedelta(days=1) if hour < _NIGHT_ENDS else self._day

    def _kind(self) -> Kind:
        return next(kind for kind, choice in self.choices.items() if choice.isChecked())

    def _person(self) -> Representative:
        """Whoever came instead; of the same office as was recorded, with the paper that was recorded."""
        office, name = self.office.text().strip(), self.name.text().strip()
        if self._before is not None and self._before.office == office:
            return replace(self._before, name=name)
        return Representative(office, name)

    def _connect(self) -> None:
        self.kinds.buttonClicked.connect(self._on_changed)
        for field in (self.office, self.why):
            field.line.textChanged.connect(self._on_changed)
        self.submitted.connect(self._on_submitted)

    @Slot()
    def _on_changed(self) -> None:
        represented = self.choices[Kind.REPRESENTED].isChecked()
        for field in (self.office, self.name):
            field.setVisible(represented)
        self.hour.setVisible(self._kind() in _CAME)
        whole = bool(self.why.text().strip()) and (not represented or bool(self.office.text().strip()))
        self.primary.setEnabled(whole)

    @Slot()
    def _on_submitted(self) -> None:
        fact = self.fact()
        is_late = fact.since is not None and fact.since > datetime.now(UTC)
        if is_late:
            self.hour.set_error(self.tr("This hour has not come yet."))
        if is_late or (self._kind() in _CAME and self.hour.text() and self.hour.value() is None):
            self.hour.line.setFocus()
            return
        self.primary.setEnabled(False)
        self.corrected.emit(fact, self.why.text().strip())
