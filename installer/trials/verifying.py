"""Tries what was built, tells each check as it is made, and writes into README how it went."""

from __future__ import annotations

import os
import re
import subprocess
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import screen
from bundles import bundling
from environment import ROOT
from program_facts import VERSION
from progress import Failed
from trials import start_trial, wine_start, wine_trial
from trials.deb_trial import DebTrial
from trials.roots import SUITES, root
from trials.run_trial import RunFileTrial
from trials.trial import Trial

README = ROOT / "README.md"
_LAST_RESULT = re.compile(r"(<!-- last result of verify -->\n)(.*?)(<!-- end -->)", re.DOTALL)
_ROW = re.compile(r"^\| (.+?) \| \d.*\|$", re.MULTILINE)
_MOST_MB, _MOST_INSTALLED_MB = 45, 130
"""How large the packages may be, and the .deb once it is installed."""


def verify() -> None:
    """Try every package that was built. Raises Failed where a check failed, or where none can be made."""
    trials = [trial for ending, tried in _TRIALS.items() if _built(ending) for trial in tried()]
    if not trials:
        raise Failed("Nothing was built yet: python3 installer/build.py all")
    README.write_text(with_result(README.read_text(encoding="utf-8"), trials, datetime.now(UTC)), encoding="utf-8")
    failed = [trial.place for trial in trials if trial.failed]
    if failed:
        raise Failed(f"Not all checks held: {', '.join(failed)}.")


def linux() -> list[Trial]:
    """Try the .deb and the .run: their sizes, how soon they are up, each in both Debians. Raises Failed."""
    deb, packed = _built(_DEB), _built(_RUN)
    if os.geteuid() or not deb or not packed:
        raise Failed("Both packages for Linux are needed, and root, who alone makes Debian roots.")
    trials = [_sizes(deb, packed), start_trial.run(bundling.BUILD / "linux" / bundling.NAME)]
    with screen.screen() as env:
        for suite in SUITES:
            with root(suite, env["DISPLAY"]) as inside:
                trials.append(DebTrial(inside, suite, deb, env).run())
            with root(suite, env["DISPLAY"]) as inside:
                trials.append(RunFileTrial(inside, suite, packed, env).run())
    return trials


def windows() -> list[Trial]:
    """Try the set-up, under Wine, and how soon what it installs is up. Raises Failed."""
    bundle, setup = bundling.BUILD / "windows" / bundling.NAME, _built(_SETUP)
    assert setup
    return [wine_trial.run(bundle, setup), wine_start.run(bundle)]


def with_result(text: str, trials: list[Trial], moment: datetime) -> str:
    """README with what these trials found; of what was not tried now it keeps what was found the last time."""
    day = f"{moment:%d %B %Y}, {VERSION}"
    tried = {trial.place: f"| {trial.place} | {day} | {trial.score} | {'; '.join(_told(trial))} |" for trial in trials}

    def changed(found: re.Match[str]) -> str:
        rows = {row[1]: row[0] for row in _ROW.finditer(found[2])} | tried
        return "\n".join(
            [f"{found[1]}| place | tried | held | checks |", "|---|---|---|---|", *rows.values(), found[3]]
        )

    return _LAST_RESULT.sub(changed, text)


def _told(trial: Trial) -> list[str]:
    return [*(f"**failed: {name}**" for name in trial.failed), *trial.held]


def _sizes(deb: Path, packed: Path) -> Trial:
    trial = Trial("Sizes")
    for path in (deb, packed):
        size = path.stat().st_size / 2**20
        trial.check(f"{path.suffix} at most {_MOST_MB} MB: {size:.1f}", size <= _MOST_MB)
    asked: list[str | Path] = ["dpkg-deb", "--field", deb, "Installed-Size"]
    installed = int(subprocess.run(asked, capture_output=True, text=True, check=True).stdout) / 1024
    limit = f"{deb.suffix} installed at most {_MOST_INSTALLED_MB} MB: {installed:.1f}"
    trial.check(limit, installed <= _MOST_INSTALLED_MB)
    return trial


def _built(ending: str) -> Path | None:
    return next(bundling.DIST.glob(f"{bundling.NAME}[-_]{VERSION}[-_]{ending}"), None)


_DEB, _RUN, _SETUP = "amd64.deb", "x86_64.run", "setup.exe"
_TRIALS: dict[str, Callable[[], list[Trial]]] = {_DEB: linux, _SETUP: windows}
