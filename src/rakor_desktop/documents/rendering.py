"""From any paper to the bytes of its file."""

from rakor_desktop.documents import attendance_xlsx, minutes_pdf
from rakor_desktop.documents.papers import AttendancePaper, MinutesPaper


def render(paper: MinutesPaper | AttendancePaper) -> bytes:
    """The finished file of a paper; pure, so that it may run on any thread."""
    if isinstance(paper, MinutesPaper):
        return minutes_pdf.render(paper)
    return attendance_xlsx.render(paper)
