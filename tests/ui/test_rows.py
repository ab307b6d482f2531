"""The row models: valid for Qt after every change, and faithful to the selection by key."""

from dataclasses import dataclass
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QItemSelectionModel, QPersistentModelIndex, Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from rakor_desktop.ui.kit.grouped_rows import Group, GroupedRowsModel
from rakor_desktop.ui.kit.rows import AccessibleTextRole, CellKind, CellRole, Column, GroupRole, RowRole, RowsModel


@dataclass(frozen=True, slots=True)
class Guest:
    number: int
    office: str


COLUMNS = [
    Column[Guest]("No", lambda row: str(row.number), CellKind.NUMBER, sort=lambda row: row.number),
    Column[Guest]("Office", lambda row: row.office, CellKind.TWO_LINES, second=lambda row: "definitive", stretch=True),
]
GUESTS = st.lists(
    st.builds(Guest, st.integers(0, 12), st.sampled_from(["Bupati", "Walikota"])), unique_by=lambda guest: guest.number
)
LISTS = st.lists(GUESTS, min_size=2, max_size=5)


def flat() -> RowsModel[Guest]:
    return RowsModel(COLUMNS, lambda row: row.number)


@pytest.fixture
def tester(qtmodeltester: ModelTester) -> ModelTester:
    return qtmodeltester


@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(lists=LISTS)
def test_any_list_may_follow_any_other(qtbot: QtBot, lists: list[list[Guest]]) -> None:
    model = flat()
    model.set_rows(lists[0])
    for before, after in pairwise(lists):
        marks = {row.number: QPersistentModelIndex(model.index_of(row.number)) for row in before}
        model.set_rows(after)
        assert list(model.rows) == after
        present = {row.number for row in after}
        for key, mark in marks.items():
            assert mark.isValid() == (key in present)
            assert not mark.isValid() or mark.row() == model.index_of(key).row()


def test_a_list_may_begin_anew(tester: ModelTester) -> None:
    model = flat()
    tester.check(model)  # type: ignore[no-untyped-call]
    model.set_rows([Guest(2, "Bupati"), Guest(1, "Walikota")])
    mark = QPersistentModelIndex(model.index_of(1))
    model.begin_anew([Guest(3, "Bupati"), Guest(1, "Walikota")])
    assert [row.number for row in model.rows] == [3, 1]
    assert not mark.isValid()
    model.set_rows([Guest(1, "Walikota")])
    assert [row.number for row in model.rows] == [1]


@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(lists=LISTS, moves=st.lists(st.integers(1, 4), min_size=2, max_size=5))
def test_any_groups_may_follow_any_others(qtbot: QtBot, lists: list[list[Guest]], moves: list[int]) -> None:
    model = GroupedRowsModel(COLUMNS, lambda row: row.number)
    marks: dict[int, QPersistentModelIndex] = {}
    for rows, modulus in zip(lists, moves, strict=False):
        groups = grouped(rows, modulus)
        model.set_groups(groups)
        assert shown(model) == [(group.key, list(members)) for group, members in groups]
        for key, mark in marks.items():
            where = model.index_of(key)
            assert (mark.row(), mark.parent().row()) == (where.row(), where.parent().row())
        marks = {row.number: QPersistentModelIndex(model.index_of(row.number)) for row in rows}


def grouped(rows: list[Guest], modulus: int) -> list[tuple[Group, list[Guest]]]:
    keys = dict.fromkeys(row.number % modulus for row in rows)
    return [(Group(key, f"Group {key}"), [row for row in rows if row.number % modulus == key]) for key in keys]


def shown(model: GroupedRowsModel[Guest]) -> list[tuple[object, list[Guest | None]]]:
    result = []
    for at in range(model.rowCount()):
        head = model.index(at, 0)
        group = model.group(head)
        assert group is not None
        result.append((group.key, [model.row(model.index(i, 0, head)) for i in range(model.rowCount(head))]))
    return result


def test_qt_finds_nothing_wrong_with_the_flat_model(tester: ModelTester) -> None:
    model = flat()
    tester.check(model)  # type: ignore[no-untyped-call]
    model.set_rows([Guest(3, "a"), Guest(1, "b"), Guest(2, "c")])
    model.sort(0)
    model.set_rows([Guest(2, "d"), Guest(4, "e"), Guest(3, "a")])
    assert [row.number for row in model.rows] == [2, 3, 4]
    model.sort(-1)
    assert [row.number for row in model.rows] == [2, 4, 3]


def test_qt_finds_nothing_wrong_with_the_grouped_model(tester: ModelTester) -> None:
    model = GroupedRowsModel(COLUMNS, lambda row: row.number)
    tester.check(model)  # type: ignore[no-untyped-call]
    rows = [Guest(at, "x") for at in range(9)]
    for order, modulus in ((rows, 3), (rows[::-1], 2), (rows[2:7], 4), ([], 1), (rows, 1)):
        model.set_groups(grouped(list(order), modulus))


def test_only_rows_that_differ_are_touched(qtbot: QtBot) -> None:
    model = flat()
    model.set_rows([Guest(1, "a"), Guest(2, "b"), Guest(3, "c")])
    touched: list[int] = []
    model.dataChanged.connect(lambda first, last, roles: touched.append(first.row()))
    model.set_rows([Guest(1, "a"), Guest(2, "B"), Guest(3, "c")])
    assert touched == [1]


def test_the_selected_row_stays_selected_while_others_come_and_go(qtbot: QtBot) -> None:
    model = GroupedRowsModel(COLUMNS, lambda row: row.number)
    model.set_groups([(Group("a", "A"), [Guest(1, "x"), Guest(2, "y")]), (Group("b", "B"), [Guest(3, "z")])])
    selection = QItemSelectionModel(model)
    selection.setCurrentIndex(model.index_of(2), QItemSelectionModel.SelectionFlag.SelectCurrent)
    model.set_groups([(Group("b", "B"), [Guest(0, "w"), Guest(2, "y")])])
    assert selection.currentIndex().data(RowRole) == Guest(2, "y")
    assert selection.isSelected(model.index_of(2))


def test_a_cell_tells_the_delegate_and_the_screen_reader_everything(qtbot: QtBot) -> None:
    model = RowsModel(COLUMNS, lambda row: row.number, dim=lambda row: row.office == "")
    model.set_rows([Guest(7, "Bupati")])
    cell = model.index(0, 1).data(CellRole)
    assert (cell.kind, cell.text, cell.second, cell.dim) == (CellKind.TWO_LINES, "Bupati", "definitive", False)
    assert model.index(0, 0).data(AccessibleTextRole) == "7, Bupati, definitive"
    assert model.headerData(1, Qt.Orientation.Horizontal) == "Office"


def test_a_group_head_is_read_and_cannot_be_selected(qtbot: QtBot) -> None:
    model = GroupedRowsModel(COLUMNS, lambda row: row.number)
    model.set_groups([(Group("p10", "Bupati dan Walikota", "P-10", "8 undangan"), [])])
    head = model.index(0, 0)
    assert head.data(AccessibleTextRole) == "Bupati dan Walikota, P-10, 8 undangan"
    assert head.data(GroupRole) == model.group(head)
    assert not head.flags() & Qt.ItemFlag.ItemIsSelectable
