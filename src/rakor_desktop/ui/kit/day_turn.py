"""A window may stay open overnight: what is told as of today is asked for anew as soon as it is another day."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject, QTimer, Slot

from rakor_desktop.domain.topics import Changes, Topic
from rakor_desktop.ui.kit.jobs import Jobs

LOOK_MS = 20_000
"""How often the calendar is looked at; a computer that slept through midnight is as soon up to date."""
_TOLD_BY_DAY = frozenset({Topic.MEETINGS, Topic.FOLLOWUPS})


class DayTurn(QObject):
    """Announces another day like a change of whatever is told by it: how long until a meeting, how late a target is."""

    def __init__(self, jobs: Jobs, *, today: Callable[[], date] = date.today, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs, self._today, self._day = jobs, today, today()
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    @Slot()
    def look(self) -> None:
        """Tell it if the day is not the one seen last: it may have turned back, where a wrong clock was set right."""
        day = self._today()
        if day != self._day:
            self._day = day
            self._jobs.changed.emit(Changes(_TOLD_BY_DAY, 0))  # no row was changed
