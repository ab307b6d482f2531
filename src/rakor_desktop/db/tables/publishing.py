"""Issued documents, stored whole: a reprint is the stored file; and what was passed over before they were issued."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import JSON, ForeignKey, UniqueConstraint
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
    #: the invited office it is for; empty for what is made of the meeting
    office: Mapped[str] = mapped_column(server_default="", default="")
    #: what a correction (ralat) corrects
    note: Mapped[str] = mapped_column(server_default="", default="")
    voided_at: Mapped[datetime | None] = mapped_column(Moment)
    void_reason: Mapped[str] = mapped_column(server_default="", default="")
    #: the waivers with which it was issued, as services.gate keeps them
    passed_over: Mapped[list[dict[str, Any]]] = mapped_column(JSON, server_default="[]", default=list)
    #: of a letter the ids of the offices it is addressed to; None where that was not kept yet
    addressees: Mapped[list[int] | None] = mapped_column(JSON(none_as_null=True))


class WaiverRow(Base):
    """A finding of the gate that was passed over in a paper, with the reason."""

    __tablename__ = "waiver"
    __table_args__ = (UniqueConstraint("meeting_id", "kind", "finding"),)
    topic = Topic.PUBLISHING

    id: Mapped[int] = mapped_column(primary_key=True)
    meeting_id: Mapped[int] = mapped_column(ForeignKey("meeting.id"))
    #: domain.publishing.DocumentKind
    kind: Mapped[str]
    #: documents.findings.Finding.key
    finding: Mapped[str]
    reason: Mapped[str]
    by: Mapped[str]
    at: Mapped[datetime] = mapped_column(Moment)
