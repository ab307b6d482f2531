"""Meetings and their agenda."""

from datetime import date, time
from uuid import UUID, uuid4

from sqlalchemy import ForeignKey, UniqueConstraint, true
from sqlalchemy.orm import Mapped, mapped_column

from rakor_desktop.db.tables.base import Base
from rakor_desktop.domain.topics import Topic


class MeetingRow(Base):
    """A coordination meeting. Organiser, host and chair are three different things."""

    __tablename__ = "meeting"
    topic = Topic.MEETINGS

    id: Mapped[int] = mapped_column(primary_key=True)
    #: by which other stores know it, whatever its number is there
    key: Mapped[UUID] = mapped_column(unique=True, default=uuid4)
    title: Mapped[str]
    held_on: Mapped[date] = mapped_column(index=True)
    starts: Mapped[time | None]
    ends: Mapped[time | None]
    #: WIB, WITA or WIT
    zone: Mapped[str]
    place: Mapped[str]
    organiser: Mapped[str]
    host: Mapped[str]
    chair_office_id: Mapped[int | None] = mapped_column(ForeignKey("office.id"))
    secretary_office_id: Mapped[int | None] = mapped_column(ForeignKey("office.id"))
    note_taker_office_id: Mapped[int | None] = mapped_column(ForeignKey("office.id"))
    note: Mapped[str]


class AgendaItemRow(Base):
    """One item of the agenda, in its place."""

    __tablename__ = "agenda_item"
    __table_args__ = (UniqueConstraint("meeting_id", "position"),)
    topic = Topic.MEETINGS

    id: Mapped[int] = mapped_column(primary_key=True)
    meeting_id: Mapped[int] = mapped_column(ForeignKey("meeting.id"), index=True)
    position: Mapped[int]
    title: Mapped[str]
    #: False for what only the head himself may decide or sign
    may_be_represented: Mapped[bool] = mapped_column(server_default=true(), default=True)
