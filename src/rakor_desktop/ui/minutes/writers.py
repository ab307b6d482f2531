"""Who else writes in these minutes: told to the other desks, and shown beside the entry he is in."""

from collections.abc import Callable
from dataclasses import dataclass
from time import monotonic
from uuid import UUID, uuid4

from PySide6.QtCore import QObject, QTimer, Slot

from rakor_desktop.domain.errors import RakorError
from rakor_desktop.domain.topics import Changes, Topic
from rakor_desktop.services.minutes import writers
from rakor_desktop.services.minutes.writers import Writer
from rakor_desktop.ui.kit.page import Page
from rakor_desktop.ui.minutes.writing import Writing


@dataclass(frozen=True, slots=True)
class Rhythm:
    """In ms: how long before an entry is told of, between two beats, and until a silent one counts as gone."""

    settle: int = 400
    beat: int = 20_000
    gone: int = 50_000


class Writers(QObject):
    """Tells where I am and shows where the others are. A refusal is passed over: it is told for what is saved."""

    def __init__(
        self, page: Page, writing: Writing, rhythm: Rhythm | None = None, clock: Callable[[], float] = monotonic
    ) -> None:
        super().__init__(page)
        self._page, self._writing, self._clock = page, writing, clock
        self._rhythm = rhythm or Rhythm()
        self._me, self._told, self._others_possible = uuid4(), False, True
        self._beats: dict[UUID, tuple[int, float]] = {}  # the last beat of each, and when it was first read here
        self._settle = QTimer(self, interval=self._rhythm.settle, singleShot=True)
        self._settle.timeout.connect(self._on_settled)
        self._beat = QTimer(self, interval=self._rhythm.beat)
        self._beat.timeout.connect(self._on_beat)
        writing.flow.current_changed.connect(self._settle.start)
        page.jobs.changed.connect(self._on_changed)

    @Slot()
    def leave(self) -> None:
        """Nobody looks at the minutes here any more."""
        self._settle.stop()
        self._beat.stop()
        if self._told:
            self._tell(None)
            self._told = False

    @Slot()
    def _on_settled(self) -> None:
        if self._others_possible and self._page.isVisible():
            self._tell(self._writing.flow.current)

    @Slot()
    def _on_beat(self) -> None:
        if self._told and not self._page.jobs.is_closed:
            self._page.jobs.write(writers.beat, self._me, refused=self._on_refused)
        self._read()

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if Topic.WRITING in changes.topics and self._page.isVisible():
            self._read()

    @Slot(object)
    def _on_told(self, others_possible: bool) -> None:
        self._others_possible = self._told = others_possible
        if others_possible and self._page.isVisible():
            self._beat.start()
            self._read()

    @Slot(object)
    def _on_read(self, found: tuple[Writer, ...]) -> None:
        now = self._clock()
        known = {one.id: self._beats.get(one.id, (-1, now)) for one in found}
        self._beats = {one.id: known[one.id] if known[one.id][0] == one.beat else (one.beat, now) for one in found}
        alive = [one for one in found if now - self._beats[one.id][1] < self._rhythm.gone / 1000]
        self._writing.flow.set_writers({one.entry_id: one.desk for one in alive})

    @Slot(object)
    def _on_refused(self, _error: RakorError) -> None:
        """The store is away: who is where is not known, and will be told by the next beat."""

    def _tell(self, entry_id: UUID | None) -> None:
        meeting_id = self._page.meeting_id
        if meeting_id is not None and not self._page.jobs.is_closed:
            self._page.jobs.write(
                writers.write_in, self._me, meeting_id, entry_id, then=self._on_told, refused=self._on_refused
            )

    def _read(self) -> None:
        if self._page.meeting_id is not None:
            self._page.jobs.read(
                writers.writers, self._page.meeting_id, self._me, then=self._on_read, refused=self._on_refused
            )
