"""A window left open overnight: everything that is told as of today looks again when the day turns, and only then."""

from datetime import date

from pytestqt.qtbot import QtBot

from rakor_desktop.app.wiring import House
from rakor_desktop.domain.topics import Changes, Topic
from rakor_desktop.ui.kit.day import DayBar
from rakor_desktop.ui.kit.day_turn import DayTurn
from rakor_desktop.ui.kit.jobs import Jobs


def test_another_day_is_told_once_also_an_earlier_one(jobs: Jobs) -> None:
    days, told = [date(2016, 2, 28)], list[frozenset[Topic]]()

    def heard(changes: Changes) -> None:
        told.append(changes.topics)

    jobs.changed.connect(heard)
    turn = DayTurn(jobs, today=lambda: days[-1])
    turn.look()
    assert told == []
    for day in (date(2016, 2, 29), date(2016, 3, 1), date(2016, 2, 29)):
        days.append(day)
        turn.look()
        turn.look()
    assert told == [frozenset({Topic.MEETINGS, Topic.FOLLOWUPS})] * 3


def test_every_window_looks_at_the_calendar(house: House) -> None:
    assert house.window.findChild(DayTurn) is not None


def test_as_of_is_today_again_on_a_later_day_unless_another_day_was_chosen(qtbot: QtBot) -> None:
    days = [date(2016, 12, 31)]
    bar = DayBar(lambda: days[-1])
    qtbot.addWidget(bar)
    told = list[date]()
    bar.changed.connect(told.append)
    bar.show()
    assert (bar.day(), told) == (date(2016, 12, 31), [])
    days.append(date(2017, 1, 1))
    bar.hide()
    bar.show()
    assert (bar.day(), bar.field.value(), told) == (date(2017, 1, 1), date(2017, 1, 1), [date(2017, 1, 1)])
    bar.set_day(date(2016, 2, 29))
    days.append(date(2017, 1, 2))
    bar.hide()
    bar.show()
    assert bar.day() == date(2016, 2, 29)
