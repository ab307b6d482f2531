"""The salutation list read back from its PDF: by groups, in one sentence, nothing cut however long an office is."""

from dataclasses import replace
from io import BytesIO

import pytest
from pypdf import PdfReader

from archive_checks import findings
from papers_of_banten import DAY, DEPUTIES, GOVERNOR, HEADS, PLACE, TITLE
from rakor_desktop.documents.attendance.salutation_paper import SalutationPaper
from rakor_desktop.documents.profiles import NEW_STYLE, OLD_STYLE, PaperSize, load_profile
from rakor_desktop.documents.rendering import render
from rakor_desktop.domain.salutation import Line

HONOURED, RESPECTED = "Yang terhormat", "Yang kami hormati"
GOVERNOR_LINE = Line("g", "Gubernur Banten", GOVERNOR.full, form=HONOURED)
REGENTS = tuple(Line(one, one, group_title="Bupati dan Walikota", form=RESPECTED) for one in HEADS)
DEPUTY = Line("w", DEPUTIES[1], represents=(HEADS[1],), form=RESPECTED, group_title="Wakil Bupati dan Wakil Walikota")
TOGETHER = Line("t", "Para Bupati dan Walikota se-Provinsi Banten", people=8, form=RESPECTED)


def paper(*full: Line, style: str = OLD_STYLE) -> SalutationPaper:
    lines = full or (GOVERNOR_LINE, *REGENTS, DEPUTY)
    return SalutationPaper(load_profile(style), TITLE, DAY, PLACE, lines, (GOVERNOR_LINE, TOGETHER, DEPUTY), 5)


def text(told: SalutationPaper) -> str:
    return " ".join(" ".join(page.extract_text().split()) for page in PdfReader(BytesIO(render(told))).pages)


def test_groups_are_numbered_and_end_as_a_sentence_does() -> None:
    found = text(paper())
    assert "DAFTAR SAPAAN" in found
    assert "Selasa, 12 April 2016, Pendopo Gubernur Banten" in found
    assert "Yang terhormat: 1. Gubernur Banten, Bapak/Ibu H. Rano Karno, S.IP.;" in found
    assert "Yang kami hormati: 2. Bupati Pandeglang; 8 hadir Bupati Lebak;" in found
    assert "Walikota Serang; dan Walikota Tangerang Selatan; serta 3. Wakil Bupati Lebak, mewakili Bupati L" in found
    assert "Belum tercatat hadir: 5 undangan." in found


def test_in_short_it_is_one_sentence() -> None:
    assert (
        "Yang terhormat Gubernur Banten; yang kami hormati para Bupati dan Walikota se-Provinsi Banten; "
        "serta Wakil Bupati Lebak."
    ) in text(paper())
    assert "Wali Kota Tangerang Selatan" in text(paper(style=NEW_STYLE))


def test_nobody_in_the_room_is_said() -> None:
    told = replace(paper(), full=(), short=())
    assert text(told).count("Belum ada yang tercatat hadir.") == 2
    assert findings(render(told)) == []


@pytest.mark.parametrize("office", ["<b>tebal</b>", "Asisten & Biro", "Kepala Bidang Arsip " * 250])
def test_any_office_stands_whole_and_the_same_paper_gives_the_same_bytes(office: str) -> None:
    told = paper(replace(REGENTS[0], title=office.strip()))
    first = office.split()[-1]
    assert text(told).count(first) == office.split().count(first)
    assert render(told) == render(told)
    assert render(replace(told, size=PaperSize.A4)) != render(told)


def test_five_hundred_lose_nothing() -> None:
    told = paper(*(Line(str(no), f"Kepala Bagian {no}", group_title="Bagian", form=RESPECTED) for no in range(500)))
    found = text(told)
    assert all(f"Kepala Bagian {no};" in found for no in range(499) if no != 498)
