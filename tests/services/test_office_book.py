"""Offices entered, renamed from a day on, corrected and taken back, on both stores."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from builders import DAY, found_banten
from rakor_desktop.db.database import Database
from rakor_desktop.domain.errors import (
    FieldMissing,
    NameTaken,
    OfficeChanged,
    OfficeInUse,
    OfficeUnknown,
    RakorError,
    SpanReversed,
)
from rakor_desktop.services.directory import directory
from rakor_desktop.services.directory.appointments import Appointment, appoint
from rakor_desktop.services.directory.office_book import (
    OfficeFacts,
    add_office,
    change_office,
    change_office_back,
    office_choices,
    office_facts,
    remove_office,
)
from rakor_desktop.services.directory.office_list import office_list
from rakor_desktop.services.directory.offices import office_card
from twins import REGENT, person

FACTS = OfficeFacts(
    "Kepala Dinas Kesehatan Kabupaten Serang", "Dinas Kesehatan Kabupaten Serang", "36.04", "P-10", 50, "II.b"
)
AFTER = DAY + timedelta(days=1)


def test_an_office_is_entered_with_its_institution_and_region(database: Database) -> None:
    found_banten(database)
    office_id = database.run(add_office, replace(FACTS, name="  Kepala  Dinas Kesehatan Kabupaten Serang "))
    assert database.ask(office_facts, office_id) == FACTS
    (office,) = database.ask(directory.offices, DAY, [office_id])
    assert (office.region, office.institution, office.group.code) == (
        "Kabupaten Serang", "Dinas Kesehatan Kabupaten Serang", "P-10",
    )  # fmt: skip
    assert list(database.ask(office_list, DAY).found("kesehatan serang")) == [office_id]
    assert database.ask(office_card, office_id, DAY).history[0].action == "added"


@pytest.mark.parametrize(
    ("wrong", "refusal"),
    [
        ({"name": " "}, FieldMissing),
        ({"institution": ""}, FieldMissing),
        ({"group_code": ""}, FieldMissing),
        ({"name": REGENT}, NameTaken),
        ({"valid_from": DAY, "valid_to": date(2016, 1, 1)}, SpanReversed),
    ],
)
def test_what_is_wrong_is_refused(database: Database, wrong: dict[str, str], refusal: type[RakorError]) -> None:
    found_banten(database)
    with pytest.raises(refusal):
        database.run(add_office, replace(FACTS, **wrong))  # type: ignore[arg-type]


def test_an_office_is_called_otherwise_from_a_day_on(database: Database) -> None:
    found_banten(database)
    office_id = database.run(add_office, FACTS)
    new = replace(FACTS, name="Kepala Dinas Kesehatan dan KB Kabupaten Serang")
    done = database.run(change_office, office_id, FACTS, new, AFTER)
    names = [database.ask(directory.offices, day, [office_id])[0].name for day in (DAY, AFTER)]
    assert names == [FACTS.name, new.name]
    with pytest.raises(OfficeChanged):
        database.run(change_office, office_id, FACTS, new, None)
    database.run(change_office_back, done)
    assert database.ask(office_facts, office_id) == FACTS
    assert database.ask(directory.offices, DAY, [office_id])[0].name == FACTS.name
    with pytest.raises(OfficeChanged):
        database.run(change_office_back, done)


def test_a_slip_is_corrected_without_a_former_name(database: Database) -> None:
    found_banten(database)
    office_id = database.run(add_office, FACTS)
    new = replace(FACTS, name="Kepala Dinas Kesehatan Kab. Serang", valid_from=DAY, vacant_from=AFTER)
    done = database.run(change_office, office_id, FACTS, new, None)
    assert done.former_id is None
    assert database.ask(directory.offices, date(2016, 1, 1), [office_id])[0].name == new.name
    assert office_id not in {one.id for one in database.ask(directory.offices, date(2016, 1, 1))}


def test_what_is_used_stays(database: Database) -> None:
    found_banten(database)
    office_id = database.run(add_office, FACTS)
    database.run(appoint, Appointment(office_id, person("Contoh Pertama")))
    with pytest.raises(OfficeInUse):
        database.run(remove_office, office_id)
    unused = database.run(add_office, replace(FACTS, name="Lain"))
    database.run(remove_office, unused)
    with pytest.raises(OfficeUnknown):
        database.ask(office_facts, unused)


def test_regions_are_offered_by_their_whole_names(database: Database) -> None:
    found_banten(database)
    choices = database.ask(office_choices, DAY)
    assert {("36.04", "Kabupaten Serang"), ("36.73", "Kota Serang"), ("36", "Provinsi Banten")} <= set(choices.regions)
    assert all(name.split()[0] in ("Kabupaten", "Kota", "Provinsi") for _, name in choices.regions)
    assert "Pemerintah Kabupaten Serang" in choices.institutions
    assert choices.groups[0][0].startswith("NAS")
