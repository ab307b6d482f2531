"""Areas of intervention by the list of each year, on both stores."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date
from threading import Barrier
from typing import Any

import pytest

from builders import banten_meeting
from rakor_desktop.app.founding import begin_lists
from rakor_desktop.db.database import Database
from rakor_desktop.domain.area_lists import AreaList, KeptArea
from rakor_desktop.domain.errors import (
    AreaTaken,
    AreaUnknown,
    AreaUsed,
    ChangedSince,
    FieldMissing,
    RakorError,
    SettingChanged,
    SpanReversed,
)
from rakor_desktop.services import history
from rakor_desktop.services.directory import directory
from rakor_desktop.services.followups import areas, followups, register
from rakor_desktop.services.followups.followups import Details, RecommendationDraft
from rakor_desktop.services.followups.register import Chosen


@pytest.mark.parametrize(
    ("day", "name", "count"),
    [
        (date(2016, 4, 12), "Rencana aksi 2016", 9),
        (date(2020, 12, 31), "MCP 2018", 8),
        (date(2021, 1, 1), "MCP 2021", 8),
        (date(2024, 6, 1), "MCP 2024", 8),
        (date(2026, 1, 1), "MCSP 2025", 8),
    ],
)
def test_on_a_day_one_list_is_in_use(database: Database, day: date, name: str, count: int) -> None:
    begin_lists(database)
    offered = database.ask(areas.areas, day)
    assert {one.facts.list_name for one in offered} == {name}
    assert [one.position for one in offered] == list(range(1, count + 1))
    assert len({one.label for one in database.ask(areas.areas)}) == 41


def listed(database: Database, name: str) -> AreaList:
    return next(one for one in database.ask(areas.area_lists) if one.name == name)


def changed(database: Database, which: str, **facts: Any) -> tuple[AreaList, ...]:
    """Every list, one of them with other facts."""
    every = database.ask(areas.area_lists)
    return tuple(replace(one, **facts) if one.name == which else one for one in every)


def test_what_the_office_made_of_a_list_stays(database: Database) -> None:
    begin_lists(database)
    first, *rest = listed(database, "MCP 2021").areas
    own = (*rest, replace(first, name="APBD", active=False))
    before = database.run(areas.set_area_lists, changed(database, "MCP 2021", areas=own))
    begin_lists(database)
    offered = database.ask(areas.areas, date(2021, 6, 1))
    assert [(one.id, one.position) for one in offered] == [(one.id, at) for at, one in enumerate(rest, 1)]
    assert database.ask(areas.areas, date(2021, 6, 1), first.id)[-1].facts.name == "APBD"
    assert listed(database, "MCP 2021").areas == own
    assert database.run(areas.set_area_lists, before)
    assert database.ask(areas.area_lists) == before


def test_a_list_that_is_called_otherwise_or_given_up_does_not_come_back(database: Database) -> None:
    begin_lists(database)
    rest = [one for one in changed(database, "MCSP 2025", name="MCSP 2025-2026") if one.name != "MCP 2018"]
    before = database.run(areas.set_area_lists, rest)
    begin_lists(database)
    names = ["MCSP 2025-2026", "MCP 2024", "MCP 2021", "Rencana aksi 2016"]
    assert [one.name for one in database.ask(areas.area_lists)] == names
    database.run(areas.set_area_lists, before)
    database.run(areas.set_area_lists, [one for one in before if one.name == "MCP 2018"])
    assert [one.name for one in database.ask(areas.area_lists)] == ["MCP 2018"]


def test_a_new_list_stands_first_and_two_areas_may_change_their_codes(database: Database) -> None:
    begin_lists(database)
    kept = database.ask(areas.area_lists)
    new = AreaList("MCSP 2027", date(2027, 1, 1), None, (KeptArea(None, "1", "Aset"), KeptArea(None, "2", "Pajak")))
    database.run(areas.set_area_lists, (new, *kept))
    first, second = listed(database, "MCSP 2027").areas
    swapped = (replace(second, code="1"), replace(first, code="2"))
    database.run(areas.set_area_lists, changed(database, "MCSP 2027", areas=swapped))
    offered = [one.label for one in database.ask(areas.areas, date(2027, 5, 1))][:2]
    assert offered == ["MCSP 2027 · 1 Pajak", "MCSP 2027 · 2 Aset"]
    assert [one.id for one in listed(database, "MCSP 2027").areas] == [second.id, first.id]


def test_what_is_no_list_is_refused(database: Database) -> None:
    start, area = date(2027, 1, 1), KeptArea(None, "1", "Aset")
    wrong: list[tuple[type[RakorError], AreaList]] = [
        (AreaTaken, AreaList("MCSP", start, None, (area, replace(area, name="Lain")))),
        (SpanReversed, AreaList("MCSP", start, date(2026, 1, 1), (area,))),
        (FieldMissing, AreaList(" ", start, None, (area,))),
        (FieldMissing, AreaList("MCSP", None, None, (area,))),
        (FieldMissing, AreaList("MCSP", start, None, (replace(area, code=" "),))),
        (FieldMissing, AreaList("MCSP", start, None, (replace(area, name=""),))),
    ]
    for state, one in wrong:
        with pytest.raises(state):
            database.run(areas.set_area_lists, (one,))
    assert database.ask(areas.area_lists) == ()


def test_a_recommendation_stays_in_the_list_it_was_made_under(database: Database) -> None:
    meeting_id, _ = banten_meeting(database)
    begin_lists(database)
    area = database.ask(areas.areas, date(2016, 4, 12))[5]
    owner = database.ask(directory.institutions)[0].id
    draft = RecommendationDraft("Melapor LHKPN", (owner,), details=Details(area_id=area.id))
    made = database.run(followups.recommend, meeting_id, draft)
    own = listed(database, "Rencana aksi 2016").areas
    assert [one.used for one in own] == [0, 0, 0, 0, 0, 1, 0, 0, 0]
    renamed = tuple(replace(one, name="Integritas") if one.id == area.id else one for one in own)
    database.run(areas.set_area_lists, changed(database, "Rencana aksi 2016", areas=renamed))
    [line] = database.ask(register.obligations, date(2026, 1, 1), Chosen(area_id=area.id, text="integritas"))
    assert (line.area, line.area_id) == ("Integritas", area.id)
    assert database.ask(register.obligations, date(2026, 1, 1), Chosen(area_id=area.id + 1)) == ()
    told = database.ask(history.history, [("recommendation", made)])
    assert database.run(followups.file_under, made, area.id) == area.id
    assert database.ask(history.history, [("recommendation", made)]) == told
    with pytest.raises(AreaUnknown):
        database.run(followups.describe, made, Details(area_id=99))
    before = database.run(followups.file_under, made, None)
    database.run(followups.file_under, made, area.id + 1)
    with pytest.raises(ChangedSince):
        database.run(followups.file_back, made, None, before)
    database.run(followups.file_back, made, area.id + 1, before)
    assert database.ask(followups.details, made).area_id == area.id
    with pytest.raises(AreaUsed):
        database.run(areas.set_area_lists, ())


def added(database: Database, which: str, *areas_: KeptArea) -> tuple[AreaList, ...]:
    return changed(database, which, areas=(*listed(database, which).areas, *areas_))


def names_of(database: Database, which: str) -> list[str]:
    return [area.name for area in listed(database, which).areas]


def test_what_another_desk_added_since_the_screen_was_filled_stays(database: Database) -> None:
    begin_lists(database)
    seen = database.ask(areas.area_lists)
    first, second, *rest = listed(database, "MCP 2024").areas
    here = tuple(
        replace(one, name="MCP 2024 Banten", areas=(second, *rest)) if one.name == "MCP 2024" else one
        for one in seen
        if one.name != "MCP 2018"
    )
    theirs = AreaList("MCSP 2027", date(2027, 1, 1), None, (KeptArea(None, "1", "Aset"),))
    other = (*added(database, "MCP 2024", KeptArea(None, "9", "Dana desa")), theirs)
    database.run(areas.set_area_lists, other, seen)
    database.run(areas.set_area_lists, added(database, "MCP 2018", KeptArea(None, "9", "Hibah")))
    before = database.run(areas.set_area_lists, here, seen)
    assert names_of(database, "MCP 2024 Banten") == [one.name for one in (second, *rest)] + ["Dana desa"]
    assert names_of(database, "MCSP 2027") == ["Aset"]
    assert names_of(database, "MCP 2018") == ["Hibah"]
    database.run(areas.set_area_lists, before, here)
    assert names_of(database, "MCP 2024") == [one.name for one in (first, second, *rest)] + ["Dana desa"]


def test_undo_takes_away_what_this_desk_added_and_nothing_of_another(database: Database) -> None:
    begin_lists(database)
    seen = database.ask(areas.area_lists)
    mine = added(database, "MCP 2024", KeptArea(None, "9", "Dana desa"))
    before = database.run(areas.set_area_lists, mine, seen)
    database.run(areas.set_area_lists, added(database, "MCP 2024", KeptArea(None, "10", "Hibah")))
    database.run(areas.set_area_lists, before, mine)
    assert names_of(database, "MCP 2024")[-2:] == [seen[1].areas[-1].name, "Hibah"]


def test_what_this_desk_added_and_what_both_added_is_no_second_area(database: Database) -> None:
    begin_lists(database)
    seen = database.ask(areas.area_lists)
    new = KeptArea(None, "9", "Dana desa")
    mine = added(database, "MCP 2024", new)
    database.run(areas.set_area_lists, mine, seen)
    number = listed(database, "MCP 2024").areas[-1].id
    database.run(areas.set_area_lists, mine, seen)  # the other desk had the same thought
    assert listed(database, "MCP 2024").areas[-1].id == number
    changed_again = tuple(
        replace(one, areas=(*one.areas[:-1], replace(new, name="Desa"))) if one.name == "MCP 2024" else one
        for one in mine
    )
    with pytest.raises(AreaTaken):
        database.run(areas.set_area_lists, changed_again, seen)
    database.run(areas.set_area_lists, changed_again, mine)
    assert listed(database, "MCP 2024").areas[-1] == KeptArea(number, "9", "Desa")


def renamed(lists: tuple[AreaList, ...], area: KeptArea, **facts: Any) -> tuple[AreaList, ...]:
    """The lists with other facts of one area."""
    return tuple(
        replace(one, areas=tuple(replace(each, **facts) if each.id == area.id else each for each in one.areas))
        for one in lists
    )


def test_two_desks_change_the_same_area_and_each_keeps_what_it_changed(database: Database) -> None:
    begin_lists(database)
    seen = database.ask(areas.area_lists)
    first, second, *_ = listed(database, "MCP 2024").areas
    theirs = renamed(renamed(seen, first, name="Perencanaan dan APBD"), second, active=False)
    theirs = tuple(replace(one, valid_until=date(2025, 6, 30)) if one.name == "MCP 2024" else one for one in theirs)
    mine = tuple(replace(one, name="MCP 2024 baru") if one.name == "MCP 2024" else one for one in seen)
    database.run(areas.set_area_lists, theirs, seen)
    database.run(areas.set_area_lists, renamed(mine, first, code="A1"), seen)
    now = listed(database, "MCP 2024 baru")
    assert now.valid_until == date(2025, 6, 30)
    assert now.areas[0] == KeptArea(first.id, "A1", "Perencanaan dan APBD")
    assert not now.areas[1].active


def test_what_two_desks_change_otherwise_is_refused_until_the_person_was_told(database: Database) -> None:
    begin_lists(database)
    seen = database.ask(areas.area_lists)
    first = listed(database, "MCP 2024").areas[0]
    theirs, mine = renamed(seen, first, name="APBD"), renamed(seen, first, name="Anggaran")
    gone = tuple(replace(one, areas=tuple(each for each in one.areas if each != first)) for one in seen)
    database.run(areas.set_area_lists, theirs, seen)
    for wanted in (mine, gone, tuple(one for one in seen if one.name != "MCP 2024")):
        with pytest.raises(SettingChanged):
            database.run(areas.set_area_lists, wanted, seen)
        assert names_of(database, "MCP 2024")[0] == "APBD"
    database.run(areas.set_area_lists, mine, seen, theirs)
    assert names_of(database, "MCP 2024")[0] == "Anggaran"


def test_an_area_taken_away_and_an_order_given_elsewhere_stay_so(database: Database) -> None:
    begin_lists(database)
    seen = database.ask(areas.area_lists)
    first, second, third, *rest = listed(database, "MCP 2024").areas
    database.run(areas.set_area_lists, changed(database, "MCP 2024", areas=(third, second, *rest)), seen)
    database.run(areas.set_area_lists, renamed(seen, second, name="Pengadaan"), seen)
    now = [replace(second, name="Pengadaan") if one is second else one for one in (third, second, *rest)]
    assert list(listed(database, "MCP 2024").areas) == now
    database.run(areas.set_area_lists, renamed(seen, first, name="APBD"), seen)
    assert "APBD" in names_of(database, "MCP 2024")  # what was typed about it is not lost with it


def test_of_two_desks_that_save_at_the_same_moment_one_is_told(database: Database) -> None:
    begin_lists(database)
    seen, start = database.ask(areas.area_lists), Barrier(2)
    first = listed(database, "MCP 2024").areas[0]

    def save(name: str) -> bool:
        desk = Database(database.store, desk=name)
        start.wait()
        try:
            desk.run(areas.set_area_lists, renamed(seen, first, name=name), seen)
        except SettingChanged:
            return False
        finally:
            desk.close()
        return True

    with ThreadPoolExecutor(2) as desks:
        assert sorted(desks.map(save, ("Anggaran", "APBD"))) == [False, True]
