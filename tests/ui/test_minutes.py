"""The minutes page, by keyboard, on a real store."""

from datetime import date
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from rakor_desktop.db.database import Tx
from rakor_desktop.domain.errors import DiskFull
from rakor_desktop.services.attendance import attendance
from rakor_desktop.services.invitations.invitations import invitees
from rakor_desktop.services.meetings import meetings
from rakor_desktop.services.minutes import minutes
from rakor_desktop.ui.kit.autosave import Pace
from rakor_desktop.ui.kit.buttons import Button
from rakor_desktop.ui.minutes.editor import RemarkEditor
from rakor_desktop.ui.minutes.find_speaker import FindSpeaker
from rakor_desktop.ui.style import theme
from ui.minutes_scene import CTRL, NOW, Banten, Scene, minutes_scene

SLOW = Pace(silence=60_000, longest=60_000)
OTHER_MEETING = meetings.MeetingDraft("Rapat lain", date(2016, 5, 3), "Serang")
NOW_ID = (UUID(int=1), UUID(int=2))
SHIFT = Qt.KeyboardModifier.ShiftModifier


def test_three_keys_and_a_remark_is_in_the_store(scene: Scene) -> None:
    scene.key(Qt.Key.Key_Return, CTRL)
    scene.key(Qt.Key.Key_2, CTRL)
    scene.type("Pelaporan LHKPN “tepat waktu” — 日本")
    scene.wait_stored("Pelaporan LHKPN “tepat waktu” — 日本")
    scene.bot.waitUntil(lambda: scene.stored()[-1].speaker_id is not None)
    entry = scene.stored()[-1]
    speaker = next(one for one in scene.database.ask(invitees, scene.meeting_id) if one.id == entry.speaker_id)
    assert speaker.office.name == "Gubernur Banten"
    assert entry.spoken_at == NOW
    assert len(scene.stored()) == 9


def test_an_empty_remark_is_used_before_another_begins(scene: Scene) -> None:
    scene.key(Qt.Key.Key_Return, CTRL)
    first = scene.page.writing.flow.current
    scene.key(Qt.Key.Key_Return, CTRL)
    assert scene.page.writing.flow.current == first


def test_arrows_walk_through_the_remarks_as_one_text(scene: Scene) -> None:
    ids = scene.page.writing.flow.ids()
    scene.key(Qt.Key.Key_Home, CTRL)
    scene.key(Qt.Key.Key_Up)
    assert scene.page.writing.flow.current == ids[-2]
    scene.key(Qt.Key.Key_Down)
    assert scene.page.writing.flow.current == ids[-1]


def test_the_agenda_is_walked_and_a_remark_belongs_to_the_item_shown(scene: Scene) -> None:
    scene.key(Qt.Key.Key_Up, CTRL)
    assert len(scene.page.writing.flow.ids()) == 4
    scene.key(Qt.Key.Key_Return, CTRL)
    scene.type("Tambahan.")
    scene.wait_stored("Tambahan.")
    assert scene.stored()[-1].agenda_item_id == scene.stored()[0].agenda_item_id


def test_a_speaker_keeps_his_number_and_a_late_one_gets_the_next(qtbot: QtBot, banten: Banten) -> None:
    with minutes_scene(qtbot, banten) as scene:
        palette = scene.page.writing.palette_bar
        before = [palette.invitee(number) for number in range(1, 10)]
        governor = before[1]
        assert governor is not None
        scene.database.run(attendance.revoke, NOW_ID[0], governor, "salah orang")
        qtbot.waitUntil(lambda: not palette.keys[1].isEnabled())
        assert [palette.invitee(number) for number in range(1, 10)] == before


def test_anybody_is_found_by_part_of_his_office(scene: Scene) -> None:
    scene.key(Qt.Key.Key_Return, CTRL)
    scene.key(Qt.Key.Key_0, CTRL)
    popup = scene.page.writing.findChild(FindSpeaker)
    assert popup is not None
    popup.search.set_text("lebak wabup")
    assert popup.list.count() == 1
    popup.search.accepted.emit()
    entry = scene.page.writing.current
    assert entry is not None
    listed = {one.id: one.office.name for one in scene.database.ask(invitees, scene.meeting_id)}
    assert entry.speaker_id is not None
    assert listed[entry.speaker_id] == "Bupati Lebak"


def test_one_who_represents_another_is_one_head_in_the_palette(scene: Scene) -> None:
    present = scene.page.writing._present
    assert len(present) == 21
    lebak = [one for one in present if one.office == "Wakil Bupati Lebak"]
    assert [one.represents for one in lebak] == ["Bupati Lebak"]


def test_a_removed_remark_comes_back_by_ctrl_z(scene: Scene) -> None:
    text = scene.editor.toPlainText()
    scene.key(Qt.Key.Key_Delete, CTRL | SHIFT)
    scene.bot.waitUntil(lambda: len(scene.stored()) == 7)
    scene.bot.waitUntil(lambda: "minutes-removed" in scene.messages.ids())
    assert scene.editor.hasFocus()
    scene.key(Qt.Key.Key_Z, CTRL)
    scene.wait_stored(text)
    scene.bot.waitUntil(lambda: scene.editor.toPlainText() == text)


def test_ctrl_z_takes_back_letters_first(scene: Scene) -> None:
    before = scene.editor.toPlainText()
    scene.type("xyz")
    scene.key(Qt.Key.Key_Z, CTRL)
    assert scene.editor.toPlainText() == before


def test_a_reload_never_touches_what_is_being_typed(scene: Scene) -> None:
    entry = scene.stored()[-1]
    scene.type(" Saya mengetik")
    scene.database.run(minutes.save_text, entry.id, entry.version, "Teks dari meja lain.")
    scene.bot.waitUntil(lambda: any(one.startswith("conflict") for one in scene.messages.ids()))
    assert scene.editor.toPlainText().endswith(" Saya mengetik")


def test_a_remark_of_another_desk_appears_without_moving_the_caret(scene: Scene) -> None:
    cursor = scene.editor.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.Start)
    scene.editor.setTextCursor(cursor)
    entry = scene.stored()[-1]
    other = minutes.Entry(NOW_ID[1], entry.agenda_item_id, None, NOW, "Dari meja lain.", 1)
    scene.database.run(minutes.begin_entry, scene.meeting_id, other)
    scene.bot.waitUntil(lambda: len(scene.page.writing.flow.ids()) == 5)
    assert scene.editor.textCursor().position() == 0
    assert scene.editor.hasFocus()


def test_a_full_disk_is_told_in_red_and_the_text_stays(scene: Scene, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = scene.database.run

    def full(*_args: object, **_kwargs: object) -> None:
        raise DiskFull(path="rakor.sqlite")

    monkeypatch.setattr(scene.database, "run", full)
    scene.key(Qt.Key.Key_Return, CTRL)
    scene.type("Tetap ada.")
    scene.bot.waitUntil(lambda: "minutes-not-saved" in scene.messages.ids())
    assert scene.editor.toPlainText() == "Tetap ada."
    monkeypatch.setattr(scene.database, "run", whole)
    press_button(scene, "minutes-not-saved")
    scene.wait_stored("Tetap ada.")
    scene.bot.waitUntil(lambda: "minutes-not-saved" not in scene.messages.ids())


def test_a_remark_that_another_desk_removed_while_i_write_is_entered_anew(scene: Scene) -> None:
    scene.type(" Lagi")
    text = scene.editor.toPlainText()
    scene.database.run(minutes.remove_entry, scene.stored()[-1].id)
    scene.wait_stored(text)
    assert scene.editor.toPlainText() == text


def test_leaving_saves_at_once(qtbot: QtBot, banten: Banten) -> None:
    with minutes_scene(qtbot, banten, pace=SLOW) as scene:
        scene.type(" Sudah.")
        scene.page.hide()
        scene.wait_stored(scene.editor.toPlainText())


def test_five_hundred_remarks_are_shown_and_typed_into_quickly(qtbot: QtBot, banten: Banten) -> None:
    with minutes_scene(qtbot, banten) as scene:
        item = scene.stored()[-1].agenda_item_id
        scene.database.run(_many, scene.meeting_id, item)
        scene.page.touch()
        qtbot.waitUntil(lambda: len(scene.page.writing.flow.ids()) == 504)
        scene.key(Qt.Key.Key_Return, CTRL)
        scene.type("Satu kalimat yang cukup panjang untuk satu baris. ")
        scene.wait_stored("Satu kalimat yang cukup panjang untuk satu baris. ")
        assert scene.page.writing.area.verticalScrollBar().value() > 0
        assert len(scene.page.findChildren(RemarkEditor)) <= 2


def press_button(scene: Scene, message_id: str) -> None:
    """Press what the strip offers to do."""
    strip = scene.messages.strip(message_id)
    assert strip is not None
    strip.findChildren(Button)[0].click()


def _many(tx: Tx, meeting_id: int, item_id: int | None) -> None:
    for number in range(500):
        text = (
            f"Butir {number}: seluruh kabupaten dan kota melaporkan kemajuan rencana aksi kepada inspektorat provinsi."
        )
        minutes.begin_entry(tx, meeting_id, minutes.Entry(UUID(int=100 + number), item_id, None, NOW, text, 1))


def test_a_removed_remark_comes_back_into_its_own_meeting(scene: Scene) -> None:
    before = scene.stored()
    scene.page.writing.remove_entry()
    scene.bot.waitUntil(lambda: len(scene.stored()) == len(before) - 1 and bool(scene.messages.ids()))
    other = scene.database.run(meetings.create_meeting, OTHER_MEETING)
    scene.page.enter(other)
    assert scene.messages.undo()
    scene.bot.waitUntil(lambda: scene.stored() == before)
    assert scene.database.ask(minutes.proceedings, other).entries == ()


def test_closing_while_typing_brings_every_letter_to_the_store(qtbot: QtBot, banten: Banten) -> None:
    """Letters typed while a save is on its way are saved by its answer, which nobody waited for once."""
    with minutes_scene(qtbot, banten, SLOW) as scene:
        scene.key(Qt.Key.Key_Return, CTRL)
        scene.type("Kata pertama")
        assert scene.page.can_leave()
        scene.type(" dan kata terakhir")
        assert scene.page.can_leave()
        scene.jobs.close()
        assert scene.stored()[-1].text == "Kata pertama dan kata terakhir"
        assert not scene.page.writing.guards.unsaved()


def test_a_long_item_of_the_agenda_stands_on_two_lines(scene: Scene) -> None:
    wide, narrow = theme.px(900), theme.px(204)
    line = scene.page.agenda.findChildren(QAbstractButton)[1]
    assert line.hasHeightForWidth()
    assert line.heightForWidth(narrow) > line.heightForWidth(wide)
