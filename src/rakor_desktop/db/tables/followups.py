"""Recommendations, what each responsible institution owes, and what was told of it since."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import ForeignKey, UniqueConstraint, false
from sqlalchemy.orm import Mapped, mapped_column

from rakor_desktop.db.tables.base import Base, Moment
from rakor_desktop.domain.topics import Topic


class AreaRow(Base):
    """An area of intervention as one list of a year names it: a follow-up points to that version for good."""

    __tablename__ = "area"
    __table_args__ = (UniqueConstraint("list_name", "code"),)
    topic = Topic.FOLLOWUPS

    id: Mapped[int] = mapped_column(primary_key=True)
    #: for instance "MCP 2021"
    list_name: Mapped[str]
    #: short, stands in the list only once
    code: Mapped[str]
    name: Mapped[str]
    #: its place in the list, from 1
    position: Mapped[int]
    #: the days on which the list is in use, inclusive; None is open
    valid_from: Mapped[date]
    valid_until: Mapped[date | None]
    #: False for one that is offered no more
    active: Mapped[bool]


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
    #: what shall lie there in the end, and by what it is measured (keluaran, indikator)
    output: Mapped[str] = mapped_column(server_default="", default="")
    indicator: Mapped[str] = mapped_column(server_default="", default="")
    area_id: Mapped[int | None] = mapped_column(ForeignKey("area.id"), index=True)


class SupporterRow(Base):
    """An institution that supports those responsible; it has no state of its own."""

    __tablename__ = "supporter"
    topic = Topic.FOLLOWUPS

    recommendation_id: Mapped[int] = mapped_column(ForeignKey("recommendation.id"), primary_key=True)
    institution_id: Mapped[int] = mapped_column(ForeignKey("institution.id"), primary_key=True)


class ObligationRow(Base):
    """What one institution owes; "late" is derived from the due date and never stored.

    From `progress` on it repeats the fold of its events (domain.followups.fold), so that a list need not fold them all.
    """

    __tablename__ = "obligation"
    __table_args__ = (UniqueConstraint("recommendation_id", "institution_id"),)
    topic = Topic.FOLLOWUPS

    id: Mapped[int] = mapped_column(primary_key=True)
    recommendation_id: Mapped[int] = mapped_column(ForeignKey("recommendation.id"), index=True)
    institution_id: Mapped[int] = mapped_column(ForeignKey("institution.id"), index=True)
    #: domain.followups.Progress
    progress: Mapped[str]
    percent: Mapped[int] = mapped_column(server_default="0", default=0)
    #: its own target after an extension; None: that of the recommendation
    due: Mapped[date | None]
    #: nobody asks for it before this day
    skip_until: Mapped[date | None]
    #: what was reported last was given back for more
    returned: Mapped[bool] = mapped_column(server_default=false(), default=False)


class ObligationEventRow(Base):
    """One thing told of an obligation: rows are added, never changed (domain.followups.ObligationEvent)."""

    __tablename__ = "obligation_event"
    topic = Topic.FOLLOWUPS

    id: Mapped[int] = mapped_column(primary_key=True)
    uuid: Mapped[UUID] = mapped_column(unique=True)
    obligation_id: Mapped[int] = mapped_column(ForeignKey("obligation.id"), index=True)
    #: domain.followups.Told
    kind: Mapped[str]
    #: the day it was told, and by whom as it was said; where nobody is named it is the office's own word
    told_on: Mapped[date] = mapped_column(index=True)
    told_by: Mapped[str]
    recorded_at: Mapped[datetime] = mapped_column(Moment)
    actor: Mapped[str]
    desk: Mapped[str]
    #: domain.followups.Progress
    progress: Mapped[str | None]
    percent: Mapped[int | None]
    text: Mapped[str]
    #: the new target, or the day until which nobody asks
    due: Mapped[date | None]
    #: the letter that reminded of it
    document_id: Mapped[int | None] = mapped_column(ForeignKey("document.id"))
    #: the form that brought it
    import_id: Mapped[int | None] = mapped_column(ForeignKey("progress_import.id"), index=True)
    #: the event that this one takes back
    revokes: Mapped[UUID | None]


class EvidenceRow(Base):
    """A file that proves a report: its bytes lie in a folder under their SHA-256, its name only here."""

    __tablename__ = "evidence"
    topic = Topic.FOLLOWUPS

    id: Mapped[int] = mapped_column(primary_key=True)
    event_id: Mapped[int] = mapped_column(ForeignKey("obligation_event.id"), index=True)
    file_name: Mapped[str]
    #: in bytes
    size: Mapped[int]
    sha256: Mapped[str]
    added_at: Mapped[datetime] = mapped_column(Moment)


class ProgressImportRow(Base):
    """A form of a region that was read back."""

    __tablename__ = "progress_import"
    topic = Topic.FOLLOWUPS

    id: Mapped[int] = mapped_column(primary_key=True)
    imported_at: Mapped[datetime] = mapped_column(Moment)
    actor: Mapped[str]
    desk: Mapped[str]
    file_name: Mapped[str]
    sha256: Mapped[str]
    revoked_at: Mapped[datetime | None] = mapped_column(Moment)


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
