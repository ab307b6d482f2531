"""Reading the printed pages of the sheet to sign: shared by whoever lays them beside the ledger."""

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from rakor_desktop.db.tables import SheetPageRow


def pages_of(
    session: Session, meeting_id: int, printing: int | None = None, *, lock: bool = False
) -> list[SheetPageRow]:
    """The pages of a printing (None: the last), in their order; with `lock` held until the transaction ends."""
    last = select(func.max(SheetPageRow.printing)).where(SheetPageRow.meeting_id == meeting_id).scalar_subquery()
    wanted = last if printing is None else printing
    found = select(SheetPageRow).where(SheetPageRow.meeting_id == meeting_id, SheetPageRow.printing == wanted)
    found = found.order_by(SheetPageRow.page)
    return list(session.scalars(found.with_for_update() if lock else found))


def numbers_of(row: SheetPageRow) -> list[tuple[int, int | None]]:
    """The numbers of a page with their invitations, None for an empty row."""
    return [(number or 0, invitee_id) for number, invitee_id in row.rows]
