"""The recapitulation of attendance as a PDF: by group, by region, by invitation, the guests, and who answers for it."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from rakor_desktop.documents.attendance import recap_words as words
from rakor_desktop.documents.attendance.recap_paper import GuestLine, RecapGroup, RecapLine, RecapPaper, RegionRecap
from rakor_desktop.documents.typesetting import wording
from rakor_desktop.documents.typesetting.attachment import attachment
from rakor_desktop.documents.typesetting.list_pdf import list_head, list_sheet
from rakor_desktop.documents.typesetting.pages import to_proof
from rakor_desktop.documents.typesetting.proofs import PaperField, Proof, Where
from rakor_desktop.documents.typesetting.signature import RIGHT_HALF, signature, signing
from rakor_desktop.documents.typesetting.text import letter
from rakor_desktop.documents.typesetting.typesetter import RULED, Look, Typesetter
from rakor_desktop.domain.attendance import State
from rakor_desktop.domain.dates import long_date

if TYPE_CHECKING:
    from reportlab.platypus.flowables import Flowable

_Row = Sequence[str]
#: mm: title and six figures; number, region, head, deputy, represented, remark; number, office, answer, two hours.
_GROUPS, _REGIONS = (0, 22, 18, 20, 27, 16, 20), (11, 0, 26, 28, 21, 36)
_LINES, _GUESTS = (11, 0, 62, 16, 16), (11, 0, 46, 16, 16)
_SECTION = Look(bold=True, heading=2, before=12, after=5, with_next=True)
_MIDDLE, _LEFT, _BOLD = Look(after=0, centred=True), Look(after=0), Look(after=0, bold=True)
_BOLD_MIDDLE = Look(after=0, bold=True, centred=True)
_TOTAL_LINE = ("LINEABOVE", (0, -1), (-1, -1), 0.6, (0, 0, 0))
_SHARE = Look(before=6, after=0, size=11)


def render(paper: RecapPaper) -> bytes:
    """The PDF file; the same paper gives the same bytes. Raises CannotRead when our own fonts are missing."""
    return proof(paper).content


def proof(paper: RecapPaper) -> Proof:
    """The same PDF with the places of its fields. Raises CannotRead when our own fonts are missing."""
    sheet = list_sheet(paper, "Rekapitulasi kehadiran")
    setter, told = Typesetter(paper.profile, sheet.text_width), words.spelled(paper)
    parts = [
        (words.GROUPS, [*_groups(told, setter), *setter.text(words.percentages(told), _SHARE)]),
        (words.REGIONS, _regions(told, setter)),
        (words.INVITATIONS, _lines(told, setter)),
        (words.GUESTS, _guests(told, setter)),
    ]
    parts = [(title, part) for title, part in parts if part]
    story = [*list_head(told, setter, wording.RECAP_TITLE, 0)]
    for number, (title, part) in enumerate(parts, 1):
        story += [*_section(setter, number, title), *part]
    # who answers for the figures signs below the notes, never on a page alone
    last = [*_section(setter, len(parts) + 1, words.NOTES), *_notes(told, setter), *_closing(told, setter)]
    return to_proof(sheet, [*story, setter.unit(last)], attachment("rekapitulasi kehadiran", paper))


def _section(setter: Typesetter, number: int, title: str) -> "list[Flowable]":
    return setter.text(f"{letter(number).upper()}. {title}", _SECTION)


def _groups(paper: RecapPaper, setter: Typesetter) -> "list[Flowable]":
    rows = [_group_row(group.title, [group]) for group in paper.groups]
    return _table(setter, words.GROUP_HEAD, [*rows, _group_row(words.TOTAL, paper.groups)], _GROUPS, left=1, total=True)


def _group_row(title: str, groups: Sequence[RecapGroup]) -> _Row:
    invited = sum(len(group.lines) for group in groups)
    return (title, str(invited), *(str(sum(group.count(state) for group in groups)) for state in words.ORDER))


def _regions(paper: RecapPaper, setter: Typesetter) -> "list[Flowable]":
    if not paper.region_lines:
        return []
    of, lines = len(paper.region_lines), paper.region_lines
    heads = sum(one.head is State.IN_PERSON for one in lines)
    deputies = sum(one.deputy is State.IN_PERSON for one in lines)
    told = [words.of_regions(part, of) for part in (heads, deputies, sum(one.represented for one in lines))]
    rows = [_region_row(number, one) for number, one in enumerate(lines, 1)]
    return _table(setter, words.REGION_HEAD, [*rows, ("", "Hadir/terwakili", *told, "")], _REGIONS, left=2, total=True)


def _region_row(number: int, region: RegionRecap) -> _Row:
    states = (words.region_state(region.head), words.region_state(region.deputy))
    represented = words.YES if region.represented else words.NO
    return f"{number}.", region.name, *states, represented, words.region_remark(region)


def _lines(paper: RecapPaper, setter: Typesetter) -> "list[Flowable]":
    if not paper.lines:
        return setter.text(wording.NOTHING)
    rows, fields = [_line_row(line) for line in paper.lines], [_fields(line) for line in paper.lines]
    return setter.ruled(words.LINE_HEAD, rows, _LINES, dense=True, fields=fields)


def _line_row(line: RecapLine) -> _Row:
    return f"{line.no}.", line.office, words.said(line), words.came(line), words.hour(line.left)


def _fields(line: RecapLine) -> tuple[Where | None, ...]:
    return None, Where(PaperField.INVITEE, line.no)


def _guests(paper: RecapPaper, setter: Typesetter) -> "list[Flowable]":
    if not paper.guests:
        return []
    rows = [_guest_row(number, guest) for number, guest in enumerate(paper.guests, 1)]
    return setter.ruled(words.GUEST_HEAD, rows, _GUESTS, dense=True)


def _guest_row(number: int, guest: GuestLine) -> _Row:
    who = wording.with_name(guest.office, guest.name)
    return f"{number}.", who, guest.region, words.hour(guest.came), words.hour(guest.left)


def _notes(paper: RecapPaper, setter: Typesetter) -> "list[Flowable]":
    return [
        flowable
        for number, note in enumerate(words.notes(paper), 1)
        for flowable in setter.text(note, Look(hang=7, marker=f"{number}.", after=1, size=11))
    ]


def _table(
    setter: Typesetter, head: _Row, rows: Sequence[_Row], widths: Sequence[float], *, left: int, total: bool
) -> "list[Flowable]":
    """A table whose columns are centred but for those up to `left` and the last; the last row is the sum."""
    last = len(rows) - 1

    def look(row: int, column: int) -> Look:
        middle = column >= left and not head[column].startswith("Keterangan")
        if total and row == last:
            return _BOLD_MIDDLE if middle else _BOLD
        return _MIDDLE if middle else _LEFT

    cells = [[setter.cell(text, look(at, column)) for column, text in enumerate(row)] for at, row in enumerate(rows)]
    return [setter.table([setter.head_cells(head), *cells], widths, [*RULED, _TOTAL_LINE])]


def _closing(paper: RecapPaper, setter: Typesetter) -> "list[Flowable]":
    place = f"{paper.closing_place}, " if paper.closing_place else ""
    block = signing(paper.profile.signature, wording.RESPONSIBLE, paper.responsible, ranked=True)
    dated = setter.text(f"{place}{long_date(paper.day)}")
    below = setter.grid([[setter.text(""), dated]], (0, RIGHT_HALF))
    return [setter.gap(14), *below, *signature(setter, block)]
