"""Who signs the agreement of a meeting where that was chosen and does not follow from the rule."""

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from rakor_desktop.db.tables.base import Base
from rakor_desktop.domain.topics import Topic


class AgreementRoleRow(Base):
    """Somebody who was there, by his key (services.presence), and how he takes part."""

    __tablename__ = "agreement_role"
    topic = Topic.PUBLISHING

    meeting_id: Mapped[int] = mapped_column(ForeignKey("meeting.id"), primary_key=True)
    who: Mapped[str] = mapped_column(primary_key=True)
    #: domain.agreements.AgreementRole
    role: Mapped[str]
