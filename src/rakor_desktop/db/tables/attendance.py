"""The attendance ledger: rows are added, never updated, never deleted."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import ForeignKey, false
from sqlalchemy.orm import Mapped, mapped_column

from rakor_desktop.db.tables.base import Base, Moment
from rakor_desktop.domain.topics import Topic


class AttendanceEventRow(Base):
    """One event of the ledger, with the UUID the desk gave it (domain.attendance.Event)."""

    __tablename__ = "attendance_event"
    topic = Topic.ATTENDANCE

    id: Mapped[UUID] = mapped_column(primary_key=True)
    meeting_id: Mapped[int] = mapped_column(ForeignKey("meeting.id"), index=True)
    #: None: it is about a guest
    invitee_id: Mapped[int | None] = mapped_column(ForeignKey("invitee.id"), index=True)
    #: the event that let the guest in, be it this one
    guest_id: Mapped[UUID | None] = mapped_column(ForeignKey("attendance_event.id"))
    kind: Mapped[str]
    at: Mapped[datetime] = mapped_column(Moment)
    desk: Mapped[str]
    reason: Mapped[str]
    revokes: Mapped[UUID | None] = mapped_column(ForeignKey("attendance_event.id"))
    #: the representative's or guest's own office and name as said at the door, not as the directory says later
    by_office: Mapped[str | None]
    by_name: Mapped[str]
    by_invitee_id: Mapped[int | None] = mapped_column(ForeignKey("invitee.id"))
    by_office_id: Mapped[int | None] = mapped_column(ForeignKey("office.id"))
    basis: Mapped[str]
    basis_note: Mapped[str]
    #: of the paper it names; `basis_scan`: its scan is still to come
    basis_number: Mapped[str] = mapped_column(server_default="", default="")
    basis_dated: Mapped[date | None]
    basis_scan: Mapped[bool] = mapped_column(server_default=false(), default=False)
    #: where a guest belongs whose office the directory does not know
    region_code: Mapped[str | None] = mapped_column(ForeignKey("region.code"))
    #: what a correction says, and why it was made
    fact: Mapped[str | None]
    why: Mapped[str] = mapped_column(server_default="", default="")
    #: when it happened, where that is not when it was recorded
    since: Mapped[datetime | None] = mapped_column(Moment)


class LedgerFreezeRow(Base):
    """The ledger of a meeting was frozen or opened again; rows are added, the last counts."""

    __tablename__ = "ledger_freeze"
    topic = Topic.ATTENDANCE

    id: Mapped[int] = mapped_column(primary_key=True)
    meeting_id: Mapped[int] = mapped_column(ForeignKey("meeting.id"), index=True)
    frozen: Mapped[bool]
    at: Mapped[datetime] = mapped_column(Moment)
    actor: Mapped[str]
    desk: Mapped[str]
    reason: Mapped[str]
