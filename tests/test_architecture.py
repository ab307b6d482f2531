"""The rules of the house hold in the code as it is. `test_guards.py` proves that each guard can fail."""

import inspect
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Signal

import guards

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "src" / "rakor_desktop"
Guard = Callable[[Path], list[str]]
GUARDS: list[Guard] = [
    guard for name, guard in inspect.getmembers(guards, inspect.isfunction) if not name.startswith("_")
]


@pytest.mark.parametrize("guard", GUARDS, ids=lambda guard: guard.__name__)
def test_nothing_in_the_package_is(guard: Guard) -> None:
    assert guard(PACKAGE) == []


@pytest.mark.parametrize("folder", ["installer", "tests"])
def test_files_beside_the_package_are_no_longer_than_those_in_it(folder: str) -> None:
    assert guards.too_long(ROOT / folder) == []


def test_layers_and_libraries_are_where_they_belong() -> None:
    lint = Path(sys.executable).with_name("lint-imports")
    done = subprocess.run([lint, "--no-cache"], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


class Emitter(QObject):
    """A signal and a parent that is None."""

    said = Signal(int)


def test_qt_loses_no_reference_to_true_and_none() -> None:
    """PySide6 6.12.0 on Python 3.11 gives away references it does not own, and the program dies after some hundreds."""
    emitter = Emitter()
    before = sys.getrefcount(True), sys.getrefcount(None)
    for number in range(50):
        emitter.said.emit(number)
        emitter.parent()
    assert sys.getrefcount(True) >= before[0] - 5
    assert sys.getrefcount(None) >= before[1] - 5
