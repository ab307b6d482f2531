"""Which topics changed since I last looked, whoever changed them."""

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from rakor_desktop.db.database import Database
from rakor_desktop.db.tables import ChangeRow
from rakor_desktop.domain.topics import Changes, Topic


class Feed:
    """Reads the change table from where it stood when the feed was made."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._last = database.ask(_newest)

    def poll(self) -> Changes:
        """The topics touched since the last poll; one indexed look-up when nothing was."""
        rows = self._database.ask(_since, self._last)
        self._last = rows[-1][0] if rows else self._last
        return Changes(frozenset(Topic(topic) for _, topic in rows), self._last)


def _newest(session: Session) -> int:
    return session.scalars(select(func.coalesce(func.max(ChangeRow.id), 0))).one()


def _since(session: Session, last: int) -> list[tuple[int, str]]:
    found = select(ChangeRow.id, ChangeRow.topic_name).where(ChangeRow.id > last).order_by(ChangeRow.id)
    return [(change, topic) for change, topic in session.execute(found)]
