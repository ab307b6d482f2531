"""The directory as it is looked at: all offices of a day in order, what is searched, and everything about one."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from rakor_desktop.db.tables import DocumentRow, InviteeRow, OfficeRow, PersonRow, TermRow
from rakor_desktop.domain.appointments import PersonFacts, vacant_from
from rakor_desktop.domain.directory import Post, RegionKind, Term, TermKind
from rakor_desktop.domain.doubles import Subject
from rakor_desktop.domain.errors import OfficeUnknown
from rakor_desktop.domain.search import words
from rakor_desktop.services.directory.appointments import facts_of, name_of
from rakor_desktop.services.directory.directory import Office, offices, runs_on
from rakor_desktop.services.directory.merging import merged_ids
from rakor_desktop.services.directory.office_list import office_list
from rakor_desktop.services.directory.people_search import best_named_first, named
from rakor_desktop.services.history import HistoryLine, history

SUGGESTED = 6
"""How many known people are offered while a name is typed."""


@dataclass(frozen=True, slots=True)
class HeldTerm:
    """A term of office with its id."""

    id: int
    term: Term


@dataclass(frozen=True, slots=True)
class Lane:
    """All terms of one office, the latest first, and from when on it is vacant where nobody holds it."""

    office_id: int
    office: str
    terms: tuple[HeldTerm, ...]
    vacant_from: date | None = None


@dataclass(frozen=True, slots=True)
class KnownPerson:
    """A person with what is kept of him and the offices he holds on a day."""

    id: int
    facts: PersonFacts
    offices: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class OfficeCard:
    """Everything about one office as of a day. `lanes` begins with its own; `issued` counts papers that named it."""

    office: Office
    lanes: tuple[Lane, ...]
    holder: KnownPerson | None
    issued: int
    history: tuple[HistoryLine, ...]


def region_heads(session: Session, day: date) -> tuple[Office, ...]:
    """The regents and mayors of `day`, in order of precedence."""
    heads = session.scalars(select(OfficeRow.id).where(OfficeRow.post == Post.HEAD))
    existed = frozenset(office_list(session, day).ids)
    found = offices(session, day, [one for one in heads if one in existed])
    return tuple(office for office in found if office.region_kind in (RegionKind.REGENCY, RegionKind.CITY))


def office_card(session: Session, office_id: int, day: date) -> OfficeCard:
    """All that the directory knows of an office, from one consistent read. Raises OfficeUnknown."""
    (office,) = offices(session, day, [office_id]) or (None,)
    if office is None:
        raise OfficeUnknown(office_id)
    lanes = _lanes(session, office)
    person = office.holder.person_id if office.holder else None
    return OfficeCard(
        office,
        lanes,
        next(iter(_known(session, day, [person])), None) if person else None,
        _issued(session, office_id),
        history(session, _subjects(session, office_id, lanes[0])),
    )


def people(session: Session, day: date, typed: str) -> tuple[KnownPerson, ...]:
    """Known people in whose name each typed word is found, with what they hold on `day`; at most SUGGESTED.

    Those of whom each typed word begins a name come first, as in `domain.search.best_first`.
    """
    if not words(typed):
        return ()
    found = select(PersonRow.id).where(*named(typed)).order_by(*best_named_first(typed)).limit(SUGGESTED)
    return _known(session, day, session.scalars(found).all())


def _subjects(session: Session, office_id: int, lane: Lane) -> list[tuple[str, int]]:
    """What the history of an office is about: itself, its terms, its holders, and what was merged into them."""
    people = {held.term.person_id for held in lane.terms}
    told = [("term", held.id) for held in lane.terms]
    for subject, ids in ((Subject.OFFICE, {office_id}), (Subject.PERSON, people)):
        told += [(subject.value, one) for of in ids for one in (of, *merged_ids(session, subject, of))]
    return told


def _lanes(session: Session, office: Office) -> tuple[Lane, ...]:
    """The office's own, and for a head or deputy the other of the two in the same body."""
    pair = {Post.HEAD.value: Post.DEPUTY, Post.DEPUTY.value: Post.HEAD}.get(office.post)
    beside = select(OfficeRow.id, OfficeRow.name).where(
        OfficeRow.institution_id == office.institution_id, OfficeRow.post == pair
    )
    names = {office.id: office.name}
    for other_id, name in session.execute(beside.order_by(OfficeRow.sub, OfficeRow.id)) if pair else ():
        names[other_id] = name
    terms, said = _held_terms(session, list(names)), _said_vacant(session, list(names))
    return tuple(_lane(one, name, terms.get(one, []), said[one]) for one, name in names.items())


def _lane(office_id: int, name: str, held: list[HeldTerm], said: date | None) -> Lane:
    return Lane(office_id, name, tuple(held), vacant_from(said, [one.term for one in held]))


def _said_vacant(session: Session, office_ids: list[int]) -> dict[int, date | None]:
    found = session.execute(select(OfficeRow.id, OfficeRow.vacant_from).where(OfficeRow.id.in_(office_ids)))
    return {row.id: row.vacant_from for row in found}


def _held_terms(session: Session, office_ids: list[int]) -> dict[int, list[HeldTerm]]:
    found = select(TermRow, PersonRow).join(PersonRow, PersonRow.id == TermRow.person_id)
    terms: dict[int, list[HeldTerm]] = {}
    for row, person in session.execute(found.where(TermRow.office_id.in_(office_ids))):
        term = Term(name_of(person), TermKind(row.kind), row.starts, row.ends, row.takes_place, person.id)
        terms.setdefault(row.office_id, []).append(HeldTerm(row.id, term))
    for held in terms.values():
        held.sort(key=lambda one: (one.term.starts or date.min, one.id), reverse=True)
    return terms


def _known(session: Session, day: date, ids: Iterable[int]) -> tuple[KnownPerson, ...]:
    wanted = list(ids)
    rows = {row.id: row for row in session.scalars(select(PersonRow).where(PersonRow.id.in_(wanted)))}
    held: dict[int, list[str]] = {}
    found = (
        select(TermRow.person_id, OfficeRow.name)
        .join(OfficeRow, OfficeRow.id == TermRow.office_id)
        .where(TermRow.person_id.in_(wanted), runs_on(day, TermRow.starts, TermRow.ends))
        .order_by(TermRow.id)
    )
    for person_id, office in session.execute(found):
        held.setdefault(person_id, []).append(office)
    return tuple(KnownPerson(one, facts_of(rows[one]), tuple(held.get(one, ()))) for one in wanted if one in rows)


def _issued(session: Session, office_id: int) -> int:
    """How many papers were issued for meetings to which the office was invited."""
    meetings = select(InviteeRow.meeting_id).where(InviteeRow.office_id == office_id)
    counted = select(func.count()).select_from(DocumentRow).where(DocumentRow.meeting_id.in_(meetings))
    return session.scalar(counted) or 0
