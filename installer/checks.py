"""Every check of the project, one after the other, and at the end what passed, what failed and what was not run."""

from __future__ import annotations

import os
import subprocess
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from xml.etree import ElementTree

import postgres
import screen
from environment import ROOT, WORK, program
from progress import Failed, loudly, say, step

OUTCOMES = ("passed", "failed", "skipped")
_JOURNEYS = Path("tests/journeys")
_BENCHMARKS = Path("tests/benchmarks")


def run(arguments: list[str], *, long: bool) -> int:
    """Run them all, even after one has failed; 0 when all is well."""
    not_run = _not_possible()
    _tell_not_run(not_run)
    failed = [name for name, command in _linters().items() if not _passes(name, command)]
    counts: Counter[str] = Counter()
    env = os.environ | ({"RAKOR_TEST_LONG": "1", "PYTEST_ADDOPTS": "-o faulthandler_timeout=0"} if long else {})
    with _database() as address:
        for name, chosen in _runs(arguments).items():
            failed += _pytest(name, chosen, env | address | {"QT_QPA_PLATFORM": "offscreen"}, counts)
        if screen.is_possible() and not arguments and any((ROOT / _JOURNEYS).glob("test_*.py")):
            with screen.screen() as display:
                failed += _pytest("journeys on a screen", [str(_JOURNEYS)], env | address | display, counts)
    _tell_not_run(not_run)
    return _verdict(failed, counts)


def _runs(arguments: list[str]) -> dict[str, list[str]]:
    """All tests on every processor, and then the benchmarks, which bear no company; or just what was asked for."""
    if arguments:
        return {"tests": arguments}
    everywhere = ["-n", str(os.cpu_count() or 1), "--dist", "loadfile"]
    return {"tests": [*everywhere, f"--ignore={_BENCHMARKS}", "tests"], "benchmarks": [str(_BENCHMARKS)]}


def _linters() -> dict[str, list[str | Path]]:
    python = program("python")
    return {
        "ruff": [python, "-m", "ruff", "check", "."],
        "mypy": [python, "-m", "mypy"],
        "import-linter": [program("lint-imports")],
        "translations": [python, Path("installer/translate.py"), "--check"],
    }


def _not_possible() -> list[str]:
    lacking = []
    if not os.environ.get(postgres.NAMED_BY) and postgres.binaries() is None:
        lacking.append("PostgreSQL is not to be had here: no test has run on it, only on SQLite.")
    if not screen.is_possible():
        lacking.append("Xvfb, openbox and xdotool are not to be had here: no window was on a real screen.")
    return lacking


def _tell_not_run(lacking: list[str]) -> None:
    if lacking:
        loudly("NOT EVERYTHING IS CHECKED", lacking)


def _passes(name: str, command: list[str | Path]) -> bool:
    try:
        step(name, command)
    except Failed as failure:
        say(str(failure))
        return False
    return True


@contextmanager
def _database() -> Iterator[dict[str, str]]:
    """A PostgreSQL server for the tests: the one that was named, else one of our own, else none."""
    if os.environ.get(postgres.NAMED_BY) or postgres.binaries() is None:
        yield {}
        return
    with postgres.server() as url:
        yield {postgres.NAMED_BY: url}


def _pytest(name: str, arguments: list[str], env: Mapping[str, str], counts: Counter[str]) -> list[str]:
    """Run pytest, its own output shown; adds to `counts` and gives the name when it failed."""
    say(f"  {name}: pytest " + " ".join(arguments))
    report = WORK / f"{name.replace(' ', '-')}.xml"
    report.unlink(missing_ok=True)
    command: list[str | Path] = [program("python"), "-m", "pytest", f"--junitxml={report}", *arguments]
    code = subprocess.run(command, env=dict(env), check=False).returncode
    counts.update(_outcomes(report))
    return [name] if code else []


def _outcomes(report: Path) -> dict[str, int]:
    if not report.exists():
        return {}
    suites = ElementTree.parse(report).getroot().iter("testsuite")
    count: Counter[str] = Counter()
    for suite in suites:
        bad = int(suite.get("failures", 0)) + int(suite.get("errors", 0))
        skipped = int(suite.get("skipped", 0))
        count.update(failed=bad, skipped=skipped, passed=int(suite.get("tests", 0)) - bad - skipped)
    return count


def _verdict(failed: list[str], counts: Counter[str]) -> int:
    say("Checks that failed: " + ", ".join(failed) if failed else "All checks passed.")
    say(", ".join(f"{counts[outcome]} {outcome}" for outcome in OUTCOMES))
    return 1 if failed else 0
