"""The call list as it is printed: who has not answered, whom to call, and how often it was tried."""

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from rakor_desktop.db.tables import AnswerRow, InviteeRow
from rakor_desktop.documents.letters.call_list_paper import CallListPaper, CallRow
from rakor_desktop.documents.profiles import PaperSize, Profile
from rakor_desktop.domain.appointments import Holding, is_acting, masked_phone
from rakor_desktop.domain.dates import ZONES
from rakor_desktop.domain.invitations import Answer, Reply, standing_lines
from rakor_desktop.services.invitations.answer_lines import answer_of
from rakor_desktop.services.invitations.answers import CallLine, call_list
from rakor_desktop.services.meetings.meetings import meeting
from rakor_desktop.services.settings.letterheads import letterhead


def call_list_paper(
    session: Session, meeting_id: int, profile: Profile, size: PaperSize | None = None, *, phones: bool = False
) -> CallListPaper:
    """What the call list prints, from one consistent read; numbers are masked without `phones`.

    Raises MeetingUnknown.
    """
    held = meeting(session, meeting_id)
    tries = _tries(session, meeting_id)
    lines = call_list(session, meeting_id)
    count = select(func.count()).select_from(InviteeRow).where(InviteeRow.meeting_id == meeting_id)
    return CallListPaper(
        profile=profile,
        letterhead=letterhead(session, None),
        subject=held.title,
        day=held.held_on,
        place=held.place,
        rows=tuple(_row(line, tries.get(line.invitee.id, []), held.zone, phones=phones) for line in lines),
        invited=session.scalar(count) or 0,
        starts=held.starts,
        ends=held.ends,
        zone=held.zone,
        size=size,
    )


def _tries(session: Session, meeting_id: int) -> dict[int, list[Answer]]:
    """The calls that nobody answered, by invitation, in the order they were made."""
    found = select(AnswerRow).where(AnswerRow.meeting_id == meeting_id)
    tries: dict[int, list[Answer]] = {}
    for line in standing_lines(map(answer_of, session.scalars(found))):
        if line.said and line.said.reply is Reply.NO_ANSWER:
            tries.setdefault(line.invitee_id, []).append(line)
    return tries


def _row(line: CallLine, tries: list[Answer], zone: str, *, phones: bool) -> CallRow:
    office, last = line.invitee.office, tries[-1] if tries else None
    holder = office.holder
    return CallRow(
        no=line.invitee.no,
        office=office.name,
        name=holder.name if holder else None,
        acting=holder.kind.value if holder and is_acting(holder.kind) else "",
        vacant=office.holding is Holding.VACANT,
        contact=line.contact,
        phone=line.phone if phones else masked_phone(line.phone),
        attempts=len(tries),
        asked_at=last.at.astimezone(ZONES[zone]) if last else None,
        channel=last.said.channel if last and last.said else None,
    )
