"""The pages of printed attendance sheets, what was read from them when they were signed, and their scans."""

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from rakor_desktop.db.tables.base import Base, Moment
from rakor_desktop.domain.topics import Topic


class SheetPageRow(Base):
    """A printed page. The numbers on it are those it was printed with, whatever becomes of the list since."""

    __tablename__ = "sheet_page"
    __table_args__ = (UniqueConstraint("meeting_id", "printing", "page"),)
    topic = Topic.ATTENDANCE

    #: domain.page_codes makes its code of it
    id: Mapped[int] = mapped_column(primary_key=True)
    meeting_id: Mapped[int] = mapped_column(ForeignKey("meeting.id"), index=True)
    #: counts the times that the sheet was printed anew, as its rows or its paper had changed
    printing: Mapped[int]
    page: Mapped[int]
    printed_at: Mapped[datetime] = mapped_column(Moment)
    #: [number, invitation or null for an empty row], in their order
    rows: Mapped[list[list[int | None]]] = mapped_column(JSON)
    #: number: domain.reconciling.Mark
    marks: Mapped[dict[str, Any]] = mapped_column(JSON)
    #: number: why a difference was left as it is
    notes: Mapped[dict[str, Any]] = mapped_column(JSON)
    done_at: Mapped[datetime | None] = mapped_column(Moment)


class ScanRow(Base):
    """The scan of a signed page, with its bytes and their SHA-256; the latest of a page is the one that counts."""

    __tablename__ = "sheet_scan"
    topic = Topic.ATTENDANCE

    id: Mapped[int] = mapped_column(primary_key=True)
    page_id: Mapped[int] = mapped_column(ForeignKey("sheet_page.id"), index=True)
    added_at: Mapped[datetime] = mapped_column(Moment)
    file_name: Mapped[str]
    sha256: Mapped[str]
    size: Mapped[int]
    content: Mapped[bytes] = mapped_column(deferred=True)
