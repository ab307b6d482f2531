"""All offices of a day in order, searched and counted in memory, on both stores."""

from datetime import date, timedelta

import pytest

from builders import DAY, found_banten
from rakor_desktop.db.database import Database
from rakor_desktop.domain.appointments import Holding, PersonFacts
from rakor_desktop.domain.directory import TermKind
from rakor_desktop.domain.names import Name
from rakor_desktop.local.reference import load_reference
from rakor_desktop.services.directory import directory
from rakor_desktop.services.directory.appointments import Appointment, appoint, change_person
from rakor_desktop.services.directory.office_list import office_list

REGENT, DEPUTY = "Bupati Lebak", "Wakil Bupati Lebak"
ONE, OTHER = PersonFacts(Name("H.", "Pejabat Satu", "S.IP.")), PersonFacts(Name("", "Pejabat Dua", ""))
BEFORE = DAY - timedelta(days=1)


def found(database: Database, day: date, typed: str) -> set[str]:
    listed = set(database.ask(office_list, day).found(typed))
    return {one.name for one in database.ask(directory.offices, day) if one.id in listed}


def test_the_list_is_in_the_one_order(database: Database) -> None:
    found_banten(database)
    assert list(database.ask(office_list, DAY).ids) == [one.id for one in database.ask(directory.offices, DAY)]


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("lebak bupati", {REGENT, DEPUTY}),
        ("wabup leb", {DEPUTY}),
        ("satu lebak", {REGENT}),  # a word of the office and one of its holder
        ("dua", set()),  # he begins tomorrow
        ("100%", set()),
        ("_", set()),
    ],
)
def test_search_finds_office_and_holder_of_the_day(database: Database, typed: str, expected: set[str]) -> None:
    offices = found_banten(database)
    database.run(appoint, Appointment(offices[REGENT], ONE))
    database.run(appoint, Appointment(offices[DEPUTY], OTHER, starts=DAY + timedelta(days=1)))
    assert found(database, DAY, typed) == expected


def test_searching_for_nothing_finds_all_in_order(database: Database) -> None:
    offices = found_banten(database)
    listed = database.ask(office_list, DAY)
    assert list(listed.found("  ")) == list(listed.ids) == list(offices.values())
    assert list(listed.found("", Holding.ACTING)) == []


def test_a_holder_is_found_by_the_name_he_has_since(database: Database) -> None:
    offices = found_banten(database)
    database.run(appoint, Appointment(offices[REGENT], ONE))
    (person,) = [one.holder.person_id for one in database.ask(directory.offices, DAY) if one.holder]
    database.run(change_person, person, ONE, OTHER)
    assert (found(database, DAY, "satu"), found(database, DAY, "dua")) == (set(), {REGENT})


def test_both_holders_of_an_office_are_found(database: Database) -> None:
    offices = found_banten(database)
    database.run(appoint, Appointment(offices[REGENT], ONE))
    database.run(appoint, Appointment(offices[REGENT], OTHER, TermKind.PLH, DAY, DAY))
    assert found(database, DAY, "satu") == found(database, DAY, "dua") == {REGENT}
    assert found(database, BEFORE, "dua") == set()


def test_an_office_is_found_by_what_it_was_called(database: Database) -> None:
    today = date(2026, 11, 23)
    database.run(directory.found_province, load_reference("12", today))
    assert "Bupati Toba" in found(database, today, "toba samosir bup")
