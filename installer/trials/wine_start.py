"""How long the program for Windows takes to its window under Wine, bundled and from its source, by the same Python."""

from __future__ import annotations

import time
from dataclasses import replace
from functools import partial
from pathlib import Path

import screen
from bundles import bundling
from environment import ROOT
from progress import Failed
from trials import start_trial
from trials.trial import Trial, is_soon
from windows.wine import Prefix

_FROM_SOURCE = """
import sys
sys.path.insert(0, sys.argv.pop(1))
from rakor_desktop.app.main import main
sys.exit(main())
"""
_TITLE = "Rakor Desktop"
_PATIENCE = 120.0


def run(bundle: Path) -> Trial:
    """Compare both in a Windows of their own. Raises Failed."""
    program = bundle / f"{bundling.NAME}.exe"
    python = bundling.BUILD / "windows-python" / "python.exe"
    with screen.screen() as env:
        prefix = replace(Prefix(bundling.BUILD / "wine-start"), display=env["DISPLAY"])
        prefix.make()
        with prefix.awake():
            store = prefix.user / "Documents" / "rapat.rakor"
            prefix.run(program, "demo", "--store", store)
            start = partial(_seconds_to_window, prefix, store)
            source = partial(start, python, "-c", _FROM_SOURCE, ROOT / "src")
            return start_trial.compared("Start under Wine", source, partial(start, program))


def _seconds_to_window(prefix: Prefix, store: Path, *command: str | Path) -> float:
    """From the start of the process until its window is named on the screen. Raises Failed."""
    begun = time.perf_counter()
    with prefix.begin(*command, store) as running:
        came = is_soon(lambda: _is_shown(prefix), _PATIENCE)
        took = time.perf_counter() - begun
        prefix.run("taskkill", "/F", "/IM", Path(command[0]).name)
        running.communicate()
    if not came or not is_soon(lambda: not _is_shown(prefix)):
        raise Failed(f"{command[0]} showed no window, or did not end.")
    return took


def _is_shown(prefix: Prefix) -> bool:
    return _TITLE in screen.titles({"DISPLAY": prefix.display})
