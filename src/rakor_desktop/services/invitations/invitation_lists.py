"""Inviting by a stranger's list: what each of its rows would do, and all of it or nothing."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from rakor_desktop.db.database import Tx
from rakor_desktop.db.tables import FormerNameRow, InviteeRow, MeetingRow, OfficeRow
from rakor_desktop.domain.directory import region_name
from rakor_desktop.domain.errors import ImportOutdated, MeetingUnknown
from rakor_desktop.domain.import_plan import Answers, KnownRegion
from rakor_desktop.domain.import_rows import ReadRow, read_rows
from rakor_desktop.domain.importing import Sheet
from rakor_desktop.domain.invitation_lists import ListedOffice, OfficeBook, OfficeNames, planned, wanted
from rakor_desktop.services.directory.directory import Office, offices
from rakor_desktop.services.directory.regions import regions_on
from rakor_desktop.services.importing.importing import understood
from rakor_desktop.services.invitations.invitations import Wanted, add_invitees


@dataclass(frozen=True, slots=True)
class InvitationList:
    """A list that was read, beside the offices as they are on the day of the meeting."""

    meeting_id: int
    sheet: str
    rows: tuple[ReadRow, ...]
    book: OfficeBook

    def planned(self, answers: Answers) -> tuple[ListedOffice, ...]:
        """What becomes of each row when these are answered."""
        return planned(self.rows, self.book, answers)


def invitation_list(session: Session, meeting_id: int, sheets: Sequence[Sheet]) -> InvitationList:
    """The list in a file, compared with the directory and the invitations; nothing is changed.

    Raises MeetingUnknown, and HeadingsMissing where no row says which column holds the offices.
    """
    table = understood(session, sheets)
    return InvitationList(meeting_id, table.sheet, read_rows(table), _book(session, meeting_id))


def invite_list(tx: Tx, looked_at: InvitationList, answers: Answers) -> tuple[int, ...]:
    """Invite every office that was announced, or none; those invited elsewhere meanwhile are passed over.

    Returns the ids of the new invitations. Raises MeetingUnknown, and ImportOutdated when rows mean other offices now.
    """
    book = _book(tx.session, looked_at.meeting_id)
    announced = wanted(looked_at.planned(answers))
    coming = wanted(planned(looked_at.rows, book, answers))
    invited = {one.id for one in book.offices if one.invited}
    if coming != tuple(one for one in announced if one not in invited):
        raise ImportOutdated
    return add_invitees(tx.session, looked_at.meeting_id, [Wanted(office_id) for office_id in coming])


def _book(session: Session, meeting_id: int) -> OfficeBook:
    meeting = session.get(MeetingRow, meeting_id)
    if meeting is None:
        raise MeetingUnknown(meeting_id)
    of_day = offices(session, meeting.held_on)
    invited = set(session.scalars(select(InviteeRow.office_id).where(InviteeRow.meeting_id == meeting_id)))
    others = _other_names(session)
    there = tuple(_names(one, others, invited) for one in of_day)
    return OfficeBook((*there, *_gone(session, others, {one.id for one in of_day})), _regions(session, meeting.held_on))


def _names(office: Office, others: Mapping[int, tuple[str, ...]], invited: set[int]) -> OfficeNames:
    return OfficeNames(
        office.id, office.name, others.get(office.id, ()), office.region_code, office.region, office.search_text,
        there=True, invited=office.id in invited,
    )  # fmt: skip


def _gone(session: Session, others: Mapping[int, tuple[str, ...]], there: set[int]) -> list[OfficeNames]:
    """Offices that do not exist on the day: a list that names them is told so."""
    found = select(OfficeRow.id, OfficeRow.name).order_by(OfficeRow.id)
    return [
        OfficeNames(office_id, name, others.get(office_id, ()), None, "", "", there=False, invited=False)
        for office_id, name in session.execute(found)
        if office_id not in there
    ]


def _other_names(session: Session) -> dict[int, tuple[str, ...]]:
    """What each office is called today and was called at any time."""
    today = select(OfficeRow.id, OfficeRow.name).order_by(OfficeRow.id)
    formers = select(OfficeRow.id, FormerNameRow.name).join(FormerNameRow, FormerNameRow.office_id == OfficeRow.id)
    names: dict[int, tuple[str, ...]] = {}
    for found in (today, formers.order_by(FormerNameRow.id)):
        for office_id, name in session.execute(found):
            names[office_id] = (*names.get(office_id, ()), name)
    return names


def _regions(session: Session, day: date) -> tuple[KnownRegion, ...]:
    valid = {one.code: one for one in regions_on(session, day).values() if one.valid}
    return tuple(KnownRegion(one.code, one.name, region_name(one.kind, one.name)) for one in valid.values())
