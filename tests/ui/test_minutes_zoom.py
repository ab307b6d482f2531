"""The words of minutes larger and smaller, by key and by wheel, remembered on this computer."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from rakor_desktop.db.database import Database
from rakor_desktop.ui.kit.state import State
from rakor_desktop.ui.minutes.zoom import ZoomKeys, zoom
from ui.minutes_scene import CTRL, Scene, minutes_scene


@pytest.fixture
def scene(qtbot: QtBot, banten_file: tuple[Path, int], tmp_path: Path) -> Iterator[Scene]:
    database = Database(str(shutil.copy(banten_file[0], tmp_path / "rakor.sqlite")))
    with minutes_scene(qtbot, (database, banten_file[1])) as made:
        yield made
    zoom.set_percent(100)
    database.close()


def test_keys_and_wheel_change_the_size_of_all_words(scene: Scene) -> None:
    flow, small = scene.page.writing.flow, scene.editor.font().pixelSize()
    low = flow.minimumHeight()
    scene.key(Qt.Key.Key_Plus, CTRL)
    assert zoom.percent == 115
    assert scene.editor.font().pixelSize() > small
    assert flow.minimumHeight() > low
    turn(scene, -120)
    assert (zoom.percent, scene.editor.font().pixelSize(), flow.minimumHeight()) == (100, small, low)
    for _ in range(9):
        scene.key(Qt.Key.Key_Minus, CTRL)
    assert zoom.percent == 80


def test_the_size_is_remembered(scene: Scene, tmp_path: Path) -> None:
    area = scene.page.writing.area
    ZoomKeys(scene.page, area, State(tmp_path)).larger()
    zoom.set_percent(100)
    ZoomKeys(scene.page, area, State(tmp_path))
    assert zoom.percent == 115


def turn(scene: Scene, by: int) -> None:
    """Turn the wheel over the words with Ctrl held."""
    over = scene.page.writing.area.viewport()
    event = QWheelEvent(
        QPointF(9, 9), QPointF(9, 9), QPoint(), QPoint(0, by), Qt.MouseButton.NoButton, CTRL,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(over, event)
