"""The salutation list on the screen: read by keys, live; the line being read never moves whoever comes or leaves."""

from datetime import datetime
from pathlib import Path
from uuid import uuid4

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from builders import arrive, banten_meeting
from rakor_desktop.db.database import Database
from rakor_desktop.domain.dates import ZONES
from rakor_desktop.domain.publishing import DocumentKind
from rakor_desktop.domain.salutation import Line
from rakor_desktop.services.attendance import attendance
from rakor_desktop.services.publishing import publishing
from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.kit.messages import MessageArea
from rakor_desktop.ui.kit.paint import text_width
from rakor_desktop.ui.kit.state import State
from rakor_desktop.ui.navigation import Navigator, Place, Spot
from rakor_desktop.ui.salutation.large import chosen_screen
from rakor_desktop.ui.salutation.page import SalutationPage
from rakor_desktop.ui.salutation.setting import set_line
from screens import shown

KEY = Qt.Key
NOW = datetime(2016, 4, 12, 9, 26, 11, tzinfo=ZONES["WIB"])
HERE = ("Bupati Lebak", "Bupati Serang", "Walikota Cilegon", "Wakil Bupati Lebak", "Wakil Walikota Serang")


class Stage:
    """The page over a meeting to which sixteen are invited and five have come."""

    def __init__(self, qtbot: QtBot, jobs: Jobs, store: Database, messages: MessageArea, folder: Path) -> None:
        self.store, self.jobs, self.messages, self.folder = store, jobs, messages, folder
        self.meeting_id, self.invited = banten_meeting(store)
        for office in HERE:
            arrive(store, self.invited[office])
        self.navigator = Navigator()
        self.page = SalutationPage(jobs, messages, self.navigator, State(folder), clock=lambda: NOW)
        qtbot.addWidget(messages)
        self.page.enter(self.meeting_id)
        shown(qtbot, self.page)
        self.page.focus_first()
        self.view = self.page.view

    def press(self, *keys: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        for key in keys:
            QTest.keyClick(self.page.view, key, held)

    def comes(self, office: str) -> None:
        """At another desk."""
        arrive(self.store, self.invited[office])
        self.jobs.poll()

    def goes(self, office: str) -> None:
        """What was recorded is taken back at another desk."""
        self.store.run(attendance.revoke, uuid4(), self.invited[office], "salah orang")
        self.jobs.poll()

    def titles(self) -> list[str]:
        return [line.title for line in self.page.reader.reading.lines]

    def current(self) -> str:
        line = self.page.reader.reading.current
        return line.title if line else ""

    def place(self) -> tuple[str, QRectF]:
        """The line being read, and where it stands on the screen."""
        at = self.page.reader.reading.at
        return self.current(), next(rect for row, rect, _ in self.view.rows() if row == at)


@pytest.fixture
def stage(qtbot: QtBot, jobs: Jobs, store: Database, messages: MessageArea, tmp_path: Path) -> Stage:
    return Stage(qtbot, jobs, store, messages, tmp_path)


def test_those_who_are_here_stand_by_rank_and_are_read_by_keys(stage: Stage) -> None:
    assert stage.titles() == list(HERE)
    assert stage.current() == ""
    stage.press(KEY.Key_Space)
    assert stage.current() == HERE[0]
    assert stage.view.accessibleName() == f"1, {HERE[0]}"
    stage.press(KEY.Key_Down, KEY.Key_PageDown, KEY.Key_Up)
    assert stage.current() == HERE[1]
    stage.press(KEY.Key_PageUp, KEY.Key_PageUp)
    assert stage.current() == HERE[0]
    stage.press(KEY.Key_Home)
    assert stage.current() == ""


def test_a_presenter_remote_works_wherever_the_focus_is(stage: Stage) -> None:
    stage.page.larger.setFocus()
    QTest.keyClick(stage.page.larger, KEY.Key_PageDown)
    QTest.keyClick(stage.page.larger, KEY.Key_PageDown)
    assert stage.current() == HERE[1]


def test_a_latecomer_never_shifts_the_line_being_read(stage: Stage) -> None:
    stage.press(KEY.Key_Space, KEY.Key_Space, KEY.Key_Space)
    before = stage.place()
    assert before[0] == "Walikota Cilegon"
    stage.comes("Bupati Pandeglang")  # of higher rank than anybody who was greeted
    stage.comes("Wakil Bupati Pandeglang")
    assert stage.place() == before
    assert stage.titles()[:4] == [*HERE[:3], "Bupati Pandeglang"]
    fresh = stage.page.reader.reading.fresh
    assert {line.title for line in stage.page.reader.reading.lines if line.key in fresh} == {
        "Bupati Pandeglang", "Wakil Bupati Pandeglang",
    }  # fmt: skip
    stage.press(KEY.Key_Space)
    assert stage.current() == "Bupati Pandeglang"


def test_neither_does_anybody_while_one_reads_on(stage: Stage) -> None:
    late = [office for office in stage.invited if office not in HERE]
    read = []
    stage.press(KEY.Key_Space)
    for at, office in enumerate(late):
        before = stage.place()
        stage.comes(office)
        assert stage.place() == before
        if at % 3 == 2:
            stage.goes(before[0])
            assert stage.place() == before
        read.append(stage.current())
        stage.press(KEY.Key_Space)
    while (now := stage.current()) not in read:
        read.append(now)
        stage.press(KEY.Key_Space)
    assert sorted(read) == sorted(stage.invited)  # everybody once


def test_who_has_left_is_passed_over_and_gone_when_one_begins_anew(stage: Stage) -> None:
    stage.press(KEY.Key_Space, KEY.Key_Space)
    stage.goes(HERE[0])
    assert stage.titles()[0] == HERE[0]
    stage.press(KEY.Key_Up)
    assert stage.current() == HERE[1]
    stage.press(KEY.Key_Home)
    assert stage.titles() == list(HERE[1:])


def test_in_short_one_reads_groups_each_form_at_its_own_place(stage: Stage) -> None:
    stage.press(KEY.Key_Space, KEY.Key_R, KEY.Key_Space, KEY.Key_Space)
    assert stage.titles() == [
        "Para Bupati dan Walikota se-Provinsi Banten", "Para Wakil Bupati dan Wakil Walikota se-Provinsi Banten",
    ]  # fmt: skip
    assert stage.page.form.value() is True
    before = stage.place()
    stage.comes("Walikota Serang")
    assert stage.place() == before
    stage.press(KEY.Key_R)
    assert stage.current() == HERE[0]


def test_the_list_is_copied_as_text(stage: Stage) -> None:
    stage.press(KEY.Key_C, held=Qt.KeyboardModifier.ControlModifier)
    copied = QGuiApplication.clipboard().text()
    assert copied.splitlines() == [f"{no}. {office}" for no, office in enumerate(HERE, 1)]
    stage.press(KEY.Key_R)
    stage.press(KEY.Key_C, held=Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text().startswith("Yang kami hormati para Bupati dan Walikota")


def test_the_list_is_issued_as_a_document(stage: Stage) -> None:
    stage.press(KEY.Key_P, held=Qt.KeyboardModifier.ControlModifier)
    documents = stage.store.ask(publishing.documents, stage.meeting_id)
    assert [one.kind for one in documents] == [DocumentKind.SALUTATION]
    assert "salutation-made" in stage.messages.ids()
    assert stage.page.printer.isEnabled()


def test_the_large_window_follows_and_stays_live_while_one_works_elsewhere(qtbot: QtBot, stage: Stage) -> None:
    stage.press(KEY.Key_L)
    large = stage.page.large
    qtbot.waitUntil(large.isActiveWindow)
    assert "salutation-screen" in stage.messages.ids()  # there is one screen only
    stage.page.hide()
    QTest.keyClick(large.view, KEY.Key_PageDown)
    assert stage.current() == HERE[0]
    stage.comes("Bupati Pandeglang")
    assert stage.titles()[:2] == [HERE[0], "Bupati Pandeglang"]
    QTest.keyClick(large.view, KEY.Key_Escape)
    assert not large.isVisible()
    assert "salutation-screen" not in stage.messages.ids()
    stage.comes("Bupati Tangerang")
    assert "Bupati Tangerang" not in stage.titles()  # nobody looks
    stage.page.show()
    assert "Bupati Tangerang" in stage.titles()


def test_another_meeting_is_not_shown_on_the_large_screen(stage: Stage) -> None:
    stage.press(KEY.Key_L)
    stage.page.enter(stage.meeting_id + 1)
    assert not stage.page.large.isVisible()
    assert stage.titles() == []


def test_size_and_form_are_remembered(stage: Stage) -> None:
    stage.press(KEY.Key_Plus, KEY.Key_Plus, KEY.Key_Minus, KEY.Key_R)
    assert (stage.view.percent, stage.page.large.view.percent) == (115, 115)
    again = SalutationPage(stage.jobs, stage.messages, stage.navigator, State(stage.folder))
    assert (again.view.percent, again.reader.in_short) == (115, True)
    again.deleteLater()


def test_the_screen_that_was_chosen_is_gone_and_another_takes_its_place() -> None:
    (only,) = QGuiApplication.screens()
    assert chosen_screen([only], only, "HDMI-9") is only
    assert chosen_screen([only], None, only.name()) is only


def test_a_click_reads_that_line_and_the_button_leads_to_who_is_missing(stage: Stage) -> None:
    _, rect, _ = stage.view.rows()[2]
    QTest.mouseClick(stage.view, Qt.MouseButton.LeftButton, pos=rect.center().toPoint())
    assert stage.current() == HERE[2]
    assert stage.page.waiting.text().endswith("11")
    stage.page.waiting.click()
    assert stage.navigator.here == Spot(Place.WAITING, stage.meeting_id)


def test_after_a_minute_a_latecomer_is_a_guest_like_any_other(
    qtbot: QtBot, stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("rakor_desktop.ui.salutation.reader.POINTED_OUT_MS", 1)
    stage.comes("Bupati Pandeglang")
    assert len(stage.page.reader.reading.fresh) == 1
    qtbot.waitUntil(lambda: not stage.page.reader.reading.fresh)


@pytest.mark.parametrize(("width", "height"), [(900, 380), (1282, 560), (1920, 1080), (3840, 2160)])
@pytest.mark.parametrize("percent", [70, 100, 200])
@pytest.mark.parametrize(
    "line",
    [
        Line("a", "Bupati Lebak", "H. Rano Karno, S.IP."),
        Line("a", "Kepala Perwakilan Badan Pengawasan Keuangan dan Pembangunan", "Prof. Dr. Ir. H. " + "Nama " * 12),
        Line("a", "Perwakilan Kementerian Pendayagunaan Aparatur Negara dan Reformasi Birokrasi " * 5),
        Line("a", "Kepala" + "biro" * 60, represents=("Gubernur Banten", "Wakil Gubernur Banten")),
    ],
)
def test_no_name_is_ever_cut(qapp: object, line: Line, width: int, height: int, percent: int) -> None:
    unit = min(width / 1920, height / 1080) * percent / 100
    room, most = width - 302 * unit, height - 214 * unit
    row = set_line(line, room, most, unit)
    assert "".join("".join(row.office).split()) == "".join(line.title.split())
    if line.name:
        assert "".join("".join(row.rest).split()) == "".join(line.name.split())
    assert row.height <= most + 1
    assert all(text_width(text, row.px, 600) <= room + 1 for text in row.office)
    assert all(text_width(text, row.small, 500) <= room + 1 for text in row.rest)
