"""From any paper of the follow-ups to the bytes of its file."""

from rakor_desktop.documents.followups import (
    followup_comparison_pdf,
    followup_reports_pdf,
    followups_pdf,
    followups_xlsx,
)
from rakor_desktop.documents.followups.followups_papers import ComparisonPaper, FollowupReportPaper, FollowupsPaper

FollowupPaper = FollowupsPaper | FollowupReportPaper | ComparisonPaper


def render(paper: FollowupPaper) -> bytes:
    """The finished file; pure, so that it may run on any thread."""
    if isinstance(paper, FollowupReportPaper):
        return followup_reports_pdf.render(paper)
    if isinstance(paper, ComparisonPaper):
        return followup_comparison_pdf.render(paper)
    return followups_xlsx.render(paper) if paper.workbook else followups_pdf.render(paper)
