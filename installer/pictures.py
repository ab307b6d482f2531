"""Takes the pictures of README anew, from the real window with the reference meeting.

Run by the project's own Python: `.venv/bin/python installer/pictures.py`.
"""

import os
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QTimer

from rakor_desktop.app import gui
from rakor_desktop.app.demo import build_reference_meeting
from rakor_desktop.app.startup import made
from rakor_desktop.services import seating
from rakor_desktop.ui.navigation import Place

FOLDER = Path(__file__).parents[1] / "resources" / "help"
SIZE = (1366, 728)
PICTURES = {
    "beranda": Place.HOME,
    "rapat": Place.MEETINGS,
    "ringkasan": Place.SUMMARY,
    "undangan": Place.INVITATIONS,
    "kehadiran": Place.ATTENDANCE,
    "notula": Place.MINUTES,
    "tindak-lanjut": Place.FOLLOWUPS,
    "direktori": Place.DIRECTORY,
    "surat": Place.LETTER,
    "denah": Place.SEATING,
}
SETTLED_MS = 3000


def main() -> int:
    """Open the program on a sample store and save a picture of each page."""
    with tempfile.TemporaryDirectory() as home:
        os.environ["RAKOR_HOME"] = home
        store = str(Path(home) / "contoh.sqlite")
        database = made(store, build_reference_meeting)
        database.run(seating.fill, 1)
        database.close()
        app = gui.make_application()
        desktop = gui.Desktop()
        desktop.begin(store)
        while desktop.house is None:
            _wait(50)
        desktop.house.window.resize(*SIZE)
        for name, place in PICTURES.items():
            desktop.house.navigator.go(place, 1 if place.of_meeting else None)
            _wait(SETTLED_MS)
            desktop.house.window.grab().save(str(FOLDER / f"{name}.png"))
            print(FOLDER / f"{name}.png")
        desktop.close()
        app.quit()
    return 0


def _wait(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


if __name__ == "__main__":
    sys.exit(main())
