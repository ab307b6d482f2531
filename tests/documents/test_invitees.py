"""The list of invitations read back from its PDF and its workbook: order, numbers, spelling, nothing lost."""

from dataclasses import replace
from io import BytesIO

import pytest
from openpyxl import load_workbook
from pypdf import PdfReader

from overprints import overprinted
from papers_of_banten import DAY, GOVERNOR, HEADS, PLACE, TITLE
from rakor_desktop.documents.letters.invitees_paper import InviteeGroup, InviteeLine, InviteesPaper
from rakor_desktop.documents.papers import Letterhead
from rakor_desktop.documents.profiles import NEW_STYLE, OLD_STYLE, PaperSize, load_profile
from rakor_desktop.documents.rendering import render
from rakor_desktop.domain.names import Name
from rakor_desktop.domain.publishing import LetterheadKind
from structure_checks import reading

FIRST = (
    InviteeLine(1, "Gubernur Banten", GOVERNOR, "Plt."),
    InviteeLine(2, "Wakil Gubernur Banten", vacant=True),
)
LONG = "Kepala Bidang Pencegahan Tindak Pidana Korupsi Terintegrasi " * 7


def paper(*lines: InviteeLine, style: str = OLD_STYLE, workbook: bool = False) -> InviteesPaper:
    heads = lines or tuple(InviteeLine(no, office) for no, office in enumerate(HEADS, 3))
    head = Letterhead(LetterheadKind.OFFICE, ("PEMERINTAH PROVINSI BANTEN", "SEKRETARIAT DAERAH"))
    groups = (InviteeGroup("Gubernur", FIRST), InviteeGroup("Bupati dan Walikota", heads))
    return InviteesPaper(load_profile(style), head, TITLE, DAY, PLACE, groups, workbook=workbook)


def pages(told: InviteesPaper) -> list[str]:
    return [" ".join(page.extract_text().split()) for page in PdfReader(BytesIO(render(told))).pages]


def cells(told: InviteesPaper) -> list[tuple[object, ...]]:
    sheet = load_workbook(BytesIO(render(replace(told, workbook=True)))).worksheets[0]
    return list(sheet.iter_rows(values_only=True))


def test_the_page_has_head_facts_and_numbered_offices_with_their_holders() -> None:
    (text,) = pages(paper())
    assert "PEMERINTAH PROVINSI BANTEN SEKRETARIAT DAERAH DAFTAR UNDANGAN Hari/Tanggal : Selasa, 12 April 2016" in text
    assert "1. Gubernur Banten Plt. H. Rano Karno, S.IP. 2. Wakil Gubernur Banten lowong 3. Bupati Pandeglang" in text
    assert "10. Walikota Tangerang Selatan Jumlah undangan: 10 (sepuluh)." in text
    assert "Halaman 1 dari 1" in text


@pytest.mark.parametrize(("style", "word"), [(OLD_STYLE, "Walikota Serang"), (NEW_STYLE, "Wali Kota Serang")])
def test_mayors_are_spelled_by_the_profile_in_both_files(style: str, word: str) -> None:
    assert word in pages(paper(style=style))[0]
    assert word in [row[1] for row in cells(paper(style=style))]


def test_the_workbook_says_the_same_in_the_same_order() -> None:
    rows = cells(paper())
    numbered = [row for row in rows if isinstance(row[0], int)]
    assert [row[0] for row in numbered] == list(range(1, 11))
    assert numbered[0] == (1, "Gubernur Banten", "Plt. H. Rano Karno, S.IP.")
    assert [row[1] for row in numbered[2:]] == list(HEADS)
    assert ("No.", "Jabatan", "Pejabat") in rows
    assert "Bupati dan Walikota" in [row[0] for row in rows]


def test_five_hundred_with_offices_of_four_hundred_characters_lose_nothing() -> None:
    lines = tuple(InviteeLine(no, f"{LONG}{no}", GOVERNOR) for no in range(3, 503))
    text = " ".join(pages(paper(*lines)))
    assert text.count("H. Rano Karno, S.IP.") == 501
    assert all(f"Terintegrasi {no}" in text for no in range(3, 503))
    assert "Jumlah undangan: 502 (lima ratus dua)." in text


@pytest.mark.parametrize("text", ["<b>tebal</b>", "A & B", "=1+1", "Dinas 🙂"])
def test_any_office_stands_as_it_is_typed(text: str) -> None:
    shown = text.replace("🙂", "[U+1F642]")
    assert shown in pages(paper(InviteeLine(3, text)))[0]
    assert text in [row[1] for row in cells(paper(InviteeLine(3, text)))]


@pytest.mark.parametrize("workbook", [False, True])
def test_the_same_paper_gives_the_same_bytes(workbook: bool) -> None:
    told = paper(workbook=workbook)
    assert render(told) == render(told)
    assert render(replace(told, size=PaperSize.A4)) != render(told)


@pytest.mark.parametrize("column", ["office", "holder"])
def test_a_cell_longer_than_a_page_goes_on_overleaf(column: str) -> None:
    words = [f"kata{number}" for number in range(1500)]
    long = " ".join(words)
    line = InviteeLine(3, long) if column == "office" else InviteeLine(3, "Camat", Name("", long, ""))
    content = render(paper(line, InviteeLine(4, "Camat Sesudahnya")))
    assert len(PdfReader(BytesIO(content)).pages) > 2
    text = " ".join(" ".join(page.extract_text().split()) for page in PdfReader(BytesIO(content)).pages)
    assert all(text.count(f"{word} ") == 1 for word in words)
    assert "4. Camat Sesudahnya" in text
    assert "Jumlah undangan: 4 (empat)." in text
    assert overprinted(content) == []


def test_the_list_is_read_as_one_table_with_its_head() -> None:
    roles = [role for role, _ in reading(render(paper()))]
    assert (roles.count("TR"), roles.count("TH"), roles.count("TD")) == (11, 3, 30)
