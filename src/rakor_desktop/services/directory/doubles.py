"""People and offices that were probably entered twice: the likely pairs, two side by side, and what is no double."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby, islice
from typing import Any

from sqlalchemy import ColumnElement, and_, func, select, update
from sqlalchemy.orm import Mapped, Session, aliased

from rakor_desktop.db.database import Tx
from rakor_desktop.db.tables import (
    InstitutionRow,
    InviteeRow,
    NotDoubleRow,
    OfficeRow,
    PersonRow,
    PrecedenceGroupRow,
    RegionRow,
    TermRow,
)
from rakor_desktop.domain.directory import RegionKind, Term, TermKind, region_name
from rakor_desktop.domain.doubles import (
    Likeness,
    PersonHint,
    Subject,
    alike_offices,
    alike_people,
    office_key,
    person_key,
)
from rakor_desktop.domain.errors import OfficeUnknown, PersonUnknown
from rakor_desktop.services.directory.appointments import name_of

MOST = 200
"""Pairs told at most: the surest of those that were looked at."""
_KEYS, _PAIRS, _WINDOW = 1000, 2000, 8
"""Bounds of one search: keys that several share, pairs of one source, neighbours by name that each is compared with."""

PERSON_FIELDS = ("title_before", "name", "title_after", "rank", "staff_number", "contact_name", "contact_phone")
OFFICE_FIELDS = (
    "name", "institution_id", "region_code", "group_code", "sub", "post", "echelon", "valid_from", "valid_to",
    "vacant_from",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Double:
    """Two rows that are probably one; `one_id` is the smaller."""

    subject: Subject
    one_id: int
    other_id: int
    likeness: Likeness


@dataclass(frozen=True, slots=True)
class FieldPair:
    """A field as both have it, as text; empty for none, days in ISO form."""

    name: str
    one: str
    other: str

    @property
    def differs(self) -> bool:
        """Whether there is anything to choose."""
        return self.one != self.other


@dataclass(frozen=True, slots=True)
class Side:
    """One of two: what it is called, its terms with the office or the person of each, how often it was invited."""

    id: int
    name: str
    held: tuple[tuple[str, Term], ...]
    invited: int


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two rows side by side, field by field."""

    double: Double
    one: Side
    other: Side
    fields: tuple[FieldPair, ...]


def doubles(session: Session) -> tuple[Double, ...]:
    """The likely pairs of people and offices, the surest first, at most MOST; those said to be two are left out.

    Only rows that share a key, a number or an office are compared, so that it takes no longer than a full read of
    these columns, however many rows there are.
    """
    settled = _settled(session)
    found = {*_people(session), *_offices(session)}
    open_pairs = (one for one in found if (one.subject, one.one_id, one.other_id) not in settled)
    ordered = sorted(open_pairs, key=lambda one: (one.likeness.rank, one.subject, one.one_id, one.other_id))
    return tuple(ordered[:MOST])


def comparison(session: Session, double: Double) -> Comparison:
    """Both rows of a pair with all that is kept of them. Raises PersonUnknown, OfficeUnknown."""
    ids = (double.one_id, double.other_id)
    if double.subject is Subject.PERSON:
        shown, sides = [_person_fields(session, one) for one in ids], [_person_side(session, one) for one in ids]
    else:
        shown, sides = [_office_fields(session, one) for one in ids], [_office_side(session, one) for one in ids]
    pairs = tuple(FieldPair(name, shown[0][name], shown[1][name]) for name in shown[0])
    return Comparison(double, sides[0], sides[1], pairs)


def key_names(tx: Tx) -> None:
    """Give the rows of a store that an earlier version wrote the keys by which doubles are found."""
    for table, key in ((PersonRow, person_key), (OfficeRow, office_key)):
        unkeyed = tx.session.execute(select(table.id, table.name).where(table.name_key.is_(None))).all()
        if unkeyed:
            tx.session.execute(update(table), [{"id": row_id, "name_key": key(name)} for row_id, name in unkeyed])


def set_apart(tx: Tx, double: Double) -> int:
    """Remember that the two are not one; returns what `set_together` takes back."""
    columns = _columns(double.subject)
    row = NotDoubleRow(**dict(zip(columns, (double.one_id, double.other_id), strict=True)))
    tx.session.add(row)
    tx.session.flush()
    return row.id


def set_together(tx: Tx, not_double_id: int) -> None:
    """Take back that two are not one; nothing happens when that was done before."""
    row = tx.session.get(NotDoubleRow, not_double_id)
    if row is not None:
        tx.session.delete(row)


def _columns(subject: Subject) -> tuple[str, str]:
    return f"{subject.value}_id", f"other_{subject.value}_id"


def _settled(session: Session) -> set[tuple[Subject, int, int]]:
    settled = set()
    for row in session.scalars(select(NotDoubleRow)):
        for subject in Subject:
            pair = [getattr(row, column) for column in _columns(subject)]
            if None not in pair:
                settled.add((subject, min(pair), max(pair)))
    return settled


def _people(session: Session) -> Iterator[Double]:
    sources = (_by_key(session), _by_number(session), _by_office(session))
    pairs = {pair for source in sources for pair in islice(source, _PAIRS)}
    hints = _hints(session, {one for pair in pairs for one in pair})
    for one, other in pairs:
        likeness = alike_people(hints[one], hints[other])
        if likeness:
            yield Double(Subject.PERSON, one, other, likeness)


def _by_key(session: Session) -> Iterator[tuple[int, int]]:
    shared = _shared(PersonRow.name_key, PersonRow.name_key > "")
    found = select(PersonRow.name_key, PersonRow.id).where(PersonRow.name_key.in_(shared))
    yield from _neighbours(session.execute(found.order_by(PersonRow.name_key, PersonRow.name, PersonRow.id)))


def _by_number(session: Session) -> Iterator[tuple[int, int]]:
    plain = func.replace(func.replace(PersonRow.staff_number, " ", ""), ".", "")
    found = select(plain, PersonRow.id).where(plain.in_(_shared(plain, PersonRow.staff_number > "")))
    yield from _neighbours(session.execute(found.order_by(plain, PersonRow.id)))


def _by_office(session: Session) -> Iterator[tuple[int, int]]:
    """People who held one office, in whatever way their names differ."""
    other = aliased(TermRow)
    both = and_(other.office_id == TermRow.office_id, other.person_id > TermRow.person_id)
    found = select(TermRow.person_id, other.person_id).join(other, both).distinct()
    yield from ((one, two) for one, two in session.execute(found.limit(_PAIRS)))


def _shared(key: ColumnElement[Any] | Mapped[Any], where: ColumnElement[bool]) -> Any:
    """The keys that more than one row has."""
    return select(key).where(where).group_by(key).having(func.count() > 1).order_by(key).limit(_KEYS)


def _neighbours(rows: Iterable[Sequence[Any]]) -> Iterator[tuple[int, int]]:
    """Pairs of ids (last column) of rows that have all other columns in common and stand near each other."""
    for _, group in groupby(rows, key=lambda row: tuple(row)[:-1]):
        ids = [row[-1] for row in group]
        for at, one in enumerate(ids):
            yield from ((min(one, other), max(one, other)) for other in ids[at + 1 : at + 1 + _WINDOW])


def _hints(session: Session, ids: set[int]) -> Mapping[int, PersonHint]:
    held: dict[int, tuple[set[int], set[int]]] = {one: (set(), set()) for one in ids}
    terms = select(TermRow.person_id, TermRow.office_id, OfficeRow.institution_id)
    terms = terms.join(OfficeRow, OfficeRow.id == TermRow.office_id).where(TermRow.person_id.in_(ids))
    for person_id, office_id, body_id in session.execute(terms):
        held[person_id][0].add(office_id)
        held[person_id][1].add(body_id)
    found = select(PersonRow.id, PersonRow.name, PersonRow.staff_number).where(PersonRow.id.in_(ids))
    return {
        one: PersonHint(name, number, frozenset(held[one][0]), frozenset(held[one][1]))
        for one, name, number in session.execute(found)
    }


def _offices(session: Session) -> Iterator[Double]:
    region, key = func.coalesce(OfficeRow.region_code, ""), OfficeRow.name_key
    shared = select(region, key).where(key > "").group_by(region, key).having(func.count() > 1).limit(_KEYS).subquery()
    same = and_(shared.c[0] == region, shared.c[1] == key)
    found = select(region, key, OfficeRow.id).join(shared, same).order_by(region, key, OfficeRow.name, OfficeRow.id)
    pairs = set(islice(_neighbours(session.execute(found)), _PAIRS))
    ids = {one for pair in pairs for one in pair}
    names = {
        row.id: row.name for row in session.execute(select(OfficeRow.id, OfficeRow.name).where(OfficeRow.id.in_(ids)))
    }
    for one, other in pairs:
        likeness = alike_offices(names[one], names[other])
        if likeness:
            yield Double(Subject.OFFICE, one, other, likeness)


def _person_fields(session: Session, person_id: int) -> dict[str, str]:
    row = session.get(PersonRow, person_id)
    if row is None:
        raise PersonUnknown(person_id)
    return {name: getattr(row, name) for name in PERSON_FIELDS}


def _office_fields(session: Session, office_id: int) -> dict[str, str]:
    row = session.get(OfficeRow, office_id)
    if row is None:
        raise OfficeUnknown(office_id)
    shown = {name: "" if getattr(row, name) is None else str(getattr(row, name)) for name in OFFICE_FIELDS}
    shown["institution_id"] = session.get_one(InstitutionRow, row.institution_id).name
    group = session.get_one(PrecedenceGroupRow, row.group_code)
    shown["group_code"] = f"{group.code} {group.title}"
    region = session.get(RegionRow, row.region_code) if row.region_code else None
    shown["region_code"] = region_name(RegionKind(region.kind), region.name) if region else ""
    return shown


def _person_side(session: Session, person_id: int) -> Side:
    row = session.get_one(PersonRow, person_id)
    found = select(OfficeRow.name, TermRow, PersonRow).where(TermRow.person_id == person_id)
    return Side(person_id, name_of(row).full, _held(session, found), 0)


def _office_side(session: Session, office_id: int) -> Side:
    invited = select(func.count()).select_from(InviteeRow).where(InviteeRow.office_id == office_id)
    found = select(PersonRow.name, TermRow, PersonRow).where(TermRow.office_id == office_id)
    name = session.get_one(OfficeRow, office_id).name
    return Side(office_id, name, _held(session, found), session.scalar(invited) or 0)


def _held(session: Session, found: Any) -> tuple[tuple[str, Term], ...]:
    joined = found.join(OfficeRow, OfficeRow.id == TermRow.office_id).join(PersonRow, PersonRow.id == TermRow.person_id)
    return tuple(
        (called, Term(name_of(person), TermKind(row.kind), row.starts, row.ends, row.takes_place, person.id))
        for called, row, person in session.execute(joined.order_by(TermRow.starts, TermRow.id))
    )
