"""The directory: founding a province, and reading offices as they were on a day."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import ColumnElement, and_, or_, select
from sqlalchemy.orm import Mapped, Session

from rakor_desktop.db.database import Tx
from rakor_desktop.db.tables import (
    InstitutionRow,
    OfficeRow,
    PersonRow,
    PrecedenceGroupRow,
    RegionRow,
    TermRow,
)
from rakor_desktop.domain.appointments import Holding, holding, vacant_from
from rakor_desktop.domain.directory import (
    OfficeReference,
    Reference,
    RegionKind,
    Term,
    TermKind,
    holder_on,
    own_place,
    region_name,
)
from rakor_desktop.domain.names import Name
from rakor_desktop.domain.precedence import Group, Place, Ties, by_rule, in_order
from rakor_desktop.domain.search import search_text
from rakor_desktop.services.directory.regions import (
    Named,
    Region,
    add_former_institutions,
    add_former_offices,
    add_regions,
    names_on,
    regions_on,
)
from rakor_desktop.services.settings.settings import order_settings


@dataclass(frozen=True, slots=True)
class Office:
    """An office on a day: its place in precedence, its region, who holds it (None: nobody or unknown), and how.

    `place` orders the invited, `holder_place` those present: a Plh. may not take the place of the office.
    """

    id: int
    name: str
    institution_id: int
    institution: str
    region_code: str | None
    region_kind: RegionKind | None
    region: str
    group: Group
    place: Place
    post: str
    holder: Term | None
    holder_place: Place
    search_text: str
    holding: Holding = Holding.UNKNOWN


@dataclass(frozen=True, slots=True)
class Institution:
    """A body that can be made responsible; `is_region` for a regency or city, `kind` for which of the two.

    `region_code` also of those that only lie in a region, such as its DPRD.
    """

    id: int
    name: str
    is_region: bool
    kind: RegionKind | None = None
    region_code: str | None = None


@dataclass(frozen=True, slots=True)
class _Known:
    """What is known: regions by any of their codes, names, holders and all terms by office, own places by person."""

    day: date
    regions: Mapping[str, Region]
    names: Mapping[Named, str]
    holders: Mapping[int, Term | None]
    terms: Mapping[int, Sequence[Term]]
    own: Mapping[int, Place]
    ties: Ties


def found_province(tx: Tx, reference: Reference) -> int:
    """Enter the regions, precedence groups and offices of a province; what exists already stays as it is.

    Returns the number of offices added.
    """
    known_groups = set(tx.session.scalars(select(PrecedenceGroupRow.code)))
    tx.session.add_all(
        PrecedenceGroupRow(code=group.code, rank=group.rank, title=group.title, basis=group.basis)
        for group in reference.groups
        if group.code not in known_groups
    )
    add_regions(tx.session, reference)
    known_offices = set(tx.session.scalars(select(OfficeRow.name)))
    new = [office for office in reference.offices if office.name not in known_offices]
    _add_offices(tx.session, new)
    return len(new)


def offices(session: Session, day: date, only: Sequence[int] | None = None) -> tuple[Office, ...]:
    """The offices (all that existed, or those of these ids) as they were on `day`, in order of precedence.

    An office stands in the region that its own was or became: that of Merauke in 91.01 in 2016, in 93.01 today.
    """
    found = (
        select(OfficeRow, InstitutionRow.name, PrecedenceGroupRow)
        .join(InstitutionRow, InstitutionRow.id == OfficeRow.institution_id)
        .join(PrecedenceGroupRow, PrecedenceGroupRow.code == OfficeRow.group_code)
    )
    existed = runs_on(day, OfficeRow.valid_from, OfficeRow.valid_to)
    found = found.where(existed if only is None else OfficeRow.id.in_(only))
    known = _known_on(session, day, only)
    rows = [
        _office(office, institution, group, known)
        for office, institution, group in session.execute(found)
        if only is not None or office.region_code is None or known.regions[office.region_code].valid
    ]
    return tuple(in_order(rows, lambda office: office.place, known.ties))


def institutions(session: Session, day: date | None = None) -> tuple[Institution, ...]:
    """All institutions, regencies and cities first by code, then the others by name.

    With a `day` those of regions that there were not on it come as any other institution.
    """
    there = {code for code, region in regions_on(session, day).items() if region.valid} if day else None
    found = select(InstitutionRow, RegionRow.kind).outerjoin(RegionRow, RegionRow.code == InstitutionRow.region_code)
    rows = [
        (row.region_code or "~", _institution(row, kind if there is None or row.region_code in there else None))
        for row, kind in session.execute(found)
    ]
    return tuple(one for _, one in sorted(rows, key=lambda pair: (not pair[1].is_region, pair[0], pair[1].name)))


def runs_on(day: date, starts: Mapped[date | None], ends: Mapped[date | None]) -> ColumnElement[bool]:
    """The condition that something runs on `day`, both ends inclusive and open where they are not known."""
    return and_(or_(starts.is_(None), starts <= day), or_(ends.is_(None), ends >= day))


def _institution(row: InstitutionRow, kind: str | None) -> Institution:
    is_region = kind in (RegionKind.REGENCY, RegionKind.CITY) and row.name.startswith("Pemerintah ")
    return Institution(row.id, row.name, is_region, RegionKind(kind) if is_region and kind else None, row.region_code)


def _add_offices(session: Session, new: Sequence[OfficeReference]) -> None:
    bodies = _with_institutions(session, new)
    rows = [
        OfficeRow(
            name=office.name,
            institution_id=bodies[office.institution].id,
            region_code=office.region_code,
            group_code=office.group_code,
            sub=office.sub,
            post=office.post,
            valid_from=office.span.first,
            valid_to=office.span.last,
            search_text=search_text(office.name, office.institution, *(former.name for former in office.formers)),
        )
        for office in new
    ]
    session.add_all(rows)
    session.flush()
    add_former_offices(session, ((row, office.formers) for row, office in zip(rows, new, strict=True)))


def _with_institutions(session: Session, new: Sequence[OfficeReference]) -> dict[str, InstitutionRow]:
    """All institutions by name, those of the new offices among them."""
    known = {row.name: row for row in session.scalars(select(InstitutionRow))}
    wanted = {office.institution: office.region_code for office in new if office.institution not in known}
    added = {name: InstitutionRow(name=name, region_code=code) for name, code in wanted.items()}
    session.add_all(added.values())
    session.flush()
    add_former_institutions(session, added, ((one.institution, former) for one in new for former in one.formers))
    return known | added


def _known_on(session: Session, day: date, only: Sequence[int] | None) -> _Known:
    terms = _terms(session, only)
    holders = {office_id: holder_on(day, held) for office_id, held in terms.items()}
    regions, ties = regions_on(session, day), order_settings(session).ties
    own = _definitive_places(session, day, holders.values(), regions, ties)
    return _Known(day, regions, names_on(session, day), holders, terms, own, ties)


def _terms(session: Session, only: Sequence[int] | None) -> dict[int, list[Term]]:
    found = select(TermRow, PersonRow).join(PersonRow, PersonRow.id == TermRow.person_id)
    if only is not None:
        found = found.where(TermRow.office_id.in_(only))
    terms: dict[int, list[Term]] = {}
    for term, person in session.execute(found):
        name = Name(person.title_before, person.name, person.title_after)
        held = Term(name, TermKind(term.kind), term.starts, term.ends, term.takes_place, person.id)
        terms.setdefault(term.office_id, []).append(held)
    return terms


def _definitive_places(
    session: Session, day: date, holders: Iterable[Term | None], regions: Mapping[str, Region], ties: Ties
) -> dict[int, Place]:
    """The place of the own office, by person, of those holders who do not take the place of the office they hold."""
    people = {holder.person_id for holder in holders if holder and not holder.takes_place}
    found = (
        select(
            TermRow.person_id,
            TermRow.starts,
            PrecedenceGroupRow.rank,
            OfficeRow.sub,
            OfficeRow.region_code,
            OfficeRow.name,
        )
        .join(OfficeRow, OfficeRow.id == TermRow.office_id)
        .join(PrecedenceGroupRow, PrecedenceGroupRow.code == OfficeRow.group_code)
        .where(TermRow.person_id.in_(people), TermRow.kind == TermKind.DEFINITIVE)
        .where(runs_on(day, TermRow.starts, TermRow.ends))
    )
    places: dict[int, Place] = {}
    for person_id, starts, rank, sub, region_code, name in session.execute(found) if people else ():
        place = place_of(rank, sub, regions.get(region_code or ""), name, starts)
        places[person_id] = min(place, places.get(person_id, place), key=lambda one: by_rule(one, ties))
    return places


def place_of(rank: int, sub: int, region: Region | None, name: str, since: date | None) -> Place:
    """An office's place by the rule, in the region as it is on the day; `since` of a holder who takes that place."""
    if region is None:
        return Place(rank, sub, "", name, since=since)
    return Place(rank, sub, region.code, name, region.name, region.kind is RegionKind.CITY, since)


def _office(row: OfficeRow, institution: str, group: PrecedenceGroupRow, known: _Known) -> Office:
    region, holder = known.regions.get(row.region_code or ""), known.holders.get(row.id)
    name = known.names.get(("office", row.id), row.name)
    empty = vacant_from(row.vacant_from, known.terms.get(row.id, ()))
    since = holder.starts if holder and holder.takes_place else None
    place = place_of(group.rank, row.sub, region, name, since)
    return Office(
        id=row.id,
        name=name,
        institution_id=row.institution_id,
        institution=known.names.get(("institution", row.institution_id), institution),
        region_code=region.code if region else None,
        region_kind=region.kind if region else None,
        region=region_name(region.kind, region.name) if region else "",
        group=Group(group.code, group.rank, group.title, group.basis),
        place=place,
        post=row.post,
        holder=holder,
        holder_place=own_place(place, holder, known.own.get(holder.person_id) if holder else None),
        search_text=row.search_text,
        holding=holding(holder, empty=empty is not None and empty <= known.day),
    )
