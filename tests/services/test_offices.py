"""The directory as of a day: order, search, pages, lanes, people and history, on both stores."""

from datetime import date, timedelta

import pytest

from builders import DAY, found_banten, issue_minutes, make_meeting
from rakor_desktop.db.database import Database
from rakor_desktop.domain.appointments import Holding, PersonFacts
from rakor_desktop.domain.directory import TermKind
from rakor_desktop.domain.errors import ChangedSince, OfficeHeld, OfficeUnknown
from rakor_desktop.domain.names import Name
from rakor_desktop.services.directory import directory
from rakor_desktop.services.directory.appointments import (
    Appointment,
    appoint,
    change_person,
    end_term,
    say_vacant,
    vacant_back,
)
from rakor_desktop.services.directory.office_list import OfficeList, office_list
from rakor_desktop.services.directory.offices import office_card, people
from rakor_desktop.services.invitations import invitations

REGENT, DEPUTY = "Bupati Lebak", "Wakil Bupati Lebak"
ONE, OTHER = PersonFacts(Name("H.", "Pejabat Satu", "S.IP.")), PersonFacts(Name("", "Pejabat Dua", ""))
BEFORE = DAY - timedelta(days=1)


def held(listed: OfficeList, state: Holding) -> set[int]:
    return set(listed.found("", state))


def test_who_is_acting_and_what_is_vacant_follows_the_day(database: Database) -> None:
    offices = found_banten(database)
    database.run(appoint, Appointment(offices[REGENT], ONE))
    database.run(appoint, Appointment(offices[REGENT], OTHER, TermKind.PLH, DAY, DAY))
    database.run(appoint, Appointment(offices[DEPUTY], OTHER, starts=DAY))
    before, on_day = (database.ask(office_list, day) for day in (BEFORE, DAY))
    assert (held(before, Holding.ACTING), before.count(Holding.UNKNOWN)) == (set(), len(offices) - 1)
    assert held(on_day, Holding.ACTING) == {offices[REGENT]}
    assert on_day.count(Holding.UNKNOWN) == len(offices) - 2
    assert before.count(Holding.VACANT) == on_day.count(Holding.VACANT) == 0


def test_vacant_is_what_was_held_or_said_so_and_unknown_what_nobody_entered(database: Database) -> None:
    offices = found_banten(database)
    database.run(appoint, Appointment(offices[REGENT], ONE, starts=date(2014, 1, 15), ends=BEFORE))
    assert database.run(say_vacant, offices[DEPUTY], DAY) is None
    for day, empty in ((BEFORE, set()), (DAY, {offices[REGENT], offices[DEPUTY]})):
        found = database.ask(office_list, day)
        rows = {one.id: one.holding for one in database.ask(directory.offices, day)}
        assert held(found, Holding.VACANT) == {one for one, state in rows.items() if state is Holding.VACANT} == empty
        assert held(found, Holding.UNKNOWN) == {one for one, state in rows.items() if state is Holding.UNKNOWN}
    before_the_first_known = database.ask(office_card, offices[REGENT], date(2013, 1, 1))
    assert before_the_first_known.office.holding is Holding.UNKNOWN
    assert [lane.vacant_from for lane in before_the_first_known.lanes] == [DAY, DAY]
    assert database.run(say_vacant, offices[DEPUTY], None) == DAY
    assert held(database.ask(office_list, DAY), Holding.VACANT) == {offices[REGENT]}


def test_what_is_held_is_not_said_to_be_vacant(database: Database) -> None:
    offices = found_banten(database)
    database.run(appoint, Appointment(offices[REGENT], ONE, TermKind.PLT, DAY))
    with pytest.raises(OfficeHeld):
        database.run(say_vacant, offices[REGENT], DAY)
    database.run(say_vacant, offices[REGENT], BEFORE)
    with pytest.raises(ChangedSince):
        database.run(vacant_back, offices[REGENT], DAY, None)
    assert held(database.ask(office_list, BEFORE), Holding.VACANT) == {offices[REGENT]}
    assert offices[REGENT] in held(database.ask(office_list, DAY), Holding.ACTING)


def test_the_card_shows_the_lanes_of_head_and_deputy(database: Database) -> None:
    offices = found_banten(database)
    first = database.run(appoint, Appointment(offices[REGENT], ONE, starts=date(2014, 1, 1)))
    second = database.run(appoint, Appointment(offices[REGENT], OTHER, starts=DAY, end_earlier=True))
    card = database.ask(office_card, offices[REGENT], BEFORE)
    assert [lane.office for lane in card.lanes] == [REGENT, DEPUTY]
    assert [held.id for held in card.lanes[0].terms] == [second.term_id, first.term_id]
    assert card.lanes[0].terms[1].term.ends == BEFORE
    assert card.holder
    assert (card.holder.facts, card.holder.offices) == (ONE, (REGENT,))
    assert database.ask(office_card, offices["Sekretaris Daerah Provinsi Banten"], DAY).holder is None
    with pytest.raises(OfficeUnknown):
        database.ask(office_card, 9999, DAY)


def test_the_card_counts_the_papers_that_keep_old_names(database: Database) -> None:
    offices = found_banten(database)
    meeting_id = make_meeting(database)
    database.run(invitations.invite, meeting_id, [offices[REGENT]])
    issue_minutes(database, meeting_id, b"%PDF")
    assert database.ask(office_card, offices[REGENT], DAY).issued == 1
    assert database.ask(office_card, offices[DEPUTY], DAY).issued == 0


def test_everything_has_its_history(database: Database) -> None:
    offices = found_banten(database)
    done = database.run(appoint, Appointment(offices[REGENT], ONE, starts=BEFORE))
    database.run(end_term, done.term_id, DAY)
    card = database.ask(office_card, offices[REGENT], DAY)
    assert card.holder
    database.run(change_person, card.holder.id, ONE, OTHER)
    lines = database.ask(office_card, offices[REGENT], DAY).history
    assert [(line.subject, line.action) for line in lines] == [
        ("person", "changed"), ("term", "changed"), ("term", "added"), ("person", "added"), ("office", "added"),
    ]  # fmt: skip
    assert [(one.name, one.old, one.new) for one in lines[1].fields] == [("ends", "", "2016-04-12")]
    assert lines[0].desk == "Meja 1"


def test_known_people_are_offered_by_any_words_of_their_name(database: Database) -> None:
    offices = found_banten(database)
    database.run(appoint, Appointment(offices[REGENT], ONE))
    database.run(appoint, Appointment(offices[DEPUTY], OTHER))
    (found,) = database.ask(people, DAY, "satu pej")
    assert (found.facts, found.offices) == (ONE, (REGENT,))
    assert [one.facts for one in database.ask(people, DAY, "pejabat")] == [OTHER, ONE]
    assert database.ask(people, DAY, " ") == ()


def test_what_was_said_to_be_vacant_is_taken_back(database: Database) -> None:
    office = found_banten(database)[DEPUTY]
    database.run(vacant_back, office, DAY, database.run(say_vacant, office, DAY))
    assert held(database.ask(office_list, DAY), Holding.VACANT) == set()
