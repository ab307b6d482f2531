"""The groups of offices that the staff invites by."""

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from rakor_desktop.db.tables.base import Base
from rakor_desktop.domain.topics import Topic


class SavedGroupRow(Base):
    """A group of offices that the staff invites by, under a name of its own."""

    __tablename__ = "saved_group"
    topic = Topic.INVITATIONS

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    #: the folded name: two groups whose names differ in capitals alone would be taken for each other
    folded: Mapped[str] = mapped_column(unique=True)


class SavedGroupMemberRow(Base):
    """An office of a saved group."""

    __tablename__ = "saved_group_member"
    __table_args__ = (UniqueConstraint("group_id", "office_id"),)
    topic = Topic.INVITATIONS

    id: Mapped[int] = mapped_column(primary_key=True)
    group_id: Mapped[int] = mapped_column(ForeignKey("saved_group.id"), index=True)
    office_id: Mapped[int] = mapped_column(ForeignKey("office.id"), index=True)
