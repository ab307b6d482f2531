"""The papers of a representative, word by word in both profiles; unknown is dots; fit for an archive."""

from dataclasses import replace
from datetime import date, time
from io import BytesIO

import pytest
from pypdf import PdfReader

from archive_checks import findings
from papers_of_banten import DAY, PLACE, TITLE
from rakor_desktop.documents.letters.representation_paper import RepresentationPaper
from rakor_desktop.documents.papers import Letterhead
from rakor_desktop.documents.profiles import NEW_STYLE, OLD_STYLE, load_profile, profile_keys
from rakor_desktop.documents.rendering import render
from rakor_desktop.domain.names import Name
from rakor_desktop.domain.publishing import LetterheadKind, Official, Signer
from structure_checks import reading

MAYOR = Official("Walikota Serang", Name("H.", "Contoh Pemberi", "S.E."))
ASSISTANT = Official("Asisten Pemerintahan", Name("", "Contoh Penerima", "M.Si."), Signer.CIVIL_SERVANT, rank="Pembina")
DOTS = "." * 24


def paper(style: str = OLD_STYLE, *, mandate: bool = False) -> RepresentationPaper:
    return RepresentationPaper(
        load_profile(style), Letterhead(LetterheadKind.PERSONAL, ("WALIKOTA SERANG",)), MAYOR, ASSISTANT, TITLE, DAY,
        PLACE, "Gubernur Banten", "005/12/2016", date(2016, 4, 5), time(9), None, mandate=mandate,
    )  # fmt: skip


def text(told: RepresentationPaper) -> str:
    content = render(told)
    assert findings(content) == []
    return " ".join(" ".join(words.split()) for role, words in reading(content)[1:] if role != "Figure")


ASSIGNMENT = (
    "WALIKOTA SERANG {title} NOMOR: {dots} Dasar : Surat Gubernur Banten Nomor 005/12/2016 tanggal 5 April 2016 hal "
    "undangan {acara}. {order}: Kepada : Nama : Contoh Penerima, M.Si. Pangkat/Golongan : Pembina NIP : {dots} Jabatan "
    ": Asisten Pemerintahan Untuk : 1. Mewakili {mayor} Serang menghadiri {acara} pada hari Selasa, 12 April 2016, "
    "pukul 09.00 WIB s.d. selesai, bertempat di {place}. 2. Melaporkan hasil pelaksanaan tugas kepada {mayor} Serang. "
    "Ditetapkan di {dots} pada tanggal {dots} {signs} Serang, H. Contoh Pemberi, S.E."
)


@pytest.mark.parametrize(
    ("style", "title", "order", "mayor", "signs"),
    [
        (OLD_STYLE, "SURAT PERINTAH TUGAS", "MEMERINTAHKAN", "Walikota", "WALIKOTA"),
        (NEW_STYLE, "SURAT TUGAS", "MENUGASKAN", "Wali Kota", "Wali Kota"),
    ],
)
def test_an_assignment_says_who_goes_where_in_whose_place(
    style: str, title: str, order: str, mayor: str, signs: str
) -> None:
    told = ASSIGNMENT.format(
        title=title, order=order, mayor=mayor, signs=signs, dots=DOTS, acara=TITLE, place=PLACE
    )  # fmt: skip
    found = text(paper(style)).replace("SERANG,", "Serang,").replace("CONTOH PEMBERI", "Contoh Pemberi")
    assert found == told


def test_a_mandate_names_both_who_sign_and_leaves_room_for_a_stamp() -> None:
    found = text(paper(NEW_STYLE, mandate=True))
    assert "SURAT KUASA" in found
    assert (
        "Yang bertanda tangan di bawah ini: Nama : H. Contoh Pemberi, S.E. Jabatan : Wali Kota Serang memberi kuasa "
        "kepada: Nama : Contoh Penerima, M.Si. Jabatan : Asisten Pemerintahan untuk dan atas nama Wali Kota Serang"
    ) in found
    assert found.index("Penerima Kuasa") < found.index("Pemberi Kuasa")
    alone = [words for role, words in reading(render(paper(mandate=True))) if role == "Figure"]
    assert len(alone) == 2  # the emblem and the stamp


@pytest.mark.parametrize("key", profile_keys())
@pytest.mark.parametrize("mandate", [False, True])
def test_what_nobody_knows_is_dots_and_any_text_stands(key: str, *, mandate: bool) -> None:
    blank = replace(paper(key, mandate=mandate), receiver=None, invited_by="", invitation="", invitation_dated=None)
    assert text(blank).count(DOTS) >= 4
    long = replace(blank, title="<b>Arsip</b> & " + "Rapat " * 2000)
    assert text(long).count("<b>Arsip</b>") >= 1
    assert render(blank) == render(blank)
    assert len(PdfReader(BytesIO(render(blank))).pages) == 1


@pytest.mark.parametrize("mandate", [False, True])
def test_a_number_a_town_and_a_day_stand_where_dots_were(mandate: bool) -> None:
    settled = replace(paper(mandate=mandate), number="090/1/2016", town="Serang", dated=date(2016, 4, 11))
    found = text(settled)
    assert "NOMOR: 090/1/2016" in found
    day = "Serang, 11 April 2016" if mandate else "Ditetapkan di Serang pada tanggal 11 April 2016"
    assert day in found
    bare = replace(paper(mandate=mandate), receiver=replace(ASSISTANT, nip="1"))
    assert text(bare).count(DOTS) - text(replace(settled, receiver=bare.receiver)).count(DOTS) == 3
