"""What the command line prints of a meeting: the papers of the window, a draft where the gate holds one up."""

from functools import partial

from rakor_desktop.db.database import Database
from rakor_desktop.documents.attendance.attendance_pdf import planned
from rakor_desktop.documents.papers import AttendancePaper
from rakor_desktop.documents.profiles import PaperSize, Profile
from rakor_desktop.documents.rendering import Paper, as_draft
from rakor_desktop.domain.errors import NotReady
from rakor_desktop.domain.publishing import LETTER_KINDS, SHEET_KINDS, DocumentKind
from rakor_desktop.services.invitations.call_lists import call_list_paper
from rakor_desktop.services.letters import letters
from rakor_desktop.services.publishing import gate, papers
from rakor_desktop.services.settings import profiles
from rakor_desktop.services.signing import signing

_LETTERS = (*LETTER_KINDS, DocumentKind.LETTER_WORD)


def paper_to_print(
    database: Database, meeting_id: int, kind: DocumentKind, size: PaperSize | None, *, phones: bool
) -> tuple[Paper, NotReady | None]:
    """What a document prints, and why the gate holds it up: such a one is marked as a draft on every page."""
    if kind in _LETTERS:
        profile = database.ask(profiles.profile_for, database.ask(letters.profile_key, meeting_id))
    else:
        profile = database.ask(profiles.meeting_profile, meeting_id)
    if kind is DocumentKind.CALL_LIST:
        return database.ask(partial(call_list_paper, phones=phones), meeting_id, profile, size), None
    if kind in SHEET_KINDS:
        return _sheet_to_sign(database, meeting_id, kind, profile, size), None
    seen = database.ask(gate.gate, meeting_id, kind, profile, size)
    try:
        database.ask(gate.cleared, meeting_id, kind, seen.report().findings)
    except NotReady as held:
        return as_draft(seen.paper), held
    return as_draft(seen.paper) if kind is DocumentKind.MINUTES else seen.paper, None


def _sheet_to_sign(
    database: Database, meeting_id: int, kind: DocumentKind, profile: Profile, size: PaperSize | None
) -> Paper:
    """The attendance sheet with the codes of its pages, by which it is known when it comes back signed."""
    paper = database.ask(papers.paper, meeting_id, kind, profile, size)
    if not isinstance(paper, AttendancePaper):
        raise TypeError(kind)
    return database.run(signing.print_sheet, meeting_id, paper, planned(paper))
