"""The program's window in a process of its own, typing into the minutes until it is killed."""

import json
import os
import random
import time
from multiprocessing.connection import Connection

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from rakor_desktop.app.startup import open_store
from rakor_desktop.app.wiring import House, furnish
from rakor_desktop.local.paths import config_dir
from rakor_desktop.ui.kit.state import State
from rakor_desktop.ui.kit.tidying import Tidying
from rakor_desktop.ui.minutes.editor import RemarkEditor
from rakor_desktop.ui.minutes.page import MinutesPage
from rakor_desktop.ui.navigation import Place

WORDS = "Seluruh kabupaten/kota melaporkan LHKPN “tepat waktu” — řeka, 日本, naïf; 1.284 pejabat.\n"
KEY_MS = (66, 125)  # 8 to 15 keys a second
PAUSE_MS, PAUSES = 2200, 0.01  # now and then longer than the silence after which the store is written


def type_until_killed(store: str, home: str, meeting_id: int, seed: int, told: Connection) -> None:
    """Open the window on the minutes, begin an entry (or go on with the last) and type; never returns by itself."""
    os.environ["RAKOR_HOME"] = home
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    app = QApplication([])
    Tidying(app)  # as in the program
    house = furnish(open_store(store), State(config_dir()), _nobody_asks, _nobody_asks)
    house.window.show()
    house.window.activateWindow()
    house.navigator.go(Place.MINUTES, meeting_id)
    typist = _Typist(house, random.Random(seed), told)
    typist.begin_when_ready()
    app.exec()


def _nobody_asks() -> None:
    """The list of meetings, with its ways to other stores, is not shown."""


class _Typist(QObject):
    """Sends real key events, and tells each text with its moment as soon as it is painted."""

    def __init__(self, house: House, chance: random.Random, told: Connection) -> None:
        super().__init__()
        page = house.window.page(Place.MINUTES)
        assert isinstance(page, MinutesPage)
        self._page, self._chance, self._told = page, chance, told
        self._left: list[str] = []
        self._editor: RemarkEditor | None = None

    def begin_when_ready(self) -> None:
        current = self._page.writing.guards.current
        if current is None or not current.hasFocus():
            QTimer.singleShot(10, self.begin_when_ready)
            return
        if self._chance.random() < 0.5:
            QTest.keyClick(current, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        self._editor = self._page.writing.guards.current
        assert self._editor is not None
        self._editor.viewport().installEventFilter(self)
        self._type()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and self._editor is not None:
            entry = self._page.writing.flow.current
            self._told.send_bytes(json.dumps([time.monotonic(), str(entry), self._editor.toPlainText()]).encode())
        return super().eventFilter(watched, event)

    def _type(self) -> None:
        assert self._editor is not None
        self._left = self._left or list(WORDS)
        sign = self._left.pop(0)
        key = Qt.Key.Key_Return if sign == "\n" else Qt.Key(0)
        text = "\r" if sign == "\n" else sign
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(self._editor, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text))
        wait = PAUSE_MS if self._chance.random() < PAUSES else self._chance.randint(*KEY_MS)
        QTimer.singleShot(wait, self._type)
