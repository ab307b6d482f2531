"""Areas of intervention by the list of each year, on both stores."""

from dataclasses import replace
from datetime import date

import pytest

from builders import banten_meeting
from rakor_desktop.app.founding import begin_lists
from rakor_desktop.db.database import Database
from rakor_desktop.domain.errors import AreaTaken, AreaUnknown, FieldMissing, SpanReversed
from rakor_desktop.domain.followups import AreaFacts
from rakor_desktop.services.directory import directory
from rakor_desktop.services.followups import areas, followups, register
from rakor_desktop.services.followups.followups import Details, RecommendationDraft
from rakor_desktop.services.followups.register import Chosen

NEW = AreaFacts("MCSP 2027", "1", "Perencanaan", date(2027, 1, 1))


@pytest.mark.parametrize(
    ("day", "listed", "count"),
    [
        (date(2016, 4, 12), "Rencana aksi 2016", 9),
        (date(2020, 12, 31), "MCP 2018", 8),
        (date(2021, 1, 1), "MCP 2021", 8),
        (date(2024, 6, 1), "MCP 2024", 8),
        (date(2026, 1, 1), "MCSP 2025", 8),
    ],
)
def test_on_a_day_one_list_is_in_use(database: Database, day: date, listed: str, count: int) -> None:
    begin_lists(database)
    offered = database.ask(areas.areas, day)
    assert {one.facts.list_name for one in offered} == {listed}
    assert [one.position for one in offered] == list(range(1, count + 1))
    assert len({one.label for one in database.ask(areas.areas)}) == 41


def test_what_the_office_made_of_a_list_stays(database: Database) -> None:
    begin_lists(database)
    first = database.ask(areas.areas, date(2021, 6, 1))[0]
    database.run(areas.keep_area, replace(first.facts, name="APBD"), first.id, active=False)
    begin_lists(database)
    assert first.id not in [one.id for one in database.ask(areas.areas, date(2021, 6, 1))]
    [kept] = [one for one in database.ask(areas.areas) if one.id == first.id]
    assert (kept.facts.name, kept.position, kept.active) == ("APBD", 1, False)


def test_an_area_is_added_at_the_end_of_its_list(database: Database) -> None:
    made = [database.run(areas.keep_area, replace(NEW, code=code)) for code in ("1", "2")]
    listed = database.ask(areas.areas, date(2027, 5, 1))
    assert [(one.id, one.position) for one in listed] == list(zip(made, (1, 2), strict=True))
    assert database.ask(areas.areas, date(2026, 12, 31)) == ()


def test_what_is_no_area_is_refused(database: Database) -> None:
    database.run(areas.keep_area, NEW)
    with pytest.raises(AreaTaken):
        database.run(areas.keep_area, replace(NEW, name="Lain"))
    with pytest.raises(AreaUnknown):
        database.run(areas.keep_area, replace(NEW, code="2"), 99)
    with pytest.raises(SpanReversed):
        database.run(areas.keep_area, replace(NEW, code="2", valid_until=date(2026, 1, 1)))
    for empty in (replace(NEW, list_name=" "), replace(NEW, code=" "), replace(NEW, name="")):
        with pytest.raises(FieldMissing):
            database.run(areas.keep_area, empty)


def test_a_recommendation_stays_in_the_list_it_was_made_under(database: Database) -> None:
    meeting_id, _ = banten_meeting(database)
    begin_lists(database)
    area = database.ask(areas.areas, date(2016, 4, 12))[5]
    owner = database.ask(directory.institutions)[0].id
    draft = RecommendationDraft("Melapor LHKPN", (owner,), details=Details(area_id=area.id))
    made = database.run(followups.recommend, meeting_id, draft)
    database.run(areas.keep_area, replace(area.facts, name="Integritas"), area.id)
    [line] = database.ask(register.obligations, date(2026, 1, 1), Chosen(area_id=area.id, text="integritas"))
    assert (line.area, line.area_id) == ("Integritas", area.id)
    assert database.ask(register.obligations, date(2026, 1, 1), Chosen(area_id=area.id + 1)) == ()
    with pytest.raises(AreaUnknown):
        database.run(followups.describe, made, Details(area_id=99))
