"""Where a field was drawn is where its text stands in the finished file, and asking changes no byte of it."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import time

import pypdfium2  # type: ignore[import-untyped]
import pytest

from papers_in_order import ATTENDANCE, CASES, INVITEES, LETTER, MINUTES, SECRETARY
from papers_of_banten import PLACE
from rakor_desktop.documents.findings import Subject
from rakor_desktop.documents.letters.letter_paper import Addressee, LetterPaper
from rakor_desktop.documents.papers import MinutesPaper
from rakor_desktop.documents.readiness import findings
from rakor_desktop.documents.rendering import Paper, proof, render
from rakor_desktop.documents.typesetting.proofs import Box, PaperField, Where
from rakor_desktop.domain.letters import AddressMode

#: An edge of letters may lie this far beside the box, in points.
EDGE = 1.0
F = PaperField
STANDING: list[tuple[Paper, Where, str]] = [
    (MINUTES, Where(F.ENDS), "Pukul 09.00 WIB s.d. 12.05 WIB"),
    (MINUTES, Where(F.PLACE), PLACE),
    (MINUTES, Where(F.CHAIR), "Gubernur Banten (H. Rano Karno, S.IP.)"),
    (MINUTES, Where(F.PARTICIPANT, 2), "Gubernur Banten (H. Rano Karno, S.IP.)"),
    (MINUTES, Where(F.ENTRY, 2), "Wakil Ketua Komisi Pemberantasan Korupsi (Basaria Panjaitan) menyampaikan"),
    (MINUTES, Where(F.DECISION, 1), "Rencana aksi pencegahan korupsi dilaksanakan"),
    (MINUTES, Where(F.DUE, 2), "31 Mei 2016 (contoh)"),
    (MINUTES, Where(F.RESPONSIBLE, 1), "Pemerintah Provinsi Banten; seluruh kabupaten/kota"),
    (MINUTES, Where(F.ATTENDANCE, 1), "diwakili"),
    (MINUTES, Where(F.HEAD), "GUBERNUR BANTEN"),
    (LETTER, Where(F.NUMBER), "005/1-Um/2016"),
    (LETTER, Where(F.STARTS), "pukul 09.00 WIB"),
    (LETTER, Where(F.PLACE), PLACE),
    (LETTER, Where(F.ADDRESSEES), "terlampir"),
    (LETTER, Where(F.OPENING, 1), "kami mengundang Saudara"),
    (replace(LETTER, signer=SECRETARY), Where(F.SIGNER), "GUBERNUR BANTEN"),
    (replace(LETTER, copies=("Arsip",)), Where(F.COPIES), "Tembusan"),
    (INVITEES, Where(F.INVITEE, 1), "Bupati Lebak"),
    (INVITEES, Where(F.STARTS), "09.00 WIB"),
]


def words_in(content: bytes, box: Box) -> str:
    """The text of a page within a box, as a reader of PDF sees it."""
    document = pypdfium2.PdfDocument(content)
    try:
        text = document[box.page].get_textpage()
        left, bottom = box.x - EDGE, box.y - EDGE
        right, top = box.x + box.width + EDGE, box.y + box.height + EDGE
        return " ".join(text.get_text_bounded(left, bottom, right, top).split())
    finally:
        document.close()


@pytest.mark.parametrize(("paper", "where", "text"), STANDING, ids=[f"{where}" for _, where, _ in STANDING])
def test_a_field_stands_where_the_proof_says(paper: Paper, where: Where, text: str) -> None:
    made = proof(paper)
    assert text in words_in(made.content, made.places[where])


def test_the_box_is_no_larger_than_what_it_marks() -> None:
    made = proof(MINUTES)
    assert words_in(made.content, made.places[Where(F.ENDS)]) == "Pukul 09.00 WIB s.d. 12.05 WIB"
    assert words_in(made.content, made.places[Where(F.DUE, 2)]) == "31 Mei 2016 (contoh)"


@pytest.mark.parametrize("paper", [MINUTES, LETTER, INVITEES], ids=lambda paper: type(paper).__name__)
def test_the_file_is_the_same_byte_for_byte(paper: Paper) -> None:
    assert proof(paper).content == render(paper)


def test_what_blocks_minutes_and_letters_has_its_place() -> None:
    """Else the number in the list would be nowhere on the page."""
    for paper in _wanting():
        places = proof(paper).places
        for found in findings(paper):
            assert found.where in places, found.subject


def test_letters_for_each_point_into_the_first() -> None:
    two = (Addressee("Bupati Lebak"), Addressee("Bupati Serang"))
    made = proof(replace(LETTER, mode=AddressMode.EACH, addressees=two, starts=time(13, 30)))
    box = made.places[Where(F.STARTS)]
    assert box.page == 0
    assert "13.30 WIB" in words_in(made.content, box)


def test_a_workbook_has_no_pages_to_point_at() -> None:
    assert proof(replace(ATTENDANCE, workbook=True)).places == {}
    assert proof(replace(INVITEES, workbook=True)).places == {}


def _wanting() -> Iterator[Paper]:
    """Papers that lack something; one with a mark that nobody knows cannot be printed, nor a list of nobody."""
    unseen = (Subject.MARK_UNKNOWN, Subject.NO_ADDRESSEES, Subject.COPY_OWED)
    for paper, _, subject, _, _ in CASES:
        if isinstance(paper, MinutesPaper | LetterPaper) and subject not in unseen:
            yield paper
