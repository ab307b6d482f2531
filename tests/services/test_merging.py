"""Merging loses nothing: all that referred to either refers to the one that stays, and can be taken apart exactly."""

import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import select
from sqlalchemy.orm import Session

from builders import DAY, found_banten, issue_minutes, make_meeting
from rakor_desktop.db.database import Database
from rakor_desktop.db.tables import Base, HistoryRow, MergeItemRow, MergeRow
from rakor_desktop.domain.appointments import PersonFacts
from rakor_desktop.domain.attendance import Basis, Representative
from rakor_desktop.domain.directory import TermKind
from rakor_desktop.domain.doubles import Likeness, Subject
from rakor_desktop.domain.errors import (
    BothInvited,
    MergeInUse,
    MergeOutdated,
    MergeUndone,
    MergeUnknown,
    RakorError,
    RegionsDiffer,
    TwoHolders,
)
from rakor_desktop.domain.names import Name
from rakor_desktop.services.attendance import attendance
from rakor_desktop.services.directory import directory
from rakor_desktop.services.directory.appointments import Appointment, appoint, change_person, end_term
from rakor_desktop.services.directory.doubles import Comparison, Double, comparison, doubles
from rakor_desktop.services.directory.merging import merge, undo_merge
from rakor_desktop.services.directory.offices import office_card, people
from rakor_desktop.services.invitations import invitations
from twins import DEPUTY, REGENT, add_office, person

TWIN = "Bupati Kab. Lebak"
NEVER: frozenset[str] = frozenset()


def compared(database: Database, subject: Subject, one: int, other: int) -> Comparison:
    return database.ask(comparison, Double(subject, one, other, Likeness.NAME))


def everything(database: Database) -> dict[str, Any]:
    """Every row of the store but the trail of what happened."""
    left_out = {HistoryRow.__tablename__, MergeRow.__tablename__, MergeItemRow.__tablename__, "change"}

    def rows(session: Session) -> dict[str, Any]:
        tables = [table for name, table in Base.metadata.tables.items() if name not in left_out]
        return {table.name: sorted(map(repr, session.execute(select(table)).all())) for table in tables}

    return database.ask(rows)


def test_a_person_is_made_one_and_taken_apart_again(database: Database) -> None:
    offices = found_banten(database)
    database.run(appoint, Appointment(offices[REGENT], person("Contoh Pertama", before="H."), ends=DAY))
    database.run(appoint, Appointment(offices[DEPUTY], person("Contoh Pertma", "1965", after="S.H.")))
    before = everything(database)
    merged = database.run(merge, compared(database, Subject.PERSON, 1, 2), frozenset({"staff_number", "title_after"}))
    (one,) = database.ask(people, DAY, "contoh")
    assert one.facts == person("Contoh Pertama", "1965", "H.", "S.H.")
    assert set(one.offices) == {REGENT, DEPUTY}
    assert database.ask(people, DAY, "pertma") == (one,)  # found by either name
    assert merged.name == "H. Contoh Pertama, S.H."
    assert database.ask(doubles) == ()
    database.run(undo_merge, merged.id)
    assert everything(database) == before
    with pytest.raises(MergeUndone):
        database.run(undo_merge, merged.id)
    with pytest.raises(MergeUnknown):
        database.run(undo_merge, 99)


def test_what_was_merged_stands_in_the_history_of_the_office(database: Database) -> None:
    offices = found_banten(database)
    for office, name in ((REGENT, "Contoh Pertama"), (DEPUTY, "Contoh Pertma")):
        database.run(appoint, Appointment(offices[office], person(name)))
    database.run(merge, compared(database, Subject.PERSON, 1, 2), frozenset({"name"}))
    lines = database.ask(office_card, offices[REGENT], DAY).history
    removed = next(line for line in lines if (line.subject, line.action) == ("person", "removed"))
    assert ("name", "Contoh Pertama", "") in [(one.name, one.old, one.new) for one in removed.fields]


def twin_offices(database: Database) -> tuple[int, int, int]:
    """Two entries of one office with all that can refer to each, and a meeting of each."""
    offices = found_banten(database)
    one, other = offices[REGENT], database.run(add_office, TWIN, offices[REGENT])
    database.run(appoint, Appointment(one, person("Contoh Pertama"), ends=DAY))
    database.run(appoint, Appointment(other, person("Contoh Kedua"), TermKind.PLT))
    meeting = make_meeting(database)
    database.run(invitations.invite, meeting, [one, offices[DEPUTY]])
    invited = {row.office.id: row.id for row in database.ask(invitations.invitees, meeting)}
    database.run(attendance.check_in, uuid4(), invited[one])
    person_there = Representative(TWIN, "", None, other, Basis.NONE, "")
    database.run(attendance.represent, uuid4(), invited[offices[DEPUTY]], person_there)
    database.run(invitations.invite, make_meeting(database), [other])
    issue_minutes(database, meeting, b"%PDF")
    return one, other, meeting


def test_an_office_is_made_one_with_all_that_refers_to_it(database: Database) -> None:
    one, other, meeting = twin_offices(database)
    before = everything(database)
    merged = database.run(merge, compared(database, Subject.OFFICE, one, other), NEVER)
    card = database.ask(office_card, merged.kept_id, DAY)
    assert card.office.name == merged.name == REGENT
    assert {held.term.name.name for held in card.lanes[0].terms} == {"Contoh Pertama", "Contoh Kedua"}
    assert REGENT in [row.office.name for row in database.ask(invitations.invitees, meeting)]
    assert everything(database)["document"] == before["document"]  # byte for byte
    database.run(undo_merge, merged.id)
    assert everything(database) == before


def test_both_invited_to_one_meeting_is_refused(database: Database) -> None:
    one, other, meeting = twin_offices(database)
    database.run(invitations.invite, meeting, [other])
    before = everything(database)
    with pytest.raises(BothInvited):
        database.run(merge, compared(database, Subject.OFFICE, one, other), NEVER)
    assert everything(database) == before


def test_two_holders_at_a_time_are_refused_until_they_are_one_person(database: Database) -> None:
    offices = found_banten(database)
    one, other = offices[REGENT], database.run(add_office, TWIN, offices[REGENT])
    for office, name in ((one, "Contoh Pertama"), (other, "Contoh Pertma")):
        database.run(appoint, Appointment(office, person(name), starts=DAY))
    pair = Double(Subject.OFFICE, one, other, Likeness.NAME)
    with pytest.raises(TwoHolders):
        database.run(merge, database.ask(comparison, pair), NEVER)
    database.run(merge, compared(database, Subject.PERSON, 1, 2), NEVER)
    before = everything(database)
    merged = database.run(merge, database.ask(comparison, pair), NEVER)
    assert len(database.ask(office_card, merged.kept_id, DAY).lanes[0].terms) == 1  # alike in both, kept once
    database.run(undo_merge, merged.id)
    assert everything(database) == before


def test_a_regency_never_becomes_a_city(database: Database) -> None:
    offices = found_banten(database)
    pair = compared(database, Subject.OFFICE, offices["Bupati Serang"], offices["Walikota Serang"])
    with pytest.raises(RegionsDiffer):
        database.run(merge, pair, NEVER)


def test_what_was_changed_meanwhile_is_compared_again(database: Database) -> None:
    offices = found_banten(database)
    facts = person("Contoh Pertama")
    for office in (REGENT, DEPUTY):
        database.run(appoint, Appointment(offices[office], facts))
    pair = compared(database, Subject.PERSON, 1, 2)
    database.run(change_person, 1, facts, person("Contoh Pertama", "1965"))
    with pytest.raises(MergeOutdated):
        database.run(merge, pair, NEVER)


def two_entries(database: Database) -> tuple[dict[str, int], Comparison]:
    offices = found_banten(database)
    for office, number in ((REGENT, "1"), (DEPUTY, "2")):
        database.run(appoint, Appointment(offices[office], person("Contoh Pertama", number)))
    return offices, compared(database, Subject.PERSON, 1, 2)


def test_what_the_merge_did_not_touch_may_change_and_it_is_taken_apart(database: Database) -> None:
    offices, pair = two_entries(database)
    merged = database.run(merge, pair, NEVER)
    card = database.ask(office_card, offices[REGENT], DAY)
    database.run(end_term, card.lanes[0].terms[0].id, DAY)
    database.run(undo_merge, merged.id)
    (held,) = database.ask(office_card, offices[REGENT], DAY).lanes[0].terms
    assert (held.term.person_id, held.term.ends) == (1, DAY)


def test_what_was_corrected_since_stays_merged(database: Database) -> None:
    _, pair = two_entries(database)
    merged = database.run(merge, pair, NEVER)
    database.run(change_person, merged.kept_id, person("Contoh Pertama", "1"), person("Contoh Pertama", "3"))
    before = everything(database)
    with pytest.raises(MergeInUse):
        database.run(undo_merge, merged.id)
    assert everything(database) == before


def test_a_name_taken_since_keeps_two_offices_merged(database: Database) -> None:
    one, other, _ = twin_offices(database)
    merged = database.run(merge, compared(database, Subject.OFFICE, one, other), frozenset({"name"}))
    database.run(add_office, REGENT, merged.kept_id)
    before = everything(database)
    with pytest.raises(MergeInUse):
        database.run(undo_merge, merged.id)
    assert everything(database) == before


OFFICES = (REGENT, DEPUTY, "Bupati Serang", "Walikota Serang")
DAYS = st.one_of(st.none(), st.dates(date(2014, 1, 1), date(2016, 12, 31)))
TERMS = st.lists(st.tuples(st.sampled_from(OFFICES), st.sampled_from(list(TermKind)), DAYS, DAYS), max_size=4)
FACTS = st.builds(
    PersonFacts,
    st.builds(Name, st.sampled_from(["", "H.", "Dr."]), st.sampled_from(["Contoh", "Contoh Lain"]), st.just("")),
    staff_number=st.sampled_from(["", "1", "22"]),
)


@pytest.fixture(scope="module")
def shared(banten_file: tuple[Path, int], tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    path = shutil.copy(banten_file[0], tmp_path_factory.mktemp("merging") / "rakor.sqlite")
    opened = Database(str(path))
    yield opened
    opened.close()


@given(FACTS, FACTS, TERMS, TERMS, st.frozensets(st.sampled_from(["name", "title_before", "staff_number"])))
@settings(max_examples=40)
def test_merging_never_loses_a_fact(
    shared: Database, one: PersonFacts, other: PersonFacts, first: Any, second: Any, from_other: frozenset[str]
) -> None:
    offices = {office.name: office.id for office in shared.ask(directory.offices, DAY)}
    ids = [entered(shared, offices, facts, terms) for facts, terms in ((one, first), (other, second))]
    if None in ids:
        return
    a, b = sorted(int(found or 0) for found in ids)
    pair = compared(shared, Subject.PERSON, a, b)
    facts_before = everything(shared)
    held = sorted(map(repr, (*pair.one.held, *pair.other.held)))
    merged = shared.run(merge, pair, from_other)
    whole = compared(shared, Subject.PERSON, merged.kept_id, merged.kept_id)
    told = {field.name: field.one for field in whole.fields}
    for field in pair.fields:
        assert told[field.name] == (field.other if field.name in from_other else field.one)
    strip = [(called, term.kind, term.starts, term.ends) for called, term in whole.one.held]
    both = [(called, term.kind, term.starts, term.ends) for called, term in (*pair.one.held, *pair.other.held)]
    assert sorted(map(repr, strip)) == sorted(map(repr, both))
    shared.run(undo_merge, merged.id)
    assert everything(shared) == facts_before
    assert held == sorted(map(repr, (*compared(shared, Subject.PERSON, a, b).one.held, *pair.other.held)))


def entered(database: Database, offices: dict[str, int], facts: PersonFacts, terms: Any) -> int | None:
    """A person with those of the terms that an office has room for."""
    who: PersonFacts | int = facts
    for office, kind, starts, ends in terms:
        try:
            done = database.run(appoint, Appointment(offices[office], who, kind, starts, ends))
        except RakorError:
            continue
        card = database.ask(office_card, offices[office], DAY)
        who = next(held.term.person_id for held in card.lanes[0].terms if held.id == done.term_id)
    return who if isinstance(who, int) else None
