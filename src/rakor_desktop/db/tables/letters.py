"""Invitation letters being written, and the images that the office loaded for its paper."""

from datetime import date
from typing import Any

from sqlalchemy import JSON, ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from rakor_desktop.db.tables.base import Base
from rakor_desktop.domain.topics import Topic


class LetterRow(Base):
    """The invitation of a meeting as it is being written; what was issued is in `document`."""

    __tablename__ = "letter"
    topic = Topic.PUBLISHING

    meeting_id: Mapped[int] = mapped_column(ForeignKey("meeting.id"), primary_key=True)
    #: grows with each change, so that two desks never write over each other
    version: Mapped[int]
    #: services.letters.LetterDraft, without its signer
    content: Mapped[dict[str, Any]] = mapped_column(JSON)
    signer_office_id: Mapped[int | None] = mapped_column(ForeignKey("office.id"))
    #: offices in whose name he signs: the giver (a.n.) and the one in between (u.b.)
    giver_ids: Mapped[list[int]] = mapped_column(JSON)
    #: given at approval, and kept by every later version of the letter
    number_id: Mapped[int | None] = mapped_column(ForeignKey("number.id"))
    dated: Mapped[date | None]


class FontRow(Base):
    """One face of a family of letters that the office loaded."""

    __tablename__ = "font"
    topic = Topic.SETTINGS

    family: Mapped[str] = mapped_column(primary_key=True)
    style: Mapped[str] = mapped_column(primary_key=True)
    file_name: Mapped[str]
    content: Mapped[bytes]


class PictureRow(Base):
    """A file that the office loaded, by what it is for: an image such as its crest, its template for Word."""

    __tablename__ = "picture"
    topic = Topic.SETTINGS

    name: Mapped[str] = mapped_column(primary_key=True)
    file_name: Mapped[str]
    content: Mapped[bytes] = mapped_column(deferred=True)
