"""An operating system lock on an open file: it falls when its process dies, however it dies."""

import os
import sys

if sys.platform == "win32":
    import msvcrt

    _FAR_BEYOND_THE_END = 1 << 30  # Windows forbids others to read the locked bytes themselves

    def take(handle: int) -> bool:
        """Lock the file for this handle; False when somebody else has it."""
        os.lseek(handle, _FAR_BEYOND_THE_END, os.SEEK_SET)
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True
else:
    import fcntl

    def take(handle: int) -> bool:
        """Lock the file for this handle; False when somebody else has it."""
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True
