"""What was said and decided."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from rakor_desktop.db.tables.base import Base, Moment
from rakor_desktop.domain.topics import Topic


class EntryRow(Base):
    """One remark (butir): who spoke, when, what. `version` rises with each saved change.

    Its id is made where it is typed, so that typing and the journal never wait for the store.
    """

    __tablename__ = "minutes_entry"
    topic = Topic.MINUTES

    id: Mapped[UUID] = mapped_column(primary_key=True)
    meeting_id: Mapped[int] = mapped_column(ForeignKey("meeting.id"), index=True)
    agenda_item_id: Mapped[int | None] = mapped_column(ForeignKey("agenda_item.id"))
    position: Mapped[int]
    #: None when the hour is not known
    spoken_at: Mapped[datetime | None] = mapped_column(Moment)
    #: the invitation of the speaker; None for the course of the meeting itself
    speaker_id: Mapped[int | None] = mapped_column(ForeignKey("invitee.id"))
    text: Mapped[str]
    version: Mapped[int]


class DecisionRow(Base):
    """A decision (keputusan) of the meeting."""

    __tablename__ = "decision"
    topic = Topic.MINUTES

    id: Mapped[int] = mapped_column(primary_key=True)
    meeting_id: Mapped[int] = mapped_column(ForeignKey("meeting.id"), index=True)
    position: Mapped[int]
    text: Mapped[str]
    entry_id: Mapped[UUID | None] = mapped_column(ForeignKey("minutes_entry.id"))
    #: the words of the remark it was drawn from, as they stood then
    quote: Mapped[str] = mapped_column(server_default="", default="")


class WriterRow(Base):
    """A program that writes in an entry just now. What it is told for passes: it leaves no trail in the history.

    It refers to nothing: the entry may not be in the store yet, and a meeting may go while a dead program's row stays.
    """

    __tablename__ = "minutes_writer"
    topic = Topic.WRITING
    leaves_trail = False

    #: made by each program that opens the minutes
    id: Mapped[UUID] = mapped_column(primary_key=True)
    meeting_id: Mapped[int] = mapped_column(index=True)
    entry_id: Mapped[UUID]
    desk: Mapped[str]
    #: rises while the program lives; whoever reads the same beat for long knows that it is gone
    beat: Mapped[int]
    at: Mapped[datetime] = mapped_column(Moment)
