"""Who leads a meeting or writes for it: an office of its day, found by part of office, body, region or holder."""

from datetime import date
from itertools import islice

from PySide6.QtCore import Signal, Slot

from rakor_desktop.services.directory.directory import Office, offices
from rakor_desktop.services.directory.office_list import OfficeList
from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.kit.labels import Label
from rakor_desktop.ui.kit.lookup import Lookup

OFFERED = 30
"""Offices read and offered for what is typed, however many the directory has."""


class LeaderField(Lookup):
    """Looks in the light list of all offices and reads the few that are offered; `answered` when those came.

    What is wrong with it stands in `note`, which whoever shows the field puts below it.
    """

    answered = Signal()

    def __init__(self, jobs: Jobs, day: date, name: str, placeholder: str) -> None:
        super().__init__(name, placeholder=placeholder)
        self.name, self.note = name, Label("", 12, 400, "bad", wrap=True)
        self._jobs, self._day = jobs, day
        self._list: OfficeList | None = None
        self._ids: tuple[int, ...] = ()
        self.note.hide()
        self.wanted.connect(self._look)
        self.changed.connect(self._on_changed)

    @property
    def office_id(self) -> int | None:
        """The office whose name stands in the field."""
        value = self.value()
        return value if isinstance(value, int) else None

    @property
    def is_unknown(self) -> bool:
        """Whether something is typed that names no office that was offered."""
        return bool(self.text()) and self.value() is None

    def choose(self, office_id: int | None, words: str) -> None:
        """Show this office; None leaves the field as it is."""
        if office_id is not None:
            self.set_value(office_id, words)

    def take(self, found: OfficeList) -> None:
        """Look in this list from now on; what was typed meanwhile is answered."""
        self._list = found
        if self.is_waiting:
            self._look(self.text())

    def complain(self, words: str) -> None:
        """Say what is wrong; nothing takes it back."""
        self.note.setText(words)
        self.note.setVisible(bool(words))
        self.set_wrong(bool(words))

    @Slot()
    def _on_changed(self) -> None:
        self.complain("")

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
