"""The set-up for Windows, made of its bundle by NSIS, here or on Windows."""

from __future__ import annotations

import os
import shlex
import shutil
import sys
from pathlib import Path

from bundles import bundling
from environment import ROOT
from program_facts import VERSION
from progress import step

SIGN_BY = "RAKOR_SIGN"
"""Environment variable with a command that signs the file named after it; without it nothing is signed."""
SCRIPT = ROOT / "installer" / "windows" / "setup.nsi"
STUB = "x86-unicode" if sys.platform == "win32" else "amd64-unicode"
"""What unpacks the set-up: Debian's NSIS has one of 64 bits, so that Wine tries the very file that is given away."""


def build(bundle: Path, into: Path) -> Path:
    """Make the set-up of this bundle, signed where a command for that is named. Raises Failed."""
    return _build(bundle, into / name(), os.environ.get(SIGN_BY, ""))


def build_for_trial(bundle: Path, into: Path, version: str = VERSION, signer: str = "") -> Path:
    """The same as another version, or signed by this command: quickly made, not small. Raises Failed."""
    return _build(bundle, into / name(version), signer, VERSION=version, FAST="")


def _build(bundle: Path, target: Path, signer: str, **beside: str) -> Path:
    side = bundling.anew(bundling.BUILD / "setup") / "side.bmp"
    bundling.draw_icons({"side": side})
    bundling.settle(side.parent)
    payload = _with_signed_program(bundle, signer) if signer else bundle
    told: dict[str, str | Path] = {
        "VERSION": VERSION,
        "PAYLOAD": payload,
        "ICON": bundling.BUILD / "rakor.ico",
        "SIDE": side,
        "LICENCE": bundle / "LICENSES" / "LICENSE.txt",
        "OUT": target,
    }
    compile_script(told | ({"SIGN": signer} if signer else {}), **beside)
    return target


def name(version: str = VERSION) -> str:
    """How the set-up is called."""
    return f"{bundling.NAME}-{version}-setup.exe"


def compile_script(told: dict[str, str | Path], **beside: str) -> None:
    """Let NSIS make a set-up of what setup.nsi asks for. Raises Failed."""
    named = [f"-D{name}={value}" for name, value in {"STUB": STUB, **told, **beside}.items()]
    command: list[str | Path] = ["makensis", "-V2", "-WX", "-INPUTCHARSET", "UTF8", *named, SCRIPT]
    step("making the set-up", command, os.environ | bundling.SAME_EACH_TIME)


def _with_signed_program(bundle: Path, signer: str) -> Path:
    """A copy of the bundle with its program signed; the bundle stays as it was built."""
    copy = bundling.anew(bundling.BUILD / "signed") / bundling.NAME
    shutil.copytree(bundle, copy)
    step("signing the program", [*shlex.split(signer), copy / f"{bundling.NAME}.exe"])
    bundling.settle(copy)
    return copy
