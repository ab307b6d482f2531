"""Offices as the regulation of a paper spells them, wherever they are printed: Walikota in 2016, Wali Kota since."""

from dataclasses import replace

from rakor_desktop.documents.papers import AttendanceGroup, AttendancePaper, MinutesPaper, RecommendationLine
from rakor_desktop.documents.profiles import Terms
from rakor_desktop.domain.publishing import Official


def spelled_official(terms: Terms, official: Official | None) -> Official | None:
    """Who signs, with all his offices spelled."""
    if official is None:
        return None
    return replace(
        official,
        office=terms.office(official.office),
        own_office=terms.office(official.own_office),
        on_behalf_of=_all(terms, official.on_behalf_of),
    )


def spelled_minutes(paper: MinutesPaper) -> MinutesPaper:
    """The minutes with the offices of whoever came, spoke, answers for something or signs spelled."""
    terms = paper.profile.terms
    return replace(
        paper,
        chair=spelled_official(terms, paper.chair),
        secretary=spelled_official(terms, paper.secretary),
        note_taker=spelled_official(terms, paper.note_taker),
        comings=_all(terms, paper.comings),
        participants=tuple(
            replace(one, office=terms.office(one.office), represents=_all(terms, one.represents))
            for one in paper.participants
        ),
        entries=tuple(
            replace(one, speaker_office=terms.office(one.speaker_office), represents=_all(terms, one.represents))
            for one in paper.entries
        ),
        recommendations=tuple(spelled_recommendation(terms, one) for one in paper.recommendations),
        attendance=tuple(
            replace(one, office=terms.office(one.office), represented_by=_maybe(terms, one.represented_by))
            for one in paper.attendance
        ),
    )


def spelled_recommendation(terms: Terms, line: RecommendationLine) -> RecommendationLine:
    """With the offices of all who have to do with it spelled."""
    return replace(
        line,
        responsible=_all(terms, line.responsible),
        coordinator=terms.office(line.coordinator),
        supporters=_all(terms, line.supporters),
    )


def spelled_attendance(paper: AttendancePaper) -> AttendancePaper:
    """The sheet with all offices to sign, and that of whoever answers for it, spelled."""
    terms = paper.profile.terms
    return replace(
        paper,
        responsible=spelled_official(terms, paper.responsible),
        groups=tuple(_group(terms, group) for group in paper.groups),
    )


def _group(terms: Terms, group: AttendanceGroup) -> AttendanceGroup:
    rows = tuple(
        replace(
            row,
            office=terms.office(row.office),
            represented_by=_maybe(terms, row.represented_by),
            represents=_all(terms, row.represents),
        )
        for row in group.rows
    )
    return replace(group, title=terms.office(group.title), rows=rows)


def _all(terms: Terms, offices: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(map(terms.office, offices))


def _maybe(terms: Terms, office: str | None) -> str | None:
    return None if office is None else terms.office(office)
