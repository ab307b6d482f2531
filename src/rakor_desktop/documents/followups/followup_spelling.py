"""Offices and institutions of the follow-ups as the profile spells them."""

from dataclasses import replace

from rakor_desktop.documents.followups.followups_papers import (
    Compared,
    ComparisonPaper,
    FollowupReportPaper,
    FollowupsPaper,
    FromMeeting,
    Moved,
    Owed,
    Recommended,
    ReportPart,
)
from rakor_desktop.documents.profiles import Terms


def spelled_matrix(paper: FollowupsPaper) -> FollowupsPaper:
    """The same matrix."""
    terms = paper.profile.terms
    bodies = tuple(replace(one, name=terms.office(one.name)) for one in paper.bodies)
    return replace(paper, meetings=_meetings(terms, paper.meetings), bodies=bodies)


def spelled_report(paper: FollowupReportPaper) -> FollowupReportPaper:
    """The same report."""
    terms = paper.profile.terms

    def part(one: ReportPart) -> ReportPart:
        return replace(one, title=terms.office(one.title), meetings=_meetings(terms, one.meetings))

    return replace(paper, parts=tuple(map(part, paper.parts)))


def spelled_comparison(paper: ComparisonPaper) -> ComparisonPaper:
    """The same comparison."""
    terms = paper.profile.terms

    def line(one: Moved) -> Moved:
        return replace(one, before=_owed(terms, one.before) if one.before else None, after=_owed(terms, one.after))

    def compared(one: Compared) -> Compared:
        return replace(one, lines=tuple(map(line, one.lines)))

    return replace(paper, changes=tuple(map(compared, paper.changes)))


def _meetings(terms: Terms, meetings: tuple[FromMeeting, ...]) -> tuple[FromMeeting, ...]:
    return tuple(
        replace(one, recommendations=tuple(_recommended(terms, each) for each in one.recommendations))
        for one in meetings
    )


def _recommended(terms: Terms, one: Recommended) -> Recommended:
    return replace(
        one,
        owed=tuple(_owed(terms, each) for each in one.owed),
        coordinator=terms.office(one.coordinator),
        supporters=tuple(map(terms.office, one.supporters)),
    )


def _owed(terms: Terms, one: Owed) -> Owed:
    return replace(one, body=terms.office(one.body))
