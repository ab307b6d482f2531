"""Who is invited and as what, which offices a meeting moves, what they answer, and the groups the staff invites by."""

from datetime import datetime

from sqlalchemy import JSON, ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from rakor_desktop.db.tables.base import Base, Moment
from rakor_desktop.domain.topics import Topic


class InviteeRow(Base):
    """An invited office. Its printed number follows from precedence and is never stored."""

    __tablename__ = "invitee"
    __table_args__ = (UniqueConstraint("meeting_id", "office_id"),)
    topic = Topic.INVITATIONS

    id: Mapped[int] = mapped_column(primary_key=True)
    meeting_id: Mapped[int] = mapped_column(ForeignKey("meeting.id"), index=True)
    office_id: Mapped[int] = mapped_column(ForeignKey("office.id"), index=True)
    may_be_represented: Mapped[bool]
    note: Mapped[str]
    #: domain.invitations.Role
    role: Mapped[str] = mapped_column(server_default="participant", default="participant")
    #: what its letter carries to the door (domain.tokens); given when the letter is first looked at
    door_code: Mapped[str] = mapped_column(server_default="", default="")


class OrderChangeRow(Base):
    """An office that stands elsewhere than the rule puts it, in one meeting (domain.precedence.Spot).

    It names offices, not invitations: taken off the list and put back, an office stands where it was moved to.
    """

    __tablename__ = "order_change"
    __table_args__ = (UniqueConstraint("meeting_id", "office_id"),)
    topic = Topic.INVITATIONS

    id: Mapped[int] = mapped_column(primary_key=True)
    meeting_id: Mapped[int] = mapped_column(ForeignKey("meeting.id"), index=True)
    office_id: Mapped[int] = mapped_column(ForeignKey("office.id"), index=True)
    #: the office at whose place it stands
    anchor_id: Mapped[int] = mapped_column(ForeignKey("office.id"), index=True)
    #: so far before or after that place, as a fraction: "-1", "3/2"; between two there is always room for another
    offset: Mapped[str]
    reason: Mapped[str]
    #: domain.precedence.Output
    outputs: Mapped[list[str]] = mapped_column(JSON)
    at: Mapped[datetime] = mapped_column(Moment)
    actor: Mapped[str]


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


class SavedGroupRow(Base):
    """A group of offices that the staff invites by, under a name of its own."""

    __tablename__ = "saved_group"
    topic = Topic.INVITATIONS

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    #: the folded name: two groups whose names differ in capitals alone would be taken for each other
    folded: Mapped[str] = mapped_column(unique=True)


class SavedGroupMemberRow(Base):
    """An office of a saved group."""

    __tablename__ = "saved_group_member"
    __table_args__ = (UniqueConstraint("group_id", "office_id"),)
    topic = Topic.INVITATIONS

    id: Mapped[int] = mapped_column(primary_key=True)
    group_id: Mapped[int] = mapped_column(ForeignKey("saved_group.id"), index=True)
    office_id: Mapped[int] = mapped_column(ForeignKey("office.id"), index=True)
