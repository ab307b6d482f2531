"""Where the reader is in the list: one place for the page and the large window, fed with whoever is here now."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QDeadlineTimer, QObject, QTimer, Signal, Slot

from rakor_desktop.domain.salutation import Reading
from rakor_desktop.services.salutation import Salutation

POINTED_OUT_MS, _LOOK_MS = 60_000, 1_000
"""How long a latecomer is pointed out, and how often it is looked whether that is over."""


class Reader(QObject):
    """Reads in full or in short, each with a place of its own; `moved` whenever anything else is to be shown."""

    moved = Signal()

    def __init__(self, clock: Callable[[], datetime], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._full, self._short = Reading(), Reading()
        self._until: dict[str, QDeadlineTimer] = {}
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self._on_look)
        self.in_short = False
        self.now: Salutation | None = None
        self.at: datetime | None = None

    @property
    def reading(self) -> Reading:
        """The lines of the form in view."""
        return self._short if self.in_short else self._full

    def show(self, now: Salutation) -> None:
        """This is who is here now; another meeting is begun at its beginning."""
        first = self.now is None or self.now.meeting_id != now.meeting_id
        full, short = (Reading(), Reading()) if first else (self._full, self._short)
        self._full, self._short = full.follow(now.full, first=first), short.follow(now.short, first=first)
        self.now, self.at = now, self._clock()
        for key in (self._full.fresh | self._short.fresh) - self._until.keys():
            self._until[key] = QDeadlineTimer(POINTED_OUT_MS)
        if self._until:
            self._timer.start()
        self.moved.emit()

    def forget(self) -> None:
        """Nothing is known of the meeting that comes next."""
        self.now, self._full, self._short = None, Reading(), Reading()
        self._until.clear()
        self.moved.emit()

    @Slot()
    def next(self) -> None:
        """The line below."""
        self._put(self.reading.step(1))

    @Slot()
    def back(self) -> None:
        """The line above."""
        self._put(self.reading.step(-1))

    @Slot()
    def begin_anew(self) -> None:
        """Before the first line, everybody where he belongs."""
        self._put(self.reading.begun_anew())

    def read(self, at: int) -> None:
        """This line now."""
        self._put(self.reading.at_line(at))

    @Slot()
    def change_form(self) -> None:
        """In short instead of in full, or back; each goes on where it was."""
        self.in_short = not self.in_short
        self.moved.emit()

    def _put(self, reading: Reading) -> None:
        if self.in_short:
            self._short = reading
        else:
            self._full = reading
        self.moved.emit()

    @Slot()
    def _on_look(self) -> None:
        """Whoever has been pointed out long enough is one of the guests."""
        over = frozenset(key for key, until in self._until.items() if until.hasExpired())
        for key in over:
            del self._until[key]
        if not self._until:
            self._timer.stop()
        if over:
            self._full, self._short = self._full.without_marks(over), self._short.without_marks(over)
            self.moved.emit()
