"""The file that a person without root runs on Linux: it unpacks itself, tries the program, and installs it."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import bundling
import deb
from environment import ROOT
from program_facts import VERSION
from progress import step

_TITLE = f"Rakor Desktop {VERSION}"


def build(bundle: Path, into: Path) -> Path:
    """Pack this bundle with what a desktop wants to know of it; returns the file. Raises Failed."""
    root = bundling.anew(bundling.BUILD / "run")
    shutil.copytree(bundle, root / bundling.NAME, symlinks=True)
    (root / bundling.NAME / "VERSION").write_text(VERSION + "\n", encoding="ascii")
    deb.share(root / "share")
    bundling.settle(root)
    script = Path(shutil.copy(ROOT / "installer" / "linux" / "install.sh", root))
    script.chmod(0o755)
    os.utime(script, (bundling.MADE_AT, bundling.MADE_AT))
    target = into / f"{bundling.NAME}-{VERSION}-x86_64.run"
    order = ["--tar-extra", "--sort=name --owner=0 --group=0 --numeric-owner"]
    packed = ["--xz", "--complevel", "6", "--sha256", "--nox11", "--packaging-date", "2026-11-22", *order]
    # the file tells how it was made: told from here, that is the same wherever this folder is
    here: list[str | Path] = ["env", "-C", root.parent, "makeself", *packed, root.name, target.name]
    step("packing the .run", [*here, _TITLE, "./install.sh"], os.environ | bundling.SAME_EACH_TIME)
    return Path(shutil.move(root.parent / target.name, target))
