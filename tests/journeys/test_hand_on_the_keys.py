"""The hand that closes windows in trials lets go of its keys: one that it held would close each window that follows."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

import screen
from trials.trial import is_soon

_WINDOW = """
import sys
from PySide6.QtWidgets import QApplication, QWidget
app = QApplication(sys.argv)
window = QWidget()
window.setWindowTitle("Jendela")
window.show()
sys.exit(app.exec())
"""
_HELD = """
import sys
from PySide6.QtGui import QGuiApplication
app = QGuiApplication(sys.argv)
print(QGuiApplication.queryKeyboardModifiers().value)
"""
LACKING = [program for program in screen.PROGRAMS if not shutil.which(program)]

pytestmark = pytest.mark.skipif(
    bool(LACKING), reason=f"NO WINDOW WAS CLOSED FROM OUTSIDE: {', '.join(LACKING)} missing"
)


@contextmanager
def window(env: dict[str, str]) -> Iterator[subprocess.Popen[bytes]]:
    """A window of its own process, to be seen; killed at the end if it is still there."""
    with subprocess.Popen([sys.executable, "-c", _WINDOW], env=os.environ | env) as running:
        try:
            assert is_soon(lambda: "Jendela" in screen.titles(env))
            yield running
        finally:
            running.kill()


def test_each_window_closes_when_it_is_asked_to_and_no_key_stays_held() -> None:
    with screen.screen() as env:
        for _again in range(5):
            with window(env) as running:
                screen.close(env, "Jendela")
                assert running.wait(timeout=60) == 0
        asked = [sys.executable, "-c", _HELD]
        assert subprocess.check_output(asked, env=os.environ | env, text=True).strip() == "0"


def test_where_no_such_window_is_no_key_is_pressed() -> None:
    with screen.screen() as env, window(env) as running:
        screen.close(env, "Lain")
        assert running.poll() is None
