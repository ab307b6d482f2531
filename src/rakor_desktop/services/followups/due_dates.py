"""What falls due when, for a calendar: the open obligations of one institution or of all, as they stand by now."""

from datetime import date, datetime
from uuid import NAMESPACE_URL, uuid5

from sqlalchemy.orm import Session

from rakor_desktop.documents.followups.calendar_file import CalendarPaper, DueEvent, calendar_name
from rakor_desktop.domain.followups import OPEN
from rakor_desktop.services.followups.register import Chosen, Obligation, obligations
from rakor_desktop.services.minutes.minutes_life import confidential_meetings
from rakor_desktop.services.settings.letterheads import own_lines


def due_calendar(session: Session, now: datetime, chosen: Chosen, confidential: bool = False) -> CalendarPaper:
    """The due dates of what is chosen and still open, at the moment `now` (with its zone).

    What confidential minutes decided is left out unless it is asked for.
    """
    hidden = frozenset() if confidential else confidential_meetings(session)
    found = obligations(session, now.date(), chosen)
    owner = " ".join(own_lines(session))
    events = [
        _event(one, one.due, owner)
        for one in found
        if one.due is not None and one.progress in OPEN and one.meeting_id not in hidden
    ]
    body = {one.institution.name for one in found} if chosen.institution_id is not None else set()
    return CalendarPaper(calendar_name(*body), tuple(sorted(events, key=lambda event: (event.day, event.key))), now)


def _event(one: Obligation, due: date, owner: str) -> DueEvent:
    """Its name in calendars is that of the row in this office's store: it stays when the due date is extended."""
    return DueEvent(
        key=f"{uuid5(NAMESPACE_URL, f'rakor:{owner}:{one.id}')}@rakor-desktop",
        day=due,
        body=one.institution.name,
        recommendation_no=one.recommendation_no,
        text=one.text,
        meeting=one.meeting,
        held_on=one.held_on,
        target=one.due_note,
    )
