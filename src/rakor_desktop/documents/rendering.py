"""From any paper to the bytes of its file, and to where its fields stand in it."""

from rakor_desktop.documents import attendance_xlsx, invitation_letter, invitees_pdf, invitees_xlsx, minutes_pdf
from rakor_desktop.documents.invitees_paper import InviteesPaper
from rakor_desktop.documents.letter_paper import LetterPaper
from rakor_desktop.documents.papers import AttendancePaper, MinutesPaper
from rakor_desktop.documents.proofs import Proof

Paper = MinutesPaper | AttendancePaper | InviteesPaper | LetterPaper


def render(paper: Paper) -> bytes:
    """The finished file of a paper; pure, so that it may run on any thread."""
    return proof(paper).content


def proof(paper: Paper) -> Proof:
    """The same file with the places of its fields; a workbook has no pages, so it tells of none."""
    if isinstance(paper, MinutesPaper):
        return minutes_pdf.proof(paper)
    if isinstance(paper, LetterPaper):
        return invitation_letter.proof(paper)
    if isinstance(paper, AttendancePaper):
        return Proof(attendance_xlsx.render(paper), {})
    return Proof(invitees_xlsx.render(paper), {}) if paper.workbook else invitees_pdf.proof(paper)
