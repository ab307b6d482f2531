"""Who is invited and as what."""

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from rakor_desktop.db.tables.base import Base
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
