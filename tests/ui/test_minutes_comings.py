"""Arrivals and departures put into the minutes from a menu."""

from uuid import uuid4

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu

from rakor_desktop.services.attendance import movements
from rakor_desktop.services.invitations.invitations import invitees
from rakor_desktop.services.minutes import comings
from rakor_desktop.ui.minutes.comings import MESSAGE
from ui.minutes_scene import CTRL, Scene


def asked(scene: Scene) -> QMenu:
    """The menu that the key opens."""
    scene.key(Qt.Key.Key_J, CTRL)
    scene.bot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def test_a_departure_becomes_an_entry_of_nobody_and_is_not_offered_again(scene: Scene) -> None:
    listed = scene.database.ask(invitees, scene.meeting_id)
    regent = next(one.id for one in listed if one.office.name == "Bupati Serang")
    scene.database.run(movements.leave, uuid4(), regent)
    (wanted,) = [one.sentence for one in scene.database.ask(comings.comings, scene.meeting_id)]
    assert "Bupati Serang meninggalkan ruang rapat." in wanted
    scene.key(Qt.Key.Key_Return, CTRL)
    scene.page.writing.speak(regent)
    menu = asked(scene)
    assert [action.data() for action in menu.actions()] == [wanted]
    menu.actions()[0].trigger()
    menu.close()
    scene.bot.waitUntil(lambda: wanted in [entry.text for entry in scene.stored()])
    entry = next(one for one in scene.stored() if one.text == wanted)
    scene.bot.waitUntil(lambda: next(one for one in scene.stored() if one.id == entry.id).speaker_id is None)
    scene.key(Qt.Key.Key_J, CTRL)
    scene.bot.waitUntil(lambda: MESSAGE in scene.messages.ids())


def test_where_nobody_came_or_went_it_is_said(scene: Scene) -> None:
    scene.page.comings.button.click()
    scene.bot.waitUntil(lambda: MESSAGE in scene.messages.ids())
