"""What earlier meetings left open is brought to the next by one button, and linked to where it is spoken of."""

import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from rakor_desktop.db.database import Database
from rakor_desktop.services.meetings import carry_over, meetings
from rakor_desktop.services.meetings.carry_status import CarriedStatus
from rakor_desktop.services.meetings.meetings import MeetingDraft
from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.kit.messages import MessageArea, UndoStrip
from rakor_desktop.ui.meetings.carried_status import CarriedSheet
from rakor_desktop.ui.meetings.carry_card import CarryCard
from rakor_desktop.ui.minutes.carried import CarriedCard
from screens import hold, shown
from ui.minutes_scene import CTRL, Scene, minutes_scene

NEXT = MeetingDraft("Rapat evaluasi", date(2016, 10, 12), "Serang", agenda=("Sambutan", "Penutup"))


@pytest.fixture
def store(banten_file: tuple[Path, int], tmp_path: Path) -> Iterator[Database]:
    database = Database(str(shutil.copy(banten_file[0], tmp_path / "rakor.sqlite")))
    yield database
    database.close()


def test_one_button_brings_what_is_open_and_undo_puts_it_back(
    qtbot: QtBot, store: Database, jobs: Jobs, messages: MessageArea
) -> None:
    meeting_id = store.run(meetings.create_meeting, NEXT)
    card = CarryCard(jobs, messages)
    shown(qtbot, card, 800, 200)
    card.ask(meeting_id, NEXT.held_on)
    assert "5" in card.take.text()
    assert "12 April 2016" in card.more.text()
    card.take.click()
    assert len(store.ask(carry_over.carried, meeting_id)) > 8
    card.ask(meeting_id, NEXT.held_on)
    assert card.take.isHidden()
    assert not card.way.isHidden()
    sheet = the_status(card)
    assert len(sheet.model.rows) == sum(len(one.lines) for one in store.ask(carry_over.carried, meeting_id))
    wanted: list[int] = []
    sheet.wanted.connect(wanted.append)
    sheet.submit()
    assert wanted == [sheet.model.rows[0].now.id]
    undo = messages.strip("carried-over")  # noqa: B005 (a strip of the message area)
    assert isinstance(undo, UndoStrip)
    undo.undone.emit()
    assert store.ask(carry_over.carried, meeting_id) == ()
    assert [one.title for one in store.ask(meetings.meeting, meeting_id).agenda] == ["Sambutan", "Penutup"]


def the_status(card: CarryCard) -> CarriedSheet:
    """The list that the link of the card opens."""
    asked: list[CarriedStatus] = []
    card.status_wanted.connect(asked.append)
    assert not card.status.isHidden()
    card.status.open_list.click()
    sheet = CarriedSheet(asked[0], parent=card)
    sheet.open()
    return sheet


def test_the_first_meeting_has_nothing_to_bring(
    qtbot: QtBot, banten_file: tuple[Path, int], jobs: Jobs, messages: MessageArea
) -> None:
    card = CarryCard(jobs, messages)
    qtbot.addWidget(card)
    card.ask(banten_file[1], NEXT.held_on)
    assert card.isHidden()


@pytest.fixture
def scene(qtbot: QtBot, store: Database) -> Iterator[Scene]:
    meeting_id = store.run(meetings.create_meeting, NEXT)
    store.run(carry_over.carry, meeting_id)
    with minutes_scene(qtbot, (store, meeting_id), empty=True) as made:
        yield made


def write_remark(scene: Scene) -> None:
    """One entry, once what is owed is listed beside it."""
    scene.bot.waitUntil(lambda: len(scene.page.drawn.stops()) > 8)
    scene.key(Qt.Key.Key_Return, CTRL)
    scene.type("Pandeglang melapor.")
    scene.bot.waitUntil(lambda: [one.text for one in scene.stored()] == ["Pandeglang melapor."])


def test_what_is_owed_is_read_by_region_and_linked_to_the_remark(scene: Scene) -> None:
    page = scene.page
    write_remark(scene)
    scene.bot.waitUntil(lambda: all(card.isVisible() for card in page.drawn.stops()))
    page.drawn.stops()[0].setFocus()
    assert page.drawn.stops()[0].hasFocus()
    scene.key(Qt.Key.Key_Return)
    entry_id = scene.stored()[-1].id
    scene.bot.waitUntil(lambda: scene.database.ask(carry_over.carried, scene.meeting_id)[0].entry_id == entry_id)
    assert scene.editor.hasFocus()
    scene.bot.waitUntil(scene.messages.undo)  # offered once the store answered
    scene.bot.waitUntil(lambda: scene.database.ask(carry_over.carried, scene.meeting_id)[0].entry_id is None)


def linked(card: QWidget) -> bool:
    return isinstance(card, CarriedCard) and card.isVisible() and card.body.entry_id is not None


def test_del_held_down_takes_the_link_back_and_no_letter_of_the_entry(scene: Scene) -> None:
    page = scene.page
    write_remark(scene)
    body = scene.database.ask(carry_over.carried, scene.meeting_id)[0].institution.id
    scene.key(Qt.Key.Key_Home)
    scene.jobs.write(carry_over.speak_of, scene.meeting_id, body, scene.stored()[-1].id)
    scene.bot.waitUntil(lambda: linked(page.drawn.stops()[0]))
    page.drawn.stops()[0].setFocus()
    hold(Qt.Key.Key_Delete)
    assert scene.database.ask(carry_over.carried, scene.meeting_id)[0].entry_id is None
    assert scene.editor.hasFocus()
    assert scene.editor.toPlainText() == "Pandeglang melapor."


def test_the_item_that_confirms_the_last_minutes_leads_to_them(scene: Scene, qtbot: QtBot) -> None:
    page = scene.page
    qtbot.waitUntil(lambda: len(page.drawn.stops()) > 8)
    assert not page.confirming.button.isVisible()
    scene.key(Qt.Key.Key_Down, CTRL)
    qtbot.waitUntil(page.confirming.button.isVisible)
    assert "12 April 2016" in page.confirming.button.accessibleName()
    with qtbot.waitSignal(page.confirming.wanted) as asked:
        scene.key(Qt.Key.Key_L, CTRL)
    assert asked.args == [1]
    scene.key(Qt.Key.Key_Down, CTRL)
    qtbot.waitUntil(lambda: not page.confirming.button.isVisible())
