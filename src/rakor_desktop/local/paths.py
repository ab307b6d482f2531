"""Where things are: what the program brings along, and what it keeps for the person.

`RAKOR_HOME` moves everything the person owns into one folder (tests, a stick, a second set of data).
`RAKOR_RESOURCES` names another folder of fonts, icons, profiles and reference data.
Each folder that is made when missing raises CannotWrite where it cannot be.
"""

import os
import sys
from importlib.resources import files
from pathlib import Path

from platformdirs import PlatformDirs

from rakor_desktop.domain.errors import CannotRead, CannotWrite

_DIRS = PlatformDirs("RakorDesktop", appauthor=False)


def resources_dir() -> Path:
    """The folder of fonts, icons, profiles and reference data: named by hand, installed, or of the source tree."""
    override = os.environ.get("RAKOR_RESOURCES")
    if override:
        return Path(override)
    package = Path(str(files("rakor_desktop")))
    for candidate in (package / "resources", package.parents[1] / "resources"):
        if candidate.is_dir():
            return candidate
    raise CannotRead(path=str(package / "resources"), detail="resources")


def notices_dir() -> Path | None:
    """The licences that a bundled program has beside it; None where it was not bundled."""
    folder = Path(sys.executable).resolve().parent / "LICENSES"
    return folder if getattr(sys, "frozen", False) and folder.is_dir() else None


def data_dir() -> Path:
    """Stores of this computer and what belongs to them; made when missing."""
    return _made(_own("data") or _DIRS.user_data_path)


def config_dir() -> Path:
    """Configuration of this person on this computer; made when missing."""
    return _made(_own("config") or _DIRS.user_config_path)


def log_dir() -> Path:
    """Log files; made when missing."""
    return _made(_own("logs") or _DIRS.user_log_path)


def backup_dir() -> Path:
    """Copies of stores from before each migration; made when missing."""
    return _made(data_dir() / "backups")


def journal_dir() -> Path:
    """What is being typed, by store and by running program; made when missing."""
    return _made(data_dir() / "journal")


def documents_dir() -> Path:
    """The person's own documents, proposed when a file is saved; made when missing."""
    return _made(_own("documents") or _DIRS.user_documents_path)


def _own(name: str) -> Path | None:
    home = os.environ.get("RAKOR_HOME")
    return Path(home) / name if home else None


def _made(folder: Path) -> Path:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise CannotWrite(path=str(folder), detail=error.strerror or "") from error
    return folder
