"""What the papers of follow-ups print, each from one consistent read of the register: matrix, reports, comparison."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from sqlalchemy import select
from sqlalchemy.orm import Session

from rakor_desktop.db.tables import MinutesLifeRow
from rakor_desktop.documents.followups import followup_words as words
from rakor_desktop.documents.followups.followups_papers import (
    BodyLine,
    Compared,
    ComparisonPaper,
    FollowupReportPaper,
    FollowupsPaper,
    Moved,
    ReportPart,
    Vocabulary,
)
from rakor_desktop.documents.profiles import PaperSize, Profile
from rakor_desktop.domain.dates import long_date
from rakor_desktop.domain.followup_changes import Change, Stood, changes
from rakor_desktop.domain.followups import OPEN, Progress, Tally, tallied
from rakor_desktop.domain.letters import Secrecy
from rakor_desktop.services.directory.directory import institutions
from rakor_desktop.services.followups.areas import areas
from rakor_desktop.services.followups.followup_lines import bare, by_meeting
from rakor_desktop.services.followups.register import at, obligations
from rakor_desktop.services.followups.register_lines import ALL, Chosen, Obligation
from rakor_desktop.services.meetings.meetings import meeting
from rakor_desktop.services.settings.letterheads import letterhead
from rakor_desktop.services.settings.profiles import day_profile, meeting_profile


class ReportBy(StrEnum):
    """What each part of a report tells of."""

    REGION = "region"
    AREA = "area"
    MEETING = "meeting"


@dataclass(frozen=True, slots=True)
class Wanted:
    """How papers are wanted: which obligations, also of confidential minutes or not, in whose words, on what paper.

    With a `recommendation_id` only what is owed of that one, with `institution_ids` only what these owe.
    They follow the profile of the chosen meeting, or that of the day for which they are.
    """

    chosen: Chosen = ALL
    recommendation_id: int | None = None
    confidential: bool = False
    vocabulary: Vocabulary = Vocabulary.MEETING
    size: PaperSize | None = None
    institution_ids: frozenset[int] | None = None


@dataclass(frozen=True, slots=True)
class _Found:
    """The obligations that may be printed, whether some were left out, and the strictest secrecy among them."""

    lines: tuple[Obligation, ...]
    left_out: bool
    secrecy: Secrecy


def matrix_paper(session: Session, today: date, wanted: Wanted) -> FollowupsPaper:
    """The matrix as it stands on `today`. Raises MeetingUnknown."""
    found = _allowed(session, wanted, obligations(session, today, wanted.chosen))
    return FollowupsPaper(
        profile=_profile(session, today, wanted),
        subject=_subject(session, wanted.chosen),
        as_of=today,
        meetings=by_meeting(session, found.lines),
        figures=_tally(found.lines),
        bodies=_bodies(session, found.lines),
        office=_office(session),
        facts=_filters(session, wanted),
        vocabulary=wanted.vocabulary,
        secrecy=found.secrecy,
        left_out=found.left_out,
        size=wanted.size,
    )


def workbook_paper(session: Session, today: date, wanted: Wanted) -> FollowupsPaper:
    """The same as an Excel file with list and figures. Raises MeetingUnknown."""
    return replace(matrix_paper(session, today, wanted), workbook=True)


def report_paper(
    session: Session, today: date, wanted: Wanted, by: ReportBy, *, open_only: bool = False
) -> FollowupReportPaper:
    """A report of each region, area or meeting among the chosen, whole or what of it is open, with the figures of all.

    Raises MeetingUnknown.
    """
    chosen = replace(wanted.chosen, still_open=wanted.chosen.still_open and not open_only)
    found = _allowed(session, wanted, obligations(session, today, chosen))
    parts = [
        ReportPart(title, _tally(lines), by_meeting(session, [one for one in lines if _shown(one, open_only)]))
        for title, lines in _parts(session, by, found.lines)
    ]
    return FollowupReportPaper(
        profile=_profile(session, today, wanted),
        as_of=today,
        parts=tuple(parts) or (ReportPart(_subject(session, wanted.chosen), Tally(), ()),),
        open_only=open_only,
        office=_office(session),
        vocabulary=wanted.vocabulary,
        secrecy=found.secrecy,
        left_out=found.left_out,
        size=wanted.size,
    )


def comparison_paper(session: Session, first: date, second: date, wanted: Wanted) -> ComparisonPaper:
    """What moved between the end of two days, whichever is the earlier; states and targets chosen by are not looked at,
    as they are what moves. Raises MeetingUnknown.
    """
    earlier, later = sorted((first, second))
    chosen = in_any_state(wanted.chosen)
    before = _allowed(session, wanted, at(session, earlier, chosen))
    after = _allowed(session, wanted, at(session, later, chosen))
    return ComparisonPaper(
        profile=_profile(session, later, wanted),
        subject=_subject(session, chosen),
        earlier=earlier,
        later=later,
        before=_tally(before.lines),
        after=_tally(after.lines),
        changes=_changes(before.lines, after.lines),
        office=_office(session),
        facts=_filters(session, replace(wanted, chosen=chosen)),
        vocabulary=wanted.vocabulary,
        secrecy=after.secrecy,
        left_out=after.left_out,
        size=wanted.size,
    )


def in_any_state(chosen: Chosen) -> Chosen:
    """The same without states and targets."""
    return replace(chosen, status=None, still_open=False, late_over=None, due_from=None, due_until=None)


def _allowed(session: Session, wanted: Wanted, lines: Sequence[Obligation]) -> _Found:
    row = MinutesLifeRow
    strict = {
        key: Secrecy(secrecy)
        for key, secrecy in session.execute(select(row.meeting_id, row.secrecy).where(row.secrecy != Secrecy.ORDINARY))
    }
    asked = [
        one
        for one in lines
        if wanted.recommendation_id in (None, one.recommendation_id)
        and (wanted.institution_ids is None or one.institution.id in wanted.institution_ids)
    ]
    kept = tuple(one for one in asked if wanted.confidential or one.meeting_id not in strict)
    scale = list(Secrecy)
    degrees = [strict[one.meeting_id] for one in kept if one.meeting_id in strict]
    return _Found(kept, len(kept) < len(asked), max(degrees, key=scale.index, default=Secrecy.ORDINARY))


def _profile(session: Session, day: date, wanted: Wanted) -> Profile:
    asked = wanted.chosen.meeting_id
    return day_profile(session, day) if asked is None else meeting_profile(session, asked)


def _subject(session: Session, chosen: Chosen) -> str:
    if chosen.meeting_id is None:
        return words.ALL_MEETINGS
    held = meeting(session, chosen.meeting_id)
    return f"{held.title}, {long_date(held.held_on)}"


def _office(session: Session) -> tuple[str, ...]:
    return letterhead(session, None).lines


def _tally(lines: Sequence[Obligation]) -> Tally:
    return tallied(one.status for one in lines)


def _bodies(session: Session, lines: Sequence[Obligation]) -> tuple[BodyLine, ...]:
    owed: dict[int, list[Obligation]] = {}
    for one in lines:
        owed.setdefault(one.institution.id, []).append(one)
    figures = {key: _tally(own) for key, own in owed.items()}
    return tuple(
        BodyLine(one.id, one.name, figures[one.id].done, figures[one.id].all, figures[one.id].late)
        for one in institutions(session)
        if one.id in owed
    )


def _shown(one: Obligation, open_only: bool) -> bool:
    return one.progress in OPEN or not open_only


def _parts(session: Session, by: ReportBy, lines: Sequence[Obligation]) -> list[tuple[str, list[Obligation]]]:
    titles = _titles(session, by, lines)
    found: dict[str, list[Obligation]] = {title: [] for title in titles.values()}
    for one in lines:
        found[titles[_key(by, one)]].append(one)
    return [(title, own) for title, own in found.items() if own]


def _key(by: ReportBy, one: Obligation) -> int | None:
    return {ReportBy.REGION: one.institution.id, ReportBy.AREA: one.area_id, ReportBy.MEETING: one.meeting_id}[by]


def _titles(session: Session, by: ReportBy, lines: Sequence[Obligation]) -> dict[int | None, str]:
    """What each key is called, in the order in which parts are printed; whoever lies in a region belongs to it."""
    if by is ReportBy.MEETING:
        return {one.meeting_id: f"{one.meeting}, {long_date(one.held_on)}" for one in lines}
    if by is ReportBy.AREA:
        return {**{one.id: one.label for one in areas(session)}, None: words.NO_AREA}
    known = institutions(session)
    regions = {one.region_code: one.name.removeprefix("Pemerintah ") for one in known if one.is_region}
    return {one.id: regions.get(one.region_code, one.name) for one in known}


def _filters(session: Session, wanted: Wanted) -> tuple[str, ...]:
    """In words what was chosen beside the meeting."""
    chosen = wanted.chosen
    named = {one.id: one.name for one in institutions(session)}
    regions = {one.region_code: one.name for one in institutions(session) if one.is_region}
    labels = {one.id: one.label for one in areas(session)}
    told = (
        (words.RESPONSIBLE, named.get(chosen.institution_id or 0, "")),
        (words.REGION, regions.get(chosen.region_code, "").removeprefix("Pemerintah ")),
        (words.AREA, labels.get(chosen.area_id or 0, "")),
        (words.COORDINATOR, chosen.coordinator),
        (words.STATUS, words.STATUSES[wanted.vocabulary][chosen.status] if chosen.status else ""),
        (words.STATUS, words.STILL_OPEN if chosen.still_open else ""),
        (words.LATE_OVER, f"{chosen.late_over} hari" if chosen.late_over is not None else ""),
        (words.TARGET, words.span(chosen.due_from, chosen.due_until)),
        (words.SEARCHED, chosen.text.strip()),
    )
    return tuple(f"{label}: {text}" for label, text in told if text)


def _changes(before: Sequence[Obligation], after: Sequence[Obligation]) -> tuple[Compared, ...]:
    earlier = {one.id: one for one in before}
    found: dict[Change, list[Moved]] = {change: [] for change in Change}
    for one in after:
        was = earlier.get(one.id)
        for change in changes(_stood(was) if was else None, _stood(one)):
            held = long_date(one.held_on)
            moved = Moved(one.recommendation_no, one.text, held, bare(was) if was else None, bare(one))
            found[change].append(moved)
    return tuple(Compared(change, tuple(lines)) for change, lines in found.items())


def _stood(one: Obligation) -> Stood:
    percent = one.percent if one.progress is Progress.IN_PROGRESS else 0
    return Stood(one.progress, percent, one.due, one.days_late)
