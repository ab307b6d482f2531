"""Who leads a meeting: an office of its day, found by any part of office, body, region or holder."""

from datetime import date
from itertools import islice

from PySide6.QtCore import Signal, Slot

from rakor_desktop.services.directory import Office, offices
from rakor_desktop.services.office_list import OfficeList, office_list
from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.kit.lookup import Lookup

OFFERED = 30
"""Offices read and offered for what is typed, however many the directory has."""


class ChairField(Lookup):
    """Keeps the light list of all offices and reads the few that are offered; `answered` when those came."""

    answered = Signal()

    def __init__(self, jobs: Jobs, day: date, name: str, placeholder: str) -> None:
        super().__init__(name, placeholder=placeholder)
        self._jobs, self._day = jobs, day
        self._list: OfficeList | None = None
        self._ids: tuple[int, ...] = ()
        self.wanted.connect(self._look)
        jobs.read(office_list, day, then=self._on_list)

    @Slot(object)
    def _on_list(self, found: OfficeList) -> None:
        self._list = found
        if self.is_waiting:
            self._look(self.text())

    @Slot(str)
    def _look(self, typed: str) -> None:
        if self._list is not None:
            self._ids = tuple(islice(self._list.best(typed), OFFERED))
            self._jobs.read(offices, self._day, self._ids, then=self._on_offices)

    @Slot(object)
    def _on_offices(self, found: tuple[Office, ...]) -> None:
        names = {office.id: office.name for office in found}
        self.offer([(one, names[one]) for one in self._ids if one in names])
        self.answered.emit()
