"""The list of invitations (daftar undangan) as a PDF: numbered in order of precedence, groups parted by air."""

from typing import TYPE_CHECKING

from rakor_desktop.documents import wording
from rakor_desktop.documents.attachment import attachment
from rakor_desktop.documents.invitees_paper import InviteeGroup, InviteesPaper
from rakor_desktop.documents.letterhead import letterhead
from rakor_desktop.documents.pages import Sheet, to_proof
from rakor_desktop.documents.proofs import PaperField, Proof, Where
from rakor_desktop.documents.typesetter import Look, Typesetter
from rakor_desktop.domain.dates import hours, long_date, weekday_date

if TYPE_CHECKING:
    from reportlab.platypus.flowables import Flowable

_AIR = 5
_TIGHT, _HEAD = Look(after=1), Look(after=2, bold=True)
_LABEL, _COLON = 30, 4
_WIDTHS = (12, 0, 5, 58)  # mm: number, office, air, holder
_CLOSING = Look(before=8)
#: What stands in each row of the facts.
_FIELDS = (
    (),
    (Where(PaperField.STARTS), Where(PaperField.ENDS)),
    (Where(PaperField.PLACE),),
    (Where(PaperField.TITLE),),
)


def render(paper: InviteesPaper) -> bytes:
    """The PDF file; the same paper gives the same bytes. Raises CannotRead when our own fonts are missing."""
    return proof(paper).content


def proof(paper: InviteesPaper) -> Proof:
    """The same PDF with the places of its fields. Raises CannotRead when our own fonts are missing."""
    sheet = _sheet(paper)
    setter = Typesetter(paper.profile, sheet.text_width)
    story = [
        *letterhead(paper.letterhead, sheet.text_width, paper.profile.sizes.letterhead),
        *setter.title(wording.INVITEES_TITLE),
        *_facts(paper, setter),
        setter.gap(8),
        *setter.grid([_row(setter, wording.INVITEES_HEAD, _HEAD)], _WIDTHS),
        *(flowable for group in paper.groups for flowable in _group(paper, group, setter)),
        *setter.text(wording.invitees_counted(paper.count), _CLOSING),
    ]
    return to_proof(sheet, story, attachment("daftar undangan", paper))


def _facts(paper: InviteesPaper, setter: Typesetter) -> "list[Flowable]":
    facts = wording.meeting_facts(
        paper.subject, weekday_date(paper.day), hours(paper.starts, paper.ends, paper.zone), paper.place
    )
    rows = [
        [setter.text(label, _TIGHT), setter.text(":", _TIGHT), setter.text(wording.known(value), _TIGHT, fields)]
        for (label, value), fields in zip(facts, _FIELDS, strict=True)
    ]
    return setter.grid(rows, (_LABEL, _COLON, 0))


def _group(paper: InviteesPaper, group: InviteeGroup, setter: Typesetter) -> "list[Flowable]":
    rows = [
        _row(
            setter,
            (f"{line.no}.", paper.office(line), wording.holder_text(line)),
            _TIGHT,
            (Where(PaperField.INVITEE, line.no),),
        )
        for line in group.lines
    ]
    return [setter.gap(_AIR), *setter.grid(rows, _WIDTHS)] if rows else []


def _row(
    setter: Typesetter, texts: tuple[str, str, str], look: Look, fields: tuple[Where, ...] = ()
) -> "list[list[Flowable]]":
    number, office, holder = texts
    return [
        setter.text(number, look),
        setter.text(office, look, fields),
        setter.text("", look),
        setter.text(holder, look),
    ]


def _sheet(paper: InviteesPaper) -> Sheet:
    return Sheet(
        profile=paper.profile,
        size=paper.size or paper.profile.paper,
        title=f"Daftar undangan {paper.subject}",
        footer=f"Daftar undangan, {long_date(paper.day)}",
        author=", ".join(paper.letterhead.lines),
        dated=paper.day,
    )
