"""The Debian package: the bundle without the libraries that every Debian desktop has, which it names instead."""

from __future__ import annotations

import gzip
import hashlib
import os
import re
import shutil
import subprocess
from collections.abc import Iterable
from pathlib import Path

from bundles import bundling, libraries, notices
from bundles.debian_parts import package_of
from environment import ROOT
from program_facts import SUMMARY, VERSION
from progress import Failed, step

NAME = bundling.NAME
SHARE = ROOT / "installer" / "linux"
#: What Debian 13 calls otherwise, since its times count beyond 2038.
_RENAMED = {name: f"{name}t64" for name in ("libglib2.0-0", "libssl3", "libpng16-16", "libreadline8")}
#: What no library of the bundle names: OpenGL, which is the graphics card's, and the zones of the world.
_BESIDE = ("libgl1", "libegl1", "tzdata")
_ICON_SIZES = (16, 24, 32, 48, 64, 128, 256)
_DESCRIPTION = f"""{SUMMARY}
 Invitations in order of precedence, who came and in whose place, minutes typed
 live, recommendations followed for months, official paper and Excel sheets.
 It brings its own Python and Qt and needs no network."""


def build(bundle: Path, into: Path) -> Path:
    """Make the package of this bundle; returns it. Raises Failed."""
    root = bundling.anew(bundling.BUILD / "deb")
    home = root / "usr" / "lib" / NAME
    shutil.copytree(bundle, home, symlinks=True)
    packages = _leave_to_the_system(home / "_internal")
    notices.write(home)
    (root / "usr" / "bin").mkdir()
    (root / "usr" / "bin" / NAME).symlink_to(f"../lib/{NAME}/{NAME}")
    share(root / "usr" / "share")
    _documents(root / "usr" / "share", home)
    bundling.settle(root / "usr")
    _control(root, packages)
    bundling.settle(root)
    target = into / f"{NAME}_{VERSION}_amd64.deb"
    command: list[str | Path] = ["dpkg-deb", "-Zxz", "-z9", "-Sextreme", "--root-owner-group", "--build", root, target]
    step("packing the .deb", command, os.environ | bundling.SAME_EACH_TIME)
    return target


def share(target: Path) -> None:
    """What a desktop wants to know of the program: menu entry, description, file type, icons."""
    for source, folder, name in (
        ("rakor-desktop.desktop", "applications", f"{NAME}.desktop"),
        ("rakor-desktop.metainfo.xml", "metainfo", f"{NAME}.metainfo.xml"),
        ("rakor-desktop.mime.xml", "mime/packages", f"{NAME}.xml"),
    ):
        text = (SHARE / source).read_text(encoding="utf-8").replace("@VERSION@", VERSION)
        (target / folder).mkdir(parents=True, exist_ok=True)
        (target / folder / name).write_text(text, encoding="utf-8")
    icons = target / "icons" / "hicolor"
    (icons / "scalable" / "apps").mkdir(parents=True)
    shutil.copy(ROOT / "resources" / "icons" / "rakor.svg", icons / "scalable" / "apps" / f"{NAME}.svg")
    bundling.draw_icons({size: icons / f"{size}x{size}" / "apps" / f"{NAME}.png" for size in _ICON_SIZES})


def _leave_to_the_system(inside: Path) -> list[str]:
    """Take Debian's own libraries out of the bundle; returns the packages that bring them, and what else it loads."""
    left = libraries.leave_out(inside, lambda name: package_of(name) is not None)
    names = packages_that_bring(left | libraries.wanted_from_outside(inside))
    return sorted(f"{name} | {_RENAMED[name]}" if name in _RENAMED else name for name in names)


def packages_that_bring(names: Iterable[str]) -> set[str]:
    """The packages of Debian with these libraries, and what is needed of it beside them."""
    return {*_BESIDE, *(found for name in names if (found := package_of(name)))}


def _documents(shared: Path, home: Path) -> None:
    folder = shared / "doc" / NAME
    folder.mkdir(parents=True)
    shutil.copy(home / "LICENSES" / "LICENSE.txt", folder / "copyright")
    with (folder / "copyright").open("a", encoding="utf-8") as file:
        file.write(f"\nWhat it brings along has licences of its own: /usr/lib/{NAME}/LICENSES.\n")
    news = (ROOT / "CHANGELOG.md").read_bytes()
    (folder / "changelog.gz").write_bytes(gzip.compress(news, 9, mtime=0))


def _control(root: Path, packages: list[str]) -> None:
    weighs = sum(path.lstat().st_size for path in root.rglob("*") if path.is_file()) // 1024
    fields = {
        "Package": NAME,
        "Version": VERSION,
        "Architecture": "amd64",
        "Maintainer": "The Rakor Desktop maintainers <rakor-desktop@localhost>",
        "Section": "misc",
        "Priority": "optional",
        "Installed-Size": str(weighs),
        "Depends": ", ".join([f"libc6 (>= {_oldest_c(root)})", *(name for name in packages if name != "libc6")]),
        "Description": _DESCRIPTION,
    }
    folder = root / "DEBIAN"
    folder.mkdir()
    (folder / "control").write_text("".join(f"{name}: {value}\n" for name, value in fields.items()), encoding="utf-8")
    files = sorted(path for path in (root / "usr").rglob("*") if path.is_file() and not path.is_symlink())
    sums = (f"{hashlib.md5(path.read_bytes()).hexdigest()}  {path.relative_to(root)}\n" for path in files)
    (folder / "md5sums").write_text("".join(sums), encoding="utf-8")


def _oldest_c(root: Path) -> str:
    """The oldest C library with all that the bundle calls."""
    asked: set[tuple[int, ...]] = set()
    for path in libraries.programs_in(root):
        told = subprocess.run(["readelf", "-V", "-W", path], capture_output=True, text=True, check=True).stdout
        asked |= {tuple(map(int, found.split("."))) for found in re.findall(r"GLIBC_([\d.]+)", told)}
    if not asked:
        raise Failed("No program was found in the bundle.")
    return ".".join(map(str, max(asked)))
