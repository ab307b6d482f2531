"""How far the minutes of a meeting are: who checked them and when, and what was made final."""

from datetime import datetime

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from rakor_desktop.db.tables.base import Base, Moment
from rakor_desktop.domain.topics import Topic


class MinutesLifeRow(Base):
    """One row for the minutes of a meeting, from the first step on; none means a draft that nobody looked at.

    The store itself (db.guards) takes a checked one back to a draft when anything is changed that it prints, and
    keeps a final one and all its rows as they are.
    """

    __tablename__ = "minutes_life"
    topic = Topic.MINUTES

    meeting_id: Mapped[int] = mapped_column(ForeignKey("meeting.id"), primary_key=True, autoincrement=False)
    #: domain.minutes_life.LifeState
    state: Mapped[str]
    #: domain.letters.Secrecy, of which minutes know three
    secrecy: Mapped[str]
    #: whoever looked last; they stay when a change made it a draft again
    checked_by: Mapped[str]
    checked_at: Mapped[datetime | None] = mapped_column(Moment)
    final_by: Mapped[str]
    final_at: Mapped[datetime | None] = mapped_column(Moment)
    document_id: Mapped[int | None] = mapped_column(ForeignKey("document.id"))
    #: the data that was printed (documents.attachment), as JSON in UTF-8
    snapshot: Mapped[bytes | None] = mapped_column(deferred=True)
