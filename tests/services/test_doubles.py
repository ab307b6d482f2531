"""Likely doubles are found by what they share, however many rows there are, and what is none is remembered."""

import time
from datetime import date

import pytest
from sqlalchemy import insert, update

from builders import found_banten, make_meeting
from rakor_desktop.db.database import Database, Tx
from rakor_desktop.db.tables import OfficeRow, PersonRow, TermRow
from rakor_desktop.domain.doubles import Likeness, Subject, person_key
from rakor_desktop.domain.errors import PersonUnknown
from rakor_desktop.services.directory.appointments import Appointment, appoint, withdraw
from rakor_desktop.services.directory.doubles import Double, comparison, doubles, key_names, set_apart, set_together
from rakor_desktop.services.invitations import invitations
from twins import DEPUTY, REGENT, add_office, person


def found(database: Database) -> list[tuple[Subject, Likeness]]:
    return [(one.subject, one.likeness) for one in database.ask(doubles)]


def test_a_fresh_store_has_no_doubles(database: Database) -> None:
    found_banten(database)
    assert database.ask(doubles) == ()


def test_people_are_found_by_name_number_and_office(database: Database) -> None:
    offices = found_banten(database)
    database.run(appoint, Appointment(offices[REGENT], person("Contoh Pertama"), ends=date(2014, 1, 1)))
    database.run(appoint, Appointment(offices[REGENT], person("Contoh Pertma"), starts=date(2014, 1, 2)))
    assert found(database) == [(Subject.PERSON, Likeness.SIMILAR)]
    database.run(appoint, Appointment(offices[DEPUTY], person("CONTOH PERTAMA", "1965 1", after="S.H.")))
    database.run(appoint, Appointment(offices["Bupati Serang"], person("Orang Lain", "19.651")))
    assert [one for _, one in found(database)] == [Likeness.NUMBER, Likeness.NAME, Likeness.SIMILAR, Likeness.SIMILAR]


def test_a_person_with_another_number_is_another(database: Database) -> None:
    offices = found_banten(database)
    database.run(appoint, Appointment(offices[REGENT], person("Contoh Pertama", "19650101 199003 1 001")))
    database.run(appoint, Appointment(offices[DEPUTY], person("Contoh Pertama", "19790505 200501 2 009")))
    assert found(database) == []


def test_offices_are_found_within_one_region_only(database: Database) -> None:
    offices = found_banten(database)
    regency, city = offices["Bupati Serang"], offices["Walikota Serang"]
    database.run(add_office, "Kadis Kesehatan Kab. Serang", regency)
    database.run(add_office, "Kepala Dinas Kesehatan Kota Serang", city)
    assert found(database) == []
    twin = database.run(add_office, "Kepala Dinas Kesehatan Kabupaten Serang", regency)
    (double,) = database.ask(doubles)
    assert (double.subject, double.other_id, double.likeness) == (Subject.OFFICE, twin, Likeness.NAME)


def test_both_are_shown_side_by_side(database: Database) -> None:
    offices = found_banten(database)
    database.run(appoint, Appointment(offices[REGENT], person("Contoh Pertama", before="H.")))
    database.run(appoint, Appointment(offices[DEPUTY], person("Contoh Pertama", "1965")))
    (double,) = database.ask(doubles)
    shown = database.ask(comparison, double)
    assert {pair.name for pair in shown.fields if pair.differs} == {"title_before", "staff_number"}
    assert (shown.one.name, shown.other.name) == ("H. Contoh Pertama", "Contoh Pertama")
    assert [side.held[0][0] for side in (shown.one, shown.other)] == [REGENT, DEPUTY]


def test_offices_are_shown_with_their_region_holders_and_invitations(database: Database) -> None:
    offices = found_banten(database)
    twin = database.run(add_office, "Bupati Kab. Lebak", offices[REGENT])
    database.run(appoint, Appointment(twin, person("Contoh Pertama")))
    database.run(invitations.invite, make_meeting(database), [twin])
    (double,) = database.ask(doubles)
    shown = database.ask(comparison, double)
    values = {pair.name: (pair.one, pair.other) for pair in shown.fields}
    assert values["region_code"] == ("Kabupaten Lebak", "Kabupaten Lebak")
    assert values["name"] == (REGENT, "Bupati Kab. Lebak")
    assert [(called, term.kind.value) for called, term in shown.other.held] == [("Contoh Pertama", "definitif")]
    assert (shown.one.invited, shown.other.invited) == (0, 1)


def test_what_is_no_double_is_not_told_again_until_taken_back(database: Database) -> None:
    offices = found_banten(database)
    for office in (REGENT, DEPUTY):
        database.run(appoint, Appointment(offices[office], person("Contoh Pertama")))
    (double,) = database.ask(doubles)
    remembered = database.run(set_apart, double)
    assert database.ask(doubles) == ()
    for _ in range(2):
        database.run(set_together, remembered)
    assert database.ask(doubles) == (double,)


def test_a_person_who_is_gone_takes_what_was_remembered_with_him(database: Database) -> None:
    offices = found_banten(database)
    done = [database.run(appoint, Appointment(offices[name], person("Contoh Pertama"))) for name in (REGENT, DEPUTY)]
    (double,) = database.ask(doubles)
    database.run(set_apart, double)
    database.run(withdraw, done[1])
    with pytest.raises(PersonUnknown):
        database.ask(comparison, double)
    again = database.run(appoint, Appointment(offices[DEPUTY], person("Contoh Pertama")))
    assert again
    assert len(database.ask(doubles)) == 1


def test_rows_of_an_earlier_version_get_their_keys(database: Database) -> None:
    offices = found_banten(database)
    for office in (REGENT, DEPUTY):
        database.run(appoint, Appointment(offices[office], person("Contoh Pertama")))
    before = database.ask(doubles)
    database.run(forget_keys)
    assert database.ask(doubles) == ()
    database.run(key_names)
    assert database.ask(doubles) == before != ()


def forget_keys(tx: Tx) -> None:
    for table in (PersonRow, OfficeRow):
        tx.session.execute(update(table).values(name_key=None))


def test_many_people_are_searched_in_bounded_time(database: Database) -> None:
    """Twenty thousand people of whom two thousand share a name, and one office with a hundred holders."""
    offices = found_banten(database)
    database.run(fill, offices[REGENT], 20_000)
    started = time.monotonic()
    pairs = database.ask(doubles)
    assert time.monotonic() - started < 5
    assert 0 < len(pairs) <= 200
    assert pairs == database.ask(doubles)


def fill(tx: Tx, office_id: int, count: int) -> None:
    names = ["Contoh Sama" if at % 10 == 0 else f"Contoh {_word(at)} {_word(at * 7)}" for at in range(count)]
    tx.session.execute(
        insert(PersonRow),
        [
            {"id": at + 1, "title_before": "", "name": name, "title_after": "", "name_key": person_key(name)}
            for at, name in enumerate(names)
        ],
    )
    tx.session.execute(
        insert(TermRow),
        [{"office_id": office_id, "person_id": at + 1, "kind": "definitif", "takes_place": True} for at in range(100)],
    )


def _word(number: int) -> str:
    letters = "bcdfgklmnpqrstw"
    return "".join(f"{letters[number // 15**place % 15]}a" for place in range(4))


def test_a_double_is_told_by_its_smaller_number_first(database: Database) -> None:
    offices = found_banten(database)
    for office in (REGENT, DEPUTY):
        database.run(appoint, Appointment(offices[office], person("Contoh Pertama")))
    assert database.ask(doubles) == (Double(Subject.PERSON, 1, 2, Likeness.NAME),)
