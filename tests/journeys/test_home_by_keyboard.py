"""From Beranda to the people who have not answered, and to what one institution owes, through the real window."""

import shutil
from datetime import timedelta
from pathlib import Path

from hands import ALT, KEY, Hands
from rakor_desktop.app.demo import build_reference_meeting
from rakor_desktop.app.gui import Desktop
from rakor_desktop.app.startup import made, open_store
from rakor_desktop.db.database import Database
from rakor_desktop.domain.invitations import Reply, Said
from rakor_desktop.services.invitations import answers, invitations
from rakor_desktop.services.meetings import meetings
from rakor_desktop.services.meetings.meetings import MeetingDraft
from rakor_desktop.ui.followups.columns import OVERDUE
from rakor_desktop.ui.followups.page import FollowupsPage
from rakor_desktop.ui.home.page import HomePage
from rakor_desktop.ui.invitations.columns import WAITING
from rakor_desktop.ui.invitations.page import InvitationsPage
from rakor_desktop.ui.kit.autosave import local_now
from rakor_desktop.ui.navigation import Place
from rakor_desktop.ui.window import MainWindow


def meeting_of_tomorrow(store: Database) -> int:
    """With the offices of the reference meeting; two of them answered."""
    offices = [one.office.id for one in store.ask(invitations.invitees, 1)]
    tomorrow = local_now().date() + timedelta(days=1)
    meeting_id = store.run(meetings.create_meeting, MeetingDraft("Rapat besok", tomorrow, "Pendopo"))
    invited = store.run(invitations.invite, meeting_id, offices)
    store.run(answers.record_answers, invited[:2], Said(Reply.WILL_COME))
    return meeting_id


def test_the_two_questions_are_answered_by_keyboard(desktop: Desktop, hands: Hands, tmp_path: Path) -> None:
    built = tmp_path / "contoh.sqlite"
    made(str(built), build_reference_meeting).close()
    path = str(shutil.copy(built, tmp_path / "rakor.sqlite"))
    store = open_store(path)
    meeting_id = meeting_of_tomorrow(store)
    store.close()
    desktop.begin(path)
    hands.until(lambda: desktop.house and desktop.house.window.isActiveWindow())
    assert desktop.house
    window = desktop.house.window
    hands.until(window.page(Place.MEETINGS).has_focus)
    hands.press(KEY.Key_B, held=ALT)
    page = window.page(Place.HOME)
    assert isinstance(page, HomePage)
    hands.until_in(page.next.open)
    assert page.next.when.text() == "Besok"
    assert window.windowTitle().startswith("Beranda")
    hands.press(KEY.Key_Tab)
    hands.until_in(page.next.call)
    waiting = page.next.readiness.figures[Reply.NO_ANSWER].count()
    hands.press(KEY.Key_Return)
    listed = window.page(Place.INVITATIONS)
    assert isinstance(listed, InvitationsPage)
    hands.until(lambda: listed.isVisible() and listed.model.rowCount() > 0)
    heads = [listed.model.index(at, 0) for at in range(listed.model.rowCount())]
    assert (listed.meeting_id, listed.bar.choice()) == (meeting_id, WAITING)
    assert sum(listed.model.rowCount(head) for head in heads) == waiting > 0
    hands.press(KEY.Key_Left, held=ALT)
    hands.until_in(page.next.open)
    open_what_is_late(window, page, hands)


def open_what_is_late(window: MainWindow, page: HomePage, hands: Hands) -> None:
    """By the table that stands for the bars."""
    while not page.late.chart.hasFocus():
        hands.press(KEY.Key_Tab)
    hands.press(KEY.Key_Return)
    hands.until_in(page.late.table)
    hands.press(KEY.Key_Down, KEY.Key_Return)
    owed = window.page(Place.ALL_FOLLOWUPS)
    assert isinstance(owed, FollowupsPage)
    second = page.late.model.rows[1]
    hands.until(lambda: owed.isVisible() and owed.list.model.rowCount() == second.lateness.late)
    assert (owed.bar.choice(), owed.bar.narrowed()) == (OVERDUE, second.institution.id)
