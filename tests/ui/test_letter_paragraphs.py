"""A paragraph of a letter that was removed comes back alone, and into its own letter only."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from builders import invite_regions, make_meeting
from rakor_desktop.db.database import Database
from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.kit.messages import MessageArea
from ui.test_letter import Desk


@pytest.fixture
def desk(qtbot: QtBot, jobs: Jobs, store: Database, messages: MessageArea, tmp_path: Path) -> Desk:
    return Desk(qtbot, jobs, store, messages, tmp_path)


def test_what_was_written_since_a_paragraph_was_removed_stays(desk: Desk, messages: MessageArea) -> None:
    closing = desk.fields.closing
    first, _ = closing.texts()
    messages.setParent(desk.page)  # a window of its own would take the focus
    closing.items[0].setFocus()
    closing.remove.trigger()
    closing.items[0].editor.setPlainText("Lain sekali.")
    assert messages.undo()
    assert closing.texts() == (first, "Lain sekali.")
    for _ in range(2):
        closing.items[0].setFocus()
        closing.remove.trigger()
    assert closing.texts() == ()
    assert messages.undo()
    assert closing.texts() == ("Lain sekali.",)
    desk.saved()
    assert desk.letter.draft.closing == ("Lain sekali.",)


def test_a_paragraph_is_not_brought_back_into_the_letter_of_another_meeting(
    desk: Desk, messages: MessageArea, qtbot: QtBot
) -> None:
    closing = desk.fields.closing
    messages.setParent(desk.page)
    closing.items[0].editor.setPlainText("Hanya untuk rapat ini.")
    closing.items[0].setFocus()
    closing.remove.trigger()
    desk.saved()
    other = make_meeting(desk.store)
    invite_regions(desk.store, other)
    with qtbot.waitSignal(desk.page.preview.drawn):
        desk.page.enter(other)
        desk.page.reload()
    shown_now = closing.texts()
    messages.undo()
    assert closing.texts() == shown_now
