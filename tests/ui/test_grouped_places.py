"""A long list under group heads: rows are made when they are looked at, and what is chosen stays where it can."""

from PySide6.QtCore import QItemSelectionModel, Qt
from pytestqt.qtbot import QtBot

from rakor_desktop.ui.kit.grouped_places import MANY, GroupedPlacesModel
from rakor_desktop.ui.kit.grouped_rows import Group
from rakor_desktop.ui.kit.rows import Column, RowRole
from rakor_desktop.ui.kit.table import Table

FIRST, SECOND, THIRD = Group("a", "Pertama"), Group("b", "Kedua"), Group("c", "Ketiga")


class Maker:
    """Makes rows, which are words here, and remembers of which keys."""

    def __init__(self) -> None:
        self.asked: list[int] = []

    def __call__(self, key: int) -> str:
        self.asked.append(key)
        return f"baris {key}"


def made(qtbot: QtBot) -> tuple[GroupedPlacesModel[str], Table]:
    model: GroupedPlacesModel[str] = GroupedPlacesModel([Column("Kata", str, stretch=True), Column("Sama", str)])
    table = Table("Daftar", model, many=True)
    qtbot.addWidget(table)
    table.resize(400, 200)
    table.show()
    return model, table


def keys_under_heads(model: GroupedPlacesModel[str]) -> list[tuple[str, list[object]]]:
    found = []
    for at in range(model.rowCount()):
        head = model.index(at, 0)
        rows = [model.index(row, 1, head) for row in range(model.rowCount(head))]
        found.append((str(head.data()), [model.key_at(row) for row in rows]))
    return found


def test_only_rows_that_are_looked_at_are_made(qtbot: QtBot) -> None:
    model, table = made(qtbot)
    make = Maker()
    model.set_groups([(FIRST, range(3000)), (SECOND, range(3000, 6000))], make)
    table.grab()
    assert model.keys == list(range(6000))
    assert 0 < len(make.asked) < 40
    assert model.row(model.index_of(4711)) == "baris 4711"
    assert table.select_key(5999)
    assert table.current_row() == "baris 5999"


def test_few_that_come_and_go_leave_what_is_chosen(qtbot: QtBot) -> None:
    model, table = made(qtbot)
    make = Maker()
    model.set_groups([(FIRST, [1, 2, 3, 4]), (THIRD, [8, 9])], make)
    flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    table.select_key(4)
    for key in (2, 9):
        table.selectionModel().select(model.index_of(key), flags)
    model.set_groups([(FIRST, [2, 3, 4, 5]), (SECOND, [6, 7]), (THIRD, [8, 9])], make)
    assert keys_under_heads(model) == [("Pertama", [2, 3, 4, 5]), ("Kedua", [6, 7]), ("Ketiga", [8, 9])]
    assert table.selected_rows() == ["baris 2", "baris 4", "baris 9"]
    assert table.current_row() == "baris 4"
    model.set_groups([(SECOND, [7]), (THIRD, [9])], make)
    assert keys_under_heads(model) == [("Kedua", [7]), ("Ketiga", [9])]
    assert "baris 9" in table.selected_rows()


def test_rows_in_another_order_or_many_others_begin_the_list_anew(qtbot: QtBot) -> None:
    model, _ = made(qtbot)
    model.set_groups([(FIRST, [1, 2]), (SECOND, [3])], Maker())
    with qtbot.waitSignal(model.modelReset):
        model.set_groups([(SECOND, [3]), (FIRST, [2, 1])], Maker())
    assert keys_under_heads(model) == [("Kedua", [3]), ("Pertama", [2, 1])]
    with qtbot.waitSignal(model.modelReset):
        model.set_groups([(FIRST, range(MANY + 4))], Maker())
    assert model.keys == list(range(MANY + 4))


def test_a_head_is_never_chosen(qtbot: QtBot) -> None:
    model, table = made(qtbot)
    model.set_groups([(FIRST, [1, 2]), (SECOND, [3])], Maker())
    table.selectAll()
    assert table.selected_rows() == ["baris 1", "baris 2", "baris 3"]
    head = model.index(1, 0)
    assert not head.flags() & Qt.ItemFlag.ItemIsSelectable
    assert head.data(RowRole) is None
    assert model.group(head) == SECOND
