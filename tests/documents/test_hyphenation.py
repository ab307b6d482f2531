"""Words are divided only where it is right; filled lines have no wide gaps, and their words are read back whole."""

import re
from dataclasses import replace
from io import BytesIO
from itertools import accumulate
from pathlib import Path

import pikepdf
import pypdfium2  # type: ignore[import-untyped]
import pytest

from archive_checks import findings
from papers_of_banten import minutes
from rakor_desktop.documents.minutes.minutes_pdf import render
from rakor_desktop.documents.minutes.minutes_rules import MinutesRule
from rakor_desktop.documents.papers import MinutesPaper, Remark
from rakor_desktop.documents.typesetting.hyphenation import SOFT_HYPHEN, divided, parts

WORDS = (Path(__file__).parent / "divided_words.txt").read_text(encoding="utf-8").split()
#: Of the letters of the minutes, 12 points, as their font has it.
_SPACE = 0.278 * 12


def places(pieces: tuple[str, ...] | list[str]) -> set[int]:
    """Behind how many letters a word is divided."""
    return set(accumulate(map(len, pieces[:-1])))


def filled() -> MinutesPaper:
    """The minutes of Banten with their lines filled to the right margin."""
    paper = minutes()
    return replace(paper, profile=replace(paper.profile, minutes=MinutesRule(justified=True)))


def gaps(paper: MinutesPaper) -> list[float]:
    """By how many points the gaps of each filled line are wider than a space."""
    with pikepdf.open(BytesIO(render(paper))) as pdf:
        drawn = [one for page in pdf.pages for one in pikepdf.parse_content_stream(page) if str(one.operator) == "Tw"]
        return [float(one.operands[0]) for one in drawn if float(one.operands[0]) > 0]


def test_no_word_of_the_list_is_divided_at_a_wrong_place() -> None:
    assert len(WORDS) > 300
    wrong = [word for word in WORDS if not places(parts(word.replace("-", ""))) <= places(word.split("-"))]
    assert wrong == []


def test_most_places_of_the_list_are_found() -> None:
    found = sum(len(places(parts(word.replace("-", "")))) for word in WORDS)
    assert found > 0.65 * sum(word.count("-") for word in WORDS)


@pytest.mark.parametrize(
    "text",
    ["Pandjaitan", "Basaria Panjaitan", "RAPAT KOORDINASI", "s.d. a.n.", "KP3B 2016 005/1187-Um/2016", "rapat", "LHKPN",
     "surat@bantenprov.go.id", "masing-masing", "KPKnya", "(Pangkat) Wirasena,"],
)  # fmt: skip
def test_names_abbreviations_and_numbers_are_never_divided(text: str) -> None:
    assert divided(text).replace(f"ra{SOFT_HYPHEN}pat", "rapat") == text


def test_signs_of_a_sentence_stay_with_their_word() -> None:
    assert divided("(kegiatan), pelaksanaan.").replace(SOFT_HYPHEN, "-") == "(ke-gi-atan), pe-lak-sa-naan."


def test_at_most_a_tenth_of_the_lines_have_gaps_over_twice_the_normal_one() -> None:
    stretched = gaps(filled())
    assert len(stretched) > 15
    assert sum(gap > _SPACE for gap in stretched) <= 0.1 * len(stretched)


def test_divided_words_are_read_back_whole() -> None:
    paper = filled()
    content = render(paper)
    assert findings(content) == []
    document = pypdfium2.PdfDocument(content)
    try:
        text = "".join(page.get_textpage().get_text_range() for page in document)
    finally:
        document.close()
    assert "\ufffe" in text  # where a reader joins what a line's end parted
    printed = " ".join(re.sub(r"\ufffe\s*", "", text).split())
    for entry in paper.entries:
        for line in entry.text.split("\n"):
            assert line in printed


def test_a_long_text_goes_on_on_the_next_page_with_the_same_words() -> None:
    text = " ".join(["penyelenggaraan pemerintahan daerah melaksanakan pengendalian keuangan secara transparan"] * 90)
    document = pypdfium2.PdfDocument(render(replace(filled(), entries=(Remark(f"{text}."),))))
    try:
        pages = [page.get_textpage().get_text_range() for page in document]
    finally:
        document.close()
    printed = re.sub(r"\ufffe\s*|\s+", " ", "".join(pages))
    assert printed.replace(" ", "").count("penyelenggaraan") == 90


def test_text_is_left_aligned_by_default() -> None:
    assert gaps(minutes()) == []
