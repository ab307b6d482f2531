"""The program with its own Python and Qt in one folder, as it is put into each package for Linux."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path

from bundles import icu, libraries, notices
from environment import BUILDER, ROOT, WORK
from progress import step

BUILD = WORK / "build"
DIST = ROOT / "dist"
NAME = "rakor-desktop"
SPEC = ROOT / "installer" / "bundles" / "bundle.spec"
_ICONS = SPEC.parent / "icons.py"
MADE_AT = 1_795_305_600
"""The moment that every file we make bears (22 November 2026), so that the same source gives the same bytes."""

SAME_EACH_TIME = {"PYTHONHASHSEED": "1", "SOURCE_DATE_EPOCH": str(MADE_AT)}
PYINSTALLER = ("-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "ERROR")


def linux_bundle(into: Path = BUILD / "linux") -> Path:
    """Build the folder and try each part of it; returns where it is. Raises Failed."""
    BUILDER.prepare()
    python: list[str | Path] = [BUILDER.program("python"), *PYINSTALLER]
    paths: list[str | Path] = ["--distpath", into, "--workpath", BUILD / "parts", SPEC]
    step("bundling the program", [*python, *paths], os.environ | SAME_EACH_TIME)
    bundle = into / NAME
    _lighten(bundle)
    notices.write(bundle)
    settle(bundle)
    check(bundle)
    return bundle


def check(bundle: Path) -> None:
    """Let the bundled program try each of its parts, without anything of this project around it. Raises Failed."""
    clean = {name: os.environ[name] for name in ("PATH", "HOME", "LANG") if name in os.environ}
    step("trying each part of it", [bundle / NAME, "selftest"], clean | {"QT_QPA_PLATFORM": "offscreen"})


def settle(folder: Path) -> None:
    """Give every file and folder the rights and the moment that do not depend on who built it, or when."""
    for path in sorted(folder.rglob("*"), reverse=True):
        if path.is_symlink():
            os.utime(path, (MADE_AT, MADE_AT), follow_symlinks=False)
            continue
        runs = path.is_dir() or (path.stat().st_mode & 0o100 and not path.name.endswith((".so", ".py")))
        path.chmod(0o755 if runs else 0o644)
        os.utime(path, (MADE_AT, MADE_AT))


def megabytes(folder: Path) -> float:
    """What the files of a folder weigh."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file() and not path.is_symlink()) / 2**20


def _lighten(bundle: Path) -> None:
    """Take out what only those who debug need, data of other languages, and what nothing in it loads any more."""
    for data in (bundle / "_internal" / "PySide6" / "Qt" / "lib").glob("libicudata.so.*"):
        icu.lighten(data, anew(BUILD / "icu"))
    for path in list(libraries.programs_in(bundle)):
        subprocess.run(["strip", "--strip-unneeded", path], stderr=subprocess.DEVNULL, check=False)
    libraries.share(bundle / "_internal")
    libraries.drop_unused(bundle)


def draw_icons(files: Mapping[int | str, Path]) -> None:
    """Draw the icon in these sizes (px), or as `ico` and `side` for Windows, with the bundled Qt. Raises Failed."""
    for path in files.values():
        path.parent.mkdir(parents=True, exist_ok=True)
    asked = [f"{size}={path}" for size, path in files.items()]
    command: list[str | Path] = [BUILDER.program("python"), _ICONS, *asked]
    step("drawing the icons", command, os.environ | {"QT_QPA_PLATFORM": "offscreen"})


def anew(folder: Path) -> Path:
    """The folder, made from nothing."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder
