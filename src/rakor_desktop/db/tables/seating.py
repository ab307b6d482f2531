"""Who sits where in a meeting, and what stood on the plan when it was printed last."""

from typing import Any

from sqlalchemy import JSON, ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from rakor_desktop.db.tables.base import Base
from rakor_desktop.domain.topics import Topic


class RoomRow(Base):
    """The room of a meeting (domain.seating.Layout) and from where its plan is drawn."""

    __tablename__ = "room"
    topic = Topic.SEATING

    meeting_id: Mapped[int] = mapped_column(ForeignKey("meeting.id"), primary_key=True)
    #: domain.seating.Shape
    shape: Mapped[str]
    head: Mapped[int]
    rows: Mapped[int]
    per_row: Mapped[int]
    #: domain.seating.Viewpoint
    viewpoint: Mapped[str]
    #: {seat: person} of the last print; None if it was never printed
    printed: Mapped[dict[str, Any] | None] = mapped_column(JSON(none_as_null=True))


class SeatRow(Base):
    """A taken seat; `person` is services.presence.Present.key."""

    __tablename__ = "seat"
    __table_args__ = (UniqueConstraint("meeting_id", "person"),)
    topic = Topic.SEATING

    meeting_id: Mapped[int] = mapped_column(ForeignKey("meeting.id"), primary_key=True)
    seat: Mapped[str] = mapped_column(primary_key=True)
    person: Mapped[str]
