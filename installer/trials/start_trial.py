"""How long the installed program takes to its window, beside the same program started from its source."""

from __future__ import annotations

import os
import statistics
import subprocess
import tempfile
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from bundles import bundling
from environment import BUILDER, ROOT
from progress import Failed
from trials.trial import Trial

AT_MOST = 1.2
_PAIRS, _ROUNDS = 9, 3
_PATIENCE = 60.0
Command = Sequence[str | Path]


def run(bundle: Path) -> Trial:
    """Compare both, one after the other and several times. Raises Failed."""
    installed: Command = [bundle / bundling.NAME]
    source: Command = [BUILDER.program("python"), "-m", "rakor_desktop"]
    with tempfile.TemporaryDirectory() as folder:
        store = Path(folder) / "rapat.rakor"
        subprocess.run([*installed, "demo", "--store", store], env=_env(Path(folder)), check=True, capture_output=True)
        return compared(
            "Start", partial(seconds_to_window, source, store), partial(seconds_to_window, installed, store)
        )


def compared(place: str, source: Callable[[], float], installed: Callable[[], float]) -> Trial:
    """Hold the seconds of one start as installed against those from source; again where the computer was busy."""
    for _ in range(_ROUNDS):
        ratio, told = _ratio(source, installed)
        if ratio <= AT_MOST:
            break
    trial = Trial(place)
    trial.check(f"at most {AT_MOST} times the start from source: {told}", ratio <= AT_MOST)
    return trial


def _ratio(source: Callable[[], float], installed: Callable[[], float]) -> tuple[float, str]:
    """The ratio of the medians, and the figures in words."""
    source(), installed()  # brings both into memory
    pairs = [(source(), installed()) for _ in range(_PAIRS)]
    from_source, as_installed = (statistics.median(times) for times in zip(*pairs, strict=True))
    ratio = as_installed / from_source
    return ratio, f"{ratio:.2f} ({as_installed:.2f} s and {from_source:.2f} s, medians of {_PAIRS})"


def seconds_to_window(command: Command, store: Path) -> float:
    """From the start of the process until its window stands and listens for second starts. Raises Failed."""
    with tempfile.TemporaryDirectory() as folder:
        begun = time.perf_counter()
        with subprocess.Popen([*command, "open", store], env=_env(Path(folder)), stderr=subprocess.DEVNULL) as window:
            while not any(Path(folder).glob("rakor-desktop-*")):
                if window.poll() is not None or time.perf_counter() - begun > _PATIENCE:
                    window.kill()
                    raise Failed(f"{command[0]} showed no window.")
                time.sleep(0.001)
            took = time.perf_counter() - begun
            window.kill()
    return took


def _env(folder: Path) -> dict[str, str]:
    """No display, nothing of the person's own, and compiled modules kept as they are on a person's computer."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    own = {"TMPDIR": str(folder), "RAKOR_HOME": str(folder / "home"), "QT_QPA_PLATFORM": "offscreen"}
    return kept | own | {"PYTHONPATH": str(ROOT / "src")}
