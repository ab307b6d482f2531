"""Recommendations and what each responsible institution owes."""

from datetime import date
from uuid import UUID

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from rakor_desktop.db.tables.base import Base
from rakor_desktop.domain.topics import Topic


class RecommendationRow(Base):
    """A recommendation of a meeting: the same row that the minutes print and the register follows."""

    __tablename__ = "recommendation"
    topic = Topic.FOLLOWUPS

    id: Mapped[int] = mapped_column(primary_key=True)
    meeting_id: Mapped[int] = mapped_column(ForeignKey("meeting.id"), index=True)
    position: Mapped[int]
    text: Mapped[str]
    due: Mapped[date | None]
    #: the due date in the meeting's own words, for instance "Triwulan II" or "(contoh)"
    due_note: Mapped[str]
    entry_id: Mapped[UUID | None] = mapped_column(ForeignKey("minutes_entry.id"))
    #: the words of the remark it was drawn from, as they stood then
    quote: Mapped[str] = mapped_column(server_default="", default="")
    #: who coordinates those responsible, as it was said
    coordinator: Mapped[str] = mapped_column(server_default="", default="")


class ObligationRow(Base):
    """What one institution owes; "late" is derived from the due date and never stored."""

    __tablename__ = "obligation"
    __table_args__ = (UniqueConstraint("recommendation_id", "institution_id"),)
    topic = Topic.FOLLOWUPS

    id: Mapped[int] = mapped_column(primary_key=True)
    recommendation_id: Mapped[int] = mapped_column(ForeignKey("recommendation.id"), index=True)
    institution_id: Mapped[int] = mapped_column(ForeignKey("institution.id"), index=True)
    #: domain.followups.Progress
    progress: Mapped[str]


class CarriedRow(Base):
    """An obligation that a later meeting took over: the row stays where it is, and is spoken of there again."""

    __tablename__ = "carried"
    __table_args__ = (UniqueConstraint("meeting_id", "obligation_id"),)
    topic = Topic.FOLLOWUPS

    id: Mapped[int] = mapped_column(primary_key=True)
    #: the later meeting
    meeting_id: Mapped[int] = mapped_column(ForeignKey("meeting.id"), index=True)
    obligation_id: Mapped[int] = mapped_column(ForeignKey("obligation.id"), index=True)
    #: the remark in which it was spoken of; it may have been removed since
    entry_id: Mapped[UUID | None]
