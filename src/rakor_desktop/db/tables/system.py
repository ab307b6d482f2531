"""What the store knows of itself: which changes were made, by which desk."""

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, Index
from sqlalchemy.orm import Mapped, mapped_column

from rakor_desktop.db.tables.base import Base, Moment


class ChangeRow(Base):
    """One touched topic of one committed transaction, for the feed."""

    __tablename__ = "change"

    id: Mapped[int] = mapped_column(primary_key=True)
    topic_name: Mapped[str]
    desk: Mapped[str]


class HistoryRow(Base):
    """One row that was added, changed or removed: who, when, and each field's old and new value."""

    __tablename__ = "history"
    __table_args__ = (Index("ix_history_subject", "subject", "subject_id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[datetime] = mapped_column(Moment)
    actor: Mapped[str]
    desk: Mapped[str]
    #: name of the table
    subject: Mapped[str]
    #: primary key as text
    subject_id: Mapped[str]
    #: added, changed or removed
    action: Mapped[str]
    #: {field: [old, new]}; readable years later without this code
    fields: Mapped[dict[str, Any]] = mapped_column(JSON)
