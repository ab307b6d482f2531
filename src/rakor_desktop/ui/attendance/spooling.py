"""While the store is away: keeps what the desk records on this computer, and brings it in when the store is back."""

from collections.abc import Collection
from datetime import UTC, datetime
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from rakor_desktop.domain.attendance import Event
from rakor_desktop.domain.dates import clock, local_time
from rakor_desktop.domain.errors import RakorError, StoreUnreachable
from rakor_desktop.local.spool import Spool, Spooled
from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.kit.messages import MessageArea
from rakor_desktop.ui.kit.page import refuse_in

if TYPE_CHECKING:
    from rakor_desktop.services.attendance.replay import Replayed

RETRY_MS = 2000
"""How long after a replay that did not arrive the next is tried."""
_STRIP, _ASIDE = "spool", "spool-aside"


class Spooling(QObject):
    """One for an open store. While it is away, or something waits, the desk records here: in order, nothing twice."""

    changed = Signal()  # what waits, or whether the store is away

    def __init__(self, jobs: Jobs, spool: Spool, messages: MessageArea, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs, self._spool, self._messages = jobs, spool, messages
        self._on_the_way = False
        self.away_since: datetime | None = None  # aware; None while the store answers
        self._again = QTimer(self)
        self._again.setInterval(RETRY_MS)
        self._again.setSingleShot(True)
        self._again.timeout.connect(self._replay)
        jobs.linked.connect(self._on_linked)

    @property
    def takes_over(self) -> bool:
        """Whether the desk records here rather than in the store."""
        return self.away_since is not None or bool(self._spool.waiting)

    @property
    def count(self) -> int:
        """How many records wait."""
        return len(self._spool.waiting)

    def words(self, desk: str, zone: str) -> tuple[str, str]:
        """What the bar of the desk says while this takes over: since when it is cut off, and what waits."""
        waits = self.tr("%n record(s) wait to be sent; safe here", "", self.count) if self.count else ""
        if self.away_since is None:
            return self.tr("{desk} is connected again").format(desk=desk), waits
        since = clock(local_time(self.away_since, zone))
        return self.tr("{desk} cut off since {time}").format(desk=desk, time=since), waits

    def waiting(self, meeting_id: int | None) -> tuple[Event, ...]:
        """What waits at the door of this meeting, the oldest first."""
        return tuple(one.event for one in self._spool.waiting if one.meeting_id == meeting_id)

    def recover(self) -> None:
        """At the start: bring in what earlier programs on this computer left waiting."""
        try:
            self._spool.recover()
        except RakorError as error:
            refuse_in(self._messages, error)
        self._tell_aside()
        self._replay()

    def keep(self, meeting_id: int, events: Collection[Event]) -> None:
        """Keep one stroke that the store did not get; on the disk when this returns. Raises DiskFull, CannotWrite."""
        self._spool.add(*(Spooled(meeting_id, event) for event in events))
        self._tell()
        self._again.start()

    def close(self) -> None:
        """End; what waits stays for the next start."""
        self._again.stop()
        self._spool.close()

    @Slot(bool)
    def _on_linked(self, linked: bool) -> None:
        self.away_since = None if linked else datetime.now(UTC)
        self._tell()
        if linked:
            self._replay()

    @Slot()
    def _replay(self) -> None:
        """Bring in what waits, unless that is on its way already or the store does not answer."""
        waiting = self._spool.waiting
        if waiting and not self._on_the_way and self.away_since is None:
            from rakor_desktop.services.attendance.replay import replay

            self._on_the_way = True
            self._jobs.write(replay, waiting, then=self._on_replayed, refused=self._on_refused, always=self._on_over)

    @Slot(object)
    def _on_replayed(self, done: "Replayed") -> None:
        self._spool.sent(done.taken)
        self._set_aside(done.refused)
        if not self.count:
            sent = self.tr("%n record(s) that waited on this computer came into the database.", "", len(done.taken))
            self._messages.show_message(_STRIP, "ok", sent)
        else:
            self._again.start()
        self.changed.emit()

    @Slot(object)
    def _on_refused(self, error: RakorError) -> None:
        if not isinstance(error, StoreUnreachable):
            refuse_in(self._messages, error)
        self._again.start()

    @Slot()
    def _on_over(self) -> None:
        self._on_the_way = False

    def _set_aside(self, events: Collection[UUID]) -> None:
        if not events:
            return
        try:
            self._spool.set_aside(events)
        except RakorError as error:
            refuse_in(self._messages, error)
        self._tell_aside()

    def _tell(self) -> None:
        if self.count:
            words = self.tr("%n record(s) wait on this computer for the database.", "", self.count)
            safe = self.tr("They are safe here and come in by themselves; the desk goes on.")
            self._messages.show_message(_STRIP, "warn", words, safe)
        self.changed.emit()

    def _tell_aside(self) -> None:
        if self._spool.moved_aside:
            paths = ", ".join(str(path) for path in self._spool.moved_aside)
            words = self.tr("Some records of this computer could not be brought into the database.")
            kept = self.tr("They are kept for a closer look at {path}.").format(path=paths)
            self._messages.show_message(_ASIDE, "warn", words, kept)
