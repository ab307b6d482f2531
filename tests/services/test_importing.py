"""Foreign lists come in whole or not at all, say before what they would do, and are taken back whole."""

from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from builders import DAY, found_banten, make_meeting
from rakor_desktop.db.database import Database
from rakor_desktop.db.tables import Base, InstitutionRow, OfficeRow, PersonRow, TermRow
from rakor_desktop.domain.directory import TermKind
from rakor_desktop.domain.errors import (
    HeadingsMissing,
    ImportHasProblems,
    ImportInUse,
    ImportOutdated,
    ImportRevoked,
    ImportUnknown,
)
from rakor_desktop.domain.import_plan import Outcome
from rakor_desktop.domain.import_rows import ProblemKind
from rakor_desktop.domain.importing import Cell, Column, Sheet, Table, table_below, table_in
from rakor_desktop.services.directory import directory
from rakor_desktop.services.importing import importing
from rakor_desktop.services.importing.import_trail import USED_BY
from rakor_desktop.services.importing.importing import Contents
from rakor_desktop.services.invitations import invitations
from rakor_desktop.ui.errors import PHRASES

HEADINGS = ("Jabatan", "Nama", "NIP/NRP", "Instansi", "Daerah", "Kelompok", "Keadaan", "Mulai", "Selesai")
NIP = "196501011990031001"


def table(*rows: tuple[Cell, ...], headings: tuple[Cell, ...] = HEADINGS) -> Table:
    return table_in([Sheet("Lembar1", tuple(enumerate((headings, *rows), start=1)))])


def looked_at(database: Database, *rows: tuple[Cell, ...], day: date = DAY, **answers: int | None) -> importing.Preview:
    given = {int(name.lstrip("row")): answer for name, answer in answers.items()}
    return database.ask(importing.preview, table(*rows), day, given)


def outcomes(preview: importing.Preview) -> list[str]:
    return [row.outcome.value for row in preview.rows]


def problems(preview: importing.Preview) -> list[ProblemKind]:
    return [problem.kind for row in preview.rows for problem in row.problems]


def holder(database: Database, office_id: int, day: date = DAY) -> str | None:
    held = database.ask(directory.offices, day, [office_id])[0].holder
    return held.name.full if held else None


def everything(database: Database) -> dict[str, int]:
    return database.ask(_counts)


def _counts(session: Session) -> dict[str, int]:
    tables = [one for name, one in Base.metadata.tables.items() if name not in ("change", "history")]
    return {one.name: session.scalar(select(func.count()).select_from(one)) or 0 for one in tables}


def test_a_list_is_brought_in_and_is_the_same_afterwards(database: Database) -> None:
    offices = found_banten(database)
    rows = [
        ("BUPATI LEBAK", "Hj. Iti Octavia Jayabaya, S.E., M.M.", NIP),
        ("Wali Kota Cilegon", "Tb. Iman Ariyadi", None, None, None, None, None, "05/12/2013"),
        ("Plt. Bupati Serang", "Seseorang"),
        ("Kepala Dinas Kesehatan Provinsi Banten", "Dr. Seorang", None, "Dinas Kesehatan", "Provinsi Banten", "p-16"),
    ]
    preview = looked_at(database, *rows)
    assert outcomes(preview) == ["new"] * 4
    assert database.run(importing.bring_in, preview, "daftar.xlsx") == 1
    assert holder(database, offices["Bupati Lebak"]) == "Hj. Iti Octavia Jayabaya, S.E., M.M."
    assert holder(database, offices["Walikota Cilegon"], date(2013, 12, 4)) is None
    held = {one.name: one.holder for one in database.ask(directory.offices, DAY)}
    assert (acting := held["Bupati Serang"]) is not None
    assert acting.kind is TermKind.PLT
    assert held["Kepala Dinas Kesehatan Provinsi Banten"]
    again = looked_at(database, *rows)
    assert outcomes(again) == ["same"] * 4
    assert database.run(importing.bring_in, again, "daftar.xlsx") is None


def test_a_new_holder_ends_the_one_before_and_nobody_is_overwritten(database: Database) -> None:
    office = found_banten(database)["Bupati Lebak"]
    database.run(importing.bring_in, looked_at(database, ("Bupati Lebak", "Orang Lama")), "a.csv")
    later = looked_at(database, ("Bupati Lebak", "Orang Baru", None, None, None, None, None, "1 Mei 2016"))
    assert outcomes(later) == ["changed"]
    assert [(name, last) for _, name, last in later.rows[0].ended] == [("Orang Lama", date(2016, 4, 30))]
    database.run(importing.bring_in, later, "b.csv")
    names = [holder(database, office, day) for day in (date(2016, 4, 30), date(2016, 5, 1))]
    assert names == ["Orang Lama", "Orang Baru"]


def test_degrees_and_numbers_complete_what_is_known(database: Database) -> None:
    office = found_banten(database)["Bupati Lebak"]
    database.run(importing.bring_in, looked_at(database, ("Bupati Lebak", "Budi", NIP)), "a.csv")
    better = looked_at(database, ("Bupati Lebak", "Drs. BUDI, M.Si"))
    assert outcomes(better) == ["changed"]
    database.run(importing.bring_in, better, "b.csv")
    assert holder(database, office) == "Drs. Budi, M.Si"
    assert outcomes(looked_at(database, ("Bupati Lebak", "Drs. BUDI, M.Si", NIP))) == ["same"]


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        (("Serang", "X"), ProblemKind.OFFICE_UNKNOWN),
        (("Ka. Inspektorat Serang", "X"), ProblemKind.REGION_AMBIGUOUS),
        (("Inspektur Serang", "X", None, "Inspektorat", None, "P-16"), ProblemKind.REGION_AMBIGUOUS),
        (("Bupati", "X", None, None, "Serang"), ProblemKind.REGION_UNKNOWN),
        (("Bupati Lebak", "X", None, None, "Kab. Serang"), ProblemKind.OFFICE_OF_ANOTHER_REGION),
        (("Kepala Dinas", "X", None, "Dinas", None, "Z-9"), ProblemKind.GROUP_UNKNOWN),
        (("Kepala Dinas", "X", None, None, None, "P-16"), ProblemKind.INSTITUTION_MISSING),
        (("Bupati Lebak", "X", 1.96501011990031e17), ProblemKind.DIGITS_LOST),
        (("Bupati Lebak", "X", "1,96501E+17"), ProblemKind.DIGITS_LOST),
        (("Bupati Lebak", "X", "3601010101650001"), ProblemKind.NUMBER_IS_NIK),
        (("Bupati Lebak", None, NIP), ProblemKind.NAME_MISSING),
        (("Bupati Lebak", "X", None, None, None, None, "tidak tahu"), ProblemKind.KIND_UNKNOWN),
        (("Plt. Bupati Lebak", "X", None, None, None, None, "Pj."), ProblemKind.KIND_UNKNOWN),
        (("Bupati Lebak", "X", None, None, None, None, None, "31-02-2016"), ProblemKind.DATE_UNREADABLE),
        (("Bupati Lebak", "X", None, None, None, None, None, 42472.0), ProblemKind.DATE_UNREADABLE),
        (("Bupati Lebak", "X", None, None, None, None, None, "2/1/2016", "1/1/2016"), ProblemKind.ENDS_TOO_EARLY),
        ((None, "Seseorang"), ProblemKind.OFFICE_EMPTY),
    ],
    ids=lambda value: str(value) if isinstance(value, ProblemKind) else None,
)
def test_what_cannot_be_read_is_a_problem_and_nothing_comes_in(
    database: Database, row: tuple[Cell, ...], expected: ProblemKind
) -> None:
    found_banten(database)
    preview = looked_at(database, ("Bupati Pandeglang", "Seseorang"), row)
    assert outcomes(preview) == ["new", "problem"]
    assert expected in problems(preview)
    before = everything(database)
    with pytest.raises(ImportHasProblems) as refused:
        database.run(importing.bring_in, preview, "daftar.xlsx")
    assert (refused.value.count, refused.value.row) == (1, 3)
    assert everything(database) == before


def test_the_region_beside_it_names_an_office(database: Database) -> None:
    offices = found_banten(database)
    preview = looked_at(
        database, ("Bupati", "A", None, None, "Kab. Serang"), ("Wali Kota", "B", None, None, "KOTA SERANG")
    )
    assert [row.office_id for row in preview.rows] == [offices["Bupati Serang"], offices["Walikota Serang"]]


def test_rows_are_answered_and_left_out(database: Database) -> None:
    offices = found_banten(database)
    rows = [("Serang", "A"), ("Entah", "B"), ("Bupati Lebak", "C")]
    first = looked_at(database, *rows)
    assert outcomes(first) == ["problem", "problem", "new"]
    choices = {name for _, name in first.rows[0].candidates}
    assert {"Bupati Serang", "Walikota Serang"} <= choices
    answered = looked_at(database, *rows, row2=offices["Walikota Serang"], row3=None)
    assert outcomes(answered) == ["new", "skipped", "new"]
    database.run(importing.bring_in, answered, "daftar.csv")
    assert holder(database, offices["Walikota Serang"]) == "A"


def test_an_office_twice_in_a_list_is_a_problem(database: Database) -> None:
    found_banten(database)
    rows = [("Bupati Lebak", "A"), ("bupati lebak", "B"), ("Plh. Bupati Lebak", "C")]
    preview = looked_at(database, *rows)
    assert outcomes(preview) == ["new", "problem", "new"]
    assert preview.rows[1].problems[0].value == "2"


def test_a_vacant_office_ends_nobodys_term(database: Database) -> None:
    office = found_banten(database)["Bupati Lebak"]
    database.run(importing.bring_in, looked_at(database, ("Bupati Lebak", "A")), "a.csv")
    preview = looked_at(database, ("Bupati Lebak", "lowong"))
    assert (outcomes(preview), problems(preview)) == (["same"], [ProblemKind.HOLDER_STAYS])
    assert database.run(importing.bring_in, preview, "b.csv") is None
    assert holder(database, office) == "A"


def test_a_number_belongs_to_one_person(database: Database) -> None:
    offices = found_banten(database)
    rows = [("Sekretaris Daerah Provinsi Banten", "Dr. Budi", NIP), ("Plh. Bupati Lebak", "Budi", NIP)]
    database.run(importing.bring_in, looked_at(database, *rows), "a.csv")
    assert everything(database)["person"] == 1
    assert holder(database, offices["Bupati Lebak"]) == "Dr. Budi"
    assert problems(looked_at(database, ("Bupati Serang", "Orang Lain", NIP))) == [ProblemKind.NUMBER_OF_ANOTHER]
    twice = looked_at(database, ("Bupati Serang", "Satu", "64010203"), ("Bupati Pandeglang", "Dua", "64010203"))
    assert outcomes(twice) == ["new", "problem"]


def test_a_preview_that_is_out_of_date_is_refused(database: Database) -> None:
    found_banten(database)
    old = looked_at(database, ("Bupati Lebak", "A"))
    database.run(importing.bring_in, looked_at(database, ("Bupati Lebak", "B")), "b.csv")
    with pytest.raises(ImportOutdated):
        database.run(importing.bring_in, old, "a.csv")


def test_an_import_is_taken_back_whole(database: Database) -> None:
    office = found_banten(database)["Bupati Lebak"]
    database.run(importing.bring_in, looked_at(database, ("Bupati Lebak", "Lama", NIP)), "a.csv")
    before, rows = everything(database), [
        ("Bupati Lebak", "Baru", None, None, None, None, None, date(2016, 4, 1)),
        ("Kepala Dinas", "X", None, "Dinas", None, "P-16"),
        ("Plh. Bupati Serang", "Dr. Lama", NIP),
    ]  # fmt: skip
    import_id = database.run(importing.bring_in, looked_at(database, *rows), "b.csv")
    assert import_id is not None
    assert holder(database, office) == "Baru"
    database.run(importing.revoke_import, import_id)
    assert holder(database, office) == "Lama"
    kept = {"import_run", "import_item", "import_mapping"}
    assert {k: v for k, v in everything(database).items() if k not in kept} == {
        k: v for k, v in before.items() if k not in kept
    }
    assert [one.revoked_at is None for one in database.ask(importing.imports)] == [False, True]
    assert [one.contents for one in database.ask(importing.imports)] == [Contents(1, 3, 2), Contents(0, 1, 0)]
    with pytest.raises(ImportRevoked):
        database.run(importing.revoke_import, import_id)
    with pytest.raises(ImportUnknown):
        database.run(importing.revoke_import, 99)


def test_a_name_that_no_store_can_keep_is_taken_back_too(database: Database) -> None:
    found_banten(database)
    before = everything(database)["office"]
    row = ("Kepala Dinas \x00 Uji", "Nama \ud800", None, "Dinas \x00", None, "P-16")
    import_id = database.run(importing.bring_in, looked_at(database, row), "rusak.csv")
    assert import_id is not None
    assert everything(database)["office"] == before + 1
    database.run(importing.revoke_import, import_id)
    assert everything(database)["office"] == before


def test_what_was_used_since_is_not_taken_back_by_halves(database: Database) -> None:
    found_banten(database)
    rows = [("Bupati Lebak", "A"), ("Kepala Dinas", "X", None, "Dinas", None, "P-16")]
    import_id = database.run(importing.bring_in, looked_at(database, *rows), "a.csv")
    assert import_id is not None
    office = {one.name: one.id for one in database.ask(directory.offices, DAY)}["Kepala Dinas"]
    database.run(invitations.invite, make_meeting(database), [office])
    before = everything(database)
    with pytest.raises(ImportInUse) as refused:
        database.run(importing.revoke_import, import_id)
    assert (refused.value.office, refused.value.since) == ("Kepala Dinas", "used by invitee")
    assert everything(database) == before


def test_what_was_changed_since_is_not_taken_back(database: Database) -> None:
    found_banten(database)
    first = database.run(importing.bring_in, looked_at(database, ("Bupati Lebak", "Budi")), "a.csv")
    database.run(importing.bring_in, looked_at(database, ("Bupati Lebak", "Dr. Budi")), "b.csv")
    assert first is not None
    with pytest.raises(ImportInUse) as refused:
        database.run(importing.revoke_import, first)
    assert (refused.value.office, refused.value.since) == ("Budi", "changed")


def test_the_meaning_of_columns_is_remembered_by_their_headings(database: Database) -> None:
    found_banten(database)
    foreign = table(("x", "Bupati Lebak", "Seseorang"), headings=("Jabatan", "Posisi", "Orangnya"))
    corrected = Table(
        foreign.sheet, foreign.headings, {Column.OFFICE: 1, Column.NAME: 2}, foreign.rows
    )
    preview = database.ask(importing.preview, corrected, DAY)
    assert preview.count(Outcome.NEW) == 1
    database.run(importing.bring_in, preview, "asing.csv")
    assert database.ask(importing.with_remembered_columns, foreign).columns == corrected.columns
    other = table(("Bupati Lebak", "A"), headings=("Jabatan", "Nama"))
    assert database.ask(importing.with_remembered_columns, other) == other


def test_headings_that_were_explained_once_are_found_again_without_help(database: Database) -> None:
    found_banten(database)
    sheet = Sheet("Asing", ((1, ("Daftar pejabat",)), (3, ("Posisi", "Orangnya")), (4, ("Bupati Lebak", "Seseorang"))))
    with pytest.raises(HeadingsMissing):
        database.ask(importing.understood, [sheet])
    explained = replace(table_below(sheet, 1), columns={Column.OFFICE: 0, Column.NAME: 1})
    assert (explained.heading, explained.rows) == (3, sheet.rows[2:])
    database.run(importing.bring_in, database.ask(importing.preview, explained, DAY), "asing.csv")
    assert database.ask(importing.understood, [Sheet("Lain", ()), sheet]) == explained


def test_a_list_without_headings_is_not_remembered(database: Database) -> None:
    found_banten(database)
    sheet = Sheet("", ((1, ("Bupati Lebak", "Seseorang")),))
    bare = replace(table_below(sheet, None), columns={Column.OFFICE: 0, Column.NAME: 1})
    assert database.run(importing.bring_in, database.ask(importing.preview, bare, DAY), "a.csv") is not None
    assert everything(database)["import_mapping"] == 0


def test_whatever_can_be_built_upon_an_import_has_words() -> None:
    own = {row.__tablename__ for row in (InstitutionRow, OfficeRow, PersonRow, TermRow)}
    keys = [key for table in Base.metadata.tables.values() for key in table.foreign_keys if not key.ondelete]
    users = {f"{USED_BY}{key.parent.table.name}" for key in keys if key.column.table.name in own}
    assert users <= set(PHRASES)
