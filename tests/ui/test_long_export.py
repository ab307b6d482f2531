"""A long list on its way to Excel: it tells how far it is, can be stopped, and leaves what stood there before."""

from pathlib import Path

from openpyxl import load_workbook
from pytestqt.qtbot import QtBot

from builders import DAY, banten_meeting
from rakor_desktop.db.database import Database
from rakor_desktop.db.feed import Feed
from rakor_desktop.documents.office.list_xlsx import STEP
from rakor_desktop.ui.invitations.page import InvitationsPage
from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.kit.list_export import LONG, MESSAGE, ListExport
from rakor_desktop.ui.kit.messages import MessageArea, MessageStrip
from rakor_desktop.ui.kit.sheet_columns import Seen, SheetColumn
from rakor_desktop.ui.navigation import Navigator

ROWS = 3 * STEP


def long_list() -> Seen[int]:
    return Seen("Daftar panjang", [SheetColumn("Nomor", str)], [("", range(ROWS))])


def export_of(qtbot: QtBot, jobs: Jobs, store: Database, messages: MessageArea) -> ListExport:
    meeting_id, _ = banten_meeting(store)
    page = InvitationsPage(jobs, messages, Navigator())
    qtbot.addWidget(page)
    qtbot.addWidget(messages)
    page.enter(meeting_id)
    return ListExport(page, "long", long_list)


def strip_of(messages: MessageArea) -> MessageStrip:
    shown = messages.strip(MESSAGE)
    assert isinstance(shown, MessageStrip)
    return shown


def test_a_long_list_can_be_stopped_and_what_stood_there_stays(qtbot: QtBot, store: Database, tmp_path: Path) -> None:
    jobs, messages, target = Jobs(store, Feed(store)), MessageArea(), tmp_path / "panjang.xlsx"
    export = export_of(qtbot, jobs, store, messages)
    target.write_bytes(b"yang lama")
    export._on_place(long_list(), DAY, False, str(target))
    strip_of(messages).actions_offered[0].click()
    qtbot.waitUntil(lambda: "Stopped" in strip_of(messages).accessibleName(), timeout=20_000)
    assert target.read_bytes() == b"yang lama"
    assert [one.name for one in tmp_path.iterdir() if one.suffix == ".xlsx"] == [target.name]
    with qtbot.waitSignal(export.saved, timeout=20_000):
        export._on_place(long_list(), DAY, False, str(target))
    assert load_workbook(target).active is not None
    jobs.close()


def test_a_long_list_tells_how_far_it_is(
    qtbot: QtBot, jobs: Jobs, store: Database, messages: MessageArea, tmp_path: Path
) -> None:
    assert ROWS >= LONG
    export = export_of(qtbot, jobs, store, messages)
    heard, said = list[int](), list[str]()
    export.progressed.connect(lambda done, _of: heard.append(done))
    export.progressed.connect(lambda _done, _of: said.append(strip_of(messages).text.text()))
    export._on_place(long_list(), DAY, False, str(tmp_path / "panjang.xlsx"))
    assert heard == [STEP, 2 * STEP, 3 * STEP]
    assert said[0] == "1.000 of 3.004 rows"
    assert "Saved" in strip_of(messages).accessibleName()
