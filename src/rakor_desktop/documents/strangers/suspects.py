"""A file of somebody's disk that shall be compared with what was issued: read as it is, never opened."""

import hashlib
from dataclasses import dataclass
from pathlib import Path

from rakor_desktop.domain.errors import CannotRead, DocumentTooLarge
from rakor_desktop.local.files import read_within

MOST_MB = 100


@dataclass(frozen=True, slots=True)
class Suspect:
    """The file's name, its bytes and their SHA-256."""

    file_name: str
    content: bytes
    sha256: str


def load_suspect(path: Path) -> Suspect:
    """A file as it is on the disk. Raises CannotRead, also of what is no file, DocumentTooLarge beyond 100 MB."""
    if not path.is_file():
        raise CannotRead(str(path), "Is a directory" if path.is_dir() else "No such file or directory")
    content = read_within(path, MOST_MB * 1_000_000)
    if content is None:
        raise DocumentTooLarge(path.name, f"{MOST_MB} MB")
    return Suspect(path.name, content, hashlib.sha256(content).hexdigest())
