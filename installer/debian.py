"""What this computer lacks of the system's own libraries and programs, and how it gets them (Debian and its kin).

Libraries are looked for as files that load, not as package names: the names differ between releases for ever.
"""

from __future__ import annotations

import ctypes
import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path

import postgres
from progress import Failed, loudly, say, step

WITHOUT_WINDOW = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libxkbcommon.so.0": "libxkbcommon0",
}
WITH_WINDOW = WITHOUT_WINDOW | {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
SCREEN = {"Xvfb": "xvfb", "openbox": "openbox", "xdotool": "xdotool"}
_NO_OWN_CLUSTER = Path("/etc/postgresql-common/createcluster.d/rakor-desktop.conf")


def missing_python_parts() -> list[str]:
    """Packages without which no `.venv` can be made: Debian takes ensurepip out of Python."""
    lacking = sys.platform == "linux" and importlib.util.find_spec("ensurepip") is None
    return ["python3-venv"] if lacking else []


def missing_libraries(wanted: dict[str, str]) -> list[str]:
    """Packages of the libraries that do not load; none outside Linux."""
    if sys.platform != "linux":
        return []
    return [package for library, package in wanted.items() if not _loads(library)]


def missing_for_tests() -> list[str]:
    """Packages of what only the tests can do with: a PostgreSQL server, a screen with a window manager."""
    if sys.platform != "linux":
        return []
    server = [] if postgres.binaries() else ["postgresql"]
    return server + [package for program, package in SCREEN.items() if not shutil.which(program)]


def missing_for_bundles() -> list[str]:
    """Packages of what is taken along into a bundle; of Python's own library only where Python is Debian's."""
    name = f"libpython{sys.version_info.major}.{sys.version_info.minor}"
    own = {f"{name}.so.1.0": name} if sys.base_prefix == "/usr" else {}
    return missing_python_parts() + missing_libraries(WITH_WINDOW | own)


def install(packages: list[str]) -> bool:
    """Install the packages where we may; otherwise print the one command that the administrator needs."""
    if not packages:
        return True
    command = "apt-get install --yes --no-install-recommends " + " ".join(packages)
    rights = _rights()
    if rights is None or not shutil.which("apt-get"):
        loudly(
            "Missing on this computer: " + " ".join(packages),
            ["Ask the administrator to run, as root:", "  " + command],
        )
        return False
    say("Installing from Debian: " + " ".join(packages))
    try:
        _install(rights, command.split(), packages)
    except Failed as failure:
        loudly("Debian's packages could not be installed", [*str(failure).splitlines()[-8:], "  " + command])
        return False
    return True


def _install(rights: list[str], command: list[str], packages: list[str]) -> None:
    apt = [*rights, "env", "DEBIAN_FRONTEND=noninteractive"]
    if "postgresql" in packages:
        _want_no_cluster(rights)
    step("reading Debian's list of packages", [*apt, "apt-get", "update"])
    step("installing them", [*apt, *command])


def _want_no_cluster(rights: list[str]) -> None:
    """Installing PostgreSQL shall start no server of the system's: the tests start their own."""
    subprocess.run([*rights, "mkdir", "-p", str(_NO_OWN_CLUSTER.parent)], check=False)
    subprocess.run(
        [*rights, "tee", str(_NO_OWN_CLUSTER)],
        input=b"create_main_cluster = false\n", stdout=subprocess.DEVNULL, check=False,
    )  # fmt: skip


def _rights() -> list[str] | None:
    """What stands before a command to run it as root; None where that needs a password."""
    if os.geteuid() == 0:
        return []
    if not shutil.which("sudo"):
        return None
    allowed = subprocess.run(["sudo", "-n", "true"], capture_output=True, check=False).returncode == 0
    return ["sudo", "-n"] if allowed else None


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True
