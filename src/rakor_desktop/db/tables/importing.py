"""Imports: which list was brought in when, and each row of the directory that it made or changed."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import JSON, ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from rakor_desktop.db.tables.base import Base, Moment
from rakor_desktop.domain.topics import Topic


class ImportRunRow(Base):
    """One list brought in whole, on the state of a day."""

    __tablename__ = "import_run"
    topic = Topic.DIRECTORY

    id: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[datetime] = mapped_column(Moment)
    actor: Mapped[str]
    file_name: Mapped[str]
    day: Mapped[date]
    revoked_at: Mapped[datetime | None] = mapped_column(Moment)


class ImportItemRow(Base):
    """One row of the directory as an import left it; `before` is None where the import made it."""

    __tablename__ = "import_item"
    topic = Topic.DIRECTORY

    id: Mapped[int] = mapped_column(primary_key=True)
    import_id: Mapped[int] = mapped_column(ForeignKey("import_run.id"), index=True)
    #: the row in the file
    row: Mapped[int]
    #: name of the table
    subject: Mapped[str]
    subject_id: Mapped[int]
    before: Mapped[dict[str, Any] | None] = mapped_column(JSON(none_as_null=True))
    after: Mapped[dict[str, Any]] = mapped_column(JSON)


class ImportMappingRow(Base):
    """What the columns of a list with these headings mean, as they were understood last."""

    __tablename__ = "import_mapping"
    topic = Topic.DIRECTORY

    #: domain.importing.Table.known_by
    headings: Mapped[str] = mapped_column(primary_key=True)
    #: {domain.importing.Column: place from the left, from 0}
    columns: Mapped[dict[str, int]] = mapped_column(JSON)
