"""A list too long to be held: what is listed at once, what is fetched, and what is not."""

from collections.abc import Iterator
from time import perf_counter

import pytest
from PySide6.QtCore import QModelIndex
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from rakor_desktop.ui.kit.paged_rows import AT_ONCE, MOST, PAGE, PagedRowsModel
from rakor_desktop.ui.kit.rows import Column

MANY = 3 * AT_ONCE


@pytest.fixture
def model(qtmodeltester: ModelTester) -> PagedRowsModel[int]:
    made = PagedRowsModel([Column[int]("Number", str), Column[int]("Half", lambda row: str(row // 2))], lambda row: row)
    qtmodeltester.check(made)  # type: ignore[no-untyped-call]
    return made


@pytest.fixture
def asked(model: PagedRowsModel[int]) -> list[tuple[int, ...]]:
    made: list[tuple[int, ...]] = []
    model.wanted.connect(made.append)
    return made


def test_who_types_waits_for_the_first_only(qtbot: QtBot, model: PagedRowsModel[int]) -> None:
    taken: list[int] = []
    model.set_keys(taken.append(one) or one for one in range(MANY))  # type: ignore[func-returns-value]
    assert (model.rowCount(), len(taken)) == (AT_ONCE, AT_ONCE)
    model.set_keys(range(5, 9))
    assert model.rowCount() == 4
    model.set_keys(range(MANY))
    qtbot.waitUntil(lambda: model.rowCount() == MANY)
    assert len(taken) == AT_ONCE
    assert model.keys == tuple(range(MANY))


def test_the_same_list_is_left_as_it_is(qtbot: QtBot, model: PagedRowsModel[int]) -> None:
    model.set_keys(range(MANY))
    assert model.index_of(MANY - 1).row() == MANY - 1
    with qtbot.assertNotEmitted(model.rowsRemoved), qtbot.assertNotEmitted(model.rowsInserted):
        model.set_keys(range(MANY))
        model.complete()
    assert model.index_of(MANY) == QModelIndex()


def test_the_beginning_stays_when_the_end_is_another(qtbot: QtBot, model: PagedRowsModel[int]) -> None:
    model.set_keys(range(MANY))
    model.complete()
    model.set_keys([*range(AT_ONCE), -1])
    with qtbot.waitSignal(model.rowsRemoved) as removed:
        model.complete()
    assert removed.args[1:] == [AT_ONCE, MANY - 1]
    assert model.keys[AT_ONCE:] == (-1,)


def test_what_is_scrolled_past_is_never_fetched(
    qtbot: QtBot, model: PagedRowsModel[int], asked: list[tuple[int, ...]]
) -> None:
    model.set_keys(range(MANY))
    assert asked == [tuple(range(PAGE))]
    for at in range(0, AT_ONCE, PAGE):
        assert model.row(model.index(at, 0)) is None
    model.put(asked[0])
    assert model.index(3, 0).data() == "3"
    assert model.row(model.index(5 * PAGE, 0)) is None
    qtbot.waitUntil(lambda: len(asked) == 2)
    assert asked[1] == tuple(range(5 * PAGE, 6 * PAGE))


def test_what_is_there_is_not_fetched_again_until_it_is_old(
    qtbot: QtBot, model: PagedRowsModel[int], asked: list[tuple[int, ...]]
) -> None:
    model.set_keys(range(10))
    model.put(range(10))
    model.set_keys(range(5, 10))
    assert model.index(0, 0).data() == "5"
    assert asked == [tuple(range(10))]
    model.refresh()
    assert model.index(0, 0).data() == "5"
    qtbot.waitUntil(lambda: len(asked) == 2)
    assert asked[1] == tuple(range(5, 10))


def test_no_more_is_held_than_there_is_room_for(model: PagedRowsModel[int]) -> None:
    model.set_keys(range(MOST + 2))
    model.put(range(MOST + 1))
    model.put([MOST + 1])
    assert model.row(model.index_of(MOST + 1)) == MOST + 1
    assert model.row(model.index_of(0)) is None


def test_a_long_list_is_collected_by_pieces_between_which_a_key_is_heard(
    qtbot: QtBot, model: PagedRowsModel[int]
) -> None:
    taken: list[int] = []

    def slow() -> Iterator[int]:
        for one in range(MANY):
            until = perf_counter() + 0.0005
            while perf_counter() < until:
                pass
            taken.append(one)
            yield one

    model.set_keys(slow())
    qtbot.waitUntil(lambda: len(taken) > AT_ONCE)
    assert len(taken) < MANY
    assert model.rowCount() == AT_ONCE
    model.set_keys(range(3))
    assert (model.keys, len(taken) < MANY) == ((0, 1, 2), True)
