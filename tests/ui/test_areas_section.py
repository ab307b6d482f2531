"""Areas of intervention in the settings: lists and areas by keyboard, told what is wrong, saved outright, undone."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from builders import banten_meeting
from rakor_desktop.app.founding import begin_lists
from rakor_desktop.db.database import Database
from rakor_desktop.domain.area_lists import AreaList, KeptArea
from rakor_desktop.services.directory import directory
from rakor_desktop.services.followups import areas, followups
from rakor_desktop.services.followups.followups import Details, RecommendationDraft
from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.kit.messages import MessageArea, MessageStrip
from rakor_desktop.ui.settings.areas_section import AreasSection
from rakor_desktop.ui.settings.page import SettingsPage
from rakor_desktop.ui.settings.section import STRIP
from screens import hold, shown

KEY, CTRL, ALT = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


@pytest.fixture
def page(qtbot: QtBot, jobs: Jobs, messages: MessageArea, store: Database) -> SettingsPage:
    begin_lists(store)
    made = SettingsPage(jobs, messages)
    qtbot.addWidget(messages)
    shown(qtbot, made)
    return made


def section(page: SettingsPage) -> AreasSection:
    page.arrive("areas")
    assert isinstance(page.section, AreasSection)
    return page.section


def latest(store: Database) -> AreaList:
    return store.ask(areas.area_lists)[0]


def told(messages: MessageArea) -> str:
    strip = messages.strip(STRIP)
    return strip.accessibleName() if isinstance(strip, MessageStrip) else ""


def test_an_area_is_renamed_moved_and_put_out_of_use_by_keyboard_and_undone(
    page: SettingsPage, store: Database, jobs: Jobs
) -> None:
    part, before = section(page), store.ask(areas.area_lists)
    rows = part.areas.rows.table
    rows.setFocus()
    QTest.keyClick(rows, KEY.Key_F2)
    assert page.window().focusWidget() is part.areas.area.line
    part.areas.area.line.selectAll()
    QTest.keyClicks(part.areas.area.line, "Rencana")
    rows.setFocus()
    QTest.keyClick(rows, KEY.Key_Down, ALT)
    part.areas.select(2)
    QTest.keyClick(part.areas.offered, KEY.Key_Space)
    assert part.areas.rows.model.columns[2].text(part.areas.rows.model.rows[2]) == "out of use"
    QTest.keyClick(page, KEY.Key_S, CTRL)
    jobs.poll()
    assert not part.is_unsaved
    now = latest(store).areas
    assert [(one.name, one.active) for one in now[:3]] == [
        ("Penganggaran", True),
        ("Rencana", True),
        ("Pengadaan barang dan jasa", False),
    ]
    QTest.keyClick(page, KEY.Key_Z, CTRL)
    assert store.ask(areas.area_lists) == before
    jobs.poll()
    assert part.value() == before


def test_a_new_list_begins_with_the_areas_of_the_one_in_view(
    page: SettingsPage, store: Database, jobs: Jobs, messages: MessageArea
) -> None:
    part = section(page)
    part.lists.table.setFocus()
    QTest.keyClick(part.lists.table, KEY.Key_Insert)
    assert page.window().focusWidget() is part.title_field.line
    page.save.trigger()
    assert "Give the list a name." in told(messages)
    QTest.keyClicks(part.title_field.line, "MCSP 2027")
    part.since.line.setFocus()
    QTest.keyClicks(part.since.line, "1-13-2027")
    page.save.trigger()
    assert "is not a date" in told(messages)
    part.since.line.selectAll()
    QTest.keyClicks(part.since.line, "1-1-2027")
    part.areas.rows.table.setFocus()
    QTest.keyClick(part.areas.rows.table, KEY.Key_Insert)
    assert part.areas.code.text() == "9"
    page.save.trigger()
    assert "Give the area a code and a name." in told(messages)
    QTest.keyClicks(part.areas.area.line, "Dana desa")
    page.save.trigger()
    jobs.poll()
    made = latest(store)
    assert (made.name, len(made.areas), made.areas[-1].name) == ("MCSP 2027", 9, "Dana desa")
    assert part.lists.at() == 0
    QTest.keyClick(page, KEY.Key_Z, CTRL)
    assert latest(store).name == "MCSP 2025"


def test_an_area_with_recommendations_is_never_taken_away(
    page: SettingsPage, store: Database, messages: MessageArea
) -> None:
    meeting_id, _ = banten_meeting(store)
    first = latest(store).areas[0]
    owner = store.ask(directory.institutions)[0].id
    draft = RecommendationDraft("Rencana kerja", (owner,), details=Details(area_id=first.id))
    store.run(followups.recommend, meeting_id, draft)
    part = section(page)
    page.reload()
    assert part.areas.rows.model.columns[2].text(part.areas.rows.model.rows[0]) == "1"
    part.areas.rows.table.setFocus()
    QTest.keyClick(part.areas.rows.table, KEY.Key_Delete)
    page.save.trigger()
    strip = messages.strip("refusal")
    assert isinstance(strip, MessageStrip)
    assert "so it cannot be taken away" in strip.title.text()
    page.discard.trigger()
    assert part.value() == store.ask(areas.area_lists)


def test_del_held_down_takes_away_one_area(page: SettingsPage) -> None:
    part = section(page)
    part.areas.rows.table.setFocus()
    before = part.areas.areas()
    hold(KEY.Key_Delete)
    assert part.areas.areas() == before[1:]


def type_in(line: QLineEdit, text: str) -> None:
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, text)


def test_what_is_typed_and_typed_back_is_not_unsaved(page: SettingsPage) -> None:
    part = section(page)
    for line in (part.title_field.line, part.since.line, part.areas.code.line, part.areas.area.line):
        before = line.text()
        type_in(line, f"{before}1")
        assert part.is_unsaved, before
        assert page.save.isEnabled()
        QTest.keyClick(line, KEY.Key_Backspace)
        assert not part.is_unsaved, before


def test_a_day_that_is_none_yet_is_unsaved_and_stays_with_its_list(
    page: SettingsPage, messages: MessageArea, store: Database, jobs: Jobs
) -> None:
    part = section(page)
    type_in(part.until.line, "31-13-2026")
    assert part.until.error() == ""
    assert page.save.isEnabled()
    part.lists.table.select_key(1)
    assert part.until.text() == "31-12-2024"
    assert part.is_unsaved
    assert not page.can_leave()
    page.save.trigger()
    assert "is not a date" in told(messages)
    assert (part.lists.at(), part.until.text()) == (0, "31-13-2026")
    assert part.until.line.hasFocus()
    type_in(part.until.line, "31-12-2026")
    page.save.trigger()
    jobs.poll()
    assert not part.is_unsaved
    assert latest(store).valid_until == date(2026, 12, 31)


def test_a_day_that_is_none_is_discarded_and_goes_with_its_list(page: SettingsPage) -> None:
    part = section(page)
    type_in(part.since.line, "x")
    page.discard.trigger()
    assert (part.since.text(), part.is_unsaved) == ("01-01-2025", False)
    type_in(part.since.line, "x")
    part.lists.table.select_key(1)
    page.discard.trigger()
    assert not part.is_unsaved
    part.lists.table.select_key(0)
    assert part.since.text() == "01-01-2025"
    type_in(part.since.line, "x")
    part.lists.table.setFocus()
    QTest.keyClick(part.lists.table, KEY.Key_Delete)
    part.lists.table.select_key(1)
    assert "is not a date" not in part.problem()


@pytest.mark.parametrize("told_before", [True, False])
def test_what_another_desk_added_meanwhile_stays_when_this_one_saves_and_undoes(
    page: SettingsPage, store: Database, jobs: Jobs, *, told_before: bool
) -> None:
    part, first = section(page), latest(store)
    part.areas.rows.table.setFocus()
    QTest.keyClick(part.areas.rows.table, KEY.Key_Delete)
    rest = store.ask(areas.area_lists)[1:]
    theirs = replace(first, areas=(*first.areas, KeptArea(None, "9", "Dana desa")))
    store.run(areas.set_area_lists, (theirs, *rest))
    if told_before:
        jobs.poll()
        assert part.is_unsaved
    page.save.trigger()
    names = [one.name for one in first.areas]
    assert [one.name for one in latest(store).areas] == [*names[1:], "Dana desa"]
    jobs.poll()
    assert [one.name for one in part.value()[0].areas] == [*names[1:], "Dana desa"]
    QTest.keyClick(page, KEY.Key_Z, CTRL)
    assert [one.name for one in latest(store).areas] == [*names, "Dana desa"]


def test_undo_keeps_what_another_desk_added_after_the_saving(
    page: SettingsPage, store: Database, jobs: Jobs
) -> None:
    part, first = section(page), latest(store)
    part.areas.rows.table.setFocus()
    QTest.keyClick(part.areas.rows.table, KEY.Key_Insert)
    QTest.keyClicks(part.areas.area.line, "Dana desa")
    page.save.trigger()
    jobs.poll()
    saved, *rest = store.ask(areas.area_lists)
    theirs = replace(saved, areas=(*saved.areas, KeptArea(None, "10", "Hibah")))
    store.run(areas.set_area_lists, (theirs, *rest))
    jobs.poll()
    assert part.value()[0].areas[-1].name == "Hibah"
    QTest.keyClick(page, KEY.Key_Z, CTRL)
    assert [one.name for one in latest(store).areas] == [*(one.name for one in first.areas), "Hibah"]


def test_the_same_area_changed_elsewhere_is_told_before_it_is_replaced(page: SettingsPage, store: Database) -> None:
    part, seen = section(page), store.ask(areas.area_lists)
    first, *others = seen[0].areas
    part.areas.area.line.setFocus()
    part.areas.area.line.selectAll()
    QTest.keyClicks(part.areas.area.line, "Anggaran")
    theirs = replace(seen[0], areas=(replace(first, name="APBD"), *others))
    store.run(areas.set_area_lists, (theirs, *seen[1:]), seen)
    page.save.trigger()
    assert latest(store).areas[0].name == "APBD"
    assert part.value()[0].areas[0].name == "Anggaran"
    assert part.is_unsaved
    page.save.trigger()
    assert latest(store).areas[0].name == "Anggaran"


def test_without_any_list_the_first_is_begun(page: SettingsPage, store: Database, jobs: Jobs) -> None:
    store.run(areas.set_area_lists, ())
    jobs.poll()
    page.reload()
    part = section(page)
    assert part.value() == ()
    assert part.form.isHidden()
    assert part.areas.isHidden()
    part.lists.table.setFocus()
    QTest.keyClick(part.lists.table, KEY.Key_Insert)
    assert part.areas.isVisible()
    assert part.areas.areas() == ()
    assert part.is_unsaved
    type_in(part.since.line, "x")
    part.lists.table.setFocus()
    QTest.keyClick(part.lists.table, KEY.Key_Delete)
    assert not part.is_unsaved
