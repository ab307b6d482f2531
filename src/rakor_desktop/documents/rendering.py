"""From any paper to the bytes of its file."""

from rakor_desktop.documents import attendance_xlsx, invitees_pdf, invitees_xlsx, minutes_pdf
from rakor_desktop.documents.invitees_paper import InviteesPaper
from rakor_desktop.documents.papers import AttendancePaper, MinutesPaper

Paper = MinutesPaper | AttendancePaper | InviteesPaper


def render(paper: Paper) -> bytes:
    """The finished file of a paper; pure, so that it may run on any thread."""
    if isinstance(paper, MinutesPaper):
        return minutes_pdf.render(paper)
    if isinstance(paper, InviteesPaper):
        return invitees_xlsx.render(paper) if paper.workbook else invitees_pdf.render(paper)
    return attendance_xlsx.render(paper)
