"""Who holds which office from when to when: appointing, ending a term, correcting a person."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from rakor_desktop.db.database import Tx
from rakor_desktop.db.tables import OfficeRow, PersonRow, TermRow
from rakor_desktop.domain.appointments import PersonFacts, clash, day_before, looks_like_nik
from rakor_desktop.domain.directory import Term, TermKind, holder_on
from rakor_desktop.domain.errors import (
    Field,
    FieldMissing,
    OfficeHeld,
    OfficeUnknown,
    PersonChanged,
    PersonUnknown,
    StaffNumberIsNik,
    TermEndsTooEarly,
    TermsOverlap,
    TermUnknown,
)
from rakor_desktop.domain.names import Name
from rakor_desktop.domain.search import search_text
from rakor_desktop.services.references import still_as_left


@dataclass(frozen=True, slots=True)
class Appointment:
    """What is asked for: `who` is a new person or the id of a known one.

    `starts` None is since before anybody knows; `takes_place` None is what is usual for the kind; `end_earlier` ends a
    term that stands in the way on the day before.
    """

    office_id: int
    who: PersonFacts | int
    kind: TermKind = TermKind.DEFINITIVE
    starts: date | None = None
    ends: date | None = None
    takes_place: bool | None = None
    end_earlier: bool = False


@dataclass(frozen=True, slots=True)
class Ended:
    """A term that was ended, when, and when it would have ended before; so that it can be put back."""

    term_id: int
    before: date | None
    last: date | None


@dataclass(frozen=True, slots=True)
class Appointed:
    """What an appointment did, for `withdraw`."""

    term_id: int
    ended: tuple[Ended, ...] = ()


def appoint(tx: Tx, wanted: Appointment) -> Appointed:
    """Enter that a person holds an office.

    Raises FieldMissing without a name, OfficeUnknown, PersonUnknown, StaffNumberIsNik, TermEndsTooEarly, TermsOverlap.
    """
    office = tx.session.get(OfficeRow, wanted.office_id, with_for_update=True)
    if office is None:
        raise OfficeUnknown(wanted.office_id)
    person = _person(tx.session, wanted.who)
    takes_place = wanted.kind.takes_place if wanted.takes_place is None else wanted.takes_place
    new = Term(name_of(person), wanted.kind, wanted.starts, wanted.ends, takes_place)
    _check_days(new)
    ended = _make_room(tx.session, office, new, wanted.end_earlier)
    tx.session.add(person)
    tx.session.flush()
    row = TermRow(
        office_id=office.id, person_id=person.id, kind=new.kind, starts=new.starts, ends=new.ends,
        takes_place=takes_place,
    )  # fmt: skip
    tx.session.add(row)
    tx.session.flush()
    return Appointed(row.id, ended)


def withdraw(tx: Tx, appointed: Appointed) -> None:
    """Take an appointment back: the term goes, with a person who has no other, and what it ended runs on.

    Raises TermUnknown, and ChangedSince when another desk had it end on another day meanwhile.
    """
    row = _term(tx.session, appointed.term_id)
    person_id = row.person_id
    tx.session.delete(row)
    tx.session.flush()
    if tx.session.scalar(select(TermRow.id).where(TermRow.person_id == person_id).limit(1)) is None:
        tx.session.delete(tx.session.get_one(PersonRow, person_id))
    for ended in appointed.ended:
        _run_on(tx.session, ended)


def put_back(tx: Tx, ended: Ended) -> None:
    """Undo `end_term`: the term ends when it would have ended before.

    Raises TermUnknown, TermsOverlap, and ChangedSince when another desk had it end on another day meanwhile.
    """
    _run_on(tx.session, ended)


def end_term(tx: Tx, term_id: int, last: date | None) -> Ended:
    """Say on which day a term ends, inclusive; None lets it run on. Returns what it was.

    Raises TermUnknown, TermEndsTooEarly, and TermsOverlap when a longer term would meet the next one.
    """
    row = _term(tx.session, term_id)
    before = row.ends
    _end(tx.session, row, last)
    return Ended(row.id, before, last)


def say_vacant(tx: Tx, office_id: int, since: date | None) -> date | None:
    """Say from which day on nobody holds an office; None takes it back. Returns what was said before.

    Raises OfficeUnknown, and OfficeHeld when somebody holds it on that day.
    """
    office = tx.session.get(OfficeRow, office_id, with_for_update=True)
    if office is None:
        raise OfficeUnknown(office_id)
    holder = since and holder_on(since, [term for _, term in _terms(tx.session, office_id)])
    if since and holder:
        raise OfficeHeld(office.name, holder.titled, since)
    before, office.vacant_from = office.vacant_from, since
    return before


def vacant_back(tx: Tx, office_id: int, said: date, before: date | None) -> None:
    """Undo `say_vacant` from the day `said` on. Raises OfficeUnknown, ChangedSince."""
    office = tx.session.get(OfficeRow, office_id, with_for_update=True)
    if office is None:
        raise OfficeUnknown(office_id)
    still_as_left(office.vacant_from, said)
    office.vacant_from = before


def change_person(tx: Tx, person_id: int, before: PersonFacts, after: PersonFacts) -> None:
    """Correct what is kept of a person who was read as `before`; issued papers keep what they printed.

    Raises PersonUnknown, PersonChanged when somebody else corrected him meanwhile, FieldMissing, StaffNumberIsNik.
    """
    row = tx.session.get(PersonRow, person_id, with_for_update=True)
    if row is None:
        raise PersonUnknown(person_id)
    if facts_of(row) != before:
        raise PersonChanged(before.name.full)
    _write(row, after)


def facts_of(row: PersonRow) -> PersonFacts:
    """What is kept of a person."""
    return PersonFacts(name_of(row), row.rank, row.staff_number, row.contact_name, row.contact_phone)


def name_of(row: PersonRow) -> Name:
    """The name of a person."""
    return Name(row.title_before, row.name, row.title_after)


def _person(session: Session, who: PersonFacts | int) -> PersonRow:
    if isinstance(who, PersonFacts):
        row = PersonRow()
        _write(row, who)
        return row
    found = session.get(PersonRow, who)
    if found is None:
        raise PersonUnknown(who)
    return found


def _write(row: PersonRow, facts: PersonFacts) -> None:
    name = Name(facts.name.before.strip(), facts.name.name.strip(), facts.name.after.strip(" ,"))
    if not name.name:
        raise FieldMissing(Field.NAME)
    if looks_like_nik(facts.staff_number):
        raise StaffNumberIsNik
    row.title_before, row.name, row.title_after = name.before, name.name, name.after
    row.rank, row.staff_number = facts.rank.strip(), facts.staff_number.strip()
    row.contact_name, row.contact_phone = facts.contact_name.strip(), facts.contact_phone.strip()
    row.search_text = search_text(name.full)


def _end(session: Session, row: TermRow, last: date | None) -> None:
    office = session.get_one(OfficeRow, row.office_id, with_for_update=True)
    term = _as_term(row, session.get_one(PersonRow, row.person_id))
    longer = Term(term.name, term.kind, term.starts, last, term.takes_place)
    _check_days(longer)
    _refuse_clash(office, longer, [held for other, held in _terms(session, office.id) if other.id != row.id])
    row.ends = last


def _run_on(session: Session, ended: Ended) -> None:
    row = _term(session, ended.term_id)
    still_as_left(row.ends, ended.last)
    _end(session, row, ended.before)


def _check_days(term: Term) -> None:
    if term.starts and term.ends and term.ends < term.starts:
        raise TermEndsTooEarly(term.starts, term.ends)


def _make_room(session: Session, office: OfficeRow, new: Term, end_earlier: bool) -> tuple[Ended, ...]:
    """End what stands in the way on the day before, if that was asked for and is enough."""
    held = _terms(session, office.id)
    ended: list[Ended] = []
    for row, term in held:
        last = day_before(new, term)
        if end_earlier and last and clash(new, [term]):
            ended.append(Ended(row.id, row.ends, last))
            row.ends = last
    moved = {one.term_id for one in ended}
    _refuse_clash(office, new, [term for row, term in held if row.id not in moved])
    return tuple(ended)


def _refuse_clash(office: OfficeRow, new: Term, held: list[Term]) -> None:
    in_the_way = clash(new, held)
    if in_the_way:
        raise TermsOverlap(
            office.name,
            in_the_way.name.full,
            in_the_way.kind,
            in_the_way.starts,
            in_the_way.ends,
            day_before(new, in_the_way),
        )


def _term(session: Session, term_id: int) -> TermRow:
    row = session.get(TermRow, term_id)
    if row is None:
        raise TermUnknown(term_id)
    return row


def _terms(session: Session, office_id: int) -> list[tuple[TermRow, Term]]:
    found = select(TermRow, PersonRow).join(PersonRow, PersonRow.id == TermRow.person_id)
    rows = session.execute(found.where(TermRow.office_id == office_id).order_by(TermRow.id))
    return [(row, _as_term(row, person)) for row, person in rows]


def _as_term(row: TermRow, person: PersonRow) -> Term:
    return Term(name_of(person), TermKind(row.kind), row.starts, row.ends, row.takes_place, person.id)
