"""The attendance sheet to sign (daftar hadir) as a PDF: groups, room to sign on alternating sides, a code a page."""

from dataclasses import replace
from typing import TYPE_CHECKING

from rakor_desktop.documents.attendance.attendance_layout import PADDING, WIDE_PADDING, WIDTHS, Layout, Line, Room
from rakor_desktop.documents.papers import AttendancePaper, SheetPage
from rakor_desktop.documents.typesetting import wording
from rakor_desktop.documents.typesetting.attachment import attachment
from rakor_desktop.documents.typesetting.list_pdf import list_head, list_sheet
from rakor_desktop.documents.typesetting.pages import Sheet, count_pages, to_proof
from rakor_desktop.documents.typesetting.proofs import Proof
from rakor_desktop.documents.typesetting.signature import RIGHT_HALF, signature, signing
from rakor_desktop.documents.typesetting.spelling import spelled_attendance
from rakor_desktop.documents.typesetting.typesetter import RULED, Typesetter
from rakor_desktop.domain.dates import long_date
from rakor_desktop.domain.page_codes import printed

if TYPE_CHECKING:
    from reportlab.platypus.flowables import Flowable

_BAND_GREY, _LINE_GREY = (0.93, 0.93, 0.93), (0.45, 0.45, 0.45)
_PADDINGS = ("TOPPADDING", "BOTTOMPADDING")
_GAP = 10
_SIGN, _REMARK = 3, 4


def render(paper: AttendancePaper) -> bytes:
    """The PDF file; the same paper gives the same bytes. Raises CannotRead when our own fonts are missing."""
    return proof(paper).content


def proof(paper: AttendancePaper) -> Proof:
    """The same PDF with the places of its fields. Raises CannotRead when our own fonts are missing."""
    sheet, setter, told = _made_ready(paper)
    layout = Layout(told, setter)
    pages = layout.pages(_room(told, sheet, setter))
    story = [*_head(told, setter)]
    footers: list[str] = []
    for at, lines in enumerate(pages):
        table = _table(setter, layout.head, lines)
        story += [setter.new_page()] * bool(at) + [table]
        footers += [_footer(told, at)] * _takes(sheet, setter, layout.head, lines)
    story += _closing(told, setter)
    return to_proof(replace(sheet, footers=tuple(footers)), story, attachment("daftar hadir", paper))


def planned(paper: AttendancePaper) -> tuple[SheetPage, ...]:
    """Which numbers stand on which page when it is printed on this paper; the codes are the store's to give."""
    sheet, setter, told = _made_ready(replace(paper, pages=()))
    parted = Layout(told, setter).parted(_room(told, sheet, setter))
    return tuple(SheetPage(tuple(sorted(numbers))) for numbers in parted)


def _made_ready(paper: AttendancePaper) -> tuple[Sheet, Typesetter, AttendancePaper]:
    sheet = list_sheet(paper, "Daftar hadir")
    return sheet, Typesetter(paper.profile, sheet.text_width), spelled_attendance(paper)


def _room(paper: AttendancePaper, sheet: Sheet, setter: Typesetter) -> Room:
    below_head = sheet.text_height - setter.height(_head(paper, setter))
    return Room(below_head, sheet.text_height, setter.height(_signing(paper, setter)))


def _takes(sheet: Sheet, setter: Typesetter, head: Line, lines: list[Line]) -> int:
    """How many pages of paper: one, unless a single row is taller than all of it."""
    tallest = max((line.height for line in lines), default=0)
    if tallest + head.height < sheet.text_height:
        return 1
    return count_pages(sheet, [_table(setter, head, lines)])


def _head(paper: AttendancePaper, setter: Typesetter) -> "list[Flowable]":
    return list_head(paper, setter, wording.ATTENDANCE_TITLE, _GAP)


def _table(setter: Typesetter, head: Line, lines: list[Line]) -> "Flowable":
    """A page of its own: its head, bands over all columns, lines beside the place to sign."""
    bands = [at for at, line in enumerate(lines, 1) if not line.number]
    style = [
        *RULED,
        ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
        *[(side, (0, 1), (-1, -1), PADDING) for side in _PADDINGS],
        *[(side, (0, at), (-1, at), WIDE_PADDING) for at in (0, *bands) for side in _PADDINGS],
        *[("LINEBEFORE", (column, 1), (column, -1), 0.3, _LINE_GREY) for column in (_SIGN, _REMARK)],
        *[("SPAN", (0, at), (-1, at)) for at in bands],
        *[("BACKGROUND", (0, at), (-1, at), _BAND_GREY) for at in bands],
    ]
    limit = setter.width * 1.5  # a row taller than that is parted over pages, so its height is left to the table
    heights = [None if line.height > limit else line.height for line in (head, *lines)]
    return setter.table([line.cells for line in (head, *lines)], WIDTHS, style, heights)


def _footer(paper: AttendancePaper, at: int) -> str:
    code = paper.pages[at].code if paper.pages else ""
    return wording.sheet_page(paper.day, at + 1, printed(code) if code else "")


def _closing(paper: AttendancePaper, setter: Typesetter) -> "list[Flowable]":
    return [setter.unit(_signing(paper, setter))]


def _signing(paper: AttendancePaper, setter: Typesetter) -> "list[Flowable]":
    """The day of the meeting, and who answers for the sheet."""
    place = f"{paper.closing_place}, " if paper.closing_place else ""
    block = signing(paper.profile.signature, wording.RESPONSIBLE, paper.responsible, ranked=True)
    dated = setter.text(f"{place}{long_date(paper.day)}")
    return [setter.gap(_GAP), *setter.grid([[setter.text(""), dated]], (0, RIGHT_HALF)), *signature(setter, block)]
