"""What every list of a meeting has as a PDF: its sheet, and at its top the letterhead, the title and which meeting."""

from datetime import date, time
from typing import TYPE_CHECKING, Protocol

from rakor_desktop.documents.papers import Letterhead
from rakor_desktop.documents.profiles import PaperSize, Profile
from rakor_desktop.documents.typesetting import wording
from rakor_desktop.documents.typesetting.letterhead import letterhead
from rakor_desktop.documents.typesetting.pages import Sheet
from rakor_desktop.documents.typesetting.proofs import PaperField, Where
from rakor_desktop.documents.typesetting.typesetter import Look, Typesetter
from rakor_desktop.domain.dates import hours, long_date, weekday_date

if TYPE_CHECKING:
    from reportlab.platypus.flowables import Flowable

_TIGHT = Look(after=1)
_LABEL, _COLON = 30, 4
#: What stands in each row.
_FIELDS = (
    (),
    (Where(PaperField.STARTS), Where(PaperField.ENDS)),
    (Where(PaperField.PLACE),),
    (Where(PaperField.TITLE),),
)


class MeetingList(Protocol):
    """What a list is told of its meeting and its paper."""

    @property
    def profile(self) -> Profile: ...  # noqa: D102
    @property
    def letterhead(self) -> Letterhead: ...  # noqa: D102
    @property
    def subject(self) -> str: ...  # noqa: D102
    @property
    def day(self) -> date: ...  # noqa: D102
    @property
    def place(self) -> str: ...  # noqa: D102
    @property
    def starts(self) -> time | None: ...  # noqa: D102
    @property
    def ends(self) -> time | None: ...  # noqa: D102
    @property
    def zone(self) -> str: ...  # noqa: D102
    @property
    def size(self) -> PaperSize | None: ...  # noqa: D102


def list_sheet(paper: MeetingList, name: str) -> Sheet:
    """The sheet of a list called `name` ("Daftar undangan")."""
    return Sheet(
        profile=paper.profile,
        size=paper.size or paper.profile.paper,
        title=f"{name} {paper.subject}",
        footer=f"{name}, {long_date(paper.day)}",
        author=", ".join(paper.letterhead.lines),
        dated=paper.day,
    )


def list_head(paper: MeetingList, setter: Typesetter, title: str, gap: float) -> "list[Flowable]":
    """Letterhead, title and the facts of the meeting, with `gap` points below; what is not known is dots."""
    facts = wording.meeting_facts(
        paper.subject, weekday_date(paper.day), hours(paper.starts, paper.ends, paper.zone), paper.place
    )
    rows = [
        [setter.text(label, _TIGHT), setter.text(":", _TIGHT), setter.text(wording.known(value), _TIGHT, fields)]
        for (label, value), fields in zip(facts, _FIELDS, strict=True)
    ]
    return [
        *letterhead(paper.letterhead, paper.profile, setter.width),
        *setter.title(title),
        *setter.grid(rows, (_LABEL, _COLON, 0)),
        setter.gap(gap),
    ]
