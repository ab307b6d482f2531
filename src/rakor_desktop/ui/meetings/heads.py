"""Keeps the head of the meeting in view true: what it shows is only loaded when the first meeting is entered."""

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from rakor_desktop.domain.topics import Changes, Topic
from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.navigation import Navigator, Spot

if TYPE_CHECKING:
    from rakor_desktop.services.meetings.overview import Overview

TOPICS = frozenset(Topic) - {Topic.DIRECTORY}


class MeetingHeads(QObject):
    """Asks for the head of the meeting in view on arrival at a meeting and whenever something of it changed."""

    ready = Signal(object)  # MeetingHead

    def __init__(
        self, jobs: Jobs, navigator: Navigator, *, today: Callable[[], date] = date.today, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._jobs, self._navigator, self._today = jobs, navigator, today
        navigator.went.connect(self._on_went)
        jobs.changed.connect(self._on_changed)

    @Slot(object)
    def _on_went(self, spot: Spot) -> None:
        if spot.meeting_id is not None:
            self._ask(spot.meeting_id)

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if self._navigator.here and TOPICS & changes.topics:
            self._on_went(self._navigator.here)

    def _ask(self, meeting_id: int) -> None:
        from rakor_desktop.services.meetings.overview import overview

        self._jobs.read(overview, meeting_id, self._today(), then=self._on_overview)

    def _on_overview(self, seen: "Overview") -> None:
        from rakor_desktop.ui.meetings.head import meeting_head

        here = self._navigator.here
        if here and here.meeting_id == seen.meeting.id:
            self.ready.emit(meeting_head(seen))
