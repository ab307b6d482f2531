"""The lines at the top of a list that say which meeting it belongs to: day, hour, place, subject."""

from typing import TYPE_CHECKING

from rakor_desktop.documents import wording
from rakor_desktop.documents.call_list_paper import CallListPaper
from rakor_desktop.documents.invitees_paper import InviteesPaper
from rakor_desktop.documents.proofs import PaperField, Where
from rakor_desktop.documents.typesetter import Look, Typesetter
from rakor_desktop.domain.dates import hours, weekday_date

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


def meeting_facts(paper: InviteesPaper | CallListPaper, setter: Typesetter) -> "list[Flowable]":
    """Labels, colons and values; what is not known is dots."""
    facts = wording.meeting_facts(
        paper.subject, weekday_date(paper.day), hours(paper.starts, paper.ends, paper.zone), paper.place
    )
    rows = [
        [setter.text(label, _TIGHT), setter.text(":", _TIGHT), setter.text(wording.known(value), _TIGHT, fields)]
        for (label, value), fields in zip(facts, _FIELDS, strict=True)
    ]
    return setter.grid(rows, (_LABEL, _COLON, 0))
