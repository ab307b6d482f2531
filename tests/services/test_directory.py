"""Founding a province and holders by day, on both stores."""

from datetime import date

import pytest

from builders import DAY, found_banten
from rakor_desktop.db.database import Database
from rakor_desktop.domain.errors import FieldMissing, OfficeUnknown
from rakor_desktop.domain.names import Name
from rakor_desktop.local.reference import load_reference
from rakor_desktop.services import directory


def test_a_province_is_founded_once(database: Database) -> None:
    assert database.run(directory.found_province, load_reference("36")) == 30
    assert database.run(directory.found_province, load_reference("36")) == 0


def test_serang_and_tangerang_are_two_each(database: Database) -> None:
    offices = found_banten(database)
    assert {"Bupati Serang", "Walikota Serang", "Bupati Tangerang", "Walikota Tangerang"} <= set(offices)
    regions = {one.name for one in database.ask(directory.institutions) if one.is_region}
    assert len(regions) == 8
    assert {"Pemerintah Kabupaten Serang", "Pemerintah Kota Serang"} <= regions


def test_a_term_that_begins_tomorrow_changes_tomorrow_only(database: Database) -> None:
    office = found_banten(database)["Gubernur Banten"]
    database.run(directory.appoint, office, Name("H.", "Rano Karno", "S.IP."), starts=date(2016, 4, 13))
    before, after = (database.ask(directory.offices, day, [office])[0].holder for day in (DAY, date(2016, 4, 13)))
    assert before is None
    assert after is not None
    assert after.name.full == "H. Rano Karno, S.IP."


def test_nobody_is_appointed_without_a_name_or_to_no_office(database: Database) -> None:
    office = found_banten(database)["Gubernur Banten"]
    with pytest.raises(FieldMissing):
        database.run(directory.appoint, office, Name("H.", " ", ""))
    with pytest.raises(OfficeUnknown):
        database.run(directory.appoint, 9999, Name("", "Seseorang", ""))
