"""What the desk finds and how it paints it: search, marks, whole names."""

from dataclasses import replace
from datetime import UTC, datetime
from uuid import uuid4

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from rakor_desktop.domain.attendance import Event, Kind, Standing, State
from rakor_desktop.domain.directory import RegionKind
from rakor_desktop.domain.precedence import Group, Place
from rakor_desktop.domain.search import hits, search_text
from rakor_desktop.services.directory.directory import Office
from rakor_desktop.services.invitations.invitations import Invitee
from rakor_desktop.ui.attendance.guest_list import GuestList
from rakor_desktop.ui.attendance.marked_text import fit
from rakor_desktop.ui.attendance.rows import Head, Section, desk_rows, updated_in_place
from rakor_desktop.ui.style import theme

LONG = "Perwakilan Kementerian Pendayagunaan Aparatur Negara dan Reformasi Birokrasi"


def invitee(no: int, name: str) -> Invitee:
    office = Office(
        no, name, no, name, "36.04", RegionKind.REGENCY, "Kabupaten Serang", Group("P-16", 1, "Kelompok", ""),
        Place(1, no, "36.04", name), "other", None, Place(1, no, "36.04", name), search_text(name),
    )  # fmt: skip
    return Invitee(no, no, office, True, "", Standing(State.NOT_RECORDED))


def many(count: int) -> list[Invitee]:
    return [invitee(no, f"Kepala Dinas {no} Kabupaten Serang {'Selatan' * (no % 2)}") for no in range(1, count + 1)]


@pytest.mark.parametrize(
    ("typed", "shown", "marked"),
    [
        ("serang", "Bupati Serang", ["Serang"]),
        ("ser bup", "Bupati Serang", ["Bup", "Ser"]),
        ("ang", "Tangerang", ["ang", "ang"]),
        ("bupa upat", "Bupati", ["Bupat"]),
        ("cafe", "Café", ["Café"]),
        ("", "Bupati", []),
        ("x", "Bupati", []),
    ],
)
def test_hits_stand_where_the_words_are(typed: str, shown: str, marked: list[str]) -> None:
    assert [shown[first:after] for first, after in hits(typed, shown)] == marked


def test_a_number_finds_its_invitation_before_those_that_begin_with_it() -> None:
    rows = desk_rows(many(20), "1")
    assert rows[0] == Head(Section.OPEN, 11)
    assert [row.no for row in rows if isinstance(row, Invitee)][:4] == [1, 10, 11, 12]


def test_rows_stay_in_place_unless_one_is_gone() -> None:
    listed = many(3)
    rows = desk_rows(listed, "")
    assert updated_in_place(rows, listed) == rows
    assert updated_in_place(rows, listed[:2]) is None


def test_an_office_is_never_cut(qapp: QApplication) -> None:
    theme.install(qapp, dark=False)
    assert fit("Bupati Serang", 400, 20).lines == 1
    assert fit(LONG, 620, 20).lines == 1
    narrow = fit(LONG, 310, 20, 3)
    assert (narrow.px, narrow.lines) == (14, 2)
    assert fit(LONG, 220, 20, 3).lines == 3


def test_a_card_that_is_kept_is_painted_anew_when_anything_of_it_changed(qtbot: QtBot, qapp: QApplication) -> None:
    theme.install(qapp, dark=False)
    shown, listed = GuestList(), many(3)
    qtbot.addWidget(shown)
    shown.resize(640, 480)
    shown.show_invitees(listed, "WIB")
    first = picture(shown)
    assert picture(shown) == first
    event = Event(uuid4(), Kind.ARRIVED, 1, datetime(2016, 4, 12, 2, tzinfo=UTC), "Meja 1")
    shown.show_invitees([replace(listed[0], standing=Standing(State.IN_PERSON, event)), *listed[1:]], "WIB")
    recorded = picture(shown)
    shown.show_invitees(listed, "WIB")
    assert picture(shown) == first != recorded
    shown.search("dinas")
    shown.search("selatan")
    assert picture(shown) != first
    shown.search("")
    assert picture(shown) == first
    theme.install(qapp, dark=True)
    assert picture(shown) != first
    theme.install(qapp, dark=False)
    shown.resize(600, 480)
    assert picture(shown) != first


@pytest.fixture
def long_list(qtbot: QtBot, qapp: QApplication) -> GuestList:
    """Forty invitations in a window that has room for some, two of them recorded."""
    theme.install(qapp, dark=False)
    shown, listed = GuestList(), many(40)
    for at in (3, 4):
        event = Event(uuid4(), Kind.ARRIVED, at, datetime(2016, 4, 12, 2, tzinfo=UTC), "Meja 1")
        listed[at] = replace(listed[at], standing=Standing(State.IN_PERSON, event))
    qtbot.addWidget(shown)
    shown.resize(640, 480)
    shown.show_invitees(listed, "WIB")
    paints = Paints(shown.viewport())
    shown.show()
    qtbot.waitUntil(lambda: paints.count > 0)
    return shown


def test_the_keys_go_from_card_to_card_and_bring_each_into_view(long_list: GuestList) -> None:
    assert long_list.enter()
    last = long_list.rows.rowCount() - 1
    heads = [at for at, is_head in enumerate(long_list.rows.heads()) if is_head]
    assert heads == [0, 39]
    for key, row in [
        (Qt.Key.Key_Down, 2), (Qt.Key.Key_Up, 1), (Qt.Key.Key_Home, 1), (Qt.Key.Key_End, last), (Qt.Key.Key_Down, last),
        (Qt.Key.Key_Up, 40), (Qt.Key.Key_Up, 38), (Qt.Key.Key_Down, 40), (Qt.Key.Key_PageUp, 32),
        (Qt.Key.Key_PageDown, 38), (Qt.Key.Key_PageDown, last), (Qt.Key.Key_Home, 1), (Qt.Key.Key_PageUp, 1),
    ]:  # fmt: skip
        QTest.keyClick(long_list, key)
        assert long_list.currentIndex().row() == row, key
        assert long_list.viewport().rect().contains(long_list.visualRect(long_list.currentIndex())), key


def test_the_rows_stand_one_below_the_other_where_the_mouse_finds_them(long_list: GuestList) -> None:
    assert long_list.enter()
    below = 0
    for at in range(long_list.rows.rowCount()):
        rect = long_list.visualRect(long_list.rows.index(at, 0))
        assert rect.top() == below
        assert rect.width() == long_list.viewport().width()
        assert [long_list.indexAt(place).row() for place in (rect.topLeft(), rect.bottomRight())] == [at, at]
        below = rect.bottom() + 1
    assert not long_list.indexAt(QPoint(1, below)).isValid()
    assert long_list.verticalScrollBar().maximum() == below - long_list.viewport().height()


def test_a_key_that_is_searched_is_painted_once(long_list: GuestList, qtbot: QtBot) -> None:
    QApplication.processEvents()
    paints = Paints(long_list.viewport())
    long_list.search("dinas 1")
    qtbot.waitUntil(lambda: paints.count > 0)
    QApplication.processEvents()
    assert paints.count == 1


class Paints(QObject):
    """Counts how often a widget is painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__()
        self.count = 0
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.Paint
        return False


def picture(shown: GuestList) -> QImage:
    return shown.grab().toImage()
