"""Autosave: nothing typed is lost or overwritten, whatever the store does."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from rakor_desktop.domain.errors import DiskFull, RakorError, StoreBusy, TextChanged
from rakor_desktop.local.journal import Journal
from rakor_desktop.ui.kit.autosave import Autosave, Pace, Saved, SaveState

NEVER = Pace(silence=1_000_000, longest=1_000_000, slow=1_000_000)


class Desk:
    """An editor with its autosave, a real journal, and a store that answers when the test says so."""

    def __init__(self, qtbot: QtBot, folder: Path, pace: Pace) -> None:
        self.editor = QPlainTextEdit()
        qtbot.addWidget(self.editor)
        self.journal = Journal(folder / "store")
        self.sent: list[tuple[str, int]] = []
        self.then: Callable[[int], object] = int
        self.refused: Callable[[RakorError], object] = str
        self.autosave = Autosave(self.editor, self.journal, self.save, pace=pace)
        self.states: list[SaveState] = []
        self.autosave.state_changed.connect(self.on_state)
        self.autosave.open("entry-1", 3, "Pembukaan")

    def save(
        self,
        key: str,
        text: str,
        base_version: int,
        then: Callable[[int], object],
        refused: Callable[[RakorError], object],
    ) -> None:
        self.sent.append((text, base_version))
        self.then, self.refused = then, refused

    def on_state(self, saved: Saved) -> None:
        self.states.append(saved.state)

    def write(self, text: str) -> None:
        self.editor.appendPlainText(text)

    def left_behind(self, folder: Path) -> list[str]:
        self.journal.close()
        return [found.text for found in Journal(folder / "store").recover()]


@pytest.fixture
def make(qtbot: QtBot, tmp_path: Path) -> Callable[[Pace], Desk]:
    return lambda pace: Desk(qtbot, tmp_path, pace)


def test_opening_saves_nothing(make: Callable[[Pace], Desk]) -> None:
    desk = make(NEVER)
    desk.autosave.flush()
    assert desk.sent == []
    assert not desk.autosave.is_unsaved


def test_each_change_is_in_the_journal_before_the_store_knows(make: Callable[[Pace], Desk], tmp_path: Path) -> None:
    desk = make(NEVER)
    desk.write("a")
    desk.write("b")
    assert desk.sent == []
    assert desk.left_behind(tmp_path) == ["Pembukaan\na\nb"]


def test_silence_saves(make: Callable[[Pace], Desk], qtbot: QtBot) -> None:
    desk = make(Pace(silence=5, longest=1_000_000, slow=1_000_000))
    desk.write("a")
    qtbot.waitUntil(lambda: desk.sent == [("Pembukaan\na", 3)])


def test_steady_typing_saves_too(make: Callable[[Pace], Desk], qtbot: QtBot) -> None:
    desk = make(Pace(silence=1_000_000, longest=5, slow=1_000_000))
    desk.write("a")
    qtbot.waitUntil(lambda: len(desk.sent) == 1)


def test_what_is_typed_while_saving_is_saved_on_the_new_version(make: Callable[[Pace], Desk], tmp_path: Path) -> None:
    desk = make(NEVER)
    desk.write("a")
    desk.autosave.flush()
    desk.write("b")
    desk.then(4)
    assert desk.editor.toPlainText() == "Pembukaan\na\nb"
    assert desk.autosave.is_unsaved
    desk.autosave.flush()
    assert desk.sent[-1] == ("Pembukaan\na\nb", 4)
    desk.then(5)
    assert desk.states == [SaveState.SAVED, SaveState.SAVED]
    assert desk.left_behind(tmp_path) == []


def test_flush_calls_back_when_everything_is_saved(make: Callable[[Pace], Desk]) -> None:
    desk, done = make(NEVER), list[bool]()
    desk.write("a")
    desk.autosave.flush(lambda: done.append(True))
    desk.write("b")
    desk.then(4)
    assert done == []
    desk.then(5)
    assert done == [True]


def test_a_refused_save_stays_in_the_journal_and_is_tried_again(
    make: Callable[[Pace], Desk], qtbot: QtBot, tmp_path: Path
) -> None:
    desk = make(Pace(silence=1, longest=5, slow=1_000_000))
    desk.write("a")
    qtbot.waitUntil(lambda: len(desk.sent) == 1)
    desk.refused(StoreBusy())
    assert desk.states == [SaveState.JOURNAL]
    qtbot.waitUntil(lambda: len(desk.sent) == 2)
    assert desk.left_behind(tmp_path) == ["Pembukaan\na"]


def test_a_conflict_tells_both_texts_and_waits_for_the_person(make: Callable[[Pace], Desk], qtbot: QtBot) -> None:
    desk = make(NEVER)
    desk.write("mine")
    desk.autosave.flush()
    with qtbot.waitSignal(desk.autosave.conflict) as told:
        desk.refused(TextChanged("Pembukaan\nmine", "Pembukaan\ntheirs", 4))
    (changed,) = told.args
    assert (changed.mine, changed.theirs, changed.version) == ("Pembukaan\nmine", "Pembukaan\ntheirs", 4)
    desk.autosave.flush()
    assert len(desk.sent) == 1
    desk.autosave.resolve("Pembukaan\nboth", 4)
    assert desk.editor.toPlainText() == "Pembukaan\nboth"
    assert desk.sent[-1] == ("Pembukaan\nboth", 4)


def test_what_is_being_typed_is_never_overwritten(make: Callable[[Pace], Desk], qtbot: QtBot) -> None:
    desk = make(NEVER)
    desk.autosave.offer(4, "fresh")
    assert (desk.editor.toPlainText(), desk.autosave.version) == ("fresh", 4)
    desk.write("mine")
    with qtbot.waitSignal(desk.autosave.elsewhere):
        desk.autosave.offer(5, "theirs")
    assert desk.editor.toPlainText() == "fresh\nmine"
    with pytest.raises(ValueError, match="unsaved"):
        desk.autosave.open("entry-2", 1, "")


def test_slow_saving_is_said(make: Callable[[Pace], Desk], qtbot: QtBot) -> None:
    desk = make(Pace(silence=1, longest=1_000_000, slow=5))
    desk.write("a")
    qtbot.waitUntil(lambda: desk.states == [SaveState.SAVING])


def test_a_journal_without_room_is_said(make: Callable[[Pace], Desk], monkeypatch: pytest.MonkeyPatch) -> None:
    desk = make(NEVER)

    def full(key: str, base_version: int, text: str) -> None:
        raise DiskFull("/")

    monkeypatch.setattr(desk.journal, "shows", full)
    desk.write("a")
    assert desk.states == [SaveState.NOWHERE]


def test_a_recovered_text_is_typed_again(make: Callable[[Pace], Desk]) -> None:
    desk = make(NEVER)
    desk.autosave.open("entry-2", 1, "Pem", unsaved="Pemaparan")
    assert desk.editor.toPlainText() == "Pemaparan"
    desk.autosave.flush()
    assert desk.sent == [("Pemaparan", 1)]
