"""What is told about this installation: versions and places, on the screen and as text for whoever helps."""

import platform
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import PySide6
from PySide6.QtCore import QCoreApplication, qVersion
from PySide6.QtGui import QGuiApplication

from rakor_desktop import __version__
from rakor_desktop.local.paths import backup_dir, config_dir, data_dir, journal_dir, log_dir
from rakor_desktop.services.settings.about import StoreFacts

translate = QCoreApplication.translate
NAME = "Rakor Desktop"


@dataclass(frozen=True, slots=True)
class Fact:
    """A line: what it is and what is known of it; `folder` is where it lies, if that is on this computer."""

    label: str
    value: str
    folder: Path | None = None


def versions(facts: StoreFacts) -> tuple[Fact, ...]:
    """What the program is made of, and what keeps its store."""
    return (
        Fact(translate("About", "Program"), __version__),
        Fact(translate("About", "Data store"), f"{facts.engine}, {facts.revision}"),
        Fact("Python", platform.python_version()),
        Fact("Qt", f"{qVersion()} (PySide6 {PySide6.__version__}, {QGuiApplication.platformName()})"),
        Fact("SQLAlchemy", facts.sqlalchemy),
        Fact(translate("About", "System"), platform.platform()),
    )


def places(store: str) -> tuple[Fact, ...]:
    """Where everything lies; `store` is its path, or its address without a password. Raises CannotWrite."""
    path = Path(store)
    return (
        Fact(translate("About", "Data file in use"), store, path.parent if path.is_file() else None),
        *(
            Fact(words, str(folder), folder)
            for words, folder in (
                (translate("About", "Data of this computer"), data_dir()),
                (translate("About", "Backups before updates"), backup_dir()),
                (translate("About", "What is being typed"), journal_dir()),
                (translate("About", "Settings"), config_dir()),
                (translate("About", "Log"), log_dir()),
            )
        ),
    )


def as_text(facts: Sequence[Fact]) -> str:
    """All of it for an e-mail: the person's own folder is told as ~, since it bears his name."""
    home = str(Path.home())
    lines = [f"{one.label}: {one.value.replace(home, '~') if len(home) > 1 else one.value}" for one in facts]
    return "\n".join([NAME, *lines, ""])
