"""How long each item of the agenda took, and how long the present one has been spoken to."""

from dataclasses import replace
from datetime import timedelta
from uuid import uuid4

from PySide6.QtCore import Qt

from rakor_desktop.services.minutes import minutes
from rakor_desktop.ui.minutes.outline import began_at, minutes_spent
from ui.minutes_scene import CTRL, NOW, Scene

SAID = minutes.Entry(uuid4(), 1, None, NOW, "", 1)


def test_an_item_lasts_until_the_next_is_begun() -> None:
    later = replace(SAID, spoken_at=NOW + timedelta(minutes=5))
    second = replace(SAID, agenda_item_id=2, spoken_at=NOW + timedelta(minutes=19))
    unknown = replace(SAID, agenda_item_id=3, spoken_at=None)
    said = (later, SAID, unknown, second)
    assert [minutes_spent(said, item) for item in (1, 2, 3)] == [19, None, None]
    assert (began_at(said, 1), began_at(said, 3)) == (NOW, None)


def test_the_present_item_runs_and_a_finished_one_does_not(scene: Scene) -> None:
    clock = scene.page.writing.head.clock
    assert clock.isHidden()
    scene.key(Qt.Key.Key_Return, CTRL)
    scene.bot.waitUntil(lambda: clock.isVisible() and clock.text() == "running 0.00")
    scene.key(Qt.Key.Key_Up, CTRL)
    scene.bot.waitUntil(clock.isHidden)
