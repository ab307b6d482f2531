"""The two commands of a developer: `run` opens the program, `test` checks everything; both prepare what is missing.

Needs Python 3.11 or newer and nothing else: `python3 installer/dev.py run`, `python3 installer/dev.py test`.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys

import checks
import debian
from environment import DEVELOPER, ROOT, WORK, program
from progress import Failed, loudly, say, step

OLDEST = (3, 11)
_INSTEAD = "The reference meeting is made, and its two documents are written, without one."


def main(arguments: list[str]) -> int:
    """Do the command; the exit code is 0 where all went well."""
    if sys.version_info < OLDEST:
        say(f"Python {OLDEST[0]}.{OLDEST[1]} or newer is needed; this is {sys.version.split()[0]}.")
        return 1
    asked, rest = _parser().parse_known_args(arguments)
    try:
        return run(rest) if asked.command == "run" else test(rest, long=asked.long)
    except Failed as failure:
        say(str(failure))
        return 1
    except KeyboardInterrupt:
        say("\nStopped.")
        return 130


def run(arguments: list[str]) -> int:
    """Open the window, or carry out the command in `arguments`.

    Where there is no display for a window, do the main job on the reference meeting without one.
    """
    sees = _has_display()
    libraries = debian.missing_libraries(debian.WITH_WINDOW if sees else debian.WITHOUT_WINDOW)
    ready = _prepared(libraries)
    if not ready:
        return 1
    if sees or not _wants_window(arguments):
        return subprocess.run([program("rakor-desktop"), *arguments], check=False).returncode
    return _without_display()


def test(arguments: list[str], *, long: bool) -> int:
    """Run every check of the project, on SQLite and on a real PostgreSQL; `arguments` go to pytest."""
    debian.install(debian.missing_for_tests())
    if not _prepared(debian.missing_libraries(debian.WITH_WINDOW)):
        return 1
    return checks.run(arguments, long=long)


def _prepared(libraries: list[str]) -> bool:
    parts = [] if DEVELOPER.is_ready() else debian.missing_python_parts()
    if not debian.install(parts + libraries):
        return False
    DEVELOPER.prepare()
    return True


def _without_display() -> int:
    loudly("No display here (neither DISPLAY nor WAYLAND_DISPLAY is set), so no window can open", [_INSTEAD])
    store, minutes, sheet = WORK / "demo.sqlite", WORK / "notula.pdf", WORK / "daftar-hadir.xlsx"
    for former in WORK.glob("demo.sqlite*"):
        former.unlink()
    rakor = program("rakor-desktop")
    step("making the reference meeting", [rakor, "demo", "--store", store])
    step("writing the minutes", [rakor, "export", "minutes-pdf", "--store", store, "-o", minutes])
    step("writing the attendance sheet", [rakor, "export", "attendance-xlsx", "--store", store, "-o", sheet])
    say(f"\nMinutes (PDF):            {minutes}\nAttendance sheet (Excel): {sheet}\nStore (SQLite):           {store}")
    return 0


def _wants_window(arguments: list[str]) -> bool:
    """Whether the program would open one; its other commands need no display."""
    return not arguments or arguments[0] == "open"


def _has_display() -> bool:
    return sys.platform != "linux" or any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY"))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="installer/dev.py", description=__doc__, allow_abbrev=False)
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("run", help="open the program; what follows is passed on to it", allow_abbrev=False)
    test_ = commands.add_parser("test", help="run every check; what follows is passed on to pytest", allow_abbrev=False)
    test_.add_argument("--long", action="store_true", help="search property tests ten times as far")
    return parser


if __name__ == "__main__":
    os.chdir(ROOT)
    sys.exit(main(sys.argv[1:]))
