"""How long until the window has its data, beside a bare window of the same libraries over the same store."""

import os
import subprocess
import sys
from pathlib import Path
from time import perf_counter

import pytest

from benchmarks.keys import compare, holds_in_quiet
from rakor_desktop.app.demo import build_reference_meeting
from rakor_desktop.app.startup import made

HERE = Path(__file__).parent
BARE, WHOLE = HERE / "bare_window.py", HERE / "whole_window.py"
PAIRS = 7
AT_MOST = 1.5


@pytest.mark.benchmark
def test_the_window_is_up_in_at_most_half_as_much_again_as_a_bare_one(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    store = str(tmp_path / "rakor.sqlite")
    made(store, build_reference_meeting).close()
    seconds_to_paint(BARE, store), seconds_to_paint(WHOLE, store)  # compiles what is imported

    def measured() -> float:
        ratio, figures = compare(
            [(seconds_to_paint(BARE, store), seconds_to_paint(WHOLE, store)) for _ in range(PAIRS)]
        )
        with capsys.disabled():
            print(f"\nstart: {figures} (at most {AT_MOST})")  # noqa: T201 (the figures are what a benchmark is for)
        return ratio

    assert holds_in_quiet(measured, AT_MOST)


def seconds_to_paint(script: Path, store: str) -> float:
    """From the start of the process to the line that says the rows are painted, on a computer that does nothing else.

    That is the shorter of two, as for a key (`benchmarks.keys`): what the clock says, which a busy computer stretches,
    and what the processors spent on the process to its very end.
    """
    begun, spent = perf_counter(), processor_seconds()
    command = [sys.executable, str(script), store]
    with subprocess.Popen(command, stdout=subprocess.PIPE, env=environment(Path(store).parent), text=True) as child:
        assert child.stdout
        line = child.stdout.readline()
        took = perf_counter() - begun
        assert child.wait(60) == 0
    assert line == "painted\n"
    return min(took, processor_seconds() - spent)


def processor_seconds() -> float:
    """What the processors have spent on children of this process that have ended."""
    spent = os.times()
    return spent.children_user + spent.children_system


def environment(folder: Path) -> dict[str, str]:
    """No display, and compiled modules kept from start to start, as they are on a person's computer."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {**kept, "QT_QPA_PLATFORM": "offscreen", "PYTHONPYCACHEPREFIX": str(folder / "compiled")}
