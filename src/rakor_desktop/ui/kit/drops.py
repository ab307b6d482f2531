"""Files of this computer that are dropped on a page."""

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Signal
from PySide6.QtGui import QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QWidget


class FileDrops(QObject):
    """Lets one file at a time be dropped anywhere on a widget; anything else is not taken."""

    dropped = Signal(object)  # Path

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        widget.setAcceptDrops(True)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A drag that enters is one that moves, to Qt; a drop is neither."""
        if isinstance(event, QDragMoveEvent) and _file_in(event.mimeData()):
            event.acceptProposedAction()
            return True
        if event.type() == QEvent.Type.Drop and isinstance(event, QDropEvent) and (path := _file_in(event.mimeData())):
            event.acceptProposedAction()
            self.dropped.emit(path)
            return True
        return super().eventFilter(watched, event)


class FilesDrops(QObject):
    """Lets files be dropped anywhere on a widget, several at once; folders and texts are not taken."""

    dropped = Signal(object)  # list of Path

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        widget.setAcceptDrops(True)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDragMoveEvent) and _files_in(event.mimeData()):
            event.acceptProposedAction()
            return True
        if event.type() == QEvent.Type.Drop and isinstance(event, QDropEvent) and _files_in(event.mimeData()):
            event.acceptProposedAction()
            self.dropped.emit(_files_in(event.mimeData()))
            return True
        return super().eventFilter(watched, event)


def _files_in(data: QMimeData) -> list[Path]:
    paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    return [path for path in paths if path.is_file()]


def _file_in(data: QMimeData) -> Path | None:
    """The one file of this computer that is carried; None for several, a folder or a text."""
    urls = data.urls()
    path = Path(urls[0].toLocalFile()) if len(urls) == 1 and urls[0].isLocalFile() else None
    return path if path and not path.is_dir() else None
