"""The lists of the command line as plain objects: the same words whatever the language of the screen."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

from rakor_desktop.db.database import Database
from rakor_desktop.domain.errors import InviteeNumberUnknown, MeetingUnknown
from rakor_desktop.services.attendance import attendance
from rakor_desktop.services.followups import register
from rakor_desktop.services.invitations import invitations
from rakor_desktop.services.meetings import meetings

_BEYOND_ANY_STORE = 1 << 31  # neither store can even look for such a number
Listing = Callable[[Database, int | None], Any]


def chosen_meeting(database: Database, meeting_id: int | None) -> int:
    """The meeting asked for, or the only one the store has. Raises MeetingUnknown."""
    if meeting_id is None:
        return database.ask(meetings.only_meeting)
    if not 0 < meeting_id < _BEYOND_ANY_STORE:
        raise MeetingUnknown(meeting_id)
    database.ask(meetings.meeting, meeting_id)
    return meeting_id


def chosen_invitee(database: Database, meeting_id: int, no: int) -> int:
    """The invitation that stands at this number on the list. Raises InviteeNumberUnknown."""
    for invitee in database.ask(invitations.invitees, meeting_id):
        if invitee.no == no:
            return invitee.id
    raise InviteeNumberUnknown(no)


def list_meetings(database: Database, _meeting_id: int | None) -> list[dict[str, Any]]:
    """Every meeting, the latest first."""
    return [
        {"id": line.id, "title": line.title, "date": line.held_on.isoformat(), "place": line.place}
        for line in database.ask(meetings.meetings)
    ]


def list_invitees(database: Database, meeting_id: int | None) -> list[dict[str, Any]]:
    """The invitations of a meeting in order of precedence, with the holder of each office on that day."""
    chosen = chosen_meeting(database, meeting_id)
    return [
        {
            "no": invitee.no,
            "office": invitee.office.name,
            "group": invitee.office.group.code,
            "region": invitee.office.region or None,
            "holder": invitee.office.holder.name.full if invitee.office.holder else None,
            "may_be_represented": invitee.may_be_represented,
            "no_by_rule": invitee.rule_no,
            "order_reason": invitee.moved.reason if invitee.moved else None,
        }
        for invitee in database.ask(invitations.invitees, chosen)
    ]


def list_attendance(database: Database, meeting_id: int | None) -> dict[str, Any]:
    """Four figures that are never added up, and the state of each invitation in order of precedence."""
    at_door = database.ask(attendance.door, chosen_meeting(database, meeting_id))
    figures, regions = at_door.figures, at_door.regions
    return {
        "invitations": figures.invitations,
        "in_person": figures.in_person,
        "represented": figures.represented,
        "excused": figures.excused,
        "absent": figures.absent,
        "not_recorded": figures.not_recorded,
        "heads_in_room": figures.heads_in_room,
        "heads_came": figures.heads_came,
        "guests": figures.guests,
        "regions": {
            "of": regions.of,
            "represented": regions.represented,
            "heads_in_person": regions.heads_in_person,
        },
        "rows": [_attendance_row(invitee) for invitee in at_door.invitees],
    }


def list_followups(database: Database, meeting_id: int | None) -> list[dict[str, Any]]:
    """Every obligation of a meeting, or of all meetings when none is named."""
    if meeting_id is not None:
        chosen_meeting(database, meeting_id)
    today = datetime.now().astimezone().date()
    return [
        {
            "id": one.id,
            "meeting": one.meeting_id,
            "recommendation": one.recommendation_no,
            "text": one.text,
            "institution": one.institution.name,
            "due": one.due.isoformat() if one.due else None,
            "progress": one.progress.value,
            "percent": one.percent,
            "days_late": one.days_late,
        }
        for one in database.ask(register.obligations, today, register.Chosen(meeting_id=meeting_id))
    ]


def _attendance_row(invitee: invitations.Invitee) -> dict[str, Any]:
    event = invitee.standing.event
    person = event.representative if event else None
    return {
        "no": invitee.no,
        "office": invitee.office.name,
        "state": invitee.standing.state.value,
        "represented_by": person.office if person else None,
    }


LISTINGS: dict[str, Listing] = {
    "meetings": list_meetings,
    "invitees": list_invitees,
    "attendance": list_attendance,
    "followups": list_followups,
}
