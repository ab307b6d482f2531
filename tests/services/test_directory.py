"""Founding a province, on both stores."""

from builders import DAY, found_banten
from rakor_desktop.db.database import Database
from rakor_desktop.local.reference import load_reference
from rakor_desktop.services.directory import directory


def test_a_province_is_founded_once(database: Database) -> None:
    assert database.run(directory.found_province, load_reference("36", DAY)) == 52
    assert database.run(directory.found_province, load_reference("36", DAY)) == 0


def test_serang_and_tangerang_are_two_each(database: Database) -> None:
    offices = found_banten(database)
    assert {"Bupati Serang", "Walikota Serang", "Bupati Tangerang", "Walikota Tangerang"} <= set(offices)
    regions = {one.name for one in database.ask(directory.institutions) if one.is_region}
    assert len(regions) == 8
    assert {"Pemerintah Kabupaten Serang", "Pemerintah Kota Serang"} <= regions
