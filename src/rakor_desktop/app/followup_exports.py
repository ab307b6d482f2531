"""What the command line prints of follow-ups: reminder letters and due dates, of one meeting, region or of all."""

import argparse
from collections.abc import Callable, Mapping
from datetime import datetime

from rakor_desktop.app.followup_sheets import followups_pdf, followups_xlsx
from rakor_desktop.app.listings import chosen_meeting
from rakor_desktop.db.database import Database
from rakor_desktop.documents.followups import calendar_file, reminder_letter
from rakor_desktop.domain.errors import NothingToRemind, RegionNotHere
from rakor_desktop.services.directory.directory import institutions
from rakor_desktop.services.followups import reminders
from rakor_desktop.services.followups.due_dates import due_calendar
from rakor_desktop.services.followups.register import Chosen
from rakor_desktop.services.followups.reminders import ReminderOrder


def reminders_pdf(database: Database, options: argparse.Namespace) -> bytes:
    """Drafts of the letters to all who are late, one file; numbers are given in the window, where they are issued.

    Raises NothingToRemind, MeetingUnknown, RegionNotHere.
    """
    today, meeting_id, only = _now().date(), _meeting(database, options), _body(database, options)
    ways = database.ask(reminders.signatures, today)
    desk = database.ask(reminders.reminder_desk, today, meeting_id)
    late = tuple(one.institution.id for one in desk.debtors if one.late and only in (None, one.institution.id))
    order = ReminderOrder(
        late, today, ways[0].way if ways else None, meeting_id=meeting_id, confidential=options.with_confidential
    )
    papers = [one.paper for one in database.ask(reminders.reminders, order)]
    if not papers:
        raise NothingToRemind
    return reminder_letter.bundle(papers, [reminder_letter.render(one) for one in papers])


def calendar_ics(database: Database, options: argparse.Namespace) -> bytes:
    """The due dates of everything open. Raises MeetingUnknown, RegionNotHere."""
    chosen = Chosen(meeting_id=_meeting(database, options), institution_id=_body(database, options))
    paper = database.ask(due_calendar, _now(), chosen, options.with_confidential)
    return calendar_file.render(paper)


#: By the word after `export`.
EXPORTS: Mapping[str, Callable[[Database, argparse.Namespace], bytes]] = {
    "reminders-pdf": reminders_pdf,
    "calendar-ics": calendar_ics,
    "followups-pdf": followups_pdf,
    "followups-xlsx": followups_xlsx,
}


def _meeting(database: Database, options: argparse.Namespace) -> int | None:
    return None if options.meeting is None else chosen_meeting(database, options.meeting)


def _body(database: Database, options: argparse.Namespace) -> int | None:
    """The government of the region that was asked for by its code."""
    if options.region is None:
        return None
    of_region = (one.id for one in database.ask(institutions) if one.is_region and one.region_code == options.region)
    found = next(of_region, None)
    if found is None:
        raise RegionNotHere(options.region)
    return found


def _now() -> datetime:
    return datetime.now().astimezone()
