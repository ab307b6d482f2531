"""Issued documents, stored whole: a reprint is the stored file, never a rebuilt one."""

from datetime import date, datetime

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from rakor_desktop.db.tables.base import Base, Moment
from rakor_desktop.domain.topics import Topic


class DocumentRow(Base):
    """An issued document with its bytes and their SHA-256."""

    __tablename__ = "document"
    topic = Topic.PUBLISHING

    id: Mapped[int] = mapped_column(primary_key=True)
    meeting_id: Mapped[int] = mapped_column(ForeignKey("meeting.id"), index=True)
    #: domain.publishing.DocumentKind
    kind: Mapped[str]
    version: Mapped[int]
    issued_at: Mapped[datetime] = mapped_column(Moment)
    file_name: Mapped[str]
    sha256: Mapped[str]
    content: Mapped[bytes] = mapped_column(deferred=True)
    #: as printed; empty for a document without number
    number: Mapped[str] = mapped_column(server_default="", default="")
    #: the day printed on it
    dated: Mapped[date | None]
    #: what a correction (ralat) corrects
    note: Mapped[str] = mapped_column(server_default="", default="")
    voided_at: Mapped[datetime | None] = mapped_column(Moment)
    void_reason: Mapped[str] = mapped_column(server_default="", default="")
