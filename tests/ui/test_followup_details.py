"""The drawer of one obligation: its history, a new report, what is typed half, returned, extended, revoked."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from builders import banten_meeting
from executors import Held
from looking import cut_off, misplaced, squeezed
from rakor_desktop.db.database import Database
from rakor_desktop.db.feed import Feed
from rakor_desktop.domain.followups import Progress, Told
from rakor_desktop.local.journal import Journal
from rakor_desktop.local.reference import areas as known_areas
from rakor_desktop.services.directory import directory
from rakor_desktop.services.followups import areas, followups, progress, register
from rakor_desktop.services.followups.followups import RecommendationDraft
from rakor_desktop.services.followups.progress import Report
from rakor_desktop.services.followups.register import Chosen, ObligationFile
from rakor_desktop.ui.followups.drawer import Drawer
from rakor_desktop.ui.followups.history_view import HistoryView
from rakor_desktop.ui.followups.page import FollowupsPage
from rakor_desktop.ui.followups.target_sheet import DayReasonSheet
from rakor_desktop.ui.kit.area_filing import AreaSheet
from rakor_desktop.ui.kit.dialogs import ReasonSheet
from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.kit.labels import ElidedLabel, Label
from rakor_desktop.ui.kit.messages import MessageArea
from rakor_desktop.ui.navigation import Navigator
from screens import opened, shown

KEY, CTRL, ALT = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
TODAY = date(2016, 8, 22)


@pytest.fixture
def meeting(store: Database) -> int:
    """One recommendation for all eight regions, 22 days late."""
    meeting_id, _ = banten_meeting(store)
    regions = tuple(one.id for one in store.ask(directory.institutions) if one.is_region)
    draft = RecommendationDraft("Membentuk UPG", regions, date(2016, 7, 31), "akhir Juli", coordinator="Inspektorat")
    store.run(followups.recommend, meeting_id, draft)
    return meeting_id


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    made = Journal(tmp_path / "store")
    yield made
    made.close()


@pytest.fixture
def page(
    qtbot: QtBot, jobs: Jobs, messages: MessageArea, navigator: Navigator, meeting: int, journal: Journal
) -> FollowupsPage:
    qtbot.addWidget(messages)
    made = FollowupsPage(jobs, messages, navigator, journal=journal, today=lambda: TODAY)
    made.enter(meeting)
    shown(qtbot, made)
    made.focus_first()
    return made


def ids(store: Database) -> list[int]:
    return [one.id for one in store.ask(register.obligations, TODAY, Chosen())]


def file(store: Database, at: int = 0) -> ObligationFile:
    return store.ask(register.obligation, ids(store)[at], TODAY)


def titles(history: HistoryView) -> list[str]:
    return [entry.findChildren(ElidedLabel)[0].text() for entry in history.entries]


def words(page: FollowupsPage) -> set[str]:
    return {one.text() for one in page.following.drawer.facts.findChildren(Label) if one.isVisible()}


def test_enter_opens_and_escape_closes(qtbot: QtBot, page: FollowupsPage) -> None:
    drawer = page.following.drawer
    assert not drawer.isVisible()
    QTest.keyClick(page.matrix, KEY.Key_Return)
    assert drawer.isVisible()
    assert (drawer.number.text(), drawer.name.text()) == ("R-1", "Kab. Pandeglang")
    assert drawer.pill.accessibleName() == "22 day(s) late"
    qtbot.waitUntil(lambda: {"Inspektorat", "akhir Juli"} <= words(page))
    assert titles(drawer.history) == ["From the minutes"]
    QTest.keyClick(page.matrix, KEY.Key_Escape)
    assert not drawer.isVisible()
    assert page.matrix.hasFocus()


def test_in_a_low_place_the_form_of_a_report_stays_whole(qtbot: QtBot) -> None:
    host = QWidget()
    drawer = Drawer((), parent=host)
    drawer.resize(404, 408)
    shown(qtbot, host, 404, 408)
    assert drawer.area.isVisible()
    drawer.resize(404, 250)
    qtbot.waitUntil(lambda: not drawer.area.isVisible())
    QApplication.processEvents()
    assert [*cut_off(drawer), *misplaced(drawer), *squeezed(drawer)] == []
    drawer.resize(404, 408)
    qtbot.waitUntil(drawer.area.isVisible)


def test_ctrl_l_and_ctrl_enter_report(
    qtbot: QtBot, page: FollowupsPage, store: Database, messages: MessageArea
) -> None:
    QTest.keyClick(page.matrix, KEY.Key_Right)
    QTest.keyClick(page, KEY.Key_L, CTRL)
    form = page.following.drawer.form
    assert QApplication.focusWidget() is form.text.editor
    QTest.keyClicks(form.text.editor, "SK sudah diparaf Sekda")
    QTest.keyClicks(form.told_by.line, "Inspektur Lebak")
    QTest.keyClicks(form.percent.line, "60")
    QTest.keyClicks(form.told_on.line, "18-08-2016")
    QTest.keyClick(form.text.editor, KEY.Key_Return, CTRL)
    told = file(store, 1).history[0]
    assert (told.kind, told.progress, told.percent, told.told_on) == (
        Told.REPORTED, Progress.IN_PROGRESS, 60, date(2016, 8, 18),
    )  # fmt: skip
    assert (told.text, told.told_by) == ("SK sudah diparaf Sekda", "Inspektur Lebak")
    assert form.text.text() == ""
    assert titles(page.following.drawer.history)[0] == "Report of Inspektur Lebak · 60%"
    assert page.matrix.currentIndex().data() == "22 day(s)"
    assert messages.undo()
    assert file(store, 1).obligation.percent == 0
    assert titles(page.following.drawer.history)[1] == "Report of Inspektur Lebak · 60% (revoked)"


@pytest.mark.parametrize(("percent", "day", "said"), [
    ("120", "", "120"), ("setengah", "", "0 to 100"), ("", "01-09-2099", "01-09-2099"),
])  # fmt: skip
def test_what_is_wrong_is_said_at_its_field(
    page: FollowupsPage, store: Database, percent: str, day: str, said: str
) -> None:
    page.following.report.trigger()
    form = page.following.drawer.form
    form.percent.set_text(percent)
    form.told_on.set_text(day)
    form.save.trigger()
    assert said in form.wrong.text()
    assert form.wrong.isVisible()
    assert file(store).history == ()


def test_what_cannot_be_done_needs_a_reason(page: FollowupsPage, store: Database) -> None:
    page.following.report.trigger()
    form = page.following.drawer.form
    form.progress.set_value(Progress.IMPOSSIBLE)
    form.save.trigger()
    assert form.wrong.isVisible()
    form.text.set_text("Dihapus oleh peraturan baru")
    form.save.trigger()
    assert file(store).obligation.progress is Progress.IMPOSSIBLE


def test_what_is_typed_half_is_kept_while_another_cell_is_looked_at(page: FollowupsPage, store: Database) -> None:
    page.following.report.trigger()
    form = page.following.drawer.form
    QTest.keyClicks(form.text.editor, "baru setengah")
    page.matrix.setFocus()
    QTest.keyClick(page.matrix, KEY.Key_Right)
    assert (page.following.drawer.name.text(), form.text.text()) == ("Kab. Lebak", "")
    QTest.keyClick(page.matrix, KEY.Key_Left)
    assert form.text.text() == "baru setengah"
    QTest.keyClick(page.matrix, KEY.Key_Escape)
    page.following.report.trigger()
    assert form.text.text() == "baru setengah"
    form.save.trigger()
    assert file(store).history[0].text == "baru setengah"
    assert page.following.drafts.begun() == frozenset()


def test_the_journal_has_it_when_the_program_dies(
    qtbot: QtBot, jobs: Jobs, messages: MessageArea, navigator: Navigator, meeting: int, tmp_path: Path
) -> None:
    texts = []
    for typed in ("belum disimpan", ""):
        journal = Journal(tmp_path / "store")
        page = FollowupsPage(jobs, messages, navigator, journal=journal, today=lambda: TODAY)
        page.enter(meeting)
        shown(qtbot, page)
        page.focus_first()
        page.following.report.trigger()
        form = page.following.drawer.form
        texts.append(form.text.text())
        QTest.keyClicks(form.text.editor, typed)
        if not typed:
            form.save.trigger()
            assert journal.recover() == []
        page.hide()
        journal.close()
    assert texts == ["", "belum disimpan"]


def test_a_key_held_down_reports_once(
    qtbot: QtBot, store: Database, messages: MessageArea, navigator: Navigator, meeting: int
) -> None:
    held = Held()
    page = FollowupsPage(Jobs(store, Feed(store), executor=lambda: held), messages, navigator, today=lambda: TODAY)
    page.enter(meeting)
    shown(qtbot, page)
    held.release()
    page.following.report.trigger()
    held.release()
    page.following.drawer.form.text.set_text("sekali saja")
    for _ in range(3):
        page.following.drawer.form.save.trigger()
    held.release()
    assert len(file(store).history) == 1


def test_alt_arrows_go_to_the_next_one_and_the_one_before(page: FollowupsPage) -> None:
    page.following.report.trigger()
    drawer = page.following.drawer
    QTest.keyClick(drawer.form.text.editor, KEY.Key_Down, ALT)
    assert drawer.name.text() == "Kab. Lebak"
    QTest.keyClick(drawer, KEY.Key_Up, ALT)
    QTest.keyClick(drawer, KEY.Key_Up, ALT)
    assert drawer.name.text() == "Kota Tangerang Selatan"
    assert page.matrix.current_head()


def test_returned_extended_and_not_asked_for(
    qtbot: QtBot, page: FollowupsPage, store: Database, messages: MessageArea
) -> None:
    store.run(progress.report, ids(store)[0], Report(Progress.DONE, text="Sudah"))
    page.jobs.poll()
    QTest.keyClick(page.matrix, KEY.Key_Return)
    page.following.acts.give_back.trigger()
    sheet = opened(qtbot, ReasonSheet)
    QTest.keyClick(sheet.chips[0], KEY.Key_Space)
    QTest.keyClick(sheet, KEY.Key_Return, CTRL)
    assert file(store).obligation.returned
    page.following.acts.extend.trigger()
    asked = opened(qtbot, DayReasonSheet)
    QTest.keyClick(asked, KEY.Key_Return, CTRL)
    assert asked.day.error()
    QTest.keyClicks(asked.day.line, "30-09-2016")
    QTest.keyClick(asked, KEY.Key_Return, CTRL)
    assert asked.reason.error()
    asked.reason.set_text("Menunggu perda")
    QTest.keyClick(asked, KEY.Key_Return, CTRL)
    owed = file(store).obligation
    assert (owed.due, owed.first_due, owed.days_late) == (date(2016, 9, 30), date(2016, 7, 31), 0)
    qtbot.waitUntil(lambda: {"31-07-2016", "First target"} <= words(page))
    assert titles(page.following.drawer.history)[0] == "Target extended to 30-09-2016"
    assert messages.undo()
    assert file(store).obligation.days_late == 22


def test_an_entry_is_revoked_with_a_reason_and_stays(qtbot: QtBot, page: FollowupsPage, store: Database) -> None:
    store.run(progress.report, ids(store)[0], Report(Progress.DONE, text="Salah kabupaten"))
    page.jobs.poll()
    QTest.keyClick(page.matrix, KEY.Key_Return)
    page.following.drawer.history.revoke_wanted.emit(file(store).history[0])
    sheet = opened(qtbot, ReasonSheet)
    QTest.keyClick(sheet.chips[0], KEY.Key_Space)
    QTest.keyClick(sheet, KEY.Key_Return, CTRL)
    assert file(store).obligation.progress is Progress.NOT_STARTED
    assert titles(page.following.drawer.history) == [
        "An entry was revoked", "Report · Done (revoked)", "From the minutes",
    ]  # fmt: skip


def test_the_drawer_shows_what_another_desk_told_and_keeps_what_is_typed(
    page: FollowupsPage, store: Database, jobs: Jobs
) -> None:
    page.following.report.trigger()
    page.following.drawer.form.text.set_text("sedang diketik")
    store.run(progress.report, ids(store)[0], Report(Progress.IN_PROGRESS, 30, told_by="Meja 2"))
    jobs.poll()
    assert titles(page.following.drawer.history)[0] == "Report of Meja 2 · 30%"
    assert page.following.drawer.form.text.text() == "sedang diketik"


def test_a_recommendation_is_filed_under_an_area_of_its_year_and_undo_takes_it_out(
    qtbot: QtBot, page: FollowupsPage, store: Database, messages: MessageArea
) -> None:
    store.run(areas.begin_areas, known_areas())
    QTest.keyClick(page.matrix, KEY.Key_Return)
    qtbot.waitUntil(lambda: page.following.acts.file is not None)
    page.following.acts.file_under.trigger()
    sheet = opened(qtbot, AreaSheet)
    offered = [sheet.area.combo.itemText(at) for at in range(sheet.area.combo.count())]
    assert offered[0] == "No area"
    assert {one.split(" · ")[0] for one in offered[1:]} == {"Rencana aksi 2016"}
    QTest.keyClick(sheet.area.combo, KEY.Key_Down)
    QTest.keyClick(sheet, KEY.Key_Return, CTRL)
    assert {one.area for one in store.ask(register.obligations, TODAY)} == {file(store).obligation.area} != {""}
    assert file(store).obligation.area in offered[1]
    assert messages.undo()
    assert file(store).obligation.area_id is None


def test_filing_where_it_is_filed_already_changes_and_offers_nothing(
    qtbot: QtBot, page: FollowupsPage, store: Database, messages: MessageArea, jobs: Jobs
) -> None:
    store.run(areas.begin_areas, known_areas())
    first, second = store.ask(areas.areas, date(2016, 4, 12))[:2]
    QTest.keyClick(page.matrix, KEY.Key_Return)
    qtbot.waitUntil(lambda: page.following.acts.file is not None)
    recommendation_id = file(store).obligation.recommendation_id
    file_it(qtbot, page, None)
    assert not messages.undo()
    assert "stays as it was" in stays(messages)
    file_it(qtbot, page, first.id)
    assert stays(messages) == ""
    jobs.poll()
    page.following.acts.file_under.trigger()
    store.run(followups.file_under, recommendation_id, second.id)  # another desk, while the sheet is open
    QTest.keyClick(opened(qtbot, AreaSheet), KEY.Key_Return, CTRL)
    assert "stays as it was" in stays(messages)
    assert file(store).obligation.area_id == second.id
    assert messages.undo()
    assert file(store).obligation.area_id == second.id  # what the other desk did is not undone here


def test_filing_where_another_desk_filed_it_meanwhile_offers_no_undo(
    qtbot: QtBot, page: FollowupsPage, store: Database, messages: MessageArea
) -> None:
    store.run(areas.begin_areas, known_areas())
    first = store.ask(areas.areas, date(2016, 4, 12))[0]
    QTest.keyClick(page.matrix, KEY.Key_Return)
    qtbot.waitUntil(lambda: page.following.acts.file is not None)
    store.run(followups.file_under, file(store).obligation.recommendation_id, first.id)
    file_it(qtbot, page, first.id)
    assert "stays as it was" in stays(messages)
    assert not messages.undo()


def file_it(qtbot: QtBot, page: FollowupsPage, area_id: int | None) -> None:
    page.following.acts.file_under.trigger()
    sheet = opened(qtbot, AreaSheet)
    sheet.area.set_value(area_id or 0)
    QTest.keyClick(sheet, KEY.Key_Return, CTRL)


def stays(messages: MessageArea) -> str:
    strip = messages.strip("area-stays")  # noqa: B005 (a strip of the message area)
    return strip.accessibleName() if strip else ""
