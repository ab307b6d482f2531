"""Books of numbers and every number of theirs: none is ever removed."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from rakor_desktop.db.tables.base import Base, Moment
from rakor_desktop.domain.topics import Topic


class NumberBookRow(Base):
    """A book of numbers (buku nomor); its rule is domain.numbers.NumberRule."""

    __tablename__ = "number_book"
    topic = Topic.PUBLISHING

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(unique=True)
    pattern: Mapped[str]
    code: Mapped[str]
    unit: Mapped[str]
    yearly: Mapped[bool]
    per_code: Mapped[bool]
    per_unit: Mapped[bool]
    #: the first number of each counter
    first: Mapped[int]


class NumberRow(Base):
    """One number: reserved, given, given up, or never given for a reason. `text` is what is printed."""

    __tablename__ = "number"
    __table_args__ = (
        UniqueConstraint("book_id", "year", "code", "unit", "running"),
        UniqueConstraint("day_year", "text"),
    )
    topic = Topic.PUBLISHING

    id: Mapped[int] = mapped_column(primary_key=True)
    book_id: Mapped[int] = mapped_column(ForeignKey("number_book.id"), index=True)
    #: domain.numbers.Counter
    year: Mapped[int]
    code: Mapped[str]
    unit: Mapped[str]
    #: None where one typed by hand does not follow the pattern
    running: Mapped[int | None]
    text: Mapped[str]
    #: domain.numbers.NumberState
    state: Mapped[str]
    #: the day on the letter, or of the reservation
    day: Mapped[date]
    #: the year of `day`, in which no text comes twice
    day_year: Mapped[int]
    subject: Mapped[str]
    meeting_id: Mapped[int | None] = mapped_column(ForeignKey("meeting.id"), index=True)
    reason: Mapped[str]
    by: Mapped[str]
    at: Mapped[datetime] = mapped_column(Moment)
