"""What it costs that a document can be read aloud and kept: its pages beside the same pages of bare reportlab."""

from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from statistics import median
from time import process_time

import pytest
from pypdf import PdfReader
from reportlab.platypus import SimpleDocTemplate
from reportlab.platypus.flowables import Flowable

from benchmarks.keys import compare
from papers_of_banten import minutes
from rakor_desktop.documents.minutes import minutes_parts
from rakor_desktop.documents.minutes.minutes_pdf import render
from rakor_desktop.documents.papers import MinutesPaper, Remark
from rakor_desktop.documents.typesetting.attachment import attachment
from rakor_desktop.documents.typesetting.pages import Sheet, to_pdf
from rakor_desktop.documents.typesetting.typesetter import Typesetter

#: Measured before the work: 1.4 times for long documents.
AT_MOST, GROWTH_AT_MOST = 1.6, 1.25
PAIRS, GROWTHS = 15, 3
REMARKS, TEN_TIMES = 90, 900
TEXT = "\n".join("Pencegahan korupsi dimulai dari perencanaan dan penganggaran yang terbuka. " * 3 for _ in range(4))
pytestmark = pytest.mark.benchmark


def test_tags_and_archive_cost_little_beside_the_pages(capsys: pytest.CaptureFixture[str]) -> None:
    paper = spoken(REMARKS)
    sheet = Sheet(paper.profile, paper.profile.paper, paper.title, "Notula")
    bare(sheet, story(sheet, paper)), whole(sheet, story(sheet, paper))  # loads what is imported
    pairs = [(taken(bare, sheet, story(sheet, paper)), taken(whole, sheet, story(sheet, paper))) for _ in range(PAIRS)]
    ratio, figures = compare(pairs)
    tell(capsys, f"archive: {figures} (at most {AT_MOST})")
    assert ratio <= AT_MOST


def test_ten_times_the_pages_cost_ten_times_the_time(capsys: pytest.CaptureFixture[str]) -> None:
    few, many = spoken(REMARKS), spoken(TEN_TIMES)
    pages = [len(PdfReader(BytesIO(render(paper))).pages) for paper in (few, many)]
    growth = median(timed(render, many) / timed(render, few) for _ in range(GROWTHS)) * pages[0] / pages[1]
    tell(
        capsys,
        f"archive: {pages[1]} pages cost {growth:.2f} times per page what {pages[0]} do (at most {GROWTH_AT_MOST})",
    )
    assert growth <= GROWTH_AT_MOST


def spoken(remarks: int) -> MinutesPaper:
    """Minutes in which this many people spoke."""
    entries = tuple(Remark(TEXT, 1, None, f"Bupati {number}") for number in range(remarks))
    return replace(minutes(), entries=entries)


def story(sheet: Sheet, paper: MinutesPaper) -> list[Flowable]:
    """The proceedings, each time anew: what was laid out once is cheaper the second time."""
    return minutes_parts.proceedings(paper, Typesetter(paper.profile, sheet.text_width))


def bare(sheet: Sheet, parts: list[Flowable]) -> bytes:
    target = BytesIO()
    SimpleDocTemplate(target, pagesize=sheet.measures, initialFontName=sheet.letters.regular).build(parts)
    return target.getvalue()


def whole(sheet: Sheet, parts: list[Flowable]) -> bytes:
    return to_pdf(sheet, parts, attachment("notula", {}))


def taken(set_pages: Callable[[Sheet, list[Flowable]], bytes], sheet: Sheet, parts: list[Flowable]) -> float:
    begun = process_time()
    set_pages(sheet, parts)
    return process_time() - begun


def timed(make: Callable[[MinutesPaper], bytes], paper: MinutesPaper) -> float:
    begun = process_time()
    make(paper)
    return process_time() - begun


def tell(capsys: pytest.CaptureFixture[str], figures: str) -> None:
    with capsys.disabled():
        print(f"\n{figures}")  # noqa: T201 (the figures are what a benchmark is for)
