"""Windows programs on Linux: a Wine prefix of this project alone, whose folders never reach the person's own.

For building and trying only. Stand-ins (installer/windows/standins) take the place of what Wine 8 lacks of Windows.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from bundles import bundling
from environment import ROOT
from progress import Failed, step

_OF_DEBIAN, _SERVER = "/usr/lib/wine/wine64", Path("/usr/lib/wine/wineserver64")
STAND_INS = ROOT / "installer" / "windows" / "standins"
"""Sources of what takes the place of what Wine lacks; never packed."""
_FOLDERS = ("Desktop", "Documents", "Downloads", "Music", "Pictures", "Videos")
_COMPILER = "x86_64-w64-mingw32-gcc"


def program() -> str:
    """Where Wine is, or would be; asked each time, since the build itself may have installed it by now."""
    return shutil.which("wine64") or _OF_DEBIAN


def is_possible() -> bool:
    """Whether this computer has Wine and what makes the stand-ins."""
    return Path(program()).exists() and shutil.which(_COMPILER) is not None


@dataclass(frozen=True)
class Prefix:
    """A Windows of its own below `folder`, of one person, with its windows on an X `display`, or with none."""

    folder: Path
    person: str = "staf"
    display: str = ""

    @property
    def drive(self) -> Path:
        """Drive C."""
        return self.folder / "drive_c"

    @property
    def user(self) -> Path:
        """The folder of the person of this Windows."""
        return self.drive / "users" / self.person

    def run(
        self, *command: str | Path, seconds: int = 900, env: Mapping[str, str] | None = None, folder: Path | None = None
    ) -> subprocess.CompletedProcess[bytes]:
        """Run a Windows program to its end. Its streams are pipes: with files Wine gives it none. Raises Failed."""
        try:
            return subprocess.run(
                [program(), *map(str, command)],
                input=b"", capture_output=True, timeout=seconds, env=self._env(env), cwd=folder, check=False,
            )  # fmt: skip
        except subprocess.TimeoutExpired as late:
            raise Failed(f"{command[0]} did not end within {seconds} seconds.") from late

    def begin(self, *command: str | Path, env: Mapping[str, str] | None = None) -> subprocess.Popen[bytes]:
        """Start a Windows program and leave it running."""
        pipe = subprocess.PIPE
        return subprocess.Popen(
            [program(), *map(str, command)], stdin=pipe, stdout=pipe, stderr=pipe, env=self._env(env)
        )

    def make(self) -> None:
        """Begin a Windows 10 from nothing. Raises Failed."""
        shutil.rmtree(self.folder, ignore_errors=True)
        self.folder.mkdir(parents=True)
        step("beginning a Windows of our own (Wine)", [program(), "wineboot", "--init"], self._env(None))
        step("calling it Windows 10", [program(), "winecfg", "-v", "win10"], self._env(None))
        for name in _FOLDERS:
            place = self.user / name
            if place.is_symlink():
                place.unlink()
            place.mkdir(parents=True, exist_ok=True)
        for source in sorted(STAND_INS.glob("*.c")):
            target = self.drive / "windows" / "system32" / f"{source.stem}.dll"
            step(
                f"making the stand-in {target.name}",
                [_COMPILER, "-shared", "-O2", "-s", "-o", target, source, "-ladvapi32"],
            )

    @contextmanager
    def awake(self) -> Iterator[None]:
        """Keep its server running between programs: starting it takes longer than most programs."""
        env, nowhere = self._env(None), subprocess.DEVNULL
        subprocess.run([_SERVER, "--persistent"], env=env, check=False)
        # its services live as long as it does, and hold open whatever the first program was given to speak to
        subprocess.run([program(), "wineboot"], env=env, stdin=nowhere, stdout=nowhere, stderr=nowhere, check=False)
        try:
            yield
        finally:
            subprocess.run([_SERVER, "--kill"], env=env, check=False)

    def _env(self, more: Mapping[str, str] | None) -> dict[str, str]:
        own = {
            "WINEPREFIX": str(self.folder),
            "WINEARCH": "win64",
            "WINEDEBUG": "-all",
            "WINEDLLOVERRIDES": "mscms=n;winemenubuilder.exe=d",
            "HOME": str(bundling.BUILD / "home-of-wine"),
            "USER": self.person,
            "LOGNAME": self.person,
            "LC_ALL": "C.UTF-8",
        }
        (bundling.BUILD / "home-of-wine").mkdir(parents=True, exist_ok=True)
        shown = {"DISPLAY": self.display} if self.display else {}
        return {"PATH": os.environ["PATH"]} | shown | own | dict(more or {})


def needed() -> None:
    """Raises Failed where Windows programs cannot run."""
    if not is_possible():
        raise Failed("Needed for Windows: apt-get install wine wine64 nsis gcc-mingw-w64-x86-64 osslsigncode")
