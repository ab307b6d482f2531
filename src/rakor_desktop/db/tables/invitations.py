"""Who is invited: an office, as it was called on that day."""

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
