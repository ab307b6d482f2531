"""A key at the desk with 500 invitations and in minutes with 500 entries, beside the same in bare widgets of Qt."""

import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from uuid import uuid4

import pytest
from PySide6.QtCore import QStringListModel, Slot
from PySide6.QtWidgets import QApplication, QLineEdit, QListView, QPlainTextEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from benchmarks.keys import Typist, compare, percentile_95
from builders import DAY
from rakor_desktop.db.database import Database
from rakor_desktop.db.feed import Feed
from rakor_desktop.domain.search import matches, search_text
from rakor_desktop.local.journal import Journal, journal_of
from rakor_desktop.local.reference import load_reference
from rakor_desktop.services.directory import directory
from rakor_desktop.services.invitations import invitations
from rakor_desktop.services.meetings import meetings
from rakor_desktop.services.minutes import minutes
from rakor_desktop.ui.attendance.page import AttendancePage
from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.kit.messages import MessageArea
from rakor_desktop.ui.minutes.page import MinutesPage
from rakor_desktop.ui.navigation import Navigator
from rakor_desktop.ui.style import theme

MANY = 500
AT_MOST = 3.0
FRAME_MS = 16
"""One picture of a screen that shows sixty in a second."""
SEARCHED = "bupati 7"
REMARK = "Pencegahan korupsi dimulai dari perencanaan dan penganggaran yang terbuka. " * 3
ROUNDS = 5
pytestmark = pytest.mark.benchmark


@pytest.fixture
def store(migrated_file: Path, tmp_path: Path) -> Iterator[Database]:
    opened = Database(str(shutil.copy(migrated_file, tmp_path / "rakor.sqlite")))
    yield opened
    opened.close()


@pytest.fixture
def jobs(qapp: QApplication, store: Database) -> Iterator[Jobs]:
    theme.install(qapp, dark=False)
    made = Jobs(store, Feed(store))
    yield made
    made.close()


@pytest.fixture
def meeting_id(store: Database) -> int:
    return store.run(meetings.create_meeting, meetings.MeetingDraft("Rapat besar", DAY, "Serang", agenda=("Laporan",)))


def test_a_key_at_the_desk(
    qtbot: QtBot, jobs: Jobs, store: Database, meeting_id: int, capsys: pytest.CaptureFixture[str]
) -> None:
    offices = invite_many(store, meeting_id)
    page = AttendancePage(jobs, MessageArea(), navigator=Navigator(), desk=store.desk)
    page.enter(meeting_id)
    show(qtbot, page)
    qtbot.waitUntil(lambda: page.desk.list.matching() == MANY)
    bare = BareSearch(offices)
    show(qtbot, bare)
    field = page.desk.search.line
    ours, theirs = Typist(field, page.desk.list), Typist(bare.field, bare.list)
    pairs = []
    for _round in range(ROUNDS):
        pairs += [(theirs.stroke(sign), ours.stroke(sign)) for sign in SEARCHED]
        assert page.desk.list.matching() == bare.rows.rowCount() > 0
        field.clear()
        bare.field.clear()
    assert told(capsys, "a key at the desk", pairs) <= AT_MOST


def test_a_key_in_the_minutes(
    qtbot: QtBot, jobs: Jobs, store: Database, meeting_id: int, capsys: pytest.CaptureFixture[str]
) -> None:
    texts = write_many(store, meeting_id)
    journal = Journal(journal_of(store.store))
    page = MinutesPage(jobs, MessageArea(), journal)
    page.enter(meeting_id)
    show(qtbot, page)
    qtbot.waitUntil(lambda: page.writing.guards.current is not None)
    editor = page.writing.guards.current
    assert editor is not None
    bare = QPlainTextEdit("\n".join(texts))
    bare.moveCursor(bare.textCursor().MoveOperation.End)
    show(qtbot, bare)
    ours, theirs = Typist(editor, editor), Typist(bare, bare)
    pairs = [(theirs.stroke(sign), ours.stroke(sign)) for sign in REMARK]
    assert editor.toPlainText() == texts[-1] + REMARK
    saved: list[bool] = []
    page.save_all(lambda: saved.append(True))
    qtbot.waitUntil(lambda: bool(saved))
    journal.close()
    assert told(capsys, "a key in the minutes", pairs) <= AT_MOST
    bare_95, ours_95 = (percentile_95(side) for side in zip(*pairs, strict=True))
    with capsys.disabled():
        print(f"95 of 100 keys in the minutes below {ours_95:.1f} ms, bare {bare_95:.1f} ms")  # noqa: T201 (figures)
    assert ours_95 < FRAME_MS or ours_95 <= AT_MOST * bare_95


class BareSearch(QWidget):
    """The same list, searched in the same way, as Qt paints it by itself."""

    def __init__(self, offices: list[str]) -> None:
        super().__init__()
        self._offices = [(office, search_text(office)) for office in offices]
        self.field, self.list, self.rows = QLineEdit(), QListView(), QStringListModel(offices)
        self.list.setModel(self.rows)
        column = QVBoxLayout(self)
        column.addWidget(self.field)
        column.addWidget(self.list)
        self.field.textChanged.connect(self._on_typed)

    @Slot(str)
    def _on_typed(self, typed: str) -> None:
        self.rows.setStringList([office for office, searched in self._offices if matches(typed, searched)])


def invite_many(store: Database, meeting_id: int) -> list[str]:
    """Invite 500 offices: those of the province, numbered; returns their names in order."""
    known = load_reference("36", DAY)
    offices = [replace(one, name=f"{one.name} {no}") for no in range(MANY) for one in known.offices][:MANY]
    store.run(directory.found_province, replace(known, offices=tuple(offices)))
    store.run(invitations.invite, meeting_id, [one.id for one in store.ask(directory.offices, DAY)])
    return [one.office.name for one in store.ask(invitations.invitees, meeting_id)]


def write_many(store: Database, meeting_id: int) -> list[str]:
    """Write 500 remarks to the first item of the agenda; returns their texts in order."""
    item = store.ask(meetings.meeting, meeting_id).agenda[0].id
    texts = [f"{no}. {REMARK}" for no in range(MANY)]
    for text in texts:
        store.run(minutes.begin_entry, meeting_id, minutes.Entry(uuid4(), item, None, None, text, 1))
    return texts


def show(qtbot: QtBot, widget: QWidget) -> None:
    qtbot.addWidget(widget)
    widget.resize(1282, 596)
    with qtbot.waitExposed(widget):
        widget.show()


def told(capsys: pytest.CaptureFixture[str], what: str, pairs: list[tuple[float, float]]) -> float:
    """Say the figures; returns the ratio."""
    ratio, figures = compare(pairs)
    with capsys.disabled():
        print(f"\n{what}: {figures} (at most {AT_MOST:.0f})")  # noqa: T201 (the figures are what a benchmark is for)
    return ratio
