"""The real program, begun as `rakor-desktop open STORE` begins it; says when the list of meetings is painted."""

import os
import sys

from rakor_desktop.app.quick_imports import quick_imports

with quick_imports():
    from PySide6.QtCore import QEvent, QObject, QTimer
    from PySide6.QtWidgets import QApplication

    from rakor_desktop.app import gui
    from rakor_desktop.local import logs
    from rakor_desktop.ui.kit.table import Table
    from rakor_desktop.ui.meetings.page import MeetingsPage
    from rakor_desktop.ui.navigation import Place


class FirstPaint(QObject):
    """Watches the list from outside until it is painted with at least one row in it."""

    def __init__(self, table: Table) -> None:
        super().__init__(table)
        self._table = table
        table.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and self._table.model().rowCount() > 0:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, painted)  # comes when this paint is over
        return False


def painted() -> None:
    os.write(sys.stdout.fileno(), b"painted\n")
    QApplication.exit()


def main(store: str) -> None:
    app = gui.make_application()
    faults = logs.start()
    desktop = gui.Desktop()
    desktop.opening.opened.connect(lambda _database: watch(desktop))
    desktop.begin(store)
    app.exec()
    desktop.close()
    logs.stop(faults)


def watch(desktop: gui.Desktop) -> None:
    assert desktop.house
    page = desktop.house.window.page(Place.MEETINGS)
    assert isinstance(page, MeetingsPage)
    FirstPaint(page.table)


main(sys.argv[1])
