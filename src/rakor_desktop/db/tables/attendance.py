"""The attendance ledger: rows are added, never updated, never deleted."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from rakor_desktop.db.tables.base import Base, Moment
from rakor_desktop.domain.topics import Topic


class AttendanceEventRow(Base):
    """One event of the ledger, with the UUID the desk gave it (domain.attendance.Event)."""

    __tablename__ = "attendance_event"
    topic = Topic.ATTENDANCE

    id: Mapped[UUID] = mapped_column(primary_key=True)
    meeting_id: Mapped[int] = mapped_column(ForeignKey("meeting.id"), index=True)
    invitee_id: Mapped[int] = mapped_column(ForeignKey("invitee.id"), index=True)
    kind: Mapped[str]
    at: Mapped[datetime] = mapped_column(Moment)
    desk: Mapped[str]
    reason: Mapped[str]
    revokes: Mapped[UUID | None] = mapped_column(ForeignKey("attendance_event.id"))
    #: the representative's own office and name as said at the door, not as the directory says later
    by_office: Mapped[str | None]
    by_name: Mapped[str]
    by_invitee_id: Mapped[int | None] = mapped_column(ForeignKey("invitee.id"))
    by_office_id: Mapped[int | None] = mapped_column(ForeignKey("office.id"))
    basis: Mapped[str]
    basis_note: Mapped[str]
