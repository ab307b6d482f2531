"""The letter for Word goes through the gate like any other: what is held up is marked as a draft, and says so."""

from dataclasses import replace
from datetime import date
from pathlib import Path
from zipfile import ZipFile

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from builders import banten_meeting
from rakor_desktop.app.founding import begin_numbers
from rakor_desktop.db.database import Database
from rakor_desktop.documents.profiles import OLD_STYLE, load_profile
from rakor_desktop.services.letters import approvals, letters
from rakor_desktop.services.letters.approvals import Approval
from rakor_desktop.services.publishing import numbers
from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.kit.messages import MessageArea, MessageStrip
from rakor_desktop.ui.kit.state import State
from rakor_desktop.ui.letters.corrections import STRIP
from rakor_desktop.ui.letters.word_file import WordFile

DAY = date(2016, 4, 4)


@pytest.mark.parametrize(("opening", "draft"), [("Datanglah.", False), ("Datanglah 😀.", True)])
def test_what_the_gate_holds_up_is_a_draft_for_word_too(
    qtbot: QtBot, jobs: Jobs, store: Database, messages: MessageArea, tmp_path: Path, opening: str, draft: bool
) -> None:
    meeting_id, window, path = number_a_letter(store, opening), QWidget(), tmp_path / "undangan.docx"
    qtbot.addWidget(window)
    qtbot.addWidget(messages)
    word, asked = WordFile(jobs, messages, State(tmp_path), window), list[bool]()
    word.gate_wanted.connect(lambda: asked.append(True))
    word.write(meeting_id, load_profile(OLD_STYLE), str(path))
    assert ("KONSEP" in whole(path)) is draft
    said = messages.strip(STRIP)
    assert isinstance(said, MessageStrip)
    assert ("1 to look at" in said.accessibleName()) is draft
    for button in said.actions_offered:
        button.click()
    assert bool(asked) is draft


def number_a_letter(store: Database, opening: str) -> int:
    """A meeting with a letter that says so and has its number."""
    meeting_id, _ = banten_meeting(store)
    begin_numbers(store, DAY)
    draft = replace(store.ask(letters.letter, meeting_id).draft, opening=(opening,))
    version = store.run(letters.save_letter, meeting_id, draft, 0)
    store.run(approvals.approve, meeting_id, Approval(store.ask(numbers.books)[0].id, DAY), version)
    return meeting_id


def whole(path: Path) -> str:
    """Everything that is written in a file for Word, its heads too."""
    with ZipFile(path) as packed:
        return "".join(packed.read(name).decode() for name in packed.namelist() if name.endswith(".xml"))
