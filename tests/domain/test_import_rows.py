"""Headings are found below a letterhead, and cells are read as they stand or refused."""

from datetime import date

import pytest

from rakor_desktop.domain.directory import TermKind
from rakor_desktop.domain.errors import HeadingsMissing
from rakor_desktop.domain.import_plan import office_key
from rakor_desktop.domain.import_rows import ProblemKind, ReadRow, day_in, read_rows, shown, staff_number_in
from rakor_desktop.domain.importing import HEADINGS, Cell, Column, Sheet, meanings, table_in


def sheet(*rows: tuple[Cell, ...], name: str = "Lembar1") -> Sheet:
    return Sheet(name, tuple(enumerate(rows, start=1)))


def read(headings: tuple[Cell, ...], *rows: tuple[Cell, ...]) -> tuple[ReadRow, ...]:
    return read_rows(table_in([sheet(headings, *rows)]))


def test_no_heading_means_two_things() -> None:
    every = [heading for headings in HEADINGS.values() for heading in headings]
    assert len(every) == len(set(every))
    assert set(HEADINGS) == set(Column)


def test_headings_are_found_below_the_letterhead_and_in_the_sheet_that_has_them() -> None:
    kop = ("PEMERINTAH PROVINSI BANTEN",), ("DAFTAR PEJABAT",), ("Jabatan",), ()
    found = table_in([
        sheet(("Petunjuk",), name="Baca"),
        sheet(*kop, ("No.", "NAMA PEJABAT ", "Jabatan", "N.I.P.", "Kab./Kota"), (1.0, "A", "Bupati Lebak")),
    ])  # fmt: skip
    assert (found.sheet, found.rows) == ("Lembar1", ((6, (1.0, "A", "Bupati Lebak")),))
    assert found.columns == {Column.NAME: 1, Column.OFFICE: 2, Column.REGION: 4}


def test_headings_are_not_looked_for_further_down_or_guessed() -> None:
    with pytest.raises(HeadingsMissing):
        table_in([sheet(*[("x",)] * 20, ("Jabatan", "Nama"))])
    with pytest.raises(HeadingsMissing):
        table_in([sheet(("Nama", "Jabatannya apa"))])


def test_of_two_columns_with_one_meaning_the_left_one_counts() -> None:
    assert meanings(["Jabatan", "Nama", "jabatan", ""]) == {Column.OFFICE: 0, Column.NAME: 1}


@pytest.mark.parametrize(
    ("cell", "day"),
    [
        (date(2016, 4, 12), date(2016, 4, 12)),
        ("12/04/2016", date(2016, 4, 12)),
        ("3-4-2016", date(2016, 4, 3)),
        ("12.04.2016", date(2016, 4, 12)),
        ("12 April 2016", date(2016, 4, 12)),
        ("1 MEI 2016", date(2016, 5, 1)),
        ("12 Agu 2016", date(2016, 8, 12)),
        ("2016-04-12", date(2016, 4, 12)),
        ("-", None),
        ("Sekarang", None),
        (None, None),
    ],
)
def test_days_are_read_with_the_day_first(cell: Cell, day: date | None) -> None:
    assert day_in(cell) == day


@pytest.mark.parametrize("cell", ["04/13/2016", "31-02-2016", "12/4/16", "April 2016", "2016", 42472.0, "0/0/0000"])
def test_what_is_no_day_is_not_guessed(cell: Cell) -> None:
    with pytest.raises(ValueError, match=r"."):
        day_in(cell)


def test_numbers_of_people_stay_text_or_are_refused() -> None:
    assert staff_number_in("'19650101 199003 1 001") == "19650101 199003 1 001"
    assert staff_number_in(64010203.0) == "64010203"
    assert staff_number_in("-") == ""
    for lost in (1.96501011990031e17, 1e15, "1.96501E+17", "1,96501e17"):
        with pytest.raises(ValueError, match=r"."):
            staff_number_in(lost)
    assert shown(7.0) == "7"
    assert shown(7.5) == "7.5"


def test_lines_that_say_nothing_are_passed_over() -> None:
    rows = read(("No", "Jabatan", "Nama"), (1.0, 2.0, 3.0), ("(1)", "(2)", "(3)"), ("I. Forkopimda",), (1.0, "Bupati"))
    assert [(row.number, row.office) for row in rows] == [(5, "Bupati")]


def test_degrees_are_taken_from_their_columns_and_from_the_name() -> None:
    rows = read(
        ("Jabatan", "Gelar Depan", "Nama", "Gelar Belakang"),
        ("A", "Dr.", "Budi", "M.Si"),
        ("B", None, "Dr. Budi, M.Si"),
    )
    names = {row.person.name.full for row in rows if row.person}
    assert names == {"Dr. Budi, M.Si"}


@pytest.mark.parametrize(
    ("office", "said", "kind"),
    [
        ("Bupati Lebak", None, TermKind.DEFINITIVE),
        ("Plt. Bupati Lebak", None, TermKind.PLT),
        ("PLH BUPATI LEBAK", None, TermKind.PLH),
        ("Pjs. Bupati Lebak", "pjs", TermKind.PJS),
        ("Bupati Lebak", "Penjabat", TermKind.PJ),
        ("Bupati Lebak", "Definitif", TermKind.DEFINITIVE),
    ],
)
def test_how_an_office_is_held_is_read_from_either_place(office: str, said: str | None, kind: TermKind) -> None:
    (row,) = read(("Jabatan", "Nama", "Status"), (office, "X", said))
    assert (row.office.casefold(), row.kind, row.problems) == ("bupati lebak", kind, ())


def test_a_telephone_number_without_its_zero_is_left_out() -> None:
    (row,) = read(("Jabatan", "Nama", "HP"), ("A", "X", 81234567890.0))
    assert [problem.kind for problem in row.problems] == [ProblemKind.PHONE_LEFT_OUT]
    assert row.person is not None
    assert row.person.contact_phone == ""


def test_offices_are_the_same_only_by_their_whole_name() -> None:
    assert office_key("WALI  KOTA Cilegon") == office_key("Walikota Cilegon")
    assert office_key("Inspektur Kab. Serang") == office_key("Inspektur Kabupaten Serang")
    assert office_key("Bupati Serang") != office_key("Serang")
    assert office_key("Inspektur Kota Serang") != office_key("Inspektur Kabupaten Serang")
