"""Tables, legend, messages, empty states and sheets: keys, focus, what replaces what."""

from dataclasses import dataclass

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from looking import ambiguous
from rakor_desktop.ui.kit.actions import make_action
from rakor_desktop.ui.kit.buttons import Button
from rakor_desktop.ui.kit.choice_cards import ChoiceCards
from rakor_desktop.ui.kit.dialogs import ReasonSheet, Sheet
from rakor_desktop.ui.kit.empty import EmptyState
from rakor_desktop.ui.kit.grouped_rows import Group, GroupedRowsModel
from rakor_desktop.ui.kit.legend import Legend
from rakor_desktop.ui.kit.messages import MessageArea, MessageStrip, UndoStrip
from rakor_desktop.ui.kit.progress import ProgressLine
from rakor_desktop.ui.kit.rows import CellKind, Column, RowsModel
from rakor_desktop.ui.kit.surfaces import Card, Divider, PageHead, Panel
from rakor_desktop.ui.kit.table import Table
from rakor_desktop.ui.style import theme
from screens import shown


@dataclass(frozen=True, slots=True)
class Invited:
    number: int
    office: str
    state: str


GROUPS = [
    (Group("a", "Sekda", "P-07"), [Invited(9, "Sekretaris Daerah Provinsi Banten", "in_person")]),
    (
        Group("b", "Bupati", "P-10"),
        [Invited(14, "Bupati Pandeglang", "in_person"), Invited(15, "Bupati Lebak", "represented")],
    ),
]
COLUMNS = [
    Column[Invited]("No", lambda row: str(row.number), CellKind.NUMBER, width=56),
    Column[Invited]("Jabatan", lambda row: row.office, CellKind.TWO_LINES, second=lambda row: "Banten", stretch=True),
    Column[Invited]("Status", lambda row: "", CellKind.PILL, status=lambda row: row.state),
    Column[Invited]("Surat", lambda row: "Terkirim", CellKind.ICON_TEXT, icon=lambda row: "send"),
    Column[Invited]("Pilih", lambda row: "", CellKind.CHECK, checked=lambda row: True),
]


@pytest.fixture
def table(qtbot: QtBot) -> Table:
    model = GroupedRowsModel(COLUMNS, key=lambda row: row.number)
    model.set_groups(GROUPS)
    table = Table("Undangan", model, many=True)
    qtbot.addWidget(table)
    table.resize(700, 300)
    table.show()
    return table


def number_of(row: object) -> int | None:
    return row.number if isinstance(row, Invited) else None


def test_arrows_step_over_group_heads(table: Table, qtbot: QtBot) -> None:
    table.select_first()
    seen = [number_of(table.current_row())]
    for _ in range(3):
        QTest.keyClick(table, Qt.Key.Key_Down)
        seen.append(number_of(table.current_row()))
    QTest.keyClick(table, Qt.Key.Key_Home)
    seen.append(number_of(table.current_row()))
    QTest.keyClick(table, Qt.Key.Key_End)
    seen.append(number_of(table.current_row()))
    assert seen == [9, 14, 15, 15, 9, 15]


def test_enter_tells_the_row(table: Table, qtbot: QtBot) -> None:
    assert table.select_key(15)
    with qtbot.waitSignal(table.row_activated) as told:
        QTest.keyClick(table, Qt.Key.Key_Return)
    assert told.args == [GROUPS[1][1][1]]
    assert not table.select_key(99)


def test_copy_gives_tab_separated_rows(table: Table, qtbot: QtBot) -> None:
    table.select_key(14)
    QTest.keyClick(table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = QGuiApplication.clipboard().text().splitlines()
    assert [line.split("\t")[:2] for line in lines] == [
        ["14", "Bupati Pandeglang Banten"],
        ["15", "Bupati Lebak Banten"],
    ]


def test_a_table_paints_in_both_themes_and_when_empty(table: Table, qapp: QApplication) -> None:
    table.select_key(14)
    light = table.grab().toImage()
    theme.install(qapp, dark=True)
    try:
        assert table.grab().toImage() != light
    finally:
        theme.install(qapp, dark=False)
    model = table.model()
    assert isinstance(model, GroupedRowsModel)
    model.set_groups([])
    table.set_empty_text("Belum ada undangan")
    assert not table.grab().isNull()


def test_the_legend_follows_the_focus(qtbot: QtBot) -> None:
    window, line, legend = QWidget(), QLineEdit(), Legend()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    action = QAction("Tambah kelompok", line)
    action.setShortcut(QKeySequence("Ctrl+G"))
    line.addAction(action)
    for widget in (line, legend):
        column.addWidget(widget)
    window.resize(900, 80)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    line.setFocus()
    qtbot.waitUntil(lambda: legend.entries() == (("Ctrl G", "tambah kelompok"),))
    action.setEnabled(False)
    assert legend.entries() == ()
    legend.set_save_state("ok", "Tersimpan 10.14.07")
    legend.set_place("Luring")
    assert legend.accessibleName() == "Tersimpan 10.14.07. Luring"
    legend.progress.show_step("Membuat notula", 0.5, can_stop=True)
    assert not legend.grab().isNull()


def test_what_is_seldom_done_comes_last_in_the_legend(qtbot: QtBot) -> None:
    window, legend = QWidget(), Legend()
    qtbot.addWidget(window)
    inner = QWidget(window)
    seldom = make_action(inner, "Bekukan", "Ctrl+Shift+B", window.update)
    make_action(window, "Keluar", "F11", window.update)
    legend.setParent(window)
    legend.follow(inner)
    assert legend.entries() == (("Ctrl Shift B", "bekukan"), ("F11", "keluar"))
    seldom.setPriority(QAction.Priority.LowPriority)
    assert legend.entries() == (("F11", "keluar"), ("Ctrl Shift B", "bekukan"))


def test_the_legend_forgets_what_went_with_its_page(qtbot: QtBot) -> None:
    window, legend = QWidget(), Legend()
    qtbot.addWidget(window)
    legend.setParent(window)
    page = QWidget(window)
    of_page = make_action(page, "Bekukan", "Ctrl+Shift+B", window.update)
    whole = make_action(window, "Keluar", "F11", window.update)
    legend.follow(page)
    shiboken6.delete(of_page)
    whole.setText("Tutup")
    assert legend.entries() == (("F11", "tutup"),)
    legend.follow(window)
    assert legend.entries() == (("F11", "tutup"),)


def test_a_message_with_the_same_id_replaces(qtbot: QtBot) -> None:
    area = MessageArea()
    qtbot.addWidget(area)
    area.show_message("link", "warn", "Meja 1 terputus")
    area.show_message("saved", "ok", "Tersimpan", "Di jurnal", ("Muat", area.update))
    area.show_message("link", "ok", "Terhubung")
    assert area.ids() == ("saved", "link")
    area.take_away("saved")
    area.take_away("link")
    assert area.ids() == ()


def test_quiet_messages_leave_for_newer_ones_and_those_that_matter_stay(qtbot: QtBot) -> None:
    area = MessageArea()
    qtbot.addWidget(area)
    area.show_message("away", "warn", "Meja 1 terputus")
    area.show_message("made", "ok", "Tersimpan", "", ("Buka", area.update))
    for number in range(1, 5):
        area.show_message(f"quiet-{number}", "info", "Tidak ada butir yang dihapus.")
    assert area.ids() == ("away", "made", "quiet-3", "quiet-4")


def test_a_sheet_is_no_higher_than_its_window_and_keeps_its_foot_in_sight(qtbot: QtBot) -> None:
    window = QWidget()
    shown(qtbot, window, 700, 360)
    sheet = Sheet("Undang dari daftar", submit="Undang", parent=window)
    sheet.content.addWidget(Table("Baris", RowsModel(COLUMNS, lambda row: row.number)), 1)
    sheet.resize(560, 600)
    sheet.open()
    assert sheet.height() == window.height()
    assert sheet.rect().contains(sheet.primary.geometry())


def test_only_the_numbers_of_choices_are_keys_of_theirs(qtbot: QtBot) -> None:
    around, told = QWidget(), list[int]()
    column, cards, line = QVBoxLayout(around), ChoiceCards("Jabatan yang mungkin", around), QLineEdit("Cari")
    column.addWidget(cards)
    column.addWidget(line)
    cards.chosen.connect(told.append)
    steps = [QShortcut(QKeySequence(f"Alt+{number}"), around) for number in (1, 3)]
    cards.hide()
    shown(qtbot, around)
    line.setFocus()
    assert ambiguous(around) == []
    cards.set_choices([("Bupati Serang", ""), ("Walikota Serang", "")])
    cards.show()
    assert ambiguous(around) == []
    QTest.keyClick(line, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert (told, [step.isEnabled() for step in steps]) == ([1], [False, False])


def test_undo_is_offered_once(qtbot: QtBot) -> None:
    area, undone = MessageArea(), []
    qtbot.addWidget(area)
    strip = area.offer_undo("undo", "Dikeluarkan", lambda: undone.append(True))
    QTest.mouseClick(strip.button, Qt.MouseButton.LeftButton)
    assert undone == [True]
    assert area.ids() == ()
    short = UndoStrip("Dikeluarkan", lasting_ms=20)
    qtbot.addWidget(short)
    with qtbot.waitSignal(short.expired):
        assert not short.grab().isNull()


def test_ways_to_begin_are_buttons(qtbot: QtBot) -> None:
    called: list[str] = []
    state = EmptyState(
        "Belum ada rapat", "Mulai", [("plus", "Rapat baru", "Judul", "Ctrl N", lambda: called.append("new"))]
    )
    qtbot.addWidget(state)
    QTest.keyClick(state.cards[0], Qt.Key.Key_Space)
    assert called == ["new"]
    assert state.cards[0].accessibleDescription() == "Judul"
    assert not state.grab().isNull()


def test_a_sheet_gives_the_focus_back(qtbot: QtBot) -> None:
    window, line = QWidget(), QLineEdit()
    qtbot.addWidget(window)
    QVBoxLayout(window).addWidget(line)
    window.resize(800, 500)
    window.show()
    line.setFocus()
    sheet = Sheet("Tambah kelompok", "Pilih kelompok", submit="Tambah", parent=window)
    sheet.open()
    with qtbot.waitSignal(sheet.submitted):
        QTest.keyClick(sheet, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    assert window.focusWidget() is line


def test_a_reason_is_needed(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    sheet = ReasonSheet("Batalkan", "", ["salah orang", "salah ketik"], submit="Batalkan", parent=window)
    sheet.open()
    assert sheet.focusWidget() is sheet.chips[0]
    assert not sheet.primary.isEnabled()
    sheet.chips[1].click()
    with qtbot.waitSignal(sheet.given) as told:
        sheet.primary.click()
    assert told.args == ["salah ketik"]


def test_usual_reasons_are_never_cut(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    reasons = ["hadir, tidak bertanda tangan", "bertanda tangan di baris lain", "bukan tanda tangan yang diundang"]
    long = ReasonSheet("Biarkan", "", reasons, submit="Simpan", parent=window)
    short = ReasonSheet("Biarkan", "", ["satu", "dua"], submit="Simpan", parent=window)
    for sheet in (long, short):
        sheet.open()
        assert all(chip.width() >= chip.sizeHint().width() for chip in sheet.chips)
    assert len({chip.x() for chip in long.chips}) == len({chip.y() for chip in short.chips}) == 1


def test_grounds_are_painted(qtbot: QtBot) -> None:
    for widget in (
        Card("Judul", "catatan", [Button("Ubah")]),
        Panel("tb"),
        Divider(),
        PageHead("Rapat", "48"),
        ProgressLine(),
    ):
        qtbot.addWidget(widget)
        widget.resize(300, 80)
        assert not widget.grab().isNull()


def test_what_does_not_go_on_one_line_stands_below_its_title(qtbot: QtBot, qapp: QApplication) -> None:
    theme.install(qapp, dark=False)
    strip = MessageStrip("warn", "Tidak ada berkas data di /nowhere/x.sqlite.", "Tidak ada yang dibuat. Periksa nama.")
    shown(qtbot, strip, 900, 60)
    assert strip.title.y() == strip.text.y()
    strip.resize(420, 60)
    qtbot.waitUntil(lambda: strip.title.geometry().bottom() <= strip.text.y())
