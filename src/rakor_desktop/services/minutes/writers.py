"""Who writes in which entry of the minutes just now, told among the desks of one PostgreSQL database."""

from dataclasses import dataclass
from datetime import timedelta
from uuid import UUID

from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session

from rakor_desktop.db.database import Tx
from rakor_desktop.db.tables import WriterRow

_FORGOTTEN = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Writer:
    """A program at a desk in an entry. Its `beat` rises while it lives, so that no two clocks need agree."""

    id: UUID
    entry_id: UUID
    desk: str
    beat: int


def write_in(tx: Tx, writer_id: UUID, meeting_id: int, entry_id: UUID | None) -> bool:
    """Tell the others that this program is in an entry now, or in none; False where no other can be there."""
    if not _is_shared(tx.session):
        return False
    row = tx.session.get(WriterRow, writer_id)
    if entry_id is None:
        if row is not None:
            tx.session.delete(row)
        return True
    tx.session.execute(delete(WriterRow).where(WriterRow.at < tx.now - _FORGOTTEN))
    if row is None:
        row = WriterRow(id=writer_id, beat=0)
        tx.session.add(row)
    row.meeting_id, row.entry_id, row.desk, row.at = meeting_id, entry_id, tx.desk, tx.now
    row.beat += 1
    return True


def beat(tx: Tx, writer_id: UUID) -> None:
    """Say that this program still lives; nobody is woken for it."""
    risen = update(WriterRow).where(WriterRow.id == writer_id).values(beat=WriterRow.beat + 1, at=tx.now)
    tx.session.execute(risen)


def writers(session: Session, meeting_id: int, but: UUID) -> tuple[Writer, ...]:
    """The other programs in the minutes of a meeting, of some of which only the row may be left."""
    found = select(WriterRow).where(WriterRow.meeting_id == meeting_id, WriterRow.id != but).order_by(WriterRow.desk)
    return tuple(Writer(row.id, row.entry_id, row.desk, row.beat) for row in session.scalars(found))


def desks_writing(session: Session, meeting_id: int) -> tuple[str, ...]:
    """The desks that are in the minutes of a meeting, each once, in order."""
    found = select(WriterRow.desk).where(WriterRow.meeting_id == meeting_id).distinct().order_by(WriterRow.desk)
    return tuple(session.scalars(found))


def _is_shared(session: Session) -> bool:
    """A file is on one computer, where nobody else writes."""
    return session.get_bind().dialect.name == "postgresql"
