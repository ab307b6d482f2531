"""Offices, who holds them, and regions that fit what is typed; a hundred thousand are looked through at each key."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from rakor_desktop.db.tables import OfficeRow, PersonRow, RegionRow, TermRow
from rakor_desktop.domain.directory import Post, RegionKind, region_name
from rakor_desktop.domain.names import Name
from rakor_desktop.domain.search import best_first, search_text
from rakor_desktop.services.directory.directory import runs_on
from rakor_desktop.services.directory.office_search import offices_matching
from rakor_desktop.services.directory.people_search import best_named_first, named
from rakor_desktop.services.searching.found import MOST, Found, Thing


def offices_found(session: Session, day: date, typed: str) -> Sequence[Found]:
    """Offices of `day`, each with its holder, or with its body where nobody is known."""
    found = offices_matching(session, day, typed)[:MOST]
    return [
        Found(Thing.OFFICE, one.name, one.holder.name.full if one.holder else one.institution, one.id) for one in found
    ]


def people_found(session: Session, day: date, typed: str) -> Sequence[Found]:
    """Those who hold an office on `day`, each with it: first those of whom each typed word begins a name."""
    found = (
        select(PersonRow.title_before, PersonRow.name, PersonRow.title_after, OfficeRow.name, OfficeRow.id)
        .join(TermRow, TermRow.person_id == PersonRow.id)
        .join(OfficeRow, OfficeRow.id == TermRow.office_id)
        .where(runs_on(day, TermRow.starts, TermRow.ends), *named(typed))
        .order_by(*best_named_first(typed), OfficeRow.id)
        .limit(MOST)
    )
    return [
        Found(Thing.PERSON, Name(before, name, after).full, office, office_id)
        for before, name, after, office, office_id in session.execute(found)
    ]


def regions_found(session: Session, day: date, typed: str) -> Sequence[Found]:
    """Regions of `day` whose head's office the directory has."""
    valid = runs_on(day, RegionRow.valid_from, RegionRow.valid_to)
    rows = session.execute(select(RegionRow.code, RegionRow.kind, RegionRow.name).where(valid).order_by(RegionRow.code))
    named = [(code, region_name(RegionKind(kind), name)) for code, kind, name in rows]
    heads = _heads(session, day)
    found = best_first(typed, [one for one in named if one[0] in heads], lambda one: search_text(one[1]))
    return [Found(Thing.REGION, name, heads[code][1], heads[code][0]) for code, name in found[:MOST]]


def _heads(session: Session, day: date) -> dict[str | None, tuple[int, str]]:
    """The office of each region's head on `day`."""
    found = select(OfficeRow.region_code, OfficeRow.id, OfficeRow.name).where(
        OfficeRow.post == Post.HEAD, runs_on(day, OfficeRow.valid_from, OfficeRow.valid_to)
    )
    return {code: (office_id, office) for code, office_id, office in session.execute(found)}
