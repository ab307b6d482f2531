"""Which package of this computer's Debian brings a library, and under which licence."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

FOLDERS = ("/usr/lib/x86_64-linux-gnu", "/lib/x86_64-linux-gnu")
"""Where Debian has its libraries."""

_DOCUMENTS = Path("/usr/share/doc")


@dataclass(frozen=True)
class Package:
    """A package of Debian; `terms` is its file of copyrights and licences, whole."""

    name: str
    version: str
    terms: str


def package_of(library: str) -> str | None:
    """The name of the package that brings a library; None for one that no package brings."""
    for folder in FOLDERS:
        asked = ["dpkg-query", "--search", f"{folder}/{library}"]
        found = subprocess.run(asked, capture_output=True, text=True, check=False)
        if found.returncode == 0:
            return found.stdout.split(":")[0]
    return None


def packages_of(libraries: Iterable[str]) -> list[Package]:
    """The packages that bring these, each once, by name; none where there is no Debian."""
    if not shutil.which("dpkg-query"):
        return []
    names = sorted({name for library in libraries if (name := package_of(library))})
    return [Package(name, _version(name), _terms(name)) for name in names]


def _version(name: str) -> str:
    asked = ["dpkg-query", "--show", "--showformat=${Version}\n", name]
    return subprocess.run(asked, capture_output=True, text=True, check=True).stdout.split()[0]


def _terms(name: str) -> str:
    path = _DOCUMENTS / name / "copyright"
    return path.read_text(encoding="utf-8", errors="replace") if path.is_file() else ""
