"""Reading the answers to invitations, which only ever grow: shared by every use-case and query that needs them."""

from collections.abc import Collection

from sqlalchemy import select
from sqlalchemy.orm import Session

from rakor_desktop.db.tables import AnswerRow, InviteeRow
from rakor_desktop.domain.invitations import (
    Answer,
    Channel,
    Readiness,
    Reply,
    Said,
    latest_answers,
    readiness,
    reply_of,
)


def answers(session: Session, meeting_id: int) -> dict[int, Answer]:
    """What counts for each invitation of a meeting that was asked or answered, by the invitation."""
    rows = session.scalars(select(AnswerRow).where(AnswerRow.meeting_id == meeting_id))
    return latest_answers(map(answer_of, rows))


def readiness_by_meeting(session: Session, meeting_ids: Collection[int]) -> dict[int, Readiness]:
    """The figures of the answers of these meetings, in two reads however many there are."""
    rows = session.scalars(select(AnswerRow).where(AnswerRow.meeting_id.in_(meeting_ids)))
    said = latest_answers(map(answer_of, rows))
    invited = select(InviteeRow.id, InviteeRow.meeting_id).where(InviteeRow.meeting_id.in_(meeting_ids))
    replies: dict[int, list[Reply]] = {meeting: [] for meeting in meeting_ids}
    for invitee, meeting in session.execute(invited):
        replies[meeting].append(reply_of(said.get(invitee)))
    return {meeting: readiness(given) for meeting, given in replies.items()}


def answer_of(row: AnswerRow) -> Answer:
    """A row of the answers as the domain knows it."""
    said = None
    if row.reply is not None:
        reply, channel = Reply(row.reply), Channel(row.channel)
        said = Said(reply, channel, row.by_office, row.by_office_id, row.by_name, row.reason, row.note)
    return Answer(row.id, row.invitee_id, said, row.at, row.actor, row.desk, row.revokes)


def answer_row(meeting_id: int, answer: Answer) -> AnswerRow:
    """A new row that says what `answer` says; its number is the store's to give."""
    said = answer.said
    return AnswerRow(
        meeting_id=meeting_id,
        invitee_id=answer.invitee_id,
        reply=said.reply if said else None,
        channel=said.channel if said else "",
        at=answer.at,
        actor=answer.actor,
        desk=answer.desk,
        by_office=said.by_office if said else "",
        by_office_id=said.by_office_id if said else None,
        by_name=said.by_name if said else "",
        reason=said.reason if said else "",
        note=said.note if said else "",
        revokes=answer.revokes,
    )
