"""The sounds of the desk: real WAV, heard where there is a player, never a reason to fail, switched off for good."""

from io import BytesIO
from pathlib import Path
from wave import open as open_wave

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from rakor_desktop.ui.attendance.sounds import Sound, Sounds, Volume, wav
from rakor_desktop.ui.attendance.switches import Switches
from rakor_desktop.ui.kit.state import State


@pytest.mark.parametrize("sound", list(Sound))
def test_a_sound_is_a_short_wav(sound: Sound) -> None:
    with open_wave(BytesIO(wav(sound.value, Volume.ON.value)), "rb") as read:
        seconds = read.getnframes() / read.getframerate()
        assert (read.getnchannels(), read.getsampwidth()) == (1, 2)
        assert seconds == pytest.approx(sum(part for _, part in sound.value), abs=0.001)
        assert seconds < 0.5
        assert max(read.readframes(read.getnframes())) > 0


def test_quiet_is_quieter() -> None:
    def loudest(volume: Volume) -> int:
        with open_wave(BytesIO(wav(Sound.PRESENT.value, volume.value)), "rb") as read:
            frames = read.readframes(read.getnframes())
        return max(int.from_bytes(frames[at : at + 2], "little", signed=True) for at in range(0, len(frames), 2))

    assert 0 < loudest(Volume.QUIET) < loudest(Volume.ON) / 3


def test_the_volume_is_remembered(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    state = State(tmp_path)
    switches = Switches(Sounds(state), state)
    qtbot.addWidget(switches)
    assert switches.sound.text() == "Sound on"
    switches.sound.click()
    switches.sound.click()
    switches.scan.click()
    again = Switches(Sounds(state), state)
    qtbot.addWidget(again)
    assert (again.sound.text(), again.scan.text()) == ("Sound off", "A scan records")
    assert again.scan_records


def test_no_device_and_no_player_is_no_failure(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(QApplication, "platformName", lambda: "xcb")
    monkeypatch.setenv("PATH", str(tmp_path))
    sounds = Sounds()
    sounds.play(Sound.UNKNOWN)
    broken = tmp_path / "aplay"
    broken.write_text("#!/bin/sh\nexit 1\n", encoding="utf-8")
    broken.chmod(0o755)
    sounds.play(Sound.PRESENT)
    assert sounds.last is Sound.PRESENT
