"""The book of regions: entering a regency or city, calling it otherwise from a day on, ending it; each taken back."""

import re
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TypeVar

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from rakor_desktop.db.database import Tx
from rakor_desktop.db.tables import FormerNameRow, InstitutionRow, OfficeRow, RegionRow
from rakor_desktop.domain.directory import RegionKind, region_name
from rakor_desktop.domain.errors import (
    Field,
    FieldMissing,
    NameTaken,
    PrefixDiffers,
    RegionCodeWrong,
    RegionGone,
    RegionInUse,
    RegionTaken,
    SpanReversed,
)
from rakor_desktop.domain.search import fold, search_text
from rakor_desktop.services.references import still_as_left

T = TypeVar("T", OfficeRow, InstitutionRow)
Called = tuple[tuple[int, str], ...]
"""Ids and what each was called."""

_CODE = re.compile(r"(\d\d)\.(\d\d)")
_FIRST_CITY = 71
_PREFIX = re.compile(r"(kabupaten|kab\.?|kota)\s+(?=\S)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class RegionEntry:
    """A region of the book, valid on the days from `valid_from` to `valid_to` inclusive; None is open."""

    code: str
    kind: RegionKind
    name: str
    valid_from: date | None = None
    valid_to: date | None = None

    @property
    def full(self) -> str:
        """`Kabupaten Serang`: never the bare name."""
        return region_name(self.kind, self.name)


@dataclass(frozen=True, slots=True)
class Renamed:
    """What a new name changed, for `rename_back`: the old names that were kept, and how each thing was called."""

    code: str
    name: str
    before: str
    formers: tuple[int, ...]
    offices: Called
    institutions: Called


def region_book(session: Session) -> tuple[RegionEntry, ...]:
    """All regions the store knows, by code."""
    return tuple(_entry(row) for row in session.scalars(select(RegionRow).order_by(RegionRow.code)))


def add_region(tx: Tx, wanted: RegionEntry) -> str:
    """Enter a regency or city; returns its code. A prefix typed into the name goes, for the kind says it.

    Raises FieldMissing, PrefixDiffers, RegionCodeWrong (36.04 of a province that is there; a Kota has 71 or more
    behind the point), RegionTaken, SpanReversed.
    """
    name = _bare(wanted.kind, wanted.name)
    found = _CODE.fullmatch(wanted.code.strip())
    province = tx.session.get(RegionRow, found[1]) if found else None
    if found is None or province is None or (int(found[2]) >= _FIRST_CITY) is not (wanted.kind is RegionKind.CITY):
        raise RegionCodeWrong(wanted.code)
    if wanted.valid_from and wanted.valid_to and wanted.valid_to < wanted.valid_from:
        raise SpanReversed(region_name(wanted.kind, name), wanted.valid_from, wanted.valid_to)
    standing = tx.session.get(RegionRow, found[0])
    if standing is not None:
        raise RegionTaken(_entry(standing).full)
    _check_free(tx.session, found[0], wanted.kind, name, province.code)
    tx.session.add(RegionRow(
        code=found[0], name=name, kind=wanted.kind, province_code=province.code, valid_from=wanted.valid_from,
        valid_to=wanted.valid_to, successor="", zone=province.zone,
    ))  # fmt: skip
    return found[0]


def remove_region(tx: Tx, code: str) -> None:
    """Take a region out that nothing belongs to yet. Raises RegionGone, RegionInUse."""
    row = _row(tx.session, code)
    for column in (OfficeRow.region_code, InstitutionRow.region_code, FormerNameRow.region_code):
        if tx.session.execute(select(column).where(column == code).limit(1)).first():
            raise RegionInUse(_entry(row).full)
    tx.session.delete(row)


def rename_region(tx: Tx, code: str, name: str, first: date | None) -> Renamed:
    """Call a region otherwise from the day `first` on, and its offices and institutions that bear its name.

    Before that day all are called as before; without a day the old name was a slip and goes. The kind stays.
    Raises RegionGone, FieldMissing, PrefixDiffers, RegionTaken, NameTaken.
    """
    row = _row(tx.session, code)
    before, new = row.name, _bare(RegionKind(row.kind), name)
    _check_free(tx.session, code, RegionKind(row.kind), new, row.province_code)
    bodies = [one for one in tx.session.scalars(_of(InstitutionRow, code)) if one.name.endswith(f" {before}")]
    offices = [one for one in tx.session.scalars(_of(OfficeRow, code)) if one.name.endswith(f" {before}")]
    called = tuple((one.id, one.name) for one in offices), tuple((one.id, one.name) for one in bodies)
    formers = _formers(code, before, first - timedelta(days=1), *called) if first else []
    tx.session.add_all(formers)
    row.name = new
    both: list[OfficeRow | InstitutionRow] = [*offices, *bodies]
    for one in both:
        one.name = _ending_in(tx.session, one, before, new)
    for office in offices:
        office.search_text = search_text(office.search_text, office.name)
    tx.session.flush()
    return Renamed(code, new, before, tuple(one.id for one in formers), *called)


def rename_back(tx: Tx, done: Renamed) -> None:
    """Take a new name back. Raises RegionGone when it was called otherwise again meanwhile."""
    row = _row(tx.session, done.code)
    if row.name != done.name:
        raise RegionGone(done.code)
    row.name = done.before
    for office_id, name in done.offices:
        tx.session.get_one(OfficeRow, office_id).name = name
    for body_id, name in done.institutions:
        tx.session.get_one(InstitutionRow, body_id).name = name
    for former_id in done.formers:
        former = tx.session.get(FormerNameRow, former_id)
        if former is not None:
            tx.session.delete(former)


def end_region(tx: Tx, code: str, last: date | None) -> date | None:
    """Say on which day a region is there for the last time; None lets it stay. Returns what it was.

    Raises RegionGone, SpanReversed.
    """
    row = _row(tx.session, code)
    if last and row.valid_from and last < row.valid_from:
        raise SpanReversed(_entry(row).full, row.valid_from, last)
    before, row.valid_to = row.valid_to, last
    return before


def end_back(tx: Tx, code: str, last: date | None, before: date | None) -> None:
    """Undo `end_region` on the day `last`. Raises RegionGone, ChangedSince."""
    row = _row(tx.session, code)
    still_as_left(row.valid_to, last)
    row.valid_to = before


def _row(session: Session, code: str) -> RegionRow:
    row = session.get(RegionRow, code, with_for_update=True)
    if row is None:
        raise RegionGone(code)
    return row


def _entry(row: RegionRow) -> RegionEntry:
    return RegionEntry(row.code, RegionKind(row.kind), row.name, row.valid_from, row.valid_to)


def _bare(kind: RegionKind, name: str) -> str:
    """The name without a prefix that says the same as the kind. Raises FieldMissing, PrefixDiffers."""
    plain = " ".join(name.split())
    said = _PREFIX.match(plain)
    if said and fold(said[1])[:3] != kind.value[:3]:
        raise PrefixDiffers(plain, kind)
    plain = plain[said.end() :] if said else plain
    if not plain:
        raise FieldMissing(Field.NAME)
    return plain


def _check_free(session: Session, code: str, kind: RegionKind, name: str, province: str) -> None:
    same = select(RegionRow).where(RegionRow.province_code == province, RegionRow.kind == kind)
    for row in session.scalars(same):
        if row.code != code and fold(row.name) == fold(name) and row.valid_to is None:
            raise RegionTaken(region_name(kind, name))


def _of(table: type[T], code: str) -> Select[T]:
    """What belongs to a region."""
    return select(table).where(table.region_code == code).order_by(table.id)


def _formers(code: str, before: str, last: date, offices: Called, bodies: Called) -> list[FormerNameRow]:
    """The old names, each up to and including the day `last`."""
    return [
        FormerNameRow(region_code=code, name=before, valid_to=last),
        *(FormerNameRow(office_id=row_id, name=name, valid_to=last) for row_id, name in offices),
        *(FormerNameRow(institution_id=row_id, name=name, valid_to=last) for row_id, name in bodies),
    ]


def _ending_in(session: Session, row: OfficeRow | InstitutionRow, before: str, new: str) -> str:
    """The name of what belongs to the region with the region's new name. Raises NameTaken."""
    name, table = row.name[: -len(before)] + new, type(row)
    taken = session.scalar(select(table.id).where(table.name == name))
    if taken is not None and taken != row.id:
        raise NameTaken(name)
    return name
