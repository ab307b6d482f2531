"""The pages of what tells a meeting's outcome beside its minutes."""

from rakor_desktop.documents.minutes.minutes_rules import nature
from rakor_desktop.documents.minutes.outcome_papers import AgreementPaper, ReportPaper
from rakor_desktop.documents.typesetting.pages import Sheet


def outcome_sheet(paper: AgreementPaper | ReportPaper, title: str, footer: str) -> Sheet:
    """Pages under this title and foot, dated as the meeting and as open as its minutes."""
    return Sheet(
        profile=paper.profile,
        size=paper.size or paper.profile.paper,
        title=title,
        footer=footer,
        draft=paper.draft,
        author=", ".join(paper.letterhead.lines),
        dated=paper.day,
        nature=nature(paper.profile.letter.secrecy, paper.secrecy),
    )
