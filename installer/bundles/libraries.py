"""Which libraries a bundle for Linux brings, which of them it needs once only, and which it leaves to the system."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

from bundles.debian_parts import FOLDERS

_ELF = b"\x7fELF"
_NEEDED = re.compile(rb"\(NEEDED\).*\[(.+?)\]")
_SHARED = (
    ("psycopg_binary.libs/libcrypto-*.so.3", "libcrypto.so.3"),
    ("psycopg_binary.libs/libssl-*.so.3", "libssl.so.3"),
    ("psycopg_binary.libs/libgssapi_krb5-*.so.2*", "libgssapi_krb5.so.2"),
    ("psycopg_binary.libs/libkrb5-*.so.3*", "libkrb5.so.3"),
    ("psycopg_binary.libs/libk5crypto-*.so.3*", "libk5crypto.so.3"),
    ("psycopg_binary.libs/libkrb5support-*.so.0*", "libkrb5support.so.0"),
    ("psycopg_binary.libs/libcom_err-*.so.2*", "libcom_err.so.2"),
    ("psycopg_binary.libs/libkeyutils-*.so.1*", "libkeyutils.so.1"),
    ("pikepdf.libs/libjpeg-*.so.62*", "pillow.libs/libjpeg-*.so.62*"),
)
"""What two packages of Python bring each for itself, in versions of one interface: the second takes the place."""


def programs_in(folder: Path) -> Iterator[Path]:
    """Every library and program of the folder that a system would load."""
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.is_symlink():
            with path.open("rb") as file:
                if file.read(4) == _ELF:
                    yield path


def needed_by(path: Path) -> set[str]:
    """The names of the libraries that are loaded with this one."""
    told = subprocess.run(["readelf", "-d", "-W", path], capture_output=True, check=True).stdout
    return {name.decode() for name in _NEEDED.findall(told)}


def wanted_from_outside(inside: Path) -> set[str]:
    """Libraries that something in the bundle loads and that are not in it."""
    libraries = list(programs_in(inside))
    there = {path.name for path in inside.rglob("*.so*")}
    return {name for path in libraries for name in needed_by(path)} - there


def share(inside: Path) -> None:
    """Let what two parts of the bundle brought each for itself be there once."""
    for own, others in _SHARED:
        for path, other in zip(sorted(inside.glob(own)), sorted(inside.glob(others)), strict=False):
            path.unlink()
            path.symlink_to(Path("..") / other.relative_to(inside))


def drop_unused(bundle: Path) -> None:
    """Take out libraries that came along for a part that was left out."""
    while unused := _unused(bundle):
        for path in unused:
            path.unlink()
    for link in _leading_nowhere(bundle):
        link.unlink()


def leave_out(inside: Path, goes: Callable[[str], bool]) -> set[str]:
    """Take libraries of the system out, by their names, but never Python's; returns the names of what went."""
    gone = {path for path in inside.glob("lib*.so*") if not path.is_symlink() and goes(path.name)}
    gone = {path for path in gone if not path.name.startswith("libpython")}
    for path in gone:
        path.unlink()
    for link in _leading_nowhere(inside):
        _lead_to_the_system(link)
    return {path.name for path in gone}


def _unused(bundle: Path) -> list[Path]:
    needed = {name for path in programs_in(bundle) for name in needed_by(path)}
    needed |= {link.resolve().name for link in _links(bundle) if link.name in needed}
    inside = bundle / "_internal"
    brought = [*inside.glob("lib*.so*"), *inside.glob("psycopg_binary.libs/*")]
    libraries = [path for path in brought if not path.name.startswith("libpython")]
    return [path for path in libraries if path.name not in needed and not path.is_symlink()]


def _links(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*.so*") if path.is_symlink()]


def _leading_nowhere(folder: Path) -> list[Path]:
    return [link for link in _links(folder) if not link.exists()]


def _lead_to_the_system(link: Path) -> None:
    """Let a link whose library was left out lead to that of Debian."""
    name = link.resolve().name
    target = next((Path(folder) / name for folder in FOLDERS if (Path(folder) / name).exists()), None)
    link.unlink()
    if target:
        link.symlink_to(target)
