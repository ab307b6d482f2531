"""A short sound for what happened at the desk, made here as WAV; the words beside it always say the same."""

import math
import struct
import sys
from collections.abc import Sequence
from enum import Enum
from io import BytesIO
from pathlib import Path
from wave import open as open_wave

from PySide6.QtCore import QObject, QProcess, QStandardPaths, QTemporaryDir
from PySide6.QtWidgets import QApplication

from rakor_desktop.ui.kit.state import State

if sys.platform == "win32":
    import winsound

_RATE, _RAMP = 22_050, 0.006
"""Samples a second; seconds over which a tone swells and fades, so that it does not crack."""
_PLAYERS = ("paplay", "pw-play", "aplay", "afplay")
_KEPT = "desk_sound"


class Sound(Enum):
    """What is heard; the value is its tones in Hz and seconds, 0 Hz is a pause."""

    PRESENT = ((880, 0.12),)
    REPRESENTED = ((660, 0.11), (880, 0.13))
    RECORDED_ALREADY = ((220, 0.14), (0, 0.06), (220, 0.14))
    UNKNOWN = ((180, 0.45),)


class Volume(Enum):
    """How loud; the value is the part of full scale. The words are those that are remembered."""

    ON = 0.5
    QUIET = 0.12
    OFF = 0.0


def wav(tones: Sequence[tuple[float, float]], volume: float) -> bytes:
    """The tones (Hz, seconds) one after the other as a WAV file: mono, 16 bit."""
    samples = [level for hz, seconds in tones for level in _tone(hz, seconds, volume)]
    content = BytesIO()
    with open_wave(content, "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(_RATE)
        out.writeframes(struct.pack(f"<{len(samples)}h", *samples))
    return content.getvalue()


class Sounds(QObject):
    """Plays without waiting and never fails: a computer without a sound device is silent or beeps."""

    def __init__(self, state: State | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._state = state
        remembered = state.text(_KEPT) if state else ""
        self._volume = Volume[remembered] if remembered in Volume.__members__ else Volume.ON
        self._folder: QTemporaryDir | None = None
        self.last: Sound | None = None

    @property
    def volume(self) -> Volume:
        """How loud; what is set is remembered."""
        return self._volume

    @volume.setter
    def volume(self, volume: Volume) -> None:
        self._volume = volume
        if self._state is not None:
            self._state.set_text(_KEPT, volume.name)

    def play(self, sound: Sound) -> None:
        """Let it be heard; nothing when sound is off."""
        self.last = sound
        if self._volume is not Volume.OFF and QApplication.platformName() != "offscreen":
            path = self._file(sound)
            if path is None or not _started(path):
                QApplication.beep()

    def _file(self, sound: Sound) -> Path | None:
        """The sound as a file, written when it is first heard; None where no folder can be made for it."""
        self._folder = self._folder or QTemporaryDir()
        path = Path(self._folder.path()) / f"{sound.name}-{self._volume.name}.wav"
        try:
            if not path.exists():
                path.write_bytes(wav(sound.value, self._volume.value))
        except OSError:
            return None
        return path


def _tone(hz: float, seconds: float, volume: float) -> list[int]:
    count, ramp = round(_RATE * seconds), round(_RATE * _RAMP)
    peak = 32_767 * volume
    return [
        round(peak * min(1, at / ramp, (count - at) / ramp) * math.sin(2 * math.pi * hz * at / _RATE))
        for at in range(count)
    ]


if sys.platform == "win32":

    def _started(path: Path) -> bool:
        try:
            winsound.PlaySound(str(path), winsound.SND_FILENAME | winsound.SND_ASYNC | winsound.SND_NODEFAULT)
        except RuntimeError:
            return False
        return True

else:

    def _started(path: Path) -> bool:
        """Give the file to the first player there is; a player that finds no device ends by itself."""
        player = next((found for name in _PLAYERS if (found := QStandardPaths.findExecutable(name))), "")
        if not player:
            return False
        process = QProcess()
        process.setProgram(player)
        process.setArguments([str(path)])
        process.setStandardOutputFile(QProcess.nullDevice())
        process.setStandardErrorFile(QProcess.nullDevice())
        return _detached(process)


def _detached(process: QProcess) -> bool:
    started = process.startDetached()
    return bool(started[0] if isinstance(started, tuple) else started)
