"""Regions by date in a store: a meeting sees those of its day, whatever day the store was founded for."""

from datetime import date

import pytest

from builders import DAY, found_banten
from rakor_desktop.db import migrate
from rakor_desktop.db.database import Database, engine_for
from rakor_desktop.domain.directory import RegionKind
from rakor_desktop.local.reference import load_reference, provinces
from rakor_desktop.services.directory import directory, regions
from rakor_desktop.services.directory.directory import Office

NOW = date(2026, 1, 1)
REFERENCE_CASE = ("11", "12", "14", "36", "91", "92")


def found(database: Database, codes: tuple[str, ...], day: date) -> None:
    for code in codes:
        database.run(directory.found_province, load_reference(code, day))


def offices(database: Database, day: date) -> dict[str, Office]:
    return {one.name: one for one in database.ask(directory.offices, day)}


def codes_of(database: Database, day: date, province: str) -> set[str]:
    held = [one.region_code or "" for one in database.ask(directory.offices, day)]
    return {code for code in held if code.startswith(f"{province}.")}


def test_every_province_of_today_is_founded(database: Database) -> None:
    for province in provinces(NOW):
        reference = load_reference(province.code, NOW)
        central = 0 if province.code == "11" else 6
        assert database.run(directory.found_province, reference) == len(reference.offices) - central
        assert database.run(directory.found_province, reference) == 0
    there = offices(database, NOW).values()
    regional = {one.region_code for one in there if one.region_kind in (RegionKind.REGENCY, RegionKind.CITY)}
    assert len(regional) == 514
    assert len([one for one in database.ask(directory.institutions) if one.is_region]) == 514


def test_the_six_provinces_of_the_reference_case_are_founded_as_of_2016(database: Database) -> None:
    found(database, REFERENCE_CASE, DAY)
    assert [len(codes_of(database, DAY, code)) for code in REFERENCE_CASE] == [23, 33, 12, 8, 29, 13]
    assert offices(database, DAY)["Bupati Toba Samosir"].region == "Kabupaten Toba Samosir"


def test_a_store_founded_for_2016_shows_nine_regions_of_papua_today(database: Database) -> None:
    found(database, ("91",), DAY)
    assert len(codes_of(database, date(2022, 7, 24), "91")) == 29
    assert len(codes_of(database, date(2022, 7, 25), "91")) == 9
    assert "Bupati Merauke" not in offices(database, NOW)


@pytest.mark.parametrize("order", [(("91", DAY), ("93", NOW)), (("93", NOW), ("91", DAY))])
def test_merauke_is_one_office_under_the_code_of_the_day(
    database: Database, order: tuple[tuple[str, date], ...]
) -> None:
    for code, day in order:
        found(database, (code,), day)
    then, now = offices(database, DAY)["Bupati Merauke"], offices(database, NOW)["Bupati Merauke"]
    assert (then.region_code, now.region_code, then.id) == ("91.01", "93.01", now.id)
    assert (then.place.region_code, now.place.region_code) == ("91.01", "93.01")


def test_an_office_that_was_asked_for_is_shown_even_where_its_region_is_gone(database: Database) -> None:
    found(database, ("91",), DAY)
    merauke = offices(database, DAY)["Bupati Merauke"]
    (shown,) = database.ask(directory.offices, NOW, [merauke.id])
    assert (shown.name, shown.region) == ("Bupati Merauke", "Kabupaten Merauke")


@pytest.mark.parametrize("founded", [DAY, NOW])
def test_toba_is_one_office_with_the_name_of_the_day(database: Database, founded: date) -> None:
    found(database, ("12",), founded)
    then, now = offices(database, DAY), offices(database, NOW)
    assert "Bupati Toba" not in then
    assert "Bupati Toba Samosir" not in now
    assert then["Bupati Toba Samosir"].id == now["Bupati Toba"].id
    assert then["Bupati Toba Samosir"].institution == "Pemerintah Kabupaten Toba Samosir"
    assert (then["Bupati Toba Samosir"].region, now["Bupati Toba"].region) == (
        "Kabupaten Toba Samosir", "Kabupaten Toba",
    )  # fmt: skip
    assert "toba samosir" in now["Bupati Toba"].search_text


def test_the_commander_of_the_day(database: Database) -> None:
    found(database, ("14",), DAY)
    assert "Komandan Korem 031/Wira Bima" in offices(database, date(2025, 8, 9))
    assert "Panglima Kodam XIX/Tuanku Tambusai" in offices(database, date(2025, 8, 10))
    assert "Komandan Korem 031/Wira Bima" not in offices(database, date(2025, 8, 10))


def test_the_zone_is_that_of_the_province(database: Database) -> None:
    assert database.ask(regions.home_zone) == "WIB"
    found(database, ("91",), DAY)
    assert database.ask(regions.home_zone) == "WIT"


def test_a_store_of_the_second_revision_keeps_its_regions(store_url: str) -> None:
    migrate.upgrade(store_url, "0002")
    _tell(store_url, "insert into region (code, name, kind, province_code) values ('36', 'Banten', 'provinsi', '36')")
    _tell(
        store_url, "insert into region (code, name, kind, province_code) values ('36.04', 'Serang', 'kabupaten', '36')"
    )
    migrate.upgrade(store_url)
    database = Database(store_url)
    assert offices(database, DAY) == {}
    assert {code for code, one in database.ask(regions.regions_on, DAY).items() if one.valid} == {"36", "36.04"}
    assert database.ask(regions.home_zone) == "WIB"
    found_banten(database)
    assert len(codes_of(database, DAY, "36")) == 8
    database.close()


def _tell(store: str, statement: str) -> None:
    engine = engine_for(store)
    with engine.begin() as connection:
        connection.exec_driver_sql(statement)
    engine.dispose()
