"""From Beranda to what it counted, and from the follow-ups to the reminder letters."""

from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot

from builders import DAY, found_banten, make_meeting
from rakor_desktop.db.database import Database
from rakor_desktop.domain.followups import Progress, RegisterStatus
from rakor_desktop.services.directory import directory
from rakor_desktop.services.followups import followups, progress, register
from rakor_desktop.services.followups.followups import RecommendationDraft
from rakor_desktop.services.followups.progress import Report
from rakor_desktop.ui.followups.page import FollowupsPage
from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.kit.messages import MessageArea
from rakor_desktop.ui.navigation import Due, Navigator, Overdue, Place
from screens import shown

TODAY = DAY + timedelta(days=40)


@pytest.fixture
def page(
    qtbot: QtBot, jobs: Jobs, store: Database, messages: MessageArea, navigator: Navigator
) -> FollowupsPage:
    """One institution: R-1 is late, R-2 due tomorrow and done, R-3 due tomorrow, R-4 much later."""
    found_banten(store)
    body = store.ask(directory.institutions)[0]
    held = make_meeting(store)
    for days in (-5, 1, 1, 90):
        draft = RecommendationDraft("Aset", (body.id,), TODAY + timedelta(days=days))
        store.run(followups.recommend, held, draft)
    second = store.ask(register.obligations, TODAY)[1]
    store.run(progress.report, second.id, Report(Progress.DONE))
    qtbot.addWidget(messages)
    made = FollowupsPage(jobs, messages, navigator, Place.ALL_FOLLOWUPS, today=lambda: TODAY)
    made.enter(None)
    shown(qtbot, made)
    return made


def listed(page: FollowupsPage) -> list[int]:
    return [row.recommendation_no for _, rows in page.list.model.groups for row in rows]


def test_what_beranda_counts_is_what_is_listed(page: FollowupsPage) -> None:
    page.arrive(Due(TODAY, TODAY + timedelta(days=6)))
    assert listed(page) == [3]
    page.arrive(RegisterStatus.DONE)
    assert listed(page) == [2]
    page.arrive(Overdue())
    assert listed(page) == [1]


def test_a_menu_leads_to_the_letters(page: FollowupsPage, navigator: Navigator) -> None:
    (action,) = page.letters.actions_offered
    action.trigger()
    assert navigator.here is not None
    assert navigator.here.place is Place.REMINDERS
