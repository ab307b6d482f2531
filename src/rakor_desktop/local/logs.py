"""The log files of this computer. They hold what happened and numbers of records, never a name or a text.

Whoever logs writes `log.info("meeting %d opened", meeting_id)`; a message about people is a leak.
"""

import faulthandler
import logging
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import TextIO

from rakor_desktop.domain.errors import CannotWrite
from rakor_desktop.local import paths

FILE_BYTES = 1 << 20
FILES_KEPT = 5
_FORM = "%(asctime)s %(levelname)s %(process)d %(threadName)s %(name)s: %(message)s"


def start() -> TextIO | None:
    """Log to `rakor.log` (5 files of 1 MiB) and let a crash of Qt or SQLite itself leave its stack in `fault.log`.

    Gives the open fault file, for `stop`; None where no file can be written, since that shall stop nobody's work.
    """
    root = logging.getLogger()
    try:
        file = log_file()
        faults = file.with_name("fault.log").open("a", encoding="utf-8")
    except (CannotWrite, OSError):
        root.addHandler(logging.NullHandler())  # without any, Python would write to the terminal
        return None
    handler = RotatingFileHandler(file, maxBytes=FILE_BYTES, backupCount=FILES_KEPT, encoding="utf-8", delay=True)
    handler.setFormatter(logging.Formatter(_FORM))
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    faulthandler.enable(faults)
    return faults


def stop(faults: TextIO | None) -> None:
    """Let go of the files."""
    root = logging.getLogger()
    for handler in [one for one in root.handlers if isinstance(one, (RotatingFileHandler, logging.NullHandler))]:
        root.removeHandler(handler)
        handler.close()
    if faults:
        faulthandler.disable()
        faults.close()


def log_file() -> Path:
    """The file being written."""
    return paths.log_dir() / "rakor.log"
