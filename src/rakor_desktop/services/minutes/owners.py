"""Who answers for a recommendation, read from its words with the names of the directory on the meeting's day."""

from collections.abc import Iterator, Mapping
from datetime import date

from sqlalchemy import func, literal, or_, select
from sqlalchemy.orm import Session

from rakor_desktop.db.tables import InstitutionRow, MeetingRow, OfficeRow
from rakor_desktop.domain.directory import RegionKind, region_name
from rakor_desktop.domain.errors import MeetingUnknown
from rakor_desktop.domain.owners import Body, Owners, read_owners
from rakor_desktop.domain.search import SHORT_FORMS, fold
from rakor_desktop.services.directory.regions import Region, names_on, regions_on

_HEADS = {RegionKind.REGENCY: "Bupati", RegionKind.CITY: "Walikota", RegionKind.PROVINCE: "Gubernur"}
_SHORT = {RegionKind.REGENCY: "Pemkab", RegionKind.CITY: "Pemkot", RegionKind.PROVINCE: "Pemprov"}


def owners_in(session: Session, meeting_id: int, text: str) -> Owners:
    """Who is responsible by the words said at a meeting. Raises MeetingUnknown.

    Regions and bodies go by the names of the meeting's day; only those that `text` can mean are read.
    """
    held = session.get(MeetingRow, meeting_id)
    if held is None:
        raise MeetingUnknown(meeting_id)
    found = {body.id: body for body in _governments(session, held.held_on)}
    for body_id, name in _others(session, text):
        known = found.get(body_id, Body(body_id, ()))
        found[body_id] = Body(body_id, (*known.names, name), known.kind)
    return read_owners(text, tuple(found.values()))


def _governments(session: Session, day: date) -> Iterator[Body]:
    """The governments of province, regencies and cities that there are on the day."""
    regions, names = regions_on(session, day), names_on(session, day)
    rows = session.scalars(
        select(InstitutionRow)
        .where(InstitutionRow.region_code.is_not(None), InstitutionRow.name.like("Pemerintah %"))
        .order_by(InstitutionRow.region_code, InstitutionRow.id)
    )
    for row in rows:
        region = regions.get(row.region_code or "")
        if region is not None and region.valid:
            called = (row.name, names.get(("institution", row.id), row.name))
            kind = region.kind if region.kind is not RegionKind.PROVINCE else None
            yield Body(row.id, (*called, *_called(region, regions)), kind)


def _called(region: Region, regions: Mapping[str, Region]) -> tuple[str, ...]:
    """What else means the government of a region; of the only province also without its name."""
    head, short = f"{_HEADS[region.kind]} {region.name}", f"{_SHORT[region.kind]} {region.name}"
    if region.kind is not RegionKind.PROVINCE:
        return region_name(region.kind, region.name), head, short
    named = (head, short, f"Inspektorat Provinsi {region.name}")
    provinces = {one.code for one in regions.values() if one.kind is RegionKind.PROVINCE}
    alone = ("Pemerintah Provinsi", "Pemprov", "Inspektorat Provinsi") if len(provinces) == 1 else ()
    return *named, *alone


def _others(session: Session, text: str) -> Iterator[tuple[int, str]]:
    """Institutions that the text names, by their names, those of their offices, or the short form of the whole."""
    said = " ".join(fold(text).replace("wali kota", "walikota").split())
    whole = {full: short.split() for full, short in SHORT_FORMS.items() if set(short.split()) & _words(said)}
    inside = literal(said).like
    bodies = select(InstitutionRow.id, InstitutionRow.name).where(
        or_(inside("%" + func.lower(InstitutionRow.name) + "%"), func.lower(InstitutionRow.name).in_(list(whole)))
    )
    for body_id, name in session.execute(bodies):
        yield body_id, name
        yield from ((body_id, short) for short in whole.get(fold(name), ()))
    offices = select(OfficeRow.institution_id, OfficeRow.name)
    yield from (
        (row[0], row[1]) for row in session.execute(offices.where(inside("%" + func.lower(OfficeRow.name) + "%")))
    )


def _words(said: str) -> set[str]:
    return {word.strip(".,;:()") for word in said.split()}
