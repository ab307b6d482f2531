"""Reminder letters in both profiles, read back from PDF and Word: to whom, which of its row, what is open, how late."""

from dataclasses import replace
from datetime import date
from io import BytesIO

import pytest
from docx import Document
from pypdf import PdfReader

from archive_checks import findings
from letters_of_banten import new_letter, old_letter
from papers_of_banten import DAY, TITLE
from rakor_desktop.documents.followups import reminder_docx
from rakor_desktop.documents.followups.reminder_letter import bundle, render
from rakor_desktop.documents.followups.reminder_paper import ReminderPaper, ReminderRow
from rakor_desktop.documents.letters.letter_paper import Addressee, LetterPaper
from rakor_desktop.documents.profiles import profile_keys
from rakor_desktop.domain.followups import Progress
from rakor_desktop.domain.letters import AddressMode
from structure_checks import reading

AS_OF = date(2016, 8, 22)
LATE = ReminderRow(
    TITLE, DAY, 3, "Mendampingi laporan dan pengawasan dana desa", date(2016, 6, 30), "B06", Progress.IN_PROGRESS, 40,
    53,
)  # fmt: skip
OPEN = ReminderRow(
    TITLE, DAY, 7, "Menambah jumlah dan kompetensi APIP", date(2016, 12, 31), "", Progress.NOT_STARTED, 0, 0
)


def paper(letter: LetterPaper, *rows: ReminderRow, ordinal: int = 1) -> ReminderPaper:
    one = replace(
        letter, addressees=(Addressee("Bupati Lebak"),), mode=AddressMode.TOGETHER, number="700/12-Insp/2016",
        dated=AS_OF, copies=("Gubernur Banten",),
    )  # fmt: skip
    before = ("700/3-Insp/2016", date(2016, 7, 4)) if ordinal > 1 else None
    return ReminderPaper(one, "Pemerintah Kabupaten Lebak", AS_OF, rows or (LATE, OPEN), ordinal, before)


def text(content: bytes) -> str:
    assert findings(content) == []
    told = " ".join(words for role, words in reading(content)[1:] if role != "Figure")
    return " ".join(told.split())


def word_text(content: bytes) -> str:
    document = Document(BytesIO(content))
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    return " ".join(" ".join([*(one.text for one in document.paragraphs), *cells]).split())


@pytest.mark.parametrize("letter", [old_letter(), new_letter()], ids=["54-2009", "1-2023"])
def test_the_letter_says_to_whom_what_is_open_and_how_late(letter: LetterPaper) -> None:
    told = text(render(paper(letter)))
    assert "Surat pengingat ke-1 tindak lanjut rekomendasi rapat" in told
    assert "Yth. Bupati Lebak" in told
    assert "700/12-Insp/2016" in told
    assert "22 Agustus 2016" in told
    assert "masih terdapat 2 (dua) rekomendasi yang menjadi tanggung jawab Pemerintah Kabupaten Lebak" in told
    assert "1 (satu) di antaranya melewati target" in told
    assert f"1. {LATE.text} 30-06-2016 B06 Dalam proses (40%) 53 hari 2. {OPEN.text} 31-12-2016 Belum -" in told
    assert "Menyusuli" not in told
    assert "paling lambat" not in told


def test_a_second_letter_names_the_first_and_asks_for_an_answer_by_a_day() -> None:
    told = text(render(replace(paper(old_letter(), ordinal=2), by=date(2016, 9, 5))))
    assert "Surat pengingat ke-2" in told
    assert "Menyusuli surat kami Nomor 700/3-Insp/2016 tanggal 4 Juli 2016" in told
    assert "beserta bukti dukung paling lambat tanggal 5 September 2016." in told


def test_several_meetings_are_told_apart_in_the_rows() -> None:
    other = replace(LATE, meeting="Rapat Evaluasi", held_on=date(2016, 7, 1), no=1)
    told = text(render(paper(old_letter(), LATE, other)))
    assert f"Menindaklanjuti {TITLE} tanggal 12 April 2016 dan Rapat Evaluasi tanggal 1 Juli 2016" in told
    assert "Rapat 1 Juli 2016, R-1" in told
    third = replace(other, held_on=date(2016, 7, 8))
    assert "Menindaklanjuti 3 (tiga) rapat," in text(render(paper(old_letter(), LATE, other, third)))


@pytest.mark.parametrize("key", profile_keys())
def test_any_text_stands_and_long_letters_go_on(key: str) -> None:
    letter = old_letter() if key.endswith("2009") else new_letter()
    strange = replace(LATE, text="<b>Aset</b> {nomor} & " + "panjang " * 60, meeting="Rapat {x}")
    many = paper(letter, *[replace(strange, no=no) for no in range(1, 31)])
    content = render(many)
    assert content == render(many)
    pages = PdfReader(BytesIO(content)).pages
    assert len(pages) > 2
    assert all("Hari" in page.extract_text() for page in pages[:-1])  # the head of the table on each page
    assert "Rapat (x)" in text(content)


def test_nothing_late_is_no_reproach() -> None:
    told = text(render(paper(old_letter(), OPEN)))
    assert "melewati target" not in told


@pytest.mark.parametrize("letter", [old_letter(), new_letter()], ids=["54-2009", "1-2023"])
def test_word_says_the_same(letter: LetterPaper) -> None:
    content = reminder_docx.render(paper(letter))
    assert content == reminder_docx.render(paper(letter))
    told = word_text(content)
    for words in ("Surat pengingat ke-1", "Bupati Lebak", "700/12-Insp/2016", LATE.text, "53 hari", "Gubernur Banten"):
        assert words in told
    (ruled,) = [table for table in Document(BytesIO(content)).tables if len(table.columns) == 5]
    assert [cell.text for cell in ruled.rows[2].cells] == ["2.", OPEN.text, "31-12-2016", "Belum", "-"]


def test_many_letters_are_one_file_with_a_bookmark_for_each() -> None:
    papers = [paper(old_letter()), replace(paper(old_letter()), body="Pemerintah Kota Serang")]
    contents = [render(one) for one in papers]
    whole = bundle(papers, contents)
    assert findings(whole) == []
    reader = PdfReader(BytesIO(whole))
    assert len(reader.pages) == sum(len(PdfReader(BytesIO(one)).pages) for one in contents)
    assert [getattr(one, "title", "") for one in reader.outline] == [one.body for one in papers]
