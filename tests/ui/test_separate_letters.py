"""Saving letters separately on the screen: a folder, how far it is, stopped, where they are, refusals as sentences."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from builders import banten_meeting, make_meeting
from rakor_desktop.db.database import Database
from rakor_desktop.documents.profiles import OLD_STYLE, load_profile
from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.kit.messages import MessageArea, MessageStrip
from rakor_desktop.ui.separate_letters import STRIP, SeparateLetters


@pytest.fixture
def opened() -> list[Path]:
    return []


@pytest.fixture
def letters(qtbot: QtBot, jobs: Jobs, messages: MessageArea, opened: list[Path]) -> SeparateLetters:
    window = QWidget()
    qtbot.addWidget(window)
    qtbot.addWidget(messages)

    def opener(path: Path) -> bool:
        opened.append(path)
        return True

    return SeparateLetters(jobs, messages, window, opener)


def save(letters: SeparateLetters, meeting_id: int, folder: Path) -> None:
    dialog = letters.choose(meeting_id, load_profile(OLD_STYLE))
    assert dialog
    dialog.fileSelected.emit(str(folder))
    dialog.close()


def strip(messages: MessageArea) -> MessageStrip:
    found = messages.strip(STRIP)
    assert isinstance(found, MessageStrip)
    return found


def test_each_letter_is_a_file_and_the_strip_leads_to_them(
    letters: SeparateLetters, store: Database, messages: MessageArea, tmp_path: Path, opened: list[Path]
) -> None:
    meeting_id, _ = banten_meeting(store)
    told: list[tuple[int, int]] = []
    letters.progressed.connect(lambda done, of: told.append((done, of)))
    save(letters, meeting_id, tmp_path / "surat")
    assert told == [(no, 16) for no in range(1, 17)]
    assert "01-bupati-pandeglang.pdf" in [path.name for path in (tmp_path / "surat").iterdir()]
    assert strip(messages).title.text() == "16 letter(s) saved, each as a file."
    strip(messages).actions_offered[0].click()
    assert opened == [tmp_path / "surat"]


def test_it_is_stopped_between_two_letters(
    letters: SeparateLetters, store: Database, messages: MessageArea, tmp_path: Path
) -> None:
    meeting_id, _ = banten_meeting(store)
    letters.progressed.connect(letters.stop)
    save(letters, meeting_id, tmp_path)
    assert strip(messages).title.text() == "Stopped: 1 of 16 letters are saved."
    assert len(list(tmp_path.glob("*.pdf"))) == 1


def test_nobody_invited_and_a_place_that_is_no_folder_are_told(
    letters: SeparateLetters, store: Database, messages: MessageArea, tmp_path: Path
) -> None:
    meeting_id, _ = banten_meeting(store)
    save(letters, make_meeting(store, "Rapat lain"), tmp_path)
    assert strip(messages).title.text() == "Nobody is invited yet."
    (tmp_path / "berkas").write_text("x")
    save(letters, meeting_id, tmp_path / "berkas")
    assert "refusal" in messages.ids()
    assert letters.choose(meeting_id, load_profile(OLD_STYLE)) is not None
