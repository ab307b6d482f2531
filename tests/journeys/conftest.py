"""What a journey stands on: the program as it starts, in Indonesian, with its real threads."""

import sys
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from hands import Hands
from rakor_desktop.app.gui import Desktop
from rakor_desktop.ui import translation
from servers import OwnServer, own_server


@pytest.fixture
def indonesian(qapp: QApplication) -> Iterator[None]:
    """The language that is shipped."""
    locale = QLocale()
    assert translation.install(qapp)
    yield
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(locale)


@pytest.fixture
def desktop(indonesian: None, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desktop]:
    """The program, not begun yet; a bug anywhere is in the log, and so fails the test."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    made = Desktop()
    yield made
    made.close()


@pytest.fixture
def hands(qtbot: QtBot) -> Hands:
    """The keyboard; there is no mouse."""
    return Hands(qtbot)


@pytest.fixture(scope="module")
def server() -> Iterator[OwnServer]:
    """A PostgreSQL server that a test may stop."""
    with own_server() as started:
        yield started
