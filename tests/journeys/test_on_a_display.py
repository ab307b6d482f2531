"""The program itself on a real X display with a window manager: keys from outside, a picture, closed like a window."""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

import screen
from rakor_desktop.app.demo import build_reference_meeting
from rakor_desktop.app.startup import made
from rakor_desktop.db.database import Database
from rakor_desktop.domain.attendance import State
from rakor_desktop.services.attendance import attendance
from rakor_desktop.services.minutes import minutes

LACKING = [program for program in screen.PROGRAMS if not shutil.which(program)]
PATIENCE = 15.0
"""How long one answer of the program may take, seconds."""
GUEST, REMARK = "Kepala Kepolisian Daerah Banten", "Catatan dari layar sungguhan"

pytestmark = pytest.mark.skipif(
    bool(LACKING), reason=f"NO PROGRAM WAS STARTED ON A REAL DISPLAY: {', '.join(LACKING)} missing here"
)


class Display:
    """What a person before it does and sees, through `xdotool`."""

    def __init__(self, env: Mapping[str, str]) -> None:
        self.env = os.environ | dict(env)

    def press(self, *keys: str) -> None:
        """Press keys, one after the other."""
        self._do("key", "--delay", "40", *keys)

    def write(self, text: str) -> None:
        """Type a text."""
        self._do("type", "--delay", "15", text)

    def title(self) -> str:
        """The name of the window that gets the keys; empty while there is none."""
        return self._do("getactivewindow", "getwindowname", check=False).strip()

    def picture(self, path: Path) -> QImage:
        """What the whole display shows, also kept as a file for whoever looks at a failure."""
        screen.picture(self.env, path, Path(sys.executable))
        return QImage(str(path))

    def _do(self, *words: str, check: bool = True) -> str:
        command = ["xdotool", *words]
        done = subprocess.run(command, env=self.env, capture_output=True, text=True, check=check, timeout=PATIENCE)
        return done.stdout


@pytest.fixture
def display() -> Iterator[Display]:
    """A display of our own, whatever this test runs on; it is gone afterwards."""
    with screen.screen() as env:
        yield Display(env)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Database]:
    """The reference meeting, seen from outside the program."""
    database = made(str(tmp_path / "contoh.sqlite"), build_reference_meeting)
    yield database
    database.close()


@contextmanager
def program(display: Display, store: str, errors: Path) -> Iterator[subprocess.Popen[bytes]]:
    """The installed program with this store open; killed at the end if it is still there."""
    command = [str(Path(sys.executable).with_name("rakor-desktop")), "open", store]
    with errors.open("wb") as into:
        running = subprocess.Popen(command, env=display.env, stderr=into)
    try:
        yield running
    finally:
        running.kill()
        running.wait()


def is_soon(condition: Callable[[], bool], patience: float = PATIENCE) -> bool:
    """Ask again and again what another process has done; False when it takes too long."""
    end = time.monotonic() + patience
    while not condition():
        if time.monotonic() > end:
            return False
        time.sleep(0.05)
    return True


def press_until(display: Display, key: str, condition: Callable[[], bool]) -> None:
    """Press a key, and once more as a person does when nothing has happened after a second."""
    for _ in range(10):
        display.press(key)
        if is_soon(condition, 1.0):
            return
    pytest.fail(f"{key} does nothing; the window is {display.title()!r}")


def is_recorded(store: Database) -> bool:
    """Whether the guest came, for whoever opens the store."""
    listed = store.ask(attendance.door, 1).invitees
    return any(one.office.name == GUEST and one.standing.state is State.IN_PERSON for one in listed)


def texts(store: Database) -> list[str]:
    """The remarks in the store."""
    return [entry.text for entry in store.ask(minutes.proceedings, 1).entries]


def drive(display: Display, store: Database) -> None:
    """Open the meeting, record a guest, write a remark."""
    assert is_soon(lambda: display.title() == "Rapat — Rakor Desktop"), display.title()
    press_until(display, "Return", lambda: display.title().startswith("Ringkasan · Rapat Koordinasi"))
    press_until(display, "alt+3", lambda: display.title().startswith("Kehadiran · "))
    display.write("kepolisian")
    press_until(display, "Return", lambda: is_recorded(store))
    press_until(display, "alt+4", lambda: display.title().startswith("Notula · "))
    before = len(texts(store))
    press_until(display, "ctrl+Return", lambda: len(texts(store)) == before + 1)
    display.write(REMARK)


def test_the_program_on_a_display(display: Display, store: Database, tmp_path: Path) -> None:
    errors = tmp_path / "stderr"
    display.env["RAKOR_HOME"] = str(tmp_path / "home")
    with program(display, store.store, errors) as running:
        drive(display, store)
        picture = display.picture(tmp_path / "display.png")
        display.press("alt+F4")
        assert running.wait(PATIENCE) == 0
    assert is_recorded(store)
    assert texts(store)[-1] == REMARK
    assert "Traceback" not in errors.read_text(encoding="utf-8")
    assert _colours(picture) > 50


def test_a_second_start_hands_its_file_to_the_open_window(display: Display, store: Database, tmp_path: Path) -> None:
    other = tmp_path / "rapat kedua.rakor"
    shutil.copy(store.store, other)
    display.env["RAKOR_HOME"] = str(tmp_path / "home")
    with program(display, store.store, tmp_path / "stderr") as first:
        assert is_soon(lambda: display.title() == "Rapat — Rakor Desktop"), display.title()
        second = [str(Path(sys.executable).with_name("rakor-desktop")), str(other)]
        assert subprocess.run(second, env=display.env, timeout=PATIENCE, check=False).returncode == 0
        assert is_soon(lambda: str(other) in (tmp_path / "home/config/config.json").read_text(encoding="utf-8"))
        assert first.poll() is None
        first.kill()
    with program(display, store.store, tmp_path / "stderr"):  # what the crash left behind is in nobody's way
        assert is_soon(lambda: display.title() == "Rapat — Rakor Desktop"), display.title()


def _colours(picture: QImage) -> int:
    """How many colours every fourth pixel has: a black or an empty screen has few."""
    across, down = range(0, picture.width(), 4), range(0, picture.height(), 4)
    return len({picture.pixel(x, y) for x in across for y in down})
