"""Inviting from a directory larger than a window: few offices are read, whatever is typed or ticked."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from builders import found_banten, make_meeting
from crowd import add_crowd
from rakor_desktop.db.database import Database
from rakor_desktop.ui.invitations.group_dialog import GroupDialog
from rakor_desktop.ui.invitations.page import InvitationsPage
from rakor_desktop.ui.invitations.picks import MOST_FOUND, MOST_SHOWN
from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.kit.messages import MessageArea
from rakor_desktop.ui.navigation import Navigator
from reading import counted
from screens import opened, shown

PEOPLE = 3000
KEY = Qt.Key


def test_few_offices_are_read_whatever_is_typed_or_ticked(
    qtbot: QtBot, jobs: Jobs, store: Database, messages: MessageArea, navigator: Navigator
) -> None:
    found_banten(store)
    meeting_id = make_meeting(store)
    store.run(add_crowd, PEOPLE)
    page = InvitationsPage(jobs, messages, navigator)
    qtbot.addWidget(messages)
    page.enter(meeting_id)
    shown(qtbot, page)
    with counted() as read:
        page.add.trigger()
        dialog = opened(qtbot, GroupDialog)
        dialog.search.set_text("a")
        offices = [row for row in dialog.picks.rows if isinstance(row.key, int)]
        assert len(offices) == MOST_FOUND
        dialog.search.set_text("")
        largest = max(dialog.picks.rows, key=lambda row: len(row.members))
        assert dialog.list.select_key(largest.key)
        QTest.keyClick(dialog.list, KEY.Key_Space)
        assert len(dialog.preview.rows) == MOST_SHOWN
        assert len(dialog.office_ids()) == len(largest.members) > MOST_SHOWN
        assert str(MOST_SHOWN) in dialog.count.text()
    assert len(read) <= 3 * (MOST_FOUND + MOST_SHOWN)
