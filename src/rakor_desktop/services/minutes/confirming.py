"""Which minutes a meeting confirms: those of the earlier meeting that an item of its agenda names."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import and_, or_, select
from sqlalchemy.orm import Session

from rakor_desktop.db.tables import AgendaItemRow, EntryRow, MeetingRow
from rakor_desktop.documents.typesetting.wording import confirming


@dataclass(frozen=True, slots=True)
class ToConfirm:
    """The item of this agenda, and the earlier meeting whose minutes it confirms."""

    item_id: int
    meeting_id: int
    title: str
    held_on: date


def to_confirm(session: Session, meeting_id: int) -> ToConfirm | None:
    """The minutes that the agenda of a meeting names to be confirmed; None where no item does, as it was worded."""
    held = session.get(MeetingRow, meeting_id)
    if held is None:
        return None
    items = session.scalars(select(AgendaItemRow).where(AgendaItemRow.meeting_id == meeting_id))
    titles = {item.title: item.id for item in items}
    earlier = or_(MeetingRow.held_on < held.held_on, and_(MeetingRow.held_on == held.held_on, MeetingRow.id < held.id))
    written = select(MeetingRow).where(earlier, MeetingRow.id.in_(select(EntryRow.meeting_id)))
    for one in session.scalars(written.order_by(MeetingRow.held_on.desc(), MeetingRow.id.desc())):
        item_id = titles.get(confirming(one.title, one.held_on))
        if item_id is not None:
            return ToConfirm(item_id, one.id, one.title, one.held_on)
    return None
