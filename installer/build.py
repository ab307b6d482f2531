"""Builds what people install: `linux` makes the .deb and the .run, `windows` the set-up, `all` both; `again` compares.

`verify` installs and uses what was built, in Debian roots made from nothing and under Wine, and writes into README how
that went.
Needs Python 3.11 or newer on Debian 12 or newer; missing Debian packages are installed where that is allowed. What is
built lies in `dist/`, with SHA256SUMS.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import shutil
import sys
from collections.abc import Callable, Iterable
from pathlib import Path

import debian
from bundles import bundling, notices
from environment import ROOT
from linux import deb, run_file
from program_facts import VERSION
from progress import Failed, say
from trials import verifying
from windows import setup_exe, windows_bundle

#: What each command runs of this computer, and the packages of Debian that bring it.
_TOOLS = {
    "linux": {
        "strip": "binutils",
        "dpkg-deb": "dpkg",
        "makeself": "makeself",
        "xz": "xz-utils",
        "icupkg": "icu-devtools",
    },
    "windows": {"/usr/lib/wine/wine64": "wine64", "makensis": "nsis", "x86_64-w64-mingw32-gcc": "gcc-mingw-w64-x86-64"},
    "verify": {
        "mmdebstrap": "mmdebstrap",
        "Xvfb": "xvfb",
        "openbox": "openbox",
        "xdotool": "xdotool",
        "openssl": "openssl",
        "osslsigncode": "osslsigncode",
    },
}


def main(arguments: list[str]) -> int:
    """Do what was asked; the exit code is 0 where all went well."""
    parser = argparse.ArgumentParser(prog="installer/build.py", description=__doc__)
    parser.add_argument("what", choices=[*_MAKERS, *_OF_ALL])
    asked = parser.parse_args(arguments).what
    try:
        _OF_ALL[asked]() if asked in _OF_ALL else build(asked)
    except Failed as failure:
        say(str(failure))
        return 1
    return 0


def linux(into: Path) -> list[Path]:
    """Make the .deb and the .run."""
    bundle = bundling.linux_bundle()
    say(f"  unpacked: {bundling.megabytes(bundle):.1f} MB")
    return [deb.build(bundle, into), run_file.build(bundle, into)]


def windows(into: Path) -> list[Path]:
    """Make the set-up."""
    bundle = windows_bundle.build()
    say(f"  unpacked: {bundling.megabytes(bundle):.1f} MB")
    return [setup_exe.build(bundle, into)]


def everything(into: Path = bundling.DIST) -> list[Path]:
    """Make the packages of both systems. Raises Failed."""
    return [path for asked in _MAKERS for path in build(asked, into)]


def build(asked: str, into: Path = bundling.DIST) -> list[Path]:
    """Make the packages of one system, tell their sizes and sum up what now lies there. Raises Failed."""
    _need(asked)
    into.mkdir(parents=True, exist_ok=True)
    made = _MAKERS[asked](into)
    for path in made:
        say(f"  {path.name}: {path.stat().st_size / 2**20:.1f} MB")
    (into / "SHA256SUMS").write_text(notices.checksums(packages(into)), encoding="ascii")
    return made


def again() -> None:
    """Build once more what lies in `dist/` and compare. Raises Failed where bytes differ."""
    former = {path.name: _digest(path) for path in packages(bundling.DIST)}
    into = bundling.anew(bundling.BUILD / "again")
    made = [path for asked in systems(former) for path in build(asked, into)]
    differing = [path.name for path in made if former.get(path.name) != _digest(path)]
    for path in made:
        say(f"{path.name}: {'NOT the same bytes' if path.name in differing else 'the same bytes'}")
    if differing:
        raise Failed("Building twice did not give the same files.")


def verify() -> None:
    """Try what lies in `dist/`, here, in clean Debians and under Wine. Raises Failed where a check failed."""
    _need("verify")
    verifying.verify()


def systems(names: Iterable[str]) -> list[str]:
    """For which systems these packages are. Raises Failed where there are none."""
    found = sorted({"windows" if name.endswith(".exe") else "linux" for name in names})
    if not found:
        raise Failed("Nothing was built yet.")
    return found


def packages(folder: Path) -> list[Path]:
    """The packages of this version that lie there."""
    return sorted(folder.glob(f"{bundling.NAME}[-_]{VERSION}[-_]*"))


def _need(asked: str) -> None:
    """Install what is missing of tools and of what is taken along; Windows has none to offer. Raises Failed."""
    lacking = [package for tool, package in _TOOLS[asked].items() if not shutil.which(tool)]
    if sys.platform != "win32" and not debian.install(lacking + debian.missing_for_bundles()):
        raise Failed("Nothing was built.")


def _digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


_MAKERS: dict[str, Callable[[Path], list[Path]]] = {"linux": linux, "windows": windows}
_OF_ALL: dict[str, Callable[[], object]] = {"all": everything, "again": again, "verify": verify}

if __name__ == "__main__":
    os.chdir(ROOT)
    sys.exit(main(sys.argv[1:]))
