"""Whether this is the first window of the person on this computer; told by a lock that dies with its process."""

import os
from pathlib import Path

from rakor_desktop.domain.errors import CannotWrite
from rakor_desktop.local.locks import take


class Place:
    """The one place that the first window holds; a crash leaves it free."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._handle: int | None = None

    def taken(self) -> bool:
        """Take it; False when another window has it. Raises CannotWrite."""
        if self._handle is not None:
            return True
        try:
            handle = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as error:
            raise CannotWrite(path=str(self._path), detail=error.strerror or "") from error
        if take(handle):
            self._handle = handle
            return True
        os.close(handle)
        return False

    def leave(self) -> None:
        """Let the next one have it; nothing happens to who does not hold it."""
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None
