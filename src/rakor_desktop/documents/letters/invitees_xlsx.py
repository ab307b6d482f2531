"""The list of invitations (daftar undangan) as an Excel sheet: the same lines as the PDF, to work on."""

from rakor_desktop.documents.letters.invitees_paper import InviteeGroup, InviteesPaper
from rakor_desktop.documents.office.list_paper import ColumnKind, ListColumn, ListGroup, ListPaper, ListRow
from rakor_desktop.documents.typesetting import wording
from rakor_desktop.domain.dates import hours, weekday_date

_NUMBER, _OFFICE, _HOLDER = 6.0, 49.0, 40.0  # characters; together one upright page


def render(paper: InviteesPaper) -> bytes:
    """The xlsx file; the same paper gives the same bytes."""
    from rakor_desktop.documents.office.list_xlsx import render as render_list

    number, office, holder = wording.INVITEES_HEAD
    facts = wording.meeting_facts(
        paper.subject, weekday_date(paper.day), hours(paper.starts, paper.ends, paper.zone), paper.place
    )
    sheet = ListPaper(
        title=wording.INVITEES_TITLE,
        columns=(
            ListColumn(number, ColumnKind.NUMBER, _NUMBER),
            ListColumn(office, width=_OFFICE),
            ListColumn(holder, width=_HOLDER),
        ),
        groups=tuple(ListGroup(group.title, _rows(paper, group)) for group in paper.groups),
        day=paper.day,
        facts=(
            *paper.letterhead.lines,
            *(f"{label}: {wording.known(value)}" for label, value in facts),
            wording.invitees_counted(paper.count),
        ),
        size=paper.size or paper.profile.paper,
    )
    return render_list(sheet, paper.profile)


def _rows(paper: InviteesPaper, group: InviteeGroup) -> tuple[ListRow, ...]:
    return tuple((line.no, paper.office(line), wording.holder_text(line)) for line in group.lines)
