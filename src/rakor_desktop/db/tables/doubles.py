"""What was entered twice: what was said to be two, and what was merged into one, so that it can be taken apart."""

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from rakor_desktop.db.tables.base import Base, Moment
from rakor_desktop.domain.topics import Topic


class NotDoubleRow(Base):
    """Two people, or two offices, that somebody looked at and said are not one."""

    __tablename__ = "not_double"
    topic = Topic.DIRECTORY

    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int | None] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"), index=True)
    other_person_id: Mapped[int | None] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"), index=True)
    office_id: Mapped[int | None] = mapped_column(ForeignKey("office.id", ondelete="CASCADE"), index=True)
    other_office_id: Mapped[int | None] = mapped_column(ForeignKey("office.id", ondelete="CASCADE"), index=True)


class MergeRow(Base):
    """One row of the directory that went into another, and when that was taken back."""

    __tablename__ = "merge"
    topic = Topic.DIRECTORY

    id: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[datetime] = mapped_column(Moment)
    actor: Mapped[str]
    #: domain.doubles.Subject
    subject: Mapped[str]
    kept_id: Mapped[int]
    gone_id: Mapped[int]
    #: what the row that went was called
    gone_name: Mapped[str]
    undone_at: Mapped[datetime | None] = mapped_column(Moment)


class MergeItemRow(Base):
    """One row that a merge changed; `after` is None where it went. Only the columns that differ are kept."""

    __tablename__ = "merge_item"
    topic = Topic.DIRECTORY

    id: Mapped[int] = mapped_column(primary_key=True)
    merge_id: Mapped[int] = mapped_column(ForeignKey("merge.id"), index=True)
    #: name of the table
    subject: Mapped[str]
    #: primary key as text
    subject_id: Mapped[str]
    before: Mapped[dict[str, Any]] = mapped_column(JSON)
    after: Mapped[dict[str, Any] | None] = mapped_column(JSON(none_as_null=True))
