"""What the desk finds and how it paints it: search, marks, whole names."""

import pytest
from PySide6.QtWidgets import QApplication

from rakor_desktop.domain.attendance import Standing, State
from rakor_desktop.domain.directory import RegionKind
from rakor_desktop.domain.precedence import Group, Place
from rakor_desktop.domain.search import hits, search_text
from rakor_desktop.services.directory import Office
from rakor_desktop.services.invitations import Invitee
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
