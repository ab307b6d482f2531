"""What every package for Linux is asked for in a Debian, from the first installation to the removal, with data kept."""

from __future__ import annotations

import hashlib
import shutil
from abc import ABC, abstractmethod
from pathlib import Path

import screen
from bundles import bundling
from environment import BUILDER
from trials.roots import DATA, DESK, SUITES, Root
from trials.trial import Trial, is_soon

BEFORE = "0.0.9"
"""The version that is upgraded in a trial."""

ONLY_BEFORE = "_internal/lama.txt"
"""A file of that version which this one has no more."""

_STORE = "rapat é.rakor"
_TITLE = "Rakor Desktop"


class PackageTrial(ABC):
    """What every package is asked for, whoever installs it."""

    kind: str
    program: str
    """What the person types, as seen from the desk."""
    home: str
    """Where the program is, told from the top of the root."""
    menu_entry: str

    def __init__(self, inside: Root, suite: str, package: Path, env: dict[str, str]) -> None:
        self.root, self.env = inside, env
        self.trial = Trial(f"{SUITES[suite]}, {self.kind}")
        self.package = f"/opt/{package.name}"
        shutil.copy(package, inside.path(self.package))

    def run(self) -> Trial:
        """All checks, each told as it is made."""
        self._installs()
        self._works()
        self._shows_its_window()
        self._upgrades()
        self._goes_away()
        return self.trial

    @abstractmethod
    def _installs(self) -> None:
        """Put the version before onto the computer."""

    @abstractmethod
    def _upgrades(self) -> None:
        """Put this version over it."""

    @abstractmethod
    def _goes_away(self) -> None:
        """Take it off the computer."""

    def _while_it_runs(self) -> None:
        """What is asked of the package while the window is open."""
        second = self.root.by_person(f"{self.program} '{_STORE}'", "xcb")
        self.trial.check("a second start hands over to it", second.returncode == 0, second.stderr[-800:])

    def _works(self) -> None:
        tried = self.root.by_person(f"{self.program} selftest")
        self.trial.check("tries each of its parts", tried.returncode == 0, (tried.stdout + tried.stderr)[-800:])
        made = self.root.by_person(f"{self.program} demo --store '{_STORE}'")
        self.trial.check("makes the reference meeting", made.returncode == 0, made.stderr[-800:])

    def _shows_its_window(self) -> None:
        with self.root.begin(f"{self.program} '{_STORE}'") as running:
            self.trial.check("shows its window", is_soon(self._is_shown, 120))
            name = self.trial.place.replace(" ", "-").replace(",", "")
            screen.picture(self.env, bundling.BUILD / f"{name}.png", BUILDER.program("python"))
            self._while_it_runs()
            screen.close(self.env, _TITLE)
            closed = is_soon(lambda: running.poll() is not None)
            self.trial.check("closes when it is asked to", closed and running.returncode == 0, str(running.returncode))
            running.kill()

    def _is_shown(self) -> bool:
        return _TITLE in screen.titles(self.env)

    def has_upgraded(self, before: str) -> None:
        """Look at what an upgrade must not touch, and at what it must; `before` is the digest of the store."""
        stale = self.root.path(f"{self.home}/{ONLY_BEFORE}")
        self.trial.check("what only the version before had is gone", not stale.exists())
        self.trial.check("meetings are as they were", self.digest() == before)
        opened = self.root.by_person(f"{self.program} check --store '{_STORE}'")
        self.trial.check("and open", opened.returncode == 0, opened.stderr[-800:])

    def is_gone(self, before: str) -> None:
        """Look at what is left after the removal."""
        left = [path for path in (self.home, self.menu_entry) if self.root.path(path).exists()]
        self.trial.check("is removed", not left, ", ".join(left))
        kept = self.digest() == before and self.root.path(DATA).is_dir()
        self.trial.check("meetings and settings stay", kept)

    def digest(self) -> str:
        """Of the store as it is."""
        return hashlib.sha256(self.root.path(f"{DESK}/{_STORE}").read_bytes()).hexdigest()
