"""What stands on the pictures of the help: how to come there from the window with the reference meeting."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop, QSize, Qt, QTimer
from PySide6.QtGui import QAction, QImage, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from rakor_desktop.app.gui import Desktop
from rakor_desktop.app.wiring import House
from rakor_desktop.db.database import Database
from rakor_desktop.documents import rendering
from rakor_desktop.documents.attendance.attendance_pdf import planned
from rakor_desktop.domain.publishing import DocumentKind
from rakor_desktop.services.publishing import papers, publishing
from rakor_desktop.services.seating import seating
from rakor_desktop.services.settings import profiles
from rakor_desktop.services.signing import reconciling, signing
from rakor_desktop.ui.file_check import FileCheck
from rakor_desktop.ui.kit.dialogs import Sheet
from rakor_desktop.ui.navigation import Place
from rakor_desktop.ui.settings.head_section import HeadSection

SIZE = QSize(1366, 728)
MEETING = 1
SIGNED = "1-2 5 8 9w 10-11 13-28"
_PAUSE_MS, _MOST_PAUSES, _ALIKE = 100, 300, 3
"""How long it is waited at a time, how often at most, and how often a window has to look the same."""


def go_on(database: Database) -> None:
    """What the reference meeting does not bring: seats, and a sheet that was issued and came back signed."""
    database.run(seating.fill, MEETING)
    paper = database.ask(papers.attendance_paper, MEETING, database.ask(profiles.meeting_profile, MEETING))
    paper = database.run(signing.print_sheet, MEETING, paper, planned(paper))
    database.run(publishing.issue, MEETING, DocumentKind.ATTENDANCE_PDF, rendering.render(paper))
    database.run(reconciling.type_signed, MEETING, SIGNED)


class Studio:
    """The program with the reference meeting, and hands that use it."""

    def __init__(self, desktop: Desktop, folder: Path) -> None:
        self.desktop, self.folder = desktop, folder

    @property
    def house(self) -> House:
        """The open store with its window."""
        if self.desktop.house is None:
            raise LookupError("no store is open")
        return self.desktop.house

    def go(self, place: Place, focus: object = None) -> QWidget:
        """To a page of the house or of the reference meeting, once it shows what it has; returns the window."""
        window = self.house.window
        self.house.navigator.go(place, MEETING if place.of_meeting else None, focus)
        window.resize(SIZE)
        window.activateWindow()
        until(window.isActiveWindow)
        return self.settled(window)

    def press(self, keys: str) -> None:
        """Do what these keys do on the page in view."""
        at = self.house.window.stack
        bound = [one for one in at.findChildren(QAction) if QKeySequence(keys) in one.shortcuts() and _in_view(one)]
        bound[-1].trigger()
        self.settled(self.house.window)

    def sheet(self) -> QWidget:
        """The form that is open over the window."""
        (found,) = (one for one in QApplication.topLevelWidgets() if isinstance(one, Sheet) and one.isVisible())
        return self.settled(found)

    def settled(self, window: QWidget) -> QWidget:
        """Wait until the window looks the same for a while: all it asked for is there."""
        before, alike = QImage(), 0

        def looks_the_same() -> bool:
            nonlocal before, alike
            self._answered()
            now = window.grab().toImage()
            before, alike = now, alike + 1 if now == before else 0
            return alike == _ALIKE

        until(looks_the_same)
        return window

    def _answered(self) -> None:
        """Wait until whatever was asked of the store, or is being printed, is there."""
        answers: list[object] = []
        self.house.jobs.read(_nothing_of, then=answers.append)
        self.house.jobs.export(_nothing, then=answers.append)
        until(lambda: len(answers) == 2)


def until(there: Callable[[], bool]) -> None:
    """Wait for it; raises TimeoutError when it does not come."""
    for _ in range(_MOST_PAUSES):
        if there():
            return
        pause(_PAUSE_MS)
    raise TimeoutError


def pause(milliseconds: int) -> None:
    """Let the program work for so long."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def _in_view(action: QAction) -> bool:
    owner = action.parent()
    return isinstance(owner, QWidget) and owner.isVisible() and action.isEnabled()


def _at(place: Place) -> Callable[[Studio], QWidget]:
    return lambda studio: studio.go(place)


def _welcome(studio: Studio) -> QWidget:
    welcome = studio.desktop.show_welcome()
    welcome.resize(SIZE)
    welcome.offer_way_back(False)
    QTest.keyClicks(_focus(welcome), "banten")
    QTest.keyClick(_focus(welcome), Qt.Key.Key_Return)
    welcome.new_path.set_text("rakor-banten.sqlite")  # not the folder of whoever takes the picture
    return studio.settled(welcome)


def _answer(studio: Studio) -> QWidget:
    studio.go(Place.INVITATIONS)
    studio.press("J")
    return studio.sheet()


def _on_the_whole_screen(studio: Studio) -> QWidget:
    """The desk as F9 gives it, while somebody is looked for."""
    window = studio.house.window
    studio.go(Place.ATTENDANCE)
    window.whole_screen.give(window.page(Place.ATTENDANCE))
    window.setWindowState(Qt.WindowState.WindowNoState)
    window.resize(SIZE)
    QTest.keyClicks(_focus(window), "banten")
    studio.settled(window)
    QTest.keyClick(_focus(window), Qt.Key.Key_Down)
    return studio.settled(window)


def _represented(studio: Studio) -> QWidget:
    _on_the_whole_screen(studio)
    studio.press("W")
    return studio.house.window


def _leave_the_desk(studio: Studio) -> None:
    window = studio.house.window
    studio.press("Esc")
    window.whole_screen.take_back()
    window.setWindowState(Qt.WindowState.WindowNoState)


def _read_so_far(studio: Studio) -> QWidget:
    """The third line of the salutation is being read."""
    window = studio.go(Place.SALUTATION)
    for _ in range(3):
        QTest.keyClick(_focus(window), Qt.Key.Key_Space)
    return studio.settled(window)


def _recommendation(studio: Studio) -> QWidget:
    """All of the remark in view becomes a recommendation."""
    window = studio.go(Place.MINUTES)
    QTest.keyClick(_focus(window), Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    studio.press("Ctrl+R")
    return studio.settled(window)


def _gate(studio: Studio) -> QWidget:
    return studio.go(Place.GATE, DocumentKind.MINUTES)


def _head(studio: Studio) -> QWidget:
    return studio.go(Place.SETTINGS, HeadSection)


def _verdict(studio: Studio) -> QWidget:
    """The sheet that was issued, as somebody brings it back."""
    house = studio.house
    (document, *_) = house.database.ask(publishing.documents, MEETING)
    brought = studio.folder / document.file_name
    brought.write_bytes(house.database.ask(publishing.document_content, document.id))
    studio.go(Place.DOCUMENTS)
    check = FileCheck(house.jobs, house.window.messages, house.window)
    check.check(brought)
    until(lambda: check.sheet is not None)
    return studio.sheet()


def _focus(window: QWidget) -> QWidget:
    focused = window.focusWidget()
    if focused is None:
        raise LookupError("nothing has the focus")
    return focused


SCENES: dict[str, Callable[[Studio], QWidget]] = {
    "beranda": _at(Place.HOME),
    "undangan": _at(Place.INVITATIONS),
    "jawaban": _answer,
    "surat": _at(Place.LETTER),
    "denah": _at(Place.SEATING),
    "sapaan": _read_so_far,
    "cocokkan": _at(Place.SIGNING),
    "notula": _at(Place.MINUTES),
    "rekomendasi": _recommendation,
    "siap-dicetak": _gate,
    "tindak-lanjut": _at(Place.FOLLOWUPS),
    "dokumen": _at(Place.DOCUMENTS),
    "keaslian": _verdict,
    "direktori": _at(Place.DIRECTORY),
    "kop": _head,
    "meja": _on_the_whole_screen,
    "diwakili": _represented,
    "selamat-datang": _welcome,
}
"""Each picture by its name: what leads to the window or form that it shows."""
AFTERWARDS: dict[str, Callable[[Studio], None]] = {
    "jawaban": lambda studio: _close(studio.sheet()),
    "keaslian": lambda studio: _close(studio.sheet()),
    "rekomendasi": lambda studio: studio.press("Esc"),
    "meja": _leave_the_desk,
    "diwakili": _leave_the_desk,
}
"""What is put away again before the next picture."""


def _nothing_of(_session: object) -> None:
    """A question without an answer."""


def _nothing() -> None:
    """Nothing to make."""


def _close(sheet: QWidget) -> None:
    sheet.close()
