"""Entries that were taken out are found again and brought back, by keyboard."""

from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from rakor_desktop.services.minutes import minutes
from rakor_desktop.services.minutes.removed_entries import removed_entries
from rakor_desktop.ui.minutes.removed import RemovedSheet
from screens import hold, opened
from ui.minutes_scene import CTRL, Scene

SHIFT = Qt.KeyboardModifier.ShiftModifier


def remove(scene: Scene, number: int) -> None:
    """Take out the current remark, as often, each time when the caret stands in the next."""
    for _ in range(number):
        gone = scene.page.writing.flow.current
        scene.key(Qt.Key.Key_Delete, CTRL | SHIFT)
        scene.bot.waitUntil(partial(is_in_the_next, scene, gone))


def is_in_the_next(scene: Scene, gone: UUID | None) -> bool:
    return scene.page.writing.flow.current not in (None, gone) and scene.editor.hasFocus()


def test_an_entry_taken_out_is_brought_back_where_it_stood(scene: Scene) -> None:
    before = scene.stored()
    button = scene.page.removed.button
    assert not button.isVisible()
    remove(scene, 2)
    scene.bot.waitUntil(lambda: button.isVisible() and "2" in button.text())
    scene.key(Qt.Key.Key_H, CTRL | SHIFT)
    scene.bot.waitUntil(lambda: scene.page.window().findChild(RemovedSheet) is not None)
    sheet = opened(scene.bot, RemovedSheet)
    gone = [one.removed.entry.text for one in scene.database.ask(removed_entries, scene.meeting_id)]
    assert sheet.text.toPlainText() == gone[0]
    QTest.keyClick(sheet.list, Qt.Key.Key_Down)
    assert sheet.text.toPlainText() == gone[1]
    QTest.keyClick(sheet, Qt.Key.Key_Return, CTRL)
    scene.bot.waitUntil(lambda: gone[1] in [one.text for one in scene.stored()])
    scene.bot.waitUntil(lambda: "1" in button.text())
    assert [one.text for one in scene.stored()] == [one.text for one in before if one.text != gone[0]]
    scene.bot.waitUntil(lambda: scene.page.writing.current is not None and scene.page.writing.current.text == gone[1])


def test_nothing_taken_out_is_said(scene: Scene) -> None:
    scene.key(Qt.Key.Key_H, CTRL | SHIFT)
    scene.bot.waitUntil(lambda: "minutes-none-removed" in scene.messages.ids())


def test_one_taken_out_at_another_desk_is_there_when_asked_for(scene: Scene) -> None:
    scene.database.run(minutes.remove_entry, scene.stored()[0].id)
    scene.key(Qt.Key.Key_H, CTRL | SHIFT)
    scene.bot.waitUntil(lambda: scene.page.window().findChild(RemovedSheet) is not None)
    assert opened(scene.bot, RemovedSheet).model.rowCount() == 1


def test_the_keys_held_down_take_out_one_entry_and_no_letter_of_the_next(scene: Scene) -> None:
    before, gone = [one.text for one in scene.stored()], scene.page.writing.flow.current
    hold(Qt.Key.Key_Delete, CTRL | SHIFT)
    scene.bot.waitUntil(partial(is_in_the_next, scene, gone))
    assert [one.text for one in scene.stored()] == before[:-1]
    assert scene.editor.toPlainText() == before[-2]
