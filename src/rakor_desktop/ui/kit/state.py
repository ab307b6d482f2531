"""What the window remembers of this person on this computer: sizes, splitters, filters, theme, letter size."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtWidgets import QSplitter, QWidget

TEXT_SIZES = (100, 115, 130)
"""Letter sizes in per cent."""


class State:
    """Small things kept in `window.ini` of the configuration folder; whatever is unreadable counts as not there."""

    def __init__(self, folder: Path) -> None:
        self._settings = QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)

    @property
    def dark(self) -> bool:
        """Whether the dark theme was chosen."""
        return self.text("theme") == "dark"

    @dark.setter
    def dark(self, dark: bool) -> None:
        self.set_text("theme", "dark" if dark else "light")

    @property
    def text_size(self) -> int:
        """Letter size in per cent, one of TEXT_SIZES."""
        size = self.text("text_size", "100")
        return int(size) if size in map(str, TEXT_SIZES) else TEXT_SIZES[0]

    @text_size.setter
    def text_size(self, size: int) -> None:
        self.set_text("text_size", str(size))

    def text(self, name: str, default: str = "") -> str:
        """A remembered word, for example a filter."""
        value = self._settings.value(name)
        return value if isinstance(value, str) else default

    def set_text(self, name: str, value: str) -> None:
        """Remember a word."""
        self._settings.setValue(name, value)

    def restore_window(self, window: QWidget) -> bool:
        """Put a window where it was; False when nothing is remembered."""
        return window.restoreGeometry(self._bytes(f"window/{window.objectName()}"))

    def remember_window(self, window: QWidget) -> None:
        """Remember where a window is; it is known by its object name."""
        self._settings.setValue(f"window/{window.objectName()}", window.saveGeometry())

    def follow_splitter(self, splitter: QSplitter) -> None:
        """Put a splitter where it was and remember each move; it is known by its object name."""
        name = f"splitter/{splitter.objectName()}"
        splitter.restoreState(self._bytes(name))
        splitter.splitterMoved.connect(lambda _at, _index: self._settings.setValue(name, splitter.saveState()))

    def _bytes(self, name: str) -> QByteArray:
        value = self._settings.value(name)
        return value if isinstance(value, QByteArray) else QByteArray()
