"""The file that a person without root runs on Linux: it unpacks itself, tries the program, and installs it."""

from __future__ import annotations

import os
import re
import shutil
from pathlib import Path

from bundles import bundling, libraries, notices
from environment import ROOT
from linux import deb
from program_facts import VERSION
from progress import step

_TITLE = f"Rakor Desktop {VERSION}"
_ON_EVERY_DESKTOP = re.compile(
    r"lib(stdc\+\+|gcc_s|X11|X11-xcb|glib-2\.0|gthread-2\.0|dbus-1|fontconfig|freetype)\.so\.\d+"
)
"""What no desktop does without and keeps compatible, so that the newer of the two is always the system's."""
_STRONGEST = "9 --x86 --lzma2=preset=9e"
"""How xz packs it: programs for this processor are a tenth smaller when xz knows that they are."""


def build(bundle: Path, into: Path) -> Path:
    """Pack this bundle with what a desktop wants to know of it; returns the file. Raises Failed."""
    root = bundling.anew(bundling.BUILD / "run")
    home = Path(shutil.copytree(bundle, root / bundling.NAME, symlinks=True))
    left = libraries.leave_out(home / "_internal", lambda name: bool(_ON_EVERY_DESKTOP.fullmatch(name)))
    libraries.drop_unused(home)
    notices.write(home)
    (home / "VERSION").write_text(VERSION + "\n", encoding="ascii")
    (root / "packages.txt").write_text(" ".join(sorted(deb.packages_that_bring(left))) + "\n", encoding="ascii")
    deb.share(root / "share")
    bundling.settle(root)
    script = Path(shutil.copy(ROOT / "installer" / "linux" / "install.sh", root))
    script.chmod(0o755)
    os.utime(script, (bundling.MADE_AT, bundling.MADE_AT))
    return _packed(root, into)


def _packed(root: Path, into: Path) -> Path:
    target = into / f"{bundling.NAME}-{VERSION}-x86_64.run"
    order = ["--tar-extra", "--sort=name --owner=0 --group=0 --numeric-owner"]
    packed = ["--xz", "--complevel", _STRONGEST, "--sha256", "--nox11", "--packaging-date", "2026-11-22", *order]
    # the file tells how it was made: told from here, that is the same wherever this folder is
    here: list[str | Path] = ["env", "-C", root.parent, "makeself", *packed, root.name, target.name]
    step("packing the .run", [*here, _TITLE, "./install.sh"], os.environ | bundling.SAME_EACH_TIME)
    return Path(shutil.move(root.parent / target.name, target))
