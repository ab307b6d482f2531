"""Leaves in Qt's ICU data what Indonesian, Malay and English screens ask for: the largest file is a tenth afterwards.

ICU's own tool takes the rest out, and refuses where something that stays needs something that goes. Linux only: on
Windows Qt uses the ICU of the system.
"""

from __future__ import annotations

import os
import re
import subprocess
from pathlib import Path

from environment import BUILDER
from progress import Failed

_KEPT = re.compile(
    r"""
    (coll/|zone/)?(root|pool|res_index|tzdbNames|(en|id|in|ms)(_(001|GB|ID|MY|US))?)\.res  # how to sort, names of hours
    | (?![a-z]{2,3}[._])[^/]+\.res                # of no language
    | (coll/)?(?!unames|uemoji)[^/]+\.(icu|nrm)   # tables of characters, but not of their names
    | (ibm-5348_P100-1997|ibm-923_P100-1998)\.cnv # Windows-1252 and ISO-8859-15; UTF and Latin-1 need no table
    """,
    re.VERBOSE,
)
_ASSEMBLY = """
.section .rodata
.globl {symbol}
.type {symbol}, @object
.balign 16
{symbol}:
.incbin "{data}"
.size {symbol}, . - {symbol}
.section .note.GNU-stack,"",@progbits
"""
_PROBE = """
from functools import cmp_to_key
from PySide6.QtCore import QCollator, QDateTime, QLocale, QStringDecoder, QTimeZone
names = ["Zainal", "Ångström", "élan", "Élan", "aceh", "Aceh", "D'Amore", "Dwi", "Muḥammad", "ñ", "ng", "10", "9"]
for place in ("id_ID", "ms_MY", "en_US", "C"):
    for numeric in (False, True):
        order = QCollator(QLocale(place))
        order.setNumericMode(numeric)
        print(place, sorted(names, key=cmp_to_key(order.compare)))
day = QDateTime.fromString("2016-04-12T09:00:00Z")
for zone in ("Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura"):
    there = QTimeZone(zone.encode())
    print(there.offsetFromUtc(day), there.displayName(day, QTimeZone.NameType.LongName, QLocale("id_ID")))
print([QStringDecoder(name).isValid() for name in ("UTF-8", "UTF-16", "windows-1252", "ISO-8859-1", "ISO-8859-15")])
"""


def lighten(library: Path, work: Path) -> None:
    """Put a light ICU data library in the place of this one, tried beside it; `work` is empty. Raises Failed."""
    symbol, data = _data_of(library)
    light = work / f"{symbol.removesuffix('_dat')}l.dat"  # what is inside is called after the file
    whole = work / "whole" / light.name
    whole.parent.mkdir()
    whole.write_bytes(data)
    goes = [name for name in _told("icupkg", "-l", whole).split() if not stays(name)]
    (work / "goes.txt").write_text("\n".join(goes) + "\n", encoding="ascii")
    _told("icupkg", "-r", work / "goes.txt", whole, light)
    made = work / library.name
    (work / "data.s").write_text(_ASSEMBLY.format(symbol=symbol, data=light), encoding="utf-8")
    _told("as", "-o", work / "data.o", work / "data.s")
    _told("ld", "-shared", "-z", "noexecstack", "-soname", library.name, "-o", made, work / "data.o")
    if not _probed(library) == _probed(made):
        raise Failed("With less ICU data Qt sorts names or tells the time in another way.")
    library.write_bytes(made.read_bytes())


def stays(item: str) -> bool:
    """Whether this item of ICU's data goes along."""
    return _KEPT.fullmatch(item) is not None


def _data_of(library: Path) -> tuple[str, bytes]:
    """The one thing that the library holds: its name, and the bytes from where it begins."""
    found = re.search(
        r": ([0-9a-f]+)\s+(0x[0-9a-f]+|\d+) OBJECT .* (icudt\w+_dat)$",
        _told("readelf", "--dyn-syms", "-W", library),
        re.MULTILINE,
    )
    if not found:
        raise Failed(f"{library.name} holds no ICU data.")
    address, size = int(found[1], 16), int(found[2], 0)
    for line in _told("readelf", "-l", "-W", library).splitlines():
        if line.split()[:1] == ["LOAD"]:
            begins, loaded_at, _physical, length = (int(number, 16) for number in line.split()[1:5])
            if loaded_at <= address < loaded_at + length:
                content = library.read_bytes()[begins + address - loaded_at :]
                return found[3], content[:size]
    raise Failed(f"{library.name} loads no ICU data.")


def _probed(library: Path) -> str:
    """How Qt sorts, tells the time and reads with this library."""
    env = os.environ | {"LD_PRELOAD": str(library), "PYTHONIOENCODING": "utf-8"}
    asked: list[str | Path] = [BUILDER.program("python"), "-c", _PROBE]
    return subprocess.run(asked, env=env, capture_output=True, text=True, check=True).stdout


def _told(*command: str | Path) -> str:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise Failed(f"{command[0]}: {done.stdout}{done.stderr}"[-2000:])
    return done.stdout
