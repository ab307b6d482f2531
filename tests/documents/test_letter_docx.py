"""The invitation read back from its own Word file: the same words as on the PDF, in the places of the profile."""

from dataclasses import replace
from io import BytesIO
from zipfile import ZipFile

import pytest
from docx import Document
from docx.document import Document as Word
from docx.shared import Mm
from docx.table import Table
from docx.text.paragraph import Paragraph

from letters_of_banten import addressees, new_letter, old_letter
from rakor_desktop.documents.letters.letter_docx import render
from rakor_desktop.documents.letters.letter_paper import Addressee, LetterPaper
from rakor_desktop.domain.errors import ClaimsSignature, MarkUnknown
from rakor_desktop.domain.letters import AddressMode
from rakor_desktop.domain.tokens import make, spoken

LETTERS = {"old": old_letter(), "new": new_letter()}
both = pytest.mark.parametrize("letter", LETTERS.values(), ids=LETTERS.keys())
HEADS = {
    "old": "GUBERNUR BANTEN Serang, April 2016 Kepada Nomor : 005/....-..../2016 Sifat : Segera Lampiran : 1 (satu) "
    "lembar Hal : Undangan Yth. (daftar terlampir) di - Tempat",
    "new": "Nomor : 005/....-..../2016 Sifat : Segera Lampiran : satu lembar Hal : Undangan Serang, April 2016 "
    "Yth. (daftar terlampir) di Tempat",
}


def opened(paper: LetterPaper) -> Word:
    return Document(BytesIO(render(paper)))


def text(paper: LetterPaper) -> str:
    """All words in their order, with single spaces."""
    parts = []
    for block in opened(paper).iter_inner_content():
        if isinstance(block, Paragraph):
            parts.append(block.text)
        elif isinstance(block, Table):
            parts += [cell.text for cell in block._cells]
    return " ".join(" ".join(parts).split())


def test_reference_and_address_stand_as_the_profile_places_them() -> None:
    for name, head in HEADS.items():
        assert head in text(LETTERS[name])


def test_the_same_words_as_on_the_pdf() -> None:
    old, new = (text(letter) for letter in LETTERS.values())
    for said in (old, new):
        assert "hari/tanggal : Selasa, 12 April 2016 waktu : pukul .... WIB s.d. selesai tempat : Pendopo" in said
    assert "GUBERNUR BANTEN, H. RANO KARNO, S.IP. Tembusan: 1. Menteri Dalam Negeri; 2." in old
    assert f"a.n. Gubernur Banten Sekretaris Daerah, {'.' * 24} Tembusan: 1." in new
    assert "LAMPIRAN SURAT GUBERNUR BANTEN NOMOR : 005/....-..../2016 TANGGAL : April 2016 DAFTAR UNDANGAN 1." in old
    assert "18. Wakil Wali Kota Tangerang" in new


def test_paper_and_margins_are_those_of_the_profile() -> None:
    section = opened(old_letter()).sections[0]
    sides = [section.page_width, section.page_height, section.left_margin, section.right_margin]
    assert [round((side or 0) / Mm(1)) for side in sides] == [215, 330, 30, 20]


@both
def test_each_has_a_letter_with_his_office_and_his_code(letter: LetterPaper) -> None:
    paper = replace(letter, mode=AddressMode.EACH, addressees=addressees()[5:8])
    said = text(paper)
    for one in paper.addressees:
        assert f"Yth. {one.office} di" in said
        assert f"Kode hadir {spoken(one.code)}" in said
    assert said.count("Demikian undangan ini") == 3
    assert len(opened(paper).inline_shapes) == 3


@both
def test_the_same_paper_gives_the_same_bytes(letter: LetterPaper) -> None:
    content = render(letter)
    assert content == render(letter)
    with ZipFile(BytesIO(content)) as package:
        assert {entry.date_time for entry in package.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert b"2016-04-12T00:00:00Z" in package.read("docProps/core.xml")


@pytest.mark.parametrize("said", ["<b>tebal", 'PT A & B <Persero> "kutip" &amp;', "😀", "x" * 400, "kata " * 5000])
@pytest.mark.parametrize("mode", AddressMode)
def test_hostile_text_stands_as_typed(said: str, mode: AddressMode) -> None:
    paper = replace(
        new_letter(), mode=mode, addressees=(Addressee(said, code=make(7)),), opening=(said,), copies=(said,)
    )
    assert text(paper).count(said.strip()) >= 3


def test_control_characters_are_shown() -> None:
    assert "a[U+0007]b" in text(replace(new_letter(), opening=("a\u0007b",)))


def test_a_draft_says_so_on_every_page() -> None:
    section = opened(replace(old_letter(), draft=True)).sections[0]
    assert [one.paragraphs[0].text for one in (section.header, section.first_page_header)] == ["KONSEP", "KONSEP"]
    assert "KONSEP" not in opened(old_letter()).sections[0].header.paragraphs[0].text


def test_the_foot_begins_on_the_second_page() -> None:
    section = opened(old_letter()).sections[0]
    assert section.different_first_page_header_footer
    assert section.first_page_footer.paragraphs[0].text == ""
    assert section.footer.paragraphs[0].text.startswith("Undangan rapat, 12 April 2016 – Halaman ")


def test_refused_as_on_the_pdf() -> None:
    with pytest.raises(MarkUnknown):
        render(replace(new_letter(), opening=("{tepat}",)))
    with pytest.raises(ClaimsSignature):
        render(replace(new_letter(), closing=("telah ditandatangani secara elektronik",)))


def test_no_picture_but_emblem_and_code() -> None:
    assert len(opened(new_letter()).inline_shapes) == 0
