"""Draft, checked, final on the page of the minutes: the card takes each step, and final minutes are only read."""


from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from builders import make_final
from rakor_desktop.domain.letters import Secrecy
from rakor_desktop.domain.minutes_life import LifeState
from rakor_desktop.domain.publishing import DocumentKind
from rakor_desktop.services.minutes import minutes_life
from rakor_desktop.services.publishing import publishing
from rakor_desktop.ui.amending import AmendSheet
from rakor_desktop.ui.life_steps import CheckSheet
from ui.minutes_scene import CTRL, Scene

KEY = Qt.Key


def test_whoever_checked_is_told_until_something_is_changed(scene: Scene) -> None:
    card = scene.page.living.card
    assert card.life.state is LifeState.DRAFT
    card.check.click()
    (sheet,) = scene.page.window().findChildren(CheckSheet)
    sheet.submit()
    assert sheet.isVisible()  # without a name nobody checked
    sheet.name.set_text("Kepala Biro Umum")
    sheet.submit()
    scene.bot.waitUntil(lambda: card.life.state is LifeState.CHECKED)
    assert "Kepala Biro Umum" in card.note.text()
    assert card.back.isVisible()
    scene.editor.insertPlainText("Lagi. ")
    scene.bot.waitUntil(lambda: card.life.state is LifeState.DRAFT)
    assert "Kepala Biro Umum" in card.note.text()


def test_final_minutes_are_read_and_whoever_would_write_is_told_the_ways_out(scene: Scene) -> None:
    make_final(scene.database, scene.meeting_id)
    scene.page.touch()
    scene.bot.waitUntil(lambda: scene.page.living.card.life.is_final)
    before = scene.stored()
    assert scene.editor.isReadOnly()
    scene.page.writing.focus_editor()
    scene.key(KEY.Key_Return, CTRL)
    assert "refusal" in scene.messages.ids()
    scene.page.drawing.decide()
    assert not scene.page.drawn.form.isVisible()
    assert scene.page.living.card.ralat.isVisible()
    assert not scene.page.living.card.final.isVisible()
    assert scene.stored() == before


def test_a_ralat_is_written_in_a_sheet_and_stands_beside_the_minutes(scene: Scene) -> None:
    make_final(scene.database, scene.meeting_id)
    scene.page.touch()
    scene.bot.waitUntil(lambda: scene.page.living.card.life.is_final)
    scene.page.living.card.ralat.click()
    (sheet,) = scene.page.window().findChildren(AmendSheet)
    sheet.text.editor.setPlainText("Tertulis 2015, seharusnya 2016.")
    sheet.submit()
    scene.bot.waitUntil(lambda: "amended" in scene.messages.ids())
    made = scene.database.ask(publishing.documents, scene.meeting_id)[0]
    assert (made.kind, made.note) == (DocumentKind.RALAT, "Tertulis 2015, seharusnya 2016.")
    scene.bot.waitUntil(lambda: not QApplication.activeModalWidget())


def test_how_open_they_are_is_chosen_and_undone(scene: Scene) -> None:
    card = scene.page.living.card
    menu = card.menu()
    menu.actions()[2].trigger()
    scene.bot.waitUntil(lambda: card.life.secrecy is Secrecy.SECRET)
    scene.messages.undo()
    scene.bot.waitUntil(lambda: card.life.secrecy is Secrecy.ORDINARY)
    assert scene.database.ask(minutes_life.life, scene.meeting_id).secrecy is Secrecy.ORDINARY
