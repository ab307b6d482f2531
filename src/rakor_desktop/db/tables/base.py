"""What every table shares: naming of constraints, aware moments, storable texts, and the topic it announces."""

import re
from datetime import UTC, datetime
from typing import ClassVar

from sqlalchemy import DateTime, Dialect, MetaData, String
from sqlalchemy.orm import DeclarativeBase
from sqlalchemy.types import TypeDecorator

from rakor_desktop.domain.topics import Topic

_UNSTORABLE = re.compile("[\\x00\\ud800-\\udfff]")


class Moment(TypeDecorator[datetime]):
    """An aware moment, kept as naive UTC so that both stores compare and sort alike."""

    impl = DateTime
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Refuse a naive moment: nobody could say of which zone it is."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("naive datetime")
        return value.astimezone(UTC).replace(tzinfo=None)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Give the moment its zone back."""
        return value.replace(tzinfo=UTC) if value else None


def storable(text: str) -> str:
    """The text as both stores take it: halves of characters and NUL, which a keyboard or a paste may give, as `�`."""
    return _UNSTORABLE.sub("\N{REPLACEMENT CHARACTER}", text)


class Words(TypeDecorator[str]):
    """A text of any length, whatever is typed."""

    impl = String
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        """Give the store what it can take, so that one strange character never keeps a remark from being saved."""
        return None if value is None else storable(value)


class Base(DeclarativeBase):
    """A table whose changes are announced under `topic` and, where it `leaves_trail`, written to the history."""

    topic: ClassVar[Topic]
    leaves_trail: ClassVar[bool] = True
    type_annotation_map: ClassVar[dict[type, type[TypeDecorator[str]]]] = {str: Words}
    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(column_0_label)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
