"""What was pasted, what two desks wrote, and every text that a remark had: on a real store, by keyboard."""


from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from rakor_desktop.services.minutes import minutes
from rakor_desktop.services.minutes.revisions import revisions
from rakor_desktop.ui.kit.buttons import Button
from rakor_desktop.ui.kit.labels import Caption
from rakor_desktop.ui.kit.messages import MessageStrip
from rakor_desktop.ui.minutes.conflict import ConflictSheet
from rakor_desktop.ui.minutes.revisions import RevisionSheet
from screens import opened
from ui.minutes_scene import CTRL, Scene

SHIFT = Qt.KeyboardModifier.ShiftModifier


def test_two_texts_of_one_remark_are_shown_and_joined(scene: Scene) -> None:
    entry = scene.stored()[-1]
    scene.database.run(minutes.save_text, entry.id, entry.version, f"{entry.text} Dari meja dua.")
    scene.type(" Dari meja satu.")
    strip_id = f"conflict-{entry.id}"
    scene.bot.waitUntil(lambda: isinstance(scene.messages.strip(strip_id), MessageStrip))
    scene.bot.waitUntil(lambda: entry.id in scene.page.writing.guards._in_conflict)
    press_button(scene, strip_id)
    scene.bot.waitUntil(lambda: scene.page.window().findChild(ConflictSheet) is not None)
    sheet = opened(scene.bot, ConflictSheet)
    told = {label.text() for label in sheet.mine.findChildren(Caption)}
    assert told == {"this computer · 10.13.02"}
    assert {button.text() for button in sheet.findChildren(Button)} >= {"Later", "Use both joined"}
    joined = sheet.joined.editor.toPlainText()
    assert joined.startswith(entry.text)
    assert {"satu.", "dua."} <= set(joined.split())
    mine = scene.editor.toPlainText()
    sheet.submit()
    scene.wait_stored(joined)
    scene.bot.waitUntil(lambda: scene.editor.toPlainText() == joined)
    scene.bot.waitUntil(lambda: strip_id not in scene.messages.ids())
    known = [one.text for one in scene.database.ask(revisions, entry.id)]
    assert known[-3:] == [f"{entry.text} Dari meja dua.", mine, joined]


def test_any_two_texts_of_a_remark_are_compared_and_one_is_restored(scene: Scene) -> None:
    entry = scene.stored()[-1]
    scene.type(" Satu.")
    scene.wait_stored(f"{entry.text} Satu.")
    scene.type(" Dua.")
    scene.key(Qt.Key.Key_H, CTRL)
    scene.bot.waitUntil(lambda: scene.page.window().findChild(RevisionSheet) is not None)
    sheet = opened(scene.bot, RevisionSheet)
    assert sheet.right.text.toPlainText() == f"{entry.text} Satu. Dua."
    assert sheet.left.text.toPlainText() == f"{entry.text} Satu."
    QTest.keyClick(sheet.left.choice.combo, Qt.Key.Key_Down)
    assert sheet.left.text.toPlainText() == entry.text
    sheet.submit()
    scene.wait_stored(entry.text)
    with scene.bot.waitActive(scene.page.window()):
        scene.page.window().activateWindow()
    scene.bot.waitUntil(scene.editor.hasFocus)
    scene.key(Qt.Key.Key_Z, CTRL)
    scene.wait_stored(f"{entry.text} Satu. Dua.")


def test_rubbish_of_other_programs_is_not_pasted_and_little_pictures_are_told(scene: Scene) -> None:
    scene.editor.clear()
    QApplication.clipboard().setText("[12/04/16 09.14] Notulis 2: \u200bSetuju\u00a0👍\r\n•\tLaporan")
    scene.key(Qt.Key.Key_V, CTRL | SHIFT)
    assert scene.editor.toPlainText() == "Notulis 2: Setuju 👍\n- Laporan"
    assert "minutes-pictures" in scene.messages.ids()
    scene.key(Qt.Key.Key_Z, CTRL)
    assert "Laporan" not in scene.editor.toPlainText()


def test_what_is_pasted_loses_its_looks(scene: Scene) -> None:
    rich = QMimeData()
    rich.setHtml("<b>tebal</b>")
    rich.setText("tebal")
    scene.editor.insertFromMimeData(rich)
    assert scene.editor.toPlainText().endswith("tebal")
    assert not scene.editor.textCursor().charFormat().font().bold()


def press_button(scene: Scene, message_id: str) -> None:
    """Press what the strip offers to do."""
    strip = scene.messages.strip(message_id)
    assert strip is not None
    strip.findChildren(Button)[0].click()
