"""What stands above every step of a meeting, made from its overview: what, when, where, and how far each step is."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from rakor_desktop.domain.dates import clock, weekday_date
from rakor_desktop.domain.meetings import Stage
from rakor_desktop.domain.topics import Changes, Topic
from rakor_desktop.services.dashboard import Overview, overview
from rakor_desktop.services.meetings import Meeting
from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.meeting_head import MeetingHead, Step, TabState
from rakor_desktop.ui.navigation import Navigator, Place, Spot

TOPICS = frozenset(Topic) - {Topic.DIRECTORY}


class MeetingHeads(QObject):
    """Keeps the head of the meeting in view true: asks on arrival at a meeting and whenever something of it changed."""

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
            self._jobs.read(overview, spot.meeting_id, self._today(), then=self._on_overview)

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if self._navigator.here and TOPICS & changes.topics:
            self._on_went(self._navigator.here)

    def _on_overview(self, seen: Overview) -> None:
        here = self._navigator.here
        if here and here.meeting_id == seen.meeting.id:
            self.ready.emit(meeting_head(seen))


def meeting_head(seen: Overview) -> MeetingHead:
    """The head of a meeting and the marks and notes of its tabs."""
    meeting = seen.meeting
    tabs = {
        Place.INVITATIONS: _invitations(seen),
        Place.ATTENDANCE: _attendance(seen),
        Place.MINUTES: _minutes(seen),
        Place.FOLLOWUPS: _followups(seen),
        Place.DOCUMENTS: TabState(Step.NONE, str(seen.documents) if seen.documents else ""),
    }
    when = " · ".join(part for part in (weekday_date(meeting.held_on), hours_words(meeting)) if part)
    return MeetingHead(meeting.title, when, meeting.place, seen.stage.value, tabs)


def hours_words(meeting: Meeting) -> str:
    """`pukul 09.00 WIB s.d. selesai`; nothing while the hour is not known."""
    if meeting.starts is None:
        return ""
    until = clock(meeting.ends) if meeting.ends else QCoreApplication.translate("MeetingHead", "finished")
    words = QCoreApplication.translate("MeetingHead", "{starts} {zone} until {ends}")
    return words.format(starts=clock(meeting.starts), zone=meeting.zone, ends=until)


def _invitations(seen: Overview) -> TabState:
    count = seen.door.figures.invitations
    return TabState(Step.DONE, str(count)) if count else TabState(Step.TODO)


def _attendance(seen: Overview) -> TabState:
    figures = seen.door.figures
    if not figures.invitations:
        return TabState(Step.TODO)
    note = f"{figures.filled}/{figures.invitations}"
    if not figures.not_recorded:
        return TabState(Step.DONE, note)
    under_way = seen.stage is Stage.RUNNING or figures.not_recorded < figures.invitations
    return TabState(Step.NOW, note) if under_way else TabState(Step.TODO)


def _minutes(seen: Overview) -> TabState:
    if seen.minutes_issued:
        return TabState(Step.DONE)
    if seen.entries or seen.decisions:
        return TabState(Step.NOW, QCoreApplication.translate("MeetingHead", "draft"))
    return TabState(Step.NOW if seen.stage is Stage.RUNNING else Step.TODO)


def _followups(seen: Overview) -> TabState:
    owed = seen.obligations
    if not owed.all:
        return TabState(Step.TODO)
    note = f"{owed.all - owed.open}/{owed.all}"
    return TabState(Step.WARN if owed.late else Step.NOW if owed.open else Step.DONE, note)
