"""The .deb and the .run in Debian roots made from nothing: installed, used, upgraded, removed, with the data kept.

Needs root and mmdebstrap; the roots lie in .work and are removed afterwards.
"""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bundles import bundling
from progress import Failed, step

SUITES = {"bookworm": "Debian 12", "trixie": "Debian 13"}
PERSON = "staf"
DESK = f"home/{PERSON}/Rapat Koordinasi é"
"""Where the person works, below the root: a folder with a space and a letter beyond ASCII."""

DATA = f"home/{PERSON}/.local/share/RakorDesktop"
_AS_ROOT = {"DEBIAN_FRONTEND": "noninteractive", "LC_ALL": "C.UTF-8", "PATH": "/usr/sbin:/usr/bin:/sbin:/bin"}
_AS_PERSON = {
    "HOME": f"/home/{PERSON}", "USER": PERSON, "LOGNAME": PERSON, "LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin",
    "TMPDIR": f"/{DESK}/sementara",
}  # fmt: skip


class Root:
    """A Debian below `folder`, with an ordinary person, whose windows open on an X `display`.

    The display is reached by its name among the sockets that belong to no folder, so nothing is mounted but /proc.
    """

    def __init__(self, folder: Path, display: str) -> None:
        self.folder, self._display = folder, display

    def path(self, inside: str) -> Path:
        """Where a file of the root is for us; `inside` is told from its top."""
        return self.folder / inside.lstrip("/")

    def run(self, *command: str) -> subprocess.CompletedProcess[str]:
        """Run a command in it as root, to its end."""
        asked: list[str | Path] = ["/usr/sbin/chroot", self.folder, *command]
        return subprocess.run(asked, env=_AS_ROOT, capture_output=True, text=True, check=False)

    def install(self, *packages: str) -> subprocess.CompletedProcess[str]:
        """Let apt install packages, or files named by their path, with what they name and no more."""
        return self.run("apt-get", "install", "-y", "-qq", "--no-install-recommends", *packages)

    def by_person(self, line: str, platform: str = "offscreen") -> subprocess.CompletedProcess[str]:
        """Run a line of the shell as the person at the desk, to its end."""
        return subprocess.run(
            self._as_person(line), env=self._env(platform), capture_output=True, text=True, check=False
        )

    def begin(self, line: str) -> subprocess.Popen[bytes]:
        """Start a program as the person, with its window on the screen; the process is the program itself."""
        return subprocess.Popen(self._as_person(f"exec {line}"), env=self._env("xcb"))

    def _as_person(self, line: str) -> list[str | Path]:
        return ["/usr/sbin/chroot", f"--userspec={PERSON}:{PERSON}", self.folder, "sh", "-c", f"cd '/{DESK}'; {line}"]

    def _env(self, platform: str) -> dict[str, str]:
        return _AS_PERSON | {"DISPLAY": self._display, "QT_QPA_PLATFORM": platform}


@contextmanager
def root(suite: str, display: str) -> Iterator[Root]:
    """A Debian of this suite with nothing but its base. Raises Failed."""
    folder = bundling.BUILD / f"root-{suite}"
    _remove(folder)
    step(f"making a {SUITES[suite]}", ["mmdebstrap", "--variant=minbase", suite, folder, _mirror()])
    made = Root(folder, display)
    subprocess.run(["mount", "-t", "proc", "proc", made.path("/proc")], check=True)
    try:
        made.run("apt-get", "update", "-qq")
        made.run("useradd", "--create-home", PERSON)
        made.by_person(f"mkdir -p '/{DESK}/sementara'")
        yield made
    finally:
        _remove(folder)


def _remove(folder: Path) -> None:
    """The root, once nothing of this computer is mounted into it any more. Raises Failed, and removes nothing then."""
    subprocess.run(["umount", "--lazy", folder / "proc"], stderr=subprocess.DEVNULL, check=False)
    if f" {folder}/" in Path("/proc/mounts").read_text(encoding="utf-8"):
        raise Failed(f"Something is still mounted into {folder}.")
    shutil.rmtree(folder, ignore_errors=True)


def _mirror() -> str:
    """Where this machine has its Debian from."""
    asked = ["apt-get", "indextargets", "--format", "$(REPO_URI)", "Created-By: Packages", "Component: main"]
    return subprocess.run(asked, capture_output=True, text=True, check=True).stdout.split()[0]
