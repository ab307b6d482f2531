"""Regions by date: which code a region bears on a day, what things were called then, and entering both."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from rakor_desktop.db.tables import FormerNameRow, InstitutionRow, OfficeRow, RegionRow
from rakor_desktop.domain.directory import FormerOffice, Reference, RegionKind, Span, last_code

#: Which of the three kinds of thing that had another name, and its key.
Named = tuple[str, int | str]


@dataclass(frozen=True, slots=True)
class Region:
    """A region with its bare name on a day; `valid` says whether it is there on that day."""

    code: str
    kind: RegionKind
    name: str
    valid: bool


def names_on(session: Session, day: date) -> dict[Named, str]:
    """What was called otherwise on `day` than it is now: ("region", code), ("institution", id) or ("office", id)."""
    still = select(FormerNameRow).where(FormerNameRow.valid_to >= day).order_by(FormerNameRow.valid_to.desc())
    return {_key(row): row.name for row in session.scalars(still)}


def regions_on(session: Session, day: date) -> dict[str, Region]:
    """By every code the store knows, the region that it stands for on `day`; itself if it stands for none.

    91.01 and 93.01 are the same regency Merauke: on a day of 2016 both stand for 91.01, today for 93.01.
    """
    rows, names = list(session.scalars(select(RegionRow))), names_on(session, day)
    successors = {row.code: row.successor for row in rows if row.successor}
    valid = {last_code(row.code, successors): row for row in rows if Span(row.valid_from, row.valid_to).covers(day)}
    standing = {row.code: (valid.get(last_code(row.code, successors)), row) for row in rows}
    return {code: _region(there or row, names, there is not None) for code, (there, row) in standing.items()}


def home_zone(session: Session) -> str:
    """The time zone of the province the store is kept for (WIB, WITA or WIT), the first by code if there are more."""
    provinces = select(RegionRow.zone).where(RegionRow.kind == RegionKind.PROVINCE).order_by(RegionRow.code)
    return session.scalars(provinces.limit(1)).first() or "WIB"


def add_regions(session: Session, reference: Reference) -> None:
    """Enter the regions of a reference with what they were called before; what exists already stays as it is."""
    known = set(session.scalars(select(RegionRow.code)))
    new = [region for region in reference.regions if region.code not in known]
    session.add_all(
        RegionRow(
            code=region.code,
            name=region.name,
            kind=region.kind,
            province_code=reference.province_code,
            valid_from=region.span.first,
            valid_to=region.span.last,
            successor=region.successor,
            zone=reference.zone,
        )
        for region in new
    )
    session.flush()
    session.add_all(
        FormerNameRow(region_code=region.code, name=former.name, valid_to=former.last)
        for region in new
        for former in region.formers
    )


def add_former_institutions(
    session: Session, new: Mapping[str, InstitutionRow], formers: Iterable[tuple[str, FormerOffice]]
) -> None:
    """Enter what new institutions (by name) were called before; `formers` pairs an institution's name with each."""
    names = {(new[name].id, former.institution, former.last) for name, former in formers if name in new}
    session.add_all(
        FormerNameRow(institution_id=institution_id, name=name, valid_to=last)
        for institution_id, name, last in sorted(names)
    )


def add_former_offices(session: Session, new: Iterable[tuple[OfficeRow, Iterable[FormerOffice]]]) -> None:
    """Enter what new offices were called before."""
    session.add_all(
        FormerNameRow(office_id=row.id, name=former.name, valid_to=former.last)
        for row, formers in new
        for former in formers
    )


def _region(row: RegionRow, names: Mapping[Named, str], valid: bool) -> Region:
    return Region(row.code, RegionKind(row.kind), names.get(("region", row.code), row.name), valid)


def _key(row: FormerNameRow) -> Named:
    if row.region_code is not None:
        return "region", row.region_code
    return ("institution", row.institution_id or 0) if row.office_id is None else ("office", row.office_id)
