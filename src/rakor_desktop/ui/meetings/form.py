"""The form of a meeting: what a person fills in, checked where it stands, and never lost by a refusal."""

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QScrollArea, QWidget

from rakor_desktop.documents.typesetting.proofs import PaperField
from rakor_desktop.domain.errors import EndsBeforeStart, FieldMissing, MeetingChanged, RakorError
from rakor_desktop.domain.errors import Field as Wanted
from rakor_desktop.services.directory.regions import home_zone
from rakor_desktop.services.meetings.meetings import Meeting, MeetingDraft, change_meeting, create_meeting
from rakor_desktop.services.meetings.meetings import meeting as read_meeting
from rakor_desktop.ui.errors import sentence
from rakor_desktop.ui.kit.buttons import Button
from rakor_desktop.ui.kit.choices import Segmented
from rakor_desktop.ui.kit.dialogs import Sheet
from rakor_desktop.ui.kit.fields import DateField, Field, TextField, TimeField
from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.kit.labelled import labelled
from rakor_desktop.ui.kit.page import refuse_in
from rakor_desktop.ui.kit.surfaces import scrolling
from rakor_desktop.ui.meetings.agenda_field import AgendaField
from rakor_desktop.ui.meetings.clashes import theirs
from rakor_desktop.ui.meetings.leaders import Leaders
from rakor_desktop.ui.style import theme

ZONES = ("WIB", "WITA", "WIT")
_ASK = "leave"
_HEAD_AND_FOOT, _ROOM_FOR_TEXT, _LEAST = 150, 58, 200
"""What the sheet needs around its fields, what the fields get beyond their need, and at least; px at 100 %."""


class MeetingSheet(Sheet):
    """A new meeting, or the change of one; `saved` with its number once the store has it."""

    saved = Signal(int)

    def __init__(self, jobs: Jobs, meeting: Meeting | None, today: date, *, parent: QWidget) -> None:
        title = self.tr("Change meeting") if meeting else self.tr("New meeting")
        super().__init__(title, submit=self.tr("Save meeting"), width=760, parent=parent)
        self._jobs, self._meeting, self._is_saving = jobs, meeting, False
        self._told = meeting  # what the person knows of what other desks made of it
        self._make_fields(meeting.held_on if meeting else today)
        self._fields = QWidget()
        self._area = self._scrolling()
        self.content.addWidget(self._area, 1)
        self._fill(meeting)
        self._before = self._typed()
        self.submitted.connect(self._on_submitted)
        if meeting is None:
            jobs.read(home_zone, then=self._on_zone)
        self.name.setFocus()

    def open(self) -> None:
        room = self._over.height() - theme.px(_HEAD_AND_FOOT)
        wanted = self._fields.sizeHint().height() + theme.px(_ROOM_FOR_TEXT)
        self._area.setMinimumHeight(theme.px(_LEAST))
        self.resize(self.minimumWidth(), min(wanted, room) + theme.px(_HEAD_AND_FOOT))
        super().open()
        self.name.line.end(False)  # a dialog selects what is in its first field, and the next key would replace it

    def go_to_field(self, wanted: PaperField) -> None:
        """Begin at the field that fills this one of the paper; a field that is not here leaves the first."""
        fields = {PaperField.STARTS: self.starts, PaperField.ENDS: self.ends, PaperField.PLACE: self.place}
        field = fields.get(wanted) or self.leaders.field_of(wanted)
        if field is not None:
            self._go_to(field)

    def reject(self) -> None:
        """Leave at once when nothing was typed; otherwise ask first, and keep all when asked a second time."""
        if self._typed() == self._before:
            super().reject()
        elif _ASK in self.messages.ids():
            self.messages.take_away(_ASK)
            self.name.setFocus()
        else:
            self._ask()

    @Slot()
    def discard(self) -> None:
        """Leave and forget what was typed."""
        super().reject()

    @Slot()
    def _on_submitted(self) -> None:
        self._is_saving = self.leaders.is_waiting
        draft = None if self._is_saving else self._draft()
        if draft is None:
            return
        self.primary.setEnabled(False)
        write = self._jobs.write
        if self._meeting is None:
            write(create_meeting, draft, then=self._on_saved, refused=self._on_refused, always=self.ready)
        else:
            sides = self._meeting.id, draft, self._meeting, self._told
            write(change_meeting, *sides, then=self._on_changed, refused=self._on_refused, always=self.ready)

    @Slot()
    def _on_leaders_answered(self) -> None:
        """Save what waited for the name of its chair or of whoever writes for it."""
        if self._is_saving:
            self._on_submitted()

    @Slot(int)
    def _on_saved(self, meeting_id: int) -> None:
        self.accept()
        self.saved.emit(meeting_id)

    @Slot()
    def _on_changed(self, _nothing: None) -> None:
        if self._meeting:
            self._on_saved(self._meeting.id)

    def _on_refused(self, error: RakorError) -> None:
        if isinstance(error, MeetingChanged) and self._meeting:
            told = partial(self._on_clash, error)
            self._jobs.read(read_meeting, self._meeting.id, then=told, refused=partial(refuse_in, self.messages))
            return
        field = self._field_of(error)
        if field is None:
            refuse_in(self.messages, error)
            return
        field.set_error(sentence(error).what)
        self._go_to(field)

    def _on_clash(self, error: MeetingChanged, now: Meeting) -> None:
        """Say what stands there now; saving again puts what was typed in its place."""
        self._told, words = now, sentence(error)
        safe = f"{theirs(error.names, now)}. {words.safe} {words.todo}"
        self.messages.show_message("refusal", "warn", words.what, safe)

    def _on_zone(self, zone: str) -> None:
        """The zone of the province, unless one was chosen while it was on its way."""
        untouched = self._typed() == self._before
        if self.zone.value() == ZONES[0]:
            self.zone.set_value(zone)
        if untouched:
            self._before = self._typed()

    def _ask(self) -> None:
        strip = self.messages.show_message(
            _ASK,
            "warn",
            self.tr("Leave without saving?"),
            self.tr("What you typed here would be lost. Esc goes back to it."),
            (self.tr("Leave"), self.discard),
        )
        leave = next(button for button in strip.findChildren(Button) if button.text())
        leave.setFocus(Qt.FocusReason.TabFocusReason)

    def _make_fields(self, day: date) -> None:
        required = self.tr("required")
        self.name = Field(self.tr("Title"), required=required)
        self.day = DateField(self.tr("Date"), required=required, placeholder=self.tr("dd-mm-yyyy"))
        self.starts = TimeField(self.tr("Starts"), placeholder="09.00")
        self.ends = TimeField(self.tr("Ends"), placeholder=self.tr("until finished"))
        self.zone = Segmented(self.tr("Time zone"), [(zone, zone) for zone in ZONES])
        self.place = Field(self.tr("Place"), required=required)
        self.organiser, self.host = Field(self.tr("Organiser")), Field(self.tr("Host"))
        self.leaders = Leaders(self._jobs, day)
        self.agenda = AgendaField()
        self.remark = TextField(self.tr("Note"), placeholder=self.tr("Printed below the minutes"))
        self.leaders.answered.connect(self._on_leaders_answered)

    def _go_to(self, field: QWidget) -> None:
        field.setFocus()
        self._area.ensureWidgetVisible(field)

    def _scrolling(self) -> QScrollArea:
        """The fields; in a low window they scroll rather than being squeezed."""
        self._fields.setLayout(self._grid())
        area = scrolling(self._fields, down_only=True)
        for see_through in (area.viewport(), self._fields):
            see_through.setAutoFillBackground(False)
        return area

    def _grid(self) -> QGridLayout:
        grid, top = QGridLayout(), Qt.AlignmentFlag.AlignTop
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(10)
        grid.addWidget(self.name, 0, 0, 1, 6)
        for column, (widget, span) in enumerate(((self.day, 2), (self.starts, 1), (self.ends, 1))):
            grid.addWidget(widget, 1, column + (1 if column else 0), 1, span, top)
        grid.addWidget(labelled(self.zone, label=self.tr("Time zone")), 1, 4, 1, 2, top)
        grid.addWidget(self.place, 2, 0, 1, 6)
        grid.addWidget(self.organiser, 3, 0, 1, 3)
        grid.addWidget(self.host, 3, 3, 1, 3)
        grid.addWidget(self.leaders, 4, 0, 1, 6)
        grid.addWidget(self.agenda, 5, 0, 1, 3)
        grid.addWidget(self.remark, 5, 3, 1, 3)
        grid.setRowStretch(5, 1)
        for column in range(6):
            grid.setColumnStretch(column, 1)
        return grid

    def _fill(self, meeting: Meeting | None) -> None:
        if meeting is None:
            return
        self.name.set_text(meeting.title)
        self.day.set_value(meeting.held_on)
        self.starts.set_value(meeting.starts)
        self.ends.set_value(meeting.ends)
        self.zone.set_value(meeting.zone)
        self.place.set_text(meeting.place)
        self.organiser.set_text(meeting.organiser)
        self.host.set_text(meeting.host)
        self.leaders.show_meeting(meeting)
        self.agenda.set_items(meeting.agenda)
        self.remark.set_text(meeting.note)

    def _draft(self) -> MeetingDraft | None:
        """What was typed as the store wants it, or None after the first field that is wrong was shown."""
        day, starts, ends = self.day.value(), self.starts.value(), self.ends.value()
        if day is None and not self.day.text():
            self._on_refused(FieldMissing(Wanted.DATE))
        wrong = self._first_wrong()
        if day is None or wrong is not None:
            self._go_to(wrong or self.day)
            return None
        return MeetingDraft(
            title=self.name.text(),
            held_on=day,
            place=self.place.text(),
            starts=starts,
            ends=ends,
            zone=str(self.zone.value()),
            organiser=self.organiser.text(),
            host=self.host.text(),
            chair_office_id=self.leaders.chair.office_id,
            secretary_office_id=self.leaders.secretary.office_id,
            note_taker_office_id=self.leaders.note_taker.office_id,
            note=self.remark.text(),
            agenda=self.agenda.titles(),
            in_person=self.agenda.in_person(),
        )

    def _first_wrong(self) -> QWidget | None:
        """The first field, as one reads, that shows a complaint; title and place are complained of here too."""
        for field, wanted in ((self.name, Wanted.TITLE), (self.place, Wanted.PLACE)):
            if not field.text():
                field.set_error(sentence(FieldMissing(wanted)).what)
        fields: tuple[Field, ...] = (self.name, self.day, self.starts, self.ends, self.place)
        wrong: list[QWidget] = [field for field in fields if field.error()]
        unknown = self.leaders.first_wrong()
        return next(iter(wrong), unknown)

    def _field_of(self, error: RakorError) -> Field | None:
        if isinstance(error, EndsBeforeStart):
            return self.ends
        if isinstance(error, FieldMissing):
            return {Wanted.TITLE: self.name, Wanted.DATE: self.day, Wanted.PLACE: self.place}.get(error.field)
        return None

    def _typed(self) -> tuple[object, ...]:
        fields: tuple[Callable[[], object], ...] = (
            self.name.text, self.day.text, self.starts.text, self.ends.text, self.zone.value, self.place.text,
            self.organiser.text, self.host.text, self.leaders.texts, self.agenda.text, self.remark.text,
        )  # fmt: skip
        return tuple(field() for field in fields)
