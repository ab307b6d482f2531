"""Takes the pictures of README anew, from the real window with the reference meeting.

Run by the project's own Python: `.venv/bin/python installer/pictures.py`.
"""

import os
import sys
import tempfile
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PIL import Image
from PySide6.QtCore import QBuffer, QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest

from rakor_desktop.app import gui
from rakor_desktop.app.demo import build_reference_meeting
from rakor_desktop.app.startup import made
from rakor_desktop.db.database import Database
from rakor_desktop.documents.attendance_pdf import planned
from rakor_desktop.services import papers, profiles, reconciling, seating, signing
from rakor_desktop.ui.navigation import Place
from rakor_desktop.ui.window import MainWindow

FOLDER = Path(__file__).parents[1] / "resources" / "help"
SIZE = (1366, 728)
MEETING = 1
SIGNED = "1-2 5 8 9w 10-11 13-28"
SETTLED_MS = 3000
COLOURS = 256
"""As many as a picture keeps: flat surfaces and letters need no more, and the file is a third."""


def main() -> int:
    """Open the program on a sample store and save a picture of each page."""
    with tempfile.TemporaryDirectory() as home:
        os.environ["RAKOR_HOME"] = home
        os.environ["LOGNAME"] = "sekretariat"  # whose name stands beside what was recorded
        store = str(Path(home) / "contoh.sqlite")
        database = made(store, build_reference_meeting)
        _go_on(database)
        database.close()
        app = gui.make_application()
        desktop = gui.Desktop()
        desktop.begin(store)
        while desktop.house is None:
            _wait(50)
        window = desktop.house.window
        for name, (place, then) in PICTURES.items():
            desktop.house.navigator.go(place, MEETING if place.of_meeting else None)
            window.resize(*SIZE)
            _wait(SETTLED_MS)
            if then:
                then(window)
                _wait(SETTLED_MS)
            _save(window, FOLDER / f"{name}.png")
        desktop.close()
        app.quit()
    return 0


def _go_on(database: Database) -> None:
    """What the reference meeting does not bring: seats, and a sheet that came back signed."""
    database.run(seating.fill, MEETING)
    paper = database.ask(papers.attendance_paper, MEETING, database.ask(profiles.meeting_profile, MEETING))
    database.run(signing.print_sheet, MEETING, paper, planned(paper))
    database.run(reconciling.type_signed, MEETING, SIGNED)


def _on_the_whole_screen(window: MainWindow) -> None:
    """The desk as F9 gives it, while somebody is looked for."""
    window.whole_screen.give(window.page(Place.ATTENDANCE))
    window.setWindowState(Qt.WindowState.WindowNoState)
    window.resize(*SIZE)
    QTest.keyClicks(window.focusWidget(), "banten")
    _wait(SETTLED_MS)
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Down)


def _read_so_far(window: MainWindow) -> None:
    """The third line of the salutation is being read."""
    for _ in range(3):
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Space)


PICTURES: dict[str, tuple[Place, Callable[[MainWindow], None] | None]] = {
    "notula": (Place.MINUTES, None),
    "surat": (Place.LETTER, None),
    "denah": (Place.SEATING, None),
    "sapaan": (Place.SALUTATION, _read_so_far),
    "cocokkan": (Place.SIGNING, None),
    "direktori": (Place.DIRECTORY, None),
    "meja": (Place.ATTENDANCE, _on_the_whole_screen),
}


def _save(window: MainWindow, path: Path) -> None:
    buffer = QBuffer()
    window.grab().save(buffer, "PNG")
    picture = Image.open(BytesIO(buffer.data().data())).convert("RGB")
    picture.quantize(COLOURS, Image.Quantize.MAXCOVERAGE, kmeans=3, dither=Image.Dither.NONE).save(path, optimize=True)
    print(path, path.stat().st_size)


def _wait(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


if __name__ == "__main__":
    sys.exit(main())
