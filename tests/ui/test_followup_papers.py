"""Ctrl+P of the follow-ups: a paper for each digit, of what is looked at; confidential minutes only if asked for."""

from datetime import date
from pathlib import Path

import pytest
from openpyxl import load_workbook
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel, QMenu
from pytestqt.qtbot import QtBot

from builders import banten_meeting, make_meeting
from rakor_desktop.db.database import Database
from rakor_desktop.db.feed import Feed
from rakor_desktop.domain.followups import LONG_LATE, Progress, RegisterStatus
from rakor_desktop.domain.letters import Secrecy
from rakor_desktop.services.directory import directory
from rakor_desktop.services.followups import followups, progress
from rakor_desktop.services.followups.followup_papers import Wanted
from rakor_desktop.services.followups.followups import RecommendationDraft
from rakor_desktop.services.followups.progress import Report
from rakor_desktop.services.followups.register import Chosen
from rakor_desktop.services.minutes import minutes_life
from rakor_desktop.ui.followups.choosing import LINE, LONG, STILL_OPEN
from rakor_desktop.ui.followups.columns import OVERDUE
from rakor_desktop.ui.followups.comparison_sheet import ComparisonSheet
from rakor_desktop.ui.followups.narrowing import Narrow
from rakor_desktop.ui.followups.page import FollowupsPage
from rakor_desktop.ui.followups.paper_menu import orders, wanted
from rakor_desktop.ui.followups.papers import MESSAGE
from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.kit.messages import MessageArea, MessageStrip
from rakor_desktop.ui.kit.privacy_sheet import PrivacySheet
from rakor_desktop.ui.kit.state import State
from rakor_desktop.ui.navigation import Navigator, Place
from screens import opened, shown

KEY, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier
TODAY = date(2016, 8, 22)


@pytest.fixture
def page(qtbot: QtBot, store: Database, jobs: Jobs, messages: MessageArea, navigator: Navigator) -> FollowupsPage:
    """Of all meetings: one recommendation to three regions, late for 53 days."""
    meeting_id, _ = banten_meeting(store)
    recommend(store, meeting_id, "Menertibkan aset")
    qtbot.addWidget(messages)
    made = FollowupsPage(jobs, messages, navigator, Place.ALL_FOLLOWUPS, today=lambda: TODAY)
    shown(qtbot, made)
    made.focus_first()
    return made


def recommend(store: Database, meeting_id: int, text: str) -> int:
    owners = tuple(one.id for one in store.ask(directory.institutions) if one.is_region)[:3]
    return store.run(followups.recommend, meeting_id, RecommendationDraft(text, owners, date(2016, 6, 30)))


def keep_secret(qtbot: QtBot, page: FollowupsPage, store: Database) -> int:
    """A second meeting whose minutes are secret, with three obligations more."""
    meeting_id = make_meeting(store, "Rapat Penindakan", date(2016, 5, 2))
    recommend(store, meeting_id, "Menyita berkas")
    store.run(minutes_life.set_secrecy, meeting_id, Secrecy.SECRET)
    page.reload()
    qtbot.waitUntil(lambda: len(page.rows) == 6)
    return meeting_id


def choose(page: FollowupsPage, at: int) -> None:
    """What the digit `at` of the menu does."""
    page.papers.menu().actions()[at - 1].trigger()


def saved(qtbot: QtBot, page: FollowupsPage, target: Path) -> Path:
    """The file, once its paper stands there and the strip says so."""
    qtbot.waitUntil(lambda: any(one.isVisible() for one in page.findChildren(QFileDialog)))
    (dialog,) = [one for one in page.findChildren(QFileDialog) if one.isVisible()]
    with qtbot.waitSignal(page.papers.saved, timeout=20_000):
        dialog.fileSelected.emit(str(target))
    dialog.close()
    strip = page.messages.strip(MESSAGE)
    assert isinstance(strip, MessageStrip)
    assert target.name in strip.title.text()
    return target


def words(path: Path) -> str:
    return " ".join(" ".join(one.extract_text() for one in PdfReader(path).pages).split())


@pytest.mark.parametrize(
    ("digit", "title"),
    [
        (1, "MATRIKS TINDAK LANJUT"),
        (3, "DAFTAR TINDAK LANJUT YANG BELUM SELESAI"),
        (4, "LAPORAN TINDAK LANJUT"),
        (5, "Tanpa area"),
        (6, "Rapat Koordinasi, 12 April 2016"),
    ],
)
def test_each_digit_makes_its_paper(qtbot: QtBot, page: FollowupsPage, tmp_path: Path, digit: int, title: str) -> None:
    choose(page, digit)
    told = words(saved(qtbot, page, tmp_path / "kertas.pdf"))
    assert title in told
    assert told.count("Terlambat 53 hari") == 3


def test_what_was_saved_is_not_said_over_another_page(qtbot: QtBot, page: FollowupsPage, tmp_path: Path) -> None:
    choose(page, 3)
    saved(qtbot, page, tmp_path / "daftar.pdf")
    page.hide()
    assert page.messages.strip(MESSAGE) is None


def test_where_nothing_is_owed_there_is_nothing_to_print(
    qtbot: QtBot, store: Database, jobs: Jobs, messages: MessageArea, navigator: Navigator
) -> None:
    meeting_id, _ = banten_meeting(store)
    qtbot.addWidget(messages)
    empty = FollowupsPage(jobs, messages, navigator, today=lambda: TODAY)
    empty.enter(meeting_id)
    shown(qtbot, empty)
    empty.papers.action.trigger()
    assert messages.strip(MESSAGE) is not None
    assert not [one for one in empty.findChildren(QMenu) if one.isVisible()]


def test_the_workbook_is_one_of_them(qtbot: QtBot, page: FollowupsPage, tmp_path: Path) -> None:
    choose(page, 2)
    assert "Matriks" in load_workbook(saved(qtbot, page, tmp_path / "matriks.xlsx")).sheetnames


def test_two_days_are_asked_for_and_a_wrong_one_is_told(qtbot: QtBot, page: FollowupsPage, tmp_path: Path) -> None:
    choose(page, 7)
    sheet = opened(qtbot, ComparisonSheet)
    assert (sheet.first.value(), sheet.second.value()) == (date(2016, 7, 23), TODAY)
    sheet.first.set_text("31-02-2016")
    QTest.keyClick(sheet, KEY.Key_Return, CTRL)
    assert sheet.isVisible()
    assert sheet.first.error()
    sheet.first.set_text("29-06-2016")
    QTest.keyClick(sheet, KEY.Key_Return, CTRL)
    assert "Menjadi terlambat (3)" in words(saved(qtbot, page, tmp_path / "banding.pdf"))


def test_confidential_minutes_stay_here_unless_the_tick_is_set(
    qtbot: QtBot, page: FollowupsPage, store: Database, tmp_path: Path
) -> None:
    keep_secret(qtbot, page, store)
    for ticked in (False, True):
        choose(page, 1)
        qtbot.waitUntil(lambda: page.window().findChild(PrivacySheet) is not None)
        asked = opened(qtbot, PrivacySheet)
        asked.confidential.setChecked(ticked)
        QTest.keyClick(asked, KEY.Key_Return, CTRL)
        told = words(saved(qtbot, page, tmp_path / f"matriks-{ticked}.pdf"))
        assert ("Menyita berkas" in told, "RAHASIA" in told) == (ticked, ticked)


def test_asked_about_is_what_would_be_printed(
    qtbot: QtBot, page: FollowupsPage, store: Database, tmp_path: Path
) -> None:
    secret = keep_secret(qtbot, page, store)
    first = next(one for one in page.rows if one.meeting_id == secret)
    done = Report(Progress.DONE, 100, "Sudah", date(2016, 8, 1), "Sekda")
    store.run(progress.report, first.id, done)
    page.reload()
    qtbot.waitUntil(lambda: any(one.progress is Progress.DONE for one in page.rows))
    page.bar.narrow(first.institution.id, first.institution.name)
    choose(page, 1)
    qtbot.waitUntil(lambda: page.window().findChild(PrivacySheet) is not None)
    sheet = opened(qtbot, PrivacySheet)
    assert any(one.text().endswith("· 2 row(s)") for one in sheet.findChildren(QLabel))
    sheet.reject()
    page.bar.choose(STILL_OPEN)
    for digit in (1, 3):
        choose(page, digit)
        told = words(saved(qtbot, page, tmp_path / f"terbuka-{digit}.pdf"))
        assert ("Menyita berkas" in told, "Menertibkan aset" in told) == (False, True)
    assert wanted(None, page.bar, Narrow()).chosen.still_open


def test_what_is_looked_at_is_what_is_printed(page: FollowupsPage) -> None:
    first = page.rows[0]
    every = Narrow()
    assert wanted(7, page.bar, every).chosen == Chosen(meeting_id=7)
    narrow = Narrow(3, "Inspektorat", date(2016, 6, 1), TODAY)
    asked = Chosen(area_id=3, coordinator="Inspektorat", due_from=date(2016, 6, 1), due_until=TODAY)
    assert wanted(None, page.bar, narrow).chosen == asked
    page.bar.choose(OVERDUE)
    assert wanted(None, page.bar, every).chosen.status is RegisterStatus.LATE
    page.bar.choose(LONG)
    assert wanted(None, page.bar, every).chosen.late_over == LONG_LATE
    page.bar.narrow(first.institution.id, first.institution.name)
    assert wanted(None, page.bar, every).chosen.institution_id == first.institution.id
    page.bar.narrow((LINE, first.recommendation_id), "R-1")
    assert wanted(None, page.bar, every).recommendation_id == first.recommendation_id
    assert wanted(None, page.bar, every).chosen.institution_id is None


def test_ctrl_p_opens_the_menu(qtbot: QtBot, page: FollowupsPage) -> None:
    qtbot.waitUntil(page.isActiveWindow)
    QTest.keyClick(page, KEY.Key_P, CTRL)
    menus = [one for one in page.findChildren(QMenu) if one.isVisible()]
    assert len(menus) == 1
    assert [one.text()[:2] for one in menus[0].actions()] == [f"&{no}" for no in range(1, 9)]
    menus[0].close()


def test_in_whose_words_papers_tell_a_status_is_chosen_and_remembered(
    qtbot: QtBot, jobs: Jobs, messages: MessageArea, navigator: Navigator, tmp_path: Path
) -> None:
    state = State(tmp_path / "state")

    def words() -> list[tuple[str, bool]]:
        page = FollowupsPage(jobs, messages, navigator, state=state)
        qtbot.addWidget(page)
        kinds = page.papers.menu().actions()[-1].menu()
        assert isinstance(kinds, QMenu)
        seen = [(one.text(), one.isChecked()) for one in kinds.actions()]
        kinds.actions()[1].trigger()
        return seen

    assert [ticked for _, ticked in words()] == [True, False, False]
    assert words()[1] == ("of BPK", True)


def strip_of(page: FollowupsPage) -> MessageStrip:
    strip = page.messages.strip(MESSAGE)
    assert isinstance(strip, MessageStrip)
    return strip


def test_a_paper_tells_which_page_it_is_at(qtbot: QtBot, page: FollowupsPage, tmp_path: Path) -> None:
    said = list[str]()
    page.papers.progressed.connect(lambda _page, _of: said.append(strip_of(page).text.text()))
    choose(page, 1)
    assert len(PdfReader(saved(qtbot, page, tmp_path / "matriks.pdf")).pages) == 2
    assert said == ["page 1 of 2", "page 2 of 2"]


def test_a_long_paper_can_be_stopped_and_what_stood_there_stays(
    qtbot: QtBot, store: Database, messages: MessageArea, navigator: Navigator, tmp_path: Path
) -> None:
    meeting_id, _ = banten_meeting(store)
    recommend(store, meeting_id, "Menertibkan aset")
    jobs, target = Jobs(store, Feed(store)), tmp_path / "matriks.pdf"
    qtbot.addWidget(messages)
    page = FollowupsPage(jobs, messages, navigator, Place.ALL_FOLLOWUPS, today=lambda: TODAY)
    qtbot.addWidget(page)
    target.write_bytes(b"yang lama")
    order = orders(TODAY)[0]
    page.papers._on_place(order, Wanted(), str(target))
    strip_of(page).closed.emit()
    assert page.messages.strip(MESSAGE) is None
    page.papers.action.trigger()
    strip_of(page).actions_offered[0].click()
    assert strip_of(page).text.text() == "Stopping…"
    qtbot.waitUntil(lambda: "Stopped" in strip_of(page).accessibleName(), timeout=20_000)
    assert [one.name for one in tmp_path.iterdir() if one.suffix == ".pdf"] == [target.name]
    assert target.read_bytes() == b"yang lama"
    with qtbot.waitSignal(page.papers.saved, timeout=20_000):
        page.papers._on_place(order, Wanted(), str(target))
    assert "Menertibkan aset" in words(target)
    jobs.close()
