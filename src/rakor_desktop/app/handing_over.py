"""A second start hands the store it was asked for over to the window that is open, and ends.

Whoever listens holds `local.first.Place`. Where nobody answers within moments, the second start opens a window itself:
a window that hangs keeps nobody out.
"""

import hashlib
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket

PATIENCE_MS = 4000
"""So long a second start waits for the first to come up and to answer."""
_MOST_BYTES = 8192
_TAKEN = b"taken\n"


def address(folder: Path) -> str:
    """Where the window of this person listens, told by where he keeps his configuration."""
    return "rakor-desktop-" + hashlib.sha256(str(folder).encode()).hexdigest()[:16]


def handed_over(store: str, to: str, patience_ms: int = PATIENCE_MS) -> bool:
    """Ask the open window for this store ("" for itself alone); False when nobody took it."""
    until = monotonic() + patience_ms / 1000
    while monotonic() < until:
        socket = QLocalSocket()
        socket.connectToServer(to)
        if socket.waitForConnected(200):
            socket.write(store.encode() + b"\n")
            socket.flush()
            return socket.waitForReadyRead(max(int((until - monotonic()) * 1000), 1)) and bytes(
                socket.readAll().data()
            ) == _TAKEN
    return False


class Doorbell(QObject):
    """Listens for second starts, and answers each once its wish is told."""

    rung = Signal(str)  # a store, or "" for the window alone

    def __init__(self, at: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        QLocalServer.removeServer(at)  # the socket that a crash left behind: the lock says that nobody listens there
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_guest)
        self._server.listen(at)

    def close(self) -> None:
        """Listen no longer."""
        self._server.close()

    @Slot()
    def _on_guest(self) -> None:
        while guest := self._server.nextPendingConnection():
            guest.readyRead.connect(self._on_words)
            guest.disconnected.connect(guest.deleteLater)
            if guest.canReadLine():
                self._answer(guest)

    @Slot()
    def _on_words(self) -> None:
        guest = self.sender()
        if isinstance(guest, QLocalSocket) and (guest.canReadLine() or guest.bytesAvailable() > _MOST_BYTES):
            self._answer(guest)

    def _answer(self, guest: QLocalSocket) -> None:
        words = bytes(guest.readLine(_MOST_BYTES).data()).decode(errors="replace").rstrip("\n")
        guest.write(_TAKEN)
        guest.flush()
        guest.disconnectFromServer()
        self.rung.emit(words)
