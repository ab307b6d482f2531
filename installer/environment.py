"""The project's own Python in `.venv`: made once, and again when the lock or the project file changes."""

from __future__ import annotations

import hashlib
import sys
from pathlib import Path

from progress import say, step

ROOT = Path(__file__).resolve().parents[1]
VENV = ROOT / ".venv"
WORK = ROOT / ".work"
_PROGRAMS = VENV / ("Scripts" if sys.platform == "win32" else "bin")
_LOCK = ROOT / "requirements.lock"
_STAMP = VENV / "rakor-stamp"


def program(name: str) -> Path:
    """Where a program of `.venv` is."""
    return _PROGRAMS / (name + (".exe" if sys.platform == "win32" else ""))


def is_ready() -> bool:
    """Whether `.venv` holds what the lock and the project file say."""
    return _STAMP.is_file() and _STAMP.read_text(encoding="ascii") == _wanted() and program("python").exists()


def prepare() -> None:
    """Make `.venv` ready; takes well under a second when it is. Raises Failed."""
    WORK.mkdir(exist_ok=True)
    if is_ready():
        return
    say(f"Preparing {VENV} (once; some minutes on a slow line)")
    _make()
    pip: list[str | Path] = [program("python"), "-m", "pip", "install", "--disable-pip-version-check", "--no-input"]
    step("installing what requirements.lock names", [*pip, "--require-hashes", "-r", _LOCK])
    step("installing the project itself", [*pip, "--no-deps", "--no-build-isolation", "-e", ROOT])
    _STAMP.write_text(_wanted(), encoding="ascii")


def _make() -> None:
    """Make or mend `.venv`; one that we made with another Python, or that was moved, is made from nothing."""
    former = _STAMP.read_text(encoding="ascii") if _STAMP.is_file() else ""
    if former.startswith(_python()):
        return
    anew = ["--clear"] if former else []
    step("making a Python environment", [sys.executable, "-m", "venv", *anew, VENV])


def _wanted() -> str:
    digest = hashlib.sha256()
    for path in (_LOCK, ROOT / "pyproject.toml"):
        digest.update(path.read_bytes().replace(b"\r\n", b"\n"))
    return f"{_python()} {digest.hexdigest()}"


def _python() -> str:
    return f"{sys.version_info.major}.{sys.version_info.minor} {ROOT.as_posix().encode('ascii', 'replace').decode()}"
