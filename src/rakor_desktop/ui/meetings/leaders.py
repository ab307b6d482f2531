"""Who chairs a meeting, who is its secretary and who takes its minutes: three offices of its day."""

from datetime import date

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QWidget

from rakor_desktop.documents.typesetting.proofs import PaperField
from rakor_desktop.services.directory.office_list import OfficeList, office_list
from rakor_desktop.services.meetings.meetings import Meeting
from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.kit.labelled import labelled
from rakor_desktop.ui.meetings.leader_field import LeaderField


class Leaders(QWidget):
    """The three fields over one list of offices; `answered` whenever what was typed in one of them was looked for."""

    answered = Signal()

    def __init__(self, jobs: Jobs, day: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        hint = self.tr("Part of the office or of its holder")
        example = self.tr("Type part of the office, for example gubernur")
        self.chair = LeaderField(jobs, day, self.tr("Chair"), example)
        self.secretary = LeaderField(jobs, day, self.tr("Secretary"), hint)
        self.note_taker = LeaderField(jobs, day, self.tr("Note-taker"), hint)
        self.fields = (self.chair, self.secretary, self.note_taker)
        for field in self.fields:
            field.answered.connect(self.answered)
        self._lay_out()
        jobs.read(office_list, day, then=self._on_list)

    def show_meeting(self, meeting: Meeting) -> None:
        """Those of a meeting."""
        self.chair.choose(meeting.chair_office_id, meeting.chair)
        self.secretary.choose(meeting.secretary_office_id, meeting.secretary)
        self.note_taker.choose(meeting.note_taker_office_id, meeting.note_taker)

    def field_of(self, wanted: PaperField) -> LeaderField | None:
        """The field that fills this one of the paper."""
        names = (PaperField.CHAIR, PaperField.SECRETARY, PaperField.NOTE_TAKER)
        return dict(zip(names, self.fields, strict=True)).get(wanted)

    @property
    def is_waiting(self) -> bool:
        """Whether an office that was typed may still be found."""
        return any(field.is_waiting and field.is_unknown for field in self.fields)

    def first_wrong(self) -> LeaderField | None:
        """The first field that names no office of the directory; each says so."""
        words = self.tr("This office is not in the directory. Choose one from the list or empty it.")
        for field in self.fields:
            if field.is_unknown:
                field.complain(words)
        return next((field for field in self.fields if field.wrong), None)

    def texts(self) -> tuple[str, ...]:
        """What stands in the fields."""
        return tuple(field.text() for field in self.fields)

    @Slot(object)
    def _on_list(self, found: OfficeList) -> None:
        for field in self.fields:
            field.take(found)

    def _lay_out(self) -> None:
        grid, top = QGridLayout(self), Qt.AlignmentFlag.AlignTop
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(10)
        for field, place in zip(self.fields, ((0, 0, 1, 2), (1, 0, 1, 1), (1, 1, 1, 1)), strict=True):
            cell = labelled(field, field.note, label=field.name)
            grid.addWidget(cell, *place, top if place[0] else Qt.AlignmentFlag(0))
        for column in range(2):
            grid.setColumnStretch(column, 1)
