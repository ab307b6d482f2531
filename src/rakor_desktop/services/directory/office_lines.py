"""The directory as it leaves the screen: offices in the order asked for, each with what is kept of its holder."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from rakor_desktop.db.tables import PersonRow
from rakor_desktop.domain.appointments import PersonFacts
from rakor_desktop.domain.names import Name
from rakor_desktop.services.directory.directory import Office, offices

_ASKED_BY_ID = 500
"""Up to so many offices are asked for by their ids; beyond it all of them are read, which stores do sooner."""


@dataclass(frozen=True, slots=True)
class OfficeLine:
    """An office as it was on a day, and what is kept of its holder; None where nobody holds it."""

    office: Office
    person: PersonFacts | None


def office_lines(session: Session, day: date, ids: Sequence[int], contacts: bool) -> tuple[OfficeLine, ...]:
    """These offices on `day` in this order, from one consistent read; those that are gone are passed over.

    The adjutant and his telephone number are empty unless `contacts` are asked for.
    """
    few = ids if len(ids) <= _ASKED_BY_ID else None
    found = {office.id: office for office in offices(session, day, few)}
    listed = [found[one] for one in ids if one in found]
    people = _people(session, [office.holder.person_id for office in listed if office.holder], contacts)
    return tuple(OfficeLine(one, people.get(one.holder.person_id) if one.holder else None) for one in listed)


def _people(session: Session, wanted: Sequence[int], contacts: bool) -> Mapping[int, PersonFacts]:
    columns = (PersonRow.id, PersonRow.title_before, PersonRow.name, PersonRow.title_after)
    found = select(*columns, PersonRow.rank, PersonRow.staff_number)
    if len(wanted) <= _ASKED_BY_ID:
        found = found.where(PersonRow.id.in_(wanted))
    people = {
        person_id: PersonFacts(Name(before, name, after), rank, number)
        for person_id, before, name, after, rank, number in session.execute(found)
    }
    return _with_contacts(session, people) if contacts else people


def _with_contacts(session: Session, people: Mapping[int, PersonFacts]) -> Mapping[int, PersonFacts]:
    found = select(PersonRow.id, PersonRow.contact_name, PersonRow.contact_phone)
    if len(people) <= _ASKED_BY_ID:
        found = found.where(PersonRow.id.in_(list(people)))
    return {
        person_id: replace(people[person_id], contact_name=name, contact_phone=phone)
        for person_id, name, phone in session.execute(found)
        if person_id in people
    }
