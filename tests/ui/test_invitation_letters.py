"""Which letter each invited office got, on the screen: a column once one is issued, a filter for whoever has none."""

from datetime import date

from pytestqt.qtbot import QtBot

from builders import banten_meeting, office_id
from rakor_desktop.app.founding import begin_numbers
from rakor_desktop.db.database import Database
from rakor_desktop.domain.publishing import DocumentKind
from rakor_desktop.services.invitations import invitations
from rakor_desktop.services.letters import approvals, letters
from rakor_desktop.services.letters.approvals import Approval
from rakor_desktop.services.publishing import numbers
from rakor_desktop.ui.invitations.columns import HOLDER, LETTER, NOTE, sheet_columns, spoken
from rakor_desktop.ui.invitations.letter_words import NO_LETTER
from rakor_desktop.ui.invitations.page import InvitationsPage
from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.kit.messages import MessageArea
from rakor_desktop.ui.navigation import Navigator
from screens import shown

DAY = date(2016, 4, 4)
LATE = "Gubernur Banten"


def test_the_list_tells_who_has_no_letter_once_one_is_issued(
    qtbot: QtBot, jobs: Jobs, store: Database, messages: MessageArea, navigator: Navigator
) -> None:
    meeting_id, _ = banten_meeting(store)
    page = InvitationsPage(jobs, messages, navigator)
    qtbot.addWidget(messages)
    page.enter(meeting_id)
    shown(qtbot, page, 1500)
    chip = page.bar.chips[page.bar._keys.index(NO_LETTER)]
    assert page.table.isColumnHidden(LETTER)
    assert chip.isHidden()
    issue(store, meeting_id)
    jobs.poll()
    assert not page.table.isColumnHidden(LETTER)
    assert not page.table.isColumnHidden(HOLDER)
    page.resize(1282, 596)
    assert page.table.isColumnHidden(HOLDER)  # it leaves the office its room
    wide = page.table.columnWidth(NOTE)
    page.resize(1196, 596)
    assert page.table.columnWidth(NOTE) < wide
    page.resize(1500, 596)
    assert "005/1-Um/2016, 04-04-2016, v1" in page.panel.letter.text()
    store.run(invitations.invite, meeting_id, [office_id(store, LATE)])
    jobs.poll()
    assert not chip.isHidden()
    page.bar.choose(NO_LETTER)
    (group,) = [page.model.index(at, 0) for at in range(page.model.rowCount())]
    row = page.model.row(page.model.index(0, 0, group))
    assert row is not None
    assert row.office.name == LATE
    cell = page.model.columns[LETTER].cell(row)
    assert (cell.text, cell.status.kind) == ("none yet", "warn")
    assert "No letter" in page.panel.letter.text()


def test_what_leaves_the_screen_names_the_letter(store: Database) -> None:
    meeting_id, _ = banten_meeting(store)
    issue(store, meeting_id)
    row = store.ask(invitations.invitees, meeting_id)[0]
    (column,) = [one for one in sheet_columns() if one.header == "Letter"]
    assert column.value(row) == "005/1-Um/2016 · 04-04-2016 · v1"
    assert "Letter 005/1-Um/2016" in spoken(row)


def issue(store: Database, meeting_id: int) -> None:
    """Number and issue the letter of a meeting."""
    begin_numbers(store, DAY)
    draft = store.ask(letters.letter, meeting_id).draft
    version = store.run(letters.save_letter, meeting_id, draft, 0)
    store.run(approvals.approve, meeting_id, Approval(store.ask(numbers.books)[0].id, DAY), version)
    store.run(approvals.issue_letter, meeting_id, ((DocumentKind.LETTER, b"%PDF-1.7"),), version, ())
