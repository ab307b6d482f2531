"""What stands above every step of a meeting, made from its overview: what, when, where, and how far each step is."""

from PySide6.QtCore import QCoreApplication

from rakor_desktop.domain.dates import clock, weekday_date
from rakor_desktop.domain.meetings import Stage
from rakor_desktop.services.meetings.meetings import Meeting
from rakor_desktop.services.meetings.overview import Overview
from rakor_desktop.ui.meeting_head import MeetingHead, Step, TabState
from rakor_desktop.ui.navigation import Place


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
    moved = sum(one.moved is not None and one.no != one.rule_no for one in seen.door.invitees)
    return MeetingHead(meeting.title, when, meeting.place, seen.stage.value, tabs, moved=moved)


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
