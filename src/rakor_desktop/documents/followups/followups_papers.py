"""What the papers of follow-ups are told: the matrix, reports of a part of it, and what moved between two days."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from rakor_desktop.documents.profiles import PaperSize, Profile
from rakor_desktop.domain.followup_changes import Change
from rakor_desktop.domain.followups import RegisterStatus, Tally
from rakor_desktop.domain.letters import Secrecy

#: The figures in the order in which they are told.
ORDER = (
    RegisterStatus.DONE,
    RegisterStatus.IN_PROGRESS,
    RegisterStatus.LATE,
    RegisterStatus.NOT_STARTED,
    RegisterStatus.IMPOSSIBLE,
    RegisterStatus.CANCELLED,
)
#: Of these something is still owed.
STILL_OWED = frozenset({RegisterStatus.IN_PROGRESS, RegisterStatus.LATE, RegisterStatus.NOT_STARTED})


class Vocabulary(StrEnum):
    """Whose words a status is told in: those of the meeting, of the BPK, or of the inspectorate (DOMAIN 4.1)."""

    MEETING = "rakor"
    AUDITOR = "bpk"
    INSPECTORATE = "apip"


@dataclass(frozen=True, slots=True)
class Owed:
    """What one institution owes, `body_id` its number in the store.

    `days_late` belongs to LATE, `percent` to what is begun. `first_due` is the target before it was extended, None if
    it never was. `report` is what was told last, on `reported_on`, with `evidence` files; `returned` if it was given
    back for more.
    """

    body_id: int
    body: str
    standing: RegisterStatus
    due: date | None = None
    due_note: str = ""
    percent: int = 0
    days_late: int = 0
    first_due: date | None = None
    skip_until: date | None = None
    reported_on: date | None = None
    report: str = ""
    evidence: int = 0
    returned: bool = False

    @property
    def is_open(self) -> bool:
        """Whether it is still owed."""
        return self.standing in STILL_OWED


@dataclass(frozen=True, slots=True)
class Recommended:
    """A recommendation with what each responsible institution owes; `no` counts within its meeting."""

    no: int
    text: str
    owed: tuple[Owed, ...]
    due: date | None = None
    due_note: str = ""
    coordinator: str = ""
    supporters: tuple[str, ...] = ()
    area: str = ""
    output: str = ""
    indicator: str = ""


@dataclass(frozen=True, slots=True)
class FromMeeting:
    """The recommendations of one meeting."""

    title: str
    held_on: date
    recommendations: tuple[Recommended, ...]

    @property
    def owed(self) -> tuple[Owed, ...]:
        """All that is owed of it."""
        return tuple(one for recommended in self.recommendations for one in recommended.owed)


@dataclass(frozen=True, slots=True)
class BodyLine:
    """An institution that owes anything; a column of the short matrix."""

    body_id: int
    name: str
    done: int
    of: int
    late: int


@dataclass(frozen=True, slots=True)
class FollowupsPaper:
    """The matrix as it stands on `as_of`; `workbook` for an Excel file instead of a PDF.

    `subject` says which meetings, `facts` which filter. `bodies` are the columns of the short matrix, in their order.
    `left_out` tells that confidential meetings are not in it. `office` wrote it.
    """

    profile: Profile
    subject: str
    as_of: date
    meetings: tuple[FromMeeting, ...]
    figures: Tally
    bodies: tuple[BodyLine, ...]
    office: tuple[str, ...] = ()
    facts: tuple[str, ...] = ()
    vocabulary: Vocabulary = Vocabulary.MEETING
    secrecy: Secrecy = Secrecy.ORDINARY
    left_out: bool = False
    size: PaperSize | None = None
    workbook: bool = False

    @property
    def recommendations(self) -> int:
        """How many there are."""
        return sum(len(one.recommendations) for one in self.meetings)


@dataclass(frozen=True, slots=True)
class ReportPart:
    """What is told of one region, area or meeting, beginning on a page of its own; `figures` count all that it owes.

    `meetings` hold only what is printed: of an open list nothing that is closed.
    """

    title: str
    figures: Tally
    meetings: tuple[FromMeeting, ...]

    @property
    def bodies(self) -> tuple[str, ...]:
        """Who owes anything of what is printed, each once."""
        return tuple(dict.fromkeys(one.body for meeting in self.meetings for one in meeting.owed))


@dataclass(frozen=True, slots=True)
class FollowupReportPaper:
    """Reports of several regions, areas or meetings in one file; `open_only` leaves out what is closed."""

    profile: Profile
    as_of: date
    parts: tuple[ReportPart, ...]
    open_only: bool = False
    office: tuple[str, ...] = ()
    vocabulary: Vocabulary = Vocabulary.MEETING
    secrecy: Secrecy = Secrecy.ORDINARY
    left_out: bool = False
    size: PaperSize | None = None


@dataclass(frozen=True, slots=True)
class Moved:
    """One obligation that changed: how it stood before (None if there was none) and how it stands now."""

    no: int
    text: str
    meeting: str
    before: Owed | None
    after: Owed


@dataclass(frozen=True, slots=True)
class Compared:
    """All obligations that changed in one way."""

    change: Change
    lines: tuple[Moved, ...]


@dataclass(frozen=True, slots=True)
class ComparisonPaper:
    """What moved between the end of two days; an obligation may stand under more than one change."""

    profile: Profile
    subject: str
    earlier: date
    later: date
    before: Tally
    after: Tally
    changes: tuple[Compared, ...]
    office: tuple[str, ...] = ()
    facts: tuple[str, ...] = ()
    vocabulary: Vocabulary = Vocabulary.MEETING
    secrecy: Secrecy = Secrecy.ORDINARY
    left_out: bool = False
    size: PaperSize | None = None


def count(figures: Tally, status: RegisterStatus) -> int:
    """How many stand so."""
    return int(getattr(figures, status.name.lower()))
