"""What strangers send is read, or refused with a sentence, within five seconds and 500 MB of a child of its own."""

import os
import subprocess
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from threading import Timer
from time import monotonic

import pytest

import strange_files as strange
from rakor_desktop.documents.strangers.workbook_reader import Stop, child_command, read_sheets
from rakor_desktop.domain.errors import (
    CannotRead,
    NotATable,
    RakorError,
    ReadingStopped,
    TableDamaged,
    TableEmpty,
    TableProtected,
    TableTooLarge,
    TableTooSlow,
)
from rakor_desktop.ui.errors import sentence

MOST_SECONDS, MOST_MEMORY = 5.0, 500 * 1024 * 1024
Make = Callable[[], bytes]
LOCKED_ODS = '<encryption-data checksum="x"/>'
HOSTILE: dict[str, tuple[Make, type[RakorError]]] = {
    "bomb": (strange.bomb, TableTooLarge),
    "bomb that lies about its size": (strange.lying_bomb, RakorError),
    "billion laughs": (strange.laughs, TableDamaged),
    "entity of a file": (strange.outside_entity, TableDamaged),
    "cell at XFD1048576": (strange.far_cell, TableTooLarge),
    "a million empty styled rows": (lambda: strange.styled_rows(1_048_000, 7), TableTooLarge),
    "formulas without results": (strange.formulas, TableEmpty),
    "one text in every cell": (strange.one_text_everywhere, TableTooLarge),
    "too many columns": (lambda: strange.xlsx([["x"] * 101]), TableTooLarge),
    "too many rows": (lambda: b"a;b\n" * 50_001, TableTooLarge),
    "too many commas": (lambda: b"," * 20_000_000, TableTooLarge),
    "password xlsx": (lambda: strange.compound("EncryptedPackage", b"x" * 5000), TableProtected),
    "password xls": (lambda: strange.xls(locked=True), TableProtected),
    "password ods": (lambda: strange.ods(manifest=LOCKED_ODS), TableProtected),
    "ole without a workbook": (lambda: strange.compound("WordDocument", b"x" * 5000), TableDamaged),
    "pdf": (lambda: b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", NotATable),
    "picture": (lambda: b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", NotATable),
    "program": (lambda: b"MZ\x90\0\x03\0\0\0", NotATable),
    "web page called xls": (lambda: b"<html><table><tr><td>Jabatan", NotATable),
    "word document": (lambda: strange.zipped({"word/document.xml": "<x/>"}), NotATable),
    "no letters": (lambda: b"", TableEmpty),
    "only marks": (lambda: b";;;\n;;;\n", TableEmpty),
    "half a letter": (lambda: b"\xff\xfeJ\0a", TableDamaged),
    "no sheet": (lambda: strange.zipped({"xl/workbook.xml": ""}), TableDamaged),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_file_ends_in_a_sentence_in_time(name: str, tmp_path: Path) -> None:
    make, state = HOSTILE[name]
    path = tmp_path / "daftar.xlsx"
    path.write_bytes(make())
    began = monotonic()
    with pytest.raises((state, TableTooSlow)) as refused:  # on a busy computer the clock may be the first to refuse
        read_sheets(path)
    assert monotonic() - began < MOST_SECONDS
    assert sentence(refused.value).what.endswith(".")


@pytest.mark.skipif(sys.platform == "win32", reason="the memory of a child is only told elsewhere")
@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_file_takes_no_more_memory_than_it_is_given(name: str, tmp_path: Path) -> None:
    path = tmp_path / "daftar"
    path.write_bytes(HOSTILE[name][0]())
    with path.open("rb") as source:
        child = subprocess.Popen(
            child_command(), stdin=source, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        _pid, _status, spent = os.wait4(child.pid, 0)
        child.returncode = 0  # it was waited for here
    assert spent.ru_maxrss * (1 if sys.platform == "darwin" else 1024) < MOST_MEMORY


@pytest.mark.parametrize("kind", ["xlsx", "xls", "ods"])
def test_a_file_cut_short_is_refused(kind: str, tmp_path: Path) -> None:
    whole = strange.SOUND[kind]()
    path = tmp_path / f"daftar.{kind}"
    for part in (0.1, 0.5, 0.9, 0.99) if kind != "xls" else (0.1, 0.3):  # an .xls ends in a sector of nothing
        path.write_bytes(whole[: int(len(whole) * part)])
        with pytest.raises((TableDamaged, NotATable)):
            read_sheets(path)


def test_rows_keep_their_numbers_and_cells_their_kinds(tmp_path: Path) -> None:
    path = tmp_path / "daftar.xlsx"
    path.write_bytes(strange.xlsx([[], [" Kop  surat "], [], ["Jabatan", 7, 7.5, date(2016, 4, 12), True]]))
    (sheet,) = read_sheets(path)
    assert [number for number, _ in sheet.rows] == [2, 4]
    assert sheet.rows[0][1][0] == "Kop surat"
    assert sheet.rows[1][1] == ("Jabatan", 7.0, 7.5, date(2016, 4, 12), "True")


@pytest.mark.parametrize("kind", ["xlsx", "xls"])
def test_workbooks_of_both_ages_are_read(kind: str, tmp_path: Path) -> None:
    path = tmp_path / "tanpa nama"
    path.write_bytes(strange.SOUND[kind]())
    assert [cells for _, cells in read_sheets(path)[0].rows] == [tuple(row) for row in strange.ROWS]


def test_a_sheet_of_libreoffice_is_read(tmp_path: Path) -> None:
    path = tmp_path / "daftar.ods"
    path.write_bytes(strange.ods())
    assert read_sheets(path)[0].rows == ((1, ("Jabatan",)),)


@pytest.mark.parametrize("delimiter", [";", ",", "\t"])
@pytest.mark.parametrize("letters", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_text_is_read_whatever_parts_it_and_writes_it(delimiter: str, letters: str, tmp_path: Path) -> None:
    path = tmp_path / "daftar.csv"
    lines = [["Jabatan", "Nama", "Ket"], ["Bupati Lebak", f'"José{delimiter}S.H."', "é"]]
    path.write_bytes("\r\n".join(delimiter.join(line) for line in lines).encode(letters))
    rows = [cells for _, cells in read_sheets(path)[0].rows]
    inside = delimiter if delimiter != "\t" else " "
    assert rows == [("Jabatan", "Nama", "Ket"), ("Bupati Lebak", f"José{inside}S.H.", "é")]


def test_results_of_formulas_are_read(tmp_path: Path) -> None:
    path = tmp_path / "daftar.xlsx"
    path.write_bytes(strange.formulas(value="Bupati Lebak"))
    sheet = read_sheets(path)[0]
    assert (len(sheet.rows), sheet.rows[0][1][0]) == (2000, "Bupati Lebak")


def test_styled_rows_that_fit_are_passed_over(tmp_path: Path) -> None:
    path = tmp_path / "daftar.xlsx"
    path.write_bytes(strange.styled_rows(200_000, 3))
    assert read_sheets(path)[0].rows == ((1, ("Jabatan",)),)


def test_reading_that_takes_too_long_is_given_up(tmp_path: Path) -> None:
    path = tmp_path / "daftar.csv"
    path.write_bytes(b"a;b\n")
    with pytest.raises(TableTooSlow):
        read_sheets(path, seconds=0.001)


@pytest.mark.parametrize("before", [True, False], ids=["before it begins", "while it goes on"])
def test_reading_is_stopped_from_another_thread(tmp_path: Path, before: bool) -> None:
    path, stop = tmp_path / "daftar.xlsx", Stop()
    path.write_bytes(strange.styled_rows(1_000_000, 3))
    if before:
        stop.set()
    else:
        Timer(0.05, stop.set).start()
    began = monotonic()
    with pytest.raises(ReadingStopped):
        read_sheets(path, stop=stop)
    assert monotonic() - began < MOST_SECONDS / 2


def test_what_is_no_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(CannotRead):
        read_sheets(tmp_path / "tidak-ada.xlsx")
    with pytest.raises(NotATable):
        read_sheets(tmp_path)
    large = tmp_path / "besar.csv"
    with large.open("wb") as file:
        file.truncate(21 * 1024 * 1024)
    with pytest.raises(TableTooLarge):
        read_sheets(large)
