"""What the invited answer."""

from datetime import datetime

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from rakor_desktop.db.tables.base import Base, Moment
from rakor_desktop.domain.topics import Topic


class AnswerRow(Base):
    """One line of an invitation's answers: rows are added, never updated (domain.invitations.Answer).

    They go with an invitation that is taken off the list, and come back with it.
    """

    __tablename__ = "answer"
    topic = Topic.INVITATIONS

    id: Mapped[int] = mapped_column(primary_key=True)
    meeting_id: Mapped[int] = mapped_column(ForeignKey("meeting.id"), index=True)
    invitee_id: Mapped[int] = mapped_column(ForeignKey("invitee.id"), index=True)
    #: domain.invitations.Reply; None on a line that takes another back
    reply: Mapped[str | None]
    #: domain.invitations.Channel
    channel: Mapped[str]
    at: Mapped[datetime] = mapped_column(Moment)
    actor: Mapped[str]
    desk: Mapped[str]
    #: who will come instead, as he was named
    by_office: Mapped[str]
    by_office_id: Mapped[int | None] = mapped_column(ForeignKey("office.id"))
    by_name: Mapped[str]
    reason: Mapped[str]
    note: Mapped[str]
    revokes: Mapped[int | None] = mapped_column(ForeignKey("answer.id"))
