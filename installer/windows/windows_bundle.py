"""The program for Windows in one folder, bundled by Windows' own Python: on Windows itself, or under Wine."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from bundles import bundling, notices
from environment import BUILDER
from program_facts import SUMMARY, VERSION
from progress import Failed, say, step
from windows import windows_python, wine

_PATIENCE = 3 * 3600
"""Seconds: it takes two minutes of a computer that has nothing else to do, and far longer of a busy one."""
_LIBRARIES = (".dll", ".exe", ".pyd")
_OF_WINE = (b"Wine builtin DLL", b"Wine placeholder DLL")


def build(into: Path = bundling.BUILD / "windows") -> Path:
    """Build the folder and try each part of it; returns where it is. Raises Failed."""
    BUILDER.prepare()
    _write_version()
    bundling.draw_icons({"ico": bundling.BUILD / "rakor.ico"})
    parts = bundling.BUILD / "windows-parts"
    command: list[str | Path] = [*bundling.PYINSTALLER, "--distpath", into, "--workpath", parts, bundling.SPEC]
    bundle = into / bundling.NAME
    if sys.platform == "win32":
        python = BUILDER.program("python")
        step("bundling the program", [python, *command], os.environ | bundling.SAME_EACH_TIME)
        notices.write(bundle)
        bundling.check(bundle)
    else:
        _under_wine(command, bundle)
    if foreign := strangers(bundle):
        raise Failed(f"Made for trying under Wine alone, and in the bundle: {', '.join(foreign)}")
    bundling.settle(bundle)
    return bundle


def strangers(bundle: Path) -> list[str]:
    """What is Wine's own in it, or stands for what Wine lacks: nobody's Windows may get it."""
    stand_ins = {source.stem for source in wine.STAND_INS.glob("*.c")}
    libraries = (path for path in sorted(bundle.rglob("*")) if path.suffix.lower() in _LIBRARIES)
    return [path.name for path in libraries if path.stem.lower() in stand_ins or _is_of_wine(path)]


def _is_of_wine(path: Path) -> bool:
    with path.open("rb") as file:
        head = file.read(256)
    return any(mark in head for mark in _OF_WINE)


def _under_wine(command: list[str | Path], bundle: Path) -> None:
    wine.needed()
    python = windows_python.prepare(bundling.BUILD / "windows-python")
    prefix = wine.Prefix(bundling.BUILD / "wine")
    prefix.make()
    with prefix.awake():
        say("  bundling the program under Wine ...")
        done = prefix.run(python, *command, seconds=_PATIENCE, env=bundling.SAME_EACH_TIME)
        if done.returncode or not bundle.is_dir():
            raise Failed((done.stdout + done.stderr).decode(errors="replace")[-4000:])
        notices.write(bundle, python.parent / "site-packages")
        say("  trying each part of it ...")
        tried = prefix.run(bundle / f"{bundling.NAME}.exe", "selftest", env={"QT_QPA_PLATFORM": "offscreen"})
        if tried.returncode:
            raise Failed((tried.stdout + tried.stderr).decode(errors="replace")[-4000:])


def _write_version() -> None:
    """What Windows shows of the program's file: its name, version and what it is for."""
    numbers = tuple([*map(int, VERSION.split(".")), 0][:4])
    told = {
        "CompanyName": "The Rakor Desktop maintainers",
        "FileDescription": f"Rakor Desktop: {SUMMARY}",
        "FileVersion": VERSION,
        "InternalName": bundling.NAME,
        "LegalCopyright": "MIT",
        "OriginalFilename": f"{bundling.NAME}.exe",
        "ProductName": "Rakor Desktop",
        "ProductVersion": VERSION,
    }
    strings = ", ".join(f"StringStruct({name!r}, {text!r})" for name, text in told.items())
    text = (
        f"VSVersionInfo(ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}, mask=0x3f, flags=0, OS=0x40004,"
        " fileType=1, subtype=0, date=(0, 0)),\n"
        f"kids=[StringFileInfo([StringTable('042104B0', [{strings}])]),"
        " VarFileInfo([VarStruct('Translation', [0x421, 1200])])])\n"
    )
    bundling.BUILD.mkdir(parents=True, exist_ok=True)
    (bundling.BUILD / "version.txt").write_text(text, encoding="utf-8")
