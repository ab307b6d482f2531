"""What a bundle owes to others: their licences, a list of what is inside (CycloneDX), and how to replace Qt.

Run by the environment that bundles, through `write`; the list is made at each build and never kept in the source.
"""

from __future__ import annotations

import hashlib
import json
import platform
import re
import subprocess
import sys
import sysconfig
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

from bundles.debian_parts import packages_of
from environment import BUILDER, ROOT
from program_facts import VERSION
from progress import Failed

FOLDER = "LICENSES"
_RULE = "=" * 100
_LICENCE_FILE = re.compile(r"((^|/)(licen[cs]e|copying|notice|authors)[^/]*|\.dist-info/licenses/.+)$", re.IGNORECASE)
_OF_THE_BUILD = {
    "altgraph", "macholib", "packaging", "pefile", "pip", "pyinstaller", "pyinstaller-hooks-contrib", "pywin32-ctypes",
    "setuptools",
}  # fmt: skip
_QT = """Qt and PySide6 are used under the GNU Lesser General Public License, version 3 (LGPL-3.0.txt, GPL-3.0.txt).
They lie as files of their own in this folder (`_internal/PySide6`, `_internal/shiboken6`; on Windows also `Qt6*.dll` in
`_internal`): you may replace them by a version of your own making that has the same interface, and you may take the
program apart as far as finding faults in that needs. Their source is published by The Qt Company as
qt-everywhere-src {qt} and pyside-setup {qt}.
"""


@dataclass(frozen=True)
class Part:
    """A library inside the bundle; `texts` are its licences by file name, `kind` says where it is from."""

    name: str
    version: str
    licence: str
    texts: dict[str, str]
    kind: str = "pypi"

    @property
    def purl(self) -> str:
        """Its address among all packages of the world."""
        return f"pkg:{self.kind}/{self.name.lower()}@{self.version}"


def write(bundle: Path, packages: Path | None = None) -> None:
    """Put LICENSES beside the program: ours, everybody else's, the list of parts. Raises Failed.

    `packages` is where another system's Python has what went into the bundle, in its own folder; else it is ours.
    """
    command: list[str | Path] = [BUILDER.program("python"), "-m", "bundles.notices", bundle]
    command += [packages] if packages else []
    done = subprocess.run(command, cwd=ROOT / "installer", capture_output=True, text=True, check=False)
    if done.returncode:
        raise Failed(done.stderr)


def checksums(files: list[Path]) -> str:
    """The lines that `sha256sum --check` reads."""
    return "".join(f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}\n" for path in sorted(files))


def parts(packages: Path | None = None) -> list[Part]:
    """What is installed here, or there, and goes into the bundle, by name."""
    installed = metadata.distributions(path=[str(packages)]) if packages else metadata.distributions()
    found = [_part(one) for one in installed if one.name.lower() not in _OF_THE_BUILD]
    return sorted(found, key=lambda part: part.name.lower())


def of_the_system(bundle: Path) -> list[Part]:
    """Python itself, and what was taken along from this computer's Debian; nothing in a bundle for Windows."""
    libraries = [path.name for path in (bundle / "_internal").glob("lib*.so*") if not path.is_symlink()]
    pythons = [name for name in libraries if name.startswith("libpython")]
    terms = {"LICENSE.txt": _of_python(None).decode()}
    python = [Part("python", platform.python_version(), "PSF-2.0", terms, "generic") for _name in pythons]
    debians = [
        Part(found.name, found.version, "see its text", {"copyright": found.terms}, "deb/debian")
        for found in packages_of(name for name in libraries if name not in pythons)
    ]
    return [*python, *debians]


def bill_of_materials(inside: list[Part], version: str) -> str:
    """CycloneDX 1.6 as JSON, the same for the same parts."""
    listed = [
        {
            "type": "library",
            "name": part.name,
            "version": part.version,
            "purl": part.purl,
            "licenses": [{"license": {"name": part.licence}}],
        }
        for part in inside
    ]
    program = {"type": "application", "name": "rakor-desktop", "version": version}
    bill = {"bomFormat": "CycloneDX", "specVersion": "1.6", "version": 1, "metadata": {"component": program}}
    return json.dumps(bill | {"components": listed}, indent=1) + "\n"


def _part(found: metadata.Distribution) -> Part:
    told = found.metadata.json
    licence = str(told.get("license_expression") or told.get("license") or ", ".join(_classified(found)))
    texts = {
        str(path): Path(str(path.locate())).read_text(encoding="utf-8", errors="replace")
        for path in found.files or ()
        if _LICENCE_FILE.search(str(path)) and not str(path).endswith((".py", ".pyc"))
    }
    return Part(found.name, found.version, licence.splitlines()[0] if licence else "see its text", texts)


def _classified(found: metadata.Distribution) -> list[str]:
    kinds = found.metadata.get_all("Classifier") or []
    return [kind.rsplit(" :: ", 1)[-1] for kind in kinds if kind.startswith("License")]


def _third_parties(inside: list[Part]) -> str:
    chapters = [f"{_RULE}\n{part.name} {part.version} - {part.licence}\n{_RULE}\n\n{_texts(part)}" for part in inside]
    return "What others wrote and this program brings along, with their licences.\n\n" + "\n".join(chapters)


def _texts(part: Part) -> str:
    told = "\n\n".join(text.strip() for _name, text in sorted(part.texts.items()))
    return (told or "(The package holds no text of its licence beside its name above.)") + "\n"


def _of_python(packages: Path | None) -> bytes:
    """Python's own licence: beside its library, or, on Windows, beside itself."""
    if packages:
        return (packages.parent / "LICENSE.txt").read_bytes()
    places = [Path(sysconfig.get_path("stdlib")) / "LICENSE.txt", Path(sys.base_prefix) / "LICENSE.txt"]
    return next(place for place in places if place.is_file()).read_bytes()


def main(bundle: Path, packages: Path | None = None) -> int:
    """Write the folder, in the environment whose packages went into the bundle, or told where they are."""
    inside, folder = [*parts(packages), *of_the_system(bundle)], bundle / FOLDER
    folder.mkdir(exist_ok=True)
    qt = next(part.version for part in inside if part.name.lower().startswith("pyside6"))
    for text in [ROOT / "LICENSE", *(ROOT / "installer" / "licences").iterdir()]:
        (folder / (text.name if text.suffix else f"{text.name}.txt")).write_bytes(text.read_bytes())
    (folder / "PYTHON.txt").write_bytes(_of_python(packages))
    (folder / "QT.txt").write_text(_QT.format(qt=qt), encoding="utf-8")
    (folder / "THIRD-PARTY.txt").write_text(_third_parties(inside), encoding="utf-8")
    (folder / "sbom.cdx.json").write_text(bill_of_materials(inside, VERSION), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(*map(Path, sys.argv[1:])))
