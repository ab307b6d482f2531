"""How often the heads of region came themselves, over several meetings, on both stores."""

from datetime import date
from uuid import uuid4

from builders import arrive, banten_meeting, invite_regions, make_meeting
from rakor_desktop.db.database import Database
from rakor_desktop.domain.attendance import Representative
from rakor_desktop.services.attendance import attendance
from rakor_desktop.services.attendance.head_attendance import HeadLine, head_attendance, years

LEBAK, LATER = "Bupati Lebak", date(2017, 5, 2)


def lines(database: Database, since: date | None = None, until: date | None = None) -> dict[str, HeadLine]:
    return {line.office: line for line in database.ask(head_attendance, since, until)}


def test_each_head_is_counted_by_his_answers_over_all_meetings(database: Database) -> None:
    _, first = banten_meeting(database)
    second = invite_regions(database, make_meeting(database, "Rakor kedua", LATER))
    arrive(database, first[LEBAK])
    database.run(attendance.represent, uuid4(), second[LEBAK], Representative("Wakil Bupati Lebak"))
    arrive(database, second["Walikota Serang"])
    database.run(attendance.excuse, uuid4(), first["Walikota Serang"], "sakit")
    database.run(attendance.excuse, uuid4(), first["Bupati Serang"], "")
    found = lines(database)
    assert len(found) == 8
    assert not any(office.startswith("Wakil") for office in found)
    lebak, mayor, serang = found[LEBAK], found["Walikota Serang"], found["Bupati Serang"]
    assert (lebak.invited, lebak.in_person, lebak.represented, lebak.share) == (2, 1, 1, 0.5)
    assert lebak.last is not None
    assert lebak.last.year == 2016
    assert (mayor.in_person, mayor.excused, mayor.last) == (1, 1, LATER)
    assert (serang.absent, serang.not_recorded, serang.last, serang.share) == (1, 1, None, 0.0)
    assert all(line.invited == 2 for line in found.values())
    assert [line.code for line in database.ask(head_attendance)] == sorted(line.code for line in found.values())


def test_a_time_bounds_the_meetings(database: Database) -> None:
    _, first = banten_meeting(database)
    second = invite_regions(database, make_meeting(database, "Rakor kedua", LATER))
    arrive(database, first[LEBAK])
    arrive(database, second[LEBAK])
    assert lines(database, LATER)[LEBAK].in_person == 1
    assert lines(database, None, date(2016, 12, 31))[LEBAK].invited == 1
    assert lines(database, date(2018, 1, 1)) == {}


def test_what_was_revoked_does_not_count(database: Database) -> None:
    _, first = banten_meeting(database)
    arrive(database, first[LEBAK])
    database.run(attendance.revoke, uuid4(), first[LEBAK], "salah orang")
    assert (lines(database)[LEBAK].in_person, lines(database)[LEBAK].not_recorded) == (0, 1)


def test_the_years_are_those_with_an_invited_head(database: Database) -> None:
    banten_meeting(database)
    invite_regions(database, make_meeting(database, "Rakor kedua", LATER))
    make_meeting(database, "Tanpa undangan", date(2018, 5, 2))
    assert database.ask(years, date(2026, 11, 23)) == {2016, 2017}
    assert database.ask(years, date(2016, 12, 31)) == {2016}
