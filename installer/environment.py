"""Pythons of this project alone: made once, and again when what they are made of changes."""

from __future__ import annotations

import hashlib
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from progress import say, step

ROOT = Path(__file__).resolve().parents[1]
VENV = ROOT / ".venv"
WORK = ROOT / ".work"
_BUILD_VENV = WORK / "build-env"
_PROJECT = ("--no-deps", "--no-build-isolation", "-e", str(ROOT))


@dataclass(frozen=True)
class Environment:
    """A virtual environment, the lock that says what it holds, and what pip installs beside that."""

    folder: Path
    lock: Path
    beside: Sequence[str] = ()

    def program(self, name: str) -> Path:
        """Where a program of it is."""
        on_windows = sys.platform == "win32"
        return self.folder / ("Scripts" if on_windows else "bin") / (name + (".exe" if on_windows else ""))

    def is_ready(self) -> bool:
        """Whether it holds what the lock and the project file say."""
        return self._stamped() == self.wanted() and self.program("python").exists()

    def prepare(self) -> None:
        """Make it ready; takes well under a second when it is. Raises Failed."""
        WORK.mkdir(exist_ok=True)
        if self.is_ready():
            return
        say(f"Preparing {self.folder} (once; some minutes on a slow line)")
        self._make()
        pip = [str(self.program("python")), "-m", "pip", "install", "--disable-pip-version-check", "--no-input"]
        step(f"installing what {self.lock.name} names", [*pip, "--require-hashes", "-r", self.lock])
        if self.beside:
            step("installing the project itself", [*pip, *self.beside])
        self._stamp.write_text(self.wanted(), encoding="ascii")

    def wanted(self) -> str:
        """What the stamp says when nothing has changed since."""
        digest = hashlib.sha256()
        for path in (self.lock, ROOT / "pyproject.toml"):
            digest.update(path.read_bytes().replace(b"\r\n", b"\n"))
        return f"{_python()} {digest.hexdigest()}"

    @property
    def _stamp(self) -> Path:
        return self.folder / "rakor-stamp"

    def _stamped(self) -> str:
        return self._stamp.read_text(encoding="ascii") if self._stamp.is_file() else ""

    def _make(self) -> None:
        """Make or mend it; one that we made with another Python, or that was moved, is made from nothing."""
        former = self._stamped()
        if former.startswith(_python()):
            return
        anew = ["--clear"] if former else []
        step("making a Python environment", [sys.executable, "-m", "venv", *anew, self.folder])


DEVELOPER = Environment(VENV, ROOT / "requirements.lock", _PROJECT)
"""With everything the checks need; what dev.py runs."""

BUILDER = Environment(_BUILD_VENV, ROOT / "installer" / "build.lock")
"""With what the program needs and what bundles it, and nothing else; what build.py runs."""


def program(name: str) -> Path:
    """Where a program of `.venv` is."""
    return DEVELOPER.program(name)


def _python() -> str:
    return f"{sys.version_info.major}.{sys.version_info.minor} {ROOT.as_posix().encode('ascii', 'replace').decode()}"
