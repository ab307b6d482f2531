"""At the next start: what the journal has and the store has not."""

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from uuid import uuid4

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from executors import Inline
from rakor_desktop.db.database import Database
from rakor_desktop.db.feed import Feed
from rakor_desktop.domain.errors import StoreBusy
from rakor_desktop.local.journal import Journal, journal_of
from rakor_desktop.services.minutes import minutes
from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.kit.messages import MessageArea, MessageStrip
from rakor_desktop.ui.minutes.conflict import ConflictSheet
from rakor_desktop.ui.minutes.keys import EntryKey
from rakor_desktop.ui.recovery import Recovery


@dataclass(frozen=True, slots=True)
class Start:
    """A program that starts: its store, its journal, and what it tells."""

    database: Database
    meeting_id: int
    journal: Journal
    messages: MessageArea
    recovery: Recovery

    def last(self) -> minutes.Entry:
        return self.database.ask(minutes.proceedings, self.meeting_id).entries[-1]

    def told(self, message_id: str) -> str:
        strip = self.messages.strip(message_id)
        assert isinstance(strip, MessageStrip)
        return strip.title.text()

    def unsaved(self) -> list[str]:
        return [one.text for one in self.journal.recover()]


@pytest.fixture
def start(qtbot: QtBot, banten_file: tuple[Path, int], tmp_path: Path) -> Iterator[Start]:
    database = Database(str(shutil.copy(banten_file[0], tmp_path / "rakor.sqlite")))
    journal = Journal(journal_of(database.store))
    window = QWidget()
    qtbot.addWidget(window)
    messages = MessageArea(window)
    jobs = Jobs(database, Feed(database), executor=Inline)
    window.show()
    yield Start(database, banten_file[1], journal, messages, Recovery(jobs, journal, messages))
    journal.close()
    database.close()


def test_an_unchanged_base_is_saved_and_told(start: Start) -> None:
    entry = start.last()
    typed_before(start, EntryKey.of(start.meeting_id, entry), entry.version, entry.text, f"{entry.text} Lagi.")
    start.recovery.run()
    assert start.last().text == f"{entry.text} Lagi."
    assert start.told("recovered") == f"Restored: 1 entries, {len(entry.text) + 6} letters"
    assert start.unsaved() == []


def test_what_the_store_has_already_is_not_told(start: Start) -> None:
    entry = start.last()
    typed_before(start, EntryKey.of(start.meeting_id, entry), entry.version, entry.text, "Sudah.")
    start.database.run(minutes.save_text, entry.id, entry.version, "Sudah.")
    start.recovery.run()
    assert start.messages.ids() == ()
    assert start.unsaved() == []


@pytest.mark.parametrize(
    ("choose", "stands"),
    [
        (lambda sheet: sheet.mine, "Saya menulis."),
        (lambda sheet: sheet.theirs, "Mereka menulis."),
        (lambda sheet: sheet.joined, "Saya Mereka menulis."),
    ],
)
def test_a_changed_base_is_shown_side_by_side(
    start: Start, choose: Callable[[ConflictSheet], QWidget], stands: str
) -> None:
    entry = changed_meanwhile(start)
    start.recovery.run()
    sheet = open_sheet(start)
    choose(sheet).radio.setChecked(True)  # type: ignore[attr-defined]
    sheet.submit()
    assert start.database.ask(minutes.entry, entry.id).text == stands
    assert start.unsaved() == []


def test_closed_without_a_choice_both_texts_stay(start: Start) -> None:
    entry = changed_meanwhile(start)
    start.recovery.run()
    open_sheet(start).reject()
    assert start.database.ask(minutes.entry, entry.id).text == "Mereka menulis."
    assert start.unsaved() == ["Saya menulis."]


def test_a_remark_that_the_store_never_got_is_entered_anew(start: Start) -> None:
    model = start.last()
    at = datetime(2016, 4, 12, 3, 13, tzinfo=UTC)
    key = EntryKey(start.meeting_id, uuid4(), model.agenda_item_id, model.speaker_id, at)
    typed_before(start, key, 1, "", "Baru sama sekali.")
    start.recovery.run()
    entry = start.last()
    assert (entry.id, entry.text) == (key.entry_id, "Baru sama sekali.")
    assert (entry.agenda_item_id, entry.speaker_id, entry.spoken_at) == (model.agenda_item_id, model.speaker_id, at)


def test_a_text_of_an_unknown_meeting_stays_in_the_journal(start: Start) -> None:
    typed_before(start, EntryKey(999, uuid4()), 1, "", "Milik rapat lain.")
    start.recovery.run()
    assert start.unsaved() == ["Milik rapat lain."]
    assert start.told(start.messages.ids()[0]).startswith("An unsaved text belongs to a meeting")


def test_a_store_that_refuses_leaves_everything_in_the_journal(start: Start, monkeypatch: pytest.MonkeyPatch) -> None:
    entry = start.last()
    typed_before(start, EntryKey.of(start.meeting_id, entry), entry.version, entry.text, "Tetap.")

    def busy(*_args: object) -> None:
        raise StoreBusy

    monkeypatch.setattr(start.database, "run", busy)
    start.recovery.run()
    assert start.unsaved() == ["Tetap."]
    assert start.messages.ids() == ("refusal",)


def test_a_journal_that_cannot_be_read_in_full_is_moved_aside_and_told(start: Start) -> None:
    path = journal_of(start.database.store)
    broken = path.with_name(f"{path.name}-1-aaaa.journal")
    broken.write_bytes(b"00000000 nothing of ours\n")
    start.recovery.run()
    assert start.told("journal-damaged") == "Part of a journal could not be read."
    assert broken.with_suffix(".damaged").exists()


def typed_before(start: Start, key: EntryKey, base: int, stored: str, text: str) -> None:
    """Another program typed this and died: its journal file is given free."""
    gone = Journal(journal_of(start.database.store))
    gone.opened(str(key), base, stored)
    gone.shows(str(key), base, text)
    gone.close()


def changed_meanwhile(start: Start) -> minutes.Entry:
    """The last remark, changed here without being saved and at another desk."""
    entry = start.last()
    typed_before(start, EntryKey.of(start.meeting_id, entry), entry.version, entry.text, "Saya menulis.")
    start.database.run(minutes.save_text, entry.id, entry.version, "Mereka menulis.")
    return entry


def open_sheet(start: Start) -> ConflictSheet:
    sheet = start.messages.window().findChild(ConflictSheet)
    assert sheet is not None
    return sheet
