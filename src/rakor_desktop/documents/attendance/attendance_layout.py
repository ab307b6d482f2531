"""Which rows of the sheet to sign stand on which page: measured before it is printed, so that every page can be named.

A group begins on a new page rather than be parted, if it fits on one; no band stands without a row, and the signature
of whoever answers for the sheet never stands alone.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from rakor_desktop.documents.papers import AttendanceGroup, AttendancePaper, AttendanceRow
from rakor_desktop.documents.typesetting import wording
from rakor_desktop.documents.typesetting.proofs import PaperField, Where
from rakor_desktop.documents.typesetting.style import MM
from rakor_desktop.documents.typesetting.typesetter import Look, Typesetter

if TYPE_CHECKING:
    from reportlab.platypus.flowables import Flowable

#: mm: number, name, office, place to sign, remark.
WIDTHS = (11, 38, 0, 42, 27)
#: Room for a signature: 10.6 mm at least (DOMAIN 2.8).
SIGNING_HEIGHT = 10.6 * MM
#: Above and below the text of a row, of a head or band; and beside any text; in points.
PADDING, WIDE_PADDING, _SIDES = 1.5, 3.5, 4 * MM
_NUMBER, _ODD = Look(after=0, centred=True), Look(after=0, grey=True)
_EVEN = Look(after=0, grey=True, left=18)
_BAND = Look(after=0, bold=True)
#: Left free on each page, so that no rounding breaks what was reckoned.
_SPARE = 2
#: So many rows go along with the signature to a page that has room for it.
_ALONG = 2


@dataclass(frozen=True, slots=True)
class Line:
    """A row of the table: its cells and its height in points. A band has the number 0."""

    cells: "tuple[list[Flowable], ...]"
    height: float
    number: int = 0


@dataclass(frozen=True, slots=True)
class Room:
    """Heights in points: of the first page below its head, of any other, and of the signature at the end."""

    first: float
    full: float
    closing: float


class Layout:
    """Makes the lines of one sheet and parts them into pages."""

    def __init__(self, paper: AttendancePaper, setter: Typesetter) -> None:
        self._paper, self._setter = paper, setter
        self._widths = setter.widths(WIDTHS)
        heads = setter.head_cells(wording.ATTENDANCE_HEAD)
        self.head = Line(tuple(heads), self._tall(heads) + 2 * WIDE_PADDING)

    def pages(self, room: Room) -> list[list[Line]]:
        """The lines of each page: as the store knows its pages, else as they fit."""
        parts = [set(page.numbers) for page in self._paper.pages] or self.parted(room)
        return [list(self._page(numbers)) for numbers in parts]

    def parted(self, room: Room) -> list[set[int]]:
        """The numbers of each page."""
        pages: list[list[int]] = [[]]
        full = room.full - self.head.height - _SPARE
        free = room.first - self.head.height - _SPARE
        for at, group in enumerate(self._paper.with_guests, 1):
            rows = [(row.no, self._row(row).height) for row in group.rows]
            band = self._band(at, group).height if group.title else 0
            if pages[-1] and free < band + sum(height for _, height in rows) <= full:
                pages, free = [*pages, []], full
            above = band
            for number, height in rows:
                if pages[-1] and free < above + height:
                    pages, free, above = [*pages, []], full, band
                pages[-1].append(number)
                free, above = free - above - height, 0
        return [set(page) for page in _with_closing(pages, free, room.closing)]

    def _page(self, numbers: set[int]) -> Iterator[Line]:
        for at, group in enumerate(self._paper.with_guests, 1):
            rows = [row for row in group.rows if row.no in numbers]
            if rows and group.title:
                yield self._band(at, group, again=rows[0] is not group.rows[0])
            for row in rows:
                yield self._row(row)

    def _band(self, at: int, group: AttendanceGroup, *, again: bool = False) -> Line:
        title = self._setter.cell(wording.band(at, group.title, again=again), _BAND)
        whole = sum(self._widths) - _SIDES
        return Line((title, [], [], [], []), self._setter.height(title, whole) + 2 * WIDE_PADDING)

    def _row(self, row: AttendanceRow) -> Line:
        cell, field = self._setter.cell, (Where(PaperField.INVITEE, row.no),)
        cells = (
            cell(f"{row.no}.", _NUMBER),
            cell(row.name.full if row.name else ""),
            cell(row.office, fields=field),
            cell(f"{row.no}.", _ODD if row.no % 2 else _EVEN),
            cell(wording.remark_text(row)),
        )
        return Line(cells, max(self._tall(cells) + 2 * PADDING, SIGNING_HEIGHT), row.no)

    def _tall(self, cells: "Sequence[list[Flowable]]") -> float:
        return max(self._setter.height(cell, width - _SIDES) for cell, width in zip(cells, self._widths, strict=True))


def _with_closing(pages: list[list[int]], free: float, closing: float) -> list[list[int]]:
    """The same pages; where the signature has no room below the last rows, they go with it to a page of their own."""
    if free >= closing or len(pages[-1]) <= _ALONG:
        return pages
    return [*pages[:-1], pages[-1][:-_ALONG], pages[-1][-_ALONG:]]
