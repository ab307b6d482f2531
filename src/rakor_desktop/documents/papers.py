"""What each printed document has to be told, as plain data: a snapshot that a later change never rewrites."""

from dataclasses import dataclass
from datetime import date, time

from rakor_desktop.documents.profiles import PaperSize, Profile
from rakor_desktop.domain.attendance import Basis, Figures, RegionFigures, State
from rakor_desktop.domain.letterheads import LineStyle
from rakor_desktop.domain.letters import Secrecy
from rakor_desktop.domain.names import Name
from rakor_desktop.domain.publishing import LetterheadKind, Official

#: The band over the rows of those who were not invited.
GUESTS = "Hadir tanpa undangan"


@dataclass(frozen=True, slots=True)
class Letterhead:
    """The head of the first page. PERSONAL needs one line (`GUBERNUR BANTEN`), OFFICE one or two.

    `address` holds small lines under them. `emblem` is a PNG or JPEG the office loaded; None draws a dashed frame.
    Sizes in points, one for each line; 0 or none is the usual size. `rule` None is double under a crest, else none.
    """

    kind: LetterheadKind
    lines: tuple[str, ...]
    address: tuple[str, ...] = ()
    emblem: bytes | None = None
    line_sizes: tuple[float, ...] = ()
    address_sizes: tuple[float, ...] = ()
    rule: LineStyle | None = None


@dataclass(frozen=True, slots=True)
class Participant:
    """Somebody in the room, listed by the rank of his own office, never of the one he represents."""

    office: str
    name: Name | None = None
    represents: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Remark:
    """One entry of the proceedings. `agenda_no` counts from 1; None belongs to no item. `at` is the meeting's time.

    An entry without `speaker_office` is told by the minute-taker himself. Newlines in `text` separate points.
    """

    text: str
    agenda_no: int | None = None
    at: time | None = None
    speaker_office: str = ""
    speaker_name: Name | None = None
    represents: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RecommendationLine:
    """A recommendation, who answers for it, and by when ("30 Juni 2016", "Triwulan II 2016", "segera").

    `coordinator` is who coordinates those responsible, as it was said; `supporters` help them.
    """

    no: int
    text: str
    responsible: tuple[str, ...] = ()
    due: str = ""
    coordinator: str = ""
    supporters: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class AttendanceLine:
    """How one invitation was answered. `represented_by` (an office) and `basis` are for State.REPRESENTED."""

    no: int
    office: str
    state: State
    represented_by: str | None = None
    note: str = ""
    basis: Basis = Basis.NONE


@dataclass(frozen=True, slots=True)
class MinutesPaper:
    """The minutes of one meeting. Unknown = None or empty: printed as dots to be filled in by hand.

    `size` None takes the paper of the profile. `draft` prints KONSEP across each page. `closing_place` and
    `closing_date` stand above the signature. `note` goes under the recapitulation, `comings` (who came late, left and
    came back, as sentences) above it. Any `secrecy` but the ordinary one stands on each page.
    For `word` the office's own `template` may be a docx file.
    """

    profile: Profile
    letterhead: Letterhead
    title: str
    day: date
    place: str
    figures: Figures
    regions: RegionFigures
    attendance: tuple[AttendanceLine, ...] = ()
    starts: time | None = None
    ends: time | None = None
    zone: str = "WIB"
    invitation: str = ""
    organiser: str = ""
    host: str = ""
    agenda: tuple[str, ...] = ()
    chair: Official | None = None
    secretary: Official | None = None
    note_taker: Official | None = None
    participants: tuple[Participant, ...] = ()
    entries: tuple[Remark, ...] = ()
    decisions: tuple[str, ...] = ()
    recommendations: tuple[RecommendationLine, ...] = ()
    closing_place: str = ""
    closing_date: date | None = None
    comings: tuple[str, ...] = ()
    note: str = ""
    secrecy: Secrecy = Secrecy.ORDINARY
    draft: bool = False
    size: PaperSize | None = None
    word: bool = False
    template: bytes | None = None


@dataclass(frozen=True, slots=True)
class AttendanceRow:
    """A row to sign: who sits there by his own office. `remark` overrides what `state` would say under KETERANGAN.

    `represented_by` (an office) belongs to State.REPRESENTED; `represents` to one who came for somebody else.
    """

    no: int
    office: str
    name: Name | None = None
    state: State = State.NOT_RECORDED
    represented_by: str | None = None
    represents: tuple[str, ...] = ()
    remark: str = ""


@dataclass(frozen=True, slots=True)
class AttendanceGroup:
    """Rows under one band ("Bupati/Walikota"); an empty title draws no band."""

    title: str
    rows: tuple[AttendanceRow, ...]


@dataclass(frozen=True, slots=True)
class SheetPage:
    """One page of the sheet: the numbers that stand on it, and the code at its foot ("" while it is not printed)."""

    numbers: tuple[int, ...]
    code: str = ""


@dataclass(frozen=True, slots=True)
class AttendancePaper:
    """The sheet to sign, and in a `workbook` the recapitulation beside it. `day` is the meeting's own.

    Rows are numbered through all groups by their `no`; `spare_rows` are added at the end for guests not invited.
    `pages` are those that the store knows by their codes; without them the sheet is parted as it fits.
    """

    profile: Profile
    letterhead: Letterhead
    subject: str
    day: date
    place: str
    groups: tuple[AttendanceGroup, ...]
    figures: Figures
    regions: RegionFigures
    starts: time | None = None
    ends: time | None = None
    zone: str = "WIB"
    spare_rows: int = 4
    responsible: Official | None = None
    closing_place: str = ""
    size: PaperSize | None = None
    workbook: bool = False
    pages: tuple[SheetPage, ...] = ()

    @property
    def with_guests(self) -> tuple[AttendanceGroup, ...]:
        """The groups, and after them the empty rows for guests, numbered onward."""
        last = max((row.no for group in self.groups for row in group.rows), default=0)
        spare = tuple(AttendanceRow(no, "") for no in range(last + 1, last + 1 + self.spare_rows))
        return (*self.groups, AttendanceGroup(GUESTS, spare)) if spare else self.groups
