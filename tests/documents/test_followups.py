"""The papers of follow-ups read back: the matrix on each page, the open list of a region, what moved, the workbook."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from io import BytesIO
from pathlib import Path
from threading import Event
from typing import Any

import pikepdf
import pytest
from openpyxl import load_workbook
from pypdf import PdfReader

from archive_checks import findings
from followups_of_banten import AS_OF, DUE, EXTENDED, kept, matrix, part
from rakor_desktop.documents.followups import followup_words as words
from rakor_desktop.documents.followups import followups_xlsx as sheets
from rakor_desktop.documents.followups.followup_rendering import FollowupPaper, render
from rakor_desktop.documents.followups.followups_papers import (
    Compared,
    ComparisonPaper,
    FollowupReportPaper,
    FollowupsPaper,
    Moved,
    Owed,
    ReportPart,
    Vocabulary,
)
from rakor_desktop.documents.profiles import NEW_STYLE, load_profile
from rakor_desktop.documents.typesetting.course import Course, Stopped
from rakor_desktop.domain.followup_changes import Change
from rakor_desktop.domain.followups import RegisterStatus, Tally
from rakor_desktop.domain.letters import Secrecy
from recalculated import SOFFICE, by_libreoffice, recalculated
from structure_checks import reading

HEAD = (
    "No. Uraian/Rekomendasi Penanggung Jawab Target Waktu Keluaran/Indikator Status Keterangan/Bukti Dukung"
    " (1) (2) (3) (4) (5) (6) (7)"
)
F4_TURNED = (330 / 25.4 * 72, 215 / 25.4 * 72)


def pages(paper: FollowupPaper) -> list[str]:
    return [" ".join(page.extract_text().split()) for page in PdfReader(BytesIO(render(paper))).pages]


def open_list(paper: FollowupsPaper, *bodies: int) -> FollowupReportPaper:
    parts = tuple(part(paper, one) for one in bodies)
    return FollowupReportPaper(paper.profile, paper.as_of, parts, open_only=True)


def comparison() -> ComparisonPaper:
    before = Owed(2, "Kabupaten Lebak", RegisterStatus.IN_PROGRESS, DUE, percent=40)
    waiting = replace(before, standing=RegisterStatus.NOT_STARTED, percent=0)
    lines = {
        Change.DONE: Moved(1, "Satu", "12 April 2016", before, replace(before, standing=RegisterStatus.DONE)),
        Change.EXTENDED: Moved(2, "Dua", "12 April 2016", before, replace(before, due=EXTENDED, first_due=DUE)),
        Change.NEW: Moved(3, "Tiga", "12 Mei 2016", None, waiting),
    }
    return ComparisonPaper(
        profile=matrix().profile,
        subject=words.ALL_MEETINGS,
        earlier=date(2016, 6, 1),
        later=AS_OF,
        before=Tally(in_progress=2),
        after=Tally(done=1, in_progress=1, not_started=1),
        changes=tuple(Compared(change, (lines[change],) if change in lines else ()) for change in Change),
    )


def test_each_page_of_the_matrix_has_its_head_and_the_numbering_row() -> None:
    paper = matrix(meetings=2, recommendations=1, bodies=38)
    found = pages(paper)
    whole = [text for text in found if words.GLANCE_TITLE not in text]
    assert len(whole) > 4
    assert all(HEAD in text for text in whole)
    assert f"Halaman 1 dari {len(found)}" in found[0]
    with pikepdf.open(BytesIO(render(paper))) as pdf:
        assert all([float(one) for one in page.mediabox[2:]] == pytest.approx(F4_TURNED, abs=1) for page in pdf.pages)


def test_every_obligation_stands_in_the_matrix_once_with_sign_word_and_days() -> None:
    paper = matrix(recommendations=2, bodies=38)
    text = " ".join(pages(replace(paper, bodies=paper.bodies[:1])))
    assert text.count("Terlambat 53 hari") == paper.figures.late
    assert text.count("Dalam proses 70%") == paper.figures.in_progress
    assert text.count("Tidak dapat ditindaklanjuti") == paper.figures.impossible
    assert text.count("semula 30 Juni 2016") == paper.figures.not_started + paper.figures.impossible + (
        paper.figures.cancelled
    )
    assert "10-06-2016: Laporan triwulan disampaikan. 2 bukti dukung." in text
    assert f"76 kewajiban: selesai {paper.figures.done}, dalam proses {paper.figures.in_progress}" in text
    for word in ("Koordinator: Pemerintah Provinsi Banten", "Dokumen prosedur", "Target: Triwulan II 2016"):
        assert word in text
    assert words.DERIVED in text


def test_a_recommendation_of_a_page_stands_on_one_page_and_a_longer_one_goes_on() -> None:
    few = pages(matrix(recommendations=3))
    assert sum("R-2" in text and words.GLANCE_TITLE not in text for text in few) == 1
    many = pages(matrix(recommendations=1, bodies=38))
    assert sum("R-1" in text for text in many[1:-1]) == len(many) - 2
    assert "(lanjutan) Menertibkan aset daerah" in many[1]


@pytest.mark.parametrize("change", [
    lambda one: replace(one, text="Sangat panjang sekali uraian ini. " * 180),
    lambda one: replace(one, output="Keluaran yang panjang. " * 150),
    lambda one: replace(one, text="x" * 3000),
    lambda one: replace(one, owed=tuple(replace(each, report="Laporan panjang. " * 300) for each in one.owed)),
    lambda one: replace(one, owed=tuple(replace(each, due=None, due_note="segera " * 300) for each in one.owed)),
])  # fmt: skip
def test_what_is_too_long_for_a_page_goes_on_and_nothing_is_lost(change: Callable[[Any], Any]) -> None:
    paper = matrix(recommendations=1)
    (meeting,) = paper.meetings
    longer = replace(meeting, recommendations=tuple(map(change, meeting.recommendations)))
    found = render(replace(paper, meetings=(longer,)))
    assert findings(found) == []
    said = "".join(text for _, text in reading(found)).replace(" ", "")
    for text in {one.text for one in longer.recommendations}:
        assert said.count(text.strip()[-30:].replace(" ", "")) >= 1
    assert "KotaCilegon" in said


def test_the_short_matrix_shows_all_regions_of_a_province_on_one_page() -> None:
    paper = matrix(meetings=2, recommendations=2, bodies=38)
    (glance,) = [text for text in pages(paper) if words.GLANCE_TITLE in text]
    assert words.legend(Vocabulary.MEETING) in glance
    for name in ("Kab. Lebak", "Kota Tangerang Selatan", "Kab. Contoh 38"):
        assert name in glance
    assert " ".join(str(one.done) for one in paper.bodies) in glance
    assert " ".join(str(one.late) for one in paper.bodies) in glance


def test_papers_are_fit_for_an_archive_and_the_same_each_time() -> None:
    paper = matrix(meetings=2, recommendations=1, bodies=12)
    for one in (paper, open_list(paper, 1, 2), comparison()):
        content = render(one)
        assert findings(content) == []
        assert render(one) == content
    roles = [role for role, _ in reading(render(paper))]
    assert roles.count("TH") == roles.count("Table") * 14 + 2 * (16 - 7)  # the short matrix has 16 columns


def test_the_open_list_of_a_region_after_three_meetings_is_one_page_and_counts_as_the_matrix() -> None:
    paper = matrix(meetings=3, recommendations=6, bodies=38)
    for body in paper.bodies[::9]:
        report = open_list(paper, body.body_id)
        (text,) = pages(report)
        (told,) = report.parts
        assert (told.figures.done, told.figures.all, told.figures.late) == (body.done, body.of, body.late)
        assert text.count("Terlambat 53 hari") == body.late
        assert text.count("R-") == told.figures.open
        assert body.name in text
        assert words.figures(told.figures, Vocabulary.MEETING) in text
        assert "Dibatalkan" not in text


def test_each_region_begins_on_a_page_of_its_own_and_who_owes_nothing_is_told_so() -> None:
    paper = matrix(recommendations=2)
    nothing = ReportPart("Kabupaten Kosong", Tally(done=2), ())
    report = open_list(paper, 1, 2)
    found = pages(replace(report, parts=(*report.parts, nothing)))
    assert [name in text for name, text in zip(("Pandeglang", "Lebak", "Kosong"), found, strict=True)] == [True] * 3
    assert words.NOTHING_OPEN in found[2]


@pytest.mark.parametrize(("bodies", "turned"), [(3, False), (4, True)])
def test_a_report_of_an_area_names_who_owes_it_and_is_turned_where_many_do(bodies: int, turned: bool) -> None:
    paper = matrix(recommendations=2)
    report = ReportPart("Pengadaan", paper.figures, kept(paper.meetings, lambda one: one.body_id <= bodies))
    told = FollowupReportPaper(paper.profile, AS_OF, (report,))
    first = pages(told)[0]
    assert "LAPORAN TINDAK LANJUT" in first
    assert all(name in first for name in ("Kabupaten Lebak", "Kabupaten Tangerang"))
    with pikepdf.open(BytesIO(render(told))) as pdf:
        width, height = (float(one) for one in pdf.pages[0].mediabox[2:])
    assert (width > height) is turned


def test_a_comparison_tells_both_figures_and_what_moved() -> None:
    (text,) = pages(comparison())
    assert "Keadaan pada akhir tanggal 1 Juni 2016 dan 22 Agustus 2016" in text
    assert "Selesai 0 1 +1" in text
    assert "Dalam proses 2 1 -1" in text
    assert "Jumlah 2 3 +1" in text
    assert "A. Selesai sejak itu (1)" in text
    assert "B. Target diperpanjang (1)" in text
    assert "C. Kewajiban baru (1)" in text
    assert "Dalam proses 40%, target 30-06-2016 Dalam proses 40%, target 30-09-2016" in text
    nothing = replace(comparison(), changes=())
    assert words.NOTHING_MOVED in pages(nothing)[0]


def test_the_words_are_those_of_the_vocabulary_and_the_profile() -> None:
    paper = matrix()
    assert "Belum sesuai (dalam proses) 70%" in pages(replace(paper, vocabulary=Vocabulary.AUDITOR))[0]
    assert "S (selesai)" in pages(replace(paper, vocabulary=Vocabulary.INSPECTORATE))[0]
    first = replace(paper.meetings[0].recommendations[0], coordinator="Walikota Cilegon")
    newer = replace(paper, meetings=(replace(paper.meetings[0], recommendations=(first,)),))
    government = replace(paper.meetings[0].recommendations[0].owed[0], body="Pemerintah Kabupaten Lebak")
    whole = replace(
        newer, meetings=(replace(newer.meetings[0], recommendations=(replace(first, owed=(government,)),)),)
    )
    assert "Pemerintah Kabupaten" not in " ".join(pages(whole))
    assert "Wali Kota Cilegon" in " ".join(pages(replace(newer, profile=load_profile(NEW_STYLE))))


def test_what_is_confidential_says_so_on_each_page_and_what_was_left_out_too() -> None:
    paper = matrix(recommendations=1)
    assert all("RAHASIA" in text for text in pages(replace(paper, secrecy=Secrecy.SECRET)))
    assert words.LEFT_OUT in " ".join(pages(replace(paper, left_out=True)))
    assert words.LEFT_OUT not in " ".join(pages(paper))


def test_a_register_without_recommendations_has_a_paper() -> None:
    empty = replace(matrix(), meetings=(), figures=Tally(), bodies=())
    assert "Nihil." in pages(empty)[0]
    values = recalculated(render(replace(empty, workbook=True)))
    assert {one[3] for one in checks(values)} == {sheets.AGREES}


def checks(values: dict[str, dict[str, Any]]) -> list[tuple[Any, ...]]:
    cells = values[sheets.FIGURES]
    top = next(int(place[1:]) for place, value in cells.items() if place[0] == "B" and value == "HITUNGAN")
    return [tuple(cells[f"{column}{row}"] for column in "BCDE") for row in range(top + 1, top + 8)]


def test_every_figure_of_the_workbook_is_a_formula_that_agrees_with_the_program() -> None:
    paper = replace(matrix(meetings=2, bodies=12), workbook=True)
    content = render(paper)
    assert content == render(paper)
    values = recalculated(content)
    agree(values, paper)
    wrong = replace(paper, figures=replace(paper.figures, late=paper.figures.late + 1))
    told = [one[0] for one in checks(recalculated(render(wrong))) if one[3] == sheets.DIFFERS]
    assert told == [words.TOTAL, "Terlambat"]


def agree(values: dict[str, dict[str, Any]], paper: FollowupsPaper) -> None:
    """The workbook counts by body, by status and in the matrix what the paper says."""
    found = checks(values)
    assert [(one[1], one[3]) for one in found] == [(one[2], sheets.AGREES) for one in found]
    figures, grid = values[sheets.FIGURES], values[sheets.MATRIX]
    of_body = {figures[f"A{row}"]: row for row in range(6, 6 + len(paper.bodies))}
    sums = next(int(place[1:]) for place, value in grid.items() if place[0] == "C" and value == "Selesai")
    for at, body in enumerate(paper.bodies):
        row, column = of_body[body.body_id], chr(ord("E") + at)
        assert (figures[f"C{row}"], figures[f"D{row}"], figures[f"F{row}"]) == (body.of, body.done, body.late)
        assert [grid[f"{column}{sums + below}"] for below in range(3)] == [body.done, body.of, body.late]


@pytest.mark.skipif(SOFFICE is None, reason="no LibreOffice here")
def test_libreoffice_counts_the_same(tmp_path: Path) -> None:
    paper = replace(matrix(meetings=2, bodies=12), workbook=True)
    agree(by_libreoffice(render(paper), tmp_path), paper)


def test_the_workbook_is_ready_to_filter_to_print_and_to_look_at() -> None:
    paper = replace(matrix(), workbook=True)
    book: Any = load_workbook(BytesIO(render(paper)))
    assert book.sheetnames == [sheets.MATRIX, sheets.LISTED, sheets.FIGURES, sheets.CHART]
    for sheet in book.worksheets:
        assert (sheet.page_setup.orientation, int(sheet.page_setup.paperSize)) == ("landscape", 14)
        assert sheet.freeze_panes is not None
    listed = book[sheets.LISTED]
    rows = list(listed.iter_rows(min_row=6, values_only=True))
    assert len(rows) == paper.figures.all
    assert listed.auto_filter.ref == f"A5:S{5 + paper.figures.all}"
    assert {row[13] for row in rows} == set(words.STATUSES[Vocabulary.MEETING].values())
    late = next(row for row in rows if row[13] == "Terlambat")
    assert (late[15], late[9].date()) == (53, DUE)
    (chart,) = book[sheets.CHART]._charts
    assert chart.ser[0].val.numRef.f == f"'{sheets.FIGURES}'!$F$6:$F$13"
    assert chart.ser[0].cat.numRef.f == f"'{sheets.FIGURES}'!$B$6:$B$13"


@pytest.mark.parametrize("text", ["=1+1", "@SUM(A1)", "+62 812", "-"])
def test_texts_that_look_like_formulas_stay_texts(text: str) -> None:
    paper = matrix(recommendations=1)
    (meeting,) = paper.meetings
    (one,) = meeting.recommendations
    told = replace(paper, workbook=True, meetings=(replace(meeting, recommendations=(replace(one, text=text),)),))
    book = load_workbook(BytesIO(render(told)))
    for name, place in ((sheets.LISTED, "E6"), (sheets.MATRIX, "C6")):
        cell = book[name][place]
        assert (cell.value, cell.data_type, cell.quotePrefix) == (text, "s", True)


@pytest.mark.parametrize("last", [1, 3])
def test_a_paper_that_is_stopped_is_set_no_further(last: int) -> None:
    stop, heard = Event(), list[int]()

    def told(page: int, _of: int) -> None:
        heard.append(page)
        if page == last:
            stop.set()

    with pytest.raises(Stopped):
        render(matrix(2, 8, 12), Course(told, stop))
    assert heard == list(range(1, last + 1))
    with pytest.raises(Stopped):
        render(matrix(), Course(told, stop))
    assert heard[-1] == last


def test_a_paper_whose_course_is_told_is_the_same_paper() -> None:
    heard = list[tuple[int, int]]()
    content = render(matrix(2, 8, 12), Course(lambda page, of: heard.append((page, of)), Event()))
    assert content == render(matrix(2, 8, 12))
    pages = len(PdfReader(BytesIO(content)).pages)
    assert heard == [(page, pages) for page in range(1, pages + 1)]
