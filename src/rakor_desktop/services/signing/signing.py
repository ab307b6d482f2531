"""The attendance sheet on paper: its pages known by their codes."""

from collections.abc import Sequence
from dataclasses import replace

from rakor_desktop.db.database import Tx
from rakor_desktop.db.tables import MeetingRow, SheetPageRow
from rakor_desktop.documents.papers import AttendancePaper, SheetPage
from rakor_desktop.domain import page_codes
from rakor_desktop.domain.errors import MeetingUnknown, OrderChangedSince
from rakor_desktop.domain.precedence import Output
from rakor_desktop.services.invitations.invitations import invitees
from rakor_desktop.services.signing.sheet_pages import numbers_of, pages_of


def print_sheet(tx: Tx, meeting_id: int, paper: AttendancePaper, planned: Sequence[SheetPage]) -> AttendancePaper:
    """The paper with the codes of its pages, which the store knows from now on with the invitations on them.

    A sheet that is printed again as it was keeps its codes, and what was read from them. Raises MeetingUnknown, or
    OrderChangedSince when the list is no longer the one that the paper was made of.
    """
    if tx.session.get(MeetingRow, meeting_id, with_for_update=True) is None:
        raise MeetingUnknown(meeting_id)
    invited = {one.no: one for one in invitees(tx.session, meeting_id, Output.ATTENDANCE)}
    told = {row.no: row.office for group in paper.groups for row in group.rows}
    if told != {number: one.office.name for number, one in invited.items()}:
        raise OrderChangedSince
    wanted = [[(no, invited[no].id if no in invited else None) for no in page.numbers] for page in planned]
    rows = pages_of(tx.session, meeting_id)
    if [numbers_of(row) for row in rows] != wanted:
        printing = rows[0].printing + 1 if rows else 1
        rows = [_new_page(tx, meeting_id, printing, at, listed) for at, listed in enumerate(wanted, 1)]
        tx.session.add_all(rows)
        tx.session.flush()
    return replace(paper, pages=tuple(_sheet_page(row) for row in rows))


def _new_page(
    tx: Tx, meeting_id: int, printing: int, page: int, rows: Sequence[tuple[int, int | None]]
) -> SheetPageRow:
    plain = [list(row) for row in rows]
    return SheetPageRow(
        meeting_id=meeting_id, printing=printing, page=page, printed_at=tx.now, rows=plain, marks={}, notes={}
    )


def _sheet_page(row: SheetPageRow) -> SheetPage:
    return SheetPage(tuple(number for number, _ in numbers_of(row)), page_codes.make(row.id))
