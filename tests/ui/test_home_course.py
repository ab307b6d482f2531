"""Beranda: what falls due this week and how follow-ups went, each a way to its list; neither before any are owed."""

from datetime import date, timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from builders import DAY, found_banten, make_meeting
from rakor_desktop.db.database import Database
from rakor_desktop.domain.followups import Progress, RegisterStatus
from rakor_desktop.services.directory import directory
from rakor_desktop.services.followups import followups, progress, register
from rakor_desktop.services.followups.followups import RecommendationDraft
from rakor_desktop.services.followups.progress import Report
from rakor_desktop.ui.home.page import HomePage
from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.kit.messages import MessageArea
from rakor_desktop.ui.kit.state import State
from rakor_desktop.ui.navigation import Due, Navigator, Place
from screens import shown

TODAY = DAY + timedelta(days=40)
LEBAK, SERANG = "Pemerintah Kabupaten Lebak", "Pemerintah Kota Serang"


@pytest.fixture
def page(qtbot: QtBot, jobs: Jobs, messages: MessageArea, navigator: Navigator, tmp_path: Path) -> HomePage:
    qtbot.addWidget(messages)
    made = HomePage(jobs, messages, navigator, State(tmp_path), today=lambda: TODAY)
    made.enter(None)
    return made


@pytest.fixture
def owed(store: Database) -> None:
    """Six recommendations fall due one day after the other, the first to two institutions; one was done of another."""
    found_banten(store)
    bodies = {one.name: one.id for one in store.ask(directory.institutions)}
    held = make_meeting(store)
    for days in range(6):
        owners = tuple(bodies[name] for name in ((LEBAK,) if days else (LEBAK, SERANG)))
        draft = RecommendationDraft(f"Butir {days}", owners, TODAY + timedelta(days=days))
        store.run(followups.recommend, held, draft)
    store.run(followups.recommend, held, RecommendationDraft("Nanti", (bodies[LEBAK],), date(2016, 12, 31)))
    last = store.ask(register.obligations, TODAY)[-1]
    store.run(progress.report, last.id, Report(Progress.DONE, told_on=DAY + timedelta(days=20)))


@pytest.mark.usefixtures("owed")
def test_what_falls_due_this_week_leads_to_its_list(qtbot: QtBot, page: HomePage, navigator: Navigator) -> None:
    shown(qtbot, page)
    lines = [line.link for line in page.due.links.lines]
    assert [one.note for one in lines] == ["R-1 Butir 0", "R-2 Butir 1", "R-3 Butir 2", "R-4 Butir 3", ""]
    assert (lines[0].end, lines[1].end, lines[1].end_words) == ("2", "", LEBAK)
    assert "2" in lines[-1].title
    page.due.links.lines[0].click()
    assert navigator.here is not None
    assert (navigator.here.place, navigator.here.focus) == (
        Place.ALL_FOLLOWUPS, Due(TODAY, TODAY + timedelta(days=6)),
    )  # fmt: skip


@pytest.mark.usefixtures("owed")
def test_how_it_went_is_a_picture_with_words_and_leads_to_what_is_done(
    qtbot: QtBot, page: HomePage, navigator: Navigator
) -> None:
    shown(qtbot, page)
    assert page.course.words.text().startswith("1 of 8 done")
    told = page.course.chart.accessibleDescription()
    assert told.endswith("22-05-2016: 1 of 8 done")
    assert "0 of 8 done" in told
    assert not page.course.chart.grab().toImage().isNull()
    page.course.open.trigger()
    assert navigator.here is not None
    assert (navigator.here.place, navigator.here.focus) == (Place.ALL_FOLLOWUPS, RegisterStatus.DONE)


def test_before_anything_is_owed_there_is_neither(qtbot: QtBot, store: Database, page: HomePage) -> None:
    found_banten(store)
    make_meeting(store)
    shown(qtbot, page)
    assert page.due.isHidden()
    assert page.course.isHidden()
