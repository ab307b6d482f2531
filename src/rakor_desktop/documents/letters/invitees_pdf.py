"""The list of invitations (daftar undangan) as a PDF: numbered in order of precedence, groups parted by air."""

from itertools import accumulate
from typing import TYPE_CHECKING

from rakor_desktop.documents.letters.invitees_paper import InviteesPaper
from rakor_desktop.documents.typesetting import wording
from rakor_desktop.documents.typesetting.attachment import attachment
from rakor_desktop.documents.typesetting.list_pdf import list_head, list_sheet
from rakor_desktop.documents.typesetting.pages import to_proof
from rakor_desktop.documents.typesetting.proofs import PaperField, Proof, Where
from rakor_desktop.documents.typesetting.typesetter import Look, Typesetter

if TYPE_CHECKING:
    from reportlab.platypus.flowables import Flowable

_WIDTHS = (12, 0, 62)  # mm: number, office, holder
_CLOSING = Look(before=8)


def render(paper: InviteesPaper) -> bytes:
    """The PDF file; the same paper gives the same bytes. Raises CannotRead when our own fonts are missing."""
    return proof(paper).content


def proof(paper: InviteesPaper) -> Proof:
    """The same PDF with the places of its fields. Raises CannotRead when our own fonts are missing."""
    sheet = list_sheet(paper, "Daftar undangan")
    setter = Typesetter(paper.profile, sheet.text_width)
    story = [
        *list_head(paper, setter, wording.INVITEES_TITLE, 8),
        *_table(paper, setter),
        *setter.text(wording.invitees_counted(paper.count), _CLOSING),
    ]
    return to_proof(sheet, story, attachment("daftar undangan", paper))


def _table(paper: InviteesPaper, setter: Typesetter) -> "list[Flowable]":
    """One table, so that it is read as one; before the first of each group it has air."""
    lines = [line for group in paper.groups for line in group.lines]
    first = accumulate((len(group.lines) for group in paper.groups), initial=0)
    rows = [(f"{line.no}.", paper.office(line), wording.holder_text(line)) for line in lines]
    fields = [(None, Where(PaperField.INVITEE, line.no)) for line in lines]
    parted = frozenset(first) - {0}
    return setter.ruled(wording.INVITEES_HEAD, rows, _WIDTHS, dense=True, fields=fields, parted=parted)

