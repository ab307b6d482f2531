"""The window lives on while a stranger's file is read: its event loop turns, whatever the file does."""

import gc
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from time import monotonic

import pytest
from PySide6.QtCore import QObject, QTimer, Slot

import strange_files as strange
from hands import Hands
from rakor_desktop.app.gui import Desktop
from rakor_desktop.ui.importing.page import ImportPage
from rakor_desktop.ui.navigation import Place

HOSTILE: dict[str, Callable[[], bytes]] = {
    "bomb": strange.bomb,
    "bomb that lies about its size": strange.lying_bomb,
    "billion laughs": strange.laughs,
    "cell at XFD1048576": strange.far_cell,
    "a million empty styled rows": lambda: strange.styled_rows(1_048_000, 7),
    "one text in every cell": strange.one_text_everywhere,
    "cut short": lambda: strange.xlsx()[:-40],
    "wrong type": lambda: b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n",
    "password": lambda: strange.compound("EncryptedPackage", b"x" * 5000),
    "a formula in every cell": strange.formulas,
    "too many commas": lambda: b"," * 20_000_000,
}
LARGE = "Jabatan;Nama\n" + "Jabatan Entah;Seseorang\n" * 20_000
TICK_MS, LONGEST = 20, 0.5


class Heart(QObject):
    """Beats with the event loop; `longest` is the longest pause between two beats, s."""

    def __init__(self) -> None:
        super().__init__()
        self._last, self.longest, self.began = monotonic(), 0.0, monotonic()
        self._timer = QTimer(self, interval=TICK_MS)
        self._timer.timeout.connect(self.beat)
        self._timer.start()

    @Slot()
    def beat(self) -> None:
        now = monotonic()
        self.longest, self._last = max(self.longest, now - self._last), now

    def is_alive(self) -> bool:
        """Whether no pause was as long as half of all the time: a window that waited would have been one pause."""
        self.beat()
        return self.longest < max(LONGEST, (monotonic() - self.began) / 2)


@pytest.fixture
def alone() -> Iterator[None]:
    """What thousands of tests before left in this process is no part of the window: no collection looks at it."""
    gc.collect()
    gc.freeze()
    yield
    gc.unfreeze()


@pytest.fixture
def page(desktop: Desktop, hands: Hands, banten_file: tuple[Path, int], tmp_path: Path, alone: None) -> ImportPage:
    desktop.begin(str(shutil.copy(banten_file[0], tmp_path / "banten.sqlite")))
    hands.until(lambda: desktop.house and desktop.house.window.isActiveWindow())
    assert desktop.house
    desktop.house.navigator.go(Place.IMPORT)
    made = desktop.house.window.page(Place.IMPORT)
    assert isinstance(made, ImportPage)
    hands.until(made.has_focus)
    return made


def test_the_window_turns_while_hostile_files_are_read(page: ImportPage, hands: Hands, tmp_path: Path) -> None:
    for name, make in HOSTILE.items():
        path = tmp_path / "daftar.xlsx"
        path.write_bytes(make())
        heart = Heart()
        page.files.read(path)
        assert page.messages.strip("refusal") is None
        hands.until(lambda: page.messages.strip("refusal"))
        assert heart.is_alive(), (name, heart.longest)
        assert page.stack.currentWidget() is page.start


def test_the_window_turns_while_a_large_list_is_compared(page: ImportPage, hands: Hands, tmp_path: Path) -> None:
    path = tmp_path / "daftar.csv"
    path.write_text(LARGE, encoding="utf-8")
    heart = Heart()
    page.files.read(path)
    hands.until(lambda: page.stack.currentWidget() is page.check)
    assert heart.is_alive(), heart.longest
    assert page.check.model.rowCount() == 20_000


def test_a_reading_is_stopped_and_another_begins(page: ImportPage, hands: Hands, tmp_path: Path) -> None:
    slow, quick = tmp_path / "lama.xlsx", tmp_path / "daftar.csv"
    slow.write_bytes(strange.lying_bomb())
    quick.write_text("Jabatan;Nama\nBupati Lebak;Contoh Satu\n", encoding="utf-8")
    page.files.read(slow)
    assert page.head.progress.isVisible()
    page.head.progress.cancelled.emit()
    hands.until(lambda: page.messages.strip("refusal"))
    assert page.head.progress.isHidden()
    page.files.read(slow)
    page.files.read(quick)
    hands.until(lambda: page.stack.currentWidget() is page.check)
    assert page.messages.strip("refusal") is None
