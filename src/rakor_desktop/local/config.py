"""What this person set on this computer: store last opened, language, name of the desk; one small JSON file."""

import json
import logging
from dataclasses import asdict, dataclass, fields
from enum import StrEnum
from pathlib import Path
from typing import Any

from rakor_desktop.domain.errors import CannotWrite
from rakor_desktop.local import paths
from rakor_desktop.local.files import write_whole

_log = logging.getLogger(__name__)


class Language(StrEnum):
    """Languages of the screen; paper is always Indonesian."""

    INDONESIAN = "id"
    ENGLISH = "en"


@dataclass(frozen=True, slots=True)
class Config:
    """The settings; every one has a value that works without being asked."""

    last_store: str = ""
    language: Language = Language.INDONESIAN
    desk: str = ""  # the name of this desk; nobody gave it one yet
    evidence_folder: str = ""  # of the files that prove reports, where the store is on a server


def load() -> Config:
    """The settings as they are; a setting that is absent or unreadable has its first value. Never fails."""
    try:
        kept = json.loads(_file().read_bytes())
    except FileNotFoundError:
        return Config()
    except (OSError, ValueError, CannotWrite) as error:
        _log.warning("settings unreadable: %s", type(error).__name__)
        return Config()
    return _understood(kept if isinstance(kept, dict) else {})


def save(config: Config) -> None:
    """Keep the settings, for no other eyes: a store's address may hold a password. Raises CannotWrite, DiskFull."""
    write_whole(_file(), json.dumps(asdict(config), indent=2, ensure_ascii=False).encode(), private=True)


def _understood(kept: dict[str, Any]) -> Config:
    good: dict[str, Any] = {}
    for field in fields(Config):
        kind: type[Any] = type(field.default)
        try:
            good[field.name] = kind(kept.get(field.name, field.default))
        except ValueError:
            _log.warning("setting %s unreadable", field.name)
    return Config(**good)


def _file() -> Path:
    return paths.config_dir() / "config.json"
