"""What pages say before the store has answered: nothing that is not known; and what large letters leave room for."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from builders import banten_meeting, make_meeting
from doors import Door
from executors import Held
from rakor_desktop.db.database import Database
from rakor_desktop.db.feed import Feed
from rakor_desktop.ui.kit.dialogs import Sheet
from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.kit.labels import Heading, Label
from rakor_desktop.ui.kit.messages import MessageArea
from rakor_desktop.ui.kit.state import State
from rakor_desktop.ui.navigation import Navigator, Place
from rakor_desktop.ui.publishing.gate_page import GatePage
from rakor_desktop.ui.publishing.page import DocumentsPage
from rakor_desktop.ui.seating.page import SeatingPage
from rakor_desktop.ui.settings.profile_section import ProfileSection
from rakor_desktop.ui.style import theme
from screens import shown

BESIDE_ENTRIES = 880
"""What a window of 1280 px leaves to a section of the settings at 130 %, beside rail, entries and scroll bar."""
SEATS = (1171, 544)
"""A page of a meeting in a window of 1280 x 680 with letters of 130 %."""


@pytest.fixture
def held() -> list[Held]:
    return []


@pytest.fixture
def asked(qapp: QApplication, store: Database, held: list[Held]) -> Iterator[Jobs]:
    """Jobs that do nothing before the test says so: writer, reader, exporter."""
    theme.install(qapp, dark=False)
    held += [Held(), Held(), Held()]
    left = iter(held)
    made = Jobs(store, Feed(store), executor=lambda: next(left))
    yield made
    release(held)
    made.close()


@pytest.fixture
def large(qapp: QApplication) -> Iterator[None]:
    """Letters of 130 %."""
    theme.install(qapp, dark=False, scale=130)
    yield
    theme.install(qapp, dark=False)


def release(held: list[Held]) -> None:
    """Do all that waits, and what that leads to."""
    while any(one.waiting for one in held):
        for one in held:
            one.release()


@pytest.fixture
def gate(
    qtbot: QtBot, asked: Jobs, messages: MessageArea, navigator: Navigator, store: Database, tmp_path: Path
) -> GatePage:
    meeting_id, _ = banten_meeting(store)
    page = GatePage(asked, messages, navigator, State(tmp_path))
    qtbot.addWidget(messages)
    page.enter(meeting_id)
    shown(qtbot, page)
    return page


def test_the_gate_calls_nothing_in_order_before_it_has_looked(gate: GatePage, held: list[Held]) -> None:
    assert not gate.in_order.isVisible()
    assert (gate.head.counts.text(), gate.foot.waits.text()) == ("", "")
    release(held)
    assert gate.in_order.isVisible()
    assert gate.foot.waits.text()
    assert gate.head.bar.counts[0] == len(gate.in_order.checks) > 0
    gate.enter(None)
    assert not gate.in_order.isVisible()
    assert (gate.head.counts.text(), gate.foot.waits.text()) == ("", "")


def test_the_gate_draws_only_what_was_asked_for_last(gate: GatePage, held: list[Held]) -> None:
    _, reader, exporter = held
    for again in (False, True):
        if again:
            gate.reload()
        while reader.waiting:
            reader.release()
    drawings = [future for future, _ in exporter.waiting]
    release(held)
    assert [future.result() is None for future in drawings] == [True, False]
    assert gate.rows()


def test_the_pages_of_a_paper_that_comes_again_are_drawn_again(gate: GatePage, held: list[Held]) -> None:
    release(held)
    meeting_id = gate.meeting_id
    assert not gate.pages.sheet.image.isNull()
    gate.enter(None)
    assert gate.pages.sheet.image.isNull()
    gate.enter(meeting_id)
    release(held)
    assert not gate.pages.sheet.image.isNull()


def test_documents_are_not_said_to_be_filtered_out_before_they_are_read(
    qtbot: QtBot, asked: Jobs, messages: MessageArea, navigator: Navigator, store: Database, held: list[Held],
    tmp_path: Path,
) -> None:  # fmt: skip
    page = DocumentsPage(asked, messages, navigator, State(tmp_path), Place.DOCUMENTS)
    qtbot.addWidget(messages)
    page.enter(make_meeting(store))
    shown(qtbot, page)
    assert page.table._empty == ""
    release(held)
    assert page.stack.currentWidget() is page.empty


def test_a_history_without_records_says_so(qtbot: QtBot, jobs: Jobs, store: Database) -> None:
    meeting_id, _ = banten_meeting(store)
    door = Door(qtbot, jobs, store, meeting_id)
    door.type("bupati lebak")
    door.press(Qt.Key.Key_Return)
    door.press(Qt.Key.Key_H)
    words = [one.text() for one in door.page.history.findChildren(Label) if one.isVisible()]
    assert "Nothing was recorded yet." in words


def test_the_title_of_a_sheet_is_never_cut(qtbot: QtBot, qapp: QApplication) -> None:
    theme.install(qapp, dark=False)
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1280, 680)
    window.show()
    for office in ("Bupati Lebak", "Wakil Ketua Komisi Pemberantasan Korupsi Republik Indonesia"):
        sheet = Sheet(f"Betulkan catatan {office}", "undangan no. 1", submit="Betulkan", width=520, parent=window)
        sheet.open()
        heading = sheet.findChild(Heading)
        assert heading is not None
        assert heading.height() >= heading.heightForWidth(heading.width()) > 0 or not heading.wordWrap()
        assert heading.wordWrap() or heading.width() >= heading.sizeHint().width()
        assert heading.wordWrap() == ("Korupsi" in office)
        QTest.keyClick(sheet, Qt.Key.Key_Escape)


def test_large_letters_leave_the_preview_its_place_beside_the_form(
    qtbot: QtBot, jobs: Jobs, messages: MessageArea, large: None
) -> None:
    section = ProfileSection(jobs, messages)
    qtbot.addWidget(messages)
    qtbot.addWidget(section)
    assert section.minimumSizeHint().width() <= BESIDE_ENTRIES


def test_large_letters_let_the_whole_room_be_seen(
    qtbot: QtBot, jobs: Jobs, messages: MessageArea, navigator: Navigator, store: Database, large: None, tmp_path: Path
) -> None:
    meeting_id, _ = banten_meeting(store)
    page = SeatingPage(jobs, messages, navigator, State(tmp_path))
    qtbot.addWidget(messages)
    page.enter(meeting_id)
    shown(qtbot, page, *SEATS)
    assert page.room.seats
    assert page.room.horizontalScrollBar().maximum() == 0
