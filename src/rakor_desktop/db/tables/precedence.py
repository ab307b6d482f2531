"""Which offices a meeting moves out of the order of precedence."""

from datetime import datetime

from sqlalchemy import JSON, ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from rakor_desktop.db.tables.base import Base, Moment
from rakor_desktop.domain.topics import Topic


class OrderChangeRow(Base):
    """An office that stands elsewhere than the rule puts it, in one meeting (domain.precedence.Spot).

    It names offices, not invitations: taken off the list and put back, an office stands where it was moved to.
    """

    __tablename__ = "order_change"
    __table_args__ = (UniqueConstraint("meeting_id", "office_id"),)
    topic = Topic.INVITATIONS

    id: Mapped[int] = mapped_column(primary_key=True)
    meeting_id: Mapped[int] = mapped_column(ForeignKey("meeting.id"), index=True)
    office_id: Mapped[int] = mapped_column(ForeignKey("office.id"), index=True)
    #: the office at whose place it stands
    anchor_id: Mapped[int] = mapped_column(ForeignKey("office.id"), index=True)
    #: so far before or after that place, as a fraction: "-1", "3/2"; between two there is always room for another
    offset: Mapped[str]
    reason: Mapped[str]
    #: domain.precedence.Output
    outputs: Mapped[list[str]] = mapped_column(JSON)
    at: Mapped[datetime] = mapped_column(Moment)
    actor: Mapped[str]
