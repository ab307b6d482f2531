"""Ctrl+K over a region that is late: its open list printed and its report begun at once, and each only once."""

from functools import partial
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from doors import focused
from looking import cut_off, nameless
from rakor_desktop.app.wiring import House
from rakor_desktop.domain.errors import StoreBusy
from rakor_desktop.domain.followups import Progress
from rakor_desktop.domain.letters import Secrecy
from rakor_desktop.services.followups import progress, register
from rakor_desktop.services.followups.progress import Report
from rakor_desktop.services.minutes import minutes_life
from rakor_desktop.ui.followups.choosing import STILL_OPEN
from rakor_desktop.ui.followups.page import FollowupsPage, local_today
from rakor_desktop.ui.followups.papers import MESSAGE
from rakor_desktop.ui.kit.messages import MessageStrip
from rakor_desktop.ui.kit.privacy_sheet import PrivacySheet
from rakor_desktop.ui.navigation import Place
from rakor_desktop.ui.searching.palette import Palette
from rakor_desktop.ui.searching.rows import Group, Line
from screens import opened

KEY, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier
LEBAK = "Pemerintah Kabupaten Lebak"
PRINT, REPORT = "Print the open follow-ups of Kab. Lebak", "Record a report of Kab. Lebak"


def searched(house: House, qtbot: QtBot, typed: str) -> Palette:
    """The palette with the answer to what was typed."""
    house.window.activateWindow()
    qtbot.waitUntil(house.window.isActiveWindow)
    QTest.keyClick(house.window, KEY.Key_K, CTRL)
    palette = house.window.findChild(Palette)
    assert isinstance(palette, Palette)
    qtbot.waitUntil(palette.line.hasFocus)
    QTest.keyClicks(palette.line, typed)
    qtbot.waitUntil(lambda: palette.results.typed == typed.lstrip(">#"))
    return palette


def commands(palette: Palette) -> list[Line]:
    return [line for line in palette.results.lines if line.group is Group.COMMANDS]


def do(house: House, qtbot: QtBot, title: str) -> FollowupsPage:
    """Look for Lebak, go down to this command, and take it."""
    palette = searched(house, qtbot, "lebak")
    at = [line.title for line in palette.results.lines].index(title)
    for _ in range(at):
        QTest.keyClick(palette.line, KEY.Key_Down)
    QTest.keyClick(palette.line, KEY.Key_Return)
    page = house.window.page(Place.ALL_FOLLOWUPS)
    assert isinstance(page, FollowupsPage)
    return page


def place_asked(page: FollowupsPage, qtbot: QtBot) -> QFileDialog:
    """The dialog that asks for the file's place."""
    qtbot.waitUntil(lambda: len(places_asked(page)) == 1)
    (dialog,) = places_asked(page)
    return dialog


def places_asked(page: FollowupsPage) -> list[QFileDialog]:
    return [one for one in page.findChildren(QFileDialog) if one.isVisible()]


def read_anew(house: House, page: FollowupsPage, qtbot: QtBot) -> None:
    """Wait until the page asked for its obligations once more, and all that was asked thereupon was answered."""
    page.reload()
    for _ in range(3):
        answered = list[object]()
        house.jobs.read(bool, then=answered.append)
        qtbot.waitUntil(partial(bool, answered))


def settle_all(house: House) -> None:
    """All of Lebak is done."""
    for one in house.database.ask(register.obligations, local_today()):
        if one.institution.name == LEBAK:
            house.database.run(progress.report, one.id, Report(Progress.DONE))


def listed(page: FollowupsPage) -> set[str]:
    return {row.institution.name for row in page.list.seen()}


def test_what_can_be_begun_with_a_late_region_stands_after_the_commands(house: House, qtbot: QtBot) -> None:
    palette = searched(house, qtbot, "lebak")
    found = commands(palette)
    assert [(line.title, line.second, line.key) for line in found] == [(PRINT, "PDF", ""), (REPORT, "follow-ups", "")]
    assert (cut_off(palette), nameless(palette)) == ([], [])


@pytest.mark.parametrize("typed", ["", ">lebak", "#lebak"])
def test_without_a_region_nothing_of_the_kind_is_offered(house: House, qtbot: QtBot, typed: str) -> None:
    palette = searched(house, qtbot, typed)
    qtbot.waitUntil(lambda: bool(palette.results.lines) or palette.nothing.isVisible())
    assert not [line for line in commands(palette) if "follow-ups of" in line.title or "report of" in line.title]


def test_what_is_open_of_a_region_is_printed(house: House, qtbot: QtBot, tmp_path: Path) -> None:
    page = do(house, qtbot, PRINT)
    dialog = place_asked(page, qtbot)
    assert (page.bar.choice(), page.bar.only.text(), listed(page)) == (STILL_OPEN, LEBAK, {LEBAK})
    target = tmp_path / "daftar.pdf"
    with qtbot.waitSignal(page.papers.saved, timeout=20_000):
        dialog.fileSelected.emit(str(target))
    dialog.close()
    told = " ".join(" ".join(one.extract_text() for one in PdfReader(target).pages).split())
    assert "DAFTAR TINDAK LANJUT YANG BELUM SELESAI" in told
    assert "Kabupaten Lebak" in told
    assert "Pandeglang" not in told


def test_confidential_minutes_are_asked_about_before_it_is_printed(house: House, qtbot: QtBot) -> None:
    house.database.run(minutes_life.set_secrecy, 1, Secrecy.SECRET)
    page = do(house, qtbot, PRINT)
    qtbot.waitUntil(lambda: page.window().findChild(PrivacySheet) is not None)
    sheet = opened(qtbot, PrivacySheet)
    assert not places_asked(page)
    QTest.keyClick(sheet, KEY.Key_Return, CTRL)
    place_asked(page, qtbot).close()


def test_whoever_comes_back_prints_nothing_and_sees_the_same(house: House, qtbot: QtBot) -> None:
    page = do(house, qtbot, PRINT)
    place_asked(page, qtbot).close()
    house.navigator.go(Place.DIRECTORY)
    assert house.navigator.back()
    assert page.isVisible()
    read_anew(house, page, qtbot)
    assert not places_asked(page)
    assert (page.bar.choice(), listed(page)) == (STILL_OPEN, {LEBAK})


def test_it_is_printed_again_when_it_is_wanted_again_and_one_step_leads_back(house: House, qtbot: QtBot) -> None:
    begun = house.navigator.here
    for _ in range(2):
        page = do(house, qtbot, PRINT)
        place_asked(page, qtbot).close()
    assert house.navigator.back()
    assert house.navigator.here == begun


def test_whoever_leaves_before_the_list_is_there_is_asked_nothing_elsewhere(house: House, qtbot: QtBot) -> None:
    page = do(house, qtbot, PRINT)
    house.navigator.go(Place.DIRECTORY)
    assert not page.isVisible()
    read_anew(house, page, qtbot)
    assert not places_asked(page)
    house.navigator.go(Place.ALL_FOLLOWUPS)
    read_anew(house, page, qtbot)
    assert not places_asked(page)


def test_a_paper_that_is_being_set_is_told_instead_of_another_begun(house: House, qtbot: QtBot, tmp_path: Path) -> None:
    page = do(house, qtbot, PRINT)
    dialog = place_asked(page, qtbot)
    dialog.fileSelected.emit(str(tmp_path / "satu.pdf"))
    dialog.close()
    page.messages.take_away(MESSAGE)  # as by its cross; the paper goes on
    with qtbot.waitSignal(page.papers.saved, timeout=20_000):
        page.papers.begin_open_list()
        strip = page.messages.strip(MESSAGE)
        assert isinstance(strip, MessageStrip)
        assert strip.title.text() == "Setting the pages…"
    assert not places_asked(page)


def test_a_report_of_a_region_is_typed_at_once(house: House, qtbot: QtBot) -> None:
    page = do(house, qtbot, REPORT)
    drawer = page.following.drawer
    qtbot.waitUntil(lambda: drawer.form.text.isAncestorOf(focused()))
    assert (page.bar.choice(), listed(page)) == (STILL_OPEN, {LEBAK})
    assert page.following.obligation_id == page.list.order()[0]
    assert drawer.file is not None
    assert drawer.file.obligation.institution.name == LEBAK
    QTest.keyClicks(focused(), "Sertifikat 12 bidang terbit")
    assert drawer.form.draft().text == "Sertifikat 12 bidang terbit"


def test_the_first_open_one_is_reported_whatever_was_looked_at(house: House, qtbot: QtBot) -> None:
    page = do(house, qtbot, REPORT)
    qtbot.waitUntil(page.following.drawer.isVisible)
    page.list.select_key(page.list.order()[-1])
    qtbot.waitUntil(lambda: page.following.obligation_id == page.list.order()[-1])
    do(house, qtbot, REPORT)
    qtbot.waitUntil(lambda: page.following.obligation_id == page.list.order()[0])


def test_whoever_comes_back_reports_nothing(house: House, qtbot: QtBot) -> None:
    page = do(house, qtbot, REPORT)
    qtbot.waitUntil(page.following.drawer.isVisible)
    page.following.close()
    house.navigator.go(Place.DIRECTORY)
    assert house.navigator.back()
    read_anew(house, page, qtbot)
    assert not page.following.drawer.isVisible()
    assert listed(page) == {LEBAK}


def test_where_nothing_is_open_any_more_the_list_says_so(house: House, qtbot: QtBot) -> None:
    palette = searched(house, qtbot, "lebak")
    (line,) = [line for line in commands(palette) if line.title == REPORT]
    page = house.window.page(Place.ALL_FOLLOWUPS)
    assert isinstance(page, FollowupsPage)
    settle_all(house)
    palette.results.chosen.emit(line)
    qtbot.waitUntil(lambda: page.isVisible() and not page.list.order())
    read_anew(house, page, qtbot)
    assert not page.following.drawer.isVisible()
    assert page.stack.currentWidget() is not page.empty
    assert page.list.table.hasFocus()


def test_nothing_is_begun_after_the_list_could_not_be_read(house: House, qtbot: QtBot) -> None:
    page = do(house, qtbot, REPORT)
    page.errand.refuse(StoreBusy())
    read_anew(house, page, qtbot)
    assert not page.following.drawer.isVisible()
    assert page.messages.strip("refusal") is not None
