"""The call list read back from its PDF: who has not answered, tries, masked numbers, room to write, a real table."""

from dataclasses import replace
from datetime import datetime
from io import BytesIO

import pytest
from pypdf import PdfReader

from archive_checks import attached, findings
from papers_of_banten import DAY, GOVERNOR, HEADS, PLACE, TITLE
from rakor_desktop.documents.letters.call_list_paper import CallListPaper, CallRow
from rakor_desktop.documents.papers import Letterhead
from rakor_desktop.documents.profiles import NEW_STYLE, OLD_STYLE, PaperSize, load_profile
from rakor_desktop.documents.rendering import proof, render
from rakor_desktop.documents.typesetting.proofs import PaperField
from rakor_desktop.domain.dates import ZONES
from rakor_desktop.domain.invitations import Channel
from rakor_desktop.domain.publishing import LetterheadKind
from structure_checks import reading

ASKED = CallRow(
    4, "Walikota Serang", GOVERNOR, "Plt.", contact="Ajudan", phone="0811…214", attempts=2,
    asked_at=datetime(2016, 4, 8, 9, 12, tzinfo=ZONES["WIB"]), channel=Channel.WHATSAPP,
)  # fmt: skip
VACANT = CallRow(7, "Wakil Bupati Lebak", vacant=True)


def paper(*rows: CallRow, style: str = OLD_STYLE, invited: int = 28) -> CallListPaper:
    head = Letterhead(LetterheadKind.OFFICE, ("PEMERINTAH PROVINSI BANTEN", "SEKRETARIAT DAERAH"))
    return CallListPaper(load_profile(style), head, TITLE, DAY, PLACE, rows or (ASKED, VACANT), invited)


def text(told: CallListPaper) -> str:
    return " ".join(" ".join(page.extract_text().split()) for page in PdfReader(BytesIO(render(told))).pages)


def test_each_row_says_whom_to_call_and_how_often_it_was_tried() -> None:
    found = text(paper())
    assert "DAFTAR KONFIRMASI KEHADIRAN Hari/Tanggal : Selasa, 12 April 2016" in found
    assert "No. Jabatan dan Pejabat Kontak Upaya Jawaban Pukul" in found
    assert "4. Walikota Serang Plt. H. Rano Karno, S.IP. Ajudan 0811…214 2 kali, WhatsApp" in found
    assert "WhatsApp 08-04 09.12 7. Wakil Bupati Lebak" in found
    assert "7. Wakil Bupati Lebak lowong belum dihubungi" in found
    assert "Belum menjawab: 2 (dua) dari 28 undangan." in found
    assert "Wali Kota Serang" in text(paper(style=NEW_STYLE))


def test_it_is_read_as_a_table_whose_last_cells_wait_for_a_pen() -> None:
    content = render(paper())
    assert findings(content) == []
    roles = [role for role, _ in reading(content)]
    assert (roles.count("Table"), roles.count("TR"), roles.count("TH"), roles.count("TD")) == (1, 3, 6, 12)


def test_the_head_is_repeated_and_five_hundred_lose_nothing() -> None:
    rows = tuple(CallRow(no, f"{HEADS[no % 8]} {no}", attempts=no % 3) for no in range(1, 501))
    pages = [page.extract_text() for page in PdfReader(BytesIO(render(paper(*rows)))).pages]
    assert len(pages) > 10
    heads = [page.count("Jabatan dan Pejabat") for page in pages[:-1]]
    assert (min(heads), sorted(heads)[-2]) == (1, 1)  # one page has two: rows are set in tables of 400
    found = " ".join(" ".join(pages).split())
    assert all(f"{row.no}. {row.office}" in found for row in rows)


def test_numbers_stay_out_of_the_data_and_all_answered_is_said() -> None:
    told = paper(replace(ASKED, phone="081122334455"))
    assert "081122334455" in text(told)
    assert b"081122334455" not in attached(render(told))[1]
    done = replace(told, rows=())
    assert "Nihil. Belum menjawab: 0 (nol) dari 28 undangan." in text(done)


@pytest.mark.parametrize("office", ["<b>tebal</b>", "Asisten & Biro", "Kepala Bidang Arsip " * 250])
def test_any_office_stands_as_it_is_typed_and_the_same_paper_gives_the_same_bytes(office: str) -> None:
    told = paper(replace(ASKED, office=office))
    first = office.split()[-1]
    assert text(told).count(first) == office.split().count(first)
    assert render(told) == render(told)
    assert render(replace(told, size=PaperSize.A4)) != render(told)
    assert {where.field for where in proof(told).places} >= {PaperField.PLACE, PaperField.INVITEE}
