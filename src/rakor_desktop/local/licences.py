"""Under which licences everything stands that the program consists of: its own, and those of its parts."""

import re
import sys
import sysconfig
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

from rakor_desktop import __version__
from rakor_desktop.domain.errors import CannotRead
from rakor_desktop.local.paths import notices_dir, resources_dir

PROGRAM = "rakor-desktop"
_OURS = "MIT"
_LICENCE_FILE = re.compile(r"(^|[/\\])(licen[cs]e|copying|notice|authors)[^/\\]*$", re.IGNORECASE)
_CHAPTER = re.compile(r"^={100}\n(?P<head>[^\n]+)\n={100}\n", re.MULTILINE)
_HEAD = re.compile(r"(?P<name>\S+) (?P<version>\S+) - (?P<kind>.+)")
_SIGNS = re.compile(r"[-_.]+")
_NAME = re.compile(r"[A-Za-z0-9._-]+")


@dataclass(frozen=True, slots=True)
class Licence:
    """One part of the program. `text` is "" where the part itself brings none along."""

    name: str
    version: str
    kind: str
    text: str


def licences() -> tuple[Licence, ...]:
    """The program first, then Python, its libraries, and the fonts, icons and data it brings along.

    A bundled program has them in files that were written when it was bundled. Raises CannotRead.
    """
    folder = notices_dir()
    try:
        made = _noticed(folder) if folder else _installed()
        return (*made, *_of_resources())
    except OSError as error:
        raise CannotRead(path=str(error.filename or folder), detail=error.strerror or "") from error


def _noticed(folder: Path) -> Iterator[Licence]:
    yield Licence(PROGRAM, __version__, _OURS, _text(folder / "LICENSE.txt"))
    yield _of_python(_text(folder / "PYTHON.txt"))
    of_qt = (_text(folder / f"{name}.txt") for name in ("QT", "LGPL-3.0", "GPL-3.0"))
    yield Licence("Qt", "", "LGPL-3.0", "\n\n".join(filter(None, of_qt)))
    told = _text(folder / "THIRD-PARTY.txt")
    heads = list(_CHAPTER.finditer(told))
    ends = [head.start() for head in heads[1:]] + [len(told)]
    for head, end in zip(heads, ends, strict=True):
        part = _HEAD.fullmatch(head["head"].strip())
        name, version, kind = part.group("name", "version", "kind") if part else (head["head"], "", "")
        yield Licence(name, version, kind, told[head.end() : end].strip())


def _installed() -> Iterator[Licence]:
    own = resources_dir().parent / "LICENSE"
    yield Licence(PROGRAM, __version__, _OURS, _text(own))
    yield _of_python(_text(Path(sysconfig.get_path("stdlib")) / "LICENSE.txt"))
    for name in sorted(_needed(), key=str.lower):
        yield _of_distribution(metadata.distribution(name))


def _needed() -> set[str]:
    """The libraries that the program needs, and those that these need, as far as they are installed."""
    found: set[str] = set()
    left = [PROGRAM]
    while left:
        for name in _required(left.pop()):
            if name not in found:
                found.add(name)
                left.append(name)
    return found


def _required(name: str) -> Iterator[str]:
    """The only extra that the program asks for is the driver of PostgreSQL with its library."""
    for line in _wishes(name):
        required, _semicolon, condition = line.partition(";")
        wanted = _NAME.match(required.strip())
        if wanted and ("extra" not in condition or "binary" in condition) and _is_installed(wanted.group()):
            yield _SIGNS.sub("-", wanted.group().lower())


def _wishes(name: str) -> Iterable[str]:
    """What a library says it needs; in the source tree the program's own file is nearer than what was installed."""
    project = resources_dir().parent / "pyproject.toml"
    if name == PROGRAM and project.is_file():
        listed: list[str] = tomllib.loads(_text(project))["project"]["dependencies"]
        return listed
    return (_is_installed(name) and metadata.requires(name)) or ()


def _is_installed(name: str) -> bool:
    try:
        metadata.distribution(name)
    except metadata.PackageNotFoundError:
        return False
    return True


def _of_distribution(found: metadata.Distribution) -> Licence:
    told = found.metadata.json
    classified = found.metadata.get_all("Classifier") or ()
    kinds = [kind.rsplit(" :: ", 1)[-1] for kind in classified if kind.startswith("License")]
    kind = str(told.get("license_expression") or told.get("license") or ", ".join(kinds))
    named = (path for path in found.files or () if _LICENCE_FILE.search(str(path)))
    files = [path for path in named if not path.suffix.startswith(".py")]
    texts = (_text(Path(str(path.locate()))) for path in sorted(files, key=str))
    return Licence(found.name, found.version, kind.strip().partition("\n")[0], "\n\n".join(filter(None, texts)))


def _of_python(text: str) -> Licence:
    return Licence("Python", sys.version.split()[0], "PSF-2.0", text)


def _of_resources() -> Iterator[Licence]:
    for path in sorted(resources_dir().glob("*/*LICENSE*")):
        of = path.stem.replace("LICENSE", "").strip("-")
        yield Licence(f"{path.parent.name}/{of}", "", "", _text(path))


def _text(path: Path) -> str:
    """What is in the file; "" where it is not there."""
    return path.read_text(encoding="utf-8", errors="replace") if path.is_file() else ""
