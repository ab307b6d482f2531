"""The way from the directory to the import: a button, its keys, a file dropped on the page."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from rakor_desktop.ui.import_wish import ImportWish
from rakor_desktop.ui.kit.actions import make_action
from rakor_desktop.ui.kit.drops import FileDrops


class ImportWay(QObject):
    """Tells `wanted`; `day` is asked for the day that the page is about."""

    wanted = Signal(object)  # ImportWish

    def __init__(self, page: QWidget, day: Callable[[], date]) -> None:
        super().__init__(page)
        self._day = day
        self.action = make_action(page, self.tr("Import…"), "Ctrl+I", self._on_action, anywhere=True)
        self._drops = FileDrops(page)
        self._drops.dropped.connect(self._on_dropped)

    @Slot()
    def _on_action(self) -> None:
        self.wanted.emit(ImportWish(self._day()))

    @Slot(object)
    def _on_dropped(self, path: Path) -> None:
        self.wanted.emit(ImportWish(self._day(), path))
