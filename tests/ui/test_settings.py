"""Settings: chosen by keyboard, seen in an example, saved outright, undone, and never lost on the way out."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from builders import found_banten
from rakor_desktop.db.database import Database
from rakor_desktop.domain.precedence import OrderSettings, StandsAt, Ties
from rakor_desktop.services.settings import settings
from rakor_desktop.ui.kit.autosave import Saved, SaveState
from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.kit.messages import MessageArea, MessageStrip
from rakor_desktop.ui.settings.order_section import OrderSection
from rakor_desktop.ui.settings.page import SettingsPage
from rakor_desktop.ui.settings.section import STRIP
from screens import shown

KEY, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier
ALPHABETICAL = OrderSettings(Ties.ALPHABETICAL)


@pytest.fixture
def page(qtbot: QtBot, jobs: Jobs, messages: MessageArea, store: Database) -> SettingsPage:
    found_banten(store)
    made = SettingsPage(jobs, messages)
    qtbot.addWidget(messages)
    shown(qtbot, made)
    made.focus_first()
    return made


def order(page: SettingsPage) -> OrderSection:
    assert isinstance(page.section, OrderSection)
    return page.section


def example(page: SettingsPage) -> list[str]:
    return [office.name for _, office in order(page).model.rows]


def states(page: SettingsPage) -> list[SaveState | None]:
    """What the legend is told from now on."""
    told: list[SaveState | None] = []

    def hear(saved: Saved | None) -> None:
        told.append(saved.state if saved else None)

    page.save_state_changed.connect(hear)
    return told


def test_chosen_by_keyboard_seen_saved_and_undone(
    qtbot: QtBot, page: SettingsPage, store: Database, messages: MessageArea
) -> None:
    told = states(page)
    assert page.entries[0].hasFocus()
    assert not page.save.isEnabled()
    assert example(page)[:2] == ["Bupati Pandeglang", "Bupati Lebak"]
    QTest.keyClick(page.entries[0], KEY.Key_Tab)
    focused = page.window().focusWidget()
    assert focused is order(page).ties[Ties.REGION_CODE]
    QTest.keyClick(focused, KEY.Key_Down)
    assert order(page).ties[Ties.ALPHABETICAL].isChecked()
    assert example(page)[:2] == ["Walikota Cilegon", "Bupati Lebak"]
    assert told[-1] is SaveState.UNSAVED
    assert store.ask(settings.order_settings) == OrderSettings()
    QTest.keyClick(page, KEY.Key_S, CTRL)
    assert store.ask(settings.order_settings) == ALPHABETICAL
    assert SaveState.SAVED in told
    assert not page.save.isEnabled()
    assert page.can_leave()
    QTest.keyClick(page, KEY.Key_Z, CTRL)
    assert store.ask(settings.order_settings) == OrderSettings()
    assert order(page).ties[Ties.REGION_CODE].isChecked()


def test_what_is_not_saved_is_not_left_behind_and_can_be_discarded(
    page: SettingsPage, store: Database, messages: MessageArea
) -> None:
    order(page).representative[StandsAt.INVITED_OFFICE].click()
    assert not page.can_leave()
    strip = messages.strip(STRIP)
    assert isinstance(strip, MessageStrip)
    assert strip.title.text() == "Order of precedence is not saved yet."
    QTest.keyClick(page, KEY.Key_Escape)
    assert order(page).value() == OrderSettings()
    assert page.can_leave()
    assert STRIP not in messages.ids()
    order(page).representative[StandsAt.INVITED_OFFICE].click()
    assert not page.can_leave()
    page.save.trigger()
    assert page.can_leave()
    assert store.ask(settings.order_settings) == OrderSettings(representative=StandsAt.INVITED_OFFICE)


def test_a_change_elsewhere_is_shown_but_never_over_a_choice(
    page: SettingsPage, store: Database, jobs: Jobs, messages: MessageArea
) -> None:
    store.run(settings.set_order, ALPHABETICAL)
    jobs.poll()
    assert order(page).value() == ALPHABETICAL
    order(page).ties[Ties.REGENCIES_FIRST].click()
    store.run(settings.set_order, OrderSettings(representative=StandsAt.INVITED_OFFICE))
    jobs.poll()
    assert order(page).value() == OrderSettings(Ties.REGENCIES_FIRST)
    assert STRIP in messages.ids()
    page.discard.trigger()
    assert order(page).value() == OrderSettings(representative=StandsAt.INVITED_OFFICE)
    assert not page.save.isEnabled()


def test_what_another_desk_settled_meanwhile_stays_where_nothing_was_chosen_here(
    page: SettingsPage, store: Database, jobs: Jobs
) -> None:
    order(page).ties[Ties.REGENCIES_FIRST].click()
    theirs = OrderSettings(representative=StandsAt.INVITED_OFFICE)
    store.run(settings.set_order, theirs)
    page.save.trigger()
    assert store.ask(settings.order_settings) == OrderSettings(Ties.REGENCIES_FIRST, StandsAt.INVITED_OFFICE)
    jobs.poll()
    assert order(page).value() == OrderSettings(Ties.REGENCIES_FIRST, StandsAt.INVITED_OFFICE)
    QTest.keyClick(page, KEY.Key_Z, CTRL)
    assert store.ask(settings.order_settings) == theirs


def test_what_both_desks_settled_is_told_before_it_is_replaced(page: SettingsPage, store: Database) -> None:
    order(page).ties[Ties.REGENCIES_FIRST].click()
    store.run(settings.set_order, ALPHABETICAL)
    page.save.trigger()
    assert store.ask(settings.order_settings) == ALPHABETICAL
    assert order(page).value() == OrderSettings(Ties.REGENCIES_FIRST)
    page.save.trigger()
    assert store.ask(settings.order_settings) == OrderSettings(Ties.REGENCIES_FIRST)


def test_a_link_leads_to_a_section(page: SettingsPage) -> None:
    page.arrive(OrderSection)
    assert page.stack.currentIndex() == 0
    assert page.entries[0].isChecked()
