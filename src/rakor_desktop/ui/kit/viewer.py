"""Hand a file or a folder to the program that this computer has for it."""

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices


def open_in_viewer(path: Path) -> bool:
    """Open it in another program; False when there is none for it."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
