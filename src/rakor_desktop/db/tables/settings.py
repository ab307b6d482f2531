"""What the office has settled for this store: one row per subject, its facts as JSON."""

from typing import Any

from sqlalchemy import JSON
from sqlalchemy.orm import Mapped, mapped_column

from rakor_desktop.db.tables.base import Base
from rakor_desktop.domain.topics import Topic


class SettingRow(Base):
    """One subject, for example the order of precedence; a subject without a row is as the program has it."""

    __tablename__ = "setting"
    topic = Topic.SETTINGS

    name: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[dict[str, Any]] = mapped_column(JSON)
