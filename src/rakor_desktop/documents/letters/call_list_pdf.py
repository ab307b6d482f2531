"""The call list as a PDF: who has not answered, whom to call, how often it was tried, and room to write by hand."""

from typing import TYPE_CHECKING

from rakor_desktop.documents.letters.call_list_paper import CallListPaper, CallRow
from rakor_desktop.documents.typesetting import wording
from rakor_desktop.documents.typesetting.attachment import attachment
from rakor_desktop.documents.typesetting.list_pdf import list_head, list_sheet
from rakor_desktop.documents.typesetting.pages import to_proof
from rakor_desktop.documents.typesetting.proofs import PaperField, Proof, Where
from rakor_desktop.documents.typesetting.typesetter import Look, Typesetter

if TYPE_CHECKING:
    from reportlab.platypus.flowables import Flowable

_WIDTHS = (12, 0, 30, 31, 27, 15)  # mm: number, office and holder, contact, attempts, answer, hour
#: To be filled in by hand: the answer, and the hour of the call.
_EMPTY = ("", "")


def render(paper: CallListPaper) -> bytes:
    """The PDF file; the same paper gives the same bytes. Raises CannotRead when our own fonts are missing."""
    return proof(paper).content


def proof(paper: CallListPaper) -> Proof:
    """The same PDF with the places of its fields. Raises CannotRead when our own fonts are missing."""
    sheet = list_sheet(paper, "Daftar konfirmasi kehadiran")
    setter = Typesetter(paper.profile, sheet.text_width)
    story = [
        *list_head(paper, setter, wording.CALL_LIST_TITLE, 10),
        *_table(paper, setter),
        *setter.text(wording.waiting_counted(len(paper.rows), paper.invited), Look(before=8)),
    ]
    return to_proof(sheet, story, attachment("daftar konfirmasi", paper))


def _table(paper: CallListPaper, setter: Typesetter) -> "list[Flowable]":
    if not paper.rows:
        return setter.text(wording.NOTHING)
    rows, fields = [_row(paper, row) for row in paper.rows], [_fields(row) for row in paper.rows]
    return setter.ruled(wording.CALL_LIST_HEAD, rows, _WIDTHS, fields=fields)


def _fields(row: CallRow) -> tuple[Where | None, ...]:
    return None, Where(PaperField.INVITEE, row.no)


def _row(paper: CallListPaper, row: CallRow) -> tuple[str, ...]:
    holder = wording.holder_words(row.name, row.acting, vacant=row.vacant)
    office = paper.profile.terms.office(row.office)
    return f"{row.no}.", _lines(office, holder), _lines(row.contact, row.phone), _attempts(row), *_EMPTY


def _attempts(row: CallRow) -> str:
    if not row.attempts:
        return wording.NOT_ASKED
    when = wording.last_asked(row.asked_at) if row.asked_at else ""
    return _lines(wording.asked(row.attempts, row.channel), when)


def _lines(*texts: str) -> str:
    return "\n".join(text for text in texts if text)

