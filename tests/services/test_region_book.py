"""Regions entered, renamed from a day on, ended and taken back: a Kabupaten or Kota is never lost, on both stores."""

from datetime import date, timedelta

import pytest

from builders import DAY, found_banten
from rakor_desktop.db.database import Database
from rakor_desktop.domain.directory import RegionKind
from rakor_desktop.domain.errors import (
    ChangedSince,
    FieldMissing,
    PrefixDiffers,
    RakorError,
    RegionCodeWrong,
    RegionGone,
    RegionInUse,
    RegionTaken,
    SpanReversed,
)
from rakor_desktop.services.directory import directory
from rakor_desktop.services.directory.office_book import OfficeFacts, add_office
from rakor_desktop.services.directory.office_list import office_list
from rakor_desktop.services.directory.region_book import (
    RegionEntry,
    add_region,
    end_back,
    end_region,
    region_book,
    remove_region,
    rename_back,
    rename_region,
)

REGENCY, CITY = RegionKind.REGENCY, RegionKind.CITY
NEW = RegionEntry("36.05", REGENCY, "Contoh", DAY)
AFTER = DAY + timedelta(days=1)


def names(database: Database, day: date) -> set[str]:
    return {office.name for office in database.ask(directory.offices, day)}


def test_a_region_is_entered_by_kind_and_name_and_taken_back(database: Database) -> None:
    found_banten(database)
    before = database.ask(region_book)
    assert database.run(add_region, RegionEntry(" 36.05 ", REGENCY, "kab. Contoh", DAY)) == "36.05"
    assert NEW in database.ask(region_book)
    assert NEW.full == "Kabupaten Contoh"
    database.run(remove_region, "36.05")
    assert database.ask(region_book) == before
    with pytest.raises(RegionGone):
        database.run(remove_region, "36.05")


@pytest.mark.parametrize(
    ("wrong", "refusal"),
    [
        (RegionEntry("36.05", CITY, "Contoh"), RegionCodeWrong),  # the code is that of a Kabupaten
        (RegionEntry("36.75", REGENCY, "Contoh"), RegionCodeWrong),
        (RegionEntry("3605", REGENCY, "Contoh"), RegionCodeWrong),
        (RegionEntry("99.05", REGENCY, "Contoh"), RegionCodeWrong),
        (RegionEntry("36.05", REGENCY, "Kota Contoh"), PrefixDiffers),
        (RegionEntry("36.05", REGENCY, " "), FieldMissing),
        (RegionEntry("36.05", REGENCY, "serang"), RegionTaken),
        (RegionEntry("36.04", REGENCY, "Contoh"), RegionTaken),
        (RegionEntry("36.05", REGENCY, "Contoh", DAY, date(2016, 1, 1)), SpanReversed),
    ],
)
def test_what_is_no_region_is_refused(database: Database, wrong: RegionEntry, refusal: type[RakorError]) -> None:
    found_banten(database)
    with pytest.raises(refusal):
        database.run(add_region, wrong)


def test_a_city_may_bear_the_name_of_a_regency(database: Database) -> None:
    found_banten(database)
    assert database.run(add_region, RegionEntry("36.75", CITY, "Lebak")) == "36.75"


def test_a_region_takes_its_offices_along_from_a_day_on(database: Database) -> None:
    found_banten(database)
    before = {day: names(database, day) for day in (DAY, AFTER)}
    done = database.run(rename_region, "36.04", "Serang Raya", AFTER)
    assert names(database, DAY) == before[DAY]
    now = {office.name: office for office in database.ask(directory.offices, AFTER)}
    assert {"Bupati Serang Raya", "Wakil Bupati Serang Raya", "Walikota Serang"} <= now.keys()
    assert "Bupati Serang" not in now
    assert now["Bupati Serang Raya"].region == "Kabupaten Serang Raya"
    assert now["Bupati Serang Raya"].institution == "Pemerintah Kabupaten Serang Raya"
    assert now["Bupati Serang Raya"].id in database.ask(office_list, AFTER).found("bupati serang raya")
    database.run(rename_back, done)
    assert {day: names(database, day) for day in (DAY, AFTER)} == before
    with pytest.raises(RegionGone):
        database.run(rename_back, done)


def test_a_slip_in_a_name_leaves_no_old_name(database: Database) -> None:
    found_banten(database)
    assert database.run(rename_region, "36.02", "Lebakk", None).formers == ()
    assert "Bupati Lebakk" in names(database, date(2016, 1, 1))


def test_a_region_ends_with_its_offices(database: Database) -> None:
    found_banten(database)
    assert database.run(end_region, "36.04", DAY) is None
    assert "Bupati Serang" in names(database, DAY)
    assert "Bupati Serang" not in names(database, AFTER)
    assert "Walikota Serang" in names(database, AFTER)
    with pytest.raises(ChangedSince):
        database.run(end_back, "36.04", AFTER, None)
    database.run(end_back, "36.04", DAY, None)
    assert "Bupati Serang" in names(database, AFTER)


def test_what_something_belongs_to_stays(database: Database) -> None:
    found_banten(database)
    database.run(add_region, NEW)
    database.run(add_office, OfficeFacts("Bupati Contoh", "Pemerintah Kabupaten Contoh", "36.05", "P-10"))
    with pytest.raises(RegionInUse):
        database.run(remove_region, "36.05")
