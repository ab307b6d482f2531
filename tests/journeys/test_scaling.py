"""Letters at 100 to 200 % of the screen: nothing is cut off at the first start, at the desk and in the minutes."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from rakor_desktop.app.demo import build_reference_meeting
from rakor_desktop.app.startup import made

TESTS = Path(__file__).parents[1]


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("skala") / "contoh.sqlite"
    made(str(path), build_reference_meeting).close()
    return path


@pytest.mark.parametrize(
    ("screen", "scale"),
    [((1366, 768), "1"), ((1366, 768), "1.25"), ((1920, 1080), "1.5"), ((1920, 1080), "1.75"), ((2560, 1440), "2")],
)
def test_everything_is_on_the_screen_and_whole(
    store: Path, tmp_path: Path, screen: tuple[int, int], scale: str
) -> None:
    """The factor is read once by each program, so every one is a program of its own."""
    copy = shutil.copy(store, tmp_path / "contoh.sqlite")
    done = subprocess.run(
        [sys.executable, TESTS / "scaled.py", copy], env=_environment(tmp_path, screen, scale), capture_output=True,
        text=True, encoding="utf-8", timeout=120, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert told["ratio"] == float(scale)
    assert told["faults"] == []


def _environment(tmp_path: Path, screen: tuple[int, int], scale: str) -> dict[str, str]:
    one = {"name": "layar", "x": 0, "y": 0, "width": screen[0], "height": screen[1]} | dict.fromkeys(
        ("logicalDpi", "logicalBaseDpi"), 96
    )
    screens = tmp_path / "screens.json"
    screens.write_text(json.dumps({"screens": [one | {"dpr": 1}]}), encoding="utf-8")
    found = os.pathsep.join([str(TESTS), *os.environ.get("PYTHONPATH", "").split(os.pathsep)])
    own = {"PYTHONPATH": found, "RAKOR_HOME": str(tmp_path / "rumah"), "QT_SCALE_FACTOR": scale}
    return {**os.environ, **own, "QT_QPA_PLATFORM": f"offscreen:configfile={screens}"}
