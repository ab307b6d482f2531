"""A second start hands its store over to the window that is open; a crash, or a window that hangs, keeps nobody out."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QProcess
from PySide6.QtNetwork import QLocalServer
from pytestqt.qtbot import QtBot

from rakor_desktop.app.handing_over import Doorbell, address, handed_over
from rakor_desktop.local.first import Place

HOLDER = "import sys, time; from pathlib import Path; from rakor_desktop.local.first import Place\n"
HOLDER += "place = Place(Path(sys.argv[1])); print(place.taken(), flush=True); time.sleep(60)"
ASKER = "import sys; from rakor_desktop.app.handing_over import handed_over\n"
ASKER += "sys.exit(0 if handed_over(sys.argv[1], sys.argv[2]) else 1)"

CRASHING = "import os, sys; from PySide6.QtCore import QCoreApplication; from PySide6.QtNetwork import QLocalServer\n"
CRASHING += "app = QCoreApplication([]); server = QLocalServer(); print(server.listen(sys.argv[1]), flush=True)\n"
CRASHING += "os.kill(os.getpid(), 9)"


def test_the_place_is_held_once_and_free_again_after_a_crash(tmp_path: Path) -> None:
    path = tmp_path / "window.lock"
    with subprocess.Popen([sys.executable, "-c", HOLDER, str(path)], stdout=subprocess.PIPE, text=True) as holder:
        assert holder.stdout
        assert holder.stdout.readline() == "True\n"
        place = Place(path)
        assert not place.taken()
        holder.kill()
        holder.wait()
        assert place.taken()
        assert place.taken()
        place.leave()


def test_the_open_window_is_told_which_store_is_wanted(qtbot: QtBot, tmp_path: Path) -> None:
    bell = Doorbell(address(tmp_path))
    second = QProcess()
    with qtbot.waitSignal(bell.rung, timeout=20_000) as told:
        second.start(sys.executable, ["-c", ASKER, "/tmp/Rapat é/uji coba.rakor", address(tmp_path)])
    assert told.args == ["/tmp/Rapat é/uji coba.rakor"]
    qtbot.waitUntil(lambda: second.state() == QProcess.ProcessState.NotRunning, timeout=20_000)
    assert second.exitCode() == 0
    bell.close()


def test_where_nobody_answers_the_second_start_goes_on_by_itself(tmp_path: Path, qapp: object) -> None:
    assert not handed_over("x.sqlite", address(tmp_path), patience_ms=300)
    silent = QLocalServer()
    assert silent.listen(address(tmp_path))
    assert not handed_over("x.sqlite", address(tmp_path), patience_ms=300)
    silent.close()


@pytest.mark.skipif(sys.platform == "win32", reason="pipes leave no file behind there")
def test_what_a_crash_left_behind_is_in_nobodys_way(qtbot: QtBot, tmp_path: Path) -> None:
    command = [sys.executable, "-c", CRASHING, address(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.stdout == "True\n"
    test_the_open_window_is_told_which_store_is_wanted(qtbot, tmp_path)


def test_each_person_has_a_window_of_his_own(tmp_path: Path) -> None:
    assert address(tmp_path / "satu") != address(tmp_path / "dua")
    assert os.sep not in address(tmp_path)
