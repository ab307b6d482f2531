"""The directory as it leaves the screen: in the order asked for, without numbers of telephones unless asked for."""

from datetime import timedelta

from builders import DAY, found_banten
from rakor_desktop.db.database import Database
from rakor_desktop.domain.appointments import PersonFacts
from rakor_desktop.domain.names import Name
from rakor_desktop.services.directory import appointments, office_lines
from rakor_desktop.services.directory.appointments import Appointment

ONE = PersonFacts(Name("Hj.", "Pejabat Satu", "S.H."), "Pembina", "19650101 199003 1 001", "Ajudan", "081123456214")


def test_lines_stand_in_the_order_asked_for_as_of_the_day(database: Database) -> None:
    ids = found_banten(database)
    wanted = [ids["Wakil Bupati Lebak"], ids["Bupati Lebak"], 10**6]
    database.run(appointments.appoint, Appointment(ids["Bupati Lebak"], ONE, starts=DAY))
    lines = database.ask(office_lines.office_lines, DAY, wanted, False)
    assert [line.office.name for line in lines] == ["Wakil Bupati Lebak", "Bupati Lebak"]
    assert lines[0].person is None
    assert lines[1].person
    assert (lines[1].person.name.full, lines[1].person.rank) == ("Hj. Pejabat Satu, S.H.", "Pembina")
    (before,) = database.ask(office_lines.office_lines, DAY - timedelta(days=1), [ids["Bupati Lebak"]], False)
    assert before.person is None


def test_contacts_come_only_when_they_are_asked_for(database: Database) -> None:
    ids = found_banten(database)
    database.run(appointments.appoint, Appointment(ids["Bupati Lebak"], ONE))
    (silent,) = database.ask(office_lines.office_lines, DAY, [ids["Bupati Lebak"]], False)
    (told,) = database.ask(office_lines.office_lines, DAY, [ids["Bupati Lebak"]], True)
    assert silent.person
    assert told.person
    assert (silent.person.contact_name, silent.person.contact_phone) == ("", "")
    assert (told.person.contact_name, told.person.contact_phone) == ("Ajudan", "081123456214")


def test_a_long_list_is_read_the_same_as_a_short_one(database: Database) -> None:
    ids = list(found_banten(database).values())
    database.run(appointments.appoint, Appointment(ids[0], ONE))
    short = database.ask(office_lines.office_lines, DAY, ids, True)
    long = database.ask(office_lines.office_lines, DAY, ids + ids * (600 // len(ids)), True)
    assert long[: len(ids)] == short
