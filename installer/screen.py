"""A screen without a monitor, with a window manager and a hand on the keys (Xvfb, openbox, xdotool)."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

_TAKE_PICTURE = """
import sys
from PySide6.QtGui import QGuiApplication
app = QGuiApplication(sys.argv)
assert app.primaryScreen().grabWindow(0).save(sys.argv[1])
"""
PROGRAMS = ("Xvfb", "openbox", "xdotool")


def is_possible() -> bool:
    """Whether this computer has the programs."""
    return all(shutil.which(program) for program in PROGRAMS)


@contextmanager
def screen() -> Iterator[dict[str, str]]:
    """Environment in which Qt opens real windows on a screen of 1366x768; it ends with the block."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1366x768x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=[writing], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    os.close(writing)
    try:
        with os.fdopen(reading) as answer:
            display = ":" + answer.readline().strip()
        with _window_manager(display):
            yield {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
    finally:
        server.terminate()
        server.wait()


@contextmanager
def _window_manager(display: str) -> Iterator[None]:
    manager = subprocess.Popen(
        ["openbox"], env=os.environ | {"DISPLAY": display}, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        yield
    finally:
        manager.terminate()
        manager.wait()


def titles(env: Mapping[str, str]) -> str:
    """The titles of all windows on the screen of this environment, a line each."""
    asked = ["xdotool", "search", "--onlyvisible", "--name", ".", "getwindowname", "%@"]
    return subprocess.run(asked, env=os.environ | dict(env), capture_output=True, text=True, check=False).stdout


def picture(env: Mapping[str, str], path: Path, python: Path) -> None:
    """Save what the screen shows as PNG; `python` is one that has Qt. Raises CalledProcessError."""
    subprocess.run([python, "-c", _TAKE_PICTURE, path], env=os.environ | dict(env), check=True, timeout=60)


def close(env: Mapping[str, str], title: str) -> None:
    """Ask the window with this title to close, as its owner does with Alt+F4; nothing happens where there is none.

    The keys go to the screen, not to the window: that is gone before they are let go, and a key that nobody lets go
    closes every window that comes after it.
    """
    at = os.environ | dict(env)
    search = ["xdotool", "search", "--onlyvisible", "--name", title, "windowactivate", "--sync"]
    if not subprocess.run(search, env=at, capture_output=True, check=False, timeout=60).returncode:
        subprocess.run(["xdotool", "key", "alt+F4"], env=at, check=True, timeout=60)
