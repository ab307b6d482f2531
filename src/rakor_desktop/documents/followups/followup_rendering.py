"""From any paper of the follow-ups to the bytes of its file."""

from rakor_desktop.documents.followups import (
    followup_comparison_pdf,
    followup_reports_pdf,
    followups_pdf,
    followups_xlsx,
)
from rakor_desktop.documents.followups.followups_papers import ComparisonPaper, FollowupReportPaper, FollowupsPaper
from rakor_desktop.documents.typesetting.course import Course

FollowupPaper = FollowupsPaper | FollowupReportPaper | ComparisonPaper


def render(paper: FollowupPaper, course: Course | None = None) -> bytes:
    """The finished file; pure but for its course, so that it may run on any thread.

    Raises Stopped; a workbook, which is quick, is made to its end.
    """
    if isinstance(paper, FollowupReportPaper):
        return followup_reports_pdf.render(paper, course)
    if isinstance(paper, ComparisonPaper):
        return followup_comparison_pdf.render(paper, course)
    return followups_xlsx.render(paper) if paper.workbook else followups_pdf.render(paper, course)
